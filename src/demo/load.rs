//! Reads the data files, checks them as everything else is checked, and stores them in one transaction.

use super::{
    badges,
    files::{
        CityFile, ConceptsFile, OpportunitiesFile, OpportunityEntry, OrganisationsFile, PlaceEntry, PlacesFile,
        PriceEntry, TextEntry, Words,
    },
    source::Source,
    when,
};
use crate::{
    city::{
        self,
        model::{Branding, City, CityStatus, District},
    },
    concept::{
        self,
        model::{Concept, Scheme, Vocabulary},
    },
    db::{Db, Tx},
    freshness::model::Freshness,
    i18n::Locale,
    opportunity::{
        self,
        listing::{Listing, Offer, Organiser, Registration, Session, Text, Venue},
        model::{
            AttendanceMode, EventStatus, GeoPrecision, Kind, PricePer, Promotion, RegistrationPolicy, Status, TextState,
        },
        store::Schedule,
        validation,
    },
    provider,
};
use anyhow::{Context, bail, ensure};
use chrono::{DateTime, Utc};
use std::{
    collections::{BTreeSet, HashMap},
    fmt::Display,
};
use uuid::Uuid;

/// Ids are made from slugs under this one, so that loading twice changes things instead of doubling them.
const NAMESPACE: Uuid = Uuid::from_u128(0x9d6c_0b1e_52a4_4f6b_8c39_30f5_7e1d_aa01);

const DAY_MS: i64 = 86_400_000;

/// What was loaded.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    pub cities: usize,
    pub organisations: usize,
    pub places: usize,
    pub opportunities: usize,
    pub sessions: usize,
}

impl std::fmt::Display for Loaded {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { cities, organisations, places, opportunities, sessions } = self;
        write!(
            f,
            "Loaded {cities} cities, {organisations} organisations, {places} places, {opportunities} opportunities with \
             {sessions} sessions."
        )
    }
}

/// Loads everything that `source` holds; sessions are counted from `now`. Either all of it is stored or nothing.
///
/// # Errors
/// Names the file and the entry that cannot be understood, or the database's failure.
pub async fn load(db: &Db, source: &Source, now: DateTime<Utc>) -> anyhow::Result<Loaded> {
    let mut loaded = Loaded::default();
    let concepts = concepts(source)?;
    let vocabulary = Vocabulary::new(concepts.clone());
    let mut tx = db.begin().await?;
    concept::store::put(&mut tx, &concepts).await?;
    for (position, folder) in (0_i64..).zip(source.folders()?) {
        let city = read_city(source, &folder, &vocabulary)?;
        city::store::put(&mut tx, &city, position).await?;
        loaded.cities += 1;
        load_city(&mut tx, source, &folder, &city, &vocabulary, now, &mut loaded).await?;
    }
    ensure!(loaded.cities > 0, "{source} has no city");
    tx.commit().await?;
    Ok(loaded)
}

async fn load_city(
    tx: &mut Tx,
    source: &Source,
    folder: &str,
    city: &City,
    vocabulary: &Vocabulary,
    now: DateTime<Utc>,
    loaded: &mut Loaded,
) -> anyhow::Result<()> {
    let organisations = organisations(source, folder)?;
    for organiser in organisations.values() {
        let id = id(&["organisation", &city.slug, &organiser.slug]);
        provider::store::put_organisation(tx, &id, &city.id, organiser).await?;
    }
    loaded.organisations += organisations.len();
    let places = places(source, folder, city, vocabulary)?;
    for (venue, accessibility) in places.values() {
        let id = id(&["place", &city.slug, &venue.slug]);
        provider::store::put_place(tx, &id, &city.id, venue, accessibility).await?;
    }
    loaded.places += places.len();
    let reader = Reader { city, vocabulary, organisations: &organisations, places: &places, now };
    let mut seen = BTreeSet::new();
    for file in source.files(folder, "opportunities")? {
        let entries: OpportunitiesFile = source.read(&file)?;
        for entry in entries.opportunity {
            let slug = entry.slug.clone();
            let (listing, schedules) =
                reader.listing(entry).with_context(|| format!("{file}: opportunity {slug:?}"))?;
            ensure!(seen.insert(slug.clone()), "{file}: opportunity {slug:?} is there twice");
            loaded.sessions += listing.sessions.len();
            opportunity::store::put(tx, &listing, &schedules).await?;
            loaded.opportunities += 1;
        }
    }
    badges::load(tx, source, (folder, city), vocabulary, now.timestamp_millis()).await
}

