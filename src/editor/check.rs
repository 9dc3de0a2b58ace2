//! What is still missing in a listing and what is wrong with it. The same code judges while somebody types, in the browser,
//! and when they publish, on the server; `opportunity::validation` has the last word on what is stored.

use super::{
    draft::Draft,
    rule::{self, Repeat, Rule},
};
use crate::{
    i18n::Locale,
    opportunity::{
        limits::{self, Bounds},
        model::{AttendanceMode, Kind, RegistrationPolicy},
    },
    search::date::CivilDate,
    words::words,
};

words! {
    /// What is the matter with a field.
    Problem {
        LocaleMissing = "locale-missing",
        TitleMissing = "title-missing",
        TitleLong = "title-long",
        SummaryMissing = "summary-missing",
        SummaryLong = "summary-long",
        DescriptionMissing = "description-missing",
        DescriptionLong = "description-long",
        PictureAltMissing = "picture-alt-missing",
        PictureAltLong = "picture-alt-long",
        PictureGone = "picture-gone",
        KindMissing = "kind-missing",
        MainMissing = "main-missing",
        AttendanceMissing = "attendance-missing",
        PlaceMissing = "place-missing",
        PlaceNameMissing = "place-name-missing",
        PlaceNameLong = "place-name-long",
        PlaceAddressMissing = "place-address-missing",
        DistrictMissing = "district-missing",
        PointWrong = "point-wrong",
        PointOutside = "point-outside",
        OnlineAddressMissing = "online-address-missing",
        NotAnAddress = "not-an-address",
        AgeWrong = "age-wrong",
        AgesReversed = "ages-reversed",
        PriceMissing = "price-missing",
        PriceWrong = "price-wrong",
        PriceHigh = "price-high",
        ConcessionHigh = "concession-high",
        RegistrationMissing = "registration-missing",
        RegistrationAddressMissing = "registration-address-missing",
        CapacityWrong = "capacity-wrong",
        SpokenMissing = "spoken-missing",
        DateMissing = "date-missing",
        DateWrong = "date-wrong",
        DateFar = "date-far",
        TimeMissing = "time-missing",
        TimeWrong = "time-wrong",
        EndsBeforeStart = "ends-before-start",
        LastBeforeFirst = "last-before-first",
        UntilMissing = "until-missing",
        UntilBeforeFirst = "until-before-first",
        TooManyDates = "too-many-dates",
    }
}

impl Problem {
    /// Whether something is not there yet, rather than wrong: said when somebody wants to publish, and counted until then.
    #[must_use]
    pub const fn is_missing(self) -> bool {
        matches!(
            self,
            Self::LocaleMissing
                | Self::TitleMissing
                | Self::SummaryMissing
                | Self::DescriptionMissing
                | Self::PictureAltMissing
                | Self::KindMissing
                | Self::MainMissing
                | Self::AttendanceMissing
                | Self::PlaceMissing
                | Self::PlaceNameMissing
                | Self::PlaceAddressMissing
                | Self::DistrictMissing
                | Self::OnlineAddressMissing
                | Self::PriceMissing
                | Self::RegistrationMissing
                | Self::RegistrationAddressMissing
                | Self::SpokenMissing
                | Self::DateMissing
                | Self::TimeMissing
                | Self::UntilMissing
        )
    }
}

/// A problem at a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub field: String,
    pub problem: Problem,
}

#[derive(Default)]
struct Findings(Vec<Finding>);

impl Findings {
    fn add(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push(Finding { field: field.into(), problem });
    }

    fn add_if(&mut self, wrong: bool, field: &str, problem: Problem) {
        if wrong {
            self.add(field, problem);
        }
    }
}

/// Everything that keeps a draft from being published in a city with these bounds, in the order of the form; at most one
/// thing for a field.
#[must_use]
pub fn check(draft: &Draft, bounds: Bounds) -> Vec<Finding> {
    let mut found = Findings::default();
    texts(draft, &mut found);
    picture(draft, &mut found);
    found.add_if(Kind::from_word(draft.get("kind")).is_none(), "kind", Problem::KindMissing);
    found.add_if(draft.get("theme").is_empty(), "theme", Problem::MainMissing);
    for (number, rule) in draft.rules().iter().enumerate() {
        dates(rule, number, &mut found);
    }
    all_dates(draft, &mut found);
    places(draft, bounds, &mut found);
    ages(draft, &mut found);
    found.add_if(draft.all("language").is_empty(), "language", Problem::SpokenMissing);
    price(draft, &mut found);
    registration(draft, &mut found);
    found.0
}

