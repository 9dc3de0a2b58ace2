### What helps somebody to write a listing: concepts that fit the text, a series of dates from one, and buttons that write Markdown.

# Before buttons with themes and skills that the text speaks of
editor-fits = Fits what you write
# Name of the row of buttons above a text, for screen readers
editor-tools = Formatting
# Its buttons
editor-tool-bold = Bold
editor-tool-italic = Italic
editor-tool-heading = Heading
editor-tool-list = List
editor-tool-link = Link
# A link to the page below
series-link = Make a series of it
series-title = One date becomes many
series-lead = Say how it goes on. Nothing is public until you publish it.
# Which of several dates
series-from = Begin with
series-repeat = How often
series-count = How many times
series-until = Or until
series-look = Show me the dates
series-make = Keep these dates
# Beside a date
series-holiday = public holiday
# Below a date that is not kept, because it is a holiday or was struck out
series-left-out = left out
series-no-date = It has no date yet, with its beginning and its end. Give it the first one, then come back.
series-give-date = To its dates
series-problem-date = Choose the date that it begins with.
series-problem-repeat = Choose how often it comes again.
series-problem-end = Say how many times, or until when.
series-problem-both = Fill in one of the two: how many times, or until when.
# $count (Number) - the most
series-problem-count = A number from 2 to { $count }.
series-problem-one = That makes only one date.
