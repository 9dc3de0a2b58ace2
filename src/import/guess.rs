//! Which field a heading sounds like, in any of our languages. A guess: somebody looks at it once.

use super::target;
use crate::{
    i18n::Locale,
    search::text::{fold, words},
};
use std::collections::HashMap;

/// Headings as people write them, besides the labels of our own form. Without case and diacritics.
const SOUNDS: &[(&str, &[&str])] = &[
    (
        "id",
        &[
            "uid",
            "external id",
            "event id",
            "code",
            "nr",
            "no",
            "numeris",
            "kodas",
            "identifikatorius",
            "sifra",
            "stevilka",
            "oznaka",
            "codice",
            "numero",
            "identificativo",
        ],
    ),
    (
        "title",
        &[
            "name",
            "event",
            "event name",
            "activity",
            "subject",
            "heading",
            "veikla",
            "renginys",
            "veiklos pavadinimas",
            "renginio pavadinimas",
            "programa",
            "naziv",
            "ime",
            "dejavnost",
            "dogodek",
            "naslov dejavnosti",
            "nome",
            "attivita",
            "evento",
            "nome evento",
        ],
    ),
    (
        "summary",
        &[
            "short description",
            "teaser",
            "santrauka",
            "trumpas aprasymas",
            "trumpai",
            "povzetek",
            "kratek opis",
            "na kratko",
            "riassunto",
            "sommario",
            "breve descrizione",
            "in breve",
        ],
    ),
    (
        "description",
        &[
            "text",
            "details",
            "long description",
            "about",
            "aprasymas",
            "tekstas",
            "placiau",
            "opis",
            "besedilo",
            "podroben opis",
            "descrizione",
            "testo",
            "dettagli",
        ],
    ),
    ("kind", &["type", "category", "tipas", "rusis", "kategorija", "vrsta", "tip", "tipologia", "categoria"]),
    ("theme", &["topic", "subject area", "tema", "sritis", "podrocje", "argomento", "area", "ambito"]),
    ("interest", &["interests", "topics", "tags", "temos", "zymos", "teme", "oznake", "interessi", "temi", "tag"]),
    (
        "skill",
        &["competences", "igudziai", "gebejimai", "kompetencijos", "vescine", "kompetence", "competenze", "abilita"],
    ),
    (
        "date",
        &[
            "when",
            "start date",
            "begins",
            "starts",
            "start day",
            "data",
            "pradzios data",
            "kada",
            "datum",
            "zacetek dne",
            "datum zacetka",
            "kdaj",
            "data di inizio",
            "data inizio",
            "quando",
            "inizio",
            "pradzia",
            "zacetek",
        ],
    ),
    (
        "start",
        &[
            "start time",
            "time",
            "hour",
            "laikas",
            "pradzios laikas",
            "valanda",
            "ura",
            "ura zacetka",
            "cas",
            "ora",
            "orario",
            "ora di inizio",
            "ora inizio",
        ],
    ),
    (
        "end",
        &[
            "end time",
            "ends",
            "until time",
            "pabaiga",
            "pabaigos laikas",
            "konec",
            "ura konca",
            "fine",
            "ora di fine",
            "ora fine",
        ],
    ),
    ("last", &["end date", "last date", "pabaigos data", "datum konca", "data di fine", "data fine"]),
    (
        "repeat",
        &[
            "repeats",
            "recurrence",
            "frequency",
            "kartojasi",
            "periodiskumas",
            "ponavljanje",
            "pogostost",
            "ricorrenza",
            "frequenza",
            "ripetizione",
        ],
    ),
    (
        "day",
        &[
            "weekday",
            "weekdays",
            "days",
            "savaites diena",
            "savaites dienos",
            "dienos",
            "dan v tednu",
            "dnevi",
            "giorno della settimana",
            "giorni",
        ],
    ),
    ("until", &["repeats until", "to date", "kartojasi iki", "ponavlja se do", "si ripete fino al", "iki kada"]),
    ("attendance", &["format", "mode", "budas", "formatas", "nacin", "oblika", "modalita", "formato"]),
    ("online-url", &["online address", "meeting link", "stream", "prisijungimo nuoroda", "povezava", "link online"]),
    (
        "place",
        &[
            "location",
            "venue",
            "where",
            "vieta",
            "kur",
            "lokacija",
            "kraj",
            "kje",
            "prizorisce",
            "luogo",
            "sede",
            "dove",
        ],
    ),
    ("place-address", &["address", "street", "adresas", "gatve", "naslov lokacije", "ulica", "indirizzo", "via"]),
    (
        "place-district",
        &[
            "district",
            "neighbourhood",
            "area of the city",
            "rajonas",
            "seniunija",
            "cetrt",
            "cetrtna skupnost",
            "quartiere",
            "zona",
        ],
    ),
    ("place-lat", &["lat"]),
    ("place-lon", &["lon", "lng"]),
    ("ages", &["age", "age group", "amzius", "amziaus grupe", "starost", "starostna skupina", "eta", "fascia di eta"]),
    ("min-age", &["min age", "minimum age", "age from", "amzius nuo", "maziausias amzius", "starost od", "eta minima"]),
    ("max-age", &["max age", "maximum age", "age to", "amzius iki", "didziausias amzius", "starost do", "eta massima"]),
    ("language", &["languages", "spoken language", "kalba", "kalbos", "jezik", "jeziki", "lingua", "lingue"]),
    ("access", &["accessibility", "pritaikymas", "prieinamumas", "dostopnost", "accessibilita"]),
    ("price", &["cost", "fee", "kaina", "mokestis", "cena", "strosek", "prezzo", "costo", "quota"]),
    ("concession", &["reduced", "discount", "nuolaida", "popust", "ridotto", "sconto"]),
    ("registration", &["sign up", "booking", "registracija", "prijava", "iscrizione", "prenotazione"]),
    (
        "registration-url",
        &[
            "url",
            "link",
            "website",
            "web",
            "registration link",
            "booking link",
            "nuoroda",
            "svetaine",
            "registracijos nuoroda",
            "spletna stran",
            "povezava za prijavo",
            "sito",
            "sito web",
            "link iscrizione",
        ],
    ),
    (
        "capacity",
        &[
            "places",
            "seats",
            "max participants",
            "vietu skaicius",
            "vietos",
            "dalyviu skaicius",
            "mesta",
            "stevilo mest",
            "posti",
            "numero posti",
            "capienza",
        ],
    ),
];

