//! Badges: designed at the desk, frozen when they are published, drawn, led to, and shown to everybody.

use crate::{
    account::sign_up,
    desk::{command, organiser},
    organisation::{id, workshops},
    story,
    support::{Answer, Browser, TestApp},
};
use axum::http::{StatusCode, header};
use city_of_learning::{
    badge::{
        model::{Badge, BadgeStatus, CheckedBy},
        store, versions,
    },
    i18n::Locale,
};

pub const BADGES: &str = "/en/vilnius/desk/dirbtuves/badges";
pub const OTHERS: &str = "/en/vilnius/desk/kiti/badges";

/// A whole badge as the form sends it.
pub const WHOLE: &[(&str, &str)] = &[
    ("locale", "lt"),
    ("shape", "shield"),
    ("ground", "pine"),
    ("rim", "saffron"),
    ("symbol", "robot"),
    ("ring", "stitch"),
    ("name-lt", "Robotų <draugas>"),
    ("description-lt", "Pasistatė robotą."),
    ("criteria-lt", "Robotas **važiuoja**.\n\n<script>alert(1)</script>"),
    ("name-en", "Friend of robots"),
    ("description-en", "Has built a robot."),
    ("criteria-en", "The robot **drives**."),
    ("task-0-text-lt", "Surink robotą"),
    ("task-0-text-en", "Build a robot"),
    ("task-0-by", "organiser"),
    ("task-0-times", "1"),
    ("task-1-text-lt", "Rask klaidą"),
    ("task-1-text-en", "Find a mistake"),
    ("task-1-by", "peer"),
    ("task-1-times", "3"),
    ("minimum", "1"),
    ("skill", "digital"),
    ("level", "beginner"),
    ("validity", "24"),
];

/// The form with other values for some fields; an empty one is not filled in.
pub fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = WHOLE.iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    kept.chain(changes).copied().filter(|(_, value)| !value.is_empty()).collect()
}

/// Begins a badge; returns the address of its form.
pub async fn begin(browser: &mut Browser<'_>, list: &str) -> String {
    let begun = browser.post(list, &[]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
    begun.header(header::LOCATION).to_owned()
}

/// What is posted: the form made from a revision, and what to do with it.
pub async fn post(browser: &mut Browser<'_>, form: &str, base: i64, act: &str, fields: &[(&str, &str)]) -> Answer {
    let base = base.to_string();
    let fields: Vec<(&str, &str)> =
        [("base", base.as_str()), ("act", act)].into_iter().chain(fields.iter().copied()).collect();
    browser.post(form, &fields).await
}

/// Begins a badge and publishes it; returns the address of its form.
pub async fn published(browser: &mut Browser<'_>, list: &str, fields: &[(&str, &str)]) -> String {
    let form = begin(browser, list).await;
    let done = post(browser, &form, 1, "publish", fields).await;
    assert_eq!(done.header(header::LOCATION), format!("{form}?done=published"), "{}", done.text);
    form
}

pub fn id_of(form: &str) -> &str {
    form.rsplit('/').next().unwrap()
}

/// The public page of a badge.
pub fn page_of(form: &str) -> String {
    format!("/en/vilnius/badges/{}", id_of(form))
}

/// A badge of the workshops as it is kept.
pub async fn kept(app: &TestApp, form: &str) -> Badge {
    store::get(&app.db, &workshops(app).await, id_of(form)).await.unwrap().unwrap()
}

/// What is said at a field of a page.
pub fn said<'a>(page: &'a str, field: &str) -> &'a str {
    let place = page.split(&format!("id=\"{field}-problem\"")).nth(1).unwrap_or_else(|| panic!("no {field}: {page}"));
    place.split("<span>").nth(1).unwrap().split("</span>").next().unwrap()
}

/// Somebody who writes for another organisation of the same city.
pub async fn others(app: &TestApp) -> Browser<'_> {
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    let browser = sign_up(app, "kita@kiti.example", "1985-05-04").await;
    command(app, "add --city vilnius --organisation kiti --email kita@kiti.example --role editor").await.unwrap();
    browser
}

