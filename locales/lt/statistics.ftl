### An organisation's numbers: how often its listings are looked at and taken part in. Nobody is followed, and small numbers are hidden.

statistics-title = Skaičiai
statistics-lead = Kaip sekėsi tavo veikloms ir ženkleliams per pastaruosius dvylika mėnesių.
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
# Of badges: how many were offered, and how many accepted
statistics-awarded = Pasiūlyta ženklelių
statistics-awarded-hint = Kiek ženklelių pasiūlyta žmonėms. Mėnuo rodo, kada.
statistics-accepted = Priimta ženklelių
statistics-accepted-hint = Kiek ženklelių žmonės priėmė. Mėnuo rodo, kada. Ištrintų paskyrų ženklelių nebeskaičiuojame.
# In the place of a number from 1 to 4. $count (Number) - 5
statistics-few = mažiau nei { $count }
# A sum in which something is hidden. $count (Text) - "37"
statistics-at-least = bent { $count }
# $what (Text) - a heading of a column; $count (Text) - "37", "at least 12"
statistics-sum = { $what }: { $count }
statistics-months = Pagal mėnesius
# Headings of columns
statistics-month = Mėnuo
statistics-what = Veikla arba ženklelis
statistics-download = Atsisiųsti lentelę (CSV)
