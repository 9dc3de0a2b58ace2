### An organisation's numbers: how often its listings are looked at and taken part in. Nobody is followed, and small numbers are hidden.

statistics-title = Skaičiai
statistics-lead = Kaip sekėsi tavo veikloms per pastaruosius dvylika mėnesių.
# $count (Number) - 5: what is below it is hidden
statistics-hidden = Skaičiuojame, kas vyksta, bet nieko nesekame. Mažesnių nei { $count } skaičių nerodome, kad pagal juos nieko nebūtų galima atpažinti.
statistics-none = Dar nėra ko skaičiuoti. Sugrįžk, kai žmonės tave atras.
# Headings of columns, short: a phone is narrow. How often a listing's page was opened
statistics-views = Peržiūros
statistics-views-hint = Kiek kartų žmonės atvėrė puslapį. Robotų neskaičiuojame.
# How many people keep it to find it again: the heart
statistics-keeps = Išsaugota
statistics-keeps-hint = Kiek žmonių išsisaugojo širdele ir tebesaugo. Mėnuo rodo, kada pradėjo.
statistics-registrations = Registracijos
statistics-registrations-hint = Kiek vietų turi žmonės. Mėnuo rodo, kada jų paprašė.
# How many people were there
statistics-presences = Atvyko
statistics-presences-hint = Kiek žmonių dalyvavo. Mėnuo rodo, kada vyko.
# In the place of a number from 1 to 4. $count (Number) - 5
statistics-few = mažiau nei { $count }
# A sum in which something is hidden. $count (Text) - "37"
statistics-at-least = bent { $count }
# $what (Text) - a heading of a column; $count (Text) - "37", "at least 12"
statistics-sum = { $what }: { $count }
statistics-months = Pagal mėnesius
# Headings of columns
statistics-month = Mėnuo
statistics-listing = Veikla
statistics-download = Atsisiųsti lentelę (CSV)
