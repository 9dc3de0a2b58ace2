//! The same thing twice: pointed out, dismissed, sent back, or made one without anybody losing anything.

use crate::{
    account::sign_up,
    desk::{command, organiser},
    editor::{COORDINATOR, LISTINGS, WHOLE, begin, coordinator, post, unverified, with},
    organisation::id,
    participation::ROBOTS,
    story,
    support::{Browser, TestApp},
};
use axum::http::{StatusCode, header};

/// What is close to the robot club: the same place, an hour after it on one of its Tuesdays.
const TWIN: &[(&str, &str)] = &[("title-lt", "Robotų būreliai")];
const TWIN_PAGE: &str = "/en/vilnius/opportunities/robotu-bureliai";
const ROBOT_CLUB: &str = "href=\"/en/vilnius/opportunities/robotu-burelis\"";

async fn listing(app: &TestApp, slug: &str) -> String {
    id(app, "opportunity", "city_id = (SELECT id FROM city WHERE slug = 'vilnius') AND slug", slug).await
}

/// Somebody publishes the twin of the robot club; returns the address of its form.
async fn twin(writer: &mut Browser<'_>) -> String {
    let form = begin(writer).await;
    let sent = post(writer, &form, 1, "send", &with(TWIN)).await;
    assert_eq!(sent.header(header::LOCATION), format!("{form}?done=published"), "{}", sent.text);
    form
}

story!(what_is_here_already_is_pointed_out_while_it_is_written, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    let api = format!("/api{form}");
    let mut base = 1;
    for (changes, is_like) in [
        (&[("title-lt", "Robotų būreliai")][..], true),
        (&[("title-lt", "Robotų būreliai"), ("when-0-date", "2026-12-02")], true),
        (&[("title-lt", "Robotų būreliai"), ("when-0-date", "2026-12-03")], false),
        (&[("title-lt", "Robotų būreliai"), ("when-0-start", "13:00"), ("when-0-end", "14:00")], false),
        (&[("title-lt", "Robotų būreliai"), ("place", "")], false),
        (&[("title-lt", "Keramikos vakaras")], false),
        (&[("title-lt", "Robotų būreliai"), ("when-0-date", "")], true),
    ] {
        let number = base.to_string();
        let mut fields = with(changes);
        fields.push(("base", &number));
        let answer = writer.post(&api, &fields).await.json();
        base = answer["revision"].as_i64().unwrap();
        let same = answer["same"].as_str().unwrap();
        assert_eq!(same.contains(ROBOT_CLUB), is_like, "{changes:?}: {same}");
        assert_eq!(same.is_empty(), !is_like, "{changes:?}: {same}");
    }
    // next door, in a place that nobody knew
    let beside = with(&[
        ("title-lt", "Robotų būrelis"),
        ("place", "new"),
        ("place-name", "Rūsys"),
        ("place-address", "Žirmūnų g. 12a"),
        ("place-district", "zirmunai"),
        ("place-lat", "54.7205"),
        ("place-lon", "25.2915"),
    ]);
    let saved = post(&mut writer, &form, base, "save", &beside).await;
    assert_eq!(saved.header(header::LOCATION), format!("{form}?done=saved"), "{}", saved.text);
    let page = writer.get(&form).await.text;
    assert!(page.contains("This looks like something that is here already") && page.contains(ROBOT_CLUB), "{page}");
    assert!(!page.contains("value=\"merge\""), "it was never public");
    let robots = listing(&app, "robotu-burelis").await;
    let same = format!("{form}/same");
    for (fields, status) in [
        (vec![("act", "dismiss")], StatusCode::BAD_REQUEST),
        (vec![("act", "forget"), ("other", robots.as_str())], StatusCode::BAD_REQUEST),
        (vec![("act", "merge"), ("other", robots.as_str())], StatusCode::NOT_FOUND),
    ] {
        assert_eq!(writer.post(&same, &fields).await.status, status, "{fields:?}");
    }
    let dismissed = writer.post(&same, &[("act", "dismiss"), ("other", &robots)]).await;
    assert_eq!(dismissed.header(header::LOCATION), form);
    assert!(!writer.get(&form).await.text.contains("This looks like"));
});

