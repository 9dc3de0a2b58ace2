//! What stands above an organisation's sessions: how the city stands with it, and the ways to everything else.

use super::{member::AtDesk, status::OrganisationStatus};
use crate::{
    i18n::{Localizer, msg},
    ui::icon::Icon,
};
use leptos::prelude::*;

/// What was just done, by its word in the address.
pub fn said(l: &Localizer, word: &str) -> Option<String> {
    match word {
        "joined" => Some(l.t(msg::InvitationDone)),
        "saved" => Some(l.t(msg::SettingsSaved)),
        _ => None,
    }
}

/// How the city stands with an organisation, why, and what can be done; nothing of one that is verified.
pub fn standing(l: &Localizer, at_desk: &AtDesk, reason: Option<String>, base: &str) -> Option<AnyView> {
    let status = at_desk.organisation.status;
    let words = match status {
        OrganisationStatus::Verified => return None,
        OrganisationStatus::Unverified => l.t(msg::OrganisationUnverifiedNote),
        OrganisationStatus::Pending => l.t(msg::OrganisationPendingNote),
        OrganisationStatus::Rejected => l.t(msg::OrganisationRejectedNote),
        OrganisationStatus::Suspended => l.t(msg::OrganisationSuspendedNote),
    };
    let reason = reason.map(|reason| {
        view! { <br/><span>{l.t(msg::OrganisationReason { reason: reason.into() })}</span> }
    });
    let asks = status.may_become(OrganisationStatus::Pending) && at_desk.role.manages();
    let again = asks.then(|| {
        let href = format!("{base}/profile");
        view! { <p><a class="button primary wide" href=href>{l.t(msg::OrganisationAgainLink)}<Icon name="arrow-right"/></a></p> }
    });
    let class = if status == OrganisationStatus::Pending { "note" } else { "note strong" };
    Some(
        view! {
            <p class=class role="status"><Icon name="info"/><span>{words}{reason}</span></p>
            {again}
        }
        .into_any(),
    )
}

/// The pages of a desk, those that are this reader's.
pub fn links(l: &Localizer, at_desk: &AtDesk, base: &str) -> AnyView {
    let link = |path: &str, words: String| {
        let href = format!("{base}/{path}");
        view! { <li><a class="chip" href=href>{words}</a></li> }
    };
    let manages = at_desk.role.manages();
    view! {
        <ul class="chips" role="list">
            {at_desk.role.decides().then(|| link("listings", l.t(msg::EditorListings)))}
            {at_desk.role.decides().then(|| link("confirm", l.t(msg::ConfirmTitle)))}
            {at_desk.role.decides().then(|| link("badges", l.t(msg::BadgesTitle)))}
            {manages.then(|| link("endorsements", l.t(msg::EndorsementsTitle)))}
            {link("reviews", l.t(msg::DeskReviewsLink))}
            {link("statistics", l.t(msg::StatisticsTitle))}
            {manages.then(|| link("profile", l.t(msg::OrganisationProfileTitle)))}
            {manages.then(|| link("members", l.t(msg::MembersTitle)))}
            {link("history", l.t(msg::AuditTitle))}
            {at_desk.is_member.then(|| link("leave", l.t(msg::MembersLeaveLink)))}
        </ul>
    }
    .into_any()
}
