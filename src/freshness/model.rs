//! How true a listing is known to be.

use crate::words::words;

words! {
    /// How true a listing is known to be.
    Freshness {
        /// Somebody said so lately.
        Fresh = "fresh",
        /// Whoever runs it is asked.
        Due = "due",
        /// Nobody has answered: the public is told.
        Stale = "stale",
        /// Nobody has answered for long: the public does not see it.
        Hidden = "hidden",
    }
}

/// Milliseconds.
pub const DAY: i64 = 86_400_000;

impl Freshness {
    /// What follows when nobody answers, and after how many milliseconds since they were asked; nothing after the last.
    #[must_use]
    pub const fn unanswered(self) -> Option<(Self, i64)> {
        match self {
            Self::Due => Some((Self::Stale, 14 * DAY)),
            Self::Stale => Some((Self::Hidden, 28 * DAY)),
            Self::Fresh | Self::Hidden => None,
        }
    }
}
