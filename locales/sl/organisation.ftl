### Organisations: registering one, who acts for it, what was done there; and the city's people who look at them. For adults, often tired, often with a phone in one hand.

# A quiet link at the foot of every page of a city
footer-organisations = Za organizacije

## Registering

organisation-register-title = Registriraj svojo organizacijo
# $city (Text) - "Vilnius"
organisation-register-lead = Pokaži mladim v mestu { $city }, kaj počnete. Traja pet minut, potem pogleda še nekdo iz mesta.
organisation-register-button = Registriraj
# Link to the same page, for those who act for one already
organisation-register-another = Registriraj še eno organizacijo
organisation-name-label = Kako se imenuje tvoja organizacija?
organisation-about-label = Kaj počnete?
organisation-about-hint = Dva ali trije stavki, namenjeni mladim.
organisation-url-label = Spletna stran, če jo imate
organisation-url-hint = Začne se s https://
organisation-email-label = Javni e-naslov, če želiš
organisation-email-hint = Viden bo ob vsaki vaši dejavnosti.
organisation-evidence-label = Kako naj mesto ve, da ste to res vi?
organisation-evidence-hint = Matična številka, stran s tvojim imenom ali nekdo, ki ga lahko pokličemo. To bere samo mestna ekipa.
# What goes wrong
problem-organisation-adult = Kdor registrira organizacijo, mora imeti vsaj 18 let. Prosi koga odraslega iz svoje skupine, naj jo registrira, potem pa te lahko povabi.
problem-organisation-name = Ime naj ima od 2 do 80 znakov.
problem-about-missing = Povej vsaj v enem jeziku.
problem-url = Spletni naslov se začne s https:// in je brez presledkov.

## How the city stands with an organisation

# One or two words each
organisation-unverified = še nepreverjena
organisation-pending = v preverjanju
organisation-verified = potrjena
organisation-rejected = ni sprejeta
organisation-suspended = začasno izključena
# Above the organisation's desk
organisation-unverified-note = Te organizacije še ni preveril nihče iz mesta.
organisation-pending-note = Mesto preverja, ali ste to res vi. Ko se odloči, dobiš sporočilo. Do takrat lahko vse izpolniš in povabiš svojo ekipo.
organisation-rejected-note = Te organizacije mesto zaenkrat ni moglo sprejeti. Podatke lahko popraviš in pošlješ znova.
organisation-suspended-note = Mesto je to organizacijo začasno izključilo: njenih dejavnosti ne vidi nihče. Piši mestni ekipi, da to skupaj uredite.
# $reason (Text) - what somebody of the city wrote, a sentence or two
organisation-reason = Mesto pravi: »{ $reason }«
# Link to the form
organisation-again-link = Popravi in pošlji znova
# Button in the form
organisation-again-button = Shrani in znova pošlji mestu

## What an organisation says of itself

organisation-profile-title = Profil
organisation-profile-lead = To piše ob vsaki vaši dejavnosti.

## Who acts for an organisation

role-owner = Lastništvo
role-admin = Upravljanje
role-editor = Urejanje
role-assessor = Beleženje prihodov
# What each may do; the role stands before it
role-admin-hint = vse, tudi to, kdo je v ekipi.
role-editor-hint = opisi dejavnosti in odločitve o tem, kdo sodeluje.
role-assessor-hint = samo to, kdo je prišel.
members-title = Ekipa
members-none = V tej ekipi ni več nikogar.
# $name (Text) - of a member: the label of a list of roles
members-role-of = Vloga: { $name }
# $name (Text) - of a member: the label of a button
members-remove = Odstrani: { $name }
# People who were invited and have not answered
members-open = Vabila brez odgovora
# $until (Text) - "Mon 7 Dec, 10:00"
members-open-until = do { $until }
members-resend = Pošlji znova
# $email (Text)
members-revoke = Prekliči vabilo: { $email }
members-invite-heading = Povabi v ekipo
members-email-label = E-naslov povabljene osebe
members-role-label = Kaj bo počela ta oseba?
members-language-label = Jezik, v katerem ji pišemo
members-invite-button = Povabi
members-invited = Vabilo je poslano. Velja dva tedna.
problem-role = Izberi eno od vlog.
problem-member-already = Ta oseba je že v tvoji ekipi.
# $count (Number) - how many can be open at a time
problem-invitations-many =
    { $count ->
        [one] Odprto je { $count } vabilo in več jih hkrati ne gre. Najprej prekliči vsaj eno.
        [two] Odprti sta { $count } vabili in več jih hkrati ne gre. Najprej prekliči vsaj eno.
        [few] Odprta so { $count } vabila in več jih hkrati ne gre. Najprej prekliči vsaj eno.
       *[other] Odprtih je { $count } vabil in več jih hkrati ne gre. Najprej prekliči vsaj eno.
    }
