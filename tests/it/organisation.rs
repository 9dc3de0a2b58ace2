//! Organisations: registering, being looked at, profile, suspension, history. The team has a file of its own.

use crate::{
    account::sign_up,
    desk::{ORGANISER, at, command, organiser},
    participation::{REGISTER, ROBOTS, next_session},
    story,
    support::{Browser, TestApp},
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::{
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    on_db,
    participation::notices,
};

const NEW: &str = "/en/vilnius/desk/register";
const DESK: &str = "/en/vilnius/desk/dirbtuves";
pub const ORGANISATIONS: &str = "/en/vilnius/coordination/organisations";

pub async fn coordinator(app: &TestApp) -> Browser<'_> {
    let browser = sign_up(app, "rita@vilnius.example", "1985-05-04").await;
    command(app, "add-coordinator --city vilnius --email rita@vilnius.example").await.unwrap();
    browser
}

/// Something of an account or an organisation, by what only it has.
pub async fn id(app: &TestApp, table: &str, column: &str, value: &str) -> String {
    let query = format!("SELECT id FROM {table} WHERE {column} = $1 ORDER BY id LIMIT 1");
    on_db!(&app.db, |pool| {
        sqlx::query_scalar(sqlx::AssertSqlSafe(query)).bind(value).fetch_one(pool).await.unwrap()
    })
}

/// The organiser of the robot club; another city has one of the same slug.
pub async fn workshops(app: &TestApp) -> String {
    id(app, "organisation", "city_id IN (SELECT id FROM city WHERE slug = 'vilnius') AND slug", "dirbtuves").await
}

/// What a coordinator's form sends.
fn decision<'a>(organisation: &'a str, shown: &'a str, to: &'a str, reason: &'a str) -> [(&'a str, &'a str); 4] {
    [("organisation", organisation), ("shown", shown), ("to", to), ("reason", reason)]
}

fn registration<'a>(name: &'a str, evidence: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("name", name), ("about-en", "We code."), ("url", ""), ("email", ""), ("evidence", evidence)]
}

async fn found(app: &TestApp, query: &str) -> u64 {
    app.get(&format!("/api/lt/vilnius/opportunities?{query}")).await.json()["total"].as_u64().unwrap()
}

