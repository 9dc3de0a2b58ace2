### The first pages: choosing a city, and a city's own page.

choose-city = Kje si?
choose-city-hint = Odkrij, preizkusi in se nauči kaj novega v svoji bližini.
chooser-title = Izberi svoje mesto
city-today = Danes
city-weekend = Ta vikend
city-themes = Kaj te zanima?
city-soon = Kmalu na vrsti
city-everything = Poglej vse
city-count =
    { $count ->
        [one] Čaka te { $count } dejavnost
        [two] Čakata te { $count } dejavnosti
        [few] Čakajo te { $count } dejavnosti
       *[other] Čaka te { $count } dejavnosti
    }
footer-follow = Spremljaj nas
footer-cities = Druga mesta
footer-language = Jezik
