//! A registration's states.

/// Where a registration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegistrationStatus {
    /// There is a place.
    Confirmed,
    /// There is none yet: in the order in which people asked.
    Waitlisted,
    Cancelled,
}

impl RegistrationStatus {
    const ALL: [Self; 3] = [Self::Confirmed, Self::Waitlisted, Self::Cancelled];

    /// The word in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Waitlisted => "waitlisted",
            Self::Cancelled => "cancelled",
        }
    }

    /// The status that `word` names.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == word)
    }
}

/// What came of asking for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Now, or before already.
    Confirmed,
    /// Now, or before already.
    Waitlisted,
    /// No place, and no waiting list.
    Full,
    /// It has begun, or does not take place, or is not registered for here.
    Closed,
}
