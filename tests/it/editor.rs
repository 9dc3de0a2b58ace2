//! Writing a listing: begun, kept, checked, published, read by the city, changed by two at once, and gone back on.

use crate::{
    account::{PASSWORD, sign_up},
    desk::{ORGANISER, command, organiser},
    participation::{REGISTER, ROBOTS, next_session},
    story,
    support::{Answer, Browser, TestApp},
};
use axum::http::{StatusCode, header};

pub const LISTINGS: &str = "/en/vilnius/desk/dirbtuves/listings";
pub const COORDINATOR: &str = "rita@vilnius.example";

/// A whole listing as the form sends it.
pub const WHOLE: &[(&str, &str)] = &[
    ("locale", "lt"),
    ("title-lt", "Keramikos vakaras"),
    ("summary-lt", "Nusilipdyk puodelį."),
    ("description-lt", "Molis, **ratas** ir arbata."),
    ("kind", "workshop"),
    ("theme", "climbing"),
    ("when-0-date", "2026-12-01"),
    ("when-0-start", "17:00"),
    ("when-0-end", "19:00"),
    ("attendance", "in-person"),
    ("place", "dirbtuves"),
    ("language", "lt"),
    ("price", "7,50"),
    ("per", "session"),
    ("registration", "open"),
    ("capacity", "8"),
];

/// The form with other values for some fields; an empty one is not filled in.
pub fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = WHOLE.iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.chain(changes).copied().filter(|(_, value)| !value.is_empty()).collect()
}

/// What is posted: the form made from a revision, and what to do with it.
pub async fn post(browser: &mut Browser<'_>, form: &str, base: i64, act: &str, fields: &[(&str, &str)]) -> Answer {
    let base = base.to_string();
    let fields: Vec<(&str, &str)> =
        [("base", base.as_str()), ("act", act)].into_iter().chain(fields.iter().copied()).collect();
    browser.post(form, &fields).await
}

/// Begins a listing; returns the address of its form.
pub async fn begin(browser: &mut Browser<'_>) -> String {
    let begun = browser.post(LISTINGS, &[]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    begun.header(header::LOCATION).to_owned()
}

/// Somebody who looks after the city.
pub async fn coordinator<'a>(app: &'a TestApp) -> Browser<'a> {
    let browser = sign_up(app, COORDINATOR, "1980-05-04").await;
    command(app, &format!("add-coordinator --city vilnius --email {COORDINATOR}")).await.unwrap();
    browser
}

/// The organisation is new: the city reads what it writes.
pub async fn unverified(app: &TestApp) {
    app.change("UPDATE organisation SET status = 'pending' WHERE slug = 'dirbtuves'").await;
}

/// What is said at a field of a page; nothing while nothing is.
pub fn said(page: &str, field: &str) -> String {
    let place = page.split(&format!("id=\"{field}-problem\"")).nth(1).unwrap_or_else(|| panic!("no {field}: {page}"));
    let (tag, rest) = place.split_once('>').unwrap();
    if tag.contains("hidden") {
        return String::new();
    }
    let words = rest.split("<span>").nth(1).unwrap();
    words.split("</span>").next().unwrap().to_owned()
}

async fn status(app: &TestApp, form: &str) -> String {
    let id = form.rsplit('/').next().unwrap();
    city_of_learning::on_db!(&app.db, |pool| {
        sqlx::query_scalar("SELECT status FROM draft WHERE opportunity_id = $1").bind(id).fetch_one(pool).await.unwrap()
    })
}

