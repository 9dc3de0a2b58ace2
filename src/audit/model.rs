//! What is noted, and how it reads.

use crate::{
    i18n::{Localizer, msg},
    provider::member::Role,
    words::words,
};

words! {
    /// What somebody did. What an event's subject is stands at each; where nothing does, it is the listing's title.
    AuditWhat {
        /// Asked the city to look, the first time or again: the organisation's name.
        OrganisationRegistered = "organisation-registered",
        /// The organisation's name.
        ProfileChanged = "profile-changed",
        /// The organisation's name.
        LogoChanged = "logo-changed",
        /// The organisation's name.
        LogoRemoved = "logo-removed",
        /// The address.
        MemberInvited = "member-invited",
        /// The word of the role. Who joined is who did it.
        MemberJoined = "member-joined",
        /// The account's id, a space, and the word of the role.
        MemberRole = "member-role",
        /// The account's id, or the address of an invitation that was taken back.
        MemberRemoved = "member-removed",
        /// The organisation's name.
        OrganisationVerified = "organisation-verified",
        /// The organisation's name.
        OrganisationRejected = "organisation-rejected",
        /// The organisation's name.
        OrganisationSuspended = "organisation-suspended",
        /// The organisation's name.
        OrganisationRestored = "organisation-restored",
        ListingCreated = "listing-created",
        ListingSubmitted = "listing-submitted",
        ListingApproved = "listing-approved",
        ListingChangesRequested = "listing-changes-requested",
        ListingPublished = "listing-published",
        ListingUnpublished = "listing-unpublished",
        ListingArchived = "listing-archived",
        ListingRestored = "listing-restored",
        /// The name of the file, or the calendar's address.
        ListingsImported = "listings-imported",
        SessionMoved = "session-moved",
        SessionCancelled = "session-cancelled",
        Confirmed = "confirmed",
        /// Nothing: it has no name yet.
        BadgeCreated = "badge-created",
        /// The badge's name, in the language that it was written in.
        BadgeChanged = "badge-changed",
        /// The badge's name, in the language that it was written in.
        BadgePublished = "badge-published",
        /// The badge's name, in the language that it was written in.
        BadgeRetired = "badge-retired",
        /// The badge's name, in the language that it was written in.
        BadgeRestored = "badge-restored",
        /// The badge's name, in the language that it was written in.
        BadgeListings = "badge-listings",
        /// To several at once: the badge's name, in the language that it was written in.
        BadgeAwarded = "badge-awarded",
        /// When it is awarded by itself: the badge's name, in the language that it was written in.
        BadgeRule = "badge-rule",
        /// Of somebody: the badge's name, in the language that it was written in.
        AwardWithdrawn = "award-withdrawn",
        /// Of somebody: the badge's name, in the language that it was written in.
        AwardSuspended = "award-suspended",
        /// Of somebody: the badge's name, in the language that it was written in.
        AwardReturned = "award-returned",
        /// Of somebody: the badge's name, in the language that it was written in.
        AwardRevoked = "award-revoked",
        /// The badge's name, in the language that it was written in.
        ClaimCodeMade = "claim-code-made",
        /// The badge's name, in the language that it was written in.
        ClaimCodePaused = "claim-code-paused",
        /// The badge's name, in the language that it was written in.
        ClaimCodeOpened = "claim-code-opened",
        /// The badge's name, in the language that it was written in.
        ClaimCodeEnded = "claim-code-ended",
        /// The badge's name, in the language that it was written in.
        EndorsementGiven = "endorsement-given",
        /// By another organisation: the badge's name, in the language that it was written in.
        EndorsementReceived = "endorsement-received",
        /// The badge's name, in the language that it was written in.
        EndorsementShown = "endorsement-shown",
        /// The badge's name, in the language that it was written in.
        EndorsementHidden = "endorsement-hidden",
        /// The badge's name, in the language that it was written in.
        EndorsementTakenBack = "endorsement-taken-back",
        /// By another organisation: the badge's name, in the language that it was written in.
        EndorsementLost = "endorsement-lost",
        /// The badge's name, in the language that it was written in.
        ApplicationAccepted = "application-accepted",
        /// The badge's name, in the language that it was written in.
        ApplicationChangesRequested = "application-changes-requested",
        /// The badge's name, in the language that it was written in.
        ApplicationRejected = "application-rejected",
        /// It went into another listing.
        ListingMerged = "listing-merged",
        /// Another listing went into it.
        ListingReceived = "listing-received",
        ReportAnswered = "report-answered",
    }
}

