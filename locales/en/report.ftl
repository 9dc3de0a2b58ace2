### What the public reports of a listing, and what the city answers. A report is somebody's word to the city that something is wrong.

# Quiet link on the page of an opportunity
report-link = Something is wrong here
report-title = What is wrong here?
report-lead = Tell the people who look after the city. They check it and set it right.
# Question above the reasons; also the label of the filter by reason
report-reason-label = What is the matter?
report-reason-unsafe = Somebody is not safe there
report-reason-outdated = It is out of date
report-reason-misplaced = The place or the time is wrong
report-reason-not-there = It does not exist
report-reason-other = Something else
report-words-label = What should we know?
report-words-hint = A sentence helps. The organisers are not told who you are.
report-email-label = Your e-mail, if you want an answer
report-email-hint = Leave it empty and nobody knows who you are. We forget the address when you have your answer, after 90 days at the latest.
report-button = Send
report-thanks = Thank you! Somebody of the city looks at it.
problem-reason = Choose what is the matter.

## What came of a report: read by the city, the organisation and, in the letter, by whoever reported

report-outcome-mended = It is put right.
report-outcome-hidden = It is hidden from the public.
report-outcome-nothing = Nothing had to be changed.

## The city's people

report-queue-title = Reports
report-done = Answered. Whoever left an address has a mail.
# In place of the words, where somebody only chose a reason
report-no-words = They wrote nothing else.
# Heading above the answer that was given
report-answered = The answer
# Link to the listing's form at the organisation's desk
report-open-form = The form of its organisation
report-answer-label = Your answer
# Somebody has left an address
report-answer-hint = Whoever reported it gets these words in a mail, and the organisation reads them too.
# Nobody has
report-answer-hint-nobody = Nobody left an address. The organisation reads these words.
# Buttons below the answer: each sends it
report-mend = It is put right
report-hide = Hide the listing
report-nothing = Nothing to do
report-hide-hint = Hiding takes the listing from the site. The organisation and everybody with a place are told.

## At the organisation's desk

# What can be unfolded at a listing. $count (Number) - reports that are answered
report-at-desk =
    { $count ->
        [one] { $count } report, answered
       *[other] { $count } reports, answered
    }
# $who (Text) - a name; $subject (Text) - the listing's title
audit-report-answered = { $who } answered a report about “{ $subject }”.

## Letters. $name (Text) - who gets it; $title (Text) - the listing's; $words (Text) - what was reported; $answer (Text) - the city's words; $outcome (Text) - one of the sentences above

mail-report-unsafe-subject = Not safe? { $title }
mail-report-unsafe-text = Hello { $name }, somebody reports that people are not safe at “{ $title }”. They say: “{ $words }” Please look at it now.
mail-report-unsafe-button = Look at it
mail-report-answered-subject = Your report: { $title }
mail-report-answered-text = Hello, you told us that something was wrong with “{ $title }”. Thank you! { $outcome } The city says: “{ $answer }” We have deleted your address with this answer.
mail-report-hidden-subject = Hidden for now: { $title }
mail-report-hidden-text = Hello { $name }, somebody reported “{ $title }”, and the city has hidden it for now. The city says: “{ $answer }” Set it right, and talk to the city before you publish it again.
