### What the public reports of a listing, and what the city answers. A report is somebody's word to the city that something is wrong.

# Quiet link on the page of an opportunity
report-link = Tukaj nekaj ni v redu
report-title = Kaj ni v redu?
report-lead = Povej ljudem, ki skrbijo za dejavnosti v mestu. Preverili bodo in uredili.
# Question above the reasons; also the label of the filter by reason
report-reason-label = Kaj je narobe?
report-reason-unsafe = Tam ni varno
report-reason-outdated = Podatki so zastareli
report-reason-misplaced = Lokacija ali čas ne drži
report-reason-not-there = Te dejavnosti sploh ni
report-reason-other = Nekaj drugega
report-words-label = Kaj naj vemo?
report-words-hint = Pomaga že en stavek. Organizatorji ne izvejo, kdo si.
report-email-label = Tvoj e-naslov, če želiš odgovor
report-email-hint = Če pustiš prazno, nihče ne ve, kdo si. Naslov pozabimo, ko dobiš odgovor, najpozneje pa po 90 dneh.
report-button = Pošlji
report-thanks = Hvala! Mestna ekipa bo to preverila.
problem-reason = Izberi, kaj je narobe.

## What came of a report: read by the city, the organisation and, in the letter, by whoever reported

report-outcome-mended = Zdaj je urejeno.
report-outcome-hidden = Dejavnost je skrita.
report-outcome-nothing = Ničesar ni bilo treba spremeniti.

## The city's people

report-queue-title = Opozorila
report-done = Odgovor je oddan. Kdor je pustil naslov, dobi sporočilo.
# In place of the words, where somebody only chose a reason
report-no-words = Nič drugega ni napisano.
# Heading above the answer that was given
report-answered = Odgovor
# Link to the listing's form at the organisation's desk
report-open-form = Obrazec na mizi organizacije
report-answer-label = Tvoj odgovor
# Somebody has left an address
report-answer-hint = Te besede dobi v sporočilu, kdor je opozoril. Prebere jih tudi organizacija.
# Nobody has
report-answer-hint-nobody = Nihče ni pustil naslova. Te besede prebere organizacija.
# Buttons below the answer: each sends it
report-mend = Zdaj je urejeno
report-hide = Skrij dejavnost
report-nothing = Nič ni treba storiti
report-hide-hint = Skrite dejavnosti ne vidi nihče. Obvestimo organizacijo in vse, ki imajo mesto.

## At the organisation's desk

# What can be unfolded at a listing. $count (Number) - reports that are answered
report-at-desk =
    { $count ->
        [one] { $count } opozorilo z odgovorom
        [two] { $count } opozorili z odgovorom
        [few] { $count } opozorila z odgovorom
       *[other] { $count } opozoril z odgovorom
    }
# $who (Text) - a name; $subject (Text) - the listing's title
audit-report-answered = { $who }: odgovor na opozorilo o dejavnosti »{ $subject }«.

## Letters. $name (Text) - who gets it; $title (Text) - the listing's; $words (Text) - what was reported; $answer (Text) - the city's words; $outcome (Text) - one of the sentences above

mail-report-unsafe-subject = Ni varno? { $title }
mail-report-unsafe-text = Živjo, { $name }! Dobili smo opozorilo, da na dejavnosti »{ $title }« ni varno. Piše: »{ $words }« Poglej takoj, prosim.
mail-report-unsafe-button = Poglej
mail-report-answered-subject = Tvoje opozorilo: { $title }
mail-report-answered-text = Živjo! Hvala za opozorilo, da z dejavnostjo »{ $title }« nekaj ni v redu. { $outcome } Mesto pravi: »{ $answer }« Tvoj naslov smo ob tem odgovoru izbrisali.
mail-report-hidden-subject = Zaenkrat skrita: { $title }
mail-report-hidden-text = Živjo, { $name }! Dobili smo opozorilo o dejavnosti »{ $title }« in mesto jo je zaenkrat skrilo. Mesto pravi: »{ $answer }« Popravi, kar je treba, in se pred novo objavo pogovori z mestno ekipo.
