### The desk of a city's people: what waits, in parts and several things at once, and what the city decides about its listings.

coordination-lead = What waits for you, and what is new since you were last there.
# Links to what waits. $count (Number) - how many do
coordination-reports-link = Reports: { $count }
coordination-suggestions-link = What young people miss: { $count }
coordination-reviews-link = Reviews to read: { $count }
# Beside such a link. $count (Number) - how many came since the reader was last there
coordination-fresh = { $count } new
# Mark at one of them
coordination-new = new
coordination-nothing-waits = Nothing waits here. Thank you!

## Filters

coordination-filter = Show only a part
coordination-filter-all = All
coordination-filter-organisation = Organisation
coordination-filter-stars = Stars
coordination-filter-status = How it stands
coordination-filter-waits = Waits for at least
# $count (Number)
coordination-filter-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
coordination-filter-button = Show

## Several things at once

# Label of a tick. $title (Text) - of the listing, or the name of the organisation
coordination-tick = Choose “{ $title }”
coordination-tick-first = Tick something first.
# $count (Number) - things that were done
coordination-done = { $count } done.
# After that sentence, or alone. $count (Number) - things with which nothing was done
coordination-changed = { $count } had changed meanwhile: please look again.
coordination-publish-ticked = Show all that are ticked
coordination-reject-ticked = Don’t show any of those
coordination-approve-ticked = Publish all that are ticked
coordination-approve-hint = Only what is still as it stands here is published. Open it to read it.
coordination-verify-ticked = It’s them: verify all that are ticked
coordination-suggestions-done = Done: put away what is ticked

## What the city decides about its listings

coordination-settings-title = What the city decides
coordination-settings-days = After how many days do we ask whether a listing is still true?
# $from (Number), $to (Number) - the fewest and the most days
coordination-settings-days-hint = From { $from } to { $to } days.
coordination-settings-at-once = Verified organisations publish at once
coordination-settings-at-once-hint = Otherwise somebody of the city reads every listing first.
coordination-settings-button = Save
problem-days = Choose a number from { $from } to { $to }.
