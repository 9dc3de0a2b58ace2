//! The way of a draft to the public: sent to the city or published at once, read, approved or sent back; and what becomes of a
//! listing that is public.

use super::{
    check::{self, Finding, NEW_PLACE},
    convert::{self, Target},
    draft::Draft,
    mails,
    store::{self, DraftStatus, Kept},
};
use crate::{
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    city::model::City,
    coordination,
    db::{Db, Tx},
    duplicate,
    error::Problem,
    on_db,
    opportunity::{
        self,
        listing::{Listing, Organiser, Venue},
        model::Status,
        slug, validation,
    },
    picture::{self, model::Picture},
    provider::{
        self,
        member::{AtDesk, Organisation},
        status::OrganisationStatus,
    },
    server::state::AppState,
};
use anyhow::Context;
use uuid::Uuid;

/// Who acts, and for which organisation.
pub struct Deed<'a> {
    pub state: &'a AppState,
    pub city: &'a City,
    pub organisation: &'a Organisation,
    pub account_id: &'a str,
    /// Unix milliseconds.
    pub now: i64,
}

/// What came of wanting to publish.
pub enum Sent {
    Published,
    /// A coordinator reads it first.
    Submitted,
    /// Something is missing or wrong.
    NotWhole(Vec<Finding>),
    /// It was changed since it was looked at.
    Moved,
}

/// Whether somebody's draft becomes public without being read first: where the city trusts those whom it has verified, and
/// where it is the city itself that writes.
#[must_use]
pub fn is_at_once(city: &City, at_desk: &AtDesk) -> bool {
    match at_desk.organisation.status {
        OrganisationStatus::Verified => city.publish_without_review || !at_desk.is_member,
        OrganisationStatus::Suspended => false,
        _ => !at_desk.is_member,
    }
}

/// The venue that a draft names, known or new.
///
/// # Errors
/// When the database fails.
pub async fn venue(db: &Db, city: &City, draft: &Draft) -> anyhow::Result<Option<Venue>> {
    match draft.get("place") {
        "" => Ok(None),
        _ if check::is_online(draft) => Ok(None),
        NEW_PLACE => {
            let taken =
                provider::store::places(db, &city.id).await?.into_iter().map(|venue| venue.slug).collect::<Vec<_>>();
            let slug = slug::free(&slug::of(draft.get("place-name")), &taken);
            Ok(convert::new_venue(draft, city, slug))
        }
        slug => provider::store::place(db, &city.id, slug).await,
    }
}

