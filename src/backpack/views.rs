//! What the pages of a backpack are made of: a badge on the shelf, the shelf itself, and who may see something.

use super::{
    model::Visibility,
    offline,
    paths::Paths,
    shelf::{Force, Given, Kept, Shelf},
    visibility::Everybody,
};
use crate::{
    badge::{model::Shown, shown::lang},
    city::model::City,
    i18n::{Localizer, msg},
    opportunity::wording::Wording,
    search::answer::concept_words,
    server::reader::Reader,
    ui::{form::Typed, icon::Icon, qr},
};
use leptos::prelude::*;

/// How a badge stands, where that is to be said.
pub fn force_words(l: &Localizer, force: Force) -> Option<String> {
    match force {
        Force::Good => None,
        Force::Over => Some(l.t(msg::BackpackOver)),
        Force::OnHold => Some(l.t(msg::BackpackOnHold)),
        Force::TakenBack => Some(l.t(msg::BackpackTakenBack)),
    }
}

/// Who may see something, in words.
pub fn who_words(l: &Localizer, visibility: Visibility) -> String {
    match visibility {
        Visibility::Private => l.t(msg::BackpackPrivate),
        Visibility::Link => l.t(msg::BackpackLink),
        Visibility::Public => l.t(msg::BackpackPublic),
    }
}

/// A day on the city's calendar.
pub fn day(wording: &Wording<'_>, ms: i64) -> String {
    wording.l.date_long(wording.local(ms), wording.today())
}

/// A badge on the shelf: its picture, what it is called, who gave it, how it stands; nothing of whose it is.
pub fn tile(l: &Localizer, kept: &Kept, href: Option<String>, now_ms: i64) -> AnyView {
    let (locale, name) = kept.name(l.locale());
    let lang = locale.and_then(|locale| lang(l, locale));
    let force = kept.force(now_ms);
    // what a badge came in is its owner's to see
    let own = href.as_ref().filter(|_| kept.given.is_none()).map(|href| format!("{href}/picture.png"));
    let picture = own.unwrap_or_else(|| kept.picture());
    let name = view! { <img src=picture alt="" width="120" height="120"/><span lang=lang>{name.to_owned()}</span> };
    view! {
        <li class=(force != Force::Good).then_some("dim")>
            {match href {
                Some(href) => view! { <a href=href>{name}</a> }.into_any(),
                None => view! { <span class="name">{name}</span> }.into_any(),
            }}
            <span class="quiet">{kept.held.issuer.clone()}</span>
            {force_words(l, force).map(|words| view! { <span class="fact few">{words}</span> })}
        </li>
    }
    .into_any()
}

/// What the page of the shelf shows.
pub struct ShelfPage {
    pub shelf: Shelf,
    /// By theme; without it the newest come first.
    pub by_theme: Option<Vec<Paths>>,
    /// Badges that can be earned, for who has none.
    pub earn: Vec<Shown>,
    /// What was just done, or could not be.
    pub said: Option<(bool, String)>,
    /// Of the account, for what the browser keeps.
    pub mark: String,
}

