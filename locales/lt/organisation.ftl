### Organisations: registering one, who acts for it, what was done there; and the city's people who look at them. For adults, often tired, often with a phone in one hand.

# A quiet link at the foot of every page of a city
footer-organisations = Organizacijoms

## Registering

organisation-register-title = Užregistruok savo organizaciją
# $city (Text) - "Vilnius"
organisation-register-lead = Parodyk jauniems žmonėms, ką veikiate (miestas: { $city }). Užtruks penkias minutes, o tada peržiūrės kas nors iš miesto.
organisation-register-button = Užregistruoti
# Link to the same page, for those who act for one already
organisation-register-another = Užregistruoti dar vieną organizaciją
organisation-name-label = Kaip vadinasi tavo organizacija?
organisation-about-label = Ką veikiate?
organisation-about-hint = Dviem ar trimis sakiniais, jauniems žmonėms.
organisation-url-label = Puslapis internete, jei turite
organisation-url-hint = Prasideda https://
organisation-email-label = El. paštas, kurį matys visi, jei nori
organisation-email-hint = Jį rodysime prie visų jūsų veiklų.
organisation-evidence-label = Iš kur miestui žinoti, kad čia tikrai jūs?
organisation-evidence-hint = Registracijos numeris, puslapis, kuriame tave mini, arba žmogus, kuriam galima paskambinti. Tai skaitys tik miestas.
# What goes wrong
problem-organisation-adult = Registruoti organizaciją gali tik tie, kuriems jau yra 18 metų. Paprašyk, kad tai padarytų kas nors suaugęs iš tavo grupės, o tada pakviestų ir tave.
problem-organisation-name = Pavadinimas turi būti nuo 2 iki 80 ženklų.
problem-about-missing = Parašyk bent viena kalba.
problem-url = Adresas prasideda https:// ir neturi tarpų.

## How the city stands with an organisation

# One or two words each
organisation-unverified = netikrinta
organisation-pending = miestas tikrina
organisation-verified = patvirtinta
organisation-rejected = nepatvirtinta
organisation-suspended = sustabdyta
# Above the organisation's desk
organisation-unverified-note = Šios organizacijos miestas dar netikrino.
organisation-pending-note = Miestas tikrina, ar čia tikrai jūs. Gausi laišką. Kol lauki, gali viską užpildyti ir pakviesti savo žmones.
organisation-rejected-note = Miestas dar negalėjo patvirtinti šios organizacijos. Gali pataisyti ir paprašyti dar kartą.
organisation-suspended-note = Miestas sustabdė šią organizaciją: jos veiklų niekas nemato. Parašyk miestui, ir išsiaiškinsite.
# $reason (Text) - what somebody of the city wrote, a sentence or two
organisation-reason = Miestas sako: „{ $reason }“
# Link to the form
organisation-again-link = Pataisyti ir paprašyti dar kartą
# Button in the form
organisation-again-button = Išsaugoti ir vėl siųsti miestui

## What an organisation says of itself

organisation-profile-title = Profilis
organisation-profile-lead = Tai rodoma prie visų jūsų veiklų.

## Who acts for an organisation

role-owner = Vadovavimas
role-admin = Administravimas
role-editor = Redagavimas
role-assessor = Lankomumas
# What each may do; the role stands before it
role-admin-hint = daryti viską ir rinkti komandą.
role-editor-hint = aprašyti veiklas ir spręsti, kas dalyvaus.
role-assessor-hint = žymėti, kas atėjo.
members-title = Komanda
members-none = Komandoje nebėra nė vieno žmogaus.
# $name (Text) - of a member: the label of a list of roles
members-role-of = Vaidmuo: { $name }
# $name (Text) - of a member: the label of a button
members-remove = Pašalinti: { $name }
# People who were invited and have not answered
members-open = Dar neatsakė
# $until (Text) - "Mon 7 Dec, 10:00"
members-open-until = iki { $until }
members-resend = Siųsti dar kartą
# $email (Text)
members-revoke = Atšaukti kvietimą: { $email }
members-invite-heading = Pakviesk į komandą
members-email-label = Kokiu el. paštu kviesti?
members-role-label = Ką šis žmogus darys?
members-language-label = Kokia kalba rašyti?
members-invite-button = Pakviesti
members-invited = Kvietimas išsiųstas. Jis galioja dvi savaites.
problem-role = Pasirink vieną iš vaidmenų.
problem-member-already = Šis žmogus jau komandoje.
# $count (Number) - how many can be open at a time
problem-invitations-many =
    { $count ->
        [one] Atsakymo laukia { $count } kvietimas, daugiau jų būti negali. Pirma kurį nors atšauk.
        [few] Atsakymo laukia { $count } kvietimai, daugiau jų būti negali. Pirma kurį nors atšauk.
        [many] Atsakymo laukia { $count } kvietimo, daugiau jų būti negali. Pirma kurį nors atšauk.
       *[other] Atsakymo laukia { $count } kvietimų, daugiau jų būti negali. Pirma kurį nors atšauk.
    }
