### Keeping what one likes.

# The heart on the page of an opportunity
keep-button = Salva
# The same once it is kept
keep-kept = Salvato
# In the list of what is kept. $title (Text)
keep-remove = Non salvare più: { $title }
# Said after it was removed
keep-removed = Tolto.
keep-title = Le cose salvate
keep-empty-title = Non hai ancora salvato niente
keep-empty-hint = Tocca il cuore su quello che ti piace e lo ritrovi qui.
