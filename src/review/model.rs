//! A review's states.

use crate::{i18n::Locale, words::words};

/// Characters of a review.
pub const WORDS_LENGTH: usize = 1_000;
/// Characters of a provider's answer.
pub const ANSWER_LENGTH: usize = 1_000;
/// The most stars.
pub const MOST_STARS: u8 = 5;

words! {
    /// Whether it is shown.
    ReviewStatus { Pending = "pending", Published = "published", Rejected = "rejected" }
}

/// A review, without who wrote it: nobody who reads it needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub id: String,
    pub opportunity_id: String,
    /// 1 to 5.
    pub stars: u8,
    /// Maybe none.
    pub words: String,
    /// The language of the page on which it was written.
    pub locale: Locale,
    pub status: ReviewStatus,
    /// Unix milliseconds.
    pub created: i64,
    /// The provider's.
    pub answer: Option<String>,
    pub answer_locale: Option<Locale>,
}

/// What the published reviews of a listing come to.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rating {
    pub count: u32,
    /// 1.0 to 5.0; 0 without a review.
    pub mean: f64,
}

impl Rating {
    /// That of some reviews.
    #[must_use]
    pub fn of(reviews: &[Review]) -> Self {
        let count = u32::try_from(reviews.len()).unwrap_or(u32::MAX);
        let stars: u32 = reviews.iter().map(|review| u32::from(review.stars)).sum();
        Self { count, mean: if count == 0 { 0.0 } else { f64::from(stars) / f64::from(count) } }
    }
}
