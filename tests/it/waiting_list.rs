//! Waiting for a place: nobody gets past those who wait, and whoever may not take part gets none.

use crate::{
    account::{PASSWORD, sign_up},
    participation::{REGISTER, change_session, next_session},
    story,
    support::{Browser, TestApp},
};
use axum::http::header;
use chrono::TimeDelta;
use city_of_learning::{
    account::store as accounts,
    on_db,
    opportunity::store::SessionChange,
    participation::{
        self,
        model::{Attendee, Outcome},
        notices, store,
    },
};

/// Somebody of fifteen who asks for a place; how that ends, and the id of what came of it.
async fn asks<'a>(app: &'a TestApp, email: &str, session_id: &str, done: &str) -> (Browser<'a>, String) {
    let mut browser = sign_up(app, email, "2011-05-04").await;
    let asked = browser.post(REGISTER, &[("take", session_id)]).await;
    assert_eq!(asked.header(header::LOCATION), format!("{REGISTER}?done={done}"), "{email}");
    (browser, app.registration(session_id, email, "").await)
}

/// What a provider says of a registration.
async fn decide(app: &TestApp, id: &str, decision: store::Decision) -> store::Decided {
    let registration = store::one(&app.db, id).await.unwrap().unwrap();
    let mut tx = app.db.begin().await.unwrap();
    let now = app.state.now().timestamp_millis();
    let decided = store::decide(&mut tx, &registration, decision, now).await.unwrap();
    tx.commit().await.unwrap();
    decided
}

/// So many accounts of fourteen-year-olds, `crowd-0` and on.
async fn crowd(app: &TestApp, count: usize) {
    let city_id = app.state.directory().city("vilnius").unwrap().id.clone();
    on_db!(&app.db, |pool| {
        for n in 0..count {
            sqlx::query(
                "INSERT INTO account (id, email, name, birth_date, locale, city_id, password_hash, created) \
                 VALUES ($1, $2, 'x', '2012-01-01', 'en', $3, '', 0)",
            )
            .bind(format!("crowd-{n}"))
            .bind(format!("crowd-{n}@pastas.example"))
            .bind(&city_id)
            .execute(pool)
            .await
            .unwrap();
        }
    });
}

/// One of the crowd asks for a place.
async fn ask(app: &TestApp, n: usize, session_id: &str) -> Outcome {
    let now = app.state.now().timestamp_millis();
    let mut tx = app.db.begin().await.unwrap();
    let who = Attendee { account_id: &format!("crowd-{n}"), child: "" };
    let (outcome, _) = store::register(&mut tx, session_id, who, now).await.unwrap();
    tx.commit().await.unwrap();
    outcome
}

