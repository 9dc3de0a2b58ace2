//! A guardian's answer.

use crate::{account::model::Consent, i18n::Locale, words::words};
use lettre::Address;

/// How long a guardian has to answer, milliseconds: thirty days.
pub const WAIT: i64 = 30 * 86_400_000;

words! {
    /// What a guardian has said.
    GuardianshipStatus { Waiting = "waiting", Approved = "approved", Denied = "denied", Withdrawn = "withdrawn" }
}

impl GuardianshipStatus {
    /// What it means for the young person now, of a request of then (unix milliseconds).
    #[must_use]
    pub const fn consent(self, asked: i64, now_ms: i64) -> Consent {
        match self {
            Self::Waiting if asked + WAIT <= now_ms => Consent::Expired,
            Self::Waiting => Consent::Waiting,
            Self::Approved => Consent::Given,
            Self::Denied => Consent::Denied,
            Self::Withdrawn => Consent::Withdrawn,
        }
    }
}

/// Who was asked, and what they said.
#[derive(Clone, Debug)]
pub struct Guardianship {
    pub email: Address,
    /// In which they are written to.
    pub locale: Locale,
    pub status: GuardianshipStatus,
    /// Unix milliseconds.
    pub asked: i64,
    /// Unix milliseconds.
    pub decided: Option<i64>,
}

impl Guardianship {
    /// What it means for the young person now.
    #[must_use]
    pub const fn consent(&self, now_ms: i64) -> Consent {
        self.status.consent(self.asked, now_ms)
    }

    /// Whether a guardian may answer so now: yes or no while asked, back from a yes, and from a no or a withdrawal to a
    /// yes. A request that has ended stays ended: the young person asks again.
    #[must_use]
    pub fn may_become(&self, status: GuardianshipStatus, now_ms: i64) -> bool {
        use GuardianshipStatus::{Approved, Denied, Waiting, Withdrawn};
        if self.consent(now_ms) == Consent::Expired {
            return false;
        }
        matches!(
            (self.status, status),
            (Waiting, Approved | Denied) | (Approved, Withdrawn) | (Denied | Withdrawn, Approved)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(status: GuardianshipStatus) -> Guardianship {
        let email = "mama@pastas.example".parse().unwrap();
        Guardianship { email, locale: Locale::Lt, status, asked: 0, decided: None }
    }

    #[test]
    fn nobody_answers_for_a_month_and_it_is_over() {
        let waiting = asked(GuardianshipStatus::Waiting);
        assert_eq!(waiting.consent(WAIT - 1), Consent::Waiting);
        assert_eq!(waiting.consent(WAIT), Consent::Expired);
        assert!(waiting.may_become(GuardianshipStatus::Approved, WAIT - 1));
        assert!(!waiting.may_become(GuardianshipStatus::Approved, WAIT));
        assert_eq!(asked(GuardianshipStatus::Approved).consent(WAIT), Consent::Given);
    }

    #[test]
    fn a_yes_can_be_taken_back_and_given_again() {
        assert!(asked(GuardianshipStatus::Approved).may_become(GuardianshipStatus::Withdrawn, WAIT));
        assert!(asked(GuardianshipStatus::Withdrawn).may_become(GuardianshipStatus::Approved, WAIT));
        assert!(asked(GuardianshipStatus::Denied).may_become(GuardianshipStatus::Approved, WAIT));
        assert!(!asked(GuardianshipStatus::Denied).may_become(GuardianshipStatus::Withdrawn, WAIT));
        assert!(!asked(GuardianshipStatus::Approved).may_become(GuardianshipStatus::Denied, WAIT));
    }
}
