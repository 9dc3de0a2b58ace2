//! The search page: one form, its filters in a sheet, results as a list or on the map.

use super::{
    answer::sort_words,
    islands::LiveSearch,
    model::{FacetCount, SearchAnswer},
    query::{Mode, SearchQuery, Sort, View, When},
    results::Results,
};
use crate::{
    city::model::City,
    concept::model::{Concept, Scheme},
    i18n::msg,
    map::views::MapView,
    opportunity::{model::Kind, wording},
    server::{reader::Reader, state::AppState},
    ui::icon::Icon,
};
use leptos::{either::Either, prelude::*};
use std::sync::Arc;

/// Distances that can be chosen, metres.
const DISTANCES: [u32; 4] = [1_000, 2_000, 5_000, 10_000];

/// What the page is made of.
pub struct SearchPage {
    pub reader: Reader,
    pub city: Arc<City>,
    pub query: SearchQuery,
    pub answer: SearchAnswer,
    /// For the map's view alone.
    pub map: Option<AppState>,
}

/// The page.
pub fn page(page: SearchPage) -> AnyView {
    let SearchPage { reader, city, query, answer, map } = page;
    let l = &reader.l;
    let form = form(&reader, &city, &query, &answer);
    let switch = match query.view {
        View::List => Either::Left(view! {
            <a class="float" data-map="" href=answer.map_href.clone()><Icon name="map"/><span>{l.t(msg::ShowMap)}</span></a>
        }),
        View::Map => Either::Right(view! {
            <a class="float" data-list="" href=answer.list_href.clone()><Icon name="list"/><span>{l.t(msg::ShowList)}</span></a>
        }),
    };
    let found = match map {
        None => Either::Left(view! { <div id="results" class="results"><Results answer/></div> }),
        Some(state) => {
            let districts = answer
                .facets
                .iter()
                .filter(|facet| facet.name == "district")
                .map(|facet| (facet.value.clone(), facet.count))
                .collect();
            let without_place = answer.without_place.clone();
            let list_href = answer.list_href.clone();
            Either::Right(view! {
                <p class="beside-map"><a data-list="" href=list_href data-without-place="">{without_place}</a></p>
                <MapView state reader=reader.clone() city=Arc::clone(&city) query=query.clone() districts/>
                <div id="results" class="results below-map"><Results answer/></div>
            })
        }
    };
    let class = if query.view == View::Map { "page search with-map" } else { "page search" };
    view! {
        <div class=class>
            <h1 class="visually-hidden">{l.t(msg::SearchPageTitle { city: city.name(l.locale()).into() })}</h1>
            <LiveSearch>
                {form}
                {found}
            </LiveSearch>
            {switch}
        </div>
    }
    .into_any()
}

/// Writes one field of the form.
struct Fields<'a> {
    facets: &'a [FacetCount],
}

impl Fields<'_> {
    fn count(&self, name: &str, value: &str) -> u32 {
        self.facets.iter().find(|facet| facet.name == name && facet.value == value).map_or(0, |facet| facet.count)
    }

    /// A choice with the number of its hits; `icon` for themes.
    fn choice(
        &self,
        kind: &'static str,
        name: &'static str,
        value: &str,
        label: String,
        checked: bool,
        icon: Option<String>,
    ) -> impl IntoView + use<> {
        let count = self.count(name, value);
        let theme = icon.clone();
        view! {
            <label class="choice" data-theme=theme>
                <input type=kind name=name value=value.to_owned() checked=checked/>
                {icon.map(|icon| view! { <Icon name=icon/> })}
                <span>{label}</span>
                <span class="count" data-count=format!("{name}={value}")>{count}</span>
            </label>
        }
    }
}

