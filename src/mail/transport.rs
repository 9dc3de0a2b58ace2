//! How mail leaves: by SMTP, or into a folder where nothing else is configured.

use super::letter::Written;
use anyhow::Context;
use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{
        Mailbox, MultiPart,
        header::{Header, HeaderName, HeaderValue},
    },
};
use std::path::{Path, PathBuf};

/// Where mail goes.
pub enum Transport {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// One .eml file each, named by the letter's id, with its HTML beside it for /dev/outbox.
    Folder(PathBuf),
}

/// A letter with its envelope.
pub struct Envelope {
    /// For ever the same for one letter.
    pub id: String,
    pub recipient: String,
    pub written: Written,
}

/// Why a letter did not leave.
#[derive(Debug)]
pub enum Refused {
    /// It may leave later.
    ForNow(anyhow::Error),
    /// It never will: the address is none, or the other side says so for good.
    ForGood(anyhow::Error),
}

impl Transport {
    /// By SMTP where a URL is given (`smtp://user:password@host:587?tls=required`, `smtps://…`), else into the folder.
    ///
    /// # Errors
    /// When the URL cannot be understood.
    pub fn new(smtp_url: Option<&str>, folder: PathBuf) -> anyhow::Result<Self> {
        match smtp_url.filter(|url| !url.is_empty()) {
            Some(url) => Ok(Self::Smtp(
                AsyncSmtpTransport::<Tokio1Executor>::from_url(url)
                    .context("CITY_SMTP_URL cannot be understood")?
                    .build(),
            )),
            None => Ok(Self::Folder(folder)),
        }
    }

    /// Hands a letter over.
    ///
    /// # Errors
    /// When it was not taken.
    pub async fn send(&self, from: &Mailbox, envelope: &Envelope) -> Result<(), Refused> {
        let message = message(from, envelope).map_err(Refused::ForGood)?;
        match self {
            Self::Smtp(smtp) => match smtp.send(message).await {
                Ok(_) => Ok(()),
                Err(error) if error.is_permanent() => Err(Refused::ForGood(error.into())),
                Err(error) => Err(Refused::ForNow(error.into())),
            },
            Self::Folder(folder) => write(folder, envelope, &message.formatted())
                .await
                .map_err(|error| Refused::ForNow(anyhow::Error::from(error).context(folder.display().to_string()))),
        }
    }
}

/// Under its final name only when it is whole; the same letter again is the same file.
async fn write(folder: &Path, Envelope { id, written, .. }: &Envelope, message: &[u8]) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    for (end, bytes) in [("html", written.html.as_bytes()), ("eml", message)] {
        let unfinished = folder.join(format!(".{id}.{end}.part"));
        tokio::fs::write(&unfinished, bytes).await?;
        tokio::fs::rename(unfinished, folder.join(format!("{id}.{end}"))).await?;
    }
    Ok(())
}

/// RFC 2369: where letters of this kind are stopped.
#[derive(Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(value: &str) -> Result<Self, BoxError> {
        Ok(Self(value.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// RFC 8058: with one tap, by a POST to that address.
#[derive(Clone)]
struct ListUnsubscribePost;

impl Header for ListUnsubscribePost {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_: &str) -> Result<Self, BoxError> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
    }
}

type BoxError = Box<dyn std::error::Error + Send + Sync>;

fn message(from: &Mailbox, envelope: &Envelope) -> anyhow::Result<Message> {
    let domain = from.email.domain();
    let mut builder = Message::builder()
        .from(from.clone())
        .to(envelope.recipient.parse().context("the recipient's address")?)
        .message_id(Some(format!("<{}@{domain}>", envelope.id)))
        .subject(envelope.written.subject.clone());
    if let Some(href) = &envelope.written.unsubscribe {
        builder = builder.header(ListUnsubscribe(format!("<{href}>"))).header(ListUnsubscribePost);
    }
    Ok(builder
        .multipart(MultiPart::alternative_plain_html(envelope.written.text.clone(), envelope.written.html.clone()))?)
}
