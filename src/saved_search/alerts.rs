//! Telling of what is new. What somebody is told of is noted in the transaction that puts the letter into the outbox, so
//! that no listing is told twice for one search, however many servers look and whenever one is killed.

use super::{
    model::{Cadence, SavedSearch},
    naming,
    store::{self, Fresh},
};
use crate::{
    account::store as accounts,
    city::model::City,
    i18n::{Localizer, Mode, msg},
    mail::{
        letter::{Letter, Written},
        outbox,
    },
    opportunity::{listing::Listing, wording::Wording},
    search::{
        answer::{presets, window},
        index::SearchRequest,
        query::SearchQuery,
    },
    server::state::AppState,
};
use std::{sync::Arc, time::Duration};
use tokio::time::MissedTickBehavior;

/// How often it is looked for what is new.
const LOOK_EVERY: Duration = Duration::from_secs(30);
/// What was published longer ago is news to nobody, milliseconds: sixty days.
const NEWS: i64 = 60 * 86_400_000;
/// Listings that a letter names; the others are a number.
const NAMED: usize = 10;

/// Who tells, and up to where it has looked.
#[derive(Debug, Default)]
pub struct Alerts {
    /// Number of the change feed. Only this process's: another one, or the next, looks at everything once, which
    /// tells nobody twice.
    seen: i64,
    /// When, unix milliseconds.
    looked: i64,
}

impl Alerts {
    /// Writes every letter that is due; returns how many.
    ///
    /// # Errors
    /// When the database fails; what was written until then is.
    pub async fn tell(&mut self, state: &AppState) -> anyhow::Result<u32> {
        let now = state.now().timestamp_millis();
        let directory = state.directory();
        let mut written = 0;
        let mut seen = i64::MAX;
        let mut newest = self.seen;
        for city in &directory.cities {
            let fresh = store::fresh(&state.db, &city.id, now - NEWS, self.seen).await?;
            newest = fresh.last().map_or(newest, |last| newest.max(last.change_number));
            // what the index does not know yet is looked at again
            if let Some(unknown) = fresh.iter().find(|one| !state.index.knows(&city.slug, &one.id)) {
                seen = seen.min(unknown.change_number - 1);
            }
            if !fresh.is_empty() {
                for search in store::instant(&state.db, &city.id).await? {
                    written += tell(state, city, &search, &fresh).await?;
                }
            }
            let changed = store::instant_since(&state.db, &city.id, self.looked).await?;
            if !changed.is_empty() {
                let fresh = store::fresh(&state.db, &city.id, now - NEWS, 0).await?;
                for search in changed {
                    written += tell(state, city, &search, &fresh).await?;
                }
            }
        }
        for search in store::due(&state.db, now).await? {
            let Some(city) = directory.cities.iter().find(|city| city.id == search.city_id) else { continue };
            let fresh = store::fresh(&state.db, &city.id, now - NEWS, 0).await?;
            written += tell(state, city, &search, &fresh).await?;
        }
        self.seen = seen.min(newest);
        // a change in this very millisecond may have come after the look
        self.looked = now - 1;
        if written > 0 {
            state.new_mail.notify_one();
        }
        Ok(written)
    }
}

/// One search's letter, where there is something new.
async fn tell(state: &AppState, city: &City, search: &SavedSearch, fresh: &[Fresh]) -> anyhow::Result<u32> {
    let now = state.now();
    let query = SearchQuery::parse(&search.query).query;
    let Some(account) = accounts::by_id(&state.db, &search.account_id).await? else { return Ok(0) };
    let request = SearchRequest {
        query: &query,
        locale: account.locale,
        now_ms: now.timestamp_millis(),
        window: window(city, now, &query),
        presets: presets(city, now),
    };
    let new: Vec<String> = fresh.iter().filter(|one| one.published > search.since).map(|one| one.id.clone()).collect();
    let found = state.index.matching(&city.slug, &request, &new);
    // all that is read is read before: a transaction that waits for another connection keeps others from theirs
    let listings = state.listings.get(&state.db, &found).await?;
    if listings.is_empty() && search.cadence != Cadence::Weekly {
        return Ok(0);
    }
    let directory = state.directory();
    let l = state.catalogue.localizer(account.locale, Mode::Plain);
    let wording = Wording { l: &l, city, vocabulary: &directory.vocabulary, now };
    let name = naming::name(&state.db, &wording, &query).await?;
    let mut tx = state.db.begin().await?;
    if search.cadence == Cadence::Weekly && !store::take_week(&mut tx, &search.id, now.timestamp_millis()).await? {
        return Ok(0);
    }
    let mut told = Vec::new();
    for listing in listings {
        if store::tell(&mut tx, &search.id, &listing.id).await? {
            told.push(listing);
        }
    }
    if !told.is_empty() {
        let letter = letter(&wording, state.config.origin(), &account.name, (search, &name), &told);
        outbox::put(&mut tx, Some(&account.id), &account.email, &letter, now.timestamp_millis()).await?;
    }
    tx.commit().await?;
    Ok(u32::from(!told.is_empty()))
}

/// `search_name`: in the reader's language, whichever it was saved in.
fn letter(
    wording: &Wording<'_>,
    origin: &str,
    name: &str,
    (search, search_name): (&SavedSearch, &str),
    listings: &[Arc<Listing>],
) -> Written {
    let l: &Localizer = wording.l;
    let base = format!("{origin}/{}/{}", l.locale().as_str(), wording.city.slug);
    let list = listings
        .iter()
        .take(NAMED)
        .filter_map(|listing| {
            let card = wording.card(listing, None)?;
            Some((format!("{} · {} · {}", card.title, card.when, card.place), format!("{origin}{}", card.href)))
        })
        .collect();
    let mark = if search.query.is_empty() { "" } else { "?" };
    Letter {
        subject: l.t(msg::MailAlertSubject { search: search_name.into() }),
        text: l.t(msg::MailAlertText { name: name.into(), search: search_name.into(), count: listings.len().into() }),
        list,
        button: Some((l.t(msg::MailAlertButton), format!("{base}/opportunities{mark}{}", search.query))),
        stop: Some((l.t(msg::MailAlertStop), format!("{base}/alerts/{}", search.token))),
    }
    .write(l, wording.city)
}

/// Tells for as long as the process lives.
pub async fn run(state: AppState) {
    let mut alerts = Alerts::default();
    let mut tick = tokio::time::interval(LOOK_EVERY);
    tick.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tick.tick().await;
        if let Err(error) = alerts.tell(&state).await {
            tracing::warn!("alerts cannot be written for now: {error:#}");
        }
    }
}