story!(a_badge_is_designed_published_and_frozen, |app| {
    let mut editor = organiser(&app, "editor").await;
    assert!(editor.get("/en/vilnius/desk/dirbtuves").await.text.contains(BADGES));
    let form = begin(&mut editor, BADGES).await;
    let page = editor.get(&form).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("No name yet") && page.text.contains("being designed"));

    // half of it is kept, and nobody sees it
    let half = [("locale", "lt"), ("shape", "star"), ("name-lt", "Robotų <draugas>"), ("skill", "digital")];
    let saved = post(&mut editor, &form, 1, "save", &half).await;
    assert_eq!(saved.header(header::LOCATION), format!("{form}?done=saved"), "{}", saved.text);
    let page = editor.get(&format!("{form}?done=saved")).await;
    assert!(page.text.contains("Robotų &lt;draugas&gt;") && page.text.contains("Saved."), "{}", page.text);
    assert_eq!(app.get(&page_of(&form)).await.status, StatusCode::NOT_FOUND);
    let early = post(&mut editor, &form, 2, "publish", &half).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(said(&early.text, "description-lt"), "Say it in one or two sentences.");
    assert_eq!(said(&early.text, "criteria-lt"), "Say what one has done for it.");
    assert_eq!(app.get(&page_of(&form)).await.status, StatusCode::NOT_FOUND, "nothing of it is public");

    let revision = kept(&app, &form).await.revision;
    let done = post(&mut editor, &form, revision, "publish", WHOLE).await;
    assert_eq!(done.header(header::LOCATION), format!("{form}?done=published"), "{}", done.text);
    let badge = kept(&app, &form).await;
    assert_eq!((badge.status, badge.version), (BadgeStatus::Published, 1));
    assert_eq!(badge.content.design.to_string(), "shield pine saffron robot stitch");
    assert_eq!((badge.content.minimum, badge.content.validity_months), (Some(1), Some(24)));
    assert_eq!(badge.content.tasks[1].checked_by, CheckedBy::Peer);
    assert_eq!(badge.content.tasks[1].times, 3);
    let first = format!("/badges/{}/1.svg", badge.id);
    let drawn = app.get(&first).await;
    assert_eq!(drawn.header(header::CONTENT_TYPE), "image/svg+xml");
    assert!(drawn.text.contains("<title>Robotų &lt;draugas&gt;</title>") && drawn.text.contains("xml:lang=\"lt\""));

    // a change is not public until it is published, and then it is the next version
    let changed = with(&[("name-en", "Robot whisperer"), ("symbol", "heart")]);
    post(&mut editor, &form, badge.revision, "save", &changed).await;
    assert!(editor.get(&form).await.text.contains("public, version 1, with changes that are not"));
    let public = app.get(&page_of(&form)).await;
    assert!(public.text.contains("Friend of robots") && !public.text.contains("Robot whisperer"));
    post(&mut editor, &form, badge.revision + 1, "publish", &changed).await;
    let public = app.get(&page_of(&form)).await;
    assert!(public.text.contains("Robot whisperer") && public.text.contains(&format!("/badges/{}/2.svg", badge.id)));
    assert_eq!(app.get(&first).await.text, drawn.text, "the first version is as it was");
    let page = editor.get(&form).await;
    assert!(page.text.contains("Version 2, ") && page.text.contains("Version 1, "), "{}", page.text);

    // the same once more is no other version
    let revision = kept(&app, &form).await.revision;
    post(&mut editor, &form, revision, "publish", &changed).await;
    assert_eq!(kept(&app, &form).await.version, 2);
    assert_eq!(versions::all(&app.db, &badge.id).await.unwrap().len(), 2);

    let history = editor.get("/en/vilnius/desk/dirbtuves/history").await.text;
    for line in ["began to design a badge.", "changed the badge “Robotų &lt;draugas&gt;”.", "published the badge “"]
    {
        assert!(history.contains(line), "{line}: {history}");
    }
    assert!(editor.get(BADGES).await.text.contains("public, version 2"));
});

story!(what_cannot_be_kept_is_said_at_its_field, |app| {
    let mut editor = organiser(&app, "owner").await;
    let form = begin(&mut editor, BADGES).await;
    let long = "a".repeat(81);
    for (field, value, words) in [
        ("name-lt", long.as_str(), "Too long: 80 characters at most."),
        ("validity", "121", "A number from 1 to 120, or nothing."),
        ("minimum", "3", "A number from 1 to 2, or nothing."),
        ("task-1-times", "often", "A number from 1 to 100, or nothing."),
        ("skill", "wizardry", "Some of this is not there any more. Choose again."),
        ("prerequisite", "0198", "Some of this is not there any more. Choose again."),
    ] {
        let refused = post(&mut editor, &form, 1, "publish", &with(&[(field, value)])).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert_eq!(said(&refused.text, field), words);
        assert!(refused.text.contains("role=\"alert\"") && refused.text.contains("Friend of robots"), "{field}");
    }
    assert_eq!(kept(&app, &form).await.revision, 1, "nothing of it was kept");
    let no_revision = editor.post(&form, &[("act", "save"), ("base", "one")]).await;
    assert_eq!(no_revision.status, StatusCode::BAD_REQUEST);
    let nowhere = editor.get(&format!("{BADGES}/0198")).await;
    assert_eq!(nowhere.status, StatusCode::NOT_FOUND);
    let odd = editor.post(&format!("{form}/status"), &[("act", "award")]).await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST);
});