/// Something that is to be noted.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    pub city_id: &'a str,
    pub organisation_id: &'a str,
    /// Whoever does it; absent where nobody in particular does.
    pub account_id: Option<&'a str>,
    pub what: AuditWhat,
    /// See [`AuditWhat`].
    pub subject: &'a str,
}

/// Something that was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: String,
    pub what: AuditWhat,
    /// What whoever did it is called; absent where the account is gone.
    pub actor: Option<String>,
    /// The same of the account that the subject names.
    pub person: Option<String>,
    /// They did it to themselves.
    pub to_oneself: bool,
    pub subject: String,
    /// Unix milliseconds.
    pub created: i64,
}

impl Entry {
    /// As a sentence.
    #[must_use]
    pub fn words(&self, l: &Localizer) -> String {
        let who = self.actor.clone().unwrap_or_else(|| l.t(msg::AuditSomebody));
        let who = who.as_str();
        // somebody begins a listing before it has a title
        let untitled = self.subject.is_empty().then(|| l.t(msg::EditorUntitled));
        let subject = untitled.as_deref().unwrap_or(&self.subject);
        // the sentences about things all have the same two words
        macro_rules! of_thing {
            (msg::$sentence:ident) => {
                l.t(msg::$sentence { who: who.into(), subject: subject.into() })
            };
        }
        match self.what {
            AuditWhat::MemberInvited => l.t(msg::AuditMemberInvited { who: who.into(), person: self.person(l).into() }),
            AuditWhat::MemberJoined => l.t(msg::AuditMemberJoined { who: who.into(), role: role(l, subject).into() }),
            AuditWhat::MemberRole => {
                let word = subject.split_once(' ').map_or("", |(_, word)| word);
                l.t(msg::AuditMemberRole { who: who.into(), person: self.person(l).into(), role: role(l, word).into() })
            }
            AuditWhat::MemberRemoved if self.to_oneself => l.t(msg::AuditMemberLeft { who: who.into() }),
            AuditWhat::MemberRemoved => l.t(msg::AuditMemberRemoved { who: who.into(), person: self.person(l).into() }),
            AuditWhat::OrganisationRegistered => of_thing!(msg::AuditOrganisationRegistered),
            AuditWhat::ProfileChanged => of_thing!(msg::AuditProfileChanged),
            AuditWhat::LogoChanged => of_thing!(msg::AuditLogoChanged),
            AuditWhat::LogoRemoved => of_thing!(msg::AuditLogoRemoved),
            AuditWhat::OrganisationVerified => of_thing!(msg::AuditOrganisationVerified),
            AuditWhat::OrganisationRejected => of_thing!(msg::AuditOrganisationRejected),
            AuditWhat::OrganisationSuspended => of_thing!(msg::AuditOrganisationSuspended),
            AuditWhat::OrganisationRestored => of_thing!(msg::AuditOrganisationRestored),
            AuditWhat::ListingCreated => of_thing!(msg::AuditListingCreated),
            AuditWhat::ListingSubmitted => of_thing!(msg::AuditListingSubmitted),
            AuditWhat::ListingApproved => of_thing!(msg::AuditListingApproved),
            AuditWhat::ListingChangesRequested => of_thing!(msg::AuditListingChangesRequested),
            AuditWhat::ListingPublished => of_thing!(msg::AuditListingPublished),
            AuditWhat::ListingUnpublished => of_thing!(msg::AuditListingUnpublished),
            AuditWhat::ListingArchived => of_thing!(msg::AuditListingArchived),
            AuditWhat::ListingRestored => of_thing!(msg::AuditListingRestored),
            AuditWhat::ListingsImported => of_thing!(msg::AuditListingsImported),
            AuditWhat::SessionMoved => of_thing!(msg::AuditSessionMoved),
            AuditWhat::SessionCancelled => of_thing!(msg::AuditSessionCancelled),
            AuditWhat::Confirmed => of_thing!(msg::AuditConfirmed),
            AuditWhat::BadgeCreated => l.t(msg::AuditBadgeCreated { who: who.into() }),
            AuditWhat::BadgeChanged => of_thing!(msg::AuditBadgeChanged),
            AuditWhat::BadgePublished => of_thing!(msg::AuditBadgePublished),
            AuditWhat::BadgeRetired => of_thing!(msg::AuditBadgeRetired),
            AuditWhat::BadgeRestored => of_thing!(msg::AuditBadgeRestored),
            AuditWhat::BadgeListings => of_thing!(msg::AuditBadgeListings),
            AuditWhat::BadgeAwarded => of_thing!(msg::AuditBadgeAwarded),
            AuditWhat::BadgeRule => of_thing!(msg::AuditBadgeRule),
            AuditWhat::AwardWithdrawn => of_thing!(msg::AuditAwardWithdrawn),
            AuditWhat::AwardSuspended => of_thing!(msg::AuditAwardSuspended),
            AuditWhat::AwardReturned => of_thing!(msg::AuditAwardReturned),
            AuditWhat::AwardRevoked => of_thing!(msg::AuditAwardRevoked),
            AuditWhat::ClaimCodeMade => of_thing!(msg::AuditClaimCodeMade),
            AuditWhat::ClaimCodePaused => of_thing!(msg::AuditClaimCodePaused),
            AuditWhat::ClaimCodeOpened => of_thing!(msg::AuditClaimCodeOpened),
            AuditWhat::ClaimCodeEnded => of_thing!(msg::AuditClaimCodeEnded),
            AuditWhat::EndorsementGiven => of_thing!(msg::AuditEndorsementGiven),
            AuditWhat::EndorsementReceived => of_thing!(msg::AuditEndorsementReceived),
            AuditWhat::EndorsementShown => of_thing!(msg::AuditEndorsementShown),
            AuditWhat::EndorsementHidden => of_thing!(msg::AuditEndorsementHidden),
            AuditWhat::EndorsementTakenBack => of_thing!(msg::AuditEndorsementTakenBack),
            AuditWhat::EndorsementLost => of_thing!(msg::AuditEndorsementLost),
            AuditWhat::ApplicationAccepted => of_thing!(msg::AuditApplicationAccepted),
            AuditWhat::ApplicationChangesRequested => of_thing!(msg::AuditApplicationChanges),
            AuditWhat::ApplicationRejected => of_thing!(msg::AuditApplicationRejected),
            AuditWhat::ListingMerged => of_thing!(msg::AuditListingMerged),
            AuditWhat::ListingReceived => of_thing!(msg::AuditListingReceived),
            AuditWhat::ReportAnswered => of_thing!(msg::AuditReportAnswered),
        }
    }

