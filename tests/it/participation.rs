//! Taking part: a place, the waiting list, and a place that becomes free.

use crate::{
    account::{PASSWORD, sign_up},
    story,
    support::TestApp,
};
use axum::http::{StatusCode, header};
use city_of_learning::{
    account::store as accounts,
    demo,
    opportunity::{
        listing::{Listing, Session},
        model::Status,
        store::{self as opportunities, SessionChange},
    },
    participation::{notices, store},
};

pub const ROBOTS: &str = "/en/vilnius/opportunities/robotu-burelis";
pub const REGISTER: &str = "/en/vilnius/opportunities/robotu-burelis/register";

/// The robot club, as it is in the database.
pub async fn robots(app: &TestApp) -> Listing {
    let directory = app.state.directory();
    let city = directory.city("vilnius").unwrap();
    opportunities::by_slug(&app.db, &city.id, "robotu-burelis").await.unwrap().unwrap()
}

/// The robot club's next session: twelve places, ten given away elsewhere, a waiting list.
pub async fn next_session(app: &TestApp) -> Session {
    robots(app).await.coming(app.state.now().timestamp_millis()).next().unwrap().clone()
}

/// Moves a session of the robot club, or calls it off.
pub async fn change_session(app: &TestApp, session_id: &str, change: SessionChange) {
    let listing = robots(app).await;
    let mut tx = app.db.begin().await.unwrap();
    opportunities::change_session(&mut tx, (&listing.id, session_id), change, 0).await.unwrap();
    tx.commit().await.unwrap();
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
    let place = app.registration(&id, "ieva@pastas.example", "").await;
    for done in ["cancelled", "closed"] {
        let cancelled = ieva.post(REGISTER, &[("cancel", &place)]).await;
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
    // somebody else's place is none
    sign_up(&app, "jonas@pastas.example", "2011-05-04").await.post(REGISTER, &[("take", &id)]).await;
    let place = app.registration(&id, "jonas@pastas.example", "").await;
    for name in ["cancel", "accept"] {
        assert_eq!(ieva.post(REGISTER, &[(name, &place)]).await.status, StatusCode::NOT_FOUND, "{name}");
    }
    assert_eq!(app.standing(&place).await.0, "confirmed");
    let later = app.later(chrono::TimeDelta::days(2)).await;
    let mut late = later.browser();
    late.cookies = ieva.cookies.clone();
    let closed = late.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(closed.header(header::LOCATION), format!("{REGISTER}?done=closed"), "it has begun");
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
    let listing = robots(&app).await;
    let now = app.state.now();
    // tomorrow's and next week's: who takes tomorrow's place today knows it already
    let coming: Vec<&Session> = listing.coming(now.timestamp_millis()).take(2).collect();
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &coming[1].id)]).await;
    jonas.post(REGISTER, &[("take", &coming[1].id)]).await;
    let place = app.registration(&coming[1].id, "jonas@pastas.example", "").await;
    jonas.post(REGISTER, &[("cancel", &place)]).await;
    let letters = app.letters().await.len();
    assert_eq!(notices::remind(&app.state).await.unwrap(), 0, "a week is too early");
    let day_before = chrono::DateTime::from_timestamp_millis(coming[1].starts).unwrap() - chrono::TimeDelta::hours(23);
    let (one, other) = (app.later(day_before - now).await, app.later(day_before - now).await);
    let (a, b) = tokio::join!(notices::remind(&one.state), notices::remind(&other.state));
    assert_eq!(a.unwrap() + b.unwrap(), 1, "two servers, one letter");
    assert_eq!(notices::remind(&one.state).await.unwrap(), 0, "once");
    assert_eq!(app.letters().await.len(), letters + 1);
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "See you soon: Robot club");
});

