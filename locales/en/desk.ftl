### The desk: for those who act for an organisation or a city. They are adults, often tired, often with a phone in one hand.

desk-title = Your desk
# Sessions of an organisation
desk-coming = What comes
desk-past = The last two weeks
desk-none = Nothing is planned.
# Behind the name of a month, folded up. $count (Number) - dates in it
desk-month-dates =
    { $count ->
        [one] { $count } date
       *[other] { $count } dates
    }
# $count (Number) - people with a place
desk-taken =
    { $count ->
        [one] { $count } person is coming
       *[other] { $count } people are coming
    }
desk-requested =
    { $count ->
        [one] { $count } asks for a place
       *[other] { $count } ask for a place
    }
desk-waiting =
    { $count ->
        [one] { $count } waits
       *[other] { $count } wait
    }

## A session

# Groups of people; a number follows
desk-requests-heading = They ask for a place
desk-coming-heading = They are coming
desk-offered-heading = A place is kept for them
desk-waiting-heading = They are waiting
desk-nobody = Nobody has signed up yet.
# Buttons beside a name
desk-approve = Yes
desk-reject = No
desk-offer = Offer a place
desk-present = There
desk-absent = Not there
# Said once, after a button
desk-done-confirmed = Done: they have a place, and a mail.
desk-done-waitlisted = It is full: they are on the waiting list now, and have a mail.
desk-done-rejected = Done: we have written to them.
desk-done-offered = Offered. The place is kept for a day.
desk-done-full = It is full: there is no place to give.
desk-done-nothing = Nothing to change: somebody was faster, or it has begun.
desk-done-changed = Changed. Everybody who takes part gets a mail.

## At the door

desk-code-heading = The code for the door
desk-code-lead = Say it or write it down for all to see. It changes every quarter of an hour. Or read their tickets with your phone’s camera.
desk-check-in = Check in
# $name (Text)
desk-checked-in = { $name } is checked in.
desk-ticket-old = This ticket is too old. Ask them to open it again.
desk-session-link = Everybody in this group

## Changing a date

desk-change-heading = Change this date
desk-move-summary = Move it
desk-move-date = Day
desk-move-start = From
desk-move-end = To
desk-move-button = Move it and tell everybody
desk-cancel-summary = Call it off
desk-cancel-lead = Everybody who takes part gets a mail. The date stays visible as cancelled.
desk-cancel-button = Call it off and tell everybody
problem-time = We don’t understand this time.
problem-end-before-start = It ends before it starts.
problem-date-far = Choose a day to come, within a year.

## Reviews

desk-reviews-link = Reviews
desk-reviews-title = What people say
desk-reviews-none = Nobody has said anything yet.
desk-answer = Answer
desk-answer-change = Change your answer
desk-answer-label = Your answer, for everybody to read
desk-answer-button = Publish the answer

## The city's people

# $city (Text) - "Vilnius"
coordination-title = Looking after { $city }
coordination-reviews = Reviews to read
coordination-no-reviews = All read. Thank you!
coordination-publish = Show it
coordination-reject = Don’t show it
coordination-suggestions = What young people miss
