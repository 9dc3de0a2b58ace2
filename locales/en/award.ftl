### Awarding badges: at the desk people of organisations give them, see who has them, and may take one back.

## Who has it

# A link on the page of a badge
award-link = Award it, and see who has it
awards-title = Who has it
# The way back to the badge
awards-back = The badge
awards-none = Nobody has it yet. Who has earned it?
# Buttons between pages of the list
awards-newer = Newer
awards-older = Older
# Somebody of whom the organisation knows no name
award-nobody-known = Somebody without a name
# Where an award stands
award-status-offered = offered
award-status-accepted = accepted
award-status-declined = declined
award-status-held = on hold
award-status-revoked = taken back
# How somebody came by it
award-via-hand = by a link
award-via-presence = was there
award-via-list = by a list
award-via-code = by a code
award-via-application = applied
award-via-automatic = by itself
# $what (Text) - "accepted"; $count (Number)
# l10n: same
award-count = { $what }: { $count }
award-by-list = Award by a list
award-by-links = Make links to hand out
award-by-session-hint = For those who were at a session: open the session at your desk, and award it there.
# What was given to several at once
award-runs = Given to several at once
award-run-waits = not given yet
award-run-running = being given
award-run-done = given
# Why it cannot be awarded
award-bar-draft = Publish the badge first. Then you can award it.
award-bar-retired = This badge is not awarded any more. Have it awarded again first.
award-bar-organisation = Your organisation can’t award badges now: the city has to say yes to it first.
award-rule = By itself
award-rule-times = After how many times
award-rule-hint = Whoever was there so often, at listings that lead to this badge, is offered it. Times before today count too. Empty: never by itself.
award-rule-button = Save
award-done-withdrawn = The offer is withdrawn.
award-done-held = It is on hold. We have told its owner why.
award-done-returned = It is valid again. We have told its owner.
award-done-revoked = It is taken back. We have told its owner why.
award-done-dropped = The list is thrown away. Nothing was given.

## One award

award-when = Offered
award-how = How
award-accepted-when = Accepted
award-declined-when = Declined
award-ends = Valid until
award-reason = Why
award-narrative = What you said of it
award-withdraw = Withdraw the offer
award-withdraw-hint = The link in the letter stops working. You can offer it again later.
award-hold = Put on hold
award-hold-hint = On hold, it counts as not valid for everybody who checks it. You can give it back.
award-return = Give it back
award-revoke = Take it back for good
award-revoke-hint = Taking it back cannot be undone.
award-reason-label = Why?
award-reason-hint = Its owner reads this.

## By a list

award-list-title = Award by a list
award-list-people = Who gets it
# $most (Text) - "1,000". The semicolons and the order are the same in every language
award-list-hint = One person a line: address; name; what they did. The address is enough. Up to { $most } people.
award-list-file = Or a file
award-list-file-hint = CSV, with the same three columns.
award-list-button = Look at it
award-list-look-hint = Nothing is given before you have looked.
# $most (Text) - "1,000"
award-list-long = That is too long: { $most } people at most. Split it in two.
award-list-no-text = This file is no text. Save it as CSV.
award-list-empty = There is nobody in it.
# $count (Number) - lines
award-list-wrong =
    { $count ->
        [one] { $count } line needs you. Correct it here.
       *[other] { $count } lines need you. Correct them here.
    }
# $line (Text) - which line of the list; $words (Text) - what is wrong with it
award-line = Line { $line }: { $words }
award-line-address = there is no e-mail address at its beginning
# $line (Text) - which line
award-line-twice = this address is in line { $line } already
# $count (Number) - characters
award-line-name = the name is too long, { $count } characters at most
award-line-narrative = the text is too long, { $count } characters at most
award-look-title = Look at it first
# $count (Number) - people
award-gets =
    { $count ->
        [one] { $count } person gets it
       *[other] { $count } people get it
    }
award-has-it =
    { $count ->
        [one] { $count } has it already
       *[other] { $count } have it already
    }
award-start =
    { $count ->
        [one] Award it to { $count } person
       *[other] Award it to { $count } people
    }
