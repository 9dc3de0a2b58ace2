//! Everything in a backpack as one zip: a folder for each badge, and an index.

use super::{files, told};
use crate::{
    backpack::{model::Held, shared},
    open_badges::time,
    server::{reader::Reader, state::AppState},
};
use anyhow::Context;
use serde_json::{Value, json};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

/// The zip.
///
/// # Errors
/// When the database fails.
pub async fn zip(state: &AppState, reader: &Reader, badges: Vec<Held>) -> anyhow::Result<Vec<u8>> {
    let mut drawn = Vec::new();
    for held in badges {
        let drawing = told::drawing(state, &held).await?;
        let address = reader.city.as_ref().and_then(|city| {
            let path = shared::path(city, reader.l.locale(), &held)?;
            Some(format!("{}{path}", state.config.origin()))
        });
        drawn.push((held, drawing, address));
    }
    super::aside(move || packed(&drawn)).await?
}

/// `collection.json` and the folders, from badges with their drawings and the addresses that show them.
fn packed(badges: &[(Held, Option<String>, Option<String>)]) -> anyhow::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut index = Vec::new();
    for (number, (held, drawing, address)) in badges.iter().enumerate() {
        let folder = format!("{:02}-{}", number + 1, files::name(&held.name));
        let forms = forms(held, drawing.as_deref())?;
        for (name, content) in &forms {
            zip.start_file(format!("{folder}/{name}"), SimpleFileOptions::default())?;
            zip.write_all(content)?;
        }
        index.push(entry(held, &folder, &forms, address.as_deref()));
    }
    zip.start_file("collection.json", SimpleFileOptions::default())?;
    zip.write_all(serde_json::to_string_pretty(&json!({ "badges": index }))?.as_bytes())?;
    Ok(zip.finish().context("the zip file")?.into_inner())
}

/// The forms that there are of a badge.
fn forms(held: &Held, drawing: Option<&str>) -> anyhow::Result<Vec<(&'static str, Vec<u8>)>> {
    let mut forms = Vec::new();
    let json = files::json(held).map(|(_, json)| json);
    forms.extend(json.map(|json| ("badge.json", json.as_bytes().to_vec())));
    forms.extend(files::jwt(held).map(|jwt| ("badge.jwt", jwt.as_bytes().to_vec())));
    if let (Some(drawing), Some(json)) = (drawing, json) {
        forms.push(("badge.png", files::png(drawing, json)?));
        forms.push(("badge.svg", files::svg(drawing, json)?));
    }
    Ok(forms)
}

fn entry(held: &Held, folder: &str, forms: &[(&str, Vec<u8>)], address: Option<&str>) -> Value {
    let names: Vec<&str> = forms.iter().map(|(name, _)| *name).collect();
    json!({
        "folder": folder,
        "files": names,
        "name": held.name,
        "issuer": held.issuer,
        "id": held.identity,
        "validFrom": held.begins.map(time::write),
        "validUntil": held.ends.map(time::write),
        "added": time::write(held.added),
        "broughtAlong": held.award_id.is_none(),
        "shownAt": address,
    })
}
