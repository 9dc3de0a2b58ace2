### Whether a badge is real: anybody presents one, ours or anybody else's, and reads what was found about it; and bringing one
### into one's own backpack. Written for somebody of sixteen who knows nothing of signatures. A badge is “real” when it comes
### from its issuer as it is; “in force” when it counts today.

## The form

verify-title = Il badge è autentico?
verify-lead = Controlla qualsiasi badge, nostro o di altri. Non conserviamo niente.
verify-file-label = Il suo file
verify-file-hint = Un’immagine che contiene il badge (PNG o SVG), oppure un file JSON o JWT.
verify-text-label = Oppure incolla il testo
verify-text-hint = Comincia con «{"{"}» o con «eyJ».
verify-address-label = Oppure il suo indirizzo
verify-whose-label = Di chi dovrebbe essere? Puoi lasciarlo vuoto.
verify-whose-hint = Scrivi un indirizzo e-mail e controlliamo se il badge è stato rilasciato a quello.
verify-button = Controlla
# Link below what was found
verify-another = Controllane un altro
# Link for whoever has an account
verify-bring = È tuo? Mettilo nel tuo zaino
# Nothing was chosen, pasted or typed
verify-nothing = Scegli un file, incolla un testo o scrivi un indirizzo.

## Why there is nothing to check

verify-unread-none = Qui non c’è nessun badge.
verify-unread-picture = In questa immagine non c’è nessun badge. Le app che inviano immagini spesso lo eliminano: usa il file originale.
verify-unread-damaged = L’immagine è danneggiata o tagliata. Usa il file originale.
verify-unread-several = In questa immagine c’è più di un badge. Non si può sapere quale conta.
verify-unread-entities = In questa immagine ci sono istruzioni che potrebbero fare danni. Non la apriamo.
# $line (Text) - 1, 2, 3 …
verify-unread-json = Il testo non è completo o contiene un errore: guarda la riga { $line }.
# $key (Text) - a word of the text
verify-unread-duplicate = Nel testo «{ $key }» compare due volte nello stesso punto. Non si può sapere quale conta.
verify-unread-nested = Il testo ha più parti di qualsiasi badge.
# $count (Number) - megabytes
verify-unread-large = È troppo grande per un badge: al massimo { $count } MB.
verify-unread-busy = In questo momento molte persone stanno controllando dei badge. Riprova tra poco.

## Why an address gave nothing. $address (Text) - an address of the web

verify-silence-no-answer = All’indirizzo { $address } non c’è niente.
verify-silence-late = { $address } non ha risposto in tempo.
verify-silence-not-public = { $address } porta in una rete chiusa. Lì non guardiamo.
verify-silence-not-secure = { $address } non è protetto: non comincia con https.
verify-silence-not-an-address = { $address } non è un indirizzo web.
verify-silence-too-large = { $address } risponde con più di quanto serve a un badge.
verify-silence-too-many = Il badge indica troppi indirizzi. Non abbiamo chiesto a { $address }.

## What all checks come to: a large heading, and a sentence below

verify-found-valid = Autentico e valido
verify-found-valid-lead = Viene davvero da chi l’ha rilasciato, nessuno l’ha cambiato e oggi è valido.
verify-found-expired = Autentico, ma scaduto
verify-found-expired-lead = Viene davvero da chi l’ha rilasciato e nessuno l’ha cambiato. Era valido fino alla data di scadenza.
verify-found-not-yet-valid = Autentico, ma non ancora valido
verify-found-not-yet-valid-lead = Viene davvero da chi l’ha rilasciato e nessuno l’ha cambiato. Sarà valido dalla data di inizio.
verify-found-suspended = Autentico, ma sospeso
verify-found-suspended-lead = L’ha sospeso chi l’ha rilasciato: chiedi lì il perché.
verify-found-revoked = Revocato
verify-found-revoked-lead = Era autentico, ma chi l’ha rilasciato l’ha revocato. Non vale più.
verify-found-other-recipient = Autentico, ma di qualcun altro
verify-found-other-recipient-lead = È stato rilasciato a una persona con un altro indirizzo.
verify-found-unknown = Non è stato possibile controllarlo
verify-found-unknown-lead = Non vuol dire che sia falso. Qui sotto vedi che cosa manca. Riprova più tardi o chiedi a chi l’ha rilasciato.
verify-found-invalid = Non è autentico
verify-found-invalid-lead = Qualcuno l’ha cambiato o l’ha creato a nome di altri. Non fidarti.

## What the badge says of itself

verify-nameless = Un badge senza nome
# Above what it says, where it is not known to be genuine
verify-unproven = Questo è quello che dice di sé. Niente è provato.
verify-issuer-label = Rilasciato da
verify-issuer-nobody = Qualcuno senza nome
# A badge whose issuer is nothing but a key
verify-issuer-key = Dietro non c’è un indirizzo, solo una chiave. Nessuno garantisce chi sia.
verify-begins-label = Dal
verify-ends-label = Fino al
verify-criteria-heading = Che cosa serve per averlo

## The checks

verify-checks-heading = Che cosa abbiamo controllato
# $part (Text) - one of the seven below; $outcome (Text) - one of the four below those
# l10n: same
verify-check = { $part }: { $outcome }
verify-part-schema = La struttura
verify-part-proof = La firma
verify-part-issuer = Chi l’ha rilasciato
verify-part-dates = La validità
verify-part-status = Che non sia revocato
verify-part-recipient = Di chi è
verify-part-endorsement = Le referenze
verify-outcome-passed = a posto
verify-outcome-nothing = niente da controllare
verify-outcome-failed = non a posto
verify-outcome-unknown = controllo non riuscito