story!(a_listing_is_written_looked_at_and_published, |app| {
    let mut app = app;
    let cookies = {
        let mut writer = organiser(&app, "editor").await;
        assert!(writer.get("/en/vilnius/desk/dirbtuves").await.text.contains(LISTINGS));
        let form = begin(&mut writer).await;
        let page = writer.get(&form).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text.contains("things missing"), "{}", page.text);
        let preview = writer.get(&format!("{form}/preview")).await;
        assert!(preview.text.contains("place still open"), "{}", preview.text);

        // half of it is kept, looked at, and found by nobody
        let half = [("locale", "lt"), ("title-lt", "Keramikos <vakaras>"), ("price", "abc")];
        let kept = post(&mut writer, &form, 1, "save", &half).await;
        assert_eq!(kept.header(header::LOCATION), format!("{form}?done=saved"));
        let page = writer.get(&form).await;
        assert!(page.text.contains("Keramikos &lt;vakaras&gt;") && page.text.contains("value=\"abc\""));
        assert!(
            said(&page.text, "price").starts_with("We don’t understand this price"),
            "what is wrong is said at once"
        );
        assert_eq!(said(&page.text, "place"), "", "what is missing is not, yet");
        let preview = writer.get(&format!("{form}/preview")).await;
        assert!(preview.text.contains("Keramikos &lt;vakaras&gt;"), "{}", preview.text);
        let too_soon = post(&mut writer, &form, 2, "send", &half).await;
        assert_eq!(too_soon.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(said(&too_soon.text, "attendance"), "Choose how people take part.");
        assert!(too_soon.text.contains("Keramikos &lt;vakaras&gt;"));
        assert_eq!(app.get("/en/vilnius/opportunities/keramikos-vakaras").await.status, StatusCode::NOT_FOUND);

        let published = post(&mut writer, &form, 2, "send", WHOLE).await;
        assert_eq!(published.header(header::LOCATION), format!("{form}?done=published"), "{}", published.text);
        assert!(writer.get(&format!("{form}?done=published")).await.text.contains("It is public"));
        writer.cookies
    };
    app.follow().await;
    let page = app.get("/en/vilnius/opportunities/keramikos-vakaras").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Keramikos vakaras") && page.text.contains("<strong>ratas</strong>"));
    assert!(app.get("/lt/vilnius/opportunities?q=puodelis").await.text.contains("Keramikos vakaras"), "found at once");
    let mut writer = Browser { app: &app, cookies };
    assert!(writer.get("/en/vilnius/desk/dirbtuves/history").await.text.contains("Keramikos vakaras"));
    assert!(writer.get(LISTINGS).await.text.contains("Keramikos vakaras"));
});

story!(a_letter_leads_to_a_language_that_the_city_has, |app| {
    unverified(&app).await;
    coordinator(&app).await;
    organiser(&app, "owner").await;
    app.change(&format!("UPDATE account SET locale = 'sl' WHERE email = '{COORDINATOR}'")).await;
    app.change("UPDATE city SET locales = '[\"lt\",\"en\"]' WHERE slug = 'vilnius'").await;
    let app = app.beside().await;
    let mut writer = app.browser();
    writer.post("/en/vilnius/sign-in", &[("email", ORGANISER), ("password", PASSWORD)]).await;
    let form = begin(&mut writer).await;
    let sent = post(&mut writer, &form, 1, "send", WHOLE).await;
    assert_eq!(sent.header(header::LOCATION), format!("{form}?done=sent"), "{}", sent.text);
    let id = form.rsplit('/').next().unwrap();
    assert_eq!(app.letter_to(COORDINATOR).await.link(), format!("/lt/vilnius/coordination/listings/{id}"));
});

