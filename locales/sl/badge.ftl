### Badges: what an organisation recognises. At the desk people of organisations design them; young people read what they do
### for one. A badge is drawn: a shape with a symbol, like a pin on a jacket; or it is a picture that they send.

## The list at the desk

badges-title = Značke
badges-lead = Naj vsi vidijo, kaj se ljudje pri vas naučijo.
badges-none = Značk še ni. Kaj ljudje pridobijo pri vas?
badges-back = Vse značke
badge-new = Oblikuj značko
# A badge that has no name yet
badge-untitled = Še brez imena
# Where a badge stands, beside its name. $version (Number) - 1, 2, 3 …
badge-status-draft = v pripravi
badge-status-published = objavljena, različica { $version }
badge-status-changed = različica { $version } je objavljena, spremembe pa še ne
badge-status-retired = se ne podeljuje več

## The form: the picture

badge-part-picture = Slika
# Read out for the picture that is being composed
badge-preview-alt = Tako je zdaj videti tvoja značka
# A button where there is no JavaScript: draws the picture as it is chosen
badge-look = Nariši jo
badge-shape = Oblika
badge-symbol = Simbol
badge-ground = Barva
badge-rim = Barva roba
badge-ring = Okras
# Two choices, where an organisation has sent a picture of its own
badge-from = Katera slika
badge-from-composed = sestavljena tukaj
badge-from-own = naša
# A button: keeps the form and leads to the page with the next three
badge-own-choose = Shrani in izberi svojo sliko
badge-own-title = Svoja slika
badge-own-lead = Nadomesti oblike in barve. Najlepša je okrogla ali brez ozadja: vidna bo cela.
# A button: the picture is composed again
badge-own-remove = Nazaj k oblikam
# What is to be seen, for whoever does not see the picture; all four are words from the lists below
badge-composed = Značka: { $shape }, { $symbol }, { $ground }, { $rim }

badge-shape-circle = krog
badge-shape-hexagon = šestkotnik
badge-shape-octagon = osemkotnik
badge-shape-squircle = zaobljen kvadrat
badge-shape-diamond = romb
badge-shape-shield = ščit
badge-shape-rosette = rozeta
badge-shape-star = zvezdasta oblika

# Colours, named after something of that colour
badge-colour-brick = opečnato rdeča
badge-colour-terracotta = terakotna
badge-colour-saffron = žafranasto rumena
badge-colour-sand = peščena
badge-colour-meadow = travniško zelena
badge-colour-pine = borovo zelena
badge-colour-mint = metino zelena
badge-colour-sea = morsko modra
badge-colour-sky = nebesno modra
badge-colour-river = rečno modra
badge-colour-night = nočno modra
badge-colour-plum = slivova
badge-colour-berry = jagodno rdeča
badge-colour-flamingo = flamingovo rožnata

badge-symbol-star = zvezda
badge-symbol-heart = srce
badge-symbol-sun = sonce
badge-symbol-compass = kompas
badge-symbol-people = ljudje
badge-symbol-megaphone = megafon
badge-symbol-microphone = mikrofon
badge-symbol-camera = fotoaparat
badge-symbol-pencil = svinčnik
badge-symbol-masks = gledališki maski
# Of music
badge-symbol-note = nota
badge-symbol-book = knjiga
badge-symbol-globe = globus
badge-symbol-plane = letalo
badge-symbol-boat = jadrnica
badge-symbol-mountain = gora
badge-symbol-leaf = drevesni list
badge-symbol-ball = žoga
badge-symbol-scissors = škarje
badge-symbol-pot = lonec
badge-symbol-flask = laboratorijska bučka
# l10n: same
badge-symbol-robot = robot
badge-symbol-briefcase = aktovka
badge-symbol-map = zemljevid

badge-ring-plain = brez
badge-ring-line = črta
badge-ring-stitch = šivi
badge-ring-laurel = lovorov venec
badge-ring-ribbon = trak

## The form: words and tasks

badge-name = Ime
badge-name-hint = Kaj človek z njo postane: »Mlada reporterka, mladi reporter«.
badge-description = V enem ali dveh stavkih
# $count (Number) - characters
badge-description-hint = Kaj značka pove o človeku, do { $count } znakov.
badge-criteria = Kaj je bilo treba narediti
badge-criteria-hint = Naj bo tudi tistim, ki to berejo pozneje, jasno, koliko je značka vredna. Vrstice, ki se začnejo z »- «, postanejo seznam.
badge-alt = Kaj je na sliki
badge-alt-hint = Za tiste, ki je ne vidijo. Prazno: naštejemo obliko, simbol in barve.
# The same where the organisation has sent a picture of its own
badge-alt-hint-own = Za tiste, ki je ne vidijo. Pri svoji sliki je opis nujen.
badge-part-tasks = Naloge
badge-tasks-hint = Kaj je treba narediti, korak za korakom. Gre tudi brez njih.
# $number (Number) - 1, 2, 3 …
badge-task = Naloga { $number }
# What is to be done, in one language. $language (Text) - its own name: "Lietuvių"
badge-task-text = Kaj je treba narediti ({ $language })
badge-task-by = Kdo preveri
badge-by-self = vsak zase
badge-by-peer = nekdo drug, ki sodeluje
badge-by-organiser = mi
badge-task-times = Kolikokrat
badge-add-task = Dodaj nalogo
badge-drop-task = Odstrani to nalogo
badge-minimum = Koliko nalog je dovolj
badge-minimum-hint = Prazno: vse.

