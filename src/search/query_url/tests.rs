//! Reading and writing addresses: examples, and the laws that hold for any text.

use super::*;
use proptest::{collection::vec, option, prelude::*, sample::select};

fn problems(raw: &str) -> Vec<(&'static str, ProblemKind)> {
    SearchQuery::parse(raw).problems.into_iter().map(|problem| (problem.field, problem.kind)).collect()
}

#[test]
fn reads_and_writes_every_parameter() {
    let raw = "q=robotika+vaikams&theme=science&theme=technology&kind=course&kind=workshop&age=14&when=weekend&free=1\
               &max_price=20&voucher=1&mode=in-person&language=en&language=lt&access=step-free&district=zirmunai\
               &near=54.68716%2C25.27965&within=2000&bounds=54.6%2C25.1%2C54.8%2C25.4&places=1&provider=kodo-namai\
               &place=biblioteka&sort=nearest&page=3&view=map";
    let parsed = SearchQuery::parse(raw);
    assert_eq!((parsed.problems, parsed.unknown), (vec![], vec![]));
    assert_eq!(parsed.query.to_query_string(), raw);
    assert_eq!(parsed.query.filters().len(), 20);
}

#[test]
fn the_default_is_the_empty_string() {
    assert_eq!(SearchQuery::default().to_query_string(), "");
    for raw in ["", "q=", "q=+&theme=&page=1&sort=soonest&view=list&free=0&within=500", "l10n=keys"] {
        assert_eq!(SearchQuery::parse(raw), Parsed::default(), "{raw}");
    }
}

#[test]
fn spelling_is_made_one() {
    let one = |raw: &str| SearchQuery::parse(raw).query.to_query_string();
    assert_eq!(one("theme=b&q=%20a%0A%20b&theme=a&theme=b"), "q=a+b&theme=a&theme=b");
    assert_eq!(one("near=54.123456789, -0.000001"), "near=54.12346%2C0");
    assert_eq!(one("when=today&from=2026-01-02"), "from=2026-01-02");
    assert_eq!(one("q=a&sort=relevance"), "q=a");
    assert_eq!(one("sort=relevance"), "sort=relevance");
}

#[test]
fn says_what_was_wrong_and_keeps_the_rest() {
    use ProblemKind::*;
    for (raw, expected) in [
        ("age=old", ("age", NotANumber)),
        ("age=-1", ("age", OutOfRange)),
        ("age=121", ("age", OutOfRange)),
        ("age=99999999999999999999", ("age", OutOfRange)),
        ("page=1000000000", ("page", OutOfRange)),
        ("page=0", ("page", OutOfRange)),
        ("max_price=1.5", ("max_price", NotANumber)),
        ("from=24.11.2026", ("from", NotADate)),
        ("to=2026-02-30", ("to", NotADate)),
        ("from=2026-02-02&to=2026-02-01", ("to", Reversed)),
        ("when=yesterday", ("when", UnknownWord)),
        ("kind=party", ("kind", UnknownWord)),
        ("free=yes", ("free", UnknownWord)),
        ("theme=<script>", ("theme", Malformed)),
        ("q=%ff%fe", ("q", Malformed)),
        ("q=a%00b", ("q", Malformed)),
        ("near=1", ("near", Malformed)),
        ("near=a,b", ("near", NotANumber)),
        ("near=NaN,1", ("near", NotANumber)),
        ("near=91,1", ("near", OutOfRange)),
        ("bounds=2,1,1,2", ("bounds", Reversed)),
        ("bounds=1,1,2,2,3", ("bounds", Malformed)),
    ] {
        assert_eq!(problems(raw), [expected], "{raw}");
        let parsed = SearchQuery::parse(&format!("{raw}&voucher=1"));
        assert_eq!(parsed.query, SearchQuery { voucher: true, ..SearchQuery::default() }, "{raw}");
    }
}

#[test]
fn floods_are_cut() {
    assert_eq!(problems(&format!("q={}", "a".repeat(100_000))), [("q", ProblemKind::TooLong)]);
    assert_eq!(problems(&format!("q=a{}b", "+".repeat(100_000))), []);
    assert_eq!(problems(&format!("place={}", "a".repeat(65))), [("place", ProblemKind::TooLong)]);
    let many: String = (0..1000).map(|n| format!("theme=t{n}&x{n}{}=1&", "y".repeat(100))).collect();
    let parsed = SearchQuery::parse(&many);
    assert_eq!(parsed.query.themes.len(), 32);
    assert_eq!(parsed.problems, [QueryProblem { field: "theme", kind: ProblemKind::TooLong }]);
    assert_eq!(parsed.unknown.len(), 10);
    assert!(parsed.unknown.iter().all(|name| name.chars().count() == 40));
}

