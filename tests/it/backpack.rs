//! Owning badges: kept or declined, seen by whom one likes, collected, and what comes next.

use crate::{
    account::{PASSWORD, sign_up},
    award::{Setting, account, new, setting},
    badge::{BADGES, WHOLE, id_of, published, with},
    desk::{at, organiser},
    organisation::{id, workshops},
    story,
    support::{Browser, TestApp},
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::{
    account::model::Account,
    award::store::{self as awards, To},
    backpack::{
        collection::store as collections,
        model::{Held, Visibility},
        store::{self, Keeping, Thing},
        visibility::{self, Outcome},
    },
    issuer::status::Standing,
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use std::collections::{BTreeMap, BTreeSet};

const BACKPACK: &str = "/en/vilnius/me/backpack";
const OFFERS: &str = "/en/vilnius/me/backpack/offers";
const COLLECTIONS: &str = "/en/vilnius/me/backpack/collections";
const ADULT: &str = "1999-05-04";

async fn offered(app: &TestApp, setting: &Setting, account: &Account, narrative: &str) -> String {
    new(setting.give(app, To::Account { id: &account.id, child: "" }, narrative).await).0
}

/// Keeps an offer; returns the address of its page.
async fn keep(browser: &mut Browser<'_>, award: &str) -> String {
    let kept = browser.post(OFFERS, &[("award", award), ("answer", "keep")]).await;
    let to = kept.header(header::LOCATION).to_owned();
    to.strip_suffix("?done=kept").unwrap_or_else(|| panic!("{to}: {}", kept.text)).to_owned()
}

/// A badge that somebody has brought along; returns the address of its page.
async fn brought(app: &TestApp, account: &Account, name: &str) -> String {
    let badge = Keeping {
        account_id: &account.id,
        award_id: None,
        identity: name,
        source: "{}",
        jwt: None,
        name,
        issuer: "Elsewhere",
        begins: None,
        ends: None,
        now: app.state.now().timestamp_millis(),
    };
    let mut tx = app.db.begin().await.unwrap();
    let id = store::keep(&mut tx, &badge).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    format!("{BACKPACK}/{id}")
}

async fn held(app: &TestApp, account: &Account, page: &str) -> Held {
    store::one(&app.db, &account.id, id_of(page)).await.unwrap().unwrap()
}

async fn decide(browser: &mut Browser<'_>, page: &str, visibility: &str) -> StatusCode {
    browser.post(&format!("{page}/visibility"), &[("visibility", visibility)]).await.status
}

story!(an_offer_is_kept_or_declined_and_stands_on_the_shelf, |app| {
    let setting = setting(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", ADULT).await;
    let account = account(&app, "ieva@pastas.example").await;
    let empty = ieva.get(BACKPACK).await;
    assert_eq!((empty.status, empty.header(header::CACHE_CONTROL)), (StatusCode::OK, "private, no-cache"));
    assert!(empty.text.contains("Room for your first badge"), "{}", empty.text);
    let award = offered(&app, &setting, &account, "Built *two* robots").await;
    assert!(ieva.get("/en/vilnius/me").await.text.contains("1 badge is waiting for you"));
    let shelf = ieva.get(BACKPACK).await.text;
    for words in ["For you", "Friend of robots", "Kalno dirbtuvės", "Keep it", "No, thanks"] {
        assert!(shelf.contains(words), "{words}: {shelf}");
    }

    let declined = ieva.post(OFFERS, &[("award", &award), ("answer", "decline")]).await;
    assert_eq!(declined.header(header::LOCATION), format!("{BACKPACK}?done=declined"));
    let shelf = ieva.get(&format!("{BACKPACK}?done=declined")).await.text;
    assert!(shelf.contains("What you said no to") && shelf.contains("If you change your mind"), "{shelf}");

    let page = keep(&mut ieva, &award).await;
    let shown = ieva.get(&format!("{page}?done=kept")).await.text;
    for words in [
        "It is yours now.",
        "Built <em>two</em> robots",
        &format!("/evidence/{award}"),
        &format!("/badges/{}/1.svg", setting.badge),
        "The robot <strong>drives</strong>.",
        "Digital",
        "22 November 2028",
        "badge.png",
        "badge.jwt",
    ] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(!shown.contains("Remove it from the backpack"));
    let shelf = ieva.get(BACKPACK).await.text;
    assert!(shelf.contains("Digital: 1 badge") && shelf.contains(&page) && !shelf.contains("For you</h2>"), "{shelf}");
    assert!(ieva.get(&format!("{BACKPACK}?order=theme")).await.text.contains("And also"), "no listing leads to it");
    assert!(ieva.get("/en/vilnius/me").await.text.contains("Your backpack: 1 badge"));

    // twice is once, and what makes no sense is said to
    let again = ieva.post(OFFERS, &[("award", &award), ("answer", "keep")]).await;
    assert_eq!(again.header(header::LOCATION), format!("{page}?done=before"));
    assert!(ieva.get(&format!("{page}?done=before")).await.text.contains("It is in your backpack already."));
    let late = ieva.post(OFFERS, &[("award", &award), ("answer", "decline")]).await;
    assert_eq!(late.header(header::LOCATION), format!("{BACKPACK}?done=before"));
    let odd = ieva.post(OFFERS, &[("award", &award), ("answer", "perhaps")]).await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST);
    assert_eq!(ieva.post(OFFERS, &[("award", "none"), ("answer", "keep")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(ieva.post(&format!("{page}/remove"), &[]).await.status, StatusCode::NOT_FOUND, "it stays");

    // nobody else gets there
    let mut jonas = sign_up(&app, "jonas@pastas.example", ADULT).await;
    assert_eq!(jonas.get(&page).await.status, StatusCode::NOT_FOUND);
    assert_eq!(decide(&mut jonas, &page, "public").await, StatusCode::NOT_FOUND);
    assert_eq!(jonas.post(OFFERS, &[("award", &award), ("answer", "keep")]).await.status, StatusCode::NOT_FOUND);
    assert!(app.get(BACKPACK).await.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="));
    assert_eq!(held(&app, &account, &page).await.visibility, Visibility::Private);
});

story!(a_link_offers_a_badge_to_whoever_has_it_and_brings_them_back, |app| {
    let setting = setting(&app).await;
    let (award, token) = new(setting.give(&app, To::Bearer, "").await);
    let offer = format!("/en/vilnius/offers/{token}");
    let mut ona = app.browser();
    for _ in 0..2 {
        let page = ona.get(&offer).await;
        assert_eq!((page.status, page.header(header::CACHE_CONTROL)), (StatusCode::OK, "private, no-cache"));
        assert!(
            page.text.contains("Kalno dirbtuvės offers you this badge.") && page.text.contains("you need an account")
        );
        assert!(page.text.contains("noindex"));
    }
    assert_eq!(ona.post(&offer, &[("answer", "perhaps")]).await.status, StatusCode::BAD_REQUEST);
    let declined = ona.post(&offer, &[("answer", "decline")]).await;
    assert_eq!(declined.header(header::LOCATION), format!("{offer}?done=declined"));
    assert!(ona.get(&format!("{offer}?done=declined")).await.text.contains("I want it after all"));

    // they make an account and are back
    let sent = ona.post(&offer, &[("answer", "keep")]).await;
    let next = sent.header(header::LOCATION).strip_prefix("/en/vilnius/sign-in").unwrap().to_owned();
    assert!(next.starts_with("?next=%2Fen%2Fvilnius%2Foffers%2F"), "{next}");
    let making = format!("/en/vilnius/sign-up{next}");
    assert!(ona.get(sent.header(header::LOCATION)).await.text.contains(&making));
    assert_eq!(ona.get(&making).await.status, StatusCode::OK);
    let form = [("born", ADULT), ("name", "Ona"), ("email", "ona@pastas.example"), ("password", PASSWORD)];
    let sent = ona.post("/en/vilnius/sign-up", &form).await;
    let code = app.letter_to("ona@pastas.example").await.code();
    let back = ona.post(sent.header(header::LOCATION), &[("code", &code)]).await;
    assert_eq!(back.header(header::LOCATION), offer);
    assert!(!ona.cookies.contains_key("onward"));
    let kept = ona.post(&offer, &[("answer", "keep")]).await;
    assert!(kept.header(header::LOCATION).ends_with("?done=kept"), "{}", kept.text);

    // the link is used up, and says so
    for link in [offer.as_str(), "/en/vilnius/offers/none", "/en/vilnius/offers/a%00b"] {
        let gone = ona.get(link).await;
        assert_eq!(gone.status, StatusCode::GONE, "{link}");
        assert_eq!(ona.post(link, &[("answer", "keep")]).await.status, StatusCode::GONE, "{link}");
    }
    assert!(ona.get(&offer).await.text.contains("If you have kept it, it is in your backpack."));
    assert!(awards::by_id(&app.db, &award).await.unwrap().unwrap().account_id.is_some());

    // they have it: another offer of the same stays where it is
    let (_, token) = new(setting.give(&app, To::Bearer, "").await);
    let offer = format!("/en/vilnius/offers/{token}");
    let already = ona.post(&offer, &[("answer", "keep")]).await;
    assert_eq!(already.header(header::LOCATION), format!("{offer}?done=already"));
    assert!(ona.get(&format!("{offer}?done=already")).await.text.contains("You already have this badge"));

    // what is for somebody is for nobody else, whoever has the link
    sign_up(&app, "ieva@pastas.example", ADULT).await;
    let ieva = account(&app, "ieva@pastas.example").await;
    let (_, token) = new(setting.give(&app, To::Account { id: &ieva.id, child: "" }, "Only hers").await);
    let offer = format!("/en/vilnius/offers/{token}");
    let page = ona.get(&offer).await.text;
    assert!(
        page.contains("This badge is for somebody else.")
            && !page.contains("Only hers")
            && !page.contains("value=\"keep\"")
    );
    for answer in ["keep", "decline"] {
        let theirs = ona.post(&offer, &[("answer", answer)]).await;
        assert_eq!(theirs.header(header::LOCATION), format!("{offer}?done=theirs"));
        let nobody = app.browser().post(&offer, &[("answer", answer)]).await;
        assert!(nobody.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="));
    }
});

story!(an_address_is_given_taken_back_and_never_comes_again, |app| {
    let setting = setting(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", ADULT).await;
    let account = account(&app, "ieva@pastas.example").await;
    let award = offered(&app, &setting, &account, "").await;
    let page = keep(&mut ieva, &award).await;
    assert_eq!(decide(&mut ieva, &page, "link").await, StatusCode::SEE_OTHER);
    let first = held(&app, &account, &page).await.token.unwrap();
    let shown = ieva.get(&page).await.text;
    for words in
        [&format!("http://127.0.0.1:3000/en/vilnius/b/{first}"), "<svg", "Take this address back", "data-copy="]
    {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert_eq!(decide(&mut ieva, &page, "public").await, StatusCode::SEE_OTHER);
    assert_eq!(
        held(&app, &account, &page).await.token.as_deref(),
        Some(first.as_str()),
        "the same for all who have it"
    );
    assert_eq!(decide(&mut ieva, &page, "private").await, StatusCode::SEE_OTHER);
    assert_eq!(held(&app, &account, &page).await.token, None);
    assert!(store::by_token(&app.db, &first).await.unwrap().is_none());
    decide(&mut ieva, &page, "link").await;
    assert_ne!(held(&app, &account, &page).await.token, Some(first));
    assert_eq!(decide(&mut ieva, &page, "friends").await, StatusCode::BAD_REQUEST);
    assert_eq!(decide(&mut ieva, &format!("{BACKPACK}/none"), "link").await, StatusCode::NOT_FOUND);
});

story!(nothing_of_a_minor_is_for_everybody_without_a_guardian, |app| {
    let setting = setting(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let account = account(&app, "ieva@pastas.example").await;
    let permission = app.letter_to("mama@pastas.example").await;
    let page = keep(&mut ieva, &offered(&app, &setting, &account, "").await).await;
    assert!(ieva.get(&page).await.text.contains("first has to agree that you take part"));
    let too_early = ieva.post(&format!("{BACKPACK}/publishing"), &[]).await;
    assert_eq!(too_early.header(header::LOCATION), BACKPACK);
    app.browser().post(permission.link(), &[("answer", "approve")]).await;

    let refused = ieva.post(&format!("{page}/visibility"), &[("visibility", "public")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text.contains("your parent or guardian has to agree. A link you can give without asking."));
    assert_eq!(decide(&mut ieva, &page, "link").await, StatusCode::SEE_OTHER);
    let made = ieva.post(COLLECTIONS, &[("name", "Mine"), ("badge", id_of(&page))]).await;
    let collection = made.header(header::LOCATION).strip_suffix("?done=saved").unwrap().to_owned();
    assert_eq!(decide(&mut ieva, &collection, "public").await, StatusCode::UNPROCESSABLE_ENTITY);

    // the guardian is asked; the first link goes on working beside the new one
    let asked = ieva.post(&format!("{BACKPACK}/publishing"), &[]).await;
    assert_eq!(asked.header(header::LOCATION), format!("{BACKPACK}?done=asked"));
    assert!(ieva.get(&page).await.text.contains("We have asked mama@pastas.example"));
    let letter = app.letter_to("mama@pastas.example").await;
    assert!(letter.subject.contains("nori rodyti ženklelius") && letter.link() != permission.link(), "{letter:?}");
    let mut mother = app.browser();
    for link in [letter.link(), permission.link()] {
        let shown = mother.get(link).await.text;
        assert!(shown.contains("name=\"publishing\" value=\"approve\""), "{shown}");
    }
    assert_eq!(decide(&mut ieva, &page, "public").await, StatusCode::UNPROCESSABLE_ENTITY, "looking is no answer");
    assert_eq!(mother.post(letter.link(), &[("publishing", "perhaps")]).await.status, StatusCode::BAD_REQUEST);
    for _ in 0..2 {
        let answered = mother.post(letter.link(), &[("publishing", "approve")]).await;
        assert_eq!(answered.header(header::LOCATION), letter.link());
    }
    let told = app.letters().await;
    let told = told.iter().filter(|one| one.subject == "You can show your badges to everybody");
    assert_eq!(told.count(), 1, "told once");
    let publish = async |ieva: &mut Browser<'_>| {
        assert_eq!(decide(ieva, &page, "public").await, StatusCode::SEE_OTHER);
        assert_eq!(decide(ieva, &collection, "public").await, StatusCode::SEE_OTHER);
    };
    let seen = async || {
        let badge = held(&app, &account, &page).await.visibility;
        (badge, collections::one(&app.db, &account.id, id_of(&collection)).await.unwrap().unwrap().visibility)
    };
    publish(&mut ieva).await;
    assert_eq!(seen().await, (Visibility::Public, Visibility::Public));

    // and back, by either link and either answer
    mother.post(permission.link(), &[("publishing", "withdraw")]).await;
    assert_eq!(seen().await, (Visibility::Link, Visibility::Link));
    assert_eq!(decide(&mut ieva, &page, "public").await, StatusCode::UNPROCESSABLE_ENTITY);
    mother.post(letter.link(), &[("publishing", "approve")]).await;
    publish(&mut ieva).await;
    mother.post(letter.link(), &[("answer", "withdraw")]).await;
    assert_eq!(seen().await, (Visibility::Link, Visibility::Link), "no part without a permission");
    mother.post(letter.link(), &[("publishing", "approve")]).await;
    assert_eq!(decide(&mut ieva, &page, "public").await, StatusCode::UNPROCESSABLE_ENTITY);

    // what one guardian has allowed the next has not
    mother.post(letter.link(), &[("answer", "approve")]).await;
    mother.post(letter.link(), &[("publishing", "approve")]).await;
    publish(&mut ieva).await;
    mother.post(letter.link(), &[("answer", "withdraw")]).await;
    ieva.post("/en/vilnius/me/guardian", &[("guardian", "tete@pastas.example"), ("guardian_locale", "en")]).await;
    assert_eq!(mother.get(letter.link()).await.status, StatusCode::GONE);
    let father = app.letter_to("tete@pastas.example").await;
    app.browser().post(father.link(), &[("answer", "approve")]).await;
    assert!(ieva.get(&page).await.text.contains("Ask them"));
    assert!(!app.browser().get(father.link()).await.text.contains("name=\"publishing\""), "nobody asked them yet");

    // who is old enough asks nobody
    let later = app.later(TimeDelta::days(3 * 365)).await;
    let mut signed_in = later.browser();
    signed_in.post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    assert_eq!(decide(&mut signed_in, &page, "public").await, StatusCode::SEE_OTHER);
});

story!(a_collection_shows_its_badges_in_order_and_nothing_of_whose_they_are, |app| {
    let setting = setting(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", ADULT).await;
    let account = account(&app, "ieva@pastas.example").await;
    let robots = keep(&mut ieva, &offered(&app, &setting, &account, "Only between us").await).await;
    let brought_along = brought(&app, &account, "Deep diver").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", ADULT).await;
    let jonas_account = crate::award::account(&app, "jonas@pastas.example").await;
    let others = brought(&app, &jonas_account, "Not hers").await;

    let long = "a".repeat(61);
    for (name, words) in [(" ", "Please fill this in."), (long.as_str(), "Too long: 60 characters at most.")] {
        let refused =
            ieva.post(COLLECTIONS, &[("name", name), ("sentence", "For <you>"), ("badge", id_of(&robots))]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text.contains(words) && refused.text.contains("For &lt;you&gt;"), "{}", refused.text);
        assert!(refused.text.contains(&format!("value=\"{}\" checked", id_of(&robots))), "{}", refused.text);
    }
    let all = [("badge", id_of(&robots)), ("badge", id_of(&brought_along)), ("badge", id_of(&others))];
    let fields = [&[("name", " My   work "), ("sentence", "For you")][..], &all].concat();
    let made = ieva.post(COLLECTIONS, &fields).await;
    let page = made.header(header::LOCATION).strip_suffix("?done=saved").unwrap().to_owned();
    let kept = async || collections::one(&app.db, &account.id, id_of(&page)).await.unwrap().unwrap();
    assert_eq!((kept().await.name.as_str(), kept().await.badges.len()), ("My work", 2), "nobody else's");
    let up = [&fields[..], &[("up", id_of(&brought_along))]].concat();
    let moved = ieva.post(&page, &up).await;
    assert_eq!(moved.header(header::LOCATION), format!("{page}?done=saved#badges"));
    assert_eq!(kept().await.badges, [id_of(&brought_along), id_of(&robots)]);
    let refused = ieva.post(&page, &[("name", ""), ("badge", id_of(&robots))]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(ieva.get(COLLECTIONS).await.text.contains("2 badges · Only me"));
    assert!(ieva.get(&page).await.text.contains("even of one that otherwise only you see"));

    assert_eq!(decide(&mut ieva, &page, "link").await, StatusCode::SEE_OTHER);
    let token = kept().await.token.unwrap();
    let public = format!("/en/vilnius/c/{token}");
    let shown = app.get(&public).await;
    assert_eq!((shown.status, shown.header(header::CACHE_CONTROL)), (StatusCode::OK, "private, no-cache"));
    assert!(shown.text.contains("/badges/preview.svg?edition=1"), "what it came in is its owner's: {}", shown.text);
    assert!(shown.text.find("Deep diver").unwrap() < shown.text.find("Friend of robots").unwrap());
    for words in ["Ieva", "ieva@", "Only between us", "/me/backpack", "/vilnius/b/"] {
        assert!(!shown.text.contains(words), "{words}: {}", shown.text);
    }
    assert!(shown.text.contains("noindex") && shown.text.contains("My work"));
    assert_eq!(ieva.get(&public).await.text, shown.text, "the same for every reader");
    decide(&mut ieva, &page, "public").await;
    decide(&mut ieva, &robots, "public").await;
    decide(&mut ieva, &brought_along, "link").await;
    let shown = app.get(&public).await;
    assert!(shown.header(header::CACHE_CONTROL).starts_with("public, max-age=10") && !shown.text.contains("noindex"));
    let badge = held(&app, &account, &robots).await.token.unwrap();
    assert!(shown.text.contains(&format!("/en/vilnius/b/{badge}")));
    let link_only = held(&app, &account, &brought_along).await.token.unwrap();
    assert!(!shown.text.contains(&link_only), "its address stays its owner's to give");

    for path in [page.clone(), format!("{COLLECTIONS}/none")] {
        assert_eq!(jonas.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(jonas.post(&path, &fields).await.status, StatusCode::NOT_FOUND);
        assert_eq!(decide(&mut jonas, &path, "private").await, StatusCode::NOT_FOUND);
        assert_eq!(jonas.post(&format!("{path}/remove"), &[]).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(decide(&mut ieva, &page, "friends").await, StatusCode::BAD_REQUEST);
    decide(&mut ieva, &page, "private").await;
    for gone in [public.as_str(), "/en/vilnius/c/none", "/en/vilnius/c/a%00b"] {
        let answer = app.get(gone).await;
        assert_eq!(
            (answer.status, answer.header(header::CACHE_CONTROL)),
            (StatusCode::GONE, "private, no-cache"),
            "{gone}"
        );
    }
    assert!(app.get(&public).await.text.contains("Ask them for a new one."));
    let removed = ieva.post(&format!("{page}/remove"), &[]).await;
    assert_eq!(removed.header(header::LOCATION), format!("{COLLECTIONS}?done=removed"));
    assert!(ieva.get(&format!("{COLLECTIONS}?done=removed")).await.text.contains("The badges are still yours."));
    assert!(ieva.get(BACKPACK).await.text.contains("Deep diver"));
});

story!(how_a_badge_stands_is_said_calmly, |app| {
    let setting = setting(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", ADULT).await;
    let account = account(&app, "ieva@pastas.example").await;
    let award = offered(&app, &setting, &account, "").await;
    let page = keep(&mut ieva, &award).await;
    let say = async |standing: Standing| {
        let mut tx = app.db.begin().await.unwrap();
        let held = awards::hold(&mut tx, &award).await.unwrap().unwrap();
        let now = app.state.now().timestamp_millis();
        assert!(awards::set_standing(&mut tx, &held, standing, "A mistake", now).await.unwrap());
        tx.commit().await.unwrap();
    };
    say(Standing::Suspended).await;
    let shown = ieva.get(&page).await.text;
    assert!(
        shown.contains("Kalno dirbtuvės has put it on hold.") && shown.contains("They say: “A mistake”"),
        "{shown}"
    );
    let shelf = ieva.get(BACKPACK).await.text;
    assert!(shelf.contains("on hold</span>") && !shelf.contains("Digital: 1 badge"), "{shelf}");
    say(Standing::Issued).await;
    let later = app.later(TimeDelta::days(800)).await;
    let mut then = later.browser();
    then.post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    assert!(then.get(&page).await.text.contains("It was valid until"));
    assert!(then.get(BACKPACK).await.text.contains("out of date</span>"));
    assert_eq!(decide(&mut then, &page, "public").await, StatusCode::SEE_OTHER, "it may be shown, and says so");
    say(Standing::Revoked).await;
    assert!(ieva.get(&page).await.text.contains("has taken it back."));
    assert!(ieva.get(BACKPACK).await.text.contains("taken back</span>"));

    // what was brought along can go again
    let brought_along = brought(&app, &account, "Deep diver").await;
    let shown = ieva.get(&brought_along).await.text;
    assert!(shown.contains("/picture.png\"") && shown.contains("Remove it from the backpack"), "{shown}");
    let removed = ieva.post(&format!("{brought_along}/remove"), &[]).await;
    assert_eq!(removed.header(header::LOCATION), format!("{BACKPACK}?done=removed"));
    assert_eq!(ieva.get(&brought_along).await.status, StatusCode::NOT_FOUND);
});

story!(a_badge_leads_on_to_the_next_one, |app| {
    let mut editor = organiser(&app, "owner").await;
    let first = published(&mut editor, BADGES, WHOLE).await;
    let fields = with(&[("name-en", "Robot master"), ("skill", ""), ("prerequisite", id_of(&first))]);
    let second = published(&mut editor, BADGES, &fields).await;
    let robots =
        id(&app, "opportunity", "city_id IN (SELECT id FROM city WHERE slug = 'vilnius') AND slug", "robotu-burelis")
            .await;
    editor.post(&format!("{second}/listings"), &[("listing", &robots)]).await;
    let setting = Setting {
        city: app.state.directory().city("vilnius").unwrap().id.clone(),
        organisation: workshops(&app).await,
        badge: id_of(&first).to_owned(),
    };
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let account = account(&app, "ieva@pastas.example").await;
    let empty = ieva.get(BACKPACK).await.text;
    assert!(
        empty.contains("Badges to earn: Vilnius")
            && empty.contains("Robot master")
            && !empty.contains("Friend of robots")
    );
    assert!(ieva.get("/en/vilnius/for-you").await.text.contains("What do you like?"));
    let page = keep(&mut ieva, &offered(&app, &setting, &account, "").await).await;
    let shown = ieva.get(&page).await.text;
    for words in ["What comes next", "Robot master", "goes on from this one", "Robot club"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    let for_you = ieva.get("/en/vilnius/for-you").await.text;
    assert!(for_you.contains("you have Friend of robots: go on") && for_you.contains("Robot club"), "{for_you}");

    // who has the next one too is led no further by it
    let next = Setting { badge: id_of(&second).to_owned(), ..setting };
    let mastered = keep(&mut ieva, &offered(&app, &next, &account, "").await).await;
    assert!(!ieva.get(&page).await.text.contains("What comes next"));
    assert!(!ieva.get("/en/vilnius/for-you").await.text.contains("you have Friend of robots"));
    // the one of that listing stands under its theme
    let themes = ieva.get(&format!("{BACKPACK}?order=theme")).await.text;
    let (technology, others) = (themes.find("Technology</h2>").unwrap(), themes.find("And also</h2>").unwrap());
    assert!(technology < themes.find(&mastered).unwrap() && others < themes.find(&page).unwrap(), "{themes}");
});

story!(what_is_kept_for_offline_goes_with_its_owner, |app| {
    let worker = app.get("/backpack-worker.js").await;
    assert_eq!(worker.header(header::CONTENT_TYPE), "text/javascript; charset=utf-8");
    assert_eq!(worker.header(header::CACHE_CONTROL), "no-cache");
    let mut ieva = sign_up(&app, "ieva@pastas.example", ADULT).await;
    let account = account(&app, "ieva@pastas.example").await;
    let brought_along = brought(&app, &account, "Deep diver").await;
    let mut marks = BTreeSet::new();
    for page in [BACKPACK, &brought_along] {
        let page = ieva.get(page).await.text;
        assert!(page.contains("data-offline=\"\" hidden"), "as the worker looks for it: {page}");
        assert!(page.contains("/assets/backpack.js") && page.contains("data-scope=\"/en/vilnius/me/backpack\""));
        assert!(page.contains("This is how it was: Monday 23 November, 10:00."));
        marks.insert(page.split("data-owner=\"").nth(1).unwrap()[..16].to_owned());
    }
    let mut jonas = sign_up(&app, "jonas@pastas.example", ADULT).await;
    marks.insert(jonas.get(BACKPACK).await.text.split("data-owner=\"").nth(1).unwrap()[..16].to_owned());
    assert_eq!(marks.len(), 2, "one for each backpack");
    assert!(!marks.iter().any(|mark| account.id.contains(mark.as_str())));
    assert!(ieva.get("/en/vilnius/me").await.text.contains("/assets/forget.js"), "where one signs out");
    for page in ["sign-in", "sign-up"] {
        assert!(app.get(&format!("/en/vilnius/{page}")).await.text.contains("/assets/forget.js"), "{page}");
    }
});

/// Anything that somebody decides about one of five things.
fn decisions() -> impl Strategy<Value = Vec<(usize, Visibility)>> {
    proptest::collection::vec((0..5_usize, proptest::sample::select(Visibility::ALL)), 60)
}

story!(an_address_never_shows_two_things_and_nothing_once_it_was_taken_back, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", ADULT).await;
    let account = account(&app, "ieva@pastas.example").await;
    let directory = app.state.directory();
    let home = directory.city("vilnius").unwrap();
    let mut things: Vec<(bool, String)> = Vec::new();
    for name in ["One", "Two", "Three"] {
        things.push((false, id_of(&brought(&app, &account, name).await).to_owned()));
    }
    for name in ["Four", "Five"] {
        let made = ieva.post(COLLECTIONS, &[("name", name)]).await;
        let page = made.header(header::LOCATION).strip_suffix("?done=saved").unwrap();
        things.push((true, id_of(page).to_owned()));
    }
    let mut shown: BTreeMap<String, usize> = BTreeMap::new();
    let mut now: BTreeMap<usize, String> = BTreeMap::new();
    let decisions = decisions().new_tree(&mut TestRunner::deterministic()).unwrap().current();
    for (at, visibility) in decisions {
        let (is_collection, id) = &things[at];
        let thing = if *is_collection { Thing::Collection(id) } else { Thing::Badge(id) };
        let set = visibility::set(&app.state, &account, home, thing, visibility).await.unwrap();
        assert_eq!(set, Outcome::Done);
        let token = if *is_collection {
            collections::one(&app.db, &account.id, id).await.unwrap().unwrap().token
        } else {
            store::one(&app.db, &account.id, id).await.unwrap().unwrap().token
        };
        assert_eq!(token.is_some(), visibility != Visibility::Private);
        match token {
            Some(token) => {
                assert_eq!(*shown.entry(token.clone()).or_insert(at), at, "it was another thing's");
                now.insert(at, token);
            }
            None => {
                now.remove(&at);
            }
        }
        for (token, of) in &shown {
            let badge = store::by_token(&app.db, token).await.unwrap().map(|held| held.id);
            let collection = collections::by_token(&app.db, token).await.unwrap().map(|one| one.id);
            let found: Vec<&String> = [&badge, &collection].into_iter().flatten().collect();
            let expected: Vec<&String> = (now.get(of) == Some(token)).then(|| &things[*of].1).into_iter().collect();
            assert_eq!(found, expected, "{token}");
        }
    }
    assert!(shown.len() > now.len(), "some were taken back");
});

story!(of_a_yes_taken_back_and_a_badge_made_public_the_permission_wins, |app| {
    // a guardian takes the yes back while something is made public: whoever is first, nothing is public afterwards
    let setting = setting(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let account = account(&app, "ieva@pastas.example").await;
    let letter = app.letter_to("mama@pastas.example").await;
    app.browser().post(letter.link(), &[("answer", "approve")]).await;
    let page = keep(&mut ieva, &offered(&app, &setting, &account, "").await).await;
    ieva.post(&format!("{BACKPACK}/publishing"), &[]).await;
    for _ in 0..3 {
        app.browser().post(letter.link(), &[("publishing", "approve")]).await;
        let mut mother = app.browser();
        let mut phone = at(&app, &ieva);
        let no = [("publishing", "withdraw")];
        let (_, _) = futures::join!(mother.post(letter.link(), &no), decide(&mut phone, &page, "public"));
        assert_ne!(held(&app, &account, &page).await.visibility, Visibility::Public);
    }
});
