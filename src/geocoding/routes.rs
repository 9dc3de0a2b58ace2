//! Suggestions for somebody who types where something happens.

use super::{ask, model::Found};
use crate::{
    account::{
        limits::{self, Limit},
        session::SignedIn,
    },
    city::model::City,
    error::Problem,
    i18n::msg,
    opportunity::{listing::Venue, model::GeoPrecision},
    provider::{self, member},
    search::text::{fold, words},
    server::{reader::Reader, state::AppState},
};
use axum::{
    Json, Router,
    extract::{Path, RawQuery, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Serialize;

/// Known venues that are suggested.
const VENUES: usize = 5;

/// `/api/{locale}/{city}/desk/{organisation}/venues?q=`
pub fn router() -> Router<AppState> {
    Router::new().route("/api/{locale}/{city}/desk/{organisation}/venues", get(suggest))
}

/// What the page is told while somebody types.
#[derive(Serialize)]
struct Suggestions {
    venues: Vec<Known>,
    addresses: Vec<Address>,
    /// "3 suggestions", to be read out.
    said: String,
}

/// A venue that the city knows.
#[derive(Serialize)]
struct Known {
    slug: String,
    label: String,
}

/// What a geocoder has found.
#[derive(Serialize)]
struct Address {
    label: String,
    name: String,
    address: String,
    /// Slug of the nearest district.
    district: String,
    lat: f64,
    lon: f64,
    precision: GeoPrecision,
}

impl Address {
    fn of(found: Found, city: &City) -> Self {
        Self {
            label: found.label(),
            district: found.district(city).unwrap_or_default().to_owned(),
            name: found.name,
            address: found.address,
            lat: found.lat,
            lon: found.lon,
            precision: found.precision,
        }
    }
}

async fn suggest(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, organisation)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    member::decider(&state, &account, &city, &organisation).await?;
    let pairs = form_urlencoded::parse(query.as_deref().unwrap_or_default().as_bytes());
    let typed = pairs.into_owned().find(|(name, _)| name == "q").map(|(_, value)| value).unwrap_or_default();
    if limits::spend(&state, Limit::Venue, &account.id).await?.is_some() {
        return Err(Problem { status: StatusCode::TOO_MANY_REQUESTS });
    }
    let places = provider::store::places(&state.db, &city.id).await?;
    let venues: Vec<Known> = matching(&places, &typed)
        .map(|venue| Known { slug: venue.slug.clone(), label: format!("{}, {}", venue.name, venue.address) })
        .take(VENUES)
        .collect();
    let found = ask::find(&state, &city, &typed).await?;
    let addresses: Vec<Address> = found.into_iter().map(|one| Address::of(one, &city)).collect();
    let said = reader.l.t(msg::WhereFound { count: (venues.len() + addresses.len()).into() });
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(Suggestions { venues, addresses, said })).into_response())
}

/// Venues in whose name or address every word that was typed begins some word.
fn matching<'a>(places: &'a [Venue], typed: &str) -> impl Iterator<Item = &'a Venue> {
    let typed = fold(typed);
    let wanted: Vec<String> = words(&typed).map(str::to_owned).collect();
    places.iter().filter(move |venue| {
        let known = fold(&format!("{} {}", venue.name, venue.address));
        !wanted.is_empty() && wanted.iter().all(|word| words(&known).any(|one| one.starts_with(word)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_venue_is_found_by_its_name_or_address_without_case_and_diacritics() {
        let venue = |name: &str, address: &str| Venue {
            slug: name.to_owned(),
            name: name.to_owned(),
            address: address.to_owned(),
            district: "zirmunai".to_owned(),
            lat: 54.7,
            lon: 25.3,
            precision: GeoPrecision::Exact,
        };
        let places = [venue("Kalno dirbtuvės", "Žirmūnų g. 12"), venue("Podstrešje", "Čelovška 5")];
        let found = |typed: &str| matching(&places, typed).map(|venue| venue.name.as_str()).collect::<Vec<_>>();
        assert_eq!(found("zirmunu 12"), ["Kalno dirbtuvės"]);
        assert_eq!(found("DIRBTUV"), ["Kalno dirbtuvės"]);
        assert_eq!(found("celov"), ["Podstrešje"]);
        for none in ["", " ,", "irbt", "kalno celovska", "\0"] {
            assert!(found(none).is_empty(), "{none}");
        }
    }
}
