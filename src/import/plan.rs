//! What a row changes: a new draft, a change of one that it made before, or nothing. What somebody has changed by hand since
//! stays theirs. The same for the look before and for the writing.

use super::{
    reading::{Reading, Said},
    target::{Note, Values, column_of, tidy},
};
use crate::{
    editor::{
        check::{self, Problem},
        draft::Draft,
        merge,
    },
    i18n::Locale,
    words::words,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};

words! {
    /// What becomes of a row.
    State { Waiting = "waiting", New = "new", Changed = "changed", Unchanged = "unchanged", Skipped = "skipped" }
}

/// What is remembered of a row that was imported before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub opportunity_id: String,
    /// What the row said then.
    pub values: Values,
    /// The draft as imports alone would have it.
    pub base: Draft,
}

/// What there is of a row's listing.
#[derive(Clone, Copy, Debug)]
pub enum Known<'a> {
    Nothing,
    /// It was imported before, and this is its draft now.
    Linked(&'a Link, &'a Draft),
    /// It is one of our own export: as it was written then, and as it is now.
    Own(&'a Draft, &'a Draft),
}

/// What a row makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub state: State,
    /// As it shall be.
    pub draft: Draft,
    /// As imports alone would have it.
    pub base: Draft,
    /// Groups of fields (see `merge::group`) that both the row and a hand have changed: the hand's words stay.
    pub kept: Vec<String>,
}

/// What a row makes of what there is. `fresh` is what a new listing begins with.
#[must_use]
pub fn plan(said: &Said, known: Known<'_>, fresh: &Draft, usual: Locale) -> Plan {
    let (base, current) = match known {
        Known::Nothing => {
            let mut begun = fresh.clone();
            begun.set("locale", vec![said.locale(usual).as_str().to_owned()]);
            let draft = said.values.onto(&begun);
            return Plan { state: State::New, base: draft.clone(), draft, kept: Vec::new() };
        }
        Known::Linked(link, current) => (&link.base, current),
        Known::Own(base, current) => (base, current),
    };
    let mine = match known {
        Known::Linked(link, _) => again(link, said, fresh),
        _ => over(base, said),
    };
    let merged = merge::merge(base, &mine, current);
    let state = if merged.draft == *current { State::Unchanged } else { State::Changed };
    Plan { state, draft: merged.draft, base: mine, kept: merged.conflicts }
}

/// What was imported with what the row says differently now; what it does not say any more is as in a new listing.
fn again(link: &Link, said: &Said, fresh: &Draft) -> Draft {
    let (before, now) = (&link.values.0, &said.values.0);
    let names: BTreeSet<&String> = before.keys().chain(now.keys()).collect();
    let mut mine = link.base.clone();
    for name in names.into_iter().filter(|name| before.get(*name) != now.get(*name)) {
        mine.set(name, now.get(name).cloned().unwrap_or_else(|| fresh.all(name).to_vec()));
    }
    tidy(&mine)
}

/// A listing of ours with all that its row says, empty cells too.
fn over(base: &Draft, said: &Said) -> Draft {
    let mut mine = base.clone();
    let has_dates = said.values.0.keys().any(|name| merge::group(name) == merge::WHEN);
    for name in &said.emptied {
        mine.set(name, Vec::new());
    }
    if has_dates || said.emptied.iter().any(|name| name == merge::WHEN) {
        mine.set_rules(&[]);
    }
    said.values.onto(&mine)
}

/// Something to say of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    Note(Note),
    /// Of a field of the draft that it makes.
    Problem(Problem),
    /// A group of fields in which somebody's own words stay.
    Kept(String),
    /// Its listing has gone into another, of this slug, and is not written at any more.
    Merged(String),
}

impl What {
    /// Whether nothing is written of the row that this is said of.
    #[must_use]
    pub fn leaves_out(&self) -> bool {
        match self {
            What::Note(note) => note.leaves_out(),
            What::Merged(_) => true,
            What::Problem(_) | What::Kept(_) => false,
        }
    }

    /// Why a row is left out, as it is kept with the row.
    #[must_use]
    pub fn to_kept(&self) -> Option<String> {
        match self {
            What::Note(note) if note.leaves_out() => Some(note.as_str().to_owned()),
            What::Merged(slug) => Some(format!("{MERGED}{slug}")),
            _ => None,
        }
    }

