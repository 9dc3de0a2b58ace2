### Cards and pages of opportunities.

when-today = danes ob { $time }
when-tomorrow = jutri ob { $time }
when-now = zdaj, do { $time }
when-date = { $date }, { $time }
when-weekly = { $days }, { $time }
when-weekdays = ob delavnikih, { $time }
when-daily = vsak dan, { $time }
when-always = kadar koli
when-past = že mimo

every-mon = ob ponedeljkih
every-tue = ob torkih
every-wed = ob sredah
every-thu = ob četrtkih
every-fri = ob petkih
every-sat = ob sobotah
every-sun = ob nedeljah

place-online = na spletu
place-open = lokacija še ni znana
place-mixed = { $place } in na spletu

price-free = brezplačno
price-month = { $price } na mesec
price-session = { $price } na srečanje

places-left =
    { $count ->
        [one] še { $count } prosto mesto
        [two] še { $count } prosti mesti
        [few] še { $count } prosta mesta
       *[other] še { $count } prostih mest
    }
places-full = zasedeno
places-waiting = zasedeno, je pa čakalni seznam

age-range = { $min }–{ $max } let
age-from = od { $min }. leta
age-to =
    { $max ->
        [one] do { $max }. leta
        [two] do { $max }. leta
        [few] do { $max }. leta
       *[other] do { $max }. leta
    }
age-all = za vse starosti

notice-cancelled = odpovedano
notice-postponed = preloženo
notice-rescheduled = nov termin
notice-past = že mimo

in-language-en = v angleščini
in-language-lt = v litovščini
in-language-sl = v slovenščini
in-language-it = v italijanščini

kind-event = Dogodek
kind-course = Tečaj
kind-workshop = Delavnica
kind-volunteering = Prostovoljstvo
kind-internship = Praksa
kind-open-space = Odprti prostor
kind-youth-project = Mladinski projekt
kind-digital-experience = Digitalna dejavnost

when-heading = Kdaj
where-heading = Kje
for-whom-heading = Za koga
price-heading = Cena
language-heading = Jezik
access-heading = Dostopnost
provider-heading = Kdo to organizira
places-heading = Mesta
skills-heading = Kaj pridobiš
theme-heading = Tema
more-sessions =
    { $count ->
        [one] Še { $count } termin
        [two] Še { $count } termina
        [few] Še { $count } termini
       *[other] Še { $count } terminov
    }
more-from-provider = Vse njihove dejavnosti

similar-heading = Morda ti bo všeč tudi to
instead-heading = Raje poskusi kaj od tega

add-to-calendar = Dodaj v koledar
add-series-to-calendar = Vse termine v koledar
add-session-to-calendar = Dodaj v koledar: { $date }
share = Deli
share-done = Povezava je kopirana
register-external = Prijavi se
open-online = Odpri na spletu
directions = Kako do tja

precision-exact = Oznaka kaže točno tja, kamor greš.
precision-street = Poznamo samo ulico, zato je oznaka nekje ob njej.
precision-district = Poznamo samo četrt: kje točno bo, ti pove organizator.

registration-none = Kar pridi, brez prijave.
registration-open = Prijavi se kar tukaj, mesto dobiš takoj.
registration-approval = Za mesto zaprosiš tukaj, odločijo pa organizatorji.
registration-external = Prijaviš se na organizatorjevi strani.
write-to-organiser = Piši na { $email }

price-concession = { $price } s popustom
voucher-accepted = Plačaš lahko tudi z mestnim bonom.

cancelled-notice = Tole žal odpade, oprosti! Spodaj te čaka še kaj drugega.
postponed-notice = Tole je preloženo. Novega termina organizator še ni sporočil.
rescheduled-notice = Tole ima nov termin. Poglej spodaj.
past-notice = Tole je že mimo. Spodaj te čaka še kaj drugega.
fallback-notice = Tega še nihče ni prevedel, zato je kar { $language }.
stale-notice = Izvirno besedilo se je po prevodu spremenilo, datumi in cene pa držijo.

language-en = angleščina
language-lt = litovščina
language-sl = slovenščina
language-it = italijanščina
language-ru = ruščina
language-pl = poljščina
language-uk = ukrajinščina
language-be = beloruščina
language-de = nemščina
language-fr = francoščina
language-es = španščina
language-hr = hrvaščina
language-sr = srbščina
language-bs = bosanščina
language-sq = albanščina
language-mk = makedonščina
language-ar = arabščina
language-sc = sardinščina
language-pt = portugalščina
language-ro = romunščina
language-tr = turščina
language-zh = kitajščina
language-sign = znakovni jezik

shared-description = { $provider }, { $city }
map-picture = Zemljevid: { $place }
