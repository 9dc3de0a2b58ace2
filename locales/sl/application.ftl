### Applying for a badge: somebody shows, task by task, what they did; others who take part confirm it; the organisation decides.

## The applicant's page. $organisation (Text) - its name

# A button on the page of a badge
apply-link = Gremo!
# The page behind it
apply-title = Gremo!
apply-lead = Korak za korakom pokaži, kaj ti je uspelo. Dokler ne pošlješ, to vidiš samo ti.
apply-begin = Začni
apply-again = Začni znova
# They have the badge, or it was offered to them
apply-has = Ta značka je že tvoja.
apply-backpack = V nahrbtnik
# Beside a badge that comes first
apply-first-had = že imaš
apply-first-missing = še manjka
apply-first-later = Začneš lahko že zdaj, pošlješ pa, ko imaš te značke.
apply-standing-open = To za zdaj vidiš samo ti.
apply-standing-submitted = Zdaj je na vrsti { $organisation }. Ko pregledajo, ti pišemo.
apply-standing-changes = Skoraj! { $organisation } še nekaj pogreša. Dopolni in pošlji znova.
apply-standing-accepted = Uspelo je! { $organisation } potrjuje: značka je tvoja.
apply-standing-rejected = { $organisation } tokrat pravi ne.
# Followed by what they wrote
apply-says = { $organisation } piše:
# The badge is not awarded any more, or its organisation is hidden
apply-halted = Ta značka se trenutno ne podeljuje. Vse tvoje je shranjeno, poslati pa zdaj ne moreš.
# $done (Number), $needed (Number) - tasks
apply-progress = Opravljene naloge: { $done } od { $needed }. Ko jih bo dovolj, lahko pošlješ.
apply-submit-hint = Dovolj je! Pošlji, { $organisation } pa pregleda.
apply-submit = Pošlji
# Opens what follows
apply-withdraw = Prekini
apply-withdraw-hint = Vse, kar je tu dodano, se izbriše. Kadar koli lahko začneš znova.
apply-withdraw-button = Izbriši vse
apply-done-begun = Prvi korak je za tabo!
apply-done-submitted = Poslano. Držimo pesti!
apply-done-withdrawn = Vse je izbrisano.

## How far a task is, beside it

apply-task-todo = še čaka
# $done (Number), $all (Number)
apply-task-begun = { $done } od { $all }
apply-task-ready = čaka na potrditev
apply-task-confirmed = potrjeno
apply-task-missing = nekaj manjka

## The page of one task

# $number (Number), $count (Number)
apply-step = { $number }. korak od { $count }
# A button: the task is one that somebody confirms themselves
apply-tick = To je opravljeno
apply-untick = To še ni opravljeno
evidence-heading = Kaj to pokaže
# $count (Number) - how often the task is to be done
evidence-needed =
    { $count ->
        [one] Dodaj nekaj, kar to pokaže: besedilo, sliko ali povezavo.
        [two] Za vsako ponovitev dodaj nekaj, skupaj { $count } stvari: besedilo, sliko ali povezavo.
        [few] Za vsako ponovitev dodaj nekaj, skupaj { $count } stvari: besedilo, sliko ali povezavo.
       *[other] Za vsako ponovitev dodaj nekaj, skupaj { $count } stvari: besedilo, sliko ali povezavo.
    }
evidence-optional = Če želiš, za spomin dodaj besedilo, sliko ali povezavo.
evidence-add-text = Napiši
evidence-text-label = Opiši, kaj ti je uspelo
evidence-text-hint = Vrstice, ki se začnejo z »- «, postanejo seznam.
evidence-add-file = Slika ali PDF
evidence-file-label = Izberi datoteko ali fotografiraj
# $picture (Number), $pdf (Number), $all (Number) - megabytes
evidence-file-hint = Slika do { $picture } MB ali PDF do { $pdf } MB; vse tvoje datoteke skupaj do { $all } MB. Podatke o tem, kje in kdaj je slika nastala, izbrišemo.
evidence-caption-label = Kaj se vidi (lahko ostane prazno)
evidence-add-link = Povezava
evidence-address-label = Naslov
evidence-add = Dodaj
evidence-remove = Odstrani
# A link to the page of one piece
evidence-open = Odpri
# Read out for a picture that nobody has described
evidence-picture = Slika brez opisa
evidence-pdf = Odpri PDF
evidence-done-added = Dodano.
evidence-done-removed = Odstranjeno.

## What is the matter with what somebody adds. $count (Number)

problem-evidence-missing = Najprej izberi datoteko.
# Megabytes
problem-evidence-pdf = Ta PDF je prevelik: največ { $count } MB.
problem-evidence-format = Tega ne moremo prebrati. Izberi JPEG, PNG, WebP, GIF ali PDF.
problem-evidence-address = Vpiši naslov, ki se začne s https:// ali http://.
problem-evidence-many = Za eno nalogo je dovolj: največ { $count }. Najprej kaj odstrani.
problem-evidence-full = Vse tvoje datoteke skupaj so prevelike. Najprej kaj odstrani.

## Others who take part confirm a task. $name (Text) - the applicant

