### Searching: the form, its filters, the results.

# Title of the page. $city (Text) - "Vilnius"
search-page-title = Opportunities in { $city }
# Label of the text field
search-label = Search
# Inside the empty text field
search-placeholder = drums, coding, volunteering…
search-button = Search

# Opens the filters
filters-button = Filters
filters-clear = Clear all

# The number of results. $count (Number)
results-count =
    { $count ->
        [0] Nothing found
        [one] { $count } opportunity
       *[other] { $count } opportunities
    }
# The button that closes the filters. $count (Number)
results-show =
    { $count ->
        [0] Nothing fits
        [one] Show { $count } opportunity
       *[other] Show { $count } opportunities
    }

# Names of the filters
filter-theme = Theme
filter-interests = More precisely
filter-kind = Kind
filter-age = Your age
filter-age-hint = years
filter-when = When
filter-from = From
filter-to = To
filter-price = Price
filter-max-price = At most
filter-mode = Where you take part
filter-language = Language
filter-access = What you need
filter-district = District
filter-near = Near me
filter-sort = Order

# Choices
when-any = any time
when-is-today = today
when-is-weekend = this weekend
when-is-week = next seven days
free-only = free
voucher-only = city voucher accepted
places-only = places left
mode-any = anywhere
mode-in-person = in person
mode-online = online
sort-relevance = best match
sort-soonest = soonest
sort-nearest = nearest
sort-newest = newest
# $price (Text) - "15 €"
chip-max-price = up to { $price }
# $age (Number)
chip-age = { $age } years old
# A range of dates; $from (Text), $to (Text)
chip-range = { $from }–{ $to }
chip-from = from { $from }
chip-to = until { $to }
# $distance (Text) - "2 km"
chip-near = within { $distance }
chip-bounds = this part of the map
# $text (Text) - what was typed
chip-text = { $text }
# Read out for the cross on an active filter. $filter (Text)
chip-remove = Remove: { $filter }

# Near me
near-button = Near me
near-refused = Your phone does not tell us where you are. You can choose a district instead.
near-any = any distance
# $distance (Text) - "2 km"
near-within = within { $distance }

# Switch between list and map
show-map = Map
show-list = List

# Pages of results
page-next = More
page-previous = Back
# $page (Number), $pages (Number)
page-number = Page { $page } of { $pages }

# Nothing found
empty-title = Nothing here – yet
empty-hint = One filter less, and there is more:
empty-hint-none = Try another word, or look at everything in the city.
# A filter that could be dropped. $filter (Text), $count (Number) - what there would be then
empty-without =
    { $count ->
        [one] without “{ $filter }”: { $count } opportunity
       *[other] without “{ $filter }”: { $count } opportunities
    }
empty-everything = Show everything

# Messages at a field
problem-not-a-number = Write a number here.
problem-out-of-range = This number is too small or too big.
problem-not-a-date = Write a date here, such as 2026-05-24.
problem-reversed = The first date is after the last one.
problem-unknown-word = We do not know this choice.
problem-too-long = This is too long. A few words are enough.
problem-malformed = We could not read this.
