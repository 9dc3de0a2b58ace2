### Other backpacks and apps that somebody lets at their badges: the page that asks, and the page that takes it back.

## The page that asks. $name (Text) - what the other program calls itself

connect-title = Povežeš »{ $name }«?
# $place (Text) - a host name such as backpack.example, or connect-device
connect-place = Od tod greš naprej na: { $place }
# In place of a host name, where a program on this computer or phone asks
connect-device = aplikacija v tej napravi
connect-unknown = Ne poznamo jih; tako se imenujejo sami. Reci da samo, če si pravkar od tam in to res hočeš.
# Heading of a list
connect-may = Kaj bi lahko počeli
connect-scope-read = Videli vse značke v tvojem nahrbtniku, tudi tiste, ki jih vidiš samo ti
connect-scope-add = Dodajali značke v tvoj nahrbtnik in obnavljali tiste, ki so prišle od drugod
connect-scope-profile = Videli tvoje ime in tvoj e-naslov
# In place of connect-scope-profile, of a minor
connect-scope-profile-minor = Videli tvoje ime
connect-scope-profile-change = Spremenili tvoje ime pri nas
connect-scope-offline = Vse to tudi takrat, ko te ni, dokler dovoljenja ne prekličeš
# Where connect-scope-offline is not asked for
connect-hour = V eni uri se konča samo od sebe.
# Heading of a list
connect-may-not = Česa ne morejo
connect-not-password = Videti tvojega gesla ali se prijaviti v tvojem imenu
connect-not-remove = Vzeti značke iz tvojega nahrbtnika
connect-not-rest = Videti, kaj ti je všeč, kaj si shraniš in kje sodeluješ
connect-yes = Da, poveži
connect-no = Ne
connect-as = Tvoj račun pri nas: { $email }.
# After connect-as
connect-take-back = Dovoljenje lahko kadar koli prekličeš: v nahrbtniku, pod »Povezane aplikacije«.
# Links to pages of theirs
connect-policy = Kaj pravijo o tvojih podatkih
connect-terms = Njihova pravila
# A minor whose parent or guardian has not agreed yet
connect-guardian = Najprej se mora s tvojim računom strinjati eden od staršev ali skrbnik. Potem lahko tu povežeš tudi druge aplikacije.
connect-guardian-me = Poglej, kako je s tem
# A button, back to the program that asked
connect-back = Nazaj brez povezave
# In place of the page that asks, where a link is broken
connect-unknown-title = Ta povezava ne ustreza
connect-unknown-hint = Aplikacije, ki te je poslala sem, ne poznamo ali pa te hoče poslati drugam, kot nam je povedala. Nikamor te ne pošljemo. Poskusi znova iz aplikacije.

## The page of everything that is connected. $date (Text) - a day, as in “Friday, 5 March”

connections-title = Povezane aplikacije
connections-lead = Te imajo tvoje dovoljenje za dostop do značk. Kar prekličeš, se konča takoj.
connections-none = Nič ni povezano. Drugi nahrbtniki in aplikacije te lahko prosijo za to.
connections-since = Povezano: { $date }
connections-used = Zadnja uporaba: { $date }
connections-unused = Še ni v uporabi
connections-end = Prekliči dovoljenje
connections-done = Preklicano. Do tvojih značk ne more več.
