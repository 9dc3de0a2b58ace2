//! What is alive on an opportunity's page.

use leptos::prelude::*;

/// Wakes the share button that it wraps: shares by the phone's own sheet, or copies the page's address
/// where there is none. It has no properties: see [`LiveSearch`](crate::search::islands::LiveSearch).
#[island]
pub fn LiveShare(children: Children) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::wake();
    children()
}

#[cfg(feature = "hydrate")]
mod browser {
    use wasm_bindgen::{JsCast, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{Element, ShareData, Window};

    /// Listens to the page's one share button.
    pub fn wake() {
        let Some(window) = web_sys::window() else { return };
        let button = window.document().and_then(|document| document.query_selector("[data-share]").ok().flatten());
        let Some(button) = button else { return };
        let title = button.get_attribute("data-title").unwrap_or_default();
        let done = button.get_attribute("data-done").unwrap_or_default();
        let said = button.query_selector("span").ok().flatten();
        let clicked = Closure::<dyn Fn()>::new(move || share(&window, &title, &done, said.clone()));
        button.add_event_listener_with_callback("click", clicked.as_ref().unchecked_ref()).ok();
        clicked.forget();
    }

    /// Opens the phone's sheet, or copies the address and says so.
    fn share(window: &Window, title: &str, done: &str, said: Option<Element>) {
        let address = window.location().href().unwrap_or_default();
        let navigator = window.navigator();
        let data = ShareData::new();
        data.set_title(title);
        data.set_url(&address);
        // old browsers have neither `canShare` nor, outside https, a clipboard
        let has = |name: &str| js_sys::Reflect::get(&navigator, &name.into()).is_ok_and(|value| !value.is_undefined());
        if has("canShare") && navigator.can_share_with_data(&data) {
            // a refusal is the reader's own: there is nothing to say
            let shared = navigator.share_with_data(&data);
            spawn_local(async move { drop(JsFuture::from(shared).await) });
        } else if has("clipboard") {
            let written = navigator.clipboard().write_text(&address);
            let done = done.to_owned();
            spawn_local(async move {
                if let (Ok(_), Some(said)) = (JsFuture::from(written).await, said) {
                    said.set_text_content(Some(&done));
                    if let Some(button) = said.parent_element() {
                        button.class_list().add_1("said").ok();
                    }
                }
            });
        }
    }
}
