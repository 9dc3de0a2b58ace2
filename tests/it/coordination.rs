//! The desk of a city's people: what waits, what is new, several things at once, and what the city decides.

use crate::{
    account::sign_up,
    desk::{at, command, organiser},
    editor::{LISTINGS, WHOLE, begin, post, unverified, with},
    organisation::coordinator,
    story,
    support::TestApp,
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;

const HOME: &str = "/en/vilnius/coordination";
const SUGGEST: &str = "/en/vilnius/suggest";

/// The values of what can be ticked on a page.
fn ticks(page: &str) -> Vec<String> {
    let inputs = page.split("name=\"item\"").skip(1);
    inputs.map(|rest| rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()).collect()
}

/// Reviews that wait, written by people who were at the robot club.
async fn reviews(app: &TestApp, words: &[&str]) {
    for (number, words) in words.iter().enumerate() {
        let email = format!("ieva{number}@pastas.example");
        sign_up(app, &email, "2011-05-04").await;
        app.change(&format!(
            "INSERT INTO review (id, opportunity_id, account_id, stars, words, locale, status, created) \
             SELECT 'review-{number}', o.id, a.id, {stars}, '{words}', 'lt', 'pending', {stars} FROM opportunity o, account a \
             WHERE o.slug = 'robotu-burelis' AND a.email = '{email}' \
             AND o.city_id = (SELECT id FROM city WHERE slug = 'vilnius')",
            stars = number + 1,
        ))
        .await;
    }
}

story!(everything_that_waits_is_counted_and_what_is_new_is_marked, |app| {
    app.browser().post(SUGGEST, &[("words", "A skate park")]).await;
    reviews(&app, &["Gera"]).await;
    let mut rita = coordinator(&app).await;
    let home = rita.get(HOME).await.text;
    for words in
        ["Reports: 0", "Listings to read: 0", ">Organisations<", "What young people miss: 1", "Reviews to read: 1"]
    {
        assert!(home.contains(words), "{words}: {home}");
    }
    assert_eq!(home.matches("1 new").count(), 2, "{home}");
    assert_eq!(rita.get(HOME).await.text.matches("1 new").count(), 2, "looking at all is not looking into one");
    let suggestions = format!("{HOME}/suggestions");
    assert_eq!(rita.get(&suggestions).await.text.matches("class=\"fact joy\"").count(), 1);
    assert_eq!(rita.get(&suggestions).await.text.matches("class=\"fact joy\"").count(), 0);
    assert_eq!(rita.get(HOME).await.text.matches("1 new").count(), 1);
    // to somebody else it is new, and so is what comes later
    let mut mod_ = sign_up(&app, "mod@vilnius.example", "1985-05-04").await;
    command(&app, "add-coordinator --city vilnius --role moderator --email mod@vilnius.example").await.unwrap();
    let home = mod_.get(HOME).await.text;
    assert!(home.contains("Reviews to read: 1") && home.contains("1 new"), "{home}");
    assert!(!home.contains("Reports") && !home.contains("settings"), "reviews alone: {home}");
    let later = app.later(TimeDelta::days(2)).await;
    later.browser().post(SUGGEST, &[("words", "A pottery wheel")]).await;
    let mut rita = at(&later, &rita);
    let home = rita.get(HOME).await.text;
    assert!(home.contains("What young people miss: 2") && home.matches("1 new").count() == 2, "{home}");
    let long = rita.get(&format!("{suggestions}?waits=1")).await.text;
    assert!(long.contains("A skate park") && !long.contains("A pottery wheel"), "{long}");
});

story!(several_reviews_are_decided_at_once, |app| {
    reviews(&app, &["Gera", "Smagu", "Hm", "Nuobodu"]).await;
    let mut rita = coordinator(&app).await;
    let page = format!("{HOME}/reviews");
    let four = rita.get(&format!("{page}?kind=4")).await.text;
    assert!(four.contains("Nuobodu") && !four.contains("Smagu"), "{four}");
    assert!(rita.get(&format!("{page}?organisation=dirbtuves")).await.text.contains("Smagu"));
    assert!(!rita.get(&format!("{page}?organisation=kiti")).await.text.contains("Smagu"));
    let shown = ticks(&rita.get(&page).await.text);
    assert_eq!(shown.len(), 4);
    let none = rita.post(&page, &[("ticked", "publish")]).await;
    assert_eq!(none.header(header::LOCATION), format!("{page}?done=0&changed=0"));
    assert!(rita.get(none.header(header::LOCATION)).await.text.contains("Tick something first."));
    // one is written anew meanwhile, and one is taken back
    app.change("UPDATE review SET words = 'Kita', created = 77 WHERE id = 'review-1'").await;
    app.change("DELETE FROM review WHERE id = 'review-2'").await;
    let fields: Vec<(&str, &str)> =
        std::iter::once(("ticked", "publish")).chain(shown.iter().take(3).map(|one| ("item", one.as_str()))).collect();
    // at the address where reviews were decided before
    let done = rita.post(HOME, &fields).await;
    assert_eq!(done.header(header::LOCATION), format!("{page}?done=1&changed=2"));
    let told = rita.get(done.header(header::LOCATION)).await.text;
    assert!(told.contains("1 done.") && told.contains("2 had changed meanwhile") && told.contains("Kita"), "{told}");
    assert_eq!(app.count("review", "status", "published").await, 1);
    let rejected = rita.post(&page, &[("ticked", "reject"), ("item", &shown[3]), ("item", &shown[3])]).await;
    assert_eq!(rejected.header(header::LOCATION), format!("{page}?done=1&changed=0"), "twice is once");
    assert_eq!(app.count("review", "id = 'review-3' AND status", "rejected").await, 1);
    for fields in [&[("ticked", "burn"), ("item", "x 0")][..], &[("ticked", "publish"), ("item", "x")]] {
        assert_eq!(rita.post(&page, fields).await.status, StatusCode::BAD_REQUEST);
    }
});

story!(several_listings_are_published_as_they_were_shown, |app| {
    unverified(&app).await;
    let mut rita = coordinator(&app).await;
    let mut writer = organiser(&app, "owner").await;
    let mut forms = Vec::new();
    for title in ["Keramikos vakaras", "Audimo diena", "Šachmatų rytas"] {
        let form = begin(&mut writer).await;
        let sent = post(&mut writer, &form, 1, "send", &with(&[("title-lt", title)])).await;
        assert_eq!(sent.header(header::LOCATION), format!("{form}?done=sent"), "{}", sent.text);
        forms.push(form);
    }
    let queue = format!("{HOME}/listings");
    let page = rita.get(&queue).await.text;
    let shown = ticks(&page);
    assert_eq!(shown.len(), 3);
    assert!(rita.get(&format!("{queue}?kind=workshop&organisation=dirbtuves")).await.text.contains("Audimo diena"));
    assert!(!rita.get(&format!("{queue}?kind=course")).await.text.contains("Audimo diena"));
    // one is changed while its line was read, one is not whole any more
    post(&mut writer, &forms[0], 2, "save", &with(&[("title-lt", "Keramikos vakaras"), ("price", "9")])).await;
    let fields: Vec<(&str, &str)> = shown.iter().map(|one| ("item", one.as_str())).collect();
    let done = rita.post(&queue, &fields).await;
    assert_eq!(done.header(header::LOCATION), format!("{queue}?done=2&changed=1"), "{}", done.text);
    let told = rita.get(done.header(header::LOCATION)).await.text;
    assert!(told.contains("2 done.") && told.contains("1 had changed"), "{told}");
    assert!(told.contains("Keramikos vakaras") && !told.contains("Audimo diena"), "{told}");
    for (slug, status) in [
        ("audimo-diena", StatusCode::OK),
        ("sachmatu-rytas", StatusCode::OK),
        ("keramikos-vakaras", StatusCode::NOT_FOUND),
    ] {
        assert_eq!(app.get(&format!("/lt/vilnius/opportunities/{slug}")).await.status, status, "{slug}");
    }
    post(&mut writer, &forms[0], 3, "save", &with(&[("title-lt", "Keramikos vakaras"), ("summary-lt", "")])).await;
    let left = ticks(&rita.get(&queue).await.text);
    let done = rita.post(&queue, &[("item", &left[0]), ("item", "nothing 1")]).await;
    assert_eq!(done.header(header::LOCATION), format!("{queue}?done=0&changed=2"), "what is not whole waits");
    // a price that was taken out is not a price of nothing
    post(&mut writer, &forms[0], 4, "save", &with(&[("title-lt", "Keramikos vakaras"), ("price", "")])).await;
    let left = ticks(&rita.get(&queue).await.text);
    let done = rita.post(&queue, &[("item", &left[0])]).await;
    assert_eq!(done.header(header::LOCATION), format!("{queue}?done=0&changed=1"), "nothing is free by accident");
    // and what a coordinator has just sent back is not published by another one who still has it on the screen
    post(&mut writer, &forms[0], 5, "save", &with(&[("title-lt", "Keramikos vakaras")])).await;
    let left = ticks(&rita.get(&queue).await.text);
    app.change("UPDATE draft SET status = 'changes-requested' WHERE status = 'in-review'").await;
    let done = rita.post(&queue, &[("item", &left[0])]).await;
    assert_eq!(done.header(header::LOCATION), format!("{queue}?done=0&changed=1"));
    assert_eq!(app.get("/lt/vilnius/opportunities/keramikos-vakaras").await.status, StatusCode::NOT_FOUND);
});

story!(several_organisations_are_verified_at_once, |app| {
    for slug in ["kiti", "treti"] {
        app.change(&format!(
            "INSERT INTO organisation (id, city_id, slug, name, status, registered) SELECT '{slug}', id, '{slug}', \
             'Klubas {slug}', 'pending', 1 FROM city WHERE slug = 'vilnius'"
        ))
        .await;
    }
    let mut kita = sign_up(&app, "kita@kiti.example", "1985-05-04").await;
    command(&app, "add --city vilnius --organisation kiti --role owner --email kita@kiti.example").await.unwrap();
    let mut rita = coordinator(&app).await;
    let page = format!("{HOME}/organisations");
    let shown = ticks(&rita.get(&page).await.text);
    assert_eq!(shown, ["kiti 1", "treti 1"]);
    app.change("UPDATE organisation SET status = 'rejected' WHERE id = 'treti'").await;
    // one asks again meanwhile, with other evidence, which nobody has read
    app.change("UPDATE organisation SET registered = 2 WHERE id = 'kiti'").await;
    let unread = rita.post(&format!("{page}/verify"), &[("item", "kiti 1")]).await;
    assert_eq!(unread.header(header::LOCATION), format!("{page}?done=0&changed=1"));
    let decision = [("organisation", "kiti"), ("shown", "pending"), ("asked", "1"), ("to", "verified")];
    assert_eq!(rita.post(&page, &decision).await.header(header::LOCATION), format!("{page}?nothing"));
    let fields = [("item", "kiti 2"), ("item", "treti 1")];
    let done = rita.post(&format!("{page}/verify"), &fields).await;
    assert_eq!(done.header(header::LOCATION), format!("{page}?done=1&changed=1"));
    let told = rita.get(done.header(header::LOCATION)).await.text;
    assert!(told.contains("1 done.") && told.contains("1 had changed"), "{told}");
    assert_eq!(app.letter_to("kita@kiti.example").await.subject, "Verified: Klubas kiti");
    assert!(kita.get("/en/vilnius/desk/kiti/history").await.text.contains("verified “Klubas kiti”"));
    let rejected = rita.get(&format!("{page}?kind=rejected")).await.text;
    assert!(
        rejected.contains("<h3><a href=\"/en/vilnius/desk/treti\"") && !rejected.contains("desk/kiti\""),
        "{rejected}"
    );
});

story!(what_is_dealt_with_is_put_away, |app| {
    for words in ["A skate park", "Beekeeping"] {
        app.browser().post(SUGGEST, &[("words", words)]).await;
    }
    let mut rita = coordinator(&app).await;
    let page = format!("{HOME}/suggestions");
    let shown = ticks(&rita.get(&page).await.text);
    let done = rita.post(&page, &[("item", &shown[0])]).await;
    assert_eq!(done.header(header::LOCATION), format!("{page}?done=1&changed=0"));
    let left = rita.get(&page).await.text;
    assert!(left.contains("A skate park") && !left.contains("Beekeeping"), "the newest was first: {left}");
    let twice = rita.post(&page, &[("item", &shown[0])]).await;
    assert_eq!(twice.header(header::LOCATION), format!("{page}?done=0&changed=1"));
    let elsewhere = rita.post("/en/kaunas/coordination/suggestions", &[("item", &shown[1])]).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
    rita.post(&page, &[("item", &shown[1])]).await;
    assert!(rita.get(&page).await.text.contains("Nothing waits here."));
});

story!(a_city_decides_about_its_listings, |app| {
    let mut rita = coordinator(&app).await;
    let page = format!("{HOME}/settings");
    assert!(rita.get(HOME).await.text.contains(&format!("href=\"{page}\"")));
    let now = rita.get(&page).await.text;
    assert!(now.contains("value=\"60\"") && now.contains("checked"), "{now}");
    for days in ["", "6", "366", "-7", "many", "7.5"] {
        let refused = rita.post(&page, &[("days", days), ("at-once", "1")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{days}");
        assert!(refused.text.contains("Choose a number from 7 to 365."), "{days}");
        assert!(refused.text.contains(&format!("value=\"{days}\"")), "{days}: {}", refused.text);
    }
    // what is written from here on is read first, at once
    let mut writer = organiser(&app, "owner").await;
    let saved = rita.post(&page, &[("days", "90")]).await;
    assert_eq!(saved.header(header::LOCATION), format!("{page}?done"));
    let now = rita.get(&format!("{page}?done")).await.text;
    assert!(now.contains("Saved") && now.contains("value=\"90\"") && !now.contains("checked"), "{now}");
    assert_eq!(app.count("city", "freshness_days = 90 AND slug", "vilnius").await, 1);
    assert_eq!(app.count("city", "freshness_days = 60 AND slug", "kaunas").await, 1, "no other city's");
    let form = begin(&mut writer).await;
    let sent = post(&mut writer, &form, 1, "send", WHOLE).await;
    assert_eq!(sent.header(header::LOCATION), format!("{form}?done=sent"));
    assert!(form.starts_with(LISTINGS));
    rita.post(&page, &[("days", "60"), ("at-once", "1")]).await;
    let again = post(&mut writer, &form, 2, "send", WHOLE).await;
    assert_eq!(again.header(header::LOCATION), format!("{form}?done=published"));
});
