### Taking part: a place in a session, or on its waiting list.

# Button on the page of an opportunity
register-button = Prijavi se
# The page: when do you come?
register-title = Kdaj prideš?
# One session only
register-title-one = Prideš?
# Buttons beside a session
register-take = Pridem
register-wait = Na čakalni seznam
register-cancel = Ne morem priti
# How one stands with a session
registered-confirmed = Mesto je tvoje
registered-waitlisted = Na čakalnem seznamu
# Said once, after the button
register-done-confirmed = Mesto je tvoje! Poslali smo ti sporočilo.
register-done-waitlisted = Na čakalnem seznamu si. Ko se mesto sprosti, je tvoje in ti pišemo.
register-done-cancelled = Odpovedano. Hvala, da poveš: zdaj lahko pride kdo drug.
register-done-full = Nekdo je bil hitrejši: vse je zasedeno.
register-done-closed = Ta termin je zaprt: se je že začel ali pa odpade.
# Nothing to sign up for
register-none = Trenutno ni termina, na katerega bi se lahko prijavil ali prijavila.
# To a minor whose guardian has not agreed. A link to their page follows
register-consent = Najprej morajo starši ali skrbnik reči ja.
# On the page of an account
me-coming = Kam greš

## Mails. $title (Text), $date (Text) - "Tuesday 24 November, 16:00", $place (Text)
mail-registered-subject = Mesto je tvoje: { $title }
mail-registered-text = Živijo, { $name }! Mesto je tvoje: { $title }, { $date }, { $place }. Če ne moreš priti, to povej tam: nekdo drug bo vesel.
mail-waitlisted-subject = Na čakalnem seznamu: { $title }
mail-waitlisted-text = Živijo, { $name }! Vse je zasedeno, si pa na čakalnem seznamu: { $title }, { $date }, { $place }. Ko se mesto sprosti, je tvoje in ti pišemo.
mail-promoted-subject = Mesto zate: { $title }
mail-promoted-text = Živijo, { $name }! Mesto se je sprostilo in je tvoje: { $title }, { $date }, { $place }. Če ne moreš več priti, to povej tam: še nekdo čaka.
# The day before
mail-reminder-subject = Kmalu se vidimo: { $title }
mail-reminder-text = Živijo, { $name }! Ne pozabi: { $title }, { $date }, { $place }. Če ne moreš priti, to povej tam: nekdo drug bo vesel.
mail-registration-button = Poglej

## One's own calendar, an address that the phone follows

agenda-title = Moj koledar
agenda-lead = Kar shraniš in kamor greš, v koledarju tvojega telefona. Sproti se posodablja.
agenda-make = Ustvari naslov koledarja
agenda-renew = Nov naslov
agenda-revoke = Odstrani
# It has just been made
agenda-made = Tukaj je. Tapni gumb ali kopiraj naslov v svoj koledar.
agenda-subscribe = V moj koledar
agenda-secret = Ta naslov imaš samo ti in pokažemo ga le zdaj. Kdor ga ima, vidi, kam greš: če pride v napačne roke, ustvari novega.
