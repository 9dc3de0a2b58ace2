### Whether a badge is real: anybody presents one, ours or anybody else's, and reads what was found about it; and bringing one
### into one's own backpack. Written for somebody of sixteen who knows nothing of signatures. A badge is “real” when it comes
### from its issuer as it is; “in force” when it counts today.

## The form

verify-title = Je značka prava?
verify-lead = Preveri katero koli značko, našo ali od drugod. Ničesar iz nje ne shranimo.
verify-file-label = Njena datoteka
verify-file-hint = Slika, ki nosi značko (PNG ali SVG), ali datoteka JSON ali JWT.
verify-text-label = Ali prilepi njeno besedilo
verify-text-hint = Začne se z »{"{"}« ali »eyJ«.
verify-address-label = Ali njen naslov
verify-whose-label = Čigava naj bi bila? Lahko pustiš prazno.
verify-whose-hint = Vpiši e-naslov in preverili bomo, ali je značka izdana nanj.
verify-button = Preveri
# Link below what was found
verify-another = Preveri še eno
# Link for whoever has an account
verify-bring = Je tvoja? Daj jo v nahrbtnik
# Nothing was chosen, pasted or typed
verify-nothing = Izberi datoteko, prilepi besedilo ali vpiši naslov.

## Why there is nothing to check

verify-unread-none = Tu ni nobene značke.
verify-unread-picture = V tej sliki ni značke. Aplikacije za pošiljanje slik jo pogosto izbrišejo: vzemi izvirno datoteko.
verify-unread-damaged = Slika je poškodovana ali nepopolna. Vzemi izvirno datoteko.
verify-unread-several = V tej sliki je več značk. Nihče ne more vedeti, za katero gre.
verify-unread-entities = V tej sliki so ukazi, ki bi lahko škodovali, zato je ne odpremo.
# $line (Text) - 1, 2, 3 …
verify-unread-json = Besedilo ni popolno ali pa je v njem napaka: poglej vrstico { $line }.
# $key (Text) - a word of the text
verify-unread-duplicate = V besedilu je »{ $key }« na istem mestu zapisano dvakrat. Nihče ne more vedeti, kaj velja.
verify-unread-nested = Besedilo ima več delov kot katera koli značka.
# $count (Number) - megabytes
verify-unread-large = Za značko je to preveliko: največ { $count } MB.
verify-unread-busy = Prav zdaj značke preverja veliko ljudi. Poskusi znova čez trenutek.

## Why an address gave nothing. $address (Text) - an address of the web

verify-silence-no-answer = Na naslovu { $address } ni ničesar.
verify-silence-late = Naslov { $address } ni odgovoril pravočasno.
verify-silence-not-public = Naslov { $address } vodi v zaprto omrežje. Tja ne gledamo.
verify-silence-not-secure = Naslov { $address } ni zaščiten: ne začne se s https.
verify-silence-not-an-address = { $address } ni spletni naslov.
verify-silence-too-large = Naslov { $address } pošilja več, kot značka potrebuje.
verify-silence-too-many = Značka navaja preveč naslovov. Naslova { $address } nismo vprašali.

## What all checks come to: a large heading, and a sentence below

verify-found-valid = Prava in veljavna
verify-found-valid-lead = Res prihaja od izdajatelja, nič v njej ni spremenjeno in danes velja.
verify-found-expired = Prava, a potekla
verify-found-expired-lead = Res prihaja od izdajatelja in nič v njej ni spremenjeno. Njen čas pa je mimo.
verify-found-not-yet-valid = Prava, a še ne velja
verify-found-not-yet-valid-lead = Res prihaja od izdajatelja in nič v njej ni spremenjeno. Veljati pa začne šele pozneje.
verify-found-suspended = Prava, a zamrznjena
verify-found-suspended-lead = Izdajatelj jo je za zdaj zamrznil. Vprašaj ga, zakaj.
verify-found-revoked = Preklicana
verify-found-revoked-lead = Bila je prava, a jo je izdajatelj preklical. Ne velja več.
verify-found-other-recipient = Prava, a pripada nekomu drugemu
verify-found-other-recipient-lead = Izdana je bila na drug naslov.
verify-found-unknown = Ni je bilo mogoče preveriti
verify-found-unknown-lead = To ne pomeni, da je ponarejena. Spodaj vidiš, kaj manjka. Poskusi pozneje ali vprašaj izdajatelja.
verify-found-invalid = Ni prava
verify-found-invalid-lead = Nekdo jo je spremenil ali naredil v tujem imenu. Ne zanašaj se nanjo.

## What the badge says of itself

verify-nameless = Značka brez imena
# Above what it says, where it is not known to be genuine
verify-unproven = To o sebi trdi sama. Nič od tega ni dokazano.
verify-issuer-label = Izdajatelj
verify-issuer-nobody = Nekdo brez imena
# A badge whose issuer is nothing but a key
verify-issuer-key = Za njo ni naslova, samo ključ. Za to, čigav je, ne jamči nihče.
verify-begins-label = Od
verify-ends-label = Do
verify-criteria-heading = Kaj je treba narediti zanjo

## The checks

verify-checks-heading = Kaj smo preverili
# $part (Text) - one of the seven below; $outcome (Text) - one of the four below those
# l10n: same
verify-check = { $part }: { $outcome }
verify-part-schema = Zgradba
verify-part-proof = Podpis
verify-part-issuer = Izdajatelj
verify-part-dates = Veljavnost
verify-part-status = Morebitni preklic
verify-part-recipient = Čigava je
verify-part-endorsement = Priporočila
verify-outcome-passed = v redu
verify-outcome-nothing = ni česa preveriti
verify-outcome-failed = ni v redu
verify-outcome-unknown = ni bilo mogoče preveriti

