### Organisations: registering one, who acts for it, what was done there; and the city's people who look at them. For adults, often tired, often with a phone in one hand.

# A quiet link at the foot of every page of a city
footer-organisations = For organisations

## Registering

organisation-register-title = Register your organisation
# $city (Text) - "Vilnius"
organisation-register-lead = Show young people in { $city } what you do. It takes five minutes; then somebody of the city has a look.
organisation-register-button = Register
# Link to the same page, for those who act for one already
organisation-register-another = Register another organisation
organisation-name-label = What is your organisation called?
organisation-about-label = What do you do?
organisation-about-hint = Two or three sentences, for young people.
organisation-url-label = Your page, if you have one
organisation-url-hint = With https:// at the beginning.
organisation-email-label = An e-mail for everybody, if you like
organisation-email-hint = It stands beside everything that you offer.
organisation-evidence-label = How can the city see that it’s you?
organisation-evidence-hint = A registration number, a page that names you, somebody we can call. Only the city’s people read this.
# What goes wrong
problem-organisation-adult = Whoever registers an organisation has to be 18 or older. Ask somebody grown-up in your group to do it, then they can invite you.
problem-organisation-name = A name has 2 to 80 characters.
problem-about-missing = Say it in at least one language.
problem-url = A page begins with https:// and has no spaces.

## How the city stands with an organisation

# One or two words each
organisation-unverified = not looked at
organisation-pending = waiting for the city
organisation-verified = verified
organisation-rejected = not accepted
organisation-suspended = suspended
# Above the organisation's desk
organisation-unverified-note = Nobody of the city has looked at this organisation yet.
organisation-pending-note = Somebody of the city is looking whether it’s really you. You get a mail. Until then you can fill in everything and invite your people.
organisation-rejected-note = The city could not accept this yet. You can change it and ask again.
organisation-suspended-note = The city has suspended this organisation: nobody sees what it offers. Write to the city’s people to sort it out.
# $reason (Text) - what somebody of the city wrote, a sentence or two
organisation-reason = They say: “{ $reason }”
# Link to the form
organisation-again-link = Change it and ask again
# Button in the form
organisation-again-button = Save and ask the city again

## What an organisation says of itself

organisation-profile-title = Profile
organisation-profile-lead = This stands beside everything that you offer.

## Who acts for an organisation

role-owner = Owner
role-admin = Admin
role-editor = Editor
role-assessor = Assessor
# What each may do; the role stands before it
role-admin-hint = everything, and who is in the team.
role-editor-hint = writes what you offer, says who takes part.
role-assessor-hint = notes who was there.
members-title = Team
members-none = Nobody is in this team any more.
# $name (Text) - of a member: the label of a list of roles
members-role-of = Role: { $name }
# $name (Text) - of a member: the label of a button
members-remove = Remove: { $name }
# People who were invited and have not answered
members-open = Invited
# $until (Text) - "Mon 7 Dec, 10:00"
members-open-until = until { $until }
members-resend = Send it again
# $email (Text)
members-revoke = Take back: { $email }
members-invite-heading = Invite somebody
members-email-label = Their e-mail
members-role-label = What will they do?
members-language-label = The language we write to them in
members-invite-button = Invite
members-invited = Invited. They have two weeks to say yes.
problem-role = Choose one of the roles.
problem-member-already = They are in your team already.
# $count (Number) - how many can be open at a time
problem-invitations-many =
    { $count ->
        [one] { $count } invitation is open: that is all we can keep. Take it back first.
       *[other] { $count } invitations are open: that is all we can keep. Take some back first.
    }
problem-last-owner = Somebody has to be the owner. Make somebody else the owner first.

## Leaving a team

members-leave-link = Leave
# $organisation (Text) - its name
members-leave-title = Leave { $organisation }?
members-leave-lead = You won’t get to this desk any more, unless somebody invites you again.
members-leave-button = Yes, leave
members-leave-cancel = No, stay

## The page that an invitation opens

# $organisation (Text) - its name
invitation-title = { $organisation } would like you in the team
# $role (Text) - "Editor"
invitation-lead = Your role: { $role }
invitation-button = Yes, I’m in
invitation-no = Not for you? Then just close this page.
# Said once, at the desk
invitation-done = Welcome to the team!

## What was done at an organisation

