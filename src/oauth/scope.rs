//! What somebody lets another backpack do, in the words of Open Badges 3.0.

use crate::{error::Corrupt, words::words};
use std::collections::BTreeSet;

words! {
    /// One thing that a client may do.
    Scope {
        /// Read the badges of a backpack.
        CredentialReadonly = "https://purl.imsglobal.org/spec/ob/v3p0/scope/credential.readonly",
        /// Put badges into it.
        CredentialUpsert = "https://purl.imsglobal.org/spec/ob/v3p0/scope/credential.upsert",
        /// Read whose it is.
        ProfileReadonly = "https://purl.imsglobal.org/spec/ob/v3p0/scope/profile.readonly",
        /// Change that.
        ProfileUpdate = "https://purl.imsglobal.org/spec/ob/v3p0/scope/profile.update",
        /// Go on when nobody is there: it gets refresh tokens.
        OfflineAccess = "offline_access",
    }
}

/// The scopes of a text with spaces between them. `None` where one of them is not ours.
#[must_use]
pub fn read(text: &str) -> Option<BTreeSet<Scope>> {
    text.split_ascii_whitespace().map(Scope::from_word).collect()
}

/// Those that the database holds.
///
/// # Errors
/// When it holds one that this program does not know.
pub fn held(column: &'static str, text: &str) -> Result<BTreeSet<Scope>, Corrupt> {
    read(text).ok_or_else(|| Corrupt::new(column, text))
}

/// As they stand in requests, answers and the database.
#[must_use]
pub fn written(scopes: &BTreeSet<Scope>) -> String {
    scopes.iter().map(|scope| scope.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_go_there_and_back() {
        let all: BTreeSet<Scope> = Scope::ALL.iter().copied().collect();
        assert_eq!(read(&written(&all)), Some(all));
        assert_eq!(read(" offline_access  offline_access "), Some(BTreeSet::from([Scope::OfflineAccess])));
        assert_eq!(read(""), Some(BTreeSet::new()));
        assert_eq!(read("offline_access openid"), None);
        assert_eq!(read("credential.readonly"), None, "the whole address is the word");
    }
}
