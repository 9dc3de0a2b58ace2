//! Codes on a wall: made and printed at the desk, scanned or typed, used as often as they may be and never more often.

use crate::{
    account::{PASSWORD, sign_up},
    award::{Setting, account, new, setting},
    badge::{BADGES, WHOLE, id_of, published},
    desk::organiser,
    organisation::workshops,
    story,
    support::{Browser, TestApp},
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::{
    account::store as accounts,
    award::{
        model::{AwardStatus, Via},
        store::{self as awards, To},
    },
    claim::{
        model::{Code, CodeStatus, Letters},
        store,
        take::{self, Taken},
    },
    issuer::status::Standing,
    on_db,
};
use futures::future::join_all;

const BACKPACK: &str = "/en/vilnius/me/backpack?done=claimed";

/// Makes a code at the desk of a badge's form.
async fn made(editor: &mut Browser<'_>, form: &str, fields: &[(&str, &str)]) -> Code {
    let made = editor.post(&format!("{form}/codes"), fields).await;
    assert_eq!(made.header(header::LOCATION), format!("{form}/codes?done=made"), "{}", made.text);
    store::of_achievement(&editor.app.db, id_of(form)).await.unwrap().remove(0)
}

/// Puts a code into the database that so many people may use.
async fn put(app: &TestApp, setting: &Setting, most: Option<i64>) -> Code {
    let code = Code {
        id: uuid::Uuid::now_v7().to_string(),
        city_id: setting.city.clone(),
        organisation_id: setting.organisation.clone(),
        achievement_id: setting.badge.clone(),
        letters: Letters::random().unwrap(),
        most,
        uses: 0,
        status: CodeStatus::Open,
        ends: None,
        created: app.state.now().timestamp_millis(),
    };
    let by = account(app, crate::desk::ORGANISER).await.id;
    let mut tx = app.db.begin().await.unwrap();
    store::put(&mut tx, &code, &by).await.unwrap();
    tx.commit().await.unwrap();
    code
}

fn page_of(code: &Code) -> String {
    format!("/en/vilnius/claim/{}", code.letters)
}

async fn uses(app: &TestApp, code: &Code) -> i64 {
    let uses = store::one(&app.db, &code.achievement_id, &code.id).await.unwrap().unwrap().uses;
    assert_eq!(uses, app.count("claim_redemption", "claim_code_id", &code.id).await, "each use is somebody's");
    uses
}

story!(a_code_is_made_printed_scanned_and_its_badge_taken, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = published(&mut editor, BADGES, WHOLE).await;
    let codes = format!("{form}/codes");
    assert!(editor.get(&form).await.text.contains(&codes));
    assert!(editor.get(&codes).await.text.contains("No code yet."));
    let fields = [("for", "some"), ("most", "2"), ("ends", "2026-12-01T18:00")];
    let code = made(&mut editor, &form, &fields).await;
    // as clocks in Vilnius show it
    assert_eq!(
        code.ends,
        Some("2026-12-01T16:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap().timestamp_millis())
    );
    let list = editor.get(&format!("{codes}?done=made")).await.text;
    assert!(list.contains("There it is.") && list.contains(&code.letters.to_string()), "{list}");
    assert!(list.contains("works · used 0 of 2 · until ") && list.contains("18:00"), "{list}");
    for (kind, content_type, begin) in [("svg", "image/svg+xml", "<?xml"), ("pdf", "application/pdf", "%PDF-1.7")] {
        let file = editor.get(&format!("{codes}/{}.{kind}", code.id)).await;
        assert_eq!((file.status, file.header(header::CONTENT_TYPE)), (StatusCode::OK, content_type));
        let name = format!("attachment; filename=\"{}.{kind}\"", code.letters);
        assert_eq!(file.header(header::CONTENT_DISPOSITION), name);
        assert!(file.text.starts_with(begin), "{kind}");
    }
    assert!(editor.get("/en/vilnius/desk/dirbtuves/history").await.text.contains("made a code for the badge"));

    // the short address leads on in the reader's language, however the code is written
    let small = code.letters.as_str().to_lowercase();
    let scanned = app.get_with(&format!("/claim/{small}"), header::ACCEPT_LANGUAGE, "lt").await;
    assert_eq!(scanned.status, StatusCode::SEE_OTHER);
    assert_eq!(scanned.header(header::LOCATION), format!("/lt/vilnius/claim/{}", code.letters));
    let page = page_of(&code);
    let mut stranger = app.browser();
    let seen = stranger.get(&page).await;
    assert_eq!(seen.status, StatusCode::OK);
    let next = format!("/en/vilnius/sign-in?next=%2Fen%2Fvilnius%2Fclaim%2F{}", code.letters);
    assert!(seen.text.contains("Friend of robots") && seen.text.contains("Kalno dirbtuvės"), "{}", seen.text);
    assert!(seen.text.contains(&next) && !seen.text.contains("Take it<"), "{}", seen.text);
    assert_eq!(stranger.post(&page, &[]).await.header(header::LOCATION), next);

    // a minor takes it too, for herself alone to see
    let mut ona = sign_up(&app, "ona@pastas.example", "2014-05-04").await;
    let typed = ona.post("/en/vilnius/claim", &[("code", &format!(" {small}"))]).await;
    assert_eq!((typed.status, typed.header(header::LOCATION)), (StatusCode::SEE_OTHER, page.as_str()));
    assert!(ona.get(&page).await.text.contains("Take it"));
    assert_eq!(uses(&app, &code).await, 0, "looking changes nothing");
    let taken = ona.post(&page, &[]).await;
    assert_eq!((taken.status, taken.header(header::LOCATION)), (StatusCode::SEE_OTHER, BACKPACK));
    let id = account(&app, "ona@pastas.example").await.id;
    let award = awards::of_account(&app.db, &id).await.unwrap().remove(0);
    assert_eq!((award.status, award.via), (AwardStatus::Accepted, Via::Code));
    assert_eq!(
        award.ends,
        Some("2028-11-23T08:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap().timestamp_millis())
    );
    let visibility: String = on_db!(&app.db, |pool| {
        sqlx::query_scalar("SELECT visibility FROM held_badge WHERE award_id = $1")
            .bind(&award.id)
            .fetch_one(pool)
            .await
            .unwrap()
    });
    assert_eq!(visibility, "private");

    // once for each person
    let again = ona.post(&page, &[]).await;
    assert_eq!((again.status, again.header(header::LOCATION)), (StatusCode::SEE_OTHER, page.as_str()));
    let seen = ona.get(&page).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(seen.text.contains("You’ve taken this one already") && !seen.text.contains("Take it<"), "{}", seen.text);
    assert_eq!(uses(&app, &code).await, 1);
    assert!(editor.get(&codes).await.text.contains("used 1 of 2"));
    // with another code, too
    let other = made(&mut editor, &form, &[("for", "one")]).await;
    assert_eq!(ona.post(&page_of(&other), &[]).await.header(header::LOCATION), page_of(&other));
    assert!(ona.get(&page_of(&other)).await.text.contains("You’ve taken this one already"));
    assert_eq!(uses(&app, &other).await, 0);
    // at another city's address it leads home
    let elsewhere = ona.get(&page_of(&code).replace("vilnius", "kaunas")).await;
    assert_eq!((elsewhere.status, elsewhere.header(header::LOCATION)), (StatusCode::SEE_OTHER, page.as_str()));
    assert_eq!(workshops(&app).await, code.organisation_id);
});

story!(a_code_that_does_not_work_says_why, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = published(&mut editor, BADGES, WHOLE).await;
    let code = made(&mut editor, &form, &[("for", "one"), ("ends", "2026-11-24T12:00:00")]).await;
    let one = format!("{form}/codes/{}", code.id);
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let page = page_of(&code);
    let refused = async |browser: &mut Browser<'_>, status: StatusCode, words: &str| {
        for answer in [browser.get(&page).await, browser.post(&page, &[]).await] {
            assert_eq!(answer.status, status, "{words}");
            assert!(answer.text.contains(words) && !answer.text.contains("Take it<"), "{words}: {}", answer.text);
        }
    };
    for (act, done) in [("pause", "?done=paused"), ("pause", ""), ("open", "?done=opened"), ("pause", "?done=paused")] {
        let acted = editor.post(&one, &[("act", act)]).await;
        assert_eq!(acted.header(header::LOCATION), format!("{form}/codes{done}"), "{act}");
    }
    assert!(editor.get(&format!("{form}/codes?done=paused")).await.text.contains("paused · used 0 of 1"));
    refused(&mut jonas, StatusCode::CONFLICT, "has a break right now").await;
    editor.post(&one, &[("act", "open")]).await;
    assert_eq!(jonas.get(&page).await.status, StatusCode::OK);

    app.change("UPDATE organisation SET status = 'suspended' WHERE slug = 'dirbtuves'").await;
    refused(&mut jonas, StatusCode::CONFLICT, "nobody can take this badge").await;
    app.change("UPDATE organisation SET status = 'verified' WHERE slug = 'dirbtuves'").await;
    editor.post(&format!("{form}/status"), &[("act", "retire")]).await;
    refused(&mut jonas, StatusCode::GONE, "not awarded any more").await;
    assert_eq!(editor.post(&format!("{form}/codes"), &[("for", "all")]).await.status, StatusCode::CONFLICT);
    assert!(editor.get(&format!("{form}/codes")).await.text.contains("works while the badge is public"));
    editor.post(&format!("{form}/status"), &[("act", "restore")]).await;

    let later = app.later(TimeDelta::days(2)).await;
    let mut late = Browser { app: &later, cookies: jonas.cookies.clone() };
    refused(&mut late, StatusCode::GONE, "time is over").await;

    assert_eq!(jonas.post(&page, &[]).await.header(header::LOCATION), BACKPACK);
    let mut ona = sign_up(&app, "ona@pastas.example", "2011-05-04").await;
    refused(&mut ona, StatusCode::GONE, "has been used up").await;
    assert!(jonas.get(&page).await.text.contains("You’ve taken this one already"));
    assert_eq!(editor.post(&one, &[("act", "end")]).await.header(header::LOCATION), format!("{form}/codes?done=ended"));
    assert_eq!(
        editor.post(&one, &[("act", "open")]).await.header(header::LOCATION),
        format!("{form}/codes"),
        "for good"
    );
    refused(&mut ona, StatusCode::GONE, "has been ended").await;
    assert_eq!(uses(&app, &code).await, 1);

    // an account that is gone is asked to sign in
    let other = made(&mut editor, &form, &[("for", "all")]).await;
    accounts::erase(&app.db, &account(&app, "ona@pastas.example").await.id).await.unwrap();
    let gone = ona.post(&page_of(&other), &[]).await;
    assert!(gone.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="), "{:?}", gone.headers);
    accounts::erase(&app.db, &account(&app, "jonas@pastas.example").await.id).await.unwrap();
    assert_eq!(app.count("claim_redemption", "claim_code_id", &code.id).await, 0);
    let kept = store::one(&app.db, &code.achievement_id, &code.id).await.unwrap().unwrap();
    assert_eq!(kept.uses, 1, "a use stays one");
});

story!(two_who_tap_at_the_same_moment, |app| {
    let setting = setting(&app).await;
    let code = put(&app, &setting, Some(1)).await;
    let mut browsers = Vec::new();
    for email in ["ieva@pastas.example", "jonas@pastas.example", "ona@pastas.example"] {
        browsers.push(sign_up(&app, email, "2011-05-04").await);
    }
    // each of them taps twice
    browsers.extend(browsers.clone());
    let page = page_of(&code);
    let answers = join_all(browsers.iter_mut().map(|browser| browser.post(&page, &[]))).await;
    let first = answers.iter().filter(|answer| answer.header(header::LOCATION) == BACKPACK).count();
    let late = answers.iter().filter(|answer| answer.status == StatusCode::GONE).count();
    assert_eq!((first, late), (1, 4), "and once somebody had it already");
    assert_eq!(uses(&app, &code).await, 1);
    assert_eq!(app.count("award", "via", "code").await, 1);
});

story!(never_more_uses_than_the_limit, |app| {
    let setting = setting(&app).await;
    let mut people = Vec::new();
    for n in 0..12 {
        let id = format!("crowd-{n}");
        on_db!(&app.db, |pool| {
            sqlx::query(
                "INSERT INTO account (id, email, name, birth_date, locale, city_id, password_hash, created) \
                 VALUES ($1, $2, 'x', '2012-01-01', 'en', $3, '', 0)",
            )
            .bind(&id)
            .bind(format!("{id}@pastas.example"))
            .bind(&setting.city)
            .execute(pool)
            .await
            .unwrap();
        });
        people.push(accounts::by_id(&app.db, &id).await.unwrap().unwrap());
    }
    for most in [1, 4, 11, 20] {
        let code = put(&app, &setting, Some(most)).await;
        let taken = join_all(people.iter().map(|one| take::take(&app.state, one, &code))).await;
        let held = taken.into_iter().filter(|taken| *taken.as_ref().unwrap() == Taken::Held).count();
        let expected = most.min(12);
        assert_eq!((i64::try_from(held).unwrap(), uses(&app, &code).await), (expected, expected));
        app.change("DELETE FROM award").await;
        assert_eq!(store::one(&app.db, &setting.badge, &code.id).await.unwrap().unwrap().uses, expected);
    }
});

story!(an_offer_that_waits_is_the_one_that_is_taken, |app| {
    let setting = setting(&app).await;
    let code = put(&app, &setting, Some(1)).await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let (award, _) = new(setting.give(&app, To::Email("jonas@pastas.example"), "").await);
    assert_eq!(jonas.post(&page_of(&code), &[]).await.header(header::LOCATION), BACKPACK);
    assert_eq!(awards::by_id(&app.db, &award).await.unwrap().unwrap().status, AwardStatus::Accepted);
    assert_eq!(uses(&app, &code).await, 0);
    // whoever was given one by a code, and then the server stopped, taps again
    let mut ona = sign_up(&app, "ona@pastas.example", "2011-05-04").await;
    assert_eq!(ona.post(&page_of(&code), &[]).await.header(header::LOCATION), BACKPACK);
    app.change("DELETE FROM held_badge").await;
    app.change("UPDATE award SET status = 'offered', list = NULL, position = NULL WHERE via = 'code'").await;
    assert!(ona.get(&page_of(&code)).await.text.contains("Take it<"));
    assert_eq!(ona.post(&page_of(&code), &[]).await.header(header::LOCATION), BACKPACK);
    assert_eq!(uses(&app, &code).await, 1);
});

story!(whoever_makes_an_account_first_is_back_at_the_code, |app| {
    let setting = setting(&app).await;
    let code = put(&app, &setting, None).await;
    let page = page_of(&code);
    let mut ona = app.browser();
    let sign_up = format!("/en/vilnius/sign-up?next={}", page.replace('/', "%2F"));
    assert!(ona.get(&page).await.text.contains(&sign_up));
    let born = ona.get(&sign_up).await;
    assert!(born.text.contains(&sign_up.replace("sign-up", "sign-in")), "who has an account after all: {}", born.text);
    // a date that is none does not lose the way
    let wrong = ona.post("/en/vilnius/sign-up", &[("born", "soon")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = [("born", "1999-05-04"), ("name", "Ona"), ("email", "ona@pastas.example"), ("password", PASSWORD)];
    let sent = ona.post("/en/vilnius/sign-up", &form).await;
    let letter = app.letter_to("ona@pastas.example").await.code();
    let back = ona.post(sent.header(header::LOCATION), &[("code", &letter)]).await;
    assert_eq!(back.header(header::LOCATION), page);
    assert!(ona.get(&page).await.text.contains("Take it<"));
    // nobody is led to other sites
    let mut stranger = app.browser();
    for elsewhere in ["//evil.example", "https://evil.example", "%2F%2Fevil.example", ""] {
        let page = stranger.get(&format!("/en/vilnius/sign-up?next={elsewhere}")).await;
        assert_eq!(page.status, StatusCode::OK, "{elsewhere}");
        assert!(page.text.contains("href=\"/en/vilnius/sign-in\""), "{elsewhere}: {}", page.text);
        assert!(!stranger.cookies.contains_key("onward"), "{elsewhere}");
    }
});

story!(what_was_taken_back_no_code_gives_again, |app| {
    let setting = setting(&app).await;
    let (code, other) = (put(&app, &setting, None).await, put(&app, &setting, None).await);
    let mut ona = sign_up(&app, "ona@pastas.example", "1999-05-04").await;
    // a link from before, which waits
    let (_, earlier) = new(setting.give(&app, To::Bearer, "").await);
    assert_eq!(ona.post(&page_of(&code), &[]).await.header(header::LOCATION), BACKPACK);
    let id = account(&app, "ona@pastas.example").await.id;
    let award = awards::of_account(&app.db, &id).await.unwrap().remove(0);
    let later = app.later(TimeDelta::hours(1)).await;
    let mut tx = app.db.begin().await.unwrap();
    let held = awards::hold(&mut tx, &award.id).await.unwrap().unwrap();
    let moment = later.state.now().timestamp_millis();
    assert!(awards::set_standing(&mut tx, &held, Standing::Revoked, "A mistake", moment).await.unwrap());
    tx.commit().await.unwrap();

    for code in [&code, &other] {
        let seen = ona.get(&page_of(code)).await;
        assert_eq!(seen.status, StatusCode::CONFLICT, "{}", seen.text);
        assert!(seen.text.contains("was taken back") && !seen.text.contains("Take it<"), "{}", seen.text);
        let pressed = ona.post(&page_of(code), &[]).await;
        assert_eq!(pressed.status, StatusCode::CONFLICT, "{}", pressed.text);
    }
    assert_eq!((uses(&app, &code).await, uses(&app, &other).await), (1, 0));
    let link = format!("/en/vilnius/offers/{earlier}");
    let kept = ona.post(&link, &[("answer", "keep")]).await;
    assert_eq!(kept.header(header::LOCATION), format!("{link}?done=taken-back"));
    assert!(ona.get(&format!("{link}?done=taken-back")).await.text.contains("was taken back"));

    // the desk gives it anew, and then it is there to be taken
    let mut ona = Browser { app: &later, cookies: ona.cookies.clone() };
    let again = new(setting.give(&later, To::Account { id: &id, child: "" }, "").await).0;
    assert!(ona.get(&page_of(&other)).await.text.contains("Take it<"));
    assert_eq!(ona.post(&page_of(&other), &[]).await.header(header::LOCATION), BACKPACK);
    assert_eq!(awards::by_id(&app.db, &again).await.unwrap().unwrap().status, AwardStatus::Accepted);
});

story!(who_guesses_codes_is_slowed_down, |app| {
    let setting = setting(&app).await;
    let code = put(&app, &setting, None).await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    // what can be no code is no guess
    let long = "A".repeat(5_000);
    for bad in ["x", "01234-5678%00", "%C4%97%C4%97%C4%97%C4%97%C4%97%C4%97%C4%97%C4%97%C4%97%C4%97", &long] {
        assert_eq!(jonas.get(&format!("/en/vilnius/claim/{bad}")).await.status, StatusCode::NOT_FOUND, "{bad}");
        assert_eq!(jonas.post(&format!("/en/vilnius/claim/{bad}"), &[]).await.status, StatusCode::NOT_FOUND, "{bad}");
        assert_eq!(jonas.get(&format!("/claim/{bad}")).await.status, StatusCode::NOT_FOUND, "{bad}");
    }
    for bad in ["", "12", &long] {
        let typed = jonas.post("/en/vilnius/claim", &[("code", bad)]).await;
        assert_eq!(typed.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(typed.text.contains("That is no whole code."), "{}", typed.text);
    }
    assert_eq!(jonas.post("/en/vilnius/claim", &[("code", "a\0b")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(jonas.get("/en/vilnius/claim").await.status, StatusCode::OK);
    // codes that there are do not count, however often
    for _ in 0..25 {
        assert_eq!(jonas.get(&page_of(&code)).await.status, StatusCode::OK);
    }
    for n in 0..20 {
        let guess = format!("0000{}-00000", char::from(b'A' + n % 8));
        let answer = match n % 3 {
            0 => jonas.get(&format!("/en/vilnius/claim/{guess}")).await,
            1 => jonas.get(&format!("/claim/{guess}")).await,
            _ => jonas.post("/en/vilnius/claim", &[("code", &guess)]).await,
        };
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(answer.text.contains("We don’t know this code."), "{}", answer.text);
        assert!(n % 3 == 1 || answer.text.contains(&format!("value=\"{guess}\"")), "what was typed is kept");
    }
    for page in ["/claim/00000-00000".to_owned(), "/en/vilnius/claim/00000-00000".to_owned(), page_of(&code)] {
        let slow = jonas.get(&page).await;
        assert_eq!((slow.status, slow.header(header::RETRY_AFTER)), (StatusCode::TOO_MANY_REQUESTS, "900"), "{page}");
    }
    assert_eq!(app.get(&page_of(&code)).await.status, StatusCode::OK, "the one beside is heard");
    for _ in 0..180 {
        app.get("/claim/00000-00000").await;
    }
    assert_eq!(app.get("/claim/00000-00000").await.status, StatusCode::TOO_MANY_REQUESTS);
});

story!(what_is_wrong_with_a_new_code_is_said_at_its_field, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = published(&mut editor, BADGES, WHOLE).await;
    let codes = format!("{form}/codes");
    for (fields, field) in [
        (&[][..], "for"),
        (&[("for", "nobody")][..], "for"),
        (&[("for", "some")][..], "most"),
        (&[("for", "some"), ("most", "1")][..], "most"),
        (&[("for", "some"), ("most", "99999999999999999999")][..], "most"),
        (&[("for", "some"), ("most", "-3")][..], "most"),
        (&[("for", "all"), ("ends", "tomorrow")][..], "ends"),
        (&[("for", "all"), ("ends", "2026-02-30T10:00")][..], "ends"),
        (&[("for", "all"), ("ends", "+262142-12-31T23:59")][..], "ends"),
        (&[("for", "all"), ("ends", "2026-11-23T10:00")][..], "ends"),
    ] {
        let refused = editor.post(&codes, fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(refused.text.contains(&format!("id=\"{field}-problem\"")), "{fields:?}: {}", refused.text);
        for (_, value) in fields.iter().filter(|(name, _)| *name != "for") {
            assert!(refused.text.contains(&format!("value=\"{value}\"")), "{value} is kept");
        }
    }
    assert_eq!(app.count("claim_code", "status", "open").await, 0);
    let code = made(&mut editor, &form, &[("for", "all"), ("most", "nonsense that nobody reads")]).await;
    assert_eq!((code.most, code.ends), (None, None));
    let one = format!("{codes}/{}", code.id);
    assert_eq!(editor.post(&one, &[("act", "dance")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(editor.post(&format!("{codes}/none"), &[("act", "end")]).await.status, StatusCode::NOT_FOUND);
    for file in ["none.pdf", "none", "%00.svg", &code.id, &format!("{}.png", code.id)] {
        assert_eq!(editor.get(&format!("{codes}/{file}")).await.status, StatusCode::NOT_FOUND, "{file}");
    }
    // a badge that is not public has none
    let draft = editor.post(BADGES, &[]).await.header(header::LOCATION).to_owned();
    assert!(!editor.get(&draft).await.text.contains("/codes\""));
    assert_eq!(editor.get(&format!("{draft}/codes")).await.status, StatusCode::OK);
    assert_eq!(editor.post(&format!("{draft}/codes"), &[("for", "all")]).await.status, StatusCode::CONFLICT);
});
