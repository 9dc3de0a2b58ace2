### Badges: what an organisation recognises. At the desk people of organisations design them; young people read what they do
### for one. A badge is drawn: a shape with a symbol, like a pin on a jacket; or it is a picture that they send.

## The list at the desk

badges-title = Ženkleliai
badges-lead = Kad visi matytų, ko žmonės pas jus išmoko.
badges-none = Ženklelių dar nėra. Ką žmonės iš jūsų išsineša?
badges-back = Visi ženkleliai
badge-new = Kurti ženklelį
# A badge that has no name yet
badge-untitled = Dar be pavadinimo
# Where a badge stands, beside its name. $version (Number) - 1, 2, 3 …
badge-status-draft = dar kuriamas
badge-status-published = viešas, { $version } versija
badge-status-changed = viešas, { $version } versija, bet yra nepaskelbtų pakeitimų
badge-status-retired = nebeteikiamas

## The form: the picture

badge-part-picture = Paveikslėlis
# Read out for the picture that is being composed
badge-preview-alt = Taip dabar atrodo tavo ženklelis
# A button where there is no JavaScript: draws the picture as it is chosen
badge-look = Nupiešti
badge-shape = Forma
badge-symbol = Simbolis
badge-ground = Spalva
badge-rim = Krašto spalva
badge-ring = Puošmena
# Two choices, where an organisation has sent a picture of its own
badge-from = Koks paveikslėlis
badge-from-composed = sukurtas čia
badge-from-own = mūsų įkeltas
# A button: keeps the form and leads to the page with the next three
badge-own-choose = Išsaugoti ir įkelti savo paveikslėlį
badge-own-title = Savas paveikslėlis
badge-own-lead = Jis pakeis formas ir spalvas. Geriausiai atrodo apvalus arba be fono: parodysime jį visą.
# A button: the picture is composed again
badge-own-remove = Grįžti prie formų
# What is to be seen, for whoever does not see the picture; all four are words from the lists below
badge-composed = Ženklelis: { $shape }, { $symbol }, { $ground }, { $rim }

badge-shape-circle = apskritimas
badge-shape-hexagon = šešiakampis
badge-shape-octagon = aštuonkampis
badge-shape-squircle = kvadratas apvaliais kampais
badge-shape-diamond = rombas
badge-shape-shield = skydas
badge-shape-rosette = rozetė
badge-shape-star = žvaigždės forma

# Colours, named after something of that colour
badge-colour-brick = plytų raudona
badge-colour-terracotta = terakotos spalva
badge-colour-saffron = šafrano geltona
badge-colour-sand = smėlio spalva
badge-colour-meadow = pievų žalia
badge-colour-pine = pušų žalia
badge-colour-mint = mėtų spalva
badge-colour-sea = jūros mėlyna
badge-colour-sky = dangaus žydra
badge-colour-river = upės mėlyna
badge-colour-night = nakties mėlyna
badge-colour-plum = slyvų spalva
badge-colour-berry = uogų raudona
badge-colour-flamingo = flamingo rožinė

badge-symbol-star = žvaigždė
badge-symbol-heart = širdis
badge-symbol-sun = saulė
badge-symbol-compass = kompasas
badge-symbol-people = žmonės
badge-symbol-megaphone = megafonas
badge-symbol-microphone = mikrofonas
badge-symbol-camera = fotoaparatas
badge-symbol-pencil = pieštukas
badge-symbol-masks = teatro kaukės
# Of music
badge-symbol-note = nata
badge-symbol-book = knyga
badge-symbol-globe = gaublys
badge-symbol-plane = lėktuvas
badge-symbol-boat = burlaivis
badge-symbol-mountain = kalnas
badge-symbol-leaf = medžio lapas
badge-symbol-ball = kamuolys
badge-symbol-scissors = žirklės
badge-symbol-pot = puodas
badge-symbol-flask = kolba
badge-symbol-robot = robotas
badge-symbol-briefcase = portfelis
badge-symbol-map = žemėlapis

badge-ring-plain = be puošmenos
badge-ring-line = linija
badge-ring-stitch = dygsniai
badge-ring-laurel = laurų vainikas
badge-ring-ribbon = kaspinas

## The form: words and tasks

badge-name = Pavadinimas
badge-name-hint = Kuo žmogus su juo tampa, pavyzdžiui, „Jaunimo balsas“.
badge-description = Vienu ar dviem sakiniais
# $count (Number) - characters
badge-description-hint = Ką ženklelis pasako apie žmogų: iki { $count } ženklų.
badge-criteria = Ką žmogus padarė
badge-criteria-hint = Kad vėliau perskaičius būtų aišku, ko jis vertas. Eilutės, kurios prasideda „- “, virsta sąrašu.
badge-alt = Kas matyti paveikslėlyje
badge-alt-hint = Tiems, kurie jo nemato. Jei paliksi tuščią, įvardysime formą, simbolį ir spalvas.
# The same where the organisation has sent a picture of its own
badge-alt-hint-own = Tiems, kurie jo nemato. Įkėlus savo paveikslėlį, parašyti būtina.
badge-part-tasks = Užduotys
badge-tasks-hint = Ką reikia nuveikti, žingsnis po žingsnio. Galima apsieiti ir be jų.
# $number (Number) - 1, 2, 3 …
badge-task = { $number } užduotis
# What is to be done, in one language. $language (Text) - its own name: "Lietuvių"
badge-task-text = Ką reikia padaryti ({ $language })
badge-task-by = Kas patikrina
badge-by-self = žmogus, kuris ją atliko
badge-by-peer = kas nors iš kitų dalyvių
badge-by-organiser = mes
badge-task-times = Kiek kartų
badge-add-task = Pridėti užduotį
badge-drop-task = Pašalinti šią užduotį
badge-minimum = Kiek užduočių užtenka
badge-minimum-hint = Jei paliksi tuščią, reikės visų.