story!(the_city_reads_first_what_a_new_organisation_writes, |app| {
    let mut app = app;
    unverified(&app).await;
    let form = {
        let mut rita = coordinator(&app).await;
        let mut writer = organiser(&app, "owner").await;
        let form = begin(&mut writer).await;
        let id = form.rsplit('/').next().unwrap();
        let read = format!("/en/vilnius/coordination/listings/{id}");
        let sent = post(&mut writer, &form, 1, "send", WHOLE).await;
        assert_eq!(sent.header(header::LOCATION), format!("{form}?done=sent"), "{}", sent.text);
        assert_eq!(status(&app, &form).await, "in-review");
        let letter = app.letter_to(COORDINATOR).await;
        assert_eq!(letter.subject, "A listing waits for you: Keramikos vakaras");
        assert_eq!(letter.link(), read);

        let queue = rita.get("/en/vilnius/coordination/listings").await;
        assert!(queue.text.contains("Keramikos vakaras") && queue.text.contains("Kalno dirbtuvės"));
        let page = rita.get(&read).await;
        assert!(page.text.contains("Nusilipdyk puodelį."), "{}", page.text);
        let silent = rita.post(&read, &[("revision", "2"), ("act", "request")]).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(silent.text.contains("Write at least one of them"));
        let comments =
            [("revision", "2"), ("act", "request"), ("comment-price", "Kodėl <tiek>?"), ("comment-kind", " ")];
        let asked = rita.post(&read, &comments).await;
        assert_eq!(asked.header(header::LOCATION), "/en/vilnius/coordination/listings?requested");
        let letter = app.letter_to(ORGANISER).await;
        assert_eq!(letter.subject, "Keramikos vakaras: the city asks for changes");
        assert_eq!(letter.link(), form);
        let page = writer.get(&form).await;
        assert!(page.text.contains("Kodėl &lt;tiek&gt;?") && page.text.contains("the city asks for changes"));

        let again = post(&mut writer, &form, 2, "send", &with(&[("price", "5")])).await;
        assert_eq!(again.header(header::LOCATION), format!("{form}?done=sent"));
        assert!(!writer.get(&form).await.text.contains("Kodėl"), "what was asked for is answered");
        // what is approved is what was read
        let changed = post(&mut writer, &form, 3, "save", &with(&[("price", "6")])).await;
        assert_eq!(changed.header(header::LOCATION), format!("{form}?done=saved"));
        let stale = rita.post(&read, &[("revision", "3"), ("act", "approve")]).await;
        assert_eq!(stale.status, StatusCode::CONFLICT);
        assert!(stale.text.contains("It has been changed while you read."));
        let approved = rita.post(&read, &[("revision", "4"), ("act", "approve")]).await;
        assert_eq!(approved.header(header::LOCATION), "/en/vilnius/coordination/listings?published");
        assert_eq!(app.letter_to(ORGANISER).await.subject, "Keramikos vakaras is public");
        let twice = rita.post(&read, &[("revision", "4"), ("act", "approve")]).await;
        assert_eq!(twice.header(header::LOCATION), "/en/vilnius/coordination/listings", "twice is once");
        form
    };
    app.follow().await;
    let page = app.get("/en/vilnius/opportunities/keramikos-vakaras").await;
    assert!(page.text.contains("€6"), "{}", page.text);
    assert_eq!(status(&app, &form).await, "published");
});

story!(two_at_once_keep_what_each_has_changed_and_choose_where_they_meet, |app| {
    let mut writer = organiser(&app, "editor").await;
    let mut other = sign_up(&app, "kita@dirbtuves.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation dirbtuves --email kita@dirbtuves.example --role admin")
        .await
        .unwrap();
    let form = begin(&mut writer).await;
    post(&mut writer, &form, 1, "save", WHOLE).await;
    // both open revision 2; the other changes price and summary, I change places and summary
    let theirs = with(&[("price", "9"), ("summary-lt", "Ateik lipdyti.")]);
    post(&mut other, &form, 2, "save", &theirs).await;
    let apart = post(&mut writer, &form, 2, "save", &with(&[("capacity", "20")])).await;
    assert_eq!(apart.header(header::LOCATION), format!("{form}?done=merged"), "{}", apart.text);
    let page = writer.get(&form).await.text;
    assert!(page.contains("value=\"20\"") && page.contains("value=\"9\"") && page.contains("Ateik lipdyti."));

    let mine = with(&[("summary-lt", "Mano sakinys."), ("min-age", "12")]);
    let met = post(&mut writer, &form, 2, "save", &mine).await;
    assert_eq!(met.status, StatusCode::CONFLICT);
    assert!(met.text.contains("Mano sakinys.") && met.text.contains("Ateik lipdyti."), "{}", met.text);
    assert!(writer.get(&form).await.text.contains("Ateik lipdyti."), "nothing was overwritten");
    let hidden = |name: &str| {
        let start = met.text.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
        start.split('"').next().unwrap().replace("&amp;", "&")
    };
    let (mine, merged, base) = (hidden("mine"), hidden("merged"), hidden("base"));
    let choice = [("mine", mine.as_str()), ("merged", &merged), ("choose-summary-lt", "mine")];
    let chosen = post(&mut writer, &form, base.parse().unwrap(), "choose", &choice).await;
    assert_eq!(chosen.header(header::LOCATION), format!("{form}?done=saved"), "{}", chosen.text);
    let page = writer.get(&form).await.text;
    assert!(page.contains("Mano sakinys.") && page.contains("value=\"12\"") && page.contains("value=\"20\""));
});

