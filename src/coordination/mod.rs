//! Keeping a city's listings true and kind: what is reported, listings and reviews before they are shown, organisations, and what
//! people miss.
//!
//! | file | is about |
//! | --- | --- |
//! | `model`, `store` | who acts for a city |
//! | `queue` | what waits, and what of it is new to whom |
//! | `filter`, `bulk` | a queue in parts, and several of its things at once |
//! | `home` | all queues |
//! | `listings`, `organisations`, `suggestions`, `reviews` | one queue each; that of reports is in `report` |
//! | `settings` | what a city decides about its listings |

pub mod bulk;
pub mod filter;
mod home;
mod listings;
pub mod model;
mod organisations;
mod organisations_views;
pub mod queue;
mod reviews;
mod settings;
pub mod store;
mod suggestions;

use crate::{
    account::session::SignedIn,
    city::model::City,
    error::Problem,
    server::{reader::Reader, state::AppState},
};
use axum::Router;
use model::CityRole;
use std::sync::Arc;

/// What a city's people look after.
pub fn router() -> Router<AppState> {
    home::router()
        .merge(listings::router())
        .merge(organisations::router())
        .merge(suggestions::router())
        .merge(reviews::router())
        .merge(settings::router())
}

/// The city of a page, with somebody's part in it; for everybody else there is nothing here.
///
/// # Errors
/// Not found; or when the database fails.
pub async fn role(state: &AppState, reader: &Reader, signed_in: &SignedIn) -> Result<(Arc<City>, CityRole), Problem> {
    let city = reader.city()?;
    let role = store::role(&state.db, &city.id, &signed_in.account.id).await?;
    Ok((city, role.ok_or(Problem::not_found())?))
}

/// The city of a page, for its coordinators alone.
///
/// # Errors
/// Not found; or when the database fails.
pub async fn coordinator(state: &AppState, reader: &Reader, signed_in: &SignedIn) -> Result<Arc<City>, Problem> {
    match role(state, reader, signed_in).await? {
        (city, CityRole::Coordinator) => Ok(city),
        (_, CityRole::Moderator) => Err(Problem::not_found()),
    }
}
