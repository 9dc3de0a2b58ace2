//! The page that an offer's link opens: what it is, who offers it, yes and no. Looking changes nothing; whoever has no account makes
//! one and comes back.

use super::{
    routes::kept,
    shelf::{self, Given},
};
use crate::{
    account::{
        onward,
        session::{MaybeSignedIn, SignedIn, see_other},
    },
    award::{
        self,
        accept::{Accepted, accept},
        model::AwardStatus,
    },
    badge::shown,
    error::Problem,
    i18n::{Localizer, msg},
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        icon::Icon,
        layout::{Page, respond},
        markdown, note,
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

/// Offers that come by a link.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/offers/{token}", get(show).post(answer))
}

/// What a link shows.
async fn offer(state: &AppState, token: &str) -> anyhow::Result<Option<Given>> {
    match award::store::by_token(&state.db, token).await? {
        Some(award) => shelf::given(&state.db, award).await,
        None => Ok(None),
    }
}

/// It was taken back, or accepted: then it is in the backpack.
async fn gone(state: &AppState, reader: &Reader) -> Result<Response, Problem> {
    let l = &reader.l;
    let words = (l.t(msg::OfferGoneTitle), l.t(msg::OfferGoneHint));
    Ok(problems::gone(state, reader, words, (l.t(msg::BackpackOpen), reader.href("me/backpack")?)).await)
}

/// Whether somebody may answer: it is for nobody in particular, for an address (whoever has the link reads its mail), or for
/// them.
fn may_answer(given: &Given, signed_in: Option<&SignedIn>) -> bool {
    match (&given.award.account_id, signed_in) {
        (None, _) => true,
        (Some(id), Some(SignedIn { account, .. })) => *id == account.id,
        (Some(_), None) => false,
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Path((_, _, token)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let Some(given) = offer(&state, &token).await? else { return gone(&state, &reader).await };
    let l = &reader.l;
    let said = match query.as_deref() {
        Some("done=declined") => Some(note::done(l.t(msg::BackpackDoneDeclined))),
        Some("done=already") => Some(warning(l.t(msg::OfferAlready))),
        Some("done=taken-back") => Some(warning(l.t(msg::OfferTakenBack))),
        Some("done=theirs") => Some(warning(l.t(msg::OfferTheirs))),
        _ => None,
    };
    let title = given.name(l.locale()).1.to_owned();
    let page = Page { title, no_index: true, ..Page::default() };
    let action = reader.href(&format!("offers/{token}"))?;
    let body = {
        let (reader, theirs) = (reader.clone(), may_answer(&given, signed_in.as_ref()));
        let signed_in = signed_in.is_some();
        move || view(&reader.l, &given, action, (signed_in, theirs), said)
    };
    Ok(respond(&state, &reader, StatusCode::OK, page, body).await)
}

fn warning(words: String) -> AnyView {
    view! { <p class="note strong" role="status"><Icon name="info"/><span>{words}</span></p> }.into_any()
}

fn view(
    l: &Localizer,
    given: &Given,
    action: String,
    (signed_in, theirs): (bool, bool),
    said: Option<AnyView>,
) -> AnyView {
    let (locale, name) = given.name(l.locale());
    let lang = shown::lang(l, locale);
    let text = given.content.text(l.locale()).map(|(_, text)| {
        view! {
            <p class="lead" lang=lang>{text.description.clone()}</p>
            <h2>{l.t(msg::BadgeCriteriaHeading)}</h2>
            <div class="prose" lang=lang inner_html=markdown::to_html(&text.criteria)></div>
        }
    });
    // what is said of somebody is for them
    let narrative = (theirs && !given.award.narrative.is_empty()).then(|| {
        view! { <h2>{l.t(msg::BackpackNarrative)}</h2><div class="prose" inner_html=markdown::to_html(&given.award.narrative)></div> }
    });
    let declined = given.award.status == AwardStatus::Declined;
    let decline = (!declined).then(
        || view! { <button class="button wide" name="answer" value="decline">{l.t(msg::BackpackDecline)}</button> },
    );
    let keep = if declined { l.t(msg::BackpackAfterAll) } else { l.t(msg::BackpackKeep) };
    // a link that is for somebody else has nothing to press
    let buttons = (theirs || !signed_in).then(|| {
        view! {
            <form method="post" action=action class="form">
                <button class="button primary wide" name="answer" value="keep">{keep}</button>
                {decline}
            </form>
            {(!signed_in).then(|| view! { <p class="quiet">{l.t(msg::OfferAccount)}</p> })}
        }
    });
    let not_theirs = (signed_in && !theirs && said.is_none()).then(|| warning(l.t(msg::OfferTheirs)));
    view! {
        <article class="page narrow badge-page">
            <div class="badge-hero lit">{shown::drawing(l, &given.content, given.picture(), 240)}</div>
            <h1 lang=lang>{name.to_owned()}</h1>
            {said}
            {not_theirs}
            <p>{l.t(msg::OfferFrom { organisation: given.organisation.as_str().into() })}</p>
            {buttons}
            {text}
            {narrative}
        </article>
    }
    .into_any()
}

async fn answer(
    State(state): State<AppState>,
    reader: Reader,
    MaybeSignedIn(signed_in): MaybeSignedIn,
    Path((_, _, token)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(given) = offer(&state, &token).await? else { return gone(&state, &reader).await };
    let here = reader.href(&format!("offers/{token}"))?;
    let keeps = match fields.text("answer") {
        "keep" => true,
        "decline" => false,
        _ => return Err(Problem::malformed()),
    };
    if may_answer(&given, signed_in.as_ref()) && !keeps {
        award::store::decline(&state.db, &given.award.id, reader.now.timestamp_millis()).await?;
        return Ok(see_other(&format!("{here}?done=declined")));
    }
    let Some(signed_in) = signed_in else {
        // they make an account or sign in, and come back to this page
        return Ok(see_other(&onward::sign_in(&reader, &here)?));
    };
    if !may_answer(&given, Some(&signed_in)) {
        return Ok(see_other(&format!("{here}?done=theirs")));
    }
    let account = signed_in.account;
    match accept(&state, &account, &given.award.id, true).await? {
        // the link still shows what they have already
        Accepted::Already => Ok(see_other(&format!("{here}?done=already"))),
        Accepted::TakenBack => Ok(see_other(&format!("{here}?done=taken-back"))),
        // somebody else was quicker
        Accepted::NotTheirs => gone(&state, &reader).await,
        accepted => kept(&state, &account.id, accepted, &given.award.id, &reader.href("me/backpack")?).await,
    }
}
