### Mails. Subjects are short; texts say at once what it is about. A button with the link follows each text.

# Under every mail. $city (Text) - "Vilnius"
mail-footer = { -brand }, { $city }
# Under the button
mail-link-below = If the button does not work, open this address:

## A new account

# $code (Text) - "123 456"
mail-code-subject = { $code } is your code
mail-code-text = Hi { $name }! Type { $code } on the page where you are making your account, or tap the button. It works for one hour. If that was not you, do nothing: nothing will happen.
mail-code-button = That’s me

# Somebody tries to make an account with an address that has one
mail-known-subject = You already have an account
mail-known-text = Hi { $name }! Somebody, probably you, wanted to make an account with this address. You already have one: just sign in. Forgot your password? Set a new one there.
mail-known-button = Sign in

## Passwords and addresses

mail-reset-subject = Your new password
mail-reset-text = Hi { $name }! Tap the button to choose a new password. It works for one hour. If you did not ask for this, do nothing: your password stays as it is.
mail-reset-button = Choose a password

mail-password-changed-subject = Your password was changed
mail-password-changed-text = Hi { $name }! Your password has just been changed. If that was not you, set a new one right away.
mail-password-changed-button = Set a new password

mail-email-subject = Is this your new address?
mail-email-text = Hi { $name }! Tap the button and from then on we write to you here. It works for one hour.
mail-email-button = Yes, use this address

# To the old address. $email (Text) - the new one
mail-email-changed-subject = Your e-mail was changed
mail-email-changed-text = Hi { $name }! From now on we write to { $email }. If that was not you, write to us by answering this mail.

## A guardian (polite form)

# $name (Text) - the young person; $age (Number) - "14"
mail-guardian-subject = { $name } asks for your permission
mail-guardian-text = Good day! { $name } has made an account with { -brand } and gave us your address. Young people under { $age } need the permission of a parent or guardian to take part. Please have a look and decide. If you do not know { $name }, please ignore this mail: nothing will happen.
mail-guardian-button = Look and decide

# To the young person
mail-consent-approved-subject = You can start!
mail-consent-approved-text = Hi { $name }! Your parent or guardian said yes. Now you can sign up for everything.
mail-consent-denied-subject = Your parent or guardian said no
mail-consent-denied-text = Hi { $name }! Your parent or guardian did not agree. You can still look around and keep what you like. Talk to them: you can ask again.
mail-consent-withdrawn-subject = Your parent or guardian took their permission back
mail-consent-withdrawn-text = Hi { $name }! Your parent or guardian has taken their permission back. You can still look around and keep what you like.
# Button of these mails
mail-me-button = Open my page
