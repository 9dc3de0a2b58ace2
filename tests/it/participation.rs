//! Taking part: a place, the waiting list, and a place that becomes free.

use crate::{
    account::{PASSWORD, sign_up},
    story,
    support::TestApp,
};
use axum::http::{StatusCode, header};
use city_of_learning::{
    account::store as accounts,
    demo, on_db,
    opportunity::listing::Session,
    participation::{model::Outcome, reminders, store},
};

const ROBOTS: &str = "/en/vilnius/opportunities/robotu-burelis";
const REGISTER: &str = "/en/vilnius/opportunities/robotu-burelis/register";

/// The robot club's next session: twelve places, ten given away elsewhere, a waiting list.
async fn next_session(app: &TestApp) -> Session {
    let directory = app.state.directory();
    let city = directory.city("vilnius").unwrap();
    let listing =
        city_of_learning::opportunity::store::by_slug(&app.db, &city.id, "robotu-burelis").await.unwrap().unwrap();
    listing.coming(app.state.now().timestamp_millis()).next().unwrap().clone()
}

story!(two_get_the_last_two_places_the_third_waits_and_moves_up, |app| {
    let mut app = app;
    let id = next_session(&app).await.id;
    let anonymous = app.get(REGISTER).await;
    assert!(anonymous.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="));
    for (email, done) in [
        ("ieva@pastas.example", "confirmed"),
        ("jonas@pastas.example", "confirmed"),
        ("ona@pastas.example", "waitlisted"),
    ] {
        let mut browser = sign_up(&app, email, "2011-05-04").await;
        assert!(browser.get(REGISTER).await.text.contains(&id));
        let taken = browser.post(REGISTER, &[("take", &id)]).await;
        assert_eq!(taken.header(header::LOCATION), format!("{REGISTER}?done={done}"), "{email}");
        let again = browser.post(REGISTER, &[("take", &id)]).await;
        assert_eq!(again.header(header::LOCATION), format!("{REGISTER}?done={done}"), "twice is once");
    }
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "You’re in: Robot club");
    assert_eq!(app.letter_to("ona@pastas.example").await.subject, "On the waiting list: Robot club");
    assert_eq!(next_session(&app).await.left(), Some(0));
    app.follow().await;
    assert!(app.get(ROBOTS).await.text.contains("full, waiting list open"), "the same number on the page");

    let letters = app.letters().await.len();
    let mut ieva = app.browser();
    ieva.post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    assert!(ieva.get("/en/vilnius/me").await.text.contains("You have a place"));
    for done in ["cancelled", "closed"] {
        let cancelled = ieva.post(REGISTER, &[("cancel", &id)]).await;
        assert_eq!(cancelled.header(header::LOCATION), format!("{REGISTER}?done={done}"));
    }
    assert_eq!(app.letter_to("ona@pastas.example").await.subject, "A place for you: Robot club");
    assert_eq!(app.letters().await.len(), letters + 1, "told once");
    assert_eq!(next_session(&app).await.left(), Some(0), "the place went to Ona");
    let back = ieva.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(back.header(header::LOCATION), format!("{REGISTER}?done=waitlisted"), "behind those who wait");
});

story!(leaving_for_good_gives_the_place_to_who_waits, |app| {
    let id = next_session(&app).await.id;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &id)]).await;
    for email in ["jonas@pastas.example", "ona@pastas.example"] {
        sign_up(&app, email, "2011-05-04").await.post(REGISTER, &[("take", &id)]).await;
    }
    assert!(ieva.post("/en/vilnius/me/erase", &[("password", PASSWORD)]).await.text.contains("All gone"));
    assert_eq!(app.letter_to("ona@pastas.example").await.subject, "A place for you: Robot club");
    assert_eq!(app.count("registration", "session_id", &id).await, 2, "nothing of Ieva's is left");
});

story!(nobody_is_signed_up_before_a_guardian_agrees, |app| {
    let id = next_session(&app).await.id;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let page = ieva.get(REGISTER).await.text;
    assert!(page.contains("has to say yes first") && !page.contains("name=\"take\""));
    assert_eq!(ieva.post(REGISTER, &[("take", &id)]).await.header(header::LOCATION), REGISTER);
    assert_eq!(app.count("registration", "session_id", &id).await, 0);
    let letter = app.letter_to("mama@pastas.example").await;
    app.browser().post(letter.link(), &[("answer", "approve")]).await;
    let taken = ieva.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(taken.header(header::LOCATION), format!("{REGISTER}?done=confirmed"));
});

