//! The editor's shorter sections: what it is, for whom, for how much, and how one gets a place.

use super::{
    form::{Fields, Line},
    suggest, words,
};
use crate::{
    city::model::City,
    concept::model::{Concept, Scheme},
    i18n::msg,
    opportunity::{
        model::{Kind, PricePer, Promotion, RegistrationPolicy},
        wording,
    },
    server::reader::Reader,
    ui::form::Choice,
};
use leptos::prelude::*;

/// Languages that a listing may be held in, the most likely first.
const SPOKEN: &[&str] =
    &["lt", "sl", "it", "en", "ru", "pl", "uk", "be", "de", "fr", "es", "hr", "sr", "bs", "sq", "ar", "sc", "sgn"];

/// What it is: kind, themes and skills.
pub fn what(fields: &Fields<'_>, reader: &Reader) -> AnyView {
    let l = fields.l;
    let locale = l.locale();
    let vocabulary = &reader.directory().vocabulary;
    let choice = |concept: &Concept| (concept.slug.clone(), concept.label(locale).to_owned());
    let kinds = Kind::ALL.iter().map(|kind| (kind.as_str().to_owned(), wording::kind(l, *kind))).collect();
    let themes: Vec<(String, Vec<Choice>)> = vocabulary
        .themes()
        .map(|theme| {
            let narrower = vocabulary.of(Scheme::Interest).filter(|one| one.broader.as_deref() == Some(&theme.slug));
            (theme.label(locale).to_owned(), std::iter::once(theme).chain(narrower).map(choice).collect())
        })
        .collect();
    let also: Vec<_> = themes
        .iter()
        .map(|(label, choices)| {
            let open = choices.iter().any(|(slug, _)| fields.draft.has("interest", slug));
            view! {
                <details class="more-choices" open=open><summary>{label.clone()}</summary>{fields.picks("interest", choices.clone())}</details>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{l.t(msg::EditorPartWhat)}</h2>
            {fields.select("kind", l.t(msg::EditorKind), Some(l.t(msg::EditorChoose)), vec![(String::new(), kinds)])}
            {fields.select("theme", l.t(msg::EditorMain), Some(l.t(msg::EditorChoose)), themes)}
            <div class="fits" id="fits" data-fits="" tabindex="-1">{suggest::view(reader, fields.draft)}</div>
            <fieldset class="field"><legend>{l.t(msg::EditorInterests)}</legend>{also}</fieldset>
            {fields.checks("skill", l.t(msg::EditorSkills), vocabulary.of(Scheme::Skill).map(choice).collect())}
        </section>
    }
    .into_any()
}

/// For whom it is.
pub fn who(fields: &Fields<'_>, reader: &Reader) -> AnyView {
    let l = fields.l;
    let mut spoken: Vec<Choice> = SPOKEN.iter().map(|code| ((*code).to_owned(), wording::language(l, code))).collect();
    // what was loaded with a language that is not offered here keeps it
    let others = fields.draft.all("language").iter().filter(|code| !SPOKEN.contains(&code.as_str()));
    spoken.extend(others.map(|code| (code.clone(), wording::language(l, code))));
    let age = |name: &str, label: String, hint: Option<String>| {
        fields.line(Line { name: name.to_owned(), label, hint, inputmode: Some("numeric"), ..Line::default() })
    };
    let access = reader
        .directory()
        .vocabulary
        .of(Scheme::Accessibility)
        .map(|one| (one.slug.clone(), one.label(l.locale()).to_owned()))
        .collect();
    view! {
        <section>
            <h2>{l.t(msg::EditorPartWho)}</h2>
            <div class="pair">
                {age("min-age", l.t(msg::EditorMinAge), Some(l.t(msg::EditorAgeHint)))}
                {age("max-age", l.t(msg::EditorMaxAge), None)}
            </div>
            {fields.checks("language", l.t(msg::EditorLanguages), spoken)}
            {fields.checks("access", l.t(msg::EditorAccess), access)}
        </section>
    }
    .into_any()
}

/// What it costs.
pub fn price(fields: &Fields<'_>, city: &City) -> AnyView {
    let l = fields.l;
    let pers = PricePer::ALL.iter().map(|per| (per.as_str().to_owned(), words::per(l, *per))).collect();
    view! {
        <section>
            <h2>{l.t(msg::EditorPartPrice)}</h2>
            <div class="pair">
                {fields.line(Line {
                    name: "price".to_owned(),
                    label: l.t(msg::EditorPrice { currency: city.currency.as_str().into() }),
                    hint: Some(l.t(msg::EditorPriceHint)),
                    inputmode: Some("decimal"),
                    ..Line::default()
                })}
                {fields.select("per", l.t(msg::EditorPer), None, vec![(String::new(), pers)])}
            </div>
            {fields.line(Line {
                name: "concession".to_owned(),
                label: l.t(msg::EditorConcession),
                hint: Some(l.t(msg::EditorConcessionHint)),
                inputmode: Some("decimal"),
                ..Line::default()
            })}
            {fields.tick("voucher", "1", l.t(msg::EditorVoucher))}
        </section>
    }
    .into_any()
}

/// How one gets a place.
pub fn registration(fields: &Fields<'_>) -> AnyView {
    let l = fields.l;
    let policies =
        RegistrationPolicy::ALL.iter().map(|one| (one.as_str().to_owned(), words::registration(l, *one))).collect();
    let promotions = Promotion::ALL.iter().map(|one| (one.as_str().to_owned(), words::promotion(l, *one))).collect();
    view! {
        <section>
            <h2>{l.t(msg::EditorPartPlaces)}</h2>
            {fields.radios("registration", l.t(msg::EditorPartPlaces), policies)}
            <div class="only-external">
                {fields.line(Line {
                    name: "registration-url".to_owned(),
                    label: l.t(msg::EditorRegistrationUrl),
                    hint: Some(l.t(msg::EditorOnlineUrlHint)),
                    kind: "url",
                    ..Line::default()
                })}
            </div>
            <div class="only-here">
                {fields.line(Line {
                    name: "capacity".to_owned(),
                    label: l.t(msg::EditorCapacity),
                    hint: Some(l.t(msg::EditorCapacityHint)),
                    inputmode: Some("numeric"),
                    ..Line::default()
                })}
                {fields.tick("waiting-list", "1", l.t(msg::EditorWaitingList))}
                {fields.select("promotion", l.t(msg::EditorPromotion), None, vec![(String::new(), promotions)])}
            </div>
        </section>
    }
    .into_any()
}
