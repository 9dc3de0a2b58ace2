//! What fits somebody: said by a few taps, with an account or without, and judged as a person would.

use crate::{
    account::{PASSWORD, sign_up},
    participation::{REGISTER, next_session},
    story,
    support::TestApp,
};
use axum::http::{StatusCode, header};
use city_of_learning::{
    account::store as accounts,
    i18n::Locale,
    learner::{
        experience::Experience,
        fit::{Learner, Reason},
        likes::{DayPart, FreeTime, Likes},
        recommend::{Recommendation, recommend},
        store,
    },
};
use std::collections::BTreeSet;

const FOR_YOU: &str = "/en/vilnius/for-you";
const LIKES: &str = "/en/vilnius/likes";

story!(one_tap_is_enough_and_no_account_is_needed, |app| {
    let mut somebody = app.browser();
    let start = somebody.get(FOR_YOU).await;
    assert!(start.text.contains("What do you like?") && start.text.contains("value=\"robotics\""));
    let saved = somebody.post(LIKES, &[("interest", "robotics")]).await;
    assert_eq!(saved.header(header::LOCATION), FOR_YOU);
    let page = somebody.get(FOR_YOU).await;
    assert!(page.text.contains("Robot club") && page.text.contains("you like: Robotics"), "{}", page.text);
    assert_eq!(page.header(header::CACHE_CONTROL), "private, no-cache");
    assert!(app.browser().get(FOR_YOU).await.text.contains("What do you like?"), "on this device alone");
});

story!(what_one_likes_goes_with_the_account_from_the_first_save_on, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let tapped = ieva.post(LIKES, &[("interest", "robotics"), ("autosave", "1")]).await;
    assert_eq!(tapped.status, StatusCode::NO_CONTENT);
    assert!(tapped.headers.get(header::SET_COOKIE).is_none());
    let mut library = app.browser();
    library.post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    assert!(library.get(FOR_YOU).await.text.contains("you like: Robotics"));
    let form = library.get(LIKES).await.text;
    assert!(form.contains("value=\"robotics\" checked"), "{form}");
});

story!(what_this_device_knows_counts_until_the_account_knows_better, |app| {
    let mut ieva = app.browser();
    ieva.post(LIKES, &[("interest", "climbing")]).await;
    let likes = ieva.cookies["likes"].clone();
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.cookies.insert("likes".to_owned(), likes);
    assert!(ieva.get(FOR_YOU).await.text.contains("you like: Climbing"));
    ieva.post(LIKES, &[("interest", "robotics")]).await;
    assert!(!ieva.get(FOR_YOU).await.text.contains("you like: Climbing"));
});

story!(what_this_device_knows_moves_into_the_account_and_out_again_with_it, |app| {
    let mut ieva = app.browser();
    ieva.post(LIKES, &[("interest", "climbing"), ("age", "15")]).await;
    assert!(ieva.cookies.contains_key("likes"));
    let form = [("born", "2011-05-04"), ("name", "Ieva"), ("email", "ieva@pastas.example"), ("password", PASSWORD)];
    let sent = ieva.post("/en/vilnius/sign-up", &form).await;
    let code = app.letter_to("ieva@pastas.example").await.code();
    ieva.post(sent.header(header::LOCATION), &[("code", &code)]).await;
    assert!(!ieva.cookies.contains_key("likes"), "it is in the account now");
    assert!(ieva.get(FOR_YOU).await.text.contains("you like: Climbing"));
    let account = accounts::by_email(&app.db, &"ieva@pastas.example".parse().unwrap()).await.unwrap().unwrap();
    let kept = store::likes(&app.db, &account.id).await.unwrap().unwrap();
    assert_eq!((kept.interests, kept.age), (words(&["climbing"]), None), "the birth date is known better");
    // what was kept on a device where somebody signs in later is theirs from the next save on
    ieva.cookies.insert("likes".to_owned(), Likes { interests: words(&["robotics"]), ..Likes::default() }.to_cookie());
    ieva.post(LIKES, &[("interest", "sports")]).await;
    assert!(!ieva.cookies.contains_key("likes"));
    ieva.cookies.insert("likes".to_owned(), Likes { interests: words(&["robotics"]), ..Likes::default() }.to_cookie());
    ieva.post("/en/vilnius/sign-out", &[]).await;
    assert!(ieva.cookies.is_empty());
    assert!(ieva.get(FOR_YOU).await.text.contains("What do you like?"), "the next at this device is somebody else");
    ieva.post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    ieva.cookies.insert("likes".to_owned(), Likes::default().to_cookie());
    assert!(ieva.post("/en/vilnius/me/erase", &[("password", PASSWORD)]).await.text.contains("All gone"));
    assert!(ieva.cookies.is_empty());
});

