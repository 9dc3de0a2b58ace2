### The first pages: choosing a city, and a city's own page.

choose-city = Dove sei?
choose-city-hint = Cose da fare, imparare e provare, vicino a te.
chooser-title = Scegli la tua città
city-today = Oggi
city-weekend = Questo fine settimana
city-themes = Cosa ti piace?
city-soon = Tra poco
city-everything = Vedi tutto
city-count =
    { $count ->
        [one] { $count } attività in questo momento
       *[other] { $count } attività in questo momento
    }
footer-follow = Seguici
footer-cities = Altre città
footer-language = Lingua
