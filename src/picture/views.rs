//! Pictures on pages, and the page on which one is chosen.

use super::model::{self, Refused};
use crate::{
    i18n::{Locale, Localizer, msg},
    opportunity::listing::Listing,
    ui::{icon::Icon, note},
};
use leptos::prelude::*;

/// How wide it is on the page of an opportunity, for the browser to choose a file by: the page's column on a desk, all of it
/// on a phone.
const COVER_SIZES: &str = "(min-width: 68rem) 66rem, calc(100vw - 2rem)";

/// The picture of a listing at the top of its page. It has its size before it has come: nothing jumps.
pub fn cover(l: &Localizer, city: Locale, listing: &Listing) -> Option<AnyView> {
    let picture = listing.picture.as_ref()?;
    let said = picture.alt(&[l.locale(), listing.original_locale, city]);
    let (locale, words) = said.cloned().unwrap_or((l.locale(), String::new()));
    let lang = (locale != l.locale()).then(|| locale.as_str());
    Some(
        view! {
            <img
                class="cover-picture"
                src=picture.largest()
                srcset=picture.srcset()
                sizes=COVER_SIZES
                width=picture.width.to_string()
                height=picture.height.to_string()
                alt=words
                lang=lang
                decoding="async"
                fetchpriority="high"
            />
        }
        .into_any(),
    )
}

/// The logo of an organisation beside its name, which says what it shows.
pub fn logo(id: &str) -> AnyView {
    view! { <img class="logo" src=model::logo(id) width="48" height="48" alt="" loading="lazy" decoding="async"/> }
        .into_any()
}

/// A page on which a picture is chosen, and taken away again.
pub struct ChoosePage {
    pub title: String,
    pub lead: String,
    /// The page that it belongs to: address and words.
    pub back: (String, String),
    pub action: String,
    /// What there is now: address, and what it is in words.
    pub now: Option<(String, String)>,
    pub remove: String,
    pub refused: Option<Refused>,
    pub done: Option<String>,
}

/// The page. Phones offer their camera for such a field.
pub fn choose(l: &Localizer, page: ChoosePage) -> AnyView {
    let ChoosePage { title, lead, back, action, now, remove, refused, done } = page;
    let problem = refused.map(|refused| refused.words(l));
    let described = if problem.is_some() { "picture-problem picture-hint" } else { "picture-hint" };
    let now = now.map(|(src, alt)| {
        view! {
            <img class="picture-now" src=src alt=alt/>
            <form method="post" action=action.clone() enctype="multipart/form-data" class="form">
                <button class="button" name="remove" value="1"><Icon name="close"/>{remove}</button>
            </form>
        }
    });
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=back.0><Icon name="arrow-left"/>{back.1}</a></p>
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            {done.map(note::done)}
            {now}
            <form method="post" action=action enctype="multipart/form-data" class="form">
                <div class="field">
                    <label for="picture">{l.t(msg::PictureChoose)}</label>
                    <input
                        id="picture"
                        name="picture"
                        type="file"
                        accept="image/*"
                        required=true
                        aria-invalid=problem.is_some().then_some("true")
                        aria-describedby=described
                    />
                    {problem.map(|words| view! {
                        <p class="field-problem" id="picture-problem" role="alert"><Icon name="warning"/><span>{words}</span></p>
                    })}
                    <p class="field-hint" id="picture-hint">{hint(l)}</p>
                </div>
                <button class="button primary wide">{l.t(msg::PictureSend)}</button>
            </form>
        </div>
    }
    .into_any()
}

/// What may be chosen.
#[must_use]
pub fn hint(l: &Localizer) -> String {
    l.t(msg::PictureHint { count: (model::MAX_BYTES / 1024 / 1024).into() })
}
