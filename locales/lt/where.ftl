### Where a listing takes place: looking for an address or a place, and the pin on the map. For people of organisations, often on a phone.

# A field that suggests while one types
where-search = Ieškok adreso arba vietos
where-search-hint = Pradėk rašyti ir pasirink.
# The same where addresses cannot be looked up
where-search-known-hint = Pradėk rašyti mums žinomos vietos pavadinimą ir pasirink.
# Read out: what the list below the field is
where-suggestions = Pasiūlymai
# $count (Number) - suggestions; read out when they come
where-found =
    { $count ->
        [0] Nieko neradome. Užpildyk laukelius žemiau.
        [one] { $count } pasiūlymas
        [few] { $count } pasiūlymai
        [many] { $count } pasiūlymo
       *[other] { $count } pasiūlymų
    }
# Beside a suggestion: a place that many listings name
where-known = mums žinoma vieta
where-failed = Dabar pasiūlymų nėra. Užpildyk laukelius žemiau.
where-chosen = Laukelius žemiau užpildėme.
# How exact the pin is: a label and its choices; the choices stand beside suggestions too
where-precision = Kiek tiksli smeigtuko vieta?
where-precision-exact = tiksli vieta
where-precision-street = tik gatvė
where-precision-district = tik rajonas
# Said when the pin has been set or has moved
where-set-exact = Smeigtukas rodo tikslią vietą.
where-set-street = Smeigtukas įsmeigtas, bet tiksliai žinome tik gatvę. Nutempk jį prie durų.
where-set-district = Smeigtukas įsmeigtas, bet tiksliai žinome tik rajoną. Nutempk jį prie durų.
# The address has been written anew after the pin was set
where-doubt = Adresas pasikeitė jau po to, kai įsmeigtas smeigtukas. Gal smeigtukas nebe vietoje.
where-move = Perkelti smeigtuką prie naujo adreso
where-right = Smeigtukas yra ten, kur reikia
where-not-found = Tokio adreso nerandame. Perkelk smeigtuką ten, kur reikia.
# Read out: the map, and the pin on it
where-map = Žemėlapis su smeigtuku
where-pin = Smeigtukas. Rodyklių klavišais jį perkelsi per dešimt metrų, kartu su „Shift“ – per šimtą.
where-pin-hint = Tempk smeigtuką arba paliesk vietą, kur jam būti.
# Read out when an arrow key has moved the pin
where-north = Perkelta į šiaurę
where-east = Perkelta į rytus
where-south = Perkelta į pietus
where-west = Perkelta į vakarus
problem-point-outside = Šis taškas yra už miesto ribų.

## Where an organisation is at home

organisation-place-label = Kur įsikūrėte
organisation-place-none = Šiame sąraše mūsų vietos nėra
organisation-address-label = Adresas arba kaip jus ten rasti
organisation-address-hint = Rodysime prie visų jūsų veiklų. Jei savo vietos neturite, palik tuščią.
# $address (Text) - on an opportunity's page, below the organisation's name
organisation-at = Juos rasi čia: { $address }
