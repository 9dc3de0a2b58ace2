### Awarding badges: at the desk people of organisations give them, see who has them, and may take one back.

## Who has it

# A link on the page of a badge
award-link = Suteikti ir pažiūrėti, kas jį turi
awards-title = Kas jį turi
# The way back to the badge
awards-back = Ženklelis
awards-none = Jo dar niekas neturi. Kas jo nusipelnė?
# Buttons between pages of the list
awards-newer = Naujesni
awards-older = Senesni
# Somebody of whom the organisation knows no name
award-nobody-known = Žmogus be vardo
# Where an award stands
award-status-offered = pasiūlytas
award-status-accepted = priimtas
award-status-declined = atsisakyta
award-status-held = sustabdytas
award-status-revoked = atšauktas
# How somebody came by it
award-via-hand = su nuoroda
award-via-presence = už dalyvavimą
award-via-list = pagal sąrašą
award-via-code = su kodu
award-via-application = pagal prašymą
award-via-automatic = savaime
# $what (Text) - "accepted"; $count (Number)
# l10n: same
award-count = { $what }: { $count }
award-by-list = Suteikti pagal sąrašą
award-by-links = Išdalyti nuorodas
award-by-session-hint = Tiems, kas dalyvavo veikloje: atverk jos datą ant savo darbo stalo ir suteik ten.
# What was given to several at once
award-runs = Suteikta keliems iš karto
award-run-waits = dar nesuteikta
award-run-running = suteikiama
award-run-done = suteikta
# Why it cannot be awarded
award-bar-draft = Pirma paskelbk ženklelį. Tada galėsi jį teikti.
award-bar-retired = Šis ženklelis nebeteikiamas. Pirma vėl leisk jį teikti.
award-bar-organisation = Tavo organizacija dabar negali teikti ženklelių: pirma ją turi patvirtinti miestas.
award-rule = Savaime
award-rule-times = Kiek kartų reikia dalyvauti
award-rule-hint = Kas tiek kartų dalyvavo veiklose, kuriose galima gauti šį ženklelį, tam jį pasiūlysime. Skaičiuojame ir ankstesnius kartus. Jei paliksi tuščią, savaime nesiūlysime.
award-rule-button = Išsaugoti
award-done-withdrawn = Pasiūlymas atšauktas.
award-done-held = Ženklelis sustabdytas. Žmogui parašėme kodėl.
award-done-returned = Ženklelis vėl galioja. Žmogui parašėme.
award-done-revoked = Ženklelis atšauktas. Žmogui parašėme kodėl.
award-done-dropped = Sąrašas išmestas. Niekam nieko nesuteikta.

## One award

award-when = Pasiūlytas
award-how = Kaip
award-accepted-when = Priimtas
award-declined-when = Atsisakyta
award-ends = Galioja iki
award-reason = Kodėl
award-narrative = Ką apie tai parašėte
award-withdraw = Atšaukti pasiūlymą
award-withdraw-hint = Nuoroda laiške nustos veikti. Vėliau galėsi pasiūlyti dar kartą.
award-hold = Sustabdyti
award-hold-hint = Kol ženklelis sustabdytas, kiekvienas, kas jį tikrina, mato, kad jis negalioja. Vėliau galėsi grąžinti jam galiojimą.
award-return = Grąžinti galiojimą
award-revoke = Atšaukti visam laikui
award-revoke-hint = Atšaukto ženklelio grąžinti nebegalima.
award-reason-label = Kodėl?
award-reason-hint = Žmogus tai perskaitys.

## By a list

award-list-title = Suteikti pagal sąrašą
award-list-people = Kam suteikti
# $most (Text) - "1,000". The semicolons and the order are the same in every language
award-list-hint = Vienas žmogus – viena eilutė: adresas; vardas; ką nuveikė. Užtenka ir adreso. Iki { $most } žmonių.
award-list-file = Arba failas
award-list-file-hint = CSV su tais pačiais trimis stulpeliais.
award-list-button = Peržiūrėti
award-list-look-hint = Kol neperžiūrėsi, niekam nieko nesuteiksime.
# $most (Text) - "1,000"
award-list-long = Per ilgas sąrašas: daugiausia { $most } žmonių. Padalyk jį pusiau.
award-list-no-text = Šiame faile – ne tekstas. Išsaugok jį kaip CSV.
award-list-empty = Sąraše nė vieno žmogaus.
# $count (Number) - lines
award-list-wrong =
    { $count ->
        [one] { $count } eilutę reikia pataisyti.
        [few] { $count } eilutes reikia pataisyti.
        [many] { $count } eilutės reikia pataisyti.
       *[other] { $count } eilučių reikia pataisyti.
    }
# $line (Text) - which line of the list; $words (Text) - what is wrong with it
award-line = { $line } eilutė: { $words }
award-line-address = pradžioje nėra el. pašto adreso
# $line (Text) - which line
award-line-twice = šis adresas jau yra { $line } eilutėje
# $count (Number) - characters
award-line-name = vardas per ilgas, daugiausia { $count } ženklų
award-line-narrative = tekstas per ilgas, daugiausia { $count } ženklų
award-look-title = Pirma peržiūrėk
# $count (Number) - people
award-gets =
    { $count ->
        [one] gaus { $count } žmogus
        [few] gaus { $count } žmonės
        [many] gaus { $count } žmogaus
       *[other] gaus { $count } žmonių
    }
award-has-it =
    { $count ->
        [one] { $count } jau turi
        [few] { $count } jau turi
        [many] { $count } jau turi
       *[other] { $count } jau turi
    }
