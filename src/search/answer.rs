//! From a query to an answer in the reader's words: what the page and the JSON interface have in common.

use super::{
    date::CivilDate,
    index::{SearchRequest, SearchResult},
    model::{Chip, Empty, FacetCount, Link, MapAnswer, Pin, SearchAnswer},
    query::{Mode, PAGE_SIZE, SearchQuery, Sort, View, When},
    query_url::{Filter, ProblemKind, QueryProblem},
};
use crate::{
    city::model::City,
    concept::model::{Concept, Vocabulary},
    db::Db,
    error::{FieldProblem, Problem},
    i18n::{Localizer, msg},
    opportunity::{
        listing::Listing,
        model::GeoPrecision,
        wording::{self, Wording},
    },
    provider,
    saved_search::model::kept,
    server::{reader::Reader, state::AppState},
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, TimeZone, Utc};
use std::sync::Arc;

/// Ways out of an empty result that are offered.
const WAYS_OUT: usize = 3;

/// Span of time, unix milliseconds.
pub type Window = (i64, i64);

/// Everything that answering needs.
pub struct Asking<'a> {
    pub state: &'a AppState,
    pub reader: &'a Reader,
    pub city: &'a City,
    pub query: &'a SearchQuery,
}

/// Names of what a query speaks of by slug and only the database knows.
#[derive(Default)]
struct Names {
    provider: Option<String>,
    place: Option<String>,
}

impl Names {
    async fn of(db: &Db, city: &City, query: &SearchQuery) -> anyhow::Result<Self> {
        let mut names = Self::default();
        if let Some(slug) = &query.provider {
            names.provider = provider::store::organisation_name(db, &city.id, slug).await?;
        }
        if let Some(slug) = &query.place {
            names.place = provider::store::place(db, &city.id, slug).await?.map(|place| place.name);
        }
        Ok(names)
    }
}

