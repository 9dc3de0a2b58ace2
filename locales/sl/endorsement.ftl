### Endorsements: what an organisation says of a badge of another one, as a signed statement.

## At the desk

endorsements-title = Priporočila
endorsements-lead = Povej, da značke drugih nekaj veljajo, in poglej, kdo priporoča tvoje.
endorsement-new = Priporoči značko
endorsement-new-lead = Izberi značko druge organizacije iz svojega mesta.
endorsement-unverified = Značke lahko priporočaš, ko mesto potrdi tvojo organizacijo.
endorsements-heard = O tvojih značkah
endorsements-heard-none = Tvojih značk še nihče ne priporoča.
endorsements-own = Od tebe
endorsements-own-none = Nobene značke še ne priporočaš.
endorsement-find-label = Poišči značko
endorsement-find-hint = Njeno ime, organizacija ali naslov njene strani.
endorsement-find = Poišči
endorsement-found-none = Take značke ne najdemo.

## Endorsing a badge

endorsement-write-heading = Kaj poveš o njej?
endorsement-words = Zakaj nekaj velja
# $count (Number) - characters
endorsement-words-hint = Poved ali dve, največ { $count } znakov. Bere ju lahko vsak.
# $organisation (Text) - the name of the one that endorses
endorsement-sure = Značko smo prebrali in { $organisation } stoji za njo.
endorsement-sign = Priporoči
# $organisation (Text) - the name of the one whose badge it is
endorsement-sign-hint = Podpišemo v tvojem imenu, da lahko priporočilo vsak preveri. Ali se pokaže, odloča { $organisation }.
endorsement-before = To značko že priporočaš.
endorsement-moved = Značka se je medtem spremenila. Preberi jo še enkrat.
problem-endorsement-sure = Potrdi, da stojite za njo.
problem-endorsement-character = V besedilu je znak, ki ga ni mogoče podpisati. Napiši ga na novo.

## One endorsement

endorsement-by = Kdo priporoča
endorsement-of = Čigava je značka
endorsement-when = Od kdaj
endorsement-stands = Zdaj
endorsement-stands-waiting = čaka: pokazati ali ne?
endorsement-stands-shown = prikazano
endorsement-stands-hidden = ni prikazano
endorsement-stands-taken-back = preklicano
endorsement-taken-back = Preklicano
endorsement-reason = Zakaj
endorsement-show = Pokaži
endorsement-hide = Skrij
endorsement-show-hint = Kar je prikazano, je na strani značke in gre z vsako značko, ki jo kdo odtlej sprejme.
endorsement-take-back-heading = Ne stojiš več za njo?
endorsement-reason-label = Zakaj priporočilo preklicuješ?
# $organisation (Text) - the name of the one whose badge it is
endorsement-reason-hint = O tem obvestimo organizacijo { $organisation }.
endorsement-take-back = Prekliči
endorsement-take-back-hint = Za vedno. Kdor preveri značko s tem priporočilom, to takoj vidi; sama značka velja še naprej.
endorsement-done-signed = Podpisano. Druga organizacija že ve.
endorsement-done-shown = Priporočilo je odslej prikazano.
endorsement-done-hidden = Priporočilo ni več prikazano.
endorsement-done-taken-back = Preklicano.

## For everybody

# Above the organisations that endorse a badge, on its page
endorsement-recognised = Priznavajo jo tudi
# A link to the signed statement, for programs that check it
endorsement-check = Podpisana izjava
# What the signed statement is called. $badge (Text) - the badge's name
endorsement-credential = Priporočilo za »{ $badge }«

## Letters. $name (Text) - who gets it; $organisation (Text) - who endorses; $badge (Text) - the badge's name; $words (Text) - what they say; $reason (Text) - why it was taken back

mail-endorsement-subject = Tvoja značka ima priporočilo: { $badge }
mail-endorsement-text = Živjo, { $name }! Tvojo značko »{ $badge }« priporoča { $organisation }. Takole pravijo: »{ $words }« Nihče tega ne vidi, dokler ne pokažeš.
mail-endorsement-button = Poglej
mail-endorsement-back-subject = Priporočilo je preklicano: { $badge }
mail-endorsement-back-text = Živjo, { $name }! Priporočilo za tvojo značko »{ $badge }« je preklicano. { $organisation } pravi: »{ $reason }« Sama značka velja še naprej.

## In an organisation's history. $who (Text) - who did it; $subject (Text) - the badge's name

audit-endorsement-given = { $who }: priporočilo za značko »{ $subject }« druge organizacije je podpisano.
audit-endorsement-received = { $who } iz druge organizacije: priporočilo za značko »{ $subject }« je prispelo.
audit-endorsement-shown = { $who }: priporočilo za značko »{ $subject }« je prikazano.
audit-endorsement-hidden = { $who }: priporočilo za značko »{ $subject }« ni prikazano.
audit-endorsement-taken-back = { $who }: priporočilo za značko »{ $subject }« je preklicano.
audit-endorsement-lost = { $who } iz druge organizacije: priporočilo za značko »{ $subject }« je preklicano.