story!(what_is_online_is_compared_by_its_words, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    let fields = with(&[
        ("locale", "en"),
        ("title-lt", ""),
        ("title-en", "Learn to code whenever you like!"),
        ("attendance", "online"),
        ("online-url", "https://dirbtuves.example/kodas"),
        ("place", ""),
        ("base", "1"),
    ]);
    let answer = writer.post(&format!("/api{form}"), &fields).await.json();
    let same = answer["same"].as_str().unwrap();
    assert!(same.contains("href=\"/en/vilnius/opportunities/internetu\""), "{same}");
});

story!(the_city_sends_back_what_is_here_already, |app| {
    unverified(&app).await;
    let mut rita = coordinator(&app).await;
    let mut writer = organiser(&app, "owner").await;
    let form = begin(&mut writer).await;
    let sent = post(&mut writer, &form, 1, "send", &with(TWIN)).await;
    assert_eq!(sent.header(header::LOCATION), format!("{form}?done=sent"));
    let robots = listing(&app, "robotu-burelis").await;
    writer.post(&format!("{form}/same"), &[("act", "dismiss"), ("other", &robots)]).await;
    let read = format!("/en/vilnius/coordination/listings/{}", form.rsplit('/').next().unwrap());
    let page = rita.get(&read).await.text;
    assert!(page.contains(ROBOT_CLUB) && page.contains("Send it back"), "the city sees for itself: {page}");
    let same = format!("{read}/same");
    let merge = |revision| [("act", "merge"), ("other", robots.as_str()), ("revision", revision)];
    let stale = rita.post(&same, &merge("1")).await;
    assert_eq!(stale.header(header::LOCATION), read, "what is sent back is what was read");
    let back = rita.post(&same, &merge("2")).await;
    assert_eq!(back.header(header::LOCATION), "/en/vilnius/coordination/listings?requested", "{}", back.text);
    assert_eq!(app.letter_to("vadove@dirbtuves.example").await.subject, "Robotų būreliai: the city asks for changes");
    let page = writer.get(&form).await.text;
    assert!(
        page.contains("Tokia veikla jau yra") && page.contains("/lt/vilnius/opportunities/robotu-burelis"),
        "{page}"
    );
    // sent again with a word of why, it is another one for the city too
    post(&mut writer, &form, 2, "send", &with(&[("title-lt", "Robotų būreliai mažiems")])).await;
    assert_eq!(rita.post(&same, &[("act", "dismiss"), ("other", &robots)]).await.header(header::LOCATION), read);
    assert!(!rita.get(&read).await.text.contains("This looks like"));
});