/// The id that the city of that slug gets.
#[must_use]
pub fn city_id(slug: &str) -> String {
    id(&["city", slug])
}

/// The id of the thing that these words name.
pub(super) fn id(path: &[&str]) -> String {
    Uuid::new_v5(&NAMESPACE, path.join("/").as_bytes()).to_string()
}

/// What a word of a file names, or that it names nothing.
pub(super) fn known<T>(what: &str, word: &str, found: Option<T>) -> anyhow::Result<T> {
    found.with_context(|| format!("{what} {word:?} is unknown"))
}

fn concepts(source: &Source) -> anyhow::Result<Vec<Concept>> {
    let file = "concepts.toml";
    let entries: ConceptsFile = source.read(file)?;
    let mut seen = BTreeSet::new();
    let mut concepts = Vec::new();
    for entry in entries.concept {
        let context = || format!("{file}: concept {:?}", entry.slug);
        ensure!(validation::is_slug(&entry.slug), "{}: a slug is 1 to 64 of a–z, 0–9 and hyphens", context());
        ensure!(
            entry.broader.as_ref().is_none_or(|broader| seen.contains(broader)),
            "{}: its broader concept must come before it",
            context()
        );
        ensure!(seen.insert(entry.slug.clone()), "{} is there twice", context());
        complete(&entry.label).with_context(context)?;
        concepts.push(Concept {
            id: id(&["concept", &entry.slug]),
            scheme: known("scheme", &entry.scheme, Scheme::from_word(&entry.scheme)).with_context(context)?,
            broader: entry.broader,
            labels: entry.label.into_iter().collect(),
            alt_labels: entry.alt.into_iter().collect(),
            slug: entry.slug,
        });
    }
    Ok(concepts)
}

fn complete(words: &Words) -> anyhow::Result<()> {
    for locale in Locale::ALL {
        ensure!(words.get(&locale).is_some_and(|word| !word.trim().is_empty()), "no words in {}", locale.as_str());
    }
    Ok(())
}

fn read_city(source: &Source, folder: &str, vocabulary: &Vocabulary) -> anyhow::Result<City> {
    let file = format!("{folder}/city.toml");
    let entry: CityFile = source.read(&file)?;
    let context = || file.clone();
    ensure!(entry.slug == folder && validation::is_slug(folder), "{file}: slug must be the folder's name");
    complete(&entry.name).with_context(context)?;
    complete(&entry.tagline).with_context(context)?;
    for colour in [&entry.accent, &entry.second].into_iter().flat_map(|c| [&c.light, &c.dark]) {
        let is_hex =
            colour.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
        ensure!(is_hex, "{file}: {colour:?} is not a colour (#rrggbb)");
    }
    for theme in &entry.focus_themes {
        let is_theme = vocabulary.get(theme).is_some_and(|c| c.scheme == Scheme::Interest && c.broader.is_none());
        ensure!(is_theme, "{file}: {theme:?} is not a theme");
    }
    let bounds = [entry.bounds.south, entry.bounds.west, entry.bounds.north, entry.bounds.east];
    ensure!(bounds[0] < bounds[2] && bounds[1] < bounds[3], "{file}: the bounds are reversed");
    let city_id = city_id(&entry.slug);
    Ok(City {
        status: known("status", &entry.status, CityStatus::from_word(&entry.status)).with_context(context)?,
        time_zone: known("time_zone", &entry.time_zone, entry.time_zone.parse().ok()).with_context(context)?,
        picture: source.text(&format!("{folder}/picture.svg"))?,
        country: entry.country,
        names: entry.name.into_iter().collect(),
        taglines: entry.tagline.into_iter().collect(),
        default_locale: entry.default_locale,
        locales: entry.locales,
        currency: entry.currency,
        age_of_digital_consent: entry.age_of_digital_consent,
        publish_without_review: entry.publish_without_review,
        centre: (entry.centre.lat, entry.centre.lon),
        zoom: entry.zoom,
        bounds,
        branding: Branding { accent: entry.accent, second: entry.second, social: entry.social },
        focus_themes: entry.focus_themes,
        districts: entry
            .district
            .into_iter()
            .map(|district| District {
                id: id(&["district", &entry.slug, &district.slug]),
                slug: district.slug,
                name: district.name,
                lat: district.lat,
                lon: district.lon,
            })
            .collect(),
        slug: entry.slug,
        id: city_id,
    })
}

