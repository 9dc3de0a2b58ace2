### What helps somebody to write a listing: concepts that fit the text, a series of dates from one, and buttons that write Markdown.

# Before buttons with themes and skills that the text speaks of
editor-fits = Tinka tavo tekstui
# Name of the row of buttons above a text, for screen readers
editor-tools = Teksto formatavimas
# Its buttons
editor-tool-bold = Pusjuodis
editor-tool-italic = Kursyvas
editor-tool-heading = Antraštė
editor-tool-list = Sąrašas
editor-tool-link = Nuoroda
# A link to the page below
series-link = Kartoti ir kitomis datomis
series-title = Iš vienos datos – daug
series-lead = Pasakyk, kaip kartosis. Niekas to nematys, kol nepaskelbsi.
# Which of several dates
series-from = Nuo kurios datos
series-repeat = Kaip dažnai
series-count = Kiek kartų
series-until = Arba iki kada
series-look = Rodyti datas
series-make = Išsaugoti šias datas
# Beside a date
series-holiday = švenčių diena
# Below a date that is not kept, because it is a holiday or was struck out
series-left-out = praleidžiama
series-no-date = Dar nėra datos su pradžios ir pabaigos laiku. Įrašyk pirmąją ir grįžk.
series-give-date = Prie datų
series-problem-date = Pasirink, nuo kurios datos prasidės.
series-problem-repeat = Pasirink, kaip dažnai kartosis.
series-problem-end = Įrašyk, kiek kartų arba iki kada.
series-problem-both = Užpildyk tik vieną laukelį: kiek kartų arba iki kada.
# $count (Number) - the most
series-problem-count = Įrašyk skaičių nuo 2 iki { $count }.
series-problem-one = Taip susidaro tik viena data.
