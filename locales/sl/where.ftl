### Where a listing takes place: looking for an address or a place, and the pin on the map. For people of organisations, often on a phone.

# A field that suggests while one types
where-search = Poišči naslov ali lokacijo
where-search-hint = Začni tipkati in izberi.
# The same where addresses cannot be looked up
where-search-known-hint = Začni tipkati ime lokacije, ki jo poznamo, in izberi.
# Read out: what the list below the field is
where-suggestions = Predlogi
# $count (Number) - suggestions; read out when they come
where-found =
    { $count ->
        [0] Ni zadetkov. Izpolni spodnja polja.
        [one] { $count } predlog
        [two] { $count } predloga
        [few] { $count } predlogi
       *[other] { $count } predlogov
    }
# Beside a suggestion: a place that many listings name
where-known = lokacija, ki jo poznamo
where-failed = Trenutno ni predlogov. Izpolni spodnja polja.
where-chosen = Polja spodaj so izpolnjena.
# How exact the pin is: a label and its choices; the choices stand beside suggestions too
where-precision = Kako natančna je oznaka?
where-precision-exact = natančna
where-precision-street = samo do ulice
where-precision-district = samo do četrti
# Said when the pin has been set or has moved
where-set-exact = Oznaka je postavljena in kaže točno tja.
where-set-street = Oznaka je postavljena, a zanesljiva je samo ulica. Povleci jo do vrat.
where-set-district = Oznaka je postavljena, a zanesljiva je samo četrt. Povleci jo do vrat.
# The address has been written anew after the pin was set
where-doubt = Odkar je oznaka postavljena, se je naslov spremenil. Morda ne kaže več prav.
where-move = Premakni oznako na novi naslov
where-right = Oznaka je na pravem mestu
where-not-found = Tega naslova ne najdemo. Povleci oznako na pravo mesto.
# Read out: the map, and the pin on it
where-map = Zemljevid z oznako
where-pin = Oznaka. Smerne tipke jo premaknejo za deset metrov, s tipko Shift pa za sto.
where-pin-hint = Povleci oznako ali tapni mesto, kamor spada.
# Read out when an arrow key has moved the pin
where-north = Premaknjeno proti severu
where-east = Premaknjeno proti vzhodu
where-south = Premaknjeno proti jugu
where-west = Premaknjeno proti zahodu
problem-point-outside = Ta točka ni v mestu.

## Where an organisation is at home

organisation-place-label = Kje ste doma
organisation-place-none = Nismo na tem seznamu
organisation-address-label = Naslov ali opis, kako vas tam najti
organisation-address-hint = Viden bo ob vsaki vaši dejavnosti. Če svojega prostora nimate, pusti prazno.
# $address (Text) - on an opportunity's page, below the organisation's name
organisation-at = Najdeš jih tukaj: { $address }