peer-heading = Nekdo to potrdi
# $organisation (Text)
peer-hint = Pošlji povezavo nekomu, ki tudi sodeluje: ali ima za sabo že kakšno dejavnost ({ $organisation }) ali to značko že ima ali pa jo še pridobiva. Po prijavi si ogleda, kaj je dodano, in potrdi.
peer-make = Ustvari povezavo
peer-revoke = Umakni povezavo
# What the picture to scan is, for those who do not see it
peer-picture = Povezava kot slika za branje s telefonom
# $name (Text) - whoever confirms
peer-confirmed = { $name } to potrjuje
peer-missing = { $name } nekaj pogreša
peer-title = Lahko potrdiš? Prosi { $name }
peer-own = To je tvoja lastna povezava. Pošlji jo nekomu, ki tudi sodeluje.
# $organisation (Text)
peer-stranger = To lahko potrdiš, če tudi ti sodeluješ: če imaš za sabo že kakšno dejavnost ({ $organisation }), če to značko že imaš ali če jo še pridobivaš.
peer-none = Za zdaj ni kaj pogledati. Vrni se, ko { $name } kaj doda.
peer-lead = Poglej, kaj kaže { $name }. Je bilo tako?
peer-comment-label = Beseda ali dve o tem
peer-comment-hint = Če kaj manjka, povej, kaj.
peer-confirm = Da, potrjujem
peer-miss = Nekaj manjka
peer-already = Tvoja potrditev je že zapisana.
peer-problem-words = Povej, kaj manjka.
peer-done-confirmed = Hvala! Zapisano je.
peer-done-missing = Hvala! Tvoje besede gredo naprej, povezavo pa lahko dobiš še enkrat.

## The address of one piece of evidence

# $badge (Text), $organisation (Text)
evidence-for = Za značko »{ $badge }«, { $organisation }
# $organisation (Text)
evidence-narrative-title = Kaj pravi { $organisation }
evidence-who = Kdo lahko to vidi?
evidence-private = samo jaz in tisti, ki preverjajo
evidence-link = kdor ima naslov
evidence-public = vsi, tudi iskalniki
evidence-minor = Dokler o tem še ne odločaš brez staršev ali skrbnika, tega ne moreš pokazati vsem.

## At the desk, for those who assess. $date (Text)

applications-title = Prijave za značke
applications-none = Prijav še ni.
# How many wait, beside a badge. $count (Number)
applications-waiting =
    { $count ->
        [one] { $count } čaka
        [two] { $count } čakata
        [few] { $count } čakajo
       *[other] { $count } jih čaka
    }
application-sent = poslano: { $date }
application-waits = čaka nate
application-changes = v dopolnjevanju
application-accepted = sprejeto
application-rejected = zavrnjeno
application-hidden = Prijava se dopolnjuje. Spet jo vidiš, ko je poslana.
application-nothing = Tu ni nič dodano.
application-confirm = Potrdi
# Opens a field
application-missing = Nekaj manjka
application-missing-label = Kaj manjka?
application-missing-button = Sporoči
application-decide = Tvoj odgovor
# $done (Number), $needed (Number) - tasks
application-not-yet = Pred podelitvijo značke potrdi naloge: potrjenih je { $done } od { $needed }.
application-narrative = Kaj je oseba naredila, s tvojimi besedami
application-narrative-hint = To gre skupaj z značko; kdor jo ima, odloča, kdo to vidi. Lahko ostane prazno.
application-accept = Podeli značko
# Opens what follows
application-otherwise = Prosi za dopolnitev ali reci ne
application-words = Kaj želiš sporočiti?
application-ask = Prosi za dopolnitev
application-reject = Reci ne
application-suspended = Tvoja organizacija trenutno ne more podeljevati značk: mesto je ni potrdilo.
application-retired = Ta značka se ne podeljuje več. Najprej pri njej izberi »Spet podeljuj« ali pa reci ne.
application-conflict = Nekdo je bil hitrejši. Zdaj je tako, kot vidiš tukaj; tvoje besedilo je ostalo, kjer je še potrebno.
application-done-accepted = Značka je ponujena. Poslali smo sporočilo.
application-done-already = Ta oseba značko že ima, zato druge ne dobi. Poslali smo sporočilo.
application-done-changes = Sporočili smo, kaj manjka.
application-done-rejected = Poslali smo sporočilo.

## Letters. $name (Text) - to whom; $badge (Text), $organisation (Text)

# $who (Text) - the applicant
mail-application-subject = { $who } želi značko »{ $badge }«
mail-application-text = Živjo, { $name }! { $who } želi značko »{ $badge }« in pošilja, kar je zanjo opravljeno. Poglej čim prej: nekdo čaka.
mail-application-button = Poglej
mail-application-accepted-subject = Tvoja je: { $badge }
mail-application-accepted-text = Živjo, { $name }! Tvoja prijava je pregledana ({ $organisation }): značka »{ $badge }« je tvoja. Čaka te v nahrbtniku.
mail-application-accepted-button = V nahrbtnik
# $words (Text) - what the organisation wrote
mail-application-changes-subject = Skoraj: { $badge }
mail-application-changes-text = Živjo, { $name }! Tvoja prijava za značko »{ $badge }« je pregledana ({ $organisation }). Nekaj še manjka. Pišejo ti: { $words }
# $words (Text) - what the organisation wrote
mail-application-rejected-subject = Odgovor o znački »{ $badge }«
mail-application-rejected-text = Živjo, { $name }! Tvoja prijava za značko »{ $badge }« je pregledana ({ $organisation }). Tokrat pravijo ne. Pišejo ti: { $words }
# Button of both
mail-application-own-button = Odpri

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-application-accepted = { $who }: značka »{ $subject }« je podeljena po prijavi.
audit-application-changes = { $who }: prošnja za dopolnitev prijave za značko »{ $subject }«.
audit-application-rejected = { $who }: prijava za značko »{ $subject }« je zavrnjena.