    /// The same, read again.
    #[must_use]
    pub fn from_kept(kept: &str) -> Option<Self> {
        match kept.strip_prefix(MERGED) {
            Some(slug) => Some(What::Merged(slug.to_owned())),
            None => Note::from_word(kept).map(What::Note),
        }
    }
}

/// What stands before the slug in a row that is kept.
const MERGED: &str = "merged:";

/// The same with its column, where it is about one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub column: Option<usize>,
    pub what: What,
}

/// A row, looked at.
#[derive(Clone, Debug)]
pub struct RowLook {
    pub number: u32,
    pub title: String,
    pub state: State,
    pub findings: Vec<Finding>,
}

/// A whole table, looked at.
#[derive(Clone, Debug, Default)]
pub struct Look {
    pub rows: Vec<RowLook>,
    /// Fields that listings need and that no column is about, each with how many will lack it.
    pub lacking: BTreeMap<String, usize>,
}

impl Look {
    /// How many rows become that.
    #[must_use]
    pub fn count(&self, state: State) -> usize {
        self.rows.iter().filter(|row| row.state == state).count()
    }

    /// Rows of which something is to be said: first those that are left out.
    pub fn said(&self) -> impl Iterator<Item = &RowLook> {
        let some = |row: &&RowLook| !row.findings.is_empty();
        let out = self.rows.iter().filter(|row| row.state == State::Skipped);
        out.chain(self.rows.iter().filter(|row| row.state != State::Skipped)).filter(some)
    }
}

/// Looks at every row. `known` tells what there is of the listing that a key names, `merged` the slug of the one that it has
/// gone into.
pub fn look<'a>(
    saids: &[(u32, Said)],
    reading: &Reading<'_>,
    fresh: &Draft,
    known: impl Fn(&str) -> Known<'a>,
    merged: impl Fn(&str) -> Option<&'a str>,
) -> Look {
    let mut look = Look::default();
    let mut seen: HashMap<String, u32> = HashMap::new();
    for (number, said) in saids {
        let key = said.key(reading.locale);
        let mut findings: Vec<Finding> =
            said.notes.iter().map(|(column, note)| Finding { column: *column, what: What::Note(*note) }).collect();
        if seen.insert(key.clone(), *number).is_some() {
            findings.push(Finding { column: None, what: What::Note(Note::Twice) });
        }
        if let Some(slug) = merged(&key) {
            findings.push(Finding { column: None, what: What::Merged(slug.to_owned()) });
        }
        let is_out = findings.iter().any(|one| one.what.leaves_out());
        let state = if is_out {
            State::Skipped
        } else {
            let plan = plan(said, known(&key), fresh, reading.locale);
            judge(&plan, said, reading, &mut findings, &mut look.lacking);
            plan.state
        };
        let title = said.title(reading.locale).to_owned();
        look.rows.push(RowLook { number: *number, title, state, findings });
    }
    look
}