fn texts(draft: &Draft, found: &mut Findings) {
    let Some(own) = draft.locale() else { return found.add("locale", Problem::LocaleMissing) };
    for locale in Locale::ALL.iter().copied() {
        // a translation is whole or not begun; one's own language has to be there
        if locale != own && !draft.is_written_in(locale) {
            continue;
        }
        for (name, most, missing, long) in [
            ("title", limits::TITLE, Problem::TitleMissing, Problem::TitleLong),
            ("summary", limits::SUMMARY, Problem::SummaryMissing, Problem::SummaryLong),
            ("description", limits::DESCRIPTION, Problem::DescriptionMissing, Problem::DescriptionLong),
        ] {
            let text = draft.text(name, locale);
            let field = format!("{name}-{}", locale.as_str());
            // a translation that is still being written is shown to nobody: it may be incomplete, not too long
            let needed = locale == own || is_ready(draft, locale);
            found.add_if(text.is_empty() && needed, &field, missing);
            found.add_if(text.chars().count() > most, &field, long);
        }
    }
}

/// What a picture shows is said in the listing's own language at least.
fn picture(draft: &Draft, found: &mut Findings) {
    if draft.get("picture").is_empty() {
        return;
    }
    for locale in Locale::ALL.iter().copied() {
        let alt = draft.text("picture-alt", locale);
        let field = format!("picture-alt-{}", locale.as_str());
        found.add_if(alt.is_empty() && draft.locale() == Some(locale), &field, Problem::PictureAltMissing);
        found.add_if(alt.chars().count() > limits::PICTURE_ALT, &field, Problem::PictureAltLong);
    }
}

/// Whether the texts in that language are shown to the public.
#[must_use]
pub fn is_ready(draft: &Draft, locale: Locale) -> bool {
    draft.locale() == Some(locale) || matches!(draft.text("ready", locale), "reviewed" | "stale")
}

fn dates(rule: &Rule, number: usize, found: &mut Findings) {
    let field = |key: &str| rule::name(number, key);
    let date = rule.date.parse::<CivilDate>().ok();
    if rule.date.is_empty() {
        found.add(field("date"), Problem::DateMissing);
    } else if date.is_none() {
        found.add(field("date"), Problem::DateWrong);
    } else if date.is_some_and(|date| !limits::YEARS.contains(&date.year())) {
        found.add(field("date"), Problem::DateFar);
    }
    let (start, end) = (rule::minutes(&rule.start), rule::minutes(&rule.end));
    for (key, text, time) in [("start", &rule.start, start), ("end", &rule.end, end)] {
        if text.is_empty() {
            found.add(field(key), Problem::TimeMissing);
        } else if time.is_none() {
            found.add(field(key), Problem::TimeWrong);
        }
    }
    let last = rule.last.parse::<CivilDate>().ok();
    if !rule.last.is_empty() && last.is_none() {
        found.add(field("last"), Problem::DateWrong);
    } else if let (Some(date), Some(last)) = (date, last)
        && (last < date || rule::day_number(last) - rule::day_number(date) > limits::DAYS_LONG)
    {
        found.add(field("last"), Problem::LastBeforeFirst);
    }
    let on_one_day = last.is_none() || last == date;
    if on_one_day && matches!((start, end), (Some(start), Some(end)) if end <= start) {
        found.add(field("end"), Problem::EndsBeforeStart);
    }
    if rule.repeats() != Repeat::Never {
        match (date, rule.until.parse::<CivilDate>()) {
            _ if rule.until.is_empty() => found.add(field("until"), Problem::UntilMissing),
            (_, Err(_)) => found.add(field("until"), Problem::DateWrong),
            (Some(date), Ok(until)) if until < date => found.add(field("until"), Problem::UntilBeforeFirst),
            (_, Ok(until)) if !limits::YEARS.contains(&until.year()) => found.add(field("until"), Problem::DateFar),
            _ => {}
        }
    }
}

