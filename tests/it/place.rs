//! Where a listing takes place: its point and how exact it is, a changed address, no fake points; and where an organisation is.

use crate::{
    desk::organiser,
    editor::{begin, post, said, with},
    participation::ROBOTS,
    story,
};
use axum::http::{StatusCode, header};

const PROFILE: &str = "/en/vilnius/desk/dirbtuves/profile";

/// A place that nobody knows yet, with a point.
fn new_place<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let place = [
        ("place", "new"),
        ("place-name", "Upės namai"),
        ("place-address", "Upės g. 5"),
        ("place-district", "zirmunai"),
        ("place-lat", "54.7003"),
        ("place-lon", "25.2701"),
    ];
    let kept = place.iter().filter(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    with(&kept.chain(changes).copied().collect::<Vec<_>>())
}

story!(a_point_lies_in_the_city_and_says_how_exact_it_is, |app| {
    let mut app = app;
    {
        let mut writer = organiser(&app, "editor").await;
        let form = begin(&mut writer).await;
        let page = writer.get(&form).await.text;
        assert!(page.contains("role=\"combobox\"") && page.contains("data-bounds=\"54.5,25,54.9,25.6\""), "{page}");
        assert!(page.contains("data-where=\"/api/en/vilnius/desk/dirbtuves/venues\""));

        // the wrong way round: it lies in another country
        let outside = new_place(&[("place-lat", "25.2701"), ("place-lon", "54.7003")]);
        let refused = post(&mut writer, &form, 1, "send", &outside).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(said(&refused.text, "place-lat"), "This point is not in the city.");
        assert_eq!(app.count("place", "slug", "upes-namai").await, 0);

        let street = new_place(&[("place-precision", "street")]);
        post(&mut writer, &form, 2, "save", &street).await;
        let page = writer.get(&form).await.text;
        assert!(page.contains("class=\"map-still\""), "the point is seen without a script");
        assert!(page.contains("<option value=\"street\" selected"), "{page}");
        let sent = post(&mut writer, &form, 3, "send", &street).await;
        assert_eq!(sent.header(header::LOCATION), format!("{form}?done=published"), "{}", sent.text);
        assert_eq!(app.count("place", "geo_precision", "street").await, 1);
    }
    app.follow().await;
    let page = app.get("/en/vilnius/opportunities/keramikos-vakaras").await.text;
    assert!(page.contains("Upės namai") && page.contains("We know only the street"), "{page}");
});

story!(who_says_nothing_of_a_point_has_set_it_by_hand, |app| {
    let mut writer = organiser(&app, "editor").await;
    for (number, (changes, precision)) in [
        (vec![("place-name", "Pirma")], "exact"),
        (vec![("place-name", "Antra"), ("place-precision", "anything")], "exact"),
        (
            vec![("place-name", "Trečia"), ("place-lat", ""), ("place-lon", ""), ("place-precision", "street")],
            "district",
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let form = begin(&mut writer).await;
        let sent = post(&mut writer, &form, 1, "send", &new_place(&changes)).await;
        assert_eq!(sent.header(header::LOCATION), format!("{form}?done=published"), "{number}: {}", sent.text);
        let slug = ["pirma", "antra", "trecia"][number];
        let kept: String = city_of_learning::on_db!(&app.db, |pool| {
            sqlx::query_scalar("SELECT geo_precision FROM place WHERE slug = $1")
                .bind(slug)
                .fetch_one(pool)
                .await
                .unwrap()
        });
        assert_eq!(kept, precision, "{number}");
    }
});

story!(a_changed_address_asks_whether_the_pin_is_right, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer).await;
    let asks = |page: &str| {
        let tag = page.split("id=\"where-doubt\"").nth(1).unwrap().split('>').next().unwrap().to_owned();
        !tag.contains("hidden")
    };
    post(&mut writer, &form, 1, "save", &new_place(&[])).await;
    let page = writer.get(&form).await.text;
    assert!(!asks(&page) && page.contains("value=\"54.7003,25.2701 Upės g. 5\""), "{page}");
    let hidden = ("place-point-for", "54.7003,25.2701 Upės g. 5");
    let moved = new_place(&[("place-address", "Upės g. 7"), hidden]);
    post(&mut writer, &form, 2, "save", &moved).await;
    let page = writer.get(&form).await.text;
    assert!(asks(&page), "{page}");
    // a tick, which comes first in the form, says that it is
    let now = "54.7003,25.2701 Upės g. 7";
    assert!(page.contains(&format!("value=\"{now}\"")));
    let ticked = new_place(&[("place-address", "Upės g. 7"), ("place-point-for", now)]);
    post(&mut writer, &form, 3, "save", &[&ticked[..], &[hidden]].concat()).await;
    assert!(!asks(&writer.get(&form).await.text));
    // so does a new point
    let another = [("place-address", "Upės g. 9"), ("place-lat", "54.7010"), ("place-point-for", now)];
    post(&mut writer, &form, 4, "save", &new_place(&another)).await;
    assert!(!asks(&writer.get(&form).await.text));
    // the question keeps nobody from publishing
    let doubtful =
        [("place-address", "Upės g. 11"), ("place-lat", "54.7010"), ("place-point-for", "54.7010,25.2701 Upės g. 9")];
    let sent = post(&mut writer, &form, 5, "send", &new_place(&doubtful)).await;
    assert_eq!(sent.header(header::LOCATION), format!("{form}?done=published"), "{}", sent.text);
    assert!(!writer.get(&form).await.text.contains("54.7010"), "the place is known now");
});

