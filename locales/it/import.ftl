### Importing and exporting listings: for people of organisations who have them in a table or a calendar of their own.
### A "listing" is one opportunity as it is shown: a club, a workshop, an open evening.

# A link on the page of an organisation's listings
import-link = Importa ed esporta
import-title = Importa ed esporta
import-lead = Hai già una tabella o un calendario? Porta tutto qui. Prima che cambi qualcosa, vedi che cosa succederà a ogni riga, e niente diventa pubblico da solo.
import-file = Una tabella o un file di calendario
import-file-hint = CSV, XLSX o ICS, al massimo 10 MB e 10.000 righe. La prima riga dice che cosa c’è nelle colonne.
import-file-button = Dai un’occhiata
import-file-missing = Scegli un file.
import-address = Oppure l’indirizzo di un calendario
import-address-hint = L’indirizzo pubblico (ICS) che ti dà il programma del calendario.
import-address-button = Guarda il calendario
# Calendars whose addresses are known; each has the button below
import-calendars = I tuoi calendari
import-again = Guarda di nuovo
# Uploads of the last weeks, each with how it stands
import-last = Le tue ultime importazioni
import-run-waits = non ancora importato
import-run-running = importazione in corso
import-export = Scarica tutto
import-export-hint = Tutte le tue attività, anche le bozze. Modifica la tabella e importala di nuovo: cambia solo quello che hai modificato. Nel calendario c’è quello che è pubblico.
# Buttons: kinds of files. Their names are the same everywhere.
# l10n: same
import-export-csv = CSV
# l10n: same
import-export-xlsx = XLSX
import-export-ics = Calendario

## Why a file or an address cannot be read

import-unreadable-empty = Dentro non c’è niente, oppure non c’è niente sotto la prima riga.
# $size (Number) - megabytes
import-unreadable-large = È troppo grande: al massimo { $size } MB.
# $most (Text) - "10,000"
import-unreadable-rows = Ha troppe righe: al massimo { $most }. Dividilo in due.
# $columns (Text), $most (Text) - numbers
import-unreadable-columns = Ha { $columns } colonne, e ne leggiamo al massimo { $most }. Tieni quelle che riguardano le attività.
import-unreadable-unknown = Non sappiamo leggere questo tipo di file. Salvalo come CSV o XLSX.
import-unreadable-broken = Il file è danneggiato. Salvalo un’altra volta e riprova.
import-refused-not-an-address = Non è un indirizzo web: deve cominciare con https:// o webcal://
import-refused-not-public = Questo indirizzo porta in una rete chiusa. Ci colleghiamo solo a server che chiunque può raggiungere.
import-refused-no-answer = Lì non risponde nessuno. Controlla l’indirizzo, o riprova più tardi.
# $status (Text) - a status of HTTP, such as 404
import-refused-status = Il server non ce lo fa leggere ({ $status }). Il calendario è pubblico?
import-no-calendar = Non è un calendario. Cerca l’indirizzo che finisce con .ics
import-calendar-empty = In questo calendario non c’è nessun evento.

## What the columns are: asked once

import-columns-title = Che cosa c’è nelle colonne?
import-columns-lead = Abbiamo tirato a indovinare. Controlla: lo fai una volta sola, e per il prossimo file con la stessa prima riga non chiederemo più niente.
# $count (Number) - rows of a table
import-rows =
    { $count ->
        [one] { $count } riga
        [many] { $count } di righe
       *[other] { $count } righe
    }
# A column without a heading
import-column-number = Colonna { $number }
# In place of values from the column
import-column-empty = (vuota)
# A choice: the column is not imported
import-column-ignore = Saltala
import-column-twice = C’è già un’altra colonna per questo.
import-columns-no-title = Di’ in quale colonna c’è il titolo.
import-locale = Lingua dei testi, dove nessuna colonna la indica
# Choices of what a column is
import-column-id = Il tuo numero o codice
import-column-revision = Versione
import-column-status = A che punto è
import-column-notes = Note
import-column-dates = Tutte le date
import-column-ages = Età, per esempio 14–19
# What counts as a tick in a table
import-yes = sì
# Whether this file is the newer version of a list that was imported before
import-list = Quale elenco è?
import-list-new = Uno nuovo
# $name (Text) - name of a file
import-list-same = Lo stesso di { $name }
import-list-hint = Nello stesso elenco, lo stesso numero è la stessa attività: cambia quella, senza creare doppioni.
import-columns-button = Guarda le righe
import-drop = Butta via questo file