impl Deed<'_> {
    /// Publishes revision `revision` of a draft or, where it has to be read first, sends it to the city.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn send(&self, seen: &Kept, revision: i64, at_once: bool) -> Result<Sent, Problem> {
        if seen.revision != revision {
            return Ok(Sent::Moved);
        }
        let findings = self.findings(&seen.draft).await?;
        if !findings.is_empty() {
            return Ok(Sent::NotWhole(findings));
        }
        if at_once {
            return self.publish(seen, AuditWhat::ListingPublished).await;
        }
        let coordinators = coordination::store::coordinator_accounts(&self.state.db, &self.city.id).await?;
        let mut tx = self.state.db.begin().await?;
        let kept = store::hold(&mut tx, &self.city.id, seen, self.now).await?;
        if kept.revision != revision {
            return Ok(Sent::Moved);
        }
        store::set_status(&mut tx, &kept, DraftStatus::InReview, self.now).await?;
        store::put_comments(&mut tx, &kept.opportunity_id, &[]).await?;
        self.note(&mut tx, AuditWhat::ListingSubmitted, title(&kept.draft)).await?;
        for account in &coordinators {
            mails::waits(self, &mut tx, account, &kept).await?;
        }
        tx.commit().await?;
        self.state.new_mail.notify_one();
        Ok(Sent::Submitted)
    }

    /// What keeps a draft from being published: what its form says, and what only the database knows.
    async fn findings(&self, draft: &Draft) -> anyhow::Result<Vec<Finding>> {
        let mut findings = check::check(draft, self.city.bounds);
        let known = if check::is_online(draft) { "" } else { draft.get("place") };
        if !known.is_empty()
            && known != NEW_PLACE
            && provider::store::place(&self.state.db, &self.city.id, known).await?.is_none()
        {
            findings.push(Finding { field: "place".to_owned(), problem: check::Problem::PlaceMissing });
        }
        if known == NEW_PLACE && self.city.district(draft.get("place-district")).is_none() {
            findings.push(Finding { field: "place-district".to_owned(), problem: check::Problem::DistrictMissing });
        }
        if !draft.get("picture").is_empty() && self.picture(draft).await?.is_none() {
            findings.push(Finding { field: "picture".to_owned(), problem: check::Problem::PictureGone });
        }
        let directory = self.state.directory();
        if !draft.get("theme").is_empty() && directory.vocabulary.get(draft.get("theme")).is_none() {
            findings.push(Finding { field: "theme".to_owned(), problem: check::Problem::MainMissing });
        }
        Ok(findings)
    }

    /// Makes a draft public.
    ///
    /// # Errors
    /// When the database fails, or the draft is not whole and nobody asked the city: whoever calls has checked that.
    pub async fn publish(&self, seen: &Kept, what: AuditWhat) -> Result<Sent, Problem> {
        let db = &self.state.db;
        let approves = what == AuditWhat::ListingApproved;
        if approves {
            // whoever writes may have gone on since it was sent
            let findings = self.findings(&seen.draft).await?;
            if !findings.is_empty() {
                return Ok(Sent::NotWhole(findings));
            }
        }
        let before = opportunity::store::by_ids(db, std::slice::from_ref(&seen.opportunity_id)).await?.pop();
        let place = venue(db, self.city, &seen.draft).await?;
        let directory = self.state.directory();
        let slug = match &before {
            Some(before) => before.slug.clone(),
            None => self.free_slug(title(&seen.draft)).await?,
        };
        let target = Target {
            id: &seen.opportunity_id,
            slug,
            city: self.city,
            vocabulary: &directory.vocabulary,
            organiser: self.organiser(),
            place: place.clone(),
            picture: self.picture(&seen.draft).await?,
            before: before.as_ref(),
            now: self.now,
        };
        let (listing, schedules) = convert::to_listing(&seen.draft, target)?;
        let faults = validation::faults(&listing);
        if !faults.is_empty() {
            // the form's own check comes first and says it better: this is the net below it
            tracing::warn!(listing = listing.id, ?faults, "a draft passed its check and cannot be stored");
            return Err(Problem { status: axum::http::StatusCode::UNPROCESSABLE_ENTITY });
        }
        let writers = if approves { mails::writers(db, &seen.opportunity_id).await? } else { Vec::new() };
        let mut tx = db.begin().await?;
        // first of all locks, as whoever changes a listing takes them
        tx.change_numbers(0).await?;
        let kept = store::hold(&mut tx, &self.city.id, seen, self.now).await?;
        // another coordinator may have asked for changes in the meantime
        let is_decided = approves && kept.status != DraftStatus::InReview;
        if kept.revision != seen.revision
            || is_decided
            || duplicate::store::is_merged(&mut tx, &seen.opportunity_id).await?
        {
            return Ok(Sent::Moved);
        }
        let kept = match place.filter(|_| seen.draft.get("place") == NEW_PLACE) {
            Some(venue) => {
                let id = Uuid::now_v7().to_string();
                provider::store::put_place(&mut tx, &id, &self.city.id, &venue, &[]).await?;
                store::settle_place(&mut tx, &kept, &venue.slug, self.account_id, self.now).await?
            }
            None => kept,
        };
        opportunity::store::put(&mut tx, &listing, &schedules).await?;
        store::set_status(&mut tx, &kept, DraftStatus::Published, self.now).await?;
        store::put_comments(&mut tx, &kept.opportunity_id, &[]).await?;
        self.note(&mut tx, what, title(&kept.draft)).await?;
        for account in &writers {
            mails::published(self, &mut tx, account, &kept).await?;
        }
        tx.commit().await?;
        self.state.new_mail.notify_one();
        Ok(Sent::Published)
    }

    /// Sends a draft back with what should be different; `false` where it was changed since it was read.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn request_changes(
        &self,
        seen: &Kept,
        revision: i64,
        comments: &[(String, String)],
    ) -> Result<bool, Problem> {
        let writers = mails::writers(&self.state.db, &seen.opportunity_id).await?;
        let mut tx = self.state.db.begin().await?;
        let kept = store::hold(&mut tx, &self.city.id, seen, self.now).await?;
        if kept.revision != revision || kept.status != DraftStatus::InReview {
            return Ok(false);
        }
        store::set_status(&mut tx, &kept, DraftStatus::ChangesRequested, self.now).await?;
        store::put_comments(&mut tx, &kept.opportunity_id, comments).await?;
        self.note(&mut tx, AuditWhat::ListingChangesRequested, title(&kept.draft)).await?;
        for account in &writers {
            mails::changes(self, &mut tx, account, &kept).await?;
        }
        tx.commit().await?;
        self.state.new_mail.notify_one();
        Ok(true)
    }

    /// Takes a listing from the site, puts it away, or shows it again; `false` where its status leads nowhere there.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_public(&self, listing: &Listing, to: Status, title: &str) -> Result<bool, Problem> {
        let mut tx = self.state.db.begin().await?;
        let is_set = self.set_public_in(&mut tx, listing, to, title).await?;
        if is_set {
            tx.commit().await?;
        }
        Ok(is_set)
    }

    /// The same as a part of something else, which has locked nothing yet.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn set_public_in(
        &self,
        tx: &mut Tx,
        listing: &Listing,
        to: Status,
        title: &str,
    ) -> Result<bool, Problem> {
        let what = match (listing.status, to) {
            (Status::Published, Status::Unpublished) => AuditWhat::ListingUnpublished,
            (Status::Unpublished, Status::Archived) => AuditWhat::ListingArchived,
            (Status::Unpublished | Status::Archived, Status::Published) => AuditWhat::ListingRestored,
            _ => return Ok(false),
        };
        // first of all locks, as whoever makes it part of another listing takes them
        tx.change_numbers(0).await?;
        if to == Status::Published && duplicate::store::is_merged(tx, &listing.id).await? {
            return Ok(false);
        }
        opportunity::store::set_status(tx, &listing.id, (listing.status, to), self.now).await?;
        self.note(tx, what, title).await?;
        Ok(true)
    }

    async fn note(&self, tx: &mut Tx, what: AuditWhat, subject: &str) -> Result<(), Problem> {
        let event = Event {
            city_id: &self.city.id,
            organisation_id: &self.organisation.id,
            account_id: Some(self.account_id),
            what,
            subject,
        };
        audit::store::put(tx, &event, self.now).await?;
        Ok(())
    }

    /// Begins a listing.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn create(&self, draft: &Draft) -> Result<Kept, Problem> {
        let id = Uuid::now_v7().to_string();
        let mut tx = self.state.db.begin().await?;
        let ids = (id.as_str(), self.city.id.as_str(), self.organisation.id.as_str());
        let kept = store::create(&mut tx, ids, draft, self.account_id, self.now).await?;
        self.note(&mut tx, AuditWhat::ListingCreated, title(draft)).await?;
        tx.commit().await?;
        Ok(kept)
    }

    async fn picture(&self, draft: &Draft) -> anyhow::Result<Option<Picture>> {
        picture::store::of_organisation(&self.state.db, &self.organisation.id, draft.get("picture")).await
    }

    fn organiser(&self) -> Organiser {
        organiser(self.organisation)
    }

    async fn free_slug(&self, title: &str) -> anyhow::Result<String> {
        let wanted = slug::of(title);
        let taken: Vec<String> = on_db!(&self.state.db, |pool| {
            sqlx::query_scalar("SELECT slug FROM opportunity WHERE city_id = $1 AND (slug = $2 OR slug LIKE $3)")
                .bind(&self.city.id)
                .bind(&wanted)
                .bind(format!("{wanted}-%"))
                .fetch_all(pool)
                .await?
        });
        Ok(slug::free(&wanted, &taken))
    }
}

/// Enough of an organisation for a listing that is to be stored or looked at.
#[must_use]
pub fn organiser(organisation: &Organisation) -> Organiser {
    Organiser {
        slug: organisation.slug.clone(),
        name: organisation.name.clone(),
        url: None,
        email: None,
        address: None,
        about: Vec::new(),
        suspended: false,
        logo: None,
    }
}

/// The title in the listing's own language; empty while there is none.
#[must_use]
pub fn title(draft: &Draft) -> &str {
    draft.locale().map_or("", |locale| draft.text("title", locale))
}

/// The present status and address of a listing that is or was public.
///
/// # Errors
/// When the database fails, or holds a word that this program does not know.
pub async fn standing(db: &Db, id: &str) -> anyhow::Result<Option<(Status, String)>> {
    let row: Option<(String, String)> = on_db!(db, |pool| {
        sqlx::query_as("SELECT status, slug FROM opportunity WHERE id = $1").bind(id).fetch_optional(pool).await?
    });
    row.map(|(status, slug)| Ok((Status::from_word(&status).context("opportunity.status")?, slug))).transpose()
}
