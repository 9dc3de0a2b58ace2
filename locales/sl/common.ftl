### What is on every page: name, navigation, and what is said when something goes wrong.

# The name of the site; it stays English in every language
# l10n: same
-brand = City of Learning

# In the title of every page and beside the mark
site-name = { -brand }
# The first link of every page, seen by those who use a keyboard: over the navigation, to what the page is about
skip-to-content = Preskoči na vsebino

## The navigation, at the bottom of a phone. One short word each.

# Read out: what the navigation is
nav-label = Strani
# The city's first page
nav-home = Domov
# The list of opportunities, with its search
nav-opportunities = Iskanje
# The same as a map
nav-map = Zemljevid

## When something goes wrong: a heading, and a sentence that says what to do. Friendly, never blaming.

# The button below, to the city's first page
error-way-on = Nazaj na začetek
# No such page
error-not-found-title = Tukaj ni ničesar
error-not-found-hint = Stran se je preselila ali pa je v naslovu tipkarska napaka. Začni znova: to, kar iščeš, je najbrž še vedno nekje blizu.
# The address or the form cannot be understood at all
error-bad-request-title = Tega nismo znali prebrati
error-bad-request-hint = Naslov se je po poti pokvaril. Preveri ga ali začni znova.
# A form that came from a strange page
error-forbidden-title = Sem te ne moremo spustiti
error-forbidden-hint = Nismo prepričani, da je zahteva prišla z naše spletne strani. Vrni se, osveži stran in poskusi še enkrat.
# An address that was called in a way it does not know
error-method-title = Tako pa ne gre
error-method-hint = Ta naslov je namenjen nečemu drugemu. Raje uporabi povezavo ali gumb na strani.
# A form with more text than we take
error-too-large-title = To je preveč naenkrat
error-too-large-hint = To, kar pošiljaš, je za nas preveliko. Skrajšaj in poskusi znova.
# A value in the address or the form that makes no sense
error-unprocessable-title = Nekaj se ne ujema
error-unprocessable-hint = Preglej svoje vnose in izbire: ene stvari ne razumemo. Vse drugo je v redu.
# The server is overloaded or being repaired
error-unavailable-title = Takoj bomo nazaj
error-unavailable-hint = Trenutno imamo veliko dela ali pa kaj popravljamo. Počakaj minutko in osveži stran.
# Our own mistake
error-internal-title = Za to smo krivi mi
error-internal-hint = Nekaj se je pokvarilo pri nas, ne pri tebi. Napako smo si zabeležili, poskusi znova čez nekaj minut.
