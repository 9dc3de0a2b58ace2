### What helps somebody to write a listing: concepts that fit the text, a series of dates from one, and buttons that write Markdown.

# Before buttons with themes and skills that the text speaks of
editor-fits = In tema con quello che scrivi
# Name of the row of buttons above a text, for screen readers
editor-tools = Formattazione
# Its buttons
editor-tool-bold = Grassetto
editor-tool-italic = Corsivo
editor-tool-heading = Titoletto
editor-tool-list = Elenco
# l10n: same
editor-tool-link = Link
# A link to the page below
series-link = Trasformala in una serie
series-title = Da una data a tante
series-lead = Di’ come continua. Finché non la pubblichi, non la vede nessuno.
# Which of several dates
series-from = Comincia da
series-repeat = Ogni quanto
series-count = Quante volte
series-until = Oppure fino al
series-look = Fammi vedere le date
series-make = Tieni queste date
# Beside a date
series-holiday = giorno festivo
# Below a date that is not kept, because it is a holiday or was struck out
series-left-out = saltata
series-no-date = Manca ancora una data con inizio e fine. Aggiungi la prima, poi torna qui.
series-give-date = Vai alle date
series-problem-date = Scegli la data da cui cominciare.
series-problem-repeat = Scegli ogni quanto si ripete.
series-problem-end = Di’ quante volte, oppure fino a quando.
series-problem-both = Compila solo uno dei due: quante volte o fino a quando.
# $count (Number) - the most
series-problem-count = Un numero da 2 a { $count }.
series-problem-one = Così viene fuori una data sola.
