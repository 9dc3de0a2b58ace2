//! What is decided at the desk. Of two who decide at once the second is told, and keeps what they typed.

use super::{
    desk::{Assessing, Shows, page},
    mails::{self, About},
    model::{Application, ApplicationStatus, COMMENT_LENGTH, Dossier},
    store::{self, Decision},
};
use crate::{
    account::{
        model::Account,
        session::{SignedIn, see_other},
    },
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    award::{
        model::{Via, ends},
        store::{Given, Giving, To, give},
    },
    badge::model::BadgeStatus,
    db::Tx,
    error::Problem,
    i18n::msg,
    provider::status::OrganisationStatus,
    server::{form::Fields, reader::Reader, state::AppState},
    ui::form::Typed,
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};

/// What somebody wants to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wanted {
    /// A task is confirmed.
    Confirm(usize),
    /// Of a task something is missing.
    Missing(usize),
    Accept,
    Ask,
    Reject,
}

impl Wanted {
    /// As the form says it.
    fn read(fields: &Fields, dossier: &Dossier) -> Option<Self> {
        let position = || fields.text("task").parse().ok().filter(|at| *at < dossier.content.tasks.len());
        match fields.text("act") {
            "confirm" => position().map(Self::Confirm),
            "missing" => position().map(Self::Missing),
            "accept" => Some(Self::Accept),
            "ask" => Some(Self::Ask),
            "reject" => Some(Self::Reject),
            _ => None,
        }
    }

    /// The field of its words, and whether it says nothing without any.
    const fn words(self) -> Option<(&'static str, bool)> {
        match self {
            Self::Confirm(_) => None,
            Self::Missing(_) | Self::Ask | Self::Reject => Some(("words", true)),
            Self::Accept => Some(("narrative", false)),
        }
    }
}

/// `confirm` or `missing` about a `task`, `accept` with a `narrative`, `ask` or `reject` with `words`; `base` is the revision that
/// was looked at.
pub async fn act(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, organisation, id, application)): Path<(String, String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let assessing = Assessing::of(&state, &reader, signed_in, (&organisation, &id)).await?;
    let (dossier, owner) = assessing.one(&state, &application).await?;
    let l = &reader.l;
    let base: i64 = fields.text("base").parse().map_err(|_| Problem::malformed())?;
    let wanted = Wanted::read(&fields, &dossier).ok_or(Problem::malformed())?;
    let mut typed = Typed { fields, ..Typed::default() };
    let mut words = String::new();
    if let Some((field, needed)) = wanted.words() {
        // browsers count a line break once and send it as two characters
        words = typed.fields.text(field).replace("\r\n", "\n");
        if words.is_empty() && needed {
            typed.problem(field, l.t(msg::ProblemRequired));
        } else if words.chars().count() > COMMENT_LENGTH {
            typed.problem(field, l.t(msg::ProblemWordsLong { count: COMMENT_LENGTH.into() }));
        }
    }
    if !typed.is_fine() {
        let shows = Shows { typed, ..Shows::default() };
        return Ok(page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, (assessing, (dossier, owner)), shows).await);
    }
    if wanted == Wanted::Accept {
        let refused = if assessing.at_desk.organisation.status != OrganisationStatus::Verified {
            Some(l.t(msg::ApplicationSuspended))
        } else if assessing.badge.status != BadgeStatus::Published {
            Some(l.t(msg::ApplicationRetired))
        } else if !dossier.is_confirmed() {
            Some(super::desk_views::not_yet(l, &dossier))
        } else {
            None
        };
        if refused.is_some() {
            let shows = Shows { typed, refused, ..Shows::default() };
            let found = (assessing, (dossier, owner));
            return Ok(page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, found, shows).await);
        }
    }
    let deed = Deed { state: &state, assessing: &assessing, dossier: &dossier, owner: &owner, words: &words };
    match deed.done(wanted, base).await? {
        Some(done) => Ok(see_other(&format!("{}/{application}?done={done}", assessing.href(l)))),
        None => {
            let found = assessing.one(&state, &application).await?;
            let shows = Shows { typed, refused: Some(l.t(msg::ApplicationConflict)), ..Shows::default() };
            Ok(page(&state, &reader, StatusCode::CONFLICT, (assessing, found), shows).await)
        }
    }
}

