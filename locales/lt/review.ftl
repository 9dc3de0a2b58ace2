### Reviews: what those say who were there. Stars and words, without names.

# Link to saying how it was
review-link = Papasakok, kaip buvo
review-title = Kaip buvo?
review-stars-label = Tavo žvaigždutės
# $count (Number) - 1 to 5
review-stars =
    { $count ->
        [one] { $count } žvaigždutė
        [few] { $count } žvaigždutės
        [many] { $count } žvaigždutės
       *[other] { $count } žvaigždučių
    }
review-words-label = Keli žodžiai, jei nori
review-words-hint = Kas patiko? Ką verta žinoti kitiems? Tavo vardo nerodysime.
review-button = Siųsti
review-remove = Atsiimti
review-thanks = Ačiū! Pirma perskaitys kas nors iš miesto, o tada galės visi.
# How one's own review stands
review-pending = Dar turi perskaityti kas nors iš miesto.
review-published = Skaityti gali visi. Jei pakeisi, pirma vėl perskaitysime.
review-rejected = Nerodoma. Gali parašyti iš naujo: maloniai ir apie tai, ką matei tu.
problem-stars = Pasirink nuo vienos iki penkių žvaigždučių.
# $count (Number) - characters
problem-words-long = Labai ilgu: daugiausia galima { $count } ženklų.

## On the page of an opportunity

review-heading = Ką sako ten buvę
# $mean (Text) - "4.5"; $count (Number) - reviews
review-summary =
    { $count ->
        [one] { $mean } iš 5 žvaigždučių, įvertino { $count } žmogus
        [few] { $mean } iš 5 žvaigždučių, įvertino { $count } žmonės
        [many] { $mean } iš 5 žvaigždučių, įvertino { $count } žmogaus
       *[other] { $mean } iš 5 žvaigždučių, įvertino { $count } žmonių
    }
# $count (Number)
review-more =
    { $count ->
        [one] Dar { $count }
        [few] Dar { $count }
        [many] Dar { $count }
       *[other] Dar { $count }
    }
# Before the provider's answer
review-answer = Organizatoriai atsako:
