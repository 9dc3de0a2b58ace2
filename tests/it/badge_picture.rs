//! A badge with a picture of the organisation's own: sent, said in words, frozen, and carried wherever the badge goes.

use crate::{
    account::sign_up,
    award::{Setting, account, new, signed, verified},
    badge::{BADGES, OTHERS, WHOLE, begin, id_of, kept, others, page_of, post, said, with},
    desk::{command, organiser},
    organisation::workshops,
    picture::{MEGABYTE, boasting, choose, form_with, photograph, written},
    share::{file, shown_to_all},
    story,
    support::{Browser, TestApp},
    verification::{VERIFY, heading, present},
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::{
    award::{
        accept::{self, Accepted},
        store::To,
    },
    badge::{model::BadgeStatus, own, raster, versions},
    open_badges::{bake::unbake, report::Verdict},
    picture::purge,
};
use image::ImageFormat;

const ALT: &str = "Medis & robotas";

/// The id of the picture that a badge of the workshops has.
async fn picture(app: &TestApp, form: &str) -> Option<String> {
    kept(app, form).await.content.picture
}

/// Sends a picture for a badge; returns its id.
async fn sent(app: &TestApp, browser: &mut Browser<'_>, form: &str) -> String {
    let answer = choose(browser, &format!("{form}/picture"), &photograph()).await;
    assert_eq!(answer.header(header::LOCATION), format!("{form}?done=saved#picture"), "{}", answer.text);
    picture(app, form).await.unwrap()
}

/// The whole form with that picture, and what is to be seen on it in both languages.
fn own(id: &str) -> Vec<(&str, &str)> {
    with(&[("picture", id), ("alt-lt", ALT), ("alt-en", "A tree and a robot")])
}

async fn publish(browser: &mut Browser<'_>, form: &str, base: i64, fields: &[(&str, &str)]) {
    let done = post(browser, form, base, "publish", fields).await;
    assert_eq!(done.header(header::LOCATION), format!("{form}?done=published"), "{}", done.text);
}

story!(a_picture_is_sent_said_in_words_and_published, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = begin(&mut editor, BADGES).await;
    let page = editor.get(&form).await.text;
    assert!(page.contains("value=\"picture\"") && !page.contains("name=\"picture\""), "{page}");
    // the form is saved on the way
    let on = post(&mut editor, &form, 1, "picture", WHOLE).await;
    assert_eq!(on.header(header::LOCATION), format!("{form}/picture"), "{}", on.text);
    let page = editor.get(&format!("{form}/picture")).await;
    assert!(page.text.contains("type=\"file\"") && page.text.contains("multipart/form-data"), "{}", page.text);
    let id = sent(&app, &mut editor, &form).await;
    assert_eq!(kept(&app, &form).await.revision, 3);

    // a draft shows it, at its desk alone
    let page = editor.get(&form).await.text;
    let preview = format!("/badges/preview.svg?edition=1&amp;picture={id}&amp;shape=shield");
    assert!(page.contains(&preview), "{page}");
    assert!(page.contains("Robotų &lt;draugas&gt;"), "what was typed is still there");
    assert!(
        page.contains("name=\"picture\" value=\"\"") && page.contains(&format!("value=\"{id}\" checked")),
        "{page}"
    );
    assert!(editor.get(BADGES).await.text.contains(&preview), "the list has it");
    let drawn = app.get(&format!("/badges/preview.svg?edition=1&picture={id}&shape=shield")).await;
    assert_eq!(drawn.header(header::CONTENT_TYPE), "image/svg+xml");
    assert_eq!(drawn.header(header::CONTENT_SECURITY_POLICY), "default-src 'none'; img-src data:");
    assert!(drawn.header(header::CACHE_CONTROL).contains("immutable") && own::is_in(&drawn.text), "{}", drawn.text);
    for nothing in ["0198a000-0000-7000-8000-000000000000", "x", "%00"] {
        let answer = app.get(&format!("/badges/preview.svg?picture={nothing}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{nothing}");
    }
    for address in [format!("/pictures/{id}/512.png"), format!("/pictures/{id}/307.jpg")] {
        assert_eq!(app.get(&address).await.status, StatusCode::NOT_FOUND, "it has no other address: {address}");
    }

    // nobody publishes a picture that only some can see
    let silent = post(&mut editor, &form, 3, "publish", &with(&[("picture", &id)])).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["alt-lt", "alt-en"] {
        assert_eq!(said(&silent.text, field), "Say what your picture shows.");
    }
    assert_eq!(app.get(&page_of(&form)).await.status, StatusCode::NOT_FOUND);
    publish(&mut editor, &form, 3, &own(&id)).await;
    let badge = kept(&app, &form).await;
    assert_eq!((badge.status, badge.version), (BadgeStatus::Published, 1));
    let public = app.get(&page_of(&form)).await.text;
    let address = format!("/badges/{}/1.svg", badge.id);
    assert!(public.contains(&address) && public.contains("alt=\"A tree and a robot\""), "{public}");
    let italian = app.get(&page_of(&form).replace("/en/", "/it/")).await.text;
    assert!(italian.contains("alt=\"Medis &amp; robotas\" lang=\"lt\""), "{italian}");
    let first = app.get(&address).await;
    assert_eq!(first.header(header::CONTENT_SECURITY_POLICY), "default-src 'none'; img-src data:");
    assert!(first.text.contains("<title>Robotų &lt;draugas&gt;</title><desc>Medis &amp; robotas</desc>"));
    assert!(
        first.text.contains("href=\"data:image/jpeg;base64,") || first.text.contains("href=\"data:image/png;base64,")
    );
    let said_of_it = app.get(&format!("/badges/{}/1", badge.id)).await.json();
    assert_eq!(said_of_it["image"]["id"], format!("http://127.0.0.1:3000{address}"));
    assert_eq!(said_of_it["image"]["caption"], "A tree and a robot");

    // back to shapes: the next version is composed, the first is as it was, its file nobody's any more
    let composed = post(&mut editor, &form, badge.revision, "publish", &with(&[("picture", "")])).await;
    assert_eq!(composed.header(header::LOCATION), format!("{form}?done=published"), "{}", composed.text);
    assert!(!own::is_in(&app.get(&format!("/badges/{}/2.svg", badge.id)).await.text));
    assert!(app.get(&page_of(&form)).await.text.contains("alt=\"Badge: shield, robot, pine green, saffron yellow\""));
    for hours in [0, 25] {
        purge::look(&app.later(TimeDelta::hours(hours)).await.state).await.unwrap();
    }
    assert_eq!(app.count("picture", "id", &id).await, 0);
    assert_eq!(app.get(&address).await.text, first.text);
});

story!(what_is_no_picture_for_a_badge_is_said_at_the_field, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = begin(&mut editor, BADGES).await;
    post(&mut editor, &form, 1, "save", WHOLE).await;
    let heavy = vec![0; 50 * MEGABYTE];
    let cases: [(&[u8], &str); 5] = [
        (b"This is a letter, not a picture.", "We can’t read this as a picture"),
        (b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "We can’t read this as a picture"),
        (b"", "Choose a picture first."),
        (&heavy, "This file is too large: 12 MB at most."),
        (&boasting(), "This picture has too many pixels"),
    ];
    let path = format!("{form}/picture");
    for (bytes, words) in cases {
        let refused = choose(&mut editor, &path, bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(said(&refused.text, "picture").starts_with(words), "{}", refused.text);
    }
    let stamp = choose(&mut editor, &path, &written(100, 300, ImageFormat::Png)).await;
    assert!(said(&stamp.text, "picture").starts_with("This picture is too small"), "{}", stamp.text);
    let lithuanian = choose(&mut editor, &path.replace("/en/", "/lt/"), b"x").await;
    assert!(said(&lithuanian.text, "picture").starts_with("Nepavyko"), "{}", lithuanian.text);
    assert_eq!(editor.post(&path, &[("picture", "x")]).await.status, StatusCode::BAD_REQUEST);
    assert_eq!((picture(&app, &form).await, app.count("picture", "kind", "badge").await), (None, 0));

    // a form may say anything
    let unknown = "0198a000-0000-7000-8000-000000000000";
    for id in [unknown, "../../x\""] {
        let refused = post(&mut editor, &form, 2, "save", &with(&[("picture", id)])).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{id}");
        assert_eq!(said(&refused.text, "picture"), "This picture is gone. Choose it once more.");
    }
    let id = sent(&app, &mut editor, &form).await;
    let another = choose(&mut editor, &path, &written(300, 300, ImageFormat::Gif)).await;
    assert_eq!(another.status, StatusCode::SEE_OTHER, "{}", another.text);
    assert_ne!(picture(&app, &form).await.unwrap(), id);

    // whoever sends one after the other waits
    app.change("UPDATE rate_limit SET tries = 100 WHERE id LIKE 'picture:%'").await;
    assert_eq!(choose(&mut editor, &path, &photograph()).await.status, StatusCode::TOO_MANY_REQUESTS);
    let removed = form_with(&mut editor, &path, "remove", b"1").await;
    assert_eq!(removed.header(header::LOCATION), format!("{form}?done=saved#picture"), "{}", removed.text);
    assert_eq!(picture(&app, &form).await, None);
});

story!(another_picture_is_said_in_words_of_its_own, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = begin(&mut editor, BADGES).await;
    let id = sent(&app, &mut editor, &form).await;
    // a language in which only the picture was told
    let fields = [own(&id).as_slice(), &[("alt-it", "Un albero")]].concat();
    publish(&mut editor, &form, 2, &fields).await;
    let another = sent(&app, &mut editor, &form).await;
    let badge = kept(&app, &form).await;
    assert!(badge.content.texts.values().all(|text| text.alt.is_empty() && text.is_whole()), "{badge:?}");
    assert!(editor.get(&form).await.text.contains("public, version 1, with changes that are not"));
    let silent = post(&mut editor, &form, badge.revision, "publish", &with(&[("picture", &another)])).await;
    assert_eq!(said(&silent.text, "alt-lt"), "Say what your picture shows.");
    assert!(
        editor
            .get("/en/vilnius/desk/dirbtuves/history")
            .await
            .text
            .contains("changed the badge “Robotų &lt;draugas&gt;”.")
    );
});

