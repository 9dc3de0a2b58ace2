### Badges taken along and shown: the page that the owner of a badge shows to others, and the files that the owner takes.

## The page that a badge's owner shows to others. $issuer (Text) - the organisation; $date (Text) - a day, as in “5 March 2026”

# Followed by one of the next three
shown-real = Real: { $issuer } awarded it on { $date }.
shown-in-force = It holds.
shown-in-force-until = It holds until { $date }.
shown-over = It ran out on { $date }; what was done stays done.
shown-not-yet = Real, but not in force yet. First day: { $date }.
shown-on-hold = Real, but on hold for now. { $issuer } is looking at it once more.
shown-taken-back = { $issuer } has taken this badge back. It does not hold any more.
shown-not-real = Not real: somebody has changed this badge, or { $issuer } never signed it.
shown-unchecked = It was awarded elsewhere, so we cannot tell here whether it is real.
# Heading: what somebody did to get it
shown-done-heading = What was done for it
# Heading of a list of skills
shown-skills-heading = What it shows
# Link to the page about this badge
shown-about = More about this badge
# A form that tells whether a badge was awarded to an address
shown-whose-heading = Whose is it?
shown-whose-lead = It names nobody. If somebody gave you their e-mail address, type it: we compare it and keep nothing.
shown-whose-label = Their e-mail address
shown-whose-button = Compare
shown-whose-yes = Yes: it was awarded to this address.
shown-whose-no = No: it was awarded to another address.
shown-whose-untold = That cannot be told: this badge says nothing of an address. Those of children never do.
# Above the files for other programs
shown-check-heading = Check it elsewhere
shown-check-lead = Any tool that reads Open Badges 3.0 can check this file.
# In place of a badge that is not shown any more
shown-gone-title = This badge is not shown here
shown-gone-hint = Whoever has it has stopped showing it, or the address has a typo.

## How a badge stands, in a word or two

stands-in-force = real, and it holds
stands-over = real, but out of date
stands-not-yet = real, but not in force yet
stands-on-hold = on hold
stands-taken-back = taken back
stands-not-real = not real
stands-unchecked = not checked here

## The files, for the owner of a badge

take-heading = Take it along
take-lead = It is yours, and stays real in every tool that reads Open Badges.
# To print
take-pdf = Certificate (PDF)
# A picture that carries the badge inside
take-png = Picture (PNG)
take-svg = Picture (SVG)
# For other backpacks and wallets
take-json = Badge file (JSON)
take-jwt = Badge as text (JWT)
take-linkedin = Add to LinkedIn
# Opens lines of HTML
take-frame = Show it on a website
take-frame-label = Copy this into the page
take-not-shared = Show it to others, and you can put it on LinkedIn or a website too.
take-all = All your badges in one file (ZIP)

## The certificate to print. $issuer (Text) - the organisation; $date (Text) - a day

# Between somebody's name and the name of the badge
certificate-earned = has earned the badge
certificate-awarded = Awarded by { $issuer } on { $date }
certificate-until = It holds until { $date }
# Followed by an address, beside its QR code
certificate-check = Is it real? Look here:
