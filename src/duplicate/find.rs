//! What looks like a draft. Never all pairs: what is at the same place by its titles or, where there is none, what the index
//! finds by a word; only what is similar in words is read whole.

use super::{
    likeness::{Looks, SIMILAR, Title, Whereabouts},
    store,
};
use crate::{
    city::model::City,
    editor::{
        draft::Draft,
        publish,
        store::{self as drafts, Kept},
    },
    i18n::Locale,
    opportunity::listing::Listing,
    provider,
    search::{
        answer::presets,
        index::SearchRequest,
        query::{Mode, SearchQuery},
        text::words,
    },
    server::{reader::Reader, state::AppState},
};
use std::sync::Arc;

/// How many are pointed out.
const SHOWN: usize = 3;
/// How many similar titles are looked at.
const LOOKED_AT: usize = 30;
/// Words of a title that are asked for, the longest.
const WORDS: usize = 4;

/// Who is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teller<'a> {
    /// Whoever writes, with what they may do about it.
    Desk { may_merge: May<'a> },
    /// Whoever reads for the city.
    City,
}

/// What may be merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum May<'a> {
    /// Into anything: the city's people.
    Any,
    /// Into what the organisation of this slug runs itself.
    Own(&'a str),
}

impl May<'_> {
    /// Whether it is theirs to make a listing of theirs part of that one.
    #[must_use]
    pub fn covers(self, other: &Listing) -> bool {
        match self {
            Self::Any => true,
            Self::Own(slug) => other.organiser.slug == slug,
        }
    }
}

/// What can be done about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Only to say that it is another one.
    None,
    Merge,
    /// Not while people have places in what would go away.
    Occupied,
    /// It never was public: it is sent back with the other's address.
    Return,
}

/// Something that may be the same.
#[derive(Clone, Debug)]
pub struct Likely {
    pub id: String,
    pub title: String,
    /// The title's language, where it is not the page's.
    pub lang: Option<&'static str>,
    /// Where it can be seen.
    pub href: String,
    /// Who runs it, and when and where.
    pub facts: String,
    pub way: Way,
}

/// What looks like a draft to somebody.
///
/// # Errors
/// When the database fails.
pub async fn like(
    state: &AppState,
    reader: &Reader,
    city: &City,
    kept: &Kept,
    teller: Teller<'_>,
) -> anyhow::Result<Vec<Likely>> {
    let now = reader.now.timestamp_millis();
    let places = provider::store::places(&state.db, &city.id).await?;
    let looks = Looks::of_draft(&kept.draft, &places, city, now);
    if looks.titles.is_empty() || looks.place == Whereabouts::Open {
        return Ok(Vec::new());
    }
    let by_city = teller == Teller::City;
    let dismissed = store::dismissed(&state.db, &kept.opportunity_id, by_city).await?;
    let wording = reader.wording(city);
    let mut found = Vec::new();
    let mut seen = vec![kept.opportunity_id.clone()];
    let (mut occupied, own_is_public) = (None, publish::standing(&state.db, &kept.opportunity_id).await?.is_some());
    for listing in candidates(state, reader, city, kept, &looks).await? {
        seen.push(listing.id.clone());
        if dismissed.contains(&listing.id) || !looks.is_like(&Looks::of_listing(&listing, now)) {
            continue;
        }
        let may = match teller {
            Teller::Desk { may_merge } => may_merge.covers(&listing),
            Teller::City => true,
        };
        let way = match (may, own_is_public) {
            (false, _) => Way::None,
            (true, false) if by_city => Way::Return,
            (true, false) => Way::None,
            (true, true) => {
                let is_occupied = match occupied {
                    Some(is_occupied) => is_occupied,
                    None => store::is_counted_on(&state.db, &kept.opportunity_id, now).await?,
                };
                occupied = Some(is_occupied);
                if is_occupied { Way::Occupied } else { Way::Merge }
            }
        };
        let Some(card) = wording.card(&listing, None) else { continue };
        let text = listing.text(reader.l.locale(), city.default_locale);
        found.push(Likely {
            id: listing.id.clone(),
            title: card.title,
            lang: text.map(|text| text.locale).filter(|locale| *locale != reader.l.locale()).map(Locale::as_str),
            href: card.href,
            facts: format!("{} · {} · {}", listing.organiser.name, card.when, card.place),
            way,
        });
    }
    for other in drafts::in_review(&state.db, &city.id).await? {
        // what another organisation has not published is nobody's business but the city's
        let is_told = by_city || other.organisation_id == kept.organisation_id;
        let is_new = !seen.contains(&other.opportunity_id) && !dismissed.contains(&other.opportunity_id);
        if !is_told || !is_new || !looks.is_like(&Looks::of_draft(&other.draft, &places, city, now)) {
            continue;
        }
        found.extend(waiting(state, reader, city, &other, teller).await?);
    }
    found.truncate(SHOWN);
    Ok(found)
}

