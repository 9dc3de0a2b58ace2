//! Wrong words in a folder of their own: each finding with its place.

use super::check;
use proptest::prelude::*;
use std::{fs, path::Path};
use tempfile::TempDir;

/// The findings for a folder of files, without the folder's own path; and the table below them.
fn findings(files: &[(&str, &str)]) -> (Vec<String>, String) {
    let folder = TempDir::new().expect("there is room for a folder");
    for locale in ["locales/en", "locales/lt", "locales/sl", "locales/it", "src"] {
        fs::create_dir_all(folder.path().join(locale)).expect("it can be made");
    }
    for (path, content) in files {
        fs::write(folder.path().join(path), content).expect("it can be written");
    }
    let report = check(&folder.path().join("locales"), &folder.path().join("src")).expect("the folders are there");
    let shown = report.to_string().replace(&format!("{}/", folder.path().display()), "");
    let (told, table) = shown.split_once("language  ").expect("there is a table");
    assert_eq!(report.has_errors(), told.contains(": error: "));
    (told.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect(), table.to_owned())
}

/// The same for one English and one Lithuanian file, the other languages being as English, and everything used.
fn of_pair(english: &str, lithuanian: &str) -> Vec<String> {
    let same = "### l10n\n";
    let files = [
        ("locales/en/a.ftl", english),
        ("locales/lt/a.ftl", lithuanian),
        ("locales/sl/a.ftl", same),
        ("locales/it/a.ftl", same),
        ("src/a.rs", "msg::A; msg::AAttrHint; msg::B; msg::C"),
    ];
    let (told, _) = findings(&files);
    told.into_iter().filter(|line| !line.contains("missing in sl") && !line.contains("missing in it")).collect()
}

#[test]
fn good_words_are_good() {
    let (told, table) = findings(&[
        ("locales/en/a.ftl", "a = Hello\n"),
        ("locales/lt/a.ftl", "a = Labas\n"),
        ("locales/sl/a.ftl", "a = Živjo\n"),
        ("locales/it/a.ftl", "a = Ciao\n"),
        ("src/a.rs", "l.t(msg::A)"),
    ]);
    assert_eq!(told, [""; 0]);
    assert_eq!(table.matches("1 of 1").count(), 4, "{table}");
    assert_eq!(table.matches("100 %").count(), 4, "{table}");
}

#[test]
fn broken_syntax() {
    // told once: `a` is not missing as well
    assert_eq!(
        of_pair("a = A\nb = Bee\n", "a = { $x\nb = Bitė\n"),
        ["locales/lt/a.ftl:2:1: error: a `}` is expected here"]
    );
    let no_default = of_pair("a = { $n ->\n [one] x\n *[other] y\n }\n", "a = { $n ->\n  [one] x\n  [few] x\n }\n");
    assert_eq!(
        no_default,
        ["locales/lt/a.ftl:4:2: error: one of the forms must be the default: write * before it, *[other]"]
    );
}

#[test]
fn missing_and_unknown_keys() {
    assert_eq!(
        of_pair("a = Apple\n    .hint = Round\nb = Bee\n", "a = Obuolys\n\nc = Kas?\n"),
        [
            "locales/en/a.ftl:2:6: error: `a.hint` is missing in lt: add it to locales/lt/a.ftl",
            "locales/en/a.ftl:3:1: error: `b` is missing in lt: add it to locales/lt/a.ftl",
            "locales/lt/a.ftl:3:1: error: `c` is not in English: it is never shown",
        ]
    );
}

#[test]
fn a_table_counts_what_is_translated() {
    let (_, table) = findings(&[
        ("locales/en/a.ftl", "a = Apple\nb = Bee\nc = Cat\n"),
        ("locales/lt/a.ftl", "a = Obuolys\nb = Bitė\n"),
    ]);
    let row = table.lines().find(|line| line.starts_with("lt")).expect("there is a row");
    assert_eq!(row.split_whitespace().collect::<Vec<_>>().join(" "), "lt Lietuvių 2 of 3 66 % 1 0");
}

#[test]
fn variables() {
    assert_eq!(
        of_pair("a = { $name } lives in { $city }\n", "a = Čia ąžuolas { $nmae }\n"),
        [
            "locales/lt/a.ftl:1:1: error: `a` leaves out the variable $city",
            "locales/lt/a.ftl:1:1: error: `a` leaves out the variable $name",
            "locales/lt/a.ftl:1:20: error: `a` has no variable $nmae: English has $city, $name",
        ]
    );
    // used in one form only is used
    let english = "a = { $n ->\n [one] One\n *[other] { $n }\n }\n";
    let lithuanian = "a = { $n ->\n [one] Vienas\n [few] { $n }\n *[other] { $m }\n }\n";
    assert_eq!(of_pair(english, lithuanian), ["locales/lt/a.ftl:4:14: error: `a` has no variable $m: English has $n"]);
}