story!(where_the_provider_decides_one_asks_and_is_told, |app| {
    app.change("UPDATE opportunity SET registration = 'approval' WHERE slug = 'robotu-burelis'").await;
    let id = next_session(&app).await.id;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    assert!(ieva.get(REGISTER).await.text.contains("The organisers decide who comes"));
    for _ in 0..2 {
        let asked = ieva.post(REGISTER, &[("take", &id)]).await;
        assert_eq!(asked.header(header::LOCATION), format!("{REGISTER}?done=requested"));
    }
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "We have asked for you: Robot club");
    assert_eq!(next_session(&app).await.left(), Some(2), "asking takes no place");
    let page = ieva.get(&format!("{REGISTER}?done=requested")).await.text;
    assert!(page.contains("You have asked for a place") && page.contains("As soon as they decide"));
    let place = app.registration(&id, "ieva@pastas.example", "").await;
    let taken_back = ieva.post(REGISTER, &[("cancel", &place)]).await;
    assert_eq!(taken_back.header(header::LOCATION), format!("{REGISTER}?done=cancelled"));
});

story!(an_offered_place_is_kept_taken_or_lapses, |app| {
    app.change("UPDATE opportunity SET promotion = 'by-hand' WHERE slug = 'robotu-burelis'").await;
    app.change("UPDATE session SET reserved = 11 WHERE capacity = 12").await;
    let session = next_session(&app).await;
    let now = app.state.now().timestamp_millis();
    let mut places = Vec::new();
    for email in ["ieva@pastas.example", "jonas@pastas.example", "ona@pastas.example"] {
        sign_up(&app, email, "2011-05-04").await.post(REGISTER, &[("take", &session.id)]).await;
        places.push(app.registration(&session.id, email, "").await);
    }
    let sign_in = async |email: &str| {
        let mut browser = app.browser();
        browser.post("/en/vilnius/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        browser
    };
    sign_in("ieva@pastas.example").await.post(REGISTER, &[("cancel", &places[0])]).await;
    assert_eq!(app.standing(&places[1]).await.0, "waitlisted", "nobody moves up by itself");
    assert_eq!(next_session(&app).await.left(), Some(1));
    let offer = async |id: &str| {
        let registration = store::one(&app.db, id).await.unwrap().unwrap();
        let mut tx = app.db.begin().await.unwrap();
        let decided = store::decide(&mut tx, &registration, store::Decision::Offer, now).await.unwrap();
        tx.commit().await.unwrap();
        decided
    };
    assert!(matches!(offer(&places[1]).await, store::Decided::Offered(until) if until == now + 86_400_000));
    assert_eq!(next_session(&app).await.left(), Some(0), "an offered place is kept");
    assert_eq!(offer(&places[2]).await, store::Decided::Full);
    let mut jonas = sign_in("jonas@pastas.example").await;
    assert!(jonas.get(REGISTER).await.text.contains("A place is kept for you"));
    // a day later it is too late, and it is said once, however many servers look
    let late = app.later(chrono::TimeDelta::hours(25)).await;
    let mut too_late = late.browser();
    too_late.cookies = jonas.cookies.clone();
    let refused = too_late.post(REGISTER, &[("accept", &places[1])]).await;
    assert_eq!(refused.header(header::LOCATION), format!("{REGISTER}?done=lapsed"));
    let other = app.later(chrono::TimeDelta::hours(25)).await;
    let (a, b) = tokio::join!(notices::lapse(&late.state), notices::lapse(&other.state));
    assert_eq!(a.unwrap() + b.unwrap(), 1);
    assert_eq!(app.standing(&places[1]).await.0, "lapsed");
    assert_eq!(app.letter_to("jonas@pastas.example").await.subject, "The offer is over: Robot club");
    assert!(matches!(offer(&places[2]).await, store::Decided::Offered(_)));
    let mut ona = sign_in("ona@pastas.example").await;
    let taken = ona.post(REGISTER, &[("accept", &places[2])]).await;
    assert_eq!(taken.header(header::LOCATION), format!("{REGISTER}?done=confirmed"));
    assert_eq!(app.standing(&places[2]).await.0, "confirmed");
    assert_eq!(app.letter_to("ona@pastas.example").await.subject, "You’re in: Robot club");
});

story!(a_parents_and_a_childs_places_are_told_apart, |app| {
    let id = next_session(&app).await.id;
    let mut mama = sign_up(&app, "mama.ona@pastas.example", "1985-05-04").await;
    assert!(mama.get(REGISTER).await.text.contains("Sign up a child"));
    let page = mama.get(&format!("{REGISTER}?child")).await.text;
    assert!(page.contains("name=\"child\"") && page.contains("When will your child come?"));
    let none = mama.post(REGISTER, &[("child", " "), ("take", &id)]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text.contains("Please fill this in."));
    let long = "x".repeat(61);
    let long = mama.post(REGISTER, &[("child", &long), ("take", &id)]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    for _ in 0..2 {
        let taken = mama.post(REGISTER, &[("child", " Jonas  Petras"), ("take", &id)]).await;
        assert_eq!(taken.header(header::LOCATION), format!("{REGISTER}?done=confirmed"));
    }
    assert_eq!(app.letter_to("mama.ona@pastas.example").await.subject, "You’re in: Robot club (Jonas Petras)");
    assert_eq!(next_session(&app).await.left(), Some(1), "the child's place, not the parent's");
    let own = mama.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(own.header(header::LOCATION), format!("{REGISTER}?done=too-old"), "it is for those of 12 to 16");
    app.change("UPDATE opportunity SET max_age = NULL WHERE slug = 'robotu-burelis'").await;
    let own = mama.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(own.header(header::LOCATION), format!("{REGISTER}?done=confirmed"));
    assert_eq!(next_session(&app).await.left(), Some(0));
    let page = mama.get(REGISTER).await.text;
    assert!(page.contains("You have a place<") && page.contains("You have a place (Jonas Petras)"), "{page}");
    let child = app.registration(&id, "mama.ona@pastas.example", "Jonas Petras").await;
    mama.post(REGISTER, &[("cancel", &child)]).await;
    assert_eq!(next_session(&app).await.left(), Some(1), "the parent's place stays");
    for n in 0..6 {
        mama.post(REGISTER, &[("child", &format!("Vaikas {n}")), ("take", &id)]).await;
    }
    let many = mama.post(REGISTER, &[("child", "Vaikas 7"), ("take", &id)]).await;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(many.text.contains("Six is the most") && many.text.contains("Vaikas 7"), "what was typed stays");
    // who is no parent has no child to come with
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    assert!(!ieva.get(&format!("{REGISTER}?child")).await.text.contains("name=\"child\""));
    let refused = ieva.post(REGISTER, &[("child", "Jonas"), ("take", &id)]).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
});

story!(a_session_that_moves_or_is_called_off_is_told_once, |app| {
    let session = next_session(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &session.id)]).await;
    assert_eq!(notices::tell_of_changes(&app.state).await.unwrap(), 0, "nothing has changed");
    let (starts, ends) = (session.starts + 3_600_000, session.ends + 3_600_000);
    change_session(&app, &session.id, SessionChange::Move(starts, ends)).await;
    change_session(&app, &session.id, SessionChange::Move(starts, ends)).await;
    let beside = app.beside().await;
    let (a, b) = tokio::join!(notices::tell_of_changes(&app.state), notices::tell_of_changes(&beside.state));
    assert_eq!(a.unwrap() + b.unwrap(), 1, "two servers, one letter");
    let letter = app.letter_to("ieva@pastas.example").await;
    assert_eq!(letter.subject, "Changed: Robot club");
    assert!(letter.text.contains("17:00–18:30"), "{}", letter.text);
    change_session(&app, &session.id, SessionChange::Cancel).await;
    assert_eq!(notices::tell_of_changes(&app.state).await.unwrap(), 1);
    assert_eq!(notices::tell_of_changes(&app.state).await.unwrap(), 0, "once");
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "Called off: Robot club");
    let page = ieva.get(REGISTER).await.text;
    assert!(page.contains("cancelled") && !page.contains(&format!("value=\"{}\"", session.id)), "nobody takes a place");
    // a listing that is written anew at another place tells everybody too
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let next = next_session(&app).await;
    jonas.post(REGISTER, &[("take", &next.id)]).await;
    app.change("UPDATE opportunity SET place_id = NULL WHERE slug = 'robotu-burelis'").await;
    demo::load(&app.db, &crate::support::data(), crate::support::now()).await.unwrap();
    notices::tell_of_changes(&app.state).await.unwrap();
    assert_eq!(app.letter_to("jonas@pastas.example").await.subject, "Changed: Robot club");
});