    /// Whom it was done to: by name or, before there was an account, by address.
    fn person(&self, l: &Localizer) -> String {
        match &self.person {
            Some(name) => name.clone(),
            None if self.subject.contains('@') => self.subject.clone(),
            None => l.t(msg::AuditSomebodyElse),
        }
    }
}

fn role(l: &Localizer, word: &str) -> String {
    Role::from_word(word).map_or_else(|| word.to_owned(), |role| role.words(l))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Locale;

    fn entry(what: AuditWhat, actor: Option<&str>, person: Option<&str>, subject: &str) -> Entry {
        Entry {
            id: String::new(),
            what,
            actor: actor.map(str::to_owned),
            person: person.map(str::to_owned),
            to_oneself: false,
            subject: subject.to_owned(),
            created: 0,
        }
    }

    #[test]
    fn every_event_has_a_sentence_in_every_language() {
        for locale in Locale::ALL {
            let l = Localizer::for_test(locale);
            for &what in AuditWhat::ALL {
                let said = entry(what, Some("Rita"), Some("Jonas"), "Robotai").words(&l);
                assert!(said.contains("Rita"), "{locale}: {said}");
            }
        }
    }

    #[test]
    fn what_has_no_title_yet_is_called_so() {
        let begun = entry(AuditWhat::ListingCreated, Some("Rita"), None, "");
        assert!(begun.words(&Localizer::for_test(Locale::En)).contains("No title yet"));
    }

    #[test]
    fn people_who_are_gone_are_somebody() {
        let l = Localizer::for_test(Locale::En);
        let said = |entry: Entry| entry.words(&l);
        assert_eq!(
            said(entry(AuditWhat::MemberInvited, Some("Rita"), None, "jonas@pastas.example")),
            "Rita invited jonas@pastas.example."
        );
        assert_eq!(said(entry(AuditWhat::MemberRemoved, None, None, "0198")), "Somebody removed somebody.");
        assert_eq!(said(entry(AuditWhat::MemberJoined, Some("Jonas"), None, "editor")), "Jonas joined. Role: Editor.");
        assert_eq!(
            said(entry(AuditWhat::MemberRole, Some("Rita"), Some("Jonas"), "0198 admin")),
            "Rita gave Jonas another role: Admin."
        );
        let left = Entry { to_oneself: true, ..entry(AuditWhat::MemberRemoved, Some("Jonas"), Some("Jonas"), "0198") };
        assert_eq!(said(left), "Jonas left.");
    }
}
