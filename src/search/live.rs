//! What the search page's island asks for: an answer that is ready to be put into the page.

#[cfg(feature = "ssr")]
use serde::Serialize;

/// The changed parts of the search page. HTML is rendered by the server from the components that the page itself uses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(Serialize))]
pub struct LiveAnswer {
    /// HTML: active filters.
    pub head: String,
    /// "23 opportunities"
    pub total_text: String,
    /// HTML: what to do where there are none.
    pub empty: String,
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

#[cfg(feature = "hydrate")]
impl LiveAnswer {
    /// Reads one with the browser's own parser: serde_json and the words of its errors weigh 20 kB of wasm.
    #[must_use]
    pub fn from_json(text: &str) -> Option<Self> {
        use js_sys::{Array, JSON, Reflect};
        let answer = JSON::parse(text).ok()?;
        let field = |name: &str| Reflect::get(&answer, &name.into()).ok();
        let words = |name: &str| field(name)?.as_string();
        let counts = Array::from(&field("counts")?)
            .iter()
            .filter_map(|pair| {
                let pair = Array::from(&pair);
                Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
            })
            .collect();
        Some(Self {
            head: words("head")?,
            total_text: words("total_text")?,
            empty: words("empty")?,
            cards: words("cards")?,
            pages: words("pages")?,
            counts,
            show_text: words("show_text")?,
            active_text: words("active_text")?,
            without_place: words("without_place")?,
            list_href: words("list_href")?,
            map_href: words("map_href")?,
        })
    }
}
