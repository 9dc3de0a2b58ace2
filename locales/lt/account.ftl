### An account: making one, signing in, what belongs to it. For young people, on a phone; short and kind.

# The tab of the navigation, beside Home, Search and Map. One short word.
nav-me = Aš

## Making an account, first step: the birth date

sign-up-title = Susikurk paskyrą
sign-up-lead = Išsisaugok, kas patinka, dalyvauk, rink ženklelius. Užtruks minutę.
sign-up-born-label = Kada tavo gimtadienis?
# Below the question
sign-up-born-why = Klausiame, kad rodytume, kas tinka tavo amžiui, o jaunesniais pasirūpintume labiau. Niekas kitas šito nemato.
# Button to the next step
sign-up-next = Toliau
# Link to signing in
sign-up-have-one = Jau turiu paskyrą

## Second step: name, e-mail, password

sign-up-almost = Beveik viskas
sign-up-name-label = Kaip į tave kreiptis?
sign-up-name-hint = Užtenka vardo arba slapyvardžio.
sign-up-email-label = Tavo el. paštas
sign-up-password-label = Sugalvok slaptažodį
sign-up-password-hint = Bent 10 ženklų. Lengva atsiminti tris mėgstamus žodžius.
# A city sets the age. $age (Number) - "14"
sign-up-guardian-lead = Tau dar nėra { $age }, todėl turime paklausti vieno iš tėvų arba globėjų. Kol jie sutiks, gali žvalgytis ir išsisaugoti, kas patinka.
sign-up-guardian-label = Vieno iš tėvų arba globėjo el. paštas
# Label of a list of languages
sign-up-guardian-language = Kokia kalba jiems rašyti
sign-up-button = Sukurti paskyrą

## The mail has been sent: a code of six figures

code-title = Pažiūrėk į el. paštą
# $email (Text) - the address, as typed
code-lead = Kodą išsiuntėme adresu { $email }. Įrašyk jį čia arba paliesk nuorodą laiške.
code-label = Šeši skaitmenys
code-button = Tai aš
code-nothing = Nieko negavai? Žvilgtelėk į šlamšto aplanką arba patikrink adresą ir bandyk dar kartą.
code-again = Pradėti iš naujo
# The page that the link in the mail opens
code-link-title = Vienas bakstelėjimas, ir viskas
# $email (Text)
code-link-lead = Ar { $email } – tavo adresas?

## Signing in and out

sign-in-title = Prisijunk
sign-in-email-label = El. paštas
sign-in-password-label = Slaptažodis
sign-in-button = Prisijungti
sign-in-forgot = Neprisimenu slaptažodžio
sign-in-no-account = Dar neturiu paskyros
# Said on the sign-in page to somebody who tried something that needs an account
sign-in-needed = Pirma prisijunk, tada galėsi tęsti.
sign-out-button = Atsijungti

## A forgotten password

reset-title = Naujas slaptažodis
reset-lead = Įrašyk savo el. paštą, ir atsiųsime nuorodą.
reset-button = Atsiųskite nuorodą
reset-sent-title = Pažiūrėk į el. paštą
# $email (Text)
reset-sent-lead = Jei adresas { $email } turi paskyrą, nuoroda jau pakeliui. Ji galioja vieną valandą.
reset-new-label = Naujas slaptažodis
# Below it, to somebody who has passkeys
reset-passkeys = Prieigos raktai taip pat dings. Naujus galėsi susikurti nustatymuose.
reset-new-button = Išsaugoti ir prisijungti

## Me: the first page of an account

# $name (Text) - what we call the person
me-title = Labas, { $name }!
me-look-around = Rasti, ką veikti
me-settings = Nustatymai
me-kept = Ką išsisaugojai
me-kept-none = Kol kas nieko. Paliesk širdelę prie to, kas patinka.
# Above the skills of what somebody has been to
me-practised = Įgūdžiai, kuriuos jau lavinai

## Settings