fn form(reader: &Reader, city: &City, query: &SearchQuery, answer: &SearchAnswer) -> AnyView {
    let l = &reader.l;
    let action = format!("/{}/{}/opportunities", l.locale().as_str(), city.slug);
    let kept = [
        ("provider", query.provider.clone()),
        ("place", query.place.clone()),
        ("view", (query.view == View::Map).then(|| "map".to_owned())),
    ];
    let kept = kept
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| view! { <input type="hidden" name=name value=value/> }))
        .collect_view();
    let bounds = query.bounds.map(|b| format!("{},{},{},{}", b.south, b.west, b.north, b.east)).unwrap_or_default();
    let clear = action.clone();
    let api = format!("/api{action}/live");
    let near = query.near.map(|near| format!("{},{}", near.lat, near.lon)).unwrap_or_default();
    view! {
        <form class="search-form" role="search" method="get" action=action data-api=api data-near-refused=l.t(msg::NearRefused)>
            <div class="searchbar">
                <label class="visually-hidden" for="q">{l.t(msg::SearchLabel)}</label>
                <input id="q" type="search" name="q" maxlength="200" autocomplete="off" enterkeyhint="search"
                    value=query.text.clone() placeholder=l.t(msg::SearchPlaceholder)/>
                <button class="icon-button" aria-label=l.t(msg::SearchButton)><Icon name="search"/></button>
            </div>
            {kept}
            <input type="hidden" name="bounds" value=bounds/>
            <input type="hidden" name="near" value=near/>
            <div class="filter-row">
                <details id="filters" class="sheet">
                    <summary class="chip"><Icon name="filter"/><span>{l.t(msg::FiltersButton)}</span>
                        <span class="active-count" data-active="" hidden=answer.active_text.is_empty()>{answer.active_text.clone()}</span></summary>
                    <div class="sheet-body">
                        {fieldsets(reader, city, query, answer)}
                        <div class="sheet-foot">
                            <a class="button" href=clear>{l.t(msg::FiltersClear)}</a>
                            <button class="button primary" data-show="">{answer.show_text.clone()}</button>
                        </div>
                    </div>
                </details>
                {quick(reader, city, query)}
            </div>
        </form>
    }
    .into_any()
}

/// The most wanted filters as links, each turning itself on and off.
fn quick(reader: &Reader, city: &City, query: &SearchQuery) -> AnyView {
    let l = &reader.l;
    let toggled = |change: fn(&mut SearchQuery)| {
        let mut next = SearchQuery { page: None, ..query.clone() };
        change(&mut next);
        super::answer::href(l.locale().as_str(), &city.slug, &next)
    };
    let link = |on: bool, href: String, label: String| {
        // an active one stands among the removable chips
        (!on).then(|| view! { <li><a class="chip" href=href>{label}</a></li> })
    };
    view! {
        <ul class="quick" role="list">
            {link(query.when == Some(When::Today), toggled(|q| q.when = Some(When::Today)), l.t(msg::WhenIsToday))}
            {link(query.when == Some(When::Weekend), toggled(|q| q.when = Some(When::Weekend)), l.t(msg::WhenIsWeekend))}
            {link(query.free, toggled(|q| q.free = true), l.t(msg::FreeOnly))}
            {link(query.places_left, toggled(|q| q.places_left = true), l.t(msg::PlacesOnly))}
            {link(query.mode == Some(Mode::Online), toggled(|q| q.mode = Some(Mode::Online)), l.t(msg::ModeOnline))}
        </ul>
    }
    .into_any()
}

fn fieldsets(reader: &Reader, city: &City, query: &SearchQuery, answer: &SearchAnswer) -> AnyView {
    let fields = Fields { facets: &answer.facets };
    view! {
        {when_fields(reader, query, &fields)}
        {theme_fields(reader, query, &fields)}
        {people_fields(reader, city, query, &fields)}
        {place_fields(reader, city, query, &fields)}
        {order_fields(reader, query)}
    }
    .into_any()
}

