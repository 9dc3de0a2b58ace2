### An account: making one, signing in, what belongs to it. For young people, on a phone; short and kind.

# The tab of the navigation, beside Home, Search and Map. One short word.
nav-me = Me

## Making an account, first step: the birth date

sign-up-title = Make an account
sign-up-lead = Keep what you like, join in, collect badges. It takes a minute.
sign-up-born-label = When were you born?
# Below the question
sign-up-born-why = We ask so that we show you what fits your age, and look after you if you are young. Nobody else sees it.
# Button to the next step
sign-up-next = Go on
# Link to signing in
sign-up-have-one = I already have an account

## Second step: name, e-mail, password

sign-up-almost = Almost there
sign-up-name-label = What should we call you?
sign-up-name-hint = Your first name or a nickname is enough.
sign-up-email-label = Your e-mail
sign-up-password-label = Choose a password
sign-up-password-hint = At least 10 characters. Three words you like are easy to remember.
# A city sets the age. $age (Number) - "14"
sign-up-guardian-lead = You are under { $age }, so we have to ask one of your parents or another guardian. Until they say yes, you can look around and keep what you like.
sign-up-guardian-label = Your parent’s or guardian’s e-mail
# Label of a list of languages
sign-up-guardian-language = The language we write to them in
sign-up-button = Make my account

## The mail has been sent: a code of six figures

code-title = Check your e-mail
# $email (Text) - the address, as typed
code-lead = We have sent a code to { $email }. Type it here, or tap the link in the mail.
code-label = The six figures
code-button = That’s me
code-nothing = Nothing there? Look into the spam folder, or check the address and try again.
code-again = Start again
# The page that the link in the mail opens
code-link-title = One tap and you are in
# $email (Text)
code-link-lead = Is { $email } your address?

## Signing in and out

sign-in-title = Sign in
sign-in-email-label = E-mail
sign-in-password-label = Password
sign-in-button = Sign in
sign-in-forgot = I forgot my password
sign-in-no-account = I don’t have an account yet
# Said on the sign-in page to somebody who tried something that needs an account
sign-in-needed = Sign in first, then you can go on.
sign-out-button = Sign out

## A forgotten password

reset-title = A new password
reset-lead = Tell us your e-mail and we send you a link.
reset-button = Send me the link
reset-sent-title = Look into your e-mail
# $email (Text)
reset-sent-lead = If there is an account for { $email }, a link is on its way. It works for one hour.
reset-new-label = Your new password
# Below it, to somebody who has passkeys
reset-passkeys = Your passkeys go too. You can make new ones afterwards, in the settings.
reset-new-button = Save it and sign in

## Me: the first page of an account

# $name (Text) - what we call the person
me-title = Hi { $name }!
me-look-around = Find something to do
me-settings = Settings
me-kept = What you keep
me-kept-none = Nothing yet. Tap the heart on anything you like.
# Above the skills of what somebody has been to
me-practised = What you have practised

## Settings

settings-title = Settings
settings-about-heading = About you
settings-name-label = What we call you
settings-language-label = The language of our mails
settings-save = Save
settings-saved = Saved.
settings-email-heading = E-mail
# $email (Text)
settings-email-now = Now it is { $email }.
settings-email-new-label = Your new e-mail
settings-email-button = Change it
settings-email-sent = Nearly done: open the mail we have sent to your new address and confirm.
settings-email-link-title = Is this your new address?
settings-email-link-button = Yes, use it
settings-email-done = Your e-mail is changed.
settings-password-heading = Password
settings-password-old-label = Your password now
settings-password-new-label = Your new password
settings-password-button = Change it
settings-password-done = Your password is changed. We have signed you out everywhere else.
settings-sessions-heading = Where you are signed in
# This browser, in the list
session-this = this device
# $when (Text) - "23 November, 14:05"
session-seen = last used { $when }
# What is known of the browser: "Firefox, Android"
session-device = { $browser }, { $system }
session-unknown = a browser we don’t know
session-revoke = Sign out there
session-revoke-others = Sign out everywhere else
settings-data-heading = Your data
settings-data-lead = Everything we know about you, as a file: yours to keep.
settings-data-button = Download everything
settings-erase-link = Delete my account

## Is it really them? Before something serious, where somebody has signed in a while ago

prove-password-label = Your password, so that we know it’s you

## Deleting an account

erase-title = Delete your account?
erase-lead = Your name, e-mail, birth date, everything you kept and everything you are signed up for will be gone for good. We cannot bring it back.
erase-button = Delete everything
erase-cancel = No, keep it
erase-done-title = All gone
# What stays: how many people were somewhere
erase-done-lead = Your account and everything in it is deleted. All that stays is a number: how many people were at each activity. Nothing leads to you. Take care!

## What goes wrong in a form. At the field: what to do.

# Above a form with mistakes. $count (Number)
form-problems =
    { $count ->
        [one] One thing needs another look.
       *[other] { $count } things need another look.
    }
problem-required = Please fill this in.
problem-email = This does not look like an e-mail address. Is there a typo?
problem-name-long = That is very long. Sixty characters are enough.
problem-password-short = A bit longer, please: at least 10 characters.
problem-password-long = That is too long: at most 200 characters.
problem-password-common = Too many people use this one. Choose another.
problem-date = We don’t understand this date.
problem-born-range = Is this really the year you were born in?
problem-guardian-same = This is your own address. We need the one of a parent or guardian.
problem-credentials = E-mail and password do not fit together.
problem-password-wrong = That is not your password.
problem-code = This code does not work. Look into the newest mail, or start again.
problem-email-same = This is your address already.
problem-language = Choose one of the languages.

## Pages that say what to do

# An old or used link from a mail
link-old-title = This link does not work any more
link-old-hint = It was used already, or it is too old. Ask for a new one: it takes a moment.
# Button to where a new link can be had
link-old-way-on = Go there
# Too many attempts. $minutes (Number)
slow-down-title = Take a short break
slow-down-hint =
    { $minutes ->
        [one] That was a lot of tries. Try again in { $minutes } minute.
       *[other] That was a lot of tries. Try again in { $minutes } minutes.
    }
