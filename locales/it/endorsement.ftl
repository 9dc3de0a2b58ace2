### Endorsements: what an organisation says of a badge of another one, as a signed statement.

## At the desk

endorsements-title = Referenze
endorsements-lead = Di’ che i badge degli altri valgono, e guarda chi lo dice dei tuoi.
endorsement-new = Sostieni un badge
endorsement-new-lead = Scegli il badge di un’altra organizzazione della tua città.
endorsement-unverified = Potrai sostenere dei badge quando la città avrà confermato la tua organizzazione.
endorsements-heard = Sui tuoi badge
endorsements-heard-none = Nessuno ha ancora sostenuto un tuo badge.
endorsements-own = Da te
endorsements-own-none = Non hai ancora sostenuto nessun badge.
endorsement-find-label = Cerca un badge
endorsement-find-hint = Il nome, l’organizzazione o l’indirizzo della sua pagina.
endorsement-find = Cerca
endorsement-found-none = Non abbiamo trovato nessun badge così.

## Endorsing a badge

endorsement-write-heading = Che cosa ne dici?
endorsement-words = Perché vale
# $count (Number) - characters
endorsement-words-hint = Una o due frasi, al massimo { $count } caratteri. Le possono leggere tutti.
# $organisation (Text) - the name of the one that endorses
endorsement-sure = Abbiamo letto questo badge e { $organisation } ci mette la firma.
endorsement-sign = Sostienilo
# $organisation (Text) - the name of the one whose badge it is
endorsement-sign-hint = Firmiamo a nome tuo, così chiunque può verificare. Se mostrare la referenza lo decide { $organisation }.
endorsement-before = Hai già sostenuto questo badge.
endorsement-moved = Nel frattempo il badge è cambiato. Leggilo ancora una volta.
problem-endorsement-sure = Conferma che ci mettete la firma.
problem-endorsement-character = C’è un carattere che non si può firmare. Scrivi di nuovo il testo.

## One endorsement

endorsement-by = Da
endorsement-of = Di chi è il badge
endorsement-when = Dal
endorsement-stands = Adesso
endorsement-stands-waiting = in attesa: mostrarla o no?
endorsement-stands-shown = mostrata
endorsement-stands-hidden = non mostrata
endorsement-stands-taken-back = ritirata
endorsement-taken-back = Ritirata
endorsement-reason = Perché
endorsement-show = Mostrala
endorsement-hide = Non mostrarla
endorsement-show-hint = Se la mostri, sta sulla pagina del badge e va insieme a ogni badge accettato da quel momento.
endorsement-take-back-heading = Non lo sostieni più?
endorsement-reason-label = Perché la ritiri?
# $organisation (Text) - the name of the one whose badge it is
endorsement-reason-hint = Lo facciamo sapere a { $organisation }.
endorsement-take-back = Ritira la referenza
endorsement-take-back-hint = Per sempre. Chi verifica un badge con questa referenza lo vede subito; il badge resta valido.
endorsement-done-signed = Firmata. L’altra organizzazione lo sa.
endorsement-done-shown = Da ora la referenza si vede.
endorsement-done-hidden = La referenza non si vede più.
endorsement-done-taken-back = Ritirata.

## For everybody

# Above the organisations that endorse a badge, on its page
endorsement-recognised = Riconosciuto anche da
# A link to the signed statement, for programs that check it
endorsement-check = La dichiarazione firmata
# What the signed statement is called. $badge (Text) - the badge's name
endorsement-credential = Referenza per «{ $badge }»

## Letters. $name (Text) - who gets it; $organisation (Text) - who endorses; $badge (Text) - the badge's name; $words (Text) - what they say; $reason (Text) - why it was taken back

mail-endorsement-subject = Il tuo badge ha una referenza: { $badge }
mail-endorsement-text = Ciao { $name }! { $organisation } sostiene il tuo badge «{ $badge }». Ecco che cosa dice: «{ $words }» Nessuno lo vede finché non lo mostri.
mail-endorsement-button = Dai un’occhiata
mail-endorsement-back-subject = Una referenza è stata ritirata: { $badge }
mail-endorsement-back-text = Ciao { $name }! { $organisation } ha ritirato la referenza per il tuo badge «{ $badge }». Il motivo: «{ $reason }» Il badge resta valido.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-endorsement-given = { $who } ha sostenuto il badge «{ $subject }» di un’altra organizzazione.
audit-endorsement-received = { $who } di un’altra organizzazione ha sostenuto il badge «{ $subject }».
audit-endorsement-shown = { $who } mostra una referenza per il badge «{ $subject }».
audit-endorsement-hidden = { $who } non mostra una referenza per il badge «{ $subject }».
audit-endorsement-taken-back = { $who } ha ritirato una referenza per il badge «{ $subject }».
audit-endorsement-lost = { $who } di un’altra organizzazione ha ritirato una referenza per il badge «{ $subject }».
