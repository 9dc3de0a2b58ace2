### The same thing written twice: pointed out, dismissed, or made one.

# Above what looks like the listing that somebody writes or reads
duplicate-title = Panašu į tai, kas čia jau yra:
# Buttons
duplicate-dismiss = Tai kita veikla
duplicate-merge = Sujungti su ta veikla
duplicate-return = Grąžinti: tokia veikla jau yra
# What the button “make it part of that one” does
duplicate-merge-hint = Ši veikla dings, o jos adresas visada ves į kitą veiklą. Atsiliepimai ir tai, ką žmonės išsisaugojo, persikels kartu.
# In place of that button
duplicate-occupied = Žmonės jau turi vietas būsimomis šios veiklos datomis. Kol jas turi, sujungti su kita veikla negalima.
# What the writers read at the title of what is sent back. $title (Text), $organisation (Text) - of the one that is there already; $address (Text) - where it can be seen
duplicate-comment = Tokia veikla jau yra: „{ $title }“, organizuoja { $organisation }, { $address }. Jei tavoji kitokia, pavadinime parašyk, kuo ji skiriasi.
# How a listing stands in the list of the organisation
duplicate-merged = Sujungta su kita veikla
# It was just done
duplicate-done = Dabar tai viena veikla.
# $who (Text) - a name; $subject (Text) - the listing's title
audit-listing-merged = { $who } sujungė veiklą „{ $subject }“ su kita veikla.
audit-listing-received = { $who } su veikla „{ $subject }“ sujungė kitą tokią pat.

## The letter to the organisation whose listing went away. $name (Text) - who gets it; $title (Text) - its listing; $other (Text), $organisation (Text) - the one that stays, and whose it is

mail-merged-subject = Dukart ta pati: { $title }
mail-merged-text = Labas, { $name }! Tavo veikla „{ $title }“ čia buvo įrašyta dukart, todėl miestas ją sujungė su veikla „{ $other }“, kurią organizuoja { $organisation }. Dabar tavosios adresas veda ten, o atsiliepimai ir tai, ką žmonės išsisaugojo, persikėlė kartu.
mail-merged-button = Pažiūrėti
