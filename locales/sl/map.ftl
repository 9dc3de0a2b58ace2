### The map.

map-pin =
    { $count ->
        [one] { $place }: { $count } dejavnost
        [two] { $place }: { $count } dejavnosti
        [few] { $place }: { $count } dejavnosti
       *[other] { $place }: { $count } dejavnosti
    }
map-without-place =
    { $count ->
        [one] { $count } dejavnost je na spletu ali brez lokacije
        [two] { $count } dejavnosti sta na spletu ali brez lokacije
        [few] { $count } dejavnosti so na spletu ali brez lokacije
       *[other] { $count } dejavnosti je na spletu ali brez lokacije
    }
map-search-area = Išči tukaj
map-near-me = Blizu mene
map-near-refused = Telefon nam ne pove, kje si. Lahko pa premakneš zemljevid.
map-zoom-in = Približaj
map-zoom-out = Oddalji
map-close = Zapri
map-cluster =
    { $count ->
        [one] Tukaj je { $count } dejavnost, približaj
        [two] Tukaj sta { $count } dejavnosti, približaj
        [few] Tukaj so { $count } dejavnosti, približaj
       *[other] Tukaj je { $count } dejavnosti, približaj
    }
map-you-are-here = Tukaj si
map-plain = Ulic trenutno ne moremo pokazati. Vse drugo deluje.
map-label = Zemljevid: { $city }
