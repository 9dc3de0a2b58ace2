### Reviews: what those say who were there. Stars and words, without names.

# Link to saying how it was
review-link = Racconta com’è andata
review-title = Com’è andata?
review-stars-label = Le tue stelle
# $count (Number) - 1 to 5
review-stars =
    { $count ->
        [one] { $count } stella
        [many] { $count } di stelle
       *[other] { $count } stelle
    }
review-words-label = Due parole, se ti va
review-words-hint = Che cosa ti è piaciuto? Che cosa è utile sapere? Il tuo nome non si vede.
review-button = Invia
review-remove = Ritira
review-thanks = Grazie! Prima la legge una persona della città, poi possono leggerla tutti.
# How one's own review stands
review-pending = Una persona della città deve ancora leggerla.
review-published = Possono leggerla tutti. Se la cambi, prima la rileggiamo.
review-rejected = Non è visibile. Puoi riscriverla: con gentilezza e su ciò che hai visto.
problem-stars = Scegli da una a cinque stelle.
# $count (Number) - characters
problem-words-long = È molto lunga: al massimo { $count } caratteri.

## On the page of an opportunity

review-heading = Che cosa dice chi c’è stato
# $mean (Text) - "4.5"; $count (Number) - reviews
review-summary =
    { $count ->
        [one] { $mean } stelle su 5, da { $count } persona
        [many] { $mean } stelle su 5, da { $count } di persone
       *[other] { $mean } stelle su 5, da { $count } persone
    }
# $count (Number)
review-more =
    { $count ->
        [one] Un’altra
        [many] Altre { $count }
       *[other] Altre { $count }
    }
# Before the provider's answer
review-answer = Chi organizza risponde:
