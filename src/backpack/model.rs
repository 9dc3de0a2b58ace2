//! A badge in somebody's backpack.

use crate::words::words;

words! {
    /// Who may look at it.
    Visibility {
        /// Its owner alone.
        Private = "private",
        /// Whoever has its address.
        Link = "link",
        /// Everybody: search engines may list it.
        Public = "public",
    }
}

/// A badge that somebody has accepted here or brought along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub id: String,
    pub account_id: String,
    /// Absent: it was brought along.
    pub award_id: Option<String>,
    /// The credential's own address, or the hash of what came.
    pub identity: String,
    /// Exactly as it was signed or came: JSON or a JWT.
    pub source: String,
    /// The same as a JWT, where it was issued here.
    pub jwt: Option<String>,
    pub name: String,
    /// Name of the issuer.
    pub issuer: String,
    /// Unix milliseconds.
    pub begins: Option<i64>,
    /// Unix milliseconds.
    pub ends: Option<i64>,
    pub visibility: Visibility,
    /// Of the address that shows it; absent while it is private.
    pub token: Option<String>,
    /// Unix milliseconds.
    pub added: i64,
}
