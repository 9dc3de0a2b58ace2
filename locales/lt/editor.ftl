### Writing a listing: for people of organisations, often on a phone, and for coordinators who read it before it is public.
### A "listing" is one opportunity as it is shown: a club, a workshop, an open evening.

# The list of an organisation's listings
editor-listings = Veiklos
editor-listings-none = Čia dar tuščia. Penkios minutės, ir pirmoji veikla aprašyta.
editor-new = Nauja veikla
# A listing that has no title yet
editor-untitled = Dar be pavadinimo
# Where a listing stands, beside its title
editor-status-draft = rašoma
editor-status-changed = vieša, bet yra nepaskelbtų pakeitimų
editor-status-in-review = miestas peržiūri
editor-status-changes-requested = miestas prašo pataisyti
editor-status-published = vieša
editor-status-unpublished = nebevieša
editor-status-archived = archyve

## The form. Headings and labels; the hints below say how.

editor-title-new = Nauja veikla
editor-lead = Rašyk taip, kaip pasakotum draugams. Viskas išsaugoma savaime, ir niekas to nemato, kol neleisi.
editor-part-words = Savais žodžiais
editor-part-what = Kas tai
editor-part-when = Kada
editor-part-where = Kur
editor-part-who = Kam
editor-part-price = Kiek kainuoja
editor-part-places = Kaip gauti vietą

editor-locale = Originalo kalba
editor-title-label = Pavadinimas
# $count (Number) - characters
editor-title-hint = Keliais žodžiais, kas tai: iki { $count } ženklų.
editor-summary-label = Vienu sakiniu
editor-summary-hint = Kodėl norėsis ateiti: iki { $count } ženklų.
editor-description-label = Plačiau
editor-description-hint = Kas vyks, ką atsinešti, kas kviečia. Eilutės, kurios prasideda „- “, virsta sąrašu, **dvi žvaigždutės** paryškina.
# Where a text in one language stands, beside the language's name
editor-text-missing = dar nėra
editor-text-draft = rašoma
editor-text-reviewed = paruošta
editor-text-stale = originalas jau pasikeitė
editor-text-original = originalas
editor-ready-label = Šis vertimas
# Choices
editor-ready-draft = Dar rašau: niekam nerodyti
editor-ready-reviewed = Paruošta: rodyti
editor-ready-stale = Rodyti ir pasakyti, kad originalas jau pasikeitė

editor-kind = Rūšis
editor-main = Pagrindinė tema
editor-interests = Kitos temos
editor-skills = Ką žmonės lavins
# The first choice of a list: nothing is chosen yet
editor-choose = Pasirink

# $number (Number) - 1, 2, 3 …
editor-rule = { $number } data
editor-date = Diena
editor-start = Nuo
editor-end = Iki
editor-last = Paskutinė diena, jei trunka kelias dienas
editor-repeat = Ar kartosis?
editor-repeat-never = Ne, tik šį kartą
editor-repeat-daily = Kasdien
editor-repeat-weekly = Kas savaitę
editor-repeat-fortnightly = Kas antrą savaitę
# Such as: the second Saturday of every month
editor-repeat-monthly = Kas mėnesį, tos pačios savaitės tą pačią dieną
editor-days = Kuriomis dienomis
editor-days-hint = Jei nepažymėsi nė vienos, galios pirmosios datos diena.
editor-until = Kartosis iki
editor-holidays = Išskyrus švenčių dienas
editor-add-date = Pridėti datą
editor-drop-date = Pašalinti šias datas
# $count (Number) - dates
editor-dates =
    { $count ->
        [0] Datų dar nėra
        [one] { $count } data
        [few] { $count } datos
        [many] { $count } datos
       *[other] { $count } datų
    }
editor-dates-hint = Pažymėk, kada nevyks.
# Beside a date that has been moved or called off at the desk
editor-date-moved = nauja data: { $date }
editor-date-cancelled = atšaukta
editor-when-hint = Jei datų nėra, vadinasi, galima bet kada.

editor-attendance = Kaip dalyvauti
editor-attendance-in-person = Gyvai
editor-attendance-online = Internetu
editor-attendance-mixed = Ir gyvai, ir internetu
editor-online-url = Adresas internete
editor-online-url-hint = Prasideda https://
editor-place = Vieta
editor-place-new = Vieta, kurios šiame sąraše nėra
editor-place-name = Vietos pavadinimas
editor-place-address = Gatvė ir namo numeris
editor-place-district = Rajonas
editor-place-lat = Platuma
editor-place-lon = Ilguma
editor-place-point = Tikslus taškas
editor-place-point-hint = Be jo smeigtukas bus rajono viduryje, ir žmonėms tai pasakysime.

