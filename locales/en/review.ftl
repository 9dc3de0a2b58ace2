### Reviews: what those say who were there. Stars and words, without names.

# Link to saying how it was
review-link = Say how it was
review-title = How was it?
review-stars-label = Your stars
# $count (Number) - 1 to 5
review-stars =
    { $count ->
        [one] { $count } star
       *[other] { $count } stars
    }
review-words-label = A few words, if you like
review-words-hint = What was good? What should others know? Your name is not shown.
review-button = Send
review-remove = Take it back
review-thanks = Thank you! Somebody of the city reads it first, then everybody can.
# How one's own review stands
review-pending = Somebody of the city is still to read it.
review-published = Everybody can read it. If you change it, it is read again first.
review-rejected = It is not shown. You can write it anew: kind, and about what you have seen yourself.
problem-stars = Choose one to five stars.
# $count (Number) - characters
problem-words-long = That is very long: at most { $count } characters.

## On the page of an opportunity

review-heading = Those who were there say
# $mean (Text) - "4.5"; $count (Number) - reviews
review-summary =
    { $count ->
        [one] { $mean } of 5 stars, from one person
       *[other] { $mean } of 5 stars, from { $count } people
    }
# $count (Number)
review-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
# Before the provider's answer
review-answer = The organisers answer:
