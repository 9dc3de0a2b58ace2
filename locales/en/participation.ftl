### Taking part: a place in a session, or on its waiting list.

# Button on the page of an opportunity
register-button = Sign up
# The page: when do you come?
register-title = When will you come?
# One session only
register-title-one = Will you come?
# Buttons beside a session
register-take = Take a place
register-wait = Join the waiting list
register-cancel = I can’t come
# How one stands with a session
registered-confirmed = You have a place
registered-waitlisted = You are on the waiting list
# Said once, after the button
register-done-confirmed = You’re in! We have sent you a mail.
register-done-waitlisted = You are on the waiting list. As soon as a place is free, it is yours, and we write to you.
register-done-cancelled = Cancelled. Thank you for telling us: somebody else can come now.
register-done-full = Somebody was faster: it is full.
register-done-closed = This date is closed: it has begun, or does not take place.
# Nothing to sign up for
register-none = There is no date to sign up for right now.
# To a minor whose guardian has not agreed. A link to their page follows
register-consent = Your parent or guardian has to say yes first.
# On the page of an account
me-coming = Where you are going

## Mails. $title (Text), $date (Text) - "Tuesday 24 November, 16:00", $place (Text)
mail-registered-subject = You’re in: { $title }
mail-registered-text = Hi { $name }! You have a place: { $title }, { $date }, { $place }. If you can’t come, tell us there: somebody else will be happy.
mail-waitlisted-subject = On the waiting list: { $title }
mail-waitlisted-text = Hi { $name }! It is full, but you are on the waiting list: { $title }, { $date }, { $place }. As soon as a place is free, it is yours, and we write to you.
mail-promoted-subject = A place for you: { $title }
mail-promoted-text = Hi { $name }! A place has become free, and it is yours: { $title }, { $date }, { $place }. If you can’t come any more, tell us there: somebody else is waiting.
# The day before
mail-reminder-subject = See you soon: { $title }
mail-reminder-text = Hi { $name }! Don’t forget: { $title }, { $date }, { $place }. If you can’t come, tell us there: somebody else will be happy.
mail-registration-button = See it

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
