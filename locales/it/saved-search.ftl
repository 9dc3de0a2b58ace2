### Saved searches: hearing of what is new, by mail.

# Below the results of a search
searches-link = Avvisami se c’è qualcosa di nuovo
searches-new-title = Ti avvisiamo quando c’è qualcosa di nuovo?
# A search without any filter. $city (Text)
searches-everything = Tutto: { $city }
searches-how-often = Quanto spesso?
cadence-instant = Appena c’è qualcosa
cadence-weekly = Una volta alla settimana
cadence-off = Nessuna e-mail
searches-save = Sì, avvisami
# Link back to the results
searches-back = Torna ai risultati
searches-title = Le mie ricerche
# $search (Text) - "Robotics, free"
searches-remove = Togli: { $search }
searches-empty-title = Ancora nessuna ricerca
searches-empty-hint = Cerca qualcosa, poi tocca «Avvisami se c’è qualcosa di nuovo» sotto i risultati.
problem-cadence = Scegli quanto spesso.
# $count (Number)
problem-searches-many =
    { $count ->
        [one] Hai { $count } ricerca salvata. Di più non ne teniamo: prima toglila.
        [many] Hai { $count } di ricerche salvate. Di più non ne teniamo: prima togline una.
       *[other] Hai { $count } ricerche salvate. Di più non ne teniamo: prima togline una.
    }

## The page that stops the mails

searches-stop-title = Basta e-mail?
searches-stop-button = Ferma le e-mail
searches-stopped = Fatto. Su questo non ti scriviamo più.

## The mail. $search (Text) - "Robotics, free"

mail-alert-subject = Novità per te: { $search }
# $count (Number)
mail-alert-text =
    { $count ->
        [one] Ciao { $name }! C’è una novità per la tua ricerca «{ $search }»:
        [many] Ciao { $name }! Ci sono { $count } di novità per la tua ricerca «{ $search }»:
       *[other] Ciao { $name }! Ci sono { $count } novità per la tua ricerca «{ $search }»:
    }
mail-alert-button = Guardale tutte
mail-alert-stop = Niente più e-mail su questo
