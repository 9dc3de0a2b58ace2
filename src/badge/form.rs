//! The form of a badge: from what it says to fields and back, and what is wrong with them.

use super::{
    design::Design,
    model::{CheckedBy, Content, Level, Task, Text},
};
use crate::{
    city::model::City,
    concept::model::{Scheme, Vocabulary},
    error::FieldProblem,
    i18n::{Locale, Localizer, msg},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

/// Characters of a name.
pub const NAME: usize = 80;
/// Characters of a description.
pub const DESCRIPTION: usize = 500;
/// Characters of the criteria.
pub const CRITERIA: usize = 3_000;
/// Characters of what is to be seen on the picture, and of a task.
pub const LINE: usize = 200;
/// Tasks of one badge.
pub const TASKS: usize = 20;
/// How often one task may be to be done.
const TIMES: RangeInclusive<u16> = 1..=100;
/// Months: ten years.
const MONTHS: RangeInclusive<u16> = 1..=120;

/// The fields that each language has, with what each may hold in characters.
const TEXTS: [(&str, usize); 4] = [("name", NAME), ("description", DESCRIPTION), ("criteria", CRITERIA), ("alt", LINE)];

/// The name of a field in one language: `name-lt`.
#[must_use]
pub fn in_language(name: &str, locale: Locale) -> String {
    format!("{name}-{}", locale.as_str())
}

/// The name of a field of a task: `task-0-times`.
#[must_use]
pub fn of_task(row: usize, name: &str) -> String {
    format!("task-{row}-{name}")
}

/// A form: the values of its fields and what is wrong with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    values: Vec<(String, String)>,
    pub problems: Vec<FieldProblem>,
}

impl Sheet {
    /// As somebody has filled it in, every value without space around it and with one kind of line break.
    #[must_use]
    pub fn typed(pairs: &[(String, String)]) -> Self {
        let tidy = |value: &str| value.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned();
        Self { values: pairs.iter().map(|(name, value)| (name.clone(), tidy(value))).collect(), problems: Vec::new() }
    }

    /// As it begins: with what the badge says.
    #[must_use]
    pub fn of(content: &Content) -> Self {
        let mut sheet = Self::default();
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                sheet.values.push((name.to_owned(), value.to_owned()));
            }
        };
        put("locale", content.locale.as_str());
        for (field, word) in Design::FIELDS.iter().zip(content.design.words()) {
            put(field, word);
        }
        put("picture", content.picture.as_deref().unwrap_or_default());
        put("level", content.level.map_or("", Level::as_str));
        put("validity", &number(content.validity_months));
        put("minimum", &number(content.minimum));
        for (locale, text) in &content.texts {
            let Text { name, description, criteria, alt } = text;
            for ((field, _), words) in TEXTS.iter().zip([name, description, criteria, alt]) {
                put(&in_language(field, *locale), words);
            }
        }
        for (row, task) in content.tasks.iter().enumerate() {
            for (locale, words) in &task.texts {
                put(&of_task(row, &in_language("text", *locale)), words);
            }
            put(&of_task(row, "by"), task.checked_by.as_str());
            put(&of_task(row, "times"), &task.times.to_string());
        }
        content.prerequisites.iter().for_each(|id| put("prerequisite", id));
        content.skills.iter().for_each(|slug| put("skill", slug));
        sheet
    }

    /// The first value of a field; empty where it has none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value)
    }

    /// Whether one of a field's values is `value`.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(field, one)| field == name && one == value)
    }

    /// The values of a field, each once, sorted: ticks have no order of their own.
    pub(super) fn all(&self, name: &str) -> Vec<String> {
        let values = self.values.iter().filter(|(field, value)| field == name && !value.is_empty());
        values.map(|(_, value)| value.clone()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// Names and values of fields in languages that a city does not offer: they are kept though nobody sees them.
    pub fn hidden(&self, city: &City) -> impl Iterator<Item = (&str, &str)> {
        let others: Vec<String> = Locale::ALL
            .into_iter()
            .filter(|locale| !city.locales.contains(locale))
            .map(|locale| in_language("", locale))
            .collect();
        let pairs = self.values.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        pairs.filter(move |(name, _)| others.iter().any(|end| name.ends_with(end)))
    }

    /// The numbers of its rows for tasks, those with nothing in them too.
    #[must_use]
    pub fn rows(&self) -> BTreeSet<usize> {
        let rows: BTreeSet<usize> = self.values.iter().filter_map(|(name, _)| row(name)).collect();
        // one more than there may be is enough to say so; each row is searched for among all that was sent
        rows.into_iter().take(TASKS + 1).collect()
    }

    /// Without a task.
    pub fn drop_row(&mut self, dropped: usize) {
        self.values.retain(|(name, _)| row(name) != Some(dropped));
    }

    /// With one more row, where there is room for it.
    pub fn add_row(&mut self) {
        let next = self.rows().last().map_or(0, |last| last + 1);
        if self.rows().len() < TASKS && next < MAX_ROW {
            self.values.push((of_task(next, "by"), CheckedBy::Organiser.as_str().to_owned()));
        }
    }

    /// What is wrong with a field.
    #[must_use]
    pub fn message(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.message.as_str())
    }
}

