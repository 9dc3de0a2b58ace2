//! What the forms of an account take. Each check leaves a message at the field and goes on with the next: whoever made
//! three mistakes is told of three.

use super::{model, passwords};
use crate::{
    city::model::City,
    i18n::{Locale, Localizer, msg},
    ui::form::Typed,
};
use chrono::{DateTime, NaiveDate, Utc};
use lettre::Address;

/// Reads fields, and notes what is wrong with them.
pub struct Reading<'a> {
    pub typed: &'a mut Typed,
    pub l: &'a Localizer,
}

impl Reading<'_> {
    fn refuse<T>(&mut self, field: &str, message: String) -> Option<T> {
        self.typed.problem(field, message);
        None
    }

    /// Text that must be there.
    pub fn required(&mut self, field: &str) -> Option<String> {
        let text = self.typed.fields.text(field).to_owned();
        if text.is_empty() { self.refuse(field, self.l.t(msg::ProblemRequired)) } else { Some(text) }
    }

    /// What somebody is called: one line.
    pub fn name(&mut self, field: &str) -> Option<String> {
        let name: String = self.required(field)?.split_whitespace().collect::<Vec<_>>().join(" ");
        if name.chars().count() > model::NAME_LENGTH {
            return self.refuse(field, self.l.t(msg::ProblemNameLong));
        }
        Some(name)
    }

    /// An address, in lower case: nobody's mailbox differs by case alone, and people mix it.
    pub fn email(&mut self, field: &str) -> Option<Address> {
        let text = self.required(field)?.to_lowercase();
        match text.parse::<Address>() {
            // without a dot it is this machine's own, or a typo
            Ok(address) if address.domain().contains('.') && text.len() <= 254 => Some(address),
            _ => self.refuse(field, self.l.t(msg::ProblemEmail)),
        }
    }

    /// A new password.
    pub fn new_password(&mut self, field: &str) -> Option<String> {
        let password = self.typed.fields.raw(field).to_owned();
        let length = password.chars().count();
        if password.is_empty() {
            self.refuse(field, self.l.t(msg::ProblemRequired))
        } else if length < passwords::SHORTEST {
            self.refuse(field, self.l.t(msg::ProblemPasswordShort))
        } else if length > passwords::LONGEST {
            self.refuse(field, self.l.t(msg::ProblemPasswordLong))
        } else if passwords::is_common(&password) {
            self.refuse(field, self.l.t(msg::ProblemPasswordCommon))
        } else {
            Some(password)
        }
    }

    /// A password to be checked; one that is longer than any can be is not even hashed.
    pub fn old_password(&mut self, field: &str) -> Option<String> {
        let password = self.typed.fields.raw(field).to_owned();
        if password.is_empty() {
            return self.refuse(field, self.l.t(msg::ProblemRequired));
        }
        Some(if password.chars().count() > passwords::LONGEST { String::new() } else { password })
    }

    /// A birth date (`2012-03-04`) of somebody who may use this.
    pub fn birth_date(&mut self, field: &str, city: &City, now: DateTime<Utc>) -> Option<NaiveDate> {
        let Ok(born) = self.required(field)?.parse::<NaiveDate>() else {
            return self.refuse(field, self.l.t(msg::ProblemDate));
        };
        let today = now.with_timezone(&city.time_zone).date_naive();
        if model::AGES.contains(&model::age(born, today)) {
            Some(born)
        } else {
            self.refuse(field, self.l.t(msg::ProblemBornRange))
        }
    }

    /// One of the languages that a city offers.
    pub fn language(&mut self, field: &str, city: &City) -> Option<Locale> {
        match self.typed.fields.text(field).parse().ok().filter(|locale| city.locales.contains(locale)) {
            None => self.refuse(field, self.l.t(msg::ProblemLanguage)),
            chosen => chosen,
        }
    }

    /// A guardian's address, which is not one's own.
    pub fn guardian(&mut self, field: &str, own: Option<&Address>) -> Option<Address> {
        let email = self.email(field)?;
        if own == Some(&email) {
            return self.refuse(field, self.l.t(msg::ProblemGuardianSame));
        }
        Some(email)
    }
}
