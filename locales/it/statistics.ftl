### An organisation's numbers: how often its listings are looked at and taken part in. Nobody is followed, and small numbers are hidden.

statistics-title = I numeri
statistics-lead = Com’è andata alle tue attività negli ultimi dodici mesi.
# $count (Number) - 5: what is below it is hidden
statistics-hidden = Contiamo quello che succede, senza seguire nessuno. I numeri sotto il { $count } restano nascosti, così nessuno si può riconoscere.
statistics-none = Ancora niente da contare. Torna quando qualcuno ti avrà trovato.
# Headings of columns, short: a phone is narrow. How often a listing's page was opened
statistics-views = Visite
statistics-views-hint = Quante volte qualcuno ha aperto la pagina. I robot non contano.
# How many people keep it to find it again: the heart
statistics-keeps = Salvate
statistics-keeps-hint = Chi l’ha salvata con il cuore e la tiene ancora, mese per mese.
statistics-registrations = Iscrizioni
statistics-registrations-hint = I posti assegnati, nel mese in cui sono stati chiesti.
# How many people were there
statistics-presences = Presenze
statistics-presences-hint = Chi c’era, nel mese in cui si è svolta.
# In the place of a number from 1 to 4. $count (Number) - 5
statistics-few = meno di { $count }
# A sum in which something is hidden. $count (Text) - "37"
statistics-at-least = almeno { $count }
# $what (Text) - a heading of a column; $count (Text) - "37", "at least 12"
statistics-sum = { $what }: { $count }
statistics-months = Mese per mese
# Headings of columns
statistics-month = Mese
statistics-listing = Attività
statistics-download = Scarica come tabella (CSV)