story!(the_form_saves_itself, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    let api = format!("/api{form}");
    let mut fields = with(&[("when-0-repeat", "weekly"), ("when-0-until", "2026-12-31"), ("when-0-holidays", "skip")]);
    fields.push(("base", "1"));
    let saved = writer.post(&format!("{api}?look"), &fields).await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.text);
    let answer = saved.json();
    assert_eq!(answer["revision"], 2);
    assert_eq!(answer["missing"], "Ready to publish");
    let dates = answer["dates"][0].as_str().unwrap();
    assert!(dates.contains("2026-12-01 skip") && dates.contains("2026-12-29 skip"), "{dates}");
    assert!(answer["look"].as_str().unwrap().contains("Keramikos vakaras"));
    let same = writer.post(&api, &[&fields[..fields.len() - 1], &[("base", "2")]].concat()).await;
    assert_eq!(same.json()["revision"], 2, "what says the same is no new revision");
    let met = with(&[("title-lt", "Kitas")]);
    let met = writer.post(&api, &[&met[..], &[("base", "1")]].concat()).await;
    assert_eq!(met.status, StatusCode::CONFLICT);
    assert_eq!(met.json()["conflict"], true);
});

story!(dates_are_struck_out_and_what_the_desk_has_moved_stays_moved, |app| {
    let mut writer = organiser(&app, "owner").await;
    let form = begin(&mut writer).await;
    let weekly = [("when-0-repeat", "weekly"), ("when-0-until", "2026-12-22"), ("when-0-change", "2026-12-08 skip")];
    let published = post(&mut writer, &form, 1, "send", &with(&weekly)).await;
    assert_eq!(published.header(header::LOCATION), format!("{form}?done=published"), "{}", published.text);
    let starts = async || {
        let directory = app.state.directory();
        let city = directory.city("vilnius").unwrap();
        let listing = city_of_learning::opportunity::store::by_slug(&app.db, &city.id, "keramikos-vakaras");
        let sessions = listing.await.unwrap().unwrap().sessions;
        sessions
            .into_iter()
            .map(|one| (one.id, chrono::DateTime::from_timestamp_millis(one.starts).unwrap().to_string()))
            .collect::<Vec<_>>()
    };
    let days = |starts: &[(String, String)]| starts.iter().map(|(_, at)| at[..16].to_owned()).collect::<Vec<_>>();
    let before = starts().await;
    assert_eq!(days(&before), ["2026-12-01 15:00", "2026-12-15 15:00", "2026-12-22 15:00"]);
    let session = format!("/en/vilnius/desk/dirbtuves/sessions/{}", before[1].0);
    let moved = [("date", "2026-12-16"), ("start", "18:00"), ("end", "20:00")];
    assert_eq!(writer.post(&format!("{session}/change"), &moved).await.status, StatusCode::SEE_OTHER);
    let page = writer.get(&form).await.text;
    assert!(page.contains("2026-12-15 2026-12-16 18:00 20:00"), "{page}");
    let revision = page.split("name=\"base\" value=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
    let again = with(&[
        ("when-0-repeat", "weekly"),
        ("when-0-until", "2026-12-22"),
        ("when-0-change", "2026-12-15 2026-12-16 18:00 20:00"),
        ("title-lt", "Keramikos vakarai"),
    ]);
    let published = post(&mut writer, &form, revision, "send", &again).await;
    assert_eq!(published.header(header::LOCATION), format!("{form}?done=published"), "{}", published.text);
    let after = starts().await;
    assert_eq!(days(&after), ["2026-12-01 15:00", "2026-12-08 15:00", "2026-12-16 16:00", "2026-12-22 15:00"]);
    assert_eq!(after[2].0, before[1].0, "the same session, for whoever has a place in it");
});

story!(a_listing_that_was_loaded_is_edited_and_nobody_loses_a_place, |app| {
    let mut app = app;
    let session = next_session(&app).await;
    let cookies = {
        let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
        ieva.post(REGISTER, &[("take", &session.id)]).await;
        let mut writer = organiser(&app, "editor").await;
        let id = {
            let directory = app.state.directory();
            let city = directory.city("vilnius").unwrap();
            let listing = city_of_learning::opportunity::store::by_slug(&app.db, &city.id, "robotu-burelis");
            listing.await.unwrap().unwrap().id
        };
        let form = format!("{LISTINGS}/{id}");
        let page = writer.get(&form).await;
        assert!(page.text.contains("Robotų būrelis") && page.text.contains("Ready to publish"), "{}", page.text);
        // the form as the page has it, with another price
        let mut draft = loaded(&app, &id).await;
        draft.set("price", vec!["30".to_owned()]);
        let body = format!("base=0&act=send&{}", draft.to_form());
        let request =
            axum::http::Request::post(&form).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let published = writer.send(request, body.into()).await;
        assert_eq!(published.header(header::LOCATION), format!("{form}?done=published"), "{}", published.text);
        writer.cookies
    };
    app.follow().await;
    assert!(app.get(ROBOTS).await.text.contains("€30"));
    let after = next_session(&app).await;
    assert_eq!(
        (after.id.as_str(), after.starts, after.taken, after.reserved),
        (session.id.as_str(), session.starts, 1, 10)
    );
    assert_eq!(after.sequence, session.sequence, "nothing of it has changed for whoever comes");
    let page = app.get("/lt/vilnius/opportunities/robotu-burelis").await;
    assert!(page.text.contains("Robotų būrelis"));
    let mut writer = Browser { app: &app, cookies };
    assert!(writer.get(LISTINGS).await.text.contains("Robotų būrelis"));
});

async fn loaded(app: &TestApp, id: &str) -> city_of_learning::editor::draft::Draft {
    let directory = app.state.directory();
    let city = directory.city("vilnius").unwrap();
    let organisation =
        city_of_learning::provider::member::organisation(&app.db, &city.id, "dirbtuves").await.unwrap().unwrap();
    let kept = city_of_learning::editor::store::get(&app.db, city, &organisation.id, id).await.unwrap().unwrap();
    kept.draft
}

story!(what_is_wrong_is_said_at_its_field_and_everything_else_is_kept, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    let long = "a".repeat(71);
    let endless = [("when-0-repeat", "weekly"), ("when-0-until", "")];
    let thousands = [("when-0-repeat", "daily"), ("when-0-until", "2099-12-31")];
    let mut base = 1;
    for (changes, field, words) in [
        (&[("when-0-end", "16:00")][..], "when-0-end", "It ends before it starts."),
        (&thousands, "when-0-until", "That makes more than 1,000 dates. Let it end earlier."),
        (&endless, "when-0-until", "Say until when it comes again."),
        (&[("min-age", "19"), ("max-age", "14")], "max-age", "The second age is below the first."),
        (&[("price", "1000000000000")], "price", "That is more than we can show: 10,000 at most."),
        (&[("concession", "9")], "concession", "The reduced price must be below the full one."),
        (&[("title-lt", &long)], "title-lt", "The title is too long: 70 characters at most."),
        (&[("place", "nirgends")], "place", "Choose the place."),
        (&[("place", "new"), ("place-name", "Rūsys")], "place-address", "Say street and number."),
        (&[("theme", "nonsense")], "theme", "Choose what it is about."),
        (
            &[("registration", "external"), ("registration-url", "http://x")],
            "registration-url",
            "It must be a whole address that begins with https://",
        ),
        (&[("when-0-date", "2026-02-30")], "when-0-date", "We don’t understand this day."),
        (&[("capacity", "lots")], "capacity", "A number from 1, or nothing."),
    ] {
        let answer = post(&mut writer, &form, base, "send", &with(changes)).await;
        base += 1;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{changes:?}");
        assert_eq!(said(&answer.text, field), words, "{changes:?}");
        assert!(answer.text.contains("Molis, **ratas** ir arbata."), "{changes:?}: the rest is kept");
    }
    for (fields, status) in [(vec![("base", "x")], StatusCode::BAD_REQUEST), (vec![], StatusCode::BAD_REQUEST)] {
        assert_eq!(writer.post(&form, &fields).await.status, status);
    }
    let huge = "a".repeat(1_100_000);
    let answer = post(&mut writer, &form, base, "save", &[("description-lt", &huge)]).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
});

