### Endorsements: what an organisation says of a badge of another one, as a signed statement.

## At the desk

endorsements-title = Rekomendacijos
endorsements-lead = Pasakyk, kad kitų ženkleliai ko nors verti, ir žiūrėk, kas rekomenduoja tavuosius.
endorsement-new = Rekomenduoti ženklelį
endorsement-new-lead = Pasirink kitos savo miesto organizacijos ženklelį.
endorsement-unverified = Ženklelius galėsi rekomenduoti, kai miestas patvirtins tavo organizaciją.
endorsements-heard = Apie tavo ženklelius
endorsements-heard-none = Tavo ženklelių dar niekas nerekomendavo.
endorsements-own = Iš tavęs
endorsements-own-none = Dar nerekomendavai nė vieno ženklelio.
endorsement-find-label = Ieškoti ženklelio
endorsement-find-hint = Jo pavadinimas, organizacija arba jo puslapio adresas.
endorsement-find = Ieškoti
endorsement-found-none = Tokio ženklelio neradome.

## Endorsing a badge

endorsement-write-heading = Ką pasakysi?
endorsement-words = Kodėl jis ko nors vertas
# $count (Number) - characters
endorsement-words-hint = Vienas ar du sakiniai, daugiausia { $count } ženklų. Juos galės perskaityti visi.
# $organisation (Text) - the name of the one that endorses
endorsement-sure = Ženklelį perskaitėme, ir „{ $organisation }“ už jį laiduoja.
endorsement-sign = Rekomenduoti
# $organisation (Text) - the name of the one whose badge it is
endorsement-sign-hint = Pasirašome tavo organizacijos vardu, kad kiekvienas galėtų patikrinti. Ar rekomendaciją rodyti, sprendžia „{ $organisation }“.
endorsement-before = Šį ženklelį jau rekomendavai.
endorsement-moved = Ženklelis tuo tarpu pasikeitė. Perskaityk jį dar kartą.
problem-endorsement-sure = Patvirtink, kad už jį laiduojate.
problem-endorsement-character = Tekste yra ženklas, kurio pasirašyti neįmanoma. Įrašyk tekstą iš naujo.

## One endorsement

endorsement-by = Kas rekomenduoja
endorsement-of = Kieno ženklelis
endorsement-when = Nuo kada
endorsement-stands = Dabar
endorsement-stands-waiting = laukia: rodyti ar ne?
endorsement-stands-shown = rodoma
endorsement-stands-hidden = nerodoma
endorsement-stands-taken-back = atšaukta
endorsement-taken-back = Atšaukta
endorsement-reason = Kodėl
endorsement-show = Rodyti
endorsement-hide = Nerodyti
endorsement-show-hint = Rodoma rekomendacija matoma ženklelio puslapyje ir keliauja kartu su kiekvienu ženkleliu, kurį kas nors nuo tada priima.
endorsement-take-back-heading = Nebelaiduoji už jį?
endorsement-reason-label = Kodėl rekomendaciją atšauki?
# $organisation (Text) - the name of the one whose badge it is
endorsement-reason-hint = Pranešime organizacijai „{ $organisation }“.
endorsement-take-back = Atšaukti
endorsement-take-back-hint = Visam laikui. Kas tikrins ženklelį su šia rekomendacija, iškart tai pamatys; pats ženklelis galioja toliau.
endorsement-done-signed = Pasirašyta. Kita organizacija apie tai žino.
endorsement-done-shown = Nuo šiol rekomendacija rodoma.
endorsement-done-hidden = Rekomendacija neberodoma.
endorsement-done-taken-back = Atšaukta.

## For everybody

# Above the organisations that endorse a badge, on its page
endorsement-recognised = Jį pripažįsta ir
# A link to the signed statement, for programs that check it
endorsement-check = Pasirašytas pareiškimas
# What the signed statement is called. $badge (Text) - the badge's name
endorsement-credential = Ženklelio „{ $badge }“ rekomendacija

## Letters. $name (Text) - who gets it; $organisation (Text) - who endorses; $badge (Text) - the badge's name; $words (Text) - what they say; $reason (Text) - why it was taken back

mail-endorsement-subject = Tavo ženklelį rekomenduoja: { $badge }
mail-endorsement-text = Labas, { $name }! „{ $organisation }“ rekomenduoja tavo ženklelį „{ $badge }“. Štai jų žodžiai: „{ $words }“ Niekas jų nematys, kol neparodysi.
mail-endorsement-button = Pažiūrėti
mail-endorsement-back-subject = Rekomendacija atšaukta: { $badge }
mail-endorsement-back-text = Labas, { $name }! „{ $organisation }“ atšaukė tavo ženklelio „{ $badge }“ rekomendaciją. Štai kodėl: „{ $reason }“ Pats ženklelis galioja toliau.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-endorsement-given = { $who } rekomendavo kitos organizacijos ženklelį „{ $subject }“.
audit-endorsement-received = { $who } iš kitos organizacijos rekomendavo ženklelį „{ $subject }“.
audit-endorsement-shown = { $who } rodo ženklelio „{ $subject }“ rekomendaciją.
audit-endorsement-hidden = { $who } neberodo ženklelio „{ $subject }“ rekomendacijos.
audit-endorsement-taken-back = { $who } atšaukė ženklelio „{ $subject }“ rekomendaciją.
audit-endorsement-lost = { $who } iš kitos organizacijos atšaukė ženklelio „{ $subject }“ rekomendaciją.
