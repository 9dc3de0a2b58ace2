### The same thing written twice: pointed out, dismissed, or made one.

# Above what looks like the listing that somebody writes or reads
duplicate-title = Nekaj podobnega je že tukaj:
# Buttons
duplicate-dismiss = To je nekaj drugega
duplicate-merge = Združi z obstoječo
duplicate-return = Vrni: to je že tukaj
# What the button “make it part of that one” does
duplicate-merge-hint = Ta dejavnost izgine, njen naslov pa za vedno vodi k obstoječi. Tja gredo tudi mnenja in vse, kar so si ljudje shranili.
# In place of that button
duplicate-occupied = Nekateri imajo tukaj mesto v terminih, ki šele pridejo. Dokler je tako, te dejavnosti ni mogoče združiti z drugo.
# What the writers read at the title of what is sent back. $title (Text), $organisation (Text) - of the one that is there already; $address (Text) - where it can be seen
duplicate-comment = To je že tukaj: »{ $title }«, organizacija { $organisation }, { $address }. Če gre pri tebi za nekaj drugega, v naslovu povej, po čem se razlikuje.
# How a listing stands in the list of the organisation
duplicate-merged = združena z drugo dejavnostjo
# It was just done
duplicate-done = Zdaj je to ena dejavnost.
# $who (Text) - a name; $subject (Text) - the listing's title
audit-listing-merged = { $who }: dejavnost »{ $subject }« je združena z drugo.
audit-listing-received = { $who }: z dejavnostjo »{ $subject }« je združena njena dvojnica.

## The letter to the organisation whose listing went away. $name (Text) - who gets it; $title (Text) - its listing; $other (Text), $organisation (Text) - the one that stays, and whose it is

mail-merged-subject = Podvojeno: { $title }
mail-merged-text = Živjo, { $name }! Dejavnost »{ $title }« je bila tukaj dvakrat, zato jo je mesto združilo z dejavnostjo »{ $other }« (organizacija { $organisation }). Njen naslov zdaj vodi tja, preselila pa so se tudi mnenja in vse, kar so si ljudje shranili.
mail-merged-button = Poglej
