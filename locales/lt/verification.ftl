### Whether a badge is real: anybody presents one, ours or anybody else's, and reads what was found about it; and bringing one
### into one's own backpack. Written for somebody of sixteen who knows nothing of signatures. A badge is “real” when it comes
### from its issuer as it is; “in force” when it counts today.

## The form

verify-title = Ar ženklelis tikras?
verify-lead = Patikrink bet kurį ženklelį – mūsų ar gautą kitur. Nieko neišsaugosime.
verify-file-label = Jo failas
verify-file-hint = Paveikslėlis su ženkleliu viduje (PNG ar SVG) arba JSON ar JWT failas.
verify-text-label = Arba įklijuok jo tekstą
verify-text-hint = Jis prasideda „{"{"}“ arba „eyJ“.
verify-address-label = Arba jo adresas
verify-whose-label = Kieno jis turėtų būti? Gali palikti tuščią.
verify-whose-hint = Įrašyk el. pašto adresą, ir patikrinsime, ar ženklelis skirtas jam.
verify-button = Patikrinti
# Link below what was found
verify-another = Patikrinti kitą
# Link for whoever has an account
verify-bring = Jis tavo? Įsidėk į kuprinę
# Nothing was chosen, pasted or typed
verify-nothing = Pasirink failą, įklijuok tekstą arba įrašyk adresą.

## Why there is nothing to check

verify-unread-none = Ženklelio čia nėra.
verify-unread-picture = Šiame paveikslėlyje ženklelio nėra. Siunčiant paveikslėlius programėlėmis jis dažnai dingsta: imk pirminį failą.
verify-unread-damaged = Paveikslėlis sugadintas arba nukirptas. Imk pirminį failą.
verify-unread-several = Šiame paveikslėlyje ne vienas ženklelis. Neaišku, kurį tikrinti.
verify-unread-entities = Šiame paveikslėlyje yra nurodymų, kurie gali pakenkti. Jo neatidarome.
# $line (Text) - 1, 2, 3 …
verify-unread-json = Tekstas nebaigtas arba jame yra klaida: žiūrėk { $line } eilutę.
# $key (Text) - a word of the text
verify-unread-duplicate = Tekste „{ $key }“ toje pačioje vietoje parašyta du kartus. Neaišku, kas galioja.
verify-unread-nested = Tekste daugiau dalių, nei būna ženklelyje.
# $count (Number) - megabytes
verify-unread-large = Ženkleliui tai per daug: daugiausia { $count } MB.
verify-unread-busy = Dabar ženklelius tikrina daug žmonių. Pabandyk po akimirkos.

## Why an address gave nothing. $address (Text) - an address of the web

verify-silence-no-answer = Adresu { $address } nieko negavome.
verify-silence-late = { $address } neatsakė laiku.
verify-silence-not-public = { $address } veda į uždarą tinklą. Ten nežiūrime.
verify-silence-not-secure = { $address } neapsaugotas: neprasideda „https“.
verify-silence-not-an-address = { $address } – ne interneto adresas.
verify-silence-too-large = { $address } atsiunčia daugiau, nei reikia ženkleliui.
verify-silence-too-many = Ženklelis nurodo per daug adresų. Į { $address } nesikreipėme.

## What all checks come to: a large heading, and a sentence below

verify-found-valid = Tikras ir galioja
verify-found-valid-lead = Jį tikrai suteikė nurodytas teikėjas, jame niekas nepakeista, ir šiandien jis galioja.
verify-found-expired = Tikras, bet nebegalioja
verify-found-expired-lead = Jį tikrai suteikė nurodytas teikėjas, ir jame niekas nepakeista. Jis galiojo iki nurodytos dienos.
verify-found-not-yet-valid = Tikras, bet dar negalioja
verify-found-not-yet-valid-lead = Jį tikrai suteikė nurodytas teikėjas, ir jame niekas nepakeista. Jis galios nuo nurodytos dienos.
verify-found-suspended = Tikras, bet sustabdytas
verify-found-suspended-lead = Teikėjas jį laikinai sustabdė. Paklausk kodėl.
verify-found-revoked = Atšauktas
verify-found-revoked-lead = Jis buvo tikras, bet teikėjas jį atšaukė. Jis nebegalioja.
verify-found-other-recipient = Tikras, bet kito žmogaus
verify-found-other-recipient-lead = Jis suteiktas žmogui, kurio adresas kitas.
verify-found-unknown = Patikrinti nepavyko
verify-found-unknown-lead = Tai nereiškia, kad jis netikras. Žemiau matai, ko trūksta. Pabandyk vėliau arba paklausk teikėjo.
verify-found-invalid = Netikras
verify-found-invalid-lead = Kažkas jį pakeitė arba sukūrė kito vardu. Juo nepasikliauk.

## What the badge says of itself

verify-nameless = Ženklelis be pavadinimo
# Above what it says, where it is not known to be genuine
verify-unproven = Taip teigia pats ženklelis. Niekas iš to neįrodyta.
verify-issuer-label = Suteikė
verify-issuer-nobody = Kažkas be vardo
# A badge whose issuer is nothing but a key
verify-issuer-key = Vietoj adreso – tik raktas. Kas už jo slypi, niekas nepatvirtina.
verify-begins-label = Nuo
verify-ends-label = Iki
verify-criteria-heading = Ką reikėjo padaryti

## The checks

verify-checks-heading = Ką patikrinome
# $part (Text) - one of the seven below; $outcome (Text) - one of the four below those
# l10n: same
verify-check = { $part }: { $outcome }
verify-part-schema = Sandara
verify-part-proof = Parašas
verify-part-issuer = Teikėjas
verify-part-dates = Galiojimas
verify-part-status = Atšaukimas
verify-part-recipient = Kieno jis
verify-part-endorsement = Rekomendacijos
verify-outcome-passed = gerai
verify-outcome-nothing = nėra ko tikrinti
verify-outcome-failed = negerai
verify-outcome-unknown = patikrinti nepavyko