settings-title = Nustatymai
settings-about-heading = Apie tave
settings-name-label = Kaip į tave kreiptis
settings-language-label = Laiškų kalba
settings-save = Išsaugoti
settings-saved = Išsaugota.
settings-email-heading = El. paštas
# $email (Text)
settings-email-now = Dabar jis yra { $email }.
settings-email-new-label = Naujas el. paštas
settings-email-button = Pakeisti
settings-email-sent = Beveik viskas: atidaryk laišką, kurį išsiuntėme nauju adresu, ir patvirtink.
settings-email-link-title = Ar tai tavo naujas adresas?
settings-email-link-button = Taip, mano
settings-email-done = El. paštas pakeistas.
settings-password-heading = Slaptažodis
settings-password-old-label = Dabartinis slaptažodis
settings-password-new-label = Naujas slaptažodis
settings-password-button = Pakeisti
settings-password-done = Slaptažodis pakeistas. Visur kitur tave atjungėme.
settings-sessions-heading = Kur esi prisijungę
# This browser, in the list
session-this = šis įrenginys
# $when (Text) - "23 November, 14:05"
session-seen = paskutinį kartą: { $when }
# What is known of the browser: "Firefox, Android"
session-device = { $browser }, { $system }
session-unknown = nežinoma naršyklė
session-revoke = Atjungti
session-revoke-others = Atjungti visur kitur
settings-data-heading = Tavo duomenys
settings-data-lead = Viskas, ką apie tave žinome, vienu failu: pasilik sau.
settings-data-button = Atsisiųsti viską
settings-erase-link = Ištrinti paskyrą

## Is it really them? Before something serious, where somebody has signed in a while ago

prove-password-label = Tavo slaptažodis, kad žinotume, jog tai tu

## Deleting an account

erase-title = Ištrinti paskyrą?
erase-lead = Tavo vardas, el. paštas, gimimo data, viskas, ką išsisaugojai ir kur užsiregistravai, dings visam laikui. Sugrąžinti negalėsime.
erase-button = Ištrinti viską
erase-cancel = Ne, palikti
erase-done-title = Viskas ištrinta
# What stays: how many people were somewhere
erase-done-lead = Tavo paskyra ir viskas, kas joje buvo, ištrinta. Lieka tik skaičius: kiek žmonių dalyvavo kiekvienoje veikloje. Niekas neveda pas tave. Viso gero!

## What goes wrong in a form. At the field: what to do.

# Above a form with mistakes. $count (Number)
form-problems =
    { $count ->
        [one] Dar { $count } vietą reikia pataisyti.
        [few] Dar { $count } vietas reikia pataisyti.
        [many] Dar { $count } vietos reikia pataisyti.
       *[other] Dar { $count } vietų reikia pataisyti.
    }
problem-required = Užpildyk šį laukelį.
problem-email = Nepanašu į el. pašto adresą. Gal įsivėlė klaida?
problem-name-long = Labai ilgas vardas. Užteks šešiasdešimties ženklų.
problem-password-short = Truputį ilgesnį: bent 10 ženklų.
problem-password-long = Per ilgas: daugiausia 200 ženklų.
problem-password-common = Tokį slaptažodį turi per daug žmonių. Sugalvok kitą.
problem-date = Nesuprantame šios datos.
problem-born-range = Ar tikrai tai tavo gimimo metai?
problem-guardian-same = Tai tavo adresas. Mums reikia tėvų arba globėjo adreso.
problem-credentials = El. paštas ir slaptažodis nedera.
problem-password-wrong = Tai ne tavo slaptažodis.
problem-code = Šis kodas netinka. Pažiūrėk į naujausią laišką arba pradėk iš naujo.
problem-email-same = Tai jau yra tavo adresas.
problem-language = Pasirink vieną iš kalbų.

## Pages that say what to do

# An old or used link from a mail
link-old-title = Ši nuoroda nebegalioja
link-old-hint = Ji jau panaudota arba per sena. Paprašyk naujos: tai tik akimirka.
# Button to where a new link can be had
link-old-way-on = Eiti ten
# Too many attempts. $minutes (Number)
slow-down-title = Trumpam sustok
slow-down-hint =
    { $minutes ->
        [one] Per daug bandymų. Pabandyk vėl po { $minutes } minutės.
        [few] Per daug bandymų. Pabandyk vėl po { $minutes } minučių.
        [many] Per daug bandymų. Pabandyk vėl po { $minutes } minutės.
       *[other] Per daug bandymų. Pabandyk vėl po { $minutes } minučių.
    }
