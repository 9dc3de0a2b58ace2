### Passkeys: signing in with what unlocks the phone (a finger, the face, a code), in place of a password.

passkey-heading = Passkeys
passkey-lead = Sign in with your finger, your face or the code of your phone. No password to remember.
# Button
passkey-make = Make a passkey
# Button on the sign-in page
passkey-use = Use a passkey
# Button below the form that makes an account
passkey-instead = With a passkey, no password
# In the list of passkeys. $when (Text) - "23 November, 14:05"
passkey-made = made { $when }
passkey-remove = Remove
passkey-added = Your passkey is ready. From now on it signs you in.
# Something went wrong, or somebody has changed their mind
passkey-failed = That did not work. Try again, or use your password.
passkey-needs-script = Passkeys need JavaScript, which is switched off here.
problem-last-passkey = This is your only way in. Set a password first.
# To somebody without a password who wants to do something serious
problem-sign-in-again = To be sure it’s you: sign out, sign in again, then try once more.

## Right after making an account without a password

passkey-new-title = Now your passkey
# $name (Text)
passkey-new-lead = { $name }, one tap and your phone remembers you.
passkey-password-instead = I’d rather set a password

## The mail

mail-passkey-subject = You have a new passkey
mail-passkey-text = Hi { $name }! A passkey was just made for your account. If that was not you, remove it right away.
mail-passkey-button = Look at my passkeys
