//! Who reads: the language that the address names, the moment, and the way that pages name themselves.

use super::state::AppState;
use crate::{
    city::model::{City, CityStatus},
    error::Problem,
    i18n::{Locale, Localizer, Mode},
    opportunity::wording::Wording,
};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{StatusCode, Uri, request::Parts},
};
use chrono::{DateTime, Utc};
use std::{collections::HashMap, sync::Arc};

/// The reader of a page whose address begins with a language (and often a city); cheap to clone.
#[derive(Clone)]
pub struct Reader {
    pub l: Localizer,
    pub now: DateTime<Utc>,
    /// The city that the address names.
    pub city: Option<Arc<City>>,
    directory: Arc<crate::directory::Directory>,
    uri: Uri,
}

impl Reader {
    /// The path and query of this page with another language at its beginning.
    #[must_use]
    pub fn in_locale(&self, locale: Locale) -> String {
        in_locale(&self.uri, locale)
    }

    /// Words for listings of a city.
    #[must_use]
    pub fn wording<'a>(&'a self, city: &'a City) -> Wording<'a> {
        Wording { l: &self.l, city, vocabulary: &self.directory.vocabulary, now: self.now }
    }

    /// Cities and vocabulary as this page sees them.
    #[must_use]
    pub fn directory(&self) -> &crate::directory::Directory {
        &self.directory
    }

    /// The city of the address.
    ///
    /// # Errors
    /// Not found, where the address names none that is open.
    pub fn city(&self) -> Result<Arc<City>, Problem> {
        self.city.clone().ok_or(Problem::not_found())
    }

    /// An address of ours in this language and city.
    ///
    /// # Errors
    /// Not found, where the address names no city that is open.
    pub fn href(&self, path: &str) -> Result<String, Problem> {
        Ok(format!("/{}/{}/{path}", self.l.locale().as_str(), self.city()?.slug))
    }

    /// A reader for pages that no route could place: errors.
    #[must_use]
    pub fn guess(state: &AppState, parts: &Parts) -> Self {
        let directory = state.directory();
        let mut segments = parts.uri.path().split('/').skip(1).peekable();
        if segments.peek() == Some(&"api") {
            segments.next();
        }
        let named: Option<Locale> = segments.next().and_then(|segment| segment.parse().ok());
        let city = segments.next().and_then(|segment| open_city(&directory, segment));
        let locale = named.unwrap_or_else(|| super::language::negotiated(&parts.headers));
        Self::new(state, directory, locale, city, &parts.uri)
    }

    fn new(
        state: &AppState,
        directory: Arc<crate::directory::Directory>,
        locale: Locale,
        city: Option<Arc<City>>,
        uri: &Uri,
    ) -> Self {
        let mode = Mode::from_query(uri.query().unwrap_or_default());
        let l = state.catalogue.localizer(locale, mode);
        Self { l, now: state.now(), city, directory, uri: uri.clone() }
    }
}

fn open_city(directory: &crate::directory::Directory, slug: &str) -> Option<Arc<City>> {
    directory.city(slug).filter(|city| city.status == CityStatus::Live).cloned()
}

/// What pages begin with whose addresses name no language: there the reader's own decides.
const OF_EVERY_LANGUAGE: &[&str] = &["evidence"];

/// `uri`'s path and query with `locale` in place of the language at its beginning, where it has one.
#[must_use]
pub fn in_locale(uri: &Uri, locale: Locale) -> String {
    let mut segments = uri.path().splitn(3, '/').skip(1);
    let first = segments.next().unwrap_or_default();
    let rest = segments.next().map(|rest| format!("/{rest}")).unwrap_or_default();
    let query = uri.query().filter(|query| !query.is_empty()).map(|query| format!("?{query}")).unwrap_or_default();
    if OF_EVERY_LANGUAGE.contains(&first) {
        return format!("/{first}{rest}{query}");
    }
    format!("/{}{rest}{query}", locale.as_str())
}

impl FromRequestParts<AppState> for Reader {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Problem> {
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Problem::not_found())?;
        let params: HashMap<&str, &str> = params.iter().collect();
        // no database keeps NUL: nothing has such a name, and a link with such a token was never given out
        if let Some((name, _)) = params.iter().find(|(_, value)| value.contains('\0')) {
            let status = if *name == "token" { StatusCode::GONE } else { StatusCode::NOT_FOUND };
            return Err(Problem { status });
        }
        let locale: Locale = params.get("locale").and_then(|locale| locale.parse().ok()).ok_or(Problem::not_found())?;
        let directory = state.directory();
        let city = match params.get("city") {
            Some(slug) => Some(open_city(&directory, slug).ok_or(Problem::not_found())?),
            None => None,
        };
        if city.as_ref().is_some_and(|city| !city.locales.contains(&locale)) {
            return Err(Problem::not_found());
        }
        Ok(Self::new(state, directory, locale, city, &parts.uri))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_language_keeps_the_page_and_its_query() {
        let uri = |text: &'static str| Uri::from_static(text);
        assert_eq!(in_locale(&uri("/lt/vilnius/opportunities?q=a"), Locale::Sl), "/sl/vilnius/opportunities?q=a");
        assert_eq!(in_locale(&uri("/lt"), Locale::It), "/it");
        assert_eq!(in_locale(&uri("/"), Locale::En), "/en");
        assert_eq!(in_locale(&uri("/evidence/0198?done=saved"), Locale::En), "/evidence/0198?done=saved");
    }
}
