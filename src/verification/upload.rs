//! The form in which a badge is presented: a file, a text or an address.

use super::{check::Unread, fetch::MAX_PRESENTED};
use crate::{
    account::forms::Reading,
    error::Problem,
    i18n::msg,
    server::{body, form::Fields, reader::Reader, state::AppState},
    ui::form::Typed,
};
use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Request},
};

/// Bytes of the form: the largest badge that is taken, and what stands around it.
pub const MAX_FORM: usize = MAX_PRESENTED + 64 * 1024;
/// Bytes of what is typed into a field that is shown again.
const MAX_TYPED: usize = 64 * 1024;

/// The fields that a badge comes in.
const WAYS: [&str; 3] = ["file", "text", "address"];

/// What somebody has presented.
pub struct Upload {
    /// What was typed, without the file and a text that is too long to be shown again.
    pub typed: Typed,
    /// The badge, or why there is none.
    pub badge: Result<Vec<u8>, Unread>,
    /// The address that they ask about.
    pub whose: Option<String>,
    /// The field that it came in.
    pub field: &'static str,
}

impl Upload {
    /// Reads the fields `file`, `text`, `address` and `whose`. Of several the first counts.
    ///
    /// # Errors
    /// When what came is no such form, or has no end.
    pub async fn read(request: Request, state: &AppState, reader: &Reader) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let Some(bytes) = body::whole(body, MAX_FORM).await? else {
            let (typed, badge) = (Typed::default(), Err(Unread::TooLarge));
            return Ok(Self { typed, badge, whose: None, field: "file" });
        };
        let request = Request::from_parts(parts, Body::from(bytes));
        let refused = |status| Problem { status };
        let mut form = Multipart::from_request(request, state).await.map_err(|wrong| refused(wrong.status()))?;
        let (mut fields, mut ways) = (Vec::new(), [const { Vec::new() }; 3]);
        while let Some(field) = form.next_field().await.map_err(|wrong| refused(wrong.status()))? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|wrong| refused(wrong.status()))?;
            let way = WAYS.iter().position(|way| *way == name);
            if name != "file" && bytes.len() <= MAX_TYPED {
                // what is not UTF-8 or has NUL in it was not typed
                let typed = std::str::from_utf8(&bytes).ok().filter(|typed| !typed.contains('\0'));
                fields.push((name, typed.ok_or(Problem::malformed())?.to_owned()));
            }
            if let Some(way) = way.and_then(|way| ways.get_mut(way)) {
                // a browser sends an empty file where none was chosen
                if way.is_empty() && !bytes.trim_ascii().is_empty() {
                    *way = bytes.to_vec();
                }
            }
        }
        let mut typed = Typed { fields: Fields::from_iter(fields), ..Typed::default() };
        let whose = match typed.fields.text("whose") {
            "" => None,
            _ => Reading { typed: &mut typed, l: &reader.l }.email("whose").map(|address| address.to_string()),
        };
        let badge = WAYS.into_iter().zip(ways).find(|(_, way)| !way.is_empty());
        if badge.is_none() {
            typed.problem("file", reader.l.t(msg::VerifyNothing));
        }
        let (field, badge) = badge.unwrap_or(("file", Vec::new()));
        Ok(Self { typed, badge: Ok(badge), whose, field })
    }
}