## The form: what goes with it

badge-part-before = Kaj pride prej
badge-before-hint = Značke, ki jih je treba imeti pred to. Na seznamu so značke iz vsega mesta.
badge-before-none = V mestu še ni drugih značk.
badge-part-worth = Koliko je vredna
badge-skills = Katere veščine pokaže
badge-level = Raven
# The first choice of the list of levels
badge-level-none = brez
badge-level-beginner = prvi koraki
badge-level-intermediate = nekaj izkušenj
badge-level-advanced = veliko znanja
badge-validity = Koliko mesecev velja
badge-validity-hint = Prazno: za vedno.

## What is said at the form, and what can be done besides

badge-waits = Tvojo organizacijo še preverjamo. Značko lahko oblikuješ že zdaj, objaviš pa jo potem.
badge-done-published = Značka je objavljena.
badge-done-retired = Značka se ne podeljuje več. Kdor ima njen naslov, jo še vedno vidi.
badge-done-restored = Značka se spet podeljuje.
badge-done-listings = Shranjeno: te dejavnosti vodijo do značke.
# $parts (Text) - headings of the form: "Tasks and The picture"
badge-conflict = Medtem je to značko shranil še nekdo. Tvoje besedilo je še tu, druga različica pa se razlikuje v teh delih: { $parts }. Če naj ostane tvoja, shrani še enkrat.
# A link that follows it
badge-conflict-theirs = Poglej drugo različico
badge-listings = Dejavnosti, ki vodijo do nje
badge-listings-hint = Značka je vidna na njihovih straneh.
badge-listings-none = Dejavnosti še ni.
badge-listings-button = Shrani te dejavnosti
badge-retire = Ne podeljuj več
badge-retire-hint = Ob dejavnostih ni več vidna. Kar je že podeljeno, velja še naprej.
badge-restore = Spet podeljuj
badge-versions = Različice
badge-versions-hint = Različica se nikoli ne spremeni. Ko objaviš spremembo, nastane naslednja.
# $number (Number) - 1, 2, 3 …; $date (Text)
badge-version = Različica { $number }, { $date }

## What is the matter with a field. $count (Number) - as many as there may be

badge-problem-name = Dodaj ime.
badge-problem-description = Povej v enem ali dveh stavkih.
badge-problem-criteria = Povej, kaj je bilo treba narediti.
badge-problem-alt = Povej, kaj je na tvoji sliki.
badge-problem-task = V jeziku izvirnika povej, kaj je treba narediti.
badge-problem-long = Predolgo: največ { $count } znakov.
badge-problem-number = Vpiši število od { $from } do { $to } ali pusti prazno.
badge-problem-tasks = Preveč nalog: največ { $count }.
badge-problem-choice = Nečesa od tega ni več. Izberi znova.
badge-problem-circle = Za eno od teh je treba že imeti to značko. Tako ne bi mogel nihče začeti.

## The page of a badge, and what a listing shows of it: for young people

# On a listing's page, above the badge
badge-leads-heading = Značka, ki jo lahko dobiš
badge-criteria-heading = Kaj stoji za njo
badge-tasks-heading = Kaj narediš zanjo
badge-tasks-all = Vse to:
# $needed (Number), $all (Number) - 2 or more
badge-tasks-some = Vsaj { $needed } od { $all }:
# How often a task is to be done. $count (Number) - 2 or more
badge-times =
    { $count ->
        [one] { $count }-krat
        [two] { $count }-krat
        [few] { $count }-krat
       *[other] { $count }-krat
    }
badge-confirmed-self = to potrdiš ti
badge-confirmed-peer = to potrdi nekdo drug, ki sodeluje
badge-confirmed-organiser = to potrdijo organizatorji
# $count (Number) - months
badge-valid =
    { $count ->
        [one] velja { $count } mesec
        [two] velja { $count } meseca
        [few] velja { $count } mesece
       *[other] velja { $count } mesecev
    }
badge-first-heading = Najprej potrebuješ
badge-awarded-heading = Kdo jo podeljuje
badge-ways-heading = Kaj vodi do nje
badge-retired-note = Ta značka se ne podeljuje več. Kdor jo ima, jo obdrži.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-badge-created = { $who }: nova značka v pripravi.
audit-badge-changed = { $who }: značka »{ $subject }« je spremenjena.
audit-badge-published = { $who }: značka »{ $subject }« je objavljena.
audit-badge-retired = { $who }: značka »{ $subject }« se ne podeljuje več.
audit-badge-restored = { $who }: značka »{ $subject }« se spet podeljuje.
audit-badge-listings = { $who }: izbrane so dejavnosti, ki vodijo do značke »{ $subject }«.