## The form: what goes with it

badge-part-before = Ko reikia pirma
badge-before-hint = Ženkleliai, kuriuos reikia gauti prieš šį. Čia rasi viso miesto ženklelius.
badge-before-none = Kitų ženklelių mieste dar nėra.
badge-part-worth = Ko jis vertas
badge-skills = Kokius įgūdžius jis rodo
badge-level = Lygis
# The first choice of the list of levels
badge-level-none = be lygio
badge-level-beginner = pirmieji žingsniai
badge-level-intermediate = jau yra patirties
badge-level-advanced = puikiai moka
badge-validity = Kiek mėnesių galioja
badge-validity-hint = Jei paliksi tuščią, galios visada.

## What is said at the form, and what can be done besides

badge-waits = Tavo organizaciją miestas dar tikrina. Ženklelį gali kurti jau dabar, o paskelbsi, kai patvirtins.
badge-done-published = Ženklelis paskelbtas.
badge-done-retired = Ženklelis nebeteikiamas. Kas turi jo adresą, vis tiek jį matys.
badge-done-restored = Ženklelis vėl teikiamas.
badge-done-listings = Išsaugota: šiose veiklose galima gauti ženklelį.
# $parts (Text) - headings of the form: "Tasks and The picture"
badge-conflict = Kol rašei, šį ženklelį išsaugojo ir kažkas kitas. Tavo tekstas tebėra čia, o kito žmogaus variantas skiriasi štai kur: { $parts }. Jei nori palikti savo, išsaugok dar kartą.
# A link that follows it
badge-conflict-theirs = Pažiūrėti kito žmogaus variantą
badge-listings = Veiklos, kuriose galima jį gauti
badge-listings-hint = Jų puslapiuose rodomas ženklelis.
badge-listings-none = Veiklų dar nėra.
badge-listings-button = Išsaugoti šias veiklas
badge-retire = Nebeteikti
badge-retire-hint = Veiklų puslapiuose ženklelio nebebus. Kas jau suteikta, galioja ir toliau.
badge-restore = Vėl teikti
badge-versions = Versijos
badge-versions-hint = Versija niekada nesikeičia. Paskelbsi pakeitimą – atsiras nauja.
# $number (Number) - 1, 2, 3 …; $date (Text)
badge-version = { $number } versija, { $date }

## What is the matter with a field. $count (Number) - as many as there may be

badge-problem-name = Sugalvok pavadinimą.
badge-problem-description = Pasakyk vienu ar dviem sakiniais.
badge-problem-criteria = Pasakyk, ką žmogus dėl jo padarė.
badge-problem-alt = Parašyk, kas matyti tavo paveikslėlyje.
badge-problem-task = Pasakyk originalo kalba, ką reikia padaryti.
badge-problem-long = Per ilgas tekstas: daugiausia { $count } ženklų.
badge-problem-number = Įrašyk skaičių nuo { $from } iki { $to } arba palik laukelį tuščią.
badge-problem-tasks = Per daug užduočių: daugiausia { $count }.
badge-problem-choice = Kai ko, ką pasirinkai, jau nebėra. Pasirink iš naujo.
badge-problem-circle = Vienas iš jų gaunamas tik turint šį ženklelį. Taip niekas negalėtų pradėti.

## The page of a badge, and what a listing shows of it: for young people

# On a listing's page, above the badge
badge-leads-heading = Ženklelis, kurį gali gauti
badge-criteria-heading = Ką reiškia jį turėti
badge-tasks-heading = Ką reikia padaryti
badge-tasks-all = Visas šias užduotis:
# $needed (Number), $all (Number) - 2 or more
badge-tasks-some = Užtenka { $needed } iš šių { $all }:
# How often a task is to be done. $count (Number) - 2 or more
badge-times =
    { $count ->
        [one] { $count } kartą
        [few] { $count } kartus
        [many] { $count } karto
       *[other] { $count } kartų
    }
badge-confirmed-self = patvirtini tu
badge-confirmed-peer = patvirtina kas nors iš kitų dalyvių
badge-confirmed-organiser = patvirtina organizatoriai
# $count (Number) - months
badge-valid =
    { $count ->
        [one] galioja { $count } mėnesį
        [few] galioja { $count } mėnesius
        [many] galioja { $count } mėnesio
       *[other] galioja { $count } mėnesių
    }
badge-first-heading = Pirma reikia
badge-awarded-heading = Kas jį teikia
badge-ways-heading = Kur galima jį gauti
badge-retired-note = Šis ženklelis nebeteikiamas. Kas jį jau turi, tam jis ir lieka.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-badge-created = { $who } pradėjo kurti ženklelį.
audit-badge-changed = { $who } pakeitė ženklelį „{ $subject }“.
audit-badge-published = { $who } paskelbė ženklelį „{ $subject }“.
audit-badge-retired = { $who } nustojo teikti ženklelį „{ $subject }“.
audit-badge-restored = { $who } vėl leido teikti ženklelį „{ $subject }“.
audit-badge-listings = { $who } parinko veiklas, kuriose galima gauti ženklelį „{ $subject }“.
