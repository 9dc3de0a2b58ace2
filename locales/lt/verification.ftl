### Whether a badge is real: anybody presents one, ours or anybody else's, and reads what was found about it; and bringing one
### into one's own backpack. Written for somebody of sixteen who knows nothing of signatures. A badge is “real” when it comes
### from its issuer as it is; “in force” when it counts today.

## The form

verify-title = Ar ženklelis tikras?
verify-lead = Patikrink bet kurį ženklelį – mūsų ar gautą kitur. Nieko iš jo neišsaugome.
verify-file-label = Jo failas
verify-file-hint = Paveikslėlis su ženkleliu viduje (PNG ar SVG) arba JSON ar JWT failas.
verify-text-label = Arba įklijuok jo tekstą
verify-text-hint = Jis prasideda „{"{"}“ arba „eyJ“.
verify-address-label = Arba jo adresas
verify-whose-label = Kieno jis turėtų būti? Gali palikti tuščią.
verify-whose-hint = Įrašyk el. pašto adresą ir patikrinsime, ar ženklelis skirtas jam.
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
verify-unread-several = Šiame paveikslėlyje ne vienas ženklelis. Niekas nepasakys, kuris tas tikrasis.
verify-unread-entities = Šiame paveikslėlyje yra nurodymų, kurie gali pakenkti. Jo neatidarome.
# $line (Text) - 1, 2, 3 …
verify-unread-json = Tekstas nepilnas arba jame yra klaida: žiūrėk { $line } eilutę.
# $key (Text) - a word of the text
verify-unread-duplicate = Tekste „{ $key }“ toje pačioje vietoje parašyta du kartus. Niekas nepasakys, kuris galioja.
verify-unread-nested = Tekste daugiau dalių, nei būna ženklelyje.
# $count (Number) - megabytes
verify-unread-large = Ženkleliui tai per daug: daugiausia { $count } MB.
verify-unread-busy = Dabar ženklelius tikrina daug žmonių. Pabandyk po akimirkos.

## Why an address gave nothing. $address (Text) - an address of the web

verify-silence-no-answer = Adresu { $address } nieko nėra.
verify-silence-late = { $address } neatsakė laiku.
verify-silence-not-public = { $address } veda į uždarą tinklą. Ten nežiūrime.
verify-silence-not-secure = { $address } neapsaugotas: neprasideda https.
verify-silence-not-an-address = { $address } nėra interneto adresas.
verify-silence-too-large = { $address } atsiunčia daugiau, nei reikia ženkleliui.
verify-silence-too-many = Ženklelis nurodo per daug adresų. { $address } nepaklausėme.

## What all checks come to: a large heading, and a sentence below

verify-found-valid = Tikras ir galioja
verify-found-valid-lead = Jį tikrai išdavė nurodytas išdavėjas, niekas nepakeista, ir jis šiandien galioja.
verify-found-expired = Tikras, bet nebegalioja
verify-found-expired-lead = Jį tikrai išdavė nurodytas išdavėjas ir niekas nepakeista. Jis galiojo iki savo pabaigos datos.
verify-found-not-yet-valid = Tikras, bet dar negalioja
verify-found-not-yet-valid-lead = Jį tikrai išdavė nurodytas išdavėjas ir niekas nepakeista. Jis galios nuo savo pradžios datos.
verify-found-suspended = Tikras, bet sustabdytas
verify-found-suspended-lead = Jo išdavėjas jį laikinai sustabdė. Paklausk kodėl.
verify-found-revoked = Atšauktas
verify-found-revoked-lead = Jis buvo tikras, bet išdavėjas jį atšaukė. Jis nebegalioja.
verify-found-other-recipient = Tikras, bet kito žmogaus
verify-found-other-recipient-lead = Jis išduotas žmogui su kitu adresu.
verify-found-unknown = Patikrinti nepavyko
verify-found-unknown-lead = Tai nereiškia, kad jis netikras. Žemiau matai, ko trūksta. Pabandyk vėliau arba paklausk išdavėjo.
verify-found-invalid = Netikras
verify-found-invalid-lead = Kažkas jį pakeitė arba sukūrė kito vardu. Juo nepasikliauk.

## What the badge says of itself

