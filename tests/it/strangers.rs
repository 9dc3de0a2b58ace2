//! What is somebody's own is there for nobody else: not for a stranger, not for another learner, not for the people of
//! another organisation or city; and a secret link is about whose it is, whoever opens it.

use crate::{
    account::{PASSWORD, sign_up},
    desk::{ORGANISER, before_the_door, command, organiser},
    organisation::{id, workshops},
    participation::{REGISTER, next_session},
    story,
    support::{Browser, TestApp},
};
use axum::http::{StatusCode, header};
use city_of_learning::{
    account::{data, store as accounts},
    on_db,
};

/// What a table says of Ieva's only row in it.
async fn of_hers(app: &TestApp, table: &str, column: &str) -> String {
    let query = format!(
        "SELECT t.{column} FROM {table} t JOIN account a ON a.id = t.account_id WHERE a.email = 'ieva@pastas.example'"
    );
    on_db!(&app.db, |pool| { sqlx::query_scalar(sqlx::AssertSqlSafe(query)).fetch_one(pool).await.unwrap() })
}

/// Everything of somebody as a file, in one text.
async fn everything_of(app: &TestApp, email: &str) -> String {
    let account = accounts::by_email(&app.db, &email.parse().unwrap()).await.unwrap().unwrap();
    let file = data::export(&app.state, &account).await.unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    (0..zip.len()).map(|at| std::io::read_to_string(zip.by_index(at).unwrap()).unwrap()).collect()
}

