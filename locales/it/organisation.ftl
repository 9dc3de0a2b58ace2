### Organisations: registering one, who acts for it, what was done there; and the city's people who look at them. For adults, often tired, often with a phone in one hand.

# A quiet link at the foot of every page of a city
footer-organisations = Per le organizzazioni

## Registering

organisation-register-title = Registra la tua organizzazione
# $city (Text) - "Vilnius"
organisation-register-lead = Fai vedere a ragazze e ragazzi di { $city } quello che fate. Bastano cinque minuti, poi la città dà un’occhiata.
organisation-register-button = Registra
# Link to the same page, for those who act for one already
organisation-register-another = Registra un’altra organizzazione
organisation-name-label = Come si chiama la tua organizzazione?
organisation-about-label = Che cosa fate?
organisation-about-hint = Due o tre frasi, per ragazze e ragazzi.
organisation-url-label = La vostra pagina, se ne avete una
organisation-url-hint = Comincia con https://
organisation-email-label = Un’e-mail pubblica, se vuoi
organisation-email-hint = Si vede accanto a tutto quello che proponete.
organisation-evidence-label = Come fa la città a capire che siete proprio voi?
organisation-evidence-hint = Un numero di registrazione, una pagina con il tuo nome, qualcuno da chiamare. Lo legge solo chi lavora per la città.
# What goes wrong
problem-organisation-adult = Per registrare un’organizzazione servono almeno 18 anni. Chiedi di farlo a una persona adulta del tuo gruppo: poi potrà invitarti.
problem-organisation-name = Un nome ha da 2 a 80 caratteri.
problem-about-missing = Scrivilo in almeno una lingua.
problem-url = L’indirizzo di una pagina comincia con https:// e non ha spazi.

## How the city stands with an organisation

# One or two words each
organisation-unverified = non verificata
organisation-pending = in verifica
organisation-verified = verificata
organisation-rejected = non accettata
organisation-suspended = sospesa
# Above the organisation's desk
organisation-unverified-note = La città non ha ancora dato un’occhiata a questa organizzazione.
organisation-pending-note = La città sta controllando che siate proprio voi: poi ti arriva un’e-mail. Intanto puoi compilare tutto e invitare la tua squadra.
organisation-rejected-note = Per ora la città non ha potuto accettare questa organizzazione. Puoi cambiare qualcosa e chiedere di nuovo.
organisation-suspended-note = La città ha sospeso questa organizzazione: quello che propone non lo vede nessuno. Scrivi a chi lavora per la città e trovate insieme una soluzione.
# $reason (Text) - what somebody of the city wrote, a sentence or two
organisation-reason = La città dice: «{ $reason }»
# Link to the form
organisation-again-link = Modifica e chiedi di nuovo
# Button in the form
organisation-again-button = Salva e chiedi di nuovo alla città

## What an organisation says of itself

organisation-profile-title = Profilo
organisation-profile-lead = Si vede accanto a tutto quello che proponete.

## Who acts for an organisation

role-owner = Responsabile
role-admin = Gestione
role-editor = Redazione
role-assessor = Presenze
# What each may do; the role stands before it
role-admin-hint = fa tutto, e decide chi è in squadra.
role-editor-hint = scrive le attività e decide chi partecipa.
role-assessor-hint = segna chi c’era.
members-title = Squadra
members-none = In questa squadra non c’è più nessuno.
# $name (Text) - of a member: the label of a list of roles
members-role-of = Ruolo: { $name }
# $name (Text) - of a member: the label of a button
members-remove = Togli dalla squadra: { $name }
# People who were invited and have not answered
members-open = Inviti in attesa
# $until (Text) - "Mon 7 Dec, 10:00"
members-open-until = scade: { $until }
members-resend = Invia di nuovo
# $email (Text)
members-revoke = Ritira l’invito: { $email }
members-invite-heading = Invita qualcuno
members-email-label = La sua e-mail
members-role-label = Che cosa farà?
members-language-label = In che lingua scriviamo a questa persona
members-invite-button = Invita
members-invited = L’invito è partito: vale due settimane.
problem-role = Scegli uno dei ruoli.
problem-member-already = Questa persona è già in squadra.
# $count (Number) - how many can be open at a time
problem-invitations-many =
    { $count ->
        [one] C’è { $count } invito in attesa, ed è il massimo: prima ritiralo.
        [many] Ci sono { $count } di inviti in attesa, ed è il massimo: prima ritirane qualcuno.
       *[other] Ci sono { $count } inviti in attesa, ed è il massimo: prima ritirane qualcuno.
    }
problem-last-owner = Almeno una persona deve essere responsabile: prima dai questo ruolo a qualcun altro.

## Leaving a team

members-leave-link = Lascia la squadra
# $organisation (Text) - its name
members-leave-title = Lasciare la squadra di «{ $organisation }»?
members-leave-lead = Non potrai più aprire questa scrivania, a meno che qualcuno non ti inviti di nuovo.
members-leave-button = Sì, lascio
members-leave-cancel = No, resto

## The page that an invitation opens

# $organisation (Text) - its name
invitation-title = { $organisation } ti vorrebbe in squadra
# $role (Text) - "Editor"
invitation-lead = Il tuo ruolo: { $role }
invitation-button = Sì, ci sto
invitation-no = Non fa per te? Allora chiudi questa pagina e basta.
# Said once, at the desk
invitation-done = Che bello averti in squadra!

## What was done at an organisation

