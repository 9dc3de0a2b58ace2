### Mails. Subjects are short; texts say at once what it is about. A button with the link follows each text.

# Under every mail. $city (Text) - "Vilnius"
mail-footer = { -brand }, { $city }
# Under the button
mail-link-below = Gumb ne deluje? Povezava je tudi tukaj:

## A new account

# $code (Text) - "123 456"
mail-code-subject = { $code } je tvoja koda
mail-code-text = Živjo, { $name }! Vpiši { $code } na strani, kjer ustvarjaš račun, ali tapni gumb. Koda velja eno uro. Če to nisi ti, ne naredi ničesar: nič se ne bo zgodilo.
mail-code-button = To sem jaz

# Somebody tries to make an account with an address that has one
mail-known-subject = Račun že imaš
mail-known-text = Živjo, { $name }! Nekdo, najbrž kar ti, je želel s tem naslovom ustvariti račun. Tega že imaš: samo prijavi se vanj. Se ne spomniš gesla? Tam lahko nastaviš novo.
mail-known-button = Prijavi se

## Passwords and addresses

mail-reset-subject = Tvoje novo geslo
mail-reset-text = Živjo, { $name }! Tapni gumb in izberi novo geslo. Povezava velja eno uro. Če prošnja ni tvoja, ne naredi ničesar: geslo ostane, kot je.
mail-reset-button = Izberi geslo

mail-password-changed-subject = Tvoje geslo je zamenjano
mail-password-changed-text = Živjo, { $name }! Tvoje geslo je bilo pravkar zamenjano. Če za tem ne stojiš ti, takoj nastavi novo.
mail-password-changed-button = Nastavi novo geslo

mail-email-subject = Je to tvoj novi naslov?
mail-email-text = Živjo, { $name }! Tapni gumb in odslej ti pišemo sem. Povezava velja eno uro.
mail-email-button = Da, uporabi ta naslov

# To the old address. $email (Text) - the new one
mail-email-changed-subject = Tvoj e-naslov je zamenjan
mail-email-changed-text = Živjo, { $name }! Odslej ti pišemo na { $email }. Če za tem ne stojiš ti, nam odgovori na to sporočilo.

## A guardian (polite form)

# $name (Text) - the young person; $age (Number) - "14"
mail-guardian-subject = { $name } vas prosi za dovoljenje
mail-guardian-text = Pozdravljeni! { $name } ima nov račun na strani { -brand }, ob tem pa smo dobili vaš naslov. Mladi, ki še nimajo { $age } let, za sodelovanje potrebujejo dovoljenje starša ali skrbnika. Prosimo, oglejte si, za kaj gre, in se odločite. Če vam ime { $name } ni znano, sporočilo preprosto prezrite: nič se ne bo zgodilo.
mail-guardian-button = Oglejte si in se odločite

# To the young person
mail-consent-approved-subject = Lahko začneš!
mail-consent-approved-text = Živjo, { $name }! Tvoj starš ali skrbnik se strinja. Zdaj se lahko prijaviš na vse dejavnosti.
mail-consent-denied-subject = Tvoj starš ali skrbnik se ne strinja
mail-consent-denied-text = Živjo, { $name }! Tvoj starš ali skrbnik se ne strinja. Še vedno lahko brskaš in shranjuješ, kar ti je všeč. Pogovorita se: vprašaš lahko znova.
mail-consent-withdrawn-subject = Tvoj starš ali skrbnik se ne strinja več
mail-consent-withdrawn-text = Živjo, { $name }! Tvoj starš ali skrbnik je dovoljenje umaknil. Še vedno lahko brskaš in shranjuješ, kar ti je všeč.
# Button of these mails
mail-me-button = Odpri mojo stran
