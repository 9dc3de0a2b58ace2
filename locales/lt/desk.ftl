### The desk: for those who act for an organisation or a city. They are adults, often tired, often with a phone in one hand.

desk-title = Tavo darbo stalas
# Sessions of an organisation
desk-coming = Kas laukia
desk-past = Pastarosios dvi savaitės
desk-none = Nieko nesuplanuota.
# Behind the name of a month, folded up. $count (Number) - dates in it
desk-month-dates =
    { $count ->
        [one] { $count } data
        [few] { $count } datos
        [many] { $count } datos
       *[other] { $count } datų
    }
# $count (Number) - people with a place
desk-taken =
    { $count ->
        [one] ateis { $count } žmogus
        [few] ateis { $count } žmonės
        [many] ateis { $count } žmogaus
       *[other] ateis { $count } žmonių
    }
desk-requested =
    { $count ->
        [one] vietos prašo { $count }
        [few] vietos prašo { $count }
        [many] vietos prašo { $count }
       *[other] vietos prašo { $count }
    }
desk-waiting =
    { $count ->
        [one] laukia { $count }
        [few] laukia { $count }
        [many] laukia { $count }
       *[other] laukia { $count }
    }

## A session

# Groups of people; a number follows
desk-requests-heading = Prašo vietos
desk-coming-heading = Ateis
desk-offered-heading = Jiems palikta vieta
desk-waiting-heading = Laukia vietos
desk-nobody = Dar niekas neužsiregistravo.
# Buttons beside a name
desk-approve = Taip
desk-reject = Ne
desk-offer = Siūlyti vietą
desk-present = Yra
desk-absent = Nėra
# Said once, after a button
desk-done-confirmed = Padaryta: vieta suteikta, laiškas išsiųstas.
desk-done-waitlisted = Vietų nebėra: įrašyta į laukiančiųjų sąrašą, laiškas išsiųstas.
desk-done-rejected = Padaryta: pranešėme laišku.
desk-done-offered = Pasiūlyta. Vietą laikysime parą.
desk-done-full = Vietų nebėra: nėra ką suteikti.
desk-done-nothing = Keisti nėra ko: kažkas spėjo pirmiau arba jau prasidėjo.
desk-done-changed = Pakeista. Visi dalyviai gaus laišką.

## At the door

desk-code-heading = Kodas prie durų
desk-code-lead = Pasakyk arba užrašyk, kad matytų visi. Jis keičiasi kas ketvirtį valandos. Arba nuskaityk bilietus telefono kamera.
desk-check-in = Pažymėti atvykimą
# $name (Text)
desk-checked-in = Atvykimas pažymėtas: { $name }.
desk-ticket-old = Šis bilietas per senas. Paprašyk jį atverti iš naujo.
desk-session-link = Visi šios grupės dalyviai

## Changing a date

desk-change-heading = Keisti šią datą
desk-move-summary = Perkelti
desk-move-date = Diena
desk-move-start = Nuo
desk-move-end = Iki
desk-move-button = Perkelti ir pranešti visiems
desk-cancel-summary = Atšaukti
desk-cancel-lead = Visi dalyviai gaus laišką. Data liks matoma kaip atšaukta.
desk-cancel-button = Atšaukti ir pranešti visiems
problem-time = Šio laiko nesuprantame.
problem-end-before-start = Baigiasi anksčiau, nei prasideda.
problem-date-far = Pasirink būsimą dieną, ne vėliau kaip po metų.

## Reviews

desk-reviews-link = Atsiliepimai
desk-reviews-title = Ką sako žmonės
desk-reviews-none = Dar niekas nieko neparašė.
desk-answer = Atsakyti
desk-answer-change = Pakeisti atsakymą
desk-answer-label = Atsakymas, kurį matys visi
desk-answer-button = Paskelbti atsakymą

## The city's people

# $city (Text) - "Vilnius"
coordination-title = Miesto reikalai: { $city }
coordination-reviews = Neperskaityti atsiliepimai
coordination-no-reviews = Viskas perskaityta. Ačiū!
coordination-publish = Rodyti
coordination-reject = Nerodyti
coordination-suggestions = Ko trūksta jauniems žmonėms
