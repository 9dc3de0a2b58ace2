//! Several things of a queue at once: what was ticked, as it was shown, and what came of it.

use crate::{
    error::Problem,
    i18n::{Localizer, msg},
    server::form::Fields,
    ui::{icon::Icon, note},
};
use leptos::prelude::*;

/// Things that are done at once.
const MOST: usize = 100;

/// Something of a queue, as it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: String,
    /// What tells whether it is still what was shown: a revision, or when it was written.
    pub shown: i64,
}

impl Item {
    /// The value of its tick and of its own buttons.
    #[must_use]
    pub fn value(id: &str, shown: i64) -> String {
        format!("{id} {shown}")
    }

    fn parse(value: &str) -> Option<Self> {
        let (id, shown) = value.split_once(' ')?;
        Some(Self { id: id.to_owned(), shown: shown.parse().ok()? })
    }
}

/// The things that a field of the form names, each once.
///
/// # Errors
/// When one of them cannot be read: no page of ours has sent it.
pub fn items(fields: &Fields, name: &str) -> Result<Vec<Item>, Problem> {
    let mut items: Vec<Item> = Vec::new();
    for (_, value) in fields.all().iter().filter(|(field, _)| field == name).take(MOST) {
        let item = Item::parse(value).ok_or(Problem::malformed())?;
        if items.iter().all(|one| one.id != item.id) {
            items.push(item);
        }
    }
    Ok(items)
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub done: u32,
    /// Things that were not any more as they were shown: nothing was done with them.
    pub changed: u32,
}

impl Tally {
    /// Counts one more.
    pub fn count(&mut self, is_done: bool) {
        if is_done {
            self.done += 1;
        } else {
            self.changed += 1;
        }
    }

    /// The end of the address of the page that says it.
    #[must_use]
    pub fn to_query(self) -> String {
        format!("done={}&changed={}", self.done, self.changed)
    }

    /// From such an address.
    #[must_use]
    pub fn of(query: Option<&str>) -> Option<Self> {
        let pairs = form_urlencoded::parse(query?.as_bytes());
        let read = |name: &str| pairs.clone().find(|(field, _)| field == name)?.1.parse().ok();
        Some(Self { done: read("done")?, changed: read("changed")? })
    }

    /// What the page says.
    pub fn view(self, l: &Localizer) -> AnyView {
        if self == Self::default() {
            return note::done(l.t(msg::CoordinationTickFirst));
        }
        let done = l.t(msg::CoordinationDone { count: self.done.into() });
        if self.changed == 0 {
            return note::done(done);
        }
        let changed = l.t(msg::CoordinationChanged { count: self.changed.into() });
        let done = (self.done > 0).then(|| format!("{done} "));
        view! { <p class="note strong" role="status"><Icon name="warning"/><span>{done}{changed}</span></p> }.into_any()
    }
}

/// The tick at something; `form` is the id of the form that it belongs to.
pub fn tick(value: String, form: &'static str, words: String) -> AnyView {
    view! { <label class="choice"><input type="checkbox" name="item" value=value form=form/><span>{words}</span></label> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_read_as_it_was_written() {
        let item = Item::parse(&Item::value("0198-x", -7)).unwrap();
        assert_eq!((item.id.as_str(), item.shown), ("0198-x", -7));
        for nonsense in ["", "0198", "0198 x", "0198 1 2"] {
            assert_eq!(Item::parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn what_came_of_it_goes_through_the_address() {
        let mut tally = Tally::default();
        for is_done in [true, false, true] {
            tally.count(is_done);
        }
        assert_eq!(Tally::of(Some(&tally.to_query())), Some(Tally { done: 2, changed: 1 }));
        for nonsense in [None, Some(""), Some("done"), Some("done=1"), Some("done=-1&changed=0")] {
            assert_eq!(Tally::of(nonsense), None, "{nonsense:?}");
        }
    }
}
