### Whether listings are still true: the mail that asks, the page that it opens, and what the public is told.

# The page of a mail's link, for people of organisations
confirm-title = Is it still true?
confirm-lead = Take the tick from what isn’t, and change it. One tap for all the rest.
confirm-button = All of this is still true
confirm-edit = Change it
confirm-none = Nothing to confirm right now. Thank you!
confirm-done = Thank you! Young people can rely on it.

# $count (Number) - listings
mail-due-subject =
    { $count ->
        [one] Is your listing still true?
       *[other] Are your { $count } listings still true?
    }
mail-due-text = Hello { $name }, times change, and so do rooms and prices. Are these as they should be? One tap says yes to all of them.
mail-due-button = Have a look and say yes
mail-stale-subject =
    { $count ->
        [one] Your listing is marked as unconfirmed
       *[other] Your { $count } listings are marked as unconfirmed
    }
mail-stale-text = Hello { $name }, nobody has told us whether these are still true, so we say that beside them. One tap takes it away again.
mail-hidden-subject =
    { $count ->
        [one] Your listing is hidden for now
       *[other] Your { $count } listings are hidden for now
    }
mail-hidden-text = Hello { $name }, nobody has told us for a long time whether these are still true, so young people don’t see them any more. Nothing is lost: one tap brings them back.

# On a listing's page, for everybody
unconfirmed-notice = Nobody has confirmed this lately. Ask before you go.
