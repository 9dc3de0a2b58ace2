### Badges taken along and shown: the page that the owner of a badge shows to others, and the files that the owner takes.

## The page that a badge's owner shows to others. $issuer (Text) - the organisation; $date (Text) - a day, as in “5 March 2026”

# Followed by one of the next three
shown-real = Prava. Podelitev: { $issuer }, { $date }.
shown-in-force = Velja.
shown-in-force-until = Velja do: { $date }.
shown-over = Potekla je: { $date }. Kar je bilo narejeno, ostane.
shown-not-yet = Prava, a še ne velja. Prvi dan: { $date }.
shown-on-hold = Prava, a zamrznjena. Znova jo preverja izdajatelj: { $issuer }.
shown-taken-back = Ta značka je preklicana in ne velja več. Preklic: { $issuer }.
shown-not-real = Ni prava: nekdo jo je spremenil ali pa je izdajatelj ({ $issuer }) ni nikoli podpisal.
shown-unchecked = Podeljena je bila drugje, zato tukaj ne moremo povedati, ali je prava.
# Heading: what somebody did to get it
shown-done-heading = Kaj je bilo narejeno zanjo
# Heading of a list of skills
shown-skills-heading = Katere veščine pokaže
# Link to the page about this badge
shown-about = Več o tej znački
# A form that tells whether a badge was awarded to an address
shown-whose-heading = Čigava je?
shown-whose-lead = Na njej ni imena. Če ti je kdo dal svoj e-naslov, ga vpiši: primerjali ga bomo, shranili pa ne bomo ničesar.
shown-whose-label = E-naslov te osebe
shown-whose-button = Primerjaj
shown-whose-yes = Da, izdana je bila na ta naslov.
shown-whose-no = Ne, izdana je bila na drug naslov.
shown-whose-untold = Tega ni mogoče povedati: ta značka o naslovu ne pove ničesar. Otroške značke ga nikoli nimajo.
# Above the files for other programs
shown-check-heading = Preveri drugje
shown-check-lead = To datoteko lahko preveri vsako orodje, ki bere Open Badges 3.0.
# In place of a badge that is not shown any more
shown-gone-title = Ta značka tukaj ni prikazana
shown-gone-hint = Kdor jo ima, je ne kaže več, ali pa je v naslovu napaka.

## How a badge stands, in a word or two

stands-in-force = prava in veljavna
stands-over = prava, a potekla
stands-not-yet = prava, a še ne velja
stands-on-hold = zamrznjena
stands-taken-back = preklicana
stands-not-real = ni prava
stands-unchecked = tukaj ni preverjena

## The files, for the owner of a badge

take-heading = Vzemi jo s sabo
take-lead = Tvoja je in ostane prava v vsakem orodju, ki bere Open Badges.
# To print
take-pdf = Potrdilo (PDF)
# A picture that carries the badge inside
take-png = Slika (PNG)
take-svg = Slika (SVG)
# For other backpacks and wallets
take-json = Datoteka značke (JSON)
take-jwt = Značka kot besedilo (JWT)
take-linkedin = Dodaj na LinkedIn
# Opens lines of HTML
take-frame = Pokaži na spletni strani
take-frame-label = Kopiraj to na stran
take-not-shared = Če jo pokažeš drugim, jo lahko dodaš tudi na LinkedIn ali spletno stran.
take-all = Vse tvoje značke v eni datoteki (ZIP)

## The certificate to print. $issuer (Text) - the organisation; $date (Text) - a day

# Between somebody's name and the name of the badge
certificate-earned = ima značko
certificate-awarded = Podelitev: { $issuer }, { $date }
certificate-until = Velja do: { $date }
# Followed by an address, beside its QR code
certificate-check = Je prava? Poglej tukaj:
