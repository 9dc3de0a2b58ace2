//! The page at which somebody who takes part too says whether a task was done.

use super::{
    model::{COMMENT_LENGTH, Dossier, Piece},
    store, views,
};
use crate::{
    account::{
        session::{SignedIn, see_other},
        store as accounts,
    },
    error::Problem,
    i18n::{Localizer, msg},
    provider::member,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextArea, Typed},
        icon::Icon,
        layout::{Page, respond},
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

/// Confirming for somebody else.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/peer/{token}", get(show).post(answer))
}

/// Who looks at the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Looking {
    /// Whose it is.
    Owner,
    /// Takes part too.
    Peer,
    Stranger,
}

/// What the page is about.
struct Asked {
    dossier: Dossier,
    position: usize,
    looking: Looking,
    account_id: String,
    /// What the applicant is called.
    name: String,
    organisation: String,
}

impl Asked {
    async fn of(state: &AppState, reader: &Reader, signed_in: SignedIn, token: &str) -> Result<Option<Self>, Problem> {
        let city = reader.city()?;
        let Some((application, position)) = store::by_token(&state.db, token).await? else { return Ok(None) };
        let owner = accounts::by_id(&state.db, &application.account_id).await?;
        let organisation = member::by_id(&state.db, &city.id, &application.organisation_id).await?;
        let (Some(owner), Some(organisation)) = (owner, organisation) else { return Ok(None) };
        let account_id = signed_in.account.id;
        let about = (application.organisation_id.as_str(), application.achievement_id.as_str());
        let looking = if owner.id == account_id {
            Looking::Owner
        } else if store::takes_part(&state.db, &account_id, about).await? {
            Looking::Peer
        } else {
            Looking::Stranger
        };
        let dossier = store::dossier(&state.db, application).await?;
        let (name, organisation) = (owner.name, organisation.name);
        Ok(Some(Self { dossier, position, looking, account_id, name, organisation }))
    }

    /// Whether somebody has confirmed a piece.
    fn has_confirmed(&self, piece: &Piece) -> bool {
        self.dossier.said_of(piece).any(|said| said.confirmed && said.account_id == self.account_id)
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, token)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let Some(asked) = Asked::of(&state, &reader, signed_in, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "me").await);
    };
    let done = match query.as_deref() {
        Some("done=confirmed") => Some(reader.l.t(msg::PeerDoneConfirmed)),
        Some("done=missing") => Some(reader.l.t(msg::PeerDoneMissing)),
        _ => None,
    };
    let status = if asked.looking == Looking::Stranger { StatusCode::FORBIDDEN } else { StatusCode::OK };
    Ok(page(&state, &reader, status, (asked, token), (Typed::default(), done)).await)
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (asked, token): (Asked, String),
    (typed, done): (Typed, Option<String>),
) -> Response {
    let title = reader.l.t(msg::PeerTitle { name: asked.name.as_str().into() });
    let l = reader.l.clone();
    let action = reader.href(&format!("peer/{token}")).unwrap_or_default();
    let body = {
        let title = title.clone();
        move || {
            let (badge_lang, badge) = views::name(&l, &asked.dossier.content);
            let (lang, task) = views::task(&l, &asked.dossier.content, asked.position);
            let inside = match asked.looking {
                Looking::Owner => {
                    view! { <p class="note"><Icon name="info"/><span>{l.t(msg::PeerOwn)}</span></p> }.into_any()
                }
                Looking::Stranger => {
                    let words = l.t(msg::PeerStranger { organisation: asked.organisation.as_str().into() });
                    view! { <p class="note strong"><Icon name="info"/><span>{words}</span></p> }.into_any()
                }
                Looking::Peer => pieces(&l, &asked, (&token, &action), &typed),
            };
            view! {
                <div class="page narrow">
                    <p class="quiet" lang=badge_lang>{badge}</p>
                    <h1>{title}</h1>
                    <p class="lead" lang=lang>{task}</p>
                    {done.map(note::done)}
                    {typed.summary(&l)}
                    {inside}
                </div>
            }
        }
    };
    respond(state, reader, status, Page::own(title), body).await
}

