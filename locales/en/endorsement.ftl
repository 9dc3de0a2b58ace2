### Endorsements: what an organisation says of a badge of another one, as a signed statement.

## At the desk

endorsements-title = Endorsements
endorsements-lead = Say that others’ badges are worth something, and see who says so of yours.
endorsement-new = Endorse a badge
endorsement-new-lead = Choose a badge of another organisation of your city.
endorsement-unverified = You can endorse badges once the city has confirmed your organisation.
endorsements-heard = About your badges
endorsements-heard-none = Nobody has endorsed a badge of yours yet.
endorsements-own = From you
endorsements-own-none = You haven’t endorsed a badge yet.
endorsement-find-label = Find a badge
endorsement-find-hint = Its name, its organisation, or the address of its page.
endorsement-find = Find
endorsement-found-none = We found no such badge.

## Endorsing a badge

endorsement-write-heading = What do you say?
endorsement-words = Why it is worth something
# $count (Number) - characters
endorsement-words-hint = A sentence or two, at most { $count } characters. Everybody may read them.
# $organisation (Text) - the name of the one that endorses
endorsement-sure = We have read this badge, and { $organisation } stands behind it.
endorsement-sign = Endorse it
# $organisation (Text) - the name of the one whose badge it is
endorsement-sign-hint = We sign it in your name, so that anybody can check it. { $organisation } decides whether it is shown.
endorsement-before = You have endorsed this badge.
endorsement-moved = The badge has changed meanwhile. Please read it once more.
problem-endorsement-sure = Please confirm that you stand behind it.
problem-endorsement-character = There is a character in it that cannot be signed. Please type it anew.

## One endorsement

endorsement-by = From
endorsement-of = Whose badge it is
endorsement-when = Since
endorsement-stands = Now
endorsement-stands-waiting = waiting: shown or not?
endorsement-stands-shown = shown
endorsement-stands-hidden = not shown
endorsement-stands-taken-back = taken back
endorsement-taken-back = Taken back
endorsement-reason = Why
endorsement-show = Show it
endorsement-hide = Don’t show it
endorsement-show-hint = What is shown stands on the badge’s page, and goes along with every badge that somebody accepts from then on.
endorsement-take-back-heading = Do you no longer stand behind it?
endorsement-reason-label = Why do you take it back?
# $organisation (Text) - the name of the one whose badge it is
endorsement-reason-hint = We tell { $organisation }.
endorsement-take-back = Take it back
endorsement-take-back-hint = For good. Whoever checks a badge with it sees that at once; the badge itself stays good.
endorsement-done-signed = Signed. The other organisation knows of it.
endorsement-done-shown = It is shown from now on.
endorsement-done-hidden = It is not shown any more.
endorsement-done-taken-back = Taken back.

## For everybody

# Above the organisations that endorse a badge, on its page
endorsement-recognised = Also recognised by
# A link to the signed statement, for programs that check it
endorsement-check = The signed statement
# What the signed statement is called. $badge (Text) - the badge's name
endorsement-credential = Endorsement of “{ $badge }”

## Letters. $name (Text) - who gets it; $organisation (Text) - who endorses; $badge (Text) - the badge's name; $words (Text) - what they say; $reason (Text) - why it was taken back

mail-endorsement-subject = Your badge is endorsed: { $badge }
mail-endorsement-text = Hi { $name }! { $organisation } endorses your badge “{ $badge }”. They say: “{ $words }” Nobody sees it until you show it.
mail-endorsement-button = Have a look
mail-endorsement-back-subject = An endorsement was taken back: { $badge }
mail-endorsement-back-text = Hi { $name }! { $organisation } has taken back what it said of your badge “{ $badge }”. They say: “{ $reason }” The badge itself stays good.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-endorsement-given = { $who } endorsed the badge “{ $subject }” of another organisation.
audit-endorsement-received = { $who } of another organisation endorsed the badge “{ $subject }”.
audit-endorsement-shown = { $who } shows an endorsement of the badge “{ $subject }”.
audit-endorsement-hidden = { $who } does not show an endorsement of the badge “{ $subject }”.
audit-endorsement-taken-back = { $who } took back an endorsement of the badge “{ $subject }”.
audit-endorsement-lost = { $who } of another organisation took back an endorsement of the badge “{ $subject }”.
