//! An organisation's numbers: what is counted as a view, what is told, and what is not.

use crate::{
    account::sign_up,
    desk::{before_the_door, organiser},
    participation::{REGISTER, ROBOTS, next_session},
    story,
    support::{Browser, TestApp, now},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use chrono::{DateTime, Utc};
use city_of_learning::{on_db, statistics};

const PAGE: &str = "/en/vilnius/desk/dirbtuves/statistics";
const FIREFOX: &str = "Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0";

/// Opens the robot club's page as a phone does.
async fn look(app: &TestApp, times: usize) {
    for _ in 0..times {
        assert_eq!(app.get_with(ROBOTS, header::USER_AGENT, FIREFOX).await.status, StatusCode::OK);
    }
}

/// Views in the database, by month.
async fn views(app: &TestApp) -> Vec<(String, i64)> {
    statistics::write(&app.state).await.unwrap();
    on_db!(&app.db, |pool| {
        sqlx::query_as("SELECT month, views FROM listing_month ORDER BY month").fetch_all(pool).await.unwrap()
    })
}

/// What the table of a page says of a month: the words of its cells.
fn cells(page: &str, month: &str) -> Vec<String> {
    let row = page.split(&format!("<th scope=\"row\">{month}</th>")).nth(1);
    let row = row.unwrap_or_else(|| panic!("no {month}: {page}")).split("</tr>").next().unwrap();
    row.split("class=\"cell\"><span>").skip(1).map(|cell| cell.split('<').next().unwrap().to_owned()).collect()
}

story!(a_page_that_a_person_opens_is_a_view, |app| {
    assert_eq!(views(&app).await, []);
    look(&app, 3).await;
    // robots, what is fetched in advance, and what nobody sees
    app.get(ROBOTS).await;
    app.get_with(
        ROBOTS,
        header::USER_AGENT,
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    )
    .await;
    let ask =
        |method: Method, path: &str| Request::builder().method(method).uri(path).header(header::USER_AGENT, FIREFOX);
    let in_advance = ask(Method::GET, ROBOTS).header("sec-purpose", "prefetch;prerender");
    for request in [in_advance, ask(Method::HEAD, ROBOTS), ask(Method::GET, &format!("{ROBOTS}?kept"))] {
        assert_eq!(app.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::OK);
    }
    assert_eq!(app.get_with(&format!("{ROBOTS}-x"), header::USER_AGENT, FIREFOX).await.status, StatusCode::NOT_FOUND);
    assert_eq!(views(&app).await, [("2026-11".to_owned(), 3)]);
    assert_eq!(views(&app).await, [("2026-11".to_owned(), 3)], "what is written is not written again");

    // another server adds its own, and a month begins at midnight in the city
    let beside = app.beside().await;
    look(&beside, 2).await;
    look(&app, 1).await;
    views(&app).await;
    assert_eq!(views(&beside).await, [("2026-11".to_owned(), 6)]);
    let midnight = app.later("2026-11-30T22:30:00Z".parse::<DateTime<Utc>>().unwrap() - now()).await;
    look(&midnight, 1).await;
    assert_eq!(views(&midnight).await, [("2026-11".to_owned(), 6), ("2026-12".to_owned(), 1)]);
});

story!(what_a_database_refuses_is_written_later, |app| {
    look(&app, 2).await;
    app.change("ALTER TABLE listing_month RENAME TO elsewhere").await;
    assert!(statistics::write(&app.state).await.is_err());
    app.change("ALTER TABLE elsewhere RENAME TO listing_month").await;
    look(&app, 1).await;
    assert_eq!(views(&app).await, [("2026-11".to_owned(), 3)]);
});

story!(small_numbers_are_not_told, |app| {
    let session = next_session(&app).await.id;
    for name in ["ieva", "jonas"] {
        let mut browser = sign_up(&app, &format!("{name}@pastas.example"), "2011-05-04").await;
        browser.post(REGISTER, &[("take", &session)]).await;
        browser.post(&format!("{ROBOTS}/keep"), &[("kept", "1")]).await;
    }
    look(&app, 7).await;
    views(&app).await;
    let cookies = {
        let mut member = organiser(&app, "assessor").await;
        assert!(member.get("/en/vilnius/desk/dirbtuves").await.text.contains(PAGE));
        let page = member.get(PAGE).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(cells(&page.text, "November 2026"), ["7", "fewer than 5", "fewer than 5", "0"], "{}", page.text);
        assert!(page.text.contains("Sign-ups: at least 1") && page.text.contains("Views: 7"), "{}", page.text);
        assert!(!page.text.contains("/listings/"), "an assessor only looks");
        member.cookies
    };

    // a third and a fourth change nothing that is told; with the fifth there are enough
    let place = app.registration(&session, "ieva@pastas.example", "").await;
    let child = |name: &str| {
        format!(
            "INSERT INTO registration (id, session_id, account_id, child, status, created, changed, told, presence) \
             SELECT '{name}', session_id, account_id, '{name}', status, created, changed, told, presence \
             FROM registration WHERE id = '{place}'"
        )
    };
    let mut member = Browser { app: &app, cookies };
    let before = member.get(PAGE).await.text;
    for name in ["Trečias", "Ketvirtas"] {
        app.change(&child(name)).await;
    }
    assert_eq!(member.get(PAGE).await.text, before);
    app.change(&child("Penktas")).await;
    let page = member.get(PAGE).await.text;
    assert_eq!(cells(&page, "November 2026"), ["7", "fewer than 5", "5", "0"], "{page}");
    assert!(page.contains("Sign-ups: 5"));
});

story!(presence_is_counted_when_it_was_and_outlives_an_account, |app| {
    let session = next_session(&app).await;
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post(REGISTER, &[("take", &session.id)]).await;
    let place = app.registration(&session.id, "ieva@pastas.example", "").await;
    let door = before_the_door(&app).await;
    let mut member = organiser(&door, "editor").await;
    let desk = format!("/en/vilnius/desk/dirbtuves/sessions/{}", session.id);
    member.post(&desk, &[("present", &place)]).await;
    app.change(&format!("UPDATE session SET erased_present = 5 WHERE id = '{}'", session.id)).await;
    let page = member.get(PAGE).await.text;
    assert_eq!(cells(&page, "November 2026").last().map(String::as_str), Some("6"), "{page}");
    assert!(page.contains("/desk/dirbtuves/listings/"), "who may write gets to the form");
});

story!(twelve_months_and_no_more, |app| {
    let add = |month: &str, views: u32| {
        format!(
            "INSERT INTO listing_month (opportunity_id, month, views) \
             SELECT o.id, '{month}', {views} FROM opportunity o JOIN city c ON c.id = o.city_id \
             WHERE o.slug = 'robotu-burelis' AND c.slug = 'vilnius'"
        )
    };
    let mut member = organiser(&app, "owner").await;
    assert!(member.get(PAGE).await.text.contains("Nothing to count yet."));
    for (month, views) in [("2025-11", 100), ("2025-12", 20), ("2026-10", 3)] {
        app.change(&add(month, views)).await;
    }
    let page = member.get(PAGE).await.text;
    assert!(!page.contains("November 2025"), "{page}");
    assert_eq!(cells(&page, "December 2025")[0], "20");
    assert!(page.contains("Views: at least 21"), "{page}");

    app.change("UPDATE opportunity_text SET title = '=1+1, \"robots\"' WHERE locale = 'en'").await;
    let table = member.get(&format!("{PAGE}.csv")).await;
    assert_eq!(table.status, StatusCode::OK);
    assert_eq!(table.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
    assert!(table.header(header::CONTENT_DISPOSITION).contains("statistics-dirbtuves.csv"));
    let lines: Vec<&str> = table.text.lines().collect();
    assert_eq!(lines[0], "\u{feff}Listing or badge,Month,Views,Kept,Sign-ups,Came,Badges given,Badges accepted");
    assert_eq!(lines[1], "\"'=1+1, \"\"robots\"\"\",2025-12,20,0,0,0,,");
    assert_eq!(lines[2], "\"'=1+1, \"\"robots\"\"\",2026-10,<5,0,0,0,,");
    assert_eq!(lines.len(), 3, "{}", table.text);
});
