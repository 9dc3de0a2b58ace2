### The backpack: badges that somebody owns, who may see them, collections of them, and offers. For young people: proud, warm, short.

## On the first page of an account

# A button. $count (Number) - badges in the backpack
backpack-count =
    { $count ->
        [0] Tvoj nahrbtnik
        [one] Tvoj nahrbtnik: { $count } značka
        [two] Tvoj nahrbtnik: { $count } znački
        [few] Tvoj nahrbtnik: { $count } značke
       *[other] Tvoj nahrbtnik: { $count } značk
    }
# $count (Number) - badges that were offered
backpack-waiting =
    { $count ->
        [one] Čaka te { $count } značka
        [two] Čakata te { $count } znački
        [few] Čakajo te { $count } značke
       *[other] Čaka te { $count } značk
    }

## The shelf

backpack-title = Tvoj nahrbtnik
# Above the badges
backpack-lead = To znaš. Značke so tvoje: shrani jih, pokaži jih, vzemi jih s sabo.
# A button, in letters too
backpack-open = Odpri nahrbtnik
# Nothing in it yet
backpack-empty-title = Tu je prostor za tvojo prvo značko
backpack-empty-hint = Udeleži se česa. Kar se tam naučiš, lahko pristane tukaj.
# $city (Text) - "Vilnius"
backpack-earn = Značke, ki jih lahko dobiš: { $city }
# Above badges that somebody was offered
backpack-offered = Zate
backpack-keep = Vzamem
backpack-decline = Ne, hvala
# Badges that somebody did not want, folded
backpack-declined = Zavrnjene značke
backpack-after-all = Vseeno jo vzamem
# Orders of the shelf
backpack-newest = Najprej najnovejše
backpack-by-theme = Po temah
# The last shelf: badges of no theme
backpack-other-theme = In še
# Above the skills that somebody's badges show
backpack-skills = Kaj pokažejo tvoje značke
# $skill (Text) - "Teamwork"; $count (Number) - how many badges show it
backpack-skill =
    { $count ->
        [one] { $skill }: { $count } značka
        [two] { $skill }: { $count } znački
        [few] { $skill }: { $count } značke
       *[other] { $skill }: { $count } značk
    }
# A link: a file with all badges
backpack-all = Vzemi vse s sabo
# How a badge stands, a small label
backpack-over = potekla
backpack-on-hold = zamrznjena
backpack-taken-back = preklicana
# $when (Text) - "23 November, 14:05"
backpack-offline = Ni povezave. Tako je bilo: { $when }.

## What was just done

backpack-done-kept = Zdaj je tvoja.
backpack-done-declined = V redu. Če si premisliš, je še vedno tu.
backpack-done-removed = Odstranjeno.
backpack-done-asked = Vprašanje je poslano. Ko dobimo odgovor, ti takoj sporočimo.

## One badge

backpack-from = Izdajatelj
backpack-given = Podeljena
backpack-until = Velja do
# In the place of a date
backpack-for-ever = za vedno
# Whose it is: a child's name follows
backpack-for = Za koga
# Above what the organisation has written about this person
backpack-narrative = Kaj pravijo o tebi
backpack-evidence = Stran o tem
# $date (Text) - "Tuesday 24 November"
backpack-note-over = Veljala je do: { $date }. Ostane tvoja in še vedno jo lahko pokažeš: da je potekla, pove sama.
# $issuer (Text) - the organisation
backpack-note-on-hold = { $issuer }: značka je zamrznjena. Kdor jo preveri, to vidi.
backpack-note-taken-back = { $issuer }: značka je preklicana. Kdor jo preveri, to vidi.
# $reason (Text) - in the organisation's own words
backpack-reason = Zraven pišejo: »{ $reason }«
# A button of a badge that came from elsewhere
backpack-check = Kaj je pokazalo preverjanje
backpack-remove = Odstrani iz nahrbtnika
backpack-remove-hint = Tukaj je ne bo več. Če imaš njeno datoteko, jo lahko prineseš znova.
backpack-remove-yes = Da, odstrani

## Who may see it

backpack-who = Kdo jo lahko vidi
backpack-private = Samo jaz
backpack-link = Kdor ima povezavo
backpack-public = Vsi
# Small, beside "Everybody"
backpack-public-hint = najdejo jo lahko tudi iskalniki
backpack-save = Shrani
backpack-address = Naslov
backpack-copy = Kopiraj
backpack-copied = Kopirano.
backpack-share = Deli
backpack-see = Poglej z očmi drugih
backpack-qr = Koda QR
backpack-take-back = Umakni ta naslov
backpack-take-back-hint = Tam ne bo nikoli več ničesar. Če jo deliš znova, dobi nov naslov.
# Of somebody who is too young to decide alone
backpack-guardian-first = Da jo vidijo vsi, mora tvoj starš ali skrbnik najprej dovoliti, da sodeluješ.
backpack-guardian-needed = Da jo vidijo vsi, mora to dovoliti tvoj starš ali skrbnik. Povezavo lahko daš tudi brez vprašanja.
backpack-guardian-ask = Vprašaj
# $email (Text) - the guardian's address
backpack-guardian-waiting = Na { $email } smo vprašali, ali jo lahko vidijo vsi.
backpack-guardian-refused = Tvoj starš ali skrbnik ne želi, da jo vidijo vsi. Pogovorita se, potem pa vprašaj znova.

