//! A listing in a reader's words: what cards and pages say about when, where, for whom and how much.

use super::{
    listing::{Listing, Session},
    model::{AttendanceMode, Card, EventStatus, Kind, PricePer},
};
use crate::{
    city::model::City,
    concept::model::Vocabulary,
    i18n::{Locale, Localizer, msg},
    picture,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Utc, Weekday};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Fewer places than this are worth saying.
const FEW_PLACES: u32 = 6;
/// A rhythm is called one from so many coming sessions on.
const RHYTHM_FROM: usize = 3;
/// Theme of a listing whose concepts have gone from the vocabulary.
const FALLBACK_THEME: &str = "life-skills";

/// Everything that wording a listing needs to know about the reader and the moment.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    pub l: &'a Localizer,
    pub city: &'a City,
    pub vocabulary: &'a Vocabulary,
    pub now: DateTime<Utc>,
}

impl Wording<'_> {
    /// What a card shows. `distance_m` is that from the point asked about, in metres. `None` for a listing without a text.
    #[must_use]
    pub fn card(&self, listing: &Listing, distance_m: Option<u32>) -> Option<Card> {
        let reader = self.l.locale();
        let text = listing.text(reader, self.city.default_locale)?;
        let foreign = text.locale != reader;
        Some(Card {
            href: self.href(listing),
            title: text.title.clone(),
            summary: text.summary.clone(),
            lang: foreign.then(|| text.locale.as_str().to_owned()),
            lang_note: foreign.then(|| self.in_language(text.locale)),
            picture: listing.picture.as_ref().map(|picture| picture::model::small(&picture.id)),
            theme: self.theme(listing).to_owned(),
            when: self.when(listing),
            place: self.place(listing),
            distance: distance_m.map(|metres| self.l.distance(metres)),
            price: self.price(listing),
            is_free: listing.offer.is_free(),
            age: self.age(listing),
            left: self.left(listing),
            notice: self.notice(listing),
        })
    }

    /// The address of its page.
    #[must_use]
    pub fn href(&self, listing: &Listing) -> String {
        format!("/{}/{}/opportunities/{}", self.l.locale().as_str(), self.city.slug, listing.slug)
    }

    /// Slug of its theme.
    #[must_use]
    pub fn theme(&self, listing: &Listing) -> &str {
        listing
            .interests
            .iter()
            .find_map(|slug| self.vocabulary.theme_of(slug))
            .map_or(FALLBACK_THEME, |theme| theme.slug.as_str())
    }

    /// "in Italian"
    #[must_use]
    pub fn in_language(&self, locale: Locale) -> String {
        match locale {
            Locale::En => self.l.t(msg::InLanguageEn),
            Locale::Lt => self.l.t(msg::InLanguageLt),
            Locale::Sl => self.l.t(msg::InLanguageSl),
            Locale::It => self.l.t(msg::InLanguageIt),
        }
    }

    /// "today 17:00", "every Tuesday 16:00", "Tue 24 November, 17:00".
    #[must_use]
    pub fn when(&self, listing: &Listing) -> String {
        let now = self.now.timestamp_millis();
        let coming: Vec<&Session> = listing.coming(now).collect();
        let Some(next) = coming.first() else {
            return match listing.sessions.last() {
                Some(last) => self.date_and_time(last.starts),
                None => self.l.t(msg::WhenAlways),
            };
        };
        let start = self.local(next.starts);
        let days_ahead = (start.date_naive() - self.today()).num_days();
        let time = self.l.time(start.time());
        if next.starts <= now {
            return self.l.t(msg::WhenNow { time: self.l.time(self.local(next.ends).time()).into() });
        }
        match days_ahead {
            0 => self.l.t(msg::WhenToday { time: time.into() }),
            1 => self.l.t(msg::WhenTomorrow { time: time.into() }),
            _ => self.rhythm(&coming).unwrap_or_else(|| self.date_and_time(next.starts)),
        }
    }

    /// The rhythm of the coming sessions, where there is one: the same time on the same days of every week.
    #[must_use]
    pub fn rhythm(&self, coming: &[&Session]) -> Option<String> {
        if coming.len() < RHYTHM_FROM {
            return None;
        }
        let times: BTreeSet<(NaiveTime, NaiveTime)> =
            coming.iter().map(|session| (self.local(session.starts).time(), self.local(session.ends).time())).collect();
        let days: BTreeSet<u32> =
            coming.iter().map(|session| self.local(session.starts).weekday().num_days_from_monday()).collect();
        let (first, last) = (coming.first()?, coming.last()?);
        let weeks = (last.starts - first.starts) / (7 * 86_400_000) + 1;
        // with gaps it is still "every Tuesday"; with dates here and there it is not
        let regular = 10 * coming.len() as i64 >= 6 * weeks * days.len() as i64;
        let (&(start, end), true, true) = (times.first()?, times.len() == 1, regular) else { return None };
        let hours = self.l.time_range(start, end);
        match days.len() {
            7 => return Some(self.l.t(msg::WhenDaily { time: hours.into() })),
            5 if days.iter().eq(&[0, 1, 2, 3, 4]) => return Some(self.l.t(msg::WhenWeekdays { time: hours.into() })),
            4.. => return None,
            _ => {}
        }
        let names: Vec<String> = days.iter().map(|&day| self.every(day)).collect();
        Some(self.l.t(msg::WhenWeekly { days: self.l.list(&names).into(), time: hours.into() }))
    }

    fn every(&self, day: u32) -> String {
        match Weekday::try_from(u8::try_from(day).unwrap_or(0)).unwrap_or(Weekday::Mon) {
            Weekday::Mon => self.l.t(msg::EveryMon),
            Weekday::Tue => self.l.t(msg::EveryTue),
            Weekday::Wed => self.l.t(msg::EveryWed),
            Weekday::Thu => self.l.t(msg::EveryThu),
            Weekday::Fri => self.l.t(msg::EveryFri),
            Weekday::Sat => self.l.t(msg::EverySat),
            Weekday::Sun => self.l.t(msg::EverySun),
        }
    }

    /// "Tue 24 November, 17:00"
    #[must_use]
    pub fn date_and_time(&self, moment: i64) -> String {
        let at = self.local(moment);
        self.l.t(msg::WhenDate {
            date: self.l.date_short(at.date_naive(), self.today()).into(),
            time: self.l.time(at.time()).into(),
        })
    }

    /// "Tuesday 24 November, 17:00–18:30"
    #[must_use]
    pub fn session(&self, session: &Session) -> String {
        let (start, end) = (self.local(session.starts), self.local(session.ends));
        self.l.t(msg::WhenDate {
            date: self.l.date_long(start.date_naive(), self.today()).into(),
            time: self.l.time_range(start.time(), end.time()).into(),
        })
    }

    /// A district, "online", or both.
    #[must_use]
    pub fn place(&self, listing: &Listing) -> String {
        let district = listing
            .place
            .as_ref()
            .map(|place| self.city.district(&place.district).map_or(place.name.as_str(), |d| d.name.as_str()));
        match (district, listing.attendance) {
            (Some(district), AttendanceMode::Mixed) => self.l.t(msg::PlaceMixed { place: district.into() }),
            (Some(district), _) => district.to_owned(),
            // somebody is still writing it
            (None, AttendanceMode::InPerson) => self.l.t(msg::PlaceOpen),
            (None, _) => self.l.t(msg::PlaceOnline),
        }
    }

    /// "free", "25 € a month".
    #[must_use]
    pub fn price(&self, listing: &Listing) -> String {
        if listing.offer.is_free() {
            return self.l.t(msg::PriceFree);
        }
        let price = self.money(listing.offer.amount);
        match listing.offer.per {
            PricePer::Once => price,
            PricePer::Session => self.l.t(msg::PriceSession { price: price.into() }),
            PricePer::Month => self.l.t(msg::PriceMonth { price: price.into() }),
        }
    }

    /// An amount of minor units in the city's currency.
    #[must_use]
    pub fn money(&self, amount: u32) -> String {
        self.l.price(amount, &self.city.currency)
    }

    /// "14–19 years"
    #[must_use]
    pub fn age(&self, listing: &Listing) -> String {
        match (listing.min_age, listing.max_age) {
            (Some(min), Some(max)) => self.l.t(msg::AgeRange { min: min.into(), max: max.into() }),
            (Some(min), None) => self.l.t(msg::AgeFrom { min: min.into() }),
            (None, Some(max)) => self.l.t(msg::AgeTo { max: max.into() }),
            (None, None) => self.l.t(msg::AgeAll),
        }
    }

    /// How many places are left, where few or none are.
    #[must_use]
    pub fn left(&self, listing: &Listing) -> Option<String> {
        let now = self.now.timestamp_millis();
        let left: Option<Vec<u32>> = listing.coming(now).map(Session::left).collect();
        // one session without a limit is enough to always find a place; no session at all has no places to count
        let most = left?.into_iter().max()?;
        match most {
            0 if listing.registration.waiting_list => Some(self.l.t(msg::PlacesWaiting)),
            0 => Some(self.l.t(msg::PlacesFull)),
            1..FEW_PLACES => Some(self.l.t(msg::PlacesLeft { count: most.into() })),
            _ => None,
        }
    }

    /// How many places a session has left; `None` where there is no limit.
    #[must_use]
    pub fn session_left(&self, listing: &Listing, session: &Session) -> Option<String> {
        Some(match session.left()? {
            0 if listing.registration.waiting_list => self.l.t(msg::PlacesWaiting),
            0 => self.l.t(msg::PlacesFull),
            count => self.l.t(msg::PlacesLeft { count: count.into() }),
        })
    }

    /// "cancelled", "over": only where it is not simply on.
    #[must_use]
    pub fn notice(&self, listing: &Listing) -> Option<String> {
        match listing.event_status {
            EventStatus::Cancelled => Some(self.l.t(msg::NoticeCancelled)),
            EventStatus::Postponed => Some(self.l.t(msg::NoticePostponed)),
            _ if listing.is_past(self.now.timestamp_millis()) => Some(self.l.t(msg::NoticePast)),
            EventStatus::Rescheduled => Some(self.l.t(msg::NoticeRescheduled)),
            EventStatus::Scheduled => None,
        }
    }

    /// The day in the city.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.city.time_zone).date_naive()
    }

    /// A moment on the city's clock.
    #[must_use]
    pub fn local(&self, moment: i64) -> DateTime<Tz> {
        self.city.time_zone.from_utc_datetime(&DateTime::from_timestamp_millis(moment).unwrap_or(self.now).naive_utc())
    }
}

