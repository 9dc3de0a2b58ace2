//! Everything held about somebody: all of it is theirs to take along, and all of it goes with them.

use crate::{
    account::{PASSWORD, sign_up},
    desk::command,
    participation::{REGISTER, next_session},
    story,
    support::TestApp,
};
use axum::http::{StatusCode, header};
use city_of_learning::{
    account::{data, store as accounts},
    db::Db,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const EMAIL: &str = "ieva@pastas.example";

/// Tables that know an account, each with the file that has what it holds, and something of Ieva's in it.
const HELD: &[(&str, &str, &str)] = &[
    ("account_session", "signed-in.json", "\"lastUsed\": \"2026-11-23T08:00:00+00:00\""),
    ("account_token", "links.json", "\"email\": \"ieva@naujas.example\""),
    ("audit_event", "actions.json", "\"subject\": \"Kalno dirbtuvės\""),
    ("award", "awards.json", "\"narrative\": \"Drives well\""),
    ("badge_application", "applications.json", "\"words\": \"A photo is missing\""),
    ("badge_collection", "collections.json", "\"sentence\": \"For the robot team\""),
    ("bookmark", "kept.json", "\"opportunity\": \"laipiojimo-vakaras\""),
    ("calendar_feed", "calendar-address.json", "\"created\": \"2026-11-23T08:00:00+00:00\""),
    ("city_role", "roles.json", "\"role\": \"moderator\""),
    ("claim_redemption", "codes.json", "\"badge\": \"robots\""),
    ("coordination_seen", "queues.json", "\"queue\": \"reviews\""),
    ("draft_revision", "edits.json", "\"kind\": \"created\""),
    ("evidence", "evidence.json", "\"words\": \"My first robot\""),
    ("guardianship", "guardian.json", "\"status\": \"approved\""),
    ("held_badge", "backpack.json", "\"name\": \"Friend of robots\""),
    ("import_run", "imports.json", "\"name\": \"hers.csv\""),
    ("learner_likes", "likes.json", "\"old bikes\""),
    ("mail", "letters.json", "\"subject\": \"You’re in: Robot club\""),
    ("membership", "roles.json", "\"role\": \"assessor\""),
    ("oauth_grant", "connected-apps.json", "\"name\": \"Elsewhere\""),
    ("passkey", "passkeys.json", "\"browser\": \"Firefox\""),
    ("passkey_ceremony", "passkeys-begun.json", "\"expires\": \"2026-11-23T08:05:00+00:00\""),
    ("peer_confirmation", "confirmations.json", "\"words\": \"I saw it drive\""),
    ("registration", "registrations.json", "\"presenceNoted\": \"2026-11-23T09:00:00+00:00\""),
    ("review", "reviews.json", "\"answered\": \"2026-11-23T10:00:00+00:00\""),
    ("saved_search", "saved-searches.json", "\"query\": \"q=robot\""),
    ("suggestion", "suggestions.json", "\"words\": \"A pottery wheel\""),
];

/// The tables that have a column for an account, as the database itself says.
async fn tables_that_know_an_account(db: &Db) -> BTreeSet<String> {
    let names: Vec<String> = match db {
        Db::Sqlite(pool) => sqlx::query_scalar(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND c.name = 'account_id'",
        )
        .fetch_all(pool)
        .await
        .unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(
            "SELECT c.table_name::text FROM information_schema.columns c JOIN information_schema.tables t \
             ON t.table_schema = c.table_schema AND t.table_name = c.table_name \
             WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.column_name = 'account_id'",
        )
        .fetch_all(pool)
        .await
        .unwrap(),
    };
    names.into_iter().collect()
}

/// Ieva with something of hers in every table; returns the id of her account.
async fn a_full_life(app: &TestApp) -> String {
    let mut ieva = sign_up(app, EMAIL, "2014-05-04").await;
    let account = accounts::by_email(&app.db, &EMAIL.parse().unwrap()).await.unwrap().unwrap();
    let permission = app.letter_to("mama@pastas.example").await;
    app.browser().post(permission.link(), &[("answer", "approve")]).await;
    let session = next_session(app).await.id;
    ieva.post(REGISTER, &[("take", &session)]).await;
    ieva.post("/en/vilnius/opportunities/laipiojimo-vakaras/keep", &[("kept", "1")]).await;
    ieva.post("/en/vilnius/likes", &[("passions", "old bikes")]).await;
    ieva.post("/en/vilnius/me/calendar", &[]).await;
    ieva.post("/en/vilnius/me/searches", &[("query", "q=robot"), ("cadence", "weekly")]).await;
    ieva.post("/en/vilnius/me/email", &[("email", "ieva@naujas.example")]).await;
    ieva.post("/en/kaunas/suggest", &[("words", "A pottery wheel")]).await;
    command(app, &format!("add --city vilnius --organisation dirbtuves --role assessor --email {EMAIL}"))
        .await
        .unwrap();
    command(app, &format!("add-coordinator --city kaunas --role moderator --email {EMAIL}")).await.unwrap();
    let id = &account.id;
    let now = app.state.now().timestamp_millis();
    let (noted, answered, expires) = (now + 3_600_000, now + 7_200_000, now + 300_000);
    for statement in [
        format!("UPDATE registration SET presence = 'present', noted = {noted} WHERE account_id = '{id}'"),
        format!(
            "INSERT INTO review (id, opportunity_id, account_id, stars, words, locale, status, created, answer, \
             answer_locale, answered) SELECT 'hers', id, '{id}', 5, 'Gera', 'lt', 'published', {now}, 'Ačiū', 'lt', \
             {answered} FROM opportunity WHERE slug = 'robotu-burelis' AND registration = 'open'"
        ),
        format!(
            "INSERT INTO passkey (id, account_id, credential_id, credential, browser, system, created) \
             VALUES ('hers', '{id}', 'secret of hers', '{{}}', 'Firefox', 'Android', {now})"
        ),
        format!(
            "INSERT INTO passkey_ceremony (token_hash, account_id, state, expires) \
             VALUES ('secret of hers', '{id}', '{{}}', {expires})"
        ),
        format!(
            "INSERT INTO audit_event (id, city_id, organisation_id, account_id, what, subject, created) \
             SELECT 'hers', city_id, id, '{id}', 'profile-changed', name, {now} FROM organisation \
             WHERE name = 'Kalno dirbtuvės' AND city_id = (SELECT id FROM city WHERE slug = 'vilnius')"
        ),
        format!(
            "INSERT INTO draft (opportunity_id, city_id, organisation_id, status, fields, revision, created, modified, \
             modified_by) SELECT 'hers', city_id, id, 'draft', 'title-lt=A', 1, {now}, {now}, '{id}' \
             FROM organisation \
             WHERE name = 'Kalno dirbtuvės' AND city_id = (SELECT id FROM city WHERE slug = 'vilnius')"
        ),
        format!(
            "INSERT INTO draft_revision (opportunity_id, number, kind, fields, account_id, created) \
             VALUES ('hers', 1, 'created', 'title-lt=A', '{id}', {now})"
        ),
        format!(
            "INSERT INTO import_run (id, city_id, organisation_id, account_id, kind, name, status, headers, mapping, \
             locale, row_count, created) SELECT 'hers', city_id, id, '{id}', 'table', 'hers.csv', 'uploaded', '[]', '[]', \
             'lt', 0, {now} FROM organisation \
             WHERE name = 'Kalno dirbtuvės' AND city_id = (SELECT id FROM city WHERE slug = 'vilnius')"
        ),
        format!(
            "INSERT INTO coordination_seen (city_id, account_id, queue, seen) SELECT id, '{id}', 'reviews', {now} \
             FROM city WHERE slug = 'kaunas'"
        ),
        format!(
            "INSERT INTO achievement (id, city_id, organisation_id, status, version, locale, design, created, modified, \
             revision) SELECT 'robots', city_id, id, 'published', 1, 'lt', 'shield pine saffron robot stitch', {now}, {now}, \
             1 FROM organisation WHERE name = 'Kalno dirbtuvės' AND city_id = (SELECT id FROM city WHERE slug = 'vilnius')"
        ),
        format!(
            "INSERT INTO award (id, city_id, organisation_id, achievement_id, version, account_id, child, person, status, \
             via, narrative, awarded) SELECT 'hers', city_id, organisation_id, id, 1, '{id}', '', '', 'accepted', 'hand', \
             'Drives well', {now} FROM achievement WHERE id = 'robots'"
        ),
        format!(
            "INSERT INTO claim_code (id, city_id, organisation_id, achievement_id, code, uses, status, created, created_by) \
             SELECT 'robots', city_id, organisation_id, id, '0123456789', 1, 'open', {now}, '{id}' FROM achievement \
             WHERE id = 'robots'"
        ),
        format!(
            "INSERT INTO claim_redemption (claim_code_id, account_id, award_id, redeemed) \
             VALUES ('robots', '{id}', 'hers', {now})"
        ),
        format!(
            "INSERT INTO held_badge (id, account_id, award_id, identity, source, name, issuer, visibility, added) VALUES \
             ('hers', '{id}', 'hers', 'urn:uuid:hers', '{{}}', 'Friend of robots', 'Kalno dirbtuvės', 'private', {now})"
        ),
        format!(
            "INSERT INTO badge_application (id, city_id, organisation_id, achievement_id, version, account_id, status, words, \
             revision, created) SELECT 'hers', city_id, organisation_id, id, 1, '{id}', 'changes-requested', \
             'A photo is missing', 1, {now} FROM achievement WHERE id = 'robots'"
        ),
        format!(
            "INSERT INTO evidence (id, account_id, application_id, position, kind, words, visibility, created) VALUES \
             ('shown', '{id}', 'hers', 0, 'file', 'My first robot', 'private', {now})"
        ),
        "INSERT INTO evidence_file (evidence_id, media_type, size, bytes) VALUES ('shown', 'application/pdf', 5, '%PDF-')"
            .to_owned(),
        format!(
            "INSERT INTO peer_confirmation (evidence_id, account_id, confirmed, words, created) VALUES \
             ('shown', '{id}', 1, 'I saw it drive', {now})"
        ),
        format!(
            "INSERT INTO badge_collection (id, account_id, name, sentence, visibility, token, created, changed) VALUES \
             ('hers', '{id}', 'Mine', 'For the robot team', 'link', 'secret of hers', {now}, {now})"
        ),
        "INSERT INTO badge_collection_item (collection_id, held_badge_id, position) VALUES ('hers', 'hers', 0)"
            .to_owned(),
        format!(
            "INSERT INTO oauth_client (id, metadata, created) VALUES ('elsewhere', '{{\"client_name\": \"Elsewhere\", \
             \"redirect_uris\": [], \"token_endpoint_auth_method\": \"none\", \"grant_types\": [], \
             \"response_types\": [], \"scope\": \"\"}}', {now})"
        ),
        format!(
            "INSERT INTO oauth_grant (id, account_id, client_id, scopes, code_hash, redirect_uri, challenge, created, ends) \
             VALUES ('hers', '{id}', 'elsewhere', 'offline_access', 'secret of hers', 'https://a.example/', '', {now}, {now})"
        ),
        "INSERT INTO oauth_token (token_hash, grant_id, kind, scopes, expires) VALUES ('secret of hers', 'hers', 'access', '', 0)"
            .to_owned(),
        format!(
            "INSERT INTO saved_search_told (saved_search_id, opportunity_id) SELECT s.id, o.id \
             FROM saved_search s, opportunity o WHERE s.account_id = '{id}' AND o.slug = 'internetu'"
        ),
    ] {
        app.change(&statement).await;
    }
    account.id
}

/// The files of somebody's data, by name.
async fn files(app: &TestApp, id: &str) -> BTreeMap<String, String> {
    let account = accounts::by_id(&app.db, id).await.unwrap().unwrap();
    let file = data::export(&app.state, &account).await.unwrap();
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let file = zip.by_index(at).unwrap();
        files.insert(file.name().to_owned(), std::io::read_to_string(file).unwrap());
    }
    files
}

