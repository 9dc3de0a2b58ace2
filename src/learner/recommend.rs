//! What to show somebody: gathered by their likes, ordered by fit, and never one narrow interest only.

use super::fit::{Fit, Learner, Reason};
use crate::{
    error::Problem,
    i18n::Locale,
    opportunity::listing::Listing,
    search::{
        answer::presets,
        index::SearchRequest,
        query::{SearchQuery, Sort},
    },
    server::state::AppState,
};
use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

/// Listings that are shown.
pub const SHOWN: usize = 24;
/// Where fewer are to somebody's taste, others make it up to so many: a page never ends with the one thing somebody likes.
const AT_LEAST: usize = 12;
/// Pages of the search that are looked at for each interest or word.
const PAGES: u32 = 3;
/// Pages of whatever comes soonest, for skills and for something new.
const PAGES_OF_ALL: u32 = 5;
/// Every so many there is something from another theme, at the end of the group.
const NEW_EVERY: usize = 5;
/// What each listing of the same first interest or the same organiser that stands before costs.
const REPEATED_INTEREST: i32 = 12;
const REPEATED_ORGANISER: i32 = 8;

/// A listing with its fit.
#[derive(Clone, Debug)]
pub struct Recommendation {
    pub listing: Arc<Listing>,
    pub reasons: Vec<Reason>,
}

/// Gathers, fits and orders.
///
/// # Errors
/// When the database fails.
pub async fn recommend(
    state: &AppState,
    learner: &Learner<'_>,
    locale: Locale,
) -> Result<Vec<Recommendation>, Problem> {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut gather = |query: SearchQuery, pages: u32, word: Option<&str>| {
        let presets = presets(learner.city, learner.now);
        for page in 1..=pages {
            let query = query.with_page(page);
            let now_ms = learner.now.timestamp_millis();
            let request = SearchRequest { query: &query, locale, now_ms, window: None, presets };
            let hits = state.index.search(&learner.city.slug, &request).hits;
            let last = hits.is_empty();
            for hit in hits {
                let words = found.entry(hit.id).or_default();
                words.extend(word.map(str::to_owned));
            }
            if last {
                break;
            }
        }
    };
    for interest in learner.interests() {
        let themes = vec![learner.theme(interest).unwrap_or(interest).to_owned()];
        gather(
            SearchQuery { themes: vec![interest.to_owned()], sort: Some(Sort::Soonest), ..SearchQuery::default() },
            PAGES,
            None,
        );
        gather(SearchQuery { themes, sort: Some(Sort::Soonest), ..SearchQuery::default() }, 1, None);
    }
    for word in &learner.likes.passions {
        gather(SearchQuery { text: word.clone(), ..SearchQuery::default() }, 1, Some(word));
    }
    gather(SearchQuery { sort: Some(Sort::Soonest), ..SearchQuery::default() }, PAGES_OF_ALL, None);
    for id in learner.experience.continued.keys() {
        found.entry(id.clone()).or_default();
    }
    let ids: Vec<String> = found.keys().cloned().collect();
    let listings = state.listings.get(&state.db, &ids).await?;
    let fitting = listings
        .into_iter()
        .filter_map(|listing| {
            let words = found.get(&listing.id).map(Vec::as_slice).unwrap_or_default();
            learner.fit(&listing, words).map(|fit| (listing, fit))
        })
        .collect();
    Ok(order(fitting, learner, SHOWN))
}

/// The best first; each choice makes others of its interest and its organiser a little less wanted, and now and then
/// there is something new. When what is liked has run out, what is new fills the page. Of equal ones the smaller id comes
/// first.
fn order(fitting: Vec<(Arc<Listing>, Fit)>, learner: &Learner<'_>, shown: usize) -> Vec<Recommendation> {
    let (mut liked, mut others): (Vec<_>, Vec<_>) = fitting.into_iter().partition(|(_, fit)| fit.to_taste);
    let themes = learner.themes();
    let theme = |listing: &Listing| listing.interests.first().and_then(|slug| learner.theme(slug)).map(str::to_owned);
    others.retain(|(listing, fit)| {
        fit.score >= 0 && theme(listing).is_some_and(|theme| !themes.contains(theme.as_str()))
    });
    let mut chosen: Vec<Recommendation> = Vec::new();
    let mut interests: HashMap<String, i32> = HashMap::new();
    let mut organisers: HashMap<String, i32> = HashMap::new();
    let mut shown_themes: BTreeSet<String> = BTreeSet::new();
    while chosen.len() < shown {
        let new_turn = chosen.len() % NEW_EVERY == NEW_EVERY - 1;
        let worth = |listing: &Listing, fit: &Fit| {
            let interest = listing.interests.first().and_then(|slug| interests.get(slug)).copied().unwrap_or(0);
            let organiser = organisers.get(&listing.organiser.slug).copied().unwrap_or(0);
            fit.score - interest * REPEATED_INTEREST - organiser * REPEATED_ORGANISER
        };
        let best = |from: &[(Arc<Listing>, Fit)], only_new: bool| {
            from.iter()
                .enumerate()
                .filter(|(_, (listing, _))| {
                    !only_new || theme(listing).is_some_and(|theme| !shown_themes.contains(&theme))
                })
                .max_by(|(_, (a, fit_a)), (_, (b, fit_b))| {
                    worth(a, fit_a).cmp(&worth(b, fit_b)).then_with(|| b.id.cmp(&a.id))
                })
                .map(|(at, _)| at)
        };
        let next_liked = best(&liked, false);
        let from_new = if next_liked.is_none() && chosen.len() < AT_LEAST {
            // of a theme that was not shown yet, while there is one
            best(&others, true).or_else(|| best(&others, false))
        } else if new_turn {
            best(&others, true)
        } else {
            None
        };
        let (listing, mut fit) = match (from_new, next_liked) {
            (Some(at), _) => others.swap_remove(at),
            (None, Some(at)) => liked.swap_remove(at),
            (None, None) => break,
        };
        if from_new.is_some()
            && let Some(theme) = theme(&listing)
        {
            fit.reasons.insert(0, Reason::New(theme));
        }
        if let Some(interest) = listing.interests.first() {
            *interests.entry(interest.clone()).or_default() += 1;
        }
        *organisers.entry(listing.organiser.slug.clone()).or_default() += 1;
        shown_themes.extend(theme(&listing));
        chosen.push(Recommendation { listing, reasons: fit.reasons });
    }
    chosen
}
