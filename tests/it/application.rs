//! Applying for a badge: shown task by task, confirmed by others who take part, decided at the desk, and seen by whoever may.

use crate::{
    account::sign_up,
    award::{account, signed, verified},
    badge::{BADGES, WHOLE, id_of, published, with},
    desk::{ORGANISER, command, organiser},
    organisation::id,
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
        accept::{self, Accepted},
        model::{AwardStatus, Via},
        store as awards,
    },
    open_badges::report::Verdict,
};
use image::{DynamicImage, ImageFormat, RgbImage};
use serde_json::Value;
use std::io::Cursor;

const IEVA: &str = "ieva@pastas.example";
const JONAS: &str = "jonas@pastas.example";
const MEGABYTE: usize = 1024 * 1024;

fn apply(badge: &str) -> String {
    format!("/en/vilnius/badges/{badge}/apply")
}

/// Posts a form and says where it led.
async fn post(browser: &mut Browser<'_>, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = browser.post(path, fields).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path} {fields:?}: {}", answer.text);
    answer.header(header::LOCATION).to_owned()
}

/// A badge of the workshops: the browser of its organiser, and its id.
async fn badge<'a>(app: &'a TestApp, fields: &[(&str, &str)]) -> (Browser<'a>, String) {
    let mut editor = organiser(app, "owner").await;
    let form = published(&mut editor, BADGES, fields).await;
    (editor, id_of(&form).to_owned())
}

/// Somebody who has begun to apply; returns the address of the page too.
async fn applicant<'a>(app: &'a TestApp, email: &str, badge: &str) -> (Browser<'a>, String) {
    let mut browser = sign_up(app, email, "1999-05-04").await;
    let here = apply(badge);
    assert_eq!(post(&mut browser, &here, &[("act", "begin")]).await, format!("{here}?done=begun"));
    (browser, here)
}

/// Ieva has handed over what the first task needs; returns the address at the desk.
async fn submitted<'a>(app: &'a TestApp, badge: &str) -> (Browser<'a>, String, String) {
    let (mut ieva, here) = applicant(app, IEVA, badge).await;
    post(&mut ieva, &format!("{here}/1"), &[("act", "text"), ("words", "It *rolls*")]).await;
    assert_eq!(post(&mut ieva, &here, &[("act", "submit")]).await, format!("{here}?done=submitted"));
    let application = of_ieva(app).await;
    (ieva, here, format!("{BADGES}/{badge}/applications/{application}"))
}

async fn of_ieva(app: &TestApp) -> String {
    id(app, "badge_application", "account_id", &account(app, IEVA).await.id).await
}

/// The revision that a page of the desk was made from.
fn base(page: &str) -> String {
    let rest = page.split("name=\"base\" value=\"").nth(1).unwrap_or_else(|| panic!("no form: {page}"));
    rest.split('"').next().unwrap().to_owned()
}

/// Does something at the desk, as the page stands now.
async fn assess(browser: &mut Browser<'_>, desk: &str, fields: &[(&str, &str)]) -> Answer {
    let base = base(&browser.get(desk).await.text);
    browser.post(desk, &[fields, &[("base", &base)]].concat()).await
}

fn picture(format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(300, 200)).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// Sends a file with what it shows.
async fn send(browser: &mut Browser<'_>, step: &str, words: &str, file: &[u8]) -> Answer {
    let head = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"file-words\"\r\n\r\n{words}\r\n--edge\r\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\nContent-Type: image/jpeg\r\n\r\n"
    );
    let body = [head.as_bytes(), file, b"\r\n--edge--\r\n"].concat();
    let request =
        Request::post(format!("{step}/file")).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    browser.send(request, Body::from(body)).await
}

