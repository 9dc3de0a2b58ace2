### Saved searches: hearing of what is new, by mail.

# Below the results of a search
searches-link = Povej mi za nove
searches-new-title = Naj ti sporočimo, ko bo kaj novega?
# A search without any filter. $city (Text)
searches-everything = Vse: { $city }
searches-how-often = Kako pogosto?
cadence-instant = Takoj, ko je kaj novega
cadence-weekly = Enkrat na teden
cadence-off = Brez pošte
searches-save = Ja, sporoči mi
# Link back to the results
searches-back = Nazaj na zadetke
searches-title = Moja iskanja
# $search (Text) - "Robotics, free"
searches-remove = Odstrani: { $search }
searches-empty-title = Iskanj še ni
searches-empty-hint = Poišči kaj in pod zadetki tapni »Povej mi za nove«.
problem-cadence = Izberi, kako pogosto.
# $count (Number)
problem-searches-many =
    { $count ->
        [one] Imaš { $count } shranjeno iskanje. Več jih ne moremo hraniti: najprej ga odstrani.
        [two] Imaš { $count } shranjeni iskanji. Več jih ne moremo hraniti: najprej odstrani eno.
        [few] Imaš { $count } shranjena iskanja. Več jih ne moremo hraniti: najprej odstrani eno.
       *[other] Imaš { $count } shranjenih iskanj. Več jih ne moremo hraniti: najprej odstrani eno.
    }

## The page that stops the mails

searches-stop-title = Nič več pošte?
searches-stop-button = Ustavi sporočila
searches-stopped = Urejeno. O tem ti ne pišemo več.

## The mail. $search (Text) - "Robotics, free"

mail-alert-subject = Novo zate: { $search }
# $count (Number)
mail-alert-text =
    { $count ->
        [one] Živjo, { $name }! Za tvoje iskanje »{ $search }« je { $count } nova dejavnost:
        [two] Živjo, { $name }! Za tvoje iskanje »{ $search }« sta { $count } novi dejavnosti:
        [few] Živjo, { $name }! Za tvoje iskanje »{ $search }« so { $count } nove dejavnosti:
       *[other] Živjo, { $name }! Za tvoje iskanje »{ $search }« je { $count } novih dejavnosti:
    }
mail-alert-button = Poglej vse
mail-alert-stop = Nič več pošte o tem
