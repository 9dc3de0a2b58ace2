//! A guardian's answer.

use crate::{account::model::Consent, i18n::Locale, words::words};
use lettre::Address;

/// How long a guardian has to answer, milliseconds: thirty days.
pub const WAIT: i64 = 30 * 86_400_000;

words! {
    /// What a guardian has said.
    GuardianshipStatus { Waiting = "waiting", Approved = "approved", Denied = "denied", Withdrawn = "withdrawn" }
}

words! {
    /// What a guardian has said of showing badges to everybody.
    Publishing { Unasked = "none", Waiting = "waiting", Approved = "approved", Denied = "denied", Withdrawn = "withdrawn" }
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
    /// Of showing badges to everybody.
    pub publishing: Publishing,
    /// When that was asked, in unix milliseconds.
    pub publishing_asked: Option<i64>,
    /// Unix milliseconds.
    pub publishing_decided: Option<i64>,
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

    /// Whether badges may be shown to everybody: only as long as taking part is agreed to as well.
    #[must_use]
    pub fn lets_publish(&self) -> bool {
        self.status == GuardianshipStatus::Approved && self.publishing == Publishing::Approved
    }

    /// Whether they were asked about it, and may still answer.
    #[must_use]
    pub fn awaits_publishing(&self, now_ms: i64) -> bool {
        self.publishing == Publishing::Waiting && self.publishing_asked.is_some_and(|asked| now_ms < asked + WAIT)
    }

    /// Whether a guardian may answer so about it now, as [`Self::may_become`].
    #[must_use]
    pub fn publishing_may_become(&self, to: Publishing, now_ms: i64) -> bool {
        use Publishing::{Approved, Denied, Waiting, Withdrawn};
        if self.status != GuardianshipStatus::Approved {
            return false;
        }
        match (self.publishing, to) {
            (Waiting, Approved | Denied) => self.awaits_publishing(now_ms),
            (Approved, Withdrawn) | (Denied | Withdrawn, Approved) => true,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(status: GuardianshipStatus) -> Guardianship {
        let email = "mama@pastas.example".parse().unwrap();
        Guardianship {
            email,
            locale: Locale::Lt,
            status,
            asked: 0,
            decided: None,
            publishing: Publishing::Unasked,
            publishing_asked: None,
            publishing_decided: None,
        }
    }

    #[test]
    fn nothing_is_for_everybody_without_both_answers() {
        for status in GuardianshipStatus::ALL {
            for publishing in Publishing::ALL {
                let both = Guardianship { publishing: *publishing, publishing_asked: Some(0), ..asked(*status) };
                let agreed = *status == GuardianshipStatus::Approved && *publishing == Publishing::Approved;
                assert_eq!(both.lets_publish(), agreed, "{both:?}");
                let may = both.publishing_may_become(Publishing::Approved, WAIT - 1);
                let open = [Publishing::Waiting, Publishing::Denied, Publishing::Withdrawn].contains(publishing);
                assert_eq!(may, *status == GuardianshipStatus::Approved && open, "{both:?}");
            }
        }
        let waiting = Guardianship {
            publishing: Publishing::Waiting,
            publishing_asked: Some(0),
            ..asked(GuardianshipStatus::Approved)
        };
        assert!(waiting.publishing_may_become(Publishing::Denied, WAIT - 1));
        assert!(!waiting.publishing_may_become(Publishing::Approved, WAIT), "nobody answered in a month");
        assert!(!waiting.publishing_may_become(Publishing::Withdrawn, 0));
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
