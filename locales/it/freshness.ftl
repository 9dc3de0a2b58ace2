### Se le attività sono ancora vere: la mail che lo chiede, la pagina che apre e che cosa diciamo a chi legge.

# La pagina del link nella mail, per le persone delle organizzazioni
confirm-title = È ancora tutto vero?
confirm-lead = Togli la spunta a ciò che è cambiato e correggilo. Per tutto il resto basta un tocco.
confirm-button = È ancora tutto vero
confirm-edit = Correggi
confirm-none = Adesso non c’è niente da confermare. Grazie!
confirm-done = Grazie! Ora ragazze e ragazzi possono fidarsi.

# $count (Number) - attività
mail-due-subject =
    { $count ->
        [one] La tua attività: è ancora tutto vero?
        [many] Le tue { $count } di attività: è ancora tutto vero?
       *[other] Le tue { $count } attività: è ancora tutto vero?
    }
mail-due-text = Ciao { $name }! Gli orari cambiano, e anche le sale e i prezzi. È tutto come deve essere? Con un tocco confermi tutto.
mail-due-button = Guarda e conferma
mail-stale-subject =
    { $count ->
        [one] La tua attività risulta non confermata
        [many] Le tue { $count } di attività risultano non confermate
       *[other] Le tue { $count } attività risultano non confermate
    }
mail-stale-text = Ciao { $name }! Nessuno ci ha detto se è ancora tutto vero: per questo lo segnaliamo sul sito. Con un tocco la nota sparisce.
mail-hidden-subject =
    { $count ->
        [one] Per ora la tua attività non si vede
        [many] Per ora le tue { $count } di attività non si vedono
       *[other] Per ora le tue { $count } attività non si vedono
    }
mail-hidden-text = Ciao { $name }! Da molto tempo nessuno ci dice se è ancora tutto vero, e così ragazze e ragazzi non vedono più queste attività. Non si è perso niente: con un tocco tornano visibili.

# Sulla pagina di un’attività, per chi legge
unconfirmed-notice = Da un po’ nessuno conferma queste informazioni. Chiedi prima di andare.
