### What the public reports of a listing, and what the city answers. A report is somebody's word to the city that something is wrong.

# Quiet link on the page of an opportunity
report-link = Kažkas čia ne taip
report-title = Kas čia ne taip?
report-lead = Parašyk tiems, kurie rūpinasi miesto veiklomis. Jie patikrins ir sutvarkys.
# Question above the reasons; also the label of the filter by reason
report-reason-label = Kas nutiko?
report-reason-unsafe = Ten nesaugu
report-reason-outdated = Informacija paseno
report-reason-misplaced = Neteisinga vieta arba laikas
report-reason-not-there = Tokios veiklos nėra
report-reason-other = Kas nors kita
report-words-label = Ką turėtume žinoti?
report-words-hint = Padės ir vienas sakinys. Organizatoriai nesužinos, kas parašė.
report-email-label = Tavo el. paštas, jei nori atsakymo
report-email-hint = Jei paliksi tuščią, niekas nežinos, kas rašė. Adresą pamiršime, kai gausi atsakymą, bet ne vėliau kaip po 90 dienų.
report-button = Siųsti
report-thanks = Ačiū! Peržiūrės kas nors iš miesto.
problem-reason = Pasirink, kas nutiko.

## What came of a report: read by the city, the organisation and, in the letter, by whoever reported

report-outcome-mended = Jau sutvarkyta.
report-outcome-hidden = Veikla paslėpta.
report-outcome-nothing = Nieko keisti nereikėjo.

## The city's people

report-queue-title = Pranešimai
report-done = Atsakyta. Kas paliko adresą, gaus laišką.
# In place of the words, where somebody only chose a reason
report-no-words = Daugiau nieko neparašyta.
# Heading above the answer that was given
report-answered = Atsakymas
# Link to the listing's form at the organisation's desk
report-open-form = Veiklos forma prie organizacijos darbo stalo
report-answer-label = Tavo atsakymas
# Somebody has left an address
report-answer-hint = Šiuos žodžius laišku gaus tas, kas pranešė. Juos matys ir organizacija.
# Nobody has
report-answer-hint-nobody = Adreso niekas nepaliko. Šiuos žodžius matys organizacija.
# Buttons below the answer: each sends it
report-mend = Jau sutvarkyta
report-hide = Paslėpti veiklą
report-nothing = Nieko keisti nereikia
report-hide-hint = Paslėptos veiklos svetainėje nebebus. Pranešime organizacijai ir visiems, kurie turi vietą.

## At the organisation's desk

# What can be unfolded at a listing. $count (Number) - reports that are answered
report-at-desk =
    { $count ->
        [one] Pranešimai, į kuriuos atsakyta: { $count }
        [few] Pranešimai, į kuriuos atsakyta: { $count }
        [many] Pranešimai, į kuriuos atsakyta: { $count }
       *[other] Pranešimai, į kuriuos atsakyta: { $count }
    }
# $who (Text) - a name; $subject (Text) - the listing's title
audit-report-answered = { $who } atsakė į pranešimą apie veiklą „{ $subject }“.

## Letters. $name (Text) - who gets it; $title (Text) - the listing's; $words (Text) - what was reported; $answer (Text) - the city's words; $outcome (Text) - one of the sentences above

mail-report-unsafe-subject = Nesaugu? { $title }
mail-report-unsafe-text = Labas, { $name }! Gavome pranešimą, kad veikloje „{ $title }“ nesaugu. Žmogus rašo: „{ $words }“ Pažiūrėk tuoj pat.
mail-report-unsafe-button = Pažiūrėti
mail-report-answered-subject = Tavo pranešimas: { $title }
mail-report-answered-text = Labas! Mums pranešei, kad su veikla „{ $title }“ kažkas ne taip. Ačiū! { $outcome } Miestas sako: „{ $answer }“ Kartu su šiuo atsakymu ištrynėme tavo adresą.
mail-report-hidden-subject = Kol kas paslėpta: { $title }
mail-report-hidden-text = Labas, { $name }! Gavome pranešimą apie veiklą „{ $title }“, ir miestas ją kol kas paslėpė. Miestas sako: „{ $answer }“ Pataisyk, kas negerai, pasikalbėk su miestu ir tik tada vėl skelbk.
