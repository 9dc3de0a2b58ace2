### Iskanje: obrazec, filtri, zadetki.

search-page-title = Dejavnosti: { $city }
search-label = Iskanje
search-placeholder = bobni, programiranje …
search-button = Išči
filters-button = Filtri
filters-clear = Počisti vse
results-count =
    { $count ->
        [0] Nič ni bilo najdeno
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
filter-age-hint = let
filter-when = Kdaj
filter-from = Od
filter-to = Do
filter-price = Cena
filter-max-price = Največ
filter-mode = Kako sodeluješ
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
voucher-only = z mestnim bonom
places-only = še prosta mesta
mode-any = v živo ali na spletu
mode-in-person = v živo
mode-online = na spletu
sort-relevance = najprej najprimernejše
sort-soonest = najprej najbližji termin
sort-nearest = najprej najbližje
sort-newest = najprej najnovejše
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
chip-text = »{ $text }«
chip-remove = Odstrani: { $filter }
near-button = Blizu mene
near-refused = Telefon ne pove, kje si. Lahko izbereš četrt.
near-any = poljubna razdalja
near-within = do { $distance }
show-map = Zemljevid
show-list = Seznam
page-next = Naprej
page-previous = Nazaj
page-number = Stran { $page } od { $pages }
empty-title = Tu še ni ničesar
empty-hint = En filter manj in najde se več:
empty-hint-none = Poskusi z drugo besedo ali poglej vse, kar se dogaja v mestu.
empty-without =
    { $count ->
        [one] brez filtra { $filter }: { $count } dejavnost
        [two] brez filtra { $filter }: { $count } dejavnosti
        [few] brez filtra { $filter }: { $count } dejavnosti
       *[other] brez filtra { $filter }: { $count } dejavnosti
    }
empty-everything = Pokaži vse
problem-not-a-number = Sem vpiši število.
problem-out-of-range = To število je premajhno ali preveliko.
problem-not-a-date = Sem vpiši datum, na primer 2026-05-24.
problem-reversed = Prvi datum je za zadnjim.
problem-unknown-word = Te izbire ne poznamo.
problem-too-long = To je predolgo. Dovolj je nekaj besed.
problem-malformed = Tega nismo mogli prebrati.