story!(two_hundred_race_for_the_last_place_and_one_gets_it, |app| {
    let session = next_session(&app).await;
    let now = app.state.now().timestamp_millis();
    app.change("UPDATE session SET reserved = 11 WHERE capacity = 12").await;
    crowd(&app, 200).await;
    let racers = (0..200).map(|n| {
        let (db, session) = (app.db.clone(), session.id.clone());
        tokio::spawn(async move {
            let mut tx = db.begin().await.unwrap();
            let who = Attendee { account_id: &format!("crowd-{n}"), child: "" };
            let (outcome, _) = store::register(&mut tx, &session, who, now).await.unwrap();
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

story!(a_larger_room_is_for_those_who_wait, |app| {
    let id = next_session(&app).await.id;
    app.change("UPDATE session SET reserved = 12 WHERE capacity = 12").await;
    let (_, first) = asks(&app, "ieva@pastas.example", &id, "waitlisted").await;
    app.change("UPDATE session SET capacity = 13 WHERE capacity = 12").await;
    // however fast somebody else is
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let page = jonas.get(REGISTER).await.text;
    assert!(page.contains("others are waiting already") && page.contains("Join the waiting list"), "{page}");
    let asked = jonas.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(asked.header(header::LOCATION), format!("{REGISTER}?done=waitlisted"));
    let second = app.registration(&id, "jonas@pastas.example", "").await;
    let beside = app.beside().await;
    let (a, b) = tokio::join!(notices::promote(&app.state), notices::promote(&beside.state));
    assert_eq!(a.unwrap() + b.unwrap(), 1, "two servers, one place");
    assert_eq!(app.standing(&first).await.0, "confirmed");
    assert_eq!(app.standing(&second).await.0, "waitlisted");
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "A place for you: Robot club");
    assert_eq!(notices::promote(&app.state).await.unwrap(), 0, "it is full again");
    app.change("UPDATE session SET capacity = 20 WHERE capacity = 13").await;
    assert_eq!(notices::promote(&app.state).await.unwrap(), 1, "as many as wait");
    assert_eq!(next_session(&app).await.taken, 2);
});

story!(what_the_organisers_offer_is_not_taken_by_a_stranger, |app| {
    app.change("UPDATE opportunity SET promotion = 'by-hand' WHERE slug = 'robotu-burelis'").await;
    app.change("UPDATE session SET reserved = 11 WHERE capacity = 12").await;
    let id = next_session(&app).await.id;
    let (mut ieva, place) = asks(&app, "ieva@pastas.example", &id, "confirmed").await;
    let (mut jonas, waiting) = asks(&app, "jonas@pastas.example", &id, "waitlisted").await;
    let page = jonas.get(&format!("{REGISTER}?done=waitlisted")).await.text;
    let letter = app.letter_to("jonas@pastas.example").await;
    for said in [&page, &letter.text] {
        assert!(
            said.contains("the organisers choose whom they offer it to") && !said.contains("it is yours"),
            "{said}"
        );
    }
    ieva.post(REGISTER, &[("cancel", &place)]).await;
    asks(&app, "ona@pastas.example", &id, "waitlisted").await;
    // nor by somebody who goes away and comes back
    jonas.post(REGISTER, &[("cancel", &waiting)]).await;
    let again = jonas.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(again.header(header::LOCATION), format!("{REGISTER}?done=waitlisted"));
    assert_eq!(notices::promote(&app.state).await.unwrap(), 0);
    assert_eq!(next_session(&app).await.left(), Some(1), "kept for whom it is offered to");
    assert!(matches!(decide(&app, &waiting, store::Decision::Offer).await, store::Decided::Offered(_)));
    for _ in 0..2 {
        let taken = jonas.post(REGISTER, &[("accept", &waiting)]).await;
        assert_eq!(taken.header(header::LOCATION), format!("{REGISTER}?done=confirmed"), "twice is once");
    }
    let letters = app.letters().await.into_iter().filter(|letter| letter.subject == "You’re in: Robot club");
    assert_eq!(letters.filter(|letter| letter.to == "jonas@pastas.example").count(), 1);
});

story!(a_yes_of_the_organisers_goes_behind_those_who_wait, |app| {
    app.change("UPDATE opportunity SET registration = 'approval' WHERE slug = 'robotu-burelis'").await;
    app.change("UPDATE session SET reserved = 12 WHERE capacity = 12").await;
    let id = next_session(&app).await.id;
    let (_, first) = asks(&app, "ieva@pastas.example", &id, "requested").await;
    assert_eq!(decide(&app, &first, store::Decision::Approve).await, store::Decided::Waitlisted);
    app.change("UPDATE session SET reserved = 11 WHERE capacity = 12").await;
    let (_, second) = asks(&app, "jonas@pastas.example", &id, "requested").await;
    assert_eq!(decide(&app, &second, store::Decision::Approve).await, store::Decided::Waitlisted);
    assert_eq!(notices::promote(&app.state).await.unwrap(), 1);
    assert_eq!(app.standing(&first).await.0, "confirmed");
});

// more people than a server has connections to its database: none may wait for a second one while it holds the first
story!(thirty_give_their_places_back_at_once_and_thirty_get_them, |app| {
    let id = next_session(&app).await.id;
    app.change("UPDATE session SET capacity = 30, reserved = 0 WHERE capacity = 12").await;
    crowd(&app, 60).await;
    for n in 0..60 {
        let expected = if n < 30 { Outcome::Confirmed } else { Outcome::Waitlisted };
        assert_eq!(ask(&app, n, &id).await, expected, "{n}");
    }
    let leaving = (0..30).map(|n| {
        let state = app.state.clone();
        tokio::spawn(async move {
            let account = accounts::by_id(&state.db, &format!("crowd-{n}")).await.unwrap().unwrap();
            participation::leave_all(&state, &account).await.unwrap();
        })
    });
    for one in leaving.collect::<Vec<_>>() {
        one.await.unwrap();
    }
    assert_eq!(next_session(&app).await.left(), Some(0));
    assert_eq!(app.count("registration", "status", "confirmed").await, 30);
    assert_eq!(app.count("mail", "subject", "A place for you: Robot club").await, 30);
});

story!(an_offer_of_what_is_called_off_is_called_off_and_nothing_else, |app| {
    app.change("UPDATE opportunity SET promotion = 'by-hand' WHERE slug = 'robotu-burelis'").await;
    app.change("UPDATE session SET reserved = 12 WHERE capacity = 12").await;
    let id = next_session(&app).await.id;
    let (ieva, place) = asks(&app, "ieva@pastas.example", &id, "waitlisted").await;
    app.change("UPDATE session SET reserved = 11 WHERE capacity = 12").await;
    decide(&app, &place, store::Decision::Offer).await;
    change_session(&app, &id, SessionChange::Cancel).await;
    let late = app.later(TimeDelta::hours(25)).await;
    assert_eq!(notices::lapse(&late.state).await.unwrap(), 0);
    assert_eq!(notices::tell_of_changes(&late.state).await.unwrap(), 1);
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "Called off: Robot club");
    assert_eq!(app.count("mail", "subject", "The offer is over: Robot club").await, 0);
    let mut ieva = Browser { app: &late, cookies: ieva.cookies.clone() };
    let accepted = ieva.post(REGISTER, &[("accept", &place)]).await;
    assert_eq!(accepted.header(header::LOCATION), format!("{REGISTER}?done=closed"));
});

story!(a_place_is_given_to_nobody_whose_permission_is_gone, |app| {
    let id = next_session(&app).await.id;
    app.change("UPDATE session SET reserved = 11 WHERE capacity = 12").await;
    let (mut jonas, place) = asks(&app, "jonas@pastas.example", &id, "confirmed").await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let letter = app.letter_to("mama@pastas.example").await;
    app.browser().post(letter.link(), &[("answer", "approve")]).await;
    ieva.post(REGISTER, &[("take", &id)]).await;
    let waiting = app.registration(&id, "ieva@pastas.example", "").await;
    let (_, next) = asks(&app, "ona@pastas.example", &id, "waitlisted").await;
    // as a process leaves it that is killed right after it has written the answer
    app.change("UPDATE guardianship SET status = 'withdrawn'").await;
    jonas.post(REGISTER, &[("cancel", &place)]).await;
    assert_eq!(app.standing(&waiting).await.0, "waitlisted", "first in the list, and passed over");
    assert_eq!(app.standing(&next).await.0, "confirmed");
    app.change("UPDATE session SET reserved = 5 WHERE capacity = 12").await;
    assert_eq!(notices::promote(&app.state).await.unwrap(), 0);
    assert_eq!(decide(&app, &waiting, store::Decision::Offer).await, store::Decided::Nothing);
    let until = app.state.now().timestamp_millis() + 3_600_000;
    app.change(&format!("UPDATE registration SET status = 'offered', offer_until = {until} WHERE id = '{waiting}'"))
        .await;
    let accepted = ieva.post(REGISTER, &[("accept", &waiting)]).await;
    assert_eq!(accepted.header(header::LOCATION), REGISTER);
    assert!(ieva.get(REGISTER).await.text.contains("has to say yes first"));
    assert_eq!(notices::take_back(&app.state).await.unwrap(), 1);
    assert_eq!(app.standing(&waiting).await.0, "cancelled");
    assert_eq!(notices::take_back(&app.state).await.unwrap(), 0, "once");
    assert_eq!(app.standing(&next).await.0, "confirmed", "and nobody else's");
});

story!(a_guardian_and_a_young_person_at_the_same_moment, |app| {
    let id = next_session(&app).await.id;
    sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let letter = app.letter_to("mama@pastas.example").await;
    let sign_in = [("email", "ieva@pastas.example"), ("password", PASSWORD)];
    for _ in 0..3 {
        let (mut ieva, mut mother) = (app.browser(), app.browser());
        mother.post(letter.link(), &[("answer", "approve")]).await;
        ieva.post("/en/vilnius/sign-in", &sign_in).await;
        let (taken, withdrawn) = ([("take", id.as_str())], [("answer", "withdraw")]);
        tokio::join!(ieva.post(REGISTER, &taken), mother.post(letter.link(), &withdrawn));
        assert_eq!(app.count("guardianship", "status", "withdrawn").await, 1);
        assert_eq!(app.count("registration", "status", "confirmed").await, 0, "whoever came first");
    }
});
