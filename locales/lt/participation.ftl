### Taking part: a place in a session, or on its waiting list.

# Button on the page of an opportunity
register-button = Registruotis
# The page: when do you come?
register-title = Kada ateisi?
# One session only
register-title-one = Ar ateisi?
# It is for a child that somebody comes with
register-title-child = Kada ateis tavo vaikas?
# Buttons beside a session
register-take = Ateisiu
register-wait = Į laukiančiųjų sąrašą
register-cancel = Negalėsiu
# The provider decides
register-ask = Prašyti vietos
# An offered place
register-accept = Imu
# A link, for parents
register-for-child = Registruoti vaiką
register-child-label = Vaiko vardas
register-child-hint = Jį matys tik organizatoriai.
# Above the dates, where the provider decides
register-approval-lead = Kas dalyvaus, sprendžia organizatoriai. Kai nuspręs, tau parašys.
# Beside a date: a place may be free, but it is theirs
register-others-wait = jau yra laukiančiųjų
# Somebody's age on that day, beside a date or after the button. $age (Text) - "12–16 years"
register-too-young = Šią dieną tau dar per mažai metų ({ $age }).
register-too-old = Tai skirta jaunesniems ({ $age }).
# How one stands with a session
registered-confirmed = Vieta tavo
registered-waitlisted = Esi laukiančiųjų sąraše
registered-requested = Paprašei vietos
registered-offered = Tau palikta vieta
# $when (Text) - "24 November, 16:00"
registered-offered-until = iki { $when }
# Said once, after the button
register-done-confirmed = Vieta tavo! Išsiuntėme tau laišką.
register-done-waitlisted = Esi laukiančiųjų sąraše. Vos atsilaisvins vieta, ji bus tavo, ir mes parašysime.
# The same where the organisers choose who of the waiting list gets a place
register-done-waitlisted-by-hand = Esi laukiančiųjų sąraše. Atsilaisvinus vietai, organizatoriai nuspręs, kam ją pasiūlyti. Jei tau – parašysime.
register-done-requested = Paprašėme tau vietos. Kai organizatoriai nuspręs, parašysime.
# They have said no before
register-done-rejected = Organizatoriai jau atsakė: šįkart tau vietos neatsirado. Nenusimink: rasi ir kitų veiklų.
register-done-lapsed = Pasiūlymas nebegalioja: vieta atiteko kitam.
register-done-cancelled = Atšaukta. Ačiū, kad pranešei: dabar galės ateiti kas nors kitas.
register-done-full = Kažkas spėjo pirmiau: vietų nebėra.
register-done-closed = Ši data uždaryta: jau prasidėjo arba neįvyks.
# Nothing to sign up for
register-none = Šiuo metu nėra datos, į kurią galima registruotis.
# To a minor whose guardian has not agreed. A link to their page follows
register-consent = Pirma turi sutikti tėvai arba globėjas.
# On the page of an account
me-coming = Kur eisi
me-been = Kur jau buvai

