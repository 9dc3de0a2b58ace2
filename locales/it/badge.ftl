### Badges: what an organisation recognises. At the desk people of organisations design them; young people read what they do
### for one. A badge is drawn: a shape with a symbol, like a pin on a jacket; or it is a picture that they send.

## The list at the desk

badges-title = Badge
badges-lead = Che cosa sa fare chi ha partecipato alle vostre attività: così lo vedono tutti.
badges-none = Ancora nessun badge. Che cosa si porta a casa chi viene da voi?
badges-back = Torna ai badge
badge-new = Crea un badge
# A badge that has no name yet
badge-untitled = Ancora senza nome
# Where a badge stands, beside its name. $version (Number) - 1, 2, 3 …
badge-status-draft = in preparazione
badge-status-published = pubblico, versione { $version }
badge-status-changed = pubblico, versione { $version }, con modifiche non ancora pubblicate
badge-status-retired = non si assegna più

## The form: the picture

badge-part-picture = L’immagine
# Read out for the picture that is being composed
badge-preview-alt = Il tuo badge com’è adesso
# A button where there is no JavaScript: draws the picture as it is chosen
badge-look = Disegnalo
badge-shape = Forma
badge-symbol = Simbolo
badge-ground = Colore
badge-rim = Colore del bordo
badge-ring = Decorazione
# Two choices, where an organisation has sent a picture of its own
badge-from = Quale immagine
badge-from-composed = composta qui
badge-from-own = la nostra
# A button: keeps the form and leads to the page with the next three
badge-own-choose = Salva e scegli un’immagine tua
badge-own-title = Un’immagine tua
badge-own-lead = Prende il posto di forme e colori. Meglio se è rotonda o senza sfondo: la mostriamo tutta.
# A button: the picture is composed again
badge-own-remove = Torna alle forme
# What is to be seen, for whoever does not see the picture; all four are words from the lists below
# l10n: same
badge-composed = Badge: { $shape }, { $symbol }, { $ground }, { $rim }

badge-shape-circle = cerchio
badge-shape-hexagon = esagono
badge-shape-octagon = ottagono
badge-shape-squircle = quadrato arrotondato
badge-shape-diamond = rombo
badge-shape-shield = scudo
badge-shape-rosette = coccarda
badge-shape-star = forma di stella

# Colours, named after something of that colour
badge-colour-brick = rosso mattone
badge-colour-terracotta = color terracotta
badge-colour-saffron = giallo zafferano
badge-colour-sand = color sabbia
badge-colour-meadow = verde prato
badge-colour-pine = verde pino
badge-colour-mint = verde menta
badge-colour-sea = blu mare
badge-colour-sky = azzurro cielo
badge-colour-river = blu fiume
badge-colour-night = blu notte
badge-colour-plum = color prugna
badge-colour-berry = rosso lampone
badge-colour-flamingo = rosa fenicottero

badge-symbol-star = stella
badge-symbol-heart = cuore
badge-symbol-sun = sole
badge-symbol-compass = bussola
badge-symbol-people = persone
badge-symbol-megaphone = megafono
badge-symbol-microphone = microfono
badge-symbol-camera = macchina fotografica
badge-symbol-pencil = matita
badge-symbol-masks = maschere da teatro
# Of music
badge-symbol-note = nota musicale
badge-symbol-book = libro
badge-symbol-globe = mappamondo
badge-symbol-plane = aereo
badge-symbol-boat = barca a vela
badge-symbol-mountain = montagna
badge-symbol-leaf = foglia
badge-symbol-ball = pallone
badge-symbol-scissors = forbici
badge-symbol-pot = pentola
badge-symbol-flask = ampolla
# l10n: same
badge-symbol-robot = robot
badge-symbol-briefcase = valigetta
badge-symbol-map = mappa

badge-ring-plain = nessuna
badge-ring-line = linea
badge-ring-stitch = cucitura
badge-ring-laurel = alloro
badge-ring-ribbon = nastro

## The form: words and tasks

badge-name = Nome
badge-name-hint = Che cosa si diventa, per esempio «Giovane reporter».
badge-description = In una o due frasi
# $count (Number) - characters
badge-description-hint = Che cosa dice di chi ce l’ha: al massimo { $count } caratteri.
badge-criteria = Che cosa bisogna aver fatto
badge-criteria-hint = Così chi lo legge più avanti sa quanto vale. Una riga che comincia con «- » diventa un elenco.
badge-alt = Che cosa mostra l’immagine
badge-alt-hint = Per chi non la vede. Vuoto: descriviamo noi forma, simbolo e colori.
# The same where the organisation has sent a picture of its own
badge-alt-hint-own = Per chi non la vede. Con un’immagine tua serve sempre.
badge-part-tasks = Compiti
badge-tasks-hint = Che cosa si fa per averlo, passo dopo passo. Se ne può anche fare a meno.
# $number (Number) - 1, 2, 3 …
badge-task = Compito { $number }
# What is to be done, in one language. $language (Text) - its own name: "Lietuvių"
badge-task-text = Che cosa si fa ({ $language })
badge-task-by = Chi controlla
badge-by-self = la persona stessa
badge-by-peer = un’altra persona che partecipa
badge-by-organiser = noi
badge-task-times = Quante volte
badge-add-task = Aggiungi un compito
badge-drop-task = Togli questo compito
badge-minimum = Quanti compiti bastano
badge-minimum-hint = Vuoto: tutti.

