### Writing a listing: for people of organisations, often on a phone, and for coordinators who read it before it is public.
### A "listing" is one opportunity as it is shown: a club, a workshop, an open evening.

# The list of an organisation's listings
editor-listings = Listings
editor-listings-none = Nothing here yet. Five minutes, and the first one is written.
editor-new = New listing
# A listing that has no title yet
editor-untitled = No title yet
# Where a listing stands, beside its title
editor-status-draft = being written
editor-status-changed = public, with changes that are not
editor-status-in-review = the city is reading it
editor-status-changes-requested = the city asks for changes
editor-status-published = public
editor-status-unpublished = not public any more
editor-status-archived = put away

## The form. Headings and labels; the hints below say how.

editor-title-new = A new listing
editor-lead = Write as you would tell a friend. Everything is kept as you go; nobody sees it until you say so.
editor-part-words = In words
editor-part-what = What it is
editor-part-when = When
editor-part-where = Where
editor-part-who = For whom
editor-part-price = What it costs
editor-part-places = How to get a place

editor-locale = Written first in
editor-title-label = Title
# $count (Number) - characters
editor-title-hint = What it is, in a few words, up to { $count } characters.
editor-summary-label = In one sentence
editor-summary-hint = What makes somebody want to come, up to { $count } characters.
editor-description-label = The whole story
editor-description-hint = What happens, what to bring, who you are. A line beginning with “- ” makes a list, **two stars** make it bold.
# Where a text in one language stands, beside the language's name
editor-text-missing = not there
editor-text-draft = being written
editor-text-reviewed = ready
editor-text-stale = the original has changed since
editor-text-original = the original
editor-ready-label = This translation
# Choices
editor-ready-draft = I’m still writing it: show it to nobody
editor-ready-reviewed = It is ready: show it
editor-ready-stale = Show it, and say that the original has changed since

editor-kind = It is a
editor-main = Mostly about
editor-interests = Also about
editor-skills = What people practise
# The first choice of a list: nothing is chosen yet
editor-choose = Choose

# $number (Number) - 1, 2, 3 …
editor-rule = Date { $number }
editor-date = Day
editor-start = From
editor-end = To
editor-last = Last day, if it goes over several
editor-repeat = Does it come again?
editor-repeat-never = No, just this once
editor-repeat-daily = Every day
editor-repeat-weekly = Every week
editor-repeat-fortnightly = Every second week
# Such as: the second Saturday of every month
editor-repeat-monthly = Every month, in the same week on the same day
editor-days = On these days
editor-days-hint = None: the day of the first date.
editor-until = Until
editor-holidays = Not on public holidays
editor-add-date = Add a date
editor-drop-date = Remove these dates
# $count (Number) - dates
editor-dates =
    { $count ->
        [0] No dates yet
        [one] { $count } date
       *[other] { $count } dates
    }
editor-dates-hint = Tick what does not take place.
# Beside a date that has been moved or called off at the desk
editor-date-moved = now { $date }
editor-date-cancelled = called off
editor-when-hint = No dates at all means: any time.

editor-attendance = How people take part
editor-attendance-in-person = They come
editor-attendance-online = Online
editor-attendance-mixed = Both
editor-online-url = Where it is online
editor-online-url-hint = It begins with https://
editor-place = Place
editor-place-new = A place that is not in this list
editor-place-name = Name of the place
editor-place-address = Street and number
editor-place-district = District
editor-place-lat = Latitude
editor-place-lon = Longitude
editor-place-point = The exact spot
editor-place-point-hint = Without it, the pin lies in the middle of the district, and people are told so.

editor-min-age = From age
editor-max-age = To age
editor-age-hint = Leave empty what does not matter.
editor-languages = Languages spoken there
editor-access = Made easy for

editor-price = Price in { $currency }
editor-price-hint = 0 if nobody pays.
editor-per = For
editor-per-once = everything
editor-per-session = each time
editor-per-month = a month
editor-concession = Reduced price
editor-concession-hint = For those who have less. Leave it empty if there is none.
editor-voucher = The city’s voucher is accepted

editor-registration-none = People just come
editor-registration-open = They sign up here and have a place at once
editor-registration-approval = They ask here, and you say yes or no
editor-registration-external = They sign up on your own page
editor-registration-url = Your page
editor-capacity = Places each time
editor-capacity-hint = Empty: as many as want to come.
editor-waiting-list = Keep a waiting list when it is full
editor-promotion = When a place becomes free
editor-promotion-automatic = the first who waits gets it
editor-promotion-by-hand = you offer it to somebody

## What stays at the bottom: how it stands, and what to do

editor-save = Save
editor-preview = Look at it
editor-publish = Publish
editor-send = Send it to the city
# Said by the page while somebody writes
editor-state-saved = Saved
editor-state-saving = Saving …
editor-state-offline = No connection: kept on this device
editor-state-conflict = Somebody else has changed the same. Save to see what.
editor-state-signed-out = You are signed out. Sign in in another window; nothing is lost.
# $count (Number) - fields that are missing or wrong
editor-missing =
    { $count ->
        [0] Ready to publish
        [one] { $count } thing missing
       *[other] { $count } things missing
    }
