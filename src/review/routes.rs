//! Saying what it was like: only for those who were there.

use super::{
    model::{MOST_STARS, Review, ReviewStatus, WORDS_LENGTH},
    store,
};
use crate::{
    account::{
        limits::{self, Limit},
        me::home_city,
        model::{Account, Consent},
        session::{SignedIn, see_other},
    },
    error::Problem,
    i18n::msg,
    opportunity::{listing::Listing, store as opportunities},
    participation,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextArea, Typed},
        icon::Icon,
        layout::{Page, respond},
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

/// Reviewing.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/opportunities/{slug}/review", get(form).post(send))
}

/// A listing where somebody has been; for everybody else there is nothing to review. Publishing needs a guardian's yes.
async fn attended(state: &AppState, reader: &Reader, account: &Account, slug: &str) -> Result<Listing, Problem> {
    let listing = opportunities::by_slug(&state.db, &reader.city()?.id, slug).await?.ok_or(Problem::not_found())?;
    let was_there = participation::store::attended(&state.db, &account.id).await?;
    let was_there = was_there.iter().any(|one| one.opportunity_id == listing.id);
    let may = account.consent(home_city(state, account)?.as_ref(), reader.now) == Consent::Given;
    if was_there && may { Ok(listing) } else { Err(Problem::not_found()) }
}

async fn form(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let listing = attended(&state, &reader, &account, &slug).await?;
    let own = store::own(&state.db, &listing.id, &account.id).await?;
    let done = query.as_deref() == Some("done");
    page(&state, &reader, StatusCode::OK, &listing, own, (Typed::default(), done)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    listing: &Listing,
    own: Option<Review>,
    (typed, done): (Typed, bool),
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let title = listing.text(reader.l.locale(), city.default_locale).map(|text| text.title.clone()).unwrap_or_default();
    let back = reader.wording(&city).href(listing);
    let l = reader.l.clone();
    let body = move || {
        let chosen = typed.fields.text("stars").parse().ok().or(own.as_ref().map(|own| own.stars));
        let stars: Vec<_> = (1..=MOST_STARS)
            .rev()
            .map(|count| {
                let label = l.t(msg::ReviewStars { count: count.into() });
                view! {
                    <label class="choice"><input type="radio" name="stars" value=count.to_string() checked=chosen == Some(count)/>
                        <span class="stars" aria-hidden="true">{(0..count).map(|_| view! { <Icon name="star"/> }).collect_view()}</span>
                        <span>{label}</span></label>
                }
            })
            .collect();
        let missing =
            typed.problems.iter().find(|problem| problem.field == "stars").map(|problem| problem.message.clone());
        let described = missing.is_some().then_some("stars-problem");
        let words = TextArea {
            name: "words",
            label: l.t(msg::ReviewWordsLabel),
            hint: Some(l.t(msg::ReviewWordsHint)),
            max_length: WORDS_LENGTH,
            value: own.as_ref().map(|own| own.words.clone()).unwrap_or_default(),
            ..TextArea::default()
        };
        let state = own.as_ref().map(|own| match own.status {
            ReviewStatus::Pending => l.t(msg::ReviewPending),
            ReviewStatus::Published => l.t(msg::ReviewPublished),
            ReviewStatus::Rejected => l.t(msg::ReviewRejected),
        });
        let remove = own.is_some().then(|| view! { <button class="button" name="remove" value="1" formnovalidate>{l.t(msg::ReviewRemove)}</button> });
        view! {
            <div class="page narrow">
                <p class="aside-link"><a href=back.clone()><Icon name="arrow-left"/>{title}</a></p>
                <h1>{l.t(msg::ReviewTitle)}</h1>
                {done.then(|| view! { <p class="note strong" role="status"><Icon name="check"/><span>{l.t(msg::ReviewThanks)}</span></p> })}
                {state.filter(|_| !done).map(|words| view! { <p class="note"><Icon name="info"/><span>{words}</span></p> })}
                {typed.summary(&l)}
                <form method="post" action=format!("{back}/review") class="form">
                    <fieldset class="field" aria-describedby=described>
                        <legend>{l.t(msg::ReviewStarsLabel)}</legend>
                        {missing.map(|words| view! { <p class="field-problem" id="stars-problem"><Icon name="warning"/><span>{words}</span></p> })}
                        {stars}
                    </fieldset>
                    {words.view(&typed)}
                    <button class="button primary wide">{l.t(msg::ReviewButton)}</button>
                    {remove}
                </form>
            </div>
        }
    };
    let page = Page::own(reader.l.t(msg::ReviewTitle));
    Ok(respond(state, reader, status, page, body).await)
}

async fn send(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let listing = attended(&state, &reader, &account, &slug).await?;
    let here = reader.href(&format!("opportunities/{slug}/review"))?;
    if fields.has("remove") {
        store::remove(&state.db, &listing.id, &account.id).await?;
        return Ok(see_other(&here));
    }
    let mut typed = Typed { fields, ..Typed::default() };
    let stars = typed.fields.text("stars").parse::<u8>().ok().filter(|stars| (1..=MOST_STARS).contains(stars));
    if stars.is_none() {
        typed.problem("stars", reader.l.t(msg::ProblemStars));
    }
    let words = typed.fields.text("words").to_owned();
    if words.chars().count() > WORDS_LENGTH {
        typed.problem("words", reader.l.t(msg::ProblemWordsLong { count: WORDS_LENGTH.into() }));
    }
    let (true, Some(stars)) = (typed.is_fine(), stars) else {
        let own = store::own(&state.db, &listing.id, &account.id).await?;
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &listing, own, (typed, false)).await;
    };
    if let Some(slow_down) = limits::spend(&state, Limit::Suggestion, &account.id).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let said = (stars, words.as_str(), reader.l.locale());
    store::put(&state.db, &listing.id, &account.id, said, reader.now.timestamp_millis()).await?;
    Ok(see_other(&format!("{here}?done")))
}