/// No row of a form has this number or a higher one.
const MAX_ROW: usize = 1_000;

fn row(name: &str) -> Option<usize> {
    let (number, _) = name.strip_prefix("task-")?.split_once('-')?;
    number.parse().ok().filter(|row| *row < MAX_ROW)
}

fn number(value: Option<u16>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// What a form is read with.
pub struct Reading<'a> {
    pub l: &'a Localizer,
    pub vocabulary: &'a Vocabulary,
    /// Ids of the badges that may come before it.
    pub offered: &'a BTreeSet<String>,
    /// What is kept where a field is missing or cannot be used.
    pub before: &'a Content,
}

impl Reading<'_> {
    /// What a form says, with what is wrong noted in it. What is missing is no fault yet: see [`missing`].
    #[must_use]
    pub fn read(&self, sheet: &mut Sheet) -> Content {
        let mut problems = Vec::new();
        let texts = Self::texts(sheet, self.l, &mut problems);
        let tasks = self.tasks(sheet, &mut problems);
        let most = u16::try_from(tasks.len()).unwrap_or(u16::MAX).max(1);
        let content = Content {
            locale: sheet.get("locale").parse().unwrap_or(self.before.locale),
            design: Design::of_fields(|field| sheet.get(field)).unwrap_or(self.before.design),
            picture: Some(sheet.get("picture")).filter(|id| !id.is_empty()).map(str::to_owned),
            level: Level::from_word(sheet.get("level")),
            validity_months: self.number(sheet, "validity", &MONTHS, &mut problems),
            minimum: self.number(sheet, "minimum", &(1..=most), &mut problems),
            texts,
            tasks,
            prerequisites: sheet.all("prerequisite"),
            skills: sheet.all("skill"),
        };
        let is_skill = |slug: &String| self.vocabulary.get(slug).is_some_and(|one| one.scheme == Scheme::Skill);
        let may_be_before = |id: &String| self.offered.contains(id) || self.before.prerequisites.contains(id);
        if !content.skills.iter().all(|slug| is_skill(slug) || self.before.skills.contains(slug)) {
            problems.push(problem("skill", self.l.t(msg::BadgeProblemChoice)));
        }
        if !content.prerequisites.iter().all(may_be_before) {
            problems.push(problem("prerequisite", self.l.t(msg::BadgeProblemChoice)));
        }
        sheet.problems = problems;
        content
    }

    fn texts(sheet: &Sheet, l: &Localizer, problems: &mut Vec<FieldProblem>) -> BTreeMap<Locale, Text> {
        let mut texts = BTreeMap::new();
        for locale in Locale::ALL {
            let [name, description, criteria, alt] = TEXTS.map(|(field, most)| {
                let field = in_language(field, locale);
                let words = sheet.get(&field).to_owned();
                if words.chars().count() > most {
                    problems.push(problem(&field, l.t(msg::BadgeProblemLong { count: most.into() })));
                }
                words
            });
            let text = Text { name, description, criteria, alt };
            if text != Text::default() {
                texts.insert(locale, text);
            }
        }
        texts
    }

    /// Rows without words are none.
    fn tasks(&self, sheet: &Sheet, problems: &mut Vec<FieldProblem>) -> Vec<Task> {
        let mut tasks = Vec::new();
        for row in sheet.rows() {
            let mut texts = BTreeMap::new();
            for locale in Locale::ALL {
                let field = of_task(row, &in_language("text", locale));
                let words = sheet.get(&field).to_owned();
                if words.chars().count() > LINE {
                    problems.push(problem(&field, self.l.t(msg::BadgeProblemLong { count: LINE.into() })));
                }
                if !words.is_empty() {
                    texts.insert(locale, words);
                }
            }
            if texts.is_empty() {
                continue;
            }
            let checked_by = CheckedBy::from_word(sheet.get(&of_task(row, "by"))).unwrap_or(CheckedBy::Organiser);
            let times = self.number(sheet, &of_task(row, "times"), &TIMES, problems).unwrap_or(1);
            tasks.push(Task { texts, checked_by, times });
        }
        if tasks.len() > TASKS {
            problems.push(problem("tasks", self.l.t(msg::BadgeProblemTasks { count: TASKS.into() })));
        }
        tasks
    }

    fn number(
        &self,
        sheet: &Sheet,
        field: &str,
        range: &RangeInclusive<u16>,
        problems: &mut Vec<FieldProblem>,
    ) -> Option<u16> {
        let typed = Some(sheet.get(field)).filter(|typed| !typed.is_empty())?;
        let number = typed.parse().ok().filter(|number| range.contains(number));
        if number.is_none() {
            let (from, to) = (u32::from(*range.start()), u32::from(*range.end()));
            problems.push(problem(field, self.l.t(msg::BadgeProblemNumber { from: from.into(), to: to.into() })));
        }
        number
    }
}