story!(tasks_come_and_go_without_javascript, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = begin(&mut editor, BADGES).await;
    let more = post(&mut editor, &form, 1, "add-task", WHOLE).await;
    assert_eq!(more.header(header::LOCATION), format!("{form}?more#tasks"), "{}", more.text);
    let page = editor.get(&format!("{form}?more")).await;
    assert!(page.text.contains("name=\"task-2-text-lt\"") && page.text.contains("Build a robot"));
    let dropped = post(&mut editor, &form, 2, "drop-0", &with(&[("task-2-by", "self")])).await;
    assert_eq!(dropped.header(header::LOCATION), format!("{form}#tasks"), "{}", dropped.text);
    let badge = kept(&app, &form).await;
    let told: Vec<&str> = badge.content.tasks.iter().map(|task| task.texts[&Locale::En].as_str()).collect();
    assert_eq!(told, ["Find a mistake"], "the row without words is none");
    let looked = post(&mut editor, &form, badge.revision, "look", &with(&[("ground", "plum")])).await;
    assert_eq!(looked.header(header::LOCATION), format!("{form}#picture"));
    assert!(editor.get(&form).await.text.contains("ground=plum"));
    // what is typed stays where a row comes to a form that is not right yet
    let revision = kept(&app, &form).await.revision;
    let wrong = post(&mut editor, &form, revision, "add-task", &with(&[("validity", "x")])).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("name=\"task-2-text-lt\"") && wrong.text.contains("value=\"x\""));
});

story!(of_two_who_write_the_second_sees_it, |app| {
    let mut one = organiser(&app, "editor").await;
    let form = begin(&mut one, BADGES).await;
    let mut other = sign_up(&app, "antra@dirbtuves.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation dirbtuves --email antra@dirbtuves.example --role editor")
        .await
        .unwrap();
    assert!(other.get(&form).await.text.contains("name=\"base\" value=\"1\""));
    post(&mut one, &form, 1, "save", WHOLE).await;
    let typed = with(&[("name-lt", "Kitas vardas"), ("task-1-text-lt", "")]);
    let late = post(&mut other, &form, 1, "save", &typed).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.text.contains("Somebody else has saved this badge meanwhile."), "{}", late.text);
    assert!(late.text.contains("theirs differs in: In words and Tasks"), "{}", late.text);
    assert!(late.text.contains("Kitas vardas") && late.text.contains("name=\"base\" value=\"2\""), "{}", late.text);
    assert_eq!(kept(&app, &form).await.content.name(), "Robotų <draugas>", "nothing is overwritten");
    // who still wants it may, and who has changed nothing is in nobody's way
    let again = post(&mut other, &form, 2, "save", &typed).await;
    assert_eq!(again.header(header::LOCATION), format!("{form}?done=saved"));
    assert_eq!(kept(&app, &form).await.content.name(), "Kitas vardas");
    let same = post(&mut one, &form, 1, "save", &typed).await;
    assert_eq!(same.header(header::LOCATION), format!("{form}?done=saved"));
    assert_eq!(kept(&app, &form).await.revision, 3);
});