verify-nameless = Ženklelis be pavadinimo
# Above what it says, where it is not known to be genuine
verify-unproven = Taip jis sako pats. Niekas iš to neįrodyta.
verify-issuer-label = Išdavė
verify-issuer-nobody = Kažkas be vardo
# A badge whose issuer is nothing but a key
verify-issuer-key = Už jo nėra adreso, tik raktas. Kas tai yra, niekas nepatvirtina.
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
verify-part-issuer = Išdavėjas
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
verify-passed-proof-hosted = Jame parašyta tas pats, kas originale pas išdavėją.
verify-passed-issuer = Raktas, kuriuo jis pasirašytas, yra išdavėjo.
verify-passed-issuer-hosted = Originalas yra paties išdavėjo adresu.
verify-passed-dates = Šiandien jis galioja.
verify-passed-status = Išdavėjas jo neatšaukė.
verify-passed-recipient = Jis išduotas šiam adresui.
verify-passed-endorsement = Nė viena jų nesuklastota.
verify-nothing-status = Išdavėjas neturi atšauktų ženklelių sąrašo.
verify-nothing-other = Nieko tokio jame nėra.

## Why a check failed

# $parts (Text) - names of parts, such as credentialSubject.id
verify-why-schema = Šių dalių trūksta arba jos neteisingos: { $parts }.
verify-why-no-proof = Jis nepasirašytas. Jį galėjo parašyti bet kas.
verify-why-signature = Parašas netinka. Ženklelį kažkas pakeitė arba pasirašė kitu raktu.
# $what (Text) - a technical word
verify-why-proof = Paraše kažko trūksta arba kažkas neteisinga: { $what }.
# $date (Text) - a day
verify-why-proof-expired = Parašas galiojo iki šios dienos: { $date }.
# $what (Text) - a word of the badge
verify-why-unsigned = Parašas neapima „{ $what }“. Tai galėjo pridėti bet kas.
verify-why-no-address = „{ $what }“ turėtų būti adresas, bet nėra, todėl parašas to neapima.
# $what (Text) - a technical word
verify-why-claim = Tai, kas parašyta aplink ženklelį, jam prieštarauja: { $what }.
verify-why-weak-key = Rakto dydis neapsaugo.
verify-why-broken-key = Raktas sugadintas.
verify-why-private-key = Jame yra slaptoji rakto dalis. Ja galėjo pasirašyti bet kas.
verify-why-other-key = Jis pasirašytas tokiu raktu, kokio nepažįstame.
verify-why-key-not-of-issuer = Jį sukūrė ne tas išdavėjas, kurio vardas ant jo.
# $date (Text) - a day
verify-why-not-yet-valid = Galioja nuo: { $date }.
verify-why-expired = Galiojo iki: { $date }.
verify-why-revoked = Išdavėjas jį atšaukė.
# $words (Text) - the issuer's
verify-why-revoked-words = Išdavėjas jį atšaukė: „{ $words }“
verify-why-suspended = Išdavėjas jį laikinai sustabdė.
verify-why-other-recipient = Jis išduotas kitam adresui.
# $number (Text) - 1, 2, 3 …
verify-why-endorsement = Rekomendacija nr. { $number } suklastota arba sugadinta.
verify-why-other-document = Originale pas išdavėją parašyta kitaip.

## Why a check was not possible

# $address (Text) - an address of the web
verify-why-unreadable = Nesuprantame, ką atsako { $address }.
# $what (Text) - what should be an address
verify-why-nobody-to-ask = Apie „{ $what }“ nėra ko paklausti.
verify-why-no-such-key = Išdavėjas neskelbia rakto, kuriuo jis pasirašytas.
# $what (Text) - an address
verify-why-unknown-context = Jame vartojami žodžiai, kurių nepažįstame: { $what }.
# $what (Text) - a technical word
verify-why-not-understood = Jame yra kai kas, ko nesuprantame: { $what }.
verify-why-nobody-named = Ženklelyje neparašyta, kieno jis.
verify-why-too-complex = Jis toks painus, kad tikrinti užtruktų per ilgai.
verify-why-status-list = Išdavėjo atšauktų ženklelių sąrašas netvarkingas.
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
bring-forged = Netikras ženklelis į kuprinę nededamas. Paprašyk išdavėjo originalo.
# $email (Text) - the reader's own
bring-other-recipient = Jis išduotas kitam adresui nei tavo ({ $email }). Gali jį pasilikti; tai bus pažymėta.
bring-unknown = Gali jį pasilikti. Bus pažymėta, kol pavyks patikrinti.
# What was done, above a badge in the backpack
bring-kept = Jis tavo kuprinėje.
bring-before = Jis jau buvo tavo kuprinėje.
bring-again-done = Ką tik patikrinta.
# Link to the backpack
bring-backpack = Mano kuprinė
# $date (Text) - a day with its time
bring-checked = Patikrinta: { $date }
bring-never-checked = Jis dar netikrintas.
bring-again = Patikrinti iš naujo
# Link: saves the file
bring-original = Paveikslėlis, koks buvo