## What comes next

backpack-next = Kaj sledi
backpack-next-follows = je nadaljevanje te značke
# $what (Text) - a skill or a theme: "Teamwork"
backpack-next-same = tudi o tem: { $what }
# A reason on a small label, as in for-you.ftl. $badge (Text) - a badge that somebody has
fit-badge = že imaš »{ $badge }«: nadaljuj

## Collections

collections-title = Zbirke
collections-lead = Izberi značke in jim daj ime: za prijavo, za ekipo ali kar zase.
collection-new = Nova zbirka
collection-name = Ime
collection-sentence = V enem stavku
collection-sentence-hint = O čem je. Lahko ostane prazno.
collection-badges = Značke v njej
collection-no-badges = Značk še nimaš.
# Read out for a button with an arrow. $badge (Text)
collection-up = Premakni višje: { $badge }
# $count (Number) - badges in it
collection-count =
    { $count ->
        [0] prazna
        [one] { $count } značka
        [two] { $count } znački
        [few] { $count } značke
       *[other] { $count } značk
    }
collection-shows = Kdor lahko vidi zbirko, vidi sliko, ime, izdajatelja in veljavnost vsake značke v njej, tudi tiste, ki jo sicer vidiš samo ti. Tvojega imena tam ni.
collection-remove = Izbriši to zbirko
collection-remove-hint = Na njenem naslovu ne bo ničesar več. Značke ostanejo v nahrbtniku.
collection-removed = Izbrisano. Značke so še vedno tvoje.
# $count (Number) - as many as there may be
collection-problem-long = Predolgo: največ { $count } znakov.
collection-problem-many = Zbirk je že veliko: največ { $count }.
# The page for others
collection-empty = Tu še ni ničesar.
collection-gone-title = Tu ni več kaj videti
collection-gone-hint = Naslov je bil umaknjen. Prosi za novega.

## An offer, behind a link

# $organisation (Text) - who gives the badge
offer-from = { $organisation } ti ponuja to značko.
offer-account = Da jo lahko vzameš, potrebuješ račun. Vzame ti minuto, potem pa se vrneš sem.
offer-already = To značko že imaš in še velja.
offer-before = Že je v tvojem nahrbtniku.
offer-theirs = Ta značka je za nekoga drugega. Morda uporabljaš drug račun?
offer-taken-back = Ta tvoja značka je bila preklicana. Znova ti jo lahko podelijo le organizatorji, zato vprašaj njih.
offer-gone-title = Ta značka tu ne čaka več
offer-gone-hint = Če jo že imaš, je v tvojem nahrbtniku. Sicer vprašaj tistega, ki ti je dal povezavo.

## A guardian is asked about showing badges to everybody: polite, as in guardian.ftl. $name (Text) - the young person

guardian-publishing-heading = { $name } želi značke pokazati vsem
guardian-publishing-what = Značka pove, kaj se je kdo naučil in kdo to potrjuje. Na njeni strani ni ne imena ne e-naslova, odpre pa jo lahko vsak in najdejo jo lahko iskalniki. Dovoljenje lahko tukaj kadar koli umaknete: potem strani najde samo, kdor ima njihov naslov.
mail-publishing-subject = { $name } želi pokazati značke
mail-publishing-text = Pozdravljeni! { $name } ima značke in jih želi pokazati vsem. Na straneh ni ne imena ne e-naslova. Pri tej starosti za to potrebujemo vaše dovoljenje. Prosimo, oglejte si, za kaj gre, in se odločite.
mail-publishing-approved-subject = Značke lahko pokažeš vsem
mail-publishing-approved-text = Živjo, { $name }! Tvoj starš ali skrbnik se strinja. V nahrbtniku izbereš, katere značke vidijo vsi.
mail-publishing-denied-subject = Tvoje značke ostanejo med prijatelji
mail-publishing-denied-text = Živjo, { $name }! Tvoj starš ali skrbnik ne želi, da tvoje značke vidijo vsi. Povezavo do značke lahko še vedno daš, komur želiš.
mail-publishing-withdrawn-subject = Tvojih značk ne vidijo več vsi
mail-publishing-withdrawn-text = Živjo, { $name }! Tvoj starš ali skrbnik je dovoljenje umaknil. Kar so videli vsi, zdaj odpre samo, kdor ima povezavo.
