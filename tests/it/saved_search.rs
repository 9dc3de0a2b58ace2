//! Saved searches: hearing of what is new, once, and stopping it with one tap.

use crate::{account::sign_up, story, support::TestApp};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::TimeDelta;
use city_of_learning::{mail::outbox, saved_search::alerts::Alerts};

const SEARCHES: &str = "/en/vilnius/me/searches";

/// Takes a listing away from the public, or gives it to them, now on the clock of `app`.
async fn set_published(app: &mut TestApp, slug: &str, published: bool) {
    let now = app.state.now().timestamp_millis();
    let status = if published { "published" } else { "draft" };
    app.change("UPDATE change_counter SET last = last + 1").await;
    app.change(&format!(
        "UPDATE opportunity SET status = '{status}', published = {now}, \
         change_number = (SELECT last FROM change_counter) WHERE slug = '{slug}' AND city_id = (SELECT id FROM city WHERE slug = 'vilnius')"
    ))
    .await;
    app.follow().await;
}

/// The form of a search at the end of the list, its address and what is hidden in it.
async fn save(browser: &mut crate::support::Browser<'_>, query: &str, cadence: &str) {
    let saved = browser.post(SEARCHES, &[("query", query), ("cadence", cadence)]).await;
    assert_eq!(saved.header(header::LOCATION), format!("{SEARCHES}?saved"), "{}", saved.text);
}

/// The ids of one's searches, in the order of the page.
async fn ids(browser: &mut crate::support::Browser<'_>) -> Vec<String> {
    let page = browser.get(SEARCHES).await.text;
    page.split(&format!("action=\"{SEARCHES}/")).skip(1).map(|rest| rest[..36].to_owned()).collect()
}

