//! Who awards: somebody at an organisation's desk who decides, and what keeps a badge from being awarded.

use super::{
    rows::NewRow,
    runs::{self, Run, RunStatus},
};
use crate::{
    account::session::SignedIn,
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    badge::{
        model::{Badge, BadgeStatus},
        store,
    },
    city::model::City,
    db::Tx,
    error::Problem,
    i18n::msg,
    provider::{
        member::{self, Organisation},
        status::OrganisationStatus,
    },
    server::{reader::Reader, state::AppState},
};
use std::sync::Arc;

/// What keeps a badge from being awarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// It is not public yet.
    Draft,
    /// It is not awarded any more.
    Retired,
    /// The city has not looked at the organisation, or has suspended it.
    Organisation,
}

/// Somebody at an organisation's desk who awards its badges.
#[derive(Clone)]
pub(super) struct Desk {
    pub reader: Reader,
    pub city: Arc<City>,
    pub organisation: Organisation,
    pub account_id: String,
    /// Unix milliseconds.
    pub now: i64,
}

impl Desk {
    /// For the desk of that slug; for everybody else it is not there.
    pub async fn of(state: &AppState, reader: &Reader, signed_in: SignedIn, slug: &str) -> Result<Self, Problem> {
        let city = reader.city()?;
        let organisation = member::decider(state, &signed_in.account, &city, slug).await?.organisation;
        Ok(Self {
            reader: reader.clone(),
            city,
            organisation,
            account_id: signed_in.account.id,
            now: reader.now.timestamp_millis(),
        })
    }

    /// One of its badges.
    pub async fn badge(&self, state: &AppState, id: &str) -> Result<Badge, Problem> {
        store::get(&state.db, &self.organisation.id, id).await?.ok_or(Problem::not_found())
    }

    /// An address at the desk.
    pub fn href(&self, path: &str) -> String {
        self.city.href(self.reader.l.locale(), &format!("desk/{}/{path}", self.organisation.slug))
    }

    /// The address of a badge's awards.
    pub fn awards(&self, badge: &Badge) -> String {
        self.href(&format!("badges/{}/awards", badge.id))
    }

    /// What keeps a badge from being awarded now.
    pub fn bar(&self, badge: &Badge) -> Option<Bar> {
        match badge.status {
            _ if self.organisation.status != OrganisationStatus::Verified => Some(Bar::Organisation),
            BadgeStatus::Draft => Some(Bar::Draft),
            BadgeStatus::Retired => Some(Bar::Retired),
            BadgeStatus::Published => None,
        }
    }

    /// What a badge is called.
    pub fn name(&self, badge: &Badge) -> String {
        let name = badge.content.name();
        if name.is_empty() { self.reader.l.t(msg::BadgeUntitled) } else { name.to_owned() }
    }

    /// The language of that, where it is not the reader's.
    pub fn lang(&self, badge: &Badge) -> Option<&'static str> {
        let other = badge.content.locale != self.reader.l.locale() && !badge.content.name().is_empty();
        other.then(|| badge.content.locale.as_str())
    }

    /// Notes something that was done with a badge, in the transaction of the deed.
    pub async fn note(&self, tx: &mut Tx, what: AuditWhat, badge: &Badge) -> Result<(), Problem> {
        let event = Event {
            city_id: &self.city.id,
            organisation_id: &self.organisation.id,
            account_id: Some(&self.account_id),
            what,
            subject: badge.content.name(),
        };
        Ok(audit::store::put(tx, &event, self.now).await?)
    }

    /// Keeps a run of a badge; one that is to be given at once is noted as such.
    pub async fn keep(&self, state: &AppState, badge: &Badge, run: &Run, rows: &[NewRow]) -> Result<(), Problem> {
        let mut tx = state.db.begin().await?;
        runs::put(&mut tx, run, rows).await?;
        if run.status == RunStatus::Running {
            self.note(&mut tx, AuditWhat::BadgeAwarded, badge).await?;
        } else {
            runs::drop_before(&mut tx, run).await?;
        }
        tx.commit().await?;
        super::work::NEW.notify_one();
        Ok(())
    }
}
