//! What helps somebody to write: concepts that fit the text, a series from one date, and buttons above a text.

use crate::{
    desk::organiser,
    story,
    support::{Answer, Browser},
};
use axum::http::{StatusCode, header};

const LISTINGS: &str = "/en/vilnius/desk/dirbtuves/listings";

/// Begins a listing with these fields; returns the address of its form.
async fn begin(browser: &mut Browser<'_>, fields: &[(&str, &str)]) -> String {
    let form = browser.post(LISTINGS, &[]).await.header(header::LOCATION).to_owned();
    save(browser, &form, 1, "save", fields).await;
    form
}

async fn save(browser: &mut Browser<'_>, form: &str, base: i64, act: &str, fields: &[(&str, &str)]) -> Answer {
    let base = base.to_string();
    browser.post(form, &[&[("base", base.as_str()), ("act", act)], fields].concat()).await
}

/// The concepts that a page suggests.
fn fits(page: &str) -> Vec<&str> {
    page.split("value=\"take-").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

const TEXT: &[(&str, &str)] =
    &[("locale", "lt"), ("title-lt", "Robotikos vakaras"), ("description-en", "Climbing, and no digital things.")];

story!(what_somebody_writes_says_what_it_is_about, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer, TEXT).await;
    let page = writer.get(&form).await.text;
    assert!(page.contains("Fits what you write"), "{page}");
    assert_eq!(fits(&page), ["robotics", "climbing", "digital"]);

    // without a script a button saves the form with its concept
    let taken = save(&mut writer, &form, 2, "take-climbing", TEXT).await;
    assert_eq!(taken.header(header::LOCATION), format!("{form}?done=saved#fits"), "{}", taken.text);
    let page = writer.get(&form).await.text;
    assert_eq!(fits(&page), ["robotics", "digital"]);
    let is_ticked = |page: &str, value: &str| {
        let input = page.split(&format!("name=\"interest\" value=\"{value}\"")).nth(1).unwrap();
        input.split('>').next().unwrap().contains("checked")
    };
    assert!(is_ticked(&page, "climbing") && !is_ticked(&page, "robotics"), "{page}");
    let fields = [TEXT, &[("interest", "climbing")]].concat();
    save(&mut writer, &form, 3, "take-digital", &fields).await;
    let unknown = save(&mut writer, &form, 4, "take-nothing", &[&fields[..], &[("skill", "digital")]].concat()).await;
    assert_eq!(unknown.status, StatusCode::SEE_OTHER);
    assert_eq!(fits(&writer.get(&form).await.text), ["robotics"]);

    // with one they come with the answer to a save
    let fields = [&[("base", "4")], &fields[..], &[("theme", "robotics"), ("skill", "digital")]].concat();
    let saved = writer.post(&format!("/api{form}"), &fields).await;
    assert_eq!(saved.status, StatusCode::OK, "{}", saved.text);
    assert_eq!(fits(saved.json()["suggestions"].as_str().unwrap()), Vec::<&str>::new());
    let other = [("base", "5"), ("title-lt", "Laipiojimo rytas")];
    let saved = writer.post(&format!("/api{form}"), &other).await.json();
    assert_eq!(fits(saved["suggestions"].as_str().unwrap()), ["climbing"], "{saved}");
});

story!(each_text_has_its_buttons, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer, TEXT).await;
    let page = writer.get(&form).await.text;
    for locale in ["en", "lt"] {
        let toolbar = page.split(&format!("aria-controls=\"description-{locale}\"")).nth(1).unwrap();
        assert!(toolbar.split('>').next().unwrap().contains("hidden"), "not without a script: {page}");
        for name in ["Bold", "Italic", "Heading", "List", "Link"] {
            assert!(
                toolbar.split("</div>").next().unwrap().contains(&format!("aria-label=\"{name}\"")),
                "{name}: {page}"
            );
        }
    }
});

/// A listing on two days of December.
const DATES: &[(&str, &str)] = &[
    ("title-lt", "Keramika"),
    ("when-0-date", "2026-12-01"),
    ("when-0-start", "17:00"),
    ("when-0-end", "19:00"),
    ("when-1-date", "2026-12-11"),
    ("when-1-start", "18:00"),
    ("when-1-end", "20:00"),
];

