### What is on every page: name, navigation, and what is said when something goes wrong.

# The name of the site; it stays English in every language
# l10n: same
-brand = City of Learning

# In the title of every page and beside the mark
site-name = { -brand }
# The first link of every page, seen by those who use a keyboard: over the navigation, to what the page is about
skip-to-content = Vai al contenuto

## The navigation, at the bottom of a phone. One short word each.

# Read out: what the navigation is
nav-label = Pagine
# The city's first page
nav-home = Inizio
# The list of opportunities, with its search
nav-opportunities = Cerca
# The same as a map
nav-map = Mappa

## When something goes wrong: a heading, and a sentence that says what to do. Friendly, never blaming.

# The button below, to the city's first page
error-way-on = Torna all’inizio
# No such page
error-not-found-title = Qui non c’è niente
error-not-found-hint = Forse la pagina si è spostata, o c’è un errore nell’indirizzo. Riparti dall’inizio: quello che cerchi sarà ancora da queste parti.
# The address or the form cannot be understood at all
error-bad-request-title = Qui non ci abbiamo capito niente
error-bad-request-hint = L’indirizzo si è rovinato per strada. Controllalo o riparti dall’inizio.
# A form that came from a strange page
error-forbidden-title = Qui non possiamo farti entrare
error-forbidden-hint = Non è chiaro se la richiesta arriva dalla nostra pagina. Torna indietro, ricaricala e riprova.
# An address that was called in a way it does not know
error-method-title = Così non funziona
error-method-hint = Questo indirizzo serve ad altro. Usa piuttosto il link o il pulsante sulla pagina.
# A form with more text than we take
error-too-large-title = Troppa roba in una volta
error-too-large-hint = Quello che ci mandi è troppo lungo. Accorcialo e riprova.
# A value in the address or the form that makes no sense
error-unprocessable-title = Qualcosa non torna
error-unprocessable-hint = Ricontrolla quello che hai scritto o scelto: una cosa non la capiamo. Il resto va bene.
# The server is overloaded or being repaired
error-unavailable-title = Torniamo subito
error-unavailable-hint = C’è un sacco di gente, o stiamo sistemando qualcosa. Aspetta un minuto e ricarica la pagina.
# Our own mistake
error-internal-title = È colpa nostra
error-internal-hint = Si è rotto qualcosa da noi, non da te. Ce lo siamo segnato: riprova tra qualche minuto.
