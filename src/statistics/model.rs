//! Numbers that may be told. Whoever sees a "1" may know who it was: counts of a few are said to be a few. Everything that a page
//! says is made from what may be told, so that nothing that is hidden can be worked out from the rest: two tables that differ
//! in nothing but hidden counts give the same page.

use chrono::{Datelike, Months, NaiveDate};

/// Months that are shown, the present one among them.
pub const MONTHS: usize = 12;
/// A count from one up to this one, itself left out, is not told.
pub const FEWEST: u64 = 5;

/// What is counted of a listing or of a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Its page was opened.
    Views,
    /// Somebody keeps it.
    Keeps,
    /// Somebody has a place.
    Registrations,
    /// Somebody was there.
    Presences,
    /// Somebody was offered the badge.
    Awarded,
    /// Somebody has accepted it.
    Accepted,
}

impl Measure {
    /// Of listings and of badges, in the order in which people are shown them.
    pub const ALL: [Self; 6] =
        [Self::Views, Self::Keeps, Self::Registrations, Self::Presences, Self::Awarded, Self::Accepted];
    /// Of a listing.
    pub const LISTING: &[Self] = &[Self::Views, Self::Keeps, Self::Registrations, Self::Presences];
    /// Of a badge.
    pub const BADGE: &[Self] = &[Self::Awarded, Self::Accepted];
}

/// What may be told of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// None, or enough.
    Exactly(u64),
    /// From one to four.
    Few,
}

impl Shown {
    /// Of a count.
    #[must_use]
    pub const fn of(count: u64) -> Self {
        if count == 0 || count >= FEWEST { Self::Exactly(count) } else { Self::Few }
    }

    /// The least that it can be.
    #[must_use]
    pub const fn least(self) -> u64 {
        match self {
            Self::Exactly(count) => count,
            Self::Few => 1,
        }
    }
}

/// What may be told of a sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Total {
    Exactly(u64),
    /// Something in it is hidden: each hidden count is taken for one, whatever it is.
    AtLeast(u64),
}

/// The sum of counts, from what may be told of them and from nothing else.
#[must_use]
pub fn total(counts: impl IntoIterator<Item = Shown>) -> Total {
    let mut sum = 0_u64;
    let mut hides = false;
    for count in counts {
        sum = sum.saturating_add(count.least());
        hides |= count == Shown::Few;
    }
    if hides { Total::AtLeast(sum) } else { Total::Exactly(sum) }
}

/// What may be told of one listing or badge: for each [`Measure`] its months, the oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures([[Shown; MONTHS]; Measure::ALL.len()]);

impl Figures {
    /// Of what was counted.
    #[must_use]
    pub fn of(counts: &Counts) -> Self {
        Self(counts.0.map(|months| months.map(Shown::of)))
    }

    /// The months of a measure, the oldest first.
    #[must_use]
    pub const fn of_measure(&self, measure: Measure) -> &[Shown; MONTHS] {
        &self.0[measure as usize]
    }

    /// Whether anything happened in a month.
    #[must_use]
    pub fn has_month(&self, at: usize) -> bool {
        self.0.iter().any(|months| months.get(at).is_some_and(|count| *count != Shown::Exactly(0)))
    }

    /// Whether anything happened at all.
    #[must_use]
    pub fn has_any(&self) -> bool {
        (0..MONTHS).any(|at| self.has_month(at))
    }
}

/// What was counted of one listing or badge. It is never shown: see [`Figures`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts([[u64; MONTHS]; Measure::ALL.len()]);

impl Counts {
    /// Adds to a month of a measure; one that is not shown is left out.
    pub fn add(&mut self, measure: Measure, month: usize, count: u64) {
        if let Some(counted) = self.0[measure as usize].get_mut(month) {
            *counted += count;
        }
    }
}

/// The first days of the months that are shown, the oldest first, and after them that of the month to come.
#[must_use]
pub fn bounds(today: NaiveDate) -> [NaiveDate; MONTHS + 1] {
    let first = today.with_day(1).unwrap_or(today);
    std::array::from_fn(|at| {
        let (ahead, back) = (Months::new(1), Months::new(u32::try_from(MONTHS - at).unwrap_or(0)));
        first.checked_add_months(ahead).and_then(|next| next.checked_sub_months(back)).unwrap_or(first)
    })
}

/// A month as the database has it: `2026-11`.
#[must_use]
pub fn key(date: NaiveDate) -> String {
    date.format("%Y-%m").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn small_counts_are_hidden_and_nothing_else_is() {
        assert_eq!([0, 1, 4, 5].map(Shown::of), [Shown::Exactly(0), Shown::Few, Shown::Few, Shown::Exactly(5)]);
        assert_eq!(total([7, 0, 5].map(Shown::of)), Total::Exactly(12));
        assert_eq!(total([7, 3, 5].map(Shown::of)), Total::AtLeast(13));
        assert_eq!(total([]), Total::Exactly(0));
    }

    #[test]
    fn twelve_months_end_with_the_present_one() {
        let bounds = bounds(NaiveDate::from_ymd_opt(2026, 1, 31).unwrap());
        let keys: Vec<String> = bounds.iter().map(|date| date.to_string()).collect();
        assert_eq!(
            (keys[0].as_str(), keys[11].as_str(), keys[12].as_str()),
            ("2025-02-01", "2026-01-01", "2026-02-01")
        );
        assert_eq!(key(bounds[11]), "2026-01");
    }

    /// A count, and another that is told the same.
    fn two() -> impl Strategy<Value = (u64, u64)> {
        prop_oneof![
            (1_u64..FEWEST, 1_u64..FEWEST),
            prop_oneof![Just(0), FEWEST..1_000].prop_map(|count| (count, count))
        ]
    }

    proptest! {
        #[test]
        fn what_is_hidden_changes_nothing_that_is_told(counts in prop::collection::vec(two(), 0..60)) {
            let (ones, others): (Vec<u64>, Vec<u64>) = counts.into_iter().unzip();
            let told = |counts: &[u64]| counts.iter().copied().map(Shown::of).collect::<Vec<_>>();
            prop_assert_eq!(told(&ones), told(&others));
            prop_assert_eq!(total(told(&ones)), total(told(&others)));
        }

        #[test]
        fn a_total_is_true(counts in prop::collection::vec(0_u64..50, 0..60)) {
            let sum: u64 = counts.iter().sum();
            match total(counts.iter().copied().map(Shown::of)) {
                Total::Exactly(told) => prop_assert_eq!(told, sum),
                Total::AtLeast(told) => prop_assert!(told <= sum && counts.iter().any(|count| (1..FEWEST).contains(count))),
            }
        }
    }
}