problem-last-owner = Vsaj ena oseba mora imeti vlogo »Lastništvo«. Najprej jo dodeli komu drugemu.

## Leaving a team

members-leave-link = Zapusti ekipo
# $organisation (Text) - its name
members-leave-title = Res želiš zapustiti ekipo organizacije { $organisation }?
members-leave-lead = Do te mize ne prideš več, razen če te kdo znova povabi.
members-leave-button = Da, odhajam
members-leave-cancel = Ne, ostanem

## The page that an invitation opens

# $organisation (Text) - its name
invitation-title = { $organisation } te vabi v ekipo
# $role (Text) - "Editor"
invitation-lead = Tvoja vloga: { $role }
invitation-button = Da, pridružim se
invitation-no = Ni zate? Potem kar zapri to stran.
# Said once, at the desk
invitation-done = Lepo, da si v ekipi!

## What was done at an organisation

audit-title = Zgodovina
audit-lead = Kdo je kaj spremenil. To lahko berejo vsi v tvoji ekipi in mestna ekipa.
audit-none = Zaenkrat še nič.
# Link to the entries before
audit-older = Starejše
# In place of a name, when an account is gone: at the beginning of a sentence, and inside one
audit-somebody = Nekdo
audit-somebody-else = nekdo
# In all of these: $who (Text) - a name; $person (Text) - a name or an address; $role (Text) - "Editor"; $subject (Text) - the name of the organisation or the title of what it offers
audit-organisation-registered = { $who }: mestu je poslana prošnja, naj preveri organizacijo »{ $subject }«.
audit-profile-changed = { $who }: profil organizacije »{ $subject }« je spremenjen.
audit-member-invited = { $who }: poslano je vabilo v ekipo ({ $person }).
audit-member-joined = { $who }: prihod v ekipo. Vloga: { $role }.
audit-member-role = { $who }: sprememba vloge ({ $person }). Nova vloga: { $role }.
audit-member-removed = { $who }: odstranitev iz ekipe ({ $person }).
audit-member-left = { $who }: odhod iz ekipe.
audit-organisation-verified = { $who } v imenu mesta: organizacija »{ $subject }« je potrjena.
audit-organisation-rejected = { $who } v imenu mesta: organizacija »{ $subject }« ni sprejeta.
audit-organisation-suspended = { $who } v imenu mesta: organizacija »{ $subject }« je začasno izključena.
audit-organisation-restored = { $who } v imenu mesta: organizacija »{ $subject }« je spet javna.
audit-listing-created = { $who }: nova dejavnost »{ $subject }«.
audit-listing-submitted = { $who }: dejavnost »{ $subject }« je poslana v branje.
audit-listing-approved = { $who }: dejavnost »{ $subject }« je odobrena.
audit-listing-changes-requested = { $who }: poslana je prošnja za spremembe pri dejavnosti »{ $subject }«.
audit-listing-published = { $who }: dejavnost »{ $subject }« je objavljena.
audit-listing-unpublished = { $who }: objava dejavnosti »{ $subject }« je umaknjena.
audit-listing-archived = { $who }: dejavnost »{ $subject }« je pospravljena v arhiv.
audit-listing-restored = { $who }: dejavnost »{ $subject }« je vrnjena na prejšnje stanje.
audit-listings-imported = { $who }: dejavnosti so uvožene iz »{ $subject }«.
audit-session-moved = { $who }: termin dejavnosti »{ $subject }« je prestavljen.
audit-session-cancelled = { $who }: termin dejavnosti »{ $subject }« je odpovedan.
audit-confirmed = { $who }: potrjeno, da podatki o dejavnosti »{ $subject }« še držijo.

