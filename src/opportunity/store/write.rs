//! Writing listings whole, each under its number of the change feed.

use crate::{
    db::Tx,
    on_tx,
    opportunity::{listing::Listing, model::Status},
};
use sqlx::AssertSqlSafe;
use std::collections::HashSet;

/// Where a session's times come from: kept beside the sessions so that an editor can change the rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    pub id: String,
    /// `2026-11-24T16:00:00`, in `zone`.
    pub start_local: String,
    /// RFC 5545; absent for a single date.
    pub rrule: Option<String>,
    /// Local starts that are left out.
    pub exceptions: Vec<String>,
    /// IANA name.
    pub zone: String,
    pub minutes: u32,
    /// Sessions that it gives, by id.
    pub sessions: Vec<String>,
}

/// Writes a listing anew, with all that belongs to it, under the next number of the change feed.
///
/// `listing.accessibility` is what goes beyond its place's; `change_number` and `revision` are given here.
///
/// # Errors
/// When the database fails, or the organiser, place or a concept is unknown.
pub async fn put(tx: &mut Tx, listing: &Listing, schedules: &[Schedule]) -> anyhow::Result<()> {
    let change_number = tx.change_numbers(1).await?;
    let before = what_it_says_of_all(tx, &listing.id).await?;
    put_row(tx, listing, change_number).await?;
    let after = what_it_says_of_all(tx, &listing.id).await?;
    let all_have_changed = before.is_some() && before != after;
    on_tx!(&mut *tx, |conn| {
        for table in [
            "opportunity_text",
            "opportunity_picture",
            "opportunity_concept",
            "opportunity_language",
            "opportunity_co_host",
            "schedule",
        ] {
            sqlx::query(AssertSqlSafe(format!("DELETE FROM {table} WHERE opportunity_id = $1")))
                .bind(&listing.id)
                .execute(&mut *conn)
                .await?;
        }
        for text in &listing.texts {
            sqlx::query(
                "INSERT INTO opportunity_text (opportunity_id, locale, title, summary, description, state) \
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(&listing.id)
            .bind(text.locale.as_str())
            .bind(&text.title)
            .bind(&text.summary)
            .bind(&text.description)
            .bind(text.state.as_str())
            .execute(&mut *conn)
            .await?;
        }
        if let Some(picture) = &listing.picture {
            for (locale, alt) in &picture.alt {
                sqlx::query(
                    "INSERT INTO opportunity_picture (opportunity_id, picture_id, locale, alt) VALUES ($1, $2, $3, $4)",
                )
                .bind(&listing.id)
                .bind(&picture.id)
                .bind(locale.as_str())
                .bind(alt)
                .execute(&mut *conn)
                .await?;
            }
        }
        let concepts = listing.interests.iter().chain(&listing.skills).chain(&listing.accessibility);
        for (position, slug) in (0_i64..).zip(concepts) {
            sqlx::query(
                "INSERT INTO opportunity_concept (opportunity_id, concept_id, position) \
                 VALUES ($1, (SELECT id FROM concept WHERE slug = $2), $3)",
            )
            .bind(&listing.id)
            .bind(slug)
            .bind(position)
            .execute(&mut *conn)
            .await?;
        }
        for language in &listing.languages {
            sqlx::query("INSERT INTO opportunity_language (opportunity_id, language) VALUES ($1, $2)")
                .bind(&listing.id)
                .bind(language)
                .execute(&mut *conn)
                .await?;
        }
        for host in &listing.co_hosts {
            sqlx::query(
                "INSERT INTO opportunity_co_host (opportunity_id, organisation_id) \
                 VALUES ($1, (SELECT id FROM organisation WHERE city_id = $2 AND slug = $3))",
            )
            .bind(&listing.id)
            .bind(&listing.city_id)
            .bind(&host.slug)
            .execute(&mut *conn)
            .await?;
        }
        for schedule in schedules {
            sqlx::query(
                "INSERT INTO schedule (id, opportunity_id, start_local, rrule, exceptions, zone, minutes) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
            )
            .bind(&schedule.id)
            .bind(&listing.id)
            .bind(&schedule.start_local)
            .bind(&schedule.rrule)
            .bind(serde_json::to_string(&schedule.exceptions)?)
            .bind(&schedule.zone)
            .bind(i64::from(schedule.minutes))
            .execute(&mut *conn)
            .await?;
        }
        let before: Vec<String> = sqlx::query_scalar("SELECT id FROM session WHERE opportunity_id = $1")
            .bind(&listing.id)
            .fetch_all(&mut *conn)
            .await?;
        let kept: HashSet<&String> = listing.sessions.iter().map(|session| &session.id).collect();
        for gone in before.iter().filter(|id| !kept.contains(id)) {
            let deleted = sqlx::query(
                "DELETE FROM session WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM registration WHERE session_id = $1)",
            )
            .bind(gone)
            .execute(&mut *conn)
            .await?;
            // somebody has a place in it: they must be able to see what became of it
            if deleted.rows_affected() == 0 {
                sqlx::query(
                    "UPDATE session SET status = 'cancelled', sequence = sequence + 1 WHERE id = $1 AND starts > $2 \
                     AND status <> 'cancelled'",
                )
                .bind(gone)
                .bind(listing.modified)
                .execute(&mut *conn)
                .await?;
            }
        }
        for session in &listing.sessions {
            let schedule = schedules.iter().find(|schedule| schedule.sessions.contains(&session.id));
            sqlx::query(
                "INSERT INTO session (id, opportunity_id, schedule_id, starts, ends, capacity, reserved, status, sequence) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO UPDATE SET \
                 schedule_id = excluded.schedule_id, starts = excluded.starts, ends = excluded.ends, \
                 capacity = excluded.capacity, reserved = excluded.reserved, status = excluded.status, \
                 sequence = session.sequence + CASE WHEN session.starts <> excluded.starts \
                 OR session.ends <> excluded.ends OR session.status <> excluded.status THEN 1 ELSE 0 END",
            )
            .bind(&session.id)
            .bind(&listing.id)
            .bind(schedule.map(|schedule| &schedule.id))
            .bind(session.starts)
            .bind(session.ends)
            .bind(session.capacity.map(i64::from))
            .bind(i64::from(session.reserved))
            .bind(session.status.as_str())
            .bind(i64::from(session.sequence))
            .execute(&mut *conn)
            .await?;
        }
        if all_have_changed {
            sqlx::query("UPDATE session SET sequence = sequence + 1 WHERE opportunity_id = $1 AND starts > $2")
                .bind(&listing.id)
                .bind(listing.modified)
                .execute(&mut *conn)
                .await?;
        }
        Ok(())
    })
}

/// What every session of a listing has from it, so that whoever takes part must be told when it changes: the place, and
/// whether it takes place, which it does not for the time that the public may not see it.
async fn what_it_says_of_all(tx: &mut Tx, id: &str) -> sqlx::Result<Option<(Option<String>, bool)>> {
    on_tx!(tx, |conn| {
        sqlx::query_as(
            "SELECT place_id, event_status <> 'cancelled' AND status = 'published' FROM opportunity WHERE id = $1",
        )
        .bind(id)
        .fetch_optional(conn)
        .await
    })
}

/// What becomes of one session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionChange {
    Cancel,
    /// Start and end, unix milliseconds.
    Move(i64, i64),
}