fn pieces(l: &Localizer, asked: &Asked, (token, action): (&str, &str), typed: &Typed) -> AnyView {
    let rows: Vec<_> = asked
        .dossier
        .pieces_of(asked.position)
        .map(|piece| {
            let form = if asked.has_confirmed(piece) {
                view! { <p class="quiet"><Icon name="check"/>{l.t(msg::PeerAlready)}</p> }.into_any()
            } else {
                form(l, &piece.id, action, typed)
            };
            view! { <li class="review">{views::piece(l, piece, Some(token))}{form}</li> }
        })
        .collect();
    let lead = if rows.is_empty() {
        l.t(msg::PeerNone { name: asked.name.as_str().into() })
    } else {
        l.t(msg::PeerLead { name: asked.name.as_str().into() })
    };
    view! { <p>{lead}</p><ul class="reviews" role="list">{rows}</ul> }.into_any()
}

/// One form at each piece; what was typed and is wrong stands in its own.
fn form(l: &Localizer, id: &str, action: &str, typed: &Typed) -> AnyView {
    let own = if typed.fields.text("evidence") == id { typed.clone() } else { Typed::default() };
    let words = TextArea {
        name: "words",
        id: Some(format!("words-{id}")),
        label: l.t(msg::PeerCommentLabel),
        hint: Some(l.t(msg::PeerCommentHint)),
        max_length: COMMENT_LENGTH,
        ..TextArea::default()
    };
    view! {
        <form method="post" action=action.to_owned() class="form">
            <input type="hidden" name="evidence" value=id.to_owned()/>
            {words.view(&own)}
            <div class="row">
                <button class="button primary" name="act" value="confirm">{l.t(msg::PeerConfirm)}</button>
                <button class="button" name="act" value="missing">{l.t(msg::PeerMiss)}</button>
            </div>
        </form>
    }
    .into_any()
}

/// `confirm` or `missing` about the piece `evidence`, with `words`.
async fn answer(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, token)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(asked) = Asked::of(&state, &reader, signed_in, &token).await? else {
        return Ok(problems::link_old(&state, &reader, "me").await);
    };
    if asked.looking != Looking::Peer {
        return Ok(page(&state, &reader, StatusCode::FORBIDDEN, (asked, token), (Typed::default(), None)).await);
    }
    let (confirmed, done) = match fields.text("act") {
        "confirm" => (true, "confirmed"),
        "missing" => (false, "missing"),
        _ => return Err(Problem::malformed()),
    };
    let id = fields.text("evidence").to_owned();
    let piece = asked.dossier.pieces_of(asked.position).find(|piece| piece.id == id).ok_or(Problem::not_found())?;
    let here = reader.href(&format!("peer/{token}"))?;
    if asked.has_confirmed(piece) {
        // the page says so
        return Ok(see_other(&here));
    }
    let mut typed = Typed { fields, ..Typed::default() };
    let words = typed.fields.text("words").replace("\r\n", "\n");
    if words.is_empty() && !confirmed {
        typed.problem("words", reader.l.t(msg::PeerProblemWords));
    } else if words.chars().count() > COMMENT_LENGTH {
        typed.problem("words", reader.l.t(msg::ProblemWordsLong { count: COMMENT_LENGTH.into() }));
    }
    if !typed.is_fine() {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return Ok(page(&state, &reader, status, (asked, token), (typed, None)).await);
    }
    let now = reader.now.timestamp_millis();
    let noted = store::answer(&state.db, &token, (&asked.account_id, &id), (confirmed, &words), now).await?;
    Ok(see_other(&if noted { format!("{here}?done={done}") } else { here }))
}
