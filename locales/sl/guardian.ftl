### A parent or guardian is asked. To them we speak politely and plainly; in a language with two forms of address, the polite one.

## On the young person's own pages

# $email (Text) - the guardian's address
consent-waiting = Za dovoljenje smo pisali na { $email }. Dokler ga ne dobimo, lahko brskaš in shranjuješ, kar ti je všeč.
consent-denied = Tvoj starš ali skrbnik se ne strinja. Še vedno lahko brskaš in shranjuješ, kar ti je všeč. Pogovorita se, potem pa vprašaj znova.
consent-withdrawn = Tvoj starš ali skrbnik se ne strinja več. Še vedno lahko brskaš in shranjuješ, kar ti je všeč.
consent-expired = Z naslova { $email } ni bilo odgovora. Vprašaj znova, morda na drug naslov?
consent-again-label = E-naslov starša ali skrbnika
consent-again-button = Vprašaj znova
consent-asked = Vprašanje je poslano. Ko dobimo odgovor, ti takoj sporočimo.

## The page that the guardian opens from the mail

# $name (Text) - the young person
guardian-title = { $name } želi sodelovati
# $city (Text) - "Vilnius"
guardian-lead = { $name } ima nov račun na strani { -brand }, kjer mladi v mestu { $city } najdejo krožke, delavnice in prostovoljstvo. Pri tej starosti potrebujemo vaše dovoljenje.
guardian-what-heading = Kaj pomeni vaš »da«
guardian-what-join = { $name } se lahko prijavi na dejavnosti in zbira značke.
guardian-what-private = Profil ostane zaseben. Oglasov ne prikazujemo in podatkov ne dajemo naprej.
guardian-what-back = Dovoljenje lahko na tej strani kadar koli umaknete. Shranite sporočilo, ki smo vam ga poslali.
guardian-approve = Da, strinjam se
guardian-deny = Ne, ne strinjam se
guardian-withdraw = Umikam dovoljenje
guardian-state-approved = Dali ste dovoljenje. Hvala!
guardian-state-denied = Dovoljenja niste dali. Če si premislite, ga lahko tukaj še vedno date.
guardian-state-withdrawn = Dovoljenje ste umaknili. Če si premislite, ga lahko znova date.
guardian-state-expired = Ta prošnja je starejša od enega meseca in ne velja več. { $name } vas lahko vpraša znova.
