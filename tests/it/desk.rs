//! The desk: who gets there, who decides what, and the door.

use crate::{
    account::{PASSWORD, sign_up},
    participation::{REGISTER, next_session, robots},
    story,
    support::{Browser, TestApp},
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::provider::{self, MembersCommand};
use clap::Parser;

pub const ORGANISER: &str = "vadove@dirbtuves.example";
const DESK: &str = "/en/vilnius/desk/dirbtuves";

/// `members …` as it is typed.
pub async fn command(app: &TestApp, arguments: &str) -> anyhow::Result<()> {
    #[derive(Parser)]
    struct Cli {
        #[command(subcommand)]
        command: MembersCommand,
    }
    let cli = Cli::try_parse_from(std::iter::once("members").chain(arguments.split(' ')))?;
    provider::run(&app.db, &cli.command).await
}

/// Somebody who is signed in and acts for the organiser of the robot club.
pub async fn organiser<'a>(app: &'a TestApp, role: &str) -> Browser<'a> {
    let browser = sign_up(app, ORGANISER, "1985-05-04").await;
    command(app, &format!("add --city vilnius --organisation dirbtuves --email {ORGANISER} --role {role}"))
        .await
        .unwrap();
    browser
}

/// The same browser, so much later.
pub fn at<'a>(later: &'a TestApp, browser: &Browser<'_>) -> Browser<'a> {
    Browser { app: later, cookies: browser.cookies.clone() }
}

/// An hour before the robot club's next session.
pub async fn before_the_door(app: &TestApp) -> TestApp {
    let starts = next_session(app).await.starts;
    app.later(TimeDelta::milliseconds(starts - 3_600_000 - app.state.now().timestamp_millis())).await
}

/// The code that the desk shows for a session.
async fn code_at(door: &TestApp, organiser: &Browser<'_>, session_id: &str) -> String {
    let page = at(door, organiser).get(&format!("{DESK}/sessions/{session_id}")).await.text;
    page.split("class=\"code\">").nth(1).unwrap_or_else(|| panic!("{page}"))[..7].to_owned()
}

story!(members_come_by_a_command, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "1990-05-04").await;
    assert_eq!(ieva.get("/en/vilnius/desk").await.status, StatusCode::NOT_FOUND);
    assert!(!ieva.get("/en/vilnius/me").await.text.contains("Your desk"));
    for wrong in [
        "add --city vilnius --organisation dirbtuves --email nobody@pastas.example",
        "add --city vilnius --organisation none --email ieva@pastas.example",
        "add --city atlantis --organisation dirbtuves --email ieva@pastas.example",
        "add --city vilnius --organisation dirbtuves --email ieva@pastas.example --role king",
        "remove --city vilnius --organisation dirbtuves --email ieva@pastas.example",
        "remove-coordinator --city vilnius --email ieva@pastas.example",
    ] {
        assert!(command(&app, wrong).await.is_err(), "{wrong}");
    }
    let member = "--city vilnius --organisation dirbtuves --email Ieva@Pastas.example";
    command(&app, &format!("add {member} --role assessor")).await.unwrap();
    command(&app, &format!("add {member} --role editor")).await.unwrap();
    command(&app, "list --city vilnius").await.unwrap();
    assert!(ieva.get("/en/vilnius/me").await.text.contains("Your desk"));
    assert!(ieva.get("/en/vilnius/desk").await.text.contains("Kalno dirbtuvės"));
    let page = ieva.get(DESK).await;
    assert!(page.text.contains("Robot club"), "{}", page.text);
    command(&app, &format!("remove {member}")).await.unwrap();
    assert_eq!(ieva.get(DESK).await.status, StatusCode::NOT_FOUND);
    // a coordinator is at home at every desk of the city, a moderator at none
    command(&app, "add-coordinator --city vilnius --email ieva@pastas.example --role moderator").await.unwrap();
    assert_eq!(ieva.get(DESK).await.status, StatusCode::NOT_FOUND);
    command(&app, "add-coordinator --city vilnius --email ieva@pastas.example").await.unwrap();
    assert_eq!(ieva.get(DESK).await.status, StatusCode::OK);
    assert_eq!(ieva.get("/en/vilnius/desk/none").await.status, StatusCode::NOT_FOUND);
});

story!(what_is_far_ahead_is_folded_up_by_months, |app| {
    let page = organiser(&app, "editor").await.get(DESK).await.text;
    let folded = page.find("class=\"more-choices\"").expect("something is folded up");
    assert!(page.find("22 December").is_some_and(|near| near < folded), "{page}");
    for (month, dates) in [("December 2026", "1 date<"), ("January 2027", "4 dates<"), ("February 2027", "1 date<")] {
        let behind = page.split(month).nth(1).unwrap_or_else(|| panic!("no {month}: {page}"));
        assert!(behind.split("</summary>").next().is_some_and(|summary| summary.contains(dates)), "{month}: {page}");
    }
    assert!(!page.contains("November 2026"), "{page}");
});

