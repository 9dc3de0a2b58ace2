//! Who acts for an organisation: roles, invitations by mail, leaving.

use super::{
    invitation::{self, Invitation},
    mails,
    member::{self, AtDesk, Role},
    member_store::{self as members, Change, Changed},
    members_views::{self, MembersPage},
};
use crate::{
    account::{
        forms::Reading,
        limits::{self, Limit},
        model::Account,
        secrets,
        session::{SignedIn, see_other},
    },
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    error::Problem,
    i18n::{Locale, msg},
    server::{client::Client, form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::Typed,
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
use lettre::Address;

/// Members.
pub fn router() -> Router<AppState> {
    Router::new()
        .route("/{locale}/{city}/desk/{organisation}/members", get(show).post(change))
        .route("/{locale}/{city}/desk/{organisation}/leave", get(ask).post(leave))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let at_desk = member::manager(&state, &account, reader.city()?.as_ref(), &slug).await?;
    let done = match query.as_deref() {
        Some("invited") => Some(reader.l.t(msg::MembersInvited)),
        Some("saved") => Some(reader.l.t(msg::SettingsSaved)),
        _ => None,
    };
    page(&state, &reader, StatusCode::OK, (&account, at_desk), (Typed::default(), done)).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    (account, at_desk): (&Account, AtDesk),
    (typed, done): (Typed, Option<String>),
) -> Result<Response, Problem> {
    let view = MembersPage {
        city: reader.city()?,
        members: members::of_organisation(&state.db, &at_desk.organisation.id).await?,
        invitations: open_invitations(state, reader, &at_desk).await?,
        back: reader.href(&format!("desk/{}", at_desk.organisation.slug))?,
        own_id: account.id.clone(),
        reader: reader.clone(),
        at_desk,
        typed,
        done,
    };
    let title = reader.l.t(msg::MembersTitle);
    let page = Page::own(title);
    Ok(respond(state, reader, status, page, move || members_views::page(&view)).await)
}

async fn open_invitations(state: &AppState, reader: &Reader, at_desk: &AtDesk) -> anyhow::Result<Vec<Invitation>> {
    invitation::of_organisation(&state.db, &at_desk.organisation.id, reader.now.timestamp_millis()).await
}

/// `invite` with `email`, `role` and `locale`; `resend` or `revoke` with the address of an invitation; or `account` with the
/// id of a member's account, and `remove` or another `role`.
async fn change(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    client: Client,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let at_desk = member::manager(&state, &account, reader.city()?.as_ref(), &slug).await?;
    let typed = Typed { fields, ..Typed::default() };
    if typed.fields.has("invite") {
        return invite(&state, &reader, &client, (account, at_desk), typed).await;
    }
    for name in ["resend", "revoke"] {
        if typed.fields.has(name) {
            let open = open_invitations(&state, &reader, &at_desk).await?;
            let invitation = open.into_iter().find(|one| one.email == typed.fields.text(name));
            let invitation = invitation
                .filter(|one| one.role != Role::Owner || at_desk.is_over_owners())
                .ok_or(Problem::not_found())?;
            return match name {
                "resend" => {
                    let email: Address = invitation.email.parse().map_err(|_| Problem::not_found())?;
                    let what = (&email, invitation.role, invitation.locale);
                    send(&state, &reader, &client, (&account, &at_desk), what).await
                }
                _ => revoke(&state, &reader, (&account, &at_desk), &invitation.email).await,
            };
        }
    }
    if typed.fields.has("account") {
        return change_member(&state, &reader, (account, at_desk), typed).await;
    }
    Err(Problem::malformed())
}

async fn change_member(
    state: &AppState,
    reader: &Reader,
    (account, at_desk): (Account, AtDesk),
    mut typed: Typed,
) -> Result<Response, Problem> {
    let id = typed.fields.text("account").to_owned();
    let what = if typed.fields.has("remove") {
        Change::Remove
    } else {
        Change::Role(Role::from_word(typed.fields.text("role")).ok_or(Problem::malformed())?)
    };
    let is_own = id == account.id;
    let changed = apply(state, reader, (&account, &at_desk), (&id, what), at_desk.is_over_owners()).await?;
    match changed {
        Changed::NotFound => Err(Problem::not_found()),
        Changed::LastOwner => {
            typed.problem("account", reader.l.t(msg::ProblemLastOwner));
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            page(state, reader, status, (&account, at_desk), (typed, None)).await
        }
        // this page may not be theirs any more
        Changed::Done if is_own && what == Change::Remove => Ok(see_other(&reader.href("me")?)),
        Changed::Done if is_own => Ok(see_other(&reader.href(&format!("desk/{}?saved", at_desk.organisation.slug))?)),
        Changed::Done | Changed::Same => back(reader, &at_desk, "saved"),
    }
}

/// Changes a membership and notes it.
async fn apply(
    state: &AppState,
    reader: &Reader,
    (account, at_desk): (&Account, &AtDesk),
    (whom, what): (&str, Change),
    is_over_owners: bool,
) -> Result<Changed, Problem> {
    let city = reader.city()?;
    let now = reader.now.timestamp_millis();
    let mut tx = state.db.begin().await?;
    let changed = members::change(&mut tx, &at_desk.organisation.id, whom, what, is_over_owners).await?;
    if changed == Changed::Done {
        let (what, subject) = match what {
            Change::Role(role) => (AuditWhat::MemberRole, format!("{whom} {}", role.as_str())),
            Change::Remove => (AuditWhat::MemberRemoved, whom.to_owned()),
        };
        let event = Event {
            city_id: &city.id,
            organisation_id: &at_desk.organisation.id,
            account_id: Some(&account.id),
            what,
            subject: &subject,
        };
        audit::store::put(&mut tx, &event, now).await?;
    }
    tx.commit().await?;
    Ok(changed)
}

fn back(reader: &Reader, at_desk: &AtDesk, done: &str) -> Result<Response, Problem> {
    Ok(see_other(&reader.href(&format!("desk/{}/members?{done}", at_desk.organisation.slug))?))
}

async fn invite(
    state: &AppState,
    reader: &Reader,
    client: &Client,
    (account, at_desk): (Account, AtDesk),
    mut typed: Typed,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let role = Role::from_word(typed.fields.text("role"));
    let role = role.filter(|role| *role != Role::Owner || at_desk.is_over_owners());
    if role.is_none() {
        typed.problem("role", reader.l.t(msg::ProblemRole));
    }
    let mut reading = Reading { typed: &mut typed, l: &reader.l };
    let (email, locale) = (reading.email("email"), reading.language("locale", &city));
    if let Some(email) = &email {
        let address: &str = email.as_ref();
        let known = members::of_organisation(&state.db, &at_desk.organisation.id).await?;
        let open = open_invitations(state, reader, &at_desk).await?;
        if known.iter().any(|member| member.email == address) {
            typed.problem("email", reader.l.t(msg::ProblemMemberAlready));
        } else if open.len() >= invitation::MOST && !open.iter().any(|one| one.email == address) {
            typed.problem("email", reader.l.t(msg::ProblemInvitationsMany { count: invitation::MOST.into() }));
        }
    }
    let (true, Some(email), Some(role), Some(locale)) = (typed.is_fine(), email, role, locale) else {
        let status = StatusCode::UNPROCESSABLE_ENTITY;
        return page(state, reader, status, (&account, at_desk), (typed, None)).await;
    };
    send(state, reader, client, (&account, &at_desk), (&email, role, locale)).await
}

/// Writes to somebody; the link of an earlier letter stops working.
async fn send(
    state: &AppState,
    reader: &Reader,
    client: &Client,
    (account, at_desk): (&Account, &AtDesk),
    whom: (&Address, Role, Locale),
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let email = whom.0.to_string();
    let tries = [(Limit::MailAddress, client.address.as_str()), (Limit::Mail, email.as_str())];
    if let Some(slow_down) = limits::spend_all(state, &tries).await? {
        return Ok(problems::slow_down(state, reader, slow_down.minutes).await);
    }
    let organisation = &at_desk.organisation;
    let now = reader.now.timestamp_millis();
    let token = secrets::token()?;
    let event = Event {
        city_id: &city.id,
        organisation_id: &organisation.id,
        account_id: Some(&account.id),
        what: AuditWhat::MemberInvited,
        subject: &email,
    };
    let mut tx = state.db.begin().await?;
    invitation::put(&mut tx, &organisation.id, whom, &secrets::hash(&token), now).await?;
    audit::store::put(&mut tx, &event, now).await?;
    mails::invite(state, &mut tx, &city, whom, (&organisation.name, &account.name, &token)).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    back(reader, at_desk, "invited")
}

async fn revoke(
    state: &AppState,
    reader: &Reader,
    (account, at_desk): (&Account, &AtDesk),
    email: &str,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let event = Event {
        city_id: &city.id,
        organisation_id: &at_desk.organisation.id,
        account_id: Some(&account.id),
        what: AuditWhat::MemberRemoved,
        subject: email,
    };
    let mut tx = state.db.begin().await?;
    if invitation::revoke(&mut tx, &at_desk.organisation.id, email).await? {
        audit::store::put(&mut tx, &event, reader.now.timestamp_millis()).await?;
    }
    tx.commit().await?;
    back(reader, at_desk, "saved")
}

/// The desk of an organisation that somebody is a member of: whoever only looks after it cannot leave it.
async fn own_desk(state: &AppState, reader: &Reader, account: &Account, slug: &str) -> Result<AtDesk, Problem> {
    let at_desk = member::at_desk(state, account, reader.city()?.as_ref(), slug).await?;
    if at_desk.is_member { Ok(at_desk) } else { Err(Problem::not_found()) }
}

async fn ask(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let at_desk = own_desk(&state, &reader, &account, &slug).await?;
    leave_page(&state, &reader, StatusCode::OK, at_desk, Typed::default()).await
}

async fn leave_page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    at_desk: AtDesk,
    typed: Typed,
) -> Result<Response, Problem> {
    let back = reader.href(&format!("desk/{}", at_desk.organisation.slug))?;
    let title = reader.l.t(msg::MembersLeaveTitle { organisation: at_desk.organisation.name.as_str().into() });
    let page = Page::own(title.clone());
    let l = reader.l.clone();
    Ok(respond(state, reader, status, page, move || members_views::leave(&l, title, &back, &typed)).await)
}

async fn leave(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let at_desk = own_desk(&state, &reader, &account, &slug).await?;
    // leaving is everybody's own, an owner's too
    let left = apply(&state, &reader, (&account, &at_desk), (&account.id, Change::Remove), true).await?;
    match left {
        Changed::LastOwner => {
            let mut typed = Typed::default();
            typed.problem("account", reader.l.t(msg::ProblemLastOwner));
            leave_page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, at_desk, typed).await
        }
        Changed::Done | Changed::Same | Changed::NotFound => Ok(see_other(&reader.href("me")?)),
    }
}
