//! Reports that wait for the city's answer.

use super::{model::Reason, store};
use crate::{
    account::session::SignedIn,
    coordination::{
        self,
        filter::{Choices, Filter},
        queue::{self, Queue},
    },
    error::Problem,
    i18n::msg,
    server::{reader::Reader, state::AppState},
    ui::{
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

/// The queue.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination/reports", get(show))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = coordination::coordinator(&state, &reader, &signed_in).await?;
    let now = reader.now.timestamp_millis();
    let seen = queue::visit(&state.db, (&city.id, &signed_in.account.id), Queue::Reports, now).await?;
    let waiting = store::waiting(&state.db, &city.id).await?;
    let mut ids: Vec<String> = waiting.iter().map(|report| report.opportunity_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    let listings = state.listings.any_status(&state.db, &ids).await?;
    let filter = Filter::of(query.as_deref());
    let done = match query.as_deref() {
        Some("done") => Some(reader.l.t(msg::ReportDone)),
        Some("nothing") => Some(reader.l.t(msg::CoordinationNothing)),
        _ => None,
    };
    let back = reader.href("coordination")?;
    let title = reader.l.t(msg::ReportQueueTitle);
    let body = {
        let (reader, title) = (reader.clone(), title.clone());
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let choices = Choices {
                organisations: listings
                    .iter()
                    .map(|listing| (listing.organiser.slug.clone(), listing.organiser.name.clone()))
                    .collect(),
                kinds: Some((
                    l.t(msg::ReportReasonLabel),
                    Reason::ALL.iter().map(|reason| (reason.as_str().to_owned(), reason.words(l))).collect(),
                )),
            };
            let rows: Vec<_> = waiting
                .iter()
                .filter_map(|report| {
                    let listing = listings.iter().find(|listing| listing.id == report.opportunity_id)?;
                    let waits = (report.created, now);
                    filter.lets(&listing.organiser.slug, report.reason.as_str(), waits).then_some((report, listing))
                })
                .map(|(report, listing)| {
                    let line = l.t(msg::ReviewQueueLine {
                        organisation: listing.organiser.name.as_str().into(),
                        date: wording.date_and_time(report.created).into(),
                    });
                    let class = if report.reason == Reason::Unsafe { "fact few" } else { "fact" };
                    let title = listing.title(l.locale(), city.default_locale).to_owned();
                    view! {
                        <li>
                            <span><a href=format!("{back}/reports/{}", report.id)>{title}</a><span class="quiet">{line}</span></span>
                            <span><span class=class>{report.reason.words(l)}</span>{queue::fresh_mark(l, report.created > seen)}</span>
                        </li>
                    }
                })
                .collect();
            let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::CoordinationNothingWaits)}</p> });
            view! {
                <div class="page narrow">
                    {queue::back(l, &city, back.clone())}
                    <h1>{title}</h1>
                    {done.map(note::done)}
                    {filter.view(l, choices)}
                    {none}
                    <ul class="sessions" role="list">{rows}</ul>
                </div>
            }
        }
    };
    Ok(respond(&state, &reader, StatusCode::OK, Page::own(title), body).await)
}
