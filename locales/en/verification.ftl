### Whether a badge is real: anybody presents one, ours or anybody else's, and reads what was found about it; and bringing one
### into one's own backpack. Written for somebody of sixteen who knows nothing of signatures. A badge is “real” when it comes
### from its issuer as it is; “in force” when it counts today.

## The form

verify-title = Is a badge real?
verify-lead = Check any badge, from here or from elsewhere. We keep nothing of it.
verify-file-label = Its file
verify-file-hint = A picture with the badge in it (PNG or SVG), or a JSON or JWT file.
verify-text-label = Or paste its text
verify-text-hint = It begins with “{"{"}” or “eyJ”.
verify-address-label = Or its address
verify-whose-label = Whose should it be? You may leave this empty.
verify-whose-hint = Type an e-mail address, and we check whether the badge is for it.
verify-button = Check it
# Link below what was found
verify-another = Check another one
# Link for whoever has an account
verify-bring = Is it yours? Put it into your backpack
# Nothing was chosen, pasted or typed
verify-nothing = Choose a file, paste a text or type an address.

## Why there is nothing to check

verify-unread-none = There is no badge in it.
verify-unread-picture = There is no badge in this picture. Apps that send pictures often throw it out: take the original file.
verify-unread-damaged = The picture is damaged or cut off. Take the original file.
verify-unread-several = There is more than one badge in this picture. Nobody can tell which one is meant.
verify-unread-entities = There are instructions in this picture that could do harm. We do not open it.
# $line (Text) - 1, 2, 3 …
verify-unread-json = The text is not complete or has a mistake: look at line { $line }.
# $key (Text) - a word of the text
verify-unread-duplicate = In the text, “{ $key }” stands twice in one place. Nobody can tell which one counts.
verify-unread-nested = The text has more parts in it than any badge.
# $count (Number) - megabytes
verify-unread-large = That is too large for a badge: { $count } MB at most.
verify-unread-busy = Many people are checking badges just now. Try again in a moment.

## Why an address gave nothing. $address (Text) - an address of the web

verify-silence-no-answer = There is nothing to be had at { $address }.
verify-silence-late = { $address } did not answer in time.
verify-silence-not-public = { $address } leads into a closed network. We do not look there.
verify-silence-not-secure = { $address } is not protected: it does not begin with https.
verify-silence-not-an-address = { $address } is no address of the web.
verify-silence-too-large = { $address } answers with more than a badge needs.
verify-silence-too-many = The badge names too many addresses. We did not ask { $address }.

## What all checks come to: a large heading, and a sentence below

verify-found-valid = Real and in force
verify-found-valid-lead = It comes from its issuer, nothing in it was changed, and it counts today.
verify-found-expired = Real, but its time is over
verify-found-expired-lead = It comes from its issuer and nothing in it was changed. It counted until its end.
verify-found-not-yet-valid = Real, but not in force yet
verify-found-not-yet-valid-lead = It comes from its issuer and nothing in it was changed. It counts from its beginning.
verify-found-suspended = Real, but on hold
verify-found-suspended-lead = Its issuer has put it on hold. Ask them why.
verify-found-revoked = Taken back
verify-found-revoked-lead = It was real, but its issuer has taken it back. It no longer counts.
verify-found-other-recipient = Real, but somebody else’s
verify-found-other-recipient-lead = It was issued to somebody with another address.
verify-found-unknown = Could not be checked
verify-found-unknown-lead = That does not mean that it is false. Below you see what is missing. Try again later, or ask its issuer.
verify-found-invalid = Not real
verify-found-invalid-lead = Somebody has changed it or made it in another’s name. Do not rely on it.

## What the badge says of itself

verify-nameless = A badge without a name
# Above what it says, where it is not known to be genuine
verify-unproven = This is what it claims. Nothing of it is proven.
verify-issuer-label = Issued by
verify-issuer-nobody = Somebody without a name
# A badge whose issuer is nothing but a key
verify-issuer-key = There is no address behind it, only a key. Who that is, nobody vouches for.
verify-begins-label = Since
verify-ends-label = Until
verify-criteria-heading = What it takes

## The checks

verify-checks-heading = What we have checked
# $part (Text) - one of the seven below; $outcome (Text) - one of the four below those
verify-check = { $part }: { $outcome }
verify-part-schema = Its form
verify-part-proof = Its signature
verify-part-issuer = Its issuer
verify-part-dates = Its time
verify-part-status = Not taken back
verify-part-recipient = Whose it is
verify-part-endorsement = Its endorsements
verify-outcome-passed = fine
verify-outcome-nothing = nothing to check
verify-outcome-failed = not fine
verify-outcome-unknown = could not be checked