story!(everything_held_can_be_taken_along, |app| {
    let known: BTreeSet<String> = HELD.iter().map(|(table, ..)| (*table).to_owned()).collect();
    assert_eq!(tables_that_know_an_account(&app.db).await, known, "a new one belongs into the file, and here");
    let id = a_full_life(&app).await;
    let files = files(&app, &id).await;
    for (table, file, something) in HELD {
        assert!(app.count(table, "account_id", &id).await > 0, "{table}");
        let content = files.get(*file).unwrap_or_else(|| panic!("no {file}"));
        assert!(content.contains(*something), "{table}: {content}");
    }
    let read = |name: &str| -> Value { serde_json::from_str(&files[name]).unwrap() };
    let account = read("account.json");
    assert_eq!((account["birthDate"].as_str(), account["city"].as_str()), (Some("2014-05-04"), Some("vilnius")));
    assert_eq!(read("guardian.json")["email"], "mama@pastas.example");
    let place = &read("registrations.json")[0];
    assert_eq!((place["status"].as_str(), place["presence"].as_str()), (Some("confirmed"), Some("present")));
    assert!(place["changed"].is_string() && place["reminded"].is_null() && place["offerUntil"].is_null(), "{place}");
    assert_eq!(read("collections.json")[0]["badges"][0], "Friend of robots");
    let review = &read("reviews.json")[0];
    assert_eq!((review["language"].as_str(), review["answerLanguage"].as_str()), (Some("lt"), Some("lt")));
    assert_eq!(read("roles.json")["organisations"][0]["organisation"], "dirbtuves");
    assert_eq!(read("roles.json")["cities"][0]["city"], "kaunas");
    assert_eq!(read("suggestions.json")[0]["city"], "kaunas");
    assert_eq!(files["evidence/shown.pdf"], "%PDF-");
    assert_eq!(read("saved-searches.json")[0]["city"], "vilnius");
    assert_eq!(read("saved-searches-told.json")[0]["opportunity"], "internetu");
    // what would let somebody in is not in it; nor whether the new address belongs to an account
    let everything: String = files.values().map(String::as_str).collect();
    assert!(!everything.contains("secret of hers") && !everything.contains("argon2"), "{everything}");
    assert!(!files["letters.json"].contains("ieva@naujas.example"), "{}", files["letters.json"]);
});

story!(everything_held_goes_with_the_account, |app| {
    let id = a_full_life(&app).await;
    let mut ieva = app.browser();
    ieva.post("/en/vilnius/sign-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    let file = ieva.post("/en/vilnius/me/data", &[]).await;
    assert_eq!(file.header(header::CONTENT_TYPE), "application/zip");
    let wrong = ieva.post("/en/vilnius/me/erase", &[("password", "not the password")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.count("account", "id", &id).await, 1);
    let erased = ieva.post("/en/vilnius/me/erase", &[("password", PASSWORD)]).await;
    assert!(erased.text.contains("All gone"));
    assert!(ieva.cookies.is_empty());
    assert_eq!(app.count("account", "id", &id).await, 0);
    for table in tables_that_know_an_account(&app.db).await {
        assert_eq!(app.count(&table, "account_id", &id).await, 0, "{table}");
    }
    assert_eq!(app.count("evidence_file", "evidence_id", "shown").await, 0, "with its bytes");
    assert_eq!(app.count("oauth_token", "grant_id", "hers").await, 0, "whoever was let in is out");
    let again = ieva.post("/en/vilnius/sign-in", &[("email", EMAIL), ("password", PASSWORD)]).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
});
