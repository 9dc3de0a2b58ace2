### Other backpacks and apps that somebody lets at their badges: the page that asks, and the page that takes it back.

## The page that asks. $name (Text) - what the other program calls itself

connect-title = Colleghi «{ $name }»?
# $place (Text) - a host name such as backpack.example, or connect-device
connect-place = Da qui prosegui verso: { $place }
# In place of a host name, where a program on this computer or phone asks
connect-device = un’app su questo dispositivo
connect-unknown = Non sappiamo chi sia: il nome se l’è dato da sé. Di’ di sì solo se arrivi proprio da lì e lo vuoi davvero.
# Heading of a list
connect-may = Che cosa potrebbe fare
connect-scope-read = Vedere tutti i badge del tuo zaino, anche quelli che vedi solo tu
connect-scope-add = Mettere badge nel tuo zaino e rinnovare quelli arrivati da altrove
connect-scope-profile = Vedere il tuo nome e il tuo indirizzo e-mail
# In place of connect-scope-profile, of a minor
connect-scope-profile-minor = Vedere il tuo nome
connect-scope-profile-change = Cambiare il tuo nome qui da noi
connect-scope-offline = Tutto questo anche quando non ci sei, finché non ritiri il permesso
# Where connect-scope-offline is not asked for
connect-hour = Finisce da sé entro un’ora.
# Heading of a list
connect-may-not = Che cosa non può fare
connect-not-password = Vedere la tua password o accedere al posto tuo
connect-not-remove = Togliere un badge dal tuo zaino
connect-not-rest = Vedere che cosa ti piace, che cosa salvi e a che cosa partecipi
connect-yes = Sì, collega
connect-no = No
connect-as = Il tuo account qui: { $email }.
# After connect-as
connect-take-back = Puoi ritirare il permesso quando vuoi: nello zaino, alla voce «App collegate».
# Links to pages of theirs
connect-policy = Che cosa dice dei tuoi dati
connect-terms = Le sue regole
# A minor whose parent or guardian has not agreed yet
connect-guardian = Prima un genitore o chi ti fa da tutore deve dire di sì al tuo account. Dopo potrai collegare qui altre app.
connect-guardian-me = Guarda a che punto siamo
# A button, back to the program that asked
connect-back = Torna indietro senza collegare
# In place of the page that asks, where a link is broken
connect-unknown-title = Questo link non va bene
connect-unknown-hint = L’app che ti ha mandato qui non la conosciamo, oppure vuole mandarti a un indirizzo diverso da quello che ci ha detto. Non ti mandiamo da nessuna parte. Riprova dall’app.

## The page of everything that is connected. $date (Text) - a day, as in “Friday, 5 March”

connections-title = App collegate
connections-lead = A queste hai aperto i tuoi badge. Quando ritiri il permesso, finisce subito.
connections-none = Non c’è niente di collegato. Altri zaini e altre app possono chiedertelo.
connections-since = Collegata: { $date }
connections-used = Ultimo uso: { $date }
connections-unused = Non ancora usata
connections-end = Ritira il permesso
connections-done = Permesso ritirato. Ai tuoi badge non arriva più.
