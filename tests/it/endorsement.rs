//! Endorsements: an organisation speaks for the badge of another one, which shows it or not; badges take it along; and it
//! is taken back.

use crate::{
    account::sign_up,
    award::{Setting, account, new, setting, signed, verified},
    badge::{BADGES, WHOLE, id_of, published},
    desk::{ORGANISER, command},
    story,
    support::{Answer, Browser, TestApp},
    verification::told,
};
use axum::http::{StatusCode, header};
use city_of_learning::{
    award::{
        accept::{Accepted, accept},
        store::To,
    },
    on_db,
    open_badges::report::Verdict,
};
use serde_json::Value;

const LIBRARY: &str = "/en/vilnius/desk/kiti/endorsements";
const WORKSHOPS: &str = "/en/vilnius/desk/dirbtuves/endorsements";
const WORDS: &str = "We have seen **every** robot drive.<script>alert(1)</script>";

/// Somebody with a role at another organisation of the city, which the city has looked at.
pub async fn library<'a>(app: &'a TestApp, role: &str) -> Browser<'a> {
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kita biblioteka', \
         'verified' FROM city WHERE slug = 'vilnius'",
    )
    .await;
    let browser = sign_up(app, "kita@kiti.example", "1985-05-04").await;
    command(app, &format!("add --city vilnius --organisation kiti --email kita@kiti.example --role {role}"))
        .await
        .unwrap();
    browser
}

/// Sends the form for a badge.
async fn endorse(browser: &mut Browser<'_>, badge: &str, changes: &[(&str, &str)]) -> Answer {
    let whole = [("version", "1"), ("words", WORDS), ("sure", "yes")];
    let kept = whole.into_iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    let fields: Vec<(&str, &str)> = kept.chain(changes.iter().copied()).collect();
    browser.post(&format!("{LIBRARY}/new/{badge}"), &fields).await
}

/// Endorses a badge; the id of the endorsement.
pub async fn endorsed(browser: &mut Browser<'_>, badge: &str) -> String {
    let answer = endorse(browser, badge, &[]).await;
    let to = answer.header(header::LOCATION);
    to.strip_prefix(&format!("{LIBRARY}/")).and_then(|rest| rest.strip_suffix("?done=signed")).unwrap().to_owned()
}

/// The person who speaks for the workshops, in a browser of their own.
async fn owner(app: &TestApp) -> Browser<'_> {
    let mut browser = app.browser();
    let fields = [("email", ORGANISER), ("password", crate::account::PASSWORD)];
    browser.post("/en/vilnius/sign-in", &fields).await;
    browser
}

/// Gives the badge to somebody who accepts it; as it was signed, with a proof and as a JWT.
async fn given(app: &TestApp, setting: &Setting, email: &str) -> (String, String) {
    sign_up(app, email, "1999-05-04").await;
    let somebody = account(app, email).await;
    let (award, _) = new(setting.give(app, To::Account { id: &somebody.id, child: "" }, "").await);
    let Accepted::Held(_) = accept(&app.state, &somebody, &award, false).await.unwrap() else { panic!("{email}") };
    signed(app, &award).await
}

fn inside(badge: &str) -> Vec<Value> {
    let badge: Value = serde_json::from_str(badge).unwrap();
    badge["endorsement"].as_array().cloned().unwrap_or_default()
}

