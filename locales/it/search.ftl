### Searching: the form, its filters, the results.

search-page-title = Attività a { $city }
search-label = Cerca
search-placeholder = batteria, programmazione, volontariato…
search-button = Cerca

filters-button = Filtri
filters-clear = Togli tutti

results-count =
    { $count ->
        [0] Non abbiamo trovato niente
        [one] { $count } attività
       *[other] { $count } attività
    }
results-show =
    { $count ->
        [0] Niente di adatto
        [one] Mostra { $count } attività
       *[other] Mostra { $count } attività
    }

filter-theme = Tema
filter-interests = Più nel dettaglio
filter-kind = Tipo
filter-age = La tua età
filter-age-hint = anni
filter-when = Quando
filter-from = Dal
filter-to = Al
filter-price = Prezzo
filter-max-price = Al massimo
filter-mode = Dove partecipi
filter-language = Lingua
filter-access = Di cosa hai bisogno
filter-district = Quartiere
filter-near = Vicino a me
filter-sort = Ordine

when-any = qualsiasi giorno
when-is-today = oggi
when-is-weekend = questo weekend
when-is-week = prossimi 7 giorni
free-only = gratis
voucher-only = con il buono della città
places-only = con posti liberi
mode-any = ovunque
mode-in-person = in presenza
# l10n: same
mode-online = online
sort-relevance = le più adatte
sort-soonest = le prossime
sort-nearest = le più vicine
sort-newest = le ultime arrivate
chip-max-price = fino a { $price }
chip-age = { $age } anni
chip-range = da { $from } a { $to }
chip-from = da { $from }
chip-to = fino a { $to }
chip-near = entro { $distance }
chip-bounds = questa parte della mappa
chip-text = { $text }
chip-remove = Togli: { $filter }

near-button = Vicino a me
near-refused = Il tuo telefono non ci dice dove sei. Puoi scegliere un quartiere.
near-any = qualsiasi distanza
near-within = entro { $distance }

show-map = Mappa
show-list = Elenco

page-next = Avanti
page-previous = Indietro
page-number = Pagina { $page } di { $pages }

empty-title = Qui non c’è niente, per ora
empty-hint = Con un filtro in meno trovi di più:
empty-hint-none = Prova un’altra parola o dai un’occhiata a tutto quello che c’è in città.
empty-without =
    { $count ->
        [one] senza «{ $filter }»: { $count } attività
       *[other] senza «{ $filter }»: { $count } attività
    }
empty-everything = Mostra tutto

problem-not-a-number = Qui ci vuole un numero.
problem-out-of-range = Questo numero è troppo piccolo o troppo grande.
problem-not-a-date = Qui ci vuole una data, per esempio 2026-05-24.
problem-reversed = La prima data viene dopo la seconda.
problem-unknown-word = Questa scelta non la conosciamo.
problem-too-long = È troppo lungo. Bastano poche parole.
problem-malformed = Questo non riusciamo a leggerlo.
