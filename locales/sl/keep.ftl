### Keeping what one likes.

# The heart on the page of an opportunity
keep-button = Shrani
# The same once it is kept
keep-kept = Shranjeno
# In the list of what is kept. $title (Text)
keep-remove = Odstrani s seznama: { $title }
# Said after it was removed
keep-removed = Odstranjeno.
keep-title = Shranjeno
keep-empty-title = Tukaj še ni ničesar
keep-empty-hint = Tapni srček pri vsem, kar ti je všeč, in počakalo te bo tukaj.
