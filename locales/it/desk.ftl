### The desk: for those who act for an organisation or a city. They are adults, often tired, often with a phone in one hand.

desk-title = La tua scrivania
# Sessions of an organisation
desk-coming = In arrivo
desk-past = Le ultime due settimane
desk-none = Non c’è niente in programma.
# Behind the name of a month, folded up. $count (Number) - dates in it
desk-month-dates =
    { $count ->
        [one] { $count } data
        [many] { $count } di date
       *[other] { $count } date
    }
# $count (Number) - people with a place
desk-taken =
    { $count ->
        [one] viene { $count } persona
        [many] vengono { $count } di persone
       *[other] vengono { $count } persone
    }
desk-requested =
    { $count ->
        [one] { $count } chiede un posto
        [many] { $count } chiedono un posto
       *[other] { $count } chiedono un posto
    }
desk-waiting =
    { $count ->
        [one] { $count } in attesa
        [many] { $count } in attesa
       *[other] { $count } in attesa
    }

## A session

# Groups of people; a number follows
desk-requests-heading = Chiedono un posto
desk-coming-heading = Vengono
desk-offered-heading = Un posto è tenuto per loro
desk-waiting-heading = Sono in attesa
desk-nobody = Non si è ancora iscritto nessuno.
# Buttons beside a name
desk-approve = Sì
desk-reject = No
desk-offer = Offri un posto
desk-present = C’è
desk-absent = Non c’è
# Said once, after a button
desk-done-confirmed = Fatto: il posto è confermato, l’e-mail è partita.
desk-done-waitlisted = È al completo: ora è in lista d’attesa, l’e-mail è partita.
desk-done-rejected = Fatto: abbiamo scritto un’e-mail.
desk-done-offered = Offerto. Il posto è tenuto per un giorno.
desk-done-full = È al completo: non ci sono posti da dare.
desk-done-nothing = Niente da cambiare: qualcuno ha fatto prima, oppure è già iniziato.
desk-done-changed = Cambiato. Tutti i partecipanti ricevono un’e-mail.

## At the door

desk-code-heading = Il codice per l’ingresso
desk-code-lead = Dillo o scrivilo dove tutti lo vedono. Cambia ogni quarto d’ora. Oppure leggi i biglietti con la fotocamera del telefono.
desk-check-in = Segna la presenza
# $name (Text)
desk-checked-in = Presenza segnata: { $name }.
desk-ticket-old = Questo biglietto è troppo vecchio. Chiedi di riaprirlo.
desk-session-link = Tutto il gruppo

## Changing a date

desk-change-heading = Cambia questa data
desk-move-summary = Spostala
desk-move-date = Giorno
desk-move-start = Dalle
desk-move-end = Alle
desk-move-button = Sposta e avvisa tutti
desk-cancel-summary = Annullala
desk-cancel-lead = Tutti i partecipanti ricevono un’e-mail. La data resta visibile come annullata.
desk-cancel-button = Annulla e avvisa tutti
problem-time = Non capiamo questo orario.
problem-end-before-start = Finisce prima di iniziare.
problem-date-far = Scegli un giorno futuro, entro un anno.

## Reviews

desk-reviews-link = Recensioni
desk-reviews-title = Che cosa dicono le persone
desk-reviews-none = Nessuno ha ancora scritto niente.
desk-answer = Rispondi
desk-answer-change = Cambia la risposta
desk-answer-label = La tua risposta, che tutti possono leggere
desk-answer-button = Pubblica la risposta

## The city's people

# $city (Text) - "Vilnius"
coordination-title = Prendersi cura di { $city }
coordination-reviews = Recensioni da leggere
coordination-no-reviews = Tutto letto. Grazie!
coordination-publish = Mostrala
coordination-reject = Non mostrarla
coordination-suggestions = Che cosa manca ai giovani
