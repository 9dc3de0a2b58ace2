//! The pages of somebody's collections.

use super::{
    routes::{NAME_LENGTH, SENTENCE_LENGTH},
    store::Collection,
};
use crate::{
    backpack::{
        shelf::{Kept, Shelf},
        views::{Who, who, who_words},
        visibility::Everybody,
    },
    i18n::{Localizer, msg},
    server::reader::Reader,
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        note,
    },
};
use leptos::prelude::*;

/// All of them, and the form of a new one. `base`: the address of the backpack.
pub fn list(
    reader: &Reader,
    collections: &[Collection],
    shelf: &Shelf,
    base: &str,
    (typed, removed): (&Typed, bool),
) -> AnyView {
    let l = &reader.l;
    let rows: Vec<_> = collections
        .iter()
        .map(|one| {
            let facts = format!(
                "{} · {}",
                l.t(msg::CollectionCount { count: one.badges.len().into() }),
                who_words(l, one.visibility)
            );
            view! {
                <li><span>
                    <a class="row-link" href=format!("{base}/collections/{}", one.id)>{one.name.clone()}</a>
                    <span class="quiet">{facts}</span>
                </span></li>
            }
        })
        .collect();
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=base.to_owned()><Icon name="arrow-left"/>{l.t(msg::BackpackTitle)}</a></p>
            <h1>{l.t(msg::CollectionsTitle)}</h1>
            <p class="lead">{l.t(msg::CollectionsLead)}</p>
            {removed.then(|| note::done(l.t(msg::CollectionRemoved)))}
            <ul class="sessions" role="list">{rows}</ul>
            <h2>{l.t(msg::CollectionNew)}</h2>
            {typed.summary(l)}
            <form method="post" action=format!("{base}/collections") class="form">
                {texts(l, ("", ""), typed)}
                {choices(l, &[], shelf, typed)}
                <button class="button primary wide">{l.t(msg::BackpackSave)}</button>
            </form>
        </div>
    }
    .into_any()
}

fn texts(l: &Localizer, (name, sentence): (&str, &str), typed: &Typed) -> AnyView {
    let field = |of: &'static str, label: String, value: &str, length: usize| TextField {
        name: of,
        label,
        autocomplete: "off",
        max_length: Some(length),
        value: value.to_owned(),
        ..TextField::default()
    };
    let name = field("name", l.t(msg::CollectionName), name, NAME_LENGTH);
    let sentence = TextField {
        hint: Some(l.t(msg::CollectionSentenceHint)),
        optional: true,
        ..field("sentence", l.t(msg::CollectionSentence), sentence, SENTENCE_LENGTH)
    };
    view! { {name.view(typed)} {sentence.view(typed)} }.into_any()
}

/// Badges to tick: what is in it first, in its order, each with a button that moves it up.
fn choices(l: &Localizer, chosen: &[String], shelf: &Shelf, typed: &Typed) -> AnyView {
    let ticked = |id: &str| {
        chosen.iter().any(|one| one == id)
            || typed.fields.all().iter().any(|(field, value)| field == "badge" && value == id)
    };
    let inside = chosen.iter().filter_map(|id| shelf.kept.iter().find(|kept| kept.held.id == *id));
    let others = shelf.kept.iter().filter(|kept| !chosen.contains(&kept.held.id));
    let row = |(at, kept): (usize, &Kept)| {
        let id = kept.held.id.clone();
        let (locale, name) = kept.name(l.locale());
        let lang = locale.filter(|locale| *locale != l.locale()).map(|locale| locale.as_str());
        let up = (at > 0 && at < chosen.len()).then(|| {
            let label = l.t(msg::CollectionUp { badge: name.into() });
            view! { <button class="icon-button" name="up" value=id.clone() aria-label=label>"↑"</button> }
        });
        view! {
            <li>
                <label class="choice badge-row">
                    <input type="checkbox" name="badge" value=id.clone() checked=ticked(&id)/>
                    <img src=kept.picture() alt="" width="48" height="48"/>
                    <span lang=lang>{name.to_owned()}</span>
                </label>
                {up}
            </li>
        }
    };
    let rows: Vec<_> = inside.chain(others).enumerate().map(row).collect();
    let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::CollectionNoBadges)}</p> });
    view! {
        <fieldset id="badges">
            <legend>{l.t(msg::CollectionBadges)}</legend>
            {none}
            <ul class="sessions" role="list">{rows}</ul>
        </fieldset>
    }
    .into_any()
}

/// One of them. `base` is the address of the backpack, `address` its own, where it has one.
pub fn one(
    reader: &Reader,
    collection: &Collection,
    shelf: &Shelf,
    (base, address): (&str, Option<&str>),
    everybody: &Everybody,
    (typed, done): (&Typed, bool),
) -> AnyView {
    let l = &reader.l;
    let here = format!("{base}/collections/{}", collection.id);
    let who = who(
        l,
        &Who {
            action: format!("{here}/visibility"),
            now: collection.visibility,
            address,
            title: &collection.name,
            everybody,
            ask: format!("{base}/publishing"),
        },
        typed,
    );
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=format!("{base}/collections")><Icon name="arrow-left"/>{l.t(msg::CollectionsTitle)}</a></p>
            <h1>{collection.name.clone()}</h1>
            {done.then(|| note::done(l.t(msg::SettingsSaved)))}
            {typed.summary(l)}
            <form method="post" action=here.clone() class="form">
                // whoever presses the key Enter saves, and moves nothing
                <button class="visually-hidden" tabindex="-1" aria-hidden="true">{l.t(msg::BackpackSave)}</button>
                {texts(l, (&collection.name, &collection.sentence), typed)}
                {choices(l, &collection.badges, shelf, typed)}
                <button class="button primary wide">{l.t(msg::BackpackSave)}</button>
            </form>
            {who}
            <p class="quiet">{l.t(msg::CollectionShows)}</p>
            <details class="changes">
                <summary>{l.t(msg::CollectionRemove)}</summary>
                <p>{l.t(msg::CollectionRemoveHint)}</p>
                <form method="post" action=format!("{here}/remove")><button class="button danger">{l.t(msg::BackpackRemoveYes)}</button></form>
            </details>
        </div>
    }
    .into_any()
}