problem-last-owner = Kas nors turi vadovauti. Pirma perduok vadovavimą kitam žmogui.

## Leaving a team

members-leave-link = Palikti komandą
# $organisation (Text) - its name
members-leave-title = Palikti organizacijos „{ $organisation }“ komandą?
members-leave-lead = Prie šio darbo stalo nebeprieisi, nebent tave vėl pakvies.
members-leave-button = Taip, išeinu
members-leave-cancel = Ne, lieku

## The page that an invitation opens

# $organisation (Text) - its name
invitation-title = { $organisation } kviečia tave į komandą
# $role (Text) - "Editor"
invitation-lead = Tavo vaidmuo: { $role }
invitation-button = Taip, prisidedu
invitation-no = Ne tau? Tada tiesiog uždaryk šį puslapį.
# Said once, at the desk
invitation-done = Smagu, kad jau esi komandoje!

## What was done at an organisation

audit-title = Istorija
audit-lead = Kas ką pakeitė. Tai gali skaityti visa komanda ir miestas.
audit-none = Kol kas nieko.
# Link to the entries before
audit-older = Ankstesni įrašai
# In place of a name, when an account is gone: at the beginning of a sentence, and inside one
audit-somebody = Kažkas
audit-somebody-else = kažkas
# In all of these: $who (Text) - a name; $person (Text) - a name or an address; $role (Text) - "Editor"; $subject (Text) - the name of the organisation or the title of what it offers
audit-organisation-registered = { $who } paprašė miesto patvirtinti organizaciją „{ $subject }“.
audit-profile-changed = { $who } pakeitė organizacijos „{ $subject }“ profilį.
audit-member-invited = { $who } išsiuntė kvietimą: jį gavo { $person }.
audit-member-joined = { $who } prisidėjo prie komandos. Vaidmuo: { $role }.
audit-member-role = { $who } pakeitė vaidmenį, kurį turi { $person }. Naujas vaidmuo: { $role }.
audit-member-removed = { $who } pakeitė komandą: { $person } joje nebedalyvaus.
audit-member-left = { $who } paliko komandą.
audit-organisation-verified = { $who } miesto vardu patvirtino organizaciją „{ $subject }“.
audit-organisation-rejected = { $who } miesto vardu nepatvirtino organizacijos „{ $subject }“.
audit-organisation-suspended = { $who } miesto vardu sustabdė organizaciją „{ $subject }“.
audit-organisation-restored = { $who } miesto vardu vėl leido rodyti organizaciją „{ $subject }“.
audit-listing-created = { $who } pradėjo aprašyti veiklą „{ $subject }“.
audit-listing-submitted = { $who } išsiuntė veiklą „{ $subject }“ miestui peržiūrėti.
audit-listing-approved = { $who } pritarė veiklai „{ $subject }“.
audit-listing-changes-requested = { $who } paprašė pataisyti veiklą „{ $subject }“.
audit-listing-published = { $who } paskelbė veiklą „{ $subject }“.
audit-listing-unpublished = { $who } nustojo skelbti veiklą „{ $subject }“.
audit-listing-archived = { $who } perkėlė veiklą „{ $subject }“ į archyvą.
audit-listing-restored = { $who } grąžino ankstesnę veiklos „{ $subject }“ versiją.
audit-listings-imported = { $who } įkėlė veiklas iš „{ $subject }“.
audit-session-moved = { $who } perkėlė vieną veiklos „{ $subject }“ datą.
audit-session-cancelled = { $who } atšaukė vieną veiklos „{ $subject }“ datą.
audit-confirmed = { $who } patvirtino, kad veiklos „{ $subject }“ aprašymas tebėra teisingas.

