//! The index follows the database: at once, after a crash, in every server.

use crate::{
    story,
    support::{TestApp, now},
};
use axum::http::StatusCode;
use city_of_learning::{
    opportunity::{
        listing::Listing,
        model::Status,
        store::{self, put},
    },
    search::follow::Follower,
};
use std::time::{Duration, Instant};

async fn total(app: &TestApp, query: &str) -> u64 {
    app.get(&format!("/api/lt/vilnius/opportunities?{query}")).await.json()["total"].as_u64().unwrap()
}

async fn robots(app: &TestApp) -> Listing {
    let city = app.state.directory().city("vilnius").unwrap().id.clone();
    store::by_slug(&app.db, &city, "robotu-burelis").await.unwrap().unwrap()
}

async fn rename(app: &TestApp, title: &str) {
    let mut listing = robots(app).await;
    listing.texts.iter_mut().for_each(|text| text.title = title.to_owned());
    listing.accessibility.clear();
    let mut tx = app.db.begin().await.unwrap();
    put(&mut tx, &listing, &[]).await.unwrap();
    tx.commit().await.unwrap();
}

story!(a_change_is_found_and_what_it_replaced_is_not, |app| {
    let mut app = app;
    assert_eq!(total(&app, "q=kosmonautai").await, 0);
    rename(&app, "Kosmonautai").await;
    assert_eq!(app.follow().await, 1);
    assert_eq!(total(&app, "q=kosmonautai").await, 1);
    let page = app.get("/api/lt/vilnius/opportunities?q=kosmonautai").await.json();
    assert_eq!(page["cards"][0]["title"], "Kosmonautai", "the card is the new one too");
    assert_eq!(app.follow().await, 0);
});

story!(what_is_no_longer_published_is_gone, |app| {
    let mut app = app;
    let mut listing = robots(&app).await;
    listing.status = Status::Unpublished;
    listing.accessibility.clear();
    let mut tx = app.db.begin().await.unwrap();
    put(&mut tx, &listing, &[]).await.unwrap();
    tx.commit().await.unwrap();
    app.follow().await;
    assert_eq!(total(&app, "q=robot").await, 0);
    assert_eq!(app.get("/lt/vilnius/opportunities/robotu-burelis").await.status, StatusCode::NOT_FOUND);
});

story!(a_crash_between_a_write_and_the_index_loses_nothing, |app| {
    rename(&app, "Kosmonautai").await;
    // the server dies here, before it has followed; the next one starts from the database
    let restarted = app.beside().await;
    drop(app);
    assert_eq!(total(&restarted, "q=kosmonautai").await, 1);
});

story!(two_servers_on_one_database_agree_within_two_seconds, |app| {
    let other = app.beside().await;
    let following = tokio::spawn(Follower::default().run(other.state.clone()));
    rename(&app, "Kosmonautai").await;
    let asked = Instant::now();
    while total(&other, "q=kosmonautai").await == 0 {
        assert!(asked.elapsed() < Duration::from_secs(2), "the other server does not know after two seconds");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    following.abort();
});

story!(change_numbers_become_visible_in_their_own_order, |app| {
    // two writers at once: whoever has the lower number commits first, so a follower never passes one by
    let writers = (0..8).map(|n| {
        let db = app.db.clone();
        tokio::spawn(async move {
            let mut tx = db.begin().await.unwrap();
            let number = tx.change_numbers(1).await.unwrap();
            tokio::time::sleep(Duration::from_millis(n % 3)).await;
            tx.commit().await.unwrap();
            (number, Instant::now())
        })
    });
    let mut seen = Vec::new();
    for writer in writers.collect::<Vec<_>>() {
        seen.push(writer.await.unwrap());
    }
    seen.sort_unstable_by_key(|(number, _)| *number);
    assert!(seen.is_sorted_by_key(|(_, committed)| *committed), "{seen:?}");
    assert!(seen.windows(2).all(|pair| pair[1].0 == pair[0].0 + 1));
    let _ = now();
});