story!(an_organisation_registers_and_the_city_looks_at_it, |app| {
    assert!(app.get("/en/vilnius").await.text.contains("href=\"/en/vilnius/desk/register\""));
    assert!(!app.get("/en").await.text.contains("desk/register"), "only where there is a city");
    assert!(app.get(NEW).await.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="));
    let mut rita = coordinator(&app).await;
    assert!(rita.get(ORGANISATIONS).await.text.contains("Nobody waits."));
    let mut ona = sign_up(&app, "ona@kodas.example", "1990-05-04").await;
    assert!(ona.get(NEW).await.text.contains("name=\"evidence\""));
    let sent = ona.post(NEW, &registration(" Kodo   namai ", "Code 304")).await;
    assert_eq!(sent.header(header::LOCATION), "/en/vilnius/desk/kodo-namai?registered", "{}", sent.text);
    let desk = "/en/vilnius/desk/kodo-namai";
    let page = ona.get(&format!("{desk}?registered")).await.text;
    assert!(page.contains("Kodo namai</h1>") && page.contains("Somebody of the city is looking"), "{page}");
    assert!(ona.get("/en/vilnius/desk").await.text.contains("waiting for the city"));

    let letter = app.letter_to("rita@vilnius.example").await;
    assert_eq!(letter.subject, "Somebody waits for you: Kodo namai");
    assert_eq!(letter.link(), ORGANISATIONS);
    assert!(rita.get("/en/vilnius/coordination").await.text.contains("Organisations: 1 waits"));
    let page = rita.get(ORGANISATIONS).await.text;
    assert!(page.contains("Code 304") && page.contains("ona@kodas.example") && page.contains("We code."), "{page}");
    let organisation = id(&app, "organisation", "slug", "kodo-namai").await;
    let long = "ž".repeat(1_001);
    for (reason, words) in [(" ", "Please fill this in."), (long.as_str(), "at most 1,000 characters")] {
        let refused = rita.post(ORGANISATIONS, &decision(&organisation, "pending", "rejected", reason)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(words) && refused.text.contains(reason.trim()), "{words}");
    }
    for (shown, to) in [("pending", "suspended"), ("pending", "pending"), ("verified", "rejected"), ("x", "verified")] {
        let odd = rita.post(ORGANISATIONS, &decision(&organisation, shown, to, "Why")).await;
        assert_eq!(odd.status, StatusCode::BAD_REQUEST, "{shown} to {to}");
    }
    let rejected =
        rita.post(ORGANISATIONS, &decision(&organisation, "pending", "rejected", "Which <b>building</b>?")).await;
    assert_eq!(rejected.header(header::LOCATION), format!("{ORGANISATIONS}?done"));
    let letter = app.letter_to("ona@kodas.example").await;
    assert_eq!(letter.subject, "Not yet: Kodo namai");
    assert!(letter.text.contains("Which <b>building</b>?") && letter.link() == desk, "{}", letter.text);
    let page = ona.get(desk).await.text;
    assert!(page.contains("Which &lt;b") && page.contains(&format!("href=\"{desk}/profile\"")), "{page}");

    let mut again = registration("Kodo namai", "");
    again.push(("again", "1"));
    let missing = ona.post(&format!("{desk}/profile"), &again).await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(missing.text.contains("id=\"evidence-problem\""));
    again[4].1 = "Sodų g. 1, code 304";
    let asked = ona.post(&format!("{desk}/profile"), &again).await;
    assert_eq!(asked.header(header::LOCATION), format!("{desk}?registered"));
    let letters = app.letters().await.iter().filter(|one| one.to == "rita@vilnius.example").count();
    assert_eq!(letters, 3, "the code, and twice that somebody waits");
    let page = rita.get(ORGANISATIONS).await.text;
    assert!(page.contains("Sodų g. 1, code 304") && !page.contains("building"));
    // of two coordinators who decide at once the second is told so
    for word in ["done", "nothing"] {
        let verified = rita.post(ORGANISATIONS, &decision(&organisation, "pending", "verified", "")).await;
        assert_eq!(verified.header(header::LOCATION), format!("{ORGANISATIONS}?{word}"));
        assert_eq!(rita.get(&format!("{ORGANISATIONS}?{word}")).await.status, StatusCode::OK);
    }
    assert_eq!(app.letter_to("ona@kodas.example").await.subject, "Verified: Kodo namai");
    assert!(!ona.get(desk).await.text.contains("Somebody of the city is looking"));
    assert!(rita.get("/en/vilnius/coordination").await.text.contains(">Organisations<"));
    let history = ona.get(&format!("{desk}/history")).await.text;
    let told = ["Ieva asked the city to look at “Kodo namai”.", "Ieva did not accept", "Ieva verified “Kodo namai”"];
    assert!(told.iter().all(|words| history.contains(words)), "{history}");
    assert_eq!(history.matches("asked the city to look").count(), 2);
    // the name is somebody else's too, and one is an address of ours
    for (name, slug) in [("Kodo namai", "kodo-namai-2"), ("Register", "register-2"), ("Клуб", "x")] {
        let sent = ona.post(NEW, &registration(name, "Code 305")).await;
        assert_eq!(sent.header(header::LOCATION), format!("/en/vilnius/desk/{slug}?registered"), "{name}");
    }
});

story!(what_is_wrong_is_said_at_its_field_and_the_rest_is_kept, |app| {
    let mut ona = sign_up(&app, "ona@kodas.example", "1990-05-04").await;
    let (long, longer) = ("ž".repeat(81), "ž".repeat(1_001));
    for (field, value) in [
        ("name", " "),
        ("name", "K"),
        ("name", long.as_str()),
        ("about-en", "  "),
        ("about-en", longer.as_str()),
        ("url", "http://kodas.example"),
        ("url", "https://kodas"),
        ("url", "javascript:alert(1)"),
        ("email", "labas"),
        ("evidence", ""),
        ("evidence", longer.as_str()),
    ] {
        let mut fields =
            registration("Kodo \"namai\" <script>alert(1)</script>", "</textarea><script>alert(1)</script>");
        let at = fields.iter().position(|(name, _)| *name == field).unwrap();
        fields[at].1 = value;
        let refused = ona.post(NEW, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {value}");
        assert!(refused.text.contains(&format!("id=\"{field}-problem\"")), "{field}: {value}");
        assert_eq!(refused.text.matches("class=\"field-problem\"").count(), 1, "{field}: {value}");
        assert!(!refused.text.contains("<script>alert"), "{field}");
        assert!(field == "evidence" || refused.text.contains("&lt;/textarea&gt;"), "{field}: kept");
        assert!(field == "about-en" || refused.text.contains("We code."), "{field}: kept");
    }
    assert_eq!(app.count("organisation", "evidence <> '' AND status", "pending").await, 0);
    // whoever answers for an organisation is grown up
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2009-05-04").await;
    assert!(jonas.get(NEW).await.text.contains("has to be 18 or older"));
    let young = jonas.post(NEW, &registration("Jauni", "Code 1")).await;
    assert_eq!(young.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(young.text.contains("has to be 18 or older") && young.text.contains("value=\"Jauni\""));
    // five a day
    for n in 0..5 {
        let sent = ona.post(NEW, &registration(&format!("Klubas {n}"), "Code")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{n}");
    }
    assert_eq!(ona.post(NEW, &registration("Klubas 5", "Code")).await.status, StatusCode::TOO_MANY_REQUESTS);
    let tomorrow = app.later(TimeDelta::hours(25)).await;
    let sent = at(&tomorrow, &ona).post(NEW, &registration("Klubas 5", "Code")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
});

story!(a_profile_changes_and_every_listing_follows, |app| {
    let mut other = app.beside().await;
    let mut owner = organiser(&app, "owner").await;
    let profile = format!("{DESK}/profile");
    let page = owner.get(&profile).await.text;
    assert!(page.contains("value=\"Kalno dirbtuvės\"") && page.contains("We make things."), "{page}");
    assert!(page.contains("id=\"about-lt\"") && page.contains("id=\"about-it\""), "every language of the city");
    assert!(!page.contains("name=\"again\""), "there is nothing to ask");
    let fields = |name: &'static str, about: &'static str| {
        [
            ("name", name),
            ("url", "https://dirbtuves.example"),
            ("email", ""),
            ("about-lt", ""),
            ("about-en", about),
            ("about-sl", ""),
            ("about-it", ""),
        ]
    };
    let nothing = owner.post(&profile, &fields("Kalno dirbtuvės", " ")).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains("Say it in at least one language."));
    let saved = owner.post(&profile, &fields("Slėnio dirbtuvės", "We build robots.")).await;
    assert_eq!(saved.header(header::LOCATION), format!("{profile}?saved"));
    assert_eq!(other.follow().await, 5, "every listing is followed");
    assert_eq!(found(&other, "q=slenio").await, found(&other, "provider=dirbtuves").await);
    let page = app.get(ROBOTS).await.text;
    assert!(page.contains("Slėnio dirbtuvės") && page.contains("We build robots."), "{page}");
    assert!(!page.contains("mailto:labas@dirbtuves.example"));
    assert_eq!(app.count("opportunity", "revision <> 1 AND organisation_id", &workshops(&app).await).await, 0);
    // the same once more changes nothing
    owner.post(&profile, &fields("Slėnio dirbtuvės", "We build robots.")).await;
    assert_eq!(other.follow().await, 0);
    let history = owner.get(&format!("{DESK}/history")).await.text;
    assert_eq!(history.matches("changed the profile of").count(), 1, "{history}");
    let mut asking = fields("Slėnio dirbtuvės", "We build robots.").to_vec();
    asking.push(("again", "1"));
    let asked = owner.post(&profile, &asking).await;
    assert_eq!(asked.header(header::LOCATION), format!("{profile}?saved"), "verified already");
});

story!(what_is_suspended_nobody_sees_until_it_is_given_back, |app| {
    let mut other = app.beside().await;
    let mut owner = organiser(&app, "owner").await;
    let mut rita = coordinator(&app).await;
    let session = next_session(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &session.id)]).await;
    let organisation = workshops(&app).await;
    let without = rita.post(ORGANISATIONS, &decision(&organisation, "verified", "suspended", "")).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    let all = found(&other, "").await;
    let suspended =
        rita.post(ORGANISATIONS, &decision(&organisation, "verified", "suspended", "Somebody was hurt.")).await;
    assert_eq!(suspended.header(header::LOCATION), format!("{ORGANISATIONS}?done"));
    // at once, on every page that asks the database
    for path in [ROBOTS, &format!("{ROBOTS}/calendar.ics")] {
        assert_eq!(app.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    assert_eq!(jonas.get(REGISTER).await.status, StatusCode::NOT_FOUND);
    assert_eq!(jonas.post(REGISTER, &[("take", &session.id)]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ieva.get(REGISTER).await.status, StatusCode::OK, "whoever has a place sees what has become of it");
    assert!(!app.get("/sitemap.xml").await.text.contains("vilnius/opportunities/robotu-burelis"));
    // and everywhere else when the feed has been followed
    assert_eq!(other.follow().await, 5);
    assert_eq!((found(&other, "").await, found(&other, "q=robot").await), (0, 0));
    assert_eq!(found(&app.beside().await, "").await, 0, "a server that starts now");
    let before =
        app.later(TimeDelta::milliseconds(session.starts - 3_600_000 - app.state.now().timestamp_millis())).await;
    assert_eq!(notices::remind(&before.state).await.unwrap(), 0, "nobody is sent there");
    let letter = app.letter_to(ORGANISER).await;
    assert_eq!(letter.subject, "Suspended: Kalno dirbtuvės");
    assert!(letter.text.contains("Somebody was hurt."));
    let page = owner.get(DESK).await.text;
    assert!(page.contains("The city has suspended this organisation") && page.contains("Somebody was hurt."), "{page}");

    let restored = rita.post(ORGANISATIONS, &decision(&organisation, "suspended", "verified", "")).await;
    assert_eq!(restored.header(header::LOCATION), format!("{ORGANISATIONS}?done"));
    assert_eq!(app.get(ROBOTS).await.status, StatusCode::OK);
    assert_eq!(other.follow().await, 5);
    assert_eq!(found(&other, "").await, all);
    assert!(app.get("/sitemap.xml").await.text.contains("vilnius/opportunities/robotu-burelis"));
    assert_eq!(app.letter_to(ORGANISER).await.subject, "Back again: Kalno dirbtuvės");
    assert!(!owner.get(DESK).await.text.contains("Somebody was hurt."));
    let history = owner.get(&format!("{DESK}/history")).await.text;
    assert!(history.contains("suspended “Kalno dirbtuvės”") && history.contains("gave “Kalno dirbtuvės” back"));
});

story!(the_history_tells_everything_page_by_page, |app| {
    let session = next_session(&app).await.id;
    let mut owner = organiser(&app, "owner").await;
    let history = format!("{DESK}/history");
    assert!(owner.get(&history).await.text.contains("Nothing yet."));
    let change = format!("{DESK}/sessions/{session}/change");
    owner.post(&change, &[("move", "1"), ("date", "2026-11-25"), ("start", "18:00"), ("end", "19:30")]).await;
    for _ in 0..2 {
        owner.post(&change, &[("cancel", "1")]).await;
    }
    let page = owner.get(&history).await.text;
    assert!(page.contains("Ieva moved a date of “Robotų būrelis”."), "{page}");
    assert_eq!(page.matches("called off a date of “Robotų būrelis”").count(), 1, "once is enough: {page}");
    let organisation = workshops(&app).await;
    let city = app.state.directory().city("vilnius").unwrap().id.clone();
    let mut tx = app.db.begin().await.unwrap();
    for n in 0..60 {
        let event = Event {
            city_id: &city,
            organisation_id: &organisation,
            account_id: None,
            what: AuditWhat::ListingPublished,
            subject: &format!("Nr. {n}"),
        };
        audit::store::put(&mut tx, &event, app.state.now().timestamp_millis()).await.unwrap();
    }
    tx.commit().await.unwrap();
    let first = owner.get(&history).await.text;
    assert!(first.contains("Somebody published “Nr. 59”.") && first.contains("“Nr. 10”"), "{first}");
    assert!(!first.contains("“Nr. 9”"));
    let older = first.split(&format!("href=\"{history}?before=")).nth(1).unwrap_or_else(|| panic!("{first}"));
    let older = format!("{history}?before={}", older.split('"').next().unwrap());
    let second = owner.get(&older).await.text;
    assert!(second.contains("“Nr. 9”") && second.contains("moved a date") && !second.contains("“Nr. 10”"), "{second}");
    assert!(!second.contains(&format!("href=\"{history}?before=")), "that is all");
    assert!(owner.get(&format!("{history}?before=none")).await.text.contains("Nothing yet."));
});
