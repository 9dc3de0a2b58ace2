//! Pictures: chosen and refused, made small, said in words, shown to the public, thrown away; and the logo of an organisation.

use crate::{
    account::sign_up,
    desk::{command, organiser},
    editor::{LISTINGS, WHOLE, begin, post, said, with},
    organisation::id,
    story,
    support::{Answer, Browser, TestApp},
};
use axum::{
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use chrono::TimeDelta;
use city_of_learning::{picture::purge, server};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;
use tower::ServiceExt;

const DESK: &str = "/en/vilnius/desk/dirbtuves";
pub const MEGABYTE: usize = 1024 * 1024;

pub fn written(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let shade = |x: u32, y: u32| Rgb([(x % 256) as u8, (y % 256) as u8, 90]);
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, shade)).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// What a phone makes that was held upright: lying in the file, with a note that it is to be turned.
pub fn photograph() -> Vec<u8> {
    let jpeg = written(1000, 600, ImageFormat::Jpeg);
    let exif = b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
    [&jpeg[..2], exif, &jpeg[2..]].concat()
}

/// A picture that says of itself that it is 40,000 × 40,000.
pub fn boasting() -> Vec<u8> {
    let mut jpeg = written(300, 300, ImageFormat::Jpeg);
    let frame = jpeg.windows(2).position(|bytes| bytes == b"\xff\xc0").unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0x9c, 0x40, 0x9c, 0x40]);
    jpeg
}

/// Posts a form with one field, as a browser does where there is a file.
pub async fn form_with(browser: &mut Browser<'_>, path: &str, field: &str, bytes: &[u8]) -> Answer {
    let name = if field == "picture" { "; filename=\"picture.jpg\"\r\nContent-Type: image/jpeg" } else { "" };
    let head = format!("--edge\r\nContent-Disposition: form-data; name=\"{field}\"{name}\r\n\r\n");
    let body = [head.as_bytes(), bytes, b"\r\n--edge--\r\n"].concat();
    let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    browser.send(request, Body::from(body)).await
}

pub async fn choose(browser: &mut Browser<'_>, path: &str, bytes: &[u8]) -> Answer {
    form_with(browser, path, "picture", bytes).await
}

/// A file as it comes, byte by byte.
async fn file(app: &TestApp, path: &str) -> (StatusCode, HeaderMap, Vec<u8>) {
    let request = Request::get(path).body(Body::empty()).unwrap();
    let (parts, body) = server::app(app.state.clone()).oneshot(request).await.unwrap().into_parts();
    (parts.status, parts.headers, axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec())
}

/// The id of the first picture that a page names.
fn named(page: &str) -> String {
    let rest = page.split("/pictures/").nth(1).unwrap_or_else(|| panic!("no picture: {page}"));
    rest.split('/').next().unwrap().to_owned()
}

story!(a_picture_is_chosen_said_in_words_and_published, |app| {
    let mut app = app;
    let picture = {
        let mut writer = organiser(&app, "editor").await;
        let form = begin(&mut writer).await;
        // without JavaScript the form is saved on the way
        let on = post(&mut writer, &form, 1, "picture", WHOLE).await;
        assert_eq!(on.header(header::LOCATION), format!("{form}/picture"), "{}", on.text);
        let page = writer.get(&format!("{form}/picture")).await;
        assert!(page.text.contains("type=\"file\"") && !page.text.contains("/pictures/"), "{}", page.text);
        let chosen = choose(&mut writer, &format!("{form}/picture"), &photograph()).await;
        assert_eq!(chosen.header(header::LOCATION), format!("{form}?done=saved#picture"), "{}", chosen.text);
        let page = writer.get(&form).await.text;
        assert!(page.contains("Keramikos vakaras"), "what was typed is still there");
        let picture = named(&page);

        // nobody publishes a picture that only some can see
        let fields = [WHOLE, &[("picture", picture.as_str())]].concat();
        let silent = post(&mut writer, &form, 3, "send", &fields).await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(said(&silent.text, "picture-alt-lt"), "Say what the picture shows.");
        let fields = [fields.as_slice(), &[("picture-alt-lt", "Puodelis & ratas")]].concat();
        let published = post(&mut writer, &form, 3, "send", &fields).await;
        assert_eq!(published.header(header::LOCATION), format!("{form}?done=published"), "{}", published.text);
        let history = writer.get(&format!("{form}/history")).await.text;
        assert!(history.contains("LT: Puodelis &amp; ratas"), "{history}");
        // a listing that nobody has edited here begins with what is public
        let before = writer.cookies;
        app.change("DELETE FROM draft").await;
        let mut writer = Browser { app: &app, cookies: before };
        let page = writer.get(&form).await.text;
        assert!(page.contains(&picture) && page.contains("value=\"Puodelis &amp; ratas\""), "{page}");
        picture
    };
    app.follow().await;
    let page = app.get("/en/vilnius/opportunities/keramikos-vakaras").await.text;
    let address = |width: u32| format!("/pictures/{picture}/{width}.jpg");
    // it was turned: 1000 × 600 became 600 × 1000
    assert!(page.contains(&format!("srcset=\"{} 240w, {} 480w, {} 600w\"", address(240), address(480), address(600))));
    assert!(page.contains("width=\"600\" height=\"1000\" alt=\"Puodelis &amp; ratas\" lang=\"lt\""), "{page}");
    let absolute = format!("http://127.0.0.1:3000{}", address(600));
    assert!(page.contains(&format!("content=\"{absolute}\"")), "og:image");
    assert!(page.contains(&format!("\"image\":\"{absolute}\"")), "schema.org");
    let list = app.get("/lt/vilnius/opportunities?q=puodelis").await.text;
    assert!(list.contains("class=\"card-picture\"") && list.contains(&address(240)), "{list}");
    let found = app.get("/api/lt/vilnius/opportunities?q=puodelis").await.text;
    assert!(found.contains(&address(240)), "{found}");
});

