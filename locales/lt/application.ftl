### Applying for a badge: somebody shows, task by task, what they did; others who take part confirm it; the organisation decides.

## The applicant's page. $organisation (Text) - its name

# A button on the page of a badge
apply-link = Imuosi!
# The page behind it
apply-title = Imuosi!
apply-lead = Žingsnis po žingsnio parodyk, ką padarei. Kol neišsiųsi, matysi tik tu.
apply-begin = Pradėti
apply-again = Pradėti iš naujo
# They have the badge, or it was offered to them
apply-has = Šis ženklelis jau tavo.
apply-backpack = Į kuprinę
# Beside a badge that comes first
apply-first-had = jau turi
apply-first-missing = dar trūksta
apply-first-later = Pradėti gali jau dabar, o išsiųsi, kai turėsi šiuos ženklelius.
apply-standing-open = Kol kas tai matai tik tu.
apply-standing-submitted = Dabar viską peržiūri { $organisation }. Kai tik baigs, tau parašysime.
apply-standing-changes = Jau beveik! { $organisation } dar kai ko pasigenda. Papildyk ir išsiųsk dar kartą.
apply-standing-accepted = Pavyko! { $organisation } viską patvirtino: ženklelis tavo.
apply-standing-rejected = { $organisation } šįkart pasakė „ne“.
# Followed by what they wrote
apply-says = { $organisation } rašo:
# The badge is not awarded any more, or its organisation is hidden
apply-halted = Šiuo metu šis ženklelis neteikiamas. Tai, ką padarei, išsaugota, bet išsiųsti negalima.
# $done (Number), $needed (Number) - tasks
apply-progress = Atlikta užduočių: { $done } iš { $needed }. Kai tiek surinksi, galėsi išsiųsti.
apply-submit-hint = Jau užtenka! Išsiųsk, ir { $organisation } viską peržiūrės.
apply-submit = Išsiųsti
# Opens what follows
apply-withdraw = Nutraukti
apply-withdraw-hint = Viskas, ką čia sudėjai, bus ištrinta. Bet kada galėsi pradėti iš naujo.
apply-withdraw-button = Viską ištrinti
apply-done-begun = Pirmas žingsnis žengtas!
apply-done-submitted = Išsiųsta. Laikome kumščius!
apply-done-withdrawn = Viskas ištrinta.

## How far a task is, beside it

apply-task-todo = dar neatlikta
# $done (Number), $all (Number)
apply-task-begun = { $done } iš { $all }
apply-task-ready = laukia patvirtinimo
apply-task-confirmed = patvirtinta
apply-task-missing = kai ko trūksta

## The page of one task

# $number (Number), $count (Number)
apply-step = { $number } žingsnis iš { $count }
# A button: the task is one that somebody confirms themselves
apply-tick = Jau padariau
apply-untick = Dar nepadariau
evidence-heading = Kas tai parodo
# $count (Number) - how often the task is to be done
evidence-needed =
    { $count ->
        [1] Parodyk, ką padarei: pridėk tekstą, nuotrauką ar nuorodą.
        [one] Parodyk, ką padarei kiekvieną kartą: iš viso pridėk { $count } tekstą, nuotrauką ar nuorodą.
        [few] Parodyk, ką padarei kiekvieną kartą: iš viso pridėk { $count } tekstus, nuotraukas ar nuorodas.
        [many] Parodyk, ką padarei kiekvieną kartą: iš viso pridėk { $count } teksto, nuotraukos ar nuorodos.
       *[other] Parodyk, ką padarei kiekvieną kartą: iš viso pridėk { $count } tekstų, nuotraukų ar nuorodų.
    }
