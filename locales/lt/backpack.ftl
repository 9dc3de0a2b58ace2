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
backpack-lead = Tai, ką moki. Ženkleliai tavo: saugok, rodyk, neškis su savimi.
# A button, in letters too
backpack-open = Atverti kuprinę
# Nothing in it yet
backpack-empty-title = Čia laukia vieta pirmam ženkleliui
backpack-empty-hint = Sudalyvauk, ir tai, ko išmoksi, gali atsidurti čia.
# $city (Text) - "Vilnius"
backpack-earn = Ženkleliai, kuriuos gali gauti. Miestas: { $city }
# Above badges that somebody was offered
backpack-offered = Skirta tau
backpack-keep = Pasiimti
backpack-decline = Ačiū, ne
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

backpack-from = Kas įteikė
backpack-given = Kada
backpack-until = Galioja iki
# In the place of a date
backpack-for-ever = visada
# Whose it is: a child's name follows
backpack-for = Kieno
# Above what the organisation has written about this person
backpack-narrative = Ką apie tave sako
backpack-evidence = Puslapis apie tai
# $date (Text) - "Tuesday 24 November"
backpack-note-over = Jis galiojo iki šios dienos: { $date }. Jis lieka tavo ir gali jį rodyti: ženklelis pats tai pasako.
# $issuer (Text) - the organisation
backpack-note-on-hold = Jį sustabdė { $issuer }. Kas patikrins, tai pamatys.
backpack-note-taken-back = Jį atšaukė { $issuer }. Kas patikrins, tai pamatys.
# $reason (Text) - in the organisation's own words
backpack-reason = Paaiškinimas: „{ $reason }“
# A button of a badge that came from elsewhere
backpack-check = Ką parodė patikra
backpack-remove = Išimti iš kuprinės
backpack-remove-hint = Čia jo nebebus. Jei turi jo failą, galėsi atsinešti dar kartą.
backpack-remove-yes = Taip, išimti

## Who may see it

backpack-who = Kas gali matyti
backpack-private = Tik aš
backpack-link = Kas turi nuorodą
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
backpack-guardian-first = Kad matytų visi, pirmiausia tėvai arba globėjas turi sutikti, kad dalyvauji.
backpack-guardian-needed = Kad matytų visi, turi sutikti tėvai arba globėjas. Nuorodą gali duoti ir neklausus.
backpack-guardian-ask = Paklausti jų
# $email (Text) - the guardian's address
backpack-guardian-waiting = Paklausėme adresu { $email }, ar gali matyti visi.
backpack-guardian-refused = Tėvai arba globėjas nenori, kad matytų visi. Pasikalbėkite ir paklausk dar kartą.

## What comes next

backpack-next = Kas toliau
backpack-next-follows = tęsia šį ženklelį
# $what (Text) - a skill or a theme: "Teamwork"
backpack-next-same = irgi apie tai: { $what }
# A reason on a small label, as in for-you.ftl. $badge (Text) - a badge that somebody has
fit-badge = jau turi: { $badge }, tęsk

## Collections

collections-title = Rinkiniai
collections-lead = Išsirink ženklelius ir pavadink: paraiškai, komandai ar tiesiog sau.
collection-new = Naujas rinkinys
collection-name = Pavadinimas
collection-sentence = Vienu sakiniu
collection-sentence-hint = Apie ką jis. Gali likti tuščia.
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
collection-shows = Kas gali matyti rinkinį, mato kiekvieno jo ženklelio paveikslėlį, pavadinimą, kas jį įteikė ir ar jis galioja – net to, kurį šiaip matai tik tu. Tavo vardo ten nėra.
collection-remove = Ištrinti rinkinį
collection-remove-hint = Jo adresas nieko neberodys. Ženkleliai lieka kuprinėje.
collection-removed = Ištrinta. Ženkleliai tebėra tavo.
# $count (Number) - as many as there may be
collection-problem-long = Per ilgas tekstas. Daugiausia ženklų: { $count }.
collection-problem-many = Rinkinių jau labai daug. Daugiausia: { $count }.
# The page for others
collection-empty = Čia dar nieko nėra.
collection-gone-title = Čia nebėra ko matyti
collection-gone-hint = Kas dalijosi, šį adresą panaikino. Paprašyk naujo.

## An offer, behind a link

# $organisation (Text) - who gives the badge
offer-from = Šį ženklelį tau siūlo { $organisation }.
offer-account = Kad pasiimtum, reikia paskyros. Užtruks minutę, tada grįši čia.
offer-already = Šį ženklelį jau turi, ir jis tebegalioja.
offer-before = Jis jau tavo kuprinėje.
offer-theirs = Šis ženklelis skirtas kam nors kitam. Gal prisijungta prie kitos paskyros?
offer-gone-title = Šis ženklelis čia nebelaukia
offer-gone-hint = Jei jį pasiėmei, jis tavo kuprinėje. Jei ne, klausk to, kas davė nuorodą.

## A guardian is asked about showing badges to everybody: polite, as in guardian.ftl. $name (Text) - the young person

guardian-publishing-heading = { $name } nori rodyti ženklelius visiems
guardian-publishing-what = Ženklelis pasako, ko žmogus išmoko ir kas tai patvirtina. Jo puslapyje nėra nei vardo, nei el. pašto, tačiau jį gali atverti visi ir gali rasti paieškos sistemos. Sutikimą bet kada galite atšaukti čia: tada puslapius ras tik tie, kas turi jų adresą.
mail-publishing-subject = { $name } nori rodyti ženklelius
mail-publishing-text = Laba diena! { $name } turi ženklelių ir nori juos rodyti visiems. Puslapiuose nėra nei vardo, nei el. pašto. Tokio amžiaus tam reikia Jūsų leidimo. Prašome pažiūrėti ir nuspręsti.
mail-publishing-approved-subject = Gali rodyti ženklelius visiems
mail-publishing-approved-text = Labas, { $name }! Tėvai arba globėjas sutiko. Kuprinėje nuspręsk, kuriuos ženklelius mato visi.
mail-publishing-denied-subject = Tavo ženkleliai lieka tarp savų
mail-publishing-denied-text = Labas, { $name }! Tėvai arba globėjas nenori, kad tavo ženklelius matytų visi. Ženklelio nuorodą vis tiek gali duoti kam nori.
mail-publishing-withdrawn-subject = Tavo ženklelių visi nebemato
mail-publishing-withdrawn-text = Labas, { $name }! Tėvai arba globėjas atšaukė sutikimą. Ką matė visi, dabar atveria tik tie, kas turi nuorodą.
