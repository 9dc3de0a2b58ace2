### What is on every page: name, navigation, and what is said when something goes wrong.

# The name of the site; it stays English in every language
# l10n: same
-brand = City of Learning

# In the title of every page and beside the mark
site-name = { -brand }
# The first link of every page, seen by those who use a keyboard: over the navigation, to what the page is about
skip-to-content = Pereiti prie turinio

## The navigation, at the bottom of a phone. One short word each.

# Read out: what the navigation is
nav-label = Puslapiai
# The city's first page
nav-home = Pradžia
# The list of opportunities, with its search
nav-opportunities = Paieška
# The same as a map
nav-map = Žemėlapis

## When something goes wrong: a heading, and a sentence that says what to do. Friendly, never blaming.

# The button below, to the city's first page
error-way-on = Grįžti į pradžią
# No such page
error-not-found-title = Čia nieko nėra
error-not-found-hint = Puslapis persikėlė arba į adresą įsivėlė klaida. Pradėk nuo pradžių: tai, ko ieškai, greičiausiai tebėra kažkur netoliese.
# The address or the form cannot be understood at all
error-bad-request-title = Nepavyko to perskaityti
error-bad-request-hint = Adresas pakeliui susigadino. Pasitikrink jį arba pradėk nuo pradžių.
# A form that came from a strange page
error-forbidden-title = Čia tavęs įleisti negalime
error-forbidden-hint = Nepavyko įsitikinti, kad tai atėjo iš mūsų puslapio. Grįžk, atnaujink jį ir pamėgink dar kartą.
# An address that was called in a way it does not know
error-method-title = Taip neveikia
error-method-hint = Šis adresas skirtas kam kitam. Geriau pasinaudok nuoroda arba mygtuku puslapyje.
# A form with more text than we take
error-too-large-title = Per daug iš karto
error-too-large-hint = Tai, ką siunti, mums per didelis kąsnis. Sutrumpink ir pamėgink dar kartą.
# A value in the address or the form that makes no sense
error-unprocessable-title = Kažkas čia nesueina
error-unprocessable-hint = Peržvelk, ką įrašei ar pasirinkai: vieno dalyko nesuprantame. Visa kita gerai.
# The server is overloaded or being repaired
error-unavailable-title = Tuoj grįšime
error-unavailable-hint = Šiuo metu turime labai daug darbo arba ką nors taisome. Palauk minutėlę ir atnaujink puslapį.
# Our own mistake
error-internal-title = Čia kalti mes
error-internal-hint = Kažkas sugedo pas mus, ne pas tave. Jau pasižymėjome, pamėgink dar kartą po kelių minučių.
