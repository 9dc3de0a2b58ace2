//! The page on which anybody says that something about a listing is wrong.

use super::{
    mails,
    model::{Reason, Report, WORDS_LENGTH},
    store,
};
use crate::{
    account::{
        forms::Reading,
        limits::{self, Limit},
        session::{MaybeSignedIn, see_other},
    },
    coordination,
    error::Problem,
    i18n::msg,
    opportunity::{self, listing::Listing},
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextArea, TextField, Typed},
        icon::Icon,
        layout::{Page, Tab, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;
use uuid::Uuid;

/// Reporting.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/opportunities/{slug}/report", get(form).post(send))
}

/// What the public sees can be reported, and nothing else.
async fn public(state: &AppState, reader: &Reader, slug: &str) -> Result<Listing, Problem> {
    let listing = opportunity::store::by_slug(&state.db, &reader.city()?.id, slug).await?;
    listing.filter(Listing::is_public).ok_or(Problem::not_found())
}

async fn form(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let listing = public(&state, &reader, &slug).await?;
    let done = query.as_deref() == Some("done");
    // theirs is offered; whoever wants to stay unknown takes it out
    let email = signed_in.map(|signed_in| signed_in.account.email.to_string()).unwrap_or_default();
    page(&state, &reader, StatusCode::OK, &listing, (Typed::default(), email, done)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    listing: &Listing,
    (typed, email, done): (Typed, String, bool),
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let title = listing.title(reader.l.locale(), city.default_locale).to_owned();
    let back = reader.wording(&city).href(listing);
    let l = reader.l.clone();
    let body = move || {
        let chosen = Reason::from_word(typed.fields.text("reason"));
        let reasons: Vec<_> = Reason::ALL
            .iter()
            .map(|reason| {
                view! {
                    <label class="choice"><input type="radio" name="reason" value=reason.as_str() checked=chosen == Some(*reason)/>
                        <span>{reason.words(&l)}</span></label>
                }
            })
            .collect();
        let words = TextArea {
            name: "words",
            label: l.t(msg::ReportWordsLabel),
            hint: Some(l.t(msg::ReportWordsHint)),
            max_length: WORDS_LENGTH,
            ..TextArea::default()
        };
        let email = TextField {
            hint: Some(l.t(msg::ReportEmailHint)),
            value: email,
            optional: true,
            ..TextField::email("email", l.t(msg::ReportEmailLabel), "email")
        };
        let form = (!done).then(|| {
            view! {
                <p class="lead">{l.t(msg::ReportLead)}</p>
                {typed.summary(&l)}
                <form method="post" action=format!("{back}/report") class="form">
                    <fieldset class="field" aria-describedby=typed.described("reason")>
                        <legend>{l.t(msg::ReportReasonLabel)}</legend>
                        {typed.said("reason")}
                        {reasons}
                    </fieldset>
                    {words.view(&typed)}
                    {email.view(&typed)}
                    <button class="button primary wide">{l.t(msg::ReportButton)}</button>
                </form>
            }
        });
        view! {
            <div class="page narrow">
                <p class="aside-link"><a href=back.clone()><Icon name="arrow-left"/>{title}</a></p>
                <h1>{l.t(msg::ReportTitle)}</h1>
                {done.then(|| note::done(l.t(msg::ReportThanks)))}
                {form}
            </div>
        }
    };
    let page = Page { title: reader.l.t(msg::ReportTitle), tab: Tab::List, no_index: true, ..Page::default() };
    Ok(respond(state, reader, status, page, body).await)
}

async fn send(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    client: Client,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let listing = public(&state, &reader, &slug).await?;
    let mut typed = Typed { fields, ..Typed::default() };
    let reason = Reason::from_word(typed.fields.text("reason"));
    if reason.is_none() {
        typed.problem("reason", reader.l.t(msg::ProblemReason));
    }
    // browsers count a line break once and send it as two characters
    let words = typed.fields.text("words").replace("\r\n", "\n");
    if words.is_empty() && reason.is_some_and(Reason::needs_words) {
        typed.problem("words", reader.l.t(msg::ProblemRequired));
    } else if words.chars().count() > WORDS_LENGTH {
        typed.problem("words", reader.l.t(msg::ProblemWordsLong { count: WORDS_LENGTH.into() }));
    }
    let email = match typed.fields.text("email") {
        "" => None,
        _ => Reading { typed: &mut typed, l: &reader.l }.email("email"),
    };
    let (true, Some(reason)) = (typed.is_fine(), reason) else {
        let shown = (typed, String::new(), false);
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &listing, shown).await;
    };
    let whom = signed_in.as_ref().map_or(&client.address, |signed_in| &signed_in.account.id);
    if let Some(slow_down) = limits::spend(&state, Limit::Report, whom).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let report = Report {
        id: Uuid::now_v7().to_string(),
        opportunity_id: listing.id.clone(),
        reason,
        words,
        email,
        locale: reader.l.locale(),
        created: reader.now.timestamp_millis(),
        answered: None,
    };
    // what may hurt somebody does not wait until a coordinator looks
    let told = match reason {
        Reason::Unsafe => coordination::store::coordinator_accounts(&state.db, &city.id).await?,
        _ => Vec::new(),
    };
    let mut tx = state.db.begin().await?;
    store::put(&mut tx, &city.id, &report).await?;
    for account in &told {
        mails::not_safe(&state, &mut tx, &city, account, (&report, &listing)).await?;
    }
    tx.commit().await?;
    if !told.is_empty() {
        state.new_mail.notify_one();
    }
    Ok(see_other(&reader.href(&format!("opportunities/{slug}/report?done"))?))
}