## The form: what goes with it

badge-part-before = Che cosa viene prima
badge-before-hint = I badge da avere prima di questo. Qui ci sono quelli di tutta la città.
badge-before-none = In città non ci sono ancora altri badge.
badge-part-worth = Quanto vale
badge-skills = Quali competenze dimostra
badge-level = Livello
# The first choice of the list of levels
badge-level-none = nessuno
badge-level-beginner = primi passi
badge-level-intermediate = un po’ di pratica
badge-level-advanced = lo sa fare molto bene
badge-validity = Per quanti mesi vale
badge-validity-hint = Vuoto: per sempre.

## What is said at the form, and what can be done besides

badge-waits = La verifica della tua organizzazione è ancora in corso. Il badge puoi crearlo già ora, e pubblicarlo dopo.
badge-done-published = Ora è pubblico.
badge-done-retired = Non si assegna più. Chi ha il link lo vede ancora.
badge-done-restored = Si assegna di nuovo.
badge-done-listings = Salvato: queste attività portano al badge.
# $parts (Text) - headings of the form: "Tasks and The picture"
badge-conflict = Nel frattempo qualcun altro ha salvato questo badge. Quello che hai scritto è ancora qui; l’altra versione è diversa qui: { $parts }. Per tenere la tua, salva di nuovo.
# A link that follows it
badge-conflict-theirs = Guarda l’altra versione
badge-listings = Attività che portano al badge
badge-listings-hint = Le loro pagine mostrano il badge.
badge-listings-none = Non ci sono ancora attività.
badge-listings-button = Salva queste attività
badge-retire = Non assegnarlo più
badge-retire-hint = Le attività non lo mostrano più. Quello che è già assegnato resta valido.
badge-restore = Assegnalo di nuovo
badge-versions = Versioni
badge-versions-hint = Una versione non cambia mai. Se pubblichi una modifica, nasce una nuova versione.
# $number (Number) - 1, 2, 3 …; $date (Text)
badge-version = Versione { $number }, { $date }

## What is the matter with a field. $count (Number) - as many as there may be

badge-problem-name = Dagli un nome.
badge-problem-description = Dillo in una o due frasi.
badge-problem-criteria = Scrivi che cosa bisogna aver fatto.
badge-problem-alt = Scrivi che cosa mostra la tua immagine.
badge-problem-task = Scrivi che cosa si fa, nella lingua dell’originale.
badge-problem-long = Troppo lungo: al massimo { $count } caratteri.
badge-problem-number = Un numero da { $from } a { $to }, oppure niente.
badge-problem-tasks = Troppi compiti: al massimo { $count }.
badge-problem-choice = Qualcosa che avevi scelto non c’è più. Scegli di nuovo.
badge-problem-circle = Per avere uno di questi serve già questo badge: nessuno potrebbe cominciare.

## The page of a badge, and what a listing shows of it: for young people

# On a listing's page, above the badge
badge-leads-heading = Il badge che puoi conquistare
badge-criteria-heading = Chi ce l’ha
badge-tasks-heading = Che cosa fai per averlo
badge-tasks-all = Tutto questo:
# $needed (Number), $all (Number) - 2 or more
badge-tasks-some = Ne bastano { $needed } su { $all }:
# How often a task is to be done. $count (Number) - 2 or more
badge-times =
    { $count ->
        [one] { $count } volta
        [many] { $count } di volte
       *[other] { $count } volte
    }
badge-confirmed-self = lo dici tu
badge-confirmed-peer = lo conferma un’altra persona che partecipa
badge-confirmed-organiser = lo conferma chi organizza
# $count (Number) - months
badge-valid =
    { $count ->
        [one] vale { $count } mese
        [many] vale { $count } di mesi
       *[other] vale { $count } mesi
    }
badge-first-heading = Che cosa ti serve prima
badge-awarded-heading = Chi lo assegna
badge-ways-heading = Attività che portano al badge
badge-retired-note = Questo badge non si assegna più. Chi ce l’ha, lo tiene.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-badge-created = { $who } ha iniziato a creare un badge.
audit-badge-changed = { $who } ha cambiato il badge «{ $subject }».
audit-badge-published = { $who } ha pubblicato il badge «{ $subject }».
audit-badge-retired = { $who } non assegna più il badge «{ $subject }».
audit-badge-restored = { $who } assegna di nuovo il badge «{ $subject }».
audit-badge-listings = { $who } ha scelto le attività che portano al badge «{ $subject }».
