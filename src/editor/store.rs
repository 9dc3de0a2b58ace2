//! Drafts and their revisions in the database. A draft stays beside its listing for good: it is what the next change begins
//! from, and holds what is not public, such as a translation half written.

use super::{
    convert, dates,
    draft::{Draft, PLACE_FIELDS},
    merge::{self, Merged},
};
use crate::{
    city::model::City,
    db::{Db, Tx},
    error::Corrupt,
    on_db, on_tx,
    opportunity::{
        self,
        listing::Listing,
        store::{Schedule, SessionChange},
    },
    words::words,
};
use anyhow::Context;

words! {
    /// Where a draft stands.
    DraftStatus {
        /// Being written.
        Draft = "draft",
        /// A coordinator is asked to read it.
        InReview = "in-review",
        /// A coordinator has read it and wants something changed.
        ChangesRequested = "changes-requested",
        /// It says what the public sees.
        Published = "published",
    }
}

words! {
    /// What made a revision.
    RevisionKind { Created = "created", Saved = "saved", Submitted = "submitted", Published = "published", Restored = "restored" }
}

/// A draft as it is kept.
#[derive(Clone, Debug)]
pub struct Kept {
    /// Of the listing that it is or becomes.
    pub opportunity_id: String,
    pub organisation_id: String,
    pub status: DraftStatus,
    pub draft: Draft,
    /// 0: a listing of which nobody has edited anything here yet.
    pub revision: i64,
    /// The revision that the public sees.
    pub published_revision: Option<i64>,
    /// Unix milliseconds.
    pub modified: i64,
    /// When it was last sent to be read, unix milliseconds.
    pub submitted: Option<i64>,
}

/// A moment of a draft's history.
#[derive(Clone, Debug)]
pub struct Revision {
    pub number: i64,
    pub kind: RevisionKind,
    pub draft: Draft,
    /// Who made it; absent when their account is gone.
    pub by: Option<String>,
    /// Unix milliseconds.
    pub created: i64,
}

/// What came of saving.
pub enum Saved {
    /// It is kept, with what others have changed meanwhile.
    Kept(Kept),
    /// Both have changed the same; nothing was written.
    Conflict(Merged, Kept),
}

#[derive(sqlx::FromRow)]
struct Row {
    opportunity_id: String,
    organisation_id: String,
    status: String,
    fields: String,
    revision: i64,
    published_revision: Option<i64>,
    modified: i64,
    submitted: Option<i64>,
}

impl Row {
    fn kept(self) -> Result<Kept, Corrupt> {
        Ok(Kept {
            status: DraftStatus::from_word(&self.status).ok_or_else(|| Corrupt::new("draft.status", &self.status))?,
            draft: Draft::parse(&self.fields),
            opportunity_id: self.opportunity_id,
            organisation_id: self.organisation_id,
            revision: self.revision,
            published_revision: self.published_revision,
            modified: self.modified,
            submitted: self.submitted,
        })
    }
}

macro_rules! columns {
    () => {
        "opportunity_id, organisation_id, status, fields, revision, published_revision, modified, submitted"
    };
}

macro_rules! select_draft {
    ($rest:literal) => {
        concat!("SELECT ", columns!(), " FROM draft ", $rest)
    };
}

/// The draft of an organisation's listing, made from the listing where it was not written here. What has gone into another
/// listing is not written at any more.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &Db, city: &City, organisation_id: &str, id: &str) -> anyhow::Result<Option<Kept>> {
    let row: Option<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_draft!(
            "WHERE opportunity_id = $1 AND organisation_id = $2 AND NOT EXISTS \
             (SELECT 1 FROM opportunity o WHERE o.id = draft.opportunity_id AND o.merged_into IS NOT NULL)"
        ))
        .bind(id)
        .bind(organisation_id)
        .fetch_optional(pool)
        .await?
    });
    if let Some(row) = row {
        return Ok(Some(row.kept()?));
    }
    let theirs: Option<String> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT id FROM opportunity WHERE id = $1 AND organisation_id = $2 AND merged_into IS NULL")
            .bind(id)
            .bind(organisation_id)
            .fetch_optional(pool)
            .await?
    });
    let Some(id) = theirs else { return Ok(None) };
    let Some(listing) = opportunity::store::by_ids(db, std::slice::from_ref(&id)).await?.pop() else { return Ok(None) };
    let mut schedules = opportunity::store::schedules(db, std::slice::from_ref(&id)).await?;
    let schedules = schedules.remove(&id).unwrap_or_default();
    Ok(Some(of_listing(&listing, &schedules, city, organisation_id)))
}

