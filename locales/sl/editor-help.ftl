### What helps somebody to write a listing: concepts that fit the text, a series of dates from one, and buttons that write Markdown.

# Before buttons with themes and skills that the text speaks of
editor-fits = Ustreza tvojemu besedilu
# Name of the row of buttons above a text, for screen readers
editor-tools = Oblikovanje besedila
# Its buttons
editor-tool-bold = Krepko
editor-tool-italic = Ležeče
editor-tool-heading = Mednaslov
editor-tool-list = Seznam
editor-tool-link = Povezava
# A link to the page below
series-link = Naredi iz tega niz terminov
series-title = Iz enega termina jih bo več
series-lead = Povej, kako se nadaljuje. Javno bo šele, ko objaviš.
# Which of several dates
series-from = Začni s terminom
series-repeat = Kako pogosto
series-count = Kolikokrat
series-until = Ali do kdaj
series-look = Pokaži termine
series-make = Shrani te termine
# Beside a date
series-holiday = praznik
# Below a date that is not kept, because it is a holiday or was struck out
series-left-out = izpuščeno
series-no-date = Tukaj še ni termina z začetkom in koncem. Dodaj prvega, potem pa se vrni.
series-give-date = K terminom
series-problem-date = Izberi termin, s katerim se začne.
series-problem-repeat = Izberi, kako pogosto se ponavlja.
series-problem-end = Povej, kolikokrat ali do kdaj.
series-problem-both = Izpolni samo eno: kolikokrat ali do kdaj.
# $count (Number) - the most
series-problem-count = Vpiši število od 2 do { $count }.
series-problem-one = Tako nastane samo en termin.
