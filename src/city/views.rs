//! The first pages: choosing a city, and a city's own.

use super::model::{City, CityStatus};
use crate::{
    concept::model::Concept,
    i18n::msg,
    opportunity::{card::CardList, model::Card},
    search::{
        answer::href,
        query::{SearchQuery, When},
    },
    server::reader::Reader,
    ui::icon::Icon,
};
use leptos::prelude::*;

/// All cities, to choose from.
pub fn chooser(reader: &Reader) -> AnyView {
    let l = &reader.l;
    let cities: Vec<_> = reader
        .directory()
        .cities
        .iter()
        .filter(|city| city.status == CityStatus::Live)
        .map(|city| {
            view! {
                <li>
                    <a class="city-tile" data-city=city.slug.clone() href=format!("/{}/{}", l.locale().as_str(), city.slug)>
                        <img src=super::routes::picture_href(city) alt="" width="780" height="240"/>
                        <strong>{city.name(l.locale()).to_owned()}</strong>
                        <span>{city.tagline(l.locale()).to_owned()}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <div class="page chooser">
            <h1>{l.t(msg::ChooseCity)}</h1>
            <p class="lead">{l.t(msg::ChooseCityHint)}</p>
            <ul class="city-tiles" role="list">{cities}</ul>
        </div>
    }
    .into_any()
}

/// A city's first page: search, today, this weekend, themes, and what happens soon.
pub fn home(reader: &Reader, city: &City, soon: Vec<Card>, count: u32) -> AnyView {
    let l = &reader.l;
    let locale = l.locale();
    let to = |query: SearchQuery| href(locale.as_str(), &city.slug, &query);
    let all = to(SearchQuery::default());
    let at = |when: When| to(SearchQuery { when: Some(when), ..SearchQuery::default() });
    let vocabulary = &reader.directory().vocabulary;
    let themes: Vec<_> = city
        .focus_themes
        .iter()
        .filter_map(|slug| vocabulary.get(slug))
        .map(|theme: &Concept| {
            let href = to(SearchQuery { themes: vec![theme.slug.clone()], ..SearchQuery::default() });
            view! {
                <li>
                    <a class="tile" data-theme=theme.slug.clone() href=href>
                        <Icon name=theme.slug.clone()/>
                        <span>{theme.label(locale).to_owned()}</span>
                    </a>
                </li>
            }
        })
        .collect();
    view! {
        <section class="hero">
            <div class="page">
                <h1>{city.name(locale).to_owned()}</h1>
                <p class="lead">{city.tagline(locale).to_owned()}</p>
                <form class="searchbar" role="search" method="get" action=all.clone()>
                    <label class="visually-hidden" for="q">{l.t(msg::SearchLabel)}</label>
                    <input id="q" type="search" name="q" maxlength="200" autocomplete="off" placeholder=l.t(msg::SearchPlaceholder)/>
                    <button class="icon-button" aria-label=l.t(msg::SearchButton)><Icon name="search"/></button>
                </form>
                <div class="big-buttons">
                    <a class="big-button" href=at(When::Today)><Icon name="sun"/><span>{l.t(msg::CityToday)}</span></a>
                    <a class="big-button" href=at(When::Weekend)><Icon name="calendar"/><span>{l.t(msg::CityWeekend)}</span></a>
                </div>
            </div>
            <img class="skyline" src=super::routes::picture_href(city) alt="" width="780" height="240"/>
        </section>
        <div class="page">
            <h2>{l.t(msg::CityThemes)}</h2>
            <ul class="tiles" role="list">{themes}</ul>
            <h2>{l.t(msg::CitySoon)}</h2>
            <CardList cards=soon/>
            <p class="more">
                <a class="button primary" href=all>{l.t(msg::CityEverything)}<Icon name="arrow-right"/></a>
                <span class="quiet">{l.t(msg::CityCount { count: count.into() })}</span>
            </p>
        </div>
    }
    .into_any()
}