/// The draft of an organisation's listing of which nobody has edited anything here yet.
#[must_use]
pub fn of_listing(listing: &Listing, schedules: &[Schedule], city: &City, organisation_id: &str) -> Kept {
    Kept {
        opportunity_id: listing.id.clone(),
        organisation_id: organisation_id.to_owned(),
        status: DraftStatus::Published,
        draft: convert::of_listing(listing, schedules, city),
        revision: 0,
        published_revision: Some(0),
        modified: listing.modified,
        submitted: None,
    }
}

/// The organisation that a listing or draft belongs to, with the city that it is in.
///
/// # Errors
/// When the database fails.
pub async fn organisation_of(db: &Db, city_id: &str, id: &str) -> sqlx::Result<Option<String>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT organisation_id FROM draft WHERE opportunity_id = $1 AND city_id = $2")
            .bind(id)
            .bind(city_id)
            .fetch_optional(pool)
            .await
    })
}

/// The drafts of an organisation, the last changed first.
///
/// # Errors
/// When the database fails.
pub async fn of_organisation(db: &Db, organisation_id: &str) -> anyhow::Result<Vec<Kept>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_draft!("WHERE organisation_id = $1 ORDER BY modified DESC, opportunity_id"))
            .bind(organisation_id)
            .fetch_all(pool)
            .await?
    });
    Ok(rows.into_iter().map(Row::kept).collect::<Result<_, _>>()?)
}

/// The drafts of a city that wait to be read, the longest waiting first.
///
/// # Errors
/// When the database fails.
pub async fn in_review(db: &Db, city_id: &str) -> anyhow::Result<Vec<Kept>> {
    let rows: Vec<Row> = on_db!(db, |pool| {
        sqlx::query_as(select_draft!("WHERE city_id = $1 AND status = 'in-review' ORDER BY submitted, opportunity_id"))
            .bind(city_id)
            .fetch_all(pool)
            .await?
    });
    Ok(rows.into_iter().map(Row::kept).collect::<Result<_, _>>()?)
}

/// Begins a draft.
///
/// # Errors
/// When the database fails.
pub async fn create(
    tx: &mut Tx,
    (id, city_id, organisation_id): (&str, &str, &str),
    draft: &Draft,
    account_id: &str,
    now_ms: i64,
) -> anyhow::Result<Kept> {
    let kept = Kept {
        opportunity_id: id.to_owned(),
        organisation_id: organisation_id.to_owned(),
        status: DraftStatus::Draft,
        draft: draft.clone(),
        revision: 1,
        published_revision: None,
        modified: now_ms,
        submitted: None,
    };
    insert(tx, city_id, &kept, now_ms).await?;
    note(tx, &kept, RevisionKind::Created, Some(account_id), now_ms).await?;
    Ok(kept)
}

async fn insert(tx: &mut Tx, city_id: &str, kept: &Kept, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO draft (opportunity_id, city_id, organisation_id, status, fields, revision, published_revision, \
             created, modified) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8) ON CONFLICT (opportunity_id) DO NOTHING",
        )
        .bind(&kept.opportunity_id)
        .bind(city_id)
        .bind(&kept.organisation_id)
        .bind(kept.status.as_str())
        .bind(kept.draft.to_form())
        .bind(kept.revision)
        .bind(kept.published_revision)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(())
    })
}

async fn note(tx: &mut Tx, kept: &Kept, kind: RevisionKind, account_id: Option<&str>, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "INSERT INTO draft_revision (opportunity_id, number, kind, fields, account_id, created) \
             VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (opportunity_id, number) DO UPDATE SET kind = excluded.kind",
        )
        .bind(&kept.opportunity_id)
        .bind(kept.revision)
        .bind(kind.as_str())
        .bind(kept.draft.to_form())
        .bind(account_id)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// The draft as it stands now, held until the transaction ends; a listing that was not written here gets its first one.