/// The shelf. `base`: the address of the backpack.
pub fn shelf(reader: &Reader, city: &City, page: &ShelfPage, base: &str) -> AnyView {
    let l = &reader.l;
    let ShelfPage { shelf, by_theme, earn, said, mark } = page;
    let said = said.as_ref().map(|(done, words)| {
        let (class, icon) = if *done { ("note", "check") } else { ("note strong", "info") };
        view! { <p class=class role="status"><Icon name=icon/><span>{words.clone()}</span></p> }
    });
    let empty = shelf.kept.is_empty() && shelf.offered.is_empty();
    let (title, lead) = if empty {
        (l.t(msg::BackpackEmptyTitle), l.t(msg::BackpackEmptyHint))
    } else {
        (l.t(msg::BackpackTitle), l.t(msg::BackpackLead))
    };
    view! {
        <div class="page me">
            {offline::note(reader, city, mark, base)}
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            {said}
            {offers(l, &shelf.offered, base)}
            {(!shelf.kept.is_empty()).then(|| badges(reader, shelf, by_theme.as_deref(), base))}
            {empty.then(|| to_earn(l, city, earn))}
            {skills(reader, shelf)}
            {declined(l, &shelf.declined, base)}
            <p class="row">
                {(!shelf.kept.is_empty()).then(|| view! {
                    <a class="button" href=format!("{base}/collections")><Icon name="list"/>{l.t(msg::CollectionsTitle)}</a>
                    <a class="button" href=format!("{base}/all.zip") download="">{l.t(msg::BackpackAll)}</a>
                })}
                <a class="button" href=format!("{base}/bring")>{l.t(msg::BringTitle)}</a>
                <a class="button" href=city.href(l.locale(), "claim")>{l.t(msg::ClaimHaveCode)}</a>
                <a class="button" href=city.href(l.locale(), "me/connections")>{l.t(msg::ConnectionsTitle)}</a>
            </p>
        </div>
    }
    .into_any()
}

/// What waits for an answer.
fn offers(l: &Localizer, offered: &[Given], base: &str) -> AnyView {
    let blocks: Vec<_> = offered
        .iter()
        .map(|given| {
            let (locale, name) = given.name(l.locale());
            let keep = format!("{}: {name}", l.t(msg::BackpackKeep));
            let decline = format!("{}: {name}", l.t(msg::BackpackDecline));
            let text = given.content.text(l.locale()).map(|(_, text)| text.description.clone());
            view! {
                <form method="post" action=format!("{base}/offers") class="badge-block">
                    <img src=given.picture() alt="" width="88" height="88"/>
                    <div>
                        <h3 lang=lang(l, locale)>{name.to_owned()}</h3>
                        <p class="quiet">{given.organisation.clone()}{child(given)}</p>
                        <p lang=lang(l, locale)>{text}</p>
                        <input type="hidden" name="award" value=given.award.id.clone()/>
                        <p class="row">
                            <button class="button primary" name="answer" value="keep" aria-label=keep>{l.t(msg::BackpackKeep)}</button>
                            <button class="button" name="answer" value="decline" aria-label=decline>{l.t(msg::BackpackDecline)}</button>
                        </p>
                    </div>
                </form>
            }
        })
        .collect();
    (!blocks.is_empty()).then(|| view! { <h2>{l.t(msg::BackpackOffered)}</h2>{blocks} }).into_any()
}

/// Whose it is, where it is a child's that somebody comes with.
fn child(given: &Given) -> String {
    if given.award.child.is_empty() { String::new() } else { format!(" · {}", given.award.child) }
}

/// What somebody did not want, folded.
fn declined(l: &Localizer, declined: &[Given], base: &str) -> AnyView {
    let rows: Vec<_> = declined
        .iter()
        .map(|given| {
            let (locale, name) = given.name(l.locale());
            let label = format!("{}: {name}", l.t(msg::BackpackAfterAll));
            view! {
                <li>
                    <span><span lang=lang(l, locale)>{name.to_owned()}</span><span class="quiet">{given.organisation.clone()}{child(given)}</span></span>
                    <form method="post" action=format!("{base}/offers")>
                        <input type="hidden" name="award" value=given.award.id.clone()/>
                        <button class="button" name="answer" value="keep" aria-label=label>{l.t(msg::BackpackAfterAll)}</button>
                    </form>
                </li>
            }
        })
        .collect();
    (!rows.is_empty())
        .then(|| {
            view! {
                <details class="more-sessions">
                    <summary>{l.t(msg::BackpackDeclined)}</summary>
                    <ul class="sessions" role="list">{rows}</ul>
                </details>
            }
        })
        .into_any()
}

