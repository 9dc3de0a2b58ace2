//! Everything held about somebody, as a zip of JSON files: what they wrote, and what was noted about them.

use super::{model::Account, passkey, session};
use crate::{
    agenda, coordination, keep, learner, participation, provider, review, saved_search, server::state::AppState,
    suggestion,
};
use anyhow::Context;
use chrono::DateTime;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

/// The file.
///
/// # Errors
/// When the database fails.
pub async fn export(state: &AppState, account: &Account) -> anyhow::Result<Vec<u8>> {
    let now = state.now().timestamp_millis();
    let directory = state.directory();
    let city = directory.cities.iter().find(|city| city.id == account.city_id).map(|city| city.slug.clone());
    let guardian = account.guardianship.as_ref().map(|guardianship| {
        json!({
            "email": guardianship.email.to_string(),
            "language": guardianship.locale.as_str(),
            "status": guardianship.status.as_str(),
            "asked": moment(guardianship.asked),
            "decided": guardianship.decided.map(moment),
        })
    });
    let sessions = session::of(&state.db, &account.id, now).await?;
    let kept = keep::store::kept_slugs(&state.db, &account.id).await?;
    let likes = learner::store::likes(&state.db, &account.id).await?;
    let suggestions = suggestion::store::of_account(&state.db, &account.id).await?;
    let calendar = agenda::store::created(&state.db, &account.id).await?;
    // the past too
    let registrations = participation::store::of_account(&state.db, &account.id, 0).await?;
    let reviews = review::store::of_account(&state.db, &account.id).await?;
    let organisations = provider::member::of_account(&state.db, &account.id).await?;
    let cities = coordination::store::of_account(&state.db, &account.id).await?;
    let searches = saved_search::store::of_account(&state.db, &account.id).await?;
    let passkeys = passkey::store::of_account(&state.db, &account.id).await?;
    let files = [
        (
            "account.json",
            json!({
                "email": account.email.to_string(),
                "name": account.name,
                "birthDate": account.birth_date.to_string(),
                "language": account.locale.as_str(),
                "city": city,
                "created": moment(account.created),
            }),
        ),
        ("guardian.json", guardian.unwrap_or(Value::Null)),
        (
            "signed-in.json",
            sessions
                .iter()
                .map(|session| {
                    json!({
                        "browser": session.browser,
                        "system": session.system,
                        "created": moment(session.created),
                        "lastUsed": moment(session.seen),
                    })
                })
                .collect(),
        ),
        (
            "registrations.json",
            registrations
                .iter()
                .map(|one| {
                    json!({
                        "opportunity": one.opportunity_id,
                        "session": one.registration.session_id,
                        "child": (!one.registration.child.is_empty()).then_some(&one.registration.child),
                        "status": one.registration.status.as_str(),
                        "presence": one.registration.presence.as_str(),
                        "created": moment(one.registration.created),
                    })
                })
                .collect(),
        ),
        ("calendar-address.json", json!({ "created": calendar.and_then(moment) })),
        ("likes.json", serde_json::to_value(likes)?),
        (
            "reviews.json",
            reviews
                .iter()
                .map(|one| {
                    json!({
                        "opportunity": one.opportunity_id,
                        "stars": one.stars,
                        "words": one.words,
                        "status": one.status.as_str(),
                        "created": moment(one.created),
                        "answer": one.answer,
                    })
                })
                .collect(),
        ),
        (
            "roles.json",
            json!({
                "organisations": organisations
                    .iter()
                    .map(|(city, one)| json!({ "city": city, "organisation": one.slug }))
                    .collect::<Value>(),
                "cities": cities,
            }),
        ),
        (
            "saved-searches.json",
            searches
                .iter()
                .map(|one| {
                    json!({
                        "name": one.name,
                        "query": one.query,
                        "cadence": one.cadence.as_str(),
                        "created": moment(one.created),
                    })
                })
                .collect(),
        ),
        (
            "passkeys.json",
            passkeys
                .iter()
                .map(|one| {
                    json!({
                        "browser": one.browser,
                        "system": one.system,
                        "created": moment(one.created),
                        "lastUsed": one.used.and_then(moment),
                    })
                })
                .collect(),
        ),
        ("suggestions.json", serde_json::to_value(suggestions)?),
        (
            "kept.json",
            kept.iter()
                .map(|(city, slug, created)| json!({ "city": city, "opportunity": slug, "kept": moment(*created) }))
                .collect(),
        ),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(serde_json::to_string_pretty(&content)?.as_bytes())?;
    }
    Ok(zip.finish().context("the zip file")?.into_inner())
}

fn moment(ms: i64) -> Option<String> {
    DateTime::from_timestamp_millis(ms).map(|moment| moment.to_rfc3339())
}
