### What is on every page: name, navigation, and what is said when something goes wrong.

# The name of the site; it stays English in every language
# l10n: same
-brand = City of Learning

# In the title of every page and beside the mark
site-name = { -brand }
# The first link of every page, seen by those who use a keyboard: over the navigation, to what the page is about
skip-to-content = Skip to content

## The navigation, at the bottom of a phone. One short word each.

# Read out: what the navigation is
nav-label = Pages
# The city's first page
nav-home = Home
# The list of opportunities, with its search
nav-opportunities = Search
# The same as a map
nav-map = Map

## When something goes wrong: a heading, and a sentence that says what to do. Friendly, never blaming.

# The button below, to the city's first page
error-way-on = Back to the start
# No such page
error-not-found-title = There is nothing here
error-not-found-hint = The page has moved, or the address has a typo. Start again: what you are looking for is probably still around.
# The address or the form cannot be understood at all
error-bad-request-title = We could not read that
error-bad-request-hint = Something in the address got mangled on the way. Check it, or start again.
# A form that came from a strange page
error-forbidden-title = We cannot let you in here
error-forbidden-hint = We could not tell that this came from our own page. Go back, reload it and try once more.
# An address that was called in a way it does not know
error-method-title = It does not work this way
error-method-hint = This address does something else than it was asked. Use the link or the button on the page instead.
# A form with more text than we take
error-too-large-title = That is too much at once
error-too-large-hint = What you are sending is bigger than we can take. Make it shorter and try again.
# A value in the address or the form that makes no sense
error-unprocessable-title = Something does not add up
error-unprocessable-hint = Look through what you typed or chose: one of the values makes no sense to us. The rest is fine.
# The server is overloaded or being repaired
error-unavailable-title = Back in a moment
error-unavailable-hint = We are very busy, or mending something. Wait a minute and reload the page.
# Our own mistake
error-internal-title = That one is on us
error-internal-hint = Something broke on our side, not yours. We have made a note of it; try again in a few minutes.
