### What fits somebody, and why; and the page where they say what they like.

# The tab of the navigation. One or two short words.
nav-for-you = Tau

## The page

for-you-title = Tau
# Above what fits, once something is chosen
for-you-lead = Parinkta pagal tai, kas tau patinka. Tai lieka tarp mūsų: niekam nerodome.
# Nothing is chosen yet
for-you-start-title = Kas tau patinka?
for-you-start-lead = Paliesk vieną dalyką, ir rasime, kas tinka. Paskyros nereikia.
# $count (Number) - things that are chosen
for-you-chosen =
    { $count ->
        [one] { $count } dalykas, kuris tau patinka
        [few] { $count } dalykai, kurie tau patinka
        [many] { $count } dalyko, kuris tau patinka
       *[other] { $count } dalykų, kurie tau patinka
    }
for-you-change = Keisti, kas patinka
# Nothing fits
for-you-empty-title = Kol kas nieko tinkamo
for-you-empty-hint = Pažymėk dar porą dalykų, kurie patinka, arba peržiūrėk viską.
# Button on a card. $title (Text)
for-you-dismiss = Ne man: { $title }
for-you-dismissed = Gerai, daugiau nerodysime.
for-you-undo = Rodyti vėl

## Why something fits. Short, each stands alone on a small label.

# $interest (Text) - "Robotics"
fit-interest = tau patinka: { $interest }
# Two interests at once. $one, $other (Text)
fit-two-interests = patinka { $one } ir { $other }: pabandyk šitą
# An own word of the reader. $word (Text) - "skateboard"
fit-passion = tavo žodis: { $word }
# A skill that somebody wants to practise. $skill (Text) - "Teamwork"
fit-skill = nori stiprinti: { $skill }
# Something to go on with after what somebody has already done. $skill (Text) - "Teamwork"
fit-practised = jau išbandei: { $skill }, tęsk
# $one, $other (Text) - skills
fit-practised-two = jau išbandei { $one } ir { $other }: pamėgink šitai
# $days (Text) - "Tuesday and Friday"
fit-time = laisvas laikas: { $days }
# $district (Text) - "Žirmūnai"
fit-district = rajonas: { $district }
# $distance (Text) - "800 m"; $district (Text)
fit-near = { $distance } iki: { $district }
# $access (Text) - "Step-free"
fit-access = { $access }
# From another theme than usual. $theme (Text) - "Science"
fit-new = kažkas nauja: { $theme }

## What somebody likes: a few taps

likes-title = Kas tau patinka
likes-interests = Paliesk, kas patinka
likes-goals = Ką nori išmokti geriau?
likes-passions-label = Savais žodžiais
likes-passions-hint = Iki penkių, atskirk kableliais: riedlentė, anime, seni dviračiai
# Asked only of somebody without an account. A list of ages
likes-age = Kiek tau metų?
likes-age-hint = Kad rodytume, kas tinka tavo amžiui. Tai lieka tik šiame įrenginyje.
likes-age-none = Nenoriu sakyti
# The last one of the list. $age (Number) - "30"
likes-age-older = { $age } ar daugiau
likes-districts = Kur tau lengva nuvykti?
likes-times = Kada turi laiko?
likes-access = Ko tau reikia?
likes-access-private = Šito niekas nemato. Tik ieškome vietų, kurios tau tinka.
likes-more = Dar keli klausimai, jei nori
likes-save = Rodyti, kas tinka
likes-saved = Išsaugota.
# Parts of a day
likes-morning = Rytas
likes-afternoon = Popietė
likes-evening = Vakaras
# Days of the week, as columns of a small table
day-1 = Pr
day-2 = An
day-3 = Tr
day-4 = Kt
day-5 = Pn
day-6 = Št
day-7 = Sk
# Full names, in a list of days: "you’re free: Tuesday"
weekday-1 = pirmadienis
weekday-2 = antradienis
weekday-3 = trečiadienis
weekday-4 = ketvirtadienis
weekday-5 = penktadienis
weekday-6 = šeštadienis
weekday-7 = sekmadienis
problem-passions-many = Užteks penkių žodžių ar frazių.
problem-passions-long = Labai ilgai. Užteks keturiasdešimties ženklų kiekvienam.
# Too many things chosen
problem-likes-many = Oho, kiek! Pasirink iki trisdešimties.

## Suggesting what the city lacks

suggest-link = Kažko trūksta? Pasakyk miestui
suggest-title = Ko čia trūksta?
suggest-lead = Būrelio, dirbtuvių, vietos susitikti: parašyk, ko norėtum, ir miestas perskaitys.
suggest-label = Ko norėtum?
suggest-hint = Užteks vieno ar dviejų sakinių.
suggest-button = Siųsti
suggest-done-title = Ačiū!
suggest-done-lead = Perskaitys žmonės, kurie kuria jaunimo veiklas (miestas: { $city }).
problem-suggestion-long = Labai ilgai: daugiausia 1 000 ženklų.