story!(a_file_is_served_for_good_and_holds_nothing_but_the_picture, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    choose(&mut writer, &format!("{form}/picture"), &photograph()).await;
    let picture = named(&writer.get(&form).await.text);
    let (status, headers, bytes) = file(&app, &format!("/pictures/{picture}/480.jpg")).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(headers[header::CONTENT_TYPE], "image/jpeg");
    assert_eq!(headers[header::CACHE_CONTROL], "public, max-age=31536000, immutable");
    assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
    assert!(!bytes.windows(4).any(|four| four == b"Exif"), "where and when is nobody’s business");
    let seen = image::load_from_memory(&bytes).unwrap();
    assert_eq!((seen.width(), seen.height()), (480, 800), "turned as the phone was held");
    let etag = headers[header::ETAG].to_str().unwrap();
    let again = app.get_with(&format!("/pictures/{picture}/480.jpg"), header::IF_NONE_MATCH, etag).await;
    assert_eq!((again.status, again.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let unknown = "0198a000-0000-7000-8000-000000000000";
    for path in [
        format!("/pictures/{picture}/481.jpg"),
        format!("/pictures/{picture}/960.jpg"),
        format!("/pictures/{picture}/480.png"),
        format!("/pictures/{picture}/480"),
        format!("/pictures/{picture}/x.jpg"),
        format!("/pictures/{unknown}/480.jpg"),
        "/pictures/a%00b/480.jpg".to_owned(),
    ] {
        let missing = app.get(&path).await;
        assert_eq!(missing.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!missing.text.contains("<html"), "nobody reads a page in place of a picture");
    }
});

story!(what_is_not_taken_is_said_at_the_field_and_everything_else_is_kept, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    post(&mut writer, &form, 1, "save", WHOLE).await;
    let heavy = vec![0xff; 13 * MEGABYTE];
    let very_heavy = vec![0; 50 * MEGABYTE];
    let cases: [(&str, &[u8], &str); 6] = [
        ("a text", b"This is a letter, not a picture.", "We can’t read this as a picture"),
        ("nothing", b"", "Choose a picture first."),
        ("13 MB", &heavy, "This file is too large: 12 MB at most."),
        ("50 MB", &very_heavy, "This file is too large: 12 MB at most."),
        ("40,000 × 40,000", &boasting(), "This picture has too many pixels"),
        ("a stamp", &written(100, 300, ImageFormat::Png), "This picture is too small"),
    ];
    for (what, bytes, words) in cases {
        let refused = choose(&mut writer, &format!("{form}/picture"), bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        assert!(said(&refused.text, "picture").starts_with(words), "{what}: {}", said(&refused.text, "picture"));
        assert!(refused.text.contains("aria-invalid=\"true\""), "{what}");
        let in_place = choose(&mut writer, &format!("/api{form}/picture"), bytes).await;
        assert_eq!(in_place.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        let problem = &in_place.json()["problems"][0];
        assert_eq!(problem["field"], "picture");
        assert!(problem["message"].as_str().unwrap().starts_with(words), "{what}: {problem}");
    }
    let lithuanian = format!("{}/picture", form.replace("/en/", "/lt/"));
    let refused = choose(&mut writer, &lithuanian, b"x").await;
    assert!(said(&refused.text, "picture").starts_with("Nepavyko"), "{}", refused.text);
    let no_form = writer.post(&format!("{form}/picture"), &[("picture", "x")]).await;
    assert_eq!(no_form.status, StatusCode::BAD_REQUEST);
    assert!(writer.get(&form).await.text.contains("Keramikos vakaras"));
    assert_eq!(app.count("picture", "kind", "listing").await, 0);
});

story!(one_that_was_dropped_in_place_is_named_by_the_form_and_goes_along_with_a_copy, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    let sent = choose(&mut writer, &format!("/api{form}/picture"), &written(1700, 900, ImageFormat::Png)).await;
    assert_eq!(sent.status, StatusCode::OK, "{}", sent.text);
    let picture = sent.json()["id"].as_str().unwrap().to_owned();
    assert!(!writer.get(&form).await.text.contains(&picture), "the form has not said so yet");
    let more = [("picture", picture.as_str()), ("picture-alt-lt", "Molis")];
    let saved = writer.post(&format!("/api{form}"), &[&[("base", "1")], WHOLE, &more].concat()).await;
    assert_eq!(saved.json()["revision"], 2, "{}", saved.text);
    let preview = writer.get(&format!("{form}/preview")).await.text;
    assert!(preview.contains(&format!("/pictures/{picture}/1600.jpg 1600w")) && preview.contains("height=\"847\""));

    let copied = writer.post(LISTINGS, &[("copy", form.rsplit('/').next().unwrap())]).await;
    let copy = copied.header(header::LOCATION).to_owned();
    let page = writer.get(&copy).await.text;
    assert!(page.contains(&picture) && page.contains("value=\"Molis\""), "{page}");

    // another one has other words, and none has none
    let other = choose(&mut writer, &format!("{copy}/picture"), &photograph()).await;
    assert_eq!(other.status, StatusCode::SEE_OTHER, "{}", other.text);
    let page = writer.get(&copy).await.text;
    assert!(!page.contains(&picture) && !page.contains("value=\"Molis\""), "{page}");
    let removed = form_with(&mut writer, &format!("{copy}/picture"), "remove", b"1").await;
    assert_eq!(removed.header(header::LOCATION), format!("{copy}?done=saved#picture"));
    assert!(!writer.get(&copy).await.text.contains("/pictures/"));
    assert!(writer.get(&form).await.text.contains(&picture), "the first has its own");
});

story!(a_picture_belongs_to_one_organisation, |app| {
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    choose(&mut writer, &format!("{form}/picture"), &photograph()).await;
    let picture = named(&writer.get(&form).await.text);

    let mut other = sign_up(&app, "kita@kiti.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation kiti --role owner --email kita@kiti.example").await.unwrap();
    for path in [format!("{form}/picture"), format!("/api{form}/picture"), format!("{DESK}/logo")] {
        assert_eq!(choose(&mut other, &path, &photograph()).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let theirs = form.replace("/dirbtuves/", "/kiti/");
    assert_eq!(other.get(&format!("{theirs}/picture")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(choose(&mut other, &format!("/api{theirs}/picture"), &photograph()).await.status, StatusCode::NOT_FOUND);

    // whoever writes another's into their form does not publish it
    let begun = other.post("/en/vilnius/desk/kiti/listings", &[]).await;
    let own = begun.header(header::LOCATION).to_owned();
    let fields = [WHOLE, &[("picture", picture.as_str()), ("picture-alt-lt", "Molis")]].concat();
    let refused = post(&mut other, &own, 1, "send", &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(said(&refused.text, "picture"), "This picture is gone. Choose it once more.");
    assert!(!other.get(&format!("{own}/preview")).await.text.contains("/pictures/"));
    let nonsense = with(&[("picture", "../../x\""), ("picture-alt-lt", "Molis")]);
    let refused = post(&mut other, &own, 2, "send", &nonsense).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.text);

    let mut assessor = sign_up(&app, "asta@dirbtuves.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation dirbtuves --role assessor --email asta@dirbtuves.example")
        .await
        .unwrap();
    assert_eq!(assessor.get(&format!("{form}/picture")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(writer.get(&format!("{DESK}/logo")).await.status, StatusCode::NOT_FOUND, "an editor does not manage");
});

story!(what_nothing_names_is_kept_for_a_day, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    choose(&mut writer, &format!("{form}/picture"), &photograph()).await;
    let replaced = named(&writer.get(&form).await.text);
    choose(&mut writer, &format!("{form}/picture"), &written(300, 300, ImageFormat::Png)).await;
    let named_now = named(&writer.get(&form).await.text);
    let sent = choose(&mut writer, &format!("/api{form}/picture"), &photograph()).await;
    let forgotten = sent.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(purge::look(&app.state).await.unwrap(), 0);
    assert_eq!(purge::look(&app.later(TimeDelta::hours(23)).await.state).await.unwrap(), 0);
    let later = app.later(TimeDelta::hours(25)).await;
    assert_eq!(purge::look(&later.state).await.unwrap(), 1);
    assert_eq!(app.count("picture_file", "picture_id", &forgotten).await, 0);
    assert_eq!(app.get(&format!("/pictures/{forgotten}/240.jpg")).await.status, StatusCode::NOT_FOUND);
    for kept in [&replaced, &named_now] {
        assert_eq!(app.get(&format!("/pictures/{kept}/240.jpg")).await.status, StatusCode::OK, "a revision names it");
    }
    // from when nothing names it, it has its day
    app.change("DELETE FROM draft").await;
    assert_eq!(purge::look(&later.state).await.unwrap(), 0);
    assert_eq!(purge::look(&app.later(TimeDelta::hours(48)).await.state).await.unwrap(), 0);
    assert_eq!(purge::look(&app.later(TimeDelta::hours(50)).await.state).await.unwrap(), 2);
});

story!(an_organisation_has_a_logo, |app| {
    let mut app = app;
    let cookies = {
        let mut owner = organiser(&app, "owner").await;
        assert!(owner.get(&format!("{DESK}/profile")).await.text.contains(&format!("{DESK}/logo")));
        let refused = choose(&mut owner, &format!("{DESK}/logo"), b"no picture").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(said(&refused.text, "picture").starts_with("We can’t read this"));
        let saved = choose(&mut owner, &format!("{DESK}/logo"), &written(90, 40, ImageFormat::Png)).await;
        assert_eq!(saved.header(header::LOCATION), format!("{DESK}/logo?saved"), "{}", saved.text);
        let logo = named(&owner.get(&format!("{DESK}/logo?saved")).await.text);
        let (status, headers, bytes) = file(&app, &format!("/pictures/{logo}/256.png")).await;
        assert_eq!((status, headers[header::CONTENT_TYPE].to_str().unwrap()), (StatusCode::OK, "image/png"));
        let seen = image::load_from_memory(&bytes).unwrap();
        assert_eq!((seen.width(), seen.height()), (256, 256));
        assert!(owner.get(DESK).await.text.contains(&format!("/pictures/{logo}/256.png")));
        assert!(owner.get(&format!("{DESK}/history")).await.text.contains("a new logo"));
        assert_eq!(purge::look(&app.later(TimeDelta::hours(25)).await.state).await.unwrap(), 0);
        assert_eq!(id(&app, "picture", "kind", "logo").await, logo);
        owner.cookies
    };
    assert!(app.follow().await > 0, "every listing of theirs shows it");
    let page = app.get("/en/vilnius/opportunities/robotu-burelis").await.text;
    assert!(page.contains("class=\"logo\"") && page.contains("/256.png"), "{page}");
    let mut owner = Browser { app: &app, cookies };
    let removed = form_with(&mut owner, &format!("{DESK}/logo"), "remove", b"1").await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER);
    assert!(owner.get(&format!("{DESK}/history")).await.text.contains("removed the logo"));
    assert!(!app.get("/en/vilnius/opportunities/robotu-burelis").await.text.contains("class=\"logo\""));
});

story!(whoever_sends_one_after_the_other_is_slowed_down, |app| {
    let mut writer = organiser(&app, "owner").await;
    let form = begin(&mut writer).await;
    choose(&mut writer, &format!("/api{form}/picture"), b"x").await;
    app.change("UPDATE rate_limit SET tries = 100 WHERE id LIKE 'picture:%'").await;
    for path in [format!("{form}/picture"), format!("/api{form}/picture"), format!("{DESK}/logo")] {
        assert_eq!(choose(&mut writer, &path, b"x").await.status, StatusCode::TOO_MANY_REQUESTS, "{path}");
    }
});