story!(what_is_online_has_no_point_and_what_is_both_has_one_with_its_place, |app| {
    let mut app = app;
    {
        let mut writer = organiser(&app, "editor").await;
        let form = begin(&mut writer).await;
        let online = [
            ("attendance", "online"),
            ("online-url", "https://meet.example/a"),
            ("title-lt", "Tik internetu"),
            ("place-district", "none"),
            ("place-lat", "1"),
        ];
        let sent = post(&mut writer, &form, 1, "send", &new_place(&online)).await;
        assert_eq!(sent.header(header::LOCATION), format!("{form}?done=published"), "{}", sent.text);
        assert_eq!(app.count("place", "slug", "upes-namai").await, 0, "what was typed before is no place");

        let both = [("attendance", "mixed"), ("online-url", "https://meet.example/a"), ("title-lt", "Ir ten, ir ten")];
        let form = begin(&mut writer).await;
        let without = with(&[&both[..], &[("place", "")]].concat());
        let refused = post(&mut writer, &form, 1, "send", &without).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(said(&refused.text, "place"), "Choose the place.");
        let sent = post(&mut writer, &form, 2, "send", &with(&both)).await;
        assert_eq!(sent.header(header::LOCATION), format!("{form}?done=published"), "{}", sent.text);
    }
    app.follow().await;
    let online = app.get("/en/vilnius/opportunities/tik-internetu").await.text;
    assert!(!online.contains("map-still") && !online.contains("GeoCoordinates"), "{online}");
    let both = app.get("/en/vilnius/opportunities/ir-ten-ir-ten").await.text;
    assert!(both.contains("map-still") && both.contains("Kalno dirbtuvės") && both.contains("https://meet.example/a"));
});

/// The profile of an organisation that is at home there.
fn profile<'a>(place: &'a str, address: &'a str) -> [(&'a str, &'a str); 4] {
    [("name", "Kalno dirbtuvės"), ("about-lt", "Kuriame."), ("place", place), ("address", address)]
}

story!(an_organisation_says_where_it_is, |app| {
    let mut app = app;
    let cookies = {
        let mut owner = organiser(&app, "owner").await;
        assert!(owner.get(PROFILE).await.text.contains("Kalno dirbtuvės, Žirmūnų g. 12"));
        let long = "ž".repeat(161);
        for (place, address, field) in [("nowhere", "", "place"), ("", long.as_str(), "address")] {
            let refused = owner.post(PROFILE, &profile(place, address)).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
            assert!(refused.text.contains(&format!("id=\"{field}-problem\"")) && refused.text.contains(address));
        }
        let saved = owner.post(PROFILE, &profile("dirbtuves", " 3   aukštas ")).await;
        assert_eq!(saved.header(header::LOCATION), format!("{PROFILE}?saved"), "{}", saved.text);
        let page = owner.get(PROFILE).await.text;
        assert!(
            page.contains("<option value=\"dirbtuves\" selected") && page.contains("value=\"3 aukštas\""),
            "{page}"
        );
        owner.cookies
    };
    app.follow().await;
    let shown = app.get(ROBOTS).await.text;
    assert!(shown.contains("You find them here: Kalno dirbtuvės, Žirmūnų g. 12, 3 aukštas"), "{shown}");
    let mut owner = crate::support::Browser { app: &app, cookies };
    owner.post(PROFILE, &[("name", "Kalno dirbtuvės"), ("about-lt", "Kuriame.")]).await;
    let mut app = app.beside().await;
    app.follow().await;
    assert!(!app.get(ROBOTS).await.text.contains("You find them here"), "and takes it back");
});
