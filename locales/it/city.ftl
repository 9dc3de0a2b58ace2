### The first pages: choosing a city, and a city's own page.

choose-city = Dove sei?
choose-city-hint = Cose da fare, imparare e provare, vicino a te.
chooser-title = Scegli la tua città
city-today = Oggi
city-weekend = Questo weekend
city-themes = Cosa ti piace?
city-soon = In arrivo
city-everything = Vedi tutto
city-count =
    { $count ->
        [one] { $count } attività in programma
       *[other] { $count } attività in programma
    }
footer-follow = Seguici
footer-cities = Altre città
footer-language = Lingua