/// A heading as it is compared: its words without case and diacritics.
#[must_use]
pub fn plain(heading: &str) -> String {
    words(heading).map(fold).collect::<Vec<_>>().join(" ")
}

/// What each heading sounds like, empty where like nothing; nothing twice. `labels` are headings of our own with what they are.
#[must_use]
pub fn mapping(headers: &[String], labels: &HashMap<String, String>) -> Vec<String> {
    let mut taken: Vec<String> = Vec::new();
    headers
        .iter()
        .map(|heading| {
            let found = sounds_like(&plain(heading), labels).filter(|target| !taken.contains(target));
            let target = found.unwrap_or_default();
            taken.push(target.clone());
            target
        })
        .collect()
}

fn sounds_like(heading: &str, labels: &HashMap<String, String>) -> Option<String> {
    if let Some(target) = target::all().find(|target| plain(target) == heading) {
        return Some(target);
    }
    if let Some(target) = labels.get(heading) {
        return Some(target.clone());
    }
    // "Title EN" is the title in English
    let language = heading.rsplit_once(' ').and_then(|(text, code)| Some((text, code.parse::<Locale>().ok()?)));
    if let Some((text, locale)) = language {
        let target = target::in_locale(&sounds_like(text, labels)?, locale);
        return target::is_one(&target).then_some(target);
    }
    let known = SOUNDS.iter().find(|(_, sounds)| sounds.contains(&heading));
    known.map(|(target, _)| (*target).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_all_languages_are_known() {
        let guessed = |headers: &[&str]| {
            let headers: Vec<String> = headers.iter().map(|one| (*one).to_owned()).collect();
            mapping(&headers, &HashMap::new())
        };
        assert_eq!(guessed(&["Nr.", "Veikla", "Data", "Kaina", "Vieta"]), ["id", "title", "date", "price", "place"]);
        assert_eq!(guessed(&["Šifra", "Naziv", "Datum začetka", "Cena"]), ["id", "title", "date", "price"]);
        assert_eq!(guessed(&["Codice", "Nome", "Data inizio", "Età"]), ["id", "title", "date", "ages"]);
        assert_eq!(guessed(&["Title", "title_en", "Title (LT)", "title-lt"]), ["title", "title-en", "title-lt", ""]);
        assert_eq!(guessed(&["", "price in beans", "min age"]), ["", "", "min-age"]);
    }

    #[test]
    fn every_sound_is_of_a_column_that_there_is_and_of_one_alone() {
        let mut known: Vec<&str> = Vec::new();
        for (target, sounds) in SOUNDS {
            assert!(target::is_one(target), "{target}");
            for sound in *sounds {
                assert_eq!(plain(sound), *sound);
                assert!(!known.contains(sound), "{sound}");
                known.push(sound);
            }
        }
    }
}
