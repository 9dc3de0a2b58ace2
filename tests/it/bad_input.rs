//! What nobody should send, and what everybody sometimes does.

use crate::story;
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

story!(unknown_addresses_get_a_friendly_page, |app| {
    for (path, language) in [
        ("/lt/atlantida", "lt"),
        ("/xx/vilnius", "en"),
        ("/sl/vilnius/opportunities/ni-takega", "sl"),
        ("/it/vilnius/nowhere/at/all", "it"),
        ("/lt/vilnius/opportunities/robotu-burelis/sessions/x/calendar.ics", "lt"),
        ("/en/VILNIUS", "en"),
    ] {
        let answer = app.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text.contains(&format!("<html lang=\"{language}\"")), "{path}: {}", answer.text);
        assert!(answer.text.contains("<h1>"), "{path}");
    }
});

story!(the_json_interface_answers_with_problems, |app| {
    let answer = app.get("/api/lt/atlantida/opportunities").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/problem+json");
    assert_eq!(answer.json()["status"], 404);
    assert!(answer.json()["title"].as_str().is_some_and(|title| !title.is_empty()));
});

story!(values_that_make_no_sense_are_named_and_the_rest_is_answered, |app| {
    for query in [
        "page=1000000000",
        "page=0",
        "age=abc",
        "age=-5",
        "from=2026-12-24&to=2026-12-01",
        "from=yesterday",
        "kind=circus",
        "near=200,400",
        "sort=random",
        "max_price=99999999999999",
    ] {
        let page = app.get(&format!("/lt/vilnius/opportunities?q=robot&{query}")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert!(page.text.contains("class=\"problems\""), "{query}");
        assert!(page.text.contains("value=\"robot\""), "{query}: what was typed is kept");
        let json = app.get(&format!("/api/lt/vilnius/opportunities?{query}")).await;
        assert_eq!(json.status, StatusCode::UNPROCESSABLE_ENTITY, "{query}");
        assert_eq!(json.header(header::CONTENT_TYPE), "application/problem+json", "{query}");
        assert!(json.json()["cards"].is_null(), "{query}: no answer to a question that was not asked");
        assert!(json.json()["problems"][0]["field"].is_string(), "{query}");
    }
});

story!(bytes_that_nobody_can_read_are_refused_kindly, |app| {
    for query in ["q=%00", "q=%ff%fe", "q=a%00b", "theme=%80", "bounds=1,2"] {
        let page = app.get(&format!("/en/vilnius/opportunities?{query}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(page.text.contains("<html lang=\"en\""), "{query}");
    }
    let path = app.get("/en/vilnius/opportunities/%ff%00").await;
    assert!(path.status.is_client_error(), "{}", path.status);
});

story!(a_hundred_kilobytes_of_text_are_too_many, |app| {
    let text = "a".repeat(60_000);
    let page = app.get(&format!("/en/vilnius/opportunities?q={text}")).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = app.post("/language", &format!("locale=lt&to={}", "x".repeat(100_000))).await;
    assert_eq!(form.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(form.text.contains("<h1>"));
});

story!(html_in_a_question_stays_text, |app| {
    let page = app.get("/en/vilnius/opportunities?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%22%3E").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.text.contains("<script>alert"), "{}", page.text);
    let live = app.get("/api/en/vilnius/opportunities/live?q=%3Cimg+src%3Dx%3E").await.json();
    assert!(!live["head"].as_str().unwrap().contains("<img"), "{live}");
});

story!(an_unknown_parameter_does_no_harm, |app| {
    let page = app.get("/en/vilnius/opportunities?utm_source=poster&q=robot").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("opportunities?q=robot\">"), "the page's one true address is without it");
});

story!(other_methods_and_foreign_forms_are_refused, |app| {
    let posted = app.post("/lt/vilnius", "a=b").await;
    assert_eq!(posted.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(posted.text.contains("<html lang=\"lt\""));
    let foreign = Request::post("/language")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .header(header::ORIGIN, "https://evil.example")
        .header(header::HOST, "city.example")
        .body(Body::from("locale=lt"))
        .unwrap();
    assert_eq!(app.send(foreign).await.status, StatusCode::FORBIDDEN);
});