editor-min-age = Nuo kiek metų
editor-max-age = Iki kiek metų
editor-age-hint = Jei nesvarbu, palik tuščią.
editor-languages = Kalbos, kuriomis čia kalbama
editor-access = Prieinamumas

editor-price = Kaina, { $currency }
editor-price-hint = Jei nemokamai, rašyk 0.
editor-per = Už ką
editor-per-once = už viską
editor-per-session = už kartą
editor-per-month = už mėnesį
editor-concession = Kaina su nuolaida
editor-concession-hint = Tiems, kurie turi mažiau. Jei tokios kainos nėra, palik tuščią.
editor-voucher = Tinka neformaliojo ugdymo krepšelis

editor-registration-none = Žmonės tiesiog ateina
editor-registration-open = Registruojasi čia ir vietą gauna iškart
editor-registration-approval = Vietos paprašo čia, o sprendi tu
editor-registration-external = Registruojasi organizacijos puslapyje
editor-registration-url = Registracijos puslapis
editor-capacity = Kiek vietų kiekvieną kartą
editor-capacity-hint = Jei vietos užteks visiems, palik tuščią.
editor-waiting-list = Kai vietų nebelieka, pildyti laukiančiųjų sąrašą
editor-promotion = Kai atsilaisvina vieta
editor-promotion-automatic = ji atitenka ilgiausiai laukiančiam žmogui
editor-promotion-by-hand = kam ją pasiūlyti, sprendi tu

## What stays at the bottom: how it stands, and what to do

editor-save = Išsaugoti
editor-preview = Pažiūrėti
editor-publish = Paskelbti
editor-send = Siųsti miestui
# Said by the page while somebody writes
editor-state-saved = Išsaugota
editor-state-saving = Saugoma…
editor-state-offline = Nėra ryšio: išsaugota šiame įrenginyje
editor-state-conflict = Tą patį pakeitė ir kažkas kitas. Išsaugok ir pamatysi, ką.
editor-state-signed-out = Prisijungimas baigėsi. Prisijunk kitame lange: niekas nedings.
# $count (Number) - fields that are missing or wrong
editor-missing =
    { $count ->
        [0] Galima skelbti
        [one] Trūksta { $count } dalyko
        [few] Trūksta { $count } dalykų
        [many] Trūksta { $count } dalyko
       *[other] Trūksta { $count } dalykų
    }
editor-back = Visos veiklos
editor-open = Viešas puslapis
editor-history = Kas pasikeitė
editor-done-published = Paskelbta. Paieškoje atsiras po akimirkos.
editor-done-sent = Išsiųsta. Miestas peržiūrės, o tu gausi laišką.
editor-done-saved = Išsaugota.
editor-done-restored = Ankstesnė versija grąžinta. Niekas jos nematys, kol nepaskelbsi.
editor-done-merged = Išsaugota kartu su tuo, ką per tą laiką pakeitė kažkas kitas.
editor-not-whole = Jau beveik. Ko trūksta, pažymėta žemiau.
editor-comments = Miestas peržiūrėjo ir prašo pataisyti. Pastabas rasi prie laukelių.
# Before a coordinator's words at a field
editor-comment = Miestas sako:
editor-suspended = Miestas sustabdė tavo organizaciją: kol nenuspręs kitaip, jos veiklų niekas nemato.
editor-waits = Tavo organizacija dar tikrinama, todėl veiklą prieš paskelbiant peržiūrės miestas.

## What one can do with a listing besides

editor-more = Daugiau
editor-copy = Kopijuoti
editor-unpublish = Nebeskelbti
editor-unpublish-hint = Kas turi vietą, gaus laišką, kad veikla neįvyks.
editor-republish = Vėl skelbti
editor-archive = Į archyvą
editor-preview-title = Taip tai matys jauni žmonės
editor-preview-note = Šį puslapį matai tik tu.
# A link from there back to the form
editor-go-on = Rašyti toliau

## Two people have changed the same

editor-conflict-title = Čia rašėte dviese
editor-conflict-lead = Kol rašei, išsaugojo ir kažkas kitas. Visa kita išliko, o čia pasirink, ką palikti:
editor-conflict-mine = Tavo
editor-conflict-theirs = Kito žmogaus
editor-conflict-button = Palikti, ką pasirinkau
editor-nothing = (tuščia)

## History

editor-history-title = Kas pasikeitė
editor-history-created = pradėta
editor-history-saved = išsaugota
editor-history-submitted = išsiųsta miestui
editor-history-published = paskelbta
editor-history-restored = grąžinta
# $name (Text) - who; $date (Text) - when; $what (Text) - one of the words above
editor-history-line = { $date }, { $name }: { $what }
editor-history-somebody = kažkas
editor-history-before = Buvo
editor-history-after = Tapo
editor-restore = Grįžti prie šios versijos
# All dates together, where two states of a listing are compared
editor-field-when = Datos

