### An account: making one, signing in, what belongs to it. For young people, on a phone; short and kind.

# The tab of the navigation, beside Home, Search and Map. One short word.
nav-me = Jaz

## Making an account, first step: the birth date

sign-up-title = Ustvari račun
sign-up-lead = Shrani, kar ti je všeč, sodeluj, zbiraj značke. Traja minuto.
sign-up-born-label = Kdaj imaš rojstni dan?
# Below the question
sign-up-born-why = Vprašamo zato, da ti pokažemo, kar je za tvojo starost, in da mlajše bolj pazimo. Nihče drug tega ne vidi.
# Button to the next step
sign-up-next = Naprej
# Link to signing in
sign-up-have-one = Račun že imam

## Second step: name, e-mail, password

sign-up-almost = Skoraj končano
sign-up-name-label = Kako naj te kličemo?
sign-up-name-hint = Dovolj je ime ali vzdevek.
sign-up-email-label = Tvoj e-naslov
sign-up-password-label = Izmisli si geslo
sign-up-password-hint = Vsaj 10 znakov. Tri ljube besede si je lahko zapomniti.
# A city sets the age. $age (Number) - "14"
sign-up-guardian-lead = Nimaš še { $age } let, zato moramo vprašati enega od staršev ali skrbnikov. Dokler ne rečejo ja, lahko raziskuješ in shraniš, kar ti je všeč.
sign-up-guardian-label = E-naslov enega od staršev ali skrbnika
# Label of a list of languages
sign-up-guardian-language = V katerem jeziku naj jim pišemo
sign-up-button = Ustvari moj račun

## The mail has been sent: a code of six figures

code-title = Poglej v e-pošto
# $email (Text) - the address, as typed
code-lead = Kodo smo poslali na { $email }. Vpiši jo sem ali tapni povezavo v sporočilu.
code-label = Šest številk
code-button = To sem jaz
code-nothing = Ni ničesar? Poglej med vsiljeno pošto ali preveri naslov in poskusi znova.
code-again = Začni znova
# The page that the link in the mail opens
code-link-title = Še en dotik in to je to
# $email (Text)
code-link-lead = Je { $email } tvoj naslov?

## Signing in and out

sign-in-title = Prijava
sign-in-email-label = E-naslov
sign-in-password-label = Geslo
sign-in-button = Prijavi me
sign-in-forgot = Ne spomnim se gesla
sign-in-no-account = Računa še nimam
# Said on the sign-in page to somebody who tried something that needs an account
sign-in-needed = Najprej se prijavi, potem greva naprej.
sign-out-button = Odjavi me

## A forgotten password

reset-title = Novo geslo
reset-lead = Vpiši svoj e-naslov in pošljemo ti povezavo.
reset-button = Pošljite mi povezavo
reset-sent-title = Poglej v e-pošto
# $email (Text)
reset-sent-lead = Če ima { $email } račun, je povezava že na poti. Velja eno uro.
reset-new-label = Tvoje novo geslo
reset-new-button = Shrani in me prijavi

## Me: the first page of an account

# $name (Text) - what we call the person
me-title = Živijo, { $name }!
me-look-around = Najdi kaj zase
me-settings = Nastavitve
me-kept = Shranjeno
me-kept-none = Zaenkrat nič. Tapni srček pri tistem, kar ti je všeč.

## Settings

settings-title = Nastavitve
settings-about-heading = O tebi
settings-name-label = Kako te kličemo
settings-language-label = Jezik naših sporočil
settings-save = Shrani
settings-saved = Shranjeno.
settings-email-heading = E-naslov
# $email (Text)
settings-email-now = Zdaj je { $email }.
settings-email-new-label = Tvoj novi e-naslov
settings-email-button = Zamenjaj
settings-email-sent = Skoraj: odpri sporočilo, ki smo ga poslali na novi naslov, in potrdi.
settings-email-link-title = Je to tvoj novi naslov?
settings-email-link-button = Ja, uporabi ga
settings-email-done = E-naslov je zamenjan.
settings-password-heading = Geslo
settings-password-old-label = Tvoje zdajšnje geslo
settings-password-new-label = Tvoje novo geslo
settings-password-button = Zamenjaj
settings-password-done = Geslo je zamenjano. Povsod drugod smo te odjavili.
settings-sessions-heading = Kje vse je odprt tvoj račun
# This browser, in the list
session-this = ta naprava
# $when (Text) - "23 November, 14:05"
session-seen = zadnjič: { $when }
# What is known of the browser: "Firefox, Android"
session-device = { $browser }, { $system }
session-unknown = neznan brskalnik
session-revoke = Odjavi
session-revoke-others = Odjavi povsod drugod
settings-data-heading = Tvoji podatki
settings-data-lead = Vse, kar vemo o tebi, v eni datoteki: samo zate.
settings-data-button = Prenesi vse
settings-erase-link = Izbriši račun

## Deleting an account

erase-title = Izbrišem tvoj račun?
erase-lead = Tvoje ime, e-naslov, datum rojstva, vse shranjeno in vse prijave bodo za vedno izginili. Nazaj jih ne moremo dobiti.
erase-password-label = Tvoje geslo, da vemo, da si to ti
erase-button = Izbriši vse
erase-cancel = Ne, obdrži ga
erase-done-title = Vsega ni več
erase-done-lead = Tvoj račun in vse v njem je izbrisano. Nismo obdržali ničesar, kar bi vodilo do tebe. Lepo se imej!

## What goes wrong in a form. At the field: what to do.

# Above a form with mistakes. $count (Number)
form-problems =
    { $count ->
        [one] { $count } stvar še ni čisto v redu.
        [two] { $count } stvari še nista čisto v redu.
        [few] { $count } stvari še niso čisto v redu.
       *[other] { $count } stvari še ni čisto v redu.
    }
problem-required = Tole še izpolni.
problem-email = To ni videti kot e-naslov. Se je prikradla napaka?
problem-name-long = To je zelo dolgo. Šestdeset znakov bo dovolj.
problem-password-short = Malo daljše, prosim: vsaj 10 znakov.
problem-password-long = Predolgo: največ 200 znakov.
problem-password-common = Tega uporablja preveč ljudi. Izberi drugo.
problem-date = Tega datuma ne razumemo.
problem-born-range = Je to res leto tvojega rojstva?
problem-guardian-same = To je tvoj naslov. Potrebujemo naslov starša ali skrbnika.
problem-credentials = E-naslov in geslo se ne ujemata.
problem-password-wrong = To ni tvoje geslo.
problem-code = Ta koda ne deluje. Poglej v najnovejše sporočilo ali začni znova.
problem-email-same = To že je tvoj naslov.
problem-language = Izberi enega od jezikov.

## Pages that say what to do

# An old or used link from a mail
link-old-title = Ta povezava ne deluje več
link-old-hint = Je že uporabljena ali prestara. Prosi za novo: traja le trenutek.
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
