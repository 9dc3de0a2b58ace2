### The picture of a listing and the logo of an organisation: chosen from a phone's pictures or taken with its camera.

picture-heading = Immagine
picture-lead = Un’immagine dice più del testo più lungo. Si vede in cima alla pagina.
# $count (Number) - megabytes
picture-hint = JPEG, PNG, WebP o GIF, fino a { $count } MB. La rimpiccioliamo e non teniamo i dati su dove e quando è stata scattata.
# After the sentence before
picture-drop = Puoi anche trascinarla qui.
# The label of the field; a phone offers its camera too
picture-choose = Scegli un’immagine o scatta una foto
# A button of the form of a listing, where there is no JavaScript
picture-save-and-choose = Salva e scegli un’immagine
# A button: takes the file that was chosen, a picture or a logo
picture-send = Usa questa immagine
picture-remove = Togli l’immagine
# What the small picture in the form is, for those who do not see it
picture-now = L’immagine attuale
# Said by the page while somebody waits
picture-busy = L’immagine sta arrivando…
picture-done = Eccola. Ora racconta che cosa si vede.
picture-failed = L’immagine non è arrivata. Riprova quando hai connessione.
# The label of a field for words in place of the picture. $language (Text) - its name in itself
picture-alt-label = Che cosa si vede nell’immagine ({ $language })
# $count (Number) - characters
picture-alt-hint = Per chi non può vederla: descrivila come faresti al telefono, con al massimo { $count } caratteri.
# Where two states of a listing are compared. $date (Text)
picture-added = aggiunta: { $date }

## What is the matter with a file or its words, at the field

problem-picture-missing = Scegli prima un’immagine.
# $count (Number) - megabytes
problem-picture-large = Questo file è troppo grande: al massimo { $count } MB.
# $side (Text) - pixels; $count (Number) - millions of pixels
problem-picture-pixels = Questa immagine ha troppi pixel: al massimo { $side } per lato e { $count } milioni in tutto.
# $side (Text) - pixels
problem-picture-small = Questa immagine è troppo piccola: servono almeno { $side } pixel per lato.
problem-picture-format = Non riusciamo a leggere questo file come immagine. Scegli un JPEG, PNG, WebP o GIF.
problem-picture-gone = Questa immagine non c’è più. Sceglila di nuovo.
problem-picture-alt-missing = Racconta che cosa si vede nell’immagine.
problem-picture-alt-long = Troppo lungo: al massimo { $count } caratteri.

## The logo of an organisation

# l10n: same
logo-title = Logo
logo-lead = Si vede accanto al nome della tua organizzazione.
# What it is, for those who do not see it
logo-now = Il logo attuale
logo-remove = Togli il logo

# The history of an organisation. $who (Text) - somebody's name; $subject (Text) - the organisation's
audit-logo-changed = { $who } ha messo un nuovo logo a «{ $subject }».
audit-logo-removed = { $who } ha tolto il logo di «{ $subject }».
