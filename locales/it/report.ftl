### What the public reports of a listing, and what the city answers. A report is somebody's word to the city that something is wrong.

# Quiet link on the page of an opportunity
report-link = Qui c’è qualcosa che non va
report-title = Che cosa non va?
report-lead = Dillo a chi si prende cura della città: controllerà e sistemerà le cose.
# Question above the reasons; also the label of the filter by reason
report-reason-label = Qual è il problema?
report-reason-unsafe = Qualcuno lì non è al sicuro
report-reason-outdated = Non è più aggiornata
report-reason-misplaced = Il luogo o l’orario è sbagliato
report-reason-not-there = Non esiste
report-reason-other = Altro
report-words-label = Che cosa dobbiamo sapere?
report-words-hint = Basta una frase. Chi organizza non saprà chi sei.
report-email-label = La tua e-mail, se vuoi una risposta
report-email-hint = Se lasci vuoto, nessuno saprà chi sei. L’indirizzo lo cancelliamo quando hai la risposta, al più tardi dopo 90 giorni.
report-button = Invia
report-thanks = Grazie! Una persona della città darà un’occhiata.
problem-reason = Scegli qual è il problema.

## What came of a report: read by the city, the organisation and, in the letter, by whoever reported

report-outcome-mended = Ora è a posto.
report-outcome-hidden = Ora l’attività è nascosta.
report-outcome-nothing = Non c’era niente da cambiare.

## The city's people

report-queue-title = Segnalazioni
report-done = Risposta inviata. Chi ha lasciato un indirizzo riceve un’e-mail.
# In place of the words, where somebody only chose a reason
report-no-words = Non c’è scritto altro.
# Heading above the answer that was given
report-answered = La risposta
# Link to the listing's form at the organisation's desk
report-open-form = Il modulo dell’organizzazione
report-answer-label = La tua risposta
# Somebody has left an address
report-answer-hint = Chi ha fatto la segnalazione riceve queste parole per e-mail, e le legge anche l’organizzazione.
# Nobody has
report-answer-hint-nobody = Nessuno ha lasciato un indirizzo. Queste parole le legge l’organizzazione.
# Buttons below the answer: each sends it
report-mend = Ora è a posto
report-hide = Nascondi l’attività
report-nothing = Niente da cambiare
report-hide-hint = Se la nascondi, sparisce dal sito. Avvisiamo l’organizzazione e chi ha un posto.

## At the organisation's desk

# What can be unfolded at a listing. $count (Number) - reports that are answered
report-at-desk =
    { $count ->
        [one] { $count } segnalazione con risposta
        [many] { $count } di segnalazioni con risposta
       *[other] { $count } segnalazioni con risposta
    }
# $who (Text) - a name; $subject (Text) - the listing's title
audit-report-answered = { $who } ha risposto a una segnalazione su «{ $subject }».

## Letters. $name (Text) - who gets it; $title (Text) - the listing's; $words (Text) - what was reported; $answer (Text) - the city's words; $outcome (Text) - one of the sentences above

mail-report-unsafe-subject = Non è sicura? { $title }
mail-report-unsafe-text = Ciao { $name }! Qualcuno segnala che all’attività «{ $title }» non si è al sicuro. Dice: «{ $words }». Dai subito un’occhiata.
mail-report-unsafe-button = Guarda
mail-report-answered-subject = La tua segnalazione: { $title }
mail-report-answered-text = Ciao! Ci hai detto che qualcosa non andava in «{ $title }». Grazie! { $outcome } La città dice: «{ $answer }». Ora che hai la risposta, abbiamo cancellato il tuo indirizzo.
mail-report-hidden-subject = Per ora nascosta: { $title }
mail-report-hidden-text = Ciao { $name }! Qualcuno ha segnalato «{ $title }» e per ora la città l’ha nascosta. La città dice: «{ $answer }». Sistema quello che serve e parlane con la città prima di pubblicarla di nuovo.
