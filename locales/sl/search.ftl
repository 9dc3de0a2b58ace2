### Searching: the form, its filters, the results.

search-page-title = Dejavnosti: { $city }
search-label = Iskanje
search-placeholder = bobni, roboti, prostovoljstvo …
search-button = Išči

filters-button = Filtri
filters-clear = Počisti vse

results-count =
    { $count ->
        [0] Ničesar nismo našli
        [one] { $count } dejavnost
        [two] { $count } dejavnosti
        [few] { $count } dejavnosti
       *[other] { $count } dejavnosti
    }
results-show =
    { $count ->
        [0] Nič ne ustreza
        [one] Pokaži { $count } dejavnost
        [two] Pokaži { $count } dejavnosti
        [few] Pokaži { $count } dejavnosti
       *[other] Pokaži { $count } dejavnosti
    }

filter-theme = Tema
filter-interests = Natančneje
filter-kind = Vrsta
filter-age = Tvoja starost
filter-age-hint = v letih
filter-when = Kdaj
filter-from = Od
filter-to = Do
filter-price = Cena
filter-max-price = Največ
filter-mode = V živo ali na spletu
filter-language = Jezik
filter-access = Kaj potrebuješ
filter-district = Četrt
filter-near = Blizu mene
filter-sort = Vrstni red

when-any = kadar koli
when-is-today = danes
when-is-weekend = ta vikend
when-is-week = naslednjih 7 dni
free-only = brezplačno
voucher-only = velja mestni bon
places-only = še prosta mesta
mode-any = vseeno
mode-in-person = v živo
mode-online = na spletu
sort-relevance = najbolj ustrezno
sort-soonest = najprej na vrsti
sort-nearest = najbližje
sort-newest = najnovejše
chip-max-price = do { $price }
chip-age =
    { $age ->
        [one] { $age } leto
        [two] { $age } leti
        [few] { $age } leta
       *[other] { $age } let
    }
chip-range = { $from }–{ $to }
chip-from = od: { $from }
chip-to = do: { $to }
chip-near = do { $distance } stran
chip-bounds = ta del zemljevida
chip-text = { $text }
chip-remove = Odstrani: { $filter }

near-button = Blizu mene
near-refused = Telefon nam ne pove, kje si. Lahko pa izbereš četrt.
near-any = ne glede na razdaljo
near-within = do { $distance } stran

show-map = Zemljevid
show-list = Seznam

page-next = Naprej
page-previous = Nazaj
page-number = Stran { $page } od { $pages }

empty-title = Tukaj še ni ničesar
empty-hint = En filter manj, pa se že kaj najde:
empty-hint-none = Poskusi z drugo besedo ali poglej vse, kar se dogaja v mestu.
empty-without =
    { $count ->
        [one] brez filtra »{ $filter }«: { $count } dejavnost
        [two] brez filtra »{ $filter }«: { $count } dejavnosti
        [few] brez filtra »{ $filter }«: { $count } dejavnosti
       *[other] brez filtra »{ $filter }«: { $count } dejavnosti
    }
empty-everything = Pokaži vse

problem-not-a-number = Sem vpiši številko.
problem-out-of-range = Ta številka je premajhna ali prevelika.
problem-not-a-date = Sem vpiši datum, na primer 2026-05-24.
problem-reversed = Prvi datum je poznejši od drugega.
problem-unknown-word = Te izbire ne poznamo.
problem-too-long = To je predolgo. Dovolj bo nekaj besed.
problem-malformed = Tega nismo znali prebrati.