/// Everything that is held: the newest first, or a shelf for each theme.
fn badges(reader: &Reader, shelf: &Shelf, by_theme: Option<&[Paths]>, base: &str) -> AnyView {
    let l = &reader.l;
    let now = reader.now.timestamp_millis();
    let tiles = |kept: Vec<&Kept>| {
        let tiles: Vec<_> =
            kept.into_iter().map(|kept| tile(l, kept, Some(format!("{base}/{}", kept.held.id)), now)).collect();
        view! { <ul class="shelf" role="list">{tiles}</ul> }
    };
    let shelves = match by_theme {
        None => tiles(shelf.kept.iter().collect()).into_any(),
        Some(paths) => {
            let vocabulary = &reader.directory().vocabulary;
            let theme = |kept: &Kept| {
                let badge = &kept.given.as_ref()?.award.achievement_id;
                paths.iter().find_map(|paths| paths.theme(vocabulary, badge))
            };
            let named = vocabulary.themes().map(|one| (Some(one.slug.as_str()), one.label(l.locale()).to_owned()));
            let others = std::iter::once((None, l.t(msg::BackpackOtherTheme)));
            let groups = named.chain(others).filter_map(|(slug, words)| {
                let own: Vec<&Kept> = shelf.kept.iter().filter(|kept| theme(kept) == slug).collect();
                (!own.is_empty()).then(|| view! { <h2>{words}</h2>{tiles(own)} })
            });
            groups.collect_view().into_any()
        }
    };
    let order = |href: String, current: bool, words: String| {
        let class = if current { "chip active" } else { "chip" };
        view! { <li><a class=class href=href aria-current=current.then_some("true")>{words}</a></li> }
    };
    let several = (shelf.kept.len() > 1).then(|| {
        view! {
            <ul class="chips" role="list">
                {order(base.to_owned(), by_theme.is_none(), l.t(msg::BackpackNewest))}
                {order(format!("{base}?order=theme"), by_theme.is_some(), l.t(msg::BackpackByTheme))}
            </ul>
        }
    });
    view! { {several} {shelves} }.into_any()
}

/// Skills of what is in force, with how many badges show each.
fn skills(reader: &Reader, shelf: &Shelf) -> AnyView {
    let l = &reader.l;
    let rows: Vec<_> = shelf
        .skills(reader.now.timestamp_millis())
        .into_iter()
        .map(|(slug, count)| {
            let skill = concept_words(&reader.directory().vocabulary, &slug, l);
            view! { <li class="fact">{l.t(msg::BackpackSkill { skill: skill.into(), count: count.into() })}</li> }
        })
        .collect();
    (!rows.is_empty())
        .then(|| view! { <h2>{l.t(msg::BackpackSkills)}</h2><ul class="facts" role="list">{rows}</ul> })
        .into_any()
}

/// What there is to earn, for who has nothing yet.
fn to_earn(l: &Localizer, city: &City, earn: &[Shown]) -> AnyView {
    let tiles: Vec<_> = earn
        .iter()
        .filter_map(|badge| {
            let (locale, text) = badge.version.content.text(l.locale())?;
            let href = city.href(l.locale(), &format!("badges/{}", badge.id));
            Some(view! {
                <li>
                    <a href=href><img src=badge.picture() alt="" width="120" height="120"/><span lang=lang(l, locale)>{text.name.clone()}</span></a>
                    <span class="quiet">{badge.organisation.clone()}</span>
                </li>
            })
        })
        .collect();
    let list = (!tiles.is_empty()).then(|| {
        view! {
            <h2>{l.t(msg::BackpackEarn { city: city.name(l.locale()).into() })}</h2>
            <ul class="shelf" role="list">{tiles}</ul>
        }
    });
    let look = city.href(l.locale(), "opportunities");
    view! {
        {list}
        <p class="row"><a class="button primary" href=look><Icon name="search"/>{l.t(msg::MeLookAround)}</a></p>
    }
    .into_any()
}

/// Who may see something: what its form needs.
pub struct Who<'a> {
    pub action: String,
    pub now: Visibility,
    /// The address that shows it, where it has one.
    pub address: Option<&'a str>,
    /// What it is called.
    pub title: &'a str,
    pub everybody: &'a Everybody,
    /// Where a guardian is asked.
    pub ask: String,
}