/// Changes one session, under the next number of the change feed. A change that changes nothing leaves its sequence alone,
/// so that nobody is told of it.
///
/// # Errors
/// When the database fails.
pub async fn change_session(
    tx: &mut Tx,
    (opportunity_id, session_id): (&str, &str),
    change: SessionChange,
    now_ms: i64,
) -> sqlx::Result<()> {
    let change_number = tx.change_numbers(1).await?;
    on_tx!(tx, |conn| {
        match change {
            SessionChange::Cancel => {
                sqlx::query(
                    "UPDATE session SET status = 'cancelled', sequence = sequence + 1 WHERE id = $1 AND status <> 'cancelled'",
                )
                .bind(session_id)
                .execute(&mut *conn)
                .await?;
            }
            SessionChange::Move(starts, ends) => {
                sqlx::query(
                    "UPDATE session SET starts = $2, ends = $3, status = 'rescheduled', sequence = sequence + 1 \
                     WHERE id = $1 AND (starts <> $2 OR ends <> $3 OR status = 'cancelled')",
                )
                .bind(session_id)
                .bind(starts)
                .bind(ends)
                .execute(&mut *conn)
                .await?;
            }
        }
        sqlx::query("UPDATE opportunity SET change_number = $2, modified = $3 WHERE id = $1")
            .bind(opportunity_id)
            .bind(change_number)
            .bind(now_ms)
            .execute(conn)
            .await?;
        Ok(())
    })
}

