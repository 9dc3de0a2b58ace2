### Saved searches: hearing of what is new, by mail.

# Below the results of a search
searches-link = Pranešk man apie naujas
searches-new-title = Pranešti tau apie naujas veiklas?
# A search without any filter. $city (Text)
searches-everything = Viskas: { $city }
searches-how-often = Kaip dažnai?
cadence-instant = Vos tik kas nors atsiras
cadence-weekly = Kartą per savaitę
cadence-off = Be laiškų
searches-save = Taip, pranešk
# Link back to the results
searches-back = Atgal prie rezultatų
searches-title = Mano paieškos
# $search (Text) - "Robotics, free"
searches-remove = Pašalinti: { $search }
searches-empty-title = Paieškų dar nėra
searches-empty-hint = Paieškok ko nors ir po rezultatais paliesk „Pranešk man apie naujas“.
problem-cadence = Pasirink, kaip dažnai.
# $count (Number)
problem-searches-many =
    { $count ->
        [one] Turi { $count } išsaugotą paiešką. Daugiau neišsaugosime: pirma ją pašalink.
        [few] Turi { $count } išsaugotas paieškas. Daugiau neišsaugosime: pirma kurią nors pašalink.
        [many] Turi { $count } išsaugotos paieškos. Daugiau neišsaugosime: pirma kurią nors pašalink.
       *[other] Turi { $count } išsaugotų paieškų. Daugiau neišsaugosime: pirma kurią nors pašalink.
    }

## The page that stops the mails

searches-stop-title = Laiškų nebereikia?
searches-stop-button = Neberašyti
searches-stopped = Padaryta. Apie tai tau neberašysime.

## The mail. $search (Text) - "Robotics, free"

mail-alert-subject = Naujiena tau: { $search }
# $count (Number)
mail-alert-text =
    { $count ->
        [one] Labas, { $name }! Pagal tavo paiešką „{ $search }“ yra { $count } nauja veikla:
        [few] Labas, { $name }! Pagal tavo paiešką „{ $search }“ yra { $count } naujos veiklos:
        [many] Labas, { $name }! Pagal tavo paiešką „{ $search }“ yra { $count } naujos veiklos:
       *[other] Labas, { $name }! Pagal tavo paiešką „{ $search }“ yra { $count } naujų veiklų:
    }
mail-alert-button = Žiūrėti visas
mail-alert-stop = Daugiau apie tai nerašyti