/// What a badge lacks before everybody may see it.
#[must_use]
pub fn missing(l: &Localizer, content: &Content) -> Vec<FieldProblem> {
    let own = content.locale;
    let text = content.texts.get(&own).cloned().unwrap_or_default();
    let mut problems = Vec::new();
    for (field, words, said) in [
        ("name", &text.name, l.t(msg::BadgeProblemName)),
        ("description", &text.description, l.t(msg::BadgeProblemDescription)),
        ("criteria", &text.criteria, l.t(msg::BadgeProblemCriteria)),
    ] {
        if words.is_empty() {
            problems.push(problem(&in_language(field, own), said));
        }
    }
    if content.picture.is_some() {
        // what it is composed of says nothing of a picture of their own
        let shown = content.texts.iter().filter(|(locale, text)| **locale == own || text.is_whole());
        for (locale, _) in shown.filter(|(_, text)| text.alt.is_empty()) {
            problems.push(problem(&in_language("alt", *locale), l.t(msg::BadgeProblemAlt)));
        }
    }
    for (row, task) in content.tasks.iter().enumerate() {
        if !task.texts.contains_key(&own) {
            problems.push(problem(&of_task(row, &in_language("text", own)), l.t(msg::BadgeProblemTask)));
        }
    }
    problems
}