fn when_fields(reader: &Reader, query: &SearchQuery, fields: &Fields) -> AnyView {
    let l = &reader.l;
    let (from, to) = match query.when {
        Some(When::Range { from, to }) => (from, to),
        _ => (None, None),
    };
    let date = |date: Option<super::date::CivilDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let choices = [
        ("today", Some(When::Today), l.t(msg::WhenIsToday)),
        ("weekend", Some(When::Weekend), l.t(msg::WhenIsWeekend)),
        ("week", Some(When::Week), l.t(msg::WhenIsWeek)),
    ]
    .map(|(value, when, label)| fields.choice("radio", "when", value, label, query.when == when, None));
    view! {
        <fieldset>
            <legend>{l.t(msg::FilterWhen)}</legend>
            <div class="choices">
                <label class="choice"><input type="radio" name="when" value="" checked=query.when.is_none()/>
                    <span>{l.t(msg::WhenAny)}</span></label>
                {choices.into_iter().collect_view()}
            </div>
            <div class="pair">
                <label>{l.t(msg::FilterFrom)}<input type="date" name="from" value=date(from)/></label>
                <label>{l.t(msg::FilterTo)}<input type="date" name="to" value=date(to)/></label>
            </div>
        </fieldset>
    }
    .into_any()
}

fn theme_fields(reader: &Reader, query: &SearchQuery, fields: &Fields) -> AnyView {
    let l = &reader.l;
    let vocabulary = &reader.directory().vocabulary;
    let choice = |concept: &Concept, icon: Option<String>| {
        let checked = query.themes.contains(&concept.slug);
        fields.choice("checkbox", "theme", &concept.slug, concept.label(l.locale()).to_owned(), checked, icon)
    };
    let themes = vocabulary.themes().map(|theme| choice(theme, Some(theme.slug.clone()))).collect_view();
    let mut interests: Vec<&Concept> =
        vocabulary.of(Scheme::Interest).filter(|concept| concept.broader.is_some()).collect();
    l.sort_by_name(&mut interests, |concept| concept.label(l.locale()));
    let chosen = interests.iter().any(|concept| query.themes.contains(&concept.slug));
    let interests = interests.into_iter().map(|concept| choice(concept, None)).collect_view();
    let kinds = Kind::ALL
        .iter()
        .map(|kind| {
            fields.choice("checkbox", "kind", kind.as_str(), wording::kind(l, *kind), query.kinds.contains(kind), None)
        })
        .collect_view();
    view! {
        <fieldset>
            <legend>{l.t(msg::FilterTheme)}</legend>
            <div class="choices">{themes}</div>
            <details class="more-choices" open=chosen>
                <summary>{l.t(msg::FilterInterests)}</summary>
                <div class="choices">{interests}</div>
            </details>
        </fieldset>
        <fieldset>
            <legend>{l.t(msg::FilterKind)}</legend>
            <div class="choices">{kinds}</div>
        </fieldset>
    }
    .into_any()
}

fn people_fields(reader: &Reader, city: &City, query: &SearchQuery, fields: &Fields) -> AnyView {
    let l = &reader.l;
    let vocabulary = &reader.directory().vocabulary;
    let number = |value: Option<u32>| value.map(|value| value.to_string()).unwrap_or_default();
    let mut languages: Vec<(String, String)> = fields
        .facets
        .iter()
        .filter(|facet| facet.name == "language")
        .map(|facet| facet.value.clone())
        .chain(query.languages.iter().cloned())
        .map(|code| (wording::language(l, &code), code))
        .collect();
    l.sort_by_name(&mut languages, |(name, _)| name.as_str());
    languages.dedup();
    let languages = languages
        .into_iter()
        .map(|(name, code)| {
            let checked = query.languages.contains(&code);
            fields.choice("checkbox", "language", &code, name, checked, None)
        })
        .collect_view();
    let access = vocabulary
        .of(Scheme::Accessibility)
        .map(|concept| {
            let checked = query.access.contains(&concept.slug);
            fields.choice("checkbox", "access", &concept.slug, concept.label(l.locale()).to_owned(), checked, None)
        })
        .collect_view();
    view! {
        <fieldset>
            <legend>{l.t(msg::FilterAge)}</legend>
            <div class="pair">
                <label>{l.t(msg::FilterAgeHint)}<input type="number" inputmode="numeric" name="age" min="1" max="120"
                    value=number(query.age.map(u32::from))/></label>
            </div>
        </fieldset>
        <fieldset>
            <legend>{l.t(msg::FilterPrice)}</legend>
            <div class="choices">
                {fields.choice("checkbox", "free", "1", l.t(msg::FreeOnly), query.free, None)}
                {fields.choice("checkbox", "voucher", "1", l.t(msg::VoucherOnly), query.voucher, None)}
                {fields.choice("checkbox", "places", "1", l.t(msg::PlacesOnly), query.places_left, None)}
            </div>
            <div class="pair">
                <label>{format!("{} ({})", l.t(msg::FilterMaxPrice), city.currency)}
                    <input type="number" inputmode="numeric" name="max_price" min="0" max="10000" value=number(query.max_price)/></label>
            </div>
        </fieldset>
        <fieldset>
            <legend>{l.t(msg::FilterLanguage)}</legend>
            <div class="choices">{languages}</div>
        </fieldset>
        <fieldset>
            <legend>{l.t(msg::FilterAccess)}</legend>
            <div class="choices">{access}</div>
        </fieldset>
    }
    .into_any()
}

