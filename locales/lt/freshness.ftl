### Ar veiklos vis dar tikros: laiškas, kuris klausia, puslapis, kurį jis atveria, ir ką sakome visiems.

# Puslapis iš laiško nuorodos, organizacijų žmonėms
confirm-title = Ar viskas vis dar taip?
confirm-lead = Nuimk varnelę nuo to, kas pasikeitė, ir pataisyk. Visa kita patvirtinsi vienu paspaudimu.
confirm-button = Viskas vis dar taip
confirm-edit = Pataisyti
confirm-none = Dabar nėra ko patvirtinti. Ačiū!
confirm-done = Ačiū! Jauni žmonės gali tuo pasikliauti.

# $count (Number) - veiklos
mail-due-subject =
    { $count ->
        [1] Ar tavo veiklos aprašymas tebėra teisingas?
        [one] Ar tavo { $count } veiklos aprašymai tebėra teisingi?
        [few] Ar tavo { $count } veiklų aprašymai tebėra teisingi?
        [many] Ar tavo { $count } veiklos aprašymai tebėra teisingi?
       *[other] Ar tavo { $count } veiklų aprašymai tebėra teisingi?
    }
mail-due-text = Labas, { $name }! Laikai keičiasi, patalpos ir kainos – taip pat. Ar čia viskas taip, kaip turi būti? Vienas paspaudimas – ir viskas patvirtinta.
mail-due-button = Pažiūrėti ir patvirtinti
mail-stale-subject =
    { $count ->
        [1] Tavo veikla pažymėta kaip nepatvirtinta
        [one] Tavo { $count } veikla pažymėta kaip nepatvirtinta
        [few] Tavo { $count } veiklos pažymėtos kaip nepatvirtintos
        [many] Tavo { $count } veiklos pažymėta kaip nepatvirtinta
       *[other] Tavo { $count } veiklų pažymėta kaip nepatvirtintos
    }
mail-stale-text = Labas, { $name }! Niekas mums nepasakė, ar čia viskas vis dar taip, todėl prie šių veiklų tai ir rašome. Vienas paspaudimas – ir žymos nebelieka.
mail-hidden-subject =
    { $count ->
        [1] Tavo veikla kol kas paslėpta
        [one] Tavo { $count } veikla kol kas paslėpta
        [few] Tavo { $count } veiklos kol kas paslėptos
        [many] Tavo { $count } veiklos kol kas paslėpta
       *[other] Tavo { $count } veiklų kol kas paslėpta
    }
mail-hidden-text = Labas, { $name }! Ilgai niekas nepasakė, ar čia viskas vis dar taip, todėl jauni žmonės šių veiklų nebemato. Niekas nedingo: vienas paspaudimas – ir jos vėl matomos.

# Veiklos puslapyje, visiems
unconfirmed-notice = Jau kurį laiką niekas to nepatvirtino. Pirma paklausk, tik tada eik.