verify-passed-schema = It is built as badges are.
verify-passed-proof = Nothing was changed since it was signed.
# A badge without a signature, that counts because of where it lies
verify-passed-proof-hosted = It says the same as the original at its issuer’s.
verify-passed-issuer = The key that signed it is its issuer’s.
verify-passed-issuer-hosted = The original lies at its issuer’s own address.
verify-passed-dates = It counts today.
verify-passed-status = Its issuer has not taken it back.
verify-passed-recipient = It was issued to this address.
verify-passed-endorsement = None of them is forged.
verify-nothing-status = Its issuer has no list of what was taken back.
verify-nothing-other = There is nothing of the kind in it.

## Why a check failed

# $parts (Text) - names of parts, such as credentialSubject.id
verify-why-schema = These parts are missing or wrong: { $parts }.
verify-why-no-proof = It is not signed. Anybody could have written it.
verify-why-signature = The signature does not fit. Somebody has changed the badge, or another key signed it.
# $what (Text) - a technical word
verify-why-proof = Something in the signature is missing or wrong: { $what }.
# $date (Text) - a day
verify-why-proof-expired = The signature counted until { $date }.
# $what (Text) - a word of the badge
verify-why-unsigned = The signature does not cover “{ $what }”. Anybody could have added it.
verify-why-no-address = “{ $what }” should be an address and is none, so the signature does not cover it.
# $what (Text) - a technical word
verify-why-claim = What stands around the badge contradicts it: { $what }.
verify-why-weak-key = The key is of a size that does not protect.
verify-why-broken-key = The key is damaged.
verify-why-private-key = The secret half of the key stands in it. Anybody could have signed with it.
verify-why-other-key = It is signed with a kind of key that we do not know.
verify-why-key-not-of-issuer = Whoever made it is not the issuer whose name is on it.
# $date (Text) - a day
verify-why-not-yet-valid = It counts from { $date }.
verify-why-expired = It counted until { $date }.
verify-why-revoked = Its issuer has taken it back.
# $words (Text) - the issuer's
verify-why-revoked-words = Its issuer has taken it back: “{ $words }”
verify-why-suspended = Its issuer has put it on hold.
verify-why-other-recipient = It was issued to another address.
# Of an endorsement
verify-why-other-subject = It is about something else, not about this badge.
# $number (Text) - 1, 2, 3 …
verify-why-endorsement = Endorsement { $number } is forged or damaged.
verify-why-other-document = The original at its issuer’s says something else.

## Why a check was not possible

# $address (Text) - an address of the web
verify-why-unreadable = We do not understand what { $address } answers.
# $what (Text) - what should be an address
verify-why-nobody-to-ask = Nobody can be asked about “{ $what }”.
verify-why-no-such-key = Its issuer does not publish the key that signed it.
# $what (Text) - an address
verify-why-unknown-context = It uses words that we do not know: { $what }.
# $what (Text) - a technical word
verify-why-not-understood = There is something in it that we do not understand: { $what }.
verify-why-nobody-named = The badge does not say whose it is.
verify-why-too-complex = It is so tangled that checking it would take too long.
verify-why-status-list = The issuer’s list of what was taken back is not in order.
verify-why-depends = That depends on a check that is not fine.

## Endorsements: somebody else says that the badge is worth something

verify-endorsements-heading = Who endorses it
# $name (Text) - who; $host (Text) - such as library.example
verify-endorsed-by = { $name }, { $host }

## Bringing a badge into one's backpack

bring-title = Bring a badge
bring-lead = Do you have a badge from elsewhere? We check it first, then you decide.
bring-keep = Put it into my backpack
bring-forged = A badge that is not real does not go into the backpack. Ask its issuer for the original.
# $email (Text) - the reader's own
bring-other-recipient = It was issued to another address than yours ({ $email }). You can keep it; it is marked so.
bring-unknown = You can keep it. It is marked until it can be checked.
# What was done, above a badge in the backpack
bring-kept = It is in your backpack.
bring-before = It was in your backpack already.
bring-again-done = Checked just now.
# Link to the backpack
bring-backpack = My backpack
# $date (Text) - a day with its time
bring-checked = Checked { $date }
bring-never-checked = It was not checked yet.
bring-again = Check it again
# Link: saves the file
bring-original = Its picture as it came
