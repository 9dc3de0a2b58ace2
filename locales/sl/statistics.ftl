### An organisation's numbers: how often its listings are looked at and taken part in. Nobody is followed, and small numbers are hidden.

statistics-title = Številke
statistics-lead = Kako je šlo tvojim dejavnostim in značkam v zadnjih dvanajstih mesecih.
# $count (Number) - 5: what is below it is hidden
statistics-hidden = Štejemo, kaj se dogaja, nikogar pa ne spremljamo. Številk, manjših od { $count }, ne pokažemo, da po njih ni mogoče nikogar prepoznati.
statistics-none = Zaenkrat še ni česa šteti. Vrni se, ko te ljudje najdejo.
# Headings of columns, short: a phone is narrow. How often a listing's page was opened
statistics-views = Ogledi
statistics-views-hint = Kolikokrat so ljudje odprli stran. Robotov ne štejemo.
# How many people keep it to find it again: the heart
statistics-keeps = Shranjeno
statistics-keeps-hint = Koliko ljudi ima dejavnost shranjeno s srčkom, po mesecu, ko so jo shranili.
statistics-registrations = Prijave
statistics-registrations-hint = Mesta, ki jih ljudje imajo, po mesecu prijave.
# How many people were there
statistics-presences = Prihodi
statistics-presences-hint = Koliko ljudi je prišlo, po mesecu srečanja.
# Of badges: how many were offered, and how many accepted
statistics-awarded = Ponujene značke
statistics-awarded-hint = Značke, ki so bile ljudem ponujene, po mesecu ponudbe.
statistics-accepted = Sprejete značke
statistics-accepted-hint = Značke, ki so jih ljudje sprejeli, po mesecu sprejema. Značk izbrisanih računov ne štejemo več.
# In the place of a number from 1 to 4. $count (Number) - 5
statistics-few = manj kot { $count }
# A sum in which something is hidden. $count (Text) - "37"
statistics-at-least = vsaj { $count }
# $what (Text) - a heading of a column; $count (Text) - "37", "at least 12"
statistics-sum = { $what }: { $count }
statistics-months = Po mesecih
# Headings of columns
statistics-month = Mesec
statistics-what = Dejavnost ali značka
statistics-download = Prenesi kot preglednico (CSV)
