### A parent or guardian is asked. To them we speak politely and plainly; in a language with two forms of address, the polite one.

## On the young person's own pages

# $email (Text) - the guardian's address
consent-waiting = Vprašali smo na naslov { $email }. Dokler ne rečejo ja, lahko raziskuješ in shraniš, kar ti je všeč.
consent-denied = Starši ali skrbnik so rekli ne. Še vedno lahko raziskuješ in shraniš, kar ti je všeč. Pogovorite se, potem vprašaj znova.
consent-withdrawn = Starši ali skrbnik so dovoljenje preklicali. Še vedno lahko raziskuješ in shraniš, kar ti je všeč.
consent-expired = Z naslova { $email } ni bilo odgovora. Vprašaj znova, mogoče na drug naslov?
consent-again-label = E-naslov enega od staršev ali skrbnika
consent-again-button = Vprašaj znova
consent-asked = Vprašano. Povemo ti takoj, ko odgovorijo.

## The page that the guardian opens from the mail

# $name (Text) - the young person
guardian-title = { $name } bi rad sodeloval oziroma rada sodelovala
# $city (Text) - "Vilnius"
guardian-lead = { $name } ima nov račun na spletišču { -brand }, kjer mladi najdejo krožke, delavnice in prostovoljstvo (mesto: { $city }). Pri tej starosti potrebujemo vaše dovoljenje.
guardian-what-heading = Kaj pomeni vaš da
guardian-what-join = { $name } se bo lahko prijavljal oziroma prijavljala na dejavnosti in zbirala značke.
guardian-what-private = Profil ostane zaseben. Oglasov ne kažemo in ničesar ne posredujemo naprej.
guardian-what-back = Na tej strani lahko dovoljenje kadar koli prekličete. Sporočilo shranite.
guardian-approve = Da, dovolim
guardian-deny = Ne, ne dovolim
guardian-withdraw = Preklicujem dovoljenje
guardian-state-approved = Dovolili ste. Hvala!
guardian-state-denied = Niste dovolili. Če si premislite, lahko dovolite tukaj.
guardian-state-withdrawn = Dovoljenje ste preklicali. Če si premislite, lahko tukaj znova dovolite.
guardian-state-expired = Ta prošnja je starejša od enega meseca in ne velja več. { $name } vas lahko vpraša znova.
