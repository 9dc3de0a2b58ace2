//! The geocoder that this program asks, if any.

use super::{
    model::{self, Found},
    nominatim, photon,
    store::{self, Question},
};
use crate::{
    city::model::City,
    outgoing::Reach,
    search::text::{fold, words},
    server::state::AppState,
};
use std::{
    str::FromStr,
    sync::Mutex,
    time::{Duration, Instant},
};

/// How long somebody who types waits for suggestions.
const PATIENCE: Duration = Duration::from_secs(3);
/// Bytes of an answer: ten places are a few kilobytes.
const LARGEST: usize = 256 * 1024;
/// Characters of a question: what is shorter finds everything, and nobody types a longer address.
const SHORTEST: usize = 3;
const LONGEST: usize = 200;

/// The kind of a geocoder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Photon,
    Nominatim,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Photon => "photon",
            Self::Nominatim => "nominatim",
        }
    }

    /// Time between two questions. A second is what the usage policy of Nominatim's own server asks for; Photon's asks to
    /// be reasonable.
    const fn gap(self) -> Duration {
        match self {
            Self::Photon => Duration::from_millis(100),
            Self::Nominatim => Duration::from_secs(1),
        }
    }
}

/// A geocoder as it is configured: `photon:https://host/api`, `nominatim:https://host/search`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    pub kind: Kind,
    /// May have parameters already, such as a key.
    pub address: String,
}

impl FromStr for Service {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, address) = text.split_once(':').unwrap_or_default();
        let kind = [Kind::Photon, Kind::Nominatim].into_iter().find(|one| one.as_str() == kind);
        let is_web = address.starts_with("https://") || address.starts_with("http://");
        match kind {
            Some(kind) if is_web => Ok(Self { kind, address: address.to_owned() }),
            _ => Err("it must be photon:https://… or nominatim:https://…".to_owned()),
        }
    }
}

/// Asks the geocoder, one question after the other.
pub struct Geocoder {
    service: Service,
    pace: Pace,
}

impl Geocoder {
    /// For a server that is configured.
    #[must_use]
    pub fn new(service: Service) -> Self {
        let pace = Pace { gap: service.kind.gap(), free: Mutex::new(None) };
        Self { service, pace }
    }

    /// Asks; `None` where nothing that can be read comes in time.
    async fn ask(&self, state: &AppState, city: &City, typed: &str) -> Option<Vec<Found>> {
        tokio::time::sleep(self.pace.turn(Instant::now())?).await;
        let Service { kind, address } = &self.service;
        let question = match kind {
            Kind::Photon => photon::question(typed, city.bounds),
            Kind::Nominatim => nominatim::question(typed, city.bounds, city.default_locale),
        };
        let question = form_urlencoded::Serializer::new(String::new()).extend_pairs(question).finish();
        let glue = if address.contains('?') { '&' } else { '?' };
        let answer = state.outgoing.get(Reach::Configured, &format!("{address}{glue}{question}"), LARGEST).await;
        let found = match &answer {
            Ok(fetched) => match kind {
                Kind::Photon => photon::read(&fetched.body),
                Kind::Nominatim => nominatim::read(&fetched.body),
            },
            Err(refusal) => {
                tracing::warn!(?refusal, "the geocoder does not answer");
                return None;
            }
        };
        if found.is_none() {
            tracing::warn!("the geocoder answers something that cannot be read");
        }
        found
    }
}

/// Turns at a server that is not to be hurried.
#[derive(Debug)]
struct Pace {
    gap: Duration,
    /// From when on the next question may be asked.
    free: Mutex<Option<Instant>>,
}

impl Pace {
    /// How long to wait for one's turn; `None` where so many wait that nobody would see the answer.
    fn turn(&self, now: Instant) -> Option<Duration> {
        // whoever holds it does nothing that could fail
        let mut free = self.free.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let turn = free.map_or(now, |free| free.max(now));
        let wait = turn - now;
        if wait >= PATIENCE {
            return None;
        }
        *free = Some(turn + self.gap);
        Some(wait)
    }
}

/// What is found in a city for what somebody has typed. Where there is no geocoder, or none that answers, that is nothing:
/// the pin is set by hand then.
///
/// # Errors
/// When the database fails.
pub async fn find(state: &AppState, city: &City, typed: &str) -> anyhow::Result<Vec<Found>> {
    let Some(geocoder) = &state.geocoder else { return Ok(Vec::new()) };
    let typed: String = typed.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
    let folded = fold(&typed);
    let one_spelling = words(&folded).collect::<Vec<_>>().join(" ");
    if one_spelling.chars().count() < SHORTEST {
        return Ok(Vec::new());
    }
    let question = Question { service: geocoder.service.kind.as_str(), city_id: &city.id, words: &one_spelling };
    if let Some(found) = store::answer(&state.db, question, state.now().timestamp_millis()).await? {
        return Ok(found);
    }
    let asked = tokio::time::timeout(PATIENCE, geocoder.ask(state, city, &typed)).await;
    let Ok(Some(found)) = asked else { return Ok(Vec::new()) };
    let found = model::of_use(found, city.bounds);
    store::keep(&state.db, question, &found, state.now().timestamp_millis()).await?;
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_geocoder_is_named_by_its_kind_and_address() {
        let photon = Service { kind: Kind::Photon, address: "https://photon.example/api".to_owned() };
        assert_eq!("photon:https://photon.example/api".parse::<Service>(), Ok(photon));
        let nominatim = Service { kind: Kind::Nominatim, address: "http://10.0.0.7:8080/search?key=1".to_owned() };
        assert_eq!("nominatim:http://10.0.0.7:8080/search?key=1".parse::<Service>(), Ok(nominatim));
        for wrong in
            ["", "photon", "photon:", "photon:photon.example", "google:https://maps.example", "https://photon.example"]
        {
            assert!(wrong.parse::<Service>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn questions_wait_for_their_turn_and_give_up_where_too_many_wait() {
        let pace = Pace { gap: Duration::from_secs(1), free: Mutex::new(None) };
        let now = Instant::now();
        let waits: Vec<_> = (0..5).map(|_| pace.turn(now).map(|wait| wait.as_secs())).collect();
        assert_eq!(waits, [Some(0), Some(1), Some(2), None, None]);
        let later = now + Duration::from_secs(2);
        assert_eq!(pace.turn(later), Some(Duration::from_secs(1)), "who gave up has not taken a turn");
        assert_eq!(pace.turn(later + Duration::from_secs(60)), Some(Duration::ZERO));
    }
}
