### Applying for a badge: somebody shows, task by task, what they did; others who take part confirm it; the organisation decides.

## The applicant's page. $organisation (Text) - its name

# A button on the page of a badge
apply-link = Go for it
# The page behind it
apply-title = Go for it
apply-lead = Show step by step what you did. Nobody but you sees it until you send it in.
apply-begin = Begin
apply-again = Begin again
# They have the badge, or it was offered to them
apply-has = This badge is yours already.
apply-backpack = To your backpack
# Beside a badge that comes first
apply-first-had = you have it
apply-first-missing = still missing
apply-first-later = You can begin now, and send it in when you have these badges.
apply-standing-open = Only you see this so far.
apply-standing-submitted = It is with { $organisation } now. As soon as they have looked at it, we write to you.
apply-standing-changes = Nearly there: { $organisation } misses something. Add it, and send it in again.
apply-standing-accepted = Done! { $organisation } has confirmed it: the badge is yours.
apply-standing-rejected = { $organisation } said no this time.
# Followed by what they wrote
apply-says = { $organisation } writes:
# The badge is not awarded any more, or its organisation is hidden
apply-halted = This badge is not awarded right now. What you did is kept, but you can’t send it in.
# $done (Number), $needed (Number) - tasks
apply-progress = { $done } of { $needed } tasks are done. Then you can send it in.
apply-submit-hint = That is enough! Send it in, and { $organisation } looks at it.
apply-submit = Send it in
# Opens what follows
apply-withdraw = Stop here
apply-withdraw-hint = Everything that you added here is deleted. You can begin again any time.
apply-withdraw-button = Delete all of it
apply-done-begun = You’re on your way!
apply-done-submitted = It is sent. Fingers crossed!
apply-done-withdrawn = Deleted, with everything in it.

## How far a task is, beside it

apply-task-todo = still to do
# $done (Number), $all (Number)
apply-task-begun = { $done } of { $all }
apply-task-ready = to be confirmed
apply-task-confirmed = confirmed
apply-task-missing = something is missing

## The page of one task

# $number (Number), $count (Number)
apply-step = Step { $number } of { $count }
# A button: the task is one that somebody confirms themselves
apply-tick = I have done it
apply-untick = I haven’t done it yet
evidence-heading = What shows it
# $count (Number) - how often the task is to be done
evidence-needed =
    { $count ->
        [one] Add something that shows it: words, a picture or a link.
       *[other] Add something for each time, { $count } things in all: words, a picture or a link.
    }
evidence-optional = If you like, add words, a picture or a link to remember it by.
evidence-add-text = Write something
evidence-text-label = What you did
evidence-text-hint = A line beginning with “- ” makes a list.
evidence-add-file = Picture or PDF
evidence-file-label = Choose a file, or take a picture
# $picture (Number), $pdf (Number), $all (Number) - megabytes
evidence-file-hint = A picture up to { $picture } MB, or a PDF up to { $pdf } MB; all your files together { $all } MB. We leave out where and when a picture was taken.
evidence-caption-label = What is to be seen (you may leave this empty)
evidence-add-link = Link
evidence-address-label = Address
evidence-add = Add it
evidence-remove = Remove it
# A link to the page of one piece
evidence-open = Open it
# Read out for a picture that nobody has described
evidence-picture = A picture without a description
evidence-pdf = Open the PDF
evidence-done-added = Added.
evidence-done-removed = Removed.

## What is the matter with what somebody adds. $count (Number)

problem-evidence-missing = Choose a file first.
# Megabytes
problem-evidence-pdf = This PDF is too large: { $count } MB at most.
problem-evidence-format = We can’t read this. Choose a JPEG, PNG, WebP, GIF or PDF.
problem-evidence-address = Type an address that begins with https:// or http://.
problem-evidence-many = That’s enough for one task: { $count } things at most. Remove one first.
problem-evidence-full = All your files together are too large. Remove something first.

## Others who take part confirm a task. $name (Text) - the applicant