/// The name of a kind.
#[must_use]
pub fn kind(l: &Localizer, kind: Kind) -> String {
    match kind {
        Kind::Event => l.t(msg::KindEvent),
        Kind::Course => l.t(msg::KindCourse),
        Kind::Workshop => l.t(msg::KindWorkshop),
        Kind::Volunteering => l.t(msg::KindVolunteering),
        Kind::Internship => l.t(msg::KindInternship),
        Kind::OpenSpace => l.t(msg::KindOpenSpace),
        Kind::YouthProject => l.t(msg::KindYouthProject),
        Kind::DigitalExperience => l.t(msg::KindDigitalExperience),
    }
}

/// The name of a language that is spoken somewhere; its code where we have no name for it.
#[must_use]
pub fn language(l: &Localizer, code: &str) -> String {
    match code {
        "en" => l.t(msg::LanguageEn),
        "lt" => l.t(msg::LanguageLt),
        "sl" => l.t(msg::LanguageSl),
        "it" => l.t(msg::LanguageIt),
        "ru" => l.t(msg::LanguageRu),
        "pl" => l.t(msg::LanguagePl),
        "uk" => l.t(msg::LanguageUk),
        "be" => l.t(msg::LanguageBe),
        "de" => l.t(msg::LanguageDe),
        "fr" => l.t(msg::LanguageFr),
        "es" => l.t(msg::LanguageEs),
        "hr" => l.t(msg::LanguageHr),
        "sr" => l.t(msg::LanguageSr),
        "bs" => l.t(msg::LanguageBs),
        "sq" => l.t(msg::LanguageSq),
        "mk" => l.t(msg::LanguageMk),
        "ar" => l.t(msg::LanguageAr),
        "sc" => l.t(msg::LanguageSc),
        "pt" => l.t(msg::LanguagePt),
        "ro" => l.t(msg::LanguageRo),
        "tr" => l.t(msg::LanguageTr),
        "zh" => l.t(msg::LanguageZh),
        "sgn" => l.t(msg::LanguageSign),
        other => other.to_owned(),
    }
}
