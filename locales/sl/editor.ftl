### Writing a listing: for people of organisations, often on a phone, and for coordinators who read it before it is public.
### A "listing" is one opportunity as it is shown: a club, a workshop, an open evening.

# The list of an organisation's listings
editor-listings = Dejavnosti
editor-listings-none = Tukaj še ni ničesar. Pet minut, pa bo prva napisana.
editor-new = Nova dejavnost
# A listing that has no title yet
editor-untitled = Še brez naslova
# Where a listing stands, beside its title
editor-status-draft = v pripravi
editor-status-changed = objavljena, spremembe pa še ne
editor-status-in-review = mesto jo bere
editor-status-changes-requested = mesto prosi za spremembe
editor-status-published = objavljena
editor-status-unpublished = ni več objavljena
editor-status-archived = v arhivu

## The form. Headings and labels; the hints below say how.

editor-title-new = Nova dejavnost
editor-lead = Piši, kot da pripoveduješ prijateljem. Vse se sproti shranjuje, nihče pa ničesar ne vidi, dokler ne rečeš ti.
editor-part-words = S svojimi besedami
editor-part-what = Za kaj gre
editor-part-when = Kdaj
editor-part-where = Kje
editor-part-who = Za koga
editor-part-price = Koliko stane
editor-part-places = Kako do prostega mesta

editor-locale = Jezik izvirnika
editor-title-label = Naslov
# $count (Number) - characters
editor-title-hint = Kaj to je, v nekaj besedah, do { $count } znakov.
editor-summary-label = V enem stavku
editor-summary-hint = Kaj bo ljudi premamilo, da pridejo? Do { $count } znakov.
editor-description-label = Celotna zgodba
editor-description-hint = Kaj se bo dogajalo, kaj je treba prinesti, kdo ste. Vrstice, ki se začnejo z »- «, postanejo seznam, besedilo med **dvojnima zvezdicama** pa je krepko.
# Where a text in one language stands, beside the language's name
editor-text-missing = prevoda še ni
editor-text-draft = v pripravi
editor-text-reviewed = pripravljen
editor-text-stale = izvirnik se je vmes spremenil
editor-text-original = izvirnik
editor-ready-label = Ta prevod
# Choices
editor-ready-draft = Še ga pišem: ne pokaži ga nikomur
editor-ready-reviewed = Pripravljen je: pokaži ga
editor-ready-stale = Pokaži ga in povej, da se je izvirnik vmes spremenil

editor-kind = Vrsta dejavnosti
editor-main = Glavna tema
editor-interests = Še druge teme
editor-skills = Kaj ljudje pridobijo
# The first choice of a list: nothing is chosen yet
editor-choose = Izberi

# $number (Number) - 1, 2, 3 …
editor-rule = Termin { $number }
editor-date = Dan
editor-start = Od
editor-end = Do
editor-last = Zadnji dan, če traja več dni
editor-repeat = Se ponavlja?
editor-repeat-never = Ne, samo enkrat
editor-repeat-daily = Vsak dan
editor-repeat-weekly = Vsak teden
editor-repeat-fortnightly = Vsak drugi teden
# Such as: the second Saturday of every month
editor-repeat-monthly = Vsak mesec, v istem tednu na isti dan
editor-days = Ob teh dnevih
editor-days-hint = Če ne izbereš nobenega, velja dan prvega termina.
editor-until = Ponavlja se do
editor-holidays = Ne ob praznikih
editor-add-date = Dodaj termin
editor-drop-date = Odstrani te termine
# $count (Number) - dates
editor-dates =
    { $count ->
        [0] Ni še terminov
        [one] { $count } termin
        [two] { $count } termina
        [few] { $count } termini
       *[other] { $count } terminov
    }
editor-dates-hint = Označi termine, ki jih ne bo.
# Beside a date that has been moved or called off at the desk
editor-date-moved = nov termin: { $date }
editor-date-cancelled = odpovedano
editor-when-hint = Brez terminov pomeni: kadar koli.

editor-attendance = Kako ljudje sodelujejo
editor-attendance-in-person = V živo
editor-attendance-online = Na spletu
editor-attendance-mixed = Oboje
editor-online-url = Spletni naslov dejavnosti
editor-online-url-hint = Začne se s https://
editor-place = Lokacija
editor-place-new = Lokacija, ki je ni na seznamu
editor-place-name = Ime lokacije
editor-place-address = Ulica in številka
editor-place-district = Četrt
editor-place-lat = Zemljepisna širina
editor-place-lon = Zemljepisna dolžina
editor-place-point = Natančna točka
editor-place-point-hint = Brez nje je oznaka sredi četrti, kar ljudem tudi povemo.