story!(of_two_who_write_and_send_the_second_sees_it, |app| {
    let mut one = organiser(&app, "editor").await;
    let form = begin(&mut one, BADGES).await;
    post(&mut one, &form, 1, "save", WHOLE).await;
    let mut other = sign_up(&app, "antra@dirbtuves.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation dirbtuves --email antra@dirbtuves.example --role editor")
        .await
        .unwrap();
    // while one writes, the other sends a picture: nothing of either is lost
    let id = sent(&app, &mut other, &form).await;
    let typed = with(&[("name-lt", "Kitas vardas")]);
    let late = post(&mut one, &form, 2, "save", &typed).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.text);
    assert!(late.text.contains("theirs differs in: The picture and In words"), "{}", late.text);
    assert!(late.text.contains(&format!("value=\"{id}\"")), "theirs can be chosen: {}", late.text);
    let fields = [typed.as_slice(), &[("picture", id.as_str())]].concat();
    let saved = post(&mut one, &form, 3, "save", &fields).await;
    assert_eq!(saved.header(header::LOCATION), format!("{form}?done=saved"), "{}", saved.text);
    // and who sends one changes nothing of what was written meanwhile
    let second = sent(&app, &mut other, &form).await;
    let badge = kept(&app, &form).await;
    assert_eq!((badge.content.name(), badge.content.picture.as_deref()), ("Kitas vardas", Some(second.as_str())));
});

