//! A form with a file in it, and what is kept of the file: of a picture nothing but the picture, of a PDF all.

use super::model::{ACCOUNT_BYTES, PDF_BYTES};
use crate::{
    error::Problem,
    i18n::{Localizer, msg},
    picture::model::{MAX_BYTES, PictureKind, Refused},
    server::{body, state::AppState},
};
use axum::{
    body::Body,
    extract::{FromRequest, Multipart, Request},
};

/// Bytes of the form: the largest file that is taken, and what stands around it.
pub const MAX_FORM: usize = MAX_BYTES + 64 * 1024;
/// What a PDF begins with.
const PDF: &[u8] = b"%PDF-";

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    Missing,
    PdfLarge,
    Picture(Refused),
}

impl NotTaken {
    /// For people, at the field.
    #[must_use]
    pub fn words(self, l: &Localizer) -> String {
        match self {
            Self::Missing => l.t(msg::ProblemEvidenceMissing),
            Self::PdfLarge => l.t(msg::ProblemEvidencePdf { count: megabytes(PDF_BYTES).into() }),
            Self::Picture(Refused::NotAPicture) => l.t(msg::ProblemEvidenceFormat),
            Self::Picture(refused) => refused.words(l),
        }
    }
}

const fn megabytes(bytes: usize) -> usize {
    bytes / 1024 / 1024
}

/// What may be chosen.
#[must_use]
pub fn hint(l: &Localizer) -> String {
    l.t(msg::EvidenceFileHint {
        picture: megabytes(MAX_BYTES).into(),
        pdf: megabytes(PDF_BYTES).into(),
        all: u32::try_from(ACCOUNT_BYTES / 1024 / 1024).unwrap_or(u32::MAX).into(),
    })
}

/// What somebody has sent.
pub struct Sent {
    /// What the file shows, in their words.
    pub words: String,
    file: Result<Vec<u8>, NotTaken>,
}

/// What is kept of a file.
pub struct Taken {
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

impl Sent {
    /// Reads the fields `file` and `file-words`. It is called when it is known that they may send one.
    ///
    /// # Errors
    /// When what came is no such form, or has no end.
    pub async fn read(request: Request, state: &AppState) -> Result<Self, Problem> {
        let mut sent = Self { words: String::new(), file: Err(NotTaken::Missing) };
        let (parts, body) = request.into_parts();
        let Some(bytes) = body::whole(body, MAX_FORM).await? else {
            sent.file = Err(NotTaken::Picture(Refused::TooLarge));
            return Ok(sent);
        };
        let request = Request::from_parts(parts, Body::from(bytes));
        let refused = |status| Problem { status };
        let mut form = Multipart::from_request(request, state).await.map_err(|wrong| refused(wrong.status()))?;
        while let Some(field) = form.next_field().await.map_err(|wrong| refused(wrong.status()))? {
            let name = field.name().unwrap_or_default().to_owned();
            let bytes = field.bytes().await.map_err(|wrong| refused(wrong.status()))?;
            match name.as_str() {
                // no database keeps NUL
                "file-words" => match std::str::from_utf8(&bytes) {
                    Ok(words) if !words.contains('\0') => sent.words = words.trim().replace("\r\n", "\n"),
                    _ => return Err(Problem::malformed()),
                },
                "file" if !bytes.is_empty() => sent.file = Ok(bytes.into()),
                _ => {}
            }
        }
        Ok(sent)
    }

    /// Makes what is kept of the file, or says why it is not taken.
    ///
    /// # Errors
    /// When the process is going down.
    pub async fn make(self, state: &AppState) -> anyhow::Result<Result<Taken, NotTaken>> {
        let file = match self.file {
            Ok(file) => file,
            Err(why) => return Ok(Err(why)),
        };
        if file.starts_with(PDF) {
            let fits = file.len() <= PDF_BYTES;
            return Ok(if fits {
                Ok(Taken { media_type: "application/pdf", bytes: file })
            } else {
                Err(NotTaken::PdfLarge)
            });
        }
        let made = state.pictures.make(PictureKind::Evidence, file).await?;
        Ok(made.map_err(NotTaken::Picture).and_then(|made| {
            let largest = made.files.into_iter().next_back().ok_or(NotTaken::Missing)?;
            Ok(Taken { media_type: "image/jpeg", bytes: largest.1 })
        }))
    }
}
