//! Components that several features use.

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod form;
pub mod icon;
#[cfg(feature = "ssr")]
pub mod layout;
#[cfg(feature = "ssr")]
pub mod markdown;
#[cfg(feature = "ssr")]
pub mod note;
#[cfg(feature = "ssr")]
pub mod qr;

/// Text for places that Leptos 0.8 does not escape: the child of `<title>`.
#[cfg(feature = "ssr")]
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Renders a part of a page by itself, for an answer that puts it into a page.
#[cfg(feature = "ssr")]
pub fn fragment<V: leptos::prelude::IntoView>(part: impl FnOnce() -> V) -> String {
    use leptos::prelude::*;
    // islands ask what page they are part of; this one has none of what it would have to remember
    let owner = Owner::new_root(Some(std::sync::Arc::new(hydration_context::SsrSharedContext::new())));
    let html = owner.with(|| part().into_view().to_html());
    owner.cleanup();
    html
}

/// JSON for inside a `<script>`: nothing in it can end the element or begin a comment.
#[cfg(feature = "ssr")]
#[must_use]
pub fn json_in_script(data: &serde_json::Value) -> String {
    data.to_string().replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_json_can_end_the_script() {
        let data = serde_json::json!({ "name": "</script><!-- & é" });
        let written = json_in_script(&data);
        assert!(!written.contains('<') && !written.contains('>'));
        assert_eq!(serde_json::from_str::<serde_json::Value>(&written).unwrap(), data);
    }
}