verify-passed-schema = Jis sudarytas taip, kaip turi būti.
verify-passed-proof = Nuo pasirašymo niekas nepakeista.
# A badge without a signature, that counts because of where it lies
verify-passed-proof-hosted = Jame parašyta tas pats, kas teikėjo originale.
verify-passed-issuer = Jis pasirašytas teikėjo raktu.
verify-passed-issuer-hosted = Originalas yra paties teikėjo adresu.
verify-passed-dates = Šiandien jis galioja.
verify-passed-status = Teikėjas jo neatšaukė.
verify-passed-recipient = Jis suteiktas šiam adresui.
verify-passed-endorsement = Nė viena nesuklastota.
verify-nothing-status = Teikėjas neturi atšauktų ženklelių sąrašo.
verify-nothing-other = Nieko tokio jame nėra.

## Why a check failed

# $parts (Text) - names of parts, such as credentialSubject.id
verify-why-schema = Šių dalių trūksta arba jos neteisingos: { $parts }.
verify-why-no-proof = Jis nepasirašytas. Jį galėjo parašyti bet kas.
verify-why-signature = Parašas netinka. Ženklelį kažkas pakeitė arba pasirašė kitu raktu.
# $what (Text) - a technical word
verify-why-proof = Paraše kažko trūksta arba kažkas neteisinga: { $what }.
# $date (Text) - a day
verify-why-proof-expired = Parašo galiojimo pabaiga: { $date }.
# $what (Text) - a word of the badge
verify-why-unsigned = Parašas neapima „{ $what }“. Tai galėjo pridėti bet kas.
verify-why-no-address = „{ $what }“ turėtų būti adresas, bet nėra, todėl parašas to neapima.
# $what (Text) - a technical word
verify-why-claim = Tai, kas parašyta aplink ženklelį, jam prieštarauja: { $what }.
verify-why-weak-key = Tokio dydžio raktas neapsaugo.
verify-why-broken-key = Raktas sugadintas.
verify-why-private-key = Jame yra slaptoji rakto dalis. Ja galėjo pasirašyti bet kas.
verify-why-other-key = Jis pasirašytas tokiu raktu, kokio nepažįstame.
verify-why-key-not-of-issuer = Jį sukūrė ne tas teikėjas, kuris ant jo nurodytas.
# $date (Text) - a day
verify-why-not-yet-valid = Galioja nuo: { $date }.
verify-why-expired = Galiojo iki: { $date }.
verify-why-revoked = Teikėjas jį atšaukė.
# $words (Text) - the issuer's
verify-why-revoked-words = Teikėjas jį atšaukė: „{ $words }“
verify-why-suspended = Teikėjas jį laikinai sustabdė.
verify-why-other-recipient = Jis suteiktas kitam adresui.
# Of an endorsement
verify-why-other-subject = Ji apie ką kita, ne apie šį ženklelį.
# $number (Text) - 1, 2, 3 …
verify-why-endorsement = { $number } rekomendacija suklastota arba sugadinta.
verify-why-other-document = Teikėjo originale parašyta kitaip.

## Why a check was not possible

# $address (Text) - an address of the web
verify-why-unreadable = Nesuprantame, ką atsako { $address }.
# $what (Text) - what should be an address
verify-why-nobody-to-ask = Apie „{ $what }“ nėra kieno paklausti.
verify-why-no-such-key = Teikėjas neskelbia rakto, kuriuo jis pasirašytas.
# $what (Text) - an address
verify-why-unknown-context = Jame vartojami žodžiai, kurių nepažįstame: { $what }.
# $what (Text) - a technical word
verify-why-not-understood = Jame yra kai kas, ko nesuprantame: { $what }.
verify-why-nobody-named = Ženklelyje neparašyta, kieno jis.
verify-why-too-complex = Jis toks painus, kad tikrinti užtruktų per ilgai.
verify-why-status-list = Teikėjo atšauktų ženklelių sąrašas netvarkingas.
verify-why-depends = Tai priklauso nuo kito tikrinimo, kuris nepavyko.

## Endorsements: somebody else says that the badge is worth something

verify-endorsements-heading = Kas jį rekomenduoja
# $name (Text) - who; $host (Text) - such as library.example
# l10n: same
verify-endorsed-by = { $name }, { $host }

## Bringing a badge into one's backpack

bring-title = Atsinešk ženklelį
bring-lead = Turi ženklelį, gautą kitur? Pirma jį patikrinsime, tada nuspręsi.
bring-keep = Įsidėti į kuprinę
bring-forged = Netikro ženklelio į kuprinę įdėti negalima. Paprašyk teikėjo originalo.
# $email (Text) - the reader's own
bring-other-recipient = Jis suteiktas ne tavo adresui ({ $email }). Gali jį pasilikti, tik tai bus pažymėta.
bring-unknown = Gali jį pasilikti. Kol nepavyks patikrinti, tai bus pažymėta.
# What was done, above a badge in the backpack
bring-kept = Jis tavo kuprinėje.
bring-before = Jis jau buvo tavo kuprinėje.
bring-again-done = Ką tik patikrinta.
# Link to the backpack
bring-backpack = Mano kuprinė
# $date (Text) - a day with its time
bring-checked = Patikrinta: { $date }
bring-never-checked = Jis dar nepatikrintas.
bring-again = Patikrinti iš naujo
# Link: saves the file
bring-original = Pirminis paveikslėlis
