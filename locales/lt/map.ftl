### The map.

# A pin. $place (Text) - a venue, $count (Number) - what there is
map-pin =
    { $count ->
        [one] { $place }: { $count } veikla
        [few] { $place }: { $count } veiklos
        [many] { $place }: { $count } veiklos
       *[other] { $place }: { $count } veiklų
    }
# Beside the map. $count (Number)
map-without-place =
    { $count ->
        [one] { $count } veikla vyksta internetu arba neturi konkrečios vietos
        [few] { $count } veiklos vyksta internetu arba neturi konkrečios vietos
        [many] { $count } veiklos vyksta internetu arba neturi konkrečios vietos
       *[other] { $count } veiklų vyksta internetu arba neturi konkrečios vietos
    }
map-search-area = Ieškoti šioje vietoje
map-near-me = Netoli manęs
map-near-refused = Telefonas mums nesako, kur tu esi. Verčiau pastumk žemėlapį.
map-zoom-in = Priartinti
map-zoom-out = Atitolinti
map-close = Uždaryti
# A group of pins. $count (Number) - opportunities in it
map-cluster =
    { $count ->
        [one] Čia { $count } veikla, priartink
        [few] Čia { $count } veiklos, priartink
        [many] Čia { $count } veiklos, priartink
       *[other] Čia { $count } veiklų, priartink
    }
map-you-are-here = Tu esi čia
# Where no base map can be reached
map-plain = Gatvių šiuo metu parodyti negalime. Visa kita veikia.
# Read out: what the map is. $city (Text)
map-label = Žemėlapis: { $city }