story!(nobody_is_shown_what_is_not_for_their_age, |app| {
    let mut adult = sign_up(&app, "jonas@pastas.example", "2000-05-04").await;
    adult.post(LIKES, &[("interest", "robotics"), ("interest", "climbing")]).await;
    let page = adult.get(FOR_YOU).await.text;
    assert!(!page.contains("Robot club"), "for those of 12 to 16");
    assert!(page.contains("Laipiojimo vakaras"), "from 14");
    assert!(!adult.get(LIKES).await.text.contains("name=\"age\""), "the account knows");
});

story!(without_an_account_one_may_say_how_old_one_is, |app| {
    let mut somebody = app.browser();
    let likes = [("interest", "robotics"), ("interest", "climbing")];
    for (age, robots, climbing) in [
        ("13", true, false),
        ("15", true, true),
        ("20", false, true),
        ("", true, true),
        ("abc", true, true),
        ("200", true, true),
    ] {
        let saved = somebody.post(LIKES, &[&likes[..], &[("age", age)]].concat()).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{age}");
        let page = somebody.get(FOR_YOU).await.text;
        assert_eq!(page.contains("Robot club"), robots, "for those of 12 to 16: {age}");
        assert_eq!(page.contains("Laipiojimo vakaras"), climbing, "from 14: {age}");
    }
    somebody.post(LIKES, &[("interest", "robotics"), ("age", "30")]).await;
    let form = somebody.get(LIKES).await.text;
    assert!(form.contains("value=\"30\" selected") && form.contains("30 or older"), "{form}");
    // an account's birth date is the one that counts
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.cookies.insert("likes".to_owned(), somebody.cookies["likes"].clone());
    assert!(ieva.get(FOR_YOU).await.text.contains("Robot club"));
});

story!(an_own_word_in_any_language_is_the_interest_that_it_names, |app| {
    let mut somebody = app.browser();
    somebody.post(LIKES, &[("passions", "AUTOMI")]).await;
    let page = somebody.get(FOR_YOU).await.text;
    assert!(page.contains("Robot club") && page.contains("your word: AUTOMI"), "{page}");
    assert!(page.contains("you like: Technology"), "what else there is of its theme");
    assert!(!page.contains("something new: Technology"), "which is not new to them");
    assert!(page.contains("something new: Sports"));
});

story!(one_sparse_interest_is_not_the_whole_page, |app| {
    let mut somebody = app.browser();
    somebody.post(LIKES, &[("interest", "climbing")]).await;
    let page = somebody.get(FOR_YOU).await.text;
    assert!(page.contains("you like: Climbing") && page.contains("something new: Technology"), "{page}");
    assert_eq!(page.matches("class=\"fit\"").count(), 3, "one that fits, and the best of the others");
    somebody.post(LIKES, &[("passions", "balionų skrydžiai")]).await;
    let page = somebody.get(FOR_YOU).await.text;
    assert!(page.contains("something new: ") && !page.contains("Nothing that fits right now"), "{page}");
    for slug in ["robotu-burelis", "laipiojimo-vakaras", "internetu"] {
        somebody.post("/en/vilnius/for-you/dismiss", &[("slug", slug)]).await;
    }
    assert!(somebody.get(FOR_YOU).await.text.contains("Nothing that fits right now"));
});

story!(an_account_remembers_everything_that_was_not_for_its_owner, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let account = accounts::by_email(&app.db, &"ieva@pastas.example".parse().unwrap()).await.unwrap().unwrap();
    let dismissed: Vec<String> = (0..50).map(|n| format!("{n:036}")).collect();
    let mut tx = app.db.begin().await.unwrap();
    store::put(&mut tx, &account.id, Likes { dismissed, ..Likes::default() }, 0).await.unwrap();
    tx.commit().await.unwrap();
    ieva.post("/en/vilnius/for-you/dismiss", &[("slug", "robotu-burelis")]).await;
    let kept = store::likes(&app.db, &account.id).await.unwrap().unwrap();
    assert_eq!((kept.dismissed.len(), kept.dismissed[0].as_str()), (51, format!("{:036}", 0).as_str()));
});

