//! QR codes, drawn into the page.

use qrcode::{EcLevel, QrCode, render::svg};

/// What a phone's camera reads `text` from, as SVG.
///
/// # Errors
/// When there is more text than a code can hold, some two thousand bytes.
pub fn svg(text: &str) -> anyhow::Result<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M)?;
    let picture = code.render::<svg::Color>().min_dimensions(240, 240).quiet_zone(true).build();
    // the document's own declaration has no place inside a page
    Ok(picture.split_once("?>").map_or(picture.clone(), |(_, svg)| svg.to_owned()))
}
