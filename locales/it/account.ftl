### An account: making one, signing in, what belongs to it. For young people, on a phone; short and kind.

# The tab of the navigation, beside Home, Search and Map. One short word.
nav-me = Io

## Making an account, first step: the birth date

sign-up-title = Crea il tuo account
sign-up-lead = Salva quello che ti piace, partecipa, raccogli badge. Ci vuole un minuto.
sign-up-born-label = Qual è la tua data di nascita?
# Below the question
sign-up-born-why = Lo chiediamo per mostrarti cose adatte alla tua età e per avere qualche attenzione in più se sei molto giovane. Non la vede nessun altro.
# Button to the next step
sign-up-next = Avanti
# Link to signing in
sign-up-have-one = Ho già un account

## Second step: name, e-mail, password

sign-up-almost = Ci siamo quasi
sign-up-name-label = Come ti chiamiamo?
sign-up-name-hint = Basta il nome o un soprannome.
sign-up-email-label = La tua e-mail
sign-up-password-label = Scegli una password
sign-up-password-hint = Almeno 10 caratteri. Tre parole che ti piacciono si ricordano bene.
# A city sets the age. $age (Number) - "14"
sign-up-guardian-lead = Hai meno di { $age } anni, quindi dobbiamo chiedere a un genitore o a un tutore. Finché non dice di sì puoi guardarti intorno e salvare quello che ti piace.
sign-up-guardian-label = L’e-mail di un genitore o tutore
# Label of a list of languages
sign-up-guardian-language = In che lingua scriviamo a questa persona
sign-up-button = Crea il mio account

## The mail has been sent: a code of six figures

code-title = Controlla la tua e-mail
# $email (Text) - the address, as typed
code-lead = Abbiamo mandato un codice a { $email }. Scrivilo qui o tocca il link nel messaggio.
code-label = Le sei cifre
code-button = Sono io
code-nothing = Non arriva niente? Guarda nello spam, oppure controlla l’indirizzo e riprova.
code-again = Ricomincia
# The page that the link in the mail opens
code-link-title = Un tocco e ci sei
# $email (Text)
code-link-lead = { $email } è il tuo indirizzo?

## Signing in and out

sign-in-title = Accedi
# l10n: same
sign-in-email-label = E-mail
# l10n: same
sign-in-password-label = Password
sign-in-button = Accedi
sign-in-forgot = Non ricordo la password
sign-in-no-account = Non ho ancora un account
# Said on the sign-in page to somebody who tried something that needs an account
sign-in-needed = Prima accedi, poi continui.
sign-out-button = Esci

## A forgotten password

reset-title = Una nuova password
reset-lead = Scrivi la tua e-mail e ti mandiamo un link.
reset-button = Mandami il link
reset-sent-title = Controlla la tua e-mail
# $email (Text)
reset-sent-lead = Se { $email } ha un account, il link è in arrivo. Vale un’ora.
reset-new-label = La tua nuova password
# Below it, to somebody who has passkeys
reset-passkeys = Anche le tue chiavi di accesso spariscono. Poi puoi crearne di nuove nelle impostazioni.
reset-new-button = Salva e accedi

## Me: the first page of an account

# $name (Text) - what we call the person
me-title = Ciao { $name }!
me-look-around = Trova qualcosa da fare
me-settings = Impostazioni
me-kept = Le cose salvate
me-kept-none = Ancora niente. Tocca il cuore su quello che ti piace.
# Above the skills of what somebody has been to
me-practised = Le competenze che hai già allenato

## Settings

settings-title = Impostazioni
settings-about-heading = Su di te
settings-name-label = Come ti chiamiamo
settings-language-label = La lingua dei nostri messaggi
settings-save = Salva
settings-saved = Salvato.
# l10n: same
settings-email-heading = E-mail
# $email (Text)
settings-email-now = Ora è { $email }.
settings-email-new-label = La tua nuova e-mail
settings-email-button = Cambia
settings-email-sent = Ci sei quasi: apri il messaggio che abbiamo mandato al nuovo indirizzo e conferma.
settings-email-link-title = È il tuo nuovo indirizzo?
settings-email-link-button = Sì, usalo
settings-email-done = La tua e-mail è cambiata.
# l10n: same
settings-password-heading = Password
settings-password-old-label = La tua password di adesso
settings-password-new-label = La tua nuova password
settings-password-button = Cambia
settings-password-done = La password è cambiata. Sugli altri dispositivi dovrai accedere di nuovo.
settings-sessions-heading = Dove hai fatto l’accesso
# This browser, in the list
session-this = questo dispositivo
# $when (Text) - "23 November, 14:05"
session-seen = ultimo uso: { $when }
# What is known of the browser: "Firefox, Android"
session-device = { $browser }, { $system }
session-unknown = un browser che non conosciamo
session-revoke = Esci da lì
session-revoke-others = Esci da tutti gli altri
settings-data-heading = I tuoi dati
settings-data-lead = Tutto quello che sappiamo di te, in un file: è tuo.
settings-data-button = Scarica tutto
settings-erase-link = Elimina il mio account

## Is it really them? Before something serious, where somebody has signed in a while ago

prove-password-label = La tua password, così sappiamo che sei tu

## Deleting an account

erase-title = Eliminare il tuo account?
erase-lead = Nome, e-mail, data di nascita, tutto quello che hai salvato e le tue iscrizioni spariranno per sempre. Non si torna indietro.
erase-button = Elimina tutto
erase-cancel = No, lo tengo
erase-done-title = Fatto, non c’è più niente
# What stays: how many people were somewhere
erase-done-lead = Il tuo account e tutto quello che conteneva sono stati eliminati. Resta solo un numero: quante persone c’erano a ogni attività. Niente porta a te. A presto!

## What goes wrong in a form. At the field: what to do.

# Above a form with mistakes. $count (Number)
form-problems =
    { $count ->
        [one] C’è { $count } cosa da rivedere.
        [many] Ci sono { $count } di cose da rivedere.
       *[other] Ci sono { $count } cose da rivedere.
    }
problem-required = Qui manca qualcosa: scrivilo.
problem-email = Non sembra un indirizzo e-mail. C’è un errore di battitura?
problem-name-long = È lunghissimo. Sessanta caratteri bastano.
problem-password-short = Un po’ più lunga, per favore: almeno 10 caratteri.
problem-password-long = È troppo lunga: al massimo 200 caratteri.
problem-password-common = Questa la usano troppe persone. Scegline un’altra.
problem-date = Questa data non la capiamo.
problem-born-range = È davvero il tuo anno di nascita?
problem-guardian-same = Questo è il tuo indirizzo. Ci serve quello di un genitore o tutore.
problem-credentials = E-mail e password non corrispondono.
problem-password-wrong = Non è la tua password.
problem-code = Questo codice non funziona. Guarda il messaggio più recente o ricomincia.
problem-email-same = È già il tuo indirizzo.
problem-language = Scegli una delle lingue.

## Pages that say what to do

# An old or used link from a mail
link-old-title = Questo link non funziona più
link-old-hint = È già stato usato o è troppo vecchio. Chiedine uno nuovo: ci vuole un attimo.
# Button to where a new link can be had
link-old-way-on = Nuovo link
# Too many attempts. $minutes (Number)
slow-down-title = Fai una piccola pausa
slow-down-hint =
    { $minutes ->
        [one] Hai provato tante volte. Riprova tra { $minutes } minuto.
        [many] Hai provato tante volte. Riprova tra { $minutes } di minuti.
       *[other] Hai provato tante volte. Riprova tra { $minutes } minuti.
    }
