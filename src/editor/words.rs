//! What the pages about writing say of fields, problems and states.

use super::{
    check::Problem,
    draft::Draft,
    merge::{self, WHEN},
    rule::{DAYS, Repeat, Rule},
    store::{DraftStatus, Kept, RevisionKind},
};
use crate::{
    i18n::{Locale, Localizer, msg},
    opportunity::{
        limits,
        model::{AttendanceMode, Kind, PricePer, Promotion, RegistrationPolicy, Status},
        wording::{self, Wording},
    },
    search::answer::concept_words,
};

/// A problem in the reader's words.
#[must_use]
pub fn problem(l: &Localizer, problem: Problem) -> String {
    match problem {
        Problem::LocaleMissing => l.t(msg::ProblemLocaleMissing),
        Problem::TitleMissing => l.t(msg::ProblemTitleMissing),
        Problem::TitleLong => l.t(msg::ProblemTitleLong { count: limits::TITLE.into() }),
        Problem::SummaryMissing => l.t(msg::ProblemSummaryMissing),
        Problem::SummaryLong => l.t(msg::ProblemSummaryLong { count: limits::SUMMARY.into() }),
        Problem::DescriptionMissing => l.t(msg::ProblemDescriptionMissing),
        Problem::DescriptionLong => l.t(msg::ProblemDescriptionLong { count: limits::DESCRIPTION.into() }),
        Problem::PictureAltMissing => l.t(msg::ProblemPictureAltMissing),
        Problem::PictureAltLong => l.t(msg::ProblemPictureAltLong { count: limits::PICTURE_ALT.into() }),
        Problem::PictureGone => l.t(msg::ProblemPictureGone),
        Problem::KindMissing => l.t(msg::ProblemKindMissing),
        Problem::MainMissing => l.t(msg::ProblemMainMissing),
        Problem::AttendanceMissing => l.t(msg::ProblemAttendanceMissing),
        Problem::PlaceMissing => l.t(msg::ProblemPlaceMissing),
        Problem::PlaceNameMissing => l.t(msg::ProblemPlaceNameMissing),
        Problem::PlaceNameLong => l.t(msg::ProblemPlaceNameLong),
        Problem::PlaceAddressMissing => l.t(msg::ProblemPlaceAddressMissing),
        Problem::DistrictMissing => l.t(msg::ProblemDistrictMissing),
        Problem::PointWrong => l.t(msg::ProblemPointWrong),
        Problem::PointOutside => l.t(msg::ProblemPointOutside),
        Problem::OnlineAddressMissing => l.t(msg::ProblemOnlineAddressMissing),
        Problem::NotAnAddress => l.t(msg::ProblemNotAnAddress),
        Problem::AgeWrong => l.t(msg::ProblemAgeWrong { count: u32::from(limits::AGE).into() }),
        Problem::AgesReversed => l.t(msg::ProblemAgesReversed),
        Problem::PriceMissing => l.t(msg::ProblemPriceMissing),
        Problem::PriceWrong => l.t(msg::ProblemPriceWrong),
        Problem::PriceHigh => l.t(msg::ProblemPriceHigh { price: l.number(u64::from(limits::PRICE / 100)).into() }),
        Problem::ConcessionHigh => l.t(msg::ProblemConcessionHigh),
        Problem::RegistrationMissing => l.t(msg::ProblemRegistrationMissing),
        Problem::RegistrationAddressMissing => l.t(msg::ProblemRegistrationAddressMissing),
        Problem::CapacityWrong => l.t(msg::ProblemCapacityWrong),
        Problem::SpokenMissing => l.t(msg::ProblemSpokenMissing),
        Problem::DateMissing => l.t(msg::ProblemDateMissing),
        Problem::DateWrong => l.t(msg::ProblemDateWrong),
        Problem::DateFar => l.t(msg::ProblemDateTooFar {
            from: limits::YEARS.start().to_string().into(),
            to: limits::YEARS.end().to_string().into(),
        }),
        Problem::TimeMissing => l.t(msg::ProblemTimeMissing),
        Problem::TimeWrong => l.t(msg::ProblemTime),
        Problem::EndsBeforeStart => l.t(msg::ProblemEndsBeforeStart),
        Problem::LastBeforeFirst => l.t(msg::ProblemLastBeforeFirst),
        Problem::UntilMissing => l.t(msg::ProblemUntilMissing),
        Problem::UntilBeforeFirst => l.t(msg::ProblemUntilBeforeFirst),
        Problem::TooManyDates => l.t(msg::ProblemTooManyDates { count: limits::SESSIONS.into() }),
    }
}

/// Where a listing stands: its draft, and what of it is public.
#[must_use]
pub fn status(l: &Localizer, kept: &Kept, public: Option<Status>) -> String {
    match (kept.status, public) {
        (DraftStatus::InReview, _) => l.t(msg::EditorStatusInReview),
        (DraftStatus::ChangesRequested, _) => l.t(msg::EditorStatusChangesRequested),
        (_, Some(off @ (Status::Archived | Status::Unpublished))) => public_status(l, off),
        (DraftStatus::Draft, Some(Status::Published)) => l.t(msg::EditorStatusChanged),
        (DraftStatus::Published, _) => public_status(l, Status::Published),
        (DraftStatus::Draft, _) => l.t(msg::EditorStatusDraft),
    }
}