## The city's people look at organisations

# Link. $count (Number) - organisations that wait
coordination-organisations-link =
    { $count ->
        [0] Organizacije
        [one] Organizacije: { $count } čaka
        [two] Organizacije: { $count } čakata
        [few] Organizacije: { $count } čakajo
       *[other] Organizacije: { $count } jih čaka
    }
coordination-organisations-title = Organizacije
coordination-organisations-waiting = Čakajo nate
coordination-organisations-none = Vse preverjeno. Hvala!
coordination-organisations-all = Vse druge
# $when (Text) - "Mon 23 Nov, 10:00"
coordination-asked = Prošnja poslana: { $when }
coordination-evidence = Kako to preveriti
# Before an address. $name (Text)
coordination-owner = { $name } (lastništvo)
coordination-ownerless = brez lastništva
coordination-reason-label = Zakaj ne?
coordination-reason-hint = Te besede dobijo v sporočilu. Piši prijazno in povej, kaj bi pomagalo.
# Buttons
coordination-verify = Vse drži: potrdi
coordination-refuse = Še ne
coordination-suspend = Začasno izključi: skrij vse
coordination-restore = Spet pokaži
# What can be unfolded, above a button
coordination-change = Spremeni
coordination-decided = Urejeno. Poslali smo jim sporočilo.
coordination-nothing = Nekdo je bil hitrejši. Zdaj je tako, kot vidiš tukaj.

## Mails to the city's people. $name (Text) - who gets it; $organisation (Text) - its name

mail-organisation-waits-subject = Nate čaka organizacija: { $organisation }
# $city (Text) - "Vilnius"
mail-organisation-waits-text = Živjo, { $name }! Organizacija { $organisation } bi mladim v mestu { $city } rada nekaj ponudila. Poglej, ali je res to, za kar se predstavlja.
mail-organisation-waits-button = Poglej

## Mails to an organisation's owners. $name (Text) - who gets it; $organisation (Text) - its name; $reason (Text) - what somebody of the city wrote

mail-organisation-button = Odpri mojo mizo
mail-organisation-verified-subject = Potrjena organizacija: { $organisation }
mail-organisation-verified-text = Živjo, { $name }! Mesto je vse preverilo: organizacija { $organisation } je potrjena. Zdaj pokaži mladim, kaj počnete.
mail-organisation-rejected-subject = Zaenkrat še ne: { $organisation }
mail-organisation-rejected-text = Živjo, { $name }! Organizacije { $organisation } mesto zaenkrat ni moglo sprejeti. Mesto pravi: »{ $reason }« Na svoji mizi popravi, kar je treba, in pošlji znova.
mail-organisation-suspended-subject = Začasno izključena: { $organisation }
mail-organisation-suspended-text = Živjo, { $name }! Mesto je začasno izključilo organizacijo { $organisation }: njenih dejavnosti zdaj ne vidi nihče. Mesto pravi: »{ $reason }« Piši mestni ekipi, da to skupaj uredite.
mail-organisation-restored-subject = Spet javna: { $organisation }
mail-organisation-restored-text = Živjo, { $name }! Dejavnosti organizacije { $organisation } spet vidijo vsi.

## The mail with an invitation. $who (Text) - who invites; $email (Text) - the address it goes to

mail-invitation-subject = { $organisation } te vabi v ekipo
mail-invitation-text = Živjo! { $who } te vabi v ekipo organizacije { $organisation } v mestu { $city }. Tvoja vloga: { $role }. Tapni gumb in se prijavi ali ustvari račun s tem naslovom: { $email }. Vabilo velja dva tedna. Tega imena ne poznaš? Potem ne naredi ničesar.
mail-invitation-button = Poglej
