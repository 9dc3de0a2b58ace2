//! The active filters of a query, one by one, and the queries that are one step away from it.

use crate::{
    opportunity::model::Kind,
    search::query::{SearchQuery, Sort},
};

/// One filter that can be taken away by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filter {
    Text,
    Theme(String),
    Kind(Kind),
    Age,
    When,
    Free,
    MaxPrice,
    Voucher,
    Mode,
    Language(String),
    Access(String),
    District(String),
    /// The distance; taking it away keeps the point, which still orders.
    Near,
    Bounds,
    PlacesLeft,
    Provider,
    Place,
}

impl SearchQuery {
    /// What narrows the result, in the order of the form.
    #[must_use]
    pub fn filters(&self) -> Vec<Filter> {
        let mut found = Vec::new();
        let mut when = |active: bool, filter: Filter| {
            if active {
                found.push(filter);
            }
        };
        when(!self.text.is_empty(), Filter::Text);
        self.themes.iter().for_each(|slug| when(true, Filter::Theme(slug.clone())));
        self.kinds.iter().for_each(|&kind| when(true, Filter::Kind(kind)));
        when(self.age.is_some(), Filter::Age);
        when(self.when.is_some(), Filter::When);
        when(self.free, Filter::Free);
        when(self.max_price.is_some(), Filter::MaxPrice);
        when(self.voucher, Filter::Voucher);
        when(self.mode.is_some(), Filter::Mode);
        self.languages.iter().for_each(|code| when(true, Filter::Language(code.clone())));
        self.access.iter().for_each(|slug| when(true, Filter::Access(slug.clone())));
        self.districts.iter().for_each(|slug| when(true, Filter::District(slug.clone())));
        when(self.near.is_some_and(|near| near.within.is_some()), Filter::Near);
        when(self.bounds.is_some(), Filter::Bounds);
        when(self.places_left, Filter::PlacesLeft);
        when(self.provider.is_some(), Filter::Provider);
        when(self.place.is_some(), Filter::Place);
        found
    }

    /// The query with one filter less, from its first page on.
    #[must_use]
    pub fn without(&self, filter: &Filter) -> Self {
        let mut query = Self { page: None, ..self.clone() };
        match filter {
            Filter::Text => query.text.clear(),
            Filter::Theme(slug) => query.themes.retain(|other| other != slug),
            Filter::Kind(kind) => query.kinds.retain(|other| other != kind),
            Filter::Age => query.age = None,
            Filter::When => query.when = None,
            Filter::Free => query.free = false,
            Filter::MaxPrice => query.max_price = None,
            Filter::Voucher => query.voucher = false,
            Filter::Mode => query.mode = None,
            Filter::Language(code) => query.languages.retain(|other| other != code),
            Filter::Access(slug) => query.access.retain(|other| other != slug),
            Filter::District(slug) => query.districts.retain(|other| other != slug),
            Filter::Near => {
                if let Some(near) = &mut query.near {
                    near.within = None;
                }
            }
            Filter::Bounds => query.bounds = None,
            Filter::PlacesLeft => query.places_left = false,
            Filter::Provider => query.provider = None,
            Filter::Place => query.place = None,
        }
        query
    }

    /// The same search at another page, counted from 1.
    #[must_use]
    pub fn with_page(&self, page: u32) -> Self {
        Self { page: (page > 1).then_some(page), ..self.clone() }
    }

    /// The page to show, counted from 1.
    #[must_use]
    pub fn effective_page(&self) -> u32 {
        self.page.unwrap_or(1).max(1)
    }

    /// The order to show. Orders that need a text or a point fall back where there is none.
    #[must_use]
    pub fn effective_sort(&self) -> Sort {
        match self.sort {
            Some(Sort::Nearest) if self.near.is_none() => self.default_sort(),
            Some(Sort::Relevance) if self.text.is_empty() => Sort::Soonest,
            Some(sort) => sort,
            None => self.default_sort(),
        }
    }

    pub(super) const fn default_sort(&self) -> Sort {
        if self.text.is_empty() { Sort::Soonest } else { Sort::Relevance }
    }
}
