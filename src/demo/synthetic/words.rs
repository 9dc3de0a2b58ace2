//! The words that synthetic listings are made of, in the four languages; lists of different languages run in parallel.

use crate::i18n::Locale;

/// A language's words. `{}` in a sentence stands for the subject.
pub struct Words {
    pub subjects: [&'static str; 16],
    pub forms: [&'static str; 8],
    pub summaries: [&'static str; 4],
    pub sentences: [&'static str; 12],
}

/// The words of a language.
pub const fn of(locale: Locale) -> &'static Words {
    match locale {
        Locale::En => &EN,
        Locale::Lt => &LT,
        Locale::Sl => &SL,
        Locale::It => &IT,
    }
}

/// Syllables of invented group names, the same in all languages.
pub const SYLLABLES: [&str; 16] =
    ["lu", "mi", "ra", "to", "ve", "sa", "ki", "no", "da", "le", "pu", "zo", "ga", "ri", "be", "fo"];

static EN: Words = Words {
    subjects: [
        "robotics",
        "cooking",
        "photography",
        "choir",
        "chess",
        "yoga",
        "programming",
        "pottery",
        "theatre",
        "climbing",
        "gardening",
        "animation",
        "football",
        "debating",
        "guitar",
        "sewing",
    ],
    forms: ["evening", "course", "workshop", "volunteering", "internship", "open space", "project", "club"],
    summaries: [
        "Try {} in a small group, with patient mentors and everything you need on the table.",
        "Meet others who care about {} and make something together that you can show.",
        "An easy beginning with {}: no experience needed, only curiosity and some time.",
        "Go further in {} with people who do it every day and like to share.",
    ],
    sentences: [
        "We begin with the basics of {} and soon work on ideas of your own.",
        "Tools and materials are waiting for you, so bring only comfortable clothes.",
        "Our mentors have taught young people for years and answer every question.",
        "At the end we show our work to friends, families and neighbours.",
        "Beginners are welcome, and those who know {} already help the others.",
        "The group is small, so that everybody gets a turn and some attention.",
        "Between the meetings you can practise at home or come to the open hours.",
        "Tell us in advance if you need an interpreter, a quiet corner or a ramp.",
        "We speak simply, laugh often and learn most from our mistakes.",
        "Those who take part regularly receive a badge for what they have learned.",
        "A snack and warm tea are included, vegetarians will find something too.",
        "You reach us easily by bus or bicycle, and the entrance is well lit.",
    ],
};

static LT: Words = Words {
    subjects: [
        "robotika",
        "maisto gaminimas",
        "fotografija",
        "choras",
        "šachmatai",
        "joga",
        "programavimas",
        "keramika",
        "teatras",
        "laipiojimas",
        "sodininkystė",
        "animacija",
        "futbolas",
        "debatai",
        "gitara",
        "siuvimas",
    ],
    forms: ["vakaras", "kursai", "dirbtuvės", "savanorystė", "praktika", "atvira erdvė", "projektas", "būrelis"],
    summaries: [
        "Išbandyk: {} mažoje grupėje su kantriais mokytojais ir visomis reikalingomis priemonėmis.",
        "Susipažink su tais, kuriems rūpi {}, ir kartu sukurkite tai, ką galėsite parodyti.",
        "Lengva pradžia, tema – {}: patirties nereikia, užteks smalsumo ir truputį laiko.",
        "Ženk toliau, tema – {}, su žmonėmis, kurie tuo užsiima kasdien ir mielai dalijasi.",
    ],
    sentences: [
        "Pradedame nuo pagrindų, o netrukus imamės jūsų pačių sumanymų, nes {} tam tinka puikiai.",
        "Įrankiai ir medžiagos jau laukia, todėl atsinešk tik patogius drabužius.",
        "Mūsų mokytojai su jaunimu dirba daug metų ir atsako į kiekvieną klausimą.",
        "Pabaigoje savo darbus parodome draugams, šeimoms ir kaimynams.",
        "Laukiame pradedančiųjų, o tie, kuriems {} jau pažįstama sritis, padeda kitiems.",
        "Grupė nedidelė, todėl kiekvienas gauna progą pabandyti ir dėmesio.",
        "Tarp susitikimų galima mokytis namuose arba ateiti per atviras valandas.",
        "Iš anksto pranešk, jei reikia vertėjo, ramaus kampelio ar nuovažos.",
        "Kalbame paprastai, dažnai juokiamės ir daugiausia mokomės iš klaidų.",
        "Nuolat dalyvaujantys gauna ženklelį už tai, ko išmoko.",
        "Užkandžiai ir šilta arbata įskaičiuoti, ras ką valgyti ir vegetarai.",
        "Pas mus patogu atvykti autobusu ar dviračiu, įėjimas gerai apšviestas.",
    ],
};

static SL: Words = Words {
    subjects: [
        "robotika",
        "kuhanje",
        "fotografija",
        "zbor",
        "šah",
        "joga",
        "programiranje",
        "lončarstvo",
        "gledališče",
        "plezanje",
        "vrtnarjenje",
        "animacija",
        "nogomet",
        "debata",
        "kitara",
        "šivanje",
    ],
    forms: ["večer", "tečaj", "delavnica", "prostovoljstvo", "praksa", "odprt prostor", "projekt", "krožek"],
    summaries: [
        "Preizkusi: {} v majhni skupini, s potrpežljivimi mentorji in vsem, kar potrebuješ.",
        "Spoznaj druge, ki jih zanima {}, in skupaj ustvarite nekaj, kar lahko pokažete.",
        "Lahek začetek, tema je {}: izkušnje niso potrebne, dovolj sta radovednost in čas.",
        "Korak naprej, tema je {}, z ljudmi, ki to počnejo vsak dan in radi delijo znanje.",
    ],
    sentences: [
        "Začnemo z osnovami in se kmalu lotimo vaših zamisli, saj je {} za to kot nalašč.",
        "Orodje in material te že čakata, zato prinesi samo udobna oblačila.",
        "Naši mentorji že leta delajo z mladimi in odgovorijo na vsako vprašanje.",
        "Na koncu svoje delo pokažemo prijateljem, družinam in sosedom.",
        "Začetniki so dobrodošli, tisti, ki jim je {} že blizu, pa pomagajo drugim.",
        "Skupina je majhna, da vsak pride na vrsto in dobi dovolj pozornosti.",
        "Med srečanji lahko vadiš doma ali prideš v času odprtih vrat.",
        "Vnaprej nam povej, če potrebuješ tolmača, miren kotiček ali klančino.",
        "Govorimo preprosto, se veliko smejimo in se največ naučimo iz napak.",
        "Kdor redno sodeluje, prejme značko za to, česar se je naučil.",
        "Prigrizek in topel čaj sta vključena, nekaj se najde tudi za vegetarijance.",
        "Do nas prideš zlahka z avtobusom ali kolesom, vhod je dobro osvetljen.",
    ],
};

static IT: Words = Words {
    subjects: [
        "robotica",
        "cucina",
        "fotografia",
        "coro",
        "scacchi",
        "yoga",
        "programmazione",
        "ceramica",
        "teatro",
        "arrampicata",
        "giardinaggio",
        "animazione",
        "calcio",
        "dibattito",
        "chitarra",
        "cucito",
    ],
    forms: ["serata", "corso", "laboratorio", "volontariato", "tirocinio", "spazio aperto", "progetto", "circolo"],
    summaries: [
        "Prova: {} in un piccolo gruppo, con insegnanti pazienti e tutto il necessario.",
        "Incontra chi ama {} e create insieme qualcosa da mostrare agli altri.",
        "Un inizio facile, il tema è {}: non serve esperienza, bastano curiosità e tempo.",
        "Un passo avanti, il tema è {}, con persone che lo fanno ogni giorno e amano insegnare.",
    ],
    sentences: [
        "Cominciamo dalle basi e presto lavoriamo sulle vostre idee, perché {} è perfetto per questo.",
        "Attrezzi e materiali ti aspettano, porta soltanto vestiti comodi.",
        "I nostri insegnanti lavorano da anni con i giovani e rispondono a ogni domanda.",
        "Alla fine mostriamo i nostri lavori ad amici, famiglie e vicini.",
        "Chi comincia è benvenuto, e chi conosce già {} aiuta gli altri.",
        "Il gruppo è piccolo, così ognuno ha il suo turno e la giusta attenzione.",
        "Tra un incontro e l'altro puoi esercitarti a casa o venire negli orari aperti.",
        "Avvisaci prima se ti serve un interprete, un angolo tranquillo o una rampa.",
        "Parliamo in modo semplice, ridiamo spesso e impariamo dagli errori.",
        "Chi partecipa con regolarità riceve un distintivo per ciò che ha imparato.",
        "Merenda e tè caldo sono compresi, anche per chi è vegetariano.",
        "Ci raggiungi facilmente in autobus o in bicicletta, l'ingresso è ben illuminato.",
    ],
};
