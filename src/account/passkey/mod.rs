//! Passkeys (WebAuthn): signing in with what unlocks the phone, in place of a password.
//!
//! | file | is about |
//! | --- | --- |
//! | `site` | for which site they are made |
//! | `store` | the SQL: passkeys, and ceremonies that are under way |
//! | `routes` | the JSON that `public/assets/passkey.js` speaks, and the page that makes the first one |
//! | `views` | the section of the settings, the buttons |

mod routes;
pub mod site;
pub mod store;
pub mod views;

pub use routes::{SCRIPT, first, router};
