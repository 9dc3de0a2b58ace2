//! Two listings become one: whatever people have of the one that goes away they have of the other.

use super::{mails, store};
use crate::{
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    city::model::City,
    db::Tx,
    error::Problem,
    on_tx,
    opportunity::{listing::Listing, model::Status, store as opportunities},
    provider::{
        member::{self, Organisation},
        member_store,
    },
    server::state::AppState,
};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Merged {
    Done,
    /// Somebody counts on a session of the one that would go away.
    Occupied,
    /// One of them has gone meanwhile, or is not public.
    Gone,
}

/// Who merges.
#[derive(Clone, Copy, Debug)]
pub struct By<'a> {
    pub account_id: &'a str,
    /// The organisation does it itself, and needs no letter.
    pub itself: bool,
    /// Unix milliseconds.
    pub now: i64,
}

/// Makes one listing part of another of the same city. Its address leads there for good; keeps, reviews, reports and what
/// people were told of go along. Places do not, because the other's sessions are other promises: while there are any it is
/// refused.
///
/// # Errors
/// When the database fails; or not found.
pub async fn merge(
    state: &AppState,
    city: &City,
    (away, other): (&Listing, &Listing),
    by: By<'_>,
) -> Result<Merged, Problem> {
    let db = &state.db;
    let theirs = organisation(state, city, away).await?;
    let into = organisation(state, city, other).await?;
    let told = if by.itself { Vec::new() } else { member_store::deciders(db, &theirs.id).await? };
    let mut tx = db.begin().await?;
    // first of all locks: whoever gives a place takes it too, so that nobody gets one meanwhile
    let number = tx.change_numbers(1).await?;
    let (Some(from), Some(Status::Published)) =
        (standing(&mut tx, &away.id).await?, standing(&mut tx, &other.id).await?)
    else {
        return Ok(Merged::Gone);
    };
    if away.id == other.id {
        return Ok(Merged::Gone);
    }
    if store::is_counted_on_now(&mut tx, &away.id, by.now).await? {
        return Ok(Merged::Occupied);
    }
    opportunities::set_status(&mut tx, &away.id, (from, Status::Archived), by.now).await?;
    carry(&mut tx, (&away.id, &other.id), number).await?;
    let noted = [(&theirs, AuditWhat::ListingMerged, away), (&into, AuditWhat::ListingReceived, other)];
    for (organisation, what, listing) in noted {
        let event = Event {
            city_id: &city.id,
            organisation_id: &organisation.id,
            account_id: Some(by.account_id),
            what,
            subject: listing.title(listing.original_locale, city.default_locale),
        };
        audit::store::put(&mut tx, &event, by.now).await?;
    }
    for account in &told {
        mails::merged(state, &mut tx, city, account, (away, other), by.now).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(Merged::Done)
}

async fn organisation(state: &AppState, city: &City, listing: &Listing) -> Result<Organisation, Problem> {
    let found = member::organisation(&state.db, &city.id, &listing.organiser.slug).await?;
    found.ok_or(Problem::not_found())
}

/// The status of a listing that has not gone into another.
async fn standing(tx: &mut Tx, id: &str) -> sqlx::Result<Option<Status>> {
    let word: Option<String> = on_tx!(tx, |conn| {
        sqlx::query_scalar("SELECT status FROM opportunity WHERE id = $1 AND merged_into IS NULL")
            .bind(id)
            .fetch_optional(conn)
            .await?
    });
    Ok(word.and_then(|word| Status::from_word(&word)))
}

/// Moves everything. What somebody has of both already they have once: of two reviews by one person that of the survivor is
/// shown, and the other stays where it was written.
async fn carry(tx: &mut Tx, (away, other): (&str, &str), number: i64) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        for statement in [
            // what has gone into the one that goes now leads on to where that leads
            "UPDATE opportunity SET merged_into = $2 WHERE id = $1 OR merged_into = $1",
            "INSERT INTO bookmark (account_id, opportunity_id, created) SELECT account_id, $2, created FROM bookmark \
             WHERE opportunity_id = $1 ON CONFLICT DO NOTHING",
            "INSERT INTO saved_search_told (saved_search_id, opportunity_id) SELECT saved_search_id, $2 \
             FROM saved_search_told WHERE opportunity_id = $1 ON CONFLICT DO NOTHING",
            "UPDATE report SET opportunity_id = $2 WHERE opportunity_id = $1",
            "UPDATE review SET opportunity_id = $2 WHERE opportunity_id = $1 \
             AND account_id NOT IN (SELECT account_id FROM review WHERE opportunity_id = $2)",
            "INSERT INTO listing_month (opportunity_id, month, views) SELECT $2, month, views FROM listing_month \
             WHERE opportunity_id = $1 \
             ON CONFLICT (opportunity_id, month) DO UPDATE SET views = listing_month.views + excluded.views",
            // what was imported as the one that goes is the other's from now on
            "UPDATE import_link SET opportunity_id = $2 WHERE opportunity_id = $1 \
             AND organisation_id = (SELECT organisation_id FROM opportunity WHERE id = $2)",
            // an organisation's badge is reached by its own listings alone
            "INSERT INTO opportunity_achievement (opportunity_id, achievement_id) SELECT $2, l.achievement_id \
             FROM opportunity_achievement l JOIN achievement a ON a.id = l.achievement_id \
             JOIN opportunity o ON o.organisation_id = a.organisation_id \
             WHERE l.opportunity_id = $1 AND o.id = $2 ON CONFLICT DO NOTHING",
        ] {
            sqlx::query(statement).bind(away).bind(other).execute(&mut *conn).await?;
        }
        for statement in [
            "DELETE FROM bookmark WHERE opportunity_id = $1",
            "DELETE FROM saved_search_told WHERE opportunity_id = $1",
            "DELETE FROM listing_month WHERE opportunity_id = $1",
            // nobody reads any more what would become of it
            "UPDATE draft SET status = 'draft' WHERE opportunity_id = $1 AND status <> 'published'",
            "DELETE FROM draft_comment WHERE opportunity_id = $1",
        ] {
            sqlx::query(statement).bind(away).execute(&mut *conn).await?;
        }
        sqlx::query("UPDATE opportunity SET change_number = $2 WHERE id = $1")
            .bind(other)
            .bind(number)
            .execute(conn)
            .await?;
        Ok(())
    })
}
