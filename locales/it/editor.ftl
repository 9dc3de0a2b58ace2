### Writing a listing: for people of organisations, often on a phone, and for coordinators who read it before it is public.
### A "listing" is one opportunity as it is shown: a club, a workshop, an open evening.

# The list of an organisation's listings
editor-listings = Attività
editor-listings-none = Qui non c’è ancora niente. Cinque minuti, e la prima è pronta.
editor-new = Nuova attività
# A listing that has no title yet
editor-untitled = Ancora senza titolo
# Where a listing stands, beside its title
editor-status-draft = bozza
editor-status-changed = pubblica, con modifiche non ancora pubblicate
editor-status-in-review = la città la sta leggendo
editor-status-changes-requested = la città chiede modifiche
editor-status-published = pubblica
editor-status-unpublished = non più pubblica
editor-status-archived = archiviata

## The form. Headings and labels; the hints below say how.

editor-title-new = Una nuova attività
editor-lead = Scrivi come se lo raccontassi a una persona amica. Salviamo tutto mentre scrivi: finché non lo decidi tu, non lo vede nessuno.
editor-part-words = Con parole tue
editor-part-what = Che cos’è
editor-part-when = Quando
editor-part-where = Dove
editor-part-who = Per chi
editor-part-price = Quanto costa
editor-part-places = Come avere un posto

editor-locale = Lingua dell’originale
editor-title-label = Titolo
# $count (Number) - characters
editor-title-hint = Che cos’è, in poche parole: al massimo { $count } caratteri.
editor-summary-label = In una frase
editor-summary-hint = Quello che fa venire voglia di esserci: al massimo { $count } caratteri.
editor-description-label = Nei dettagli
editor-description-hint = Cosa si fa, cosa portare, chi siete. Una riga che comincia con «- » diventa un elenco, un testo **tra due asterischi** va in grassetto.
# Where a text in one language stands, beside the language's name
editor-text-missing = manca
editor-text-draft = bozza
editor-text-reviewed = pronta
editor-text-stale = l’originale è cambiato nel frattempo
editor-text-original = originale
editor-ready-label = Questa traduzione
# Choices
editor-ready-draft = La sto ancora scrivendo: non mostrarla a nessuno
editor-ready-reviewed = È pronta: mostrala
editor-ready-stale = Mostrala, e avvisa che l’originale è cambiato nel frattempo

editor-kind = Tipo
editor-main = Tema principale
editor-interests = Altri temi
editor-skills = Cosa allena chi partecipa
# The first choice of a list: nothing is chosen yet
editor-choose = Scegli

# $number (Number) - 1, 2, 3 …
editor-rule = Data { $number }
editor-date = Giorno
editor-start = Dalle
editor-end = Alle
editor-last = Ultimo giorno, se dura più giorni
editor-repeat = Si ripete?
editor-repeat-never = No, solo questa volta
editor-repeat-daily = Ogni giorno
editor-repeat-weekly = Ogni settimana
editor-repeat-fortnightly = Ogni due settimane
# Such as: the second Saturday of every month
editor-repeat-monthly = Ogni mese, lo stesso giorno della stessa settimana
editor-days = In questi giorni
editor-days-hint = Se non ne scegli nessuno, vale il giorno della prima data.
editor-until = Fino al
editor-holidays = Non nei giorni festivi
editor-add-date = Aggiungi una data
editor-drop-date = Togli queste date
# $count (Number) - dates
editor-dates =
    { $count ->
        [0] Ancora nessuna data
        [one] { $count } data
        [many] { $count } di date
       *[other] { $count } date
    }
editor-dates-hint = Spunta le date che saltano.
# Beside a date that has been moved or called off at the desk
editor-date-moved = nuova data: { $date }
editor-date-cancelled = annullata
editor-when-hint = Nessuna data vuol dire: in qualsiasi momento.

editor-attendance = Come si partecipa
editor-attendance-in-person = In presenza
# l10n: same
editor-attendance-online = Online
editor-attendance-mixed = In presenza e online
editor-online-url = Link per partecipare online
editor-online-url-hint = Comincia con https://
editor-place = Luogo
editor-place-new = Un luogo che non è in questo elenco
editor-place-name = Nome del luogo
editor-place-address = Via e numero
editor-place-district = Quartiere
editor-place-lat = Latitudine
editor-place-lon = Longitudine
editor-place-point = Il punto esatto
editor-place-point-hint = Se manca, il segnaposto sta al centro del quartiere, e lo diciamo a chi guarda.

