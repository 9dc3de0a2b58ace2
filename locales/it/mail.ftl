### Mails. Subjects are short; texts say at once what it is about. A button with the link follows each text.

# Under every mail. $city (Text) - "Vilnius"
mail-footer = { -brand }, { $city }
# Under the button
mail-link-below = Se il pulsante non funziona, apri questo indirizzo:

## A new account

# $code (Text) - "123 456"
mail-code-subject = { $code } è il tuo codice
mail-code-text = Ciao { $name }! Scrivi { $code } nella pagina in cui stai creando l’account, oppure tocca il pulsante. Vale un’ora. Se non sei tu, ignora questo messaggio: non succederà niente.
mail-code-button = Sono io

# Somebody tries to make an account with an address that has one
mail-known-subject = Hai già un account
mail-known-text = Ciao { $name }! Qualcuno, probabilmente tu, voleva creare un account con questo indirizzo. Ne hai già uno: ti basta accedere. Non ricordi la password? Lì ne scegli una nuova.
mail-known-button = Accedi

## Passwords and addresses

mail-reset-subject = La tua nuova password
mail-reset-text = Ciao { $name }! Tocca il pulsante per scegliere una nuova password. Il link vale un’ora. Se non l’hai chiesto tu, non fare niente: la password resta com’è.
mail-reset-button = Scegli una password

mail-password-changed-subject = La tua password è cambiata
mail-password-changed-text = Ciao { $name }! La tua password è appena stata cambiata. Se non l’hai cambiata tu, scegline subito una nuova.
mail-password-changed-button = Scegli una nuova password

mail-email-subject = È il tuo nuovo indirizzo?
mail-email-text = Ciao { $name }! Tocca il pulsante e da quel momento ti scriviamo qui. Il link vale un’ora.
mail-email-button = Sì, usa questo indirizzo

# To the old address. $email (Text) - the new one
mail-email-changed-subject = La tua e-mail è cambiata
mail-email-changed-text = Ciao { $name }! D’ora in poi ti scriviamo a { $email }. Se il cambio non l’hai fatto tu, rispondi a questo messaggio.

## A guardian (polite form)

# $name (Text) - the young person; $age (Number) - "14"
mail-guardian-subject = { $name } chiede il Suo permesso
mail-guardian-text = Buongiorno! { $name } ha creato un account su { -brand } e ci ha dato il Suo indirizzo. Sotto i { $age } anni per partecipare serve il permesso di un genitore o tutore. Le chiediamo di dare un’occhiata e decidere. Se il nome { $name } non Le dice nulla, ignori questo messaggio: non succederà niente.
mail-guardian-button = Guardi e decida

# To the young person
mail-consent-approved-subject = Si parte!
mail-consent-approved-text = Ciao { $name }! Il tuo genitore o tutore ha detto di sì. Ora puoi iscriverti a tutto.
mail-consent-denied-subject = Il tuo genitore o tutore ha detto di no
mail-consent-denied-text = Ciao { $name }! Il tuo genitore o tutore non è d’accordo. Puoi comunque guardarti intorno e salvare quello che ti piace. Parlatene: puoi chiedere di nuovo.
mail-consent-withdrawn-subject = Il tuo genitore o tutore ha ritirato il permesso
mail-consent-withdrawn-text = Ciao { $name }! Il tuo genitore o tutore ha ritirato il permesso. Puoi comunque guardarti intorno e salvare quello che ti piace.
# Button of these mails
mail-me-button = Apri la mia pagina
