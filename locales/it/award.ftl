### Awarding badges: at the desk people of organisations give them, see who has them, and may take one back.

## Who has it

# A link on the page of a badge
award-link = Assegnalo e guarda chi ce l’ha
awards-title = Chi ce l’ha
# The way back to the badge
awards-back = Il badge
awards-none = Non ce l’ha ancora nessuno. Chi se l’è guadagnato?
# Buttons between pages of the list
awards-newer = Più recenti
awards-older = Meno recenti
# Somebody of whom the organisation knows no name
award-nobody-known = Una persona senza nome
# Where an award stands
award-status-offered = offerto
award-status-accepted = accettato
award-status-declined = rifiutato
award-status-held = sospeso
award-status-revoked = revocato
# How somebody came by it
award-via-hand = con un link
award-via-presence = c’era
award-via-list = da un elenco
award-via-code = con un codice
award-via-application = con una candidatura
award-via-automatic = in automatico
# $what (Text) - "accepted"; $count (Number)
# l10n: same
award-count = { $what }: { $count }
award-by-list = Assegna da un elenco
award-by-links = Crea link da distribuire
award-by-session-hint = Per chi c’era: apri la data dalla tua scrivania e assegnalo lì.
# What was given to several at once
award-runs = Assegnati a più persone insieme
award-run-waits = non ancora assegnato
award-run-running = assegnazione in corso
award-run-done = assegnato
# Why it cannot be awarded
award-bar-draft = Prima pubblica il badge. Poi puoi assegnarlo.
award-bar-retired = Questo badge non si assegna più. Prima rimettilo tra quelli che si assegnano.
award-bar-organisation = La tua organizzazione ora non può assegnare badge: prima serve il sì della città.
award-rule = In automatico
award-rule-times = Dopo quante volte
award-rule-hint = Chi partecipa tutte queste volte alle attività che portano a questo badge lo riceve come offerta. Contano anche le volte prima di oggi. Vuoto: mai in automatico.
award-rule-button = Salva
award-done-withdrawn = L’offerta è ritirata.
award-done-held = È sospeso. Abbiamo scritto il perché a chi ce l’ha.
award-done-returned = Vale di nuovo. L’abbiamo scritto a chi ce l’ha.
award-done-revoked = È revocato. Abbiamo scritto il perché a chi l’aveva.
award-done-dropped = Elenco eliminato. Non è stato assegnato niente.

## One award

award-when = Offerto
award-how = Come
award-accepted-when = Accettato
award-declined-when = Rifiutato
award-ends = Valido fino a
award-reason = Motivo
award-narrative = Che cosa ne avete scritto
award-withdraw = Ritira l’offerta
award-withdraw-hint = Il link nell’e-mail smette di funzionare. Più avanti puoi offrirlo di nuovo.
award-hold = Sospendi
award-hold-hint = Finché è sospeso, per chi lo controlla non è valido. Puoi riattivarlo.
award-return = Riattiva
award-revoke = Revoca per sempre
award-revoke-hint = La revoca non si può annullare.
award-reason-label = Perché?
award-reason-hint = Lo legge chi ha il badge.

## By a list

award-list-title = Assegna da un elenco
award-list-people = Chi lo riceve
# $most (Text) - "1,000". The semicolons and the order are the same in every language
award-list-hint = Una persona per riga: indirizzo; nome; che cosa ha fatto. Basta anche solo l’indirizzo. Al massimo { $most } persone.
award-list-file = Oppure un file
award-list-file-hint = CSV, con le stesse tre colonne.
award-list-button = Dai un’occhiata
award-list-look-hint = Finché non hai guardato, non si assegna niente.
# $most (Text) - "1,000"
award-list-long = È troppo lungo: al massimo { $most } persone. Dividilo in due.
award-list-no-text = Questo file non è un testo. Salvalo come CSV.
award-list-empty = Nell’elenco non c’è nessuno.
# $count (Number) - lines
award-list-wrong =
    { $count ->
        [one] C’è { $count } riga da correggere.
        [many] Ci sono { $count } di righe da correggere.
       *[other] Ci sono { $count } righe da correggere.
    }
# $line (Text) - which line of the list; $words (Text) - what is wrong with it
award-line = Riga { $line }: { $words }
award-line-address = all’inizio non c’è un indirizzo e-mail
# $line (Text) - which line
award-line-twice = questo indirizzo è già nella riga { $line }
# $count (Number) - characters
award-line-name = il nome è troppo lungo, al massimo { $count } caratteri
award-line-narrative = il testo è troppo lungo, al massimo { $count } caratteri
award-look-title = Prima dai un’occhiata
# $count (Number) - people
award-gets =
    { $count ->
        [one] lo riceve { $count } persona
        [many] lo ricevono { $count } di persone
       *[other] lo ricevono { $count } persone
    }
award-has-it =
    { $count ->
        [one] { $count } ce l’ha già
        [many] { $count } ce l’hanno già
       *[other] { $count } ce l’hanno già
    }