story!(who_is_of_another_age_on_the_day_takes_no_place_of_their_own, |app| {
    let now = app.state.now().timestamp_millis();
    let coming: Vec<Session> = robots(&app).await.coming(now).take(2).cloned().collect();
    // twelve on the 28th of November: between the two Tuesdays
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-11-28").await;
    let letter = app.letter_to("mama@pastas.example").await;
    app.browser().post(letter.link(), &[("answer", "approve")]).await;
    let page = ieva.get(REGISTER).await.text;
    let button = |session: &Session| format!("name=\"take\" value=\"{}\"", session.id);
    assert!(page.contains("You are still too young on this day (12–16 years)."), "{page}");
    assert!(!page.contains(&button(&coming[0])) && page.contains(&button(&coming[1])));
    for (session, done) in [(&coming[0], "too-young"), (&coming[1], "confirmed")] {
        let asked = ieva.post(REGISTER, &[("take", &session.id)]).await;
        assert_eq!(asked.header(header::LOCATION), format!("{REGISTER}?done={done}"));
    }
    assert!(ieva.get(&format!("{REGISTER}?done=too-young")).await.text.contains("You are still too young"));
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2009-05-04").await;
    let page = jonas.get(REGISTER).await.text;
    assert!(page.contains("This is for younger people (12–16 years).") && !page.contains("name=\"take\""), "{page}");
    let asked = jonas.post(REGISTER, &[("take", &coming[0].id)]).await;
    assert_eq!(asked.header(header::LOCATION), format!("{REGISTER}?done=too-old"));
    assert_eq!(app.count("registration", "session_id", &coming[0].id).await, 0);
});

