//! Where a city's people begin: what waits, and what of it is new to them.

use super::{model::CityRole, queue, reviews};
use crate::{
    account::session::SignedIn,
    error::Problem,
    i18n::msg,
    server::{reader::Reader, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use leptos::prelude::*;

/// The first page. Reviews were decided there once.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination", get(show).post(reviews::decide))
}

async fn show(State(state): State<AppState>, reader: Reader, signed_in: SignedIn) -> Result<Response, Problem> {
    let (city, role) = super::role(&state, &reader, &signed_in).await?;
    let standing = queue::standing(&state.db, &city.id, (&signed_in.account.id, role)).await?;
    let base = reader.href("coordination")?;
    let title = reader.l.t(msg::CoordinationTitle { city: city.name(reader.l.locale()).into() });
    let page = Page::own(title.clone());
    let body = {
        let l = reader.l.clone();
        move || {
            let rows: Vec<_> = standing
                .into_iter()
                .map(|one| {
                    let fresh = (one.fresh > 0).then(|| {
                        view! { <span class="fact joy">{l.t(msg::CoordinationFresh { count: one.fresh.into() })}</span> }
                    });
                    let words = one.queue.words(&l, one.waiting);
                    let href = format!("{base}/{}", one.queue.as_str());
                    view! { <li><a class="row-link" href=href>{words}<Icon name="arrow-right"/></a>{fresh}</li> }
                })
                .collect();
            let settings = (role == CityRole::Coordinator).then(|| {
                view! { <p class="more"><a class="button" href=format!("{base}/settings")>{l.t(msg::CoordinationSettingsTitle)}</a></p> }
            });
            view! {
                <div class="page narrow">
                    <h1>{title}</h1>
                    <p class="lead">{l.t(msg::CoordinationLead)}</p>
                    <ul class="sessions" role="list">{rows}</ul>
                    {settings}
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}