story!(a_listing_is_taken_away_shown_again_and_copied, |app| {
    let mut app = app;
    let (form, cookies) = {
        let mut writer = organiser(&app, "editor").await;
        let form = begin(&mut writer).await;
        post(&mut writer, &form, 1, "send", WHOLE).await;
        writer.post(&format!("{form}/status"), &[("act", "unpublish")]).await;
        (form, writer.cookies)
    };
    app.follow().await;
    assert_eq!(app.get("/en/vilnius/opportunities/keramikos-vakaras").await.status, StatusCode::NOT_FOUND);
    let mut writer = Browser { app: &app, cookies: cookies.clone() };
    assert!(writer.get(LISTINGS).await.text.contains("not public any more"));
    writer.post(&format!("{form}/status"), &[("act", "archive")]).await;
    assert!(writer.get(LISTINGS).await.text.contains("put away"));
    writer.post(&format!("{form}/status"), &[("act", "republish")]).await;
    assert_eq!(writer.post(&format!("{form}/status"), &[("act", "burn")]).await.status, StatusCode::BAD_REQUEST);
    let id = form.rsplit('/').next().unwrap();
    let copied = writer.post(LISTINGS, &[("copy", id)]).await;
    let copy = copied.header(header::LOCATION).to_owned();
    let page = writer.get(&copy).await.text;
    assert!(page.contains("Keramikos vakaras") && !page.contains("value=\"2026-12-01\""), "all but its dates");
    let published = post(&mut writer, &copy, 1, "send", WHOLE).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER);
    drop(writer);
    app.follow().await;
    assert_eq!(app.get("/en/vilnius/opportunities/keramikos-vakaras").await.status, StatusCode::OK);
    assert_eq!(app.get("/en/vilnius/opportunities/keramikos-vakaras-2").await.status, StatusCode::OK);
});