fn organisations(source: &Source, folder: &str) -> anyhow::Result<HashMap<String, Organiser>> {
    let mut found = HashMap::new();
    for file in source.files(folder, "organisations")? {
        let entries: OrganisationsFile = source.read(&file)?;
        for entry in entries.organisation {
            ensure!(validation::is_slug(&entry.slug), "{file}: {:?} is not a slug", entry.slug);
            let organiser = Organiser {
                slug: entry.slug.clone(),
                name: entry.name,
                url: entry.url,
                email: entry.email,
                address: None,
                about: entry.about.into_iter().collect(),
                suspended: false,
                logo: None,
            };
            ensure!(found.insert(entry.slug.clone(), organiser).is_none(), "{file}: {:?} is there twice", entry.slug);
        }
    }
    Ok(found)
}

type Places = HashMap<String, (Venue, Vec<String>)>;

fn places(source: &Source, folder: &str, city: &City, vocabulary: &Vocabulary) -> anyhow::Result<Places> {
    let mut found = HashMap::new();
    for file in source.files(folder, "places")? {
        let entries: PlacesFile = source.read(&file)?;
        for entry in entries.place {
            let slug = entry.slug.clone();
            let place = place(entry, city, vocabulary).with_context(|| format!("{file}: place {slug:?}"))?;
            ensure!(found.insert(slug.clone(), place).is_none(), "{file}: place {slug:?} is there twice");
        }
    }
    Ok(found)
}

fn place(entry: PlaceEntry, city: &City, vocabulary: &Vocabulary) -> anyhow::Result<(Venue, Vec<String>)> {
    ensure!(validation::is_slug(&entry.slug), "not a slug");
    known("district", &entry.district, city.district(&entry.district))?;
    let [south, west, north, east] = city.bounds;
    ensure!(
        (south..=north).contains(&entry.lat) && (west..=east).contains(&entry.lon),
        "its point lies outside the city's bounds"
    );
    of_scheme(vocabulary, Scheme::Accessibility, &entry.accessibility)?;
    let precision = known("precision", &entry.precision, GeoPrecision::from_word(&entry.precision))?;
    let venue = Venue {
        slug: entry.slug,
        name: entry.name,
        address: entry.address,
        district: entry.district,
        lat: entry.lat,
        lon: entry.lon,
        precision,
    };
    Ok((venue, entry.accessibility))
}

fn of_scheme(vocabulary: &Vocabulary, scheme: Scheme, slugs: &[String]) -> anyhow::Result<()> {
    for slug in slugs {
        known(scheme.as_str(), slug, vocabulary.get(slug).filter(|concept| concept.scheme == scheme))?;
    }
    Ok(())
}

struct Reader<'a> {
    city: &'a City,
    vocabulary: &'a Vocabulary,
    organisations: &'a HashMap<String, Organiser>,
    places: &'a Places,
    now: DateTime<Utc>,
}

