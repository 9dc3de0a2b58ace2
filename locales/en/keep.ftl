### Keeping what one likes.

# The heart on the page of an opportunity
keep-button = Keep
# The same once it is kept
keep-kept = Kept
# In the list of what is kept. $title (Text)
keep-remove = Don’t keep { $title } any more
# Said after it was removed
keep-removed = Removed.
keep-title = What you keep
keep-empty-title = Nothing kept yet
keep-empty-hint = Tap the heart on anything you like, and it waits for you here.
