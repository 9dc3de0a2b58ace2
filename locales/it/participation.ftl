### Taking part: a place in a session, or on its waiting list.

# Button on the page of an opportunity
register-button = Iscriviti
# The page: when do you come?
register-title = Quando vieni?
# One session only
register-title-one = Vieni?
# Buttons beside a session
register-take = Ci vengo
register-wait = In lista d’attesa
register-cancel = Non posso venire
# How one stands with a session
registered-confirmed = Hai un posto
registered-waitlisted = In lista d’attesa
# Said once, after the button
register-done-confirmed = Ci sei! Ti abbiamo mandato un messaggio.
register-done-waitlisted = Sei in lista d’attesa. Appena si libera un posto è tuo, e ti scriviamo.
register-done-cancelled = Annullato. Grazie per avercelo detto: ora può venire qualcun altro.
register-done-full = Qualcuno è arrivato prima: i posti sono finiti.
register-done-closed = Questa data è chiusa: è già cominciata o non si fa.
# Nothing to sign up for
register-none = Per ora non ci sono date a cui iscriversi.
# To a minor whose guardian has not agreed. A link to their page follows
register-consent = Prima serve il sì di un genitore o tutore.
# On the page of an account
me-coming = Dove vai

## Mails. $title (Text), $date (Text) - "Tuesday 24 November, 16:00", $place (Text)
mail-registered-subject = Ci sei: { $title }
mail-registered-text = Ciao { $name }! Hai un posto: { $title }, { $date }, { $place }. Se non puoi venire, faccelo sapere da lì: farai felice qualcun altro.
mail-waitlisted-subject = In lista d’attesa: { $title }
mail-waitlisted-text = Ciao { $name }! I posti sono finiti, ma sei in lista d’attesa: { $title }, { $date }, { $place }. Appena si libera un posto è tuo, e ti scriviamo.
mail-promoted-subject = Un posto per te: { $title }
mail-promoted-text = Ciao { $name }! Si è liberato un posto, ed è tuo: { $title }, { $date }, { $place }. Se non puoi più venire, faccelo sapere da lì: c’è chi aspetta.
# The day before
mail-reminder-subject = Ci vediamo presto: { $title }
mail-reminder-text = Ciao { $name }! Ricordati: { $title }, { $date }, { $place }. Se non puoi venire, faccelo sapere da lì: qualcun altro sarà felice.
mail-registration-button = Guarda

## One's own calendar, an address that the phone follows

agenda-title = Il mio calendario
agenda-lead = Quello che salvi e a cui partecipi, nel calendario del telefono. Si aggiorna da solo.
agenda-make = Crea l’indirizzo del calendario
agenda-renew = Un nuovo indirizzo
agenda-revoke = Toglilo
# It has just been made
agenda-made = Eccolo. Tocca il pulsante o copia l’indirizzo nel tuo calendario.
agenda-subscribe = Nel mio calendario
agenda-secret = Questo indirizzo ce l’hai solo tu e lo mostriamo solo adesso. Chi ce l’ha vede dove vai: se gira, creane uno nuovo.
