//! Markdown of listings as safe HTML.

use ammonia::Builder;
use pulldown_cmark::{Options, Parser, html};
use std::{collections::HashSet, sync::LazyLock};

static CLEANER: LazyLock<Builder<'static>> = LazyLock::new(|| {
    let mut builder = Builder::empty();
    builder
        .tags(HashSet::from(["p", "br", "strong", "em", "ul", "ol", "li", "a", "h3", "h4", "blockquote"]))
        .link_rel(Some("noopener nofollow"))
        .add_tag_attributes("a", ["href"])
        .url_schemes(HashSet::from(["https", "http", "mailto"]));
    builder
});

/// Paragraphs, lists, emphasis and links; anything else is left out, its text kept.
#[must_use]
pub fn to_html(markdown: &str) -> String {
    let mut written = String::new();
    html::push_html(&mut written, Parser::new_ext(markdown, Options::empty()));
    CLEANER.clean(&written).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_safe_subset_passes_and_nothing_else() {
        assert_eq!(
            to_html("**Ateik** ir\n\n- piešk"),
            "<p><strong>Ateik</strong> ir</p>\n<ul>\n<li>piešk</li>\n</ul>\n"
        );
        for attack in [
            "<script>alert(1)</script>",
            "[x](javascript:alert(1))",
            "<img src=x onerror=alert(1)>",
            "<a href=\"https://x\" onclick=alert(1)>x</a>",
            "<svg><style>*{}</style></svg>",
        ] {
            let html = to_html(attack);
            for bad in ["script", "javascript", "onerror", "onclick", "style", "<img", "<svg"] {
                assert!(!html.contains(bad), "{attack} became {html}");
            }
        }
    }
}