award-start-hint = Each gets a letter, and says whether they want it.
award-nothing = All of them have it already.
award-change = Change the list
award-drop = Throw the list away
award-progress-title = Being awarded
# $done (Text), $all (Text) - people
award-progress = { $done } of { $all }
award-progress-hint = You need not wait: it goes on without you.
award-done-title = Awarded
award-done-hint = Who was offered it has a letter now. It is theirs when they say yes.
# What became of one person
award-row-waiting = waits
award-row-given = offered
award-row-already = has it already
award-row-nobody = has no account any more
award-row-stopped = not given: the badge is not awarded any more

## Links to hand out

award-links-title = Links to hand out
award-links-lead = For people whose address you don’t know. Each link is for one person: print the page, cut it, and hand them out.
award-links-how-many = How many
# $most (Number) - 100
award-links-how-many-hint = Up to { $most }. Empty: as many as there are names below.
award-links-who = Names, one a line
award-links-who-hint = So that you know whose link it is. You may leave this empty.
award-links-button = Make the links
# $most (Number) - 100
award-links-count = A number from 1 to { $most }, please.
award-links-names = There are more names than links.
award-links-hint = Print this page. Each picture opens the badge for one person. You can open this page for a week, then the links are on your paper alone.
award-links-used = Every link has been used.
# Read out for the picture
award-link-picture = QR code of a link to the badge
award-narrative-label = What they did
award-narrative-hint = For example, what somebody made. You may leave it empty. Everybody who gets it now gets the same words.

## Those who were at a session

# On the page of a session
award-session-link = Award a badge
award-session-title = Award a badge
award-session-nobody = Nobody is noted as being there yet.
award-session-no-badge = You have no public badge yet.
award-session-badge = Badge
award-session-people = Who gets it
award-session-button = Award it
award-session-gone = Somebody here is not noted as being there any more. Look again.
award-session-nobody-chosen = Choose at least one person.

## Letters. $name (Text) - who gets it; $badge (Text) - name of the badge; $organisation (Text) - who awards it

mail-award-subject = You were offered a badge: { $badge }
mail-award-text = Hi { $name }! { $organisation } offers you the badge “{ $badge }”. Have a look, and say whether you want it: only then it is yours.
mail-award-nameless-text = Hi! { $organisation } offers you the badge “{ $badge }”. Have a look, and say whether you want it: only then it is yours.
# $child (Text) - first name of a child of whoever gets it
mail-award-child-subject = A badge for { $child }: { $badge }
mail-award-child-text = Hi { $name }! { $organisation } offers { $child } the badge “{ $badge }”. Have a look together, and say whether you want it: only then it is yours.
# Follows the text. $narrative (Text) - what the organisation says
mail-award-narrative = They say: “{ $narrative }”
mail-award-button = Look at the badge
# $reason (Text) - why, in the organisation's words
mail-award-held-subject = Your badge is on hold: { $badge }
mail-award-held-text = Hi { $name }! { $organisation } has put your badge “{ $badge }” on hold. As long as it is, it does not count as valid. They say: “{ $reason }”
mail-award-returned-subject = Your badge is valid again: { $badge }
mail-award-returned-text = Hi { $name }! Your badge “{ $badge }” is valid again. { $organisation } says: “{ $reason }”
mail-award-revoked-subject = Your badge was taken back: { $badge }
mail-award-revoked-text = Hi { $name }! { $organisation } has taken back your badge “{ $badge }”. It is not valid any more. They say: “{ $reason }”

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-badge-awarded = { $who } awarded the badge “{ $subject }”.
audit-badge-rule = { $who } changed when the badge “{ $subject }” is awarded by itself.
audit-award-withdrawn = { $who } withdrew an offer of the badge “{ $subject }”.
audit-award-suspended = { $who } put somebody’s badge “{ $subject }” on hold.
audit-award-returned = { $who } gave somebody’s badge “{ $subject }” back.
audit-award-revoked = { $who } took somebody’s badge “{ $subject }” back for good.
