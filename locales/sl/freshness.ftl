### Ali dejavnosti še držijo: pismo, ki vpraša, stran, ki jo odpre, in kaj povemo vsem.

# Stran s povezave v pismu, za ljudi iz organizacij
confirm-title = Ali to še drži?
confirm-lead = Odstrani kljukico pri tem, kar ne drži več, in popravi. Za vse drugo zadošča en dotik.
confirm-button = Vse to še drži
confirm-edit = Popravi
confirm-none = Trenutno ni česa potrditi. Hvala!
confirm-done = Hvala! Mladi se lahko zanesejo na to.

# $count (Number) - dejavnosti
mail-due-subject =
    { $count ->
        [1] Ali tvoja dejavnost še drži?
        [one] Ali tvoja { $count } dejavnost še drži?
        [two] Ali tvoji { $count } dejavnosti še držita?
        [few] Ali tvoje { $count } dejavnosti še držijo?
       *[other] Ali tvojih { $count } dejavnosti še drži?
    }
mail-due-text = Živjo, { $name }! Časi se spreminjajo, prostori in cene tudi. Je vse tako, kot mora biti? En dotik potrdi vse naenkrat.
mail-due-button = Poglej in potrdi
mail-stale-subject =
    { $count ->
        [1] Tvoja dejavnost ima oznako »nepotrjeno«
        [one] Tvoja { $count } dejavnost ima oznako »nepotrjeno«
        [two] Tvoji { $count } dejavnosti imata oznako »nepotrjeno«
        [few] Tvoje { $count } dejavnosti imajo oznako »nepotrjeno«
       *[other] Tvojih { $count } dejavnosti ima oznako »nepotrjeno«
    }
mail-stale-text = Živjo, { $name }! Nihče nam ni povedal, ali te dejavnosti še držijo, zato to piše ob njih. En dotik in oznaka izgine.
mail-hidden-subject =
    { $count ->
        [1] Tvoja dejavnost je zaenkrat skrita
        [one] Tvoja { $count } dejavnost je zaenkrat skrita
        [two] Tvoji { $count } dejavnosti sta zaenkrat skriti
        [few] Tvoje { $count } dejavnosti so zaenkrat skrite
       *[other] Tvojih { $count } dejavnosti je zaenkrat skritih
    }
mail-hidden-text = Živjo, { $name }! Dolgo nam nihče ni povedal, ali te dejavnosti še držijo, zato jih mladi ne vidijo več. Nič ni izgubljeno: en dotik jih vrne.

# Na strani dejavnosti, za vse
unconfirmed-notice = Tega že nekaj časa ni nihče potrdil. Preden greš, vprašaj.
