//! The pages of saved searches.

use super::model::{Cadence, SavedSearch};
use crate::{
    city::model::City,
    i18n::{Localizer, msg},
    search::query::SearchQuery,
    server::reader::Reader,
    ui::{form::Typed, icon::Icon, note},
};
use leptos::prelude::*;

fn cadence_words(l: &Localizer, cadence: Cadence) -> String {
    match cadence {
        Cadence::Instant => l.t(msg::CadenceInstant),
        Cadence::Weekly => l.t(msg::CadenceWeekly),
        Cadence::Off => l.t(msg::CadenceOff),
    }
}

/// Before a search is saved: what it is, and how often somebody wants to hear of it.
pub fn form(reader: &Reader, city: &City, query: &SearchQuery, name: &str, typed: &Typed) -> AnyView {
    let l = &reader.l;
    let base = format!("/{}/{}", l.locale().as_str(), city.slug);
    let chosen = Cadence::from_word(typed.fields.text("cadence")).unwrap_or(Cadence::Instant);
    let choices = [Cadence::Instant, Cadence::Weekly]
        .map(|cadence| {
            view! {
                <label class="choice"><input type="radio" name="cadence" value=cadence.as_str() checked=cadence == chosen/>
                    <span>{cadence_words(l, cadence)}</span></label>
            }
        })
        .collect_view();
    view! {
        <div class="page narrow">
            <h1>{l.t(msg::SearchesNewTitle)}</h1>
            <p class="lead">{name.to_owned()}</p>
            {typed.summary(l)}
            <form method="post" action=format!("{base}/me/searches") class="form">
                <input type="hidden" name="query" value=query.to_query_string()/>
                <fieldset class="field" aria-describedby=typed.described("cadence")>
                    <legend>{l.t(msg::SearchesHowOften)}</legend>
                    {typed.said("cadence")}
                    {choices}
                </fieldset>
                <button class="button primary wide">{l.t(msg::SearchesSave)}</button>
            </form>
            <p class="aside-link"><a href=crate::search::answer::href(l.locale().as_str(), &city.slug, query)>{l.t(msg::SearchesBack)}</a></p>
        </div>
    }
    .into_any()
}

/// What a search's field is called where something is wrong with it: the list has one for each.
pub fn cadence_field(search_id: &str) -> String {
    format!("cadence-{search_id}")
}

/// Everything that is saved, in every city.
pub fn list(reader: &Reader, city: &City, searches: &[SavedSearch], typed: &Typed, saved: bool) -> AnyView {
    let l = &reader.l;
    let locale = l.locale().as_str();
    let base = format!("/{locale}/{}", city.slug);
    let rows: Vec<_> = searches
        .iter()
        .filter_map(|search| {
            let home = reader.directory().cities.iter().find(|city| city.id == search.city_id)?;
            let mark = if search.query.is_empty() { "" } else { "?" };
            let href = format!("/{locale}/{}/opportunities{mark}{}", home.slug, search.query);
            let elsewhere = (home.id != city.id).then(|| view! { <span class="quiet">{home.name(l.locale()).to_owned()}</span> });
            let options = Cadence::ALL
                .iter()
                .map(|&cadence| view! { <option value=cadence.as_str() selected=cadence == search.cadence>{cadence_words(l, cadence)}</option> })
                .collect_view();
            let remove = l.t(msg::SearchesRemove { search: search.name.as_str().into() });
            let label = format!("{}: {}", l.t(msg::SearchesHowOften), search.name);
            let field = cadence_field(&search.id);
            let described = typed.described(&field);
            Some(view! {
                <li>
                    <span><a href=href>{search.name.clone()}</a>{elsewhere}</span>
                    <form method="post" action=format!("{base}/me/searches/{}", search.id) class="row">
                        <select name="cadence" aria-label=label aria-invalid=described.is_some().then_some("true") aria-describedby=described>
                            {options}
                        </select>
                        <button class="button">{l.t(msg::SettingsSave)}</button>
                        <button class="icon-button" name="remove" value="1" aria-label=remove><Icon name="close"/></button>
                        {typed.said(&field)}
                    </form>
                </li>
            })
        })
        .collect();
    let empty = rows.is_empty().then(|| {
        view! {
            <div class="empty">
                <svg class="empty-picture" aria-hidden="true" viewBox="0 0 240 160"><use href="#i-empty"></use></svg>
                <h2>{l.t(msg::SearchesEmptyTitle)}</h2>
                <p>{l.t(msg::SearchesEmptyHint)}</p>
            </div>
        }
    });
    view! {
        <div class="page narrow">
            <h1>{l.t(msg::SearchesTitle)}</h1>
            {saved.then(|| note::done(l.t(msg::SettingsSaved)))}
            {typed.summary(l)}
            {empty}
            <ul class="sessions people" role="list">{rows}</ul>
            <p><a class="button" href=format!("{base}/opportunities")><Icon name="search"/>{l.t(msg::MeLookAround)}</a></p>
        </div>
    }
    .into_any()
}

/// The page that the link in a mail opens.
pub fn stop(l: &Localizer, search: &SavedSearch, list: String, done: bool) -> AnyView {
    let inside = if done {
        view! { <p class="note strong" role="status"><Icon name="check"/><span>{l.t(msg::SearchesStopped)}</span></p> }
            .into_any()
    } else {
        view! { <form method="post" class="form"><button class="button primary wide">{l.t(msg::SearchesStopButton)}</button></form> }
            .into_any()
    };
    view! {
        <div class="page narrow">
            <h1>{l.t(msg::SearchesStopTitle)}</h1>
            <p class="lead">{search.name.clone()}</p>
            {inside}
            <p class="aside-link"><a href=list>{l.t(msg::SearchesTitle)}</a></p>
        </div>
    }
    .into_any()
}
