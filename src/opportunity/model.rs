//! An opportunity to learn, in the words of schema.org and OpenActive.

use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// What sort of thing it is.
    Kind {
        Event = "event",
        Course = "course",
        Workshop = "workshop",
        Volunteering = "volunteering",
        Internship = "internship",
        OpenSpace = "open-space",
        YouthProject = "youth-project",
        DigitalExperience = "digital-experience",
    }
}

words! {
    /// How one takes part (schema.org `eventAttendanceMode`).
    AttendanceMode { InPerson = "in-person", Online = "online", Mixed = "mixed" }
}

words! {
    /// Whether it happens as announced (schema.org `eventStatus`).
    EventStatus {
        Scheduled = "scheduled",
        Cancelled = "cancelled",
        Postponed = "postponed",
        Rescheduled = "rescheduled",
    }
}

words! {
    /// Where a listing stands with its editors.
    Status {
        Draft = "draft",
        InReview = "in-review",
        ChangesRequested = "changes-requested",
        Published = "published",
        Unpublished = "unpublished",
        Archived = "archived",
    }
}

words! {
    /// How one gets a place.
    RegistrationPolicy { None = "none", Open = "open", Approval = "approval", External = "external" }
}

words! {
    /// Who of the waiting list gets a place that becomes free: the first, at once, or whom the provider offers it to.
    Promotion { Automatic = "automatic", ByHand = "by-hand" }
}

words! {
    /// What a price is paid for.
    PricePer { Once = "once", Session = "session", Month = "month" }
}

words! {
    /// How well a point is known.
    GeoPrecision { Exact = "exact", Street = "street", District = "district" }
}

words! {
    /// Where a translation stands.
    TextState { Draft = "draft", Reviewed = "reviewed", Stale = "stale" }
}

/// What a card shows, already in the reader's words, so that the browser needs neither Fluent nor a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// Address of the opportunity's page.
    pub href: String,
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// The language of title and summary where it is not the page's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
    /// "in Italian": said where the text is not in the reader's language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang_note: Option<String>,
    /// Address of a small picture, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// Slug of the theme (one of the twelve): colour and icon.
    pub theme: String,
    /// "today 17:00", "every Tuesday".
    pub when: String,
    /// District, or "online".
    pub place: String,
    /// "1.2 km", where a point was asked about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance: Option<String>,
    /// "free", "25 € per month".
    pub price: String,
    pub is_free: bool,
    /// "14–19 years".
    pub age: String,
    /// "3 places left", "full": only when few or none are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<String>,
    /// "cancelled", "past", "postponed": only when it is not simply on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice: Option<String>,
}
