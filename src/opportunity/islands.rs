//! What is alive on an opportunity's page.

use crate::ui::icon::Icon;
use leptos::prelude::*;

/// Shares the page by the phone's own sheet, or copies its address where there is none. Without JavaScript it is not
/// shown: the browser's own menu shares as well.
#[island]
pub fn ShareButton(
    /// What is shared.
    title: String,
    /// "Share"
    label: String,
    /// Said when the address has been copied.
    done: String,
) -> impl IntoView {
    #[cfg(feature = "hydrate")]
    browser::wake(title, done);
    #[cfg(not(feature = "hydrate"))]
    let _ = (title, done);
    view! {
        <button type="button" class="button needs-script" data-share="">
            <Icon name="share"/><span aria-live="polite">{label}</span>
        </button>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use wasm_bindgen::{JsCast, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{Element, ShareData, Window};

    /// Listens to the page's one share button.
    pub fn wake(title: String, done: String) {
        let Some(window) = web_sys::window() else { return };
        let button = window.document().and_then(|document| document.query_selector("[data-share]").ok().flatten());
        let Some(button) = button else { return };
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
                }
            });
        }
    }
}
