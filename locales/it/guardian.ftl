### A parent or guardian is asked. To them we speak politely and plainly; in a language with two forms of address, the polite one.

## On the young person's own pages

# $email (Text) - the guardian's address
consent-waiting = Abbiamo scritto a { $email }. Finché non arriva un sì puoi guardarti intorno e salvare quello che ti piace.
consent-denied = Il tuo genitore o tutore ha detto di no. Puoi comunque guardarti intorno e salvare quello che ti piace. Parlatene, poi chiedi di nuovo.
consent-withdrawn = Il tuo genitore o tutore ha ritirato il permesso. Puoi comunque guardarti intorno e salvare quello che ti piace.
consent-expired = Da { $email } non è arrivata risposta. Chiedi di nuovo, magari a un altro indirizzo?
consent-again-label = L’e-mail di un genitore o tutore
consent-again-button = Chiedi di nuovo
consent-asked = Fatto. Ti avvisiamo appena risponde.

## The page that the guardian opens from the mail

# $name (Text) - the young person
guardian-title = { $name } vorrebbe partecipare
# $city (Text) - "Vilnius"
guardian-lead = { $name } ha creato un account su { -brand }, dove ragazze e ragazzi di { $city } trovano corsi, laboratori e volontariato. A questa età ci serve il Suo permesso.
guardian-what-heading = Cosa significa il Suo sì
guardian-what-join = { $name } potrà iscriversi alle attività e raccogliere badge.
guardian-what-private = Il profilo resta privato. Non mostriamo pubblicità e non passiamo nulla ad altri.
guardian-what-back = Può ritirarlo in qualsiasi momento da questa pagina. Conservi il messaggio.
guardian-approve = Sì, acconsento
guardian-deny = No, non acconsento
guardian-withdraw = Ritiro il permesso
guardian-state-approved = Lei ha dato il Suo consenso. Grazie!
guardian-state-denied = Lei non ha dato il consenso. Se cambia idea, può ancora darlo qui.
guardian-state-withdrawn = Lei ha ritirato il permesso. Se cambia idea, può darlo di nuovo qui.
guardian-state-expired = Questa richiesta ha più di un mese e non è più valida. { $name } può chiedere di nuovo.