story!(what_comes_first_comes_from_the_whole_city_and_never_goes_round, |app| {
    let mut editor = organiser(&app, "editor").await;
    let mut kita = others(&app).await;
    let robots = published(&mut editor, BADGES, WHOLE).await;
    let empty = begin(&mut kita, OTHERS).await;
    let page = kita.get(&empty).await;
    assert!(page.text.contains("Kalno dirbtuvės") && page.text.contains(id_of(&robots)), "{}", page.text);
    let after_robots = with(&[("name-lt", "Antras"), ("prerequisite", id_of(&robots))]);
    let second = published(&mut kita, OTHERS, &after_robots).await;
    let public = app.get(&page_of(&second)).await.text;
    assert!(public.contains("First you need") && public.contains("Kalno dirbtuvės"), "{public}");

    let round = with(&[("prerequisite", id_of(&second))]);
    let revision = kept(&app, &robots).await.revision;
    let refused = post(&mut editor, &robots, revision, "save", &round).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(said(&refused.text, "prerequisite"), "One of these already needs this badge first. Nobody could begin.");
    let itself = post(&mut editor, &robots, revision, "save", &with(&[("prerequisite", id_of(&robots))])).await;
    assert_eq!(itself.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(kept(&app, &robots).await.revision, revision);

    // what is public counts as long as it is
    let alone = with(&[("name-lt", "Antras")]);
    post(&mut kita, &second, 2, "save", &alone).await;
    assert_eq!(
        post(&mut editor, &robots, revision, "save", &round).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "young people still read it"
    );
    let freed = post(&mut kita, &second, 3, "publish", &alone).await;
    assert_eq!(freed.header(header::LOCATION), format!("{second}?done=published"), "{}", freed.text);
    let turned = post(&mut editor, &robots, revision, "save", &round).await;
    assert_eq!(turned.header(header::LOCATION), format!("{robots}?done=saved"), "{}", turned.text);
    let badge = kept(&app, &robots).await;
    assert_eq!(badge.content.prerequisites, [id_of(&second)]);

    // another city's is none of this one's
    app.change(
        "UPDATE achievement SET city_id = (SELECT id FROM city WHERE slug = 'kaunas') WHERE organisation_id = 'other'",
    )
    .await;
    post(&mut editor, &robots, badge.revision, "save", WHOLE).await;
    let foreign = post(&mut editor, &robots, badge.revision + 1, "save", &round).await;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.get(&page_of(&second)).await.status, StatusCode::NOT_FOUND);
});

story!(listings_lead_to_it_and_everybody_sees_it, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = published(&mut editor, BADGES, WHOLE).await;
    let robots =
        id(&app, "opportunity", "city_id IN (SELECT id FROM city WHERE slug = 'vilnius') AND slug", "robotu-burelis")
            .await;
    let listing = "/en/vilnius/opportunities/robotu-burelis";
    assert!(!app.get(listing).await.text.contains("The badge you can earn"));
    let chosen = editor.post(&format!("{form}/listings"), &[("listing", &robots)]).await;
    assert_eq!(chosen.header(header::LOCATION), format!("{form}?done=listings"), "{}", chosen.text);
    let foreign = editor.post(&format!("{form}/listings"), &[("listing", "0198")]).await;
    assert_eq!(foreign.status, StatusCode::BAD_REQUEST);

    let page = app.get(listing).await;
    for words in ["The badge you can earn", "Friend of robots", "1 of these 2:", "Find a mistake", "3 times"] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    assert!(page.text.contains(&page_of(&form)));
    assert!(page.text.contains("alt=\"Badge: shield, robot, pine green, saffron yellow\""), "{}", page.text);

    let public = app.get(&page_of(&form)).await;
    assert_eq!(public.status, StatusCode::OK);
    assert!(public.header(header::CACHE_CONTROL).starts_with("public, max-age=30"));
    for words in [
        "Has built a robot.",
        "<strong>drives</strong>",
        "somebody who takes part too confirms it",
        "Digital",
        "first steps",
        "valid for 24 months",
        "Kalno dirbtuvės",
        "Robot club",
        "property=\"og:title\"",
        "EducationalOccupationalCredential",
    ] {
        assert!(public.text.contains(words), "{words}: {}", public.text);
    }
    let lithuanian = app.get(&page_of(&form).replace("/en/", "/lt/")).await;
    assert!(lithuanian.text.contains("Robotų &lt;draugas&gt;") && !lithuanian.text.contains("<script>alert"));
    let italian = app.get(&page_of(&form).replace("/en/", "/it/")).await;
    assert!(italian.text.contains("<h1 lang=\"lt\">Robotų"), "{}", italian.text);
    assert!(app.get("/sitemap.xml").await.text.contains(&format!("/vilnius/badges/{}", id_of(&form))));
    assert_eq!(app.get(&page_of(&form).replace("vilnius", "kaunas")).await.status, StatusCode::NOT_FOUND);

    // what is not awarded any more is led to by nothing, and there for whoever has its address
    let retired = editor.post(&format!("{form}/status"), &[("act", "retire")]).await;
    assert_eq!(retired.header(header::LOCATION), format!("{form}?done=retired"));
    let twice = editor.post(&format!("{form}/status"), &[("act", "retire")]).await;
    assert_eq!(twice.header(header::LOCATION), form, "twice is once");
    assert!(!app.get(listing).await.text.contains("The badge you can earn"));
    let gone = app.get(&page_of(&form)).await.text;
    assert!(gone.contains("This badge is not awarded any more.") && !gone.contains("Robot club"));
    assert!(gone.contains("noindex"));
    editor.post(&format!("{form}/status"), &[("act", "restore")]).await;
    assert!(app.get(listing).await.text.contains("The badge you can earn"));

    let none = editor.post(&format!("{form}/listings"), &[]).await;
    assert_eq!(none.header(header::LOCATION), format!("{form}?done=listings"));
    assert!(!app.get(listing).await.text.contains("The badge you can earn"));

    app.change("UPDATE organisation SET status = 'suspended' WHERE slug = 'dirbtuves'").await;
    assert_eq!(app.get(&page_of(&form)).await.status, StatusCode::NOT_FOUND, "with its organisation");
});