story!(one_can_see_what_has_changed_and_go_back, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    post(&mut writer, &form, 1, "save", WHOLE).await;
    post(&mut writer, &form, 2, "save", &with(&[("title-lt", "Molio vakaras"), ("price", "0")])).await;
    let history = writer.get(&format!("{form}/history")).await;
    for words in ["Keramikos vakaras", "Molio vakaras", "Go back to this", "7,50"] {
        assert!(history.text.contains(words), "{words}: {}", history.text);
    }
    let back = writer.post(&format!("{form}/history"), &[("base", "3"), ("revision", "2")]).await;
    assert_eq!(back.header(header::LOCATION), format!("{form}?done=restored"));
    let page = writer.get(&form).await.text;
    assert!(page.contains("Keramikos vakaras") && page.contains("value=\"7,50\""));
    assert_eq!(
        writer.post(&format!("{form}/history"), &[("base", "4"), ("revision", "99")]).await.status,
        StatusCode::NOT_FOUND
    );
});

story!(a_new_place_is_known_from_then_on, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    let place = [
        ("place", "new"),
        ("place-name", "Rūsys po biblioteka"),
        ("place-address", "Kalvarijų g. 3"),
        ("place-district", "zirmunai"),
        ("place-lat", "54.7001"),
        ("place-lon", "25.2899"),
    ];
    let published = post(&mut writer, &form, 1, "send", &with(&place)).await;
    assert_eq!(published.header(header::LOCATION), format!("{form}?done=published"), "{}", published.text);
    let page = app.get("/en/vilnius/opportunities/keramikos-vakaras").await.text;
    assert!(page.contains("Kalvarijų g. 3") && page.contains("The pin is exactly there."), "{page}");
    let next = begin(&mut writer).await;
    assert!(writer.get(&next).await.text.contains("Rūsys po biblioteka, Kalvarijų g. 3"));
});