peer-heading = Somebody confirms it
# $organisation (Text)
peer-hint = Send the link to somebody who takes part too: who was at { $organisation }, or has this badge or works on it. They sign in, look at what you added, and confirm it.
peer-make = Make a link
peer-revoke = Make the link stop working
# What the picture to scan is, for those who do not see it
peer-picture = The link as a picture to scan
# $name (Text) - whoever confirms
peer-confirmed = { $name } confirms it
peer-missing = { $name } misses something
peer-title = Can you confirm it for { $name }?
peer-own = This is your own link. Send it to somebody who takes part too.
# $organisation (Text)
peer-stranger = You can confirm this if you take part too: if you were at { $organisation }, or have this badge or work on it.
peer-none = There is nothing to look at yet. Come back when { $name } has added something.
peer-lead = Look at what { $name } did. Is it so?
peer-comment-label = A word about it
peer-comment-hint = If something is missing, say what.
peer-confirm = Yes, it is so
peer-miss = Something is missing
peer-already = You have confirmed this.
peer-problem-words = Say what is missing.
peer-done-confirmed = Thank you! It is noted.
peer-done-missing = Thank you! They read it, and can send you the link again.

## The address of one piece of evidence

# $badge (Text), $organisation (Text)
evidence-for = For the badge “{ $badge }” of { $organisation }
# $organisation (Text)
evidence-narrative-title = What { $organisation } says
evidence-who = Who may see it?
evidence-private = only I and those who check it
evidence-link = whoever has the address
evidence-public = everybody, also search engines
evidence-minor = Until you are old enough to decide that by yourself, you can’t show it to everybody.

## At the desk, for those who assess. $date (Text)

applications-title = Applications
applications-none = Nobody has applied yet.
# How many wait, beside a badge. $count (Number)
applications-waiting =
    { $count ->
        [one] { $count } waits
       *[other] { $count } wait
    }
application-sent = sent in { $date }
application-waits = waits for you
application-changes = is being changed
application-accepted = accepted
application-rejected = rejected
application-hidden = They are working on it. You see it again when they send it in.
application-nothing = They have added nothing here.
application-confirm = Confirm
# Opens a field
application-missing = Something is missing
application-missing-label = What is missing?
application-missing-button = Tell them
application-decide = Your answer
# $done (Number), $needed (Number) - tasks
application-not-yet = To give the badge, confirm the tasks first: { $done } of { $needed } are confirmed.
application-narrative = What they did, in your words
application-narrative-hint = It goes with the badge; they decide who sees it. You may leave it empty.
application-accept = Give the badge
# Opens what follows
application-otherwise = Ask for changes, or say no
application-words = What do you want to tell them?
application-ask = Ask for changes
application-reject = Say no
application-suspended = Your organisation can’t give badges right now: the city has not verified it.
application-retired = This badge is not awarded any more. Award it again first, or say no.
application-conflict = Somebody else was faster. This is how it stands now; what you typed is still here where it is still needed.
application-done-accepted = The badge is offered. We have written to them.
application-done-already = They had this badge already, so there is no second one. We have written to them.
application-done-changes = We have written to them what is missing.
application-done-rejected = We have written to them.

## Letters. $name (Text) - to whom; $badge (Text), $organisation (Text)

# $who (Text) - the applicant
mail-application-subject = { $who } has done something for “{ $badge }”
mail-application-text = Hi { $name }! { $who } would like to have the badge “{ $badge }” and has sent in what they did for it. Look at it soon: somebody is waiting.
mail-application-button = Look at it
mail-application-accepted-subject = It’s yours: { $badge }
mail-application-accepted-text = Hi { $name }! { $organisation } has looked at what you did: the badge “{ $badge }” is yours. It waits in your backpack.
mail-application-accepted-button = To your backpack
# $words (Text) - what the organisation wrote
mail-application-changes-subject = Nearly there: { $badge }
mail-application-changes-text = Hi { $name }! { $organisation } has looked at what you did for “{ $badge }” and misses something. They write: { $words }
# $words (Text) - what the organisation wrote
mail-application-rejected-subject = An answer about { $badge }
mail-application-rejected-text = Hi { $name }! { $organisation } has looked at what you did for “{ $badge }” and said no this time. They write: { $words }
# Button of both
mail-application-own-button = Open it

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-application-accepted = { $who } gave the badge “{ $subject }” to somebody who applied.
audit-application-changes = { $who } asked somebody who applied for the badge “{ $subject }” for changes.
audit-application-rejected = { $who } said no to somebody who applied for the badge “{ $subject }”.
