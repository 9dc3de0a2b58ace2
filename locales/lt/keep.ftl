### Keeping what one likes.

# The heart on the page of an opportunity
keep-button = Išsaugoti
# The same once it is kept
keep-kept = Išsaugota
# In the list of what is kept. $title (Text)
keep-remove = Nebesaugoti: { $title }
# Said after it was removed
keep-removed = Pašalinta.
keep-title = Ką išsisaugojai
keep-empty-title = Dar nieko neišsisaugojai
keep-empty-hint = Paliesk širdelę prie to, kas patinka, ir viskas lauks čia.
