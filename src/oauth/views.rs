//! The pages on which somebody allows, and takes back.

use super::{client::is_loopback, connections::Connection, request::Request, scope::Scope};
use crate::{
    city::model::City,
    i18n::{Localizer, msg},
    server::reader::Reader,
    ui::{icon::Icon, note},
};
use leptos::prelude::*;
use reqwest::Url;
use std::collections::BTreeSet;

/// One thing that a program may do, in words. Of a minor it is told less.
fn scope_words(l: &Localizer, scope: Scope, is_minor: bool) -> String {
    match scope {
        Scope::CredentialReadonly => l.t(msg::ConnectScopeRead),
        Scope::CredentialUpsert => l.t(msg::ConnectScopeAdd),
        Scope::ProfileReadonly if is_minor => l.t(msg::ConnectScopeProfileMinor),
        Scope::ProfileReadonly => l.t(msg::ConnectScopeProfile),
        Scope::ProfileUpdate => l.t(msg::ConnectScopeProfileChange),
        Scope::OfflineAccess => l.t(msg::ConnectScopeOffline),
    }
}

/// Everything that it may do.
fn may(l: &Localizer, scopes: &BTreeSet<Scope>, is_minor: bool) -> AnyView {
    let rows = scopes.iter().map(|scope| line("check", scope_words(l, *scope, is_minor))).collect_view();
    view! { <ul class="may" role="list">{rows}</ul> }.into_any()
}

fn line(icon: &'static str, words: String) -> AnyView {
    view! { <li><Icon name=icon/><span>{words}</span></li> }.into_any()
}

/// Whom somebody is sent back to: the one thing of a program that it cannot make up.
fn place(l: &Localizer, url: &Url) -> String {
    match url.host_str() {
        Some(host) if !is_loopback(url) => host.to_owned(),
        _ => l.t(msg::ConnectDevice),
    }
}

/// The wish once more, and the buttons.
fn answers(l: &Localizer, request: &Request, action: String, asks: bool) -> AnyView {
    let fields =
        request.fields().into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value/> });
    let no = if asks { l.t(msg::ConnectNo) } else { l.t(msg::ConnectBack) };
    view! {
        <form method="post" action=action class="form">
            {fields.collect_view()}
            {asks.then(|| view! { <button class="button primary wide" name="answer" value="yes">{l.t(msg::ConnectYes)}</button> })}
            <button class="button wide" name="answer" value="no">{no}</button>
        </form>
    }
    .into_any()
}

/// The question, to whoever is signed in: their address, and whether they are a minor.
pub fn consent(l: &Localizer, request: &Request, (email, is_minor): (&str, bool), action: String) -> AnyView {
    let about = &request.client.about;
    let link = |href: &Option<String>, words: String| {
        href.clone()
            .map(|href| view! { <a href=href rel="noopener noreferrer nofollow">{words}<Icon name="external"/></a> })
    };
    let leads = about.policy_uri.is_some() || about.tos_uri.is_some();
    let links = leads.then(|| {
        view! {
            <p class="aside-link">
                {link(&about.policy_uri, l.t(msg::ConnectPolicy))}
                {link(&about.tos_uri, l.t(msg::ConnectTerms))}
            </p>
        }
    });
    let an_hour = (!request.scopes.contains(&Scope::OfflineAccess))
        .then(|| view! { <p class="quiet">{l.t(msg::ConnectHour)}</p> });
    view! {
        <div class="page narrow">
            <h1>{l.t(msg::ConnectTitle { name: about.client_name.as_str().into() })}</h1>
            <p class="lead">{l.t(msg::ConnectPlace { place: place(l, &request.redirect_uri).into() })}</p>
            <p class="note"><Icon name="info"/><span>{l.t(msg::ConnectUnknown)}</span></p>
            <h2>{l.t(msg::ConnectMay)}</h2>
            {may(l, &request.scopes, is_minor)}
            {an_hour}
            <h2>{l.t(msg::ConnectMayNot)}</h2>
            <ul class="may not" role="list">
                {line("close", l.t(msg::ConnectNotPassword))}
                {line("close", l.t(msg::ConnectNotRemove))}
                {line("close", l.t(msg::ConnectNotRest))}
            </ul>
            {answers(l, request, action, true)}
            <p class="quiet">{l.t(msg::ConnectAs { email: email.into() })}" "{l.t(msg::ConnectTakeBack)}</p>
            {links}
        </div>
    }
    .into_any()
}

/// A minor whose guardian has not agreed lets nobody in.
pub fn guardian_first(l: &Localizer, request: &Request, action: String, me: String) -> AnyView {
    let name = request.client.about.client_name.as_str();
    view! {
        <div class="page narrow">
            <h1>{l.t(msg::ConnectTitle { name: name.into() })}</h1>
            <p class="note strong"><Icon name="people"/><span>{l.t(msg::ConnectGuardian)}</span></p>
            <p><a class="button primary wide" href=me>{l.t(msg::ConnectGuardianMe)}</a></p>
            {answers(l, request, action, false)}
        </div>
    }
    .into_any()
}

/// A link that nobody knows the sender of.
pub fn unknown(l: &Localizer) -> AnyView {
    view! {
        <div class="page problem">
            <svg class="empty-picture" aria-hidden="true" viewBox="0 0 240 160"><use href="#i-empty"></use></svg>
            <h1>{l.t(msg::ConnectUnknownTitle)}</h1>
            <p class="lead">{l.t(msg::ConnectUnknownHint)}</p>
        </div>
    }
    .into_any()
}

/// Everything that is connected, by whether it is a minor who has connected it. `action`: where it is taken back.
pub fn connections(
    reader: &Reader,
    city: &City,
    (connections, is_minor): (&[Connection], bool),
    (action, backpack): (String, String),
    done: bool,
) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let day = |ms: i64| l.date_long(wording.local(ms), wording.today());
    let rows: Vec<_> = connections
        .iter()
        .map(|one| {
            let name = one.about.client_name.clone();
            let label = format!("{}: {name}", l.t(msg::ConnectionsEnd));
            let used = match one.used {
                Some(ms) => l.t(msg::ConnectionsUsed { date: day(ms).into() }),
                None => l.t(msg::ConnectionsUnused),
            };
            view! {
                <li class="review">
                    <h2>{name}</h2>
                    <p class="quiet">{one.place.as_ref().map(|url| place(l, url))}</p>
                    {may(l, &one.scopes, is_minor)}
                    <p class="quiet">{l.t(msg::ConnectionsSince { date: day(one.since).into() })}<br/>{used}</p>
                    <form method="post" action=action.clone()>
                        <button class="button" name="client" value=one.client_id.clone() aria-label=label>{l.t(msg::ConnectionsEnd)}</button>
                    </form>
                </li>
            }
        })
        .collect();
    let lead = if rows.is_empty() { l.t(msg::ConnectionsNone) } else { l.t(msg::ConnectionsLead) };
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=backpack><Icon name="arrow-left"/>{l.t(msg::BackpackTitle)}</a></p>
            <h1>{l.t(msg::ConnectionsTitle)}</h1>
            {done.then(|| note::done(l.t(msg::ConnectionsDone)))}
            <p class="lead">{lead}</p>
            {(!rows.is_empty()).then(|| view! { <ul class="reviews" role="list">{rows}</ul> })}
        </div>
    }
    .into_any()
}
