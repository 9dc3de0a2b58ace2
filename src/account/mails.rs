//! The letters of an account.

use crate::{
    city::model::City,
    i18n::{Localizer, msg},
    mail::letter::{Letter, Written},
};

/// Who writes: in whose language, for which city, and where the site is.
pub struct Sender<'a> {
    pub l: &'a Localizer,
    pub city: &'a City,
    /// The address that people use, without a slash at the end.
    pub origin: &'a str,
}

impl Sender<'_> {
    /// An address of ours in the reader's language and city.
    #[must_use]
    pub fn href(&self, path: &str) -> String {
        format!("{}/{}/{}/{path}", self.origin, self.l.locale().as_str(), self.city.slug)
    }

    fn write(&self, subject: String, text: String, button: Option<(String, String)>) -> Written {
        Letter { subject, text, button, ..Letter::default() }.write(self.l, self.city)
    }

    /// The code and the link of a sign-up. The code is shown in two groups of three.
    #[must_use]
    pub fn code(&self, name: &str, code: &str, token: &str) -> Written {
        let (left, right) = code.split_at_checked(3).unwrap_or((code, ""));
        let code = format!("{left}\u{a0}{right}");
        self.write(
            self.l.t(msg::MailCodeSubject { code: code.as_str().into() }),
            self.l.t(msg::MailCodeText { name: name.into(), code: code.as_str().into() }),
            Some((self.l.t(msg::MailCodeButton), self.href(&format!("sign-up/confirm/{token}")))),
        )
    }

    /// To somebody who wants to make an account and has one.
    #[must_use]
    pub fn known(&self, name: &str) -> Written {
        self.write(
            self.l.t(msg::MailKnownSubject),
            self.l.t(msg::MailKnownText { name: name.into() }),
            Some((self.l.t(msg::MailKnownButton), self.href("sign-in"))),
        )
    }

    /// The link to a new password.
    #[must_use]
    pub fn reset(&self, name: &str, token: &str) -> Written {
        self.write(
            self.l.t(msg::MailResetSubject),
            self.l.t(msg::MailResetText { name: name.into() }),
            Some((self.l.t(msg::MailResetButton), self.href(&format!("reset/{token}")))),
        )
    }

    /// After a password was changed.
    #[must_use]
    pub fn password_changed(&self, name: &str) -> Written {
        self.write(
            self.l.t(msg::MailPasswordChangedSubject),
            self.l.t(msg::MailPasswordChangedText { name: name.into() }),
            Some((self.l.t(msg::MailPasswordChangedButton), self.href("reset"))),
        )
    }

    /// After a passkey was added.
    #[must_use]
    pub fn passkey_added(&self, name: &str) -> Written {
        self.write(
            self.l.t(msg::MailPasskeySubject),
            self.l.t(msg::MailPasskeyText { name: name.into() }),
            Some((self.l.t(msg::MailPasskeyButton), self.href("me/settings"))),
        )
    }

    /// To a new address, whether it is somebody's own.
    #[must_use]
    pub fn email(&self, name: &str, token: &str) -> Written {
        self.write(
            self.l.t(msg::MailEmailSubject),
            self.l.t(msg::MailEmailText { name: name.into() }),
            Some((self.l.t(msg::MailEmailButton), self.href(&format!("email/{token}")))),
        )
    }

    /// To the old address, that there is a new one.
    #[must_use]
    pub fn email_changed(&self, name: &str, email: &str) -> Written {
        self.write(
            self.l.t(msg::MailEmailChangedSubject),
            self.l.t(msg::MailEmailChangedText { name: name.into(), email: email.into() }),
            None,
        )
    }
}
