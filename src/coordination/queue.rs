//! What waits for a city's people, and what of it is new to one of them.

use super::model::CityRole;
use crate::{
    city::model::City,
    db::Db,
    i18n::{Localizer, msg},
    on_db,
    ui::icon::Icon,
    words::words,
};
use leptos::prelude::*;

words! {
    /// What waits, the most pressing first.
    Queue {
        Reports = "reports",
        Listings = "listings",
        Organisations = "organisations",
        Suggestions = "suggestions",
        Reviews = "reviews",
    }
}

impl Queue {
    /// Whether somebody with that part looks after it.
    #[must_use]
    pub const fn is_for(self, role: CityRole) -> bool {
        matches!((self, role), (_, CityRole::Coordinator) | (Self::Reviews, CityRole::Moderator))
    }

    /// The link to it, with how many wait.
    #[must_use]
    pub fn words(self, l: &Localizer, count: i64) -> String {
        match self {
            Self::Reports => l.t(msg::CoordinationReportsLink { count: count.into() }),
            Self::Listings => l.t(msg::CoordinationListingsLink { count: count.into() }),
            Self::Organisations => l.t(msg::CoordinationOrganisationsLink { count: count.into() }),
            Self::Suggestions => l.t(msg::CoordinationSuggestionsLink { count: count.into() }),
            Self::Reviews => l.t(msg::CoordinationReviewsLink { count: count.into() }),
        }
    }

    /// How many of a city wait, and how many of them came after a moment.
    const fn question(self) -> &'static str {
        match self {
            Self::Reports => {
                "SELECT COUNT(*), COUNT(CASE WHEN created > $2 THEN 1 END) FROM report \
                 WHERE city_id = $1 AND answered IS NULL"
            }
            Self::Listings => {
                "SELECT COUNT(*), COUNT(CASE WHEN submitted > $2 THEN 1 END) FROM draft \
                 WHERE city_id = $1 AND status = 'in-review'"
            }
            Self::Organisations => {
                "SELECT COUNT(*), COUNT(CASE WHEN registered > $2 THEN 1 END) FROM organisation \
                 WHERE city_id = $1 AND status = 'pending'"
            }
            Self::Suggestions => {
                "SELECT COUNT(*), COUNT(CASE WHEN created > $2 THEN 1 END) FROM suggestion \
                 WHERE city_id = $1 AND done IS NULL"
            }
            Self::Reviews => {
                "SELECT COUNT(*), COUNT(CASE WHEN r.created > $2 THEN 1 END) FROM review r \
                 JOIN opportunity o ON o.id = r.opportunity_id WHERE o.city_id = $1 AND r.status = 'pending'"
            }
        }
    }
}

/// How a queue stands for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub queue: Queue,
    /// How many wait.
    pub waiting: i64,
    /// How many of them came since they were last there.
    pub fresh: i64,
}

/// The queues that somebody looks after.
///
/// # Errors
/// When the database fails.
pub async fn standing(db: &Db, city_id: &str, (account_id, role): (&str, CityRole)) -> sqlx::Result<Vec<Standing>> {
    let mut all = Vec::new();
    for queue in Queue::ALL.iter().copied().filter(|queue| queue.is_for(role)) {
        let seen = seen(db, (city_id, account_id), queue).await?;
        let (waiting, fresh): (i64, i64) =
            on_db!(db, |pool| { sqlx::query_as(queue.question()).bind(city_id).bind(seen).fetch_one(pool).await? });
        all.push(Standing { queue, waiting, fresh });
    }
    Ok(all)
}

/// When somebody last looked into a queue of a city, unix milliseconds; 0 where they never have.
async fn seen(db: &Db, (city_id, account_id): (&str, &str), queue: Queue) -> sqlx::Result<i64> {
    let seen: Option<i64> = on_db!(db, |pool| {
        sqlx::query_scalar("SELECT seen FROM coordination_seen WHERE city_id = $1 AND account_id = $2 AND queue = $3")
            .bind(city_id)
            .bind(account_id)
            .bind(queue.as_str())
            .fetch_optional(pool)
            .await?
    });
    Ok(seen.unwrap_or(0))
}

/// Somebody looks into a queue: returns when they last did, and notes that they do now. As with the browsers that are signed
/// in, nothing else comes of looking.
///
/// # Errors
/// When the database fails.
pub async fn visit(db: &Db, who: (&str, &str), queue: Queue, now_ms: i64) -> sqlx::Result<i64> {
    let before = seen(db, who, queue).await?;
    on_db!(db, |pool| {
        sqlx::query(
            "INSERT INTO coordination_seen (city_id, account_id, queue, seen) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (city_id, account_id, queue) DO UPDATE SET seen = excluded.seen",
        )
        .bind(who.0)
        .bind(who.1)
        .bind(queue.as_str())
        .bind(now_ms)
        .execute(pool)
        .await?;
    });
    Ok(before)
}

/// The way back to all queues, at `href`.
pub fn back(l: &Localizer, city: &City, href: String) -> AnyView {
    let words = l.t(msg::CoordinationTitle { city: city.name(l.locale()).into() });
    view! { <p class="aside-link"><a href=href><Icon name="arrow-left"/>{words}</a></p> }.into_any()
}

/// The mark at what came since somebody was last there.
pub fn fresh_mark(l: &Localizer, is_fresh: bool) -> Option<AnyView> {
    is_fresh.then(|| view! { <span class="fact joy">{l.t(msg::CoordinationNew)}</span> }.into_any())
}
