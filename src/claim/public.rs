//! What whoever has a code sees: a field to type it, and the page of its badge with one button.

use super::{
    model::{Closed, Code, Letters},
    store,
    take::{self, Taken},
};
use crate::{
    account::{
        limits::{self, Limit},
        onward,
        session::{MaybeSignedIn, SignedIn, see_other},
    },
    badge::{model::Shown, shown},
    city::model::{City, CityStatus},
    error::Problem,
    i18n::{Localizer, msg},
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        layout::{Page, Tab, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::{StatusCode, request::Parts},
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// Taking a badge by its code.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/claim/{code}", get(short))
        .route("/{locale}/{city}/claim", get(entry).post(typed))
        .route("/{locale}/{city}/claim/{code}", get(show).post(take_it))
}

/// What became of looking for a code.
enum Found {
    Code(Code),
    /// There is none of these characters.
    None,
    /// So many that there are not were tried that this one was not looked for.
    SlowDown(u32),
}

/// Looks for a code. One that there is not is a guess, and counts.
async fn find(
    state: &AppState,
    client: &Client,
    signed_in: Option<&SignedIn>,
    letters: Option<&Letters>,
) -> Result<Found, Problem> {
    let Some(letters) = letters else { return Ok(Found::None) };
    let account = signed_in.map(|signed_in| (Limit::Claim, signed_in.account.id.as_str()));
    let tries: Vec<(Limit, &str)> =
        [Some((Limit::ClaimAddress, client.address.as_str())), account].into_iter().flatten().collect();
    if let Some(slow_down) = limits::spend_all(state, &tries).await? {
        return Ok(Found::SlowDown(slow_down.minutes));
    }
    let Some(code) = store::by_letters(&state.db, letters).await? else { return Ok(Found::None) };
    limits::refund_all(state, &tries).await?;
    Ok(Found::Code(code))
}

/// The page of a code in a city that is open.
fn page_of(reader: &Reader, code: &Code) -> Option<String> {
    let cities = &reader.directory().cities;
    let city = cities.iter().find(|city| city.id == code.city_id && city.status == CityStatus::Live)?;
    Some(city.href(reader.l.locale(), &format!("claim/{}", code.letters)))
}

/// The address in the picture: on in the reader's language, in the badge's city.
async fn short(
    State(state): State<AppState>,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    client: Client,
    parts: Parts,
    Path(code): Path<String>,
) -> Result<Response, Problem> {
    let reader = Reader::guess(&state, &parts);
    match find(&state, &client, signed_in.as_ref(), Letters::parse(&code).as_ref()).await? {
        Found::Code(code) => Ok(see_other(&page_of(&reader, &code).ok_or(Problem::not_found())?)),
        Found::None => unknown(&state, &reader, "").await,
        Found::SlowDown(minutes) => Ok(problems::slow_down(&state, &reader, minutes).await),
    }
}

async fn entry(State(state): State<AppState>, reader: Reader) -> Result<Response, Problem> {
    entry_page(&state, &reader, (StatusCode::OK, Typed::default()), "").await
}

/// A code that there is not: the field again, with what was tried.
async fn unknown(state: &AppState, reader: &Reader, tried: &str) -> Result<Response, Problem> {
    let mut typed = Typed::default();
    typed.problem("code", reader.l.t(msg::ProblemClaimUnknown));
    entry_page(state, reader, (StatusCode::NOT_FOUND, typed), tried).await
}

async fn entry_page(
    state: &AppState,
    reader: &Reader,
    (status, typed): (StatusCode, Typed),
    value: &str,
) -> Result<Response, Problem> {
    // what is far too long is no code of ours, and need not come back
    let value: String = value.chars().take(30).collect();
    let action = reader.href("claim").ok();
    let home = format!("/{}", reader.l.locale().as_str());
    let l = reader.l.clone();
    let body = move || {
        let code = TextField {
            name: "code",
            label: l.t(msg::ClaimCodeLabel),
            hint: Some(l.t(msg::ClaimCodeHint)),
            autocomplete: "off",
            max_length: Some(30),
            value,
            ..TextField::default()
        };
        // without a city there is nowhere to look
        let inside = match action {
            Some(action) => view! {
                {typed.summary(&l)}
                <form method="post" action=action class="form code-form letters" novalidate=true>
                    {code.view(&typed)}
                    <button class="button primary wide">{l.t(msg::ClaimFind)}</button>
                </form>
            }
            .into_any(),
            None => view! {
                <p class="lead">{typed.message("code")}</p>
                <p><a class="button primary" href=home>{l.t(msg::ErrorWayOn)}<Icon name="arrow-right"/></a></p>
            }
            .into_any(),
        };
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::ClaimTitle)}</h1>
                {inside}
            </div>
        }
    };
    let page = Page { title: reader.l.t(msg::ClaimTitle), tab: Tab::Me, no_index: true, ..Page::default() };
    Ok(respond(state, reader, status, page, body).await)
}

