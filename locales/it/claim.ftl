### Codes: an organisation hangs one on a wall, and whoever scans or types it takes a badge.

## Taking a badge

claim-title = Hai un codice?
claim-code-label = Il tuo codice
claim-code-hint = Dieci lettere e cifre, come sul manifesto. Maiuscole o minuscole, fa lo stesso.
claim-find = Mostrami il badge
# A link on the page of a badge, to where a code is typed
claim-have-code = Ho un codice
claim-take = Prendilo
claim-take-hint = Va nel tuo zaino. Nessuno lo vede finché non lo mostri tu.
claim-sign-in = Accedi e prendilo
claim-sign-up-hint = Prima volta qui? Crea un account e torni subito a questo badge.
claim-already = Questo l’hai già preso. È nel tuo zaino.
claim-backpack = Vai al mio zaino
claim-more = Tutto su questo badge

## Why a code does not work

problem-claim-code = Il codice non è completo. Ha dieci lettere e cifre.
problem-claim-unknown = Non conosciamo questo codice. Guarda di nuovo: le lettere sono tutte giuste?
claim-closed-paused = Questo codice adesso è in pausa. Chiedi a chi l’ha appeso, oppure torna più tardi.
claim-closed-ended = Questo codice non vale più. Chiedine uno nuovo a chi organizza.
claim-closed-expired = Questo codice è scaduto. Chiedine uno nuovo a chi organizza.
claim-closed-used-up = Questo codice è esaurito. Chiedine uno nuovo a chi organizza.
claim-closed-retired = Questo badge non si assegna più.
claim-closed-hidden = In questo momento nessuno può prendere questo badge.

## The poster

# The file's name in a window. $badge (Text) - its name
claim-poster-title = Codice per il badge «{ $badge }»
# Above the picture of the code
claim-poster-scan = Inquadrami
claim-poster-lead = Punta su di me la fotocamera del telefono e il badge è tuo.
# Read out for the picture. $address (Text) - where it leads to
claim-qr-alt = Codice QR che porta a { $address }
# Below the code in letters. $address (Text) - "city.example/en/vilnius/claim"
claim-poster-type = Niente fotocamera? Scrivi il codice su { $address }
# $moment (Text) - "Tue 1 December, 18:00"
claim-until = valido fino a: { $moment }

## At the desk

claim-codes = Codici
claim-codes-lead = Appendi un codice al muro: chi lo inquadra prende il badge.
claim-codes-link = Codici di questo badge
claim-yours = I vostri codici
claim-none = Ancora nessun codice.
claim-not-given = Un codice funziona finché il badge è pubblico. Questo adesso non lo è.
claim-new = Crea un codice
claim-for = Chi può usarlo
claim-for-one = una persona, una volta
claim-for-some = più persone
claim-for-all = chiunque lo veda
claim-most = Quante persone, se più di una
claim-most-hint = Ognuna può usarlo una volta.
claim-ends = Vale fino a
# $city (Text) - its name
claim-ends-hint = La data e l’ora sono quelle di { $city }. Vuoto: finché non lo chiudi tu.
claim-make = Crea il codice
claim-poster = Manifesto (PDF)
claim-picture = Codice QR (SVG)
claim-pause = Metti in pausa
claim-open = Riattiva
claim-end = Chiudi per sempre
claim-standing-open = attivo
claim-standing-paused = in pausa
claim-standing-ended = chiuso
claim-standing-expired = scaduto
claim-standing-used-up = esaurito
# $count (Number) - how many people have used it
claim-uses =
    { $count ->
        [one] usato { $count } volta
        [many] usato { $count } di volte
       *[other] usato { $count } volte
    }
# $count (Number) - how many people have used it; $most (Number) - how many may
claim-uses-of = usi: { $count } su { $most }
claim-done-made = Ecco il codice. Stampa il manifesto e appendilo.
claim-done-paused = È in pausa. Nessuno può usarlo finché non lo riattivi.
claim-done-opened = Funziona di nuovo.
claim-done-ended = È chiuso. Chi ha già il badge lo tiene.
problem-claim-for = Scegli chi può usarlo.
# $least (Number), $most (Number) - how many people
problem-claim-most = Un numero da { $least } a { $most }.
problem-claim-ends = Scegli una data e un’ora.
problem-claim-ends-past = È già passato. Scegli una data più avanti.
# $count (Number) - codes of one badge
problem-claim-many = Un badge può avere al massimo { $count } codici. Usa uno di quelli che ci sono.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-claim-code-made = { $who } ha creato un codice per il badge «{ $subject }».
audit-claim-code-paused = { $who } ha messo in pausa un codice per il badge «{ $subject }».
audit-claim-code-opened = { $who } ha riattivato un codice per il badge «{ $subject }».
audit-claim-code-ended = { $who } ha chiuso un codice per il badge «{ $subject }».
