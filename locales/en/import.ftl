### Importing and exporting listings: for people of organisations who have them in a table or a calendar of their own.
### A "listing" is one opportunity as it is shown: a club, a workshop, an open evening.

# A link on the page of an organisation's listings
import-link = Import and export
import-title = Import and export
import-lead = You have a table or a calendar already? Bring it. You see what will happen to every row before anything is written, and nothing becomes public by itself.
import-file = A table or a calendar file
import-file-hint = CSV, XLSX or ICS, up to 10 MB and 10,000 rows. The first row says what the columns are.
import-file-button = Look at it
import-file-missing = Choose a file.
import-address = Or the address of a calendar
import-address-hint = The public address (ICS) that your calendar program gives you.
import-address-button = Look at the calendar
# Calendars whose addresses are known; each has the button below
import-calendars = Your calendars
import-again = Look again
# Uploads of the last weeks, each with how it stands
import-last = Your last imports
import-run-waits = not imported yet
import-run-running = being imported
import-export = Take everything along
import-export-hint = All your listings, those that are still being written too. Change the table and import it again: only what you have changed will change. The calendar has what is public.
# Buttons: kinds of files. Their names are the same everywhere.
# l10n: same
import-export-csv = CSV
# l10n: same
import-export-xlsx = XLSX
import-export-ics = Calendar

## Why a file or an address cannot be read

import-unreadable-empty = There is nothing in it, or nothing below the first row.
# $size (Number) - megabytes
import-unreadable-large = It is too large: { $size } MB at most.
# $most (Text) - "10,000"
import-unreadable-rows = It has too many rows: { $most } at most. Split it in two.
# $columns (Text), $most (Text) - numbers
import-unreadable-columns = It has { $columns } columns, and we read { $most } at most. Keep those that are about listings.
import-unreadable-unknown = We cannot read files of this kind. Save it as CSV or XLSX.
import-unreadable-broken = The file is damaged. Save it once more and try again.
import-refused-not-an-address = That is no address of the web. It begins with https:// or webcal://
import-refused-not-public = This address leads into a closed network. We only ask servers that everybody can reach.
import-refused-no-answer = Nobody answers there. Check the address, or try again later.
# $status (Text) - a status of HTTP, such as 404
import-refused-status = The server there refuses it ({ $status }). Is the calendar public?
import-no-calendar = That is no calendar. Look for the address that ends with .ics
import-calendar-empty = There is no event in this calendar.

## What the columns are: asked once

import-columns-title = What are the columns?
import-columns-lead = We have guessed. Look it through: you do it once, and the next file with the same first row needs no more questions.
# $count (Number) - rows of a table
import-rows =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
# A column without a heading
import-column-number = Column { $number }
# In place of values from the column
import-column-empty = (empty)
# A choice: the column is not imported
import-column-ignore = Leave it out
import-column-twice = Another column is this already.
import-columns-no-title = Say which column is the title.
import-locale = Language of the texts, where a column does not say
# Choices of what a column is
import-column-id = Your own number or code
import-column-revision = Version
import-column-status = Where it stands
import-column-notes = Notes
import-column-dates = All dates
import-column-ages = Ages, such as 14–19
# What counts as a tick in a table
import-yes = yes
# Whether this file is the newer version of a list that was imported before
import-list = Which list is it?
import-list-new = A new one
# $name (Text) - name of a file
import-list-same = The same as { $name }
import-list-hint = In the same list, the same number is the same listing: it is changed, not doubled.
import-columns-button = Look at the rows
import-drop = Throw this file away

## The look: what will happen to every row

import-look-title = This is what will happen
# Parts of one line: "12 new · 3 changed". $count (Number) - rows
import-count-new =
    { $count ->
        [one] { $count } new
       *[other] { $count } new
    }
import-count-changed =
    { $count ->
        [one] { $count } changed
       *[other] { $count } changed
    }
import-count-unchanged =
    { $count ->
        [one] { $count } unchanged
       *[other] { $count } unchanged
    }
import-count-skipped =
    { $count ->
        [one] { $count } left out
       *[other] { $count } left out
    }
import-nothing = There is nothing new in it: everything is here already.
# $fields (Text) - a list of names of fields
import-lacking = No column says these: { $fields }. You can add them later, in each listing.
import-findings = What we noticed
import-findings-file = All of it as a table (CSV)
# $number (Text) - which row; $title (Text) - of the listing, or what there is to say
import-row-line = Row { $number }: { $title }
# $count (Number) - rows that are not shown
import-more =
    { $count ->
        [one] And { $count } more row: it is in the table above.
       *[other] And { $count } more rows: they are in the table above.
    }
import-start-hint = They become drafts. Nobody sees them until you publish them.
# $count (Number) - rows
import-start =
    { $count ->
        [one] Import { $count } listing
       *[other] Import { $count } listings
    }
import-columns-again = Change what the columns are
# What becomes of a row
import-state-waiting = waits
import-state-new = new
import-state-changed = changes
import-state-unchanged = stays as it is
import-state-skipped = left out
# Headings of the table of findings
import-row = Row
import-column = Column
import-finding = What we noticed

## While it is written, and after

import-progress-title = Importing
# $done (Text), $all (Text) - rows
import-progress = { $done } of { $all }
import-progress-hint = You need not wait: it goes on without you.
import-done-title = Imported
import-done-hint = New and changed listings are drafts. Look at them and publish them one by one.

## What is to be said of a row

# $field (Text) - name of a field
import-kept = “{ $field }” was changed here by hand since the last import: that stays.
import-merged = Its listing has become part of another one, so it is left out.
# A link to the other listing, after the sentence above
import-merged-other = See the other one
import-note-title = It has no title, so it is left out.
import-note-twice = The same listing is in a row above, so this one is left out.
import-note-id-long = Its number is too long, so it is left out.
import-note-event = It has no day, so it is left out.
import-note-short = The row ends early: the cells after that are missing.
import-note-long = The row has more cells than there are headings. The last ones are left out.
import-note-cut = The text is far too long and was cut.
import-note-choice = We don’t know what this means. Choose it later in the listing.
import-note-theme = We don’t know this theme by that name. Choose it later in the listing.
import-note-place = We don’t know this place yet. Say its address and district later, in the listing.
import-note-district = We don’t know this district by that name.
import-note-dates = A line of it cannot be read as a date.
import-note-dates-many = It has more dates than a listing can have. The first ones are kept.
import-note-zone = We don’t know its time zone, and took the city’s.
import-note-all-day = It goes on all day, without a time. Say from when to when in the listing.
import-note-expanded = Its rhythm has no words here: its dates stand one by one.
import-note-rule = Its rhythm cannot be read: only the first date is kept.
import-note-off = The calendar says that it is called off.
