### Importing and exporting listings: for people of organisations who have them in a table or a calendar of their own.
### A "listing" is one opportunity as it is shown: a club, a workshop, an open evening.

# A link on the page of an organisation's listings
import-link = Įkelti ir atsisiųsti
import-title = Įkelti ir atsisiųsti
import-lead = Jau turi lentelę ar kalendorių? Įkelk. Prieš ką nors įrašydami parodysime, kas bus su kiekviena eilute, ir savaime niekas nebus paskelbta.
import-file = Lentelė arba kalendoriaus failas
import-file-hint = CSV, XLSX arba ICS, iki 10 MB ir 10 000 eilučių. Pirmoje eilutėje turi būti stulpelių pavadinimai.
import-file-button = Peržiūrėti
import-file-missing = Pasirink failą.
import-address = Arba kalendoriaus adresas
import-address-hint = Viešas adresas (ICS), kurį duoda tavo kalendoriaus programa.
import-address-button = Peržiūrėti kalendorių
# Calendars whose addresses are known; each has the button below
import-calendars = Tavo kalendoriai
import-again = Peržiūrėti iš naujo
# Uploads of the last weeks, each with how it stands
import-last = Pastarieji tavo įkėlimai
import-run-waits = dar neįkelta
import-run-running = įkeliama
import-export = Pasiimk viską
import-export-hint = Visos tavo veiklos, net ir dar rašomos. Pataisyk lentelę ir įkelk iš naujo: pasikeis tik tai, ką pataisei. Kalendoriuje bus tik tai, kas vieša.
# Buttons: kinds of files. Their names are the same everywhere.
# l10n: same
import-export-csv = CSV
# l10n: same
import-export-xlsx = XLSX
import-export-ics = Kalendorius

## Why a file or an address cannot be read

import-unreadable-empty = Failas tuščias arba po pirmąja eilute nieko nėra.
# $size (Number) - megabytes
import-unreadable-large = Failas per didelis: daugiausia { $size } MB.
# $most (Text) - "10,000"
import-unreadable-rows = Per daug eilučių: daugiausia gali būti { $most }. Padalyk į du failus.
# $columns (Text), $most (Text) - numbers
import-unreadable-columns = Per daug stulpelių: čia jų { $columns }, o perskaitome daugiausia { $most }. Palik tuos, kuriuose rašoma apie veiklas.
import-unreadable-unknown = Tokio tipo failų perskaityti nemokame. Išsaugok kaip CSV arba XLSX.
import-unreadable-broken = Failas sugadintas. Išsaugok jį dar kartą ir pabandyk iš naujo.
import-refused-not-an-address = Tai ne interneto adresas. Jis prasideda https:// arba webcal://
import-refused-not-public = Šis adresas veda į uždarą tinklą. Kreipiamės tik į visiems pasiekiamus serverius.
import-refused-no-answer = Ten niekas neatsako. Patikrink adresą arba pabandyk vėliau.
# $status (Text) - a status of HTTP, such as 404
import-refused-status = Serveris neįleidžia ({ $status }). Ar kalendorius viešas?
import-no-calendar = Tai ne kalendorius. Ieškok adreso, kuris baigiasi .ics
import-calendar-empty = Šiame kalendoriuje nėra nė vieno įvykio.

## What the columns are: asked once

import-columns-title = Kas yra stulpeliuose?
import-columns-lead = Pabandėme atspėti. Peržvelk: užteks vieno karto, o kitą failą su tokia pačia pirmąja eilute įkelsi jau be klausimų.
# $count (Number) - rows of a table
import-rows =
    { $count ->
        [one] { $count } eilutė
        [few] { $count } eilutės
        [many] { $count } eilutės
       *[other] { $count } eilučių
    }
# A column without a heading
import-column-number = { $number } stulpelis
# In place of values from the column
import-column-empty = (tuščia)
# A choice: the column is not imported
import-column-ignore = Praleisti
import-column-twice = Tai jau priskirta kitam stulpeliui.
import-columns-no-title = Pasirink, kuriame stulpelyje yra pavadinimas.
import-locale = Tekstų kalba, jei ji nenurodyta stulpelyje
# Choices of what a column is
import-column-id = Tavo numeris arba kodas
import-column-revision = Versija
import-column-status = Būsena
import-column-notes = Pastabos
import-column-dates = Visos datos
import-column-ages = Amžius, pavyzdžiui, 14–19
# What counts as a tick in a table
import-yes = taip
# Whether this file is the newer version of a list that was imported before
import-list = Kuris tai sąrašas?
import-list-new = Naujas
# $name (Text) - name of a file
import-list-same = Tas pats kaip { $name }
import-list-hint = Tame pačiame sąraše tas pats numeris reiškia tą pačią veiklą: ji bus pakeista, o ne įkelta antrą kartą.
import-columns-button = Peržiūrėti eilutes
import-drop = Išmesti šį failą

## The look: what will happen to every row

