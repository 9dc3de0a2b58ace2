### Taking part: a place in a session, or on its waiting list.

# Button on the page of an opportunity
register-button = Registruotis
# The page: when do you come?
register-title = Kada ateisi?
# One session only
register-title-one = Ar ateisi?
# Buttons beside a session
register-take = Ateisiu
register-wait = Į laukiančiųjų sąrašą
register-cancel = Negalėsiu
# How one stands with a session
registered-confirmed = Vieta tavo
registered-waitlisted = Esi laukiančiųjų sąraše
# Said once, after the button
register-done-confirmed = Vieta tavo! Išsiuntėme tau laišką.
register-done-waitlisted = Esi laukiančiųjų sąraše. Vos atsilaisvins vieta, ji bus tavo, ir mes parašysime.
register-done-cancelled = Atšaukta. Ačiū, kad pranešei: dabar galės ateiti kas nors kitas.
register-done-full = Kažkas spėjo pirmiau: vietų nebėra.
register-done-closed = Ši data uždaryta: jau prasidėjo arba neįvyks.
# Nothing to sign up for
register-none = Šiuo metu nėra datos, į kurią galima registruotis.
# To a minor whose guardian has not agreed. A link to their page follows
register-consent = Pirma turi sutikti tėvai arba globėjas.
# On the page of an account
me-coming = Kur eisi

## Mails. $title (Text), $date (Text) - "Tuesday 24 November, 16:00", $place (Text)
mail-registered-subject = Vieta tavo: { $title }
mail-registered-text = Labas, { $name }! Vieta tavo: { $title }, { $date }, { $place }. Jei negalėsi ateiti, ten ir pranešk: kažkas kitas apsidžiaugs.
mail-waitlisted-subject = Laukiančiųjų sąraše: { $title }
mail-waitlisted-text = Labas, { $name }! Vietų nebėra, bet esi laukiančiųjų sąraše: { $title }, { $date }, { $place }. Vos atsilaisvins vieta, ji bus tavo, ir mes parašysime.
mail-promoted-subject = Atsirado tau vietos: { $title }
mail-promoted-text = Labas, { $name }! Atsilaisvino vieta, ir ji tavo: { $title }, { $date }, { $place }. Jei nebegalėsi ateiti, ten ir pranešk: dar kažkas laukia.
# The day before
mail-reminder-subject = Netrukus susitiksime: { $title }
mail-reminder-text = Labas, { $name }! Nepamiršk: { $title }, { $date }, { $place }. Jei negalėsi ateiti, ten ir pranešk: kažkas kitas apsidžiaugs.
mail-registration-button = Pažiūrėti

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