editor-min-age = Najnižja starost
editor-max-age = Najvišja starost
editor-age-hint = Kar ni pomembno, pusti prazno.
editor-languages = V katerih jezikih poteka
editor-access = Dostopnost

editor-price = Cena ({ $currency })
editor-price-hint = 0, če je brezplačno.
editor-per = Cena velja
editor-per-once = za vse skupaj
editor-per-session = za vsako srečanje
editor-per-month = za vsak mesec
editor-concession = Cena s popustom
editor-concession-hint = Za tiste, ki imajo manj. Če popusta ni, pusti prazno.
editor-voucher = Velja mestni bon

editor-registration-none = Ljudje kar pridejo
editor-registration-open = Prijavijo se tukaj in takoj dobijo mesto
editor-registration-approval = Za mesto zaprosijo tukaj, ti pa rečeš »da« ali »ne«
editor-registration-external = Prijavijo se na spletni strani organizacije
editor-registration-url = Spletna stran za prijavo
editor-capacity = Število mest na termin
editor-capacity-hint = Prazno: pride lahko, kdor želi.
editor-waiting-list = Ko je vse zasedeno, vodi čakalni seznam
editor-promotion = Ko se mesto sprosti
editor-promotion-automatic = dobi ga, kdor čaka najdlje
editor-promotion-by-hand = ti izbereš, komu ga ponudiš

## What stays at the bottom: how it stands, and what to do

editor-save = Shrani
editor-preview = Poglej
editor-publish = Objavi
editor-send = Pošlji mestu
# Said by the page while somebody writes
editor-state-saved = Shranjeno
editor-state-saving = Shranjujemo …
editor-state-offline = Ni povezave: shranjeno je na tej napravi
editor-state-conflict = Isto stvar je spremenil še nekdo. Shrani, da vidiš, kaj.
editor-state-signed-out = Prijava je potekla. Prijavi se v drugem oknu: nič se ne bo izgubilo.
# $count (Number) - fields that are missing or wrong
editor-missing =
    { $count ->
        [0] Pripravljeno za objavo
        [one] Manjka { $count } stvar
        [two] Manjkata { $count } stvari
        [few] Manjkajo { $count } stvari
       *[other] Manjka { $count } stvari
    }
editor-back = Vse dejavnosti
editor-open = Javna stran
editor-history = Kaj se je spremenilo
editor-done-published = Objavljeno! Čez nekaj trenutkov bo že med zadetki.
editor-done-sent = Poslano. Mesto vse prebere, potem dobiš sporočilo.
editor-done-saved = Shranjeno.
editor-done-restored = Vrnjeno na prejšnje stanje. Javno bo šele, ko objaviš.
editor-done-merged = Shranjeno, skupaj s tem, kar je medtem spremenil nekdo drug.
editor-not-whole = Skoraj! Kar manjka, je označeno spodaj.
editor-comments = Mesto je vse prebralo in prosi za spremembe. Najdeš jih pri posameznih poljih.
# Before a coordinator's words at a field
editor-comment = Mesto pravi:
editor-suspended = Tvoja organizacija je začasno izključena: nobena njena dejavnost ni javna, dokler mesto ne odloči drugače.
editor-waits = Tvojo organizacijo še preverjamo. Preden bo dejavnost javna, jo prebere mesto.

## What one can do with a listing besides

editor-more = Več
editor-copy = Naredi kopijo
editor-unpublish = Umakni objavo
editor-unpublish-hint = Kdor ima mesto, dobi sporočilo, da dejavnost odpade.
editor-republish = Spet objavi
editor-archive = Pospravi v arhiv
editor-preview-title = Tako bodo to videli mladi
editor-preview-note = To stran vidiš samo ti.
# A link from there back to the form
editor-go-on = Piši naprej

## Two people have changed the same

editor-conflict-title = Nekdo je bil tu hkrati s tabo
editor-conflict-lead = Med tvojim pisanjem je shranjeval tudi nekdo drug. Vse ostalo je ohranjeno, tukaj pa izberi ti:
editor-conflict-mine = Tvoja različica
editor-conflict-theirs = Druga različica
editor-conflict-button = Obdrži izbrano
editor-nothing = (prazno)

## History

