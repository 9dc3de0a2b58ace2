### Where a listing takes place: looking for an address or a place, and the pin on the map. For people of organisations, often on a phone.

# A field that suggests while one types
where-search = Look for an address or a place
where-search-hint = Type the beginning of it, and choose.
# The same where addresses cannot be looked up
where-search-known-hint = Type the beginning of the name of a place that we know, and choose.
# Read out: what the list below the field is
where-suggestions = Suggestions
# $count (Number) - suggestions; read out when they come
where-found =
    { $count ->
        [0] Nothing found. Fill in the fields below.
        [one] { $count } suggestion
       *[other] { $count } suggestions
    }
# Beside a suggestion: a place that many listings name
where-known = a place that we know
where-failed = No suggestions right now. Fill in the fields below.
where-chosen = It is filled in below.
# How exact the pin is: a label and its choices; the choices stand beside suggestions too
where-precision = How exact is the pin?
where-precision-exact = exact
where-precision-street = only the street
where-precision-district = only the district
# Said when the pin has been set or has moved
where-set-exact = The pin is set, exactly there.
where-set-street = The pin is set, but only the street is certain. Drag it to the door.
where-set-district = The pin is set, but only the district is certain. Drag it to the door.
# The address has been written anew after the pin was set
where-doubt = The address has changed since the pin was set. It may not fit any more.
where-move = Move the pin to the new address
where-right = The pin is right where it is
where-not-found = We can’t find this address. Move the pin yourself.
# Read out: the map, and the pin on it
where-map = Map with the pin
where-pin = The pin. Arrow keys move it by ten metres, with Shift by a hundred.
where-pin-hint = Drag the pin, or tap where it belongs.
# Read out when an arrow key has moved the pin
where-north = Moved north
where-east = Moved east
where-south = Moved south
where-west = Moved west
problem-point-outside = This point is not in the city.

## Where an organisation is at home

organisation-place-label = Where you are at home
organisation-place-none = Nowhere in this list
organisation-address-label = Address, or how to find you there
organisation-address-hint = It stands beside everything that you offer. Leave it empty if you have no place of your own.
# $address (Text) - on an opportunity's page, below the organisation's name
organisation-at = You find them here: { $address }