## Reading for the city

# $count (Number) - kiek veiklų laukia peržiūros
coordination-listings-link = Neperžiūrėtos veiklos: { $count }
review-queue-title = Neperžiūrėtos veiklos
review-queue-none = Viskas peržiūrėta. Ačiū!
# $organisation (Text), $date (Text)
review-queue-line = { $organisation }, { $date }
review-listing-new = Tai nauja veikla.
review-listing-changes = Kas pasikeitė nuo paskutinio paskelbimo
review-comments-title = Paprašyti pataisyti
review-comments-lead = Prie laukelio parašyk, kas turėtų būti kitaip. Kitus palik tuščius.
review-approve = Paskelbti
review-request = Siųsti pastabas
review-moved = Kol žiūrėjai, kai kas pasikeitė. Peržvelk dar kartą.
review-no-comment = Bent prie vieno laukelio parašyk, kas turėtų būti kitaip.
review-done-published = Jau vieša.
review-done-requested = Padaryta: pranešėme laišku.

mail-listing-waits-subject = Tavęs laukia veikla: { $title }
mail-listing-waits-text = Labas, { $name }! { $organisation } nori paskelbti veiklą „{ $title }“. Pirma peržiūrėk tu, o tada pamatys jauni žmonės.
mail-listing-waits-button = Peržiūrėti
mail-listing-published-subject = Jau vieša: { $title }
mail-listing-published-text = Labas, { $name }! Miestas peržiūrėjo veiklą „{ $title }“, ir jauni žmonės jau gali ją rasti.
mail-listing-changes-subject = Miestas prašo pataisyti: { $title }
mail-listing-changes-text = Labas, { $name }! Miestas peržiūrėjo veiklą „{ $title }“ ir prašo šį tą pataisyti. Pastabas rasi formoje prie laukelių.
mail-listing-button = Atidaryti

## What is the matter with a field, said while somebody types

problem-locale-missing = Pasirink, kuria kalba rašai.
problem-title-missing = Sugalvok pavadinimą.
problem-title-long = Pavadinimas per ilgas: daugiausia { $count } ženklų.
problem-summary-missing = Pasakyk vienu sakiniu.
problem-summary-long = Per ilgas tekstas: daugiausia { $count } ženklų.
problem-description-missing = Papasakok plačiau.
problem-description-long = Per ilgas tekstas: daugiausia { $count } ženklų.
problem-kind-missing = Pasirink, kas tai.
problem-main-missing = Pasirink, apie ką tai.
problem-attendance-missing = Pasirink, kaip galima dalyvauti.
problem-place-missing = Pasirink vietą.
problem-place-name-missing = Įrašyk vietos pavadinimą.
problem-place-name-long = Per ilgas tekstas: sutrumpink.
problem-place-address-missing = Įrašyk gatvę ir namo numerį.
problem-district-missing = Pasirink rajoną.
problem-point-wrong = Tokio taško žemėlapyje nėra. Jei nežinai, abu laukelius palik tuščius.
problem-online-address-missing = Įrašyk adresą internete.
problem-not-an-address = Reikia viso adreso, kuris prasideda https://
problem-age-wrong = Amžius turi būti skaičius iki { $count }.
problem-ages-reversed = Antrasis amžius mažesnis už pirmąjį.
problem-price-missing = Įrašyk, kiek kainuoja. Jei nieko, rašyk 0.
problem-price-wrong = Šios kainos nesuprantame. Rašyk taip: 15 arba 7,50.
problem-price-high = Tokios didelės kainos parodyti negalime: daugiausia { $price }.
problem-concession-high = Kaina su nuolaida turi būti mažesnė už įprastą.
problem-registration-missing = Pasirink, kaip gauti vietą.
problem-registration-address-missing = Įrašyk, kur registruotis.
problem-capacity-wrong = Įrašyk 1 ar didesnį skaičių arba palik laukelį tuščią.
problem-spoken-missing = Pasirink bent vieną kalbą.
problem-date-missing = Pasirink dieną.
problem-date-wrong = Šios dienos nesuprantame.
problem-date-too-far = Pasirink metus nuo { $from } iki { $to }.
problem-time-missing = Įrašyk laiką.
problem-ends-before-start = Baigiasi anksčiau, nei prasideda.
problem-last-before-first = Paskutinė diena turi būti po pirmosios, bet ne per toli nuo jos.
problem-until-missing = Įrašyk, iki kada kartosis.
problem-until-before-first = Baigtųsi dar prieš pirmąją datą.
problem-too-many-dates = Susidaro daugiau nei { $count } datų. Tegul baigiasi anksčiau.
