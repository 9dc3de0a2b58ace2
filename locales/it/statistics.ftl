### An organisation's numbers: how often its listings are looked at and taken part in. Nobody is followed, and small numbers are hidden.

statistics-title = I numeri
statistics-lead = Come sono andate le tue attività negli ultimi dodici mesi, e come i tuoi badge.
# $count (Number) - 5: what is below it is hidden
statistics-hidden = Contiamo quello che succede, senza seguire nessuno. I numeri più piccoli di { $count } restano nascosti, così nessuno è riconoscibile.
statistics-none = Ancora niente da contare. Torna quando qualcuno avrà scoperto le tue attività.
# Headings of columns, short: a phone is narrow. How often a listing's page was opened
statistics-views = Visite
statistics-views-hint = Quante volte qualcuno ha aperto la pagina. I bot non contano.
# How many people keep it to find it again: the heart
statistics-keeps = Salvataggi
statistics-keeps-hint = Chi la tiene salvata con il cuore, in base al mese in cui ha cominciato.
statistics-registrations = Iscrizioni
statistics-registrations-hint = I posti assegnati, in base al mese in cui sono stati chiesti.
# How many people were there
statistics-presences = Presenze
statistics-presences-hint = Chi c’era, in base al mese in cui si è svolta.
# Of badges: how many were offered, and how many accepted
statistics-awarded = Badge offerti
statistics-awarded-hint = I badge offerti alle persone, in base al mese dell’offerta.
statistics-accepted = Badge accettati
statistics-accepted-hint = I badge che le persone hanno accettato, in base al mese in cui l’hanno fatto. Quelli di account eliminati non contano più.
# In the place of a number from 1 to 4. $count (Number) - 5
statistics-few = meno di { $count }
# A sum in which something is hidden. $count (Text) - "37"
statistics-at-least = almeno { $count }
# $what (Text) - a heading of a column; $count (Text) - "37", "at least 12"
statistics-sum = { $what }: { $count }
statistics-months = Mese per mese
# Headings of columns
statistics-month = Mese
statistics-what = Attività o badge
statistics-download = Scarica come tabella (CSV)
