### What fits somebody, and why; and the page where they say what they like.

# The tab of the navigation. One or two short words.
nav-for-you = Per te

## The page

for-you-title = Per te
# Above what fits, once something is chosen
for-you-lead = Scelto in base a quello che ti piace. Resta tra noi: non lo mostriamo a nessuno.
# Nothing is chosen yet
for-you-start-title = Cosa ti piace?
for-you-start-lead = Tocca una cosa e troviamo quello che fa per te. Senza account.
# $count (Number) - things that are chosen
for-you-chosen =
    { $count ->
        [one] { $count } cosa che ti piace
        [many] { $count } di cose che ti piacciono
       *[other] { $count } cose che ti piacciono
    }
for-you-change = Cambia i miei gusti
# Nothing fits
for-you-empty-title = Per ora niente di adatto a te
for-you-empty-hint = Scegli ancora una o due cose che ti piacciono, oppure guarda tutto.
# Button on a card. $title (Text)
for-you-dismiss = Non fa per me: { $title }
for-you-dismissed = Va bene, non te lo mostriamo più.
for-you-undo = Mostralo di nuovo

## Why something fits. Short, each stands alone on a small label.

# $interest (Text) - "Robotics"
fit-interest = ti piace: { $interest }
# Two interests at once. $one, $other (Text)
fit-two-interests = ti piacciono { $one } e { $other }: prova questo
# An own word of the reader. $word (Text) - "skateboard"
fit-passion = hai scritto: { $word }
# A skill that somebody wants to practise. $skill (Text) - "Teamwork"
fit-skill = vuoi migliorare in: { $skill }
# Something to go on with after what somebody has already done. $skill (Text) - "Teamwork"
fit-practised = hai già provato: { $skill }, continua
# $one, $other (Text) - skills
fit-practised-two = hai già provato { $one } e { $other }: prova questo
# $days (Text) - "Tuesday and Friday"
fit-time = hai tempo: { $days }
# $district (Text) - "Žirmūnai"
fit-district = zona: { $district }
# $distance (Text) - "800 m"; $district (Text)
fit-near = a { $distance } da { $district }
# $access (Text) - "Step-free"
fit-access = { $access }
# From another theme than usual. $theme (Text) - "Science"
fit-new = qualcosa di nuovo: { $theme }

## What somebody likes: a few taps

likes-title = Cosa ti piace
likes-interests = Tocca quello che ti piace
likes-goals = In cosa vuoi migliorare?
likes-passions-label = Con parole tue
likes-passions-hint = Fino a cinque, separate da virgole: skateboard, anime, bici vecchie
# Asked only of somebody without an account. A list of ages
likes-age = Quanti anni hai?
likes-age-hint = Così ti mostriamo cose adatte alla tua età. Resta solo su questo dispositivo.
likes-age-none = Preferisco non dirlo
# The last one of the list. $age (Number) - "30"
likes-age-older = { $age } o più
likes-districts = Dove arrivi facilmente?
likes-times = Quando hai tempo?
likes-access = Di cosa hai bisogno?
likes-access-private = Non lo vede nessuno. Ci serve solo per trovare posti adatti a te.
likes-more = Altre domande, se vuoi
likes-save = Mostrami cosa fa per me
likes-saved = Salvato.
# Parts of a day
likes-morning = Mattina
likes-afternoon = Pomeriggio
likes-evening = Sera
# Days of the week, as columns of a small table
day-1 = Lun
day-2 = Mar
day-3 = Mer
day-4 = Gio
day-5 = Ven
day-6 = Sab
day-7 = Dom
# Full names, in a list of days: "you’re free: Tuesday"
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
problem-passions-many = Cinque parole o frasi bastano.
problem-passions-long = È lunghissimo. Quaranta caratteri per ognuna bastano.
# Too many things chosen
problem-likes-many = Quante cose! Scegline al massimo trenta.

## Suggesting what the city lacks

suggest-link = Manca qualcosa? Dillo alla città
suggest-title = Cosa manca qui?
suggest-lead = Un corso, un laboratorio, un posto dove trovarsi: scrivi cosa vorresti e la città lo legge.
suggest-label = Cosa vorresti?
suggest-hint = Bastano una o due frasi.
suggest-button = Invia
suggest-done-title = Grazie!
suggest-done-lead = Lo leggerà chi lavora per ragazze e ragazzi di { $city }.
problem-suggestion-long = È lunghissimo: al massimo 1.000 caratteri.
