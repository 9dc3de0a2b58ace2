### The picture of a listing and the logo of an organisation: chosen from a phone's pictures or taken with its camera.

picture-heading = Slika
picture-lead = Ena slika pove več kot najdaljše besedilo. Vidna je na vrhu strani.
# $count (Number) - megabytes
picture-hint = JPEG, PNG, WebP ali GIF, največ { $count } MB. Pomanjšamo jo in izbrišemo podatke o tem, kje in kdaj je nastala.
# After the sentence before
picture-drop = Lahko jo tudi povlečeš sem.
# The label of the field; a phone offers its camera too
picture-choose = Izberi sliko ali jo posnemi
# A button of the form of a listing, where there is no JavaScript
picture-save-and-choose = Shrani in izberi sliko
# A button: takes the file that was chosen, a picture or a logo
picture-send = Uporabi to
picture-remove = Odstrani sliko
# What the small picture in the form is, for those who do not see it
picture-now = Trenutna slika
# Said by the page while somebody waits
picture-busy = Slika je na poti …
picture-done = Slika je tu. Zdaj povej, kaj je na njej.
picture-failed = Slika ni prispela. Poskusi znova, ko bo povezava spet delovala.
# The label of a field for words in place of the picture. $language (Text) - its name in itself
picture-alt-label = Kaj je na sliki ({ $language })
# $count (Number) - characters
picture-alt-hint = Za tiste, ki je ne vidijo: opiši jo kot po telefonu, največ { $count } znakov.
# Where two states of a listing are compared. $date (Text)
picture-added = dodana: { $date }

## What is the matter with a file or its words, at the field

problem-picture-missing = Najprej izberi sliko.
# $count (Number) - megabytes
problem-picture-large = Ta datoteka je prevelika: največ { $count } MB.
# $side (Text) - pixels; $count (Number) - millions of pixels
problem-picture-pixels = Ta slika ima preveč slikovnih pik: največ { $side } na stranico in { $count } milijonov skupaj.
# $side (Text) - pixels
problem-picture-small = Ta slika je premajhna: vsaka stranica naj ima vsaj { $side } slikovnih pik.
problem-picture-format = Te datoteke ne znamo prebrati kot sliko. Izberi JPEG, PNG, WebP ali GIF.
problem-picture-gone = Te slike ni več. Izberi jo še enkrat.
problem-picture-alt-missing = Povej, kaj je na sliki.
problem-picture-alt-long = Predolgo: največ { $count } znakov.

## The logo of an organisation

logo-title = Logotip
logo-lead = Viden je ob imenu tvoje organizacije.
# What it is, for those who do not see it
logo-now = Trenutni logotip
logo-remove = Odstrani logotip

# The history of an organisation. $who (Text) - somebody's name; $subject (Text) - the organisation's
audit-logo-changed = { $who }: organizacija »{ $subject }« ima nov logotip.
audit-logo-removed = { $who }: logotip organizacije »{ $subject }« je odstranjen.
