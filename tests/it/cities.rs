//! Coming for the first time, choosing a city and a language.

use crate::{story, support::Answer};
use axum::http::{StatusCode, header};

story!(the_first_visit_is_in_the_browsers_language, |app| {
    let answer = app.get_with("/", header::ACCEPT_LANGUAGE, "sl-SI,sl;q=0.9,en;q=0.5").await;
    assert_eq!(answer.status, StatusCode::FOUND);
    assert_eq!(answer.header(header::LOCATION), "/sl");
    assert!(answer.header(header::VARY).contains("Accept-Language"));
    let unknown = app.get_with("/", header::ACCEPT_LANGUAGE, "ja").await;
    assert_eq!(unknown.header(header::LOCATION), "/en");
});

story!(a_chosen_language_is_remembered_and_keeps_the_page, |app| {
    let switched = app.post("/language", "locale=it&to=%2Flt%2Fvilnius%2Fopportunities%3Fq%3Drobot").await;
    assert_eq!(switched.status, StatusCode::SEE_OTHER);
    assert_eq!(switched.header(header::LOCATION), "/it/vilnius/opportunities?q=robot");
    let cookie = switched.header(header::SET_COOKIE).split(';').next().unwrap().to_owned();
    let again = app.get_with("/", header::COOKIE, &cookie).await;
    assert_eq!(again.header(header::LOCATION), "/it");
});

story!(the_language_switch_leads_nowhere_else, |app| {
    for to in ["https%3A%2F%2Fevil.example%2Fx", "%2F%2Fevil.example%2Fx", "", "nonsense"] {
        let switched = app.post("/language", &format!("locale=lt&to={to}")).await;
        let location = switched.header(header::LOCATION);
        assert!(location == "/lt" || location.starts_with("/lt/"), "{to} led to {location}");
    }
    assert_eq!(app.post("/language", "locale=xx&to=%2F").await.status, StatusCode::UNPROCESSABLE_ENTITY);
});

fn is_whole_page(answer: &Answer, locale: &str) {
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.text.starts_with("<!DOCTYPE html>"), "{}", &answer.text[..80]);
    assert!(answer.text.contains(&format!("<html lang=\"{locale}\"")));
    assert!(answer.text.contains("rel=\"canonical\""));
    for other in ["lt", "en", "sl", "it", "x-default"] {
        assert!(answer.text.contains(&format!("hreflang=\"{other}\"")), "{other}");
    }
}

story!(cities_are_rows_and_a_new_one_needs_no_code, |app| {
    let chooser = app.get("/lt").await;
    is_whole_page(&chooser, "lt");
    assert!(chooser.text.contains("/lt/vilnius") && chooser.text.contains("/lt/kaunas"));
    let home = app.get("/sl/vilnius").await;
    is_whole_page(&home, "sl");
    assert!(home.text.contains("<h1>Vilna</h1>"), "the city's name in the reader's language");
    assert!(home.text.contains("theme=technology"));
    is_whole_page(&app.get("/en/kaunas").await, "en");
    let look = app.get("/cities/kaunas/theme.css").await;
    assert!(look.text.contains("#a63d2f"));
    assert!(look.header(header::CACHE_CONTROL).contains("immutable"));
});

story!(pages_say_what_a_cache_may_keep_and_protect_themselves, |app| {
    let answer = app.get("/lt/vilnius/opportunities").await;
    assert!(answer.header(header::CACHE_CONTROL).starts_with("public, max-age="));
    assert!(answer.header(header::SET_COOKIE).is_empty());
    let policy = answer.header(header::CONTENT_SECURITY_POLICY);
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"), "{policy}");
    assert_eq!(answer.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    // nothing in a page is a script or a style of its own
    assert!(!answer.text.contains("<style") && !answer.text.contains(" style=\"") && !answer.text.contains(" onclick"));
});

story!(machines_find_what_they_ask_for, |app| {
    assert_eq!(app.get("/healthz").await.text, "ok\n");
    app.get("/lt/vilnius").await;
    let figures = app.get("/metrics").await;
    assert!(figures.text.contains("http_requests_total"), "{}", figures.text);
    let map = app.get("/sitemap.xml").await;
    assert!(map.text.contains("/lt/vilnius/opportunities/robotu-burelis"));
    assert!(app.get("/robots.txt").await.text.contains("sitemap.xml"));
});
