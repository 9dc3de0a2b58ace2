//! Everything held about somebody, as a zip of JSON files: what they wrote, and what was noted about them. What stands in
//! the place of a proof (passwords, tokens, keys) is left out: whoever finds the file must not get into the account by it.

mod applied;
mod held;

use super::model::Account;
use crate::{audit, backpack, keep, oauth, provider, server::state::AppState};
use anyhow::Context;
use chrono::DateTime;
use serde::Serialize;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

/// The file.
///
/// # Errors
/// When the database fails.
pub async fn export(state: &AppState, account: &Account) -> anyhow::Result<Vec<u8>> {
    let (db, id) = (&state.db, account.id.as_str());
    let kept = keep::store::kept_slugs(db, id).await?;
    let kept: Value = kept
        .iter()
        .map(|(city, slug, created)| json!({ "city": city, "opportunity": slug, "kept": moment(*created) }))
        .collect();
    let deeds = audit::store::of_account(db, id).await?;
    let invitations = provider::invitation::of_email(db, &account.email).await?;
    let files = [
        ("account.json", own(state, account)),
        ("guardian.json", guardian(account)),
        ("signed-in.json", written(held::sessions(db, id).await?)?),
        ("passkeys.json", written(held::passkeys(db, id).await?)?),
        ("passkeys-begun.json", written(held::ceremonies(db, id).await?)?),
        ("links.json", written(held::links(db, id).await?)?),
        ("letters.json", written(held::letters(db, id).await?)?),
        ("registrations.json", written(held::registrations(db, id).await?)?),
        ("reviews.json", written(held::reviews(db, id).await?)?),
        ("kept.json", kept),
        ("calendar-address.json", written(held::calendars(db, id).await?)?),
        ("likes.json", written(held::likes(db, id).await?)?),
        ("saved-searches.json", written(held::searches(db, id).await?)?),
        ("saved-searches-told.json", written(held::told(db, id).await?)?),
        ("suggestions.json", written(held::suggestions(db, id).await?)?),
        ("reports.json", written(held::reports(db, id).await?)?),
        ("awards.json", written(held::awards(db, id).await?)?),
        ("codes.json", written(held::redemptions(db, id).await?)?),
        ("applications.json", written(applied::applications(db, id).await?)?),
        ("evidence.json", written(applied::evidence(db, id).await?)?),
        ("confirmations.json", written(applied::confirmations(db, id).await?)?),
        ("backpack.json", written(held::backpack(db, id).await?)?),
        ("collections.json", backpack::collection::store::export(db, id).await?),
        ("connected-apps.json", oauth::connections::export(db, id).await?),
        ("queues.json", written(held::queues(db, id).await?)?),
        ("edits.json", written(held::edits(db, id).await?)?),
        ("imports.json", written(held::imports(db, id).await?)?),
        (
            "roles.json",
            json!({
                "organisations": held::memberships(db, id).await?,
                "cities": held::city_roles(db, id).await?,
            }),
        ),
        (
            "actions.json",
            deeds
                .iter()
                .map(|one| {
                    json!({
                        "city": one.city,
                        "organisation": one.organisation,
                        "what": one.what.as_str(),
                        "subject": one.subject,
                        "when": moment(one.created),
                    })
                })
                .collect(),
        ),
        (
            "invitations.json",
            invitations
                .iter()
                .map(|(organisation, one)| {
                    json!({
                        "organisation": organisation,
                        "role": one.role.as_str(),
                        "created": moment(one.created),
                        "expires": moment(one.expires),
                    })
                })
                .collect(),
        ),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(serde_json::to_string_pretty(&content)?.as_bytes())?;
    }
    for (name, bytes) in applied::evidence_files(db, id).await? {
        zip.start_file(name, SimpleFileOptions::default())?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish().context("the zip file")?.into_inner())
}

fn own(state: &AppState, account: &Account) -> Value {
    let directory = state.directory();
    let city = directory.cities.iter().find(|city| city.id == account.city_id).map(|city| city.slug.clone());
    json!({
        "email": account.email.to_string(),
        "name": account.name,
        "birthDate": account.birth_date.to_string(),
        "language": account.locale.as_str(),
        "city": city,
        "hasPassword": account.has_password(),
        "created": moment(account.created),
    })
}

fn guardian(account: &Account) -> Value {
    let guardian = account.guardianship.as_ref().map(|guardianship| {
        json!({
            "email": guardianship.email.to_string(),
            "language": guardianship.locale.as_str(),
            "status": guardianship.status.as_str(),
            "asked": moment(guardianship.asked),
            "decided": guardianship.decided.and_then(moment),
            "badgesForEverybody": guardianship.publishing.as_str(),
            "badgesForEverybodyAsked": guardianship.publishing_asked.and_then(moment),
            "badgesForEverybodyDecided": guardianship.publishing_decided.and_then(moment),
        })
    });
    guardian.unwrap_or(Value::Null)
}

fn written(rows: impl Serialize) -> serde_json::Result<Value> {
    serde_json::to_value(rows)
}

fn moment(ms: i64) -> Option<String> {
    DateTime::from_timestamp_millis(ms).map(|moment| moment.to_rfc3339())
}