story!(a_draft_is_there_for_its_own_people_alone, |app| {
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    let mut writer = organiser(&app, "owner").await;
    let form = begin(&mut writer).await;
    post(&mut writer, &form, 1, "save", WHOLE).await;
    let id = form.rsplit('/').next().unwrap().to_owned();
    let pages = [
        LISTINGS.to_owned(),
        form.clone(),
        format!("{form}/preview"),
        format!("{form}/history"),
        "/en/vilnius/coordination/listings".to_owned(),
        format!("/en/vilnius/coordination/listings/{id}"),
    ];
    let posts = [
        LISTINGS.to_owned(),
        form.clone(),
        format!("{form}/status"),
        format!("{form}/history"),
        format!("/api{form}"),
        format!("/en/vilnius/coordination/listings/{id}"),
    ];
    for (who, email, arguments) in [
        ("a learner", "jonas@pastas.example", ""),
        ("another organisation", "kita@kiti.example", "add --city vilnius --organisation kiti --role owner --email"),
        (
            "an assessor",
            "asta@dirbtuves.example",
            "add --city vilnius --organisation dirbtuves --role assessor --email",
        ),
        ("a moderator", "mod@vilnius.example", "add-coordinator --city vilnius --role moderator --email"),
        ("another city's coordinator", "kauno@kaunas.example", "add-coordinator --city kaunas --email"),
    ] {
        let mut browser = sign_up(&app, email, "1985-05-04").await;
        if !arguments.is_empty() {
            command(&app, &format!("{arguments} {email}")).await.unwrap();
        }
        for page in &pages {
            assert_eq!(browser.get(page).await.status, StatusCode::NOT_FOUND, "{who}: {page}");
        }
        for page in &posts {
            let fields = [("base", "2"), ("revision", "2"), ("act", "approve"), ("title-lt", "Pavogta")];
            assert_eq!(browser.post(page, &fields).await.status, StatusCode::NOT_FOUND, "{who}: {page}");
        }
        // under the address of one's own organisation it is not there either
        let own = form.replace("/dirbtuves/", "/kiti/");
        assert_eq!(browser.get(&own).await.status, StatusCode::NOT_FOUND, "{who}: {own}");
    }
    let mut stranger = app.browser();
    for page in &pages {
        assert!(stranger.get(page).await.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="), "{page}");
    }
    for page in &posts {
        assert_eq!(
            stranger.post(page, &[("base", "2")]).await.header(header::LOCATION),
            "/en/vilnius/sign-in",
            "{page}"
        );
    }
    assert!(writer.get(&form).await.text.contains("Keramikos vakaras"));
});
