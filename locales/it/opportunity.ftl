### Cards and pages of opportunities.

when-today = oggi alle { $time }
when-tomorrow = domani alle { $time }
when-now = adesso, fino alle { $time }
when-date = { $date }, { $time }
when-weekly = { $days }, { $time }
when-weekdays = dal lunedì al venerdì, { $time }
when-daily = tutti i giorni, { $time }
when-always = quando vuoi
when-past = già finita

every-mon = ogni lunedì
every-tue = ogni martedì
every-wed = ogni mercoledì
every-thu = ogni giovedì
every-fri = ogni venerdì
every-sat = ogni sabato
every-sun = ogni domenica

# l10n: same
place-online = online
place-open = luogo ancora da decidere
place-mixed = { $place } e online

price-free = gratis
price-month = { $price } al mese
price-session = { $price } a incontro

places-left =
    { $count ->
        [one] resta { $count } posto
       *[other] restano { $count } posti
    }
places-full = al completo
places-waiting = al completo, lista d’attesa aperta

age-range = { $min }–{ $max } anni
age-from = da { $min } anni in su
age-to =
    { $max ->
        [one] fino a { $max } anno
       *[other] fino a { $max } anni
    }
age-all = per tutte le età

notice-cancelled = annullata
notice-postponed = rimandata
notice-rescheduled = nuova data
notice-past = finita

in-language-en = in inglese
in-language-lt = in lituano
in-language-sl = in sloveno
in-language-it = in italiano

kind-event = Evento
kind-course = Corso
kind-workshop = Laboratorio
kind-volunteering = Volontariato
kind-internship = Tirocinio
kind-open-space = Spazio giovani
kind-youth-project = Progetto giovani
kind-digital-experience = Esperienza digitale

when-heading = Quando
where-heading = Dove
for-whom-heading = Per chi
price-heading = Prezzo
language-heading = Lingua
access-heading = Accessibilità
provider-heading = Chi organizza
places-heading = Posti
skills-heading = Cosa alleni
theme-heading = Tema
more-sessions =
    { $count ->
        [one] Un’altra data
       *[other] Altre { $count } date
    }
more-from-provider = Tutto quello che propone

similar-heading = Potrebbero piacerti anche queste
instead-heading = Prova una di queste

add-to-calendar = Aggiungi al calendario
add-series-to-calendar = Tutte le date in calendario
add-session-to-calendar = Aggiungi al calendario: { $date }
share = Condividi
share-done = Link copiato
register-external = Iscriviti
open-online = Apri online
directions = Come arrivarci

precision-exact = Il segnaposto è nel punto esatto.
precision-street = Sappiamo solo la via: il segnaposto è da qualche parte lungo la strada.
precision-district = Sappiamo solo il quartiere: il posto esatto te lo dirà chi organizza.

registration-none = Vieni direttamente, non serve iscriversi.
registration-open = Iscriviti qui: il posto è subito tuo.
registration-approval = Chiedi un posto qui, poi decide chi organizza.
registration-external = Ti iscrivi sulla pagina di chi organizza.
write-to-organiser = Scrivi a { $email }

price-concession = ridotto { $price }
voucher-accepted = Puoi usare il buono della città.

cancelled-notice = Questa attività è stata annullata. Ci dispiace! Qui sotto trovi altro.
postponed-notice = Questa attività è stata rimandata. Chi organizza non ha ancora detto a quando.
rescheduled-notice = Questa attività ha una nuova data. La trovi qui sotto.
past-notice = Questa attività è già finita. Qui sotto trovi altro.
fallback-notice = Nessuno ha ancora tradotto questa pagina, quindi per ora la trovi { $language }.
stale-notice = L’originale è cambiato dopo questa traduzione, ma date e prezzi sono giusti.

language-en = inglese
language-lt = lituano
language-sl = sloveno
language-it = italiano
language-ru = russo
language-pl = polacco
language-uk = ucraino
language-be = bielorusso
language-de = tedesco
language-fr = francese
language-es = spagnolo
language-hr = croato
language-sr = serbo
language-bs = bosniaco
language-sq = albanese
language-mk = macedone
language-ar = arabo
language-sc = sardo
language-pt = portoghese
language-ro = rumeno
language-tr = turco
language-zh = cinese
language-sign = lingua dei segni

shared-description = { $provider }, { $city }
map-picture = Mappa: { $place }
