//! What stands for a name in an address.

use crate::search::text::fold;

/// Characters; a number at the end comes on top and stays below [`super::validation::is_slug`]'s limit.
const LONGEST: usize = 60;
/// For a name without a letter that an address can have.
const NAMELESS: &str = "x";

/// A name as a slug: lower case, without diacritics, its words joined by hyphens, as many of them as there is room for.
#[must_use]
pub fn of(text: &str) -> String {
    let folded = fold(text);
    let mut slug = String::new();
    for word in folded.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if slug.is_empty() {
            slug.push_str(word.get(..LONGEST).unwrap_or(word));
        } else if slug.len() + 1 + word.len() <= LONGEST {
            slug.push('-');
            slug.push_str(word);
        } else {
            break;
        }
    }
    if slug.is_empty() { NAMELESS.to_owned() } else { slug }
}

/// `slug` or, where it is among those that are taken, the same with the first number that is free: `-2`, `-3` …
#[must_use]
pub fn free(slug: &str, taken: &[String]) -> String {
    let is_free = |candidate: &String| !taken.contains(candidate);
    let numbered = (2_u64..).map(|number| format!("{slug}-{number}"));
    std::iter::once(slug.to_owned()).chain(numbered).find(is_free).unwrap_or_else(|| slug.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::opportunity::validation::is_slug;
    use proptest::prelude::*;

    #[test]
    fn names_become_slugs() {
        for (name, slug) in [
            ("Kalno dirbtuvės", "kalno-dirbtuves"),
            ("  VšĮ „Kodo namai“ & draugai! ", "vsi-kodo-namai-draugai"),
            ("L'orto di Pina", "l-orto-di-pina"),
            ("3D spausdinimas", "3d-spausdinimas"),
            ("Straße", "strasse"),
            ("Клуб", "x"),
            ("", "x"),
            ("…", "x"),
        ] {
            assert_eq!(of(name), slug, "{name}");
        }
        assert_eq!(of(&"a".repeat(100)), "a".repeat(60));
        assert_eq!(of(&"aštuoni ".repeat(20)), ["astuoni"; 7].join("-"), "whole words, up to sixty letters");
    }

    #[test]
    fn what_is_taken_gets_a_number() {
        let taken = |slugs: &[&str]| slugs.iter().map(|slug| (*slug).to_owned()).collect::<Vec<_>>();
        assert_eq!(free("klubas", &taken(&[])), "klubas");
        assert_eq!(free("klubas", &taken(&["kitas"])), "klubas");
        assert_eq!(free("klubas", &taken(&["klubas"])), "klubas-2");
        assert_eq!(free("klubas", &taken(&["klubas-3", "klubas", "klubas-2"])), "klubas-4");
        assert_eq!(free("klubas", &taken(&["klubas", "klubas-3"])), "klubas-2");
    }

    proptest! {
        #[test]
        fn any_name_has_one(name in any::<String>()) {
            let slug = of(&name);
            prop_assert!(is_slug(&slug) && is_slug(&free(&slug, std::slice::from_ref(&slug))), "{}", slug);
        }
    }
}
