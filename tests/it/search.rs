//! Searching: by page, by JSON, on the map.

use crate::{
    story,
    support::{Answer, TestApp},
};
use axum::http::StatusCode;

async fn titles(app: &TestApp, query: &str) -> Vec<String> {
    let answer = app.get(&format!("/api/lt/vilnius/opportunities?{query}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{query}: {}", answer.text);
    answer.json()["cards"].as_array().unwrap().iter().map(|card| card["title"].as_str().unwrap().to_owned()).collect()
}

fn count(answer: &Answer, name: &str, value: &str) -> u64 {
    let facets = answer.json()["facets"].as_array().unwrap().clone();
    facets
        .iter()
        .find(|facet| facet["name"] == name && facet["value"] == value)
        .map_or(0, |facet| facet["count"].as_u64().unwrap())
}

const ROBOTS: &str = "Robotų būrelis";
const CLIMBING: &str = "Laipiojimo vakaras";
const CODE: &str = "Learn to code, whenever you like";
const CANCELLED: &str = "Atšauktas bėgimas";

story!(without_a_question_everything_that_is_still_to_come_is_there, |app| {
    // soonest first, what is always there after what has a date, what is cancelled last; what is over is gone
    assert_eq!(titles(&app, "").await, [ROBOTS, CLIMBING, CODE, CANCELLED]);
});

story!(words_are_found_as_people_type_them, |app| {
    for text in ["robotų", "robotu", "ROBOT", "robot", "robotai", "rob", "rbotu", "arduino", "automi", "zirmunai robot"]
    {
        assert!(titles(&app, &format!("q={}", text.replace(' ', "+"))).await.contains(&ROBOTS.to_owned()), "{text}");
    }
    assert_eq!(titles(&app, "q=laipiojimas").await, [CLIMBING]);
    assert_eq!(titles(&app, "q=plezanje").await, [CLIMBING], "a label in another language");
    assert!(titles(&app, "q=xylophone").await.is_empty());
});

story!(every_filter_narrows, |app| {
    assert_eq!(titles(&app, "theme=technology").await, [ROBOTS, CODE], "a theme includes what is narrower");
    assert_eq!(titles(&app, "theme=robotics").await, [ROBOTS]);
    assert_eq!(titles(&app, "kind=event&kind=course").await, [ROBOTS, CLIMBING]);
    assert_eq!(titles(&app, "age=13").await, [ROBOTS, CODE, CANCELLED]);
    assert_eq!(titles(&app, "free=1").await, [CLIMBING, CODE, CANCELLED]);
    assert_eq!(titles(&app, "max_price=20").await, [CLIMBING, CODE, CANCELLED]);
    assert_eq!(titles(&app, "voucher=1").await, [ROBOTS]);
    assert_eq!(titles(&app, "mode=online").await, [CODE]);
    assert_eq!(titles(&app, "language=en").await, [ROBOTS, CODE]);
    assert_eq!(titles(&app, "access=step-free&district=zirmunai&kind=event").await, [CLIMBING]);
    assert_eq!(titles(&app, "near=54.72,25.29&within=1000&kind=course").await, [ROBOTS]);
    assert!(titles(&app, "near=54.60,25.10&within=1000").await.is_empty());
    assert_eq!(titles(&app, "bounds=54.7,25.2,54.8,25.3&kind=course").await, [ROBOTS]);
    assert_eq!(titles(&app, "place=dirbtuves&kind=course").await, [ROBOTS]);
    assert_eq!(titles(&app, "when=weekend").await, [CLIMBING, CODE]);
    assert_eq!(titles(&app, "from=2026-11-24&to=2026-11-24").await, [ROBOTS, CODE]);
    assert_eq!(titles(&app, "sort=newest&kind=course&kind=event").await, [CLIMBING, ROBOTS]);
});

story!(counts_respect_the_other_filters_and_not_their_own, |app| {
    let answer = app.get("/api/lt/vilnius/opportunities?theme=technology&free=1").await;
    assert_eq!(answer.json()["total"], 1);
    assert_eq!(count(&answer, "theme", "sports"), 2, "free ones of another theme");
    assert_eq!(count(&answer, "free", "1"), 1);
    assert_eq!(count(&answer, "kind", "course"), 0);
});

story!(a_card_speaks_the_readers_language, |app| {
    let card = app.get("/api/en/vilnius/opportunities?q=robot").await.json()["cards"][0].clone();
    assert_eq!(card["title"], "Robot club");
    assert_eq!(card["when"], "tomorrow 16:00");
    assert_eq!(card["price"], "€25 a month");
    assert_eq!(card["age"], "12–16 years");
    assert_eq!(card["left"], "2 places left");
    assert_eq!(card["place"], "Žirmūnai");
    assert!(card.get("lang").is_none());
    let foreign = app.get("/api/it/vilnius/opportunities?q=laipiojimo").await.json()["cards"][0].clone();
    assert_eq!(foreign["title"], CLIMBING, "the listing's own language where there is no translation");
    assert_eq!(foreign["lang"], "lt");
    assert!(foreign["lang_note"].is_string());
});

story!(an_empty_result_says_which_filter_to_drop, |app| {
    let answer = app.get("/api/en/vilnius/opportunities?theme=robotics&free=1").await.json();
    assert_eq!(answer["total"], 0);
    let ways = answer["empty"]["ways"].as_array().unwrap().clone();
    assert_eq!(ways.len(), 2);
    let hrefs: Vec<&str> = ways.iter().map(|way| way["href"].as_str().unwrap()).collect();
    assert!(hrefs.contains(&"/en/vilnius/opportunities?theme=robotics"), "{hrefs:?}");
});

story!(the_page_and_the_island_show_the_same, |app| {
    let page = app.get("/en/vilnius/opportunities?q=robot&free=").await;
    assert_eq!(page.status, StatusCode::OK);
    let live = app.get("/api/en/vilnius/opportunities/live?q=robot").await.json();
    for part in ["head", "cards"] {
        assert!(page.text.contains(live[part].as_str().unwrap()), "{part}: {}", live[part]);
    }
    assert!(page.text.contains("value=\"robot\""), "what was typed is still there");
    assert!(page.text.contains("href=\"/en/vilnius/opportunities\""), "the chip leads to the search without it");
});

story!(the_map_has_a_pin_per_venue_and_counts_what_has_none, |app| {
    let map = app.get("/api/en/vilnius/map").await.json();
    let pins = map["pins"].as_array().unwrap();
    assert_eq!(pins.len(), 1);
    assert_eq!(pins[0]["count"], 3);
    assert_eq!(pins[0]["label"], "Kalno dirbtuvės: 3 opportunities");
    assert_eq!(map["without_place"], "1 is online or without a place");
    let page = app.get("/en/vilnius/opportunities?view=map").await;
    assert!(
        page.text.contains("href=\"/en/vilnius/opportunities?district=zirmunai\""),
        "a pin is a link without JavaScript"
    );
    assert!(page.text.contains("/map/map.js"));
    let list = app.get("/en/vilnius/opportunities").await;
    assert!(!list.text.contains("/map/map.js"), "the map is loaded only where it is opened");
});

story!(a_city_never_shows_anothers_listings, |app| {
    let kaunas = app.get("/api/lt/kaunas/opportunities").await.json();
    assert_eq!(kaunas["total"], 1);
    assert_eq!(kaunas["cards"][0]["title"], "Kauno robotai");
    assert_eq!(app.get("/lt/kaunas/opportunities/laipiojimo-vakaras").await.status, StatusCode::NOT_FOUND);
});