story!(what_one_has_practised_is_seen_on_the_first_page_of_the_account, |app| {
    let session = next_session(&app).await.id;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &session)]).await;
    assert!(!ieva.get("/en/vilnius/me").await.text.contains("What you have practised"));
    app.change("UPDATE registration SET presence = 'present', noted = 0").await;
    let page = ieva.get("/en/vilnius/me").await.text;
    assert!(page.contains("What you have practised") && page.contains(">Digital</li>"), "{page}");
});

story!(what_is_not_for_me_stays_away_and_can_be_called_back, |app| {
    let mut somebody = app.browser();
    somebody.post(LIKES, &[("interest", "robotics")]).await;
    let sent = somebody.post("/en/vilnius/for-you/dismiss", &[("slug", "robotu-burelis")]).await;
    assert_eq!(sent.header(header::LOCATION), "/en/vilnius/for-you?dismissed=robotu-burelis");
    let page = somebody.get(sent.header(header::LOCATION)).await.text;
    assert!(!page.contains("Robot club") && page.contains("Show it again"));
    somebody.post(LIKES, &[("interest", "robotics"), ("interest", "climbing")]).await;
    assert!(!somebody.get(FOR_YOU).await.text.contains("Robot club"), "also when the likes change");
    somebody.post("/en/vilnius/for-you/dismiss", &[("slug", "robotu-burelis"), ("undo", "1")]).await;
    assert!(somebody.get(FOR_YOU).await.text.contains("Robot club"));
    let unknown = somebody.post("/en/vilnius/for-you/dismiss", &[("slug", "nothing")]).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
});

