//! A form with a picture in it.

use super::model::{MAX_BYTES, PictureKind, Refused};
use super::process::Made;
use crate::{
    error::Problem,
    server::{body, state::AppState},
};
use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Request},
};

/// Bytes of the form: the largest file that is taken, and what stands around it.
pub const MAX_FORM: usize = MAX_BYTES + 64 * 1024;
/// What somebody has sent.
pub struct Upload {
    /// There shall be no picture any more.
    pub remove: bool,
    file: Result<Vec<u8>, Refused>,
}

impl Upload {
    /// Reads the fields `picture`, a file, and `remove`. It is called when it is known that they may send one: nobody else's
    /// fifty megabytes are listened to.
    ///
    /// # Errors
    /// When what came is no such form, or has no end.
    pub async fn read(request: Request, state: &AppState) -> Result<Self, Problem> {
        let mut upload = Self { remove: false, file: Err(Refused::Missing) };
        let (parts, body) = request.into_parts();
        let Some(bytes) = body::whole(body, MAX_FORM).await? else {
            upload.file = Err(Refused::TooLarge);
            return Ok(upload);
        };
        let request = Request::from_parts(parts, Body::from(bytes));
        let refused = |status| Problem { status };
        let mut form = Multipart::from_request(request, state).await.map_err(|wrong| refused(wrong.status()))?;
        while let Some(field) = form.next_field().await.map_err(|wrong| refused(wrong.status()))? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|wrong| refused(wrong.status()))?;
            match name.as_str() {
                "remove" => upload.remove = true,
                "picture" if !bytes.is_empty() => upload.file = Ok(bytes.into()),
                _ => {}
            }
        }
        Ok(upload)
    }

    /// Makes what is kept of the file, or says why it is not taken.
    ///
    /// # Errors
    /// When the process is going down.
    pub async fn make(self, state: &AppState, kind: PictureKind) -> anyhow::Result<Result<Made, Refused>> {
        match self.file {
            Ok(file) => state.pictures.make(kind, file).await,
            Err(refused) => Ok(Err(refused)),
        }
    }
}
