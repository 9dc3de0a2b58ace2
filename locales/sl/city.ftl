### Prve strani.

choose-city = Kje si?
choose-city-hint = Kaj početi, česa se naučiti in kaj poskusiti v tvoji bližini.
chooser-title = Izberi mesto
city-today = Danes
city-weekend = Ta vikend
city-themes = Kaj te zanima?
city-soon = Kmalu
city-everything = Poglej vse
city-count =
    { $count ->
        [one] Ta hip { $count } dejavnost
        [two] Ta hip { $count } dejavnosti
        [few] Ta hip { $count } dejavnosti
       *[other] Ta hip { $count } dejavnosti
    }
footer-follow = Sledi nam
footer-cities = Druga mesta
footer-language = Jezik
