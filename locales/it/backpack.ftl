### The backpack: badges that somebody owns, who may see them, collections of them, and offers. For young people: proud, warm, short.

## On the first page of an account

# A button. $count (Number) - badges in the backpack
backpack-count =
    { $count ->
        [0] Il tuo zaino
        [one] Il tuo zaino: { $count } badge
        [many] Il tuo zaino: { $count } di badge
       *[other] Il tuo zaino: { $count } badge
    }
# $count (Number) - badges that were offered
backpack-waiting =
    { $count ->
        [one] C’è { $count } badge che ti aspetta
        [many] Ci sono { $count } di badge che ti aspettano
       *[other] Ci sono { $count } badge che ti aspettano
    }

## The shelf

backpack-title = Il tuo zaino
# Above the badges
backpack-lead = Quello che sai fare. È tuo: conservalo, mostralo, portalo con te.
# A button, in letters too
backpack-open = Apri lo zaino
# Nothing in it yet
backpack-empty-title = C’è posto per il tuo primo badge
backpack-empty-hint = Partecipa a qualcosa: quello che impari può finire qui.
# $city (Text) - "Vilnius"
backpack-earn = Badge che puoi conquistare: { $city }
# Above badges that somebody was offered
backpack-offered = Per te
backpack-keep = Lo prendo
backpack-decline = No, grazie
# Badges that somebody did not want, folded
backpack-declined = Quelli a cui hai detto di no
backpack-after-all = Ci ripenso: lo voglio
# Orders of the shelf
backpack-newest = Prima i più recenti
backpack-by-theme = Per tema
# The last shelf: badges of no theme
backpack-other-theme = E poi
# Above the skills that somebody's badges show
backpack-skills = Che cosa dimostrano i tuoi badge
# $skill (Text) - "Teamwork"; $count (Number) - how many badges show it
backpack-skill =
    { $count ->
        [one] { $skill }: { $count } badge
        [many] { $skill }: { $count } di badge
       *[other] { $skill }: { $count } badge
    }
# A link: a file with all badges
backpack-all = Portali tutti con te
# How a badge stands, a small label
backpack-over = scaduto
backpack-on-hold = sospeso
backpack-taken-back = revocato
# $when (Text) - "23 November, 14:05"
backpack-offline = Non c’è rete. Ecco com’era: { $when }.

## What was just done

backpack-done-kept = Ora è tuo.
backpack-done-declined = Va bene. Se cambi idea, è ancora qui.
backpack-done-removed = Tolto.
backpack-done-asked = Fatto. Ti avvisiamo appena risponde.

## One badge

backpack-from = Da
backpack-given = Assegnato
backpack-until = Valido fino a
# In the place of a date
backpack-for-ever = per sempre
# Whose it is: a child's name follows
backpack-for = Per
# Above what the organisation has written about this person
backpack-narrative = Che cosa dicono di te
backpack-evidence = La pagina che ne parla
# $date (Text) - "Tuesday 24 November"
backpack-note-over = Era valido fino a: { $date }. Resta tuo e puoi ancora mostrarlo: chi lo guarda vede che è scaduto.
# $issuer (Text) - the organisation
backpack-note-on-hold = { $issuer } lo ha sospeso. Chi lo controlla lo vede.
backpack-note-taken-back = { $issuer } lo ha revocato. Chi lo controlla lo vede.
# $reason (Text) - in the organisation's own words
backpack-reason = Il motivo: «{ $reason }»
# A button of a badge that came from elsewhere
backpack-check = Che cosa dice il controllo
backpack-remove = Togli dallo zaino
backpack-remove-hint = Da qui sparirà. Se hai ancora il file, puoi portarlo qui di nuovo.
backpack-remove-yes = Sì, togli

## Who may see it

backpack-who = Chi può vederlo
backpack-private = Solo io
backpack-link = Chi ha il link
backpack-public = Tutti
# Small, beside "Everybody"
backpack-public-hint = anche i motori di ricerca possono trovarlo
backpack-save = Salva
backpack-address = L’indirizzo
backpack-copy = Copia
backpack-copied = Copiato.
backpack-share = Condividi
backpack-see = Guardalo come lo vedono gli altri
backpack-qr = Codice QR
backpack-take-back = Ritira questo indirizzo
backpack-take-back-hint = Non mostrerà mai più niente. Se condividi di nuovo, l’indirizzo sarà nuovo.
# Of somebody who is too young to decide alone
backpack-guardian-first = Perché lo vedano tutti, il tuo genitore o tutore deve prima dire di sì alla tua partecipazione.
backpack-guardian-needed = Perché lo vedano tutti, serve il sì del tuo genitore o tutore. Il link puoi darlo anche senza chiedere.
backpack-guardian-ask = Chiedi
# $email (Text) - the guardian's address
backpack-guardian-waiting = Abbiamo chiesto a { $email } se possono vederlo tutti.
backpack-guardian-refused = Il tuo genitore o tutore non vuole che lo vedano tutti. Parlatene, poi chiedi di nuovo.

