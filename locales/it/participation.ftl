### Taking part: a place in a session, or on its waiting list.

# Button on the page of an opportunity
register-button = Iscriviti
# The page: when do you come?
register-title = Quando vieni?
# One session only
register-title-one = Vieni?
# It is for a child that somebody comes with
register-title-child = Quando viene il tuo bambino?
# Buttons beside a session
register-take = Ci vengo
register-wait = In lista d’attesa
register-cancel = Non posso venire
# The provider decides
register-ask = Chiedi un posto
# An offered place
register-accept = Lo prendo
# A link, for parents
register-for-child = Iscrivi un bambino
register-child-label = Il nome del bambino
register-child-hint = Lo vede solo chi organizza.
# Above the dates, where the provider decides
register-approval-lead = Chi partecipa lo decide chi organizza. Ti scrivono appena hanno deciso.
# Beside a date: a place may be free, but it is theirs
register-others-wait = c’è già chi aspetta
# Somebody's age on that day, beside a date or after the button. $age (Text) - "12–16 years"
register-too-young = Quel giorno non hai ancora l’età giusta ({ $age }).
register-too-old = È per chi è più giovane ({ $age }).
# How one stands with a session
registered-confirmed = Hai un posto
registered-waitlisted = In lista d’attesa
registered-requested = Hai chiesto un posto
registered-offered = C’è un posto per te
# $when (Text) - "24 November, 16:00"
registered-offered-until = fino a { $when }
# Said once, after the button
register-done-confirmed = Ci sei! Ti abbiamo mandato un messaggio.
register-done-waitlisted = Sei in lista d’attesa. Appena si libera un posto è tuo, e ti scriviamo.
# The same where the organisers choose who of the waiting list gets a place
register-done-waitlisted-by-hand = Sei in lista d’attesa. Quando si libera un posto, chi organizza sceglie a chi offrirlo. Se tocca a te, ti scriviamo.
register-done-requested = Abbiamo chiesto un posto per te. Appena decidono, ti scriviamo.
# They have said no before
register-done-rejected = Chi organizza ha già risposto: questa volta non c’è posto per te. Non mollare: c’è altro da scoprire.
register-done-lapsed = L’offerta è scaduta: il posto è andato a qualcun altro.
register-done-cancelled = Annullato. Grazie per avercelo detto: ora può venire qualcun altro.
register-done-full = Qualcuno è arrivato prima: i posti sono finiti.
register-done-closed = Questa data è chiusa: è già cominciata o non si fa.
# Nothing to sign up for
register-none = Per ora non ci sono date a cui iscriversi.
# To a minor whose guardian has not agreed. A link to their page follows
register-consent = Prima serve il sì di un genitore o tutore.
# On the page of an account
me-coming = Dove vai
me-been = Dove hai partecipato

## Mails. $title (Text), $date (Text) - "Tuesday 24 November, 16:00", $place (Text)
mail-registered-subject = Ci sei: { $title }
mail-registered-text = Ciao { $name }! Hai un posto: { $title }, { $date }, { $place }. Se non puoi venire, faccelo sapere da lì: farai felice qualcun altro.
mail-waitlisted-subject = In lista d’attesa: { $title }
mail-waitlisted-text = Ciao { $name }! I posti sono finiti, ma sei in lista d’attesa: { $title }, { $date }, { $place }. Appena si libera un posto è tuo, e ti scriviamo.
# The same where the organisers choose who of the waiting list gets a place
mail-waitlisted-by-hand-text = Ciao { $name }! Sei in lista d’attesa: { $title }, { $date }, { $place }. Quando si libera un posto, chi organizza sceglie a chi offrirlo. Se tocca a te, ti scriviamo.
mail-promoted-subject = Un posto per te: { $title }
mail-promoted-text = Ciao { $name }! Si è liberato un posto, ed è tuo: { $title }, { $date }, { $place }. Se non puoi più venire, faccelo sapere da lì: c’è chi aspetta.
# The day before
mail-reminder-subject = Ci vediamo presto: { $title }
mail-reminder-text = Ciao { $name }! Ricordati: { $title }, { $date }, { $place }. Se non puoi venire, faccelo sapere da lì: qualcun altro sarà felice.
# The provider decides
mail-requested-subject = Abbiamo chiesto per te: { $title }
mail-requested-text = Ciao { $name }! Abbiamo chiesto un posto per te: { $title }, { $date }, { $place }. Appena decidono, ti scriviamo.
mail-rejected-subject = Questa volta non c’è posto: { $title }
mail-rejected-text = Ciao { $name }! Questa volta non c’è posto per te: { $title }, { $date }. Non mollare: c’è altro da scoprire.
# $until (Text) - "24 November, 16:00"
mail-offered-subject = Ti va ancora? { $title }
mail-offered-text = Ciao { $name }! Si è liberato un posto: { $title }, { $date }, { $place }. Lo teniamo per te fino a { $until }. Tocca il pulsante e prendilo.
mail-lapsed-subject = L’offerta è scaduta: { $title }
mail-lapsed-text = Ciao { $name }! Avevamo tenuto un posto per te, ma non ci hai risposto: { $title }, { $date }. Puoi chiederne un altro.
# A session at another time or place
mail-moved-subject = Cambiamento: { $title }
mail-moved-text = Ciao { $name }! Qualcosa è cambiato. Ora è così: { $title }, { $date }, { $place }. Se non puoi venire, diccelo lì: qualcun altro sarà contento.
mail-called-off-subject = Annullato: { $title }
mail-called-off-text = Ciao { $name }! Ci dispiace: { $title }, { $date }, è stato annullato. Non devi fare niente.
mail-registration-button = Guarda

## Being there

# Link to the ticket
ticket-link = Biglietto
ticket-title = Il tuo biglietto
# What the picture is, for those who do not see it
ticket-picture = Un codice per il telefono di chi organizza
ticket-lead = Mostralo all’ingresso. Chi organizza lo legge con il telefono.
# It is too early, or long over
ticket-later = Funziona da due ore prima dell’inizio.
check-in-type-link = Preferisco scrivere il codice
# Button on the page of something that nobody registers for
check-in-here = Sono qui
check-in-title = Ci sei?
check-in-code-label = Il codice all’ingresso
check-in-code-hint = Sei cifre. Le mostra chi organizza.
check-in-button = Sono qui
checked-in = Che bello che ci sei! La tua presenza è segnata.
problem-check-in-code = Questo codice non va. Guarda di nuovo: cambia ogni pochi minuti.
problem-check-in-no-place = Il codice è giusto, ma qui non hai un posto. Chiedi a chi organizza.
problem-check-in-closed = Adesso non c’è niente in corso. Puoi segnare la presenza da due ore prima dell’inizio.
problem-too-many-children = Quanti bambini! Sei è il massimo. Scrivi a chi organizza.

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