story!(who_is_not_looked_at_yet_publishes_nothing, |app| {
    app.change("UPDATE organisation SET status = 'pending' WHERE slug = 'dirbtuves'").await;
    let mut editor = organiser(&app, "owner").await;
    let form = begin(&mut editor, BADGES).await;
    let page = editor.get(&form).await.text;
    assert!(page.contains("Your organisation is still being checked.") && !page.contains("value=\"publish\""));
    let kept_only = post(&mut editor, &form, 1, "publish", WHOLE).await;
    assert_eq!(kept_only.header(header::LOCATION), format!("{form}?done=saved"));
    assert_eq!(kept(&app, &form).await.status, BadgeStatus::Draft);
    assert_eq!(app.get(&page_of(&form)).await.status, StatusCode::NOT_FOUND);
});

story!(only_who_decides_designs, |app| {
    let mut assessor = organiser(&app, "assessor").await;
    assert!(!assessor.get("/en/vilnius/desk/dirbtuves").await.text.contains(BADGES));
    assert_eq!(assessor.get(BADGES).await.status, StatusCode::NOT_FOUND);
    assert_eq!(assessor.post(BADGES, &[]).await.status, StatusCode::NOT_FOUND);
    // one organisation's badge is not at another's desk
    let mut kita = others(&app).await;
    let theirs = begin(&mut kita, OTHERS).await;
    command(&app, "add --city vilnius --organisation dirbtuves --email kita@kiti.example --role editor").await.unwrap();
    let elsewhere = format!("{BADGES}/{}", id_of(&theirs));
    assert_eq!(kita.get(&elsewhere).await.status, StatusCode::NOT_FOUND);
    assert_eq!(post(&mut kita, &elsewhere, 1, "save", WHOLE).await.status, StatusCode::NOT_FOUND);
});

story!(a_picture_is_drawn_of_words_alone, |app| {
    let words = "shape=circle&ground=brick&rim=sand&symbol=boat&ring=ribbon";
    let drawn = app.get(&format!("/badges/preview.svg?edition=1&{words}")).await;
    assert_eq!(drawn.status, StatusCode::OK);
    assert_eq!(drawn.header(header::CONTENT_TYPE), "image/svg+xml");
    assert!(drawn.header(header::CACHE_CONTROL).contains("immutable"));
    assert_eq!(drawn.header(header::CONTENT_SECURITY_POLICY), "default-src 'none'");
    assert!(drawn.text.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    for wrong in ["", "?shape=circle", &format!("?{}", words.replace("boat", "dragon"))] {
        assert_eq!(app.get(&format!("/badges/preview.svg{wrong}")).await.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    for nothing in [
        "/badges/0198/1.svg",
        "/badges/0198/1",
        "/badges/0198/-1.svg",
        "/badges/0198/99999999999999999999.svg",
        "/badges/%00/1.svg",
    ] {
        assert_eq!(app.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
});

#[tokio::test]
async fn the_demonstration_has_badges_in_every_language() {
    let app = TestApp::with_demonstration().await;
    for (city, listing) in
        [("cagliari", "young-reporter"), ("ljubljana", "mladi-cebelarji"), ("vilnius", "robotas-randa-isejima")]
    {
        let given = versions::given(&app.db, &city_of_learning::demo::city_id(city)).await.unwrap();
        assert!(given.len() >= 2, "{city}");
        for badge in &given {
            let texts = &badge.version.content.texts;
            for locale in Locale::ALL {
                assert!(texts.get(&locale).is_some_and(|text| text.is_whole()), "{city}, {locale}: {badge:?}");
                assert_eq!(app.get(&format!("/{locale}/{city}/badges/{}", badge.id)).await.status, StatusCode::OK);
            }
        }
        let page = app.get(&format!("/en/{city}/opportunities/{listing}")).await;
        assert!(page.text.contains("The badge you can earn"), "{city}");
    }
}
