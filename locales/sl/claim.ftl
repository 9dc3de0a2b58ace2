### Codes: an organisation hangs one on a wall, and whoever scans or types it takes a badge.

## Taking a badge

claim-title = Imaš kodo?
claim-code-label = Tvoja koda
claim-code-hint = Deset črk in številk, kot na plakatu. Velike ali male, oboje je prav.
claim-find = Pokaži mi značko
# A link on the page of a badge, to where a code is typed
claim-have-code = Imam kodo
claim-take = Vzemi jo
claim-take-hint = Gre v tvoj nahrbtnik. Nihče je ne vidi, dokler je ne pokažeš.
claim-sign-in = Prijavi se in jo vzemi
claim-sign-up-hint = Še nimaš računa? Ustvari ga in vrneš se k tej znački.
claim-already = To značko že imaš. V tvojem nahrbtniku je.
claim-backpack = V moj nahrbtnik
claim-more = Vse o tej znački

## Why a code does not work

problem-claim-code = To ni cela koda. Koda ima deset črk in številk.
problem-claim-unknown = Te kode ne poznamo. Poglej še enkrat: so vse črke prave?
claim-closed-paused = Ta koda je začasno ustavljena. Vprašaj tiste, ki so jo obesili, ali se vrni pozneje.
claim-closed-ended = Ta koda je ukinjena. Prosi organizatorje za novo.
claim-closed-expired = Ta koda je potekla. Prosi organizatorje za novo.
claim-closed-used-up = Ta koda je porabljena. Prosi organizatorje za novo.
claim-closed-retired = Ta značka se ne podeljuje več.
claim-closed-hidden = Te značke trenutno ni mogoče vzeti.

## The poster

# The file's name in a window. $badge (Text) - its name
claim-poster-title = Koda za značko »{ $badge }«
# Above the picture of the code
claim-poster-scan = Skeniraj me
claim-poster-lead = Usmeri kamero telefona vame in značka je tvoja.
# Read out for the picture. $address (Text) - where it leads to
claim-qr-alt = Koda QR, ki vodi na { $address }
# Below the code in letters. $address (Text) - "city.example/en/vilnius/claim"
claim-poster-type = Brez kamere? Vpiši kodo na { $address }
# $moment (Text) - "Tue 1 December, 18:00"
claim-until = velja do: { $moment }

## At the desk

claim-codes = Kode
claim-codes-lead = Obesi kodo na steno: kdor jo skenira, vzame značko.
claim-codes-link = Kode te značke
claim-yours = Vaše kode
claim-none = Kode še ni.
claim-not-given = Koda deluje le, ko je značka javna. Ta trenutno ni.
claim-new = Ustvari kodo
claim-for = Kdo jo lahko uporabi
claim-for-one = ena oseba, enkrat
claim-for-some = več ljudi
claim-for-all = vsi, ki jo vidijo
claim-most = Koliko ljudi, če jih je več
claim-most-hint = Vsak jo lahko uporabi enkrat.
claim-ends = Velja do
# $city (Text) - its name
claim-ends-hint = Datum in ura, kot veljata v mestu { $city }. Prazno: dokler kode ne ukineš.
claim-make = Ustvari kodo
claim-poster = Plakat (PDF)
claim-picture = Koda QR (SVG)
claim-pause = Začasno ustavi
claim-open = Spet zaženi
claim-end = Ukini za vedno
claim-standing-open = deluje
claim-standing-paused = začasno ustavljena
claim-standing-ended = ukinjena
claim-standing-expired = potekla
claim-standing-used-up = porabljena
# $count (Number) - how many people have used it
claim-uses =
    { $count ->
        [one] uporabljena { $count }-krat
        [two] uporabljena { $count }-krat
        [few] uporabljena { $count }-krat
       *[other] uporabljena { $count }-krat
    }
# $count (Number) - how many people have used it; $most (Number) - how many may
claim-uses-of = uporabljena { $count }-krat od { $most }
claim-done-made = Tu je. Natisni plakat in ga obesi.
claim-done-paused = Koda je začasno ustavljena. Nihče je ne more uporabiti, dokler je spet ne zaženeš.
claim-done-opened = Koda spet deluje.
claim-done-ended = Koda je ukinjena. Kdor značko ima, jo obdrži.
problem-claim-for = Izberi, kdo jo lahko uporabi.
# $least (Number), $most (Number) - how many people
problem-claim-most = Vpiši število od { $least } do { $most }.
problem-claim-ends = Izberi datum in uro.
problem-claim-ends-past = Ta čas je že mimo. Izberi poznejšega.
# $count (Number) - codes of one badge
problem-claim-many = Ena značka ima lahko največ { $count } kod. Uporabi katero od teh, ki že obstajajo.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-claim-code-made = { $who }: nova koda za značko »{ $subject }«.
audit-claim-code-paused = { $who }: koda za značko »{ $subject }« je začasno ustavljena.
audit-claim-code-opened = { $who }: koda za značko »{ $subject }« spet deluje.
audit-claim-code-ended = { $who }: koda za značko »{ $subject }« je ukinjena.