fn place_fields(reader: &Reader, city: &City, query: &SearchQuery, fields: &Fields) -> AnyView {
    let l = &reader.l;
    let mut districts: Vec<_> = city.districts.iter().collect();
    l.sort_by_name(&mut districts, |district| district.name.as_str());
    let districts = districts
        .into_iter()
        .map(|district| {
            let checked = query.districts.contains(&district.slug);
            fields.choice("checkbox", "district", &district.slug, district.name.clone(), checked, None)
        })
        .collect_view();
    let within = query.near.and_then(|near| near.within);
    let distances = DISTANCES
        .into_iter()
        .map(|metres| {
            let label = l.t(msg::NearWithin { distance: l.distance(metres).into() });
            view! { <option value=metres.to_string() selected=within == Some(metres)>{label}</option> }
        })
        .collect_view();
    view! {
        <fieldset>
            <legend>{l.t(msg::FilterMode)}</legend>
            <div class="choices">
                <label class="choice"><input type="radio" name="mode" value="" checked=query.mode.is_none()/>
                    <span>{l.t(msg::ModeAny)}</span></label>
                {fields.choice("radio", "mode", "in-person", l.t(msg::ModeInPerson), query.mode == Some(Mode::InPerson), None)}
                {fields.choice("radio", "mode", "online", l.t(msg::ModeOnline), query.mode == Some(Mode::Online), None)}
            </div>
            <div class="near">
                <button type="button" class="button needs-script" data-near=""><Icon name="locate"/>{l.t(msg::NearButton)}</button>
                <select name="within" aria-label=l.t(msg::FilterNear)>
                    <option value="">{l.t(msg::NearAny)}</option>
                    {distances}
                </select>
                <p class="near-said" role="status"></p>
            </div>
        </fieldset>
        <fieldset>
            <legend>{l.t(msg::FilterDistrict)}</legend>
            <div class="choices">{districts}</div>
        </fieldset>
    }
    .into_any()
}

fn order_fields(reader: &Reader, query: &SearchQuery) -> AnyView {
    let l = &reader.l;
    // the first one is what nobody has to choose: the address stays without it
    let options = [
        (Sort::Relevance, "", query.sort.is_none() || query.sort == Some(Sort::Relevance)),
        (Sort::Soonest, "soonest", query.sort == Some(Sort::Soonest)),
        (Sort::Nearest, "nearest", query.sort == Some(Sort::Nearest)),
        (Sort::Newest, "newest", query.sort == Some(Sort::Newest)),
    ]
    .into_iter()
    .map(|(sort, value, selected)| view! { <option value=value selected=selected>{sort_words(l, sort)}</option> })
    .collect_view();
    view! {
        <fieldset>
            <legend>{l.t(msg::FilterSort)}</legend>
            <select name="sort" aria-label=l.t(msg::FilterSort)>{options}</select>
        </fieldset>
    }
    .into_any()
}