audit-title = History
audit-lead = Who changed what. Everybody in your team can read it, and the city’s people.
audit-none = Nothing yet.
# Link to the entries before
audit-older = Older
# In place of a name, when an account is gone: at the beginning of a sentence, and inside one
audit-somebody = Somebody
audit-somebody-else = somebody
# In all of these: $who (Text) - a name; $person (Text) - a name or an address; $role (Text) - "Editor"; $subject (Text) - the name of the organisation or the title of what it offers
audit-organisation-registered = { $who } asked the city to look at “{ $subject }”.
audit-profile-changed = { $who } changed the profile of “{ $subject }”.
audit-member-invited = { $who } invited { $person }.
audit-member-joined = { $who } joined. Role: { $role }.
audit-member-role = { $who } gave { $person } another role: { $role }.
audit-member-removed = { $who } removed { $person }.
audit-member-left = { $who } left.
audit-organisation-verified = { $who } verified “{ $subject }” for the city.
audit-organisation-rejected = { $who } did not accept “{ $subject }” for the city.
audit-organisation-suspended = { $who } suspended “{ $subject }” for the city.
audit-organisation-restored = { $who } gave “{ $subject }” back to the public for the city.
audit-listing-created = { $who } began “{ $subject }”.
audit-listing-submitted = { $who } sent “{ $subject }” to be read.
audit-listing-approved = { $who } approved “{ $subject }”.
audit-listing-changes-requested = { $who } asked for changes in “{ $subject }”.
audit-listing-published = { $who } published “{ $subject }”.
audit-listing-unpublished = { $who } took “{ $subject }” away from the public.
audit-listing-archived = { $who } archived “{ $subject }”.
audit-listing-restored = { $who } brought an older version of “{ $subject }” back.
audit-listings-imported = { $who } imported listings from “{ $subject }”.
audit-session-moved = { $who } moved a date of “{ $subject }”.
audit-session-cancelled = { $who } called off a date of “{ $subject }”.
audit-confirmed = { $who } confirmed that “{ $subject }” is still true.

## The city's people look at organisations

# Link. $count (Number) - organisations that wait
coordination-organisations-link =
    { $count ->
        [0] Organisations
        [one] Organisations: { $count } waits
       *[other] Organisations: { $count } wait
    }
coordination-organisations-title = Organisations
coordination-organisations-waiting = They wait for you
coordination-organisations-none = Nobody waits. Thank you!
coordination-organisations-all = All others
# $when (Text) - "Mon 23 Nov, 10:00"
coordination-asked = Asked on { $when }
coordination-evidence = How to check it
# Before an address. $name (Text)
coordination-owner = { $name }, owner
coordination-ownerless = nobody owns it
coordination-reason-label = Why not?
coordination-reason-hint = They get these words in a mail. Be kind, and say what would help.
# Buttons
coordination-verify = It’s them: verify
coordination-refuse = Not yet
coordination-suspend = Suspend: hide everything
coordination-restore = Show it again
# What can be unfolded, above a button
coordination-change = Change this
coordination-decided = Done. They have a mail.
coordination-nothing = Somebody was faster. This is how things stand now.

## Mails to the city's people. $name (Text) - who gets it; $organisation (Text) - its name

mail-organisation-waits-subject = Somebody waits for you: { $organisation }
# $city (Text) - "Vilnius"
mail-organisation-waits-text = Hi { $name }! { $organisation } would like to offer something to young people in { $city }. Have a look whether it is who it says.
mail-organisation-waits-button = Have a look

## Mails to an organisation's owners. $name (Text) - who gets it; $organisation (Text) - its name; $reason (Text) - what somebody of the city wrote

mail-organisation-button = To your desk
mail-organisation-verified-subject = Verified: { $organisation }
mail-organisation-verified-text = Hi { $name }! The city has looked: { $organisation } is verified. Now show young people what you do.
mail-organisation-rejected-subject = Not yet: { $organisation }
mail-organisation-rejected-text = Hi { $name }! The city could not accept { $organisation } yet. They say: “{ $reason }” Change it at your desk and ask again.
mail-organisation-suspended-subject = Suspended: { $organisation }
mail-organisation-suspended-text = Hi { $name }! The city has suspended { $organisation }: nobody sees what it offers for now. They say: “{ $reason }” Write to the city’s people to sort it out.
mail-organisation-restored-subject = Back again: { $organisation }
mail-organisation-restored-text = Hi { $name }! Everybody can see again what { $organisation } offers.

## The mail with an invitation. $who (Text) - who invites; $email (Text) - the address it goes to

mail-invitation-subject = { $organisation } would like you in the team
mail-invitation-text = Hi! { $who } invites you to the team of { $organisation } in { $city }. Your role: { $role }. Tap the button within two weeks, and sign in or make an account with this address: { $email }. You don’t know them? Then do nothing.
mail-invitation-button = Have a look
