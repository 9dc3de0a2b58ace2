//! The form of a badge, alive: its picture is drawn anew as somebody chooses. The server draws it; the browser only asks for
//! another address.

use leptos::prelude::*;

/// Wakes the form that it wraps. Without JavaScript a button draws the picture.
#[island]
pub fn LiveBadge(children: Children) -> impl IntoView {
    #[cfg(all(feature = "hydrate", feature = "desk"))]
    browser::wake();
    children()
}

#[cfg(all(feature = "hydrate", feature = "desk"))]
mod browser {
    use crate::ui::browser::listen;
    use wasm_bindgen::JsCast;
    use web_sys::{Document, Element, HtmlInputElement};

    /// Listens to the page's one form of a badge.
    pub fn wake() {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let Some(form) = document.query_selector("form.badge-form").ok().flatten() else { return };
        listen(&form, "change", move |_| draw(&document));
        form.set_attribute("data-awake", "").ok();
    }

    /// Shows the picture of what is chosen, in every size that the page has.
    fn draw(document: &Document) {
        let Ok(pictures) = document.query_selector_all("img[data-preview]") else { return };
        let mut query = String::new();
        let chosen = |field: &str| {
            let chosen = document.query_selector(&format!("input[name={field}]:checked")).ok().flatten();
            chosen.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()).map(|input| input.value())
        };
        // there is none where nobody has sent one; an empty one is the composed one
        if let Some(own) = chosen("picture") {
            query.push_str("&picture=");
            query.push_str(&own);
        }
        for field in ["shape", "ground", "rim", "symbol", "ring"] {
            let Some(word) = chosen(field) else { return };
            query.push('&');
            query.push_str(field);
            query.push('=');
            query.push_str(&word);
        }
        for at in 0..pictures.length() {
            let picture = pictures.get(at).and_then(|node| node.dyn_into::<Element>().ok());
            let Some(picture) = picture else { continue };
            let Some(base) = picture.get_attribute("data-preview") else { continue };
            picture.set_attribute("src", &format!("{base}{query}")).ok();
        }
    }
}