editor-back = To all listings
editor-open = The public page
editor-history = What has changed
editor-done-published = It is public. It is found within moments.
editor-done-sent = Sent. The city reads it, and you get a mail.
editor-done-saved = Saved.
editor-done-restored = Restored. It is not public until you publish it.
editor-done-merged = Saved, with what somebody else has changed meanwhile.
editor-not-whole = Almost. What is missing is marked below.
editor-comments = The city has read it and asks for changes. You find them at their places.
# Before a coordinator's words at a field
editor-comment = The city says:
editor-suspended = Your organisation is suspended: nothing of it is public until the city decides otherwise.
editor-waits = Your organisation is still being checked. The city reads your listing before it is public.

## What one can do with a listing besides

editor-more = More
editor-copy = Copy it
editor-unpublish = Take it from the site
editor-unpublish-hint = Whoever has a place gets a mail that it is off.
editor-republish = Show it again
editor-archive = Put it away
editor-preview-title = As young people will see it
editor-preview-note = Only you see this page.
# A link from there back to the form
editor-go-on = Go on writing

## Two people have changed the same

editor-conflict-title = Two of you were here
editor-conflict-lead = While you wrote, somebody else saved too. Everything else is kept. Choose for these:
editor-conflict-mine = Yours
editor-conflict-theirs = Theirs
editor-conflict-button = Keep what I chose
editor-nothing = (nothing)

## History

editor-history-title = What has changed
editor-history-created = begun
editor-history-saved = saved
editor-history-submitted = sent to the city
editor-history-published = published
editor-history-restored = restored
# $name (Text) - who; $date (Text) - when; $what (Text) - one of the words above
editor-history-line = { $date }, { $name }: { $what }
editor-history-somebody = somebody
editor-history-before = Before
editor-history-after = After
editor-restore = Go back to this
# All dates together, where two states of a listing are compared
editor-field-when = Dates

## Reading for the city

# $count (Number) - listings that wait to be read
coordination-listings-link = Listings to read: { $count }
review-queue-title = Listings to read
review-queue-none = All read. Thank you!
# $organisation (Text), $date (Text)
review-queue-line = { $organisation }, { $date }
review-listing-new = It is new.
review-listing-changes = What has changed since it was last public
review-comments-title = Ask for changes
review-comments-lead = Write at the place what should be different. Leave the rest empty.
review-approve = Publish it
review-request = Ask for these changes
review-moved = It has been changed while you read. Look once more.
review-no-comment = Write at least one of them what should be different.
review-done-published = It is public now.
review-done-requested = They have a mail.

mail-listing-waits-subject = A listing waits for you: { $title }
mail-listing-waits-text = Hello { $name }, { $organisation } has sent “{ $title }” for you to read before young people see it.
mail-listing-waits-button = Read it
mail-listing-published-subject = { $title } is public
mail-listing-published-text = Hello { $name }, the city has read “{ $title }”, and young people can find it now.
mail-listing-changes-subject = { $title }: the city asks for changes
mail-listing-changes-text = Hello { $name }, the city has read “{ $title }” and asks for some changes. You find them at their places in the form.
mail-listing-button = Open it

## What is the matter with a field, said while somebody types

problem-locale-missing = Choose the language that you write in.
problem-title-missing = Give it a title.
problem-title-long = The title is too long: { $count } characters at most.
problem-summary-missing = Say it in one sentence.
problem-summary-long = Too long: { $count } characters at most.
problem-description-missing = Tell the whole story.
problem-description-long = Too long: { $count } characters at most.
problem-kind-missing = Choose what it is.
problem-main-missing = Choose what it is about.
problem-attendance-missing = Choose how people take part.
problem-place-missing = Choose the place.
problem-place-name-missing = Give the place a name.
problem-place-name-long = Too long: make it shorter.
problem-place-address-missing = Say street and number.
problem-district-missing = Choose the district.
problem-point-wrong = That is no point on the map. Leave both empty if you don’t know.
problem-online-address-missing = Say where it is online.
problem-not-an-address = It must be a whole address that begins with https://
problem-age-wrong = An age is a number up to { $count }.
problem-ages-reversed = The second age is below the first.
problem-price-missing = Say what it costs, 0 if nothing.
problem-price-wrong = We don’t understand this price. Write it like 15 or 7,50.
problem-price-high = That is more than we can show: { $price } at most.
problem-concession-high = The reduced price must be below the full one.
problem-registration-missing = Choose how people get a place.
problem-registration-address-missing = Say where they sign up.
problem-capacity-wrong = A number from 1, or nothing.
problem-spoken-missing = Choose at least one language.
problem-date-missing = Choose the day.
problem-date-wrong = We don’t understand this day.
problem-date-too-far = Choose a year from { $from } to { $to }.
problem-time-missing = Say the time.
problem-ends-before-start = It ends before it starts.
problem-last-before-first = The last day is not after the first, or too long after.
problem-until-missing = Say until when it comes again.
problem-until-before-first = It would end before the first date.
problem-too-many-dates = That makes more than { $count } dates. Let it end earlier.