/// Writes the robot club anew with another status.
async fn set_status(app: &TestApp, status: Status) {
    let mut listing = robots(app).await;
    listing.status = status;
    let mut tx = app.db.begin().await.unwrap();
    opportunities::put(&mut tx, &listing, &[]).await.unwrap();
    tx.commit().await.unwrap();
}

story!(who_takes_part_in_what_is_no_longer_shown_is_told_and_can_still_cancel, |app| {
    let id = next_session(&app).await.id;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &id)]).await;
    let place = app.registration(&id, "ieva@pastas.example", "").await;
    set_status(&app, Status::Unpublished).await;
    assert_eq!(notices::tell_of_changes(&app.state).await.unwrap(), 1);
    assert_eq!(notices::tell_of_changes(&app.state).await.unwrap(), 0, "once");
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "Called off: Robot club");
    let page = ieva.get(REGISTER).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Robot club") && page.text.contains("cancelled"), "{}", page.text);
    assert!(page.text.contains("name=\"cancel\"") && !page.text.contains("name=\"take\""), "{}", page.text);
    let again = ieva.post(REGISTER, &[("take", &robots(&app).await.sessions[3].id)]).await;
    assert_eq!(again.header(header::LOCATION), format!("{REGISTER}?done=closed"));
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    assert_eq!(jonas.get(REGISTER).await.status, StatusCode::NOT_FOUND, "for everybody else it is not there");
    assert_eq!(jonas.post(REGISTER, &[("take", &id)]).await.status, StatusCode::NOT_FOUND);
    set_status(&app, Status::Published).await;
    assert_eq!(notices::tell_of_changes(&app.state).await.unwrap(), 1);
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "Changed: Robot club", "it takes place after all");
    set_status(&app, Status::Archived).await;
    let cancelled = ieva.post(REGISTER, &[("cancel", &place)]).await;
    assert_eq!(cancelled.header(header::LOCATION), format!("{REGISTER}?done=cancelled"));
    assert_eq!(app.standing(&place).await.0, "cancelled");
    assert!(ieva.get(cancelled.header(header::LOCATION)).await.text.contains("Thank you for telling us"));
    assert_eq!(notices::tell_of_changes(&app.state).await.unwrap(), 0, "who has gone is told nothing");
});