## The city's people look at organisations

# Link. $count (Number) - organisations that wait
coordination-organisations-link =
    { $count ->
        [0] Organizacijos
        [one] Organizacijos: laukia { $count }
        [few] Organizacijos: laukia { $count }
        [many] Organizacijos: laukia { $count }
       *[other] Organizacijos: laukia { $count }
    }
coordination-organisations-title = Organizacijos
coordination-organisations-waiting = Laukia tavęs
coordination-organisations-none = Niekas nelaukia. Ačiū!
coordination-organisations-all = Visos kitos
# $when (Text) - "Mon 23 Nov, 10:00"
coordination-asked = Prašymas gautas { $when }
coordination-evidence = Kaip patikrinti
# Before an address. $name (Text)
coordination-owner = vadovauja { $name }
coordination-ownerless = niekas nevadovauja
coordination-reason-label = Kodėl ne?
coordination-reason-hint = Šiuos žodžius organizacija gaus laišku. Rašyk maloniai ir pasakyk, kas padėtų.
# Buttons
coordination-verify = Tikrai jie: patvirtinti
coordination-refuse = Dar ne
coordination-suspend = Sustabdyti: viską paslėpti
coordination-restore = Vėl rodyti
# What can be unfolded, above a button
coordination-change = Pakeisti sprendimą
coordination-decided = Padaryta: pranešėme laišku.
coordination-nothing = Kažkas spėjo pirmiau. Dabar yra taip.

## Mails to the city's people. $name (Text) - who gets it; $organisation (Text) - its name

mail-organisation-waits-subject = Tavęs laukia organizacija: { $organisation }
# $city (Text) - "Vilnius"
mail-organisation-waits-text = Labas, { $name }! { $organisation } nori siūlyti veiklas jauniems žmonėms (miestas: { $city }). Pažiūrėk, ar organizacija tikrai ta, kuria prisistato.
mail-organisation-waits-button = Pažiūrėti

## Mails to an organisation's owners. $name (Text) - who gets it; $organisation (Text) - its name; $reason (Text) - what somebody of the city wrote

mail-organisation-button = Prie darbo stalo
mail-organisation-verified-subject = Patvirtinta: { $organisation }
mail-organisation-verified-text = Labas, { $name }! Miestas patikrino ir patvirtino organizaciją „{ $organisation }“. Dabar parodyk jauniems žmonėms, ką veikiate.
mail-organisation-rejected-subject = Dar nepatvirtinta: { $organisation }
mail-organisation-rejected-text = Labas, { $name }! Organizacijos „{ $organisation }“ patvirtinti dar nepavyko. Miestas sako: „{ $reason }“ Pataisyk prie savo darbo stalo ir paprašyk dar kartą.
mail-organisation-suspended-subject = Sustabdyta: { $organisation }
mail-organisation-suspended-text = Labas, { $name }! Miestas sustabdė organizaciją „{ $organisation }“: kol kas jos veiklų niekas nemato. Miestas sako: „{ $reason }“ Parašyk miestui, ir išsiaiškinsite.
mail-organisation-restored-subject = Vėl rodoma: { $organisation }
mail-organisation-restored-text = Labas, { $name }! Visi vėl mato, ką siūlo { $organisation }.

## The mail with an invitation. $who (Text) - who invites; $email (Text) - the address it goes to

mail-invitation-subject = { $organisation } kviečia tave į komandą
mail-invitation-text = Labas! { $who } kviečia tave į organizacijos „{ $organisation }“ komandą (miestas: { $city }). Tavo vaidmuo: { $role }. Per dvi savaites paliesk mygtuką ir prisijunk arba susikurk paskyrą šiuo adresu: { $email }. Nežinai, kas kviečia? Tada nieko nedaryk.
mail-invitation-button = Pažiūrėti