/// Together they are no more than a listing may have.
fn all_dates(draft: &Draft, found: &mut Findings) {
    let mut sum = 0;
    for (number, rule) in draft.rules().iter().enumerate() {
        sum += rule::count(rule).unwrap_or(0);
        if sum > limits::SESSIONS as i64 {
            let key = if rule.repeats() == Repeat::Never { "date" } else { "until" };
            let field = rule::name(number, key);
            // whatever else is wrong with it is why there are so many
            if found.0.iter().all(|finding| finding.field != field) {
                found.add(field, Problem::TooManyDates);
            }
            return;
        }
    }
}

fn places(draft: &Draft, bounds: Bounds, found: &mut Findings) {
    let mode = AttendanceMode::from_word(draft.get("attendance"));
    let Some(mode) = mode else { return found.add("attendance", Problem::AttendanceMissing) };
    let url = draft.get("online-url");
    if mode != AttendanceMode::InPerson {
        found.add_if(url.is_empty(), "online-url", Problem::OnlineAddressMissing);
        found.add_if(!url.is_empty() && !is_web_address(url), "online-url", Problem::NotAnAddress);
    }
    if mode == AttendanceMode::Online {
        return;
    }
    match draft.get("place") {
        "" => found.add("place", Problem::PlaceMissing),
        NEW_PLACE => {
            let (name, address) = (draft.get("place-name"), draft.get("place-address"));
            found.add_if(name.is_empty(), "place-name", Problem::PlaceNameMissing);
            found.add_if(name.chars().count() > limits::NAME, "place-name", Problem::PlaceNameLong);
            found.add_if(address.is_empty(), "place-address", Problem::PlaceAddressMissing);
            found.add_if(address.chars().count() > limits::ADDRESS, "place-address", Problem::PlaceNameLong);
            found.add_if(draft.get("place-district").is_empty(), "place-district", Problem::DistrictMissing);
            let degrees = |name: &str, most: f64| match draft.get(name) {
                "" => true,
                text => text.parse::<f64>().is_ok_and(|degrees| degrees.abs() <= most),
            };
            let fine = degrees("place-lat", 90.0)
                && degrees("place-lon", 180.0)
                && draft.get("place-lat").is_empty() == draft.get("place-lon").is_empty();
            found.add_if(!fine, "place-lat", Problem::PointWrong);
            let outside = fine && point(draft).is_some_and(|(lat, lon)| !limits::is_within(bounds, lat, lon));
            found.add_if(outside, "place-lat", Problem::PointOutside);
        }
        _ => {}
    }
}

/// Whether nobody comes anywhere: what was typed of a place before that was chosen does not count.
#[must_use]
pub fn is_online(draft: &Draft) -> bool {
    AttendanceMode::from_word(draft.get("attendance")) == Some(AttendanceMode::Online)
}

/// The point that a new place has, where one is set: latitude and longitude.
#[must_use]
pub fn point(draft: &Draft) -> Option<(f64, f64)> {
    draft.get("place-lat").parse().ok().zip(draft.get("place-lon").parse().ok())
}

/// What `place` says where it is none of the known ones.
pub const NEW_PLACE: &str = "new";

/// Whether it may stand in a link that people follow.
fn is_web_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://");
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let fine = |host: &str| host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    host.is_some_and(fine) && !text.contains(char::is_whitespace) && text.chars().count() <= limits::URL
}

fn ages(draft: &Draft, found: &mut Findings) {
    let age = |name: &str| match draft.get(name) {
        "" => Ok(None),
        text => text.parse::<u8>().ok().filter(|age| *age <= limits::AGE).map(Some).ok_or(()),
    };
    let (youngest, oldest) = (age("min-age"), age("max-age"));
    found.add_if(youngest.is_err(), "min-age", Problem::AgeWrong);
    found.add_if(oldest.is_err(), "max-age", Problem::AgeWrong);
    let reversed = matches!((youngest, oldest), (Ok(Some(youngest)), Ok(Some(oldest))) if youngest > oldest);
    found.add_if(reversed, "max-age", Problem::AgesReversed);
}

fn price(draft: &Draft, found: &mut Findings) {
    let full = match draft.get("price") {
        "" => return found.add("price", Problem::PriceMissing),
        text => money(text),
    };
    found.add_if(full.is_none(), "price", Problem::PriceWrong);
    found.add_if(full.is_some_and(|full| full > u64::from(limits::PRICE)), "price", Problem::PriceHigh);
    if draft.get("concession").is_empty() {
        return;
    }
    match (full, money(draft.get("concession"))) {
        (_, None) => found.add("concession", Problem::PriceWrong),
        (Some(full), Some(less)) if less >= full => found.add("concession", Problem::ConcessionHigh),
        _ => {}
    }
}