story!(a_search_is_saved_changed_and_removed, |app| {
    let anybody = app.get("/en/vilnius/opportunities?q=robot&sort=newest&page=1").await.text;
    assert!(anybody.contains("href=\"/en/vilnius/me/searches/new?q=robot\""), "{anybody}");
    let live = app.get("/api/en/vilnius/opportunities/live?q=robots").await.text;
    assert!(live.contains("me/searches/new?q=robots"), "the link follows what is typed");
    let anonymous = app.get("/en/vilnius/me/searches/new?q=robot").await;
    assert!(anonymous.header(header::LOCATION).ends_with("next=%2Fen%2Fvilnius%2Fme%2Fsearches%2Fnew%3Fq%3Drobot"));
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2014-05-04").await;
    let form = ieva.get("/en/vilnius/me/searches/new?q=robot&free=1").await.text;
    assert!(form.contains(">robot, free</p>"), "{form}");
    assert!(ieva.get("/en/vilnius/me/searches/new").await.text.contains("Everything in Vilnius"));
    let wrong = ieva.post(SEARCHES, &[("query", "q=robot"), ("cadence", "hourly")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("Choose how often.") && wrong.text.contains("value=\"q=robot\""));
    save(&mut ieva, "free=1&q=robot&view=map&page=7", "instant").await;
    save(&mut ieva, "q=robot&free=1", "weekly").await;
    let page = ieva.get(&format!("{SEARCHES}?saved")).await.text;
    let found = ids(&mut ieva).await;
    assert_eq!(found.len(), 1, "twice is once: {page}");
    assert!(
        page.contains("value=\"weekly\" selected")
            && page.contains("href=\"/en/vilnius/opportunities?q=robot&amp;free=1\"")
    );
    let change = format!("{SEARCHES}/{}", found[0]);
    ieva.post(&change, &[("cadence", "off")]).await;
    assert!(ieva.get(SEARCHES).await.text.contains("value=\"off\" selected"));
    let wrong = ieva.post(&change, &[("cadence", "hourly")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("Choose how often.") && wrong.text.contains("value=\"off\" selected"));
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    for fields in [[("cadence", "weekly")], [("remove", "1")]] {
        assert_eq!(jonas.post(&change, &fields).await.status, StatusCode::NOT_FOUND, "somebody else's");
        let stranger = app.browser().post(&change, &fields).await;
        assert_eq!(stranger.header(header::LOCATION), "/en/vilnius/sign-in");
    }
    assert!(!jonas.get(SEARCHES).await.text.contains("q=robot"));
    ieva.post(&change, &[("remove", "1")]).await;
    assert!(ids(&mut ieva).await.is_empty());
    for n in 0..20 {
        save(&mut ieva, &format!("q=robot{n}"), "weekly").await;
    }
    let many = ieva.post(SEARCHES, &[("query", "q=one more"), ("cadence", "weekly")]).await;
    assert_eq!(many.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(many.text.contains("You have 20 saved searches"));
    save(&mut ieva, "q=robot7", "instant").await;
});

story!(what_is_new_is_told_once_as_it_happens, |app| {
    let mut app = app;
    set_published(&mut app, "laipiojimo-vakaras", false).await;
    {
        let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
        save(&mut ieva, "", "instant").await;
        save(&mut ieva, "q=robot", "instant").await;
        let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
        let elsewhere = jonas.post("/en/kaunas/me/searches", &[("query", ""), ("cadence", "instant")]).await;
        assert_eq!(elsewhere.status, StatusCode::SEE_OTHER);
    }
    let letters = app.letters().await.len();
    let mut alerts = Alerts::default();
    assert_eq!(alerts.tell(&app.state).await.unwrap(), 0, "what was there before is not new");
    let mut later = app.later(TimeDelta::minutes(5)).await;
    let mut other = app.later(TimeDelta::minutes(5)).await;
    set_published(&mut later, "laipiojimo-vakaras", true).await;
    // a server whose index does not know it yet looks again
    let mut others = Alerts::default();
    assert_eq!(others.tell(&other.state).await.unwrap(), 0);
    other.follow().await;
    let (a, b) = tokio::join!(alerts.tell(&later.state), others.tell(&other.state));
    assert_eq!(a.unwrap() + b.unwrap(), 1, "two servers, one letter");
    for again in [&mut alerts, &mut others, &mut Alerts::default()] {
        assert_eq!(again.tell(&later.state).await.unwrap(), 0, "once, after a restart too");
    }
    assert_eq!(app.letters().await.len(), letters + 1);
    let letter = app.letter_to("ieva@pastas.example").await;
    assert_eq!(letter.subject, "New for you: Everything in Vilnius");
    assert!(letter.text.contains("There is something new") && letter.text.contains("Laipiojimo vakaras"));
    assert!(letter.text.contains("/en/vilnius/opportunities/laipiojimo-vakaras"));
    // changed, it is not new again
    set_published(&mut later, "laipiojimo-vakaras", true).await;
    assert_eq!(alerts.tell(&later.state).await.unwrap(), 0);
});

story!(a_letter_calls_the_search_in_the_language_of_its_reader, |app| {
    let mut app = app;
    set_published(&mut app, "laipiojimo-vakaras", false).await;
    {
        let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
        save(&mut ieva, "free=1&provider=dirbtuves", "instant").await;
        assert!(ieva.get(SEARCHES).await.text.contains("free, Kalno dirbtuvės"));
    }
    app.change("UPDATE account SET locale = 'lt'").await;
    let mut later = app.later(TimeDelta::minutes(5)).await;
    set_published(&mut later, "laipiojimo-vakaras", true).await;
    assert_eq!(Alerts::default().tell(&later.state).await.unwrap(), 1);
    let letter = app.letter_to("ieva@pastas.example").await;
    assert_eq!(letter.subject, "Naujiena tau: nemokamai, Kalno dirbtuvės");
    assert!(letter.text.contains("„nemokamai, Kalno dirbtuvės“"), "{}", letter.text);
});

story!(once_a_week_is_once_a_week, |app| {
    let mut app = app;
    for slug in ["internetu", "robotu-burelis"] {
        set_published(&mut app, slug, false).await;
    }
    save(&mut sign_up(&app, "ieva@pastas.example", "2011-05-04").await, "", "weekly").await;
    let mut soon = app.later(TimeDelta::hours(1)).await;
    for slug in ["internetu", "robotu-burelis"] {
        set_published(&mut soon, slug, true).await;
    }
    assert_eq!(Alerts::default().tell(&soon.state).await.unwrap(), 0, "not yet");
    let (one, other) = (app.later(TimeDelta::days(7)).await, app.later(TimeDelta::days(7)).await);
    let (mut a, mut b) = (Alerts::default(), Alerts::default());
    let (a, b) = tokio::join!(a.tell(&one.state), b.tell(&other.state));
    assert_eq!(a.unwrap() + b.unwrap(), 1, "two servers, one letter");
    assert!(app.letter_to("ieva@pastas.example").await.text.contains("There are 2 new things"));
    let next = app.later(TimeDelta::days(14)).await;
    let letters = app.letters().await.len();
    assert_eq!(Alerts::default().tell(&next.state).await.unwrap(), 0, "nothing new, no letter");
    assert_eq!(app.letters().await.len(), letters);
});

story!(who_no_longer_waits_for_the_week_is_told_at_once, |app| {
    let mut app = app;
    set_published(&mut app, "internetu", false).await;
    let ieva = {
        let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
        save(&mut ieva, "", "weekly").await;
        ieva.cookies
    };
    let mut later = app.later(TimeDelta::minutes(5)).await;
    set_published(&mut later, "internetu", true).await;
    let mut alerts = Alerts::default();
    assert_eq!(alerts.tell(&later.state).await.unwrap(), 0);
    let changed = app.later(TimeDelta::minutes(9)).await;
    let mut browser = changed.browser();
    browser.cookies = ieva;
    save(&mut browser, "", "instant").await;
    let after = app.later(TimeDelta::minutes(10)).await;
    assert_eq!(alerts.tell(&after.state).await.unwrap(), 1);
    assert_eq!(alerts.tell(&after.state).await.unwrap(), 0);
});

story!(one_tap_stops_the_mails, |app| {
    let mut app = app;
    set_published(&mut app, "laipiojimo-vakaras", false).await;
    save(&mut sign_up(&app, "ieva@pastas.example", "2011-05-04").await, "q=laipiojimo", "instant").await;
    let mut later = app.later(TimeDelta::minutes(5)).await;
    set_published(&mut later, "laipiojimo-vakaras", true).await;
    assert_eq!(Alerts::default().tell(&later.state).await.unwrap(), 1);
    let letter = app.letter_to("ieva@pastas.example").await;
    let link = letter.text.lines().find_map(|line| line.strip_prefix("No more mails about this: ")).unwrap();
    let stop = link.strip_prefix("http://127.0.0.1:3000").unwrap().to_owned();
    for _ in 0..2 {
        assert!(app.get(&stop).await.text.contains("Stop the mails"), "a look changes nothing");
    }
    // as mail programs do it by themselves: no cookies, no origin
    let one_click = Request::post(&stop)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("List-Unsubscribe=One-Click"))
        .unwrap();
    assert_eq!(app.send(one_click).await.header(header::LOCATION), format!("{stop}?done"));
    assert_eq!(app.post(&stop, "").await.header(header::LOCATION), format!("{stop}?done"), "twice does no harm");
    assert!(app.get(&format!("{stop}?done")).await.text.contains("We don’t write to you about this any more."));
    set_published(&mut later, "robotu-burelis", true).await;
    assert_eq!(Alerts::default().tell(&later.state).await.unwrap(), 0);
    for (made_up, posts) in [("/en/vilnius/alerts/made-up", false), ("/en/vilnius/alerts/made-up", true)] {
        let answer = if posts { app.post(made_up, "").await } else { app.get(made_up).await };
        assert_eq!(answer.status, StatusCode::GONE);
    }
    // the letter tells mail programs where
    outbox::deliver(&later.state).await.unwrap();
    let alert = std::fs::read_dir(later.outbox()).unwrap().find_map(|file| {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        text.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click").then_some(text)
    });
    assert!(alert.unwrap().replace("=\r\n", "").contains(&stop.replace("/en/vilnius/alerts/", "alerts/")));
});