async fn typed(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    client: Client,
    fields: Fields,
) -> Result<Response, Problem> {
    let letters = Letters::parse(fields.text("code"));
    let mut typed = Typed { fields, ..Typed::default() };
    if letters.is_none() {
        typed.problem("code", reader.l.t(msg::ProblemClaimCode));
        return entry_page(&state, &reader, (StatusCode::UNPROCESSABLE_ENTITY, typed), "").await;
    }
    match find(&state, &client, signed_in.as_ref(), letters.as_ref()).await? {
        Found::Code(code) => Ok(see_other(&page_of(&reader, &code).ok_or(Problem::not_found())?)),
        Found::None => {
            typed.problem("code", reader.l.t(msg::ProblemClaimUnknown));
            entry_page(&state, &reader, (StatusCode::NOT_FOUND, typed), "").await
        }
        Found::SlowDown(minutes) => Ok(problems::slow_down(&state, &reader, minutes).await),
    }
}

/// The code of an address, or the answer that stands in its place: it is unknown, or belongs to another city.
async fn at(
    state: &AppState,
    reader: &Reader,
    (client, signed_in): (&Client, Option<&SignedIn>),
    typed: &str,
) -> Result<Result<Code, Box<Response>>, Problem> {
    let code = match find(state, client, signed_in, Letters::parse(typed).as_ref()).await? {
        Found::Code(code) => code,
        Found::None => return Ok(Err(Box::new(unknown(state, reader, typed).await?))),
        Found::SlowDown(minutes) => {
            return Ok(Err(Box::new(problems::slow_down(state, reader, minutes).await)));
        }
    };
    if code.city_id != reader.city()?.id {
        let there = page_of(reader, &code).ok_or(Problem::not_found())?;
        return Ok(Err(Box::new(see_other(&there))));
    }
    Ok(Ok(code))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    client: Client,
    Path((_, _, typed)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    match at(&state, &reader, (&client, signed_in.as_ref()), &typed).await? {
        Ok(code) => page(&state, &reader, signed_in.as_ref(), &code).await,
        Err(answer) => Ok(*answer),
    }
}

async fn take_it(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    client: Client,
    Path((_, _, typed)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let code = match at(&state, &reader, (&client, signed_in.as_ref()), &typed).await? {
        Ok(code) => code,
        Err(answer) => return Ok(*answer),
    };
    let here = reader.href(&format!("claim/{}", code.letters))?;
    let Some(signed_in) = signed_in else { return Ok(see_other(&onward::sign_in(&reader, &here)?)) };
    match take::take(&state, &signed_in.account, &code).await? {
        Taken::Held => Ok(see_other(&reader.href("me/backpack?done=claimed")?)),
        // the page says which of it
        Taken::Already => Ok(see_other(&here)),
        Taken::Closed(_) | Taken::TakenBack => page(&state, &reader, Some(&signed_in), &code).await,
        Taken::Nobody => Ok(see_other(&onward::sign_in(&reader, &here)?)),
    }
}

/// What the page of a code offers.
enum Offer {
    /// One button.
    Take,
    /// To sign in or make an account, and to come back: both addresses.
    SignIn(String, String),
    /// They have it: the address of their backpack.
    Has(String),
    /// It was taken back from them: the desk alone gives it again.
    TakenBack,
    Closed(Closed),
}

impl Offer {
    /// What is only for now is a conflict; what is over does not come back.
    const fn status(&self) -> StatusCode {
        match self {
            Self::TakenBack | Self::Closed(Closed::Paused | Closed::Hidden) => StatusCode::CONFLICT,
            Self::Closed(_) => StatusCode::GONE,
            Self::Take | Self::SignIn(..) | Self::Has(_) => StatusCode::OK,
        }
    }
}

async fn page(
    state: &AppState,
    reader: &Reader,
    signed_in: Option<&SignedIn>,
    code: &Code,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    // as it is now: of two who tap at the same moment the second is told so
    let code = store::one(&state.db, &code.achievement_id, &code.id).await?.ok_or(Problem::not_found())?;
    let badge = take::badge(state, &code).await?;
    let now_ms = reader.now.timestamp_millis();
    let (has, waits, taken_back) = match signed_in {
        Some(SignedIn { account, .. }) => (
            store::has(&state.db, &code, &account.id, now_ms).await?,
            store::waits(&state.db, &code, &account.id).await?,
            take::taken_back(state, account, &code, now_ms).await?,
        ),
        None => (false, false, false),
    };
    let here = reader.href(&format!("claim/{}", code.letters))?;
    let closed = take::closed(badge.as_ref()).or_else(|| code.closed(now_ms).filter(|_| !waits));
    let offer = match closed {
        Some(Closed::Hidden) => Offer::Closed(Closed::Hidden),
        _ if has => Offer::Has(reader.href("me/backpack")?),
        _ if taken_back => Offer::TakenBack,
        Some(closed) => Offer::Closed(closed),
        None if signed_in.is_some() => Offer::Take,
        None => Offer::SignIn(onward::sign_in(reader, &here)?, onward::sign_up(reader, &here)?),
    };
    let (status, l) = (offer.status(), reader.l.clone());
    let title = badge.as_ref().map_or("", |badge| badge.name(l.locale()));
    let title = if title.is_empty() { l.t(msg::ClaimTitle) } else { title.to_owned() };
    let page = Page::own(title);
    Ok(respond(state, reader, status, page, move || view(&l, &city, badge.as_ref(), (&offer, here))).await)
}

fn view(l: &Localizer, city: &City, badge: Option<&Shown>, (offer, here): (&Offer, String)) -> AnyView {
    let action = offer_view(l, offer, here);
    let Some((badge, (locale, text))) =
        badge.and_then(|badge| badge.version.content.text(l.locale()).map(|text| (badge, text)))
    else {
        return view! { <div class="page narrow"><h1>{l.t(msg::ClaimTitle)}</h1>{action}</div> }.into_any();
    };
    let lang = shown::lang(l, locale);
    let href = city.href(l.locale(), &format!("badges/{}", badge.id));
    view! {
        <article class="page narrow badge-page">
            <div class="badge-hero">{shown::picture(l, badge, 240)}</div>
            <h1 lang=lang>{text.name.clone()}</h1>
            <p class="lead" lang=lang>{text.description.clone()}</p>
            {action}
            <h2>{l.t(msg::BadgeAwardedHeading)}</h2>
            <p>{badge.organisation.clone()}<br/><a href=href>{l.t(msg::ClaimMore)}</a></p>
        </article>
    }
    .into_any()
}

/// The button, or why there is none.
fn offer_view(l: &Localizer, offer: &Offer, here: String) -> AnyView {
    match offer {
        Offer::Take => view! {
            <form method="post" action=here class="form">
                <button class="button primary wide">{l.t(msg::ClaimTake)}</button>
                <p class="field-hint">{l.t(msg::ClaimTakeHint)}</p>
            </form>
        }
        .into_any(),
        Offer::SignIn(sign_in, sign_up) => view! {
            <p><a class="button primary wide" href=sign_in.clone()>{l.t(msg::ClaimSignIn)}</a></p>
            <p><a class="button wide" href=sign_up.clone()>{l.t(msg::SignInNoAccount)}</a></p>
            <p class="field-hint">{l.t(msg::ClaimSignUpHint)}</p>
        }
        .into_any(),
        Offer::Has(backpack) => view! {
            {note::done(l.t(msg::ClaimAlready))}
            <p><a class="button primary wide" href=backpack.clone()>{l.t(msg::ClaimBackpack)}</a></p>
        }
        .into_any(),
        Offer::TakenBack => refused(l.t(msg::OfferTakenBack)),
        Offer::Closed(closed) => {
            let words = match closed {
                Closed::Paused => l.t(msg::ClaimClosedPaused),
                Closed::Ended => l.t(msg::ClaimClosedEnded),
                Closed::Expired => l.t(msg::ClaimClosedExpired),
                Closed::UsedUp => l.t(msg::ClaimClosedUsedUp),
                Closed::Retired => l.t(msg::ClaimClosedRetired),
                Closed::Hidden => l.t(msg::ClaimClosedHidden),
            };
            refused(words)
        }
    }
}

fn refused(words: String) -> AnyView {
    view! { <p class="note strong" role="alert"><Icon name="info"/><span>{words}</span></p> }.into_any()
}
