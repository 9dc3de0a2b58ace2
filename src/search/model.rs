//! What the search answers, shared by the page, the JSON and the island.

use crate::{error::FieldProblem, opportunity::model::Card};
use serde::{Deserialize, Serialize};

/// One page of results, in the reader's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SearchAnswer {
    /// All hits, on every page.
    pub total: u32,
    /// "23 opportunities", also spoken to screen readers.
    pub total_text: String,
    /// "Show 23 opportunities": on the button that closes the filters.
    pub show_text: String,
    /// "3": how many filters are active, on the button that opens them; empty when none is.
    pub active_text: String,
    pub cards: Vec<Card>,
    /// Active filters, each with the address without it.
    pub chips: Vec<Chip>,
    /// How many hits each choice of the form would have, the other filters kept.
    pub facets: Vec<FacetCount>,
    /// Address and words of the next page, and of the one before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Link>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<Link>,
    /// "Page 2 of 7"
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_text: Option<String>,
    /// To where this search is saved, to hear of what is new.
    pub save: Link,
    /// Said when nothing was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub empty: Option<Empty>,
    /// "12 online or without a place": said beside the map.
    pub without_place: String,
    /// The query's own address as a list and as a map, for the switch between them.
    pub list_href: String,
    pub map_href: String,
    /// What could not be understood, in words; the rest of the query was answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<FieldProblem>,
}

/// An active filter that can be taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chip {
    pub label: String,
    /// "Remove filter: free"
    pub remove: String,
    pub href: String,
}

/// A choice of the filter form and its hits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacetCount {
    /// The form field's name, such as `theme`.
    pub name: String,
    /// The field's value, such as `sports`.
    pub value: String,
    pub count: u32,
}

/// A link with its words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Link {
    pub label: String,
    pub href: String,
}

/// An empty result: what to do next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Empty {
    pub title: String,
    pub hint: String,
    /// "Without 'free': 12", best first.
    pub ways: Vec<Link>,
}

/// A venue on the map with everything there that fits the query.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pin {
    /// The venue's slug: the `place` parameter of a query for its listings.
    pub place: String,
    pub lat: f64,
    pub lon: f64,
    pub count: u32,
    /// "Kalno dirbtuvės: 3 opportunities"
    pub label: String,
    /// Theme of the first listing: colour and icon.
    pub theme: String,
    /// False where only the street or the district is known.
    pub exact: bool,
}

/// Everything that the map shows for a query.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MapAnswer {
    pub pins: Vec<Pin>,
    pub total_text: String,
    /// "12 online or without a place"
    pub without_place: String,
}
