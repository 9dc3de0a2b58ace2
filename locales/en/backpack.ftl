### The backpack: badges that somebody owns, who may see them, collections of them, and offers. For young people: proud, warm, short.

## On the first page of an account

# A button. $count (Number) - badges in the backpack
backpack-count =
    { $count ->
        [0] Your backpack
        [one] Your backpack: { $count } badge
       *[other] Your backpack: { $count } badges
    }
# $count (Number) - badges that were offered
backpack-waiting =
    { $count ->
        [one] { $count } badge is waiting for you
       *[other] { $count } badges are waiting for you
    }

## The shelf

backpack-title = Your backpack
# Above the badges
backpack-lead = What you can do. It is yours: keep it, show it, take it along.
# A button, in letters too
backpack-open = Open your backpack
# Nothing in it yet
backpack-empty-title = Room for your first badge
backpack-empty-hint = Take part in something, and what you learn there can end up here.
# $city (Text) - "Vilnius"
backpack-earn = Badges to earn: { $city }
# Above badges that somebody was offered
backpack-offered = For you
backpack-keep = Keep it
backpack-decline = No, thanks
# Badges that somebody did not want, folded
backpack-declined = What you said no to
backpack-after-all = I want it after all
# Orders of the shelf
backpack-newest = Newest first
backpack-by-theme = By theme
# The last shelf: badges of no theme
backpack-other-theme = And also
# Above the skills that somebody's badges show
backpack-skills = What your badges show
# $skill (Text) - "Teamwork"; $count (Number) - how many badges show it
backpack-skill =
    { $count ->
        [one] { $skill }: { $count } badge
       *[other] { $skill }: { $count } badges
    }
# A link: a file with all badges
backpack-all = Take all of them along
# How a badge stands, a small label
backpack-over = out of date
backpack-on-hold = on hold
backpack-taken-back = taken back
# $when (Text) - "23 November, 14:05"
backpack-offline = You are offline. This is how it was: { $when }.

## What was just done

backpack-done-kept = It is yours now.
backpack-done-declined = All right. If you change your mind, it is still here.
backpack-done-removed = Removed.
backpack-done-asked = Asked. We will tell you as soon as they answer.

## One badge

backpack-from = From
backpack-given = Given
backpack-until = Valid until
# In the place of a date
backpack-for-ever = for ever
# Whose it is: a child's name follows
backpack-for = For
# Above what the organisation has written about this person
backpack-narrative = What they say about you
backpack-evidence = The page about it
# $date (Text) - "Tuesday 24 November"
backpack-note-over = It was valid until { $date }. It stays yours, and you can still show it: it says so itself.
# $issuer (Text) - the organisation
backpack-note-on-hold = { $issuer } has put it on hold. Whoever checks it sees that.
backpack-note-taken-back = { $issuer } has taken it back. Whoever checks it sees that.
# $reason (Text) - in the organisation's own words
backpack-reason = They say: “{ $reason }”
# A button of a badge that came from elsewhere
backpack-check = What checking it found
backpack-remove = Remove it from the backpack
backpack-remove-hint = It will be gone from here. If you still have its file, you can bring it again.
backpack-remove-yes = Yes, remove it

## Who may see it

backpack-who = Who may see it
backpack-private = Only me
backpack-link = Whoever has the link
backpack-public = Everybody
# Small, beside "Everybody"
backpack-public-hint = search engines may find it
backpack-save = Save
backpack-address = Its address
backpack-copy = Copy
backpack-copied = Copied.
backpack-share = Share
backpack-see = See it as others do
backpack-qr = As a QR code
backpack-take-back = Take this address back
backpack-take-back-hint = It will never show anything again. If you share it another time, it gets a new address.
# Of somebody who is too young to decide alone
backpack-guardian-first = For everybody to see it, your parent or guardian first has to agree that you take part.
backpack-guardian-needed = For everybody to see it, your parent or guardian has to agree. A link you can give without asking.
backpack-guardian-ask = Ask them
# $email (Text) - the guardian's address
backpack-guardian-waiting = We have asked { $email } whether everybody may see it.
backpack-guardian-refused = Your parent or guardian does not want everybody to see it. Talk to them, then ask again.

## What comes next

backpack-next = What comes next
backpack-next-follows = goes on from this one
# $what (Text) - a skill or a theme: "Teamwork"
backpack-next-same = is about this too: { $what }
# A reason on a small label, as in for-you.ftl. $badge (Text) - a badge that somebody has
fit-badge = you have { $badge }: go on

## Collections

collections-title = Collections
collections-lead = Choose badges and give them a name: for an application, a team, or just for you.
collection-new = A new collection
collection-name = Name
collection-sentence = In one sentence
collection-sentence-hint = What it is about. It may stay empty.
collection-badges = Badges in it
collection-no-badges = You have no badge yet.
# Read out for a button with an arrow. $badge (Text)
collection-up = Move { $badge } up
# $count (Number) - badges in it
collection-count =
    { $count ->
        [0] empty
        [one] { $count } badge
       *[other] { $count } badges
    }
collection-shows = Who may see the collection sees the picture, name, giver and state of every badge in it, even of one that otherwise only you see. Your name is not there.
collection-remove = Delete this collection
collection-remove-hint = Its address will show nothing any more. The badges stay in your backpack.
collection-removed = Deleted. The badges are still yours.
# $count (Number) - as many as there may be
collection-problem-long = Too long: { $count } characters at most.
collection-problem-many = That is a lot of collections: { $count } at most.
# The page for others
collection-empty = There is nothing in it yet.
collection-gone-title = Nothing to see here any more
collection-gone-hint = Whoever shared this has taken the address back. Ask them for a new one.

## An offer, behind a link

# $organisation (Text) - who gives the badge
offer-from = { $organisation } offers you this badge.
offer-account = To keep it you need an account. It takes a minute, and then you are back here.
offer-already = You already have this badge, and it is still valid.
offer-before = It is in your backpack already.
offer-theirs = This badge is for somebody else. Are you signed in with another account?
offer-taken-back = This badge was taken back from you. Only its organisers can give it to you again: ask them.
offer-gone-title = This badge is not waiting here any more
offer-gone-hint = If you have kept it, it is in your backpack. Otherwise ask whoever gave you the link.

## A guardian is asked about showing badges to everybody: polite, as in guardian.ftl. $name (Text) - the young person

guardian-publishing-heading = { $name } would like to show badges to everybody
guardian-publishing-what = A badge says what somebody has learned, and who confirms it. Its page shows neither name nor e-mail, but everybody can open it, and search engines may find it. You can take your yes back here at any time: then nobody finds the pages any more except by their address.
mail-publishing-subject = { $name } would like to show badges
mail-publishing-text = Good day! { $name } has earned badges and would like to show them to everybody. The pages show neither name nor e-mail. At this age we need your permission for that. Please have a look and decide.
mail-publishing-approved-subject = You can show your badges to everybody
mail-publishing-approved-text = Hi { $name }! Your parent or guardian said yes. In your backpack you decide which badges everybody sees.
mail-publishing-denied-subject = Your badges stay between you and your friends
mail-publishing-denied-text = Hi { $name }! Your parent or guardian does not want everybody to see your badges. You can still give the link of a badge to whom you like.
mail-publishing-withdrawn-subject = Your badges are not for everybody any more
mail-publishing-withdrawn-text = Hi { $name }! Your parent or guardian took their yes back. What everybody could see now only opens for those who have its link.
