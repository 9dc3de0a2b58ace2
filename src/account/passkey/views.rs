//! The section of the settings, and the buttons. `public/assets/passkey.js` shows them where the browser knows passkeys and
//! the page is on the origin for which they are made.

use super::store::Listed;
use crate::{
    account::{
        model::Account,
        prove::{self, Needed},
    },
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

/// To somebody without a password who must sign in again first.
fn sign_in_again(l: &Localizer) -> AnyView {
    view! { <p class="note"><Icon name="info"/><span>{l.t(msg::ProblemSignInAgain)}</span></p> }.into_any()
}

/// The page right after making an account without a password.
pub fn first(reader: &Reader, account: &Account, origin: &str, needed: Needed, [me, reset]: [String; 2]) -> AnyView {
    let l = &reader.l;
    let make = match needed {
        Needed::Nothing => make_button(reader, origin, "button primary wide", l.t(msg::PasskeyMake)),
        Needed::Password | Needed::SignIn => sign_in_again(l),
    };
    view! {
        <div class="page narrow">
            <h1>{l.t(msg::PasskeyNewTitle)}</h1>
            <p class="lead">{l.t(msg::PasskeyNewLead { name: account.name.as_str().into() })}</p>
            {make}
            <noscript><p class="note">{l.t(msg::PasskeyNeedsScript)}</p></noscript>
            <p class="aside-link"><a class="button wide" href=reset>{l.t(msg::PasskeyPasswordInstead)}</a></p>
            <p class="aside-link"><a href=me>{l.t(msg::NavMe)}</a></p>
        </div>
    }
    .into_any()
}

/// What leads to a new passkey: the button or, before it, the form that asks for the password. Where passkeys cannot be
/// used neither is shown.
fn make(reader: &Reader, origin: &str, prove: String, typed: &Typed, needed: Needed) -> AnyView {
    let l = &reader.l;
    match needed {
        Needed::Nothing => make_button(reader, origin, "button", l.t(msg::PasskeyMake)),
        Needed::SignIn => sign_in_again(l),
        Needed::Password => view! {
            <div data-passkey="prove" data-origin=origin.to_owned() hidden>
                <h3>{l.t(msg::PasskeyMake)}</h3>
                {prove::form(l, prove, typed)}
            </div>
        }
        .into_any(),
    }
}

/// The section of the settings. `base`: the address that the forms' begin with; `when` words a moment.
pub fn section(
    reader: &Reader,
    origin: &str,
    passkeys: &[Listed],
    base: &str,
    (typed, needed): (&Typed, Needed),
    when: impl Fn(i64) -> String,
) -> AnyView {
    let l = &reader.l;
    let action = format!("{base}/passkeys");
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
        <section id="passkeys">
            <h2>{l.t(msg::PasskeyHeading)}</h2>
            <p>{l.t(msg::PasskeyLead)}</p>
            {typed.said("passkey")}
            <ul class="sessions" role="list">{rows}</ul>
            {make(reader, origin, format!("{base}/prove"), typed, needed)}
            <noscript><p class="quiet">{l.t(msg::PasskeyNeedsScript)}</p></noscript>
        </section>
    }
    .into_any()
}
