### An organisation's numbers: how often its listings are looked at and taken part in. Nobody is followed, and small numbers are hidden.

statistics-title = Numbers
statistics-lead = What became of your listings and badges in the last twelve months.
# $count (Number) - 5: what is below it is hidden
statistics-hidden = We count what happens, and follow nobody. Numbers below { $count } stay hidden, so that nobody can be recognised by them.
statistics-none = Nothing to count yet. Come back when people have found you.
# Headings of columns, short: a phone is narrow. How often a listing's page was opened
statistics-views = Views
statistics-views-hint = How often people opened the page. Robots don’t count.
# How many people keep it to find it again: the heart
statistics-keeps = Kept
statistics-keeps-hint = People who keep it with the heart, by the month they began.
statistics-registrations = Sign-ups
statistics-registrations-hint = Places that people have, by the month they asked.
# How many people were there
statistics-presences = Came
statistics-presences-hint = People who were there, by the month it took place.
# Of badges: how many were offered, and how many accepted
statistics-awarded = Badges given
statistics-awarded-hint = Badges that people were offered, by the month they were.
statistics-accepted = Badges accepted
statistics-accepted-hint = Badges that people accepted, by the month they did. What a gone account had counts no more.
# In the place of a number from 1 to 4. $count (Number) - 5
statistics-few = fewer than { $count }
# A sum in which something is hidden. $count (Text) - "37"
statistics-at-least = at least { $count }
# $what (Text) - a heading of a column; $count (Text) - "37", "at least 12"
statistics-sum = { $what }: { $count }
statistics-months = Month by month
# Headings of columns
statistics-month = Month
statistics-what = Listing or badge
statistics-download = Download as a table (CSV)
