//! A queue in parts: of one organisation, of one kind, what waits for long.

use crate::{
    i18n::{Localizer, msg},
    ui::form::{Choice, options},
};
use leptos::prelude::*;

/// Milliseconds.
const DAY: i64 = 86_400_000;
/// Days to choose from.
const WAITS: [i64; 4] = [1, 3, 7, 30];

/// What of a queue is shown. Empty is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Slug of the organisation.
    pub organisation: String,
    /// A word that the queue knows: the reason of a report, the status of an organisation.
    pub kind: String,
    /// At least so many days.
    pub waits: Option<i64>,
}

/// What a queue can be filtered by: values and their words.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    pub organisations: Vec<Choice>,
    /// What the kinds are of, and the kinds.
    pub kinds: Option<(String, Vec<Choice>)>,
}

impl Filter {
    /// From the address of a page; what cannot be understood filters nothing.
    #[must_use]
    pub fn of(query: Option<&str>) -> Self {
        let mut filter = Self::default();
        for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
            match name.as_ref() {
                "organisation" => filter.organisation = value.into_owned(),
                "kind" => filter.kind = value.into_owned(),
                "waits" => filter.waits = value.parse().ok().filter(|days| WAITS.contains(days)),
                _ => {}
            }
        }
        filter
    }

    /// Whether something of that organisation and kind is shown, which came at `since`; both in unix milliseconds.
    #[must_use]
    pub fn lets(&self, organisation: &str, kind: &str, (since, now): (i64, i64)) -> bool {
        (self.organisation.is_empty() || self.organisation == organisation)
            && (self.kind.is_empty() || self.kind == kind)
            && self.waits.is_none_or(|days| since <= now - days * DAY)
    }

    /// The form, whose answer is a page like any other.
    pub fn view(&self, l: &Localizer, choices: Choices) -> AnyView {
        let select = |name: &'static str, label: String, chosen: &str, choices: Vec<Choice>| {
            view! {
                <div class="field">
                    <label for=name>{label}</label>
                    <select id=name name=name>
                        <option value="">{l.t(msg::CoordinationFilterAll)}</option>
                        {options(choices, chosen)}
                    </select>
                </div>
            }
        };
        let Choices { mut organisations, kinds } = choices;
        organisations.sort_unstable();
        organisations.dedup();
        l.sort_by_name(&mut organisations, |(_, name)| name);
        let organisations = (!organisations.is_empty()).then(|| {
            select("organisation", l.t(msg::CoordinationFilterOrganisation), &self.organisation, organisations)
        });
        let kinds = kinds.map(|(label, kinds)| select("kind", label, &self.kind, kinds));
        let waits = WAITS
            .iter()
            .map(|days| (days.to_string(), l.t(msg::CoordinationFilterDays { count: (*days).into() })))
            .collect();
        let chosen = self.waits.map(|days| days.to_string()).unwrap_or_default();
        let waits = select("waits", l.t(msg::CoordinationFilterWaits), &chosen, waits);
        view! {
            <details class="more-choices" open=*self != Self::default()>
                <summary>{l.t(msg::CoordinationFilter)}</summary>
                <form method="get" class="form">
                    {organisations}{kinds}{waits}
                    <button class="button">{l.t(msg::CoordinationFilterButton)}</button>
                </form>
            </details>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_understood_filters_nothing() {
        assert_eq!(Filter::of(None), Filter::default());
        assert_eq!(Filter::of(Some("waits=2&waits=x&done=1&kind=")), Filter::default());
        let filter = Filter::of(Some("organisation=dirbtuves&kind=unsafe&waits=7"));
        assert_eq!(filter.organisation, "dirbtuves");
        assert_eq!((filter.kind.as_str(), filter.waits), ("unsafe", Some(7)));
    }

    #[test]
    fn every_filter_narrows() {
        let now = 100 * DAY;
        let shown = |query: &str| Filter::of(Some(query)).lets("dirbtuves", "unsafe", (now - 3 * DAY, now));
        for query in ["", "organisation=dirbtuves", "kind=unsafe", "waits=1", "waits=3"] {
            assert!(shown(query), "{query}");
        }
        for query in ["organisation=kiti", "kind=other", "waits=7", "organisation=dirbtuves&kind=other"] {
            assert!(!shown(query), "{query}");
        }
    }
}