/// How the public sees a listing of which nobody writes anything.
#[must_use]
pub fn public_status(l: &Localizer, status: Status) -> String {
    match status {
        Status::Unpublished => l.t(msg::EditorStatusUnpublished),
        Status::Archived => l.t(msg::EditorStatusArchived),
        _ => l.t(msg::EditorStatusPublished),
    }
}

/// What made a revision.
#[must_use]
pub fn revision(l: &Localizer, kind: RevisionKind) -> String {
    match kind {
        RevisionKind::Created => l.t(msg::EditorHistoryCreated),
        RevisionKind::Saved => l.t(msg::EditorHistorySaved),
        RevisionKind::Submitted => l.t(msg::EditorHistorySubmitted),
        RevisionKind::Published => l.t(msg::EditorHistoryPublished),
        RevisionKind::Restored => l.t(msg::EditorHistoryRestored),
    }
}

/// How people take part.
#[must_use]
pub fn attendance(l: &Localizer, mode: AttendanceMode) -> String {
    match mode {
        AttendanceMode::InPerson => l.t(msg::EditorAttendanceInPerson),
        AttendanceMode::Online => l.t(msg::EditorAttendanceOnline),
        AttendanceMode::Mixed => l.t(msg::EditorAttendanceMixed),
    }
}

/// How they get a place.
#[must_use]
pub fn registration(l: &Localizer, policy: RegistrationPolicy) -> String {
    match policy {
        RegistrationPolicy::None => l.t(msg::EditorRegistrationNone),
        RegistrationPolicy::Open => l.t(msg::EditorRegistrationOpen),
        RegistrationPolicy::Approval => l.t(msg::EditorRegistrationApproval),
        RegistrationPolicy::External => l.t(msg::EditorRegistrationExternal),
    }
}

/// What a price is for.
#[must_use]
pub fn per(l: &Localizer, per: PricePer) -> String {
    match per {
        PricePer::Once => l.t(msg::EditorPerOnce),
        PricePer::Session => l.t(msg::EditorPerSession),
        PricePer::Month => l.t(msg::EditorPerMonth),
    }
}

/// Who gets a place that becomes free.
#[must_use]
pub fn promotion(l: &Localizer, promotion: Promotion) -> String {
    match promotion {
        Promotion::Automatic => l.t(msg::EditorPromotionAutomatic),
        Promotion::ByHand => l.t(msg::EditorPromotionByHand),
    }
}

/// How a date comes again.
#[must_use]
pub fn repeat(l: &Localizer, repeat: Repeat) -> String {
    match repeat {
        Repeat::Never => l.t(msg::EditorRepeatNever),
        Repeat::Daily => l.t(msg::EditorRepeatDaily),
        Repeat::Weekly => l.t(msg::EditorRepeatWeekly),
        Repeat::Fortnightly => l.t(msg::EditorRepeatFortnightly),
        Repeat::Monthly => l.t(msg::EditorRepeatMonthly),
    }
}

/// A day of the week, by its place in [`DAYS`].
#[must_use]
pub fn day(l: &Localizer, at: usize) -> String {
    match at {
        0 => l.t(msg::Weekday1),
        1 => l.t(msg::Weekday2),
        2 => l.t(msg::Weekday3),
        3 => l.t(msg::Weekday4),
        4 => l.t(msg::Weekday5),
        5 => l.t(msg::Weekday6),
        _ => l.t(msg::Weekday7),
    }
}

/// Where the text in a language stands.
#[must_use]
pub fn text_state(l: &Localizer, draft: &Draft, locale: Locale) -> String {
    if draft.locale() == Some(locale) {
        return l.t(msg::EditorTextOriginal);
    }
    match draft.text("ready", locale) {
        _ if !draft.is_written_in(locale) => l.t(msg::EditorTextMissing),
        "reviewed" => l.t(msg::EditorTextReviewed),
        "stale" => l.t(msg::EditorTextStale),
        _ => l.t(msg::EditorTextDraft),
    }
}

