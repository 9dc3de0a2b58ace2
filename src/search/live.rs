//! What the search page's island asks for: an answer that is ready to be put into the page.

use serde::{Deserialize, Serialize};

/// The changed parts of the search page. HTML is rendered by the server from the components that the page itself uses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveAnswer {
    /// HTML: active filters, the number of results, what to do where there are none.
    pub head: String,
    /// HTML: the cards.
    pub cards: String,
    /// HTML: links to further pages.
    pub pages: String,
    /// Choices of the form (`theme=sports`) and their hits, written out; what is missing has none.
    pub counts: Vec<(String, String)>,
    /// Words of the button that closes the filters.
    pub show_text: String,
    /// How many filters are active; empty when none is.
    pub active_text: String,
    /// "12 online or without a place"
    pub without_place: String,
    /// The query's address as a list and as a map.
    pub list_href: String,
    pub map_href: String,
}
