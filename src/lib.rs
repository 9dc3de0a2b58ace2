//! City of Learning: young people find non-formal learning around them, take part, and own what recognises it.
//!
//! A map of the crate; `docs/architecture.md` says why it has this shape.
//!
//! | room | what lives there |
//! | --- | --- |
//! | [`city`], [`opportunity`], [`search`], [`map`] | features: model, store, routes, views, islands |
//! | [`account`], [`guardian`], [`keep`] | who somebody is here, who answers for them, what they keep |
//! | [`participation`], [`agenda`] | places in sessions, waiting lists, being there; one's own calendar |
//! | [`review`], [`coordination`] | what those say who were there; what a city's people look after |
//! | [`badge`] | what an organisation recognises: its picture, its tasks, its frozen versions |
//! | [`verification`] | whether a badge is real, ours or anybody's |
//! | [`issuer`], [`award`] | who issues badges; giving them, to one or to many |
//! | [`backpack`] | badges that somebody owns: who may see them, collections, what comes next, without a network too |
//! | [`claim`] | badges taken by a code on a wall: made, printed, used |
//! | [`oauth`] | other backpacks that somebody lets at their badges: asked, allowed, taken back |
//! | [`badge_api`] | what those then ask: badges read and put into a backpack, whose it is, as Open Badges 3.0 says |
//! | [`endorsement`] | what an organisation says of a badge of another one, signed |
//! | [`application`] | applying for a badge with evidence, confirmed by others who take part and by the organisation |
//! | [`report`], [`duplicate`] | what the public says is wrong; what is here twice |
//! | [`open_badges`] | the standard: badges read, verified, made, signed and put into pictures; nothing of ours |
//! | [`editor`], [`freshness`] | writing a listing, and its way to the public; whether it is still true |
//! | [`geocoding`] | where an address is |
//! | [`picture`] | pictures of listings, of badges, logos |
//! | [`import`] | listings out of tables and calendars, and back into them |
//! | [`learner`], [`saved_search`], [`suggestion`] | what somebody likes and what fits them; what they want to hear of; what they miss |
//! | [`provider`], [`audit`], [`concept`] | organisations, their places and their desk; what was done there; the vocabulary |
//! | [`statistics`] | how often what an organisation offers is found and taken part in, without following anybody |
//! | [`pdf`] | sheets to print: words and drawings, fonts, tags for screen readers |
//! | [`ui`], [`i18n`] | components and words that features share |
//! | [`server`], [`mail`], [`outgoing`], [`db`], [`directory`], [`config`], [`error`] | the foundation, on the server |
//! | [`demo`] | demonstration data |
//!
//! The crate is built twice: with the feature `ssr` it is the server, with `hydrate` the islands in the browser.

#![recursion_limit = "256"] // views are deep types

pub mod i18n;
pub mod opportunity;
pub mod search;
pub mod ui;
mod words;

#[cfg(feature = "ssr")]
pub mod account;
#[cfg(feature = "ssr")]
pub mod agenda;
#[cfg(feature = "ssr")]
pub mod application;
#[cfg(feature = "ssr")]
pub mod audit;
#[cfg(feature = "ssr")]
pub mod award;
#[cfg(feature = "ssr")]
pub mod backpack;
#[cfg(any(feature = "ssr", feature = "desk"))]
pub mod badge;
#[cfg(feature = "ssr")]
pub mod badge_api;
#[cfg(feature = "ssr")]
pub mod city;
#[cfg(feature = "ssr")]
pub mod claim;
#[cfg(feature = "ssr")]
pub mod concept;
#[cfg(feature = "ssr")]
pub mod config;
#[cfg(feature = "ssr")]
pub mod coordination;
#[cfg(feature = "ssr")]
pub mod db;
#[cfg(feature = "ssr")]
pub mod demo;
#[cfg(feature = "ssr")]
pub mod directory;
#[cfg(feature = "ssr")]
pub mod duplicate;
#[cfg(any(feature = "ssr", feature = "desk"))]
pub mod editor;
#[cfg(feature = "ssr")]
pub mod endorsement;
#[cfg(feature = "ssr")]
pub mod error;
#[cfg(feature = "ssr")]
pub mod freshness;
#[cfg(feature = "ssr")]
pub mod geocoding;
#[cfg(feature = "ssr")]
pub mod guardian;
#[cfg(feature = "ssr")]
pub mod import;
#[cfg(feature = "ssr")]
pub mod issuer;
#[cfg(feature = "ssr")]
pub mod keep;
#[cfg(feature = "ssr")]
pub mod learner;
#[cfg(feature = "ssr")]
pub mod mail;
#[cfg(feature = "ssr")]
pub mod map;
#[cfg(feature = "ssr")]
pub mod oauth;
#[cfg(feature = "ssr")]
pub mod open_badges;
#[cfg(feature = "ssr")]
pub mod outgoing;
#[cfg(feature = "ssr")]
pub mod participation;
#[cfg(feature = "ssr")]
pub mod pdf;
#[cfg(any(feature = "ssr", feature = "desk"))]
pub mod picture;
#[cfg(feature = "ssr")]
pub mod provider;
#[cfg(feature = "ssr")]
pub mod report;
#[cfg(feature = "ssr")]
pub mod review;
#[cfg(feature = "ssr")]
pub mod saved_search;
#[cfg(feature = "ssr")]
pub mod server;
#[cfg(feature = "ssr")]
pub mod statistics;
#[cfg(feature = "ssr")]
pub mod suggestion;
#[cfg(feature = "ssr")]
pub mod verification;

/// The browser's entry point: `public/start.js` calls it, then wakes the islands of the page one by one.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
