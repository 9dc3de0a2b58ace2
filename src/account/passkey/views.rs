//! The section of the settings, and the buttons. `public/assets/passkey.js` shows them where the browser knows passkeys and
//! the page is on the origin for which they are made.

use super::store::Listed;
use crate::{
    account::model::Account,
    i18n::{Localizer, msg},
    server::reader::Reader,
    ui::{form::Typed, icon::Icon},
};
use leptos::prelude::*;

/// The button that makes a passkey. `origin`: where it can be pressed.
fn make_button(reader: &Reader, origin: &str, class: &'static str, words: String) -> AnyView {
    let l = &reader.l;
    let city = reader.city.as_ref().map(|city| city.slug.clone()).unwrap_or_default();
    let api = format!("/api/{}/{city}/passkeys", l.locale().as_str());
    view! {
        <div data-passkey="make" data-origin=origin.to_owned() data-api=api data-failed=l.t(msg::PasskeyFailed) hidden>
            <button type="button" class=class><Icon name="badge"/>{words}</button>
            <p class="field-problem" role="alert"></p>
        </div>
    }
    .into_any()
}

/// The button to sign in with one; `next`: where to go then.
pub fn sign_in_button(reader: &Reader, origin: &str, next: Option<&str>) -> AnyView {
    let l = &reader.l;
    let city = reader.city.as_ref().map(|city| city.slug.clone()).unwrap_or_default();
    let api = format!("/api/{}/{city}/passkeys", l.locale().as_str());
    view! {
        <div data-passkey="use" data-origin=origin.to_owned() data-api=api data-next=next.unwrap_or_default().to_owned()
            data-failed=l.t(msg::PasskeyFailed) hidden>
            <button type="button" class="button wide"><Icon name="badge"/>{l.t(msg::PasskeyUse)}</button>
            <p class="field-problem" role="alert"></p>
        </div>
    }
    .into_any()
}

/// The button of the sign-up form that asks for no password.
pub fn sign_up_button(l: &Localizer, origin: &str) -> AnyView {
    view! {
        <div data-passkey="choose" data-origin=origin.to_owned() hidden>
            <button class="button wide" name="passkey" value="1" formnovalidate>{l.t(msg::PasskeyInstead)}</button>
        </div>
    }
    .into_any()
}

/// The page right after making an account without a password.
pub fn first(reader: &Reader, account: &Account, origin: &str, me: String, reset: String) -> AnyView {
    let l = &reader.l;
    view! {
        <div class="page narrow">
            <h1>{l.t(msg::PasskeyNewTitle)}</h1>
            <p class="lead">{l.t(msg::PasskeyNewLead { name: account.name.as_str().into() })}</p>
            {make_button(reader, origin, "button primary wide", l.t(msg::PasskeyMake))}
            <noscript><p class="note">{l.t(msg::PasskeyNeedsScript)}</p></noscript>
            <p class="aside-link"><a class="button wide" href=reset>{l.t(msg::PasskeyPasswordInstead)}</a></p>
            <p class="aside-link"><a href=me>{l.t(msg::NavMe)}</a></p>
        </div>
    }
    .into_any()
}

/// The section of the settings; `when` words a moment.
pub fn section(
    reader: &Reader,
    origin: &str,
    passkeys: &[Listed],
    action: String,
    typed: &Typed,
    when: impl Fn(i64) -> String,
) -> AnyView {
    let l = &reader.l;
    let problem =
        typed.problems.iter().find(|problem| problem.field == "passkey").map(|problem| problem.message.clone());
    let rows: Vec<_> = passkeys
        .iter()
        .map(|passkey| {
            let device = super::super::settings::device(l, &passkey.browser, &passkey.system);
            let used = match passkey.used {
                Some(used) => l.t(msg::SessionSeen { when: when(used).into() }),
                None => l.t(msg::PasskeyMade { when: when(passkey.created).into() }),
            };
            let remove = format!("{}: {device}", l.t(msg::PasskeyRemove));
            view! {
                <li><span><strong>{device}</strong><span class="quiet">{used}</span></span>
                    <form method="post" action=action.clone()>
                        <button class="button" name="remove" value=passkey.id.clone() aria-label=remove>{l.t(msg::PasskeyRemove)}</button>
                    </form></li>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{l.t(msg::PasskeyHeading)}</h2>
            <p>{l.t(msg::PasskeyLead)}</p>
            {problem.map(|words| view! { <p class="field-problem"><Icon name="warning"/><span>{words}</span></p> })}
            <ul class="sessions" role="list">{rows}</ul>
            {make_button(reader, origin, "button", l.t(msg::PasskeyMake))}
            <noscript><p class="quiet">{l.t(msg::PasskeyNeedsScript)}</p></noscript>
        </section>
    }
    .into_any()
}
