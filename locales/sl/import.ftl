### Importing and exporting listings: for people of organisations who have them in a table or a calendar of their own.
### A "listing" is one opportunity as it is shown: a club, a workshop, an open evening.

# A link on the page of an organisation's listings
import-link = Uvoz in izvoz
import-title = Uvoz in izvoz
import-lead = Že imaš preglednico ali koledar? Kar prinesi. Preden se kar koli zapiše, vidiš, kaj se bo zgodilo z vsako vrstico, in nič ne postane javno samo od sebe.
import-file = Datoteka s preglednico ali koledarjem
import-file-hint = CSV, XLSX ali ICS, do 10 MB in 10.000 vrstic. Prva vrstica pove, kaj je v stolpcih.
import-file-button = Poglej jo
import-file-missing = Izberi datoteko.
import-address = Ali pa naslov koledarja
import-address-hint = Javni naslov (ICS), ki ga dobiš v svojem koledarskem programu.
import-address-button = Poglej koledar
# Calendars whose addresses are known; each has the button below
import-calendars = Tvoji koledarji
import-again = Poglej znova
# Uploads of the last weeks, each with how it stands
import-last = Zadnji uvozi
import-run-waits = še ni uvoženo
import-run-running = uvažamo
import-export = Vzemi vse s seboj
import-export-hint = Vse tvoje dejavnosti, tudi tiste, ki so še v pripravi. Popravi preglednico in jo znova uvozi: spremeni se samo to, kar popraviš. V koledarju je samo, kar je javno.
# Buttons: kinds of files. Their names are the same everywhere.
# l10n: same
import-export-csv = CSV
# l10n: same
import-export-xlsx = XLSX
import-export-ics = Koledar

## Why a file or an address cannot be read

import-unreadable-empty = V njej ni ničesar ali pa je pod prvo vrstico prazna.
# $size (Number) - megabytes
import-unreadable-large = Prevelika je: največ { $size } MB.
# $most (Text) - "10,000"
import-unreadable-rows = Ima preveč vrstic: največ jih je lahko { $most }. Razdeli jo na dva dela.
# $columns (Text), $most (Text) - numbers
import-unreadable-columns = Stolpcev je { $columns }, beremo pa jih največ { $most }. Obdrži samo tiste, ki opisujejo dejavnosti.
import-unreadable-unknown = Takih datotek ne znamo brati. Shrani jo kot CSV ali XLSX.
import-unreadable-broken = Datoteka je poškodovana. Shrani jo še enkrat in poskusi znova.
import-refused-not-an-address = To ni spletni naslov. Začne se s https:// ali webcal://
import-refused-not-public = Ta naslov vodi v zaprto omrežje. Beremo samo s strežnikov, ki so dostopni vsem.
import-refused-no-answer = Tam se nihče ne odzove. Preveri naslov ali poskusi pozneje.
# $status (Text) - a status of HTTP, such as 404
import-refused-status = Strežnik nas je zavrnil ({ $status }). Je koledar javen?
import-no-calendar = To ni koledar. Poišči naslov s končnico .ics
import-calendar-empty = V tem koledarju ni nobenega dogodka.

## What the columns are: asked once

import-columns-title = Kaj je v stolpcih?
import-columns-lead = Ugibali smo. Preglej, ali drži: to narediš enkrat, pri naslednji datoteki z enako prvo vrstico pa ne bomo več spraševali.
# $count (Number) - rows of a table
import-rows =
    { $count ->
        [one] { $count } vrstica
        [two] { $count } vrstici
        [few] { $count } vrstice
       *[other] { $count } vrstic
    }
# A column without a heading
import-column-number = Stolpec { $number }
# In place of values from the column
import-column-empty = (prazno)
# A choice: the column is not imported
import-column-ignore = Izpusti
import-column-twice = To je že v drugem stolpcu.
import-columns-no-title = Povej, v katerem stolpcu je naslov.
import-locale = Jezik besedil, kjer ga stolpec ne pove
# Choices of what a column is
import-column-id = Tvoja številka ali oznaka
import-column-revision = Različica
import-column-status = Stanje
import-column-notes = Opombe
import-column-dates = Vsi termini
import-column-ages = Starost, na primer 14–19
# What counts as a tick in a table
import-yes = da
# Whether this file is the newer version of a list that was imported before
import-list = Kateri seznam je to?
import-list-new = Nov
# $name (Text) - name of a file
import-list-same = Isti kot { $name }
import-list-hint = Na istem seznamu ista številka pomeni isto dejavnost: ta se spremeni, ne podvoji.
import-columns-button = Poglej vrstice
import-drop = Zavrzi to datoteko

## The look: what will happen to every row