#[test]
fn references_and_functions() {
    assert_eq!(
        of_pair("a = Apple { $n }\n", "a = { b } { -c } { DATETIME($n) }\n-d = Nereikalingas\n"),
        [
            "locales/lt/a.ftl:1:7: error: there is no message `b` in this language",
            "locales/lt/a.ftl:1:14: error: there is no term `-c` in this language",
            "locales/lt/a.ftl:1:20: error: there is no function DATETIME(), only NUMBER()",
            "locales/lt/a.ftl:2:2: warning: the term `-d` is used by no sentence",
        ]
    );
}

#[test]
fn plural_forms() {
    let english = "a =\n    { $n ->\n        [one] { $n } place\n       *[other] { $n } places\n    }\n";
    let lithuanian = "a =\n    { $n ->\n        [one] { $n } vieta\n        [two] { $n } vietos\n       *[other] { $n } vietų\n    }\n";
    assert_eq!(
        of_pair(english, lithuanian),
        [
            "locales/lt/a.ftl:2:8: error: lt needs the plural form [few] here (2, 3, 4, …)",
            "locales/lt/a.ftl:4:10: error: lt has no plural form [two], only one, few, many, other",
        ]
    );
    let only_other = "a =\n    { $n ->\n       *[other] { $n } vietų\n    }\n";
    assert_eq!(of_pair(english, only_other).len(), 2);
    // no choice at all, choices that are not plurals, and forms that may be there
    assert_eq!(of_pair(english, "a = Vietų: { $n }\n"), [""; 0]);
    let kinds = "a = { $kind ->\n [course] Course\n *[other] Event\n }\n";
    assert_eq!(of_pair(kinds, "a = { $kind ->\n [course] Kursas\n *[other] Renginys\n }\n"), [""; 0]);
    let many = "a = { $n ->\n [0] nėra\n [one] { $n } a\n [few] { $n } b\n [many] { $n } c\n *[other] { $n } d\n }\n";
    assert_eq!(of_pair(english, many), [""; 0]);
}

#[test]
fn plural_forms_of_ranks() {
    let english = "a = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n [two] { $n }nd\n [few] { $n }rd\n *[other] { $n }th\n }\n";
    let lithuanian = "a = { NUMBER($n, type: \"ordinal\") ->\n *[other] { $n }-as\n }\n";
    assert_eq!(of_pair(english, lithuanian), [""; 0]);
}

#[test]
fn a_form_that_is_there_twice() {
    let english = "a = { $n ->\n [one] x\n [one] y\n *[other] z\n }\n";
    let lithuanian = "a = Kas nors { $n }\n";
    assert_eq!(of_pair(english, lithuanian), ["locales/en/a.ftl:3:3: error: the form [one] is there twice"]);
}

#[test]
fn duplicates_within_and_across_files() {
    let (told, _) = findings(&[
        ("locales/en/a.ftl", "a = Apple\n\na = Ape\n"),
        ("locales/en/b.ftl", "# another\na = Ant\nb = Bee\n    .x = 1\n    .x = 2\n"),
    ]);
    let twice: Vec<&String> = told.iter().filter(|line| line.contains("twice")).collect();
    assert_eq!(
        twice,
        [
            "locales/en/a.ftl:3:1: error: `a` is there twice, first in locales/en/a.ftl:1",
            "locales/en/b.ftl:2:1: error: `a` is there twice, first in locales/en/a.ftl:1",
            "locales/en/b.ftl:5:6: error: `b.x` is there twice",
        ]
    );
}

#[test]
fn left_in_english() {
    let said = |english, lithuanian| of_pair(english, lithuanian);
    assert_eq!(
        said("a = Podcast\n", "a = Podcast\n"),
        ["locales/lt/a.ftl:1:1: warning: `a` is the same as in English; \
             if that is right, write the line `# l10n: same` above it"]
    );
    assert_eq!(said("a = Podcast\n", "# The name\n# l10n: same\na = Podcast\n"), [""; 0]);
    assert_eq!(said("# l10n: same\na = Podcast\n", "a = Podcast\n"), [""; 0]);
    assert_eq!(said("a = { $distance } km\n", "a = { $distance } km\n"), [""; 0]);
    assert_eq!(said("a = “{ $text }” – { b }\nb = B\n", "a = “{ $text }” – { b }\nb = B\n"), [""; 0]);
}

#[test]
fn unused() {
    let (told, _) = findings(&[
        ("locales/en/a.ftl", "a = { b }\nb = Bee\nc = Cat\n    .hint = It purrs\n"),
        ("src/a.rs", "crate::i18n::msg::A"),
    ]);
    let unused: Vec<&String> = told.iter().filter(|line| line.contains("warning")).collect();
    assert_eq!(
        unused,
        [
            "locales/en/a.ftl:3:1: warning: `c` is not used: nothing in the code says msg::C",
            "locales/en/a.ftl:4:6: warning: `c.hint` is not used: nothing in the code says msg::CAttrHint",
        ]
    );
}

#[test]
fn folders_that_are_not_there_are_named() {
    let error = check(Path::new("/nowhere"), Path::new("/nowhere")).expect_err("there is nothing");
    assert!(format!("{error:#}").contains("/nowhere/en"), "{error:#}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_file_makes_it_stumble(english in "[a-b ={}$*\\[\\]>\n.-]{0,60}", other: String) {
        of_pair(&english, &other);
    }
}
