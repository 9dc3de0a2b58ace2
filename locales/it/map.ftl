### The map.

map-pin =
    { $count ->
        [one] { $place }: { $count } attività
       *[other] { $place }: { $count } attività
    }
map-without-place =
    { $count ->
        [one] { $count } attività online o senza un posto preciso
       *[other] { $count } attività online o senza un posto preciso
    }
map-search-area = Cerca in questa zona
map-near-me = Vicino a me
map-near-refused = Il tuo telefono non ci dice dove sei. Puoi spostare la mappa.
map-zoom-in = Ingrandisci
map-zoom-out = Rimpicciolisci
map-close = Chiudi
map-cluster =
    { $count ->
        [one] Qui c’è { $count } attività, ingrandisci
       *[other] Qui ci sono { $count } attività, ingrandisci
    }
map-you-are-here = Sei qui
map-plain = Adesso non riusciamo a mostrarti le strade. Tutto il resto funziona.
map-label = Mappa di { $city }
