### Whether a badge is real: anybody presents one, ours or anybody else's, and reads what was found about it; and bringing one
### into one's own backpack. Written for somebody of sixteen who knows nothing of signatures. A badge is “real” when it comes
### from its issuer as it is; “in force” when it counts today.

## The form

verify-title = Il badge è autentico?
verify-lead = Controlla qualsiasi badge, nostro o di altri. Non ne conserviamo nulla.
verify-file-label = Il suo file
verify-file-hint = Un’immagine che contiene il badge (PNG o SVG), oppure un file JSON o JWT.
verify-text-label = Oppure incolla il testo
verify-text-hint = Comincia con «{"{"}» o con «eyJ».
verify-address-label = Oppure il suo indirizzo
verify-whose-label = Di chi dovrebbe essere? Puoi lasciare vuoto.
verify-whose-hint = Scrivi un indirizzo e-mail e controlliamo se il badge è suo.
verify-button = Controlla
# Link below what was found
verify-another = Controllane un altro
# Link for whoever has an account
verify-bring = È tuo? Mettilo nel tuo zaino
# Nothing was chosen, pasted or typed
verify-nothing = Scegli un file, incolla un testo o scrivi un indirizzo.

## Why there is nothing to check

verify-unread-none = Qui non c’è nessun badge.
verify-unread-picture = In questa immagine non c’è nessun badge. Le app che inviano immagini spesso lo eliminano: prendi il file originale.
verify-unread-damaged = L’immagine è danneggiata o tagliata. Prendi il file originale.
verify-unread-several = In questa immagine c’è più di un badge. Nessuno può sapere quale conta.
verify-unread-entities = In questa immagine ci sono istruzioni che potrebbero fare danni. Non la apriamo.
# $line (Text) - 1, 2, 3 …
verify-unread-json = Il testo non è completo o contiene un errore: guarda la riga { $line }.
# $key (Text) - a word of the text
verify-unread-duplicate = Nel testo «{ $key }» compare due volte nello stesso punto. Nessuno può sapere quale conta.
verify-unread-nested = Il testo ha più parti di qualsiasi badge.
# $count (Number) - megabytes
verify-unread-large = È troppo grande per un badge: al massimo { $count } MB.
verify-unread-busy = In questo momento molte persone controllano i badge. Riprova tra poco.

## Why an address gave nothing. $address (Text) - an address of the web

verify-silence-no-answer = All’indirizzo { $address } non c’è nulla.
verify-silence-late = { $address } non ha risposto in tempo.
verify-silence-not-public = { $address } porta in una rete chiusa. Lì non guardiamo.
verify-silence-not-secure = { $address } non è protetto: non comincia con https.
verify-silence-not-an-address = { $address } non è un indirizzo web.
verify-silence-too-large = { $address } risponde con più di quanto serve a un badge.
verify-silence-too-many = Il badge indica troppi indirizzi. Non abbiamo chiesto a { $address }.

## What all checks come to: a large heading, and a sentence below

verify-found-valid = Autentico e valido
verify-found-valid-lead = Viene da chi dice di averlo rilasciato, nulla è stato cambiato e oggi è valido.
verify-found-expired = Autentico, ma scaduto
verify-found-expired-lead = Viene da chi dice di averlo rilasciato e nulla è stato cambiato. È stato valido fino alla sua scadenza.
verify-found-not-yet-valid = Autentico, ma non ancora valido
verify-found-not-yet-valid-lead = Viene da chi dice di averlo rilasciato e nulla è stato cambiato. Sarà valido dalla sua data di inizio.
verify-found-suspended = Autentico, ma sospeso
verify-found-suspended-lead = Chi l’ha rilasciato l’ha sospeso. Chiedi perché.
verify-found-revoked = Revocato
verify-found-revoked-lead = Era autentico, ma chi l’ha rilasciato l’ha revocato. Non vale più.
verify-found-other-recipient = Autentico, ma di qualcun altro
verify-found-other-recipient-lead = È stato rilasciato a qualcuno con un altro indirizzo.
verify-found-unknown = Non è stato possibile controllarlo
verify-found-unknown-lead = Non vuol dire che sia falso. Qui sotto vedi che cosa manca. Riprova più tardi o chiedi a chi l’ha rilasciato.
verify-found-invalid = Non è autentico
verify-found-invalid-lead = Qualcuno l’ha cambiato o l’ha creato a nome di altri. Non fidarti.

## What the badge says of itself

verify-nameless = Un badge senza nome
# Above what it says, where it is not known to be genuine
verify-unproven = Questo è quello che dice di sé. Nulla è provato.
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
verify-part-status = La revoca
verify-part-recipient = Di chi è
verify-part-endorsement = Le raccomandazioni
verify-outcome-passed = a posto
verify-outcome-nothing = nulla da controllare
verify-outcome-failed = non a posto
verify-outcome-unknown = controllo non riuscito

