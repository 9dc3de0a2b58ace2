### Keeping what one likes.

# The heart on the page of an opportunity
keep-button = Shrani
# The same once it is kept
keep-kept = Shranjeno
# In the list of what is kept. $title (Text)
keep-remove = Ne shranjuj več: { $title }
# Said after it was removed
keep-removed = Odstranjeno.
keep-title = Shranjeno
keep-empty-title = Nič še ni shranjeno
keep-empty-hint = Tapni srček pri tistem, kar ti je všeč, in tukaj te počaka.
