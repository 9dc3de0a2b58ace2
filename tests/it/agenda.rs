//! One's own calendar.

use crate::{
    account::sign_up,
    participation::{REGISTER, next_session},
    story,
};
use axum::http::{StatusCode, header};

const SETTINGS: &str = "/en/vilnius/me/calendar";

/// Path of the calendar on the page that has just made it.
fn address(page: &str) -> String {
    let start = page.find("http://127.0.0.1:3000/calendar/").unwrap() + "http://127.0.0.1:3000".len();
    page[start..].split('<').next().unwrap().to_owned()
}

story!(a_phone_follows_what_one_keeps_and_joins, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post("/en/vilnius/opportunities/laipiojimo-vakaras/keep", &[("kept", "1")]).await;
    let page = ieva.get("/en/vilnius/opportunities/robotu-burelis/register").await.text;
    let session = page.split("name=\"take\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    ieva.post("/en/vilnius/opportunities/robotu-burelis/register", &[("take", &session)]).await;
    let made = ieva.post(SETTINGS, &[]).await;
    assert!(made.text.contains("webcal://127.0.0.1:3000/calendar/"));
    let path = address(&made.text);
    let calendar = app.get(&path).await;
    assert!(calendar.header(header::CONTENT_TYPE).starts_with("text/calendar"));
    assert!(calendar.header(header::CACHE_CONTROL).contains("private"));
    assert_eq!(calendar.text.matches("BEGIN:VEVENT").count(), 2, "{}", calendar.text);
    assert!(calendar.text.contains(&format!("UID:{session}@")), "the same as in the listing's own calendar");

    let renewed = address(&ieva.post(SETTINGS, &[]).await.text);
    assert_eq!(app.get(&path).await.status, StatusCode::NOT_FOUND, "the old address");
    assert_eq!(app.get(&renewed).await.status, StatusCode::OK);
    ieva.post(SETTINGS, &[("revoke", "1")]).await;
    assert_eq!(app.get(&renewed).await.status, StatusCode::NOT_FOUND);
});

/// How the sessions of a calendar stand, in the order of the file.
fn statuses(calendar: &str) -> Vec<&str> {
    calendar.lines().filter_map(|line| line.trim_end().strip_prefix("STATUS:")).collect()
}

story!(what_one_only_waits_for_is_tentative_and_what_is_off_is_cancelled, |app| {
    let mut app = app;
    app.change("UPDATE session SET reserved = 12 WHERE capacity = 12").await;
    let id = next_session(&app).await.id;
    let path = {
        let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
        ieva.post(REGISTER, &[("take", &id)]).await;
        address(&ieva.post(SETTINGS, &[]).await.text)
    };
    assert_eq!(statuses(&app.get(&path).await.text), ["TENTATIVE"]);
    app.change("UPDATE registration SET status = 'requested'").await;
    assert_eq!(statuses(&app.get(&path).await.text), ["TENTATIVE"]);
    app.change("UPDATE registration SET status = 'confirmed'").await;
    assert_eq!(statuses(&app.get(&path).await.text), ["CONFIRMED"]);
    // no longer for the public: whoever has a place in it must not stand before a closed door
    app.change("UPDATE change_counter SET last = last + 1").await;
    app.change(
        "UPDATE opportunity SET status = 'unpublished', change_number = (SELECT last FROM change_counter) \
         WHERE slug = 'robotu-burelis' AND city_id = (SELECT id FROM city WHERE slug = 'vilnius')",
    )
    .await;
    app.follow().await;
    let calendar = app.get(&path).await.text;
    assert_eq!(statuses(&calendar), ["CANCELLED"], "{calendar}");
    assert!(calendar.contains(&format!("UID:{id}@")));
});

story!(a_made_up_address_finds_nothing, |app| {
    for path in ["/calendar/made-up.ics", "/calendar/.ics", "/calendar/x", "/calendar/%00.ics"] {
        assert!(app.get(path).await.status.is_client_error(), "{path}");
    }
    assert_eq!(app.post(SETTINGS, "").await.header(header::LOCATION), "/en/vilnius/sign-in");
});
