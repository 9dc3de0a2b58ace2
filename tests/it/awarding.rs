//! Awarding at the desk: to many at once and never twice, by themselves, and taken back with a reason.

use crate::{
    account::sign_up,
    award::account,
    badge::{BADGES, WHOLE, id_of, published},
    desk::{ORGANISER, before_the_door, command, organiser},
    organisation::workshops,
    participation::{REGISTER, next_session},
    story,
    support::{Answer, Browser, TestApp},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use city_of_learning::{
    account::store as accounts,
    award::{
        self,
        accept::{self, Accepted},
        automatic,
        model::AwardStatus,
        store,
    },
    issuer::status::Standing,
    on_db,
};

const SESSIONS: &str = "/en/vilnius/desk/dirbtuves/sessions";

/// Somebody who awards, and the address of the awards of a badge that is public.
async fn awarding(app: &TestApp) -> (Browser<'_>, String) {
    let mut editor = organiser(app, "editor").await;
    let form = published(&mut editor, BADGES, WHOLE).await;
    let awards = format!("{form}/awards");
    assert!(editor.get(&form).await.text.contains(&awards));
    (editor, awards)
}

/// Sends a list: what is typed, and a file.
async fn list(browser: &mut Browser<'_>, awards: &str, people: &str, file: &[u8]) -> Answer {
    let mut body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"people\"\r\n\r\n{people}\r\n--x\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request =
        Request::post(format!("{awards}/list")).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    browser.send(request, Body::from(body)).await
}

/// Sends a list that is taken; returns the address of its look.
async fn looked_at(browser: &mut Browser<'_>, awards: &str, people: &str) -> String {
    let answer = list(browser, awards, people, b"").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.header(header::LOCATION).to_owned()
}

/// Lets a run be given, and has it given; returns its page.
async fn start(browser: &mut Browser<'_>, run: &str) -> String {
    let begun = browser.post(run, &[("act", "start")]).await;
    assert_eq!(begun.header(header::LOCATION), run, "{}", begun.text);
    award::finish(&browser.app.state).await.unwrap();
    browser.get(run).await.text
}

/// How many awards there are in that status.
async fn awarded(app: &TestApp, status: &str) -> i64 {
    app.count("award", "status", status).await
}

/// The ids of all awards, the oldest first.
async fn ids(app: &TestApp) -> Vec<String> {
    on_db!(&app.db, |pool| { sqlx::query_scalar("SELECT id FROM award ORDER BY id").fetch_all(pool).await.unwrap() })
}

/// Letters that offer a badge.
async fn offers(app: &TestApp) -> usize {
    app.letters().await.iter().filter(|letter| letter.text.contains("/offers/")).count()
}

/// Somebody who is noted as there at the robot club's next session; returns the ids of the session and of their place.
async fn was_there(app: &TestApp, email: &str) -> (String, String) {
    let session = next_session(app).await.id;
    sign_up(app, email, "2011-05-04").await.post(REGISTER, &[("take", &session)]).await;
    let place = app.registration(&session, email, "").await;
    app.change(&format!("UPDATE registration SET presence = 'present' WHERE id = '{place}'")).await;
    (session, place)
}

/// The same place for a child of theirs.
async fn with_child(app: &TestApp, place: &str, child: &str) {
    app.change(&format!(
        "INSERT INTO registration (id, session_id, account_id, child, status, created, changed, told, presence) \
         SELECT '{child}', session_id, account_id, '{child}', status, created, changed, told, presence \
         FROM registration WHERE id = '{place}'"
    ))
    .await;
}

story!(a_list_is_looked_at_and_then_given, |app| {
    let (mut editor, awards) = awarding(&app).await;
    assert!(editor.get(&awards).await.text.contains("Nobody has it yet."));
    assert_eq!(editor.get(&format!("{awards}/list")).await.status, StatusCode::OK);
    sign_up(&app, "ieva@pastas.example", "1999-05-04").await;

    // what is wrong is said of each line, and everything stays
    let wrong = "ieva@pastas.example; Ieva K.\nJonas; no <address>\nIEVA@pastas.example";
    let refused = list(&mut editor, &awards, wrong, b"").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in [
        "Line 2: there is no e-mail address at its beginning",
        "Line 3: this address is in line 1 already",
        "2 lines need you.",
        "Jonas; no &lt;address&gt;\nIEVA@pastas.example</textarea>",
    ] {
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    for (people, file, words) in [
        ("", &b""[..], "There is nobody in it."),
        ("a@b.example", &b"PK\x03\x04\x00\x00"[..], "This file is no text."),
        ("email; name", &b""[..], "There is nobody in it."),
    ] {
        let refused = list(&mut editor, &awards, people, file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    let many: String = (0..1_001).map(|at| format!("p{at}@pastas.example\n")).collect();
    let refused = list(&mut editor, &awards, &many, b"").await;
    assert!(refused.text.contains("1,000 people at most") && refused.text.contains("p1000@pastas.example"));
    let odd = editor.post(&format!("{awards}/list"), &[("people", "a@b.example")]).await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST, "no form with a file");
    assert_eq!(app.count("award_run", "via", "list").await, 0, "nothing of it was kept");

    // what is typed and a file are one list
    let typed = "ieva@pastas.example; Ieva K.; Built **two** robots\n";
    let file = "El. paštas,Vardas,Ką\r\nona@pastas.example,,\"Wrote, and\nread\"\r\n";
    let taken = list(&mut editor, &awards, "", file.as_bytes()).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text);
    let taken = list(&mut editor, &awards, &format!("{typed}ona@pastas.example"), b"jonas@pastas.example;Jonas").await;
    let run = taken.header(header::LOCATION).to_owned();
    assert_eq!(app.count("award_run", "status", "looked-at").await, 1, "the list was changed: the one before is gone");
    let look = editor.get(&run).await.text;
    assert!(look.contains("3 people get it") && look.contains("Ieva K., ieva@pastas.example"), "{look}");
    assert!(look.contains("Award it to 3 people") && !look.contains("already"), "{look}");
    assert_eq!((awarded(&app, "offered").await, offers(&app).await), (0, 0), "nothing is given by looking");
    let change = editor.get(&format!("{awards}/list?run={}", id_of(&run))).await.text;
    assert!(
        change.contains("ieva@pastas.example;Ieva K.;Built **two** robots\nona@pastas.example\njonas@"),
        "{change}"
    );

    let begun = editor.post(&run, &[("act", "start")]).await;
    assert_eq!(begun.header(header::LOCATION), run);
    let progress = editor.get(&run).await;
    assert_eq!(progress.headers.get(header::REFRESH).unwrap(), "2");
    assert!(progress.text.contains("0 of 3"), "{}", progress.text);
    assert_eq!(award::finish(&app.state).await.unwrap(), 3);
    assert_eq!(award::finish(&app.state).await.unwrap(), 0);
    let done = editor.get(&run).await;
    assert!(done.headers.get(header::REFRESH).is_none() && done.text.contains("offered: 3"), "{}", done.text);
    assert_eq!((awarded(&app, "offered").await, offers(&app).await), (3, 3));
    editor.post(&run, &[("act", "start")]).await;
    assert_eq!(award::finish(&app.state).await.unwrap(), 0, "a second tap gives nothing");

    // a letter in the language of the account, else the city's own
    let hers = app.letter_to("ieva@pastas.example").await;
    assert_eq!(hers.subject, "You were offered a badge: Friend of robots");
    assert!(hers.text.contains("Hi Ieva!") && hers.text.contains("“Built **two** robots”"), "{}", hers.text);
    assert!(hers.link().starts_with("/en/vilnius/offers/"), "{}", hers.text);
    let token = hers.link().rsplit('/').next().unwrap();
    assert_eq!(store::by_token(&app.db, token).await.unwrap().unwrap().person, "Ieva K.");
    let his = app.letter_to("jonas@pastas.example").await;
    assert!(his.subject.contains("Robotų <draugas>") && his.text.contains("Labas, Jonas!"), "{his:?}");
    assert!(his.link().starts_with("/lt/vilnius/offers/"));
    assert!(app.letter_to("ona@pastas.example").await.text.starts_with("Labas! "));

    let page = editor.get(&awards).await.text;
    assert!(
        page.contains("offered: 3") && page.contains("Ieva K.</a>") && page.contains("ona@pastas.example"),
        "{page}"
    );
    let history = editor.get("/en/vilnius/desk/dirbtuves/history").await.text;
    assert_eq!(history.matches("awarded the badge").count(), 1, "{history}");

    // the same once more is known before it is given, and given to nobody twice
    let again = looked_at(&mut editor, &awards, &format!("{typed}petras@pastas.example")).await;
    let look = editor.get(&again).await.text;
    assert!(look.contains("1 person gets it · 1 has it already"), "{look}");
    let done = start(&mut editor, &again).await;
    assert!(done.contains("offered: 1") && done.contains("has it already: 1"), "{done}");
    assert_eq!((awarded(&app, "offered").await, offers(&app).await), (4, 4));
    let all = looked_at(&mut editor, &awards, typed).await;
    let look = editor.get(&all).await.text;
    assert!(look.contains("All of them have it already.") && !look.contains("value=\"start\""), "{look}");
    let dropped = editor.post(&all, &[("act", "drop")]).await;
    assert_eq!(dropped.header(header::LOCATION), format!("{awards}?done=dropped"));
    assert_eq!(editor.get(&all).await.status, StatusCode::NOT_FOUND);
    let kept = editor.post(&again, &[("act", "drop")]).await;
    assert_eq!(kept.header(header::LOCATION), again, "what was given stays");
    assert_eq!(editor.post(&again, &[("act", "x")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(editor.get(&format!("{awards}/runs/%00")).await.status, StatusCode::NOT_FOUND);
});

story!(hundreds_are_given_once_whoever_is_killed, |app| {
    let (mut editor, awards) = awarding(&app).await;
    let many: String = (0..230).map(|at| format!("p{at}@pastas.example; P {at}\n")).collect();
    let run = looked_at(&mut editor, &awards, &many).await;
    editor.post(&run, &[("act", "start")]).await;
    // what fails half way leaves nothing, and goes on later
    app.change("ALTER TABLE mail RENAME TO elsewhere").await;
    assert_eq!(award::finish(&app.state).await.unwrap(), 0);
    app.change("ALTER TABLE elsewhere RENAME TO mail").await;
    assert_eq!(awarded(&app, "offered").await, 0);
    let beside = app.beside().await;
    let (one, other) = tokio::join!(award::finish(&app.state), award::finish(&beside.state));
    let settled = one.unwrap() + other.unwrap() + award::finish(&app.state).await.unwrap();
    assert_eq!(settled, 230);
    assert_eq!((awarded(&app, "offered").await, offers(&app).await), (230, 230));
    assert!(editor.get(&run).await.text.contains("offered: 230"));

    let page = editor.get(&awards).await.text;
    assert_eq!(page.matches("/awards/one/").count(), 50);
    assert!(page.contains("page=2\"") && !page.contains("rel=\"prev\""), "{page}");
    let last = editor.get(&format!("{awards}?page=5")).await.text;
    assert_eq!(last.matches("/awards/one/").count(), 30);
    assert!(last.contains("page=4\"") && !last.contains("rel=\"next\""), "{last}");
    for odd in ["page=99999999999999999999", "page=0", "page=x", "page=-1", "page=4000", "done=x"] {
        assert_eq!(editor.get(&format!("{awards}?{odd}")).await.status, StatusCode::OK, "{odd}");
    }
    // it is kept to whom it went for a week
    let later = app.later(chrono::TimeDelta::days(8)).await;
    award::finish(&later.state).await.unwrap();
    assert_eq!(app.count("award_run", "status", "done").await, 0);
    assert_eq!(awarded(&app, "offered").await, 230);
});

story!(those_who_were_there_are_given_it_from_the_session, |app| {
    let (session, place) = was_there(&app, "ieva@pastas.example").await;
    with_child(&app, &place, "Jonas").await;
    let mut ona = sign_up(&app, "ona@pastas.example", "2011-05-04").await;
    ona.post(REGISTER, &[("take", &session)]).await;
    let absent = app.registration(&session, "ona@pastas.example", "").await;
    let door = before_the_door(&app).await;
    let mut editor = organiser(&door, "editor").await;
    let at = format!("{SESSIONS}/{session}/award");
    assert!(editor.get(&format!("{SESSIONS}/{session}")).await.text.contains(&at));
    assert!(editor.get(&at).await.text.contains("You have no public badge yet."));
    let form = published(&mut editor, BADGES, WHOLE).await;
    let (badge, awards) = (id_of(&form), format!("{form}/awards"));
    let page = editor.get(&at).await.text;
    assert!(page.contains("Ieva (Jonas)") && !page.contains(&absent), "{page}");
    assert_eq!(page.matches("name=\"person\"").count(), 2);
    assert_eq!(page.matches("checked").count(), 2, "who was there is ticked: {page}");

    for (badge, person, words) in [
        (badge, "", "Choose at least one person."),
        (badge, absent.as_str(), "not noted as being there any more"),
        ("0198", place.as_str(), "Some of this is not there any more."),
    ] {
        let fields: Vec<(&str, &str)> =
            [("badge", badge), ("person", person)].into_iter().filter(|(_, value)| !value.is_empty()).collect();
        let refused = editor.post(&at, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    let long = "ž".repeat(2_001);
    let refused = editor.post(&at, &[("badge", badge), ("person", "Jonas"), ("narrative", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(refused.text.matches("checked").count(), 1, "who was not chosen is not again: {}", refused.text);

    let fields = [("badge", badge), ("person", place.as_str()), ("person", "Jonas"), ("narrative", "Built a robot")];
    let sent = editor.post(&at, &fields).await;
    assert!(sent.header(header::LOCATION).starts_with(&format!("{awards}/runs/")), "{}", sent.text);
    assert_eq!(award::finish(&door.state).await.unwrap(), 2);
    let letters = door.letters().await;
    let hers: Vec<&str> =
        letters.iter().filter(|one| one.text.contains("/offers/")).map(|one| one.subject.as_str()).collect();
    assert_eq!(hers.len(), 2);
    assert!(hers.contains(&"A badge for Jonas: Friend of robots"), "{hers:?}");
    let page = editor.get(&awards).await.text;
    assert!(page.contains("Ieva</a>") && page.contains("Ieva (Jonas)</a>") && page.contains("was there"), "{page}");
    editor.post(&at, &fields).await;
    award::finish(&door.state).await.unwrap();
    assert_eq!(awarded(&app, "offered").await, 2, "never twice");

    // an account that goes before its turn
    app.change(&format!("UPDATE registration SET presence = 'present' WHERE id = '{absent}'")).await;
    let sent = editor.post(&at, &[("badge", badge), ("person", &absent)]).await;
    accounts::erase(&app.db, &account(&app, "ona@pastas.example").await.id).await.unwrap();
    assert_eq!(award::finish(&door.state).await.unwrap(), 1);
    let page = editor.get(sent.header(header::LOCATION)).await.text;
    assert!(page.contains("has no account any more: 1") && !page.contains("Ona"), "{page}");
    assert_eq!(awarded(&app, "offered").await, 2);

    // another's session is not here, and an assessor awards nothing
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    app.change("UPDATE opportunity SET organisation_id = 'other' WHERE slug = 'robotu-burelis'").await;
    assert_eq!(editor.get(&at).await.status, StatusCode::NOT_FOUND);
    assert_eq!(editor.post(&at, &fields).await.status, StatusCode::NOT_FOUND);
    command(&app, &format!("add --city vilnius --organisation dirbtuves --email {ORGANISER} --role assessor"))
        .await
        .unwrap();
    assert_eq!(editor.get(&awards).await.status, StatusCode::NOT_FOUND);
    assert_eq!(editor.get(&format!("{SESSIONS}/0198/award")).await.status, StatusCode::NOT_FOUND);
});

story!(links_are_handed_out_on_paper, |app| {
    let (mut editor, awards) = awarding(&app).await;
    let links = format!("{awards}/links");
    assert_eq!(editor.get(&links).await.status, StatusCode::OK);
    let long = "ž".repeat(61);
    for (count, names, words) in [
        ("0", "", "A number from 1 to 100"),
        ("101", "", "A number from 1 to 100"),
        ("many", "", "A number from 1 to 100"),
        ("", "", "A number from 1 to 100"),
        ("1", "Ona\nJonas", "There are more names than links."),
        ("1", long.as_str(), "the name is too long"),
    ] {
        let refused = editor.post(&links, &[("count", count), ("names", names)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{count} {names}");
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    let made = editor.post(&links, &[("count", "3"), ("names", "Ona <b>\n\n Jonas "), ("narrative", "Sang")]).await;
    let run = made.header(header::LOCATION).to_owned();
    assert_eq!(award::finish(&app.state).await.unwrap(), 3);
    assert_eq!(offers(&app).await, 0);
    let page = editor.get(&run).await.text;
    assert_eq!(page.matches("<svg xmlns").count(), 3, "{page}");
    assert!(page.contains("Ona &lt;b&gt;") && page.contains("Print this page."), "{page}");
    let tokens: Vec<&str> = page
        .split("http://127.0.0.1:3000/lt/vilnius/offers/")
        .skip(1)
        .map(|rest| rest.split('<').next().unwrap())
        .collect();
    assert_eq!(tokens.len(), 3);
    let offered = store::by_token(&app.db, tokens[0]).await.unwrap().unwrap();
    assert_eq!((offered.person.as_str(), offered.narrative.as_str()), ("Ona <b>", "Sang"));
    let sealed: Vec<String> = on_db!(&app.db, |pool| {
        sqlx::query_scalar("SELECT token FROM award_run_row").fetch_all(pool).await.unwrap()
    });
    assert!(sealed.iter().all(|sealed| tokens.iter().all(|token| !sealed.contains(token))));
    assert_eq!(editor.get(&run).await.text, page, "as often as one likes");

    // one that is used is not on the page any more
    sign_up(&app, "ieva@pastas.example", "1999-05-04").await;
    let ieva = account(&app, "ieva@pastas.example").await;
    let Accepted::Held(_) = accept::accept(&app.state, &ieva, &offered.id, true).await.unwrap() else { panic!() };
    let page = editor.get(&run).await.text;
    assert!(!page.contains(tokens[0]) && page.contains(tokens[1]), "{page}");
    let list = editor.get(&awards).await.text;
    assert!(list.contains("accepted: 1") && list.contains("Somebody without a name"), "{list}");
});

story!(who_came_often_enough_is_given_it_by_itself, |app| {
    let (mut editor, awards) = awarding(&app).await;
    let rule = format!("{awards}/rule");
    for wrong in ["0", "101", "often", "-1"] {
        let refused = editor.post(&rule, &[("times", wrong)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        assert!(refused.text.contains("A number from 1 to 100, or nothing."), "{}", refused.text);
    }
    let (session, place) = was_there(&app, "ieva@pastas.example").await;
    with_child(&app, &place, "Jonas").await;
    let again = |id: &str, child: &str| {
        format!(
            "INSERT INTO registration (id, session_id, account_id, child, status, created, changed, told, presence) \
             SELECT '{id}', (SELECT s.id FROM session s JOIN session t ON t.opportunity_id = s.opportunity_id \
             WHERE t.id = '{session}' AND s.id <> t.id ORDER BY s.starts LIMIT 1), account_id, '{child}', status, created, \
             changed, told, presence FROM registration WHERE id = '{place}'"
        )
    };
    let set = editor.post(&rule, &[("times", "2")]).await;
    assert_eq!(set.header(header::LOCATION), format!("{awards}?done=rule"));
    assert!(editor.get(&awards).await.text.contains("value=\"2\""));
    app.change(&again("second", "")).await;
    assert_eq!(automatic::look(&app.state).await.unwrap(), 0, "no listing leads to it");
    app.change(&format!(
        "INSERT INTO opportunity_achievement (opportunity_id, achievement_id) \
         SELECT opportunity_id, '{}' FROM session WHERE id = '{session}'",
        id_of(awards.strip_suffix("/awards").unwrap())
    ))
    .await;
    app.change("UPDATE organisation SET status = 'suspended' WHERE slug = 'dirbtuves'").await;
    assert_eq!(automatic::look(&app.state).await.unwrap(), 0, "who may not award does not by itself");
    app.change("UPDATE organisation SET status = 'verified' WHERE slug = 'dirbtuves'").await;
    let beside = app.beside().await;
    let (one, other) = tokio::join!(automatic::look(&app.state), automatic::look(&beside.state));
    assert_eq!(one.unwrap() + other.unwrap() + automatic::look(&app.state).await.unwrap(), 1, "Jonas came once");
    assert_eq!((awarded(&app, "offered").await, offers(&app).await), (1, 1));
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "You were offered a badge: Friend of robots");
    assert!(editor.get(&awards).await.text.contains("by itself"));

    app.change(&again("third", "Jonas")).await;
    assert_eq!(automatic::look(&app.state).await.unwrap(), 1);
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "A badge for Jonas: Friend of robots");
    // withdrawn is withdrawn
    for id in ids(&app).await {
        editor.post(&format!("{awards}/one/{id}"), &[("act", "withdraw")]).await;
    }
    assert_eq!(awarded(&app, "offered").await, 0);
    assert_eq!(automatic::look(&app.state).await.unwrap(), 0);
    assert_eq!((awarded(&app, "offered").await, offers(&app).await), (0, 2));
    editor.post(&rule, &[("times", "")]).await;
    assert!(!editor.get(&awards).await.text.contains("value=\"2\""), "the rule is gone");
});

story!(a_badge_is_held_returned_and_taken_back_with_a_reason, |app| {
    let (mut editor, awards) = awarding(&app).await;
    sign_up(&app, "ieva@pastas.example", "1999-05-04").await;
    let ieva = account(&app, "ieva@pastas.example").await;
    let run =
        looked_at(&mut editor, &awards, "ieva@pastas.example; I. K.; Built a **robot** <b>\nona@pastas.example").await;
    start(&mut editor, &run).await;
    let id = store::of_account(&app.db, &ieva.id).await.unwrap()[0].id.clone();
    let one = format!("{awards}/one/{id}");
    let page = editor.get(&one).await.text;
    assert!(page.contains("I. K.</h1>") && page.contains("<strong>robot</strong>"), "{page}");
    assert!(page.contains("value=\"withdraw\"") && !page.contains("value=\"revoked\""), "{page}");
    let early = editor.post(&one, &[("act", "revoked"), ("reason", "x")]).await;
    assert_eq!(early.header(header::LOCATION), one, "nothing was issued yet");
    accept::accept(&app.state, &ieva, &id, false).await.unwrap();
    let late = editor.post(&one, &[("act", "withdraw")]).await;
    assert_eq!(late.header(header::LOCATION), one, "it is theirs now");

    let long = "ž".repeat(2_001);
    for (reason, words) in [(" ", "Please fill this in."), (long.as_str(), "at most 2,000 characters")] {
        let refused = editor.post(&one, &[("act", "suspended"), ("reason", reason)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(words), "{}", refused.text);
    }
    for (act, subject, shown, standing) in [
        ("suspended", "Your badge is on hold: Friend of robots", "on hold", Standing::Suspended),
        ("issued", "Your badge is valid again: Friend of robots", "accepted", Standing::Issued),
        ("revoked", "Your badge was taken back: Friend of robots", "taken back", Standing::Revoked),
    ] {
        let done = editor.post(&one, &[("act", act), ("reason", "Because <i>")]).await;
        assert_eq!(done.header(header::LOCATION), format!("{one}?done={act}"), "{}", done.text);
        let letter = app.letter_to("ieva@pastas.example").await;
        assert_eq!(letter.subject, subject);
        assert!(letter.text.contains("“Because <i>”"), "{}", letter.text);
        let page = editor.get(&format!("{one}?done={act}")).await.text;
        assert!(page.contains(shown) && page.contains("Because &lt;i&gt;"), "{page}");
        let award = store::by_id(&app.db, &id).await.unwrap().unwrap();
        assert_eq!((award.status, award.standing), (AwardStatus::Accepted, standing));
    }
    let letters = app.letters().await.len();
    let again = editor.post(&one, &[("act", "issued"), ("reason", "x")]).await;
    assert_eq!(again.header(header::LOCATION), one, "for good");
    assert_eq!(app.letters().await.len(), letters);
    assert!(!editor.get(&one).await.text.contains("name=\"reason\""));
    assert_eq!(editor.post(&one, &[("act", "x"), ("reason", "x")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(editor.get(&format!("{awards}/one/0198")).await.status, StatusCode::NOT_FOUND);

    let open = ids(&app).await.into_iter().find(|other| *other != id).unwrap();
    let withdrawn = editor.post(&format!("{awards}/one/{open}"), &[("act", "withdraw")]).await;
    assert_eq!(withdrawn.header(header::LOCATION), format!("{awards}?done=withdrawn"));
    assert_eq!(ids(&app).await, [id]);
    let page = editor.get(&format!("{awards}?done=withdrawn")).await.text;
    assert!(page.contains("The offer is withdrawn.") && page.contains("taken back: 1"), "{page}");
    let history = editor.get("/en/vilnius/desk/dirbtuves/history").await.text;
    for words in ["on hold.", "badge “Robotų &lt;draugas&gt;” back.", "back for good.", "withdrew an offer"] {
        assert!(history.contains(words), "{words}: {history}");
    }
    // another badge's award is not at this one
    let other = published(&mut editor, BADGES, WHOLE).await;
    assert_eq!(editor.get(&format!("{other}/awards/one/{}", ids(&app).await[0])).await.status, StatusCode::NOT_FOUND);
    assert_eq!(editor.get(&format!("{other}/awards/runs/{}", id_of(&run))).await.status, StatusCode::NOT_FOUND);
});

story!(what_may_not_be_awarded_is_not_and_says_why, |app| {
    let (mut editor, awards) = awarding(&app).await;
    let run = looked_at(&mut editor, &awards, "ieva@pastas.example\nona@pastas.example").await;
    editor.post(&run, &[("act", "start")]).await;
    let other = looked_at(&mut editor, &awards, "jonas@pastas.example").await;
    let (session, place) = was_there(&app, "petras@pastas.example").await;
    let begun = editor.post(BADGES, &[]).await;
    let draft = format!("{}/awards", begun.header(header::LOCATION));
    let refused = async |editor: &mut Browser<'_>, awards: &str, words: &str| {
        for page in ["list", "links"] {
            let answer = editor.get(&format!("{awards}/{page}")).await;
            assert_eq!(answer.status, StatusCode::CONFLICT, "{page}");
            assert!(answer.text.contains(words) && answer.text.contains("role=\"alert\""), "{}", answer.text);
        }
        let links = editor.post(&format!("{awards}/links"), &[("count", "1")]).await;
        let rule = editor.post(&format!("{awards}/rule"), &[("times", "1")]).await;
        let list = list(editor, awards, "a@b.example", b"").await;
        assert_eq!([links.status, rule.status, list.status], [StatusCode::CONFLICT; 3]);
        let home = editor.get(awards).await;
        assert!(home.status == StatusCode::OK && home.text.contains(words) && !home.text.contains("/awards/list"));
    };
    refused(&mut editor, &draft, "Publish the badge first.").await;
    let form = awards.strip_suffix("/awards").unwrap();
    editor.post(&format!("{form}/status"), &[("act", "retire")]).await;
    refused(&mut editor, &awards, "This badge is not awarded any more.").await;
    assert_eq!(editor.post(&other, &[("act", "start")]).await.status, StatusCode::CONFLICT);
    // what had begun stops, and says so
    award::finish(&app.state).await.unwrap();
    let page = editor.get(&run).await.text;
    assert!(page.contains("the badge is not awarded any more: 2"), "{page}");
    editor.post(&format!("{form}/status"), &[("act", "restore")]).await;
    app.change("UPDATE organisation SET status = 'suspended' WHERE slug = 'dirbtuves'").await;
    refused(&mut editor, &awards, "Your organisation can’t award badges now").await;
    let at = format!("{SESSIONS}/{session}/award");
    assert!(editor.get(&at).await.text.contains("Your organisation can’t award badges now"));
    let sent = editor.post(&at, &[("badge", id_of(form)), ("person", &place)]).await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((awarded(&app, "offered").await, offers(&app).await), (0, 0));
    // nor does it go to another organisation's
    let mut kita = sign_up(&app, "kita@kiti.example", "1985-05-04").await;
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    command(&app, "add --city vilnius --organisation kiti --email kita@kiti.example --role owner").await.unwrap();
    for path in ["", "/list", "/links"] {
        let elsewhere = format!("/en/vilnius/desk/kiti/badges/{}/awards{path}", id_of(form));
        assert_eq!(kita.get(&elsewhere).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(kita.get(&format!("{awards}{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
    }
});

story!(an_address_is_forgotten_with_its_account, |app| {
    let (mut editor, awards) = awarding(&app).await;
    sign_up(&app, "ieva@pastas.example", "1999-05-04").await;
    looked_at(&mut editor, &awards, "ieva@pastas.example\nona@pastas.example").await;
    accounts::erase(&app.db, &account(&app, "ieva@pastas.example").await.id).await.unwrap();
    assert_eq!(app.count("award_run_row", "email", "ieva@pastas.example").await, 0);
    assert_eq!(app.count("award_run_row", "state", "waiting").await, 1);
});

story!(badges_are_counted_and_small_numbers_are_not_told, |app| {
    let (mut editor, awards) = awarding(&app).await;
    let page = "/en/vilnius/desk/dirbtuves/statistics";
    let many: String = (0..5).map(|at| format!("p{at}@pastas.example\n")).collect();
    let run = looked_at(&mut editor, &awards, &many).await;
    start(&mut editor, &run).await;
    let before = editor.get(page).await.text;
    assert!(before.contains("Robotų &lt;draugas&gt;") && before.contains("Badges given: 5"), "{before}");
    assert!(before.contains("Badges accepted: 0"), "{before}");
    for at in 0..2 {
        let email = format!("p{at}@pastas.example");
        sign_up(&app, &email, "1999-05-04").await;
        let somebody = account(&app, &email).await;
        let id = store::of_account(&app.db, &somebody.id).await.unwrap()[0].id.clone();
        let Accepted::Held(_) = accept::accept(&app.state, &somebody, &id, false).await.unwrap() else { panic!() };
        let told = editor.get(page).await.text;
        assert!(told.contains("Badges accepted: at least 1") && told.contains("fewer than 5"), "{told}");
    }
    let table = editor.get(&format!("{page}.csv")).await.text;
    assert!(table.contains("Robotų <draugas>,2026-11,,,,,5,<5"), "{table}");
    assert_eq!(app.count("award", "organisation_id", &workshops(&app).await).await, 5);
});
