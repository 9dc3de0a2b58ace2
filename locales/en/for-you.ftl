### What fits somebody, and why; and the page where they say what they like.

# The tab of the navigation. One or two short words.
nav-for-you = For you

## The page

for-you-title = For you
# Above what fits, once something is chosen
for-you-lead = Chosen by what you like. It stays with you: we show it to nobody.
# Nothing is chosen yet
for-you-start-title = What do you like?
for-you-start-lead = Tap one thing and we find what fits. No account needed.
# $count (Number) - things that are chosen
for-you-chosen =
    { $count ->
        [one] { $count } thing you like
       *[other] { $count } things you like
    }
for-you-change = Change what I like
# Nothing fits
for-you-empty-title = Nothing that fits right now
for-you-empty-hint = Choose one or two more things you like, or look through everything.
# Button on a card. $title (Text)
for-you-dismiss = Not for me: { $title }
for-you-dismissed = Okay, we won’t show it again.
for-you-undo = Show it again

## Why something fits. Short, each stands alone on a small label.

# $interest (Text) - "Robotics"
fit-interest = you like: { $interest }
# Two interests at once. $one, $other (Text)
fit-two-interests = you like { $one } and { $other }: try this
# An own word of the reader. $word (Text) - "skateboard"
fit-passion = your word: { $word }
# A skill that somebody wants to practise. $skill (Text) - "Teamwork"
fit-skill = you want: { $skill }
# Something to go on with after what somebody has already done. $skill (Text) - "Teamwork"
fit-practised = you have practised { $skill }: go on
# $one, $other (Text) - skills
fit-practised-two = you have practised { $one } and { $other }: try this
# $days (Text) - "Tuesday and Friday"
fit-time = you’re free: { $days }
# $district (Text) - "Žirmūnai"
fit-district = in { $district }
# $distance (Text) - "800 m"; $district (Text)
fit-near = { $distance } from { $district }
# $access (Text) - "Step-free"
fit-access = { $access }
# From another theme than usual. $theme (Text) - "Science"
fit-new = something new: { $theme }

## What somebody likes: a few taps

likes-title = What you like
likes-interests = Tap what you like
likes-goals = What do you want to get better at?
likes-passions-label = In your own words
likes-passions-hint = Up to five, with commas between: skateboard, anime, old bikes
# Asked only of somebody without an account. A list of ages
likes-age = How old are you?
likes-age-hint = So that we show you what is for your age. Only this device keeps it.
likes-age-none = I’d rather not say
# The last one of the list. $age (Number) - "30"
likes-age-older = { $age } or older
likes-districts = Where can you easily get to?
likes-times = When are you free?
likes-access = What do you need?
likes-access-private = Nobody sees this. We only use it to find places that suit you.
likes-more = More questions, if you like
likes-save = Show me what fits
likes-saved = Saved.
# Parts of a day
likes-morning = Morning
likes-afternoon = Afternoon
likes-evening = Evening
# Days of the week, as columns of a small table
day-1 = Mon
day-2 = Tue
day-3 = Wed
day-4 = Thu
day-5 = Fri
day-6 = Sat
day-7 = Sun
# Full names, in a list of days: "you’re free: Tuesday"
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
problem-passions-many = Five words or phrases are enough.
problem-passions-long = That is very long. Forty characters each are enough.
# Too many things chosen
problem-likes-many = That is a lot! Choose up to thirty.

## Suggesting what the city lacks

suggest-link = Something missing? Tell the city
suggest-title = What is missing here?
suggest-lead = A club, a workshop, a place to meet: tell us what you would like, and the city reads it.
suggest-label = What would you like?
suggest-hint = One or two sentences are enough.
suggest-button = Send
suggest-done-title = Thank you!
suggest-done-lead = The people who plan for young people in { $city } will read it.
problem-suggestion-long = That is very long: at most 1,000 characters, please.
