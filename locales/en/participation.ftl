### Taking part: a place in a session, or on its waiting list.

# Button on the page of an opportunity
register-button = Sign up
# The page: when do you come?
register-title = When will you come?
# One session only
register-title-one = Will you come?
# It is for a child that somebody comes with
register-title-child = When will your child come?
# Buttons beside a session
register-take = Take a place
register-wait = Join the waiting list
register-cancel = I can’t come
# The provider decides
register-ask = Ask for a place
# An offered place
register-accept = Take it
# A link, for parents
register-for-child = Sign up a child
register-child-label = Your child’s first name
register-child-hint = Only the people there see it.
# Above the dates, where the provider decides
register-approval-lead = The organisers decide who comes. They write to you as soon as they have.
# Beside a date: a place may be free, but it is theirs
register-others-wait = others are waiting already
# Somebody's age on that day, beside a date or after the button. $age (Text) - "12–16 years"
register-too-young = You are still too young on this day ({ $age }).
register-too-old = This is for younger people ({ $age }).
# How one stands with a session
registered-confirmed = You have a place
registered-waitlisted = You are on the waiting list
registered-requested = You have asked for a place
registered-offered = A place is kept for you
# $when (Text) - "24 November, 16:00"
registered-offered-until = until { $when }
# Said once, after the button
register-done-confirmed = You’re in! We have sent you a mail.
register-done-waitlisted = You are on the waiting list. As soon as a place is free, it is yours, and we write to you.
# The same where the organisers choose who of the waiting list gets a place
register-done-waitlisted-by-hand = You are on the waiting list. When a place becomes free, the organisers choose whom they offer it to. If it is you, we write to you.
register-done-requested = We have asked for you. As soon as they decide, we write to you.
# They have said no before
register-done-rejected = The organisers have answered already: there is no place for you this time. Don’t give up: there is more to find.
register-done-lapsed = This offer is over: the place has gone to somebody else.
register-done-cancelled = Cancelled. Thank you for telling us: somebody else can come now.
register-done-full = Somebody was faster: it is full.
register-done-closed = This date is closed: it has begun, or does not take place.
# Nothing to sign up for
register-none = There is no date to sign up for right now.
# To a minor whose guardian has not agreed. A link to their page follows
register-consent = Your parent or guardian has to say yes first.
# On the page of an account
me-coming = Where you are going
me-been = Where you have been

## Mails. $title (Text), $date (Text) - "Tuesday 24 November, 16:00", $place (Text)
mail-registered-subject = You’re in: { $title }
mail-registered-text = Hi { $name }! You have a place: { $title }, { $date }, { $place }. If you can’t come, tell us there: somebody else will be happy.
mail-waitlisted-subject = On the waiting list: { $title }
mail-waitlisted-text = Hi { $name }! It is full, but you are on the waiting list: { $title }, { $date }, { $place }. As soon as a place is free, it is yours, and we write to you.
# The same where the organisers choose who of the waiting list gets a place
mail-waitlisted-by-hand-text = Hi { $name }! You are on the waiting list: { $title }, { $date }, { $place }. When a place becomes free, the organisers choose whom they offer it to. If it is you, we write to you.
mail-promoted-subject = A place for you: { $title }
mail-promoted-text = Hi { $name }! A place has become free, and it is yours: { $title }, { $date }, { $place }. If you can’t come any more, tell us there: somebody else is waiting.
# The day before
mail-reminder-subject = See you soon: { $title }
mail-reminder-text = Hi { $name }! Don’t forget: { $title }, { $date }, { $place }. If you can’t come, tell us there: somebody else will be happy.
# The provider decides
mail-requested-subject = We have asked for you: { $title }
mail-requested-text = Hi { $name }! We have asked for a place for you: { $title }, { $date }, { $place }. As soon as they decide, we write to you.
mail-rejected-subject = No place this time: { $title }
mail-rejected-text = Hi { $name }! There is no place for you this time: { $title }, { $date }. Don’t give up: there is more to find.
# $until (Text) - "24 November, 16:00"
mail-offered-subject = Do you still want it? { $title }
mail-offered-text = Hi { $name }! A place has become free: { $title }, { $date }, { $place }. We keep it for you until { $until }. Tap the button and take it.
mail-lapsed-subject = The offer is over: { $title }
mail-lapsed-text = Hi { $name }! We kept a place for you and did not hear from you: { $title }, { $date }. You can ask for one again.
# A session at another time or place
mail-moved-subject = Changed: { $title }
mail-moved-text = Hi { $name }! Something has changed. This is how it is now: { $title }, { $date }, { $place }. If you can’t come, tell us there: somebody else will be happy.
mail-called-off-subject = Called off: { $title }
mail-called-off-text = Hi { $name }! We are sorry: { $title }, { $date }, is called off. You don’t have to do anything.
mail-registration-button = See it

## Being there

# Link to the ticket
ticket-link = Ticket
ticket-title = Your ticket
# What the picture is, for those who do not see it
ticket-picture = A code for the organisers’ phone
ticket-lead = Show it at the door. They read it with their phone.
# It is too early, or long over
ticket-later = It works from two hours before it begins.
check-in-type-link = Type the code instead
# Button on the page of something that nobody registers for
check-in-here = I’m here
check-in-title = Are you there?
check-in-code-label = The code at the door
check-in-code-hint = Six figures. The organisers show them.
check-in-button = I’m here
checked-in = Good that you came! You are checked in.
problem-check-in-code = This code does not fit. Look again: it changes every few minutes.
problem-check-in-no-place = The code is right, but you have no place here. Ask the organisers.
problem-check-in-closed = Nothing is on right now. You can check in from two hours before it begins.
problem-too-many-children = That’s a lot of children! Six is the most. Write to the organisers.

## One's own calendar, an address that the phone follows

agenda-title = My calendar
agenda-lead = What you keep and join, in your phone’s calendar. It stays up to date by itself.
agenda-make = Make my calendar address
agenda-renew = A new address
agenda-revoke = Take it away
# It has just been made
agenda-made = Here it is. Tap the button, or copy the address into your calendar.
agenda-subscribe = Into my calendar
agenda-secret = Only you have this address, and we show it only now. Whoever has it sees where you go: if it gets about, make a new one.
