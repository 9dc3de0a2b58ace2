//! What the public reports, what the city answers, and what the organisation reads of it.

use crate::{
    account::sign_up,
    desk::{at, command, organiser},
    editor::LISTINGS,
    organisation::{coordinator, id},
    participation::{REGISTER, ROBOTS, next_session},
    story,
    support::{Browser, TestApp},
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::{
    account::{data, store as accounts},
    mail::purge::purge,
    participation::notices,
};

const REPORT: &str = "/en/vilnius/opportunities/robotu-burelis/report";
const REPORTS: &str = "/en/vilnius/coordination/reports";
const RITA: &str = "rita@vilnius.example";

/// Somebody without an account reports the robot club.
async fn report(app: &TestApp, reason: &str, words: &str, email: &str) {
    let sent = app.browser().post(REPORT, &[("reason", reason), ("words", words), ("email", email)]).await;
    assert_eq!(sent.header(header::LOCATION), format!("{REPORT}?done"), "{}", sent.text);
}

/// Addresses of the reports that wait, as the queue has them.
async fn waiting(rita: &mut Browser<'_>, query: &str) -> Vec<String> {
    let page = rita.get(&format!("{REPORTS}{query}")).await.text;
    let link = format!("href=\"{REPORTS}/");
    let links = page.split(&link).skip(1);
    links.map(|rest| format!("{REPORTS}/{}", rest.split('"').next().unwrap())).collect()
}

/// The form of the robot club at its desk.
async fn desk_form(app: &TestApp) -> String {
    let of_vilnius = "city_id = (SELECT id FROM city WHERE slug = 'vilnius') AND slug";
    format!("{LISTINGS}/{}", id(app, "opportunity", of_vilnius, "robotu-burelis").await)
}

story!(anybody_says_what_is_wrong_and_gets_an_answer, |app| {
    assert!(app.get(ROBOTS).await.text.contains(&format!("href=\"{REPORT}\"")));
    assert_eq!(app.get(REPORT).await.status, StatusCode::OK);
    let long = "ž".repeat(1_001);
    for (reason, words, email, said) in [
        ("", "Hm", "", "Choose what is the matter."),
        ("boring", "Hm", "", "Choose what is the matter."),
        ("other", "  ", "", "Please fill this in."),
        ("outdated", long.as_str(), "", "at most 1,000 characters"),
        ("outdated", "Hm", "jonas", "id=\"email-problem\""),
    ] {
        let refused = app.browser().post(REPORT, &[("reason", reason), ("words", words), ("email", email)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{reason}");
        assert!(refused.text.contains(said) && refused.text.contains(words.trim()), "{reason}: {}", refused.text);
    }
    assert_eq!(app.count("report", "reason", "outdated").await, 0);
    let nothing = "/en/vilnius/opportunities/nera/report";
    assert_eq!(app.get(nothing).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.browser().post(nothing, &[("reason", "outdated")]).await.status, StatusCode::NOT_FOUND);

    // in Lithuanian, with an address
    let there = REPORT.replace("/en/", "/lt/");
    let fields = [("reason", "misplaced"), ("words", "Dabar <b>antrame</b> aukšte"), ("email", "Jonas@Pastas.example")];
    let sent = app.browser().post(&there, &fields).await;
    assert_eq!(sent.header(header::LOCATION), format!("{there}?done"));
    assert!(app.get(&format!("{REPORT}?done")).await.text.contains("Somebody of the city looks at it."));

    let mut rita = coordinator(&app).await;
    assert!(!app.letters().await.iter().any(|one| one.subject.contains("Not safe")), "that can wait");
    let reports = waiting(&mut rita, "").await;
    let [report] = reports.as_slice() else { panic!("{reports:?}") };
    let page = rita.get(report).await.text;
    assert!(page.contains("Dabar &lt;b") && !page.contains("<b>antrame"), "{page}");
    assert!(page.contains("The place or the time is wrong") && !page.contains("pastas.example"), "{page}");
    for (answer, outcome, status) in [
        (" ", "mended", StatusCode::UNPROCESSABLE_ENTITY),
        (long.as_str(), "mended", StatusCode::UNPROCESSABLE_ENTITY),
        ("Ačiū", "", StatusCode::BAD_REQUEST),
        ("Ačiū", "burnt", StatusCode::BAD_REQUEST),
    ] {
        assert_eq!(rita.post(report, &[("answer", answer), ("outcome", outcome)]).await.status, status, "{outcome}");
    }
    let answered = rita.post(report, &[("answer", "Ačiū, pataisėme!"), ("outcome", "mended")]).await;
    assert_eq!(answered.header(header::LOCATION), format!("{REPORTS}?done"), "{}", answered.text);
    let letter = app.letter_to("jonas@pastas.example").await;
    assert_eq!(letter.subject, "Tavo pranešimas: Robotų būrelis");
    assert!(letter.text.contains("„Ačiū, pataisėme!“") && letter.text.contains("Jau sutvarkyta."), "{}", letter.text);
    assert_eq!(app.count("report", "email IS NULL AND outcome", "mended").await, 1, "nobody knows any more who it was");
    // of two who answer at once the second is told so, and nobody gets two letters
    let twice = rita.post(report, &[("answer", "Nieko"), ("outcome", "nothing")]).await;
    assert_eq!(twice.header(header::LOCATION), format!("{REPORTS}?nothing"));
    assert!(rita.get(report).await.text.contains("Ačiū, pataisėme!"));
    assert!(waiting(&mut rita, "").await.is_empty());
    assert_eq!(app.letters().await.iter().filter(|one| one.to == "jonas@pastas.example").count(), 1);

    let mut organiser = organiser(&app, "editor").await;
    let page = organiser.get(&desk_form(&app).await).await.text;
    assert!(page.contains("Ačiū, pataisėme!") && page.contains("antrame") && !page.contains("jonas@"), "{page}");
    let history = organiser.get("/en/vilnius/desk/dirbtuves/history").await.text;
    assert!(history.contains("answered a report about “Robotų būrelis”"), "{history}");
});

story!(what_is_not_safe_does_not_wait, |app| {
    let session = next_session(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &session.id)]).await;
    let mut owner = organiser(&app, "owner").await;
    let mut rita = coordinator(&app).await;
    report(&app, "outdated", "", "").await;
    report(&app, "unsafe", "Sulūžę laiptai", "").await;
    let letter = app.letter_to(RITA).await;
    assert_eq!(letter.subject, "Not safe? Robot club");
    let reports = waiting(&mut rita, "").await;
    assert_eq!((reports.len(), letter.link()), (2, reports[0].as_str()), "it comes first, and the letter leads there");
    assert!(letter.text.contains("Sulūžę laiptai"));
    assert_eq!(waiting(&mut rita, "?kind=outdated").await, [reports[1].clone()]);
    assert!(waiting(&mut rita, "?organisation=kiti").await.is_empty());
    assert!(waiting(&mut rita, "?waits=3").await.is_empty());

    let hidden = rita.post(&reports[0], &[("answer", "Kol pataisys laiptus."), ("outcome", "hidden")]).await;
    assert_eq!(hidden.header(header::LOCATION), format!("{REPORTS}?done"), "{}", hidden.text);
    assert_eq!(app.get(ROBOTS).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get(REPORT).await.status, StatusCode::NOT_FOUND);
    let letter = app.letter_to("vadove@dirbtuves.example").await;
    assert_eq!(letter.subject, "Hidden for now: Robot club");
    assert_eq!(letter.link(), desk_form(&app).await);
    let page = owner.get(&desk_form(&app).await).await.text;
    assert!(page.contains("Kol pataisys laiptus."), "{page}");
    assert!(!page.contains("Sulūžę"), "those words could tell who it was");
    let history = owner.get("/en/vilnius/desk/dirbtuves/history").await.text;
    assert!(history.contains("away from the public") && history.contains("answered a report"), "{history}");
    // whoever counts on it is told, as when the organisation itself hides it
    assert_eq!(notices::tell_of_changes(&app.state).await.unwrap(), 1);
    // what is hidden already stays so
    let again = rita.post(&reports[1], &[("answer", "Jau paslėpta."), ("outcome", "hidden")]).await;
    assert_eq!(again.header(header::LOCATION), format!("{REPORTS}?done"));
    assert_eq!(app.count("opportunity", "slug = 'robotu-burelis' AND status", "unpublished").await, 1);
});

story!(an_address_is_offered_and_never_kept_for_long, |app| {
    let email = "ieva@pastas.example";
    let mut ieva = sign_up(&app, email, "2011-05-04").await;
    assert!(ieva.get(REPORT).await.text.contains(&format!("value=\"{email}\"")));
    assert!(!app.get(REPORT).await.text.contains("pastas.example"));
    ieva.post(REPORT, &[("reason", "not-there"), ("email", "")]).await;
    assert_eq!(app.count("report", "email IS NULL AND reason", "not-there").await, 1, "nobody has to");
    ieva.post(REPORT, &[("reason", "outdated"), ("words", "Hers"), ("email", email)]).await;
    report(&app, "outdated", "His", "jonas@pastas.example").await;
    // it is in her file, and goes with her account, even under an address that she had later
    let moved = "ieva.nauja@pastas.example";
    let hers = accounts::by_email(&app.db, &email.parse().unwrap()).await.unwrap().unwrap();
    let mut tx = app.db.begin().await.unwrap();
    assert!(accounts::set_email(&mut tx, &hers.id, moved).await.unwrap());
    tx.commit().await.unwrap();
    let email = moved;
    let account = accounts::by_email(&app.db, &email.parse().unwrap()).await.unwrap().unwrap();
    let file = data::export(&app.state, &account).await.unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let reports = std::io::read_to_string(zip.by_name("reports.json").unwrap()).unwrap();
    assert!(reports.contains("Hers") && !reports.contains("His"), "{reports}");
    accounts::erase(&app.db, &account.id).await.unwrap();
    assert_eq!(app.count("report", "email", email).await, 0);
    assert_eq!(app.count("report", "words", "Hers").await, 1, "what is wrong is still wrong");
    purge(&app.later(TimeDelta::days(89)).await.state).await.unwrap();
    assert_eq!(app.count("report", "email", "jonas@pastas.example").await, 1);
    purge(&app.later(TimeDelta::days(91)).await.state).await.unwrap();
    assert_eq!(app.count("report", "email", "jonas@pastas.example").await, 0);
    // the report is still there, and can be answered
    let mut rita = coordinator(&app).await;
    let reports = waiting(&mut rita, "").await;
    assert_eq!(reports.len(), 3);
    let answered = rita.post(&reports[2], &[("answer", "Ačiū!"), ("outcome", "nothing")]).await;
    assert_eq!(answered.header(header::LOCATION), format!("{REPORTS}?done"));
});

story!(a_flood_of_reports_is_slowed_down, |app| {
    for _ in 0..40 {
        report(&app, "outdated", "", "").await;
    }
    let slow = app.browser().post(REPORT, &[("reason", "outdated")]).await;
    assert_eq!(slow.status, StatusCode::TOO_MANY_REQUESTS);
    let later = app.later(TimeDelta::hours(2)).await;
    report(&later, "outdated", "", "").await;
});

story!(only_coordinators_read_reports, |app| {
    report(&app, "other", "Hm", "").await;
    let mut rita = coordinator(&app).await;
    let reports = waiting(&mut rita, "").await;
    let mut mod_ = sign_up(&app, "mod@vilnius.example", "1985-05-04").await;
    command(&app, "add-coordinator --city vilnius --role moderator --email mod@vilnius.example").await.unwrap();
    let mut kaunas = sign_up(&app, "kauno@kaunas.example", "1985-05-04").await;
    command(&app, "add-coordinator --city kaunas --email kauno@kaunas.example").await.unwrap();
    let elsewhere = reports[0].replace("/vilnius/", "/kaunas/");
    for (browser, path) in [(&mut mod_, &reports[0]), (&mut kaunas, &reports[0]), (&mut rita, &elsewhere)] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        let fields = [("answer", "x"), ("outcome", "hidden")];
        assert_eq!(browser.post(path, &fields).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(kaunas.get(&elsewhere).await.status, StatusCode::NOT_FOUND, "it is another city's");
    assert_eq!(mod_.get(REPORTS).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.get(ROBOTS).await.status, StatusCode::OK);
    // what is new is marked, until it was looked at
    let later = app.later(TimeDelta::hours(1)).await;
    report(&later, "outdated", "", "").await;
    let mut rita = at(&later, &rita);
    assert!(rita.get("/en/vilnius/coordination").await.text.contains("1 new"));
    assert_eq!(rita.get(REPORTS).await.text.matches("class=\"fact joy\"").count(), 1);
    assert!(!rita.get("/en/vilnius/coordination").await.text.contains("1 new"));
});
