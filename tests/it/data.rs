//! Data files and databases, good and broken.

use crate::support::{Engine, TestApp, data, empty_database, now};
use city_of_learning::{
    db::Db,
    demo::{self, Source},
    opportunity::{store, validation},
};
use std::{fs, path::Path};

async fn loaded(engine: Engine) {
    let (db, _folder) = empty_database(engine).await;
    db.migrate().await.unwrap();
    let first = demo::load(&db, &data(), now()).await.unwrap();
    assert_eq!((first.cities, first.opportunities), (2, 6));
    let again = demo::load(&db, &data(), now()).await.unwrap();
    assert_eq!(first, again);
    assert_eq!(store::count(&db).await.unwrap(), 6, "loading again renews and doubles nothing");
}

#[tokio::test]
async fn loading_twice_changes_nothing_sqlite() {
    loaded(Engine::Sqlite).await;
}

#[tokio::test]
async fn loading_twice_changes_nothing_postgres() {
    loaded(Engine::Postgres).await;
}

async fn demonstration(engine: Engine) {
    let (db, _folder) = empty_database(engine).await;
    db.migrate().await.unwrap();
    let loaded = demo::load(&db, &Source::Embedded, now()).await.unwrap();
    assert_eq!(loaded.cities, 3);
    let listings = store::changes(&db, 0, 10_000).await.unwrap();
    let of = |slug: &str| {
        let city = listings.iter().filter(|listing| listing.city_id == demo::city_id(slug)).collect::<Vec<_>>();
        city.len()
    };
    assert!(of("vilnius") >= 100, "{}", of("vilnius"));
    assert!(of("ljubljana") + of("cagliari") >= 100, "{} + {}", of("ljubljana"), of("cagliari"));
    for listing in &listings {
        assert_eq!(validation::faults(listing), [], "{}", listing.slug);
    }
    let four = listings.iter().filter(|listing| listing.texts.len() == 4).count();
    assert!(four * 11 >= listings.len(), "about every tenth in all four languages: {four} of {}", listings.len());
}

#[tokio::test]
async fn the_demonstration_data_is_whole_sqlite() {
    demonstration(Engine::Sqlite).await;
}

#[tokio::test]
async fn the_demonstration_data_is_whole_postgres() {
    demonstration(Engine::Postgres).await;
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// A change to a data file that makes it wrong, and what the message must name.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    ("vilnius/opportunities.toml", "kind = \"course\"", "kind = \"circus\"", "robotu-burelis"),
    ("vilnius/opportunities.toml", "min_age = 12", "min_age = 99", "min_age is above max_age"),
    ("vilnius/opportunities.toml", "amount = 2500", "amount = 1000000000", "price"),
    ("vilnius/opportunities.toml", "concepts = [\"robotics\"]", "concepts = [\"unknown\"]", "unknown"),
    ("vilnius/opportunities.toml", "title = \"Robot club\"", "title = \"\"", "title"),
    ("vilnius/opportunities.toml", "weekly = [\"tue\"]", "weekly = [\"someday\"]", "someday"),
    ("vilnius/opportunities.toml", "slug = \"internetu\"", "slug = \"atsauktas\"", "twice"),
    ("vilnius/places.toml", "lat = 54.7201", "lat = 12.0", "outside the city's bounds"),
    ("vilnius/city.toml", "#a63d2f", "red", "not a colour"),
    ("kaunas/city.toml", "time_zone = \"Europe/Vilnius\"", "time_zone = \"Mars/Phobos\"", "Mars/Phobos"),
    ("concepts.toml", "broader = \"technology\"", "broader = \"nothing\"", "broader"),
    ("vilnius/organisations.toml", "[[organisation]]", "[[organisation]", "organisations.toml"),
];

#[tokio::test]
async fn a_broken_file_is_named_and_leaves_the_database_as_it_was() {
    let Source::Folder(good) = data() else { unreachable!("the tests' data is a folder") };
    for (file, from, to, named) in MISTAKES {
        let folder = tempfile::tempdir().unwrap();
        copy(&good, folder.path());
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(&path, text.replacen(from, to, 1)).unwrap();
        let (db, _kept) = empty_database(Engine::Sqlite).await;
        db.migrate().await.unwrap();
        let error = demo::load(&db, &Source::Folder(folder.path().to_owned()), now()).await.unwrap_err();
        let message = format!("{error:#}");
        assert!(message.contains(named), "{file}, {to}: {message}");
        assert!(message.contains(file.rsplit('/').next().unwrap()), "{file}: {message}");
        assert_eq!(store::count(&db).await.unwrap(), 0);
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.sqlite");
    fs::write(&path, "Dear diary, this is not a database at all, and it is longer than a page header. ".repeat(20))
        .unwrap();
    let before = fs::read(&path).unwrap();
    let url = format!("sqlite:{}", path.display());
    let opened = match Db::connect(&url).await {
        Ok(db) => db.migrate().await,
        Err(error) => Err(error),
    };
    let message = format!("{:#}", opened.unwrap_err());
    assert!(message.contains("left as it"), "{message}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

async fn synthetic(engine: Engine) {
    let app = TestApp::new(engine).await;
    let made = demo::synthesise(&app.db, 250, now()).await.unwrap();
    assert_eq!(made, 250);
    assert_eq!(store::count(&app.db).await.unwrap(), 256);
    for listing in store::changes(&app.db, 0, 1_000).await.unwrap() {
        assert_eq!(validation::faults(&listing), [], "{}", listing.slug);
    }
}

#[tokio::test]
async fn synthetic_listings_are_real_ones_sqlite() {
    synthetic(Engine::Sqlite).await;
}

#[tokio::test]
async fn synthetic_listings_are_real_ones_postgres() {
    synthetic(Engine::Postgres).await;
}
