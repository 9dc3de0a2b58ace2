### Codes: an organisation hangs one on a wall, and whoever scans or types it takes a badge.

## Taking a badge

claim-title = Do you have a code?
claim-code-label = Your code
claim-code-hint = Ten letters and figures, as on the poster. Capitals or not, both work.
claim-find = Show me the badge
# A link on the page of a badge, to where a code is typed
claim-have-code = I have a code
claim-take = Take it
claim-take-hint = It goes into your backpack. Nobody sees it there until you show it.
claim-sign-in = Sign in and take it
claim-sign-up-hint = New here? Make an account, and you’ll be back at this badge.
claim-already = You’ve taken this one already. It’s in your backpack.
claim-backpack = To my backpack
claim-more = All about this badge

## Why a code does not work

problem-claim-code = That is no whole code. It has ten letters and figures.
problem-claim-unknown = We don’t know this code. Have another look: is every letter right?
claim-closed-paused = This code has a break right now. Ask whoever hung it up, or come back later.
claim-closed-ended = This code has been ended. Ask the organisers for a new one.
claim-closed-expired = This code’s time is over. Ask the organisers for a new one.
claim-closed-used-up = This code has been used up. Ask the organisers for a new one.
claim-closed-retired = This badge is not awarded any more.
claim-closed-hidden = Right now nobody can take this badge.

## The poster

# The file's name in a window. $badge (Text) - its name
claim-poster-title = Code for the badge “{ $badge }”
# Above the picture of the code
claim-poster-scan = Scan me
claim-poster-lead = Point your phone’s camera at me, and the badge is yours.
# Read out for the picture. $address (Text) - where it leads to
claim-qr-alt = QR code that leads to { $address }
# Below the code in letters. $address (Text) - "city.example/en/vilnius/claim"
claim-poster-type = No camera? Type the code at { $address }
# $moment (Text) - "Tue 1 December, 18:00"
claim-until = until { $moment }

## At the desk

claim-codes = Codes
claim-codes-lead = Hang a code on the wall: whoever scans it takes the badge.
claim-codes-link = Codes of this badge
claim-yours = Your codes
claim-none = No code yet.
claim-not-given = A code works while the badge is public. This one is not right now.
claim-new = Make a code
claim-for = Who may use it
claim-for-one = one person, once
claim-for-some = several people
claim-for-all = everybody who sees it
claim-most = How many people, if several
claim-most-hint = Each of them can use it once.
claim-ends = Works until
# $city (Text) - its name
claim-ends-hint = Date and time as clocks in { $city } show them. Empty: until you end it.
claim-make = Make the code
claim-poster = Poster (PDF)
claim-picture = QR code (SVG)
claim-pause = Pause
claim-open = Go on
claim-end = End for good
claim-standing-open = works
claim-standing-paused = paused
claim-standing-ended = ended
claim-standing-expired = time is over
claim-standing-used-up = used up
# $count (Number) - how many people have used it
claim-uses =
    { $count ->
        [one] used { $count } time
       *[other] used { $count } times
    }
# $count (Number) - how many people have used it; $most (Number) - how many may
claim-uses-of = used { $count } of { $most }
claim-done-made = There it is. Print the poster and hang it up.
claim-done-paused = It is paused. Nobody can use it until you let it go on.
claim-done-opened = It works again.
claim-done-ended = It is ended. Whoever has the badge keeps it.
problem-claim-for = Choose who may use it.
# $least (Number), $most (Number) - how many people
problem-claim-most = A number from { $least } to { $most }.
problem-claim-ends = Choose a date and a time.
problem-claim-ends-past = That is over already. Choose a later moment.
# $count (Number) - codes of one badge
problem-claim-many = A badge has { $count } codes at most. Use one of those that there are.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-claim-code-made = { $who } made a code for the badge “{ $subject }”.
audit-claim-code-paused = { $who } paused a code for the badge “{ $subject }”.
audit-claim-code-opened = { $who } let a code for the badge “{ $subject }” go on.
audit-claim-code-ended = { $who } ended a code for the badge “{ $subject }”.
