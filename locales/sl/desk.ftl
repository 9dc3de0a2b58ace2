### The desk: for those who act for an organisation or a city. They are adults, often tired, often with a phone in one hand.

desk-title = Tvoja miza
# Sessions of an organisation
desk-coming = Kaj prihaja
desk-past = Zadnja dva tedna
desk-none = Nič ni načrtovano.
# Behind the name of a month, folded up. $count (Number) - dates in it
desk-month-dates =
    { $count ->
        [one] { $count } termin
        [two] { $count } termina
        [few] { $count } termini
       *[other] { $count } terminov
    }
# $count (Number) - people with a place
desk-taken =
    { $count ->
        [one] pride { $count } človek
        [two] prideta { $count } človeka
        [few] pridejo { $count } ljudje
       *[other] pride { $count } ljudi
    }
desk-requested =
    { $count ->
        [one] { $count } prosi za mesto
        [two] { $count } prosita za mesto
        [few] { $count } prosijo za mesto
       *[other] { $count } jih prosi za mesto
    }
desk-waiting =
    { $count ->
        [one] { $count } čaka
        [two] { $count } čakata
        [few] { $count } čakajo
       *[other] { $count } jih čaka
    }

## A session

# Groups of people; a number follows
desk-requests-heading = Prosijo za mesto
desk-coming-heading = Pridejo
desk-offered-heading = Zanje hranimo mesto
desk-waiting-heading = Čakajo
desk-nobody = Nihče se še ni prijavil.
# Buttons beside a name
desk-approve = Da
desk-reject = Ne
desk-offer = Ponudi mesto
desk-present = Je tu
desk-absent = Ni tu
# Said once, after a button
desk-done-confirmed = Urejeno: mesto je potrjeno, pošta poslana.
desk-done-waitlisted = Polno je: zdaj čaka na seznamu, pošta je poslana.
desk-done-rejected = Urejeno: poslali smo sporočilo.
desk-done-offered = Ponujeno. Mesto hranimo en dan.
desk-done-full = Polno je: ni mesta, ki bi ga lahko dali.
desk-done-nothing = Ni kaj spremeniti: nekdo je bil hitrejši ali pa se je že začelo.
desk-done-changed = Spremenjeno. Vsi udeleženci dobijo sporočilo.

## At the door

desk-code-heading = Koda za vrata
desk-code-lead = Povej jo ali napiši, da jo vidijo vsi. Menja se vsake četrt ure. Ali pa vstopnice preberi s kamero telefona.
desk-check-in = Zabeleži prihod
# $name (Text)
desk-checked-in = Prihod je zabeležen: { $name }.
desk-ticket-old = Ta vstopnica je prestara. Prosi, naj jo odprejo znova.
desk-session-link = Vsi v tej skupini

## Changing a date

desk-change-heading = Spremeni ta termin
desk-move-summary = Prestavi
desk-move-date = Dan
desk-move-start = Od
desk-move-end = Do
desk-move-button = Prestavi in obvesti vse
desk-cancel-summary = Odpovej
desk-cancel-lead = Vsi udeleženci dobijo sporočilo. Termin ostane viden kot odpovedan.
desk-cancel-button = Odpovej in obvesti vse
problem-time = Tega časa ne razumemo.
problem-end-before-start = Konča se, preden se začne.
problem-date-far = Izberi prihodnji dan, največ leto vnaprej.

## Reviews

desk-reviews-link = Mnenja
desk-reviews-title = Kaj pravijo ljudje
desk-reviews-none = Nihče še ni ničesar napisal.
desk-answer = Odgovori
desk-answer-change = Spremeni odgovor
desk-answer-label = Tvoj odgovor, ki ga lahko berejo vsi
desk-answer-button = Objavi odgovor

## The city's people

# $city (Text) - "Vilnius"
coordination-title = Skrb za mesto: { $city }
coordination-reviews = Mnenja, ki čakajo na branje
coordination-no-reviews = Vse prebrano. Hvala!
coordination-publish = Pokaži
coordination-reject = Ne pokaži
coordination-suggestions = Kaj mladi pogrešajo