/// Something about an organisation has changed that its listings show, also those that it only helps with: each gets a number
/// of the change feed of its own, so that pages and indexes follow. Their revisions stay, because nobody has edited them.
///
/// # Errors
/// When the database fails.
pub async fn touch_organisation(tx: &mut Tx, organisation_id: &str, now_ms: i64) -> sqlx::Result<()> {
    // nobody else writes a listing from here on, so that the count stays right
    tx.change_numbers(0).await?;
    let count: i64 = on_tx!(&mut *tx, |conn| {
        sqlx::query_scalar(
            "SELECT COUNT(*) FROM opportunity WHERE organisation_id = $1 \
             OR id IN (SELECT opportunity_id FROM opportunity_co_host WHERE organisation_id = $1)",
        )
        .bind(organisation_id)
        .fetch_one(conn)
        .await?
    });
    let first = tx.change_numbers(count).await?;
    on_tx!(tx, |conn| {
        sqlx::query(
            "UPDATE opportunity SET change_number = $2 + touched.place, modified = $3 FROM (SELECT id, \
             ROW_NUMBER() OVER (ORDER BY change_number) - 1 AS place FROM opportunity WHERE organisation_id = $1 \
             OR id IN (SELECT opportunity_id FROM opportunity_co_host WHERE organisation_id = $1)) AS touched \
             WHERE touched.id = opportunity.id",
        )
        .bind(organisation_id)
        .bind(first)
        .bind(now_ms)
        .execute(conn)
        .await?;
        Ok(())
    })
}

/// Moves a listing from one status to another, under the next number of the change feed; from any other it stays. Whoever
/// takes part in what is not shown any more, or is again, is told by its sessions' sequence.
///
/// # Errors
/// When the database fails.
pub async fn set_status(tx: &mut Tx, id: &str, (from, to): (Status, Status), now_ms: i64) -> sqlx::Result<()> {
    let change_number = tx.change_numbers(1).await?;
    on_tx!(tx, |conn| {
        let changed = sqlx::query(
            "UPDATE opportunity SET status = $3, change_number = $4, modified = $5, revision = revision + 1 \
             WHERE id = $1 AND status = $2",
        )
        .bind(id)
        .bind(from.as_str())
        .bind(to.as_str())
        .bind(change_number)
        .bind(now_ms)
        .execute(&mut *conn)
        .await?;
        if changed.rows_affected() > 0 && (from == Status::Published || to == Status::Published) {
            sqlx::query("UPDATE session SET sequence = sequence + 1 WHERE opportunity_id = $1 AND starts > $2")
                .bind(id)
                .bind(now_ms)
                .execute(conn)
                .await?;
        }
        Ok(())
    })
}

async fn put_row(tx: &mut Tx, listing: &Listing, change_number: i64) -> anyhow::Result<()> {
    on_tx!(&mut *tx, |conn| {
        sqlx::query(
            "INSERT INTO opportunity (id, city_id, slug, kind, organisation_id, place_id, attendance, online_url, \
             min_age, max_age, price_amount, price_per, price_concession, voucher, registration, registration_url, \
             waiting_list, promotion, status, event_status, original_locale, published, modified, revision, change_number, \
             confirmed) \
             VALUES ($1, $2, $3, $4, (SELECT id FROM organisation WHERE city_id = $2 AND slug = $5), \
             (SELECT id FROM place WHERE city_id = $2 AND slug = $6), $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, \
             $17, $18, $19, $20, $21, $22, $23, 1, $24, $23) \
             ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, kind = excluded.kind, \
             organisation_id = excluded.organisation_id, place_id = excluded.place_id, attendance = excluded.attendance, \
             online_url = excluded.online_url, min_age = excluded.min_age, max_age = excluded.max_age, \
             price_amount = excluded.price_amount, price_per = excluded.price_per, \
             price_concession = excluded.price_concession, voucher = excluded.voucher, \
             registration = excluded.registration, registration_url = excluded.registration_url, \
             waiting_list = excluded.waiting_list, promotion = excluded.promotion, status = excluded.status, event_status = excluded.event_status, \
             original_locale = excluded.original_locale, published = excluded.published, modified = excluded.modified, \
             revision = opportunity.revision + 1, change_number = excluded.change_number, \
             confirmed = excluded.confirmed, asked = NULL, freshness = 'fresh'",
        )
        .bind(&listing.id)
        .bind(&listing.city_id)
        .bind(&listing.slug)
        .bind(listing.kind.as_str())
        .bind(&listing.organiser.slug)
        .bind(listing.place.as_ref().map(|place| &place.slug))
        .bind(listing.attendance.as_str())
        .bind(&listing.online_url)
        .bind(listing.min_age.map(i64::from))
        .bind(listing.max_age.map(i64::from))
        .bind(i64::from(listing.offer.amount))
        .bind(listing.offer.per.as_str())
        .bind(listing.offer.concession.map(i64::from))
        .bind(listing.offer.voucher)
        .bind(listing.registration.policy.as_str())
        .bind(&listing.registration.url)
        .bind(listing.registration.waiting_list)
        .bind(listing.registration.promotion.as_str())
        .bind(listing.status.as_str())
        .bind(listing.event_status.as_str())
        .bind(listing.original_locale.as_str())
        .bind(listing.published)
        .bind(listing.modified)
        .bind(change_number)
        .execute(conn)
        .await?;
        Ok(())
    })
}
