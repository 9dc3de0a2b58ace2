### What fits somebody, and why; and the page where they say what they like.

# The tab of the navigation. One or two short words.
nav-for-you = Zate

## The page

for-you-title = Zate
# Above what fits, once something is chosen
for-you-lead = Izbrano po tem, kar ti je všeč. Ostane med nama: nikomur ne pokažemo.
# Nothing is chosen yet
for-you-start-title = Kaj ti je všeč?
for-you-start-lead = Tapni eno stvar in najdemo, kar ti ustreza. Brez računa.
# $count (Number) - things that are chosen
for-you-chosen =
    { $count ->
        [one] { $count } stvar, ki ti je všeč
        [two] { $count } stvari, ki sta ti všeč
        [few] { $count } stvari, ki so ti všeč
       *[other] { $count } stvari, ki so ti všeč
    }
for-you-change = Spremeni, kaj mi je všeč
# Nothing fits
for-you-empty-title = Trenutno ni nič pravega zate
for-you-empty-hint = Dodaj še kakšno stvar, ki ti je všeč, ali poglej vse.
# Button on a card. $title (Text)
for-you-dismiss = Ni zame: { $title }
for-you-dismissed = Prav, tega ne kažemo več.
for-you-undo = Spet pokaži

## Why something fits. Short, each stands alone on a small label.

# $interest (Text) - "Robotics"
fit-interest = všeč ti je: { $interest }
# Two interests at once. $one, $other (Text)
fit-two-interests = všeč sta ti { $one } in { $other }: poskusi tole
# An own word of the reader. $word (Text) - "skateboard"
fit-passion = tvoja beseda: { $word }
# A skill that somebody wants to practise. $skill (Text) - "Teamwork"
fit-skill = želiš si: { $skill }
# Something to go on with after what somebody has already done. $skill (Text) - "Teamwork"
fit-practised = to že vadiš: { $skill }, nadaljuj
# $one, $other (Text) - skills
fit-practised-two = že vadiš { $one } in { $other }: poskusi to
# $days (Text) - "Tuesday and Friday"
fit-time = imaš čas: { $days }
# $district (Text) - "Žirmūnai"
fit-district = četrt: { $district }
# $distance (Text) - "800 m"; $district (Text)
fit-near = { $distance } od: { $district }
# $access (Text) - "Step-free"
fit-access = { $access }
# From another theme than usual. $theme (Text) - "Science"
fit-new = nekaj novega: { $theme }

## What somebody likes: a few taps

likes-title = Kaj ti je všeč
likes-interests = Tapni, kar ti je všeč
likes-goals = V čem želiš postati boljši ali boljša?
likes-passions-label = S svojimi besedami
likes-passions-hint = Do pet, vmes vejice: rolka, anime, stara kolesa
# Asked only of somebody without an account. A list of ages
likes-age = Koliko let imaš?
likes-age-hint = Da ti pokažemo, kar je primerno za tvoja leta. Ostane samo v tej napravi.
likes-age-none = Raje ne povem
# The last one of the list. $age (Number) - "30"
likes-age-older = { $age } ali več
likes-districts = Kam zlahka prideš?
likes-times = Kdaj imaš čas?
likes-access = Kaj potrebuješ?
likes-access-private = Tega ne vidi nihče. Uporabimo le za iskanje krajev, ki ti ustrezajo.
likes-more = Še nekaj vprašanj, če želiš
likes-save = Pokaži, kaj mi ustreza
likes-saved = Shranjeno.
# Parts of a day
likes-morning = Dopoldne
likes-afternoon = Popoldne
likes-evening = Zvečer
# Days of the week, as columns of a small table
day-1 = Pon
day-2 = Tor
day-3 = Sre
day-4 = Čet
day-5 = Pet
day-6 = Sob
day-7 = Ned
# Full names, in a list of days: "you’re free: Tuesday"
weekday-1 = ponedeljek
weekday-2 = torek
weekday-3 = sreda
weekday-4 = četrtek
weekday-5 = petek
weekday-6 = sobota
weekday-7 = nedelja
problem-passions-many = Pet besed ali fraz bo dovolj.
problem-passions-long = Zelo dolgo. Štirideset znakov za vsako bo dovolj.
# Too many things chosen
problem-likes-many = Uau, toliko! Izberi jih do trideset.

## Suggesting what the city lacks

suggest-link = Kaj manjka? Povej mestu
suggest-title = Kaj tukaj manjka?
suggest-lead = Krožek, delavnica, prostor za druženje: napiši, kaj si želiš, in mesto bo prebralo.
suggest-label = Kaj si želiš?
suggest-hint = Dovolj je en stavek ali dva.
suggest-button = Pošlji
suggest-done-title = Hvala!
suggest-done-lead = Prebrali bodo ljudje, ki načrtujejo za mlade (mesto: { $city }).
problem-suggestion-long = Zelo dolgo: največ 1.000 znakov, prosim.