impl Reader<'_> {
    fn listing(&self, entry: OpportunityEntry) -> anyhow::Result<(Listing, Vec<Schedule>)> {
        let organiser = |slug: &String| known("organisation", slug, self.organisations.get(slug)).cloned();
        let place = entry.place.as_ref().map(|slug| known("place", slug, self.places.get(slug))).transpose()?;
        of_scheme(self.vocabulary, Scheme::Interest, &entry.concepts)?;
        of_scheme(self.vocabulary, Scheme::Skill, &entry.skills)?;
        of_scheme(self.vocabulary, Scheme::Accessibility, &entry.accessibility)?;
        let id = id(&["opportunity", &self.city.slug, &entry.slug]);
        let (schedules, sessions) = self.sessions(&entry, &id)?;
        let now = self.now.timestamp_millis();
        let event_status = entry.event_status.as_deref().unwrap_or(EventStatus::Scheduled.as_str());
        let promotion = entry.registration.promotion.as_deref().unwrap_or(Promotion::Automatic.as_str());
        let listing = Listing {
            kind: known("kind", &entry.kind, Kind::from_word(&entry.kind))?,
            organiser: organiser(&entry.organisation)?,
            co_hosts: entry.co_hosts.iter().map(organiser).collect::<anyhow::Result<_>>()?,
            place: place.map(|(venue, _)| venue.clone()),
            attendance: known("attendance", &entry.attendance, AttendanceMode::from_word(&entry.attendance))?,
            offer: offer(&entry.price)?,
            registration: Registration {
                policy: known(
                    "policy",
                    &entry.registration.policy,
                    RegistrationPolicy::from_word(&entry.registration.policy),
                )?,
                url: entry.registration.url,
                waiting_list: entry.registration.waiting_list,
                promotion: known("promotion", promotion, Promotion::from_word(promotion))?,
            },
            event_status: known("event_status", event_status, EventStatus::from_word(event_status))?,
            texts: entry.text.into_iter().map(|(locale, text)| words(locale, text)).collect::<anyhow::Result<_>>()?,
            id,
            city_id: self.city.id.clone(),
            slug: entry.slug,
            online_url: entry.online_url,
            min_age: entry.min_age,
            max_age: entry.max_age,
            interests: entry.concepts,
            skills: entry.skills,
            accessibility: entry.accessibility,
            languages: entry.languages,
            status: Status::Published,
            freshness: Freshness::Fresh,
            original_locale: entry.original_locale,
            picture: None,
            published: Some(now - i64::from(entry.published_days_ago) * DAY_MS),
            modified: now,
            revision: 1,
            change_number: 0,
            sessions,
        };
        let faults = validation::faults(&listing);
        ensure!(faults.is_empty(), "{}", list(&faults));
        Ok((listing, schedules))
    }

    fn sessions(&self, entry: &OpportunityEntry, id: &str) -> anyhow::Result<(Vec<Schedule>, Vec<Session>)> {
        let listing_id = Uuid::parse_str(id)?;
        let today = self.now.with_timezone(&self.city.time_zone).date_naive();
        let mut schedules = Vec::new();
        let mut sessions: Vec<Session> = Vec::new();
        for line in &entry.when {
            let (mut schedule, spans) = when::schedule(line, listing_id, today, self.city.time_zone)?;
            for (starts, ends) in spans {
                let id = Uuid::new_v5(&listing_id, format!("session {starts}").as_bytes()).to_string();
                ensure!(sessions.iter().all(|session| session.id != id), "when: two sessions start at the same time");
                schedule.sessions.push(id.clone());
                sessions.push(Session {
                    id,
                    starts,
                    ends,
                    capacity: entry.registration.capacity,
                    reserved: entry.registration.taken,
                    taken: 0,
                    status: EventStatus::Scheduled,
                    sequence: 0,
                });
            }
            schedules.push(schedule);
        }
        sessions.sort_by_key(|session| session.starts);
        Ok((schedules, sessions))
    }
}

fn offer(entry: &PriceEntry) -> anyhow::Result<Offer> {
    let amount = match (entry.free, entry.amount) {
        (true, None) => 0,
        (false, Some(amount)) if amount > 0 => amount,
        _ => bail!("price: either free = true or an amount above 0"),
    };
    let per = entry.per.as_deref().unwrap_or(PricePer::Once.as_str());
    Ok(Offer {
        amount,
        per: known("per", per, PricePer::from_word(per))?,
        concession: entry.concession,
        voucher: entry.voucher,
    })
}

fn words(locale: Locale, entry: TextEntry) -> anyhow::Result<Text> {
    let state = entry.state.as_deref().unwrap_or(TextState::Reviewed.as_str());
    Ok(Text {
        locale,
        title: entry.title.trim().to_owned(),
        summary: entry.summary.trim().to_owned(),
        description: entry.description.trim().to_owned(),
        state: known("state", state, TextState::from_word(state))?,
    })
}

fn list(items: &[impl Display]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}
