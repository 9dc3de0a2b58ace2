### The picture of a listing and the logo of an organisation: chosen from a phone's pictures or taken with its camera.

picture-heading = Picture
picture-lead = One picture tells more than the longest text. It stands at the top of the page.
# $count (Number) - megabytes
picture-hint = JPEG, PNG, WebP or GIF, up to { $count } MB. We make it smaller, and leave out where and when it was taken.
# After the sentence before
picture-drop = You can drop it here, too.
# The label of the field; a phone offers its camera too
picture-choose = Choose a picture or take one
# A button of the form of a listing, where there is no JavaScript
picture-save-and-choose = Save and choose a picture
# A button: takes the file that was chosen, a picture or a logo
picture-send = Use this one
picture-remove = Remove the picture
# What the small picture in the form is, for those who do not see it
picture-now = The picture that there is now
# Said by the page while somebody waits
picture-busy = The picture is on its way …
picture-done = There it is. Now say what it shows.
picture-failed = It did not arrive. Try again when you have a connection.
# The label of a field for words in place of the picture. $language (Text) - its name in itself
picture-alt-label = What the picture shows ({ $language })
# $count (Number) - characters
picture-alt-hint = For those who cannot see it: as you would say it on the phone, up to { $count } characters.
# Where two states of a listing are compared. $date (Text)
picture-added = added { $date }

## What is the matter with a file or its words, at the field

problem-picture-missing = Choose a picture first.
# $count (Number) - megabytes
problem-picture-large = This file is too large: { $count } MB at most.
# $side (Text) - pixels; $count (Number) - millions of pixels
problem-picture-pixels = This picture has too many pixels: { $side } a side at most, and { $count } million in all.
# $side (Text) - pixels
problem-picture-small = This picture is too small: it needs { $side } pixels a side.
problem-picture-format = We can’t read this as a picture. Choose a JPEG, PNG, WebP or GIF.
problem-picture-gone = This picture is gone. Choose it once more.
problem-picture-alt-missing = Say what the picture shows.
problem-picture-alt-long = Too long: { $count } characters at most.

## The logo of an organisation

logo-title = Logo
logo-lead = It stands beside your organisation’s name.
# What it is, for those who do not see it
logo-now = The logo that there is now
logo-remove = Remove the logo

# The history of an organisation. $who (Text) - somebody's name; $subject (Text) - the organisation's
audit-logo-changed = { $who } gave “{ $subject }” a new logo.
audit-logo-removed = { $who } removed the logo of “{ $subject }”.