/// A draft that waits to be read.
async fn waiting(
    state: &AppState,
    reader: &Reader,
    city: &City,
    other: &Kept,
    teller: Teller<'_>,
) -> anyhow::Result<Option<Likely>> {
    let organisation = provider::member::by_id(&state.db, &city.id, &other.organisation_id).await?;
    let Some(organisation) = organisation else { return Ok(None) };
    let path = match teller {
        Teller::City => format!("coordination/listings/{}", other.opportunity_id),
        Teller::Desk { .. } => format!("desk/{}/listings/{}", organisation.slug, other.opportunity_id),
    };
    Ok(Some(Likely {
        id: other.opportunity_id.clone(),
        title: publish::title(&other.draft).to_owned(),
        lang: other.draft.locale().filter(|locale| *locale != reader.l.locale()).map(Locale::as_str),
        href: city.href(reader.l.locale(), &path),
        facts: organisation.name,
        way: Way::None,
    }))
}

/// Public listings that may be alike by their words and their place.
async fn candidates(
    state: &AppState,
    reader: &Reader,
    city: &City,
    kept: &Kept,
    looks: &Looks,
) -> anyhow::Result<Vec<Arc<Listing>>> {
    let mut ids: Vec<String> = match &looks.place {
        Whereabouts::Open => Vec::new(),
        Whereabouts::At(spot) => {
            let titles = store::titles_at(&state.db, &city.id, spot, &kept.opportunity_id).await?;
            let alike = titles
                .into_iter()
                .filter(|(_, locale, title)| looks.words(std::slice::from_ref(&Title::of(*locale, title))) >= SIMILAR);
            alike.map(|(id, ..)| id).collect()
        }
        Whereabouts::Online => online(state, reader, city, &kept.draft),
    };
    ids.dedup();
    ids.retain(|one| *one != kept.opportunity_id);
    ids.truncate(LOOKED_AT);
    state.listings.get(&state.db, &ids).await
}

/// What the index finds of what is online, by each of the longest words of the titles.
fn online(state: &AppState, reader: &Reader, city: &City, draft: &Draft) -> Vec<String> {
    let titles = Locale::ALL.iter().map(|locale| draft.text("title", *locale));
    let mut asked: Vec<&str> = titles.flat_map(words).collect();
    asked.sort_unstable_by_key(|word| (std::cmp::Reverse(word.chars().count()), *word));
    asked.dedup();
    let mut found = Vec::new();
    for word in asked.into_iter().take(WORDS) {
        let query = SearchQuery { text: word.to_owned(), mode: Some(Mode::Online), ..SearchQuery::default() };
        let request = SearchRequest {
            query: &query,
            locale: reader.l.locale(),
            now_ms: reader.now.timestamp_millis(),
            window: None,
            presets: presets(city, reader.now),
        };
        for hit in state.index.search(&city.slug, &request).hits {
            if !found.contains(&hit.id) {
                found.push(hit.id);
            }
        }
    }
    found
}
