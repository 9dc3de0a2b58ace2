### The picture of a listing and the logo of an organisation: chosen from a phone's pictures or taken with its camera.

picture-heading = Nuotrauka
picture-lead = Viena nuotrauka pasako daugiau nei ilgiausias tekstas. Ji rodoma puslapio viršuje.
# $count (Number) - megabytes
picture-hint = JPEG, PNG, WebP arba GIF, iki { $count } MB. Nuotrauką sumažinsime ir pašalinsime duomenis, kur ir kada fotografuota.
# After the sentence before
picture-drop = Gali ją ir tiesiog nutempti čia.
# The label of the field; a phone offers its camera too
picture-choose = Pasirink nuotrauką arba nufotografuok
# A button of the form of a listing, where there is no JavaScript
picture-save-and-choose = Išsaugoti ir pasirinkti nuotrauką
# A button: takes the file that was chosen, a picture or a logo
picture-send = Naudoti šį failą
picture-remove = Pašalinti nuotrauką
# What the small picture in the form is, for those who do not see it
picture-now = Dabartinė nuotrauka
# Said by the page while somebody waits
picture-busy = Nuotrauka jau keliauja…
picture-done = Nuotrauka jau čia. Dabar parašyk, kas joje matyti.
picture-failed = Nuotraukos negavome. Pabandyk dar kartą, kai turėsi ryšį.
# The label of a field for words in place of the picture. $language (Text) - its name in itself
picture-alt-label = Kas matyti nuotraukoje ({ $language })
# $count (Number) - characters
picture-alt-hint = Tiems, kurie jos nemato. Rašyk taip, kaip pasakotum telefonu: iki { $count } ženklų.
# Where two states of a listing are compared. $date (Text)
picture-added = įkelta { $date }

## What is the matter with a file or its words, at the field

problem-picture-missing = Pirma pasirink nuotrauką.
# $count (Number) - megabytes
problem-picture-large = Šis failas per didelis: daugiausia { $count } MB.
# $side (Text) - pixels; $count (Number) - millions of pixels
problem-picture-pixels = Šioje nuotraukoje per daug pikselių: kraštinė gali turėti daugiausia { $side }, o visa nuotrauka – { $count } mln.
# $side (Text) - pixels
problem-picture-small = Ši nuotrauka per maža: kiekviena kraštinė turi būti bent { $side } pikselių.
problem-picture-format = Nepavyko šio failo atverti kaip nuotraukos. Pasirink JPEG, PNG, WebP arba GIF.
problem-picture-gone = Šios nuotraukos nebėra. Pasirink ją dar kartą.
problem-picture-alt-missing = Parašyk, kas matyti nuotraukoje.
problem-picture-alt-long = Per ilgas tekstas: daugiausia { $count } ženklų.

## The logo of an organisation

logo-title = Logotipas
logo-lead = Jis rodomas prie tavo organizacijos pavadinimo.
# What it is, for those who do not see it
logo-now = Dabartinis logotipas
logo-remove = Pašalinti logotipą

# The history of an organisation. $who (Text) - somebody's name; $subject (Text) - the organisation's
audit-logo-changed = { $who } įkėlė naują organizacijos „{ $subject }“ logotipą.
audit-logo-removed = { $who } pašalino organizacijos „{ $subject }“ logotipą.