editor-min-age = Età minima
editor-max-age = Età massima
editor-age-hint = Lascia vuoto quello che non conta.
editor-languages = Lingue parlate
editor-access = Accessibilità

editor-price = Prezzo in { $currency }
editor-price-hint = 0 se è gratis.
editor-per = Si paga
editor-per-once = una volta sola
editor-per-session = ogni volta
editor-per-month = ogni mese
editor-concession = Prezzo ridotto
editor-concession-hint = Per chi può spendere meno. Se non c’è, lascia vuoto.
editor-voucher = Si può usare il buono della città

editor-registration-none = Si viene e basta, senza iscriversi
editor-registration-open = Ci si iscrive qui e si ha subito un posto
editor-registration-approval = Si chiede un posto qui, e tu dici sì o no
editor-registration-external = Ci si iscrive sulla tua pagina
editor-registration-url = La tua pagina
editor-capacity = Posti per ogni data
editor-capacity-hint = Vuoto: nessun limite.
editor-waiting-list = Tieni una lista d’attesa quando è al completo
editor-promotion = Quando si libera un posto
editor-promotion-automatic = va alla prima persona in lista d’attesa
editor-promotion-by-hand = lo offri tu a qualcuno

## What stays at the bottom: how it stands, and what to do

editor-save = Salva
editor-preview = Anteprima
editor-publish = Pubblica
editor-send = Invia alla città
# Said by the page while somebody writes
editor-state-saved = Salvato
editor-state-saving = Salvataggio…
editor-state-offline = Niente connessione: salvato su questo dispositivo
editor-state-conflict = Qualcun altro ha cambiato la stessa cosa. Salva per vedere quale.
editor-state-signed-out = Devi accedere di nuovo. Fallo in un’altra finestra: non si perde niente.
# $count (Number) - fields that are missing or wrong
editor-missing =
    { $count ->
        [0] Tutto pronto per pubblicare
        [one] Manca { $count } cosa
        [many] Mancano { $count } di cose
       *[other] Mancano { $count } cose
    }
editor-back = Torna alle attività
editor-open = La pagina pubblica
editor-history = Cosa è cambiato
editor-done-published = È pubblica. Tra pochi istanti si potrà trovare.
editor-done-sent = Inviata. La città la legge, poi ti arriva un’e-mail.
editor-done-saved = Salvato.
editor-done-restored = Ripristinata. Si vedrà solo quando la pubblichi.
editor-done-merged = Salvato, insieme a quello che nel frattempo ha cambiato qualcun altro.
editor-not-whole = Ci sei quasi. Quello che manca è segnato qui sotto.
editor-comments = La città ha letto tutto e chiede delle modifiche. Ognuna è segnata al suo posto.
# Before a coordinator's words at a field
editor-comment = La città dice:
editor-suspended = La tua organizzazione è sospesa: finché la città non decide diversamente, niente di quello che propone è pubblico.
editor-waits = La verifica della tua organizzazione è ancora in corso. La città legge la tua attività prima che sia pubblica.

## What one can do with a listing besides

editor-more = Altro
editor-copy = Copia
editor-unpublish = Togli dal sito
editor-unpublish-hint = Chi ha un posto riceve un’e-mail: l’attività è annullata.
editor-republish = Mostrala di nuovo
editor-archive = Archivia
editor-preview-title = Come la vedranno ragazze e ragazzi
editor-preview-note = Questa pagina la vedi solo tu.
# A link from there back to the form
editor-go-on = Continua a scrivere

## Two people have changed the same

editor-conflict-title = Ci avete lavorato in due
editor-conflict-lead = Mentre scrivevi, ha salvato anche qualcun altro. Tutto il resto è al sicuro. Qui scegli tu:
editor-conflict-mine = La tua versione
editor-conflict-theirs = L’altra versione
editor-conflict-button = Tieni quello che ho scelto
editor-nothing = (niente)

## History

editor-history-title = Cosa è cambiato
editor-history-created = ha iniziato
editor-history-saved = ha salvato
editor-history-submitted = ha inviato alla città
editor-history-published = ha pubblicato
editor-history-restored = ha ripristinato una versione precedente
# $name (Text) - who; $date (Text) - when; $what (Text) - one of the words above
editor-history-line = { $date }, { $name } { $what }
editor-history-somebody = qualcuno
editor-history-before = Prima
editor-history-after = Dopo
editor-restore = Torna a questa versione
# All dates together, where two states of a listing are compared
editor-field-when = Date