/// The choice, the address with all that one does with it, and what a guardian has to do with it.
pub fn who(l: &Localizer, who: &Who<'_>, typed: &Typed) -> AnyView {
    let options: Vec<_> = Visibility::ALL
        .iter()
        .map(|&one| {
            let refused = one == Visibility::Public && *who.everybody != Everybody::Allowed;
            let hint = (one == Visibility::Public).then(|| view! { <span class="quiet">{l.t(msg::BackpackPublicHint)}</span> });
            view! {
                <label class="choice">
                    <input type="radio" name="visibility" value=one.as_str() checked=one == who.now disabled=refused && one != who.now/>
                    <span>{who_words(l, one)}" "{hint}</span>
                </label>
            }
        })
        .collect();
    view! {
        <section id="who">
            <h2>{l.t(msg::BackpackWho)}</h2>
            <form method="post" action=who.action.clone()>
                <fieldset aria-describedby=typed.described("visibility")>
                    <legend class="visually-hidden">{l.t(msg::BackpackWho)}</legend>
                    {options}
                    {typed.said("visibility")}
                </fieldset>
                <button class="button">{l.t(msg::BackpackSave)}</button>
            </form>
            {guardian(l, who)}
            {who.address.map(|address| shared(l, who, address))}
        </section>
    }
    .into_any()
}

fn guardian(l: &Localizer, who: &Who<'_>) -> AnyView {
    let (words, may_ask) = match who.everybody {
        Everybody::Allowed => return ().into_any(),
        Everybody::NotYet => (l.t(msg::BackpackGuardianFirst), false),
        Everybody::Ask => (l.t(msg::BackpackGuardianNeeded), true),
        Everybody::Waiting(email) => (l.t(msg::BackpackGuardianWaiting { email: email.as_str().into() }), false),
        Everybody::Refused => (l.t(msg::BackpackGuardianRefused), true),
    };
    view! {
        <div class="tell-me">
            <p class="note"><Icon name="people"/><span>{words}</span></p>
            {may_ask.then(|| view! {
                <form method="post" action=who.ask.clone()><button class="button">{l.t(msg::BackpackGuardianAsk)}</button></form>
            })}
        </div>
    }
    .into_any()
}

/// The address of something that is shared.
fn shared(l: &Localizer, who: &Who<'_>, address: &str) -> AnyView {
    let address = address.to_owned();
    // an address of ours always fits into a code
    let picture = qr::svg(&address).unwrap_or_default();
    view! {
        <h3>{l.t(msg::BackpackAddress)}</h3>
        <p><span class="address">{address.clone()}</span></p>
        <p class="row">
            <span data-needs="copy" hidden><button class="button" data-copy=address.clone() data-done=l.t(msg::BackpackCopied)><Icon name="link"/>{l.t(msg::BackpackCopy)}</button></span>
            <span data-needs="share" hidden><button class="button" data-share=address.clone() data-title=who.title.to_owned()><Icon name="share"/>{l.t(msg::BackpackShare)}</button></span>
            <a class="button" href=address><Icon name="eye"/>{l.t(msg::BackpackSee)}</a>
        </p>
        <p class="quiet" role="status" data-said=""></p>
        <details class="changes">
            <summary>{l.t(msg::BackpackQr)}</summary>
            <figure class="qr" role="img" aria-label=l.t(msg::BackpackQr) inner_html=picture></figure>
        </details>
        <details class="changes">
            <summary>{l.t(msg::BackpackTakeBack)}</summary>
            <p>{l.t(msg::BackpackTakeBackHint)}</p>
            <form method="post" action=who.action.clone()>
                <button class="button danger" name="visibility" value=Visibility::Private.as_str()>{l.t(msg::BackpackTakeBack)}</button>
            </form>
        </details>
    }
    .into_any()
}