## What comes next

backpack-next = E adesso?
backpack-next-follows = continua da questo
# $what (Text) - a skill or a theme: "Teamwork"
backpack-next-same = parla anche di: { $what }
# A reason on a small label, as in for-you.ftl. $badge (Text) - a badge that somebody has
fit-badge = hai già { $badge }: continua

## Collections

collections-title = Raccolte
collections-lead = Scegli dei badge e dai un nome alla raccolta: per una candidatura, per la squadra o solo per te.
collection-new = Una nuova raccolta
collection-name = Nome
collection-sentence = In una frase
collection-sentence-hint = Di che cosa parla. Può restare vuoto.
collection-badges = I badge della raccolta
collection-no-badges = Non hai ancora badge.
# Read out for a button with an arrow. $badge (Text)
collection-up = Sposta più in alto: { $badge }
# $count (Number) - badges in it
collection-count =
    { $count ->
        [0] vuota
        [one] { $count } badge
        [many] { $count } di badge
       *[other] { $count } badge
    }
collection-shows = Chi può vedere la raccolta vede, di ogni badge, immagine, nome, chi l’ha dato e se è valido, anche di quelli che altrimenti vedi solo tu. Il tuo nome non c’è.
collection-remove = Elimina questa raccolta
collection-remove-hint = Il suo indirizzo non mostrerà più niente. I badge restano nel tuo zaino.
collection-removed = Eliminata. I badge sono ancora tuoi.
# $count (Number) - as many as there may be
collection-problem-long = Troppo lungo: al massimo { $count } caratteri.
collection-problem-many = Quante raccolte! Al massimo { $count }.
# The page for others
collection-empty = Non c’è ancora niente.
collection-gone-title = Qui non c’è più niente da vedere
collection-gone-hint = Chi l’ha condivisa ha ritirato l’indirizzo. Chiedine uno nuovo.

## An offer, behind a link

# $organisation (Text) - who gives the badge
offer-from = { $organisation } ti offre questo badge.
offer-account = Per prenderlo ti serve un account. Ci vuole un minuto, poi torni qui.
offer-already = Questo badge ce l’hai già ed è ancora valido.
offer-before = È già nel tuo zaino.
offer-theirs = Questo badge è per un’altra persona. Forse hai usato un altro account?
offer-taken-back = Questo badge ti è stato revocato. Solo chi lo assegna può dartelo di nuovo: prova a chiedere.
offer-gone-title = Questo badge non ti aspetta più qui
offer-gone-hint = Se l’hai preso, è nel tuo zaino. Altrimenti chiedi a chi ti ha dato il link.

## A guardian is asked about showing badges to everybody: polite, as in guardian.ftl. $name (Text) - the young person

guardian-publishing-heading = { $name } vorrebbe mostrare i suoi badge a tutti
guardian-publishing-what = Un badge dice che cosa una persona ha imparato e chi lo conferma. La sua pagina non mostra né nome né e-mail, ma chiunque può aprirla e i motori di ricerca possono trovarla. Può ritirare il Suo sì in qualsiasi momento da questa pagina: da allora le pagine le trova solo chi ha l’indirizzo.
mail-publishing-subject = { $name } vorrebbe mostrare i suoi badge
mail-publishing-text = Buongiorno! { $name } ha ottenuto dei badge e vorrebbe mostrarli a tutti. Le pagine non mostrano né nome né e-mail. A questa età ci serve il Suo permesso. Le chiediamo di dare un’occhiata e decidere.
mail-publishing-approved-subject = Puoi mostrare i tuoi badge a tutti
mail-publishing-approved-text = Ciao { $name }! Il tuo genitore o tutore ha detto di sì. Nello zaino decidi tu quali badge vedono tutti.
mail-publishing-denied-subject = I tuoi badge restano tra te e chi vuoi tu
mail-publishing-denied-text = Ciao { $name }! Il tuo genitore o tutore non vuole che tutti vedano i tuoi badge. Il link di un badge puoi comunque darlo a chi vuoi.
mail-publishing-withdrawn-subject = I tuoi badge non sono più per tutti
mail-publishing-withdrawn-text = Ciao { $name }! Il tuo genitore o tutore ha ritirato il permesso. Quello che vedevano tutti ora lo apre solo chi ha il link.
