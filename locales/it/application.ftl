### Applying for a badge: somebody shows, task by task, what they did; others who take part confirm it; the organisation decides.

## The applicant's page. $organisation (Text) - its name

# A button on the page of a badge
apply-link = Mettiti in gioco
# The page behind it
apply-title = Mettiti in gioco
apply-lead = Mostra passo dopo passo che cosa hai fatto. Finché non lo invii, lo vedi solo tu.
apply-begin = Comincia
apply-again = Ricomincia
# They have the badge, or it was offered to them
apply-has = Questo badge è già tuo.
apply-backpack = Vai al tuo zaino
# Beside a badge that comes first
apply-first-had = ce l’hai
apply-first-missing = ti manca
apply-first-later = Puoi cominciare subito e inviare tutto quando avrai questi badge.
apply-standing-open = Per ora lo vedi solo tu.
apply-standing-submitted = Ora tocca a { $organisation }. Appena l’hanno guardato, ti scriviamo.
apply-standing-changes = Ci siamo quasi: per { $organisation } manca ancora qualcosa. Aggiungilo e invia di nuovo.
apply-standing-accepted = Fatto! { $organisation } ha confermato: il badge è tuo.
apply-standing-rejected = Questa volta { $organisation } ha detto di no.
# Followed by what they wrote
apply-says = { $organisation } scrive:
# The badge is not awarded any more, or its organisation is hidden
apply-halted = Al momento questo badge non si assegna. Quello che hai fatto resta salvato, ma non puoi inviarlo.
# $done (Number), $needed (Number) - tasks
apply-progress = Compiti fatti: { $done } su { $needed }. Quando ci sono tutti, puoi inviare.
apply-submit-hint = C’è tutto! Invia, e { $organisation } lo guarda.
apply-submit = Invia
# Opens what follows
apply-withdraw = Mi fermo qui
apply-withdraw-hint = Tutto quello che hai aggiunto qui viene cancellato. Puoi ricominciare quando vuoi.
apply-withdraw-button = Cancella tutto
apply-done-begun = Si parte!
apply-done-submitted = Inviato. Incrociamo le dita!
apply-done-withdrawn = Cancellato, con tutto quello che conteneva.

## How far a task is, beside it

apply-task-todo = da fare
# $done (Number), $all (Number)
apply-task-begun = { $done } su { $all }
apply-task-ready = da confermare
apply-task-confirmed = confermato
apply-task-missing = manca qualcosa

## The page of one task

# $number (Number), $count (Number)
apply-step = Passo { $number } di { $count }
# A button: the task is one that somebody confirms themselves
apply-tick = L’ho fatto
apply-untick = Non l’ho ancora fatto
evidence-heading = Che cosa lo dimostra
# $count (Number) - how often the task is to be done
evidence-needed =
    { $count ->
        [one] Aggiungi qualcosa che lo dimostri: un testo, un’immagine o un link.
        [many] Aggiungi qualcosa per ogni volta, { $count } di cose in tutto: testi, immagini o link.
       *[other] Aggiungi qualcosa per ogni volta, { $count } cose in tutto: testi, immagini o link.
    }
evidence-optional = Se vuoi, aggiungi un testo, un’immagine o un link come ricordo.
evidence-add-text = Scrivi qualcosa
evidence-text-label = Che cosa hai fatto
evidence-text-hint = Una riga che comincia con «- » diventa un elenco.
evidence-add-file = Immagine o PDF
evidence-file-label = Scegli un file o scatta una foto
# $picture (Number), $pdf (Number), $all (Number) - megabytes
evidence-file-hint = Un’immagine fino a { $picture } MB o un PDF fino a { $pdf } MB; tutti i tuoi file insieme fino a { $all } MB. Dalle foto togliamo dove e quando sono state scattate.
evidence-caption-label = Che cosa si vede (puoi lasciarlo vuoto)
# l10n: same
evidence-add-link = Link
evidence-address-label = Indirizzo
evidence-add = Aggiungi
evidence-remove = Togli
# A link to the page of one piece
evidence-open = Apri
# Read out for a picture that nobody has described
evidence-picture = Un’immagine senza descrizione
evidence-pdf = Apri il PDF
evidence-done-added = Aggiunto.
evidence-done-removed = Tolto.

## What is the matter with what somebody adds. $count (Number)

problem-evidence-missing = Prima scegli un file.
# Megabytes
problem-evidence-pdf = Questo PDF è troppo grande: al massimo { $count } MB.
problem-evidence-format = Non riusciamo a leggerlo. Scegli un JPEG, PNG, WebP, GIF o PDF.
problem-evidence-address = Scrivi un indirizzo che comincia con https:// o http://.
problem-evidence-many = Per un compito può bastare: al massimo { $count }. Prima togli qualcosa.
problem-evidence-full = Tutti i tuoi file insieme sono troppo grandi. Prima togli qualcosa.

## Others who take part confirm a task. $name (Text) - the applicant

