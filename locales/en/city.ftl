### The first pages: choosing a city, and a city's own page.

choose-city = Where are you?
choose-city-hint = Things to do, learn and try, near you.
# Title of the first page
chooser-title = Choose your city
# Large buttons on a city's page
city-today = Today
city-weekend = This weekend
# Above the themes
city-themes = What are you into?
# Above the next opportunities
city-soon = Happening soon
city-everything = See everything
# $count (Number) - opportunities in the city
city-count =
    { $count ->
        [one] { $count } opportunity right now
       *[other] { $count } opportunities right now
    }
# Foot of the page
footer-follow = Follow us
footer-cities = Other cities
footer-language = Language
