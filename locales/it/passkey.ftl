### Passkeys: signing in with what unlocks the phone (a finger, the face, a code), in place of a password.

passkey-heading = Chiavi di accesso
passkey-lead = Accedi con il dito, il viso o il codice del telefono. Niente password da ricordare.
# Button
passkey-make = Crea una chiave di accesso
# Button on the sign-in page
passkey-use = Usa una chiave di accesso
# Button below the form that makes an account
passkey-instead = Con una chiave di accesso, senza password
# In the list of passkeys. $when (Text) - "23 November, 14:05"
passkey-made = creata { $when }
passkey-remove = Togli
passkey-added = La chiave di accesso è pronta. Da ora accedi con quella.
# Something went wrong, or somebody has changed their mind
passkey-failed = Non ha funzionato. Riprova, o usa la password.
passkey-needs-script = Le chiavi di accesso hanno bisogno di JavaScript, che qui è disattivato.
problem-last-passkey = È il tuo unico modo di accedere. Prima scegli una password.
# To somebody without a password who wants to do something serious
problem-sign-in-again = Per essere sicuri che sei tu: esci, accedi di nuovo e riprova.

## Right after making an account without a password

passkey-new-title = Ora la chiave di accesso
# $name (Text)
passkey-new-lead = { $name }, un tocco e il telefono si ricorda di te.
passkey-password-instead = Preferisco una password

## The mail

mail-passkey-subject = Hai una nuova chiave di accesso
mail-passkey-text = Ciao { $name }! È stata appena creata una chiave di accesso per il tuo account. Se non è opera tua, toglila subito.
mail-passkey-button = Le mie chiavi di accesso
