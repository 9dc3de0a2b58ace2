### The same thing written twice: pointed out, dismissed, or made one.

# Above what looks like the listing that somebody writes or reads
duplicate-title = To je podobno nečemu, kar je že tukaj:
# Buttons
duplicate-dismiss = To je druga dejavnost
duplicate-merge = Združi s to dejavnostjo
duplicate-return = Vrni: to je že tukaj
# What the button “make it part of that one” does
duplicate-merge-hint = Ta dejavnost izgine, njen naslov pa za vedno vodi na drugo. Mnenja in kar so si ljudje shranili, gre zraven.
# In place of that button
duplicate-occupied = Ljudje imajo tukaj mesta v terminih, ki šele pridejo. Dokler jih imajo, je ni mogoče združiti.
# What the writers read at the title of what is sent back. $title (Text), $organisation (Text) - of the one that is there already; $address (Text) - where it can be seen
duplicate-comment = To je že tukaj: »{ $title }«, organizacija { $organisation }, { $address }. Če je tvoja dejavnost drugačna, v naslovu povej, v čem.
# How a listing stands in the list of the organisation
duplicate-merged = Združena z drugo dejavnostjo
# It was just done
duplicate-done = Zdaj je to ena dejavnost.
# $who (Text) - a name; $subject (Text) - the listing's title
audit-listing-merged = { $who }: dejavnost »{ $subject }« je združena z drugo.
audit-listing-received = { $who }: dejavnosti »{ $subject }« je dodana druga, ki je bila enaka.

## The letter to the organisation whose listing went away. $name (Text) - who gets it; $title (Text) - its listing; $other (Text), $organisation (Text) - the one that stays, and whose it is

mail-merged-subject = Dvakrat tukaj: { $title }
mail-merged-text = Živjo, { $name }! Dejavnost »{ $title }« je bila tukaj dvakrat: mesto jo je združilo z dejavnostjo »{ $other }« (organizacija { $organisation }). Njen naslov zdaj vodi tja, mnenja in kar so si ljudje shranili, pa gre zraven.
mail-merged-button = Poglej
