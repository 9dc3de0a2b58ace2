//! The general path: a complete JSON-LD 1.1 processor and an RDFC-1.0 of others, to compare with.

use crate::open_badges::contexts::{BUILT_IN, Context, Contexts};
use oxjsonld::{JsonLdParser, JsonLdRemoteDocument};
use oxrdf::dataset::{CanonicalizationAlgorithm, CanonicalizationHashAlgorithm};
use serde_json::Value;

/// The canonical N-Quads of a document as oxjsonld and oxrdf have them. Undefined words are left out.
pub fn canonical(document: &Value, more: &[Context]) -> Result<String, String> {
    let text = document.to_string();
    let contexts: Vec<Context> = BUILT_IN.iter().chain(more).copied().collect();
    let parser = JsonLdParser::new().for_slice(&text).with_load_document_callback(move |address, _| {
        let known = contexts.iter().find(|known| known.address == address).ok_or("unknown context")?;
        Ok(JsonLdRemoteDocument { document: known.text.into(), document_url: address.to_owned() })
    });
    let quads: Result<oxrdf::Dataset, _> = parser.collect();
    let mut quads = quads.map_err(|error| error.to_string())?;
    quads.canonicalize(CanonicalizationAlgorithm::Rdfc10 { hash_algorithm: CanonicalizationHashAlgorithm::Sha256 });
    let mut lines: Vec<String> = quads.iter().map(|quad| format!("{quad} .\n")).collect();
    lines.sort_unstable();
    Ok(lines.concat())
}

/// The same by this library.
pub fn own(document: &Value, contexts: &Contexts) -> Result<String, String> {
    let document = document.as_object().ok_or("no object")?;
    crate::open_badges::data_integrity::canonical_document(document, contexts).map_err(|error| error.to_string())
}