award-start =
    { $count ->
        [one] Suteikti { $count } žmogui
        [few] Suteikti { $count } žmonėms
        [many] Suteikti { $count } žmogaus
       *[other] Suteikti { $count } žmonių
    }
award-start-hint = Kiekvienas gaus laišką ir pasakys, ar nori ženklelio.
award-nothing = Visi jį jau turi.
award-change = Pakeisti sąrašą
award-drop = Išmesti sąrašą
award-progress-title = Suteikiame
# $done (Text), $all (Text) - people
award-progress = { $done } iš { $all }
award-progress-hint = Laukti nebūtina: viskas vyks ir be tavęs.
award-done-title = Suteikta
award-done-hint = Visiems, kam pasiūlėme, jau išsiuntėme laišką. Kai žmogus sutiks, ženklelis bus jo.
# What became of one person
award-row-waiting = laukia
award-row-given = pasiūlyta
award-row-already = jau turi
award-row-nobody = paskyros nebėra
award-row-stopped = nesuteikta: ženklelis nebeteikiamas

## Links to hand out

award-links-title = Nuorodos, kurias išdalysi
award-links-lead = Žmonėms, kurių adreso nežinai. Kiekviena nuoroda skirta vienam žmogui: išspausdink puslapį, sukarpyk ir išdalyk.
award-links-how-many = Kiek
# $most (Number) - 100
award-links-how-many-hint = Daugiausia { $most }. Jei paliksi tuščią, bus tiek, kiek vardų žemiau.
award-links-who = Vardai, po vieną eilutėje
award-links-who-hint = Kad žinotum, kieno kuri nuoroda. Gali palikti tuščią.
award-links-button = Paruošti nuorodas
# $most (Number) - 100
award-links-count = Įrašyk skaičių nuo 1 iki { $most }.
award-links-names = Vardų daugiau nei nuorodų.
award-links-hint = Išspausdink šį puslapį. Kiekvienas paveikslėlis atveria ženklelį vienam žmogui. Puslapį galėsi atverti dar savaitę, vėliau nuorodos liks tik popieriuje.
award-links-used = Visos nuorodos panaudotos.
# Read out for the picture
award-link-picture = Nuorodos į ženklelį QR kodas
award-narrative-label = Ką žmonės nuveikė
award-narrative-hint = Pavyzdžiui, ką sukūrė. Gali palikti tuščią. Visi, kam suteiksi dabar, gaus tuos pačius žodžius.

## Those who were at a session

# On the page of a session
award-session-link = Suteikti ženklelį
award-session-title = Suteikti ženklelį
award-session-nobody = Niekieno atvykimas dar nepažymėtas.
award-session-no-badge = Viešų ženklelių dar nėra.
award-session-badge = Ženklelis
award-session-people = Kam suteikti
award-session-button = Suteikti
award-session-gone = Kažkieno atvykimas nebepažymėtas. Peržiūrėk dar kartą.
award-session-nobody-chosen = Pasirink bent vieną žmogų.

## Letters. $name (Text) - who gets it; $badge (Text) - name of the badge; $organisation (Text) - who awards it

mail-award-subject = Tau siūlomas ženklelis: { $badge }
mail-award-text = Labas, { $name }! { $organisation } siūlo tau ženklelį „{ $badge }“. Pažiūrėk ir pasakyk, ar jo nori: tik tada jis bus tavo.
mail-award-nameless-text = Labas! { $organisation } siūlo tau ženklelį „{ $badge }“. Pažiūrėk ir pasakyk, ar jo nori: tik tada jis bus tavo.
# $child (Text) - first name of a child of whoever gets it
mail-award-child-subject = Ženklelis vaikui ({ $child }): { $badge }
mail-award-child-text = Labas, { $name }! { $organisation } siūlo tavo vaikui ({ $child }) ženklelį „{ $badge }“. Pažiūrėkite kartu ir pasakykite, ar jo norite: tik tada jis bus jūsų.
# Follows the text. $narrative (Text) - what the organisation says
mail-award-narrative = Organizacija sako: „{ $narrative }“
mail-award-button = Pažiūrėti ženklelį
# $reason (Text) - why, in the organisation's words
mail-award-held-subject = Tavo ženklelis sustabdytas: { $badge }
mail-award-held-text = Labas, { $name }! { $organisation } sustabdė tavo ženklelį „{ $badge }“. Kol sustabdytas, jis negalioja. Štai kodėl: „{ $reason }“
mail-award-returned-subject = Tavo ženklelis vėl galioja: { $badge }
mail-award-returned-text = Labas, { $name }! Tavo ženklelis „{ $badge }“ vėl galioja. { $organisation } sako: „{ $reason }“
mail-award-revoked-subject = Tavo ženklelis atšauktas: { $badge }
mail-award-revoked-text = Labas, { $name }! { $organisation } atšaukė tavo ženklelį „{ $badge }“. Jis nebegalioja. Štai kodėl: „{ $reason }“

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-badge-awarded = { $who } suteikė ženklelį „{ $subject }“.
audit-badge-rule = { $who } pakeitė, kada ženklelis „{ $subject }“ suteikiamas savaime.
audit-award-withdrawn = { $who } atšaukė ženklelio „{ $subject }“ pasiūlymą.
audit-award-suspended = { $who } sustabdė vieno žmogaus ženklelį „{ $subject }“.
audit-award-returned = { $who } grąžino galiojimą vieno žmogaus ženkleliui „{ $subject }“.
audit-award-revoked = { $who } visam laikui atšaukė vieno žmogaus ženklelį „{ $subject }“.
