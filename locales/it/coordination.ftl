### The desk of a city's people: what waits, in parts and several things at once, and what the city decides about its listings.

coordination-lead = Che cosa ti aspetta, e che cosa c’è di nuovo dall’ultima volta.
# Links to what waits. $count (Number) - how many do
coordination-reports-link = Segnalazioni: { $count }
coordination-suggestions-link = Che cosa manca ai giovani: { $count }
coordination-reviews-link = Recensioni da leggere: { $count }
# Beside such a link. $count (Number) - how many came since the reader was last there
coordination-fresh =
    { $count ->
        [one] { $count } novità
        [many] { $count } di novità
       *[other] { $count } novità
    }
# Mark at one of them
coordination-new = novità
coordination-nothing-waits = Qui non c’è niente in attesa. Grazie!

## Filters

coordination-filter = Mostra solo una parte
coordination-filter-all = Tutto
coordination-filter-organisation = Organizzazione
coordination-filter-stars = Stelle
coordination-filter-status = Stato
coordination-filter-waits = In attesa da almeno
# $count (Number)
coordination-filter-days =
    { $count ->
        [one] { $count } giorno
        [many] { $count } di giorni
       *[other] { $count } giorni
    }
coordination-filter-button = Mostra

## Several things at once

# Label of a tick. $title (Text) - of the listing, or the name of the organisation
coordination-tick = Scegli «{ $title }»
coordination-tick-first = Prima spunta qualcosa.
# $count (Number) - things that were done
coordination-done = Fatto: { $count }.
# After that sentence, or alone. $count (Number) - things with which nothing was done
coordination-changed = Da rivedere, perché nel frattempo qualcosa è cambiato: { $count }.
coordination-publish-ticked = Mostra quelle spuntate
coordination-reject-ticked = Non mostrare quelle spuntate
coordination-approve-ticked = Pubblica quelle spuntate
coordination-approve-hint = Pubblichiamo solo quello che è ancora come lo vedi qui. Per leggere un’attività, aprila.
coordination-verify-ticked = Sono loro: verifica quelle spuntate
coordination-suggestions-done = Fatto: togli quello che è spuntato

## What the city decides about its listings

coordination-settings-title = Che cosa decide la città
coordination-settings-days = Dopo quanti giorni chiediamo se in un’attività è ancora tutto vero?
# $from (Number), $to (Number) - the fewest and the most days
coordination-settings-days-hint = Da { $from } a { $to } giorni.
coordination-settings-at-once = Le organizzazioni verificate pubblicano subito
coordination-settings-at-once-hint = Altrimenti chi lavora per la città legge prima ogni attività.
coordination-settings-button = Salva
problem-days = Scegli un numero da { $from } a { $to }.
