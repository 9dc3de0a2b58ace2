### A parent or guardian is asked. To them we speak politely and plainly; in a language with two forms of address, the polite one.

## On the young person's own pages

# $email (Text) - the guardian's address
consent-waiting = We have asked { $email }. Until they say yes you can look around and keep what you like.
consent-denied = Your parent or guardian said no. You can still look around and keep what you like. Talk to them, then ask again.
consent-withdrawn = Your parent or guardian took their yes back. You can still look around and keep what you like.
consent-expired = We got no answer from { $email }. Ask again, maybe at another address?
consent-again-label = Your parent’s or guardian’s e-mail
consent-again-button = Ask again
consent-asked = Asked. We will tell you as soon as they answer.

## The page that the guardian opens from the mail

# $name (Text) - the young person
guardian-title = { $name } would like to take part
# $city (Text) - "Vilnius"
guardian-lead = { $name } has made an account with { -brand }, where young people in { $city } find clubs, workshops and volunteering. At this age we need your permission.
guardian-what-heading = What your yes means
guardian-what-join = { $name } can sign up for activities and collect badges.
guardian-what-private = The profile stays private. We show no advertising and pass nothing on.
guardian-what-back = You can take it back at any time on this page. Keep the mail.
guardian-approve = Yes, I agree
guardian-deny = No, I do not agree
guardian-withdraw = Take my permission back
guardian-state-approved = You have agreed. Thank you!
guardian-state-denied = You have not agreed. If you change your mind, you can still agree here.
guardian-state-withdrawn = You have taken your permission back. If you change your mind, you can agree again.
guardian-state-expired = This request is over a month old and has ended. { $name } can ask you again.