story!(one_date_becomes_a_series, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer, DATES).await;
    let series = format!("{form}/series");
    assert!(writer.get(&form).await.text.contains(&series));
    let page = writer.get(&series).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("value=\"2026-12-11 18:00\" checked"), "the last one: {}", page.text);

    // looking changes nothing
    let asked = [("from", "2026-12-11 18:00"), ("repeat", "weekly"), ("count", "4"), ("holidays", "skip")];
    let look = writer.post(&series, &[&asked[..], &[("act", "look")]].concat()).await;
    assert_eq!(look.status, StatusCode::OK, "{}", look.text);
    assert!(look.text.contains("4 dates") && look.text.contains("public holiday"), "{}", look.text);
    assert!(look.text.contains("<del>Fri 25 Dec, 18:00</del>"), "{}", look.text);
    assert!(look.text.contains("value=\"4\""), "what was typed stays");
    assert!(!writer.get(&form).await.text.contains("2027-01-15"));

    let made = writer.post(&series, &[&asked[..], &[("act", "make")]].concat()).await;
    assert_eq!(made.header(header::LOCATION), format!("{form}?done=saved#when"), "{}", made.text);
    let page = writer.get(&form).await.text;
    assert!(page.contains("value=\"2027-01-15\"") && page.contains("2026-12-25 skip"), "{page}");
    assert!(page.contains("value=\"2026-12-01\""), "the other date stays as it was");
    assert!(writer.get(&format!("{form}/history")).await.text.contains("2027-01-15"));
    let public = app.count("opportunity", "id", form.rsplit('/').next().unwrap()).await;
    assert_eq!(public, 0, "nothing is published");

    // again, from the other one, with holidays in it and until a day
    let asked = [("from", "2026-12-01 17:00"), ("repeat", "monthly"), ("until", "2027-03-01"), ("act", "make")];
    let made = writer.post(&series, &asked).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text);
    let page = writer.get(&form).await.text;
    assert!(page.contains("value=\"2027-03-01\"") && page.contains("value=\"2027-01-15\""), "{page}");
});

story!(a_series_that_makes_no_sense_is_refused, |app| {
    let mut writer = organiser(&app, "editor").await;
    let form = begin(&mut writer, DATES).await;
    let series = format!("{form}/series");
    let sound = [("from", "2026-12-01 17:00"), ("repeat", "weekly")];
    for act in ["look", "make"] {
        for (wrong, said) in [
            (&[("count", "0")][..], "A number from 2 to 300."),
            (&[("count", "10000")], "A number from 2 to 300."),
            (&[("count", "many")], "A number from 2 to 300."),
            (&[], "Say how many times, or until when."),
            (&[("count", "4"), ("until", "2026-12-31")], "Fill in one of the two"),
            (&[("until", "2026-11-30")], "It would end before the first date."),
            (&[("until", "2026-12-05")], "That makes only one date."),
            (&[("until", "someday")], "We don’t understand this day."),
            (&[("until", "2090-01-01")], "That makes more than 1"),
        ] {
            let refused = writer.post(&series, &[&sound[..], wrong, &[("act", act)]].concat()).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong:?}: {}", refused.text);
            assert!(refused.text.contains(said), "{wrong:?}: {}", refused.text);
        }
        for (name, value, said) in [
            ("from", "2026-12-02 17:00", "Choose the date that it begins with."),
            ("repeat", "daily", "Choose how often it comes again."),
            ("repeat", "", "Choose how often it comes again."),
        ] {
            let fields: Vec<(&str, &str)> = sound
                .iter()
                .copied()
                .filter(|(field, _)| *field != name)
                .chain([(name, value), ("count", "4"), ("act", act)])
                .collect();
            let refused = writer.post(&series, &fields).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name} {value}");
            assert!(refused.text.contains(said), "{}", refused.text);
        }
    }
    assert!(writer.get(&form).await.text.contains("name=\"base\" value=\"2\""), "nothing was kept");

    let empty = begin(&mut writer, &[("title-lt", "Be datos"), ("when-0-date", "2026-12-01")]).await;
    let page = writer.get(&format!("{empty}/series")).await;
    assert!(page.text.contains("It has no date yet"), "{}", page.text);
    let refused =
        writer.post(&format!("{empty}/series"), &[("repeat", "weekly"), ("count", "4"), ("act", "make")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(writer.get(&format!("{LISTINGS}/none/series")).await.status, StatusCode::NOT_FOUND);
});