verify-passed-schema = Sestavljena je tako, kot značke morajo biti.
verify-passed-proof = Odkar je podpisana, se v njej ni nič spremenilo.
# A badge without a signature, that counts because of where it lies
verify-passed-proof-hosted = V njej piše isto kot v izvirniku pri izdajatelju.
verify-passed-issuer = Ključ, s katerim je podpisana, je izdajateljev.
verify-passed-issuer-hosted = Izvirnik je na izdajateljevem lastnem naslovu.
verify-passed-dates = Danes velja.
verify-passed-status = Izdajatelj je ni preklical.
verify-passed-recipient = Izdana je bila na ta naslov.
verify-passed-endorsement = Nobeno ni ponarejeno.
verify-nothing-status = Izdajatelj nima seznama preklicanih značk.
verify-nothing-other = Ničesar takega ni v njej.

## Why a check failed

# $parts (Text) - names of parts, such as credentialSubject.id
verify-why-schema = Ti deli manjkajo ali so napačni: { $parts }.
verify-why-no-proof = Ni podpisana. Napisal bi jo lahko kdor koli.
verify-why-signature = Podpis se ne ujema. Nekdo je značko spremenil ali pa je podpisana z drugim ključem.
# $what (Text) - a technical word
verify-why-proof = V podpisu nekaj manjka ali je napačno: { $what }.
# $date (Text) - a day
verify-why-proof-expired = Podpis je veljal do: { $date }.
# $what (Text) - a word of the badge
verify-why-unsigned = Podpis ne zajema dela »{ $what }«. Dodal bi ga lahko kdor koli.
verify-why-no-address = »{ $what }« bi moral biti naslov, pa ni, zato ga podpis ne zajema.
# $what (Text) - a technical word
verify-why-claim = Kar je zapisano okrog značke, je v nasprotju z njo: { $what }.
verify-why-weak-key = Ključ je prešibek, da bi varoval.
verify-why-broken-key = Ključ je poškodovan.
verify-why-private-key = V njej je tudi skrivni del ključa. Z njim bi lahko podpisal kdor koli.
verify-why-other-key = Podpisana je s ključem, kakršnega ne poznamo.
verify-why-key-not-of-issuer = Ni je naredil izdajatelj, čigar ime je na njej.
# $date (Text) - a day
verify-why-not-yet-valid = Velja od: { $date }.
verify-why-expired = Veljala je do: { $date }.
verify-why-revoked = Izdajatelj jo je preklical.
# $words (Text) - the issuer's
verify-why-revoked-words = Izdajatelj jo je preklical: »{ $words }«
verify-why-suspended = Izdajatelj jo je zamrznil.
verify-why-other-recipient = Izdana je bila na drug naslov.
# Of an endorsement
verify-why-other-subject = Govori o nečem drugem, ne o tej znački.
# $number (Text) - 1, 2, 3 …
verify-why-endorsement = Priporočilo { $number } je ponarejeno ali poškodovano.
verify-why-other-document = V izvirniku pri izdajatelju piše nekaj drugega.

## Why a check was not possible

# $address (Text) - an address of the web
verify-why-unreadable = Ne razumemo, kaj odgovarja { $address }.
# $what (Text) - what should be an address
verify-why-nobody-to-ask = O »{ $what }« ni mogoče nikogar vprašati.
verify-why-no-such-key = Izdajatelj ne objavlja ključa, s katerim je podpisana.
# $what (Text) - an address
verify-why-unknown-context = Uporablja besede, ki jih ne poznamo: { $what }.
# $what (Text) - a technical word
verify-why-not-understood = V njej je nekaj, česar ne razumemo: { $what }.
verify-why-nobody-named = Na znački ne piše, čigava je.
verify-why-too-complex = Tako je zapletena, da bi preverjanje trajalo predolgo.
verify-why-status-list = Izdajateljev seznam preklicanih značk ni v redu.
verify-why-depends = To je odvisno od preverjanja, ki ni uspelo.

## Endorsements: somebody else says that the badge is worth something

verify-endorsements-heading = Kdo jo priporoča
# $name (Text) - who; $host (Text) - such as library.example
# l10n: same
verify-endorsed-by = { $name }, { $host }

## Bringing a badge into one's backpack

bring-title = Prinesi značko
bring-lead = Imaš značko od drugod? Najprej jo preverimo, potem se odločiš.
bring-keep = Daj jo v nahrbtnik
bring-forged = Značka, ki ni prava, ne gre v nahrbtnik. Prosi izdajatelja za izvirnik.
# $email (Text) - the reader's own
bring-other-recipient = Izdana je bila na drug naslov, ne na tvojega ({ $email }). Lahko jo obdržiš; to bo označeno.
bring-unknown = Lahko jo obdržiš. Označena bo, dokler je ne bo mogoče preveriti.
# What was done, above a badge in the backpack
bring-kept = V tvojem nahrbtniku je.
bring-before = V tvojem nahrbtniku je bila že prej.
bring-again-done = Pravkar preverjeno.
# Link to the backpack
bring-backpack = Moj nahrbtnik
# $date (Text) - a day with its time
bring-checked = Preverjeno: { $date }
bring-never-checked = Še ni bila preverjena.
bring-again = Preveri znova
# Link: saves the file
bring-original = Izvirna slika
