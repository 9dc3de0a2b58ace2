//! Badges that are awarded by themselves: to whoever was there so many times, at listings that lead to the badge.

use super::{
    mails::Somebody,
    model::Via,
    store::{self, Given, To},
    work::{BATCH, Gift},
};
use crate::{
    db::{Db, Tx},
    on_db, on_tx,
    server::state::AppState,
};

/// Times that a rule may ask for.
pub const TIMES: std::ops::RangeInclusive<i64> = 1..=100;

#[derive(sqlx::FromRow)]
struct Rule {
    achievement_id: String,
    city_id: String,
    organisation_id: String,
    presences: i64,
}

/// After how many times a badge is awarded by itself; absent: never.
///
/// # Errors
/// When the database fails.
pub async fn of_achievement(db: &Db, achievement_id: &str) -> sqlx::Result<Option<i64>> {
    on_db!(db, |pool| {
        sqlx::query_scalar("SELECT presences FROM badge_rule WHERE achievement_id = $1")
            .bind(achievement_id)
            .fetch_optional(pool)
            .await
    })
}

/// Has a badge awarded by itself after so many times, or not any more.
///
/// # Errors
/// When the database fails.
pub async fn set(tx: &mut Tx, achievement_id: &str, presences: Option<i64>) -> sqlx::Result<()> {
    on_tx!(tx, |conn| {
        match presences {
            Some(presences) => {
                sqlx::query(
                    "INSERT INTO badge_rule (achievement_id, presences) VALUES ($1, $2) \
                     ON CONFLICT (achievement_id) DO UPDATE SET presences = excluded.presences",
                )
                .bind(achievement_id)
                .bind(presences)
                .execute(conn)
                .await?;
            }
            None => {
                sqlx::query("DELETE FROM badge_rule WHERE achievement_id = $1")
                    .bind(achievement_id)
                    .execute(conn)
                    .await?;
            }
        }
        Ok(())
    })
}

/// Awards what is due by every rule; returns how many were offered something.
///
/// # Errors
/// When the database fails; what was given until then is.
pub async fn look(state: &AppState) -> anyhow::Result<usize> {
    let rules: Vec<Rule> = on_db!(&state.db, |pool| {
        sqlx::query_as(
            "SELECT b.achievement_id, a.city_id, a.organisation_id, b.presences FROM badge_rule b \
             JOIN achievement a ON a.id = b.achievement_id JOIN organisation o ON o.id = a.organisation_id \
             WHERE a.status = 'published' AND o.status = 'verified' ORDER BY b.achievement_id",
        )
        .fetch_all(pool)
        .await?
    });
    let mut given = 0;
    for rule in rules {
        while let Some(more) = batch(state, &rule).await? {
            given += more;
        }
    }
    Ok(given)
}

/// Somebody who was there often enough.
#[derive(sqlx::FromRow)]
struct Due {
    account_id: String,
    child: String,
    /// One of their places, which stands for them.
    registration_id: String,
    email: String,
    name: String,
    locale: String,
}

/// Each for whom the rule has not done its work, and who never had the badge. What went into a listing that leads to it counts.
const DUE: &str = "WITH ways (id) AS (SELECT l.opportunity_id FROM opportunity_achievement l WHERE l.achievement_id = $1 \
    UNION SELECT o.id FROM opportunity o JOIN opportunity_achievement l ON l.opportunity_id = o.merged_into \
    WHERE l.achievement_id = $1) \
    SELECT r.account_id, r.child, MAX(r.id) AS registration_id, a.email, a.name, a.locale FROM ways \
    JOIN session s ON s.opportunity_id = ways.id JOIN registration r ON r.session_id = s.id AND r.presence = 'present' \
    JOIN account a ON a.id = r.account_id \
    WHERE NOT EXISTS (SELECT 1 FROM badge_rule_done d JOIN registration e ON e.id = d.registration_id \
    WHERE d.achievement_id = $1 AND e.account_id = r.account_id AND e.child = r.child) \
    AND NOT EXISTS (SELECT 1 FROM award w WHERE w.achievement_id = $1 AND w.account_id = r.account_id AND w.child = r.child) \
    GROUP BY r.account_id, r.child, a.email, a.name, a.locale HAVING COUNT(DISTINCT r.session_id) >= $2 \
    ORDER BY r.account_id, r.child LIMIT $3";

/// Awards to the next of those who are due; `None` where nobody is.
async fn batch(state: &AppState, rule: &Rule) -> anyhow::Result<Option<usize>> {
    let due: Vec<Due> = on_db!(&state.db, |pool| {
        sqlx::query_as(DUE).bind(&rule.achievement_id).bind(rule.presences).bind(BATCH).fetch_all(pool).await?
    });
    let whose = (rule.city_id.as_str(), rule.organisation_id.as_str());
    let gift = if due.is_empty() { None } else { Gift::of(state, whose, &rule.achievement_id).await? };
    let Some(gift) = gift else { return Ok(None) };
    let mut tx = state.db.begin().await?;
    if !stands(&mut tx, rule, gift.version.number).await? {
        return Ok(None);
    }
    let giving = gift.giving(state, Via::Automatic, (None, None));
    let mut given = 0;
    for one in &due {
        if !note(&mut tx, &rule.achievement_id, &one.registration_id).await? {
            continue;
        }
        let to = To::Account { id: &one.account_id, child: &one.child };
        let Given::New { token, .. } = store::give(&mut tx, &giving, to, ("", "")).await? else { continue };
        given += 1;
        if let Ok(email) = one.email.parse() {
            let somebody = Somebody {
                email: &email,
                account_id: Some(&one.account_id),
                name: &one.name,
                child: &one.child,
                locale: one.locale.parse().ok(),
            };
            gift.offer().post(state, &mut tx, somebody, (&token, "")).await?;
        }
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(Some(given))
}

/// Whether the rule is still what was read, and the version the newest one. Whoever else follows the rule waits.
async fn stands(tx: &mut Tx, rule: &Rule, version: i64) -> sqlx::Result<bool> {
    let held = on_tx!(&mut *tx, |conn| {
        sqlx::query("UPDATE badge_rule SET presences = presences WHERE achievement_id = $1 AND presences = $2")
            .bind(&rule.achievement_id)
            .bind(rule.presences)
            .execute(conn)
            .await?
            .rows_affected()
    });
    Ok(held > 0 && super::runs::may_be_given(tx, &rule.achievement_id, version).await?)
}

/// Notes that the rule has done its work for somebody; `false` where it had, or their place is gone with their account.
async fn note(tx: &mut Tx, achievement_id: &str, registration_id: &str) -> sqlx::Result<bool> {
    on_tx!(tx, |conn| {
        let noted = sqlx::query(
            "INSERT INTO badge_rule_done (achievement_id, registration_id) SELECT $1, r.id FROM registration r \
             WHERE r.id = $2 ON CONFLICT DO NOTHING",
        )
        .bind(achievement_id)
        .bind(registration_id)
        .execute(conn)
        .await?;
        Ok(noted.rows_affected() > 0)
    })
}
