### Cards and pages of opportunities.

# On a card: it happens today. $time (Text) - "17:00"
when-today = today { $time }
# $time (Text) - "17:00"
when-tomorrow = tomorrow { $time }
# It has begun and goes on. $time (Text) - the end, "20:00"
when-now = now, until { $time }
# A date and a time on a card. $date (Text) - "Tue 24 November", $time (Text) - "17:00"
when-date = { $date }, { $time }
# A weekly rhythm. $days (Text) - "every Tuesday and Thursday", $time (Text) - "16:00"
when-weekly = { $days } { $time }
# Every weekday, Monday to Friday. $time (Text) - "12:00–20:00"
when-weekdays = on weekdays { $time }
# Every day of the week. $time (Text)
when-daily = every day { $time }
# Something online that is there whenever one likes
when-always = any time
# All dates are over
when-past = already over

every-mon = every Monday
every-tue = every Tuesday
every-wed = every Wednesday
every-thu = every Thursday
every-fri = every Friday
every-sat = every Saturday
every-sun = every Sunday

# On a card instead of a district
place-online = online
# The listing is still being written
place-open = place still open
# It happens both there and online. $place (Text) - a district
place-mixed = { $place } and online

# Price
price-free = free
# $price (Text) - "25 €"
price-month = { $price } a month
price-session = { $price } a session

# How many places are left. $count (Number)
places-left =
    { $count ->
        [one] { $count } place left
       *[other] { $count } places left
    }
places-full = full
places-waiting = full, waiting list open

# For whom. $min (Number), $max (Number) - ages in years
age-range = { $min }–{ $max } years
age-from = from { $min }
age-to =
    { $max ->
        [one] up to { $max } year
       *[other] up to { $max } years
    }
age-all = all ages

# Said on a card and a page where it is not simply on
notice-cancelled = cancelled
notice-postponed = postponed
notice-rescheduled = new date
notice-past = over

in-language-en = in English
in-language-lt = in Lithuanian
in-language-sl = in Slovenian
in-language-it = in Italian

# Kinds of opportunities
kind-event = Event
kind-course = Course
kind-workshop = Workshop
kind-volunteering = Volunteering
kind-internship = Internship
kind-open-space = Open space
kind-youth-project = Youth project
kind-digital-experience = Digital experience

# One opportunity: headings
when-heading = When
where-heading = Where
for-whom-heading = For whom
price-heading = Price
language-heading = Language
access-heading = Accessibility
provider-heading = Who runs it
places-heading = Places
skills-heading = What you practise
theme-heading = Theme
# Above the list of further sessions. $count (Number) - how many more there are
more-sessions =
    { $count ->
        [one] One more date
       *[other] { $count } more dates
    }
# A link below an organiser
more-from-provider = Everything they offer

# Above other opportunities
similar-heading = You may like these too
instead-heading = Try one of these instead

# Buttons
add-to-calendar = Add to calendar
# The series as a whole
add-series-to-calendar = Add all dates to calendar
# Read out for the button beside one date. $date (Text) - "Tuesday 24 November, 17:00"
add-session-to-calendar = Add { $date } to calendar
share = Share
share-done = Link copied
register-external = Sign up
open-online = Open it online
directions = How to get there

# How exact the pin on the map is
precision-exact = The pin is exactly there.
precision-street = We know only the street: the pin is somewhere along it.
precision-district = We know only the district: the organiser will tell you the exact place.

# How one gets a place
registration-none = Just come, no registration.
registration-open = Sign up here, places are given at once.
registration-approval = You ask for a place here, and the organisers decide.
registration-external = You sign up on the organiser's own page.
# $email (Text) - an address
write-to-organiser = Write to { $email }

# Price details. $price (Text) - "10 €"
price-concession = { $price } reduced
voucher-accepted = The city's voucher is accepted.

# Cancelled and past ones say so on top of the page
cancelled-notice = This one is cancelled. Sorry! There is more below.
postponed-notice = This one is postponed. The organiser has not said until when.
rescheduled-notice = This one has moved to a new date. See below.
past-notice = This one is already over. There is more below.
# $language (Text) - "in Italian"
fallback-notice = Nobody has translated this yet, so here it is { $language }.
stale-notice = The original has changed since this translation was made. Dates and prices are right.

# The languages of an activity; the names of languages that we know
language-en = English
language-lt = Lithuanian
language-sl = Slovenian
language-it = Italian
language-ru = Russian
language-pl = Polish
language-uk = Ukrainian
language-be = Belarusian
language-de = German
language-fr = French
language-es = Spanish
language-hr = Croatian
language-sr = Serbian
language-bs = Bosnian
language-sq = Albanian
language-mk = Macedonian
language-ar = Arabic
language-sc = Sardinian
language-pt = Portuguese
language-ro = Romanian
language-tr = Turkish
language-zh = Chinese
language-sign = sign language

# $provider (Text), $city (Text): what search engines and shared links show after the title
shared-description = { $provider }, { $city }
# Read out for the small map. $place (Text) - a venue's name
map-picture = Map: { $place }
