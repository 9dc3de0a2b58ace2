### Awarding badges: at the desk people of organisations give them, see who has them, and may take one back.

## Who has it

# A link on the page of a badge
award-link = Podeli jo in poglej, kdo jo ima
awards-title = Kdo jo ima
# The way back to the badge
awards-back = Značka
awards-none = Nima je še nihče. Kdo si jo je prislužil?
# Buttons between pages of the list
awards-newer = Novejše
awards-older = Starejše
# Somebody of whom the organisation knows no name
award-nobody-known = Nekdo brez imena
# Where an award stands
award-status-offered = ponujena
award-status-accepted = sprejeta
award-status-declined = zavrnjena
award-status-held = zamrznjena
award-status-revoked = preklicana
# How somebody came by it
award-via-hand = s povezavo
award-via-presence = za udeležbo
award-via-list = s seznama
award-via-code = s kodo
award-via-application = s prijavo
award-via-automatic = samodejno
# $what (Text) - "accepted"; $count (Number)
# l10n: same
award-count = { $what }: { $count }
award-by-list = Podeli po seznamu
award-by-links = Pripravi povezave za razdelitev
award-by-session-hint = Za tiste, ki so prišli: na svoji mizi odpri termin in značko podeli tam.
# What was given to several at once
award-runs = Podeljeno več ljudem hkrati
award-run-waits = še ni podeljeno
award-run-running = se podeljuje
award-run-done = podeljeno
# Why it cannot be awarded
award-bar-draft = Najprej objavi značko. Potem jo lahko podeliš.
award-bar-retired = Ta značka se ne podeljuje več. Najprej izberi »Spet podeljuj«.
award-bar-organisation = Tvoja organizacija zdaj ne more podeljevati značk: najprej jo mora potrditi mesto.
award-rule = Samodejno
award-rule-times = Po koliko obiskih
award-rule-hint = Kdor tolikokrat pride na dejavnosti, ki vodijo do te značke, dobi ponudbo zanjo. Štejejo tudi obiski pred današnjim dnem. Prazno: nikoli samodejno.
award-rule-button = Shrani
award-done-withdrawn = Ponudba je umaknjena.
award-done-held = Značka je zamrznjena. Sporočili smo, zakaj.
award-done-returned = Značka spet velja. To smo tudi sporočili.
award-done-revoked = Značka je preklicana. Sporočili smo, zakaj.
award-done-dropped = Seznam je zavržen. Nič ni bilo podeljeno.

## One award

award-when = Ponujena
award-how = Kako
award-accepted-when = Sprejeta
award-declined-when = Zavrnjena
award-ends = Velja do
award-reason = Zakaj
award-narrative = Kaj ste napisali ob njej
award-withdraw = Umakni ponudbo
award-withdraw-hint = Povezava v sporočilu ne bo več delovala. Pozneje lahko značko spet ponudiš.
award-hold = Zamrzni
award-hold-hint = Dokler je zamrznjena, vsak, ki jo preveri, vidi, da ne velja. Pozneje jo lahko odmrzneš.
award-return = Odmrzni
award-revoke = Prekliči jo za vedno
award-revoke-hint = Preklica ni mogoče razveljaviti.
award-reason-label = Zakaj?
award-reason-hint = To prebere, kdor ima značko.

## By a list

award-list-title = Podeli po seznamu
award-list-people = Kdo jo dobi
# $most (Text) - "1,000". The semicolons and the order are the same in every language
award-list-hint = V vsaki vrstici ena oseba: naslov; ime; kaj je naredila. Dovolj je že naslov. Največ { $most } ljudi.
award-list-file = Ali datoteka
award-list-file-hint = CSV z istimi tremi stolpci.
award-list-button = Poglej seznam
award-list-look-hint = Dokler seznama ne pogledaš, ne podelimo ničesar.
# $most (Text) - "1,000"
award-list-long = Predolgo: največ { $most } ljudi. Razdeli seznam na dva dela.
award-list-no-text = Ta datoteka ni besedilo. Shrani jo kot CSV.
award-list-empty = Na seznamu ni nikogar.
# $count (Number) - lines
award-list-wrong =
    { $count ->
        [one] Popraviti je treba { $count } vrstico.
        [two] Popraviti je treba { $count } vrstici.
        [few] Popraviti je treba { $count } vrstice.
       *[other] Popraviti je treba { $count } vrstic.
    }
# $line (Text) - which line of the list; $words (Text) - what is wrong with it
award-line = Vrstica { $line }: { $words }
award-line-address = na začetku ni e-naslova
# $line (Text) - which line
award-line-twice = ta naslov je že v vrstici { $line }
# $count (Number) - characters
award-line-name = ime je predolgo: največ { $count } znakov
award-line-narrative = besedilo je predolgo: največ { $count } znakov
award-look-title = Najprej poglej
# $count (Number) - people
award-gets =
    { $count ->
        [one] { $count } oseba jo dobi
        [two] { $count } osebi jo dobita
        [few] { $count } osebe jo dobijo
       *[other] { $count } oseb jo dobi
    }