## Reading for the city

# $count (Number) - attività da leggere
coordination-listings-link = Attività da leggere: { $count }
review-queue-title = Attività da leggere
review-queue-none = Tutto letto. Grazie!
# $organisation (Text), $date (Text)
review-queue-line = { $organisation }, { $date }
review-listing-new = È nuova.
review-listing-changes = Cosa è cambiato rispetto all’ultima versione pubblica
review-comments-title = Chiedi modifiche
review-comments-lead = Scrivi cosa dovrebbe cambiare, proprio lì dove serve. Il resto lascialo vuoto.
review-approve = Pubblicala
review-request = Chiedi queste modifiche
review-moved = È cambiata mentre leggevi. Dalle un’altra occhiata.
review-no-comment = Scrivi almeno in un punto cosa dovrebbe cambiare.
review-done-published = Ora è pubblica.
review-done-requested = Fatto: l’e-mail a chi organizza è partita.

mail-listing-waits-subject = Un’attività da leggere: { $title }
mail-listing-waits-text = Ciao { $name }! { $organisation } ha inviato l’attività «{ $title }». Leggila prima che la vedano ragazze e ragazzi.
mail-listing-waits-button = Leggi
mail-listing-published-subject = Ora è pubblica: { $title }
mail-listing-published-text = Ciao { $name }! La città ha letto l’attività «{ $title }»: ora ragazze e ragazzi possono trovarla.
mail-listing-changes-subject = La città chiede modifiche: { $title }
mail-listing-changes-text = Ciao { $name }! La città ha letto l’attività «{ $title }» e chiede delle modifiche. Nel modulo le trovi ognuna al suo posto.
mail-listing-button = Apri

## What is the matter with a field, said while somebody types

problem-locale-missing = Scegli la lingua in cui scrivi.
problem-title-missing = Scegli un titolo.
problem-title-long = Il titolo è troppo lungo: al massimo { $count } caratteri.
problem-summary-missing = Dillo in una frase.
problem-summary-long = Troppo lungo: al massimo { $count } caratteri.
problem-description-missing = Racconta tutto nei dettagli.
problem-description-long = Troppo lungo: al massimo { $count } caratteri.
problem-kind-missing = Scegli il tipo.
problem-main-missing = Scegli il tema principale.
problem-attendance-missing = Scegli come si partecipa.
problem-place-missing = Scegli il luogo.
problem-place-name-missing = Dai un nome al luogo.
problem-place-name-long = Troppo lungo: accorcialo.
problem-place-address-missing = Scrivi via e numero.
problem-district-missing = Scegli il quartiere.
problem-point-wrong = Questo punto sulla mappa non esiste. Se non lo sai, lascia vuoti tutti e due i campi.
problem-online-address-missing = Scrivi il link per partecipare online.
problem-not-an-address = Serve un indirizzo completo, che comincia con https://
problem-age-wrong = L’età è un numero: al massimo { $count }.
problem-ages-reversed = L’età massima è più bassa della minima.
problem-price-missing = Scrivi quanto costa, 0 se è gratis.
problem-price-wrong = Non capiamo questo prezzo. Scrivilo così: 15 oppure 7,50.
problem-price-high = È più di quanto possiamo mostrare: al massimo { $price }.
problem-concession-high = Il prezzo ridotto deve essere più basso di quello intero.
problem-registration-missing = Scegli come si ha un posto.
problem-registration-address-missing = Scrivi dove ci si iscrive.
problem-capacity-wrong = Un numero da 1 in su, oppure niente.
problem-spoken-missing = Scegli almeno una lingua.
problem-date-missing = Scegli il giorno.
problem-date-wrong = Non capiamo questa data.
problem-date-too-far = Scegli un anno dal { $from } al { $to }.
problem-time-missing = Scrivi l’orario.
problem-ends-before-start = Finisce prima di iniziare.
problem-last-before-first = L’ultimo giorno non viene dopo il primo, oppure è troppo lontano.
problem-until-missing = Scrivi fino a quando si ripete.
problem-until-before-first = Finirebbe prima della prima data.
problem-too-many-dates = Così le date sono più di { $count }. Scegli una fine più vicina.