evidence-optional = Jei nori, prisiminimui pridėk tekstą, nuotrauką ar nuorodą.
evidence-add-text = Parašyti
evidence-text-label = Ką padarei
evidence-text-hint = Eilutės, kurios prasideda „- “, virsta sąrašu.
evidence-add-file = Nuotrauka arba PDF
evidence-file-label = Pasirink failą arba nufotografuok
# $picture (Number), $pdf (Number), $all (Number) - megabytes
evidence-file-hint = Nuotrauka iki { $picture } MB arba PDF iki { $pdf } MB; visi tavo failai kartu – iki { $all } MB. Pašalinsime duomenis, kur ir kada fotografuota.
evidence-caption-label = Kas matyti (gali palikti tuščią)
evidence-add-link = Nuoroda
evidence-address-label = Adresas
evidence-add = Pridėti
evidence-remove = Pašalinti
# A link to the page of one piece
evidence-open = Atverti
# Read out for a picture that nobody has described
evidence-picture = Nuotrauka be aprašymo
evidence-pdf = Atverti PDF
evidence-done-added = Pridėta.
evidence-done-removed = Pašalinta.

## What is the matter with what somebody adds. $count (Number)

problem-evidence-missing = Pirma pasirink failą.
# Megabytes
problem-evidence-pdf = Šis PDF per didelis: daugiausia { $count } MB.
problem-evidence-format = Nepavyksta perskaityti. Pasirink JPEG, PNG, WebP, GIF arba PDF.
problem-evidence-address = Įrašyk adresą, kuris prasideda https:// arba http://.
problem-evidence-many = Šiai užduočiai jau užtenka: daugiausia { $count }. Pirma ką nors pašalink.
problem-evidence-full = Visi tavo failai kartu per dideli. Pirma ką nors pašalink.

## Others who take part confirm a task. $name (Text) - the applicant

peer-heading = Kas nors patvirtina
# $organisation (Text)
peer-hint = Nusiųsk nuorodą kam nors iš kitų dalyvių: žmogui, kuris turi šį ženklelį, jo siekia arba jau dalyvavo veikloje ({ $organisation }). Jis prisijungs, pažiūrės, ką pridėjai, ir patvirtins.
peer-make = Sukurti nuorodą
peer-revoke = Panaikinti nuorodą
# What the picture to scan is, for those who do not see it
peer-picture = Nuoroda kaip paveikslėlis, kurį galima nuskaityti
# $name (Text) - whoever confirms
peer-confirmed = { $name } patvirtina
peer-missing = { $name } kai ko pasigenda
peer-title = { $name } prašo patvirtinti
peer-own = Tai tavo nuoroda. Nusiųsk ją kam nors iš kitų dalyvių.
# $organisation (Text)
peer-stranger = Patvirtinti galėsi, jei dalyvauji ir tu: turi šį ženklelį, jo sieki arba jau dalyvavai veikloje ({ $organisation }).
peer-none = Kol kas nėra į ką žiūrėti. Užsuk, kai { $name } ką nors pridės.
peer-lead = Pažiūrėk, ką nuveikė { $name }. Ar taip ir buvo?
peer-comment-label = Žodelis apie tai
peer-comment-hint = Jei ko nors trūksta, parašyk ko.
peer-confirm = Taip, patvirtinu
peer-miss = Kai ko trūksta
peer-already = Jau patvirtinai.
peer-problem-words = Parašyk, ko trūksta.
peer-done-confirmed = Ačiū! Įrašyta.
peer-done-missing = Ačiū! Tavo žodžius perskaitys, o nuorodą gali gauti dar kartą.

## The address of one piece of evidence

# $badge (Text), $organisation (Text)
evidence-for = Ženkleliui „{ $badge }“ ({ $organisation })
# $organisation (Text)
evidence-narrative-title = Ką sako { $organisation }
evidence-who = Kas gali tai matyti?
evidence-private = tik aš ir tie, kas tikrina
evidence-link = visi, kurie turi adresą
evidence-public = visi, taip pat ir paieškos sistemos
evidence-minor = Visiems rodyti galėsi, kai tau bus tiek metų, kad galėtum spręsti savarankiškai.

## At the desk, for those who assess. $date (Text)