/// Something that is wrong with a field.
#[must_use]
pub fn problem(field: &str, message: String) -> FieldProblem {
    FieldProblem { field: field.to_owned(), message }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::badge::design::tests::design;
    use proptest::{collection, option, prelude::*, sample};

    fn words() -> impl Strategy<Value = String> {
        "[a-zšž&<]([a-zšž\n ]{0,20}[a-z])?"
    }

    fn locale() -> impl Strategy<Value = Locale> {
        sample::select(&Locale::ALL[..])
    }

    fn content() -> impl Strategy<Value = Content> {
        let text = (words(), words(), words(), option::of(words())).prop_map(|(name, description, criteria, alt)| {
            Text { name, description, criteria, alt: alt.unwrap_or_default() }
        });
        let task = (collection::btree_map(locale(), words(), 1..4), sample::select(CheckedBy::ALL), TIMES)
            .prop_map(|(texts, checked_by, times)| Task { texts, checked_by, times });
        let numbers = (option::of(sample::select(Level::ALL)), option::of(MONTHS), any::<bool>());
        let lists = (collection::btree_map(locale(), text, 0..4), collection::vec(task, 0..TASKS));
        let picture = (design(), option::of("[a-f0-9]{4}"));
        (locale(), picture, numbers, lists, collection::btree_set("[a-f0-9]{4}", 0..4)).prop_map(
            |(locale, (design, picture), (level, validity_months, some), (texts, tasks), before)| Content {
                locale,
                design,
                picture,
                level,
                validity_months,
                minimum: u16::try_from(tasks.len()).ok().filter(|count| some && *count > 0),
                texts,
                tasks,
                prerequisites: before.into_iter().collect(),
                skills: Vec::new(),
            },
        )
    }

    fn read(sheet: &mut Sheet, before: &Content) -> Content {
        let (vocabulary, offered) = (Vocabulary::default(), BTreeSet::new());
        Reading { l: &Localizer::for_test(Locale::En), vocabulary: &vocabulary, offered: &offered, before }.read(sheet)
    }

    proptest! {
        #[test]
        fn what_a_form_shows_is_what_it_says(content in content()) {
            let mut sheet = Sheet::of(&content);
            prop_assert_eq!(read(&mut sheet, &content), content);
            prop_assert_eq!(sheet.problems, []);
        }

        #[test]
        fn a_frozen_version_reads_as_it_was_written(content in content()) {
            let json = serde_json::to_string(&content).unwrap();
            prop_assert_eq!(serde_json::from_str::<Content>(&json).unwrap(), content);
        }

        #[test]
        fn nothing_typed_breaks_it(pairs in collection::vec(("(task-[0-9]{0,4}-)?[a-z]{0,8}(-lt)?", ".{0,12}"), 0..20)) {
            let mut sheet = Sheet::typed(&pairs);
            let content = read(&mut sheet, &Content::fresh(Locale::Lt));
            prop_assert!(content.tasks.len() <= pairs.len());
        }
    }

    fn said(pairs: &[(&str, &str)]) -> Vec<String> {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut sheet = Sheet::typed(&pairs);
        let _ = read(&mut sheet, &Content::fresh(Locale::Lt));
        sheet.problems.into_iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        assert_eq!(said(&[("validity", "0"), ("minimum", "1"), ("level", "king")]), ["validity"]);
        assert_eq!(
            said(&[("minimum", "2"), ("task-3-text-lt", "Vienas"), ("task-3-times", "abc")]),
            ["task-3-times", "minimum"]
        );
        assert_eq!(said(&[("name-lt", &"a".repeat(NAME + 1)), ("name-en", &"a".repeat(NAME))]), ["name-lt"]);
        assert_eq!(said(&[("skill", "wizardry"), ("prerequisite", "0198")]), ["skill", "prerequisite"]);
    }

    #[test]
    fn what_is_missing_is_said_in_the_language_that_it_was_written_in() {
        let mut content = Content::fresh(Locale::Sl);
        let whole = Text { name: "a".into(), description: "b".into(), criteria: "c".into(), alt: String::new() };
        content.texts.insert(Locale::En, whole.clone());
        let fields = |content: &Content| -> Vec<String> {
            let l = Localizer::for_test(Locale::En);
            missing(&l, content).into_iter().map(|problem| problem.field).collect()
        };
        assert_eq!(fields(&content), ["name-sl", "description-sl", "criteria-sl"]);
        content.texts.insert(Locale::Sl, whole);
        content.tasks =
            vec![Task { texts: [(Locale::En, "x".to_owned())].into(), checked_by: CheckedBy::Peer, times: 1 }];
        assert_eq!(fields(&content), ["task-0-text-sl"]);
    }

    #[test]
    fn an_own_picture_is_said_in_every_language_that_is_shown() {
        let text =
            |alt: &str| Text { name: "a".into(), description: "b".into(), criteria: "c".into(), alt: alt.into() };
        let half = Text { name: "a".into(), ..Text::default() };
        let texts =
            [(Locale::Sl, text("")), (Locale::En, text("")), (Locale::It, text("d")), (Locale::Lt, half)].into();
        let mut content = Content { texts, ..Content::fresh(Locale::Sl) };
        let fields = |content: &Content| -> Vec<String> {
            let l = Localizer::for_test(Locale::En);
            missing(&l, content).into_iter().map(|problem| problem.field).collect()
        };
        assert_eq!(fields(&content), [""; 0], "what is composed says so itself");
        content.picture = Some("0198".into());
        let mut said = fields(&content);
        said.sort_unstable();
        assert_eq!(said, ["alt-en", "alt-sl"]);
    }

    #[test]
    fn rows_come_and_go() {
        let mut sheet = Sheet::default();
        sheet.add_row();
        sheet.add_row();
        assert_eq!(sheet.rows(), BTreeSet::from([0, 1]));
        sheet.drop_row(0);
        assert_eq!(sheet.rows(), BTreeSet::from([1]));
        for _ in 0..TASKS + 5 {
            sheet.add_row();
        }
        assert_eq!(sheet.rows().len(), TASKS);
    }
}
