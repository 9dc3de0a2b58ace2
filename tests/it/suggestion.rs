//! Saying what the city lacks.

use crate::{account::sign_up, desk::command, story};
use axum::http::StatusCode;
use city_of_learning::suggestion::store;

const SUGGEST: &str = "/en/vilnius/suggest";

story!(anybody_says_what_is_missing_and_the_city_reads_it, |app| {
    let sent = app.browser().post(SUGGEST, &[("words", "A skate park with <b>light</b>")]).await;
    assert_eq!(sent.status, StatusCode::OK);
    assert!(sent.text.contains("Thank you!"));
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(SUGGEST, &[("words", "Beekeeping")]).await;
    let directory = app.state.directory();
    let read = store::of_city(&app.db, &directory.city("vilnius").unwrap().id).await.unwrap();
    let words: Vec<&str> = read.iter().map(|one| one.words.as_str()).collect();
    assert_eq!(words, ["Beekeeping", "A skate park with <b>light</b>"]);
    assert!(store::of_city(&app.db, &directory.city("kaunas").unwrap().id).await.unwrap().is_empty());
});

story!(coordinators_read_what_is_missing_and_moderators_do_not, |app| {
    const SUGGESTIONS: &str = "/en/vilnius/coordination/suggestions";
    app.browser().post(SUGGEST, &[("words", "A skate park with <b>light</b>")]).await;
    app.browser().post("/en/kaunas/suggest", &[("words", "A pottery wheel")]).await;
    let mut rita = sign_up(&app, "rita@vilnius.example", "1985-05-04").await;
    command(&app, "add-coordinator --city vilnius --email rita@vilnius.example").await.unwrap();
    let page = rita.get(SUGGESTIONS).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("What young people miss") && page.text.contains("A skate park with"), "{}", page.text);
    assert!(!page.text.contains("<b>light"), "somebody's words, never our page");
    assert!(!page.text.contains("A pottery wheel"), "another city's");
    command(&app, "add-coordinator --city vilnius --email rita@vilnius.example --role moderator").await.unwrap();
    let page = rita.get("/en/vilnius/coordination").await;
    assert_eq!(page.status, StatusCode::OK, "reviews are hers to read");
    assert!(!page.text.contains("What young people miss") && page.text.contains("Reviews to read"));
    assert_eq!(rita.get(SUGGESTIONS).await.status, StatusCode::NOT_FOUND);
    assert_eq!(rita.get("/en/kaunas/coordination").await.status, StatusCode::NOT_FOUND);
});

story!(nothing_and_too_much_are_said_at_the_field, |app| {
    let nothing = app.browser().post(SUGGEST, &[("words", "   ")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    let much = format!("</textarea><script>alert(1)</script>{}", "x".repeat(1_000));
    let page = app.browser().post(SUGGEST, &[("words", &much)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("at most 1,000 characters"));
    assert!(page.text.contains("&lt;/textarea&gt;&lt;script&gt;"), "kept, and harmless");
    assert!(!page.text.contains("<script>alert"));
});

story!(a_flood_of_suggestions_is_slowed_down, |app| {
    for _ in 0..40 {
        assert_eq!(app.browser().post(SUGGEST, &[("words", "more")]).await.status, StatusCode::OK);
    }
    assert_eq!(app.browser().post(SUGGEST, &[("words", "more")]).await.status, StatusCode::TOO_MANY_REQUESTS);
});