applications-title = Prašymai
applications-none = Prašymų dar nėra.
# How many wait, beside a badge. $count (Number)
applications-waiting =
    { $count ->
        [one] laukia { $count }
        [few] laukia { $count }
        [many] laukia { $count }
       *[other] laukia { $count }
    }
application-sent = išsiųsta { $date }
application-waits = laukia tavęs
application-changes = taisoma
application-accepted = priimta
application-rejected = nepriimta
application-hidden = Prašymas dar pildomas. Vėl jį matysi, kai bus išsiųstas.
application-nothing = Čia nieko nepridėta.
application-confirm = Patvirtinti
# Opens a field
application-missing = Kai ko trūksta
application-missing-label = Ko trūksta?
application-missing-button = Pasakyti
application-decide = Tavo atsakymas
# $done (Number), $needed (Number) - tasks
application-not-yet = Kad galėtum suteikti ženklelį, pirma patvirtink užduotis: patvirtinta { $done } iš { $needed }.
application-narrative = Ką žmogus padarė, tavo žodžiais
application-narrative-hint = Tai keliaus kartu su ženkleliu, o kas tai matys, spręs pats žmogus. Gali palikti tuščią.
application-accept = Suteikti ženklelį
# Opens what follows
application-otherwise = Paprašyti pataisyti arba atsakyti „ne“
application-words = Ką nori pasakyti?
application-ask = Prašyti pataisyti
application-reject = Atsakyti „ne“
application-suspended = Tavo organizacija dabar negali teikti ženklelių: miestas jos nepatvirtino.
application-retired = Šis ženklelis nebeteikiamas. Pirma vėl leisk jį teikti arba atsakyk „ne“.
application-conflict = Kažkas spėjo pirmiau. Štai kaip yra dabar. Ką parašei, tebėra čia, jei to dar reikia.
application-done-accepted = Ženklelis pasiūlytas. Žmogui parašėme.
application-done-already = Šis ženklelis žmogui jau buvo suteiktas, todėl antro nėra. Žmogui parašėme.
application-done-changes = Parašėme, ko trūksta.
application-done-rejected = Žmogui parašėme.

## Letters. $name (Text) - to whom; $badge (Text), $organisation (Text)

# $who (Text) - the applicant
mail-application-subject = { $who } siekia ženklelio „{ $badge }“
mail-application-text = Labas, { $name }! { $who } norėtų gauti ženklelį „{ $badge }“ ir parodė, kas padaryta. Peržiūrėk kuo greičiau: žmogus laukia.
mail-application-button = Peržiūrėti
mail-application-accepted-subject = Jis tavo: { $badge }
mail-application-accepted-text = Labas, { $name }! { $organisation } peržiūrėjo, ką padarei: ženklelis „{ $badge }“ tavo. Jis laukia tavo kuprinėje.
mail-application-accepted-button = Į kuprinę
# $words (Text) - what the organisation wrote
mail-application-changes-subject = Jau beveik: { $badge }
mail-application-changes-text = Labas, { $name }! { $organisation } peržiūrėjo, ką padarei dėl ženklelio „{ $badge }“, ir kai ko pasigenda. Štai ką rašo: { $words }
# $words (Text) - what the organisation wrote
mail-application-rejected-subject = Atsakymas dėl ženklelio „{ $badge }“
mail-application-rejected-text = Labas, { $name }! { $organisation } peržiūrėjo, ką padarei dėl ženklelio „{ $badge }“, ir šįkart pasakė „ne“. Štai ką rašo: { $words }
# Button of both
mail-application-own-button = Atverti

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-application-accepted = { $who } suteikė ženklelį „{ $subject }“ jo prašiusiam žmogui.
audit-application-changes = { $who } paprašė pataisyti prašymą gauti ženklelį „{ $subject }“.
audit-application-rejected = { $who } nepriėmė prašymo gauti ženklelį „{ $subject }“.