## Mails. $title (Text), $date (Text) - "Tuesday 24 November, 16:00", $place (Text)
mail-registered-subject = Vieta tavo: { $title }
mail-registered-text = Labas, { $name }! Vieta tavo: { $title }, { $date }, { $place }. Jei negalėsi ateiti, ten ir pranešk: kažkas kitas apsidžiaugs.
mail-waitlisted-subject = Laukiančiųjų sąraše: { $title }
mail-waitlisted-text = Labas, { $name }! Vietų nebėra, bet esi laukiančiųjų sąraše: { $title }, { $date }, { $place }. Vos atsilaisvins vieta, ji bus tavo, ir mes parašysime.
# The same where the organisers choose who of the waiting list gets a place
mail-waitlisted-by-hand-text = Labas, { $name }! Esi laukiančiųjų sąraše: { $title }, { $date }, { $place }. Atsilaisvinus vietai, organizatoriai nuspręs, kam ją pasiūlyti. Jei tau – parašysime.
mail-promoted-subject = Atsirado tau vietos: { $title }
mail-promoted-text = Labas, { $name }! Atsilaisvino vieta, ir ji tavo: { $title }, { $date }, { $place }. Jei nebegalėsi ateiti, ten ir pranešk: dar kažkas laukia.
# The day before
mail-reminder-subject = Netrukus susitiksime: { $title }
mail-reminder-text = Labas, { $name }! Nepamiršk: { $title }, { $date }, { $place }. Jei negalėsi ateiti, ten ir pranešk: kažkas kitas apsidžiaugs.
# The provider decides
mail-requested-subject = Paprašėme tau vietos: { $title }
mail-requested-text = Labas, { $name }! Paprašėme tau vietos: { $title }, { $date }, { $place }. Kai organizatoriai nuspręs, parašysime.
mail-rejected-subject = Šįkart vietos nėra: { $title }
mail-rejected-text = Labas, { $name }! Šįkart tau vietos neatsirado: { $title }, { $date }. Nenusimink: rasi ir kitų veiklų.
# $until (Text) - "24 November, 16:00"
mail-offered-subject = Ar dar nori? { $title }
mail-offered-text = Labas, { $name }! Atsilaisvino vieta: { $title }, { $date }, { $place }. Laikome ją tau iki { $until }. Paliesk mygtuką ir imk.
mail-lapsed-subject = Pasiūlymas baigėsi: { $title }
mail-lapsed-text = Labas, { $name }! Laikėme tau vietą, bet atsakymo nesulaukėme: { $title }, { $date }. Gali vėl prašyti vietos.
# A session at another time or place
mail-moved-subject = Pasikeitė: { $title }
mail-moved-text = Labas, { $name }! Kai kas pasikeitė. Dabar yra taip: { $title }, { $date }, { $place }. Jei negalėsi ateiti, ten ir pranešk: kažkas kitas apsidžiaugs.
mail-called-off-subject = Atšaukta: { $title }
mail-called-off-text = Labas, { $name }! Labai gaila: { $title }, { $date }, atšaukta. Tau nieko daryti nereikia.
mail-registration-button = Pažiūrėti

## Being there

# Link to the ticket
ticket-link = Bilietas
ticket-title = Tavo bilietas
# What the picture is, for those who do not see it
ticket-picture = Kodas organizatorių telefonui
ticket-lead = Parodyk jį prie durų. Organizatoriai nuskaitys telefonu.
# It is too early, or long over
ticket-later = Galioja likus ne daugiau kaip dviem valandoms iki pradžios.
check-in-type-link = Verčiau įvesiu kodą
# Button on the page of something that nobody registers for
check-in-here = Aš čia
check-in-title = Ar jau čia?
check-in-code-label = Kodas prie durų
check-in-code-hint = Šeši skaitmenys. Juos rodo organizatoriai.
check-in-button = Aš čia
checked-in = Smagu, kad čia! Tavo atvykimas pažymėtas.
problem-check-in-code = Kodas netinka. Pažiūrėk dar kartą: jis keičiasi kas kelias minutes.
problem-check-in-no-place = Kodas teisingas, bet vietos čia neturi. Paklausk organizatorių.
problem-check-in-closed = Šiuo metu nieko nevyksta. Atvykimą pažymėti galima likus dviem valandoms iki pradžios.
problem-too-many-children = Daug vaikų! Daugiausia galima šešis. Parašyk organizatoriams.

## One's own calendar, an address that the phone follows

agenda-title = Mano kalendorius
agenda-lead = Ką išsisaugojai ir kur dalyvauji – tavo telefono kalendoriuje. Atsinaujina pats.
agenda-make = Sukurti kalendoriaus adresą
agenda-renew = Naujas adresas
agenda-revoke = Panaikinti
# It has just been made
agenda-made = Štai jis. Paliesk mygtuką arba nukopijuok adresą į savo kalendorių.
agenda-subscribe = Į mano kalendorių
agenda-secret = Šį adresą turi tik tu, ir rodome jį tik dabar. Kas jį turi, mato, kur eini: jei kas nors sužinos, susikurk naują.
