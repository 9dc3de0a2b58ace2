### An account: making one, signing in, what belongs to it. For young people, on a phone; short and kind.

# The tab of the navigation, beside Home, Search and Map. One short word.
nav-me = Jaz

## Making an account, first step: the birth date

sign-up-title = Ustvari račun
sign-up-lead = Shrani, kar ti je všeč, pridruži se in zbiraj značke. Traja le minutko.
sign-up-born-label = Tvoj datum rojstva
# Below the question
sign-up-born-why = Tako ti pokažemo, kar je primerno za tvoja leta, in pazimo nate, če jih imaš še malo. Tega ne vidi nihče drug.
# Button to the next step
sign-up-next = Naprej
# Link to signing in
sign-up-have-one = Račun že imam

## Second step: name, e-mail, password

sign-up-almost = Samo še malo
sign-up-name-label = Kako naj te kličemo?
sign-up-name-hint = Dovolj je ime ali vzdevek.
sign-up-email-label = Tvoj e-naslov
sign-up-password-label = Izberi geslo
sign-up-password-hint = Vsaj 10 znakov. Tri besede, ki so ti všeč, si zlahka zapomniš.
# A city sets the age. $age (Number) - "14"
sign-up-guardian-lead = Nimaš še { $age } let, zato moramo vprašati enega od tvojih staršev ali skrbnika. Dokler ne dobimo dovoljenja, lahko brskaš in shranjuješ, kar ti je všeč.
sign-up-guardian-label = E-naslov starša ali skrbnika
# Label of a list of languages
sign-up-guardian-language = Jezik, v katerem jim pišemo
sign-up-button = Ustvari račun

## The mail has been sent: a code of six figures

code-title = Preveri e-pošto
# $email (Text) - the address, as typed
code-lead = Na { $email } smo ti poslali kodo. Vpiši jo sem ali tapni povezavo v sporočilu.
code-label = Šest številk iz sporočila
code-button = To sem jaz
code-nothing = Ni nič prišlo? Poglej med vsiljeno pošto ali pa preveri naslov in poskusi še enkrat.
code-again = Začni znova
# The page that the link in the mail opens
code-link-title = Samo še en dotik in si notri
# $email (Text)
code-link-lead = Je { $email } tvoj naslov?

## Signing in and out

sign-in-title = Prijava v račun
sign-in-email-label = E-naslov
sign-in-password-label = Geslo
sign-in-button = Prijavi se
sign-in-forgot = Ne spomnim se gesla
sign-in-no-account = Nimam še računa
# Said on the sign-in page to somebody who tried something that needs an account
sign-in-needed = Najprej se prijavi v svoj račun, potem pa kar naprej.
sign-out-button = Odjavi se

## A forgotten password

reset-title = Novo geslo
reset-lead = Napiši svoj e-naslov in poslali ti bomo povezavo.
reset-button = Pošlji povezavo
reset-sent-title = Poglej v svojo e-pošto
# $email (Text)
reset-sent-lead = Če obstaja račun z naslovom { $email }, je povezava že na poti. Velja eno uro.
reset-new-label = Tvoje novo geslo
# Below it, to somebody who has passkeys
reset-passkeys = Tudi tvoji ključi za dostop bodo izginili. Nove lahko pozneje ustvariš v nastavitvah.
reset-new-button = Shrani in se prijavi

## Me: the first page of an account

# $name (Text) - what we call the person
me-title = Živjo, { $name }!
me-look-around = Najdi kaj zase
me-settings = Nastavitve
me-kept = Shranjeno
me-kept-none = Zaenkrat še nič. Tapni srček pri vsem, kar ti je všeč.
# Above the skills of what somebody has been to
me-practised = Veščine, ki jih vadiš

## Settings

