### Mails. Subjects are short; texts say at once what it is about. A button with the link follows each text.

# Under every mail. $city (Text) - "Vilnius"
mail-footer = { -brand }, { $city }
# Under the button
mail-link-below = Če gumb ne deluje, odpri ta naslov:

## A new account

# $code (Text) - "123 456"
mail-code-subject = { $code } je tvoja koda
mail-code-text = Živijo, { $name }! Vpiši { $code } na strani, kjer ustvarjaš račun, ali tapni gumb. Koda velja eno uro. Če to nisi ti, ne naredi ničesar: nič se ne bo zgodilo.
mail-code-button = To sem jaz

# Somebody tries to make an account with an address that has one
mail-known-subject = Račun že imaš
mail-known-text = Živijo, { $name }! Nekdo, najbrž ti, je s tem naslovom poskušal ustvariti račun. Enega že imaš: samo prijavi se. Se ne spomniš gesla? Tam si nastavi novo.
mail-known-button = Prijavi me

## Passwords and addresses

mail-reset-subject = Tvoje novo geslo
mail-reset-text = Živijo, { $name }! Tapni gumb in izberi novo geslo. Povezava velja eno uro. Če tega nisi želel ali želela, ne naredi ničesar: geslo ostane, kot je.
mail-reset-button = Izberi geslo

mail-password-changed-subject = Tvoje geslo je zamenjano
mail-password-changed-text = Živijo, { $name }! Tvoje geslo je bilo pravkar zamenjano. Če to nisi ti, takoj nastavi novo.
mail-password-changed-button = Nastavi novo geslo

mail-email-subject = Je to tvoj novi naslov?
mail-email-text = Živijo, { $name }! Tapni gumb in od zdaj ti pišemo sem. Povezava velja eno uro.
mail-email-button = Ja, uporabi ta naslov

# To the old address. $email (Text) - the new one
mail-email-changed-subject = Tvoj e-naslov je zamenjan
mail-email-changed-text = Živijo, { $name }! Od zdaj ti pišemo na { $email }. Če to nisi ti, nam odgovori na to sporočilo.

## A guardian (polite form)

# $name (Text) - the young person; $age (Number) - "14"
mail-guardian-subject = { $name } vas prosi za dovoljenje
mail-guardian-text = Dober dan! { $name } ima nov račun na spletišču { -brand } in nam je dal oziroma dala vaš naslov. Mlajši od { $age } let za sodelovanje potrebujejo dovoljenje enega od staršev ali skrbnika. Prosimo, poglejte in se odločite. Če vam ime { $name } ni znano, sporočilo prezrite: nič se ne bo zgodilo.
mail-guardian-button = Poglejte in se odločite

# To the young person
mail-consent-approved-subject = Lahko začneš!
mail-consent-approved-text = Živijo, { $name }! Starši ali skrbnik so rekli ja. Zdaj se lahko prijaviš na vse.
mail-consent-denied-subject = Starši ali skrbnik so rekli ne
mail-consent-denied-text = Živijo, { $name }! Starši ali skrbnik se niso strinjali. Še vedno lahko raziskuješ in shraniš, kar ti je všeč. Pogovorite se: vprašaš lahko znova.
mail-consent-withdrawn-subject = Starši ali skrbnik so dovoljenje preklicali
mail-consent-withdrawn-text = Živijo, { $name }! Starši ali skrbnik so dovoljenje preklicali. Še vedno lahko raziskuješ in shraniš, kar ti je všeč.
# Button of these mails
mail-me-button = Odpri mojo stran
