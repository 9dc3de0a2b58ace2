//! Being there: a ticket that the provider's phone reads, or a code that the learner types. Both are signed and live for
//! minutes, so that neither a picture of a ticket nor a code that is passed on is of use to anybody who stays at home.

use crate::{opportunity::listing::Session, server::signing::Signer};
use data_encoding::BASE64URL_NOPAD;
use uuid::Uuid;

/// How long a ticket's picture lives, milliseconds.
const TICKET: i64 = 10 * 60_000;
/// How long a code is shown, milliseconds; the one before still works, so that nobody is too slow.
const CODE: i64 = 15 * 60_000;
/// How long before the beginning one can check in, milliseconds.
const BEFORE: i64 = 2 * 3_600_000;
/// How long after the end, milliseconds.
const AFTER: i64 = 3 * 3_600_000;
/// Bytes of a signature in a ticket: more than can be guessed, few enough for a QR code that any camera reads.
const SIGNATURE: usize = 16;
/// What the key is for.
pub const PURPOSE: &str = "check-in";

/// Whether one can check in now.
#[must_use]
pub const fn is_open(session: &Session, now_ms: i64) -> bool {
    session.starts - BEFORE <= now_ms && now_ms <= session.ends + AFTER
}

/// Whether it can be known who was there: from then on for ever, since a list may be filled in later.
#[must_use]
pub const fn has_opened(session: &Session, now_ms: i64) -> bool {
    session.starts - BEFORE <= now_ms
}

/// The token of a ticket: a registration and a moment, signed. `None` where the id is not one of ours.
#[must_use]
pub fn ticket(signer: &Signer, registration_id: &str, now_ms: i64) -> Option<String> {
    let mut bytes = registration_id.parse::<Uuid>().ok()?.as_bytes().to_vec();
    bytes.extend((now_ms + TICKET).to_be_bytes());
    let signature = signer.sign(&bytes);
    bytes.extend(&signature[..SIGNATURE]);
    Some(BASE64URL_NOPAD.encode(&bytes))
}

/// A ticket of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    pub registration_id: String,
    /// It has not expired.
    pub is_alive: bool,
}

/// Reads a ticket; `None` where it was not signed here.
#[must_use]
pub fn read_ticket(signer: &Signer, token: &str, now_ms: i64) -> Option<Ticket> {
    let bytes = BASE64URL_NOPAD.decode(token.as_bytes()).ok()?;
    let (signed, signature) = bytes.split_at_checked(24)?;
    if signature.len() != SIGNATURE || !signer.recognises(signed, signature) {
        return None;
    }
    let (id, expires) = signed.split_at_checked(16)?;
    let expires = i64::from_be_bytes(expires.try_into().ok()?);
    let registration_id = Uuid::from_slice(id).ok()?.to_string();
    Some(Ticket { registration_id, is_alive: expires > now_ms })
}

/// The code of a session at a moment: six figures.
#[must_use]
pub fn code(signer: &Signer, session_id: &str, now_ms: i64) -> String {
    code_of_turn(signer, session_id, now_ms / CODE)
}

/// Whether somebody has typed the code of a session.
#[must_use]
pub fn is_code(signer: &Signer, session_id: &str, typed: &str, now_ms: i64) -> bool {
    let turn = now_ms / CODE;
    [turn, turn - 1].into_iter().any(|turn| code_of_turn(signer, session_id, turn) == typed)
}

fn code_of_turn(signer: &Signer, session_id: &str, turn: i64) -> String {
    let signature = signer.sign(format!("{session_id} {turn}").as_bytes());
    // of 2³² values the last ones make small codes likelier, by less than one in four thousand; twenty tries are heard
    let [a, b, c, d, ..] = signature;
    format!("{:06}", u32::from_be_bytes([a, b, c, d]) % 1_000_000)
}
