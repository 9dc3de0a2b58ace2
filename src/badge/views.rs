//! The pages at the desk: the list of an organisation's badges, and the form of one.

use super::{
    choices,
    form::Sheet,
    islands::LiveBadge,
    model::{Badge, BadgeStatus, Content, Shown, Version, picture, preview},
    store::Line,
    words,
};
use crate::{
    city::model::City,
    i18n::{Localizer, msg},
    opportunity::listing::Listing,
    provider::{member::Organisation, status::OrganisationStatus},
    server::reader::Reader,
    ui::{icon::Icon, note},
};
use leptos::prelude::*;
use std::sync::Arc;

/// The list: `base` is the address of the organisation's desk.
pub fn list(l: &Localizer, organisation: &Organisation, badges: &[Line], base: &str) -> AnyView {
    let rows: Vec<_> = badges
        .iter()
        .map(|badge| {
            let src = (badge.version > 0).then(|| picture(&badge.id, badge.version));
            let src = src.unwrap_or_else(|| preview(badge.design, badge.picture.as_deref()));
            let lang = (badge.locale != l.locale() && !badge.name.is_empty()).then(|| badge.locale.as_str());
            view! {
                <li>
                    <span class="badge-row">
                        <img src=src alt="" width="48" height="48"/>
                        <span>
                            <a href=format!("{base}/badges/{}", badge.id) lang=lang>{words::name(l, &badge.name)}</a>
                            <span class="quiet">{words::status(l, badge.status, badge.version, false)}</span>
                        </span>
                    </span>
                </li>
            }
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p class="quiet">{l.t(msg::BadgesNone)}</p> });
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=base.to_owned()><Icon name="arrow-left"/>{organisation.name.clone()}</a></p>
            <h1>{l.t(msg::BadgesTitle)}</h1>
            <p class="lead">{l.t(msg::BadgesLead)}</p>
            <form method="post" action=format!("{base}/badges") class="form">
                <button class="button primary wide"><Icon name="plus"/>{l.t(msg::BadgeNew)}</button>
            </form>
            {none}
            <ul class="sessions" role="list">{rows}</ul>
        </div>
    }
    .into_any()
}

/// What the page with the form is made of.
pub struct BadgePage {
    pub reader: Reader,
    pub city: Arc<City>,
    pub organisation: Organisation,
    /// As it is kept.
    pub badge: Badge,
    /// As the form shows it.
    pub sheet: Sheet,
    /// Badges that may come before it.
    pub given: Vec<Shown>,
    /// The newest first.
    pub versions: Vec<Version>,
    /// The organisation's listings.
    pub listings: Vec<Listing>,
    /// Ids of those that lead to it.
    pub leading: Vec<String>,
    /// What was just done, in words.
    pub done: Option<String>,
    /// What stands in the way, in words.
    pub refused: Option<String>,
    /// Somebody else has saved it: what theirs says otherwise.
    pub theirs: Option<Vec<String>>,
}

/// The page.
pub fn page(page: BadgePage) -> AnyView {
    let BadgePage {
        reader,
        city,
        organisation,
        badge,
        sheet,
        given,
        versions,
        listings,
        leading,
        done,
        refused,
        theirs,
    } = page;
    let l = &reader.l;
    let list = format!("/{}/{}/desk/{}/badges", l.locale().as_str(), city.slug, organisation.slug);
    let action = format!("{list}/{}", badge.id);
    let changed = versions.first().is_some_and(|newest| newest.content != badge.content);
    let public = (badge.status != BadgeStatus::Draft).then(|| city.href(l.locale(), &format!("badges/{}", badge.id)));
    let name = badge.content.name();
    let lang = (badge.content.locale != l.locale() && !name.is_empty()).then(|| badge.content.locale.as_str());
    let may_publish = organisation.status == OrganisationStatus::Verified;
    let waits = (!may_publish).then(|| l.t(msg::BadgeWaits));
    let refused = refused.map(|words| {
        view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{words}</span></p> }
    });
    let theirs = theirs.map(|parts| {
        view! {
            <p class="note strong" role="alert">
                <Icon name="warning"/>
                <span>{l.t(msg::BadgeConflict { parts: l.list(&parts).into() })}" "<a href=action.clone()>{l.t(msg::BadgeConflictTheirs)}</a></span>
            </p>
        }
    });
    let hidden: Vec<_> = sheet
        .hidden(&city)
        .map(|(name, value)| view! { <input type="hidden" name=name.to_owned() value=value.to_owned()/> })
        .collect();
    // those of an organisation that is hidden for now are kept though nobody sees them
    let unseen: Vec<_> = sheet
        .all("prerequisite")
        .into_iter()
        .filter(|id| given.iter().all(|one| one.id != *id))
        .map(|id| view! { <input type="hidden" name="prerequisite" value=id/> })
        .collect();
    let form = view! {
        <form method="post" action=action.clone() class="form editor-form badge-form" novalidate=true>
            <input type="hidden" name="base" value=badge.revision.to_string()/>
            {hidden}
            {unseen}
            // what Enter does in a field, before any other button
            <button class="visually-hidden" name="act" value="save" tabindex="-1" aria-hidden="true">{l.t(msg::EditorSave)}</button>
            {choices::picture(l, &sheet, badge.content.picture.as_deref())}
            {choices::texts(l, &sheet, &city)}
            {choices::tasks(l, &sheet, &city)}
            {choices::before(l, &sheet, &given)}
            {choices::worth(l, &sheet, &reader.directory().vocabulary)}
            <div class="actions editor-bar">
                <button class="button" name="act" value="save"><Icon name="check"/><span>{l.t(msg::EditorSave)}</span></button>
                {may_publish.then(|| view! { <button class="button primary" name="act" value="publish">{l.t(msg::EditorPublish)}</button> })}
            </div>
        </form>
    };
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=list><Icon name="arrow-left"/>{l.t(msg::BadgesBack)}</a></p>
            <h1 lang=lang>{words::name(l, name)}</h1>
            <p class="quiet">{words::status(l, badge.status, badge.version, changed)}</p>
            {public.map(|href| view! {
                <p><a class="button wide" href=format!("{action}/awards")>{l.t(msg::AwardLink)}</a></p>
                <p class="row"><a href=href>{l.t(msg::EditorOpen)}</a><a href=format!("{action}/applications")>{l.t(msg::ApplicationsTitle)}</a></p>
            })}
            {done.map(note::done)}
            {refused}
            {theirs}
            {waits.map(|words| view! { <p class="note"><Icon name="info"/><span>{words}</span></p> })}
            <LiveBadge>{form}</LiveBadge>
            {leads(l, &city, (&listings, &leading), &action)}
            {codes(l, &badge, &action)}
            {standing(l, &badge, &action)}
            {history(&reader, &city, &badge.id, &versions)}
        </div>
    }
    .into_any()
}

