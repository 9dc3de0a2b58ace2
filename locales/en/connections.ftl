### Other backpacks and apps that somebody lets at their badges: the page that asks, and the page that takes it back.

## The page that asks. $name (Text) - what the other program calls itself

connect-title = Connect “{ $name }”?
# $place (Text) - a host name such as backpack.example, or connect-device
connect-place = From here you go on to: { $place }
# In place of a host name, where a program on this computer or phone asks
connect-device = an app on this device
connect-unknown = We don’t know them; the name is what they call themselves. Say yes only if you have just come from there and want this.
# Heading of a list
connect-may = What they could do
connect-scope-read = See all the badges in your backpack, also those that only you see
connect-scope-add = Put badges into your backpack, and renew those that came from elsewhere
connect-scope-profile = See your name and your e-mail address
# In place of connect-scope-profile, of a minor
connect-scope-profile-minor = See your first name
connect-scope-profile-change = Change your name here
connect-scope-offline = All this also while you’re away, until you take it back
# Where connect-scope-offline is not asked for
connect-hour = It ends by itself within an hour.
# Heading of a list
connect-may-not = What they can’t do
connect-not-password = See your password, or sign in as you
connect-not-remove = Take a badge out of your backpack
connect-not-rest = See what you like, keep or take part in
connect-yes = Yes, connect
connect-no = No
connect-as = You’re signed in as { $email }.
# After connect-as
connect-take-back = You can take a yes back whenever you like: in your backpack, under “Connected apps”.
# Links to pages of theirs
connect-policy = What they say about your data
connect-terms = Their rules
# A minor whose parent or guardian has not agreed yet
connect-guardian = First your parent or guardian has to say yes to your account. Once they have, you can connect other apps here.
connect-guardian-me = See how that stands
# A button, back to the program that asked
connect-back = Back without connecting
# In place of the page that asks, where a link is broken
connect-unknown-title = This link doesn’t fit
connect-unknown-hint = The app that sent you here isn’t known to us, or wants you sent to another address than it has told us. We send you nowhere. Try again from the app.

## The page of everything that is connected. $date (Text) - a day, as in “Friday, 5 March”

connections-title = Connected apps
connections-lead = You’ve let these at your badges. What you take back ends at once.
connections-none = Nothing is connected. Other backpacks and apps can ask you to be.
connections-since = Connected: { $date }
connections-used = Last used: { $date }
connections-unused = Not used yet
connections-end = Take it back
connections-done = Taken back. It can’t get at your badges any more.
