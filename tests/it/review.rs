//! Reviews: by those who were there, read before they are shown, answered.

use crate::{
    account::{PASSWORD, sign_up},
    desk::{at, before_the_door, command, organiser},
    participation::{REGISTER, ROBOTS, next_session},
    story,
    support::{Browser, TestApp},
};
use axum::http::{StatusCode, header};

const REVIEW: &str = "/en/vilnius/opportunities/robotu-burelis/review";
const COORDINATION: &str = "/en/vilnius/coordination/reviews";
const DESK: &str = "/en/vilnius/desk/dirbtuves/reviews";

/// Somebody who was at the robot club.
async fn present<'a>(app: &'a TestApp, email: &str, born: &str) -> Browser<'a> {
    let id = next_session(app).await.id;
    let mut browser = sign_up(app, email, born).await;
    browser.post(REGISTER, &[("take", &id)]).await;
    let place = app.registration(&id, email, "").await;
    app.change(&format!("UPDATE registration SET presence = 'present', noted = 0 WHERE id = '{place}'")).await;
    browser
}

async fn coordinator(app: &TestApp) -> Browser<'_> {
    let browser = sign_up(app, "rita@vilnius.example", "1985-05-04").await;
    command(app, "add-coordinator --city vilnius --email rita@vilnius.example").await.unwrap();
    browser
}