/// Everything that belongs to somebody, as addresses and what is posted there.
struct Own {
    pages: Vec<String>,
    posts: Vec<(String, Vec<(&'static str, String)>)>,
}

async fn of_ieva(app: &TestApp) -> Own {
    let session = next_session(app).await.id;
    let mut ieva = sign_up(app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &session)]).await;
    let place = app.registration(&session, "ieva@pastas.example", "").await;
    organiser(app, "owner").await;
    ieva.post("/en/vilnius/me/searches", &[("query", "q=robot"), ("cadence", "weekly")]).await;
    app.change(
        "INSERT INTO passkey (id, account_id, credential_id, credential, browser, system, created) \
         SELECT 'hers', id, 'hers', '{}', '', '', 0 FROM account WHERE email = 'ieva@pastas.example'",
    )
    .await;
    app.change(
        "INSERT INTO held_badge (id, account_id, identity, source, name, issuer, visibility, added) \
         SELECT 'hers', id, 'hers', '{}', 'Hers', 'Elsewhere', 'private', 0 FROM account WHERE email = 'ieva@pastas.example'",
    )
    .await;
    app.change(
        "INSERT INTO badge_collection (id, account_id, name, sentence, visibility, created, changed) \
         SELECT 'hers', id, 'Hers', '', 'private', 0, 0 FROM account WHERE email = 'ieva@pastas.example'",
    )
    .await;
    app.change(
        "INSERT INTO achievement (id, city_id, organisation_id, status, version, locale, design, created, modified, revision) \
         SELECT 'badge', city_id, id, 'draft', 0, 'lt', 'hexagon sea saffron star line', 0, 0, 1 FROM organisation \
         WHERE slug = 'dirbtuves' AND city_id = (SELECT id FROM city WHERE slug = 'vilnius')",
    )
    .await;
    app.change(
        "INSERT INTO oauth_client (id, metadata, created) VALUES ('elsewhere', '{\"client_name\": \"Elsewhere\", \
         \"redirect_uris\": [], \"token_endpoint_auth_method\": \"none\", \"grant_types\": [], \"response_types\": [], \
         \"scope\": \"\"}', 0)",
    )
    .await;
    app.change(
        "INSERT INTO oauth_grant (id, account_id, client_id, scopes, code_hash, redirect_uri, challenge, created, ends) \
         SELECT 'hers', id, 'elsewhere', '', 'hers', '', '', 0, 0 FROM account WHERE email = 'ieva@pastas.example'",
    )
    .await;
    let badges = "/en/vilnius/desk/dirbtuves/badges";
    for statement in [
        "INSERT INTO award (id, city_id, organisation_id, achievement_id, version, child, person, status, via, narrative, awarded) \
         SELECT 'award', city_id, organisation_id, id, 1, '', '', 'offered', 'hand', '', 0 FROM achievement WHERE id = 'badge'",
        "INSERT INTO award_run (id, city_id, organisation_id, achievement_id, via, status, created) \
         SELECT 'run', city_id, organisation_id, id, 'list', 'looked-at', 0 FROM achievement WHERE id = 'badge'",
    ] {
        app.change(statement).await;
    }
    app.change(
        "INSERT INTO import_run (id, city_id, organisation_id, account_id, kind, name, status, headers, mapping, locale, \
         row_count, created) SELECT 'hers', o.city_id, o.id, a.id, 'table', 'a.csv', 'looked-at', '[\"title\"]', \
         '[\"title\"]', 'lt', 0, 0 FROM organisation o, account a \
         WHERE o.slug = 'dirbtuves' AND o.city_id = (SELECT id FROM city WHERE slug = 'vilnius') \
         AND a.email = 'vadove@dirbtuves.example'",
    )
    .await;
    let search = format!("/en/vilnius/me/searches/{}", of_hers(app, "saved_search", "id").await);
    let browser_session = app.browser_session("ieva@pastas.example").await;
    let desk = format!("/en/vilnius/desk/dirbtuves/sessions/{session}");
    let listing =
        id(app, "opportunity", "city_id IN (SELECT id FROM city WHERE slug = 'vilnius') AND slug", "robotu-burelis")
            .await;
    let picture = format!("/en/vilnius/desk/dirbtuves/listings/{listing}/picture");
    let ticket = app.ticket(&place).await;
    let listing =
        id(app, "opportunity", "city_id IN (SELECT id FROM city WHERE slug = 'vilnius') AND slug", "robotu-burelis")
            .await;
    let series = format!("/en/vilnius/desk/dirbtuves/listings/{listing}/series");
    let (owner, organisation) = (id(app, "account", "email", ORGANISER).await, workshops(app).await);
    Own {
        pages: vec![
            format!("/en/vilnius/tickets/{place}"),
            "/en/vilnius/me/backpack/hers".to_owned(),
            "/en/vilnius/me/backpack/collections/hers".to_owned(),
            "/en/vilnius/desk/dirbtuves".to_owned(),
            "/en/vilnius/desk/dirbtuves/reviews".to_owned(),
            badges.to_owned(),
            format!("{badges}/badge"),
            format!("{badges}/badge/awards"),
            format!("{badges}/badge/awards/list"),
            format!("{badges}/badge/awards/links"),
            format!("{badges}/badge/awards/one/award"),
            format!("{badges}/badge/awards/runs/run"),
            format!("{desk}/award"),
            format!("{badges}/badge/codes"),
            format!("{badges}/badge/codes/hers.svg"),
            format!("{badges}/badge/codes/hers.pdf"),
            format!("{badges}/badge/applications"),
            format!("{badges}/badge/applications/hers"),
            "/en/vilnius/desk/dirbtuves/endorsements".to_owned(),
            "/en/vilnius/desk/dirbtuves/endorsements/new".to_owned(),
            "/en/vilnius/desk/dirbtuves/profile".to_owned(),
            "/en/vilnius/desk/dirbtuves/logo".to_owned(),
            picture.clone(),
            "/en/vilnius/desk/dirbtuves/members".to_owned(),
            "/en/vilnius/desk/dirbtuves/leave".to_owned(),
            "/en/vilnius/desk/dirbtuves/history".to_owned(),
            "/en/vilnius/desk/dirbtuves/statistics".to_owned(),
            "/en/vilnius/desk/dirbtuves/statistics.csv".to_owned(),
            series.clone(),
            "/api/en/vilnius/desk/dirbtuves/venues?q=kalno".to_owned(),
            "/en/vilnius/desk/dirbtuves/import".to_owned(),
            "/en/vilnius/desk/dirbtuves/import/hers".to_owned(),
            "/en/vilnius/desk/dirbtuves/import/hers/columns".to_owned(),
            "/en/vilnius/desk/dirbtuves/import/hers/findings.csv".to_owned(),
            "/en/vilnius/desk/dirbtuves/listings.csv".to_owned(),
            "/en/vilnius/desk/dirbtuves/listings.xlsx".to_owned(),
            "/en/vilnius/desk/dirbtuves/listings.ics".to_owned(),
            "/en/vilnius/coordination/organisations".to_owned(),
            "/en/vilnius/coordination/listings".to_owned(),
            "/en/vilnius/coordination/reports".to_owned(),
            "/en/vilnius/coordination/reports/hers".to_owned(),
            "/en/vilnius/coordination/suggestions".to_owned(),
            "/en/vilnius/coordination/reviews".to_owned(),
            "/en/vilnius/coordination/settings".to_owned(),
            desk.clone(),
            format!("/en/vilnius/desk/check-in/{ticket}"),
            "/en/vilnius/coordination".to_owned(),
            "/en/vilnius/opportunities/robotu-burelis/review".to_owned(),
        ],
        posts: vec![
            (REGISTER.to_owned(), vec![("cancel", place.clone())]),
            (REGISTER.to_owned(), vec![("accept", place.clone())]),
            (desk.clone(), vec![("approve", place.clone())]),
            (desk.clone(), vec![("reject", place.clone())]),
            (desk.clone(), vec![("offer", place.clone())]),
            (desk.clone(), vec![("present", place.clone())]),
            (desk.clone(), vec![("absent", place.clone())]),
            (desk.clone(), vec![("unknown", place.clone())]),
            (format!("{desk}/change"), vec![("cancel", "1".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/reviews".to_owned(), vec![("review", place), ("answer", "x".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/profile".to_owned(), vec![("name", "Mano".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/logo".to_owned(), vec![("remove", "1".to_owned())]),
            (picture, vec![("remove", "1".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/members".to_owned(), vec![("account", owner), ("remove", "1".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/members".to_owned(), vec![("invite", "1".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/leave".to_owned(), vec![]),
            (series, vec![("repeat", "weekly".to_owned()), ("count", "4".to_owned()), ("act", "make".to_owned())]),
            (badges.to_owned(), vec![]),
            (format!("{badges}/badge"), vec![("base", "1".to_owned()), ("name-lt", "Mano".to_owned())]),
            (format!("{badges}/badge/status"), vec![("act", "retire".to_owned())]),
            (format!("{badges}/badge/listings"), vec![]),
            (format!("{badges}/badge/awards/list"), vec![]),
            (format!("{badges}/badge/awards/links"), vec![("count", "1".to_owned())]),
            (format!("{badges}/badge/awards/rule"), vec![("times", "1".to_owned())]),
            (format!("{badges}/badge/awards/one/award"), vec![("act", "withdraw".to_owned())]),
            (format!("{badges}/badge/awards/runs/run"), vec![("act", "start".to_owned())]),
            (format!("{desk}/award"), vec![("badge", "badge".to_owned())]),
            (format!("{badges}/badge/codes"), vec![("for", "all".to_owned())]),
            (format!("{badges}/badge/codes/hers"), vec![("act", "end".to_owned())]),
            (format!("{badges}/badge/applications/hers"), vec![("act", "accept".to_owned()), ("base", "2".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/import".to_owned(), vec![]),
            ("/en/vilnius/desk/dirbtuves/import/hers".to_owned(), vec![("act", "start".to_owned())]),
            (
                "/en/vilnius/desk/dirbtuves/import/calendar".to_owned(),
                vec![("address", "https://kalendorius.example/a.ics".to_owned())],
            ),
            (
                "/en/vilnius/coordination/organisations".to_owned(),
                vec![("organisation", organisation), ("shown", "verified".to_owned()), ("to", "suspended".to_owned())],
            ),
            ("/en/vilnius/coordination/organisations/verify".to_owned(), vec![("item", "x 0".to_owned())]),
            ("/en/vilnius/coordination/listings".to_owned(), vec![("item", "x 0".to_owned())]),
            ("/en/vilnius/coordination/listings/hers/same".to_owned(), vec![("act", "merge".to_owned())]),
            ("/en/vilnius/coordination/reports/hers".to_owned(), vec![("outcome", "hidden".to_owned())]),
            ("/en/vilnius/coordination/suggestions".to_owned(), vec![("item", "x 0".to_owned())]),
            ("/en/vilnius/coordination/reviews".to_owned(), vec![("publish", "x 0".to_owned())]),
            ("/en/vilnius/coordination/settings".to_owned(), vec![("days", "30".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/listings/hers/same".to_owned(), vec![("act", "merge".to_owned())]),
            (format!("/en/vilnius/desk/check-in/{ticket}"), vec![]),
            ("/en/vilnius/coordination".to_owned(), vec![("publish", "x 0".to_owned())]),
            ("/en/vilnius/opportunities/robotu-burelis/review".to_owned(), vec![("stars", "1".to_owned())]),
            ("/en/vilnius/me/sessions".to_owned(), vec![("session", browser_session)]),
            ("/en/vilnius/me/passkeys".to_owned(), vec![("remove", "hers".to_owned())]),
            ("/en/vilnius/me/connections".to_owned(), vec![("client", "elsewhere".to_owned())]),
            ("/en/vilnius/me/backpack/hers/visibility".to_owned(), vec![("visibility", "public".to_owned())]),
            ("/en/vilnius/me/backpack/hers/remove".to_owned(), vec![]),
            ("/en/vilnius/me/backpack/collections/hers".to_owned(), vec![("name", "Mano".to_owned())]),
            ("/en/vilnius/me/backpack/collections/hers/visibility".to_owned(), vec![("visibility", "link".to_owned())]),
            ("/en/vilnius/me/backpack/collections/hers/remove".to_owned(), vec![]),
            (search.clone(), vec![("cadence", "off".to_owned())]),
            (search.clone(), vec![("cadence", "hourly".to_owned())]),
            (search, vec![("remove", "1".to_owned())]),
        ],
    }
}

impl Own {
    async fn nobody_gets_there(&self, who: &str, browser: &mut Browser<'_>) {
        for page in &self.pages {
            assert_eq!(browser.get(page).await.status, StatusCode::NOT_FOUND, "{who}: {page}");
        }
        for (page, fields) in &self.posts {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(browser.post(page, &fields).await.status, StatusCode::NOT_FOUND, "{who}: {page} {fields:?}");
        }
    }
}

story!(what_is_mine_is_nobody_elses, |app| {
    // another organisation of this city, and one of another city
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'kaunas', id, 'dirbtuves-kaune', 'Kaune', \
         'verified' FROM city WHERE slug = 'kaunas'",
    )
    .await;
    let door = before_the_door(&app).await;
    let mut own = of_ieva(&door).await;
    let mut others = vec![("another learner", sign_up(&door, "jonas@pastas.example", "2011-05-04").await)];
    for (who, email, arguments) in [
        ("another organisation", "kita@kiti.example", "add --city vilnius --organisation kiti --role owner --email"),
        ("another city's provider", "kaune@kaunas.example", "add --city kaunas --organisation dirbtuves-kaune --email"),
        ("another city's coordinator", "rita@kaunas.example", "add-coordinator --city kaunas --email"),
    ] {
        let browser = sign_up(&door, email, "1985-05-04").await;
        command(&door, &format!("{arguments} {email}")).await.unwrap();
        others.push((who, browser));
    }
    for (who, browser) in &mut others {
        // the desk of one's own city is one's own
        let expected = if *who == "another organisation" { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(browser.get("/en/vilnius/desk").await.status, expected, "{who}");
        own.nobody_gets_there(who, browser).await;
    }
    own.pages.push("/en/vilnius/desk".to_owned());
    let mut stranger = door.browser();
    for page in &own.pages {
        let answer = stranger.get(page).await;
        assert!(answer.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="), "{page}");
    }
    for (page, fields) in &own.posts {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = stranger.post(page, &fields).await;
        assert_eq!(answer.header(header::LOCATION), "/en/vilnius/sign-in", "{page}");
    }
    // nothing of it was done
    let session = next_session(&app).await.id;
    let place = door.registration(&session, "ieva@pastas.example", "").await;
    assert_eq!(door.standing(&place).await, ("confirmed".to_owned(), "unknown".to_owned()));
    assert_eq!(door.count("account", "email", ORGANISER).await, 1);
    assert_eq!(next_session(&app).await.sequence, 0);
    assert_eq!(door.count("membership", "role", "owner").await, 2, "that of the desk and that of another");
    assert_eq!(door.count("audit_event", "organisation_id", &workshops(&app).await).await, 0);
    assert_eq!(door.count("passkey", "id", "hers").await, 1);
    assert_eq!(door.count("import_run", "status", "looked-at").await, 1);
    assert_eq!(door.count("award_run", "status", "looked-at").await, 1);
    assert_eq!(door.count("award", "status", "offered").await, 1);
    assert_eq!(of_hers(&door, "saved_search", "cadence").await, "weekly");
});

story!(a_moderator_is_at_no_desk, |app| {
    let door = before_the_door(&app).await;
    let own = of_ieva(&door).await;
    let mut moderator = sign_up(&door, "rita@vilnius.example", "1985-05-04").await;
    command(&door, "add-coordinator --city vilnius --email rita@vilnius.example --role moderator").await.unwrap();
    let is_desk = |page: &str| page.contains("/desk/");
    let desks = Own {
        pages: own.pages.into_iter().filter(|page| is_desk(page)).collect(),
        posts: own.posts.into_iter().filter(|(page, _)| is_desk(page)).collect(),
    };
    assert!(desks.pages.len() >= 4 && desks.posts.len() >= 9);
    desks.nobody_gets_there("moderator", &mut moderator).await;
    assert!(!moderator.get("/en/vilnius/desk").await.text.contains("Kalno dirbtuvės"), "reviews alone");
});

story!(what_is_mine_is_not_at_another_citys_address, |app| {
    let door = before_the_door(&app).await;
    let own = of_ieva(&door).await;
    let sign_in = async |email: &str| {
        let mut browser = door.browser();
        browser.post("/en/vilnius/sign-in", &[("email", email), ("password", PASSWORD)]).await;
        browser
    };
    sign_up(&door, "rita@vilnius.example", "1985-05-04").await;
    command(&door, "add-coordinator --city vilnius --email rita@vilnius.example").await.unwrap();
    // what goes with a person and not with a city is the same everywhere
    let elsewhere = |page: &str| (!page.contains("/me/")).then(|| page.replace("/vilnius/", "/kaunas/"));
    let there = Own {
        pages: own.pages.iter().filter_map(|page| elsewhere(page)).collect(),
        posts: own.posts.iter().filter_map(|(page, fields)| Some((elsewhere(page)?, fields.clone()))).collect(),
    };
    for email in ["ieva@pastas.example", ORGANISER, "rita@vilnius.example"] {
        there.nobody_gets_there(email, &mut sign_in(email).await).await;
    }
    let session = next_session(&app).await.id;
    let place = door.registration(&session, "ieva@pastas.example", "").await;
    assert_eq!(door.standing(&place).await, ("confirmed".to_owned(), "unknown".to_owned()));
});

story!(the_file_of_ones_data_has_nothing_of_others, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let session = next_session(&app).await.id;
    for (browser, word) in [(&mut ieva, "hers"), (&mut jonas, "his")] {
        browser.post(REGISTER, &[("take", &session)]).await;
        browser.post("/en/vilnius/opportunities/robotu-burelis/keep", &[("kept", "1")]).await;
        browser.post("/en/vilnius/likes", &[("passions", word)]).await;
        browser.post("/en/vilnius/suggest", &[("words", word)]).await;
        let query = format!("q={word}");
        browser.post("/en/vilnius/me/searches", &[("query", &query), ("cadence", "weekly")]).await;
        browser.post("/en/vilnius/me/email", &[("email", &format!("{word}@naujas.example"))]).await;
    }
    let his = everything_of(&app, "jonas@pastas.example").await;
    assert!(his.contains("jonas@pastas.example") && his.matches("his").count() >= 4, "{his}");
    assert!(!his.contains("ieva@") && !his.contains("hers"), "{his}");
    assert_eq!(his.matches("\"robotu-burelis\"").count(), 2, "his place and what he keeps: {his}");
    assert_eq!(jonas.post("/en/vilnius/me/data", &[]).await.header(header::CONTENT_TYPE), "application/zip");
});

story!(a_link_is_about_whose_it_is_whoever_opens_it, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let permission = app.letter_to("mama@pastas.example").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    // a calendar
    ieva.post("/en/vilnius/opportunities/robotu-burelis/keep", &[("kept", "1")]).await;
    jonas.post("/en/vilnius/opportunities/laipiojimo-vakaras/keep", &[("kept", "1")]).await;
    let made = ieva.post("/en/vilnius/me/calendar", &[]).await.text;
    let calendar = made.split("webcal://127.0.0.1:3000").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let calendar = jonas.get(&calendar).await.text;
    assert!(calendar.contains("Robot club") && !calendar.contains("Laipiojimo vakaras"), "{calendar}");
    // a search
    for browser in [&mut ieva, &mut jonas] {
        browser.post("/en/vilnius/me/searches", &[("query", "q=robot"), ("cadence", "weekly")]).await;
    }
    let stop = format!("/en/vilnius/alerts/{}", of_hers(&app, "saved_search", "token").await);
    jonas.post(&stop, &[]).await;
    assert_eq!(of_hers(&app, "saved_search", "cadence").await, "off");
    assert_eq!(app.count("saved_search", "cadence", "weekly").await, 1, "his own goes on");
    // a guardian's
    jonas.post(permission.link(), &[("answer", "approve")]).await;
    assert_eq!(of_hers(&app, "guardianship", "status").await, "approved");
    assert_eq!(app.count("guardianship", "status", "approved").await, 1);
    // a new address
    ieva.post("/en/vilnius/me/email", &[("email", "ieva@naujas.example")]).await;
    let link = app.letter_to("ieva@naujas.example").await;
    jonas.post(link.link(), &[]).await;
    assert_eq!(app.count("account", "email", "ieva@naujas.example").await, 1);
    assert!(jonas.get("/en/vilnius/me/settings").await.text.contains("Now it is jonas@pastas.example."));
    // a new password: the browser is hers then, and he has his account as it was
    app.browser().post("/en/vilnius/reset", &[("email", "ieva@naujas.example")]).await;
    let link = app.letter_to("ieva@naujas.example").await;
    jonas.post(link.link(), &[("password", "žalias dviratis rieda")]).await;
    assert!(jonas.get("/en/vilnius/me/settings").await.text.contains("Now it is ieva@naujas.example."));
    let mut again = app.browser();
    let signed_in =
        again.post("/en/vilnius/sign-in", &[("email", "jonas@pastas.example"), ("password", PASSWORD)]).await;
    assert_eq!(signed_in.header(header::LOCATION), "/en/vilnius/me");
});
