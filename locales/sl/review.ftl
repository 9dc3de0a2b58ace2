### Reviews: what those say who were there. Stars and words, without names.

# Link to saying how it was
review-link = Povej, kako je bilo
review-title = Kako je bilo?
review-stars-label = Tvoje zvezdice
# $count (Number) - 1 to 5
review-stars =
    { $count ->
        [one] { $count } zvezdica
        [two] { $count } zvezdici
        [few] { $count } zvezdice
       *[other] { $count } zvezdic
    }
review-words-label = Nekaj besed, če želiš
review-words-hint = Kaj je bilo dobro? Kaj naj vedo drugi? Tvojega imena ne pokažemo.
review-button = Pošlji
review-remove = Umakni
review-thanks = Hvala! Najprej prebere nekdo iz mesta, potem lahko vsi.
# How one's own review stands
review-pending = Nekdo iz mesta mora še prebrati.
review-published = Berejo lahko vsi. Če kaj spremeniš, najprej spet preberemo.
review-rejected = Ni prikazano. Lahko napišeš na novo: prijazno in o lastni izkušnji.
problem-stars = Izberi od ene do pet zvezdic.
# $count (Number) - characters
problem-words-long = To je zelo dolgo: največ { $count } znakov.

## On the page of an opportunity

review-heading = Kaj pravijo tisti, ki so bili tam
# $mean (Text) - "4.5"; $count (Number) - reviews
review-summary =
    { $count ->
        [one] { $mean } od 5 zvezdic, ocenil je { $count } človek
        [two] { $mean } od 5 zvezdic, ocenila sta { $count } človeka
        [few] { $mean } od 5 zvezdic, ocenili so { $count } ljudje
       *[other] { $mean } od 5 zvezdic, ocenilo je { $count } ljudi
    }
# $count (Number)
review-more =
    { $count ->
        [one] Še { $count }
        [two] Še { $count }
        [few] Še { $count }
       *[other] Še { $count }
    }
# Before the provider's answer
review-answer = Odgovor organizatorjev:
