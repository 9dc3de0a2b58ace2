//! Whether a credential was taken back or put on hold.

use super::{Circumstances, proof, worse};
use crate::open_badges::{
    credential::Credential,
    json::{each, is_a, reference, text},
    report::{Check, Failure, Obstacle},
    resolve::{Answer, document},
    status::StatusList,
};
use serde_json::Value;

/// More status entries than a badge has: one to take it back, one to put it on hold.
const MAX_ENTRIES: usize = 4;

pub fn check(credential: &Credential, circumstances: Circumstances<'_>) -> Check {
    let entries = each(credential.body(), "credentialStatus");
    if entries.len() > MAX_ENTRIES {
        return Check::Unknown(Obstacle::TooComplex);
    }
    entries.iter().fold(Check::Nothing, |worst, entry| {
        let one = entry_check(entry, credential, circumstances);
        match (&worst, &one) {
            // taken back outweighs put on hold
            (Check::Failed(Failure::Suspended), Check::Failed(_)) => one,
            _ => worse(worst, one),
        }
    })
}

fn entry_check(entry: &Value, credential: &Credential, circumstances: Circumstances<'_>) -> Check {
    let is_bit = is_a(entry, "BitstringStatusListEntry") || is_a(entry, "StatusList2021Entry");
    let found = match () {
        () if is_bit => bit(entry, credential, circumstances),
        () if is_a(entry, "1EdTechRevocationList") => listed(entry, credential, circumstances),
        () => {
            let kind = each(entry, "type").first().and_then(Value::as_str).unwrap_or_default();
            Err(Obstacle::NotUnderstood(kind.to_owned()))
        }
    };
    found.unwrap_or_else(Check::Unknown)
}

/// W3C Bitstring Status List 1.0 section 3.2 (Validate Algorithm), and its forerunner Status List 2021.
fn bit(entry: &Value, credential: &Credential, circumstances: Circumstances<'_>) -> Result<Check, Obstacle> {
    let not = |why| Err(Obstacle::StatusList(why));
    let purpose = match text(entry, "statusPurpose") {
        Some("revocation") => Failure::Revoked(None),
        Some("suspension") => Failure::Suspended,
        // what a message or a renewal says does not make a badge less valid
        Some(_) => return Ok(Check::Nothing),
        None => return not("no purpose"),
    };
    let index = entry.get("statusListIndex");
    let index = index.and_then(|index| index.as_str().map_or_else(|| index.as_u64(), |text| text.parse().ok()));
    let Some(index) = index.and_then(|index| usize::try_from(index).ok()) else { return not("no index") };
    if entry.get("statusSize").is_some_and(|size| size.as_u64() != Some(1)) {
        return not("entries of more than one bit");
    }
    let address = text(entry, "statusListCredential").ok_or(Obstacle::StatusList("no address"))?;
    let list = list_credential(address, credential, circumstances)?;
    let subject = list.subject().ok_or(Obstacle::StatusList("no list"))?;
    if !each(subject, "statusPurpose").iter().any(|purpose| Some(purpose) == entry.get("statusPurpose")) {
        return not("of another purpose");
    }
    let encoded = text(subject, "encodedList").ok_or(Obstacle::StatusList("no list"))?;
    let bits = StatusList::decode(encoded).map_err(|error| Obstacle::StatusList(error.as_str()))?;
    match bits.get(index) {
        Some(false) => Ok(Check::Passed),
        Some(true) => Ok(Check::Failed(purpose)),
        None => not("shorter than the index"),
    }
}

/// The credential of a list: by the same issuer, genuine and current.
fn list_credential(
    address: &str,
    credential: &Credential,
    circumstances: Circumstances<'_>,
) -> Result<Credential, Obstacle> {
    let not = |why| Err(Obstacle::StatusList(why));
    let bytes = match circumstances.outside.at(address) {
        Answer::Document(bytes) => bytes,
        Answer::Gone | Answer::None => return Err(Obstacle::NoAnswer(address.to_owned())),
        Answer::NotAsked => return Err(Obstacle::Needs(vec![address.to_owned()])),
    };
    let unreadable = || Obstacle::Unreadable(address.to_owned());
    let written = std::str::from_utf8(bytes).map_err(|_| unreadable())?;
    let list = Credential::read(written).map_err(|_| unreadable())?;
    let is_list =
        ["BitstringStatusListCredential", "StatusList2021Credential"].iter().any(|name| is_a(list.body(), name));
    if !is_list {
        return not("no status list");
    }
    // where it says how it is called, it has to be the one that was meant
    if list.id().is_some_and(|id| id != address) {
        return not("of another address");
    }
    if list.issuer_id() != credential.issuer_id() {
        return not("by another issuer");
    }
    let now = circumstances.now_ms;
    if list.begins_ms().is_some_and(|begins| now < begins) || list.ends_ms().is_some_and(|ends| now > ends) {
        return not("out of date");
    }
    let proven = proof::check(&list, circumstances);
    for check in [proven.proof, proven.issuer] {
        match check {
            Check::Passed | Check::Nothing => {}
            Check::Failed(_) => return not("not by the issuer"),
            Check::Unknown(obstacle) => return Err(obstacle),
        }
    }
    Ok(list)
}

/// 1EdTech Revocation List 1.0: a list of the identifiers that were taken back, which is not signed.
fn listed(entry: &Value, credential: &Credential, circumstances: Circumstances<'_>) -> Result<Check, Obstacle> {
    let address = text(entry, "id").ok_or(Obstacle::StatusList("no address"))?;
    let list = document(address, circumstances.outside)?;
    if reference(&list, "issuer").is_some_and(|issuer| Some(issuer) != credential.issuer_id()) {
        return Err(Obstacle::StatusList("by another issuer"));
    }
    let names = ["revokedCredential", "revokedCredentials"];
    if names.iter().all(|name| list.get(name).is_none()) {
        return Err(Obstacle::StatusList("no list"));
    }
    let taken_back = names.iter().flat_map(|name| each(&list, name)).find(|one| {
        let is_it = one.as_str().or_else(|| text(one, "id")).is_some_and(|id| Some(id) == credential.id());
        is_it && one.get("revoked").and_then(Value::as_bool) != Some(false)
    });
    Ok(match taken_back {
        Some(one) => Check::Failed(Failure::Revoked(text(one, "revocationReason").map(str::to_owned))),
        None => Check::Passed,
    })
}