///
/// # Errors
/// When the database fails.
pub async fn hold(tx: &mut Tx, city_id: &str, seen: &Kept, now_ms: i64) -> anyhow::Result<Kept> {
    if seen.revision == 0 {
        insert(tx, city_id, seen, now_ms).await?;
        note(tx, seen, RevisionKind::Published, None, now_ms).await?;
    }
    lock(tx, &seen.opportunity_id).await?.context("a draft that was just read is not there")
}

/// A draft, held until the transaction ends.
async fn lock(tx: &mut Tx, id: &str) -> anyhow::Result<Option<Kept>> {
    let row: Option<Row> = on_tx!(tx, |conn| {
        // an update that changes nothing holds the row on both engines
        sqlx::query_as(concat!("UPDATE draft SET revision = revision WHERE opportunity_id = $1 RETURNING ", columns!()))
            .bind(id)
            .fetch_optional(conn)
            .await?
    });
    Ok(row.map(Row::kept).transpose()?)
}

/// Saves what somebody made of revision `base`, with what others have changed since.
///
/// # Errors
/// When the database fails.
pub async fn save(
    tx: &mut Tx,
    city_id: &str,
    (seen, base): (&Kept, i64),
    mine: &Draft,
    (kind, account_id): (RevisionKind, &str),
    now_ms: i64,
) -> anyhow::Result<Saved> {
    let kept = hold(tx, city_id, seen, now_ms).await?;
    let draft = if kept.revision == base {
        mine.clone()
    } else {
        // a base that is not there any more is nothing that both could have begun with: whatever differs is asked about
        let began = revision_in(tx, &kept.opportunity_id, base).await?.unwrap_or_default();
        let merged = merge::merge(&began, mine, &kept.draft);
        if !merged.conflicts.is_empty() {
            return Ok(Saved::Conflict(merged, kept));
        }
        merged.draft
    };
    if draft == kept.draft {
        return Ok(Saved::Kept(kept));
    }
    // whoever reads it for the city goes on reading; what they approve is what they have seen
    let status = if kept.status == DraftStatus::Published { DraftStatus::Draft } else { kept.status };
    Ok(Saved::Kept(advance(tx, Kept { draft, status, ..kept }, (kind, Some(account_id)), now_ms).await?))
}

/// Makes a draft that is held, as it shall stand now, its next revision.
async fn advance(
    tx: &mut Tx,
    kept: Kept,
    (kind, account_id): (RevisionKind, Option<&str>),
    now_ms: i64,
) -> sqlx::Result<Kept> {
    let kept = Kept { revision: kept.revision + 1, modified: now_ms, ..kept };
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE draft SET status = $2, fields = $3, revision = $4, published_revision = $5, modified = $6, \
             modified_by = COALESCE($7, modified_by) WHERE opportunity_id = $1",
        )
        .bind(&kept.opportunity_id)
        .bind(kept.status.as_str())
        .bind(kept.draft.to_form())
        .bind(kept.revision)
        .bind(kept.published_revision)
        .bind(now_ms)
        .bind(account_id)
        .execute(conn)
        .await?;
    });
    note(tx, &kept, kind, account_id, now_ms).await?;
    Ok(kept)
}

/// Moves a draft that is held on to another status, and notes why in its history.
///
/// # Errors
/// When the database fails.
pub async fn set_status(tx: &mut Tx, kept: &Kept, status: DraftStatus, now_ms: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE draft SET status = $2, \
             published_revision = CASE WHEN $2 = 'published' THEN revision ELSE published_revision END, \
             submitted = CASE WHEN $2 = 'in-review' THEN $3 ELSE submitted END WHERE opportunity_id = $1",
        )
        .bind(&kept.opportunity_id)
        .bind(status.as_str())
        .bind(now_ms)
        .execute(&mut *conn)
        .await?;
    });
    let kind = match status {
        DraftStatus::InReview => Some(RevisionKind::Submitted),
        DraftStatus::Published => Some(RevisionKind::Published),
        DraftStatus::Draft | DraftStatus::ChangesRequested => None,
    };
    if let Some(kind) = kind {
        on_tx!(tx, |conn| {
            sqlx::query("UPDATE draft_revision SET kind = $3 WHERE opportunity_id = $1 AND number = $2")
                .bind(&kept.opportunity_id)
                .bind(kept.revision)
                .bind(kind.as_str())
                .execute(conn)
                .await?;
        });
    }
    Ok(())
}

