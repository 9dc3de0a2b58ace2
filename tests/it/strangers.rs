//! What is somebody's own is there for nobody else: not for a stranger, not for another learner, not for the people of
//! another organisation or city.

use crate::{
    account::sign_up,
    desk::{ORGANISER, before_the_door, command, organiser},
    participation::{REGISTER, next_session},
    story,
    support::TestApp,
};
use axum::http::{StatusCode, header};

/// Everything that belongs to somebody, as addresses and what is posted there.
struct Own {
    pages: Vec<String>,
    posts: Vec<(String, Vec<(&'static str, String)>)>,
}

async fn of_ieva(app: &TestApp) -> Own {
    let session = next_session(app).await.id;
    let mut ieva = sign_up(app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &session)]).await;
    let place = app.registration(&session, "ieva@pastas.example", "").await;
    organiser(app, "owner").await;
    let browser_session = app.browser_session("ieva@pastas.example").await;
    let desk = format!("/en/vilnius/desk/dirbtuves/sessions/{session}");
    let ticket = app.ticket(&place).await;
    Own {
        pages: vec![
            format!("/en/vilnius/tickets/{place}"),
            "/en/vilnius/desk".to_owned(),
            "/en/vilnius/desk/dirbtuves".to_owned(),
            "/en/vilnius/desk/dirbtuves/reviews".to_owned(),
            desk.clone(),
            format!("/en/vilnius/desk/check-in/{ticket}"),
            "/en/vilnius/coordination".to_owned(),
            "/en/vilnius/opportunities/robotu-burelis/review".to_owned(),
        ],
        posts: vec![
            (REGISTER.to_owned(), vec![("cancel", place.clone())]),
            (REGISTER.to_owned(), vec![("accept", place.clone())]),
            (desk.clone(), vec![("present", place.clone())]),
            (desk.clone(), vec![("reject", place.clone())]),
            (format!("{desk}/change"), vec![("cancel", "1".to_owned())]),
            ("/en/vilnius/desk/dirbtuves/reviews".to_owned(), vec![("review", place), ("answer", "x".to_owned())]),
            (format!("/en/vilnius/desk/check-in/{ticket}"), vec![]),
            ("/en/vilnius/coordination".to_owned(), vec![("publish", "x".to_owned()), ("created", "0".to_owned())]),
            ("/en/vilnius/opportunities/robotu-burelis/review".to_owned(), vec![("stars", "1".to_owned())]),
            ("/en/vilnius/me/sessions".to_owned(), vec![("session", browser_session)]),
        ],
    }
}

story!(what_is_mine_is_nobody_elses, |app| {
    // another organisation of this city, and one of another city
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'kaunas', id, 'dirbtuves-kaune', 'Kaune', \
         'verified' FROM city WHERE slug = 'kaunas'",
    )
    .await;
    let door = before_the_door(&app).await;
    let own = of_ieva(&door).await;
    let mut others = vec![("another learner", sign_up(&door, "jonas@pastas.example", "2011-05-04").await)];
    for (who, email, arguments) in [
        ("another organisation", "kita@kiti.example", "add --city vilnius --organisation kiti --role owner --email"),
        ("another city's provider", "kaune@kaunas.example", "add --city kaunas --organisation dirbtuves-kaune --email"),
        ("another city's coordinator", "rita@kaunas.example", "add-coordinator --city kaunas --email"),
    ] {
        let browser = sign_up(&door, email, "1985-05-04").await;
        command(&door, &format!("{arguments} {email}")).await.unwrap();
        others.push((who, browser));
    }
    for (who, browser) in &mut others {
        // the desk of one's own city is one's own
        let pages = own.pages.iter().filter(|page| *who != "another organisation" || *page != "/en/vilnius/desk");
        for page in pages {
            assert_eq!(browser.get(page).await.status, StatusCode::NOT_FOUND, "{who}: {page}");
        }
        for (page, fields) in &own.posts {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(browser.post(page, &fields).await.status, StatusCode::NOT_FOUND, "{who}: {page} {fields:?}");
        }
    }
    let mut stranger = door.browser();
    for page in &own.pages {
        let answer = stranger.get(page).await;
        assert!(answer.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="), "{page}");
    }
    for (page, fields) in &own.posts {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = stranger.post(page, &fields).await;
        assert_eq!(answer.header(header::LOCATION), "/en/vilnius/sign-in", "{page}");
    }
    // nothing of it was done
    let session = next_session(&app).await.id;
    let place = door.registration(&session, "ieva@pastas.example", "").await;
    assert_eq!(door.standing(&place).await, ("confirmed".to_owned(), "unknown".to_owned()));
    assert_eq!(door.count("account", "email", ORGANISER).await, 1);
    assert_eq!(next_session(&app).await.sequence, 0);
});