import-look-title = To se bo zgodilo
# Parts of one line: "12 new · 3 changed". $count (Number) - rows
import-count-new =
    { $count ->
        [one] { $count } nova
        [two] { $count } novi
        [few] { $count } nove
       *[other] { $count } novih
    }
import-count-changed =
    { $count ->
        [one] { $count } spremenjena
        [two] { $count } spremenjeni
        [few] { $count } spremenjene
       *[other] { $count } spremenjenih
    }
import-count-unchanged =
    { $count ->
        [one] { $count } nespremenjena
        [two] { $count } nespremenjeni
        [few] { $count } nespremenjene
       *[other] { $count } nespremenjenih
    }
import-count-skipped =
    { $count ->
        [one] { $count } izpuščena
        [two] { $count } izpuščeni
        [few] { $count } izpuščene
       *[other] { $count } izpuščenih
    }
import-nothing = Nič novega ni: vse je že tukaj.
# $fields (Text) - a list of names of fields
import-lacking = Tega ne pove noben stolpec: { $fields }. To lahko dodaš pozneje, pri vsaki dejavnosti posebej.
import-findings = Kaj smo opazili
import-findings-file = Vse skupaj kot preglednica (CSV)
# $number (Text) - which row; $title (Text) - of the listing, or what there is to say
import-row-line = Vrstica { $number }: { $title }
# $count (Number) - rows that are not shown
import-more =
    { $count ->
        [one] In še { $count } vrstica, najdeš jo v preglednici zgoraj.
        [two] In še { $count } vrstici, najdeš ju v preglednici zgoraj.
        [few] In še { $count } vrstice, najdeš jih v preglednici zgoraj.
       *[other] In še { $count } vrstic, najdeš jih v preglednici zgoraj.
    }
import-start-hint = Najprej bodo v pripravi: nihče jih ne vidi, dokler jih ne objaviš.
# $count (Number) - rows
import-start =
    { $count ->
        [one] Uvozi { $count } dejavnost
        [two] Uvozi { $count } dejavnosti
        [few] Uvozi { $count } dejavnosti
       *[other] Uvozi { $count } dejavnosti
    }
import-columns-again = Popravi, kaj je v stolpcih
# What becomes of a row
import-state-waiting = čaka
import-state-new = nova
import-state-changed = se spremeni
import-state-unchanged = ostane, kot je
import-state-skipped = izpuščena
# Headings of the table of findings
import-row = Vrstica
import-column = Stolpec
import-finding = Kaj smo opazili

## While it is written, and after

import-progress-title = Uvažamo
# $done (Text), $all (Text) - rows
import-progress = { $done } od { $all }
import-progress-hint = Ni ti treba čakati: uvoz teče tudi brez tebe.
import-done-title = Uvoženo
import-done-hint = Kar je novo ali spremenjeno, še ni objavljeno. Preglej dejavnosti in jih objavi eno po eno.

## What is to be said of a row

# $field (Text) - name of a field
import-kept = »{ $field }«: po zadnjem uvozu je bilo to tukaj ročno spremenjeno in tako ostane.
import-merged = Njena dejavnost je zdaj del druge, zato je izpuščena.
import-merged-other = Poglej drugo
import-note-title = Nima naslova, zato je izpuščena.
import-note-twice = Ista dejavnost je že v vrstici zgoraj, zato je ta izpuščena.
import-note-id-long = Njena številka je predolga, zato je izpuščena.
import-note-event = Dogodek nima dneva, zato je izpuščen.
import-note-short = Vrstica se konča prezgodaj: preostale celice manjkajo.
import-note-long = Vrstica ima več celic, kot je naslovov stolpcev. Zadnje so izpuščene.
import-note-cut = Besedilo je veliko predolgo, zato smo odrezali konec.
import-note-choice = Ne vemo, kaj to pomeni. Izberi pozneje pri dejavnosti.
import-note-theme = Teme s tem imenom ne poznamo. Izberi jo pozneje pri dejavnosti.
import-note-place = Te lokacije še ne poznamo. Naslov in četrt dodaj pozneje pri dejavnosti.
import-note-district = Četrti s tem imenom ne poznamo.
import-note-dates = Ene od vrstic v celici ne znamo prebrati kot termin.
import-note-dates-many = Terminov je več, kot jih dejavnost lahko ima. Obdržali smo prve.
import-note-zone = Tega časovnega pasu ne poznamo, zato velja mestni.
import-note-all-day = Traja ves dan, brez ure. Pri dejavnosti povej, od kdaj do kdaj.
import-note-expanded = Takega ponavljanja tu ne znamo opisati, zato so termini našteti posamezno.
import-note-rule = Ponavljanja ne znamo prebrati, zato ostane samo prvi termin.
import-note-off = V koledarju piše, da je odpovedano.