settings-title = Nastavitve
settings-about-heading = O tebi
settings-name-label = Kako te kličemo
settings-language-label = Jezik naših sporočil
settings-save = Shrani
settings-saved = Shranjeno.
settings-email-heading = E-naslov
# $email (Text)
settings-email-now = Zdaj uporabljaš { $email }.
settings-email-new-label = Tvoj novi e-naslov
settings-email-button = Zamenjaj
settings-email-sent = Samo še malo: odpri sporočilo, ki smo ga poslali na novi naslov, in potrdi.
settings-email-link-title = Je to tvoj novi naslov?
settings-email-link-button = Da, uporabi ga
settings-email-done = Tvoj e-naslov je zamenjan.
settings-password-heading = Geslo
settings-password-old-label = Tvoje trenutno geslo
settings-password-new-label = Tvoje novo geslo
settings-password-button = Zamenjaj
settings-password-done = Tvoje geslo je zamenjano. Povsod drugod smo te odjavili.
settings-sessions-heading = Kje je tvoj račun odprt
# This browser, in the list
session-this = ta naprava
# $when (Text) - "23 November, 14:05"
session-seen = zadnja uporaba: { $when }
# What is known of the browser: "Firefox, Android"
session-device = { $browser }, { $system }
session-unknown = brskalnik, ki ga ne poznamo
session-revoke = Odjavi napravo
session-revoke-others = Odjavi me povsod drugod
settings-data-heading = Tvoji podatki
settings-data-lead = Vse, kar vemo o tebi, v datoteki, ki jo lahko obdržiš.
settings-data-button = Prenesi vse
settings-erase-link = Izbriši moj račun

## Is it really them? Before something serious, where somebody has signed in a while ago

prove-password-label = Tvoje geslo, da vemo, da si to res ti

## Deleting an account

erase-title = Res želiš izbrisati račun?
erase-lead = Za vedno bo izginilo vse: ime, e-naslov, datum rojstva, vse, kar imaš shranjeno, in vse tvoje prijave na dejavnosti. Ničesar ne bomo mogli vrniti.
erase-button = Izbriši vse
erase-cancel = Ne, naj ostane
erase-done-title = Vse je izbrisano
# What stays: how many people were somewhere
erase-done-lead = Tvoj račun in vse v njem je izbrisano. Ostane samo številka: koliko ljudi je bilo na posamezni dejavnosti. Nič ne vodi do tebe. Srečno!

## What goes wrong in a form. At the field: what to do.

# Above a form with mistakes. $count (Number)
form-problems =
    { $count ->
        [one] Preveri še eno stvar.
        [two] Preveri še { $count } stvari.
        [few] Preveri še { $count } stvari.
       *[other] Preveri še { $count } stvari.
    }
problem-required = Tole še izpolni, prosim.
problem-email = To ni videti kot e-naslov. Se je vmes prikradla tipkarska napaka?
problem-name-long = To je zelo dolgo. Šestdeset znakov bo dovolj.
problem-password-short = Naj bo malo daljše, prosim: vsaj 10 znakov.
problem-password-long = To je predolgo: največ 200 znakov.
problem-password-common = To geslo uporablja preveč ljudi. Izberi drugo.
problem-date = Tega datuma ne razumemo.
problem-born-range = Je to res tvoje leto rojstva?
problem-guardian-same = To je tvoj naslov. Potrebujemo naslov starša ali skrbnika.
problem-credentials = E-naslov in geslo se ne ujemata.
problem-password-wrong = To ni tvoje geslo.
problem-code = Ta koda ne deluje. Poglej v najnovejše sporočilo ali začni znova.
problem-email-same = Ta naslov že uporabljaš.
problem-language = Izberi enega od jezikov.

## Pages that say what to do

# An old or used link from a mail
link-old-title = Ta povezava ne deluje več
link-old-hint = Je že uporabljena ali pa prestara. Prosi za novo, traja le trenutek.
# Button to where a new link can be had
link-old-way-on = Pojdi tja
# Too many attempts. $minutes (Number)
slow-down-title = Vzemi si kratek odmor
slow-down-hint =
    { $minutes ->
        [one] To je bilo veliko poskusov. Poskusi znova čez { $minutes } minuto.
        [two] To je bilo veliko poskusov. Poskusi znova čez { $minutes } minuti.
        [few] To je bilo veliko poskusov. Poskusi znova čez { $minutes } minute.
       *[other] To je bilo veliko poskusov. Poskusi znova čez { $minutes } minut.
    }
