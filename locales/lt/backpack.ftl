### The backpack: badges that somebody owns, who may see them, collections of them, and offers. For young people: proud, warm, short.

## On the first page of an account

# A button. $count (Number) - badges in the backpack
backpack-count =
    { $count ->
        [0] Tavo kuprinė
        [one] Tavo kuprinė: { $count } ženklelis
        [few] Tavo kuprinė: { $count } ženkleliai
        [many] Tavo kuprinė: { $count } ženklelio
       *[other] Tavo kuprinė: { $count } ženklelių
    }
# $count (Number) - badges that were offered
backpack-waiting =
    { $count ->
        [one] Tavęs laukia { $count } ženklelis
        [few] Tavęs laukia { $count } ženkleliai
        [many] Tavęs laukia { $count } ženklelio
       *[other] Tavęs laukia { $count } ženklelių
    }

## The shelf

backpack-title = Tavo kuprinė
# Above the badges
backpack-lead = Štai ką moki. Ženkleliai tavo: saugok, rodyk, neškis su savimi.
# A button, in letters too
backpack-open = Atverti kuprinę
# Nothing in it yet
backpack-empty-title = Čia vieta tavo pirmam ženkleliui
backpack-empty-hint = Kur nors sudalyvauk, ir tai, ko išmoksi, gali atsidurti čia.
# $city (Text) - "Vilnius"
backpack-earn = Ženkleliai, kuriuos gali gauti ({ $city })
# Above badges that somebody was offered
backpack-offered = Skirta tau
backpack-keep = Pasiimti
backpack-decline = Ne, ačiū
# Badges that somebody did not want, folded
backpack-declined = Ko atsisakei
backpack-after-all = Vis dėlto noriu
# Orders of the shelf
backpack-newest = Naujausi viršuje
backpack-by-theme = Pagal temą
# The last shelf: badges of no theme
backpack-other-theme = Ir dar
# Above the skills that somebody's badges show
backpack-skills = Ką rodo tavo ženkleliai
# $skill (Text) - "Teamwork"; $count (Number) - how many badges show it
backpack-skill =
    { $count ->
        [one] { $skill }: { $count } ženklelis
        [few] { $skill }: { $count } ženkleliai
        [many] { $skill }: { $count } ženklelio
       *[other] { $skill }: { $count } ženklelių
    }
# A link: a file with all badges
backpack-all = Pasiimti visus kartu
# How a badge stands, a small label
backpack-over = nebegalioja
backpack-on-hold = sustabdytas
backpack-taken-back = atšauktas
# $when (Text) - "23 November, 14:05"
backpack-offline = Nėra ryšio. Taip buvo: { $when }.

## What was just done

backpack-done-kept = Dabar jis tavo.
backpack-done-declined = Gerai. Jei apsigalvosi, jis vis dar čia.
backpack-done-removed = Pašalinta.
backpack-done-asked = Paklausėme. Pranešime, kai tik atsakys.

## One badge

backpack-from = Suteikė
backpack-given = Kada
backpack-until = Galiojimo pabaiga
# In the place of a date
backpack-for-ever = nėra
# Whose it is: a child's name follows
backpack-for = Gavo
# Above what the organisation has written about this person
backpack-narrative = Ką apie tave sako
backpack-evidence = Puslapis apie tai
# $date (Text) - "Tuesday 24 November"
backpack-note-over = Galiojo iki: { $date }. Jis lieka tavo, ir gali jį rodyti: kad nebegalioja, pasakys jis pats.
# $issuer (Text) - the organisation
backpack-note-on-hold = Jį sustabdė { $issuer }. Kas patikrins, tai pamatys.
backpack-note-taken-back = Jį atšaukė { $issuer }. Kas patikrins, tai pamatys.
# $reason (Text) - in the organisation's own words
backpack-reason = Štai kodėl: „{ $reason }“
# A button of a badge that came from elsewhere
backpack-check = Ką parodė patikra
backpack-remove = Išimti iš kuprinės
backpack-remove-hint = Čia jo nebebus. Jei turi jo failą, galėsi atsinešti dar kartą.
backpack-remove-yes = Taip, išimti

## Who may see it

backpack-who = Kas gali matyti
backpack-private = Tik aš
backpack-link = Visi, kurie turi nuorodą
backpack-public = Visi
# Small, beside "Everybody"
backpack-public-hint = gali rasti ir paieškos sistemos
backpack-save = Išsaugoti
backpack-address = Adresas
backpack-copy = Kopijuoti
backpack-copied = Nukopijuota.
backpack-share = Dalytis
backpack-see = Pažiūrėti kitų akimis
backpack-qr = QR kodas
backpack-take-back = Panaikinti šį adresą
backpack-take-back-hint = Jis niekada nieko neberodys. Jei dalysiesi vėl, adresas bus naujas.
# Of somebody who is too young to decide alone
backpack-guardian-first = Kad matytų visi, pirma tėvai arba globėjas turi sutikti, kad dalyvautum.
backpack-guardian-needed = Kad matytų visi, turi sutikti tėvai arba globėjas. Duoti nuorodą gali ir be leidimo.
backpack-guardian-ask = Paklausti jų
# $email (Text) - the guardian's address
backpack-guardian-waiting = Paklausėme adresu { $email }, ar tai gali matyti visi.
backpack-guardian-refused = Tėvai arba globėjas nenori, kad tai matytų visi. Pasikalbėkite ir paklausk dar kartą.