/// Id and time of writing, as the coordinator's page has them at a button.
fn hidden(page: &str, name: &str) -> String {
    let field = page.split(&format!("name=\"{name}\"")).nth(1).unwrap_or_else(|| panic!("{name}: {page}"));
    field.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

story!(who_was_there_says_how_it_was, |app| {
    let mut ieva = present(&app, "ieva@pastas.example", "2011-05-04").await;
    assert!(ieva.get("/en/vilnius/me").await.text.contains("Where you have been"));
    assert!(ieva.get(REVIEW).await.text.contains("How was it?"));
    for (stars, words) in [("", "Gera"), ("6", "Gera"), ("0", "Gera"), ("five", "Gera")] {
        let refused = ieva.post(REVIEW, &[("stars", stars), ("words", words)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{stars}");
        assert!(refused.text.contains("Choose one to five stars.") && refused.text.contains("Gera"));
    }
    let long = ieva.post(REVIEW, &[("stars", "4"), ("words", &"ž".repeat(1_001))]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(long.text.contains("at most 1,000 characters"), "{}", long.text);
    let words = "Labai <b>gera</b>! </textarea><script>alert(1)</script>";
    let sent = ieva.post(REVIEW, &[("stars", "4"), ("words", words)]).await;
    assert_eq!(sent.header(header::LOCATION), format!("{REVIEW}?done"));
    assert!(!ieva.get(REVIEW).await.text.contains("<script>alert"));
    assert!(!app.get(ROBOTS).await.text.contains("Those who were there say"), "read before it is shown");

    let mut rita = coordinator(&app).await;
    let page = rita.get(COORDINATION).await.text;
    assert!(page.contains("Labai &lt;b>gera") || page.contains("Labai &lt;b&gt;gera"), "{page}");
    let read = hidden(&page, "publish");
    let (id, created) = read.split_once(' ').unwrap();
    // written anew while it was being read: what was read is not what would be shown
    let stale = format!("{id} {}", created.parse::<i64>().unwrap() - 1);
    let refused = rita.post(COORDINATION, &[("publish", &stale)]).await;
    assert_eq!(refused.header(header::LOCATION), format!("{COORDINATION}?done=0&changed=1"));
    let told = rita.get(refused.header(header::LOCATION)).await.text;
    assert!(told.contains("1 had changed meanwhile") && !told.contains("done."), "{told}");
    assert!(!app.get(ROBOTS).await.text.contains("Those who were there say"));
    for _ in 0..2 {
        let published = rita.post(COORDINATION, &[("publish", &read)]).await;
        assert_eq!(published.header(header::LOCATION), format!("{COORDINATION}?done=1&changed=0"));
    }
    let otherwise = rita.post(COORDINATION, &[("reject", &read)]).await;
    assert_eq!(otherwise.header(header::LOCATION), format!("{COORDINATION}?done=0&changed=1"), "it is decided");
    let page = app.get(ROBOTS).await.text;
    assert!(page.contains("Those who were there say") && page.contains("4 of 5 stars, from one person"), "{page}");
    assert!(page.contains("\"ratingCount\":1") && !page.contains("<script>alert"));
    assert!(!page.contains("Ieva"), "nobody's name");

    let mut organiser = organiser(&app, "editor").await;
    let desk = organiser.get(DESK).await.text;
    assert!(desk.contains("Labai"));
    let empty = organiser.post(DESK, &[("review", id), ("answer", " ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.text.contains("Please fill this in."));
    let answered = organiser.post(DESK, &[("review", id), ("answer", "Ačiū, Ieva!")]).await;
    assert_eq!(answered.header(header::LOCATION), format!("{DESK}?answered"));
    let page = app.get(ROBOTS).await.text;
    assert!(page.contains("The organisers answer:") && page.contains("Ačiū, Ieva!"));
    assert_eq!(organiser.post(DESK, &[("review", "none"), ("answer", "x")]).await.status, StatusCode::NOT_FOUND);

    // changed, it is read again; taken back, it is gone with its answer
    ieva.post(REVIEW, &[("stars", "2"), ("words", "Hm")]).await;
    assert!(!app.get(ROBOTS).await.text.contains("Those who were there say"));
    let page = rita.get(COORDINATION).await.text;
    rita.post(COORDINATION, &[("reject", &hidden(&page, "reject"))]).await;
    assert!(ieva.get(REVIEW).await.text.contains("It is not shown"));
    ieva.post(REVIEW, &[("remove", "1")]).await;
    assert_eq!(app.count("review", "status", "rejected").await, 0);
});

story!(nobody_else_has_a_say, |app| {
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let id = next_session(&app).await.id;
    jonas.post(REGISTER, &[("take", &id)]).await;
    for _ in 0..2 {
        assert_eq!(jonas.get(REVIEW).await.status, StatusCode::NOT_FOUND, "a place is not presence");
        assert_eq!(jonas.post(REVIEW, &[("stars", "1")]).await.status, StatusCode::NOT_FOUND);
    }
    assert!(app.get(REVIEW).await.header(header::LOCATION).contains("sign-in"));
    assert_eq!(jonas.get(COORDINATION).await.status, StatusCode::NOT_FOUND);
    assert_eq!(jonas.post(COORDINATION, &[("publish", "x 0")]).await.status, StatusCode::NOT_FOUND);
    let mut rita = coordinator(&app).await;
    let gone = rita.post(COORDINATION, &[("publish", "x 0")]).await;
    assert_eq!(gone.header(header::LOCATION), format!("{COORDINATION}?done=0&changed=1"));
    assert_eq!(rita.post(COORDINATION, &[("publish", "x")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(rita.post(COORDINATION, &[]).await.status, StatusCode::BAD_REQUEST);
    // another city's coordinator
    let mut other = sign_up(&app, "petras@kaunas.example", "1985-05-04").await;
    command(&app, "add-coordinator --city kaunas --email petras@kaunas.example").await.unwrap();
    for path in [COORDINATION, DESK, "/en/vilnius/desk/dirbtuves", "/en/vilnius/desk"] {
        assert_eq!(other.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
});

story!(what_was_practised_is_gone_on_with_and_remembered_as_a_number, |app| {
    let mut ieva = present(&app, "ieva@pastas.example", "2011-05-04").await;
    let door = before_the_door(&app).await;
    let session = next_session(&app).await.id;
    // the robot club is where one practises digital skills: something else that does goes on with it
    app.change(
        "INSERT INTO opportunity_concept (opportunity_id, concept_id, position) SELECT o.id, c.id, 9 \
         FROM opportunity o, concept c WHERE o.slug = 'laipiojimo-vakaras' AND c.slug = 'digital'",
    )
    .await;
    let fresh = app.later(door.state.now() - app.state.now()).await;
    let page = at(&fresh, &ieva).get("/en/vilnius/for-you").await.text;
    assert!(page.contains("you have practised Digital") && page.contains("Laipiojimo vakaras"), "{page}");
    // leaving after the session: a number stays
    let later = app.later(chrono::TimeDelta::days(3)).await;
    let gone = at(&later, &ieva).post("/en/vilnius/me/erase", &[("password", PASSWORD)]).await;
    assert!(gone.text.contains("how many people were at each activity"));
    assert_eq!(app.count("registration", "session_id", &session).await, 0);
    assert_eq!(app.count("session", "erased_present = 1 AND id", &session).await, 1);
    assert!(ieva.get("/en/vilnius/me").await.header(header::LOCATION).contains("sign-in"));
});