/// What the form itself will say of it. Of what no column is about it is said once, for all rows.
fn judge(
    plan: &Plan,
    said: &Said,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
    lacking: &mut BTreeMap<String, usize>,
) {
    let locale = said.locale(reading.locale);
    let column = |field: &str| column_of(field, locale, reading.mapping);
    for group in &plan.kept {
        let first = plan.base.names().find(|name| merge::group(name) == group).unwrap_or(group);
        findings.push(Finding { column: column(first), what: What::Kept(group.clone()) });
    }
    if plan.state == State::Unchanged {
        return;
    }
    for found in check::check(&plan.draft, reading.bounds) {
        match column(&found.field) {
            Some(at) => {
                // what could not be understood is missing, too: said once
                if findings.iter().all(|one| one.column != Some(at)) {
                    findings.push(Finding { column: Some(at), what: What::Problem(found.problem) });
                }
            }
            None if found.problem.is_missing() => {
                *lacking.entry(merge::group(&found.field).to_owned()).or_default() += 1;
            }
            None => findings.push(Finding { column: None, what: What::Problem(found.problem) }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn said(values: &str) -> Said {
        Said { values: Values::parse(values), ..Said::default() }
    }

    fn fresh() -> Draft {
        Draft::parse("locale=lt&attendance=in-person&per=once&waiting-list=1")
    }

    /// Imports a row and returns what is remembered, with the draft.
    fn imported(values: &str) -> (Link, Draft) {
        let said = said(values);
        let plan = plan(&said, Known::Nothing, &fresh(), Locale::Lt);
        let link = Link { opportunity_id: String::new(), values: said.values, base: plan.base };
        (link, plan.draft)
    }

    #[test]
    fn a_row_that_says_something_else_changes_that_alone() {
        let (link, mut draft) = imported("title-lt=A&price=5&capacity=3&when-0-date=2026-12-01&when-1-date=2026-12-02");
        draft.set("summary-lt", vec!["By hand".to_owned()]);
        let changed = said("title-lt=B&price=6&when-0-date=2026-12-01");
        let made = plan(&changed, Known::Linked(&link, &draft), &fresh(), Locale::Lt);
        assert_eq!(made.state, State::Changed);
        assert_eq!(made.kept, Vec::<String>::new());
        let expected = "locale=lt&attendance=in-person&per=once&waiting-list=1&title-lt=B&price=6&when-0-date=2026-12-01\
                        &summary-lt=By+hand";
        assert_eq!(made.draft, Draft::parse(expected));
    }

    #[test]
    fn what_a_hand_has_changed_since_stays() {
        let (link, mut draft) = imported("title-lt=A&price=5");
        draft.set("title-lt", vec!["Mine".to_owned()]);
        let made = plan(&said("title-lt=B&price=6"), Known::Linked(&link, &draft), &fresh(), Locale::Lt);
        assert_eq!(made.kept, ["title-lt"]);
        assert_eq!((made.draft.get("title-lt"), made.draft.get("price")), ("Mine", "6"));
        // and is not said again the next time
        let link = Link { values: Values::parse("title-lt=B&price=6"), base: made.base, ..link };
        let again = plan(&said("title-lt=B&price=6"), Known::Linked(&link, &made.draft), &fresh(), Locale::Lt);
        assert_eq!((again.state, again.kept.len()), (State::Unchanged, 0));
    }

    #[test]
    fn an_empty_cell_of_our_own_file_empties_the_field() {
        let base = Draft::parse("title-lt=A&max-age=19&when-0-date=2026-12-01&when-1-date=2026-12-02");
        let row = Said { emptied: vec!["max-age".to_owned()], ..said("when-0-date=2026-12-03") };
        let made = plan(&row, Known::Own(&base, &base), &fresh(), Locale::Lt);
        assert_eq!(made.draft, Draft::parse("title-lt=A&when-0-date=2026-12-03"));
        let row = Said { emptied: vec!["when".to_owned()], ..said("") };
        assert_eq!(
            plan(&row, Known::Own(&base, &base), &fresh(), Locale::Lt).draft,
            Draft::parse("title-lt=A&max-age=19")
        );
    }

    fn values() -> impl Strategy<Value = String> {
        let pair = prop::sample::select(vec![
            "title-lt=A",
            "title-lt=B",
            "price=1",
            "price=2",
            "per=month",
            "place=x",
            "place=new",
            "place-name=N",
            "when-0-date=2026-12-01",
            "when-0-start=16:00",
            "waiting-list=",
            "capacity=3",
        ]);
        prop::collection::vec(pair, 0..8).prop_map(|pairs| pairs.join("&"))
    }

    proptest! {
        #[test]
        fn the_same_row_twice_changes_nothing(values in values(), by_hand in values()) {
            let (link, mut draft) = imported(&values);
            for (name, value) in form_urlencoded::parse(by_hand.as_bytes()) {
                draft.set(&name, vec![value.into_owned()]);
            }
            let draft = tidy(&draft);
            let made = plan(&said(&values), Known::Linked(&link, &draft), &fresh(), Locale::Lt);
            prop_assert_eq!((made.state, made.draft, made.base), (State::Unchanged, draft, link.base));
        }

        #[test]
        fn a_draft_that_nobody_touched_follows_its_row(first in values(), second in values()) {
            let (link, draft) = imported(&first);
            let made = plan(&said(&second), Known::Linked(&link, &draft), &fresh(), Locale::Lt);
            prop_assert_eq!(made.kept.len(), 0);
            prop_assert_eq!(made.draft, imported(&second).1);
        }
    }
}
