### Searching: the form, its filters, the results.

# Title of the page. $city (Text) - "Vilnius"
search-page-title = Veiklos: { $city }
# Label of the text field
search-label = Paieška
# Inside the empty text field
search-placeholder = būgnai, programavimas, savanorystė…
search-button = Ieškoti

# Opens the filters
filters-button = Filtrai
filters-clear = Išvalyti viską

# The number of results. $count (Number)
results-count =
    { $count ->
        [0] Nieko neradome
        [one] { $count } veikla
        [few] { $count } veiklos
        [many] { $count } veiklos
       *[other] { $count } veiklų
    }
# The button that closes the filters. $count (Number)
results-show =
    { $count ->
        [0] Niekas netinka
        [one] Rodyti { $count } veiklą
        [few] Rodyti { $count } veiklas
        [many] Rodyti { $count } veiklos
       *[other] Rodyti { $count } veiklų
    }

# Names of the filters
filter-theme = Tema
filter-interests = Tiksliau
filter-kind = Rūšis
filter-age = Tavo amžius
filter-age-hint = m.
filter-when = Kada
filter-from = Nuo
filter-to = Iki
filter-price = Kaina
filter-max-price = Daugiausia
filter-mode = Kaip dalyvausi
filter-language = Kalba
filter-access = Ko tau reikia
filter-district = Rajonas
filter-near = Netoli manęs
filter-sort = Rikiuoti

# Choices
when-any = bet kada
when-is-today = šiandien
when-is-weekend = šį savaitgalį
when-is-week = per artimiausias 7 dienas
free-only = nemokamai
voucher-only = tinka ugdymo krepšelis
places-only = dar yra vietų
mode-any = gyvai ar internetu
mode-in-person = gyvai
mode-online = internetu
sort-relevance = pirma tinkamiausios
sort-soonest = pirma anksčiausios
sort-nearest = pirma arčiausios
sort-newest = pirma naujausios
# $price (Text) - "15 €"
chip-max-price = iki { $price }
# $age (Number)
chip-age = { $age } m.
# A range of dates; $from (Text), $to (Text)
chip-range = { $from }–{ $to }
chip-from = nuo { $from }
chip-to = iki { $to }
# $distance (Text) - "2 km"
chip-near = { $distance } spinduliu
chip-bounds = ši žemėlapio dalis
# $text (Text) - what was typed
chip-text = { $text }
# Read out for the cross on an active filter. $filter (Text)
chip-remove = Pašalinti: { $filter }

# Near me
near-button = Netoli manęs
near-refused = Telefonas mums nesako, kur tu esi. Gali tiesiog pasirinkti rajoną.
near-any = bet koks atstumas
# $distance (Text) - "2 km"
near-within = { $distance } spinduliu

# Switch between list and map
show-map = Žemėlapis
show-list = Sąrašas

# Pages of results
page-next = Daugiau
page-previous = Atgal
# $page (Number), $pages (Number)
page-number = { $page } puslapis iš { $pages }

# Nothing found
empty-title = Kol kas čia tuščia
empty-hint = Vienu filtru mažiau – ir jau yra iš ko rinktis:
empty-hint-none = Pamėgink kitą žodį arba peržvelk viską, kas vyksta mieste.
# A filter that could be dropped. $filter (Text), $count (Number) - what there would be then
empty-without =
    { $count ->
        [one] be filtro „{ $filter }“: { $count } veikla
        [few] be filtro „{ $filter }“: { $count } veiklos
        [many] be filtro „{ $filter }“: { $count } veiklos
       *[other] be filtro „{ $filter }“: { $count } veiklų
    }
empty-everything = Rodyti viską

# Messages at a field
problem-not-a-number = Čia įrašyk skaičių.
problem-out-of-range = Šis skaičius per mažas arba per didelis.
problem-not-a-date = Čia įrašyk datą, pavyzdžiui, 2026-05-24.
problem-reversed = Pirmoji data vėlesnė už antrąją.
problem-unknown-word = Tokio pasirinkimo neturime.
problem-too-long = Per ilgas tekstas. Užteks kelių žodžių.
problem-malformed = Nepavyko to perskaityti.
