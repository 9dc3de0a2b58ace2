//! What a page says of itself before anything else.

use super::icon::Icon;
use leptos::prelude::*;

/// What was just done, in words.
pub fn done(words: String) -> AnyView {
    view! { <p class="note" role="status"><Icon name="check"/><span>{words}</span></p> }.into_any()
}