story!(a_badge_is_endorsed_shown_taken_along_and_no_longer, |app| {
    let setting = setting(&app).await;
    let badge = setting.badge.as_str();
    let page = format!("/en/vilnius/badges/{badge}");
    let mut library = library(&app, "admin").await;
    let mut owner = owner(&app).await;
    assert!(library.get("/en/vilnius/desk/kiti").await.text.contains(LIBRARY));
    let list = library.get(LIBRARY).await;
    assert!(list.text.contains("You haven’t endorsed a badge yet."), "{}", list.text);

    // found by words or by the address of its page
    let address = format!("http%3A%2F%2F127.0.0.1%3A3000%2Flt%2Fvilnius%2Fbadges%2F{badge}");
    for (query, is_found) in
        [("", true), ("?q=ROBOT", true), ("?q=kalno+draugas", true), ("?q=bees", false), ("?q=%00", false)]
    {
        let found = library.get(&format!("{LIBRARY}/new{query}")).await;
        assert_eq!(
            (found.status, found.text.contains(&format!("/new/{badge}"))),
            (StatusCode::OK, is_found),
            "{query}"
        );
    }
    let found = library.get(&format!("{LIBRARY}/new?q={address}")).await;
    assert!(found.text.contains(&format!("/new/{badge}")), "{}", found.text);
    assert!(!owner.get(&format!("{WORKSHOPS}/new")).await.text.contains(&format!("/new/{badge}")), "their own");

    let read = library.get(&format!("{LIBRARY}/new/{badge}")).await;
    assert!(
        read.text.contains("The robot <strong>drives</strong>.")
            && read.text.contains("Kita biblioteka stands behind it")
    );
    let one = endorsed(&mut library, badge).await;
    let said = library.get(&format!("{LIBRARY}/{one}?done=signed")).await;
    assert!(said.text.contains("Signed.") && said.text.contains("waiting: shown or not?"), "{}", said.text);
    assert!(said.text.contains("<strong>every</strong>") && !said.text.contains("<script>alert"), "{}", said.text);
    let letter = app.letter_to(ORGANISER).await;
    assert_eq!(letter.subject, "Your badge is endorsed: Friend of robots");
    assert!(letter.text.contains("Kita biblioteka") && letter.text.contains("We have seen"), "{}", letter.text);
    assert!(letter.link().ends_with(&format!("{WORKSHOPS}/{one}")), "{}", letter.link());

    // nobody else sees it before those whose badge it is say so
    let credential = format!("/endorsements/{one}");
    assert_eq!(app.get(&credential).await.status, StatusCode::NOT_FOUND);
    assert!(!app.get(&page).await.text.contains("Kita biblioteka"));
    assert!(inside(&given(&app, &setting, "jonas@pastas.example").await.0).is_empty());
    let here = format!("{WORKSHOPS}/{one}");
    let seen = owner.get(&here).await;
    assert!(seen.text.contains("Show it") && seen.text.contains("Kita biblioteka"), "{}", seen.text);
    let shown = owner.post(&here, &[("act", "show")]).await;
    assert_eq!(shown.header(header::LOCATION), format!("{here}?done=shown"));
    assert_eq!(owner.post(&here, &[("act", "show")]).await.header(header::LOCATION), here, "it is shown");
    assert!(owner.get(&format!("{here}?done=shown")).await.text.contains("It is shown from now on."));
    let public = app.get(&page).await.text;
    assert!(public.contains("Also recognised by") && public.contains("<strong>every</strong>"), "{public}");
    assert!(public.contains(&credential) && !public.contains("<script>alert"), "{public}");

    // the credential is a good one, open to verifiers everywhere
    let served = app.get(&credential).await;
    assert_eq!((served.status, served.header(header::CONTENT_TYPE)), (StatusCode::OK, "application/vc"));
    assert_eq!(served.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
    let json = served.json();
    assert_eq!(json["credentialSubject"]["id"], format!("http://127.0.0.1:3000/badges/{badge}/1"));
    assert_eq!(json["credentialSubject"]["endorsementComment"], WORDS);
    assert_eq!(json["issuer"]["id"], "did:web:127.0.0.1%3A3000:issuers:other");
    assert_eq!(verified(&app, &served.text, None).await.verdict(), Verdict::Valid);

    // who accepts the badge now takes it along, in both forms
    let (proof, jwt) = given(&app, &setting, "ieva@pastas.example").await;
    assert_eq!(inside(&proof), [json]);
    for form in [&proof, &jwt] {
        let report = verified(&app, form, None).await;
        assert_eq!((report.verdict(), report.endorsements.len()), (Verdict::Valid, 1));
        assert_eq!(report.endorsements[0].verdict(), Verdict::Valid);
    }
    let checked = told(&app, "text", &proof).await;
    assert!(checked.text.contains("Who endorses it") && checked.text.contains("Kita biblioteka"), "{}", checked.text);

    // not shown any more: not taken along
    let hidden = owner.post(&here, &[("act", "hide")]).await;
    assert_eq!(hidden.header(header::LOCATION), format!("{here}?done=hidden"));
    assert!(!app.get(&page).await.text.contains("Kita biblioteka"));
    assert_eq!(app.get(&credential).await.status, StatusCode::NOT_FOUND);
    assert!(inside(&given(&app, &setting, "ona@pastas.example").await.0).is_empty());
    owner.post(&here, &[("act", "show")]).await;
    app.change("UPDATE organisation SET status = 'suspended' WHERE slug = 'kiti'").await;
    assert!(!app.get(&page).await.text.contains("Kita biblioteka"), "nobody is recognised by who is suspended");
    assert_eq!(app.get(&credential).await.status, StatusCode::NOT_FOUND);
    assert!(inside(&given(&app, &setting, "rasa@pastas.example").await.0).is_empty());
    app.change("UPDATE organisation SET status = 'verified' WHERE slug = 'kiti'").await;

    // taken back: every verifier sees it, and the badge stays good
    let theirs = format!("{LIBRARY}/{one}");
    for (reason, words) in [("", "Please fill this in."), ("x".repeat(501).as_str(), "at most 500 characters")] {
        let refused = library.post(&theirs, &[("act", "take-back"), ("reason", reason)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(words), "{}", refused.text);
    }
    let back = [("act", "take-back"), ("reason", "The robots stand still")];
    assert_eq!(library.post(&theirs, &back).await.header(header::LOCATION), format!("{theirs}?done=taken-back"));
    assert_eq!(library.post(&theirs, &back).await.header(header::LOCATION), theirs, "once is enough");
    assert_eq!(owner.post(&here, &[("act", "hide")]).await.header(header::LOCATION), here, "nothing to decide");
    let seen = owner.get(&here).await.text;
    assert!(seen.contains("The robots stand still") && !seen.contains("Show it<"), "{seen}");
    let letter = app.letter_to(ORGANISER).await;
    assert!(letter.text.contains("The robots stand still"), "{}", letter.text);
    assert!(!app.get(&page).await.text.contains("Kita biblioteka"));
    let report = verified(&app, &proof, None).await;
    assert_eq!((report.verdict(), report.endorsements[0].verdict()), (Verdict::Valid, Verdict::Revoked));
    assert_eq!(verified(&app, &app.get(&credential).await.text, None).await.verdict(), Verdict::Revoked);
    assert!(inside(&given(&app, &setting, "kazys@pastas.example").await.0).is_empty());

    // both sides have it in their history; who it was at the other one is not told
    let history = library.get("/en/vilnius/desk/kiti/history").await.text;
    assert!(history.contains("took back an endorsement of the badge “Robotų &lt;draugas&gt;”"), "{history}");
    let history = owner.get("/en/vilnius/desk/dirbtuves/history").await.text;
    for words in [
        "Somebody of another organisation endorsed",
        "shows an endorsement",
        "does not show",
        "Somebody of another organisation took back",
    ] {
        assert!(history.contains(words), "{words}: {history}");
    }
    // and it can be said anew
    let again = endorsed(&mut library, badge).await;
    assert_ne!(again, one);
    let bits: i64 = on_db!(&app.db, |pool| {
        sqlx::query_scalar("SELECT COUNT(*) FROM award_bit WHERE organisation_id = 'other'")
            .fetch_one(pool)
            .await
            .unwrap()
    });
    assert_eq!(bits, 2, "a bit for each");
});

story!(what_cannot_be_endorsed_says_why, |app| {
    let setting = setting(&app).await;
    let badge = setting.badge.as_str();
    let mut library = library(&app, "owner").await;
    let mut owner = owner(&app).await;
    let long = "ž".repeat(501);
    for (changes, words) in [
        (&[("words", " ")][..], "Please fill this in."),
        (&[("words", long.as_str())], "at most 500 characters"),
        (&[("words", "a bell\u{7}")], "cannot be signed"),
        (&[("sure", "")], "Please confirm that you stand behind it."),
    ] {
        let refused = endorse(&mut library, badge, changes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(refused.text.contains(words), "{words}: {}", refused.text);
    }
    let kept = endorse(&mut library, badge, &[("sure", "")]).await.text;
    assert!(kept.contains("We have seen **every** robot drive.&lt;script&gt;"), "what was typed stays: {kept}");
    for changes in [&[("words", "a\0b")][..], &[("version", "first")]] {
        assert_eq!(endorse(&mut library, badge, changes).await.status, StatusCode::BAD_REQUEST, "{changes:?}");
    }
    let moved = endorse(&mut library, badge, &[("version", "2")]).await;
    assert_eq!(moved.status, StatusCode::CONFLICT);
    assert!(moved.text.contains("The badge has changed meanwhile."), "{}", moved.text);
    assert_eq!(app.count("endorsement", "organisation_id", "other").await, 0);

    // neither its own, nor a draft, nor one of another city, nor one that is not awarded any more
    assert_eq!(owner.get(&format!("{WORKSHOPS}/new/{badge}")).await.status, StatusCode::NOT_FOUND);
    let own = [("version", "1"), ("words", "Ours"), ("sure", "yes")];
    assert_eq!(owner.post(&format!("{WORKSHOPS}/new/{badge}"), &own).await.status, StatusCode::NOT_FOUND);
    for (there, back) in [
        ("status = 'draft'", "status = 'published'"),
        ("status = 'retired'", "status = 'published'"),
        (
            "city_id = (SELECT id FROM city WHERE slug = 'kaunas')",
            "city_id = (SELECT id FROM city WHERE slug = 'vilnius')",
        ),
    ] {
        app.change(&format!("UPDATE achievement SET {there} WHERE id = '{badge}'")).await;
        assert_eq!(endorse(&mut library, badge, &[]).await.status, StatusCode::NOT_FOUND, "{there}");
        assert_eq!(library.get(&format!("{LIBRARY}/new/{badge}")).await.status, StatusCode::NOT_FOUND, "{there}");
        app.change(&format!("UPDATE achievement SET {back} WHERE id = '{badge}'")).await;
    }
    for nothing in ["none", "a%00b"] {
        assert_eq!(library.get(&format!("{LIBRARY}/new/{nothing}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(library.get(&format!("{LIBRARY}/{nothing}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(app.get(&format!("/endorsements/{nothing}")).await.status, StatusCode::NOT_FOUND);
    }

    // only with the city's confirmation
    for status in ["unverified", "pending", "rejected", "suspended"] {
        app.change(&format!("UPDATE organisation SET status = '{status}' WHERE slug = 'kiti'")).await;
        let refused = endorse(&mut library, badge, &[]).await;
        assert_eq!(refused.status, StatusCode::CONFLICT, "{status}");
        assert!(refused.text.contains("once the city has confirmed your organisation"), "{status}: {}", refused.text);
        assert!(library.get(LIBRARY).await.text.contains("once the city has confirmed"), "{status}");
    }
    app.change("UPDATE organisation SET status = 'verified' WHERE slug = 'kiti'").await;

    // once for each version
    let one = endorsed(&mut library, badge).await;
    let twice = endorse(&mut library, badge, &[]).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    assert!(twice.text.contains("You have endorsed this badge."), "{}", twice.text);
    assert_eq!(app.count("endorsement", "organisation_id", "other").await, 1);

    // each side does what is its own, and nobody else sees any of it
    assert_eq!(library.post(&format!("{LIBRARY}/{one}"), &[("act", "show")]).await.status, StatusCode::BAD_REQUEST);
    let take_back = [("act", "take-back"), ("reason", "x")];
    assert_eq!(owner.post(&format!("{WORKSHOPS}/{one}"), &take_back).await.status, StatusCode::BAD_REQUEST);
    assert_eq!(owner.post(&format!("{WORKSHOPS}/{one}"), &[]).await.status, StatusCode::BAD_REQUEST);
    let mut stranger = sign_up(&app, "ieva@pastas.example", "1999-05-04").await;
    let pages = [
        WORKSHOPS.to_owned(),
        format!("{WORKSHOPS}/new"),
        format!("{WORKSHOPS}/new/{badge}"),
        format!("{WORKSHOPS}/{one}"),
    ];
    for browser in [&mut stranger, &mut library] {
        for page in &pages {
            assert_eq!(browser.get(page).await.status, StatusCode::NOT_FOUND, "{page}");
        }
        for page in &pages[2..] {
            assert_eq!(browser.post(page, &own).await.status, StatusCode::NOT_FOUND, "{page}");
        }
    }
    // an editor designs badges, and does not speak for the organisation
    command(&app, "add --city vilnius --organisation dirbtuves --email ieva@pastas.example --role editor")
        .await
        .unwrap();
    for page in &pages {
        assert_eq!(stranger.get(page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    assert!(!stranger.get("/en/vilnius/desk/dirbtuves").await.text.contains("/endorsements"));
});

story!(two_badges_of_one_organisation_are_endorsed_apart, |app| {
    let setting = setting(&app).await;
    let mut owner = owner(&app).await;
    let other = published(&mut owner, BADGES, WHOLE).await;
    let mut library = library(&app, "owner").await;
    for badge in [setting.badge.as_str(), id_of(&other)] {
        let one = endorsed(&mut library, badge).await;
        owner.post(&format!("{WORKSHOPS}/{one}"), &[("act", "show")]).await;
        let page = app.get(&format!("/en/vilnius/badges/{badge}")).await.text;
        assert_eq!(page.matches("/endorsements/").count(), 1, "{page}");
    }
    let letters = app.letters().await;
    assert_eq!(letters.iter().filter(|letter| letter.subject.starts_with("Your badge is endorsed")).count(), 2);
});
