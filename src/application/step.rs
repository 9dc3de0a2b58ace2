//! One task of an application: what shows that it was done, and who confirms it.

use super::{
    apply::Applying,
    model::{ADDRESS_LENGTH, CAPTION_LENGTH, Dossier, EvidenceKind, TEXT_LENGTH, most},
    step_views::{self, StepPage},
    store::{self, Kept, NewPiece},
    upload::{self, Sent},
    views,
};
use crate::{
    account::{
        limits::{self, Limit},
        secrets,
        session::{SignedIn, see_other},
    },
    badge::model::{CheckedBy, Task},
    error::Problem,
    i18n::{Localizer, msg},
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::Typed,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Path, RawQuery, Request, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use reqwest::Url;

/// What somebody does for a task.
pub fn router() -> Router<AppState> {
    let file = post(send).layer(DefaultBodyLimit::max(upload::MAX_FORM));
    Router::new()
        .route("/{locale}/{city}/badges/{id}/apply/{position}", get(show).post(act))
        .route("/{locale}/{city}/badges/{id}/apply/{position}/file", file)
}

/// A task of an application that there is.
pub struct Step {
    pub applying: Applying,
    pub dossier: Dossier,
    /// From 0.
    pub position: usize,
}

impl Step {
    /// `number`: as it stands in the address, from 1.
    async fn of(
        state: &AppState,
        reader: &Reader,
        signed_in: SignedIn,
        (id, number): (&str, &str),
    ) -> Result<Self, Problem> {
        let mut applying = Applying::of(state, reader, signed_in.account, id).await?;
        let dossier = applying.dossier.take().ok_or(Problem::not_found())?;
        let number: usize = number.parse().map_err(|_| Problem::not_found())?;
        let position = number.checked_sub(1).ok_or(Problem::not_found())?;
        if position >= dossier.content.tasks.len() {
            return Err(Problem::not_found());
        }
        Ok(Self { applying, dossier, position })
    }

    pub fn task(&self) -> &Task {
        // `of` has looked whether there is one
        &self.dossier.content.tasks[self.position]
    }

    /// The address of the page.
    pub fn href(&self, l: &Localizer) -> String {
        format!("{}/{}", self.applying.href(l), self.position + 1)
    }

    /// Whether something may be added.
    pub fn is_open(&self) -> bool {
        self.applying.may && self.dossier.application.status.is_editable()
    }

    fn place(&self) -> Result<i64, Problem> {
        Ok(i64::try_from(self.position).map_err(anyhow::Error::from)?)
    }
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, id, number)): Path<(String, String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let step = Step::of(&state, &reader, signed_in, (&id, &number)).await?;
    let l = &reader.l;
    let done = match query.as_deref() {
        Some("done=added") => Some(l.t(msg::EvidenceDoneAdded)),
        Some("done=removed") => Some(l.t(msg::EvidenceDoneRemoved)),
        Some("done=saved") => Some(l.t(msg::SettingsSaved)),
        _ => None,
    };
    page(&state, &reader, StatusCode::OK, step, (Typed::default(), done)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    step: Step,
    (typed, done): (Typed, Option<String>),
) -> Result<Response, Problem> {
    let title = views::task(&reader.l, &step.dossier.content, step.position).1;
    let page = Page { scripts: &["/assets/peer.js"], ..Page::own(title) };
    let link = step_views::peer_link(state.config.origin(), &reader.l, &step)?;
    let l = reader.l.clone();
    let view = StepPage { step, typed, done, link };
    Ok(respond(state, reader, status, page, move || step_views::page(&l, view)).await)
}

/// `text` or `link` adds a piece, `remove` takes one away; `tick` and `untick`; `peer` makes a link for others, `peer-revoke`
/// takes it back.
async fn act(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, id, number)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let step = Step::of(&state, &reader, signed_in, (&id, &number)).await?;
    let l = &reader.l;
    // the page before says why; what is there already can be taken away all the same
    if !step.applying.may && !matches!(fields.text("act"), "remove" | "peer-revoke") {
        return Ok(see_other(&step.applying.href(l)));
    }
    let mut typed = Typed { fields, ..Typed::default() };
    match typed.fields.text("act") {
        "text" => {
            // browsers count a line break once and send it as two characters
            let words = typed.fields.text("words").replace("\r\n", "\n");
            if words.is_empty() {
                typed.problem("words", l.t(msg::ProblemRequired));
            }
            long(l, &mut typed, "words", &words, TEXT_LENGTH);
            let piece = New { kind: EvidenceKind::Text, words: &words, address: None, file: None, field: "words" };
            add(&state, &reader, step, typed, piece).await
        }
        "link" => {
            let words = typed.fields.text("link-words").to_owned();
            let address = web_address(typed.fields.text("address"));
            if address.is_none() {
                typed.problem("address", l.t(msg::ProblemEvidenceAddress));
            }
            long(l, &mut typed, "link-words", &words, CAPTION_LENGTH);
            let piece = New {
                kind: EvidenceKind::Link,
                words: &words,
                address: address.as_deref(),
                file: None,
                field: "address",
            };
            add(&state, &reader, step, typed, piece).await
        }
        _ => change(&state, &reader, &step, &typed.fields).await,
    }
}

/// Notes where words are too long.
fn long(l: &Localizer, typed: &mut Typed, field: &str, words: &str, most: usize) {
    if words.chars().count() > most {
        typed.problem(field, l.t(msg::ProblemWordsLong { count: most.into() }));
    }
}

