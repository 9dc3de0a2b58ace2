//! The frame of every page: head, header, navigation, footer.

use super::icon::{Icon, sprite};
use crate::{
    city::model::City,
    i18n::{Locale, msg},
    server::{reader::Reader, state::AppState},
};
use axum::{
    body::Body,
    http::{HeaderValue, Request, StatusCode, header},
    response::Response,
};
use futures::{Stream, stream::once};
use leptos::{prelude::*, tachys::html::attribute::custom::custom_attribute};
use std::pin::Pin;

/// What a page says of itself.
#[derive(Clone, Debug, Default)]
pub struct Page {
    pub title: String,
    pub description: String,
    /// Path and query of the page's one true address, without the language: `/vilnius/opportunities`.
    pub canonical: Option<String>,
    /// Which tab of the navigation it belongs to.
    pub tab: Tab,
    /// It has islands: the wasm is loaded.
    pub alive: bool,
    /// Its islands are those of the desk: a wasm of their own, so that phones which search do not load it.
    pub desk: bool,
    /// It shows the map: Leaflet is loaded.
    pub map: bool,
    /// It stands in pages of others, without header, navigation and footer.
    pub bare: bool,
    /// Small scripts of its own, without wasm.
    pub scripts: &'static [&'static str],
    /// Path of the picture that is shown where the page is shared.
    pub image: Option<String>,
    /// schema.org JSON-LD.
    pub json_ld: Option<serde_json::Value>,
    /// Search engines pass over it.
    pub no_index: bool,
    /// Seconds that a cache in front may keep it; absent: not at all.
    pub cache_seconds: Option<u32>,
}

impl Page {
    /// A page that is one person's: under "Me", and nothing for search engines.
    #[must_use]
    pub fn own(title: impl Into<String>) -> Self {
        Self { title: title.into(), tab: Tab::Me, no_index: true, ..Self::default() }
    }
}

/// Tabs of the navigation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    #[default]
    None,
    Home,
    List,
    Map,
    ForYou,
    Me,
}

/// What an island may show though the page does not yet: the themes' icons on cards, and those of the results.
const CARD_ICONS: &[&str] = &[
    "life-skills",
    "creativity-design",
    "civic-engagement",
    "experience-abroad",
    "science",
    "technology",
    "global-world",
    "crafts",
    "sports",
    "arts-culture",
    "career",
    "environment",
    "close",
    "arrow-left",
    "arrow-right",
    "empty",
];

/// A page as a response of the given status. `body` is called where Leptos renders, with an owner for what it makes.
pub async fn respond<V: IntoView + 'static>(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    page: Page,
    body: impl FnOnce() -> V + Send + 'static,
) -> Response {
    let cache = match page.cache_seconds {
        Some(seconds) if status == StatusCode::OK => format!("public, max-age={seconds}, stale-while-revalidate=60"),
        _ => "private, no-cache".to_owned(),
    };
    let (state, reader) = (state.clone(), reader.clone());
    let document = move || document(&state, &reader, &page, body());
    let request = Request::new(Body::empty());
    let mut response = leptos_axum::handle_response_inner(|| (), document, request, in_one_piece).await;
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    if let Ok(cache) = HeaderValue::from_str(&cache) {
        response.headers_mut().insert(header::CACHE_CONTROL, cache);
    }
    response
}

type PinnedStream = Pin<Box<dyn Stream<Item = String> + Send>>;

/// Renders at once what has nothing to wait for, and gives the page the icons that it uses. The inline scripts that would
/// carry resources to the browser are left out: there are none, and no script stands in a page of ours.
fn in_one_piece<V: IntoView + 'static>(
    app: V,
    _resources: Box<dyn FnOnce() -> PinnedStream + Send>,
    _supports_out_of_order: bool,
) -> Pin<Box<dyn Future<Output = PinnedStream> + Send>> {
    let html = app.to_html();
    let later: &[&str] = if html.contains("<leptos-island") { CARD_ICONS } else { &[] };
    let sprite = sprite::for_page(&html, later);
    let html = html.replacen("</body>", &format!("{sprite}</body>"), 1);
    Box::pin(async move { Box::pin(once(async move { html })) as PinnedStream })
}