verify-passed-schema = È fatto come devono essere i badge.
verify-passed-proof = Nessuno l’ha cambiato da quando è stato firmato.
# A badge without a signature, that counts because of where it lies
verify-passed-proof-hosted = Dice le stesse cose dell’originale di chi l’ha rilasciato.
verify-passed-issuer = La chiave con cui è firmato è di chi l’ha rilasciato.
verify-passed-issuer-hosted = L’originale si trova all’indirizzo di chi l’ha rilasciato.
verify-passed-dates = Oggi è valido.
verify-passed-status = Chi l’ha rilasciato non l’ha revocato.
verify-passed-recipient = È stato rilasciato a questo indirizzo.
verify-passed-endorsement = Nessuna è falsa.
verify-nothing-status = Chi l’ha rilasciato non ha un elenco dei badge revocati.
verify-nothing-other = Non contiene niente del genere.

## Why a check failed

# $parts (Text) - names of parts, such as credentialSubject.id
verify-why-schema = Queste parti mancano o sono sbagliate: { $parts }.
verify-why-no-proof = Non è firmato. Chiunque potrebbe averlo scritto.
verify-why-signature = La firma non corrisponde. Qualcuno ha cambiato il badge, oppure è firmato con un’altra chiave.
# $what (Text) - a technical word
verify-why-proof = Nella firma qualcosa manca o è sbagliato: { $what }.
# $date (Text) - a day
verify-why-proof-expired = Ultimo giorno di validità della firma: { $date }.
# $what (Text) - a word of the badge
verify-why-unsigned = La firma non copre «{ $what }». Chiunque potrebbe averlo aggiunto.
verify-why-no-address = «{ $what }» dovrebbe essere un indirizzo e non lo è, quindi la firma non lo copre.
# $what (Text) - a technical word
verify-why-claim = Quello che è scritto intorno al badge lo contraddice: { $what }.
verify-why-weak-key = La chiave è di una misura che non protegge.
verify-why-broken-key = La chiave è danneggiata.
verify-why-private-key = Contiene la metà segreta della chiave. Chiunque potrebbe aver firmato.
verify-why-other-key = È firmato con un tipo di chiave che non conosciamo.
verify-why-key-not-of-issuer = Non l’ha creato chi risulta averlo rilasciato.
# $date (Text) - a day
verify-why-not-yet-valid = Primo giorno di validità: { $date }.
verify-why-expired = Ultimo giorno di validità: { $date }.
verify-why-revoked = Chi l’ha rilasciato l’ha revocato.
# $words (Text) - the issuer's
verify-why-revoked-words = Chi l’ha rilasciato l’ha revocato: «{ $words }»
verify-why-suspended = Chi l’ha rilasciato l’ha sospeso.
verify-why-other-recipient = È stato rilasciato a un altro indirizzo.
# Of an endorsement
verify-why-other-subject = Riguarda qualcos’altro, non questo badge.
# $number (Text) - 1, 2, 3 …
verify-why-endorsement = La referenza { $number } è falsa o danneggiata.
verify-why-other-document = L’originale di chi l’ha rilasciato dice un’altra cosa.

## Why a check was not possible

# $address (Text) - an address of the web
verify-why-unreadable = Non capiamo che cosa risponde { $address }.
# $what (Text) - what should be an address
verify-why-nobody-to-ask = Su «{ $what }» non si può chiedere a nessuno.
verify-why-no-such-key = Chi l’ha rilasciato non pubblica la chiave con cui è firmato.
# $what (Text) - an address
verify-why-unknown-context = Usa parole che non conosciamo: { $what }.
# $what (Text) - a technical word
verify-why-not-understood = Contiene qualcosa che non capiamo: { $what }.
verify-why-nobody-named = Il badge non dice di chi è.
verify-why-too-complex = È così intricato che controllarlo richiederebbe troppo tempo.
verify-why-status-list = Nell’elenco dei badge revocati qualcosa non va.
verify-why-depends = Dipende da un controllo che non è a posto.

## Endorsements: somebody else says that the badge is worth something

verify-endorsements-heading = Referenze: chi dice che vale
# $name (Text) - who; $host (Text) - such as library.example
# l10n: same
verify-endorsed-by = { $name }, { $host }

## Bringing a badge into one's backpack

bring-title = Porta qui un badge
bring-lead = Hai un badge ricevuto altrove? Prima lo controlliamo, poi decidi tu.
bring-keep = Mettilo nel mio zaino
bring-forged = Un badge non autentico non va nello zaino. Chiedi l’originale a chi l’ha rilasciato.
# $email (Text) - the reader's own
bring-other-recipient = È stato rilasciato a un indirizzo diverso dal tuo ({ $email }). Puoi tenerlo: accanto ci sarà scritto.
bring-unknown = Puoi tenerlo. Finché non si può controllare, accanto ci sarà scritto.
# What was done, above a badge in the backpack
bring-kept = È nel tuo zaino.
bring-before = Era già nel tuo zaino.
bring-again-done = Appena controllato.
# Link to the backpack
bring-backpack = Il mio zaino
# $date (Text) - a day with its time
bring-checked = Controllato: { $date }
bring-never-checked = Non è ancora stato controllato.
bring-again = Controlla di nuovo
# Link: saves the file
bring-original = La sua immagine, così com’è arrivata
