### The map.

# A pin. $place (Text) - a venue, $count (Number) - what there is
map-pin =
    { $count ->
        [one] { $place }: { $count } opportunity
       *[other] { $place }: { $count } opportunities
    }
# Beside the map. $count (Number)
map-without-place =
    { $count ->
        [one] { $count } is online or without a place
       *[other] { $count } are online or without a place
    }
map-search-area = Search this area
map-near-me = Near me
map-near-refused = Your phone does not tell us where you are. Move the map instead.
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-close = Close
# A group of pins. $count (Number) - opportunities in it
map-cluster =
    { $count ->
        [one] { $count } opportunity here, zoom in
       *[other] { $count } opportunities here, zoom in
    }
map-you-are-here = You are here
# Where no base map can be reached
map-plain = The streets cannot be shown right now. Everything else works.
# Read out: what the map is. $city (Text)
map-label = Map of { $city }
