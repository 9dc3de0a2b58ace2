//! Badges taken along by their owner, and shown to others.

use crate::{
    account::sign_up,
    award::{Setting, account, new, setting, signed, verified},
    story,
    support::{Browser, TestApp},
};
use axum::{
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use city_of_learning::{
    account::model::Account,
    award::{
        accept::{self, Accepted},
        store::{self, To},
    },
    backpack::{
        export::{downloads, linkedin},
        store::{self as backpack, Keeping},
    },
    i18n::{Locale, Mode},
    issuer::status::Standing,
    open_badges::{
        bake::{Generation, unbake},
        report::Verdict,
    },
    server,
    ui::fragment,
};
use std::io::{Cursor, Read};
use tower::ServiceExt;

const EMAIL: &str = "ieva@pastas.example";
const SHOWN: &str = "/en/vilnius/b/4f1e0c";

/// A badge of Ieva's: its award and its place in her backpack.
struct Hers {
    award: String,
    held: String,
}

async fn accepted(app: &TestApp, setting: &Setting, whose: &Account, child: &str) -> Hers {
    let (award, _) = new(setting.give(app, To::Account { id: &whose.id, child }, "Built *two* robots").await);
    let Accepted::Held(held) = accept::accept(&app.state, whose, &award, false).await.unwrap() else { panic!() };
    Hers { award, held }
}

/// Ieva's browser, and a badge that she has.
async fn hers<'a>(app: &'a TestApp, born: &str) -> (Browser<'a>, Hers) {
    let setting = setting(app).await;
    let browser = sign_up(app, EMAIL, born).await;
    let hers = accepted(app, &setting, &account(app, EMAIL).await, "").await;
    (browser, hers)
}

/// Shows the only badge that somebody has to everybody; returns the address of its page.
pub async fn shown_to_all(app: &TestApp) -> &'static str {
    show(app, "public").await;
    SHOWN
}

async fn show(app: &TestApp, visibility: &str) {
    app.change(&format!("UPDATE held_badge SET visibility = '{visibility}', token = '4f1e0c'")).await;
}

