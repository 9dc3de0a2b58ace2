### The same thing written twice: pointed out, dismissed, or made one.

# Above what looks like the listing that somebody writes or reads
duplicate-title = This looks like something that is here already:
# Buttons
duplicate-dismiss = It is another one
duplicate-merge = Make it part of that one
duplicate-return = Send it back: it is here already
# What the button “make it part of that one” does
duplicate-merge-hint = This one goes away, and its address leads to the other for good. Reviews and what people keep go along.
# In place of that button
duplicate-occupied = People have places here that are still to come. As long as they do, it cannot be made part of the other one.
# What the writers read at the title of what is sent back. $title (Text), $organisation (Text) - of the one that is there already; $address (Text) - where it can be seen
duplicate-comment = This is here already: “{ $title }” by { $organisation }, { $address }. If yours is another one, say in the title what makes it different.
# How a listing stands in the list of the organisation
duplicate-merged = part of another listing
# It was just done
duplicate-done = They are one now.
# $who (Text) - a name; $subject (Text) - the listing's title
audit-listing-merged = { $who } made “{ $subject }” part of another listing.
audit-listing-received = { $who } made a listing that was here twice part of “{ $subject }”.

## The letter to the organisation whose listing went away. $name (Text) - who gets it; $title (Text) - its listing; $other (Text), $organisation (Text) - the one that stays, and whose it is

mail-merged-subject = Here twice: { $title }
mail-merged-text = Hello { $name }, your “{ $title }” was here twice: the city has made it part of “{ $other }” by { $organisation }. Its address leads there now, and reviews and what people keep have gone along.
mail-merged-button = Look at it
