//! Languages: every sentence of the interface, and how each language writes numbers, prices, distances and dates.
//!
//! The words are in `locales/<language>/*.ftl` ([Fluent](https://projectfluent.org)); `docs/translating.md` tells
//! translators about them. The server alone words: the browser gets the ready text and knows only [`Locale`].
//!
//! ```text
//! let l = state.catalogue.localizer(Locale::Lt, Mode::Plain); // once per page
//! l.t(msg::SearchTitle);
//! l.t(msg::ResultsCount { count: 22.into() });
//! l.price(1550, "EUR"); // "15,50 €"
//! ```
//!
//! | file | is about |
//! | --- | --- |
//! | `locale` | which languages there are |
//! | `catalogue`, `bundles`, `live` | the words in memory: built in, or read from a folder and followed live |
//! | `localizer`, `message` | saying a sentence |
//! | `functions` | what .ftl files can call: `NUMBER()` |
//! | `format` | numbers, prices, distances, dates, lists, sorting |
//! | `negotiate` | the language of somebody who comes for the first time |
//! | `pseudo` | a made-up language that shows what is hard-coded or clipped |
//! | `syntax`, `codegen` | looking into .ftl files; the types in [`msg`], made by the build script |
//! | `check` | `locales check` |

mod locale;

#[cfg(feature = "ssr")]
mod bundles;
#[cfg(feature = "ssr")]
mod catalogue;
#[cfg(feature = "ssr")]
pub mod check;
// runs in the build script; here only its tests
#[cfg(all(test, feature = "ssr"))]
mod codegen;
#[cfg(feature = "ssr")]
mod format;
#[cfg(feature = "ssr")]
mod functions;
#[cfg(feature = "ssr")]
mod live;
#[cfg(feature = "ssr")]
mod localizer;
#[cfg(feature = "ssr")]
mod message;
#[cfg(feature = "ssr")]
mod negotiate;
#[cfg(feature = "ssr")]
mod pseudo;
#[cfg(feature = "ssr")]
mod syntax;

pub use locale::{Locale, UnknownLocale};

#[cfg(feature = "ssr")]
pub use {
    catalogue::Catalogue,
    localizer::{Localizer, Mode},
    message::Message,
    negotiate::negotiate,
};

/// Every sentence of the interface as a type, made from `locales/en` when the program is built.
#[cfg(feature = "ssr")]
pub mod msg {
    use super::Message;
    use fluent_bundle::{FluentArgs, FluentValue};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