story!(too_many_words_are_said_at_their_field_and_kept, |app| {
    let mut somebody = app.browser();
    for (words, said) in [("a,b,c,d,e,f", "Five words"), (&"x".repeat(41), "Forty characters")] {
        let page = somebody.post(LIKES, &[("interest", "robotics"), ("passions", words)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text.contains(said) && page.text.contains(&format!("value=\"{words}\"")));
        assert!(page.text.contains("value=\"robotics\" checked"), "the taps too");
    }
    // of a list too it is said at that list
    let many = (0..30).map(|n| format!("kaunas/d{n}")).collect();
    let many = Likes { districts: many, ..Likes::default() };
    somebody.cookies.insert("likes".to_owned(), many.to_cookie());
    let page = somebody.post(LIKES, &[("interest", "robotics"), ("district", "zirmunai")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("aria-describedby=\"district-problem\"") && page.text.contains("Choose up to thirty."));
    assert!(!page.text.contains("interest-problem"));
    somebody.cookies.clear();
    let strange = [("interest", "no-such"), ("district", "mars"), ("time", "9-noon"), ("interest", "robotics")];
    assert_eq!(somebody.post(LIKES, &strange).await.status, StatusCode::SEE_OTHER, "an older page's words do no harm");
    assert!(somebody.get(LIKES).await.text.contains("value=\"robotics\" checked"));
    somebody.cookies.insert("likes".to_owned(), "!!made up!!".to_owned());
    assert_eq!(somebody.get(FOR_YOU).await.status, StatusCode::OK);
});

/// What the demonstration data of Vilnius offers somebody.
async fn offered(app: &TestApp, likes: &Likes, age: Option<u8>) -> Vec<Recommendation> {
    offered_after(app, likes, age, &Experience::default()).await
}

/// The same, to somebody who has done things already.
async fn offered_after(app: &TestApp, likes: &Likes, age: Option<u8>, experience: &Experience) -> Vec<Recommendation> {
    let directory = app.state.directory();
    let city = directory.city("vilnius").unwrap();
    let learner = Learner { likes, experience, age, city, vocabulary: &directory.vocabulary, now: app.state.now() };
    recommend(&app.state, &learner, Locale::En).await.unwrap()
}

fn words(list: &[&str]) -> Vec<String> {
    list.iter().map(|word| (*word).to_owned()).collect()
}

fn themes(app: &TestApp, offered: &[Recommendation]) -> BTreeSet<String> {
    let directory = app.state.directory();
    let theme =
        |one: &Recommendation| Some(directory.vocabulary.theme_of(one.listing.interests.first()?)?.slug.clone());
    offered.iter().filter_map(theme).collect()
}

#[tokio::test]
async fn a_person_would_judge_it_so() {
    let app = TestApp::with_demonstration().await;

    // who likes one thing is given that thing first, and other things as well
    let drones = Likes { interests: words(&["drones"]), ..Likes::default() };
    let found = offered(&app, &drones, Some(15)).await;
    assert!(found[0].listing.interests.contains(&"drones".to_owned()), "{}", found[0].listing.slug);
    assert_eq!(found[0].reasons[0], Reason::Interest("drones".to_owned()));
    assert!(themes(&app, &found[..10]).len() >= 3, "never one narrow interest only");
    assert!(found.iter().any(|one| matches!(one.reasons[0], Reason::New(_))));
    assert!(found.iter().all(|one| !one.reasons.is_empty()), "each with its reason");
    for one in &found {
        let listing = &one.listing;
        assert!(listing.min_age.is_none_or(|min| min <= 15) && listing.max_age.is_none_or(|max| max >= 15));
    }

    // of two clubs the one when I am free comes first, and says so
    let evenings = (1..=5).map(|day| FreeTime { day, part: DayPart::Evening }).collect();
    let free = Likes { times: evenings, interests: words(&["technology"]), ..Likes::default() };
    let found = offered(&app, &free, Some(15)).await;
    assert!(found[0].reasons.iter().any(|reason| matches!(reason, Reason::Time(_))), "{:?}", found[0].reasons);

    // who has practised two things is shown what goes on with both, and why; not what they have done already
    let done = &found[0].listing;
    let experience = Experience {
        opportunities: BTreeSet::from([done.id.clone()]),
        skills: words(&["digital", "citizenship"]),
        ..Experience::default()
    };
    let found = offered_after(&app, &Likes::default(), Some(15), &experience).await;
    let both = Reason::TwoSkills("digital".to_owned(), "citizenship".to_owned());
    assert!(found[0].reasons.contains(&both), "{:?}", found[0].reasons);
    assert!(found[0].listing.skills.contains(&"digital".to_owned()));
    let again = found.iter().find(|one| one.listing.id == done.id);
    assert!(again.is_none_or(|one| !one.reasons.iter().any(|reason| matches!(reason, Reason::Skill(_)))));

    // near is better than far
    let near = Likes { districts: words(&["vilnius/zirmunai"]), interests: words(&["sports"]), ..Likes::default() };
    let found = offered(&app, &near, Some(15)).await;
    let here = |one: &Recommendation| {
        one.reasons.iter().any(|reason| matches!(reason, Reason::District(_) | Reason::Near(..)))
    };
    let first_far = found.iter().position(|one| one.listing.place.is_some() && !here(one)).unwrap_or(found.len());
    assert!(found.iter().take(first_far.max(1)).all(here), "{:?}", found[0].reasons);

    // who cannot climb stairs is not sent up any
    let wheels = Likes { access: words(&["step-free"]), interests: words(&["arts-culture"]), ..Likes::default() };
    for one in offered(&app, &wheels, None).await.iter().take(5) {
        let listing = &one.listing;
        assert!(listing.place.is_none() || listing.accessibility.contains(&"step-free".to_owned()), "{}", listing.slug);
    }

    // one's own word finds what it names
    let word = Likes { passions: words(&["šachmatai"]), ..Likes::default() };
    let found = offered(&app, &word, None).await;
    assert_eq!(found[0].reasons[0], Reason::Passion("šachmatai".to_owned()));

    // and where it is the name of an interest, its theme is no news
    let word = Likes { passions: words(&["dronai"]), ..Likes::default() };
    let found = offered(&app, &word, Some(15)).await;
    assert_eq!(found[0].reasons[0], Reason::Passion("dronai".to_owned()));
    let new: Vec<_> = found.iter().filter(|one| matches!(one.reasons[0], Reason::New(_))).collect();
    assert!(!new.is_empty() && new.iter().all(|one| one.reasons[0] != Reason::New("technology".to_owned())));

    // nothing full, over or cancelled; and the same question has the same answer
    let all = Likes { interests: words(&["sports", "technology", "arts-culture"]), ..Likes::default() };
    let (one, other) = (offered(&app, &all, None).await, offered(&app, &all, None).await);
    let slugs = |found: &[Recommendation]| found.iter().map(|one| one.listing.slug.clone()).collect::<Vec<_>>();
    assert_eq!(slugs(&one), slugs(&other));
    let now = app.state.now().timestamp_millis();
    for one in &one {
        let listing = &one.listing;
        let possible = listing.sessions.is_empty() || listing.coming(now).any(|session| session.left() != Some(0));
        assert!(possible, "{}", listing.slug);
    }
}