award-start =
    { $count ->
        [one] Assegnalo a { $count } persona
        [many] Assegnalo a { $count } di persone
       *[other] Assegnalo a { $count } persone
    }
award-start-hint = Ogni persona riceve un’e-mail e dice se lo vuole.
award-nothing = Ce l’hanno già tutti.
award-change = Cambia l’elenco
award-drop = Elimina l’elenco
award-progress-title = Assegnazione in corso
# $done (Text), $all (Text) - people
award-progress = { $done } di { $all }
award-progress-hint = Non serve aspettare: va avanti anche senza di te.
award-done-title = Assegnato
award-done-hint = A chi l’hai offerto è arrivata un’e-mail. Il badge è di chi dice di sì.
# What became of one person
award-row-waiting = in attesa
award-row-given = offerto
award-row-already = ce l’ha già
award-row-nobody = non ha più un account
award-row-stopped = non assegnato: il badge non si assegna più

## Links to hand out

award-links-title = Link da distribuire
award-links-lead = Per le persone di cui non hai l’indirizzo. Ogni link è per una persona: stampa la pagina, ritaglia i link e distribuiscili.
award-links-how-many = Quanti
# $most (Number) - 100
award-links-how-many-hint = Al massimo { $most }. Vuoto: tanti quanti sono i nomi qui sotto.
award-links-who = Nomi, uno per riga
award-links-who-hint = Così sai di chi è ogni link. Puoi lasciarlo vuoto.
award-links-button = Crea i link
# $most (Number) - 100
award-links-count = Scrivi un numero da 1 a { $most }.
award-links-names = Ci sono più nomi che link.
award-links-hint = Stampa questa pagina. Ogni immagine porta una persona al badge. Puoi aprire questa pagina per una settimana, poi i link restano solo sulla carta.
award-links-used = Tutti i link sono già stati usati.
# Read out for the picture
award-link-picture = Codice QR di un link al badge
award-narrative-label = Che cosa hanno fatto
award-narrative-hint = Per esempio, che cosa hanno creato. Puoi lasciarlo vuoto. Le stesse parole vanno a chiunque lo riceva ora.

## Those who were at a session

# On the page of a session
award-session-link = Assegna un badge
award-session-title = Assegna un badge
award-session-nobody = Nessuna presenza segnata, per ora.
award-session-no-badge = Non ci sono ancora badge pubblici.
award-session-badge = Quale badge
award-session-people = Chi lo riceve
award-session-button = Assegna
award-session-gone = Qualcuno qui non risulta più presente. Guarda di nuovo.
award-session-nobody-chosen = Scegli almeno una persona.

## Letters. $name (Text) - who gets it; $badge (Text) - name of the badge; $organisation (Text) - who awards it

mail-award-subject = C’è un badge per te: { $badge }
mail-award-text = Ciao { $name }! { $organisation } ti offre il badge «{ $badge }». Guardalo e di’ se lo vuoi: solo allora è tuo.
mail-award-nameless-text = Ciao! { $organisation } ti offre il badge «{ $badge }». Guardalo e di’ se lo vuoi: solo allora è tuo.
# $child (Text) - first name of a child of whoever gets it
mail-award-child-subject = Un badge per { $child }: { $badge }
mail-award-child-text = Ciao { $name }! { $organisation } offre a { $child } il badge «{ $badge }». Guardatelo insieme e dite se lo volete: solo allora è suo.
# Follows the text. $narrative (Text) - what the organisation says
mail-award-narrative = Ecco che cosa scrive: «{ $narrative }»
mail-award-button = Guarda il badge
# $reason (Text) - why, in the organisation's words
mail-award-held-subject = Il tuo badge è sospeso: { $badge }
mail-award-held-text = Ciao { $name }! { $organisation } ha sospeso il tuo badge «{ $badge }». Finché è sospeso, non è valido. Il motivo: «{ $reason }»
mail-award-returned-subject = Il tuo badge vale di nuovo: { $badge }
mail-award-returned-text = Ciao { $name }! Il tuo badge «{ $badge }» vale di nuovo. { $organisation } scrive: «{ $reason }»
mail-award-revoked-subject = Il tuo badge è stato revocato: { $badge }
mail-award-revoked-text = Ciao { $name }! { $organisation } ha revocato il tuo badge «{ $badge }». Non è più valido. Il motivo: «{ $reason }»

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-badge-awarded = { $who } ha assegnato il badge «{ $subject }».
audit-badge-rule = { $who } ha cambiato la regola con cui il badge «{ $subject }» si assegna in automatico.
audit-award-withdrawn = { $who } ha ritirato un’offerta del badge «{ $subject }».
audit-award-suspended = { $who } ha sospeso il badge «{ $subject }» di una persona.
audit-award-returned = { $who } ha riattivato il badge «{ $subject }» di una persona.
audit-award-revoked = { $who } ha revocato per sempre il badge «{ $subject }» di una persona.
