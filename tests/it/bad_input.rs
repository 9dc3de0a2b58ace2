//! What nobody should send, and what everybody sometimes does.

use crate::{account::sign_up, story};
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

story!(an_address_with_a_nul_leads_nowhere, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "1990-05-04").await;
    for path in [
        "/lt/vilnius%00",
        "/en/vilnius/opportunities/a%00b",
        "/en/vilnius/opportunities/a%00b/calendar.ics",
        "/en/vilnius/opportunities/robotu-burelis/sessions/a%00b/calendar.ics",
        "/en/vilnius/opportunities/a%00b/register",
        "/en/vilnius/opportunities/a%00b/check-in",
        "/en/vilnius/opportunities/a%00b/review",
        "/api/en/vilnius/opportunities/a%00b/kept",
        "/en/vilnius/sign-up/a%00b",
        "/en/vilnius/tickets/%00",
        "/en/vilnius/desk/%00",
        "/en/vilnius/desk/%00/reviews",
        "/en/vilnius/desk/dirbtuves/sessions/%00",
        "/tiles/vilnius/venues/a%00b.svg",
        "/cities/vilnius%00/theme.css",
    ] {
        assert_eq!(ieva.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [
        "/en/vilnius/opportunities/a%00b/keep",
        "/en/vilnius/opportunities/a%00b/register",
        "/en/vilnius/me/searches/%00",
        "/en/vilnius/desk/dirbtuves/sessions/%00/change",
    ] {
        assert_eq!(ieva.post(path, &[("kept", "1"), ("cadence", "off")]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    // a link from a mail is told to be old, whatever it was
    for link in ["alerts", "reset", "email", "guardian", "sign-up/confirm"] {
        for token in ["a%00b", "made-up"] {
            let page = app.get(&format!("/en/vilnius/{link}/{token}")).await;
            assert_eq!(page.status, StatusCode::GONE, "{link}/{token}");
            assert!(page.text.contains("This link does not work any more"), "{link}/{token}");
        }
    }
});

story!(how_often_is_said_at_the_search_that_it_is_about, |app| {
    const SEARCHES: &str = "/en/vilnius/me/searches";
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    for query in ["q=robot", "q=sienos"] {
        ieva.post(SEARCHES, &[("query", query), ("cadence", "weekly")]).await;
    }
    let page = ieva.get(SEARCHES).await.text;
    let ids: Vec<&str> =
        page.split(&format!("action=\"{SEARCHES}/")).skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let refused = ieva.post(&format!("{SEARCHES}/{}", ids[0]), &[("cadence", "hourly")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.text.matches("Choose how often.").count(), 1);
    assert!(refused.text.contains(&format!("aria-describedby=\"cadence-{}-problem\"", ids[0])), "{}", refused.text);
    assert!(refused.text.contains("One thing needs another look."));
    assert_eq!(refused.text.matches("value=\"weekly\" selected").count(), 2, "nothing has changed");
    assert_eq!(ieva.post(&format!("{SEARCHES}/none"), &[("cadence", "hourly")]).await.status, StatusCode::NOT_FOUND);
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
