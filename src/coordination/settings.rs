//! What a city decides about its listings.

use super::queue;
use crate::{
    account::session::{SignedIn, see_other},
    city::{
        model::City,
        store::{self, Settings},
    },
    directory::Directory,
    error::Problem,
    i18n::msg,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed},
        layout::{Page, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;
use std::{ops::RangeInclusive, sync::Arc};

/// Days after which somebody is asked whether a listing is still true.
const DAYS: RangeInclusive<i64> = 7..=365;

/// The settings.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination/settings", get(show).post(save))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = super::coordinator(&state, &reader, &signed_in).await?;
    let settings = store::settings(&state.db, &city.id).await?;
    let done = query.as_deref() == Some("done");
    page(&state, &reader, (StatusCode::OK, &city), (settings, Typed::default(), done)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    (status, city): (StatusCode, &Arc<City>),
    (settings, typed, done): (Settings, Typed, bool),
) -> Result<Response, Problem> {
    let back = reader.href("coordination")?;
    let (l, city) = (reader.l.clone(), Arc::clone(city));
    let body = move || {
        let days = TextField {
            name: "days",
            label: l.t(msg::CoordinationSettingsDays),
            hint: Some(
                l.t(msg::CoordinationSettingsDaysHint { from: (*DAYS.start()).into(), to: (*DAYS.end()).into() }),
            ),
            inputmode: Some("numeric"),
            autocomplete: "off",
            max_length: Some(3),
            value: settings.freshness_days.to_string(),
            ..TextField::default()
        };
        view! {
            <div class="page narrow">
                {queue::back(&l, &city, back.clone())}
                <h1>{l.t(msg::CoordinationSettingsTitle)}</h1>
                {done.then(|| note::done(l.t(msg::SettingsSaved)))}
                {typed.summary(&l)}
                <form method="post" action=format!("{back}/settings") class="form">
                    {days.view(&typed)}
                    <div class="field">
                        <label class="choice">
                            <input type="checkbox" name="at-once" value="1" checked=settings.publish_without_review aria-describedby="at-once-hint"/>
                            <span>{l.t(msg::CoordinationSettingsAtOnce)}</span>
                        </label>
                        <p class="field-hint" id="at-once-hint">{l.t(msg::CoordinationSettingsAtOnceHint)}</p>
                    </div>
                    <button class="button primary wide">{l.t(msg::CoordinationSettingsButton)}</button>
                </form>
            </div>
        }
    };
    let page = Page::own(reader.l.t(msg::CoordinationSettingsTitle));
    Ok(respond(state, reader, status, page, body).await)
}

async fn save(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = super::coordinator(&state, &reader, &signed_in).await?;
    let before = store::settings(&state.db, &city.id).await?;
    let mut typed = Typed { fields, ..Typed::default() };
    let days = typed.fields.text("days").parse::<i64>().ok().filter(|days| DAYS.contains(days));
    let settings = Settings {
        freshness_days: days.unwrap_or(before.freshness_days),
        publish_without_review: typed.fields.has("at-once"),
    };
    if days.is_none() {
        let range = msg::ProblemDays { from: (*DAYS.start()).into(), to: (*DAYS.end()).into() };
        typed.problem("days", reader.l.t(range));
        let shown = (settings, typed, false);
        return page(&state, &reader, (StatusCode::UNPROCESSABLE_ENTITY, &city), shown).await;
    }
    store::set_settings(&state.db, &city.id, settings).await?;
    // this process knows it now, the others when they next read their directory
    state.directory.set(Directory::read(&state.db).await?);
    Ok(see_other(&reader.href("coordination/settings?done")?))
}