## The look: what will happen to every row

import-look-title = Ecco che cosa succederà
# Parts of one line: "12 new · 3 changed". $count (Number) - rows
import-count-new =
    { $count ->
        [one] { $count } nuova
        [many] { $count } di nuove
       *[other] { $count } nuove
    }
import-count-changed =
    { $count ->
        [one] { $count } cambiata
        [many] { $count } di cambiate
       *[other] { $count } cambiate
    }
import-count-unchanged =
    { $count ->
        [one] { $count } uguale
        [many] { $count } di uguali
       *[other] { $count } uguali
    }
import-count-skipped =
    { $count ->
        [one] { $count } saltata
        [many] { $count } di saltate
       *[other] { $count } saltate
    }
import-nothing = Non c’è niente di nuovo: è già tutto qui.
# $fields (Text) - a list of names of fields
import-lacking = Quello che manca nelle colonne: { $fields }. Puoi aggiungerlo dopo, in ogni attività.
import-findings = Che cosa abbiamo notato
import-findings-file = Tutto in una tabella (CSV)
# $number (Text) - which row; $title (Text) - of the listing, or what there is to say
import-row-line = Riga { $number }: { $title }
# $count (Number) - rows that are not shown
import-more =
    { $count ->
        [one] C’è ancora { $count } riga: è nella tabella qui sopra.
        [many] Ci sono ancora { $count } di righe: sono nella tabella qui sopra.
       *[other] Ci sono ancora { $count } righe: sono nella tabella qui sopra.
    }
import-start-hint = Diventano bozze. Nessuno le vede finché non le pubblichi.
# $count (Number) - rows
import-start =
    { $count ->
        [one] Importa { $count } attività
        [many] Importa { $count } di attività
       *[other] Importa { $count } attività
    }
import-columns-again = Rivedi le colonne
# What becomes of a row
import-state-waiting = in attesa
import-state-new = nuova
import-state-changed = cambia
import-state-unchanged = resta com’è
import-state-skipped = saltata
# Headings of the table of findings
import-row = Riga
import-column = Colonna
import-finding = Che cosa abbiamo notato

## While it is written, and after

import-progress-title = Importazione in corso
# $done (Text), $all (Text) - rows
import-progress = { $done } di { $all }
import-progress-hint = Non serve aspettare: va avanti anche senza di te.
import-done-title = Importazione finita
import-done-hint = Le attività nuove e quelle cambiate sono bozze. Guardale e pubblicale una per una.

## What is to be said of a row

# $field (Text) - name of a field
import-kept = Dopo l’ultima importazione qualcuno ha cambiato qui a mano «{ $field }»: resta così.
import-merged = La sua attività ora fa parte di un’altra, quindi la saltiamo.
import-merged-other = Guarda l’altra
import-note-title = Manca il titolo, quindi la saltiamo.
import-note-twice = La stessa attività è già in una riga più su, quindi questa la saltiamo.
import-note-id-long = Il suo numero è troppo lungo, quindi la saltiamo.
import-note-event = Manca il giorno, quindi la saltiamo.
import-note-short = La riga finisce troppo presto: mancano le celle che seguono.
import-note-long = Ci sono più celle che intestazioni. Le ultime le saltiamo.
import-note-cut = Il testo è decisamente troppo lungo: lo abbiamo tagliato.
import-note-choice = Non sappiamo che cosa vuol dire. Scegli dopo, nell’attività.
import-note-theme = Non conosciamo un tema con questo nome. Sceglilo dopo, nell’attività.
import-note-place = Non conosciamo ancora questo luogo. Indirizzo e quartiere li aggiungi dopo, nell’attività.
import-note-district = Non conosciamo un quartiere con questo nome.
import-note-dates = Una riga del testo non riusciamo a leggerla come data.
import-note-dates-many = Ha più date di quante ne può avere un’attività. Abbiamo tenuto le prime.
import-note-zone = Non conosciamo il suo fuso orario: abbiamo usato quello della città.
import-note-all-day = Dura tutto il giorno, senza un orario. Scrivi nell’attività a che ora comincia e quando finisce.
import-note-expanded = Una ripetizione così qui non si può indicare: trovi le date una per una.
import-note-rule = Non riusciamo a leggere come si ripete: teniamo solo la prima data.
import-note-off = Il calendario dice che è annullata.
