### Saved searches: hearing of what is new, by mail.

# Below the results of a search
searches-link = Tell me about new ones
searches-new-title = Shall we tell you about new ones?
# A search without any filter. $city (Text)
searches-everything = Everything in { $city }
searches-how-often = How often?
cadence-instant = As soon as there is something
cadence-weekly = Once a week
cadence-off = No mails
searches-save = Yes, tell me
# Link back to the results
searches-back = Back to the results
searches-title = My searches
# $search (Text) - "Robotics, free"
searches-remove = Remove: { $search }
searches-empty-title = No searches yet
searches-empty-hint = Search for something, then tap “Tell me about new ones” below the results.
problem-cadence = Choose how often.
# $count (Number)
problem-searches-many =
    { $count ->
        [one] You have { $count } saved search. That is all we can keep: remove it first.
       *[other] You have { $count } saved searches. That is all we can keep: remove one first.
    }

## The page that stops the mails

searches-stop-title = No more mails?
searches-stop-button = Stop the mails
searches-stopped = Done. We don’t write to you about this any more.

## The mail. $search (Text) - "Robotics, free"

mail-alert-subject = New for you: { $search }
# $count (Number)
mail-alert-text =
    { $count ->
        [one] Hi { $name }! There is something new for your search “{ $search }”:
       *[other] Hi { $name }! There are { $count } new things for your search “{ $search }”:
    }
mail-alert-button = See them all
mail-alert-stop = No more mails about this
