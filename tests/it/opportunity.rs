//! One opportunity: its page, its calendar, what search engines read.

use crate::story;
use axum::http::{StatusCode, header};

story!(the_page_tells_the_whole_story, |app| {
    let page = app.get("/en/vilnius/opportunities/robotu-burelis").await;
    assert_eq!(page.status, StatusCode::OK);
    for words in [
        "Robot club",
        "We build and program robots.",
        "<strong>build</strong>",
        "Žirmūnų g. 12",
        "12–16 years",
        "€15",
        "Lithuanian",
        "Step-free",
        "labas@dirbtuves.example",
        "every Tuesday",
    ] {
        assert!(page.text.contains(words), "{words}");
    }
    assert!(page.text.contains("property=\"og:title\""));
});

story!(nothing_that_a_provider_writes_runs, |app| {
    let page = app.get("/lt/vilnius/opportunities/robotu-burelis").await;
    assert!(!page.text.contains("<script>alert"));
});

story!(search_engines_read_schema_org, |app| {
    let page = app.get("/en/vilnius/opportunities/laipiojimo-vakaras").await;
    let start = page.text.find("application/ld+json\">").unwrap() + "application/ld+json\">".len();
    let end = start + page.text[start..].find("</script>").unwrap();
    let data: serde_json::Value = serde_json::from_str(&page.text[start..end]).unwrap();
    assert_eq!(data["@type"], "Event");
    assert_eq!(data["startDate"], "2026-11-28T11:00:00+02:00");
    assert_eq!(data["location"]["geo"]["latitude"], 54.7201);
    assert_eq!(data["eventStatus"], "https://schema.org/EventScheduled");
    assert_eq!(data["isAccessibleForFree"], true);
});

story!(a_phone_puts_it_into_its_calendar, |app| {
    let series = app.get("/en/vilnius/opportunities/robotu-burelis/calendar.ics").await;
    assert_eq!(series.status, StatusCode::OK);
    assert!(series.header(header::CONTENT_TYPE).starts_with("text/calendar"));
    assert_eq!(series.text.matches("BEGIN:VEVENT").count(), 11, "one of the twelve is over");
    assert!(series.text.contains("DTSTART:20261124T140000Z"), "{}", series.text);
    let uids: Vec<&str> = series.text.lines().filter(|line| line.starts_with("UID:")).collect();
    let again = app.get("/lt/vilnius/opportunities/robotu-burelis/calendar.ics").await;
    let uids_again: Vec<&str> = again.text.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids, uids_again, "the same sessions in every language");
    let id = uids[0].trim_start_matches("UID:").split('@').next().unwrap();
    let one = app.get(&format!("/en/vilnius/opportunities/robotu-burelis/sessions/{id}/calendar.ics")).await;
    assert_eq!(one.text.matches("BEGIN:VEVENT").count(), 1);
    assert!(one.text.contains(uids[0]));
});

story!(what_is_cancelled_or_over_says_so_and_offers_others, |app| {
    let cancelled = app.get("/en/vilnius/opportunities/atsauktas").await;
    assert!(cancelled.text.contains("This one is cancelled"));
    assert!(cancelled.text.contains("Try one of these instead"));
    assert!(cancelled.text.contains("https://schema.org/EventCancelled"));
    assert!(cancelled.text.contains("noindex"));
    let over = app.get("/en/vilnius/opportunities/praejes").await;
    assert!(over.text.contains("already over"));
    assert_eq!(app.get("/en/vilnius/opportunities/praejes/calendar.ics").await.status, StatusCode::NOT_FOUND);
});

story!(a_text_in_another_language_is_marked, |app| {
    let page = app.get("/it/vilnius/opportunities/laipiojimo-vakaras").await;
    assert!(page.text.contains("<h1 lang=\"lt\">Laipiojimo vakaras</h1>"), "{}", page.text);
});