story!(the_provider_says_yes_and_no, |app| {
    app.change("UPDATE opportunity SET registration = 'approval' WHERE slug = 'robotu-burelis'").await;
    app.change("UPDATE session SET reserved = 11 WHERE capacity = 12").await;
    let id = next_session(&app).await.id;
    let desk = format!("{DESK}/sessions/{id}");
    let mut organiser = organiser(&app, "editor").await;
    assert!(organiser.get(&desk).await.text.contains("Nobody has signed up yet"));
    let mut places = Vec::new();
    for email in ["ieva@pastas.example", "jonas@pastas.example", "ona@pastas.example"] {
        sign_up(&app, email, "2011-05-04").await.post(REGISTER, &[("take", &id)]).await;
        places.push(app.registration(&id, email, "").await);
    }
    let page = organiser.get(&desk).await.text;
    assert!(page.contains("They ask for a place") && page.contains("Yes: Ieva") && !page.contains("pastas.example"));
    assert!(organiser.get(DESK).await.text.contains("3 ask for a place"));
    for (place, word, done) in [
        (&places[0], "approve", "confirmed"),
        (&places[0], "approve", "nothing"),
        (&places[1], "approve", "waitlisted"),
        (&places[2], "reject", "rejected"),
        (&places[1], "offer", "full"),
    ] {
        let said = organiser.post(&desk, &[(word, place)]).await;
        assert_eq!(said.header(header::LOCATION), format!("{desk}?{done}"));
        assert_eq!(organiser.get(&format!("{desk}?{done}")).await.status, StatusCode::OK);
    }
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "You’re in: Robot club");
    assert_eq!(app.letter_to("jonas@pastas.example").await.subject, "On the waiting list: Robot club");
    assert_eq!(app.letter_to("ona@pastas.example").await.subject, "No place this time: Robot club");
    // a no stays one, and says so
    let mut ona = app.browser();
    ona.post("/en/vilnius/sign-in", &[("email", "ona@pastas.example"), ("password", PASSWORD)]).await;
    let again = ona.post(REGISTER, &[("take", &id)]).await;
    assert_eq!(again.header(header::LOCATION), format!("{REGISTER}?done=rejected"));
    let page = ona.get(again.header(header::LOCATION)).await.text;
    assert!(page.contains("there is no place for you this time") && !page.contains("it has begun"), "{page}");
    app.change("UPDATE session SET reserved = 10 WHERE capacity = 12").await;
    let offered = organiser.post(&desk, &[("offer", &places[1])]).await;
    assert_eq!(offered.header(header::LOCATION), format!("{desk}?offered"));
    assert_eq!(app.letter_to("jonas@pastas.example").await.subject, "Do you still want it? Robot club");
    for bad in [&[][..], &[("dance", places[0].as_str())][..]] {
        assert_eq!(organiser.post(&desk, bad).await.status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(organiser.post(&desk, &[("approve", "none")]).await.status, StatusCode::NOT_FOUND);
});

story!(a_ticket_is_read_at_the_door, |app| {
    let id = next_session(&app).await.id;
    let ieva = {
        let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
        ieva.post(REGISTER, &[("take", &id)]).await;
        ieva
    };
    let place = app.registration(&id, "ieva@pastas.example", "").await;
    let assessor = organiser(&app, "assessor").await;
    // too early: nobody is there yet
    let early = at(&app, &assessor).post(&format!("{DESK}/sessions/{id}"), &[("present", &place)]).await;
    assert_eq!(early.header(header::LOCATION), format!("{DESK}/sessions/{id}?nothing"));
    let door = before_the_door(&app).await;
    let ticket = at(&door, &ieva).get(&format!("/en/vilnius/tickets/{place}")).await;
    assert_eq!(ticket.status, StatusCode::OK);
    assert!(ticket.text.contains("<svg") && ticket.text.contains("Your ticket"));
    assert_eq!(ticket.header(header::REFRESH), "240");
    let token = door.ticket(&place).await;
    let scanned = door.get(&format!("/check-in/{token}")).await;
    assert_eq!(scanned.header(header::LOCATION), format!("/en/vilnius/desk/check-in/{token}"));
    let page = format!("/en/vilnius/desk/check-in/{token}");
    let anonymous = door.get(&page).await;
    assert!(anonymous.header(header::LOCATION).contains("sign-in?next="));
    // the learner cannot check themselves in with their own ticket
    for method in ["get", "post"] {
        let mut own = at(&door, &ieva);
        let answer = if method == "get" { own.get(&page).await } else { own.post(&page, &[]).await };
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{method}");
    }
    let mut assessor = at(&door, &assessor);
    assert!(assessor.get(&page).await.text.contains("Check in"));
    assert_eq!(door.standing(&place).await.1, "unknown", "looking changes nothing");
    for _ in 0..2 {
        assert_eq!(assessor.post(&page, &[]).await.header(header::LOCATION), format!("{page}?done"));
        assert_eq!(door.standing(&place).await.1, "present", "twice does no harm");
    }
    assert!(assessor.get(&format!("{page}?done")).await.text.contains("Ieva is checked in."));
    assert!(at(&door, &ieva).get(&format!("/en/vilnius/tickets/{place}")).await.text.contains("You are checked in"));
    // an assessor notes who was there, and decides nothing
    let desk = format!("{DESK}/sessions/{id}");
    assert_eq!(assessor.post(&desk, &[("absent", &place)]).await.header(header::LOCATION), format!("{desk}?noted"));
    assert_eq!(door.standing(&place).await.1, "absent");
    assert_eq!(assessor.post(&desk, &[("reject", &place)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(assessor.post(&format!("{desk}/change"), &[("cancel", "1")]).await.status, StatusCode::NOT_FOUND);
    // ten minutes later a picture of the ticket is worth nothing
    let later = app.later(door.state.now() - app.state.now() + TimeDelta::minutes(11)).await;
    let mut later_assessor = at(&later, &assessor);
    assert!(later_assessor.get(&page).await.text.contains("This ticket is too old"));
    later_assessor.post(&page, &[]).await;
    assert_eq!(door.standing(&place).await.1, "absent");
    // forged or damaged ones
    let mut forged = token.clone();
    forged.replace_range(0..1, if token.starts_with('A') { "B" } else { "A" });
    for bad in [forged.as_str(), "x", "%00"] {
        assert_eq!(door.get(&format!("/check-in/{bad}")).await.status, StatusCode::GONE, "{bad}");
        let page = assessor.get(&format!("/en/vilnius/desk/check-in/{bad}")).await;
        assert_eq!(page.status, StatusCode::GONE, "{bad}");
    }
});

story!(the_code_at_the_door_does_the_same, |app| {
    let id = next_session(&app).await.id;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &id)]).await;
    let jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let place = app.registration(&id, "ieva@pastas.example", "").await;
    let organiser = organiser(&app, "owner").await;
    let check_in = "/en/vilnius/opportunities/robotu-burelis/check-in";
    let early = ieva.post(check_in, &[("code", "123456")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.text.contains("Nothing is on right now"));
    let door = before_the_door(&app).await;
    let code = code_at(&door, &organiser, &id).await;
    let mut ieva = at(&door, &ieva);
    assert!(ieva.get(check_in).await.text.contains("name=\"code\""));
    let wrong = if code.starts_with('1') { "222 222" } else { "111 111" };
    let refused = ieva.post(check_in, &[("code", wrong)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("This code does not fit") && refused.text.contains(wrong));
    let without_a_place = at(&door, &jonas).post(check_in, &[("code", &code)]).await;
    assert!(without_a_place.text.contains("you have no place here"));
    for _ in 0..2 {
        assert_eq!(ieva.post(check_in, &[("code", &code)]).await.header(header::LOCATION), format!("{check_in}?done"));
    }
    assert_eq!(door.standing(&place).await.1, "present");
    assert!(ieva.get(&format!("{check_in}?done")).await.text.contains("Good that you came"));
    let later = app.later(door.state.now() - app.state.now() + TimeDelta::minutes(31)).await;
    let old = at(&later, &jonas).post(check_in, &[("code", &code)]).await;
    assert!(old.text.contains("This code does not fit"), "a code that is passed on dies soon");
    // twenty tries, then a break
    let mut guesser = at(&door, &jonas);
    let mut last = StatusCode::OK;
    for _ in 0..20 {
        last = guesser.post(check_in, &[("code", wrong)]).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
});

story!(where_nobody_registers_the_code_is_enough, |app| {
    app.change("UPDATE opportunity SET registration = 'none' WHERE slug = 'robotu-burelis'").await;
    let id = next_session(&app).await.id;
    let ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let young = sign_up(&app, "maza@pastas.example", "2014-05-04").await;
    let organiser = organiser(&app, "owner").await;
    let door = before_the_door(&app).await;
    assert!(door.get("/en/vilnius/opportunities/robotu-burelis").await.text.contains("I’m here"));
    let code = code_at(&door, &organiser, &id).await;
    let check_in = "/en/vilnius/opportunities/robotu-burelis/check-in";
    for _ in 0..2 {
        let done = at(&door, &ieva).post(check_in, &[("code", &code)]).await;
        assert_eq!(done.header(header::LOCATION), format!("{check_in}?done"));
    }
    let place = app.registration(&id, "ieva@pastas.example", "").await;
    assert_eq!(app.standing(&place).await, ("confirmed".to_owned(), "present".to_owned()));
    let refused = at(&door, &young).post(check_in, &[("code", &code)]).await;
    assert!(refused.text.contains("you have no place here"), "nobody takes part before a guardian agrees");
    // for those of 12 to 16
    let older = at(&door, &organiser).post(check_in, &[("code", &code)]).await;
    assert_eq!(older.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(older.text.contains("This is for younger people (12–16 years)."), "{}", older.text);
});

story!(whatever_was_noted_before_who_types_the_code_is_there, |app| {
    let id = next_session(&app).await.id;
    let ieva = {
        let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
        ieva.post(REGISTER, &[("take", &id)]).await;
        ieva
    };
    let place = app.registration(&id, "ieva@pastas.example", "").await;
    let organiser = organiser(&app, "owner").await;
    // from when one still registered here
    app.change("UPDATE opportunity SET registration = 'none' WHERE slug = 'robotu-burelis'").await;
    let door = before_the_door(&app).await;
    let code = code_at(&door, &organiser, &id).await;
    let check_in = "/en/vilnius/opportunities/robotu-burelis/check-in";
    for (status, presence) in [("confirmed", "unknown"), ("confirmed", "absent"), ("cancelled", "unknown")] {
        app.change(&format!(
            "UPDATE registration SET status = '{status}', presence = '{presence}' WHERE id = '{place}'"
        ))
        .await;
        let done = at(&door, &ieva).post(check_in, &[("code", &code)]).await;
        assert_eq!(done.header(header::LOCATION), format!("{check_in}?done"), "{status}, {presence}");
        assert_eq!(app.standing(&place).await, ("confirmed".to_owned(), "present".to_owned()), "{status}, {presence}");
    }
});

story!(a_busy_fortnight_does_not_hide_what_comes, |app| {
    let mut organiser = organiser(&app, "owner").await;
    let robots = robots(&app).await;
    let now = app.state.now().timestamp_millis();
    let past: Vec<String> = (1..=70)
        .map(|n| {
            let ends = now - n * 3_600_000;
            format!("('past-{n}', '{}', {}, {ends}, 0, 'scheduled', 0)", robots.id, ends - 1_800_000)
        })
        .collect();
    let columns = "id, opportunity_id, starts, ends, reserved, status, sequence";
    app.change(&format!("INSERT INTO session ({columns}) VALUES {}", past.join(", "))).await;
    let page = organiser.get(DESK).await.text;
    let next = next_session(&app).await.id;
    assert!(page.contains(&format!("sessions/{next}\"")), "{page}");
    assert!(page.contains("sessions/past-1\"") && !page.contains("sessions/past-70\""), "the last ones of the past");
});

story!(a_date_is_moved_and_called_off_at_the_desk, |app| {
    let id = next_session(&app).await.id;
    let mut organiser = organiser(&app, "editor").await;
    let (desk, change) = (format!("{DESK}/sessions/{id}"), format!("{DESK}/sessions/{id}/change"));
    for (date, start, end, words) in [
        ("2026-11-31", "16:00", "17:00", "We don’t understand this date."),
        ("2026-11-25", "soon", "17:00", "We don’t understand this time."),
        ("2026-11-25", "17:00", "17:00", "It ends before it starts."),
        ("2026-11-22", "16:00", "17:00", "Choose a day to come"),
        ("2036-11-22", "16:00", "17:00", "Choose a day to come"),
        // the hour that the clock skips
        ("2027-03-28", "03:30", "05:00", "We don’t understand this time."),
    ] {
        let fields = [("move", "1"), ("date", date), ("start", start), ("end", end)];
        let refused = organiser.post(&change, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{date} {start}");
        assert!(refused.text.contains(words) && refused.text.contains(&format!("value=\"{start}\"")), "{date} {start}");
    }
    let fields = [("move", "1"), ("date", "2026-11-25"), ("start", "18:00"), ("end", "19:30")];
    let moved = organiser.post(&change, &fields).await;
    assert_eq!(moved.header(header::LOCATION), format!("{desk}?changed"));
    let page = organiser.get(&format!("{desk}?changed")).await.text;
    assert!(page.contains("Wednesday 25 November, 18:00–19:30"), "{page}");
    organiser.post(&change, &[("cancel", "1")]).await;
    assert!(organiser.get(&desk).await.text.contains("cancelled"));
    let later = app.later(TimeDelta::days(5)).await;
    let over = at(&later, &organiser).post(&change, &[("cancel", "1")]).await;
    assert_eq!(over.status, StatusCode::NOT_FOUND, "what has begun stays what it was");
});
