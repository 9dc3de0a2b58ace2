//! Two people's work on one listing: what each has changed is kept, and what both have changed is asked about.

use super::{
    draft::{Draft, PLACE_FIELDS},
    rule,
};
use std::collections::BTreeSet;

/// Fields that only make sense together: who changes one of them has decided about all.
const TOGETHER: &[(&str, &[&str])] = &[
    ("place", PLACE_FIELDS),
    ("price", &["price", "per"]),
    ("picture", &["picture", "picture-alt-en", "picture-alt-lt", "picture-alt-sl", "picture-alt-it"]),
];
/// The name of all dates and rules together: their rows have no names of their own to compare by.
pub const WHEN: &str = "when";

/// What comes of two people's work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// With what the other has saved wherever both have changed something.
    pub draft: Draft,
    /// Groups of fields (see [`group`]) that both have changed, and differently.
    pub conflicts: Vec<String>,
}

/// The group that a field is decided together with, often only itself.
#[must_use]
pub fn group(field: &str) -> &str {
    if rule::field(field).is_some() {
        return WHEN;
    }
    TOGETHER.iter().find(|(_, fields)| fields.contains(&field)).map_or(field, |(name, _)| name)
}

/// The groups in which two drafts differ, in the order of their names.
#[must_use]
pub fn differences(one: &Draft, other: &Draft) -> Vec<String> {
    let names: BTreeSet<&str> = one.names().chain(other.names()).collect();
    let differing: BTreeSet<&str> =
        names.into_iter().filter(|name| one.all(name) != other.all(name)).map(group).collect();
    differing.into_iter().map(str::to_owned).collect()
}

/// Takes over one group of fields from another draft.
pub fn take(draft: &mut Draft, from: &Draft, wanted: &str) {
    let names: BTreeSet<String> = draft.names().chain(from.names()).map(str::to_owned).collect();
    for name in names.iter().filter(|name| group(name) == wanted) {
        draft.set(name, from.all(name).to_vec());
    }
}

/// `mine` and `theirs` were both made from `base`; theirs is saved already.
#[must_use]
pub fn merge(base: &Draft, mine: &Draft, theirs: &Draft) -> Merged {
    let (by_me, by_them) = (differences(base, mine), differences(base, theirs));
    let between: BTreeSet<String> = differences(mine, theirs).into_iter().collect();
    let mut draft = theirs.clone();
    let mut conflicts = Vec::new();
    for changed in by_me {
        if !by_them.contains(&changed) {
            take(&mut draft, mine, &changed);
        } else if between.contains(&changed) {
            conflicts.push(changed);
        }
    }
    Merged { draft, conflicts }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_each_has_changed_is_kept_and_what_both_have_is_asked() {
        let base = Draft::parse("title-lt=A&summary-lt=B&price=5&per=month");
        let mine = Draft::parse("title-lt=A1&summary-lt=B&price=6&per=month&capacity=3");
        let theirs = Draft::parse("title-lt=A2&summary-lt=B2&price=5&per=month");
        let merged = merge(&base, &mine, &theirs);
        assert_eq!(merged.draft, Draft::parse("title-lt=A2&summary-lt=B2&price=6&per=month&capacity=3"));
        assert_eq!(merged.conflicts, ["title-lt"]);
    }

    #[test]
    fn dates_are_one_thing_and_so_is_a_price() {
        let base = Draft::parse("when-0-date=2026-12-01&price=5");
        let mine = Draft::parse("when-0-date=2026-12-01&when-1-date=2026-12-02&price=5&per=month");
        let theirs = Draft::parse("when-0-date=2026-12-03&price=7");
        assert_eq!(merge(&base, &mine, &theirs).conflicts, ["price", "when"]);
    }

    #[test]
    fn a_picture_and_what_it_shows_are_one_thing_in_every_language() {
        for locale in crate::i18n::Locale::ALL.iter().copied() {
            assert_eq!(group(&format!("picture-alt-{}", locale.as_str())), "picture");
        }
        let base = Draft::parse("picture=a&picture-alt-lt=A");
        let mine = Draft::parse("picture=b&picture-alt-lt=B");
        let theirs = Draft::parse("picture=a&picture-alt-lt=C");
        assert_eq!(merge(&base, &mine, &theirs).conflicts, ["picture"], "nobody's words at another's picture");
    }

    fn draft() -> impl Strategy<Value = Draft> {
        let pair = prop::sample::select(vec![
            "title-lt=A",
            "title-lt=B",
            "title-sl=C",
            "kind=course",
            "kind=event",
            "price=1",
            "price=2",
            "per=month",
            "interest=a",
            "interest=b",
            "when-0-date=2026-12-01",
            "when-0-start=16:00",
            "when-1-date=2026-12-02",
            "place=x",
            "place=new",
            "place-name=N",
            "capacity=3",
            "picture=a",
            "picture=b",
            "picture-alt-lt=P",
        ]);
        prop::collection::vec(pair, 0..10).prop_map(|pairs| Draft::parse(&pairs.join("&")))
    }

    proptest! {
        #[test]
        fn who_changed_nothing_takes_what_the_other_did(base in draft(), other in draft()) {
            prop_assert_eq!(merge(&base, &base, &other), Merged { draft: other.clone(), conflicts: Vec::new() });
            prop_assert_eq!(merge(&base, &other, &base), Merged { draft: other, conflicts: Vec::new() });
        }

        #[test]
        fn nothing_that_somebody_did_is_lost_silently(base in draft(), mine in draft(), theirs in draft()) {
            let merged = merge(&base, &mine, &theirs);
            for changed in differences(&base, &mine) {
                let kept = !differences(&merged.draft, &mine).contains(&changed);
                prop_assert!(kept || merged.conflicts.contains(&changed), "{changed} of mine");
            }
            for changed in differences(&base, &theirs) {
                prop_assert!(!differences(&merged.draft, &theirs).contains(&changed), "{changed} of theirs");
            }
        }
    }
}
