### A parent or guardian is asked. To them we speak politely and plainly; in a language with two forms of address, the polite one.

## On the young person's own pages

# $email (Text) - the guardian's address
consent-waiting = Paklausėme adresu { $email }. Kol sulauksi sutikimo, gali žvalgytis ir išsisaugoti, kas patinka.
consent-denied = Tėvai arba globėjas nesutiko. Vis tiek gali žvalgytis ir išsisaugoti, kas patinka. Pasikalbėkite ir paklausk dar kartą.
consent-withdrawn = Tėvai arba globėjas atšaukė sutikimą. Vis tiek gali žvalgytis ir išsisaugoti, kas patinka.
consent-expired = Iš { $email } atsakymo nesulaukėme. Paklausk dar kartą, gal kitu adresu?
consent-again-label = Vieno iš tėvų arba globėjo el. paštas
consent-again-button = Paklausti dar kartą
consent-asked = Paklausėme. Pranešime, kai tik atsakys.

## The page that the guardian opens from the mail

# $name (Text) - the young person
guardian-title = { $name } nori dalyvauti
# $city (Text) - "Vilnius"
guardian-lead = { $name } susikūrė paskyrą svetainėje { -brand }, kurioje jaunimas randa būrelius, dirbtuves ir savanorystę (miestas: { $city }). Tokio amžiaus reikia Jūsų leidimo.
guardian-what-heading = Ką reiškia Jūsų sutikimas
guardian-what-join = { $name } galės registruotis į veiklas ir rinkti ženklelius.
guardian-what-private = Profilis lieka privatus. Reklamos nerodome ir nieko niekam neperduodame.
guardian-what-back = Sutikimą bet kada galite atšaukti šiame puslapyje. Pasilikite laišką.
guardian-approve = Taip, sutinku
guardian-deny = Ne, nesutinku
guardian-withdraw = Atšaukti sutikimą
guardian-state-approved = Jūs sutikote. Ačiū!
guardian-state-denied = Jūs nesutikote. Jei apsigalvosite, sutikti galite čia.
guardian-state-withdrawn = Jūs atšaukėte sutikimą. Jei apsigalvosite, čia galite sutikti vėl.
guardian-state-expired = Šis prašymas senesnis nei mėnuo ir nebegalioja. { $name } gali paklausti dar kartą.
