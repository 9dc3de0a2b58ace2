### The first pages: choosing a city, and a city's own page.

choose-city = Kur tu?
choose-city-hint = Ką veikti, ko mokytis ir ką išbandyti netoli tavęs.
# Title of the first page
chooser-title = Pasirink savo miestą
# Large buttons on a city's page
city-today = Šiandien
city-weekend = Šį savaitgalį
# Above the themes
city-themes = Kas tau patinka?
# Above the next opportunities
city-soon = Jau greitai
city-everything = Žiūrėti viską
# $count (Number) - opportunities in the city
city-count =
    { $count ->
        [one] Šiuo metu { $count } veikla
        [few] Šiuo metu { $count } veiklos
        [many] Šiuo metu { $count } veiklos
       *[other] Šiuo metu { $count } veiklų
    }
# Foot of the page
footer-follow = Sek mus
footer-cities = Kiti miestai
footer-language = Kalba