/// An amount as people type it (`15`, `15,5`, `15.50`), in minor units.
#[must_use]
pub fn money(text: &str) -> Option<u64> {
    let text = text.trim().trim_end_matches('€').trim_end();
    let (whole, part) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 15 || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let whole: u64 = whole.parse().ok()?;
    let part: u64 = format!("{part:0<2}").parse().ok()?;
    Some(whole * 100 + part)
}

/// An amount as people type it, for a field.
#[must_use]
pub fn money_text(minor: u32) -> String {
    match minor % 100 {
        0 => (minor / 100).to_string(),
        part => format!("{},{part:02}", minor / 100),
    }
}

fn registration(draft: &Draft, found: &mut Findings) {
    let policy = RegistrationPolicy::from_word(draft.get("registration"));
    let Some(policy) = policy else { return found.add("registration", Problem::RegistrationMissing) };
    let url = draft.get("registration-url");
    if policy == RegistrationPolicy::External {
        found.add_if(url.is_empty(), "registration-url", Problem::RegistrationAddressMissing);
        found.add_if(!url.is_empty() && !is_web_address(url), "registration-url", Problem::NotAnAddress);
    }
    let capacity = draft.get("capacity");
    let fine = capacity.is_empty() || capacity.parse::<u32>().is_ok_and(|places| limits::PLACES.contains(&places));
    found.add_if(!fine, "capacity", Problem::CapacityWrong);
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WHOLE: &str = "locale=lt&title-lt=Robotai&summary-lt=Renkame&description-lt=Ateik&kind=course&theme=robotics\
        &attendance=in-person&place=kalno-12&language=lt&price=0&registration=open&capacity=12\
        &when-0-date=2026-12-01&when-0-start=16:00&when-0-end=18:00&when-0-repeat=weekly&when-0-until=2027-06-01";

    const VILNIUS: Bounds = [54.5, 25.0, 54.9, 25.6];

    fn found(changes: &str) -> Vec<(String, Problem)> {
        let mut draft = Draft::parse(WHOLE);
        for (name, value) in form_urlencoded::parse(changes.as_bytes()) {
            draft.set(&name, vec![value.into_owned()]);
        }
        check(&draft, VILNIUS).into_iter().map(|finding| (finding.field, finding.problem)).collect()
    }

    #[test]
    fn a_whole_listing_has_nothing_to_say_about() {
        assert_eq!(found(""), []);
        assert_eq!(found("price=15,50&concession=10&min-age=14&max-age=19&registration-url=nonsense"), []);
        assert_eq!(found("attendance=online&place=&online-url=https://meet.example/a"), []);
        assert_eq!(found("title-sl=Roboti"), [], "a translation may be begun");
    }

    #[test]
    fn every_mistake_is_said_at_its_field() {
        for (changes, field, problem) in [
            ("locale=", "locale", Problem::LocaleMissing),
            ("title-lt=", "title-lt", Problem::TitleMissing),
            ("title-sl=Roboti&summary-sl=R&ready-sl=reviewed", "description-sl", Problem::DescriptionMissing),
            ("kind=party", "kind", Problem::KindMissing),
            ("theme=", "theme", Problem::MainMissing),
            ("picture=p", "picture-alt-lt", Problem::PictureAltMissing),
            ("when-0-date=2026-02-30", "when-0-date", Problem::DateWrong),
            ("when-0-date=", "when-0-date", Problem::DateMissing),
            ("when-0-date=1999-12-01&when-0-repeat=never", "when-0-date", Problem::DateFar),
            ("when-0-start=25:00", "when-0-start", Problem::TimeWrong),
            ("when-0-end=", "when-0-end", Problem::TimeMissing),
            ("when-0-end=15:00", "when-0-end", Problem::EndsBeforeStart),
            ("when-0-end=16:00", "when-0-end", Problem::EndsBeforeStart),
            ("when-0-until=", "when-0-until", Problem::UntilMissing),
            ("when-0-until=2026-11-30", "when-0-until", Problem::UntilBeforeFirst),
            ("when-0-until=9999-01-01", "when-0-until", Problem::DateFar),
            ("when-0-repeat=daily&when-0-until=2029-12-31", "when-0-until", Problem::TooManyDates),
            ("when-0-last=2026-11-01", "when-0-last", Problem::LastBeforeFirst),
            ("attendance=", "attendance", Problem::AttendanceMissing),
            ("place=", "place", Problem::PlaceMissing),
            ("place=new&place-name=A&place-address=B", "place-district", Problem::DistrictMissing),
            ("attendance=mixed", "online-url", Problem::OnlineAddressMissing),
            ("attendance=mixed&online-url=javascript:alert(1)", "online-url", Problem::NotAnAddress),
            ("min-age=19&max-age=14", "max-age", Problem::AgesReversed),
            ("min-age=300", "min-age", Problem::AgeWrong),
            ("language=", "language", Problem::SpokenMissing),
            ("price=", "price", Problem::PriceMissing),
            ("price=free", "price", Problem::PriceWrong),
            ("price=1000000000000", "price", Problem::PriceHigh),
            ("price=10&concession=12", "concession", Problem::ConcessionHigh),
            ("registration=", "registration", Problem::RegistrationMissing),
            ("registration=external", "registration-url", Problem::RegistrationAddressMissing),
            ("capacity=0", "capacity", Problem::CapacityWrong),
            ("capacity=-1", "capacity", Problem::CapacityWrong),
        ] {
            assert_eq!(found(changes), [(field.to_owned(), problem)], "{changes}");
        }
        let long = "a".repeat(limits::TITLE + 1);
        assert_eq!(found(&format!("title-lt={long}")), [("title-lt".to_owned(), Problem::TitleLong)]);
        let long = format!("picture=p&picture-alt-lt=A&picture-alt-sl={}", "a".repeat(limits::PICTURE_ALT + 1));
        assert_eq!(found(&long), [("picture-alt-sl".to_owned(), Problem::PictureAltLong)]);
        assert!(found("picture-alt-lt=A").is_empty(), "words without a picture are nobody’s concern");
        let place = "place=new&place-name=A&place-address=B&place-district=centras";
        for (point, problem) in [
            ("place-lat=95&place-lon=25", Problem::PointWrong),
            ("place-lat=54.7", Problem::PointWrong),
            ("place-lat=NaN&place-lon=25.3", Problem::PointWrong),
            ("place-lat=25.3&place-lon=54.7", Problem::PointOutside),
            ("place-lat=54.7&place-lon=25.61", Problem::PointOutside),
        ] {
            assert_eq!(found(&format!("{place}&{point}")), [("place-lat".to_owned(), problem)], "{point}");
        }
        for fine in ["place-lat=54.7&place-lon=25.3", "place-lat=54.5&place-lon=25.6", ""] {
            assert_eq!(found(&format!("{place}&{fine}")), [], "{fine}");
        }
    }

    #[test]
    fn who_is_online_has_no_point_and_who_does_both_has_a_place() {
        let point = "place=new&place-name=&place-lat=1&place-lon=2";
        assert_eq!(found(&format!("attendance=online&online-url=https://meet.example/a&{point}")), []);
        let both = "attendance=mixed&online-url=https://meet.example/a";
        assert_eq!(found(both), []);
        assert_eq!(found(&format!("{both}&place=")), [("place".to_owned(), Problem::PlaceMissing)]);
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (text, minor) in [("0", 0), ("15", 1500), ("15,5", 1550), ("15.05", 1505), ("7 €", 700)] {
            assert_eq!(money(text), Some(minor), "{text}");
        }
        for wrong in ["", "-1", "1,234", "1e3", ",5", "abc"] {
            assert_eq!(money(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_typed_there_is_an_answer(form in "(when-[0-9]-(date|start|end|until|repeat|last)=[0-9:a-z-]{0,12}&){0,8}[a-z=&-]{0,40}") {
            let draft = Draft::parse(&form);
            prop_assert!(!check(&draft, VILNIUS).is_empty(), "a draft with nothing is never whole");
        }

        #[test]
        fn amounts_are_read_as_they_are_written(minor in 0_u32..2_000_000) {
            prop_assert_eq!(money(&money_text(minor)), Some(u64::from(minor)));
        }
    }
}