story!(somebody_shows_what_they_did_and_the_badge_is_theirs, |app| {
    let (mut editor, badge) = badge(&app, WHOLE).await;
    let public = app.get(&format!("/en/vilnius/badges/{badge}")).await;
    assert!(public.text.contains(&apply(&badge)) && public.text.contains("Go for it"), "{}", public.text);
    assert!(public.header(header::CACHE_CONTROL).starts_with("public"), "the same for everybody");
    let stranger = app.get(&apply(&badge)).await;
    assert!(stranger.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="));
    let mut looking = sign_up(&app, JONAS, "1999-05-04").await;
    let page = looking.get(&apply(&badge)).await;
    assert!(page.text.contains("Build a robot") && page.text.contains("value=\"begin\""), "{}", page.text);
    assert_eq!(looking.get(&format!("{}/1", apply(&badge))).await.status, StatusCode::NOT_FOUND, "nothing is begun");

    let (mut ieva, here) = applicant(&app, IEVA, &badge).await;
    assert_eq!(post(&mut ieva, &here, &[("act", "begin")]).await, here, "one at a time");
    assert_eq!(app.count("badge_application", "achievement_id", &badge).await, 1);
    let early = ieva.post(&here, &[("act", "submit")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.text.contains("0 of 1 tasks are done"), "{}", early.text);
    let step = format!("{here}/1");
    assert_eq!(
        post(&mut ieva, &step, &[("act", "text"), ("words", "It *rolls*\n\n<script>x</script>")]).await,
        format!("{step}?done=added")
    );
    let page = ieva.get(&format!("{step}?done=added")).await.text;
    assert!(page.contains("<em>rolls</em>") && !page.contains("<script>x") && page.contains("Added."), "{page}");
    assert!(page.contains("to be confirmed") && page.contains("only I and those who check it"), "{page}");
    assert!(!editor.get("/en/vilnius/desk/dirbtuves").await.text.contains("/applications"), "nobody else knows of it");

    let sent = post(&mut ieva, &here, &[("act", "submit")]).await;
    assert!(ieva.get(&sent).await.text.contains("It is with Kalno dirbtuvės now."));
    let letter = app.letter_to(ORGANISER).await;
    assert_eq!(letter.subject, "Ieva has done something for “Friend of robots”");
    let desk = letter.link().to_owned();
    // what was handed over stays as it is
    assert_eq!(post(&mut ieva, &step, &[("act", "text"), ("words", "more")]).await, step);
    assert_eq!(post(&mut ieva, &here, &[("act", "submit")]).await, here);
    assert_eq!(app.count("evidence", "kind", "text").await, 1);

    assert!(editor.get("/en/vilnius/desk/dirbtuves").await.text.contains("1 waits"));
    let queue = editor.get(&format!("{BADGES}/{badge}/applications")).await.text;
    assert!(queue.contains("waits for you") && queue.contains(&desk), "{queue}");
    let page = editor.get(&desk).await.text;
    assert!(page.contains("<em>rolls</em>") && page.contains("0 of 1 are confirmed") && !page.contains(IEVA), "{page}");
    let early = assess(&mut editor, &desk, &[("act", "accept")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    let confirmed = assess(&mut editor, &desk, &[("act", "confirm"), ("task", "0")]).await;
    assert_eq!(confirmed.header(header::LOCATION), format!("{desk}?done=saved"));
    let accepted = assess(&mut editor, &desk, &[("act", "accept"), ("narrative", "Drives very well")]).await;
    assert_eq!(accepted.header(header::LOCATION), format!("{desk}?done=accepted"), "{}", accepted.text);
    let letter = app.letter_to(IEVA).await;
    assert_eq!((letter.subject.as_str(), letter.link()), ("It’s yours: Friend of robots", "/en/vilnius/me/backpack"));
    assert!(ieva.get(&here).await.text.contains("This badge is yours already."));
    let history = editor.get("/en/vilnius/desk/dirbtuves/history").await.text;
    assert!(history.contains("gave the badge “Robotų &lt;draugas&gt;” to somebody who applied."), "{history}");

    // the credential names the evidence by address, and says nothing of what is in it
    let person = account(&app, IEVA).await;
    let award = awards::of_account(&app.db, &person.id).await.unwrap().remove(0);
    assert_eq!((award.via, award.status, award.version), (Via::Application, AwardStatus::Offered, 1));
    let Accepted::Held(_) = accept::accept(&app.state, &person, &award.id, false).await.unwrap() else { panic!() };
    let (json, _) = signed(&app, &award.id).await;
    assert_eq!(verified(&app, &json, None).await.verdict(), Verdict::Valid);
    assert!(!json.contains("*rolls*") && !json.contains("very well"), "{json}");
    let credential: Value = serde_json::from_str(&json).unwrap();
    let evidence = id(&app, "evidence", "award_id", &award.id).await;
    assert_eq!(credential["evidence"][0]["id"], format!("http://127.0.0.1:3000/evidence/{}", award.id));
    assert_eq!(credential["evidence"][1]["id"], format!("http://127.0.0.1:3000/evidence/{evidence}"));
    assert_eq!(credential["evidence"][1]["name"], "Build a robot");
    let refused = ieva.post(&here, &[("act", "begin")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert_eq!(post(&mut ieva, &here, &[("act", "withdraw")]).await, here, "the evidence is the badge's");
});

story!(changes_are_asked_for_and_no_is_said_in_words, |app| {
    let (mut editor, badge) = badge(&app, WHOLE).await;
    let (mut ieva, here, desk) = submitted(&app, &badge).await;
    let silent = assess(&mut editor, &desk, &[("act", "ask"), ("words", " ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.text.contains("id=\"words-problem\""), "{}", silent.text);
    let unsaid = assess(&mut editor, &desk, &[("act", "missing"), ("task", "0"), ("words", "")]).await;
    assert!(unsaid.text.contains("id=\"missing-0-problem\""), "{}", unsaid.text);
    assess(&mut editor, &desk, &[("act", "missing"), ("task", "0"), ("words", "Does it turn?")]).await;
    let asked = assess(&mut editor, &desk, &[("act", "ask"), ("words", "Show us a photo")]).await;
    assert_eq!(asked.header(header::LOCATION), format!("{desk}?done=changes-requested"), "{}", asked.text);
    let letter = app.letter_to(IEVA).await;
    assert_eq!(letter.subject, "Nearly there: Friend of robots");
    assert!(letter.text.contains("Show us a photo") && letter.link() == here, "{}", letter.text);
    assert!(ieva.get(&here).await.text.contains("Show us a photo"));
    let step = ieva.get(&format!("{here}/1")).await.text;
    assert!(step.contains("Does it turn?") && step.contains("something is missing"), "{step}");
    let page = editor.get(&desk).await.text;
    assert!(page.contains("They are working on it.") && !page.contains("<em>rolls"), "theirs again: {page}");
    let refused = ieva.post(&here, &[("act", "submit")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "it is still missing");

    post(&mut ieva, &format!("{here}/1"), &[("act", "link"), ("address", "https://video.example/turns")]).await;
    post(&mut ieva, &here, &[("act", "submit")]).await;
    let page = editor.get(&desk).await.text;
    assert!(page.contains("rel=\"noopener nofollow\"") && page.contains("https://video.example/turns"), "{page}");
    let no = assess(&mut editor, &desk, &[("act", "reject"), ("words", "It is a toy")]).await;
    assert_eq!(no.header(header::LOCATION), format!("{desk}?done=rejected"));
    assert!(app.letter_to(IEVA).await.text.contains("It is a toy"));
    assert!(!editor.get(&desk).await.text.contains("<em>rolls"), "no longer theirs to see");
    let page = ieva.get(&here).await.text;
    assert!(page.contains("It is a toy") && page.contains("Begin again"), "{page}");
    let odd = editor.post(&desk, &[("act", "confirm"), ("task", "7"), ("base", "1")]).await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST);
    assert_eq!(editor.post(&desk, &[("act", "accept"), ("base", "x")]).await.status, StatusCode::BAD_REQUEST);
    // a second try stands beside the first, until that is deleted
    post(&mut ieva, &here, &[("act", "begin")]).await;
    assert_eq!(app.count("badge_application", "achievement_id", &badge).await, 2);
    assert_eq!(post(&mut ieva, &here, &[("act", "withdraw")]).await, format!("{here}?done=withdrawn"));
    assert_eq!(post(&mut ieva, &here, &[("act", "withdraw")]).await, format!("{here}?done=withdrawn"));
    assert_eq!(app.count("evidence", "account_id", &account(&app, IEVA).await.id).await, 0);
    assert_eq!(ieva.post(&here, &[("act", "withdraw")]).await.status, StatusCode::NOT_FOUND);
});

story!(of_two_who_decide_the_second_is_told, |app| {
    let (mut one, badge) = badge(&app, WHOLE).await;
    let (_, _, desk) = submitted(&app, &badge).await;
    let mut other = sign_up(&app, "antra@dirbtuves.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation dirbtuves --email antra@dirbtuves.example --role assessor")
        .await
        .unwrap();
    assert!(other.get("/en/vilnius/desk/dirbtuves").await.text.contains("1 waits"), "an assessor may assess too");
    let seen = base(&other.get(&desk).await.text);
    assess(&mut one, &desk, &[("act", "confirm"), ("task", "0")]).await;
    let late = other.post(&desk, &[("act", "reject"), ("words", "Not enough"), ("base", &seen)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Somebody else was faster.") && late.text.contains("Not enough"), "{}", late.text);
    let now = base(&late.text);
    let accepted = one.post(&desk, &[("act", "accept"), ("base", &now)]).await;
    assert_eq!(accepted.header(header::LOCATION), format!("{desk}?done=accepted"), "{}", accepted.text);
    let late = other.post(&desk, &[("act", "reject"), ("words", "Not enough"), ("base", &now)]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert_eq!(app.count("award", "via", "application").await, 1);
    assert_eq!(app.count("badge_application", "status", "accepted").await, 1);
});

story!(what_cannot_be_given_is_said, |app| {
    let (mut editor, badge) = badge(&app, WHOLE).await;
    let (mut ieva, here, desk) = submitted(&app, &badge).await;
    assess(&mut editor, &desk, &[("act", "confirm"), ("task", "0")]).await;
    editor.post(&format!("{BADGES}/{badge}/status"), &[("act", "retire")]).await;
    assert!(!app.get(&format!("/en/vilnius/badges/{badge}")).await.text.contains("/apply"));
    let retired = assess(&mut editor, &desk, &[("act", "accept")]).await;
    assert_eq!(retired.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(retired.text.contains("This badge is not awarded any more."), "{}", retired.text);
    let mut jonas = sign_up(&app, JONAS, "1999-05-04").await;
    assert_eq!(jonas.get(&here).await.status, StatusCode::NOT_FOUND, "nobody begins");
    editor.post(&format!("{BADGES}/{badge}/status"), &[("act", "restore")]).await;
    app.change("UPDATE organisation SET status = 'suspended' WHERE slug = 'dirbtuves'").await;
    let suspended = assess(&mut editor, &desk, &[("act", "accept")]).await;
    assert_eq!(suspended.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(suspended.text.contains("the city has not verified it"), "{}", suspended.text);
    let page = ieva.get(&here).await.text;
    assert!(page.contains("What you did is kept, but you can’t send it in."), "{page}");
    assert_eq!(app.count("award", "via", "application").await, 0);
    app.change("UPDATE organisation SET status = 'verified' WHERE slug = 'dirbtuves'").await;

    // who got it meanwhile has it once
    app.change(&format!(
        "INSERT INTO award (id, city_id, organisation_id, achievement_id, version, account_id, child, slot, person, status, \
         via, narrative, awarded) SELECT 'by-hand', city_id, organisation_id, achievement_id, 1, account_id, '', \
         achievement_id || ' ' || account_id || ' ', '', 'offered', 'hand', '', 0 FROM badge_application \
         WHERE achievement_id = '{badge}'"
    ))
    .await;
    let already = assess(&mut editor, &desk, &[("act", "accept")]).await;
    assert_eq!(already.header(header::LOCATION), format!("{desk}?done=already"), "{}", already.text);
    assert_eq!(app.count("award", "achievement_id", &badge).await, 1);
    // and who is gone is gone with everything
    accounts::erase(&app.db, &account(&app, IEVA).await.id).await.unwrap();
    assert_eq!(editor.get(&desk).await.status, StatusCode::NOT_FOUND);
    assert_eq!(editor.post(&desk, &[("act", "accept"), ("base", "3")]).await.status, StatusCode::NOT_FOUND);
});

story!(others_who_take_part_confirm_each_piece_once, |app| {
    let tasks = with(&[("task-0-by", "self"), ("task-1-times", "2"), ("minimum", "")]);
    let (_, badge) = badge(&app, &tasks).await;
    let (mut ieva, here) = applicant(&app, IEVA, &badge).await;
    assert_eq!(ieva.post(&format!("{here}/1"), &[("act", "peer")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(ieva.post(&format!("{here}/2"), &[("act", "tick")]).await.status, StatusCode::BAD_REQUEST);
    post(&mut ieva, &format!("{here}/1"), &[("act", "tick")]).await;
    assert!(ieva.get(&here).await.text.contains(">confirmed<"));
    post(&mut ieva, &format!("{here}/1"), &[("act", "untick")]).await;
    assert!(!ieva.get(&here).await.text.contains(">confirmed<"));
    post(&mut ieva, &format!("{here}/1"), &[("act", "tick")]).await;
    let step = format!("{here}/2");
    for words in ["A loose wire", "A flat battery"] {
        post(&mut ieva, &step, &[("act", "text"), ("words", words)]).await;
    }
    let link = async |browser: &mut Browser<'_>| {
        post(browser, &step, &[("act", "peer")]).await;
        let page = browser.get(&step).await.text;
        let rest = page.split("http://127.0.0.1:3000/en/vilnius/peer/").nth(1).unwrap_or_else(|| panic!("{page}"));
        assert!(page.contains("data-link=") && page.contains("class=\"qr\""), "{page}");
        format!("/en/vilnius/peer/{}", rest.split(['<', '"']).next().unwrap())
    };
    let peer = link(&mut ieva).await;
    assert!(app.get(&peer).await.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="));
    let own = ieva.get(&peer).await;
    assert!(own.status == StatusCode::OK && own.text.contains("This is your own link."), "{}", own.text);
    let (wire, battery) =
        (id(&app, "evidence", "words", "A loose wire").await, id(&app, "evidence", "words", "A flat battery").await);
    let yes = [("act", "confirm"), ("evidence", wire.as_str()), ("words", "I saw it")];
    assert_eq!(ieva.post(&peer, &yes).await.status, StatusCode::FORBIDDEN, "nobody confirms for themselves");

    let mut jonas = sign_up(&app, JONAS, "1999-05-04").await;
    for answer in [jonas.get(&peer).await, jonas.post(&peer, &yes).await] {
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert!(
            answer.text.contains("You can confirm this if you take part too") && !answer.text.contains("loose wire")
        );
    }
    assert_eq!(jonas.get(&format!("/evidence/{wire}")).await.status, StatusCode::NOT_FOUND);
    post(&mut jonas, &here, &[("act", "begin")]).await;
    let page = jonas.get(&peer).await.text;
    assert!(page.contains("A loose wire") && page.contains("Can you confirm it for Ieva?"), "{page}");
    let silent = jonas.post(&peer, &[("act", "missing"), ("evidence", &battery), ("words", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.text.contains(&format!("id=\"words-{battery}-problem\"")), "{}", silent.text);
    assert_eq!(post(&mut jonas, &peer, &yes).await, format!("{peer}?done=confirmed"));
    assert_eq!(post(&mut jonas, &peer, &yes).await, peer, "once");
    let less = [("act", "missing"), ("evidence", wire.as_str()), ("words", "No")];
    assert_eq!(post(&mut jonas, &peer, &less).await, peer, "what was confirmed stays so");
    post(&mut jonas, &peer, &[("act", "missing"), ("evidence", &battery), ("words", "Which one?")]).await;
    let page = ieva.get(&step).await.text;
    assert!(page.contains("Which one?") && page.contains("I saw it") && page.contains("1 of 2"), "{page}");
    assert_eq!(ieva.post(&here, &[("act", "submit")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    post(&mut jonas, &peer, &[("act", "confirm"), ("evidence", &battery)]).await;
    for (act, evidence, expected) in
        [("confirm", "0198", StatusCode::NOT_FOUND), ("dance", wire.as_str(), StatusCode::BAD_REQUEST)]
    {
        assert_eq!(jonas.post(&peer, &[("act", act), ("evidence", evidence)]).await.status, expected);
    }
    assert_eq!(app.count("peer_confirmation", "evidence_id", &wire).await, 1);

    // a link that was taken back, or that another took the place of, does nothing more
    let newer = link(&mut ieva).await;
    assert_eq!(jonas.get(&peer).await.status, StatusCode::GONE);
    post(&mut ieva, &step, &[("act", "peer-revoke")]).await;
    assert_eq!(jonas.get(&newer).await.status, StatusCode::GONE);
    assert_eq!(jonas.post(&newer, &yes).await.status, StatusCode::GONE);
    assert_eq!(jonas.get("/en/vilnius/peer/a%00b").await.status, StatusCode::GONE);
    assert_eq!(post(&mut ieva, &here, &[("act", "submit")]).await, format!("{here}?done=submitted"));
});

story!(what_comes_first_is_had_first, |app| {
    let (mut editor, first) = badge(&app, WHOLE).await;
    let second =
        published(&mut editor, BADGES, &with(&[("name-en", "Master of robots"), ("prerequisite", &first)])).await;
    let (mut ieva, here) = applicant(&app, IEVA, id_of(&second)).await;
    let page = ieva.get(&here).await.text;
    assert!(page.contains("still missing") && page.contains("send it in when you have these badges"), "{page}");
    post(&mut ieva, &format!("{here}/1"), &[("act", "text"), ("words", "It drives")]).await;
    assert_eq!(ieva.post(&here, &[("act", "submit")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let person = account(&app, IEVA).await;
    app.change(&format!(
        "INSERT INTO award (id, city_id, organisation_id, achievement_id, version, account_id, child, person, status, via, \
         narrative, awarded) SELECT '0198a000-0000-7000-8000-000000000001', city_id, organisation_id, id, 1, '{}', '', '', 'offered', 'hand', '', 0 \
         FROM achievement WHERE id = '{first}'",
        person.id
    ))
    .await;
    assert_eq!(ieva.post(&here, &[("act", "submit")]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "only offered");
    accept::accept(&app.state, &person, "0198a000-0000-7000-8000-000000000001", false).await.unwrap();
    app.change("UPDATE award_bit SET standing = 'suspended'").await;
    assert_eq!(ieva.post(&here, &[("act", "submit")]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "on hold");
    app.change("UPDATE award_bit SET standing = 'issued'").await;
    assert!(ieva.get(&here).await.text.contains("you have it"));
    assert_eq!(post(&mut ieva, &here, &[("act", "submit")]).await, format!("{here}?done=submitted"));
});

story!(what_is_not_taken_is_said_at_its_field, |app| {
    let (_, badge) = badge(&app, WHOLE).await;
    let (mut ieva, here) = applicant(&app, IEVA, &badge).await;
    let step = format!("{here}/1");
    let long = "a".repeat(5_001);
    for (fields, field) in [
        ([("act", "text"), ("words", "  "), ("x", "")], "words"),
        ([("act", "text"), ("words", long.as_str()), ("x", "")], "words"),
        ([("act", "link"), ("address", "javascript:alert(1)"), ("x", "")], "address"),
        ([("act", "link"), ("address", "kept.example"), ("x", "")], "address"),
        ([("act", "link"), ("address", "https://a.example"), ("link-words", &long[..301])], "link-words"),
    ] {
        let refused = ieva.post(&step, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{fields:?}");
        assert!(refused.text.contains(&format!("id=\"{field}-problem\"")), "{field}: {}", refused.text);
        let typed = fields[1].1.trim();
        assert!(refused.text.contains(typed), "nothing typed is lost");
    }
    let mut boasting = picture(ImageFormat::Jpeg);
    let frame = boasting.windows(2).position(|bytes| bytes == b"\xff\xc0").unwrap();
    boasting[frame + 5..frame + 9].copy_from_slice(&[0x9c, 0x40, 0x9c, 0x40]);
    let large_pdf = [b"%PDF-1.7".as_slice(), &vec![0; 5 * MEGABYTE]].concat();
    for (file, words) in [
        (b"".to_vec(), "Choose a file first."),
        (b"MZ a program".to_vec(), "We can’t read this."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec(), "We can’t read this."),
        (boasting, "too many pixels"),
        (large_pdf, "This PDF is too large: 5 MB at most."),
        (vec![0; 13 * MEGABYTE], "This file is too large: 12 MB at most."),
    ] {
        let refused = send(&mut ieva, &step, "My robot", &file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(refused.text.contains(words) && refused.text.contains("id=\"file-problem\""), "{words}");
        assert!(file.len() > 12 * MEGABYTE || refused.text.contains("value=\"My robot\""), "nothing typed is lost");
    }
    assert_eq!(send(&mut ieva, &step, "a\0b", b"%PDF-1.7").await.status, StatusCode::BAD_REQUEST);
    let nothing = Request::post(format!("{step}/file")).header(header::CONTENT_TYPE, "text/plain");
    assert!(ieva.send(nothing, Body::from("x")).await.status.is_client_error());
    for (path, expected) in [
        (format!("{here}/0"), StatusCode::NOT_FOUND),
        (format!("{here}/3"), StatusCode::NOT_FOUND),
        (format!("{here}/x"), StatusCode::NOT_FOUND),
        (apply("0198"), StatusCode::NOT_FOUND),
        (apply("a%00b"), StatusCode::NOT_FOUND),
        (here.replace("vilnius", "kaunas"), StatusCode::NOT_FOUND),
    ] {
        assert_eq!(ieva.get(&path).await.status, expected, "{path}");
    }
    assert_eq!(ieva.post(&here, &[("act", "dance")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(ieva.post(&step, &[("act", "dance")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.count("evidence", "application_id", &of_ieva(&app).await).await, 0);

    // there is an end to all things
    for number in 0..11 {
        post(&mut ieva, &step, &[("act", "text"), ("words", &format!("Piece {number}"))]).await;
    }
    let many = ieva.post(&step, &[("act", "text"), ("words", "One more")]).await;
    assert!(many.text.contains("11 things at most") && many.text.contains("One more"), "{}", many.text);
    let piece = id(&app, "evidence", "words", "Piece 0").await;
    assert_eq!(
        post(&mut ieva, &step, &[("act", "remove"), ("evidence", &piece)]).await,
        format!("{step}?done=removed")
    );
    let again = ieva.post(&step, &[("act", "remove"), ("evidence", &piece)]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
    let kept = id(&app, "evidence", "words", "Piece 1").await;
    app.change(&format!(
        "INSERT INTO evidence_file (evidence_id, media_type, size, bytes) VALUES ('{kept}', 'application/pdf', {}, 'x')",
        50 * MEGABYTE
    ))
    .await;
    let full = send(&mut ieva, &step, "", b"%PDF-1.7").await;
    assert_eq!(full.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(full.text.contains("All your files together are too large."), "{}", full.text);

    // what is another's is not there
    let (mut jonas, _) = applicant(&app, JONAS, &badge).await;
    let foreign = jonas.post(&step, &[("act", "remove"), ("evidence", &kept)]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    assert_eq!(app.count("evidence", "id", &kept).await, 1);
});

story!(evidence_is_seen_by_whoever_may, |app| {
    let (mut editor, badge) = badge(&app, WHOLE).await;
    let (mut ieva, here) = applicant(&app, IEVA, &badge).await;
    let step = format!("{here}/1");
    let sent = send(&mut ieva, &step, "My \"robot\"", &picture(ImageFormat::Png)).await;
    assert_eq!(sent.header(header::LOCATION), format!("{step}?done=added"), "{}", sent.text);
    send(&mut ieva, &step, "The plan", b"%PDF-1.7 a plan").await;
    let photo = format!("/evidence/{}", id(&app, "evidence", "words", "My \"robot\"").await);
    let plan = format!("/evidence/{}", id(&app, "evidence", "words", "The plan").await);
    let own = ieva.get(&photo).await;
    assert_eq!(own.status, StatusCode::OK);
    assert!(own.text.contains("Build a robot") && own.text.contains("alt=\"My &quot;robot&quot;\""), "{}", own.text);
    assert!(own.text.contains("name=\"visibility\" value=\"public\"") && own.text.contains("noindex"), "{}", own.text);
    assert_eq!(own.header(header::CACHE_CONTROL), "private, no-cache");
    let jpeg = ieva.get(&format!("{photo}/file")).await;
    assert_eq!(jpeg.header(header::CONTENT_TYPE), "image/jpeg", "made again");
    let pdf = ieva.get(&format!("{plan}/file")).await;
    assert_eq!(pdf.text, "%PDF-1.7 a plan", "kept as it is");
    assert_eq!(pdf.header(header::CONTENT_DISPOSITION), "attachment; filename=\"evidence.pdf\"");
    assert_eq!(pdf.header(header::CONTENT_SECURITY_POLICY), "default-src 'none'; sandbox");
    assert_eq!(pdf.header(header::X_CONTENT_TYPE_OPTIONS), "nosniff");

    let mut jonas = sign_up(&app, JONAS, "1999-05-04").await;
    let nobody = [photo.clone(), format!("{photo}/file"), format!("{plan}/file"), format!("{plan}/file?peer=x")];
    for path in &nobody {
        for answer in [app.get(path).await, jonas.get(path).await, editor.get(path).await] {
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    assert_eq!(jonas.post(&photo, &[("visibility", "link")]).await.status, StatusCode::NOT_FOUND);
    post(&mut ieva, &here, &[("act", "submit")]).await;
    assert_eq!(editor.get(&photo).await.status, StatusCode::OK, "it is theirs to assess");
    assert!(!editor.get(&photo).await.text.contains("name=\"visibility\""));
    assert_eq!(editor.post(&photo, &[("visibility", "public")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get(&photo).await.status, StatusCode::NOT_FOUND);

    assert_eq!(post(&mut ieva, &photo, &[("visibility", "link")]).await, format!("{photo}?done=saved"));
    let shared = app.get_with(&photo, header::ACCEPT_LANGUAGE, "lt").await;
    assert_eq!(shared.status, StatusCode::OK);
    assert!(shared.text.contains("<html lang=\"lt\"") && shared.text.contains("Surink robotą"), "{}", shared.text);
    assert!(shared.text.contains("noindex") && !shared.text.contains("Ieva"), "nobody is named: {}", shared.text);
    assert_eq!(app.get(&format!("{photo}/file")).await.status, StatusCode::OK);
    post(&mut ieva, &photo, &[("visibility", "public")]).await;
    assert!(!app.get(&photo).await.text.contains("noindex"));
    assert_eq!(ieva.post(&photo, &[("visibility", "all")]).await.status, StatusCode::BAD_REQUEST);
    let switched = app.post("/language", &format!("locale=lt&to={photo}")).await;
    assert_eq!(switched.header(header::LOCATION), photo, "its address is the same in every language");
    for nothing in ["/evidence/0198", "/evidence/a%00b", "/evidence/0198/file"] {
        assert_eq!(app.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }

    // what the organisation says in the badge is at the award's address
    let desk = format!("{BADGES}/{badge}/applications/{}", of_ieva(&app).await);
    assess(&mut editor, &desk, &[("act", "confirm"), ("task", "0")]).await;
    assess(&mut editor, &desk, &[("act", "accept"), ("narrative", "Drives *very* well")]).await;
    let award = format!("/evidence/{}", id(&app, "award", "via", "application").await);
    assert_eq!(app.get(&award).await.status, StatusCode::NOT_FOUND);
    assert!(ieva.get(&award).await.text.contains("What Kalno dirbtuvės says"));
    post(&mut ieva, &award, &[("visibility", "link")]).await;
    assert!(app.get(&award).await.text.contains("Drives <em>very</em> well"));
    post(&mut ieva, &award, &[("visibility", "private")]).await;
    assert_eq!(jonas.get(&award).await.status, StatusCode::NOT_FOUND);
});

story!(of_a_minor_nothing_is_public, |app| {
    let (_, badge) = badge(&app, WHOLE).await;
    let mut ieva = sign_up(&app, IEVA, "2014-05-04").await;
    let here = apply(&badge);
    let page = ieva.get(&here).await.text;
    assert!(
        page.contains("Your parent or guardian has to say yes first.") && !page.contains("value=\"begin\""),
        "{page}"
    );
    assert_eq!(ieva.post(&here, &[("act", "begin")]).await.status, StatusCode::CONFLICT);
    let permission = app.letter_to("mama@pastas.example").await;
    app.browser().post(permission.link(), &[("answer", "approve")]).await;
    post(&mut ieva, &here, &[("act", "begin")]).await;
    post(&mut ieva, &format!("{here}/1"), &[("act", "text"), ("words", "It drives")]).await;
    let piece = format!("/evidence/{}", id(&app, "evidence", "words", "It drives").await);
    let page = ieva.get(&piece).await.text;
    assert!(!page.contains("value=\"public\"") && page.contains("you can’t show it to everybody"), "{page}");
    assert_eq!(ieva.post(&piece, &[("visibility", "public")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.get(&piece).await.status, StatusCode::NOT_FOUND);
    post(&mut ieva, &piece, &[("visibility", "link")]).await;
    assert_eq!(app.get(&piece).await.status, StatusCode::OK);
    // nothing more is added or handed over once the permission is taken back; what is there can be taken away
    app.change("UPDATE guardianship SET status = 'withdrawn'").await;
    let step = format!("{here}/1");
    assert_eq!(post(&mut ieva, &step, &[("act", "text"), ("words", "More")]).await, here);
    assert_eq!(send(&mut ieva, &step, "", b"%PDF-1.7").await.header(header::LOCATION), here);
    assert_eq!(ieva.post(&here, &[("act", "submit")]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let id = piece.rsplit('/').next().unwrap();
    post(&mut ieva, &step, &[("act", "remove"), ("evidence", id)]).await;
    assert_eq!(app.count("evidence", "id", id).await, 0);
});