/// What a browser gets that is no text.
pub async fn file(browser: &Browser<'_>, path: &str) -> (StatusCode, HeaderMap, Vec<u8>) {
    let cookies: Vec<String> = browser.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = Request::get(path).header(header::COOKIE, cookies.join("; ")).body(Body::empty()).unwrap();
    let response = server::app(browser.app.state.clone()).oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    (parts.status, parts.headers, axum::body::to_bytes(body, usize::MAX).await.unwrap().to_vec())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

async fn say(app: &TestApp, award: &str, standing: Standing) {
    let mut tx = app.db.begin().await.unwrap();
    let held = store::hold(&mut tx, award).await.unwrap().unwrap();
    let now = app.state.now().timestamp_millis();
    assert!(store::set_standing(&mut tx, &held, standing, "Broken robots", now).await.unwrap());
    tx.commit().await.unwrap();
}

/// Puts something into Ieva's backpack that was issued elsewhere.
async fn bring(app: &TestApp, source: &str) -> String {
    bring_for(app, EMAIL, source).await
}

async fn bring_for(app: &TestApp, email: &str, source: &str) -> String {
    let ieva = account(app, email).await;
    let mut tx = app.db.begin().await.unwrap();
    let badge = Keeping {
        account_id: &ieva.id,
        award_id: None,
        identity: "https://example.com/3527",
        source,
        jwt: None,
        name: "Teamwork",
        issuer: "Example Corp",
        begins: Some(1_262_304_000_000),
        ends: None,
        now: app.state.now().timestamp_millis(),
    };
    let held = backpack::keep(&mut tx, &badge).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    held
}

const ELSEWHERE: &str = include_str!("../../src/open_badges/vectors/1edtech-vector-signed.json");

story!(every_form_of_a_badge_goes_along_and_verifies, |app| {
    let (ieva, Hers { award, held }) = hers(&app, "1999-05-04").await;
    let (source, jwt) = signed(&app, &award).await;
    let at = |name: &str| format!("/en/vilnius/me/backpack/{held}/{name}");
    for (name, kind, called) in [
        ("badge.json", "application/vc+ld+json", "friend-of-robots.json"),
        ("badge.jwt", "text/plain; charset=utf-8", "friend-of-robots.jwt"),
        ("badge.png", "image/png", "friend-of-robots.png"),
        ("badge.svg", "image/svg+xml", "friend-of-robots.svg"),
    ] {
        let (status, headers, bytes) = file(&ieva, &at(name)).await;
        assert_eq!((status, headers[header::CONTENT_TYPE].to_str().unwrap()), (StatusCode::OK, kind), "{name}");
        assert_eq!(headers[header::CONTENT_DISPOSITION], format!("attachment; filename=\"{called}\""));
        assert_eq!(headers[header::CACHE_CONTROL], "no-store");
        let badge = match name {
            "badge.json" | "badge.jwt" => text(&bytes),
            _ => unbake(&bytes).unwrap().0,
        };
        assert_eq!(badge, if name == "badge.jwt" { jwt.clone() } else { source.clone() }, "{name}");
    }

    let brought = bring(&app, ELSEWHERE).await;
    let (status, _, bytes) = file(&ieva, "/en/vilnius/me/backpack/all.zip").await;
    assert_eq!(status, StatusCode::OK);
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<String> = zip.file_names().map(str::to_owned).collect();
    let mut found = 0;
    for name in names.iter().filter(|name| name.contains("friend-of-robots/")) {
        let mut bytes = Vec::new();
        zip.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        let badge =
            if name.ends_with("png") || name.ends_with("svg") { unbake(&bytes).unwrap().0 } else { text(&bytes) };
        assert_eq!(verified(&app, &badge, None).await.verdict(), Verdict::Valid, "{name}");
        found += 1;
    }
    assert_eq!(found, 4, "{names:?}");
    let read = |name: &str, zip: &mut zip::ZipArchive<Cursor<Vec<u8>>>| {
        std::io::read_to_string(zip.by_name(name).unwrap_or_else(|_| panic!("{name} of {names:?}"))).unwrap()
    };
    assert_eq!(read("01-teamwork/badge.json", &mut zip), ELSEWHERE, "as it came");
    let index: serde_json::Value = serde_json::from_str(&read("collection.json", &mut zip)).unwrap();
    assert_eq!(index["badges"].as_array().unwrap().len(), 2);
    assert_eq!(index["badges"][0]["broughtAlong"], true);
    assert_eq!(index["badges"][1]["folder"], "02-friend-of-robots");
    assert_eq!(index["badges"][1]["id"], format!("urn:uuid:{award}"));
    assert_eq!(names.len(), 6);

    // of what was brought along there is only what came
    for (name, status) in
        [("badge.json", StatusCode::OK), ("badge.jwt", StatusCode::NOT_FOUND), ("badge.png", StatusCode::NOT_FOUND)]
    {
        assert_eq!(file(&ieva, &format!("/en/vilnius/me/backpack/{brought}/{name}")).await.0, status, "{name}");
    }
});

story!(a_certificate_tells_no_more_of_a_minor_than_the_first_name, |app| {
    let (ieva, Hers { award, held }) = hers(&app, "2013-05-04").await;
    let path = format!("/en/vilnius/me/backpack/{held}/badge.pdf");
    let (status, headers, first) = file(&ieva, &path).await;
    assert_eq!((status, headers[header::CONTENT_TYPE].to_str().unwrap()), (StatusCode::OK, "application/pdf"));
    assert_eq!(headers[header::CONTENT_DISPOSITION], "attachment; filename=\"friend-of-robots.pdf\"");
    assert!(first.starts_with(b"%PDF") && first.windows(6).any(|bytes| bytes == b"Nunito"), "its font is inside");
    app.change(
        "UPDATE account SET name = 'Ieva Petraitė', email = 'petraite@pastas.example', birth_date = '2014-01-01' \
         WHERE email = 'ieva@pastas.example'",
    )
    .await;
    assert!(file(&ieva, &path).await.2 == first, "what else is known of her changes nothing");
    app.change("UPDATE account SET name = 'Ona Petraitė' WHERE email = 'petraite@pastas.example'").await;
    let ona = file(&ieva, &path).await.2;
    assert!(ona != first);
    app.change("UPDATE account SET birth_date = '1999-01-01' WHERE email = 'petraite@pastas.example'").await;
    assert!(file(&ieva, &path).await.2 != ona, "an adult's is whole");
    say(&app, &award, Standing::Suspended).await;
    let (status, _, held_back) = file(&ieva, &path).await;
    assert!(status == StatusCode::OK && held_back != ona, "and says that it is on hold");
    let brought = bring_for(&app, "petraite@pastas.example", ELSEWHERE).await;
    let path = format!("/en/vilnius/me/backpack/{brought}/badge.pdf");
    assert_eq!(file(&ieva, &path).await.0, StatusCode::NOT_FOUND);
    for locale in ["lt", "sl", "it"] {
        let (status, _, bytes) = file(&ieva, &format!("/{locale}/vilnius/me/backpack/{held}/badge.pdf")).await;
        assert!(status == StatusCode::OK && bytes != first, "{locale}");
    }
});

story!(nobody_takes_somebody_elses, |app| {
    let (mut ieva, Hers { held, .. }) = hers(&app, "1999-05-04").await;
    let mut ona = sign_up(&app, "ona@pastas.example", "1999-05-04").await;
    for name in ["badge.json", "badge.jwt", "badge.png", "badge.svg", "badge.pdf"] {
        let path = format!("/en/vilnius/me/backpack/{held}/{name}");
        assert_eq!(ona.get(&path).await.status, StatusCode::NOT_FOUND, "{name}");
        assert_eq!(app.get(&path).await.status, StatusCode::SEE_OTHER, "{name}: sign in first");
    }
    for path in [format!("{held}/badge.gif"), "none/badge.json".into(), "a%00/badge.json".into(), format!("{held}/%00")]
    {
        let answer = ieva.get(&format!("/en/vilnius/me/backpack/{path}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    }
    let (_, _, zip) = file(&ona, "/en/vilnius/me/backpack/all.zip").await;
    assert_eq!(zip::ZipArchive::new(Cursor::new(zip)).unwrap().len(), 1, "only the index");
});

story!(a_badge_is_shown_to_whoever_has_its_address, |app| {
    let (_, Hers { award, .. }) = hers(&app, "1999-05-04").await;
    let (source, _) = signed(&app, &award).await;
    for path in
        [SHOWN.to_owned(), format!("{SHOWN}/embed"), format!("{SHOWN}/badge.json"), format!("{SHOWN}/picture.png")]
    {
        assert_eq!(app.get(&path).await.status, StatusCode::GONE, "{path}");
    }
    show(&app, "link").await;
    let page = app.get(SHOWN).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
    assert!(page.header(header::CONTENT_SECURITY_POLICY).contains("frame-ancestors 'none'"));
    for words in [
        "Friend of robots",
        "Build a robot",
        "first steps",
        "noindex",
        "og:title",
        "awarded it on 23 November 2026. It holds until 22 November 2028.",
    ] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    assert!(page.text.contains(&format!("http://127.0.0.1:3000{SHOWN}/picture.png")));
    assert!(!page.text.contains("Ieva") && !page.text.contains(EMAIL) && !page.text.contains("two* robots"));
    assert!(app.get("/lt/vilnius/b/4f1e0c").await.text.contains("Robotų &lt;draugas&gt;"));

    let browser = app.browser();
    let (status, headers, card) = file(&browser, &format!("{SHOWN}/picture.png")).await;
    assert_eq!((status, headers["cross-origin-resource-policy"].to_str().unwrap()), (StatusCode::OK, "cross-origin"));
    assert!(card.starts_with(b"\x89PNG") && card[16..24] == [0, 0, 4, 176, 0, 0, 2, 118], "1200 × 630");
    let (_, _, png) = file(&browser, &format!("{SHOWN}/badge.png")).await;
    assert_eq!(unbake(&png).unwrap(), (source.clone(), Generation::Three));
    for json in
        [app.get(&format!("{SHOWN}/badge.json")).await, app.get_with(SHOWN, header::ACCEPT, "application/json").await]
    {
        assert_eq!((json.status, json.text.as_str()), (StatusCode::OK, source.as_str()));
        assert_eq!(json.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
        assert_eq!(json.header(header::CONTENT_TYPE), "application/vc+ld+json");
    }

    let embed = app.get(&format!("{SHOWN}/embed")).await;
    assert!(embed.header(header::CONTENT_SECURITY_POLICY).contains("frame-ancestors *"));
    assert!(embed.text.contains(SHOWN) && !embed.text.contains("class=\"tabs\""), "{}", embed.text);

    show(&app, "public").await;
    assert!(!app.get(SHOWN).await.text.contains("noindex"));
    show(&app, "private").await;
    assert_eq!(app.get(SHOWN).await.status, StatusCode::GONE, "gone with the next look");
    for nothing in ["/en/vilnius/b/none", "/en/vilnius/b/a%00"] {
        assert_eq!(app.get(nothing).await.status, StatusCode::GONE, "{nothing}");
    }
});

story!(its_owner_finds_every_way_to_take_it_along, |app| {
    let (_, Hers { held, .. }) = hers(&app, "1999-05-04").await;
    let ieva = account(&app, EMAIL).await;
    let city = app.state.directory().city("vilnius").unwrap().clone();
    let l = app.state.catalogue.localizer(Locale::En, Mode::Plain);
    let origin = app.state.config.origin().to_owned();
    let links = async || {
        let held = backpack::one(&app.db, &ieva.id, &held).await.unwrap().unwrap();
        fragment(|| downloads(&l, &origin, &city, &held))
    };
    let private = links().await;
    for name in ["badge.pdf", "badge.png", "badge.svg", "badge.json", "badge.jwt"] {
        assert!(private.contains(&format!("/en/vilnius/me/backpack/{held}/{name}")), "{name}: {private}");
    }
    assert!(private.contains("/en/vilnius/me/backpack/all.zip") && !private.contains("linkedin"), "{private}");
    show(&app, "link").await;
    let shown = links().await;
    assert!(shown.contains(&format!("&lt;iframe src=\"{origin}{SHOWN}/embed\" title=\"Friend of robots\"")), "{shown}");
    let badge = backpack::one(&app.db, &ieva.id, &held).await.unwrap().unwrap();
    let linkedin = linkedin(&city, &badge, &format!("{origin}{SHOWN}"));
    for part in [
        "https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Friend+of+robots&organizationName=",
        "&issueYear=2026&issueMonth=11&expirationYear=2028&expirationMonth=11",
        "&certUrl=http%3A%2F%2F127.0.0.1%3A3000%2Fen%2Fvilnius%2Fb%2F4f1e0c&certId=urn%3Auuid%3A",
    ] {
        assert!(linkedin.contains(part), "{part}: {linkedin}");
    }
});

story!(how_a_badge_stands_is_on_its_page_and_why_is_not, |app| {
    let (_, Hers { award, .. }) = hers(&app, "1999-05-04").await;
    show(&app, "link").await;
    for (standing, words, short) in [
        (Standing::Suspended, "on hold for now", "on hold"),
        (Standing::Issued, "Real: ", "real, and it holds"),
        (Standing::Revoked, "has taken this badge back", "taken back"),
    ] {
        say(&app, &award, standing).await;
        let page = app.get(SHOWN).await.text;
        assert!(page.contains(words) && !page.contains("Broken robots"), "{words}: {page}");
        assert!(app.get(&format!("{SHOWN}/embed")).await.text.contains(short), "{short}");
    }
});

story!(a_badge_that_ran_out_is_shown_and_marked, |app| {
    hers(&app, "1999-05-04").await;
    show(&app, "link").await;
    let later = app.later(chrono::TimeDelta::days(800)).await;
    let page = later.get(SHOWN).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("It ran out on 22 November 2028"), "{}", page.text);
    // somebody changed what is kept
    app.change("UPDATE held_badge SET source = REPLACE(source, 'Has built', 'Has bought')").await;
    let page = app.get(SHOWN).await.text;
    assert!(page.contains("Not real") && !page.contains("Real: "), "{page}");
});

story!(whose_it_is_is_told_to_those_who_know_the_address, |app| {
    hers(&app, "1999-05-04").await;
    show(&app, "link").await;
    for (email, words) in [
        (" Ieva@Pastas.example ", "Yes: it was awarded to this address."),
        ("ona@pastas.example", "No: it was awarded to another address."),
    ] {
        let answer = app.browser().post(SHOWN, &[("email", email)]).await;
        assert_eq!((answer.status, answer.header(header::CACHE_CONTROL)), (StatusCode::OK, "no-store"));
        assert!(answer.text.contains(words), "{email}: {}", answer.text);
    }
    let long = "a".repeat(300) + "@pastas.example";
    for wrong in ["", "ieva", &long] {
        let answer = app.browser().post(SHOWN, &[("email", wrong)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains("id=\"email-problem\""), "{wrong}");
    }
    assert_eq!(app.post(SHOWN, "email=a%00").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.browser().post("/en/vilnius/b/none", &[("email", EMAIL)]).await.status, StatusCode::GONE);
});

story!(of_a_minor_and_of_a_child_no_address_is_told, |app| {
    let setting = setting(&app).await;
    sign_up(&app, EMAIL, "2013-05-04").await;
    accepted(&app, &setting, &account(&app, EMAIL).await, "").await;
    show(&app, "link").await;
    let answer = app.browser().post(SHOWN, &[("email", EMAIL)]).await;
    assert!(answer.text.contains("That cannot be told"), "{}", answer.text);
    app.change("DELETE FROM held_badge").await;
    sign_up(&app, "tetis@pastas.example", "1985-05-04").await;
    accepted(&app, &setting, &account(&app, "tetis@pastas.example").await, "Jonas").await;
    show(&app, "link").await;
    let page = app.get(SHOWN).await.text;
    assert!(!page.contains("Jonas") && !page.contains("tetis"), "{page}");
    let answer = app.browser().post(SHOWN, &[("email", "tetis@pastas.example")]).await;
    assert!(answer.text.contains("That cannot be told"), "{}", answer.text);
});

story!(what_was_brought_along_is_shown_without_a_verdict, |app| {
    sign_up(&app, EMAIL, "1999-05-04").await;
    bring(&app, ELSEWHERE).await;
    show(&app, "public").await;
    let page = app.get(SHOWN).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("Teamwork") && page.text.contains("we cannot tell here"), "{}", page.text);
    assert!(!page.text.contains("og:image"));
    assert_eq!(app.get(&format!("{SHOWN}/embed")).await.status, StatusCode::OK);
    for (name, status) in [("badge.json", 200), ("badge.png", 404), ("picture.png", 404)] {
        assert_eq!(app.get(&format!("{SHOWN}/{name}")).await.status.as_u16(), status, "{name}");
    }
    app.change("UPDATE held_badge SET source = 'a.b.c'").await;
    assert_eq!(app.get(SHOWN).await.status, StatusCode::OK);
    assert_eq!(app.get(&format!("{SHOWN}/badge.json")).await.status, StatusCode::NOT_FOUND);
    let answer = app.browser().post(SHOWN, &[("email", EMAIL)]).await;
    assert!(answer.text.contains("That cannot be told"));
});
