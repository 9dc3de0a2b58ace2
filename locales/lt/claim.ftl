### Codes: an organisation hangs one on a wall, and whoever scans or types it takes a badge.

## Taking a badge

claim-title = Turi kodą?
claim-code-label = Tavo kodas
claim-code-hint = Dešimt raidžių ir skaitmenų, kaip plakate. Tinka ir didžiosios, ir mažosios.
claim-find = Parodyti ženklelį
# A link on the page of a badge, to where a code is typed
claim-have-code = Turiu kodą
claim-take = Pasiimti
claim-take-hint = Jis atsidurs tavo kuprinėje. Niekas jo nematys, kol neparodysi.
claim-sign-in = Prisijungti ir pasiimti
claim-sign-up-hint = Dar neturi paskyros? Susikurk ją ir grįši prie šio ženklelio.
claim-already = Šį ženklelį jau pasiėmei. Jis tavo kuprinėje.
claim-backpack = Į mano kuprinę
claim-more = Viskas apie šį ženklelį

## Why a code does not work

problem-claim-code = Tai ne visas kodas. Jame dešimt raidžių ir skaitmenų.
problem-claim-unknown = Tokio kodo nežinome. Pažiūrėk dar kartą: ar visos raidės teisingos?
claim-closed-paused = Šis kodas laikinai sustabdytas. Paklausk tų, kurie jį pakabino, arba užsuk vėliau.
claim-closed-ended = Šis kodas išjungtas. Paprašyk organizatorių naujo.
claim-closed-expired = Šio kodo laikas baigėsi. Paprašyk organizatorių naujo.
claim-closed-used-up = Šis kodas jau išnaudotas. Paprašyk organizatorių naujo.
claim-closed-retired = Šis ženklelis nebeteikiamas.
claim-closed-hidden = Šiuo metu šio ženklelio pasiimti negalima.

## The poster

# The file's name in a window. $badge (Text) - its name
claim-poster-title = Ženklelio „{ $badge }“ kodas
# Above the picture of the code
claim-poster-scan = Nuskaityk mane
claim-poster-lead = Nukreipk į mane telefono kamerą, ir ženklelis tavo.
# Read out for the picture. $address (Text) - where it leads to
claim-qr-alt = QR kodas, vedantis į { $address }
# Below the code in letters. $address (Text) - "city.example/en/vilnius/claim"
claim-poster-type = Neturi kameros? Įvesk kodą čia: { $address }
# $moment (Text) - "Tue 1 December, 18:00"
claim-until = galioja iki { $moment }

## At the desk

claim-codes = Kodai
claim-codes-lead = Pakabink kodą ant sienos: kas jį nuskaitys, pasiims ženklelį.
claim-codes-link = Šio ženklelio kodai
claim-yours = Jūsų kodai
claim-none = Kodų dar nėra.
claim-not-given = Kodas veikia, kol ženklelis viešas. Dabar šis neviešas.
claim-new = Naujas kodas
claim-for = Kas gali jį panaudoti
claim-for-one = vienas žmogus, vieną kartą
claim-for-some = keli žmonės
claim-for-all = visi, kurie jį pamatys
claim-most = Kiek žmonių, jei keli
claim-most-hint = Kiekvienas gali panaudoti vieną kartą.
claim-ends = Galioja iki
# $city (Text) - its name
claim-ends-hint = Data ir laikas pagal miesto ({ $city }) laikrodį. Jei paliksi tuščią, galios, kol išjungsi.
claim-make = Sukurti kodą
claim-poster = Plakatas (PDF)
claim-picture = QR kodas (SVG)
claim-pause = Sustabdyti
claim-open = Vėl leisti
claim-end = Išjungti visam laikui
claim-standing-open = veikia
claim-standing-paused = sustabdytas
claim-standing-ended = išjungtas
claim-standing-expired = laikas baigėsi
claim-standing-used-up = išnaudotas
# $count (Number) - how many people have used it
claim-uses =
    { $count ->
        [one] panaudotas { $count } kartą
        [few] panaudotas { $count } kartus
        [many] panaudotas { $count } karto
       *[other] panaudotas { $count } kartų
    }
# $count (Number) - how many people have used it; $most (Number) - how many may
claim-uses-of = panaudota { $count } iš { $most }
claim-done-made = Štai ir jis. Išspausdink plakatą ir pakabink.
claim-done-paused = Kodas sustabdytas. Niekas juo nepasinaudos, kol vėl neleisi.
claim-done-opened = Kodas vėl veikia.
claim-done-ended = Kodas išjungtas. Kas ženklelį jau turi, tam jis ir lieka.
problem-claim-for = Pasirink, kas gali jį panaudoti.
# $least (Number), $most (Number) - how many people
problem-claim-most = Įrašyk skaičių nuo { $least } iki { $most }.
problem-claim-ends = Pasirink datą ir laiką.
problem-claim-ends-past = Šis laikas jau praėjo. Pasirink vėlesnį.
# $count (Number) - codes of one badge
problem-claim-many = Vienam ženkleliui kodų gali būti iki { $count }. Naudok kurį nors iš esamų.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-claim-code-made = { $who } sukūrė ženklelio „{ $subject }“ kodą.
audit-claim-code-paused = { $who } sustabdė ženklelio „{ $subject }“ kodą.
audit-claim-code-opened = { $who } vėl leido naudoti ženklelio „{ $subject }“ kodą.
audit-claim-code-ended = { $who } visam laikui išjungė ženklelio „{ $subject }“ kodą.
