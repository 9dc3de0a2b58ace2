//! What a text seems to be about: concepts of the vocabulary that it names, by their names or their synonyms, whole words, in the
//! language in which it is written.

use super::draft::Draft;
use crate::{
    concept::model::{Concept, Scheme, Vocabulary},
    i18n::{Locale, msg},
    search::text::{fold, stem, words},
    server::reader::Reader,
    ui::icon::Icon,
};
use leptos::prelude::*;
use std::cmp::Reverse;

/// Concepts that are suggested at once.
const MOST: usize = 6;
/// What a word is worth by where it stands: a title says what it is about, a description names many things.
const FIELDS: &[(&str, usize)] = &[("title", 4), ("summary", 2), ("description", 1)];
/// Letters of a stem that says something.
const SHORTEST_STEM: usize = 3;
/// Letters of the longest abbreviation.
const LONGEST_SIGN: usize = 4;

/// What a button's `act` begins with that takes a concept.
pub const TAKE: &str = "take-";

/// A word, in the ways in which two are the same.
struct Word<'a> {
    as_written: &'a str,
    folded: String,
    stem: String,
}

impl<'a> Word<'a> {
    fn all(locale: Locale, text: &'a str) -> Vec<Self> {
        words(text).map(|word| Self { as_written: word, folded: fold(word), stem: stem(locale, word) }).collect()
    }

    /// "AI" and "IT" are not "ai" and "it", which Italian and English say all the time.
    fn is_sign(&self) -> bool {
        self.as_written.chars().count() <= LONGEST_SIGN
            && self.as_written.chars().any(char::is_uppercase)
            && !self.as_written.chars().any(char::is_lowercase)
    }

    /// Whether a word of a text is this word of a name.
    fn is_said_by(&self, said: &Word<'_>) -> bool {
        if self.is_sign() {
            return self.as_written == said.as_written;
        }
        self.folded == said.folded || (self.stem == said.stem && self.stem.chars().count() >= SHORTEST_STEM)
    }
}

/// What the texts of a draft name and nobody has chosen yet, the likeliest first.
#[must_use]
pub fn suggestions<'a>(vocabulary: &'a Vocabulary, draft: &Draft) -> Vec<&'a Concept> {
    let texts: Vec<(Locale, usize, Vec<Word<'_>>)> = Locale::ALL
        .iter()
        .flat_map(|locale| FIELDS.iter().map(move |(name, worth)| (*locale, *name, *worth)))
        .map(|(locale, name, worth)| (locale, worth, Word::all(locale, draft.text(name, locale))))
        .filter(|(_, _, said)| !said.is_empty())
        .collect();
    let written: Vec<Locale> =
        Locale::ALL.iter().copied().filter(|locale| texts.iter().any(|(of, ..)| of == locale)).collect();
    let mut found: Vec<(usize, &Concept)> = [Scheme::Interest, Scheme::Skill]
        .into_iter()
        .flat_map(|scheme| vocabulary.of(scheme))
        .filter(|concept| !is_chosen(draft, concept))
        .filter_map(|concept| {
            // a translation says the same once more
            let worth = written.iter().map(|locale| worth(concept, *locale, &texts)).max()?;
            (worth > 0).then_some((worth, concept))
        })
        .collect();
    found.sort_by_key(|(worth, _)| Reverse(*worth));
    found.into_iter().take(MOST).map(|(_, concept)| concept).collect()
}