fn document<V: IntoView + 'static>(state: &AppState, reader: &Reader, page: &Page, body: V) -> AnyView {
    view! {
        <!DOCTYPE html>
        <html lang=reader.l.locale().as_str() data-city=reader.city.as_ref().map(|city| city.slug.clone())>
            <head>{head(state, reader, page)}</head>
            <body class=page.bare.then_some("bare")>{frame(reader, page, body)}</body>
        </html>
    }
    .into_any()
}

fn head(state: &AppState, reader: &Reader, page: &Page) -> AnyView {
    let site = reader.l.t(msg::SiteName);
    let title = if page.title.is_empty() { site.clone() } else { format!("{} · {site}", page.title) };
    let origin = state.config.origin().to_owned();
    let locale = reader.l.locale();
    let absolute = |locale: Locale, rest: &str| format!("{origin}/{}{rest}", locale.as_str());
    let addresses = page.canonical.as_ref().map(|rest| {
        let offered: Vec<Locale> = reader.city.as_ref().map_or_else(|| Locale::ALL.to_vec(), |city| city.locales.clone());
        let default = reader.city.as_ref().map_or(Locale::En, |city| city.default_locale);
        view! {
            <link rel="canonical" href=absolute(locale, rest)/>
            {open_graph("og:url", absolute(locale, rest))}
            {offered.iter().map(|other| view! { <link rel="alternate" hreflang=other.as_str() href=absolute(*other, rest)/> }).collect_view()}
            <link rel="alternate" hreflang="x-default" href=absolute(default, rest)/>
        }
    });
    let assets = &state.assets;
    let islands = if page.desk { Some(&assets.desk) } else { page.alive.then_some(&assets.city) };
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
        <title>{super::escaped(&title)}</title>
        <meta name="description" content=page.description.clone()/>
        {open_graph("og:title", page.title.clone())}
        {open_graph("og:description", page.description.clone())}
        {open_graph("og:site_name", site)}
        {open_graph("og:type", "website".to_owned())}
        {open_graph("og:locale", locale.as_str().to_owned())}
        {page.image.as_ref().map(|path| open_graph("og:image", format!("{}{path}", state.config.origin())))}
        <meta name="color-scheme" content="light dark"/>
        {page.no_index.then(|| view! { <meta name="robots" content="noindex"/> })}
        {addresses}
        <link rel="stylesheet" href=assets.style.clone()/>
        {reader.city.as_ref().map(|city| view! { <link rel="stylesheet" href=theme_href(city)/> })}
        <link rel="icon" href="/assets/favicon.svg" type="image/svg+xml"/>
        <link rel="apple-touch-icon" href="/assets/icon-192.png"/>
        {page.desk.then(|| view! { <link rel="stylesheet" href="/desk/desk.css"/> })}
        {islands.map(|files| view! {
            <link rel="modulepreload" href=files.script.clone()/>
            <link rel="preload" href=files.wasm.clone() r#as="fetch" r#type="application/wasm" crossorigin="anonymous"/>
            <script type="module" src="/assets/start.js"></script>
        })}
        {state.config.locales_dir.is_some().then(|| view! { <script type="module" src="/assets/dev.js"></script> })}
        {page.map.then(|| view! {
            <link rel="stylesheet" href="/map/map.css"/>
            <script type="module" src="/map/map.js"></script>
        })}
        {page.scripts.iter().map(|script| view! { <script type="module" src=*script></script> }).collect_view()}
        {page.json_ld.as_ref().map(|data| {
            view! { <script type="application/ld+json" inner_html=super::json_in_script(data)></script> }
        })}
    }
    .into_any()
}

/// The address of a city's own colours; it changes with them, so that it may be kept for ever.
#[must_use]
pub fn theme_href(city: &City) -> String {
    format!("/cities/{}/theme.css?v={}", city.slug, crate::city::routes::look_version(city))
}

fn frame<V: IntoView + 'static>(reader: &Reader, page: &Page, body: V) -> AnyView {
    if page.bare {
        return view! { <main id="main">{body}</main> }.into_any();
    }
    let l = &reader.l;
    let locale = l.locale().as_str();
    view! {
        <a class="skip" href="#main">{l.t(msg::SkipToContent)}</a>
        <header class="bar">
            <a class="brand" href=format!("/{locale}") aria-label=l.t(msg::SiteName)><Icon name="mark"/></a>
            {reader.city.as_ref().map(|city| view! {
                <a class="brand-city" href=format!("/{locale}/{}", city.slug)>{city.name(l.locale()).to_owned()}</a>
            })}
            {reader.city.as_ref().map(|city| tabs(reader, city, page.tab))}
            {languages(reader)}
        </header>
        <main id="main" tabindex="-1">{body}</main>
        {footer(reader)}
    }
    .into_any()
}