story!(only_who_decides_sends_one_and_nobody_takes_anothers, |app| {
    let mut editor = organiser(&app, "editor").await;
    let form = begin(&mut editor, BADGES).await;
    let id = sent(&app, &mut editor, &form).await;
    let mut kita = others(&app).await;
    let path = format!("{form}/picture");
    let own_form = begin(&mut kita, OTHERS).await;
    let mut assessor = sign_up(&app, "asta@dirbtuves.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation dirbtuves --role assessor --email asta@dirbtuves.example")
        .await
        .unwrap();
    let elsewhere = format!("{OTHERS}/{}/picture", id_of(&form));
    for (browser, path) in [(&mut kita, &path), (&mut assessor, &path)] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(choose(browser, path, &photograph()).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(choose(&mut kita, &elsewhere, &photograph()).await.status, StatusCode::NOT_FOUND);
    assert!(app.get(&path).await.header(header::LOCATION).contains("/sign-in"));
    let stolen = post(&mut kita, &own_form, 1, "publish", &own(&id)).await;
    assert_eq!(stolen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(said(&stolen.text, "picture"), "This picture is gone. Choose it once more.");
    assert_eq!(picture(&app, &form).await, Some(id));
});

story!(a_badge_with_a_picture_goes_along_and_verifies, |app| {
    let mut editor = organiser(&app, "owner").await;
    let form = begin(&mut editor, BADGES).await;
    let id = sent(&app, &mut editor, &form).await;
    publish(&mut editor, &form, 2, &own(&id)).await;
    let setting = Setting {
        city: app.state.directory().city("vilnius").unwrap().id.clone(),
        organisation: workshops(&app).await,
        badge: id_of(&form).to_owned(),
    };
    let ieva = sign_up(&app, "ieva@pastas.example", "1999-05-04").await;
    let hers = account(&app, "ieva@pastas.example").await;
    let (award, _) = new(setting.give(&app, To::Account { id: &hers.id, child: "" }, "").await);
    let Accepted::Held(held) = accept::accept(&app.state, &hers, &award, false).await.unwrap() else { panic!() };
    let (source, _) = signed(&app, &award).await;
    assert_eq!(verified(&app, &source, None).await.verdict(), Verdict::Valid);
    assert!(source.contains(&format!("/badges/{}/1.svg", setting.badge)), "{source}");
    assert!(source.contains("\"caption\":\"A tree and a robot\""), "in her language: {source}");

    let drawing = versions::picture(&app.db, &setting.badge, 1).await.unwrap().unwrap();
    let seen = |png: &[u8]| image::load_from_memory(png).unwrap().to_rgba8();
    let drawn = raster::png(&drawing).unwrap();
    for name in ["badge.png", "badge.svg"] {
        let (status, _, bytes) = file(&ieva, &format!("/en/vilnius/me/backpack/{held}/{name}")).await;
        assert_eq!(status, StatusCode::OK, "{name}");
        assert_eq!(unbake(&bytes).unwrap().0, source, "{name}");
        let picture = if name == "badge.svg" {
            raster::png(std::str::from_utf8(&bytes).unwrap()).unwrap().to_vec()
        } else {
            bytes.clone()
        };
        assert_eq!(seen(&picture), seen(&drawn), "{name}: it looks the same");
        let found = present(&mut app.browser(), VERIFY, &[("file", &bytes)]).await;
        assert_eq!(heading(&found), "Real and in force", "{name}: {}", found.text);
        let shown = if name == "badge.svg" { "src=\"/badges/" } else { "src=\"data:image/png;base64," };
        assert!(found.text.contains(shown), "{name}: {}", found.text);
    }
    let (status, headers, pdf) = file(&ieva, &format!("/en/vilnius/me/backpack/{held}/badge.pdf")).await;
    assert_eq!((status, headers[header::CONTENT_TYPE].to_str().unwrap()), (StatusCode::OK, "application/pdf"));
    assert!(
        pdf.windows(14).any(|bytes| bytes == b"/Subtype/Image" || bytes == b"/Subtype /Imag"),
        "the picture is inside"
    );

    let page = shown_to_all(&app).await;
    let (status, _, card) = file(&app.browser(), &format!("{page}/picture.png")).await;
    assert_eq!(status, StatusCode::OK);
    let card = seen(&card);
    assert_eq!(card.dimensions(), raster::CARD);
    assert_ne!(card.get_pixel(600, 315).0, card.get_pixel(1, 1).0, "it stands in the middle");
    let shown = app.get(page).await.text;
    assert!(shown.contains("alt=\"A tree and a robot\"") && shown.contains("/1.svg"), "{shown}");
});