/// The label of a field, or of a group of them.
#[must_use]
pub fn label(l: &Localizer, field: &str, currency: &str) -> String {
    if let Some((name, locale)) =
        field.rsplit_once('-').and_then(|(name, code)| Some((name, code.parse::<Locale>().ok()?)))
    {
        let name = match name {
            "title" => l.t(msg::EditorTitleLabel),
            "summary" => l.t(msg::EditorSummaryLabel),
            "description" => l.t(msg::EditorDescriptionLabel),
            _ => l.t(msg::EditorReadyLabel),
        };
        return format!("{name} ({})", locale.as_str().to_uppercase());
    }
    match field {
        WHEN => l.t(msg::EditorFieldWhen),
        "picture" => l.t(msg::PictureHeading),
        "locale" => l.t(msg::EditorLocale),
        "kind" => l.t(msg::EditorKind),
        "theme" => l.t(msg::EditorMain),
        "interest" => l.t(msg::EditorInterests),
        "skill" => l.t(msg::EditorSkills),
        "access" => l.t(msg::EditorAccess),
        "language" => l.t(msg::EditorLanguages),
        "attendance" => l.t(msg::EditorAttendance),
        "online-url" => l.t(msg::EditorOnlineUrl),
        "min-age" => l.t(msg::EditorMinAge),
        "max-age" => l.t(msg::EditorMaxAge),
        "price" => l.t(msg::EditorPrice { currency: currency.into() }),
        "concession" => l.t(msg::EditorConcession),
        "voucher" => l.t(msg::EditorVoucher),
        "registration" => l.t(msg::EditorPartPlaces),
        "registration-url" => l.t(msg::EditorRegistrationUrl),
        "capacity" => l.t(msg::EditorCapacity),
        "waiting-list" => l.t(msg::EditorWaitingList),
        "promotion" => l.t(msg::EditorPromotion),
        _ => l.t(msg::EditorPlace),
    }
}

/// What a group of fields says, for people.
#[must_use]
pub fn shown(wording: &Wording<'_>, draft: &Draft, group: &str) -> String {
    let l = wording.l;
    let raw = draft.get(group);
    let concepts = || {
        let words: Vec<String> =
            draft.all(group).iter().map(|slug| concept_words(wording.vocabulary, slug, l)).collect();
        l.list(&words)
    };
    let said = match group {
        WHEN => return draft.rules().iter().map(|rule| rule_in_words(wording, rule)).collect::<Vec<_>>().join("\n"),
        "picture" => return super::picture::in_words(wording, draft),
        "kind" => Kind::from_word(raw).map(|kind| wording::kind(l, kind)),
        "theme" | "interest" | "skill" | "access" if !raw.is_empty() => Some(concepts()),
        "attendance" => AttendanceMode::from_word(raw).map(|mode| attendance(l, mode)),
        "registration" => RegistrationPolicy::from_word(raw).map(|policy| registration(l, policy)),
        "promotion" => Promotion::from_word(raw).map(|one| promotion(l, one)),
        "voucher" | "waiting-list" if !raw.is_empty() => Some("✓".to_owned()),
        "locale" => raw.parse().ok().map(|locale: Locale| locale.native_name().to_owned()),
        "language" if !raw.is_empty() => {
            Some(l.list(&draft.all(group).iter().map(|code| wording::language(l, code)).collect::<Vec<_>>()))
        }
        "price" if !raw.is_empty() => Some(
            PricePer::from_word(draft.get("per"))
                .map_or_else(|| raw.to_owned(), |one| format!("{raw}, {}", per(l, one))),
        ),
        "place" if raw == super::check::NEW_PLACE => Some(
            ["place-name", "place-address", "place-district", "place-lat", "place-lon"]
                .iter()
                .map(|name| draft.get(name))
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
                .join(", "),
        ),
        _ if group.starts_with("ready-") => match raw {
            "reviewed" => Some(l.t(msg::EditorTextReviewed)),
            "stale" => Some(l.t(msg::EditorTextStale)),
            _ => None,
        },
        _ => None,
    };
    said.unwrap_or_else(|| raw.to_owned())
}

/// "Every week, Tuesday, 2026-12-01, 16:00–18:00, until 2027-06-01"
fn rule_in_words(wording: &Wording<'_>, rule: &Rule) -> String {
    let l = wording.l;
    let mut parts = vec![format!("{} {}–{}", rule.date, rule.start, rule.end)];
    if !rule.last.is_empty() {
        parts.push(format!("– {}", rule.last));
    }
    if rule.repeats() != Repeat::Never {
        parts.push(repeat(l, rule.repeats()));
        let days: Vec<String> = DAYS
            .iter()
            .enumerate()
            .filter(|(_, day)| rule.days.iter().any(|one| one == *day))
            .map(|(at, _)| day(l, at))
            .collect();
        if !days.is_empty() {
            parts.push(l.list(&days));
        }
        parts.push(format!("{} {}", l.t(msg::EditorUntil), rule.until));
    }
    if rule.not_on_holidays {
        parts.push(l.t(msg::EditorHolidays));
    }
    parts.extend(rule.changes.iter().map(|change| format!("{} ✕", change.date)));
    parts.join(", ")
}

/// A change of a draft in words: what it is about, before, and after.
pub struct Change {
    pub label: String,
    pub before: String,
    pub after: String,
}

/// Everything in which two drafts differ.
#[must_use]
pub fn changes(wording: &Wording<'_>, before: &Draft, after: &Draft) -> Vec<Change> {
    merge::differences(before, after)
        .into_iter()
        .map(|group| Change {
            label: label(wording.l, &group, &wording.city.currency),
            before: shown(wording, before, &group),
            after: shown(wording, after, &group),
        })
        .collect()
}
