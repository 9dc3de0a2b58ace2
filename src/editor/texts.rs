//! The editor's section of texts: one part for each language of the city, with its state.

use super::{
    form::{Fields, Line},
    words,
};
use crate::{city::model::City, i18n::msg, opportunity::limits, ui::form::Choice};
use leptos::prelude::*;

/// The section.
pub fn section(fields: &Fields<'_>, city: &City) -> AnyView {
    let l = fields.l;
    let own = fields.draft.locale().unwrap_or(city.default_locale);
    let mut locales = vec![own];
    locales.extend(city.locales.iter().copied().filter(|locale| *locale != own));
    let offered: Vec<Choice> =
        locales.iter().map(|locale| (locale.as_str().to_owned(), locale.native_name().to_owned())).collect();
    let texts: Vec<_> = locales
        .into_iter()
        .map(|locale| {
            let named = |name: &str| format!("{name}-{}", locale.as_str());
            let has_problem = fields.findings.iter().any(|finding| finding.field.ends_with(&format!("-{}", locale.as_str())));
            let ready = (locale != own).then(|| {
                let choices = [
                    ("", l.t(msg::EditorReadyDraft)),
                    ("reviewed", l.t(msg::EditorReadyReviewed)),
                    ("stale", l.t(msg::EditorReadyStale)),
                ];
                let choices = choices.into_iter().map(|(value, words)| (value.to_owned(), words)).collect();
                fields.select(&named("ready"), l.t(msg::EditorReadyLabel), None, vec![(String::new(), choices)])
            });
            view! {
                <details class="language" name="language" open=locale == own || has_problem>
                    <summary>
                        <span lang=locale.as_str()>{locale.native_name()}</span>
                        <span class="fact">{words::text_state(l, fields.draft, locale)}</span>
                    </summary>
                    {fields.line(Line {
                        name: named("title"),
                        label: l.t(msg::EditorTitleLabel),
                        hint: Some(l.t(msg::EditorTitleHint { count: limits::TITLE.into() })),
                        lang: Some(locale),
                        ..Line::default()
                    })}
                    {fields.line(Line {
                        name: named("summary"),
                        label: l.t(msg::EditorSummaryLabel),
                        hint: Some(l.t(msg::EditorSummaryHint { count: limits::SUMMARY.into() })),
                        lang: Some(locale),
                        ..Line::default()
                    })}
                    {fields.area(named("description"), l.t(msg::EditorDescriptionLabel), Some(l.t(msg::EditorDescriptionHint)), locale)}
                    {ready}
                </details>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{l.t(msg::EditorPartWords)}</h2>
            {fields.select("locale", l.t(msg::EditorLocale), None, vec![(String::new(), offered)])}
            {texts}
        </section>
    }
    .into_any()
}
