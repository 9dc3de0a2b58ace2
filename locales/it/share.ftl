### Badges taken along and shown: the page that the owner of a badge shows to others, and the files that the owner takes.

## The page that a badge's owner shows to others. $issuer (Text) - the organisation; $date (Text) - a day, as in “5 March 2026”

# Followed by one of the next three
shown-real = Autentico: assegnato da { $issuer } in data { $date }.
shown-in-force = È valido.
shown-in-force-until = È valido. Ultimo giorno: { $date }.
shown-over = È scaduto, ma quello che è stato fatto resta. Ultimo giorno: { $date }.
shown-not-yet = Autentico, ma non ancora valido. Primo giorno: { $date }.
shown-on-hold = Autentico, ma per ora sospeso: { $issuer } lo sta ricontrollando.
shown-taken-back = Questo badge è stato revocato da { $issuer } e non è più valido.
shown-not-real = Non è autentico: qualcuno l’ha cambiato, oppure { $issuer } non l’ha mai firmato.
shown-unchecked = È stato assegnato altrove, quindi qui non possiamo dire se è autentico.
# Heading: what somebody did to get it
shown-done-heading = Che cosa è stato fatto
# Heading of a list of skills
shown-skills-heading = Quali competenze dimostra
# Link to the page about this badge
shown-about = Di più su questo badge
# A form that tells whether a badge was awarded to an address
shown-whose-heading = Di chi è?
shown-whose-lead = Non c’è scritto nessun nome. Se qualcuno ti ha dato la sua e-mail, scrivila: la confrontiamo e non conserviamo niente.
shown-whose-label = La sua e-mail
shown-whose-button = Confronta
shown-whose-yes = Sì: il badge è stato assegnato a questo indirizzo.
shown-whose-no = No: il badge è stato assegnato a un altro indirizzo.
shown-whose-untold = Non si può dire: questo badge non contiene nessun indirizzo. In quelli dei più piccoli non c’è mai.
# Above the files for other programs
shown-check-heading = Controllalo altrove
shown-check-lead = Qualsiasi strumento che legge Open Badges 3.0 può controllare questo file.
# In place of a badge that is not shown any more
shown-gone-title = Questo badge qui non si vede
shown-gone-hint = Chi ce l’ha non lo mostra più, oppure c’è un errore nell’indirizzo.

## How a badge stands, in a word or two

stands-in-force = autentico e valido
stands-over = autentico, ma scaduto
stands-not-yet = autentico, ma non ancora valido
stands-on-hold = sospeso
stands-taken-back = revocato
stands-not-real = non autentico
stands-unchecked = non controllato qui

## The files, for the owner of a badge

take-heading = Portalo con te
take-lead = È tuo e resta autentico in ogni strumento che legge gli Open Badges.
# To print
take-pdf = Attestato (PDF)
# A picture that carries the badge inside
take-png = Immagine (PNG)
take-svg = Immagine (SVG)
# For other backpacks and wallets
take-json = File del badge (JSON)
take-jwt = Badge come testo (JWT)
take-linkedin = Aggiungi a LinkedIn
# Opens lines of HTML
take-frame = Mostralo su un sito
take-frame-label = Copia questo nella pagina
take-not-shared = Mostralo agli altri e potrai metterlo anche su LinkedIn o su un sito.
take-all = Tutti i tuoi badge in un solo file (ZIP)

## The certificate to print. $issuer (Text) - the organisation; $date (Text) - a day

# Between somebody's name and the name of the badge
certificate-earned = ha ottenuto il badge
certificate-awarded = Assegnato da { $issuer } in data { $date }
certificate-until = Valido fino a: { $date }
# Followed by an address, beside its QR code
certificate-check = È autentico? Guarda qui:
