//! How a city stands with an organisation.

use crate::{
    i18n::{Localizer, msg},
    words::words,
};

words! {
    /// Whether somebody of the city has looked at an organisation, and what they said.
    OrganisationStatus {
        /// Nobody has asked the city yet.
        Unverified = "unverified",
        /// Somebody of the city is to look.
        Pending = "pending",
        Verified = "verified",
        /// It may ask again.
        Rejected = "rejected",
        /// Nothing of it is shown to the public.
        Suspended = "suspended",
    }
}

/// What a coordinator decides about an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Verified,
    Rejected,
    Suspended,
    /// It is verified again after it was suspended.
    Restored,
}

impl Verdict {
    /// Whether the organisation must be told why.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::Rejected | Self::Suspended)
    }

    /// Whether the public sees more or less of the organisation afterwards.
    #[must_use]
    pub const fn shows_or_hides(self) -> bool {
        matches!(self, Self::Suspended | Self::Restored)
    }
}

impl OrganisationStatus {
    /// Whether an organisation may come from this status to that.
    #[must_use]
    pub const fn may_become(self, other: Self) -> bool {
        matches!((self, other), (Self::Unverified | Self::Rejected, Self::Pending)) || self.verdict(other).is_some()
    }

    /// The coordinator's decision that leads from this status to that; asking is the organisation's own.
    #[must_use]
    pub const fn verdict(self, other: Self) -> Option<Verdict> {
        match (self, other) {
            (Self::Pending, Self::Verified) => Some(Verdict::Verified),
            (Self::Pending, Self::Rejected) => Some(Verdict::Rejected),
            (Self::Verified, Self::Suspended) => Some(Verdict::Suspended),
            (Self::Suspended, Self::Verified) => Some(Verdict::Restored),
            _ => None,
        }
    }

    /// What people read.
    #[must_use]
    pub fn words(self, l: &Localizer) -> String {
        match self {
            Self::Unverified => l.t(msg::OrganisationUnverified),
            Self::Pending => l.t(msg::OrganisationPending),
            Self::Verified => l.t(msg::OrganisationVerified),
            Self::Rejected => l.t(msg::OrganisationRejected),
            Self::Suspended => l.t(msg::OrganisationSuspended),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::OrganisationStatus::{self, Pending, Rejected, Suspended, Unverified, Verified};

    #[test]
    fn only_these_ways_are_open() {
        let open = [
            (Unverified, Pending),
            (Pending, Verified),
            (Pending, Rejected),
            (Rejected, Pending),
            (Verified, Suspended),
            (Suspended, Verified),
        ];
        for &from in OrganisationStatus::ALL {
            for &to in OrganisationStatus::ALL {
                assert_eq!(from.may_become(to), open.contains(&(from, to)), "{from:?} to {to:?}");
            }
        }
    }

    #[test]
    fn a_coordinator_decides_but_does_not_ask() {
        for &from in OrganisationStatus::ALL {
            for &to in OrganisationStatus::ALL {
                assert_eq!(from.verdict(to).is_some(), from.may_become(to) && to != Pending, "{from:?} to {to:?}");
            }
        }
    }
}
