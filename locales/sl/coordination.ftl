### The desk of a city's people: what waits, in parts and several things at once, and what the city decides about its listings.

coordination-lead = Kaj te čaka in kaj je novega od tvojega zadnjega obiska.
# Links to what waits. $count (Number) - how many do
coordination-reports-link = Opozorila: { $count }
coordination-suggestions-link = Kaj mladi pogrešajo: { $count }
coordination-reviews-link = Mnenja, ki čakajo na branje: { $count }
# Beside such a link. $count (Number) - how many came since the reader was last there
coordination-fresh = Novo: { $count }
# Mark at one of them
coordination-new = novo
coordination-nothing-waits = Tukaj nič ne čaka. Hvala!

## Filters

coordination-filter = Pokaži samo del
coordination-filter-all = Vse
coordination-filter-organisation = Organizacija
coordination-filter-stars = Zvezdice
coordination-filter-status = Stanje
coordination-filter-waits = Čaka vsaj
# $count (Number)
coordination-filter-days =
    { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dni
       *[other] { $count } dni
    }
coordination-filter-button = Pokaži

## Several things at once

# Label of a tick. $title (Text) - of the listing, or the name of the organisation
coordination-tick = Označi: »{ $title }«
coordination-tick-first = Najprej kaj označi.
# $count (Number) - things that were done
coordination-done = Urejeno: { $count }.
# After that sentence, or alone. $count (Number) - things with which nothing was done
coordination-changed = Medtem spremenjeno: { $count }. Poglej še enkrat.
coordination-publish-ticked = Pokaži vsa označena
coordination-reject-ticked = Ne pokaži označenih
coordination-approve-ticked = Objavi vse označene
coordination-approve-hint = Objavljeno bo samo, kar je še vedno tako, kot vidiš tukaj. Če želiš prebrati, odpri dejavnost.
coordination-verify-ticked = Vse drži: potrdi vse označene
coordination-suggestions-done = Urejeno: pospravi označeno

## What the city decides about its listings

coordination-settings-title = O čem odloča mesto
coordination-settings-days = Po koliko dneh vprašamo, ali podatki o dejavnosti še držijo?
# $from (Number), $to (Number) - the fewest and the most days
coordination-settings-days-hint = Od { $from } do { $to } dni.
coordination-settings-at-once = Potrjene organizacije objavljajo takoj
coordination-settings-at-once-hint = Sicer vsako dejavnost najprej prebere mestna ekipa.
coordination-settings-button = Shrani
problem-days = Vpiši število od { $from } do { $to }.