## What comes next

backpack-next = Kas toliau
backpack-next-follows = šio ženklelio tęsinys
# $what (Text) - a skill or a theme: "Teamwork"
backpack-next-same = irgi apie tai: { $what }
# A reason on a small label, as in for-you.ftl. $badge (Text) - a badge that somebody has
fit-badge = jau turi: { $badge }, tęsk

## Collections

collections-title = Rinkiniai
collections-lead = Išsirink ženklelius ir pavadink rinkinį: paraiškai, komandai ar tiesiog sau.
collection-new = Naujas rinkinys
collection-name = Pavadinimas
collection-sentence = Vienu sakiniu
collection-sentence-hint = Apie ką jis. Gali palikti tuščią.
collection-badges = Rinkinio ženkleliai
collection-no-badges = Ženklelių dar neturi.
# Read out for a button with an arrow. $badge (Text)
collection-up = Perkelti aukščiau: { $badge }
# $count (Number) - badges in it
collection-count =
    { $count ->
        [0] tuščias
        [one] { $count } ženklelis
        [few] { $count } ženkleliai
        [many] { $count } ženklelio
       *[other] { $count } ženklelių
    }
collection-shows = Kas gali matyti rinkinį, mato visų jo ženklelių paveikslėlius, pavadinimus, kas juos suteikė ir ar jie galioja, – net tų, kuriuos šiaip matai tik tu. Tavo vardo ten nėra.
collection-remove = Ištrinti rinkinį
collection-remove-hint = Jo adresas nieko neberodys. Ženkleliai lieka kuprinėje.
collection-removed = Ištrinta. Ženkleliai tebėra tavo.
# $count (Number) - as many as there may be
collection-problem-long = Per ilgas tekstas: daugiausia { $count } ženklų.
collection-problem-many = Rinkinių jau labai daug: daugiausia gali būti { $count }.
# The page for others
collection-empty = Čia dar nieko nėra.
collection-gone-title = Čia nebėra ko matyti
collection-gone-hint = Žmogus, kuris tuo dalijosi, adresą panaikino. Paprašyk naujo.

## An offer, behind a link

# $organisation (Text) - who gives the badge
offer-from = Šį ženklelį tau siūlo { $organisation }.
offer-account = Kad pasiimtum, reikia paskyros. Užtruks minutę, tada grįši čia.
offer-already = Šį ženklelį jau turi, ir jis tebegalioja.
offer-before = Jis jau tavo kuprinėje.
offer-theirs = Šis ženklelis skirtas kitam žmogui. Gal prisijungei su kita paskyra?
offer-taken-back = Šis tavo ženklelis buvo atšauktas. Iš naujo jį suteikti gali tik organizatoriai, tad paklausk jų.
offer-gone-title = Šis ženklelis čia nebelaukia
offer-gone-hint = Jei jį pasiėmei, jis tavo kuprinėje. Jei ne, paklausk to, kas davė nuorodą.

## A guardian is asked about showing badges to everybody: polite, as in guardian.ftl. $name (Text) - the young person

guardian-publishing-heading = { $name } nori rodyti ženklelius visiems
guardian-publishing-what = Ženklelis pasako, ko žmogus išmoko ir kas tai patvirtina. Jo puslapyje nėra nei vardo, nei el. pašto adreso, tačiau jį gali atverti visi, gali rasti ir paieškos sistemos. Sutikimą bet kada galite atšaukti čia: tada puslapius ras tik tie, kurie turi jų adresą.
mail-publishing-subject = { $name } nori rodyti ženklelius
mail-publishing-text = Laba diena! { $name } gavo ženklelių ir nori juos rodyti visiems. Puslapiuose nėra nei vardo, nei el. pašto adreso. Tokiame amžiuje tam reikia Jūsų leidimo. Prašome pažiūrėti ir nuspręsti.
mail-publishing-approved-subject = Gali rodyti ženklelius visiems
mail-publishing-approved-text = Labas, { $name }! Tėvai arba globėjas sutiko. Kuprinėje nuspręsi, kuriuos ženklelius matys visi.
mail-publishing-denied-subject = Tavo ženkleliai lieka tarp savų
mail-publishing-denied-text = Labas, { $name }! Tėvai arba globėjas nenori, kad tavo ženklelius matytų visi. Ženklelio nuorodą vis tiek gali duoti kam nori.
mail-publishing-withdrawn-subject = Tavo ženkleliai – nebe visiems
mail-publishing-withdrawn-text = Labas, { $name }! Tėvai arba globėjas atšaukė sutikimą. Ką matė visi, dabar matys tik tie, kurie turi nuorodą.