audit-title = Cronologia
audit-lead = Chi ha cambiato cosa. La può leggere tutta la tua squadra, e chi lavora per la città.
audit-none = Ancora niente.
# Link to the entries before
audit-older = Precedenti
# In place of a name, when an account is gone: at the beginning of a sentence, and inside one
audit-somebody = Qualcuno
audit-somebody-else = qualcuno
# In all of these: $who (Text) - a name; $person (Text) - a name or an address; $role (Text) - "Editor"; $subject (Text) - the name of the organisation or the title of what it offers
audit-organisation-registered = { $who } ha chiesto alla città di verificare «{ $subject }».
audit-profile-changed = { $who } ha cambiato il profilo di «{ $subject }».
audit-member-invited = { $who } ha invitato { $person }.
audit-member-joined = { $who } ora fa parte della squadra. Ruolo: { $role }.
audit-member-role = { $who } ha cambiato il ruolo di { $person }: { $role }.
audit-member-removed = { $who } ha tolto { $person } dalla squadra.
audit-member-left = { $who } ha lasciato la squadra.
audit-organisation-verified = { $who }, a nome della città, ha verificato «{ $subject }».
audit-organisation-rejected = { $who }, a nome della città, non ha accettato «{ $subject }».
audit-organisation-suspended = { $who }, a nome della città, ha sospeso «{ $subject }».
audit-organisation-restored = { $who }, a nome della città, ha reso di nuovo visibile «{ $subject }».
audit-listing-created = { $who } ha iniziato a scrivere «{ $subject }».
audit-listing-submitted = { $who } ha inviato «{ $subject }» alla città.
audit-listing-approved = { $who } ha approvato «{ $subject }».
audit-listing-changes-requested = { $who } ha chiesto modifiche a «{ $subject }».
audit-listing-published = { $who } ha pubblicato «{ $subject }».
audit-listing-unpublished = { $who } ha tolto «{ $subject }» dal sito.
audit-listing-archived = { $who } ha archiviato «{ $subject }».
audit-listing-restored = { $who } ha ripristinato una versione precedente di «{ $subject }».
audit-listings-imported = { $who } ha importato attività da «{ $subject }».
audit-session-moved = { $who } ha spostato una data di «{ $subject }».
audit-session-cancelled = { $who } ha annullato una data di «{ $subject }».
audit-confirmed = { $who } ha confermato che le informazioni su «{ $subject }» sono ancora giuste.

## The city's people look at organisations

# Link. $count (Number) - organisations that wait
coordination-organisations-link =
    { $count ->
        [0] Organizzazioni
        [one] Organizzazioni: { $count } in attesa
        [many] Organizzazioni: { $count } in attesa
       *[other] Organizzazioni: { $count } in attesa
    }
coordination-organisations-title = Organizzazioni
coordination-organisations-waiting = Aspettano te
coordination-organisations-none = Nessuna in attesa. Grazie!
coordination-organisations-all = Tutte le altre
# $when (Text) - "Mon 23 Nov, 10:00"
coordination-asked = Richiesta: { $when }
coordination-evidence = Come verificare
# Before an address. $name (Text)
coordination-owner = { $name }, responsabile
coordination-ownerless = senza responsabile
coordination-reason-label = Perché no?
coordination-reason-hint = Queste parole arrivano all’organizzazione per e-mail. Scrivi con gentilezza, e di’ che cosa aiuterebbe.
# Buttons
coordination-verify = Sono loro: verifica
coordination-refuse = Non ancora
coordination-suspend = Sospendi: nascondi tutto
coordination-restore = Mostrala di nuovo
# What can be unfolded, above a button
coordination-change = Cambia lo stato
coordination-decided = Fatto: l’e-mail è partita.
coordination-nothing = Qualcuno ha fatto prima. Ora le cose stanno così.

## Mails to the city's people. $name (Text) - who gets it; $organisation (Text) - its name

mail-organisation-waits-subject = C’è chi ti aspetta: { $organisation }
# $city (Text) - "Vilnius"
mail-organisation-waits-text = Ciao { $name }! { $organisation } vorrebbe proporre qualcosa a ragazze e ragazzi di { $city }. Dai un’occhiata: è davvero chi dice di essere?
mail-organisation-waits-button = Dai un’occhiata

## Mails to an organisation's owners. $name (Text) - who gets it; $organisation (Text) - its name; $reason (Text) - what somebody of the city wrote

mail-organisation-button = Apri la scrivania
mail-organisation-verified-subject = Verifica riuscita: { $organisation }
mail-organisation-verified-text = Ciao { $name }! La città ha controllato: { $organisation } ha superato la verifica. Ora fai vedere a ragazze e ragazzi quello che fate.
mail-organisation-rejected-subject = Non ancora: { $organisation }
mail-organisation-rejected-text = Ciao { $name }! Per ora la città non ha potuto accettare { $organisation }. Cambia qualcosa dalla tua scrivania e chiedi di nuovo. La città dice: «{ $reason }»
mail-organisation-suspended-subject = Organizzazione sospesa: { $organisation }
mail-organisation-suspended-text = Ciao { $name }! La città ha sospeso { $organisation }: per ora quello che propone non lo vede nessuno. Scrivi a chi lavora per la città e trovate insieme una soluzione. La città dice: «{ $reason }»
mail-organisation-restored-subject = Di nuovo visibile: { $organisation }
mail-organisation-restored-text = Ciao { $name }! Tutti possono vedere di nuovo quello che propone { $organisation }.

## The mail with an invitation. $who (Text) - who invites; $email (Text) - the address it goes to

mail-invitation-subject = { $organisation } ti vorrebbe in squadra
mail-invitation-text = Ciao! { $who } ti invita nella squadra di «{ $organisation }» a { $city }. Il tuo ruolo: { $role }. Tocca il pulsante entro due settimane, poi accedi o crea un account con questo indirizzo: { $email }. Non sai chi sia? Allora non fare niente.
mail-invitation-button = Dai un’occhiata