story!(what_cannot_be_signed_up_for_is_refused, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let id = next_session(&app).await.id;
    for slug in ["laipiojimo-vakaras", "no-such-thing"] {
        let path = format!("/en/vilnius/opportunities/{slug}/register");
        assert_eq!(ieva.get(&path).await.status, StatusCode::NOT_FOUND, "{slug}");
        assert_eq!(ieva.post(&path, &[("take", &id)]).await.status, StatusCode::NOT_FOUND, "{slug}");
    }
    assert_eq!(ieva.post(REGISTER, &[("take", "another listing's")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ieva.post(REGISTER, &[]).await.status, StatusCode::NOT_FOUND);
    let later = app.later(chrono::TimeDelta::days(2)).await;
    let mut late = later.browser();
    late.cookies = ieva.cookies.clone();
    let closed = late.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(closed.header(header::LOCATION), format!("{REGISTER}?done=closed"), "it has begun");
});

story!(two_hundred_race_for_the_last_place_and_one_gets_it, |app| {
    let session = next_session(&app).await;
    let now = app.state.now().timestamp_millis();
    let city_id = app.state.directory().city("vilnius").unwrap().id.clone();
    on_db!(&app.db, |pool| {
        sqlx::query("UPDATE session SET reserved = 11 WHERE id = $1").bind(&session.id).execute(pool).await.unwrap();
        for n in 0..200 {
            sqlx::query(
                "INSERT INTO account (id, email, name, birth_date, locale, city_id, password_hash, created) \
                 VALUES ($1, $2, 'x', '2000-01-01', 'en', $3, '', 0)",
            )
            .bind(format!("racer-{n}"))
            .bind(format!("racer-{n}@pastas.example"))
            .bind(&city_id)
            .execute(pool)
            .await
            .unwrap();
        }
    });
    let racers = (0..200).map(|n| {
        let (db, session) = (app.db.clone(), session.id.clone());
        tokio::spawn(async move {
            let mut tx = db.begin().await.unwrap();
            let (outcome, _) = store::register(&mut tx, &session, &format!("racer-{n}"), now).await.unwrap();
            tx.commit().await.unwrap();
            outcome
        })
    });
    let mut outcomes = Vec::new();
    for racer in racers.collect::<Vec<_>>() {
        outcomes.push(racer.await.unwrap());
    }
    let got = |outcome: Outcome| outcomes.iter().filter(|&&one| one == outcome).count();
    assert_eq!((got(Outcome::Confirmed), got(Outcome::Waitlisted)), (1, 199));
    assert_eq!(next_session(&app).await.left(), Some(0));
});

story!(a_listing_that_is_written_anew_keeps_who_takes_part, |app| {
    let session = next_session(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &session.id)]).await;
    demo::load(&app.db, &crate::support::data(), crate::support::now()).await.unwrap();
    assert_eq!(next_session(&app).await.left(), Some(1));
    // a week later the data's dates have moved: a session that is gone but has somebody in it stays, cancelled
    demo::load(&app.db, &crate::support::data(), crate::support::now() + chrono::TimeDelta::weeks(40)).await.unwrap();
    let account = accounts::by_email(&app.db, &"ieva@pastas.example".parse().unwrap()).await.unwrap().unwrap();
    let mine = store::of_account(&app.db, &account.id, 0).await.unwrap();
    assert_eq!(mine.len(), 1, "nothing acknowledged is ever lost");
});

story!(everybody_with_a_place_is_reminded_once_the_day_before, |app| {
    let directory = app.state.directory();
    let city = directory.city("vilnius").unwrap();
    let listing =
        city_of_learning::opportunity::store::by_slug(&app.db, &city.id, "robotu-burelis").await.unwrap().unwrap();
    let now = app.state.now();
    // tomorrow's and next week's: who takes tomorrow's place today knows it already
    let coming: Vec<&Session> = listing.coming(now.timestamp_millis()).take(2).collect();
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &coming[1].id)]).await;
    jonas.post(REGISTER, &[("take", &coming[1].id)]).await;
    jonas.post(REGISTER, &[("cancel", &coming[1].id)]).await;
    let letters = app.letters().await.len();
    assert_eq!(reminders::remind(&app.state).await.unwrap(), 0, "a week is too early");
    let day_before = chrono::DateTime::from_timestamp_millis(coming[1].starts).unwrap() - chrono::TimeDelta::hours(23);
    let (one, other) = (app.later(day_before - now).await, app.later(day_before - now).await);
    let (a, b) = tokio::join!(reminders::remind(&one.state), reminders::remind(&other.state));
    assert_eq!(a.unwrap() + b.unwrap(), 1, "two servers, one letter");
    assert_eq!(reminders::remind(&one.state).await.unwrap(), 0, "once");
    assert_eq!(app.letters().await.len(), letters + 1);
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "See you soon: Robot club");
});
