### Cards and pages of opportunities.

# On a card: it happens today. $time (Text) - "17:00"
when-today = šiandien { $time }
# $time (Text) - "17:00"
when-tomorrow = rytoj { $time }
# It has begun and goes on. $time (Text) - the end, "20:00"
when-now = dabar, iki { $time }
# A date and a time on a card. $date (Text) - "Tue 24 November", $time (Text) - "17:00"
when-date = { $date }, { $time }
# A weekly rhythm. $days (Text) - "every Tuesday and Thursday", $time (Text) - "16:00"
when-weekly = { $days } { $time }
# Every weekday, Monday to Friday. $time (Text) - "12:00–20:00"
when-weekdays = darbo dienomis { $time }
# Every day of the week. $time (Text)
when-daily = kasdien { $time }
# Something online that is there whenever one likes
when-always = bet kada
# All dates are over
when-past = jau baigėsi

every-mon = pirmadieniais
every-tue = antradieniais
every-wed = trečiadieniais
every-thu = ketvirtadieniais
every-fri = penktadieniais
every-sat = šeštadieniais
every-sun = sekmadieniais

# On a card instead of a district
place-online = internetu
place-open = vieta dar nenurodyta
# It happens both there and online. $place (Text) - a district
place-mixed = { $place } ir internetu

# Price
price-free = nemokamai
# $price (Text) - "25 €"
price-month = { $price } per mėnesį
price-session = { $price } už kartą

# How many places are left. $count (Number)
places-left =
    { $count ->
        [one] liko { $count } vieta
        [few] liko { $count } vietos
        [many] liko { $count } vietos
       *[other] liko { $count } vietų
    }
places-full = vietų nebėra
places-waiting = vietų nebėra, bet gali stoti į eilę

# For whom. $min (Number), $max (Number) - ages in years
age-range = { $min }–{ $max } m.
age-from = nuo { $min } m.
age-to =
    { $max ->
        [one] iki { $max } m.
        [few] iki { $max } m.
        [many] iki { $max } m.
       *[other] iki { $max } m.
    }
age-all = bet kokio amžiaus

# Said on a card and a page where it is not simply on
notice-cancelled = atšaukta
notice-postponed = atidėta
notice-rescheduled = nauja data
notice-past = jau baigėsi

in-language-en = angliškai
in-language-lt = lietuviškai
in-language-sl = slovėniškai
in-language-it = itališkai

# Kinds of opportunities
kind-event = Renginys
kind-course = Kursai
kind-workshop = Dirbtuvės
kind-volunteering = Savanorystė
kind-internship = Praktika
kind-open-space = Atvira erdvė
kind-youth-project = Jaunimo projektas
kind-digital-experience = Skaitmeninė veikla

# One opportunity: headings
when-heading = Kada
where-heading = Kur
for-whom-heading = Kam
price-heading = Kaina
language-heading = Kalba
access-heading = Prieinamumas
provider-heading = Kas organizuoja
places-heading = Vietos
skills-heading = Ką lavinsi
theme-heading = Tema
# Above the list of further sessions. $count (Number) - how many more there are
more-sessions =
    { $count ->
        [one] Dar { $count } data
        [few] Dar { $count } datos
        [many] Dar { $count } datos
       *[other] Dar { $count } datų
    }
# A link below an organiser
more-from-provider = Visos jų veiklos

# Above other opportunities
similar-heading = Tau gali patikti ir tai
instead-heading = Gal tiks kuri nors iš šių?

# Buttons
add-to-calendar = Įtraukti į kalendorių
# The series as a whole
add-series-to-calendar = Visas datas į kalendorių
# Read out for the button beside one date. $date (Text) - "Tuesday 24 November, 17:00"
add-session-to-calendar = Įtraukti į kalendorių: { $date }
share = Dalintis
share-done = Nuoroda nukopijuota
register-external = Registruotis
open-online = Dalyvauti internetu
directions = Kaip nuvykti

# How exact the pin on the map is
precision-exact = Smeigtukas rodo tikslią vietą.
precision-street = Žinome tik gatvę: smeigtukas kažkur joje.
precision-district = Žinome tik rajoną: tikslią vietą tau pasakys organizatorius.

# How one gets a place
registration-none = Tiesiog ateik, registruotis nereikia.
registration-open = Užsiregistruok čia, vietą gausi iškart.
registration-approval = Vietos paprašai čia, o sprendžia organizatoriai.
registration-external = Registracija vyksta organizatoriaus puslapyje.
# $email (Text) - an address
write-to-organiser = Rašyti: { $email }

# Price details. $price (Text) - "10 €"
price-concession = { $price } su nuolaida
voucher-accepted = Tinka neformaliojo ugdymo krepšelis.

# Cancelled and past ones say so on top of the page
cancelled-notice = Ši veikla atšaukta. Labai gaila! Žemiau rasi kitų.
postponed-notice = Ši veikla atidėta. Organizatorius dar nepasakė, iki kada.
rescheduled-notice = Ši veikla perkelta į kitą dieną. Naują datą rasi žemiau.
past-notice = Ši veikla jau baigėsi. Žemiau rasi kitų.
# $language (Text) - "in Italian"
fallback-notice = Šito dar niekas neišvertė, tad kol kas rodome { $language }.
stale-notice = Originalas pasikeitė jau po to, kai atsirado šis vertimas. Datos ir kainos teisingos.

# The languages of an activity; the names of languages that we know
language-en = anglų
language-lt = lietuvių
language-sl = slovėnų
language-it = italų
language-ru = rusų
language-pl = lenkų
language-uk = ukrainiečių
language-be = baltarusių
language-de = vokiečių
language-fr = prancūzų
language-es = ispanų
language-hr = kroatų
language-sr = serbų
language-bs = bosnių
language-sq = albanų
language-mk = makedonų
language-ar = arabų
language-sc = sardų
language-pt = portugalų
language-ro = rumunų
language-tr = turkų
language-zh = kinų
language-sign = gestų

# $provider (Text), $city (Text): what search engines and shared links show after the title
shared-description = { $provider }, { $city }
# Read out for the small map. $place (Text) - a venue's name
map-picture = Žemėlapis: { $place }
