//! Keeping what one likes.

use crate::{account::sign_up, story};
use axum::http::{StatusCode, header};

const ROBOTS: &str = "/en/vilnius/opportunities/robotu-burelis";
const STATE: &str = "/api/en/vilnius/opportunities/robotu-burelis/kept";

story!(who_is_not_signed_in_is_asked_to_and_comes_back, |app| {
    let answer = app.post(&format!("{ROBOTS}/keep"), "kept=1").await;
    let next = "%2Fen%2Fvilnius%2Fopportunities%2Frobotu-burelis";
    assert_eq!(answer.header(header::LOCATION), format!("/en/vilnius/sign-in?next={next}"));
    assert_eq!(app.get(STATE).await.json()["kept"], false);
});

story!(what_is_kept_is_found_again_by_its_owner_alone, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    for _ in 0..2 {
        let kept = ieva.post(&format!("{ROBOTS}/keep"), &[("kept", "1")]).await;
        assert_eq!(kept.header(header::LOCATION), format!("{ROBOTS}?kept"));
    }
    assert!(ieva.get(&format!("{ROBOTS}?kept")).await.text.contains("href=\"/en/vilnius/me/kept\""));
    assert_eq!(ieva.get(STATE).await.json()["kept"], true);
    assert_eq!(ieva.get(STATE).await.header(header::CACHE_CONTROL), "no-store");
    assert_eq!(jonas.get(STATE).await.json()["kept"], false);
    assert!(ieva.get("/en/vilnius/me").await.text.contains("Robot club"));
    assert!(ieva.get("/en/vilnius/me/kept").await.text.contains("Robot club"));
    assert!(!jonas.get("/en/vilnius/me/kept").await.text.contains("Robot club"));
    assert!(!ieva.get("/en/ljubljana/me/kept").await.text.contains("Robot club"), "each city by itself");
    let removed = ieva.post(&format!("{ROBOTS}/keep"), &[("kept", "0"), ("from", "kept")]).await;
    assert_eq!(removed.header(header::LOCATION), "/en/vilnius/me/kept?removed");
    assert!(!ieva.get("/en/vilnius/me/kept").await.text.contains("Robot club"));
});

story!(the_page_of_an_opportunity_is_the_same_for_everybody, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(&format!("{ROBOTS}/keep"), &[("kept", "1")]).await;
    let (hers, anybodys) = (ieva.get(ROBOTS).await, app.get(ROBOTS).await);
    assert_eq!(hers.text, anybodys.text);
    assert!(hers.header(header::CACHE_CONTROL).starts_with("public"), "a cache in front may keep it");
});

story!(only_what_is_there_can_be_kept, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let nothing = ieva.post("/en/vilnius/opportunities/no-such-thing/keep", &[("kept", "1")]).await;
    assert_eq!(nothing.status, StatusCode::NOT_FOUND);
    assert_eq!(ieva.post(&format!("{ROBOTS}/keep"), &[("kept", "maybe")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(ieva.post(&format!("{ROBOTS}/keep"), &[]).await.status, StatusCode::BAD_REQUEST);
});
