### Passkeys: signing in with what unlocks the phone (a finger, the face, a code), in place of a password.

passkey-heading = Ključi za dostop
passkey-lead = Prijavi se s prstom, obrazom ali kodo telefona. Gesla si ni treba zapomniti.
# Button
passkey-make = Ustvari ključ za dostop
# Button on the sign-in page
passkey-use = Uporabi ključ za dostop
# Button below the form that makes an account
passkey-instead = S ključem za dostop, brez gesla
# In the list of passkeys. $when (Text) - "23 November, 14:05"
passkey-made = ustvarjen { $when }
passkey-remove = Odstrani
passkey-added = Ključ za dostop je pripravljen. Od zdaj se prijavljaš z njim.
# Something went wrong, or somebody has changed their mind
passkey-failed = Ni uspelo. Poskusi znova ali uporabi geslo.
passkey-needs-script = Ključi za dostop potrebujejo JavaScript, ki je tukaj izklopljen.
problem-last-passkey = To je tvoja edina pot noter. Najprej si nastavi geslo.
# To somebody without a password who wants to do something serious
problem-sign-in-again = Da bomo vedeli, da si res ti: odjavi se, spet se prijavi in poskusi znova.

## Right after making an account without a password

passkey-new-title = Zdaj pa ključ za dostop
# $name (Text)
passkey-new-lead = { $name }, en dotik in telefon si te zapomni.
passkey-password-instead = Raje si nastavim geslo

## The mail

mail-passkey-subject = Imaš nov ključ za dostop
mail-passkey-text = Živjo, { $name }! Za tvoj račun je bil pravkar ustvarjen ključ za dostop. Če to nisi ti, ga takoj odstrani.
mail-passkey-button = Moji ključi za dostop