/// How much the texts in a language speak of a concept; 0: not at all.
fn worth(concept: &Concept, locale: Locale, texts: &[(Locale, usize, Vec<Word<'_>>)]) -> usize {
    let synonyms = concept.alt_labels.get(&locale).into_iter().flatten();
    let names: Vec<Vec<Word<'_>>> = concept
        .labels
        .get(&locale)
        .into_iter()
        .chain(synonyms)
        .map(|name| Word::all(locale, name))
        .filter(|name| !name.is_empty())
        .collect();
    let of_text = |worth: usize, said: &[Word<'_>]| {
        let best = names.iter().filter(|name| stands(said, name)).map(Vec::len).max().unwrap_or(0);
        // a name of two words is no coincidence
        worth * best
    };
    texts.iter().filter(|(of, ..)| *of == locale).map(|(_, worth, said)| of_text(*worth, said)).sum()
}

/// Whether the words of a name stand in a text, one after the other.
fn stands(said: &[Word<'_>], name: &[Word<'_>]) -> bool {
    said.windows(name.len()).any(|run| name.iter().zip(run).all(|(word, said)| word.is_said_by(said)))
}

fn is_chosen(draft: &Draft, concept: &Concept) -> bool {
    draft.get("theme") == concept.slug || draft.has(field(concept), &concept.slug)
}

/// The field in which a concept is ticked.
const fn field(concept: &Concept) -> &'static str {
    match concept.scheme {
        Scheme::Interest => "interest",
        Scheme::Skill => "skill",
        Scheme::Accessibility => "access",
    }
}

/// Ticks the concept that the button `act` stands for, if it stands for one.
pub fn take(draft: &mut Draft, vocabulary: &Vocabulary, act: &str) {
    let Some(concept) = act.strip_prefix(TAKE).and_then(|slug| vocabulary.get(slug)) else { return };
    let mut values = draft.all(field(concept)).to_vec();
    if !values.contains(&concept.slug) {
        values.push(concept.slug.clone());
        // as a form sends them
        values.sort_unstable();
        draft.set(field(concept), values);
    }
}

/// What fits what somebody writes, as buttons: each saves the form with its concept. Where scripts run, a tap ticks it.
pub fn view(reader: &Reader, draft: &Draft) -> AnyView {
    let l = &reader.l;
    let buttons: Vec<_> = suggestions(&reader.directory().vocabulary, draft)
        .into_iter()
        .map(|concept| {
            view! {
                <li>
                    <button class="chip" name="act" value=format!("{TAKE}{}", concept.slug) data-field=field(concept)>
                        <Icon name="plus"/><span>{concept.label(l.locale()).to_owned()}</span>
                    </button>
                </li>
            }
        })
        .collect();
    if buttons.is_empty() {
        return ().into_any();
    }
    view! {
        <p class="fits-lead" id="fits-lead">{l.t(msg::EditorFits)}</p>
        <ul class="chips" role="list" aria-labelledby="fits-lead">{buttons}</ul>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn concept(slug: &str, scheme: Scheme, names: &[(Locale, &str, &[&str])]) -> Concept {
        Concept {
            id: slug.to_owned(),
            scheme,
            slug: slug.to_owned(),
            broader: None,
            labels: names.iter().map(|(locale, label, _)| (*locale, (*label).to_owned())).collect(),
            alt_labels: names
                .iter()
                .map(|(locale, _, alt)| (*locale, alt.iter().map(|name| (*name).to_owned()).collect()))
                .collect::<HashMap<_, _>>(),
        }
    }

    fn vocabulary() -> Vocabulary {
        use Locale::{En, It, Lt, Sl};
        Vocabulary::new(vec![
            concept(
                "robotics",
                Scheme::Interest,
                &[
                    (Lt, "Robotika", &["robotai", "lego robotai"]),
                    (En, "Robotics", &["robots"]),
                    (Sl, "Robotika", &["roboti"]),
                    (It, "Robotica", &["robot"]),
                ],
            ),
            concept(
                "ceramics",
                Scheme::Interest,
                &[
                    (Lt, "Keramika", &["molis", "puodai"]),
                    (En, "Ceramics", &["clay", "potter's wheel"]),
                    (Sl, "Keramika", &["glina", "lončarsko vreteno"]),
                    (It, "Ceramica", &["argilla"]),
                ],
            ),
            concept(
                "artificial-intelligence",
                Scheme::Interest,
                &[(En, "Artificial intelligence", &["IT", "AI"]), (It, "Intelligenza artificiale", &["AI"])],
            ),
            concept(
                "teamwork",
                Scheme::Skill,
                &[(Lt, "Komandinis darbas", &[]), (En, "Teamwork", &["working together"])],
            ),
            concept("step-free", Scheme::Accessibility, &[(En, "Step-free", &["stairs"])]),
        ])
    }

    fn fits(form: &str) -> Vec<String> {
        suggestions(&vocabulary(), &Draft::parse(form)).into_iter().map(|concept| concept.slug.clone()).collect()
    }

    #[test]
    fn a_text_names_its_concepts_in_each_language() {
        for (form, expected) in [
            (
                "title-lt=Keramikos vakaras&description-lt=Lipdysime iš molio, o robotus paliksim namie.",
                "ceramics robotics",
            ),
            ("title-en=An evening of clay&description-en=No robots.", "ceramics robotics"),
            ("title-sl=Večer z glino&description-sl=Brez robotov.", "ceramics robotics"),
            ("title-it=Serata di ceramica&description-it=Senza robot.", "ceramics robotics"),
        ] {
            assert_eq!(fits(form).join(" "), expected, "{form}");
        }
    }

    #[test]
    fn case_and_diacritics_do_not_matter_and_parts_of_words_do_not_count() {
        assert_eq!(fits("summary-sl=LONCARSKO VRETENO"), ["ceramics"]);
        assert!(fits("title-en=Claymore and aerobots").is_empty());
        assert!(fits("title-sl=vreteno in lončarsko").is_empty(), "the words of a name stand together");
        assert!(fits("title-en=Keramika").is_empty(), "another language's word says nothing here");
    }

    #[test]
    fn an_abbreviation_is_not_the_word_that_looks_like_it() {
        assert!(fits("title-en=Make it yourself").is_empty());
        assert!(fits("title-it=Ai ragazzi").is_empty());
        assert_eq!(fits("title-en=AI for all"), ["artificial-intelligence"]);
    }

    #[test]
    fn the_title_counts_most_and_a_name_of_two_words_more_than_one() {
        assert_eq!(fits("title-en=Robots&description-en=Clay"), ["robotics", "ceramics"]);
        assert_eq!(fits("summary-en=Robots, working together"), ["teamwork", "robotics"]);
        assert_eq!(
            fits("title-en=Robots&title-lt=Robotai&summary-en=Clay&description-en=clay"),
            ["robotics", "ceramics"]
        );
    }

    #[test]
    fn what_is_chosen_is_not_suggested_and_what_is_taken_is_chosen() {
        let text = "title-en=Robots and clay, working together";
        assert_eq!(fits(&format!("{text}&theme=robotics&skill=teamwork")), ["ceramics"]);
        let mut draft = Draft::parse(&format!("{text}&interest=zoo"));
        let vocabulary = vocabulary();
        for act in ["take-ceramics", "take-teamwork", "take-ceramics", "take-nothing", "save", "take-"] {
            take(&mut draft, &vocabulary, act);
        }
        assert_eq!(draft.all("interest"), ["ceramics", "zoo"]);
        assert_eq!(draft.all("skill"), ["teamwork"]);
        assert_eq!(suggestions(&vocabulary, &draft).len(), 1);
    }

    #[test]
    fn never_more_than_a_handful() {
        let many =
            (0..20).map(|at| concept(&format!("c{at}"), Scheme::Interest, &[(Locale::En, "Clay", &[])])).collect();
        assert_eq!(suggestions(&Vocabulary::new(many), &Draft::parse("title-en=clay")).len(), MOST);
    }
}