peer-heading = Qualcuno lo conferma
# $organisation (Text)
peer-hint = Manda il link a chi ha già partecipato alle attività di { $organisation }, ha questo badge o ci sta lavorando. Chi lo apre accede, guarda che cosa hai aggiunto e conferma.
peer-make = Crea un link
peer-revoke = Disattiva il link
# What the picture to scan is, for those who do not see it
peer-picture = Il link come immagine da inquadrare
# $name (Text) - whoever confirms
peer-confirmed = { $name } conferma
peer-missing = Per { $name } manca qualcosa
peer-title = Puoi confermare per { $name }?
peer-own = Questo è il tuo link. Mandalo a un’altra persona che partecipa.
# $organisation (Text)
peer-stranger = Può confermare chi ha già partecipato alle attività di { $organisation }, chi ha questo badge o ci sta lavorando.
peer-none = Non c’è ancora niente da guardare. Torna quando { $name } avrà aggiunto qualcosa.
peer-lead = Guarda che cosa ha fatto { $name }. È andata così?
peer-comment-label = Due parole
peer-comment-hint = Se manca qualcosa, scrivi che cosa.
peer-confirm = Sì, confermo
peer-miss = Manca qualcosa
peer-already = L’hai già confermato.
peer-problem-words = Scrivi che cosa manca.
peer-done-confirmed = Grazie! È segnato.
peer-done-missing = Grazie! Chi te l’ha chiesto lo legge, e può mandarti di nuovo il link.

## The address of one piece of evidence

# $badge (Text), $organisation (Text)
evidence-for = Per il badge «{ $badge }» di { $organisation }
# $organisation (Text)
evidence-narrative-title = Che cosa dice { $organisation }
evidence-who = Chi può vederlo?
evidence-private = solo io e chi controlla
evidence-link = chi ha l’indirizzo
evidence-public = tutti, anche i motori di ricerca
evidence-minor = Finché non hai l’età per deciderlo senza i tuoi genitori o tutori, non puoi mostrarlo a tutti.

## At the desk, for those who assess. $date (Text)

applications-title = Candidature
applications-none = Ancora nessuna candidatura.
# How many wait, beside a badge. $count (Number)
applications-waiting =
    { $count ->
        [one] { $count } in attesa
        [many] { $count } in attesa
       *[other] { $count } in attesa
    }
application-sent = inviata: { $date }
application-waits = aspetta te
application-changes = in fase di modifica
application-accepted = accettata
application-rejected = rifiutata
application-hidden = È in fase di modifica. La rivedi quando viene inviata di nuovo.
application-nothing = Qui non è stato aggiunto niente.
application-confirm = Conferma
# Opens a field
application-missing = Manca qualcosa
application-missing-label = Che cosa manca?
application-missing-button = Fallo sapere
application-decide = La tua risposta
# $done (Number), $needed (Number) - tasks
application-not-yet = Per assegnare il badge conferma prima i compiti: confermati { $done } su { $needed }.
application-narrative = Che cosa ha fatto, con le tue parole
application-narrative-hint = Va insieme al badge; chi lo riceve decide chi può leggerlo. Puoi lasciarlo vuoto.
application-accept = Assegna il badge
# Opens what follows
application-otherwise = Chiedi modifiche o di’ di no
application-words = Che cosa vuoi scrivere?
application-ask = Chiedi modifiche
application-reject = Di’ di no
application-suspended = Al momento la tua organizzazione non può assegnare badge: la città non l’ha verificata.
application-retired = Questo badge non si assegna più. Prima assegnalo di nuovo, oppure di’ di no.
application-conflict = Qualcuno è arrivato prima. Ecco com’è adesso; quello che hai scritto è ancora qui, dove serve ancora.
application-done-accepted = Il badge è offerto. Abbiamo scritto alla persona.
application-done-already = Questo badge c’era già, perciò non ce n’è un secondo. Abbiamo scritto alla persona.
application-done-changes = Abbiamo scritto alla persona che cosa manca.
application-done-rejected = Abbiamo scritto alla persona.

## Letters. $name (Text) - to whom; $badge (Text), $organisation (Text)

# $who (Text) - the applicant
mail-application-subject = { $who } punta al badge «{ $badge }»
mail-application-text = Ciao { $name }! { $who } vorrebbe il badge «{ $badge }» e ha inviato quello che ha fatto. Guardalo presto: c’è chi aspetta.
mail-application-button = Guarda
mail-application-accepted-subject = È tuo: { $badge }
mail-application-accepted-text = Ciao { $name }! { $organisation } ha guardato quello che hai fatto: il badge «{ $badge }» è tuo. Ti aspetta nel tuo zaino.
mail-application-accepted-button = Vai al tuo zaino
# $words (Text) - what the organisation wrote
mail-application-changes-subject = Ci siamo quasi: { $badge }
mail-application-changes-text = Ciao { $name }! { $organisation } ha guardato quello che hai fatto per «{ $badge }» e manca ancora qualcosa. Ecco che cosa scrive: { $words }
# $words (Text) - what the organisation wrote
mail-application-rejected-subject = Una risposta su { $badge }
mail-application-rejected-text = Ciao { $name }! { $organisation } ha guardato quello che hai fatto per «{ $badge }» e questa volta ha detto di no. Ecco che cosa scrive: { $words }
# Button of both
mail-application-own-button = Apri

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-application-accepted = { $who } ha accettato una candidatura e assegnato il badge «{ $subject }».
audit-application-changes = { $who } ha chiesto modifiche a una candidatura per il badge «{ $subject }».
audit-application-rejected = { $who } ha detto di no a una candidatura per il badge «{ $subject }».