/// Names a place that was new and is known now, as a revision of its own.
///
/// # Errors
/// When the database fails.
pub async fn settle_place(tx: &mut Tx, kept: &Kept, slug: &str, account_id: &str, now_ms: i64) -> sqlx::Result<Kept> {
    let mut draft = kept.draft.clone();
    draft.set("place", vec![slug.to_owned()]);
    for name in PLACE_FIELDS {
        draft.set(name, Vec::new());
    }
    advance(tx, Kept { draft, ..kept.clone() }, (RevisionKind::Saved, Some(account_id)), now_ms).await
}

const REVISION: &str = "SELECT fields FROM draft_revision WHERE opportunity_id = $1 AND number = $2";

/// An old revision.
///
/// # Errors
/// When the database fails.
pub async fn revision(db: &Db, id: &str, number: i64) -> sqlx::Result<Option<Draft>> {
    let fields: Option<String> =
        on_db!(db, |pool| { sqlx::query_scalar(REVISION).bind(id).bind(number).fetch_optional(pool).await? });
    Ok(fields.map(|fields| Draft::parse(&fields)))
}

async fn revision_in(tx: &mut Tx, id: &str, number: i64) -> sqlx::Result<Option<Draft>> {
    let fields: Option<String> =
        on_tx!(tx, |conn| sqlx::query_scalar(REVISION).bind(id).bind(number).fetch_optional(conn).await?);
    Ok(fields.map(|fields| Draft::parse(&fields)))
}

/// A draft's history, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn revisions(db: &Db, id: &str, limit: i64) -> anyhow::Result<Vec<Revision>> {
    let rows: Vec<(i64, String, String, Option<String>, i64)> = on_db!(db, |pool| {
        sqlx::query_as(
            "SELECT r.number, r.kind, r.fields, a.name, r.created FROM draft_revision r \
             LEFT JOIN account a ON a.id = r.account_id WHERE r.opportunity_id = $1 ORDER BY r.number DESC LIMIT $2",
        )
        .bind(id)
        .bind(limit)
        .fetch_all(pool)
        .await?
    });
    rows.into_iter()
        .map(|(number, kind, fields, by, created)| {
            let kind = RevisionKind::from_word(&kind).ok_or_else(|| Corrupt::new("draft_revision.kind", &kind))?;
            Ok(Revision { number, kind, draft: Draft::parse(&fields), by, created })
        })
        .collect()
}

/// What a coordinator said at the fields of a draft, by the groups of `merge::group`.
///
/// # Errors
/// When the database fails.
pub async fn comments(db: &Db, id: &str) -> sqlx::Result<Vec<(String, String)>> {
    on_db!(db, |pool| {
        sqlx::query_as("SELECT field, words FROM draft_comment WHERE opportunity_id = $1 ORDER BY field")
            .bind(id)
            .fetch_all(pool)
            .await
    })
}

/// Puts other comments in place of those before.
///
/// # Errors
/// When the database fails.
pub async fn put_comments(tx: &mut Tx, id: &str, comments: &[(String, String)]) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        sqlx::query("DELETE FROM draft_comment WHERE opportunity_id = $1").bind(id).execute(&mut *conn).await?;
        for (field, words) in comments {
            sqlx::query("INSERT INTO draft_comment (opportunity_id, field, words) VALUES ($1, $2, $3)")
                .bind(id)
                .bind(field)
                .bind(words)
                .execute(&mut *conn)
                .await?;
        }
        Ok(())
    })
}

/// Notes in the draft that one of the listing's sessions was moved or called off at the desk, so that the next time it is
/// published does not undo that. Where there is no draft the listing itself is what the next one begins from.
///
/// # Errors
/// When the database fails.
pub async fn note_session(
    tx: &mut Tx,
    listing: &Listing,
    (session_id, change): (&str, SessionChange),
    city: &City,
    now_ms: i64,
) -> anyhow::Result<()> {
    let Some(kept) = lock(tx, &listing.id).await? else { return Ok(()) };
    let Some(draft) =
        dates::with_fate(&kept.draft, (&listing.id, session_id), dates::fate(change, city.time_zone), city)?
    else {
        return Ok(());
    };
    // the public sees it already
    let published_revision = match kept.status {
        DraftStatus::Published => Some(kept.revision + 1),
        _ => kept.published_revision,
    };
    advance(tx, Kept { draft, published_revision, ..kept }, (RevisionKind::Saved, None), now_ms).await?;
    Ok(())
}