editor-history-title = Kaj se je spremenilo
editor-history-created = ustvarjeno
editor-history-saved = shranjeno
editor-history-submitted = poslano mestu
editor-history-published = objavljeno
editor-history-restored = vrnjeno na prejšnje stanje
# $name (Text) - who; $date (Text) - when; $what (Text) - one of the words above
editor-history-line = { $date }, { $name }: { $what }
editor-history-somebody = nekdo
editor-history-before = Prej
editor-history-after = Potem
editor-restore = Vrni na to stanje
# All dates together, where two states of a listing are compared
editor-field-when = Termini

## Reading for the city

# $count (Number) - dejavnosti, ki čakajo na pregled
coordination-listings-link = Dejavnosti, ki čakajo na branje: { $count }
review-queue-title = Dejavnosti, ki čakajo na branje
review-queue-none = Vse prebrano. Hvala!
# $organisation (Text), $date (Text)
review-queue-line = { $organisation }, { $date }
review-listing-new = To je nova dejavnost.
review-listing-changes = Kaj se je spremenilo od zadnje objave
review-comments-title = Prosi za spremembe
review-comments-lead = Kaj naj bo drugače, napiši pri posameznem polju. Ostala pusti prazna.
review-approve = Objavi
review-request = Prosi za te spremembe
review-moved = Med tvojim branjem se je nekaj spremenilo. Poglej še enkrat.
review-no-comment = Vsaj pri enem polju napiši, kaj naj bo drugače.
review-done-published = Zdaj je objavljeno.
review-done-requested = Poslali smo jim sporočilo.

mail-listing-waits-subject = Na branje čaka: { $title }
mail-listing-waits-text = Živjo, { $name }! { $organisation } te prosi, da prebereš dejavnost »{ $title }«, preden jo vidijo mladi.
mail-listing-waits-button = Preberi
mail-listing-published-subject = Objavljeno: { $title }
mail-listing-published-text = Živjo, { $name }! Mesto je prebralo dejavnost »{ $title }« in mladi jo zdaj lahko najdejo.
mail-listing-changes-subject = Mesto prosi za spremembe: { $title }
mail-listing-changes-text = Živjo, { $name }! Mesto je prebralo dejavnost »{ $title }« in prosi za nekaj sprememb. V obrazcu jih najdeš pri posameznih poljih.
mail-listing-button = Odpri

## What is the matter with a field, said while somebody types

problem-locale-missing = Izberi jezik, v katerem pišeš.
problem-title-missing = Dodaj naslov.
problem-title-long = Naslov je predolg: največ { $count } znakov.
problem-summary-missing = Povej v enem stavku.
problem-summary-long = Predolgo: največ { $count } znakov.
problem-description-missing = Povej celotno zgodbo.
problem-description-long = Predolgo: največ { $count } znakov.
problem-kind-missing = Izberi vrsto dejavnosti.
problem-main-missing = Izberi glavno temo.
problem-attendance-missing = Izberi, kako ljudje sodelujejo.
problem-place-missing = Izberi lokacijo.
problem-place-name-missing = Dodaj ime lokacije.
problem-place-name-long = Predolgo: malo skrajšaj.
problem-place-address-missing = Vpiši ulico in številko.
problem-district-missing = Izberi četrt.
problem-point-wrong = Te točke ni na zemljevidu. Če ne veš, pusti obe polji prazni.
problem-online-address-missing = Vpiši spletni naslov.
problem-not-an-address = Vpiši cel spletni naslov, ki se začne s https://
problem-age-wrong = Starost naj bo število do { $count }.
problem-ages-reversed = Najvišja starost je nižja od najnižje.
problem-price-missing = Povej, koliko stane. Če je brezplačno, vpiši 0.
problem-price-wrong = Te cene ne razumemo. Napiši jo na primer tako: 15 ali 7,50.
problem-price-high = To je več, kot lahko pokažemo: največ { $price }.
problem-concession-high = Cena s popustom mora biti nižja od polne.
problem-registration-missing = Izberi, kako ljudje dobijo mesto.
problem-registration-address-missing = Vpiši spletno stran za prijavo.
problem-capacity-wrong = Vpiši število od 1 naprej ali pusti prazno.
problem-spoken-missing = Izberi vsaj en jezik.
problem-date-missing = Izberi dan.
problem-date-wrong = Tega datuma ne razumemo.
problem-date-too-far = Izberi leto od { $from } do { $to }.
problem-time-missing = Vpiši uro.
problem-ends-before-start = Konča se, preden se začne.
problem-last-before-first = Zadnji dan mora biti po prvem, a ne predaleč za njim.
problem-until-missing = Povej, do kdaj se ponavlja.
problem-until-before-first = Končalo bi se pred prvim terminom.
problem-too-many-dates = Tako nastane več kot { $count } terminov. Naj se konča prej.
