### Mails. Subjects are short; texts say at once what it is about. A button with the link follows each text.

# Under every mail. $city (Text) - "Vilnius"
mail-footer = { -brand }, { $city }
# Under the button
mail-link-below = Jei mygtukas neveikia, atverk šį adresą:

## A new account

# $code (Text) - "123 456"
mail-code-subject = { $code } – tavo kodas
mail-code-text = Labas, { $name }! Įrašyk { $code } puslapyje, kuriame kuri paskyrą, arba paliesk mygtuką. Kodas galioja vieną valandą. Jei tai ne tu, nieko nedaryk: nieko ir neįvyks.
mail-code-button = Tai aš

# Somebody tries to make an account with an address that has one
mail-known-subject = Jau turi paskyrą
mail-known-text = Labas, { $name }! Kažkas, tikriausiai tu, norėjo šiuo adresu susikurti paskyrą. Ją jau turi: tiesiog prisijunk. Neprisimeni slaptažodžio? Ten pat susikursi naują.
mail-known-button = Prisijungti

## Passwords and addresses

mail-reset-subject = Naujas slaptažodis
mail-reset-text = Labas, { $name }! Paliesk mygtuką ir sugalvok naują slaptažodį. Nuoroda galioja vieną valandą. Jei šito neprašei, nieko nedaryk: slaptažodis liks toks pat.
mail-reset-button = Sugalvoti slaptažodį

mail-password-changed-subject = Tavo slaptažodis pakeistas
mail-password-changed-text = Labas, { $name }! Tavo slaptažodis ką tik pakeistas. Jei tai ne tu, iškart susikurk naują.
mail-password-changed-button = Naujas slaptažodis

mail-email-subject = Ar tai tavo naujas adresas?
mail-email-text = Labas, { $name }! Paliesk mygtuką, ir nuo šiol rašysime čia. Nuoroda galioja vieną valandą.
mail-email-button = Taip, šis adresas mano

# To the old address. $email (Text) - the new one
mail-email-changed-subject = Tavo el. paštas pakeistas
mail-email-changed-text = Labas, { $name }! Nuo šiol rašysime adresu { $email }. Jei tai ne tu, parašyk mums atsakydamas į šį laišką.

## A guardian (polite form)

# $name (Text) - the young person; $age (Number) - "14"
mail-guardian-subject = { $name } prašo Jūsų leidimo
mail-guardian-text = Laba diena! { $name } susikūrė paskyrą svetainėje { -brand } ir nurodė Jūsų adresą. Jaunesniems nei { $age } metų reikia vieno iš tėvų arba globėjo leidimo. Prašome pažiūrėti ir nuspręsti. Jei { $name } – Jums nepažįstamas žmogus, laiško nepaisykite: nieko neįvyks.
mail-guardian-button = Pažiūrėti ir nuspręsti

# To the young person
mail-consent-approved-subject = Gali pradėti!
mail-consent-approved-text = Labas, { $name }! Tėvai arba globėjas sutiko. Dabar gali registruotis visur.
mail-consent-denied-subject = Tėvai arba globėjas nesutiko
mail-consent-denied-text = Labas, { $name }! Tėvai arba globėjas nesutiko. Vis tiek gali žvalgytis ir išsisaugoti, kas patinka. Pasikalbėkite: galėsi paklausti dar kartą.
mail-consent-withdrawn-subject = Tėvai arba globėjas atšaukė sutikimą
mail-consent-withdrawn-text = Labas, { $name }! Tėvai arba globėjas atšaukė sutikimą. Vis tiek gali žvalgytis ir išsisaugoti, kas patinka.
# Button of these mails
mail-me-button = Atidaryti mano puslapį