fn tabs(reader: &Reader, city: &City, current: Tab) -> AnyView {
    let l = &reader.l;
    let base = format!("/{}/{}", l.locale().as_str(), city.slug);
    let tab = |tab: Tab, href: String, icon: &'static str, words: String| {
        view! { <a href=href aria-current=(tab == current).then_some("page")><Icon name=icon/><span>{words}</span></a> }
    };
    view! {
        <nav class="tabs" aria-label=l.t(msg::NavLabel)>
            {tab(Tab::Home, base.clone(), "home", l.t(msg::NavHome))}
            {tab(Tab::List, format!("{base}/opportunities"), "search", l.t(msg::NavOpportunities))}
            {tab(Tab::Map, format!("{base}/opportunities?view=map"), "map", l.t(msg::NavMap))}
            {tab(Tab::ForYou, format!("{base}/for-you"), "heart", l.t(msg::NavForYou))}
            {tab(Tab::Me, format!("{base}/me"), "me", l.t(msg::NavMe))}
        </nav>
    }
    .into_any()
}

fn languages(reader: &Reader) -> AnyView {
    let current = reader.l.locale();
    let offered: Vec<Locale> = reader.city.as_ref().map_or_else(|| Locale::ALL.to_vec(), |city| city.locales.clone());
    let buttons = offered
        .into_iter()
        .map(|locale| {
            view! {
                <button name="locale" value=locale.as_str() lang=locale.as_str() aria-current=(locale == current).then_some("true")>
                    {locale.native_name()}
                </button>
            }
        })
        .collect_view();
    view! {
        <details class="languages">
            <summary aria-label=reader.l.t(msg::FooterLanguage)><Icon name="globe"/><span>{current.as_str().to_uppercase()}</span></summary>
            <form method="post" action="/language">
                <input type="hidden" name="to" value=reader.in_locale(current)/>
                {buttons}
            </form>
        </details>
    }
    .into_any()
}

fn footer(reader: &Reader) -> AnyView {
    let l = &reader.l;
    let locale = l.locale();
    let others: Vec<_> = reader
        .directory()
        .cities
        .iter()
        .filter(|city| city.status == crate::city::model::CityStatus::Live)
        .filter(|city| reader.city.as_ref().is_some_and(|here| here.slug != city.slug))
        .map(|city| {
            view! { <li><a href=format!("/{}/{}", locale.as_str(), city.slug)>{city.name(locale).to_owned()}</a></li> }
        })
        .collect();
    let social = reader.city.as_ref().map(|city| {
        let links = city.branding.social.iter().map(|link| {
            view! { <li><a href=link.url.clone() rel="me noopener">{link.name.clone()}</a></li> }
        });
        view! { <h2>{l.t(msg::FooterFollow)}</h2><ul role="list">{links.collect_view()}</ul> }
    });
    let organisations = reader.city.as_ref().map(|city| {
        let href = format!("/{}/{}/desk/register", locale.as_str(), city.slug);
        view! { <p><a href=href>{l.t(msg::FooterOrganisations)}</a></p> }
    });
    view! {
        <footer class="foot">
            {social}
            {(!others.is_empty()).then(|| view! { <h2>{l.t(msg::FooterCities)}</h2><ul role="list">{others}</ul> })}
            {organisations}
            <p><a href=reader.href("verify").unwrap_or_else(|_| format!("/{}/verify", locale.as_str()))>{l.t(msg::VerifyTitle)}</a></p>
            <p class="foot-name">{l.t(msg::SiteName)}</p>
        </footer>
    }
    .into_any()
}

/// One Open Graph property; `property` is not an attribute that Leptos knows of `<meta>`.
fn open_graph(property: &'static str, content: String) -> impl IntoView + use<> {
    leptos::html::meta().content(content).add_any_attr(custom_attribute("property", property))
}