import-look-title = Štai kas bus
# Parts of one line: "12 new · 3 changed". $count (Number) - rows
import-count-new =
    { $count ->
        [one] { $count } nauja
        [few] { $count } naujos
        [many] { $count } naujos
       *[other] { $count } naujų
    }
import-count-changed =
    { $count ->
        [one] { $count } pakeista
        [few] { $count } pakeistos
        [many] { $count } pakeistos
       *[other] { $count } pakeistų
    }
import-count-unchanged =
    { $count ->
        [one] { $count } nepakeista
        [few] { $count } nepakeistos
        [many] { $count } nepakeistos
       *[other] { $count } nepakeistų
    }
import-count-skipped =
    { $count ->
        [one] { $count } praleista
        [few] { $count } praleistos
        [many] { $count } praleistos
       *[other] { $count } praleistų
    }
import-nothing = Nieko naujo čia nėra: viskas jau įkelta.
# $fields (Text) - a list of names of fields
import-lacking = Nė viename stulpelyje nėra: { $fields }. Tai galėsi įrašyti vėliau, kiekvienos veiklos aprašyme.
import-findings = Ką pastebėjome
import-findings-file = Viskas vienoje lentelėje (CSV)
# $number (Text) - which row; $title (Text) - of the listing, or what there is to say
import-row-line = { $number } eilutė: { $title }
# $count (Number) - rows that are not shown
import-more =
    { $count ->
        [one] Ir dar { $count } eilutė: ji yra lentelėje aukščiau.
        [few] Ir dar { $count } eilutės: jos yra lentelėje aukščiau.
        [many] Ir dar { $count } eilutės: jos yra lentelėje aukščiau.
       *[other] Ir dar { $count } eilučių: jos yra lentelėje aukščiau.
    }
import-start-hint = Įkeltos veiklos bus juodraščiai. Niekas jų nematys, kol nepaskelbsi.
# $count (Number) - rows
import-start =
    { $count ->
        [one] Įkelti { $count } veiklą
        [few] Įkelti { $count } veiklas
        [many] Įkelti { $count } veiklos
       *[other] Įkelti { $count } veiklų
    }
import-columns-again = Keisti, kas yra stulpeliuose
# What becomes of a row
import-state-waiting = laukia
import-state-new = nauja
import-state-changed = keičiasi
import-state-unchanged = nesikeičia
import-state-skipped = praleista
# Headings of the table of findings
import-row = Eilutė
import-column = Stulpelis
import-finding = Ką pastebėjome

## While it is written, and after

import-progress-title = Įkeliame
# $done (Text), $all (Text) - rows
import-progress = { $done } iš { $all }
import-progress-hint = Laukti nebūtina: viskas vyks ir be tavęs.
import-done-title = Įkelta
import-done-hint = Naujos ir pakeistos veiklos yra juodraščiai. Peržiūrėk jas ir paskelbk po vieną.

## What is to be said of a row

# $field (Text) - name of a field
import-kept = Po praėjusio įkėlimo laukelis „{ $field }“ čia pakeistas ranka: taip ir liks.
import-merged = Jos veikla sujungta su kita, todėl eilutė praleista.
import-merged-other = Pažiūrėk, su kuria
import-note-title = Nėra pavadinimo, todėl eilutė praleista.
import-note-twice = Ta pati veikla jau yra eilutėje aukščiau, todėl ši praleista.
import-note-id-long = Numeris per ilgas, todėl eilutė praleista.
import-note-event = Nėra dienos, todėl įvykis praleistas.
import-note-short = Eilutė baigiasi per anksti: toliau langelių trūksta.
import-note-long = Eilutėje daugiau langelių, nei yra stulpelių pavadinimų. Paskutiniai praleisti.
import-note-cut = Tekstas gerokai per ilgas, todėl jo pabaigą nukirpome.
import-note-choice = Nežinome, ką tai reiškia. Pasirinksi vėliau, veiklos aprašyme.
import-note-theme = Temos tokiu pavadinimu nežinome. Pasirinksi vėliau, veiklos aprašyme.
import-note-place = Šios vietos dar nežinome. Adresą ir rajoną įrašyk vėliau, veiklos aprašyme.
import-note-district = Rajono tokiu pavadinimu nežinome.
import-note-dates = Vienoje langelio eilutėje datos perskaityti nepavyko.
import-note-dates-many = Datų daugiau, nei gali turėti veikla. Palikome pirmąsias.
import-note-zone = Tokios laiko juostos nežinome, todėl pritaikėme miesto.
import-note-all-day = Trunka visą dieną, o laikas nenurodytas. Veiklos aprašyme įrašyk, nuo kada iki kada.
import-note-expanded = Taip kartoti čia nemokame, todėl datas surašėme po vieną.
import-note-rule = Nesupratome, kaip kartojasi, todėl palikome tik pirmąją datą.
import-note-off = Kalendoriuje parašyta, kad tai atšaukta.