/// Something that is done to an application.
struct Deed<'a> {
    state: &'a AppState,
    assessing: &'a Assessing,
    dossier: &'a Dossier,
    owner: &'a Account,
    words: &'a str,
}

impl Deed<'_> {
    /// Does it, and returns its word; none where the application is not any more what was looked at.
    async fn done(&self, wanted: Wanted, base: i64) -> Result<Option<&'static str>, Problem> {
        let application = &self.dossier.application;
        let mut tx = self.state.db.begin().await?;
        let held = store::hold(&mut tx, &application.account_id, &application.id).await?.ok_or(Problem::not_found())?;
        let is_same = held.revision == base && application.revision == base;
        if !is_same || held.status != ApplicationStatus::Submitted {
            return Ok(None);
        }
        let done = match wanted {
            Wanted::Confirm(position) | Wanted::Missing(position) => {
                let position = i64::try_from(position).map_err(anyhow::Error::from)?;
                store::mark(&mut tx, &application.id, position, self.words).await?;
                "saved"
            }
            Wanted::Ask => self.decide(&mut tx, (ApplicationStatus::ChangesRequested, None)).await?,
            Wanted::Reject => self.decide(&mut tx, (ApplicationStatus::Rejected, None)).await?,
            Wanted::Accept => match self.give(&mut tx, application).await? {
                Given::New { id, .. } => self.decide(&mut tx, (ApplicationStatus::Accepted, Some(&id))).await?,
                Given::Already => {
                    self.decide(&mut tx, (ApplicationStatus::Accepted, None)).await?;
                    "already"
                }
                Given::Nobody => return Err(Problem::not_found()),
            },
        };
        tx.commit().await?;
        self.state.new_mail.notify_one();
        Ok(Some(done))
    }

    /// The badge, as it was when they began.
    async fn give(&self, tx: &mut Tx, application: &Application) -> anyhow::Result<Given> {
        let now = self.state.now();
        let giving = Giving {
            city_id: &application.city_id,
            organisation_id: &application.organisation_id,
            achievement_id: &application.achievement_id,
            version: application.version,
            via: Via::Application,
            session_id: None,
            by: Some(&self.assessing.account.id),
            now: now.timestamp_millis(),
            ends: ends(now, self.dossier.content.validity_months),
        };
        give(tx, &giving, To::Account { id: &application.account_id, child: "" }, ("", self.words)).await
    }

    /// Writes what is decided, and tells the applicant.
    async fn decide(
        &self,
        tx: &mut Tx,
        (status, award_id): (ApplicationStatus, Option<&str>),
    ) -> Result<&'static str, Problem> {
        let now = self.state.now().timestamp_millis();
        let application = &self.dossier.application;
        let what = match status {
            ApplicationStatus::Accepted => AuditWhat::ApplicationAccepted,
            ApplicationStatus::Rejected => AuditWhat::ApplicationRejected,
            _ => AuditWhat::ApplicationChangesRequested,
        };
        let words = if status == ApplicationStatus::Accepted { "" } else { self.words };
        let decision = Decision { status, words, by: &self.assessing.account.id, award_id, now };
        store::decide(tx, &application.id, &decision).await?;
        let event = Event {
            city_id: &application.city_id,
            organisation_id: &application.organisation_id,
            account_id: Some(&self.assessing.account.id),
            what,
            subject: self.dossier.content.name(),
        };
        audit::store::put(tx, &event, now).await?;
        let about = About {
            city: &self.assessing.city,
            organisation: &self.assessing.at_desk.organisation,
            application,
            content: &self.dossier.content,
        };
        mails::decided(self.state, tx, about, self.owner, (status, words)).await?;
        Ok(status.as_str())
    }
}
