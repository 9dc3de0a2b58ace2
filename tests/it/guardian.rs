//! Below the age of digital consent a guardian answers.

use crate::{
    account::sign_up,
    participation::{REGISTER, next_session},
    story,
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;

const WAITING: &str = "We have asked mama@pastas.example";

story!(the_form_asks_for_a_guardian_where_the_city_says_so, |app| {
    let mut browser = app.browser();
    let page = browser.post("/en/vilnius/sign-up", &[("born", "2012-11-24")]).await;
    assert!(page.text.contains("You are under 14"), "one day short");
    let page = browser.post("/en/vilnius/sign-up", &[("born", "2012-11-23")]).await;
    assert!(!page.text.contains("You are under 14"), "fourteen today");
    let without = [
        ("born", "2014-05-04"),
        ("name", "Ieva"),
        ("email", "ieva@pastas.example"),
        ("password", "mėlynas dviratis rieda"),
        ("guardian", "IEVA@pastas.example"),
        ("guardian_locale", "xx"),
    ];
    let page = browser.post("/en/vilnius/sign-up", &without).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("This is your own address"));
});

story!(a_guardian_agrees_and_takes_it_back, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    assert!(ieva.get("/en/vilnius/me").await.text.contains(WAITING));
    let letter = app.letter_to("mama@pastas.example").await;
    assert!(letter.link().starts_with("/lt/vilnius/guardian/"), "in the guardian's language: {}", letter.link());
    let mut mother = app.browser();
    let page = mother.get(letter.link()).await;
    assert!(page.text.contains("value=\"approve\"") && page.text.contains("value=\"deny\""));
    assert!(!page.text.contains("value=\"withdraw\""));
    assert!(ieva.get("/en/vilnius/me").await.text.contains(WAITING), "looking is no answer");
    for _ in 0..2 {
        let answered = mother.post(letter.link(), &[("answer", "approve")]).await;
        assert_eq!(answered.header(header::LOCATION), letter.link());
    }
    assert!(!ieva.get("/en/vilnius/me").await.text.contains(WAITING));
    let told =
        app.letters().await.into_iter().filter(|l| l.to == "ieva@pastas.example" && l.subject == "You can start!");
    assert_eq!(told.count(), 1, "told once");
    assert_eq!(mother.post(letter.link(), &[("answer", "perhaps")]).await.status, StatusCode::BAD_REQUEST);
    mother.post(letter.link(), &[("answer", "withdraw")]).await;
    assert!(ieva.get("/en/vilnius/me").await.text.contains("took their yes back"));
});

story!(another_guardian_can_be_asked_and_the_first_has_no_say_then, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let first = app.letter_to("mama@pastas.example").await;
    app.browser().post(first.link(), &[("answer", "deny")]).await;
    let denied = ieva.get("/en/vilnius/me").await.text;
    assert!(denied.contains("said no") && denied.contains("name=\"guardian\""));
    let empty = ieva.post("/en/vilnius/me/guardian", &[("guardian", ""), ("guardian_locale", "lt")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    ieva.post("/en/vilnius/me/guardian", &[("guardian", "tete@pastas.example"), ("guardian_locale", "sl")]).await;
    assert!(app.letter_to("tete@pastas.example").await.link().starts_with("/sl/"));
    let old = app.browser().post(first.link(), &[("answer", "approve")]).await;
    assert_eq!(old.status, StatusCode::GONE);
    assert!(ieva.get("/en/vilnius/me").await.text.contains("We have asked tete@pastas.example"));
});

story!(no_answer_in_a_month_ends_the_request, |app| {
    let ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let letter = app.letter_to("mama@pastas.example").await;
    let later = app.later(TimeDelta::days(31)).await;
    later.browser().post(letter.link(), &[("answer", "approve")]).await;
    let mut phone = later.browser();
    phone.cookies = ieva.cookies.clone();
    assert!(phone.get("/en/vilnius/me").await.text.contains("We got no answer"));
});

story!(a_guardian_who_takes_the_permission_back_gives_the_places_back, |app| {
    let id = next_session(&app).await.id;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let letter = app.letter_to("mama@pastas.example").await;
    app.browser().post(letter.link(), &[("answer", "approve")]).await;
    ieva.post(REGISTER, &[("take", &id)]).await;
    let place = app.registration(&id, "ieva@pastas.example", "").await;
    assert_eq!(app.standing(&place).await.0, "confirmed");
    app.browser().post(letter.link(), &[("answer", "withdraw")]).await;
    assert_eq!(app.standing(&place).await.0, "cancelled");
    assert_eq!(next_session(&app).await.left(), Some(2));
});