story!(two_of_ones_own_become_one_and_nobody_loses_anything, |app| {
    let mut app = app;
    let session = crate::participation::next_session(&app).await.id;
    {
        let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
        let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
        let mut writer = organiser(&app, "owner").await;
        let form = twin(&mut writer).await;
        let (away, robots) = (form.rsplit('/').next().unwrap().to_owned(), listing(&app, "robotu-burelis").await);
        for page in [TWIN_PAGE, ROBOTS] {
            ieva.post(&format!("{page}/keep"), &[("kept", "1")]).await;
        }
        jonas.post(&format!("{TWIN_PAGE}/keep"), &[("kept", "1")]).await;
        app.browser().post(&format!("{TWIN_PAGE}/report"), &[("reason", "outdated")]).await;
        // both were at the twin once; Ieva has reviewed either, Jonas the twin alone
        app.change(&format!(
            "INSERT INTO session (id, opportunity_id, starts, ends, reserved, status, sequence) \
             VALUES ('past', '{away}', 1, 2, 0, 'scheduled', 0)"
        ))
        .await;
        for (number, email) in [(1, "ieva@pastas.example"), (2, "jonas@pastas.example")] {
            app.change(&format!(
                "INSERT INTO registration (id, session_id, account_id, child, status, created, changed, told, presence) \
                 SELECT 'past-{number}', 'past', id, '', 'confirmed', 0, 0, 0, 'present' FROM account \
                 WHERE email = '{email}'"
            ))
            .await;
        }
        for (review, of, email) in [
            ("one", &away, "ieva@pastas.example"),
            ("two", &robots, "ieva@pastas.example"),
            ("three", &away, "jonas@pastas.example"),
        ] {
            app.change(&format!(
                "INSERT INTO review (id, opportunity_id, account_id, stars, words, locale, status, created) \
                 SELECT '{review}', '{of}', id, 5, '{review}', 'lt', 'published', 0 FROM account WHERE email = '{email}'"
            ))
            .await;
        }
        for (search, of) in [("both", &away), ("both", &robots), ("one", &away)] {
            app.change(&format!(
                "INSERT INTO saved_search (id, account_id, city_id, query, name, cadence, token, created, since, due) \
                 SELECT '{search}', a.id, a.city_id, '{search}', '', 'off', '{search}', 0, 0, 0 FROM account a \
                 WHERE a.email = 'ieva@pastas.example' ON CONFLICT DO NOTHING"
            ))
            .await;
            app.change(&format!("INSERT INTO saved_search_told VALUES ('{search}', '{of}')")).await;
        }
        // while somebody is to come it stays
        let coming = id(&app, "session", "starts > 2 AND opportunity_id", &away).await;
        jonas.post(&format!("{TWIN_PAGE}/register"), &[("take", &coming)]).await;
        let place = app.registration(&coming, "jonas@pastas.example", "").await;
        let page = writer.get(&form).await.text;
        assert!(page.contains("People have places here") && !page.contains("value=\"merge\""), "{page}");
        let same = format!("{form}/same");
        let merge = [("act", "merge"), ("other", robots.as_str())];
        assert_eq!(writer.post(&same, &merge).await.header(header::LOCATION), form);
        assert_eq!(app.count("opportunity", "status = 'published' AND id", &away).await, 1);
        jonas.post(&format!("{TWIN_PAGE}/register"), &[("cancel", &place)]).await;
        assert!(writer.get(&form).await.text.contains("value=\"merge\""));
        let itself = [("act", "merge"), ("other", away.as_str())];
        assert_eq!(writer.post(&same, &itself).await.status, StatusCode::BAD_REQUEST);
        let letters = app.letters().await.len();
        let merged = writer.post(&same, &merge).await;
        let other_form = format!("{LISTINGS}/{robots}");
        assert_eq!(merged.header(header::LOCATION), format!("{other_form}?done=one"), "{}", merged.text);
        assert!(writer.get(&format!("{other_form}?done=one")).await.text.contains("They are one now."));
        assert_eq!(app.letters().await.len(), letters, "nobody is told what they did themselves");

        for (table, on_other, on_away) in
            [("bookmark", 2, 0), ("saved_search_told", 2, 0), ("report", 1, 0), ("review", 2, 1)]
        {
            assert_eq!(app.count(table, "opportunity_id", &robots).await, on_other, "{table}");
            assert_eq!(app.count(table, "opportunity_id", &away).await, on_away, "{table}");
        }
        let page = jonas.get(&format!("{ROBOTS}/review")).await;
        assert_eq!(page.status, StatusCode::OK, "being there counts");
        assert!(page.text.contains("three"));
        // it is written at and shown no more
        assert_eq!(writer.get(&form).await.status, StatusCode::NOT_FOUND);
        assert_eq!(writer.post(&same, &merge).await.status, StatusCode::NOT_FOUND);
        let again = writer.post(&format!("{form}/status"), &[("act", "republish")]).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND);
        assert_eq!(app.count("opportunity", "status = 'archived' AND id", &away).await, 1);
        let list = writer.get(LISTINGS).await.text;
        assert!(list.contains("part of another listing") && list.contains(ROBOT_CLUB), "{list}");
        let history = writer.get("/en/vilnius/desk/dirbtuves/history").await.text;
        assert!(history.contains("made “Robotų būreliai” part of another listing"), "{history}");
        assert!(history.contains("made a listing that was here twice part of “Robotų būrelis”"), "{history}");
    }
    app.follow().await;
    for locale in ["en", "lt"] {
        let moved = app.get(&TWIN_PAGE.replace("/en/", &format!("/{locale}/"))).await;
        assert_eq!(moved.status, StatusCode::MOVED_PERMANENTLY);
        assert_eq!(moved.header(header::LOCATION), ROBOTS.replace("/en/", &format!("/{locale}/")));
    }
    let calendar = app.get(&format!("{TWIN_PAGE}/calendar.ics")).await;
    assert_eq!(calendar.header(header::LOCATION), format!("{ROBOTS}/calendar.ics"));
    let found = app.get("/lt/vilnius/opportunities?q=roboto").await.text;
    assert!(found.contains("Robotų būrelis") && !found.contains("Robotų būreliai"), "{found}");
    assert_eq!(crate::participation::next_session(&app).await.id, session, "the other stays as it was");
});

