//! Icons: drawn once in the page as symbols, used by name, in the server's pages and the islands alike.

use leptos::prelude::*;

/// An icon beside words, which say what it means; a screen reader passes over it.
#[component]
pub fn Icon(
    /// File name in `src/ui/icons`, without its ending.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! { <svg class="icon" aria-hidden="true"><use href=format!("#i-{name}")></use></svg> }
}

/// The icons themselves, for the page that uses them.
#[cfg(feature = "ssr")]
pub mod sprite {
    use include_dir::{Dir, include_dir};
    use std::{collections::BTreeMap, sync::LazyLock};

    static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/ui/icons");

    static SYMBOLS: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
        FILES
            .files()
            .filter_map(|file| {
                let name = file.path().file_stem()?.to_str()?.to_owned();
                let symbol = symbol(&name, file.contents_utf8()?)?;
                Some((name, symbol))
            })
            .collect()
    });

    /// `<svg …>…</svg>` as `<symbol id="i-name" …>…</symbol>`.
    fn symbol(name: &str, svg: &str) -> Option<String> {
        let inside = svg.trim().strip_prefix("<svg")?.strip_suffix("</svg>")?;
        let inside = inside.replacen(r#" xmlns="http://www.w3.org/2000/svg""#, "", 1);
        Some(format!("<symbol id=\"i-{name}\"{inside}</symbol>"))
    }

    /// Symbols for every icon that `html` uses, and those that `always` names because an island may show them later.
    #[must_use]
    pub fn for_page(html: &str, always: &[&str]) -> String {
        let mut sprite = String::from("<svg width=\"0\" height=\"0\" hidden>");
        for (name, symbol) in SYMBOLS.iter() {
            if always.contains(&name.as_str()) || html.contains(&format!("\"#i-{name}\"")) {
                sprite.push_str(symbol);
            }
        }
        sprite.push_str("</svg>");
        sprite
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn a_page_carries_the_icons_that_it_uses_and_no_others() {
            let sprite = for_page(r##"<use href="#i-search"></use>"##, &["sports"]);
            assert!(sprite.contains("<symbol id=\"i-search\""));
            assert!(sprite.contains("<symbol id=\"i-sports\""));
            assert!(!sprite.contains("i-music"));
            assert!(!sprite.contains("xmlns"));
        }
    }
}