impl Asking<'_> {
    /// The list's answer.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn list(&self, problems: &[QueryProblem]) -> Result<SearchAnswer, Problem> {
        let found = self.found();
        let listings = self.listings(&found).await?;
        let wording = self.wording();
        let cards = found
            .hits
            .iter()
            .filter_map(|hit| Some((listings.iter().find(|listing| listing.id == hit.id)?, hit.distance_m)))
            .filter_map(|(listing, distance)| wording.card(listing, distance))
            .collect();
        let l = &self.reader.l;
        let filters = self.query.filters();
        let names = self.names().await?;
        let pages = found.total.div_ceil(PAGE_SIZE);
        let page = self.query.effective_page();
        let to_page = |page: u32, label: String| Link { label, href: self.href(&self.query.with_page(page)) };
        Ok(SearchAnswer {
            total: found.total,
            total_text: l.t(msg::ResultsCount { count: found.total.into() }),
            show_text: l.t(msg::ResultsShow { count: found.total.into() }),
            active_text: if filters.is_empty() { String::new() } else { l.number(filters.len() as u64) },
            cards,
            chips: filters.iter().map(|filter| self.chip(filter, &names)).collect(),
            next: (page < pages).then(|| to_page(page + 1, l.t(msg::PageNext))),
            previous: (page > 1 && pages > 0).then(|| to_page((page - 1).min(pages), l.t(msg::PagePrevious))),
            page_text: (pages > 1).then(|| l.t(msg::PageNumber { page: page.into(), pages: pages.into() })),
            save: self.save(),
            empty: (found.total == 0).then(|| self.empty(&found, &names)),
            without_place: l.t(msg::MapWithoutPlace { count: found.without_place.into() }),
            list_href: self.href(&SearchQuery { view: View::List, page: None, ..self.query.clone() }),
            map_href: self.href(&SearchQuery { view: View::Map, page: None, ..self.query.clone() }),
            problems: problems.iter().map(|problem| field_problem(l, problem)).collect(),
            facets: found
                .facets
                .into_iter()
                .map(|(name, value, count)| FacetCount { name: name.to_owned(), value, count })
                .collect(),
        })
    }

    /// The map's answer: every venue with what fits.
    #[must_use]
    pub fn map(&self) -> MapAnswer {
        let presets = presets(self.city, self.reader.now);
        let (pins, total, without_place) = self.state.index.pins(&self.city.slug, &self.request(&presets));
        let directory = self.state.directory();
        let l = &self.reader.l;
        let pins = pins
            .into_iter()
            .map(|pin| Pin {
                label: l.t(msg::MapPin { count: pin.count.into(), place: pin.name.as_str().into() }),
                theme: pin
                    .first_interest
                    .and_then(|slug| directory.vocabulary.theme_of(&slug).map(|theme| theme.slug.clone()))
                    .unwrap_or_default(),
                exact: pin.precision == GeoPrecision::Exact,
                place: pin.place,
                lat: pin.lat,
                lon: pin.lon,
                count: pin.count,
            })
            .collect();
        MapAnswer {
            pins,
            total_text: l.t(msg::ResultsCount { count: total.into() }),
            without_place: l.t(msg::MapWithoutPlace { count: without_place.into() }),
        }
    }

    /// What the index finds.
    #[must_use]
    pub fn found(&self) -> SearchResult {
        let presets = presets(self.city, self.reader.now);
        self.state.index.search(&self.city.slug, &self.request(&presets))
    }

    /// The listings of a page of hits.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn listings(&self, found: &SearchResult) -> Result<Vec<Arc<Listing>>, Problem> {
        let ids: Vec<String> = found.hits.iter().map(|hit| hit.id.clone()).collect();
        Ok(self.state.listings.get(&self.state.db, &ids).await?)
    }

    fn wording(&self) -> Wording<'_> {
        self.reader.wording(self.city)
    }

    fn request(&self, presets: &[Window; 3]) -> SearchRequest<'_> {
        SearchRequest {
            query: self.query,
            locale: self.reader.l.locale(),
            now_ms: self.reader.now.timestamp_millis(),
            window: window(self.city, self.reader.now, self.query),
            presets: *presets,
        }
    }

    fn href(&self, query: &SearchQuery) -> String {
        href(self.reader.l.locale().as_str(), &self.city.slug, query)
    }

    async fn names(&self) -> Result<Names, Problem> {
        Ok(Names::of(&self.state.db, self.city, self.query).await?)
    }

    /// The active filters in words.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn filters_in_words(&self) -> Result<Vec<String>, Problem> {
        Ok(filters_in_words(&self.state.db, &self.wording(), self.query).await?)
    }

    /// To where the query can be saved. The page is the same for everybody: who is not signed in is asked to there.
    fn save(&self) -> Link {
        let written = kept(self.query).to_query_string();
        let mark = if written.is_empty() { "" } else { "?" };
        let l = &self.reader.l;
        Link {
            label: l.t(msg::SearchesLink),
            href: format!("/{}/{}/me/searches/new{mark}{written}", l.locale().as_str(), self.city.slug),
        }
    }

    fn chip(&self, filter: &Filter, names: &Names) -> Chip {
        let label = self.filter_words(filter, names);
        Chip {
            remove: self.reader.l.t(msg::ChipRemove { filter: label.as_str().into() }),
            href: self.href(&self.query.without(filter)),
            label,
        }
    }

    fn empty(&self, found: &SearchResult, names: &Names) -> Empty {
        let l = &self.reader.l;
        let mut ways: Vec<Link> = found
            .without
            .iter()
            .filter(|(_, count)| *count > 0)
            .take(WAYS_OUT)
            .map(|(filter, count)| Link {
                label: l
                    .t(msg::EmptyWithout { count: (*count).into(), filter: self.filter_words(filter, names).into() }),
                href: self.href(&self.query.without(filter)),
            })
            .collect();
        let hint = if ways.is_empty() { l.t(msg::EmptyHintNone) } else { l.t(msg::EmptyHint) };
        if ways.is_empty() {
            ways.push(Link { label: l.t(msg::EmptyEverything), href: self.href(&SearchQuery::default()) });
        }
        Empty { title: l.t(msg::EmptyTitle), hint, ways }
    }

    fn filter_words(&self, filter: &Filter, names: &Names) -> String {
        filter_words(&self.wording(), self.query, filter, names)
    }
}

/// The filters of a query in words.
///
/// # Errors
/// When the database fails.
pub async fn filters_in_words(db: &Db, wording: &Wording<'_>, query: &SearchQuery) -> anyhow::Result<Vec<String>> {
    let names = Names::of(db, wording.city, query).await?;
    Ok(query.filters().iter().map(|filter| filter_words(wording, query, filter, &names)).collect())
}

/// A filter in words.
fn filter_words(wording: &Wording<'_>, query: &SearchQuery, filter: &Filter, names: &Names) -> String {
    let l = wording.l;
    match filter {
        Filter::Text => l.t(msg::ChipText { text: query.text.as_str().into() }),
        Filter::Theme(slug) | Filter::Access(slug) => concept_words(wording.vocabulary, slug, l),
        Filter::Kind(kind) => wording::kind(l, *kind),
        Filter::Age => l.t(msg::ChipAge { age: query.age.unwrap_or_default().into() }),
        Filter::When => when_words(wording, query),
        Filter::Free => l.t(msg::FreeOnly),
        Filter::MaxPrice => {
            let price = query.max_price.unwrap_or_default().saturating_mul(100);
            l.t(msg::ChipMaxPrice { price: wording.money(price).into() })
        }
        Filter::Voucher => l.t(msg::VoucherOnly),
        Filter::Mode => match query.mode {
            Some(Mode::Online) => l.t(msg::ModeOnline),
            _ => l.t(msg::ModeInPerson),
        },
        Filter::Language(code) => wording::language(l, code),
        Filter::District(slug) => wording.city.district(slug).map_or(slug, |district| &district.name).clone(),
        Filter::Near => {
            let metres = query.near.and_then(|near| near.within).unwrap_or_default();
            l.t(msg::ChipNear { distance: l.distance(metres).into() })
        }
        Filter::Bounds => l.t(msg::ChipBounds),
        Filter::PlacesLeft => l.t(msg::PlacesOnly),
        Filter::Provider => names.provider.clone().or_else(|| query.provider.clone()).unwrap_or_default(),
        Filter::Place => names.place.clone().or_else(|| query.place.clone()).unwrap_or_default(),
    }
}