award-has-it =
    { $count ->
        [one] { $count } oseba jo že ima
        [two] { $count } osebi jo že imata
        [few] { $count } osebe jo že imajo
       *[other] { $count } oseb jo že ima
    }
award-start =
    { $count ->
        [one] Podeli { $count } osebi
        [two] Podeli { $count } osebama
        [few] Podeli { $count } osebam
       *[other] Podeli { $count } osebam
    }
award-start-hint = Vsaka oseba dobi sporočilo in pove, ali jo želi.
award-nothing = Vsi jo že imajo.
award-change = Spremeni seznam
award-drop = Zavrzi seznam
award-progress-title = Podeljujemo
# $done (Text), $all (Text) - people
award-progress = { $done } od { $all }
award-progress-hint = Ni ti treba čakati: gre tudi brez tebe.
award-done-title = Podeljeno
award-done-hint = Sporočila so poslana. Značko dobijo tisti, ki jo sprejmejo.
# What became of one person
award-row-waiting = čaka
award-row-given = ponujena
award-row-already = jo že ima
award-row-nobody = nima več računa
award-row-stopped = ni podeljena: značka se ne podeljuje več

## Links to hand out

award-links-title = Povezave za razdelitev
award-links-lead = Za ljudi, katerih naslova ne poznaš. Vsaka povezava je za eno osebo: natisni stran, razreži jo in povezave razdeli.
award-links-how-many = Koliko
# $most (Number) - 100
award-links-how-many-hint = Največ { $most }. Prazno: toliko, kolikor je spodaj imen.
award-links-who = Imena, vsako v svoji vrstici
award-links-who-hint = Da veš, čigava je katera povezava. Lahko pustiš prazno.
award-links-button = Pripravi povezave
# $most (Number) - 100
award-links-count = Vpiši število od 1 do { $most }.
award-links-names = Imen je več kot povezav.
award-links-hint = Natisni to stran. Vsaka slika eni osebi odpre značko. Stran lahko odpreš še en teden, potem so povezave samo še na papirju.
award-links-used = Vse povezave so že uporabljene.
# Read out for the picture
award-link-picture = Koda QR s povezavo do značke
award-narrative-label = Kaj so naredili
award-narrative-hint = Na primer, kaj je kdo izdelal. Lahko pustiš prazno. Vsi, ki jo zdaj dobijo, dobijo isto besedilo.

## Those who were at a session

# On the page of a session
award-session-link = Podeli značko
award-session-title = Podeli značko
award-session-nobody = Zabeleženih prihodov še ni.
award-session-no-badge = Nobena značka še ni objavljena.
award-session-badge = Značka
award-session-people = Kdo jo dobi
award-session-button = Podeli
award-session-gone = Za nekoga tukaj prihod ni več zabeležen. Poglej še enkrat.
award-session-nobody-chosen = Izberi vsaj eno osebo.

## Letters. $name (Text) - who gets it; $badge (Text) - name of the badge; $organisation (Text) - who awards it

mail-award-subject = Ponujena ti je značka: { $badge }
mail-award-text = Živjo, { $name }! { $organisation } ti ponuja značko »{ $badge }«. Poglej jo in povej, ali jo želiš: šele potem je tvoja.
mail-award-nameless-text = Živjo! { $organisation } ti ponuja značko »{ $badge }«. Poglej jo in povej, ali jo želiš: šele potem je tvoja.
# $child (Text) - first name of a child of whoever gets it
mail-award-child-subject = { $child } lahko dobi značko: { $badge }
mail-award-child-text = Živjo, { $name }! { $organisation } ponuja značko »{ $badge }«, dobi pa jo lahko { $child }. Poglejta jo skupaj in povejta, ali jo želita: šele potem je vajina.
# Follows the text. $narrative (Text) - what the organisation says
mail-award-narrative = Zraven pišejo: »{ $narrative }«
mail-award-button = Poglej značko
# $reason (Text) - why, in the organisation's words
mail-award-held-subject = Tvoja značka je zamrznjena: { $badge }
mail-award-held-text = Živjo, { $name }! Tvoja značka »{ $badge }« je zamrznjena. Dokler je tako, ne velja. { $organisation } pravi: »{ $reason }«
mail-award-returned-subject = Tvoja značka spet velja: { $badge }
mail-award-returned-text = Živjo, { $name }! Tvoja značka »{ $badge }« spet velja. { $organisation } pravi: »{ $reason }«
mail-award-revoked-subject = Tvoja značka je preklicana: { $badge }
mail-award-revoked-text = Živjo, { $name }! Tvoja značka »{ $badge }« je preklicana in ne velja več. { $organisation } pravi: »{ $reason }«

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-badge-awarded = { $who }: značka »{ $subject }« je podeljena.
audit-badge-rule = { $who }: spremenjeno je, kdaj se značka »{ $subject }« podeli samodejno.
audit-award-withdrawn = { $who }: ponudba značke »{ $subject }« je umaknjena.
audit-award-suspended = { $who }: značka »{ $subject }« je za eno osebo zamrznjena.
audit-award-returned = { $who }: značka »{ $subject }« za eno osebo spet velja.
audit-award-revoked = { $who }: značka »{ $subject }« je za eno osebo preklicana za vedno.