#[test]
fn orders_fall_back_to_what_can_be_done() {
    let sort = |raw: &str| SearchQuery::parse(raw).query.effective_sort();
    assert_eq!(sort(""), Sort::Soonest);
    assert_eq!(sort("q=a"), Sort::Relevance);
    assert_eq!(sort("q=a&sort=nearest"), Sort::Relevance);
    assert_eq!(sort("sort=relevance"), Sort::Soonest);
    assert_eq!(sort("sort=nearest&near=1,1"), Sort::Nearest);
}

fn slugs() -> impl Strategy<Value = Vec<String>> {
    vec("[a-z0-9-]{1,8}", 0..5)
}

fn day() -> impl Strategy<Value = CivilDate> {
    (1_i16..=9999, 1_u8..=12, 1_u8..=28).prop_filter_map("a day", |(y, m, d)| CivilDate::new(y, m, d))
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        select(vec![When::Today, When::Weekend, When::Week]),
        day().prop_map(|day| When::Range { from: Some(day), to: None }),
        (day(), day()).prop_map(|(a, b)| When::Range { from: Some(a.min(b)), to: Some(a.max(b)) }),
    ]
}

fn degrees(most: i32) -> impl Strategy<Value = f64> {
    (-most * 100_000..=most * 100_000).prop_map(|n| f64::from(n) / 1e5)
}

prop_compose! {
    fn what()(
        text in "[^\\p{C}\\s]{0,6}( [^\\p{C}\\s]{1,6}){0,2}", themes in slugs(), kinds in vec(select(Kind::ALL), 0..4),
        age in option::of(0_u8..=120), when in option::of(when()), free: bool, max_price in option::of(0..=MAX_PRICE),
        voucher: bool, mode in option::of(select(vec![Mode::InPerson, Mode::Online])), languages in slugs(),
    ) -> SearchQuery {
        let text = text.replace('\u{fffd}', "").split_whitespace().collect::<Vec<_>>().join(" ");
        SearchQuery { text, themes, kinds, age, when, free, max_price, voucher, mode, languages, ..SearchQuery::default() }
    }
}

prop_compose! {
    /// Any normalised query.
    fn query()(
        what in what(), access in slugs(), districts in slugs(),
        near in option::of((degrees(90), degrees(180), option::of(1..=MAX_WITHIN))),
        bounds in option::of((degrees(90), degrees(180), degrees(90), degrees(180))), places_left: bool,
        provider in option::of("[a-z0-9-]{1,8}"), place in option::of("[a-z0-9-]{1,8}"),
        sort in option::of(select(vec![Sort::Relevance, Sort::Soonest, Sort::Nearest, Sort::Newest])),
        page in option::of(2..=MAX_PAGE), map: bool,
    ) -> SearchQuery {
        let mut query = SearchQuery {
            access, districts, places_left, provider, place, page,
            near: near.map(|(lat, lon, within)| Near { lat, lon, within }),
            bounds: bounds.map(|(a, b, c, d)| Bounds { south: a.min(c), west: b.min(d), north: a.max(c), east: b.max(d) }),
            view: if map { View::Map } else { View::List },
            ..what
        };
        query.sort = sort.filter(|&sort| sort != query.default_sort());
        query.kinds.sort_unstable();
        query.kinds.dedup();
        for list in [&mut query.themes, &mut query.languages, &mut query.access, &mut query.districts] {
            list.sort_unstable();
            list.dedup();
        }
        query
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_the_same(query in query()) {
        let parsed = SearchQuery::parse(&query.to_query_string());
        prop_assert_eq!(parsed, Parsed { query, ..Parsed::default() });
    }

    #[test]
    fn any_address_settles_at_once(raw in "([a-z_]{0,9}|q|theme|near|bounds|from|to|page|age)=\\PC{0,20}(&(near|q|to|from|sort)=[0-9a-z,.%-]{0,14}){0,4}") {
        let once = SearchQuery::parse(&raw).query;
        let again = SearchQuery::parse(&once.to_query_string());
        prop_assert_eq!(&again.query, &once);
        prop_assert!(again.problems.is_empty() && again.unknown.is_empty());
    }

    #[test]
    fn any_bytes_are_read_without_panic(bytes in vec(any::<u8>(), 0..200)) {
        let escaped: String = bytes.iter().map(|byte| format!("%{byte:02x}")).collect();
        let _ = SearchQuery::parse(&String::from_utf8_lossy(&bytes));
        let _ = SearchQuery::parse(&format!("q={escaped}&{escaped}=1"));
    }

    #[test]
    fn each_filter_can_be_taken_away(query in query()) {
        for filter in query.filters() {
            let less = query.without(&filter);
            prop_assert!(!less.filters().contains(&filter));
            prop_assert_eq!(less.filters().len() + 1, query.filters().len());
            prop_assert_eq!(less.page, None);
        }
    }
}