fn when_words(wording: &Wording<'_>, query: &SearchQuery) -> String {
    let l = wording.l;
    let today = wording.today();
    let day = |date: CivilDate| civil(date).map_or_else(|| date.to_string(), |date| l.date_short(date, today));
    match query.when {
        Some(When::Today) => l.t(msg::WhenIsToday),
        Some(When::Weekend) => l.t(msg::WhenIsWeekend),
        Some(When::Week) => l.t(msg::WhenIsWeek),
        Some(When::Range { from: Some(from), to: Some(to) }) => {
            l.t(msg::ChipRange { from: day(from).into(), to: day(to).into() })
        }
        Some(When::Range { from: Some(from), to: None }) => l.t(msg::ChipFrom { from: day(from).into() }),
        Some(When::Range { from: None, to: Some(to) }) => l.t(msg::ChipTo { to: day(to).into() }),
        Some(When::Range { from: None, to: None }) | None => l.t(msg::WhenAny),
    }
}

/// The address of a search.
#[must_use]
pub fn href(locale: &str, city: &str, query: &SearchQuery) -> String {
    let written = query.to_query_string();
    let mark = if written.is_empty() { "" } else { "?" };
    format!("/{locale}/{city}/opportunities{mark}{written}")
}

/// The words of a concept; its slug where the vocabulary has lost it.
#[must_use]
pub fn concept_words(vocabulary: &Vocabulary, slug: &str, l: &Localizer) -> String {
    vocabulary.get(slug).map_or(slug, |concept: &Concept| concept.label(l.locale())).to_owned()
}

/// The words for an order of the list.
#[must_use]
pub fn sort_words(l: &Localizer, sort: Sort) -> String {
    match sort {
        Sort::Relevance => l.t(msg::SortRelevance),
        Sort::Soonest => l.t(msg::SortSoonest),
        Sort::Nearest => l.t(msg::SortNearest),
        Sort::Newest => l.t(msg::SortNewest),
    }
}

fn civil(date: CivilDate) -> Option<NaiveDate> {
    date.to_string().parse().ok()
}

/// A query's `when` on the city's clock: unix milliseconds, the end exclusive.
#[must_use]
pub fn window(city: &City, now: DateTime<Utc>, query: &SearchQuery) -> Option<Window> {
    let [today, weekend, week] = presets(city, now);
    Some(match query.when? {
        When::Today => today,
        When::Weekend => weekend,
        When::Week => week,
        When::Range { from, to } => {
            let day = |date: Option<CivilDate>| date.and_then(civil);
            let start = day(from).map_or(i64::MIN, |from| midnight(city, from));
            let end = day(to).and_then(|to| to.succ_opt()).map_or(i64::MAX, |after| midnight(city, after));
            (start, end)
        }
    })
}

/// Today, this weekend and the next seven days, on the city's clock.
#[must_use]
pub fn presets(city: &City, now: DateTime<Utc>) -> [Window; 3] {
    let today = now.with_timezone(&city.time_zone).date_naive();
    // the index leaves out what has ended, so that the whole Saturday may be named on a Sunday too
    let weekday = i64::from(today.weekday().num_days_from_monday());
    let day = |ahead: i64| midnight(city, today + TimeDelta::days(ahead));
    [(day(0), day(1)), (day(5 - weekday), day(7 - weekday)), (day(0), day(7))]
}

fn midnight(city: &City, day: NaiveDate) -> i64 {
    // where the clock skips midnight, the day begins with the first moment that exists
    let start = day.and_time(NaiveTime::MIN);
    city.time_zone
        .from_local_datetime(&start)
        .earliest()
        .map_or_else(|| start.and_utc().timestamp_millis(), |at| at.timestamp_millis())
}

/// What could not be understood, in the reader's words.
#[must_use]
pub fn field_problem(l: &Localizer, problem: &QueryProblem) -> FieldProblem {
    let message = match problem.kind {
        ProblemKind::NotANumber => l.t(msg::ProblemNotANumber),
        ProblemKind::OutOfRange => l.t(msg::ProblemOutOfRange),
        ProblemKind::NotADate => l.t(msg::ProblemNotADate),
        ProblemKind::Reversed => l.t(msg::ProblemReversed),
        ProblemKind::UnknownWord => l.t(msg::ProblemUnknownWord),
        ProblemKind::TooLong => l.t(msg::ProblemTooLong),
        ProblemKind::Malformed => l.t(msg::ProblemMalformed),
    };
    FieldProblem { field: problem.field.to_owned(), message: format!("{}: {message}", problem.field) }
}
