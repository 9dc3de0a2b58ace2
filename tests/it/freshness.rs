//! Whether listings are still true: asked, answered with one tap, or marked and hidden.

use crate::{
    account::{PASSWORD, sign_up},
    desk::{ORGANISER, command, organiser},
    participation::ROBOTS,
    story,
    support::TestApp,
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::freshness;

const ALWAYS: &str = "/en/vilnius/opportunities/internetu";

/// The same server, so many days later.
async fn days(app: &TestApp, days: i64) -> TestApp {
    app.later(TimeDelta::days(days)).await
}

story!(once_in_sixty_days_somebody_is_asked_and_says_yes_to_all, |app| {
    organiser(&app, "editor").await;
    sign_up(&app, "asta@dirbtuves.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation dirbtuves --email asta@dirbtuves.example --role assessor")
        .await
        .unwrap();
    assert_eq!(freshness::look(&app.state).await.unwrap(), 0, "all of it was just loaded");
    let later = days(&app, 61).await;
    assert_eq!(freshness::look(&later.state).await.unwrap(), 1, "one letter for all, to who writes");
    assert_eq!(freshness::look(&later.beside().await.state).await.unwrap(), 0, "nobody is asked twice");
    let letter = later.letter_to(ORGANISER).await;
    assert!(letter.subject.starts_with("Are your"), "{}", letter.subject);
    assert!(letter.text.contains("Robot club") && !letter.text.contains("Laipiojimo vakaras"), "what is over is over");

    // the link needs no account, and looking changes nothing
    let link = letter.text.lines().find(|line| line.contains("/confirm/")).unwrap();
    let link = link.trim_start_matches("http://127.0.0.1:3000").to_owned();
    let page = later.get(&link).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Robot club"), "{}", page.text);
    let due = later.count("opportunity", "freshness", "due").await;
    let ids = ids(&page.text);
    assert_eq!(ids.len(), 2, "the robot club and what is always there");
    let form: Vec<String> = ids.iter().map(|id| format!("listing={id}")).collect();
    let done = later.post(&link, &form.join("&")).await;
    assert_eq!(done.header(header::LOCATION), format!("{link}?done"));
    assert_eq!(
        later.count("opportunity", "freshness", "due").await,
        due - 2,
        "another city's are another's to confirm"
    );
    assert!(later.get(&format!("{link}?done")).await.text.contains("Thank you!"));
    let soon = days(&app, 100).await;
    assert_eq!(freshness::look(&soon.state).await.unwrap(), 0, "asked again sixty days after the answer");
});

fn ids(page: &str) -> Vec<String> {
    let values = page.split("name=\"listing\" value=\"").skip(1);
    values.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

story!(what_nobody_confirms_is_marked_then_hidden_and_comes_back_with_one_tap, |app| {
    organiser(&app, "owner").await;
    let asked = days(&app, 61).await;
    freshness::look(&asked.state).await.unwrap();
    let mut marked = days(&app, 76).await;
    assert_eq!(freshness::look(&marked.state).await.unwrap(), 1);
    marked.follow().await;
    assert!(marked.get(ALWAYS).await.text.contains("Nobody has confirmed this lately."));
    assert!(!app.get(ROBOTS).await.text.contains("nothing here"));
    let mut hidden = days(&app, 90).await;
    assert_eq!(freshness::look(&hidden.state).await.unwrap(), 1);
    hidden.follow().await;
    assert_eq!(hidden.get(ALWAYS).await.status, StatusCode::NOT_FOUND);
    assert!(!hidden.get("/en/vilnius/opportunities").await.text.contains("opportunities/internetu\""));
    assert!(!hidden.get("/sitemap.xml").await.text.contains("internetu"));
    {
        let mut member = hidden.browser();
        member.post("/en/vilnius/sign-in", &[("email", ORGANISER), ("password", PASSWORD)]).await;
        let page = member.get("/en/vilnius/desk/dirbtuves/confirm").await;
        let ids = ids(&page.text);
        assert!(!ids.is_empty(), "{}", page.text);
        let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("listing", id.as_str())).collect();
        member.post("/en/vilnius/desk/dirbtuves/confirm", &fields).await;
        assert!(member.get("/en/vilnius/desk/dirbtuves/history").await.text.contains("still true"));
    }
    hidden.follow().await;
    let page = hidden.get(ALWAYS).await;
    assert_eq!(page.status, StatusCode::OK, "nothing was lost");
    assert!(!page.text.contains("Nobody has confirmed"));
});

story!(nobody_else_says_what_is_true, |app| {
    organiser(&app, "owner").await;
    let later = days(&app, 61).await;
    freshness::look(&later.state).await.unwrap();
    let due = later.count("opportunity", "freshness", "due").await;
    let letter = later.letter_to(ORGANISER).await;
    let link = letter.text.lines().find(|line| line.contains("/confirm/")).unwrap();
    let link = link.trim_start_matches("http://127.0.0.1:3000").to_owned();
    // mistyped, of another city, and too old
    let mut wrong = link.clone();
    wrong.pop();
    wrong.push(if link.ends_with('A') { 'B' } else { 'A' });
    for address in [wrong, "/en/vilnius/confirm/x".to_owned()] {
        assert_eq!(later.get(&address).await.status, StatusCode::GONE, "{address}");
        assert_eq!(later.post(&address, "listing=x").await.status, StatusCode::GONE, "{address}");
    }
    let elsewhere = link.replace("/vilnius/", "/kaunas/");
    assert_eq!(later.get(&elsewhere).await.status, StatusCode::GONE);
    let old = days(&app, 130).await;
    assert_eq!(old.get(&link).await.status, StatusCode::GONE);
    let mut jonas = sign_up(&later, "jonas@pastas.example", "1990-05-04").await;
    for page in ["/en/vilnius/desk/dirbtuves/confirm"] {
        assert_eq!(jonas.get(page).await.status, StatusCode::NOT_FOUND);
        assert_eq!(jonas.post(page, &[("listing", "x")]).await.status, StatusCode::NOT_FOUND);
    }
    later.post(&link, "listing=nonsense&listing=").await;
    assert_eq!(later.count("opportunity", "freshness", "due").await, due);
});
