### Other backpacks and apps that somebody lets at their badges: the page that asks, and the page that takes it back.

## The page that asks. $name (Text) - what the other program calls itself

connect-title = Prijungti „{ $name }“?
# $place (Text) - a host name such as backpack.example, or connect-device
connect-place = Iš čia keliausi į: { $place }
# In place of a host name, where a program on this computer or phone asks
connect-device = programėlė šiame įrenginyje
connect-unknown = Mes jų nepažįstame, o pavadinimą jie pasirinko patys. Sutik tik tada, jei ką tik iš ten atėjai ir tikrai to nori.
# Heading of a list
connect-may = Ką jie galėtų
connect-scope-read = Matyti visus tavo kuprinės ženklelius, net ir tuos, kuriuos matai tik tu
connect-scope-add = Įdėti ženklelių į tavo kuprinę ir atnaujinti tuos, kurie gauti kitur
connect-scope-profile = Matyti tavo vardą ir el. pašto adresą
# In place of connect-scope-profile, of a minor
connect-scope-profile-minor = Matyti tavo vardą
connect-scope-profile-change = Pakeisti tavo vardą čia
connect-scope-offline = Visa tai daryti ir tada, kai tavęs čia nėra, kol leidimą atšauksi
# Where connect-scope-offline is not asked for
connect-hour = Po valandos leidimas baigsis savaime.
# Heading of a list
connect-may-not = Ko jie negali
connect-not-password = Matyti tavo slaptažodžio ar prisijungti tavo vardu
connect-not-remove = Išimti ženklelio iš tavo kuprinės
connect-not-rest = Matyti, kas tau patinka, ką pasilieki ir kur dalyvauji
connect-yes = Taip, prijungti
connect-no = Ne
connect-as = Tavo paskyra čia: { $email }.
# After connect-as
connect-take-back = Leidimą gali atšaukti bet kada: kuprinėje, skiltyje „Prijungtos programėlės“.
# Links to pages of theirs
connect-policy = Ką jie sako apie tavo duomenis
connect-terms = Jų taisyklės
# A minor whose parent or guardian has not agreed yet
connect-guardian = Pirma su tavo paskyra turi sutikti vienas iš tėvų arba globėjas. Kai tik sutiks, galėsi čia prijungti kitas programėles.
connect-guardian-me = Pažiūrėti, kaip su tuo yra
# A button, back to the program that asked
connect-back = Grįžti neprijungus
# In place of the page that asks, where a link is broken
connect-unknown-title = Ši nuoroda netinka
connect-unknown-hint = Programėlės, kuri tave čia atsiuntė, nepažįstame arba ji nori tave nusiųsti kitur, nei mums sakė. Niekur tavęs nesiunčiame. Pabandyk iš programėlės dar kartą.

## The page of everything that is connected. $date (Text) - a day, as in “Friday, 5 March”

connections-title = Prijungtos programėlės
connections-lead = Šioms leidai prieiti prie savo ženklelių. Kai leidimą atšauki, jis baigiasi iš karto.
connections-none = Nieko neprijungta. Kitos kuprinės ir programėlės gali to paprašyti.
connections-since = Prijungta: { $date }
connections-used = Paskutinį kartą naudota: { $date }
connections-unused = Dar nenaudota
connections-end = Atšaukti leidimą
connections-done = Leidimas atšauktas. Prie tavo ženklelių ji nebeprieina.
