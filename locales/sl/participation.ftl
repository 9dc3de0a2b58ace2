### Taking part: a place in a session, or on its waiting list.

# Button on the page of an opportunity
register-button = Prijavi se
# The page: when do you come?
register-title = Kdaj prideš?
# One session only
register-title-one = Prideš?
# It is for a child that somebody comes with
register-title-child = Kdaj pride tvoj otrok?
# Buttons beside a session
register-take = Pridem
register-wait = Na čakalni seznam
register-cancel = Ne morem priti
# The provider decides
register-ask = Zaprosi za mesto
# An offered place
register-accept = Vzamem
# A link, for parents
register-for-child = Prijavi otroka
register-child-label = Ime otroka
register-child-hint = Vidijo ga samo organizatorji.
# Above the dates, where the provider decides
register-approval-lead = O tem, kdo pride, odločijo organizatorji. Ko se odločijo, ti pišejo.
# Beside a date: a place may be free, but it is theirs
register-others-wait = nekateri že čakajo
# Somebody's age on that day, beside a date or after the button. $age (Text) - "12–16 years"
register-too-young = Na ta dan imaš za to še premalo let ({ $age }).
register-too-old = To je za mlajše ({ $age }).
# How one stands with a session
registered-confirmed = Mesto je tvoje
registered-waitlisted = Na čakalnem seznamu
registered-requested = Prosiš za mesto
registered-offered = Mesto čaka nate
# $when (Text) - "24 November, 16:00"
registered-offered-until = do { $when }
# Said once, after the button
register-done-confirmed = Mesto je tvoje! Poslali smo ti sporočilo.
register-done-waitlisted = Na čakalnem seznamu si. Ko se mesto sprosti, je tvoje in ti pišemo.
# The same where the organisers choose who of the waiting list gets a place
register-done-waitlisted-by-hand = Na čakalnem seznamu si. Ko se mesto sprosti, organizatorji izberejo, komu ga ponudijo. Če ga ponudijo tebi, ti pišemo.
register-done-requested = Zaprosili smo za mesto zate. Ko se odločijo, ti pišemo.
# They have said no before
register-done-rejected = Organizatorji so že odgovorili: tokrat zate ni mesta. Ne obupaj: najde se še kaj drugega.
register-done-lapsed = Ponudba ne velja več: mesto je dobil nekdo drug.
register-done-cancelled = Odpovedano. Hvala, da poveš: zdaj lahko pride kdo drug.
register-done-full = Nekdo je bil hitrejši: vse je zasedeno.
register-done-closed = Ta termin je zaprt: se je že začel ali pa odpade.
# Nothing to sign up for
register-none = Trenutno ni termina, na katerega bi se lahko prijavil ali prijavila.
# To a minor whose guardian has not agreed. A link to their page follows
register-consent = Najprej morajo starši ali skrbnik reči ja.
# On the page of an account
me-coming = Kam greš
me-been = Tvoje dejavnosti do zdaj

## Mails. $title (Text), $date (Text) - "Tuesday 24 November, 16:00", $place (Text)
mail-registered-subject = Mesto je tvoje: { $title }
mail-registered-text = Živijo, { $name }! Mesto je tvoje: { $title }, { $date }, { $place }. Če ne moreš priti, to povej tam: nekdo drug bo vesel.
mail-waitlisted-subject = Na čakalnem seznamu: { $title }
mail-waitlisted-text = Živijo, { $name }! Vse je zasedeno, si pa na čakalnem seznamu: { $title }, { $date }, { $place }. Ko se mesto sprosti, je tvoje in ti pišemo.
# The same where the organisers choose who of the waiting list gets a place
mail-waitlisted-by-hand-text = Živjo, { $name }! Na čakalnem seznamu si: { $title }, { $date }, { $place }. Ko se mesto sprosti, organizatorji izberejo, komu ga ponudijo. Če ga ponudijo tebi, ti pišemo.
mail-promoted-subject = Mesto zate: { $title }
mail-promoted-text = Živijo, { $name }! Mesto se je sprostilo in je tvoje: { $title }, { $date }, { $place }. Če ne moreš več priti, to povej tam: še nekdo čaka.
# The day before
mail-reminder-subject = Kmalu se vidimo: { $title }
mail-reminder-text = Živijo, { $name }! Ne pozabi: { $title }, { $date }, { $place }. Če ne moreš priti, to povej tam: nekdo drug bo vesel.
# The provider decides
mail-requested-subject = Zaprosili smo zate: { $title }
mail-requested-text = Živjo, { $name }! Zaprosili smo za mesto zate: { $title }, { $date }, { $place }. Ko se organizatorji odločijo, ti pišemo.
mail-rejected-subject = Tokrat ni mesta: { $title }
mail-rejected-text = Živjo, { $name }! Tokrat zate ni mesta: { $title }, { $date }. Ne obupaj: najde se še kaj drugega.
# $until (Text) - "24 November, 16:00"
mail-offered-subject = Bi še? { $title }
mail-offered-text = Živjo, { $name }! Sprostilo se je mesto: { $title }, { $date }, { $place }. Zate ga hranimo do { $until }. Tapni gumb in ga vzemi.
mail-lapsed-subject = Ponudba je potekla: { $title }
mail-lapsed-text = Živjo, { $name }! Hranili smo mesto zate, a odgovora ni bilo: { $title }, { $date }. Zanj lahko spet zaprosiš.
# A session at another time or place
mail-moved-subject = Sprememba: { $title }
mail-moved-text = Živjo, { $name }! Nekaj se je spremenilo. Zdaj je tako: { $title }, { $date }, { $place }. Če ne moreš priti, nam to tam povej: nekdo drug bo vesel.
mail-called-off-subject = Odpovedano: { $title }
mail-called-off-text = Živjo, { $name }! Žal nam je: { $title }, { $date }, je odpovedano. Ničesar ti ni treba storiti.
mail-registration-button = Poglej

## Being there

# Link to the ticket
ticket-link = Vstopnica
ticket-title = Tvoja vstopnica
# What the picture is, for those who do not see it
ticket-picture = Koda za telefon organizatorjev
ticket-lead = Pokaži jo pri vratih. Organizatorji jo preberejo s telefonom.
# It is too early, or long over
ticket-later = Velja od dveh ur pred začetkom.
check-in-type-link = Raje vpišem kodo
# Button on the page of something that nobody registers for
check-in-here = Tukaj sem
check-in-title = Si že tam?
check-in-code-label = Koda pri vratih
check-in-code-hint = Šest številk. Pokažejo jih organizatorji.
check-in-button = Tukaj sem
checked-in = Lepo, da si tu! Tvoj prihod je zabeležen.
problem-check-in-code = Ta koda ni prava. Poglej še enkrat: menja se vsakih nekaj minut.
problem-check-in-no-place = Koda je prava, a tukaj nimaš mesta. Vprašaj organizatorje.
problem-check-in-closed = Zdaj se nič ne dogaja. Prihod lahko zabeležiš od dveh ur pred začetkom.
problem-too-many-children = To je pa veliko otrok! Največ jih je lahko šest. Piši organizatorjem.

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
