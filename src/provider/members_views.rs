//! What the pages of an organisation's members look like.

use super::{
    invitation::Invitation,
    member::{AtDesk, Role},
    member_store::Member,
};
use crate::{
    city::model::City,
    i18n::{Localizer, msg},
    server::reader::Reader,
    ui::{
        form::{TextField, Typed, language_field, select_field},
        icon::Icon,
        note,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// What the page is made of.
pub struct MembersPage {
    pub reader: Reader,
    pub city: Arc<City>,
    pub at_desk: AtDesk,
    /// Id of the reader's own account.
    pub own_id: String,
    pub members: Vec<Member>,
    /// Those that are open.
    pub invitations: Vec<Invitation>,
    /// Address of the organisation's desk.
    pub back: String,
    pub typed: Typed,
    /// What was just done.
    pub done: Option<String>,
}

/// The roles that somebody may give.
fn offered(at_desk: &AtDesk) -> impl Iterator<Item = Role> {
    let is_over_owners = at_desk.is_over_owners();
    Role::ALL.iter().copied().filter(move |role| *role != Role::Owner || is_over_owners)
}

/// What is wrong with more than one field of a form, above it.
fn problem_note(typed: &Typed) -> AnyView {
    let words = typed.message("account");
    words
        .map(|words| view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{words}</span></p> })
        .into_any()
}

/// The page.
pub fn page(page: &MembersPage) -> AnyView {
    let MembersPage { reader, at_desk, own_id, members, invitations, back, typed, done, .. } = page;
    let l = &reader.l;
    let action = format!("{back}/members");
    let rows: Vec<_> = members.iter().map(|member| row(l, at_desk, own_id, member, &action)).collect();
    let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::MembersNone)}</p> });
    let open: Vec<_> = invitations.iter().map(|one| open_row(page, one, &action)).collect();
    let open = (!open.is_empty()).then(|| {
        view! { <h2>{l.t(msg::MembersOpen)}</h2><ul class="sessions people" role="list">{open}</ul> }
    });
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=back.clone()><Icon name="arrow-left"/>{at_desk.organisation.name.clone()}</a></p>
            <h1>{l.t(msg::MembersTitle)}</h1>
            {done.clone().map(note::done)}
            {problem_note(typed)}
            {none}
            <ul class="sessions people" role="list">{rows}</ul>
            {open}
            {invite_form(page, action)}
        </div>
    }
    .into_any()
}

fn row(l: &Localizer, at_desk: &AtDesk, own_id: &str, member: &Member, action: &str) -> AnyView {
    let is_own = member.account_id == own_id;
    let who =
        view! { <span><strong>{member.name.clone()}</strong><span class="quiet">{member.email.clone()}</span></span> };
    // an admin sees an owner, and that is all
    if member.role == Role::Owner && !at_desk.is_over_owners() {
        return view! { <li>{who}<span class="fact">{member.role.words(l)}</span></li> }.into_any();
    }
    let options = offered(at_desk)
        .map(|role| view! { <option value=role.as_str() selected=role == member.role>{role.words(l)}</option> })
        .collect_view();
    let label = l.t(msg::MembersRoleOf { name: member.name.as_str().into() });
    let remove = (!is_own).then(|| {
        let label = l.t(msg::MembersRemove { name: member.name.as_str().into() });
        view! { <button class="icon-button" name="remove" value="1" aria-label=label><Icon name="close"/></button> }
    });
    view! {
        <li>
            {who}
            <form method="post" action=action.to_owned() class="row">
                <input type="hidden" name="account" value=member.account_id.clone()/>
                <select name="role" aria-label=label>{options}</select>
                <button class="button">{l.t(msg::SettingsSave)}</button>
                {remove}
            </form>
        </li>
    }
    .into_any()
}

fn open_row(page: &MembersPage, invitation: &Invitation, action: &str) -> AnyView {
    let MembersPage { reader, city, at_desk, .. } = page;
    let l = &reader.l;
    let until = reader.wording(city).date_and_time(invitation.expires);
    let facts = format!("{} · {}", invitation.role.words(l), l.t(msg::MembersOpenUntil { until: until.into() }));
    let may = invitation.role != Role::Owner || at_desk.is_over_owners();
    let buttons = may.then(|| {
        let label = l.t(msg::MembersRevoke { email: invitation.email.as_str().into() });
        view! {
            <form method="post" action=action.to_owned() class="row">
                <button class="button" name="resend" value=invitation.email.clone()>{l.t(msg::MembersResend)}</button>
                <button class="icon-button" name="revoke" value=invitation.email.clone() aria-label=label><Icon name="close"/></button>
            </form>
        }
    });
    view! { <li><span><strong>{invitation.email.clone()}</strong><span class="quiet">{facts}</span></span>{buttons}</li> }
        .into_any()
}

fn invite_form(page: &MembersPage, action: String) -> AnyView {
    let MembersPage { reader, city, at_desk, typed, .. } = page;
    let l = &reader.l;
    // what was typed at another form of the page stays there
    let own = if typed.fields.has("invite") { typed.clone() } else { Typed::default() };
    let email = TextField::email("email", l.t(msg::MembersEmailLabel), "off");
    let roles = offered(at_desk).map(|role| (role.as_str(), role.words(l))).collect();
    let explained: Vec<_> = [
        (Role::Admin, l.t(msg::RoleAdminHint)),
        (Role::Editor, l.t(msg::RoleEditorHint)),
        (Role::Assessor, l.t(msg::RoleAssessorHint)),
    ]
    .into_iter()
    .map(|(role, hint)| view! { <li><strong>{role.words(l)}</strong>": "{hint}</li> })
    .collect();
    view! {
        <h2>{l.t(msg::MembersInviteHeading)}</h2>
        {own.summary(l)}
        <form method="post" action=action class="form">
            {email.view(&own)}
            {select_field("role", l.t(msg::MembersRoleLabel), roles, Role::Editor.as_str(), &own)}
            <ul class="skills">{explained}</ul>
            {language_field("locale", l.t(msg::MembersLanguageLabel), &city.locales, l.locale(), &own)}
            <button class="button primary wide" name="invite" value="1">{l.t(msg::MembersInviteButton)}</button>
        </form>
    }
    .into_any()
}

/// Before somebody leaves.
pub fn leave(l: &Localizer, title: String, back: &str, typed: &Typed) -> AnyView {
    view! {
        <div class="page narrow">
            <h1>{title}</h1>
            <p class="lead">{l.t(msg::MembersLeaveLead)}</p>
            {problem_note(typed)}
            <form method="post" action=format!("{back}/leave") class="form">
                <button class="button danger wide">{l.t(msg::MembersLeaveButton)}</button>
            </form>
            <p class="aside-link"><a class="button wide" href=back.to_owned()>{l.t(msg::MembersLeaveCancel)}</a></p>
        </div>
    }
    .into_any()
}
