### Where a listing takes place: looking for an address or a place, and the pin on the map. For people of organisations, often on a phone.

# A field that suggests while one types
where-search = Cerca un indirizzo o un luogo
where-search-hint = Comincia a scrivere, poi scegli.
# The same where addresses cannot be looked up
where-search-known-hint = Comincia a scrivere il nome di un luogo che conosciamo, poi scegli.
# Read out: what the list below the field is
where-suggestions = Suggerimenti
# $count (Number) - suggestions; read out when they come
where-found =
    { $count ->
        [0] Non abbiamo trovato niente. Compila i campi qui sotto.
        [one] { $count } suggerimento
        [many] { $count } di suggerimenti
       *[other] { $count } suggerimenti
    }
# Beside a suggestion: a place that many listings name
where-known = un luogo che conosciamo
where-failed = Al momento non ci sono suggerimenti. Compila i campi qui sotto.
where-chosen = Lo trovi già compilato qui sotto.
# How exact the pin is: a label and its choices; the choices stand beside suggestions too
where-precision = Quanto è preciso il segnaposto?
where-precision-exact = punto esatto
where-precision-street = solo la via
where-precision-district = solo il quartiere
# Said when the pin has been set or has moved
where-set-exact = Il segnaposto è nel punto esatto.
where-set-street = Il segnaposto c’è, ma sappiamo solo la via. Trascinalo fino all’ingresso.
where-set-district = Il segnaposto c’è, ma sappiamo solo il quartiere. Trascinalo fino all’ingresso.
# The address has been written anew after the pin was set
where-doubt = L’indirizzo è cambiato da quando c’è il segnaposto: forse non è più nel punto giusto.
where-move = Sposta il segnaposto al nuovo indirizzo
where-right = Il segnaposto va bene dov’è
where-not-found = Non troviamo questo indirizzo. Sposta tu il segnaposto.
# Read out: the map, and the pin on it
where-map = Mappa con il segnaposto
where-pin = Il segnaposto. I tasti freccia lo spostano di dieci metri, con Maiusc di cento.
where-pin-hint = Trascina il segnaposto o tocca il punto in cui deve stare.
# Read out when an arrow key has moved the pin
where-north = Spostato a nord
where-east = Spostato a est
where-south = Spostato a sud
where-west = Spostato a ovest
problem-point-outside = Questo punto è fuori città.

## Where an organisation is at home

organisation-place-label = Dove avete sede
organisation-place-none = In nessun luogo di questo elenco
organisation-address-label = Indirizzo, o come trovarvi lì
organisation-address-hint = Si vede accanto a tutto quello che proponete. Se non avete una sede vostra, lascia vuoto.
# $address (Text) - on an opportunity's page, below the organisation's name
organisation-at = Si trova qui: { $address }