verify-passed-schema = È fatto come devono essere i badge.
verify-passed-proof = Nulla è stato cambiato da quando è stato firmato.
# A badge without a signature, that counts because of where it lies
verify-passed-proof-hosted = Dice le stesse cose dell’originale presso chi l’ha rilasciato.
verify-passed-issuer = La chiave che l’ha firmato è di chi l’ha rilasciato.
verify-passed-issuer-hosted = L’originale si trova all’indirizzo di chi l’ha rilasciato.
verify-passed-dates = Oggi è valido.
verify-passed-status = Chi l’ha rilasciato non l’ha revocato.
verify-passed-recipient = È stato rilasciato a questo indirizzo.
verify-passed-endorsement = Nessuna è falsa.
verify-nothing-status = Chi l’ha rilasciato non ha un elenco dei badge revocati.
verify-nothing-other = Non contiene nulla di simile.

## Why a check failed

# $parts (Text) - names of parts, such as credentialSubject.id
verify-why-schema = Queste parti mancano o sono sbagliate: { $parts }.
verify-why-no-proof = Non è firmato. Chiunque potrebbe averlo scritto.
verify-why-signature = La firma non corrisponde. Qualcuno ha cambiato il badge, o l’ha firmato un’altra chiave.
# $what (Text) - a technical word
verify-why-proof = Nella firma qualcosa manca o è sbagliato: { $what }.
# $date (Text) - a day
verify-why-proof-expired = Ultimo giorno di validità della firma: { $date }.
# $what (Text) - a word of the badge
verify-why-unsigned = La firma non copre «{ $what }». Chiunque potrebbe averlo aggiunto.
verify-why-no-address = «{ $what }» dovrebbe essere un indirizzo e non lo è, quindi la firma non lo copre.
# $what (Text) - a technical word
verify-why-claim = Quello che è scritto intorno al badge lo contraddice: { $what }.
verify-why-weak-key = La chiave ha una dimensione che non protegge.
verify-why-broken-key = La chiave è danneggiata.
verify-why-private-key = Contiene la metà segreta della chiave. Chiunque potrebbe aver firmato.
verify-why-other-key = È firmato con un tipo di chiave che non conosciamo.
verify-why-key-not-of-issuer = Non l’ha creato chi porta il nome che c’è sopra.
# $date (Text) - a day
verify-why-not-yet-valid = Primo giorno di validità: { $date }.
verify-why-expired = Ultimo giorno di validità: { $date }.
verify-why-revoked = Chi l’ha rilasciato l’ha revocato.
# $words (Text) - the issuer's
verify-why-revoked-words = Chi l’ha rilasciato l’ha revocato: «{ $words }»
verify-why-suspended = Chi l’ha rilasciato l’ha sospeso.
verify-why-other-recipient = È stato rilasciato a un altro indirizzo.
# $number (Text) - 1, 2, 3 …
verify-why-endorsement = La raccomandazione { $number } è falsa o danneggiata.
verify-why-other-document = L’originale presso chi l’ha rilasciato dice altro.

## Why a check was not possible

# $address (Text) - an address of the web
verify-why-unreadable = Non capiamo che cosa risponde { $address }.
# $what (Text) - what should be an address
verify-why-nobody-to-ask = Su «{ $what }» non si può chiedere a nessuno.
verify-why-no-such-key = Chi l’ha rilasciato non pubblica la chiave che l’ha firmato.
# $what (Text) - an address
verify-why-unknown-context = Usa parole che non conosciamo: { $what }.
# $what (Text) - a technical word
verify-why-not-understood = Contiene qualcosa che non capiamo: { $what }.
verify-why-nobody-named = Il badge non dice di chi è.
verify-why-too-complex = È così intricato che controllarlo richiederebbe troppo tempo.
verify-why-status-list = L’elenco dei badge revocati non è in ordine.
verify-why-depends = Dipende da un controllo che non è a posto.

## Endorsements: somebody else says that the badge is worth something

verify-endorsements-heading = Chi lo raccomanda
# $name (Text) - who; $host (Text) - such as library.example
# l10n: same
verify-endorsed-by = { $name }, { $host }

## Bringing a badge into one's backpack

bring-title = Porta un badge
bring-lead = Hai un badge ricevuto altrove? Prima lo controlliamo, poi decidi tu.
bring-keep = Mettilo nel mio zaino
bring-forged = Un badge non autentico non va nello zaino. Chiedi l’originale a chi l’ha rilasciato.
# $email (Text) - the reader's own
bring-other-recipient = È stato rilasciato a un indirizzo diverso dal tuo ({ $email }). Puoi tenerlo; sarà segnalato.
bring-unknown = Puoi tenerlo. Sarà segnalato finché non si potrà controllare.
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
bring-original = La sua immagine, com’era