/// Which listings lead to it.
fn leads(l: &Localizer, city: &City, (listings, leading): (&[Listing], &[String]), action: &str) -> AnyView {
    let picks: Vec<_> = listings
        .iter()
        .map(|listing| {
            let text = listing.text(l.locale(), city.default_locale);
            let lang = text.filter(|text| text.locale != l.locale()).map(|text| text.locale.as_str());
            let title = listing.title(l.locale(), city.default_locale).to_owned();
            let checked = leading.contains(&listing.id);
            view! {
                <label class="choice"><input type="checkbox" name="listing" value=listing.id.clone() checked=checked/><span lang=lang>{title}</span></label>
            }
        })
        .collect();
    let button =
        (!picks.is_empty()).then(|| view! { <button class="button wide">{l.t(msg::BadgeListingsButton)}</button> });
    let none = picks.is_empty().then(|| view! { <p class="quiet">{l.t(msg::BadgeListingsNone)}</p> });
    view! {
        <section id="listings">
            <h2>{l.t(msg::BadgeListings)}</h2>
            <p class="field-hint">{l.t(msg::BadgeListingsHint)}</p>
            {none}
            <form method="post" action=format!("{action}/listings") class="form"><div>{picks}</div>{button}</form>
        </section>
    }
    .into_any()
}

/// The way to its codes, once somebody could take it.
fn codes(l: &Localizer, badge: &Badge, action: &str) -> AnyView {
    (badge.status != BadgeStatus::Draft)
        .then(|| {
            view! {
                <section>
                    <h2>{l.t(msg::ClaimCodes)}</h2>
                    <p class="field-hint">{l.t(msg::ClaimCodesLead)}</p>
                    <p><a class="button wide" href=format!("{action}/codes")>{l.t(msg::ClaimCodesLink)}</a></p>
                </section>
            }
        })
        .into_any()
}

/// Taking it back, and giving it again.
fn standing(l: &Localizer, badge: &Badge, action: &str) -> AnyView {
    let (act, words, hint) = match badge.status {
        BadgeStatus::Draft => return ().into_any(),
        BadgeStatus::Published => ("retire", l.t(msg::BadgeRetire), Some(l.t(msg::BadgeRetireHint))),
        BadgeStatus::Retired => ("restore", l.t(msg::BadgeRestore), None),
    };
    view! {
        <form method="post" action=format!("{action}/status") class="form">
            <button class="button" name="act" value=act>{words}</button>
            {hint.map(|words| view! { <p class="field-hint">{words}</p> })}
        </form>
    }
    .into_any()
}

/// Its versions, each as it was when it was made.
fn history(reader: &Reader, city: &City, id: &str, versions: &[Version]) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let rows: Vec<_> = versions
        .iter()
        .map(|version| {
            let words = l.t(msg::BadgeVersion {
                number: u32::try_from(version.number).unwrap_or(u32::MAX).into(),
                date: wording.date_and_time(version.created).into(),
            });
            let content = &version.content;
            let lang = (content.locale != l.locale()).then(|| content.locale.as_str());
            view! {
                <li>
                    <span class="badge-row">
                        <img src=picture(id, version.number) alt="" width="48" height="48"/>
                        <span><span lang=lang>{content.name().to_owned()}</span><span class="quiet">{words}</span></span>
                    </span>
                </li>
            }
        })
        .collect();
    (!rows.is_empty())
        .then(|| {
            view! {
                <section>
                    <h2>{l.t(msg::BadgeVersions)}</h2>
                    <p class="field-hint">{l.t(msg::BadgeVersionsHint)}</p>
                    <ul class="sessions" role="list">{rows}</ul>
                </section>
            }
        })
        .into_any()
}

/// The parts of the form in which two states of a badge differ, by their headings.
pub fn differing(l: &Localizer, one: &Content, other: &Content) -> Vec<String> {
    let parts = [
        (one.design != other.design || one.picture != other.picture, l.t(msg::BadgePartPicture)),
        (one.locale != other.locale || one.texts != other.texts, l.t(msg::EditorPartWords)),
        (one.tasks != other.tasks || one.minimum != other.minimum, l.t(msg::BadgePartTasks)),
        (one.prerequisites != other.prerequisites, l.t(msg::BadgePartBefore)),
        (
            one.skills != other.skills || one.level != other.level || one.validity_months != other.validity_months,
            l.t(msg::BadgePartWorth),
        ),
    ];
    parts.into_iter().filter(|(differs, _)| *differs).map(|(_, words)| words).collect()
}
