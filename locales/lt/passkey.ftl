### Passkeys: signing in with what unlocks the phone (a finger, the face, a code), in place of a password.

passkey-heading = Prieigos raktai
passkey-lead = Prisijunk pirštu, veidu arba telefono kodu. Slaptažodžio prisiminti nereikia.
# Button
passkey-make = Sukurti prieigos raktą
# Button on the sign-in page
passkey-use = Naudoti prieigos raktą
# Button below the form that makes an account
passkey-instead = Su prieigos raktu, be slaptažodžio
# In the list of passkeys. $when (Text) - "23 November, 14:05"
passkey-made = sukurta { $when }
passkey-remove = Pašalinti
passkey-added = Prieigos raktas paruoštas. Nuo šiol prisijungsi juo.
# Something went wrong, or somebody has changed their mind
passkey-failed = Nepavyko. Bandyk dar kartą arba naudok slaptažodį.
passkey-needs-script = Prieigos raktams reikia „JavaScript“, o čia jis išjungtas.
problem-last-passkey = Tai vienintelis tavo būdas prisijungti. Pirma susikurk slaptažodį.
# To somebody without a password who wants to do something serious
problem-sign-in-again = Kad žinotume, jog tai tu: atsijunk, vėl prisijunk ir pabandyk dar kartą.

## Right after making an account without a password

passkey-new-title = Dabar prieigos raktas
# $name (Text)
passkey-new-lead = { $name }, vienas palietimas, ir telefonas tave prisimins.
passkey-password-instead = Verčiau susikursiu slaptažodį

## The mail

mail-passkey-subject = Turi naują prieigos raktą
mail-passkey-text = Labas, { $name }! Tavo paskyrai ką tik sukurtas prieigos raktas. Jei tai ne tu, tuoj pat jį pašalink.
mail-passkey-button = Mano prieigos raktai