story!(the_city_makes_one_of_two_organisations_listings, |app| {
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    let mut kita = sign_up(&app, "kita@kiti.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation kiti --role owner --email kita@kiti.example").await.unwrap();
    let begun = kita.post("/en/vilnius/desk/kiti/listings", &[]).await;
    let form = begun.header(header::LOCATION).to_owned();
    let sent = post(&mut kita, &form, 1, "send", &with(TWIN)).await;
    assert_eq!(sent.header(header::LOCATION), format!("{form}?done=published"), "{}", sent.text);
    let page = kita.get(&form).await.text;
    assert!(page.contains(ROBOT_CLUB) && !page.contains("value=\"merge\""), "what others run is not hers: {page}");
    let robots = listing(&app, "robotu-burelis").await;
    let merge = [("act", "merge"), ("other", robots.as_str())];
    let same = format!("{form}/same");
    assert_eq!(kita.post(&same, &merge).await.status, StatusCode::NOT_FOUND);
    // a third one went into hers before
    let own = begin_at(&mut kita, "kiti").await;
    post(&mut kita, &own, 1, "send", &with(&[("title-lt", "Robotų būrelių būrelis")])).await;
    let hers = form.rsplit('/').next().unwrap();
    let gone = kita.post(&format!("{own}/same"), &[("act", "merge"), ("other", hers)]).await;
    assert_eq!(gone.header(header::LOCATION), format!("{form}?done=one"), "{}", gone.text);

    let mut rita = coordinator(&app).await;
    assert!(rita.get(&form).await.text.contains("value=\"merge\""));
    let merged = rita.post(&same, &merge).await;
    assert_eq!(merged.header(header::LOCATION), format!("{LISTINGS}/{robots}?done=one"), "{}", merged.text);
    let letter = app.letter_to("kita@kiti.example").await;
    assert_eq!(letter.subject, "Here twice: Robotų būreliai");
    assert!(letter.text.contains("Kalno dirbtuvės") && letter.link() == ROBOTS, "{}", letter.text);
    assert!(!app.letters().await.iter().any(|one| one.to == COORDINATOR && one.subject.contains("twice")));
    for page in [TWIN_PAGE, "/en/vilnius/opportunities/robotu-bureliu-burelis"] {
        assert_eq!(app.get(page).await.header(header::LOCATION), ROBOTS, "{page}");
    }
    assert!(kita.get("/en/vilnius/desk/kiti/history").await.text.contains("part of another listing"));
    // what is not public takes nothing in
    let mut writer = organiser(&app, "owner").await;
    let third = begin(&mut writer).await;
    post(&mut writer, &third, 1, "send", WHOLE).await;
    let into = [("act", "merge"), ("other", hers)];
    assert_eq!(writer.post(&format!("{third}/same"), &into).await.status, StatusCode::NOT_FOUND);
});

async fn begin_at(browser: &mut Browser<'_>, organisation: &str) -> String {
    let begun = browser.post(&format!("/en/vilnius/desk/{organisation}/listings"), &[]).await;
    begun.header(header::LOCATION).to_owned()
}