/// An address of the web as it is kept; none where it is none, names nobody, or carries a password.
fn web_address(typed: &str) -> Option<String> {
    let url = Url::parse(typed).ok().filter(|url| matches!(url.scheme(), "https" | "http"))?;
    let is_plain = url.has_host() && url.username().is_empty() && url.password().is_none();
    let address = url.to_string();
    (is_plain && address.chars().count() <= ADDRESS_LENGTH).then_some(address)
}

/// A piece as somebody sends it.
struct New<'a> {
    kind: EvidenceKind,
    words: &'a str,
    address: Option<&'a str>,
    file: Option<(&'a str, &'a [u8])>,
    /// Where it is said that it is not taken.
    field: &'static str,
}

async fn add(
    state: &AppState,
    reader: &Reader,
    step: Step,
    mut typed: Typed,
    new: New<'_>,
) -> Result<Response, Problem> {
    let here = step.href(&reader.l);
    if typed.is_fine() {
        let application = &step.dossier.application;
        let piece = NewPiece {
            account_id: &application.account_id,
            application_id: &application.id,
            position: step.position,
            kind: new.kind,
            words: new.words,
            address: new.address,
            file: new.file,
            most: most(step.task()),
            now: reader.now.timestamp_millis(),
        };
        let mut tx = state.db.begin().await?;
        let held = store::hold(&mut tx, piece.account_id, piece.application_id).await?.ok_or(Problem::not_found())?;
        if !held.status.is_editable() {
            return Ok(see_other(&here));
        }
        match store::add(&mut tx, &piece).await? {
            Kept::New(_) => {
                tx.commit().await?;
                return Ok(see_other(&format!("{here}?done=added")));
            }
            Kept::TooMany => {
                typed.problem(new.field, reader.l.t(msg::ProblemEvidenceMany { count: piece.most.into() }));
            }
            Kept::Full => typed.problem(new.field, reader.l.t(msg::ProblemEvidenceFull)),
        }
    }
    page(state, reader, StatusCode::UNPROCESSABLE_ENTITY, step, (typed, None)).await
}

async fn change(state: &AppState, reader: &Reader, step: &Step, fields: &Fields) -> Result<Response, Problem> {
    let (here, place) = (step.href(&reader.l), step.place()?);
    let checked_by = step.task().checked_by;
    let application = &step.dossier.application;
    let act = fields.text("act");
    let fits = match act {
        "remove" => true,
        "tick" | "untick" => checked_by == CheckedBy::Oneself,
        "peer" | "peer-revoke" => checked_by == CheckedBy::Peer,
        _ => false,
    };
    if !fits {
        return Err(Problem::malformed());
    }
    let token = secrets::token()?;
    let mut tx = state.db.begin().await?;
    let held = store::hold(&mut tx, &application.account_id, &application.id).await?.ok_or(Problem::not_found())?;
    // a link can be taken back whenever it works
    let may = held.status.is_editable() || (act == "peer-revoke" && held.status.is_live());
    if !may {
        return Ok(see_other(&here));
    }
    let done = match act {
        "remove" => {
            if !store::remove(&mut tx, &application.id, fields.text("evidence")).await? {
                return Err(Problem::not_found());
            }
            "removed"
        }
        "peer" => {
            store::set_peer_token(&mut tx, &application.id, place, Some(&token)).await?;
            "saved"
        }
        "peer-revoke" => {
            store::set_peer_token(&mut tx, &application.id, place, None).await?;
            "saved"
        }
        tick => {
            store::tick(&mut tx, &application.id, place, tick == "tick").await?;
            "saved"
        }
    };
    tx.commit().await?;
    Ok(see_other(&format!("{here}?done={done}")))
}

/// A file, with what it shows in words.
async fn send(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, id, number)): Path<(String, String, String, String)>,
    request: Request,
) -> Result<Response, Problem> {
    let step = Step::of(&state, &reader, signed_in, (&id, &number)).await?;
    if !step.is_open() {
        return Ok(see_other(&step.applying.href(&reader.l)));
    }
    if let Some(slow_down) = limits::spend(&state, Limit::Picture, &step.applying.account.id).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let sent = Sent::read(request, &state).await?;
    let words = sent.words.clone();
    let typed = vec![("act".to_owned(), "file".to_owned()), ("file-words".to_owned(), words.clone())];
    let mut typed = Typed { fields: typed.into_iter().collect(), ..Typed::default() };
    long(&reader.l, &mut typed, "file-words", &words, CAPTION_LENGTH);
    let taken = match sent.make(&state).await? {
        Ok(taken) => Some(taken),
        Err(why) => {
            typed.problem("file", why.words(&reader.l));
            None
        }
    };
    let file = taken.as_ref().map(|taken| (taken.media_type, taken.bytes.as_slice()));
    let new = New { kind: EvidenceKind::File, words: &words, address: None, file, field: "file" };
    add(&state, &reader, step, typed, new).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_the_web_are_taken() {
        assert_eq!(web_address("https://video.example/a?b=c#d").as_deref(), Some("https://video.example/a?b=c#d"));
        assert_eq!(web_address("HTTP://Video.example").as_deref(), Some("http://video.example/"));
        for wrong in [
            "",
            "javascript:alert(1)",
            "JavaScript:alert(1)//https://a.example",
            "data:text/html,x",
            "ftp://a.example/x",
            "video.example",
            "//video.example",
            "https://",
            "https://me:secret@video.example/",
            &format!("https://video.example/{}", "a".repeat(ADDRESS_LENGTH)),
        ] {
            assert_eq!(web_address(wrong), None, "{wrong}");
        }
    }
}
