### The same thing written twice: pointed out, dismissed, or made one.

# Above what looks like the listing that somebody writes or reads
duplicate-title = Assomiglia a qualcosa che c’è già:
# Buttons
duplicate-dismiss = È un’altra attività
duplicate-merge = Uniscila a quella
duplicate-return = Rimandala: c’è già
# What the button “make it part of that one” does
duplicate-merge-hint = Questa sparisce, e il suo indirizzo porta per sempre all’altra. Anche le recensioni passano lì, e chi l’ha salvata ritrova l’altra.
# In place of that button
duplicate-occupied = Qui c’è chi ha un posto per le prossime date. Finché è così, non si può unire all’altra.
# What the writers read at the title of what is sent back. $title (Text), $organisation (Text) - of the one that is there already; $address (Text) - where it can be seen
duplicate-comment = C’è già: «{ $title }» di { $organisation }, { $address }. Se la tua è un’altra, scrivi nel titolo che cosa la rende diversa.
# How a listing stands in the list of the organisation
duplicate-merged = unita a un’altra attività
# It was just done
duplicate-done = Ora sono una sola.
# $who (Text) - a name; $subject (Text) - the listing's title
audit-listing-merged = { $who } ha unito «{ $subject }» a un’altra attività.
audit-listing-received = { $who } ha unito a «{ $subject }» un doppione.

## The letter to the organisation whose listing went away. $name (Text) - who gets it; $title (Text) - its listing; $other (Text), $organisation (Text) - the one that stays, and whose it is

mail-merged-subject = C’era due volte: { $title }
mail-merged-text = Ciao { $name }! La tua attività «{ $title }» c’era due volte: la città l’ha unita a «{ $other }» di { $organisation }. Ora il suo indirizzo porta lì, anche le recensioni sono lì, e chi l’aveva salvata ritrova l’altra.
mail-merged-button = Guarda
