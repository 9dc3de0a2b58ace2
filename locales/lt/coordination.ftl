### The desk of a city's people: what waits, in parts and several things at once, and what the city decides about its listings.

coordination-lead = Kas tavęs laukia ir kas naujo atsirado, kol tavęs nebuvo.
# Links to what waits. $count (Number) - how many do
coordination-reports-link = Pranešimai: { $count }
coordination-suggestions-link = Ko trūksta jauniems žmonėms: { $count }
coordination-reviews-link = Neperskaityti atsiliepimai: { $count }
# Beside such a link. $count (Number) - how many came since the reader was last there
coordination-fresh = Nauja: { $count }
# Mark at one of them
coordination-new = nauja
coordination-nothing-waits = Čia niekas nelaukia. Ačiū!

## Filters

coordination-filter = Rodyti tik dalį
coordination-filter-all = Viskas
coordination-filter-organisation = Organizacija
coordination-filter-stars = Žvaigždutės
coordination-filter-status = Būsena
coordination-filter-waits = Laukia bent
# $count (Number)
coordination-filter-days =
    { $count ->
        [one] { $count } dieną
        [few] { $count } dienas
        [many] { $count } dienos
       *[other] { $count } dienų
    }
coordination-filter-button = Rodyti

## Several things at once

# Label of a tick. $title (Text) - of the listing, or the name of the organisation
coordination-tick = Pažymėti: „{ $title }“
coordination-tick-first = Pirma ką nors pažymėk.
# $count (Number) - things that were done
coordination-done = Padaryta: { $count }.
# After that sentence, or alone. $count (Number) - things with which nothing was done
coordination-changed = Kol žiūrėjai, pasikeitė: { $count }. Peržvelk dar kartą.
coordination-publish-ticked = Rodyti visus pažymėtus
coordination-reject-ticked = Nerodyti pažymėtų
coordination-approve-ticked = Paskelbti visas pažymėtas
coordination-approve-hint = Paskelbsime tik tai, kas tebėra taip, kaip rodoma čia. Jei nori perskaityti, atidaryk.
coordination-verify-ticked = Tikrai jie: patvirtinti visas pažymėtas
coordination-suggestions-done = Sutvarkyta: pažymėtų neberodyti

## What the city decides about its listings

coordination-settings-title = Ką sprendžia miestas
coordination-settings-days = Po kiek dienų klausti, ar veiklos aprašymas tebėra teisingas?
# $from (Number), $to (Number) - the fewest and the most days
coordination-settings-days-hint = Nuo { $from } iki { $to } dienų.
coordination-settings-at-once = Patvirtintos organizacijos skelbia iškart
coordination-settings-at-once-hint = Kitaip kiekvieną veiklą pirma peržiūri miestas.
coordination-settings-button = Išsaugoti
problem-days = Įrašyk skaičių nuo { $from } iki { $to }.
