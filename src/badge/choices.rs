//! The sections of the form: the picture and what it is composed of, the texts, the tasks, and what goes with them.

use super::{
    design::{Design, Ring, Shape, Symbol},
    draw,
    fields::{self, Line},
    form::{self, Sheet, in_language, of_task},
    model::{CheckedBy, Level, Shown, preview},
    palette::Colour,
    words,
};
use crate::{
    city::model::City,
    concept::model::{Scheme, Vocabulary},
    i18n::{Locale, Localizer, msg},
    ui::{
        form::{Choice, picks},
        icon::Icon,
    },
};
use leptos::prelude::*;

/// The picture, and what it is composed of. `kept`: the id of a picture of their own that the badge has.
pub fn picture(l: &Localizer, sheet: &Sheet, kept: Option<&str>) -> AnyView {
    let design = Design::of_fields(|field| sheet.get(field)).unwrap_or_default();
    let chosen = Some(sheet.get("picture")).filter(|id| !id.is_empty());
    let base = format!("/badges/preview.svg?edition={}", draw::EDITION);
    let src = preview(design, chosen);
    // while the form is not saved, it goes back and forth
    let from = chosen.or(kept).map(|own| {
        let picks = [(String::new(), l.t(msg::BadgeFromComposed)), (own.to_owned(), l.t(msg::BadgeFromOwn))];
        let picks = picks.map(|(value, words)| {
            let checked = value == chosen.unwrap_or_default();
            view! {
                <label class="pick"><input type="radio" name="picture" value=value checked=checked/><span>{words}</span></label>
            }
        });
        view! { <fieldset class="field"><legend>{l.t(msg::BadgeFrom)}</legend><div class="picks">{picks.to_vec()}</div></fieldset> }
    });
    let shapes = Shape::ALL.iter().map(|shape| {
        let drawing = format!("<path d=\"{}\" fill=\"currentColor\"/>", shape.outline());
        (shape.as_str(), words::shape(l, *shape), drawing)
    });
    let symbols = Symbol::ALL.iter().map(|symbol| {
        let drawing = format!(
            "<g fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.75\" stroke-linecap=\"round\" \
             stroke-linejoin=\"round\">{}</g>",
            symbol.drawing()
        );
        (symbol.as_str(), words::symbol(l, *symbol), drawing)
    });
    let colours = || {
        let colours = Colour::ALL.iter().map(|colour| {
            let tones = colour.tones();
            let drawing = format!(
                "<circle cx=\"12\" cy=\"12\" r=\"11\" fill=\"{}\"/><path d=\"M12 1a11 11 0 0 1 0 22z\" fill=\"{}\"/>",
                tones.light, tones.shade
            );
            (colour.as_str(), words::colour(l, *colour), drawing)
        });
        colours.collect()
    };
    let rings = Ring::ALL.iter().map(|ring| (ring.as_str(), words::ring(l, *ring), ring_sign(*ring).to_owned()));
    view! {
        <section id="picture">
            <h2>{l.t(msg::BadgePartPicture)}</h2>
            <div class="badge-look">
                // as large as on its own page, and as small as it ever is
                <img src=src.clone() data-preview=base.clone() alt=l.t(msg::BadgePreviewAlt) width="176" height="176"/>
                <img src=src data-preview=base alt="" width="48" height="48"/>
                <button class="button badge-draw" name="act" value="look"><Icon name="eye"/>{l.t(msg::BadgeLook)}</button>
            </div>
            {from}
            {fields::said(sheet, "picture")}
            <p><button class="button" name="act" value="picture"><Icon name="plus"/><span>{l.t(msg::BadgeOwnChoose)}</span></button></p>
            <div class="badge-composing">
            {fields::pictures(sheet, "shape", l.t(msg::BadgeShape), "0 0 240 240", shapes.collect())}
            {fields::pictures(sheet, "symbol", l.t(msg::BadgeSymbol), "0 0 24 24", symbols.collect())}
            {fields::pictures(sheet, "ground", l.t(msg::BadgeGround), "0 0 24 24", colours())}
            {fields::pictures(sheet, "rim", l.t(msg::BadgeRim), "0 0 24 24", colours())}
            {fields::pictures(sheet, "ring", l.t(msg::BadgeRing), "0 0 24 24", rings.collect())}
            </div>
        </section>
    }
    .into_any()
}

/// What a ring is known by in the form.
const fn ring_sign(ring: Ring) -> &'static str {
    match ring {
        Ring::Plain => "<circle cx=\"12\" cy=\"12\" r=\"10\" fill=\"currentColor\" fill-opacity=\".25\"/>",
        Ring::Line => "<circle cx=\"12\" cy=\"12\" r=\"9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"/>",
        Ring::Stitch => {
            "<circle cx=\"12\" cy=\"12\" r=\"9\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\" \
             stroke-linecap=\"round\" stroke-dasharray=\".1 4.6\"/>"
        }
        Ring::Laurel => {
            "<path d=\"M4 6c-1 7 2 12 8 14 6-2 9-7 8-14M5 10l-3 1M6 14l-3 2M9 18l-2 3M19 10l3 1M18 14l3 2M15 18l2 3\" \
             fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\"/>"
        }
        Ring::Ribbon => "<path d=\"M1 8h4v2q7 3 14 0V8h4l-2 4 2 4h-4v2q-7 3-14 0v-2H1l2-4z\" fill=\"currentColor\"/>",
    }
}

/// Its words, one part for each language of the city.
pub fn texts(l: &Localizer, sheet: &Sheet, city: &City) -> AnyView {
    let own: Locale = sheet.get("locale").parse().unwrap_or(city.default_locale);
    let mut locales = city.locales.clone();
    if !locales.contains(&own) {
        locales.push(own);
    }
    locales.sort_by_key(|locale| *locale != own);
    let offered: Vec<Choice> =
        locales.iter().map(|locale| (locale.as_str().to_owned(), locale.native_name().to_owned())).collect();
    let is_composed = sheet.get("picture").is_empty();
    let texts: Vec<_> = locales
        .into_iter()
        .map(|locale| {
            let named = |name: &str| in_language(name, locale);
            let has_problem = sheet.problems.iter().any(|problem| {
                ["name", "description", "criteria", "alt"].iter().any(|name| problem.field == named(name))
            });
            let field = |name: &str, label: String, hint: Option<String>| Line {
                name: named(name),
                label,
                hint,
                lang: Some(locale),
                ..Line::default()
            };
            let alt = if is_composed { l.t(msg::BadgeAltHint) } else { l.t(msg::BadgeAltHintOwn) };
            let description = l.t(msg::BadgeDescriptionHint { count: form::DESCRIPTION.into() });
            view! {
                <details class="language" name="language" open=locale == own || has_problem>
                    <summary>
                        <span lang=locale.as_str()>{locale.native_name()}</span>
                        {(locale == own).then(|| view! { <span class="fact">{l.t(msg::EditorTextOriginal)}</span> })}
                    </summary>
                    {fields::line(sheet, field("name", l.t(msg::BadgeName), Some(l.t(msg::BadgeNameHint))))}
                    {fields::area(sheet, field("description", l.t(msg::BadgeDescription), Some(description)))}
                    {fields::area(sheet, field("criteria", l.t(msg::BadgeCriteria), Some(l.t(msg::BadgeCriteriaHint))))}
                    {fields::line(sheet, field("alt", l.t(msg::BadgeAlt), Some(alt)))}
                </details>
            }
        })
        .collect();
    view! {
        <section>
            <h2>{l.t(msg::EditorPartWords)}</h2>
            {fields::select(sheet, "locale", l.t(msg::EditorLocale), offered)}
            {texts}
        </section>
    }
    .into_any()
}

/// What one does for it.
pub fn tasks(l: &Localizer, sheet: &Sheet, city: &City) -> AnyView {
    let own: Locale = sheet.get("locale").parse().unwrap_or(city.default_locale);
    let mut locales = city.locales.clone();
    locales.sort_by_key(|locale| *locale != own);
    let rows: Vec<_> = sheet
        .rows()
        .into_iter()
        .enumerate()
        .map(|(number, row)| {
            let by = CheckedBy::ALL.iter().map(|one| (one.as_str().to_owned(), words::checked_by(l, *one))).collect();
            let texts: Vec<_> = locales
                .iter()
                .map(|locale| {
                    fields::line(sheet, Line {
                        name: of_task(row, &in_language("text", *locale)),
                        label: l.t(msg::BadgeTaskText { language: locale.native_name().into() }),
                        lang: Some(*locale),
                        ..Line::default()
                    })
                })
                .collect();
            view! {
                <fieldset class="rule" id=format!("task-{row}")>
                    <legend>{l.t(msg::BadgeTask { number: (number + 1).into() })}</legend>
                    {texts}
                    <div class="pair">
                        {fields::select(sheet, &of_task(row, "by"), l.t(msg::BadgeTaskBy), by)}
                        {fields::line(sheet, Line {
                            name: of_task(row, "times"),
                            label: l.t(msg::BadgeTaskTimes),
                            inputmode: Some("numeric"),
                            ..Line::default()
                        })}
                    </div>
                    <button class="button" name="act" value=format!("drop-{row}")><Icon name="minus"/>{l.t(msg::BadgeDropTask)}</button>
                </fieldset>
            }
        })
        .collect();
    let minimum = (rows.len() > 1).then(|| {
        fields::line(
            sheet,
            Line {
                name: "minimum".to_owned(),
                label: l.t(msg::BadgeMinimum),
                hint: Some(l.t(msg::BadgeMinimumHint)),
                inputmode: Some("numeric"),
                ..Line::default()
            },
        )
    });
    let more = (rows.len() < form::TASKS).then(|| {
        view! { <button class="button" name="act" value="add-task"><Icon name="plus"/>{l.t(msg::BadgeAddTask)}</button> }
    });
    view! {
        <section id="tasks">
            <h2>{l.t(msg::BadgePartTasks)}</h2>
            <p class="field-hint">{l.t(msg::BadgeTasksHint)}</p>
            {rows}
            {fields::said(sheet, "tasks")}
            {more}
            {minimum}
        </section>
    }
    .into_any()
}

/// The badges that come before it, by organisation.
pub fn before(l: &Localizer, sheet: &Sheet, given: &[Shown]) -> AnyView {
    let groups: Vec<_> = given
        .chunk_by(|one, next| one.organisation_id == next.organisation_id)
        .map(|badges| {
            let organisation = badges.first().map(|one| one.organisation.clone());
            let choices: Vec<Choice> =
                badges.iter().map(|one| (one.id.clone(), one.name(l.locale()).to_owned())).collect();
            let open = choices.iter().any(|(id, _)| sheet.has("prerequisite", id));
            let picks = picks("prerequisite", choices, |id| sheet.has("prerequisite", id));
            view! {
                <details class="more-choices" open=open>
                    <summary>{organisation}</summary>
                    {picks}
                </details>
            }
        })
        .collect();
    let none = groups.is_empty().then(|| view! { <p class="quiet">{l.t(msg::BadgeBeforeNone)}</p> });
    view! {
        <section id="before">
            <h2>{l.t(msg::BadgePartBefore)}</h2>
            <p class="field-hint">{l.t(msg::BadgeBeforeHint)}</p>
            {none}
            {groups}
            {fields::said(sheet, "prerequisite")}
        </section>
    }
    .into_any()
}

/// What it shows that somebody can, how well, and for how long.
pub fn worth(l: &Localizer, sheet: &Sheet, vocabulary: &Vocabulary) -> AnyView {
    let skills = vocabulary.of(Scheme::Skill).map(|one| (one.slug.clone(), one.label(l.locale()).to_owned())).collect();
    let levels = std::iter::once((String::new(), l.t(msg::BadgeLevelNone)));
    let levels = levels.chain(Level::ALL.iter().map(|level| (level.as_str().to_owned(), words::level(l, *level))));
    view! {
        <section>
            <h2>{l.t(msg::BadgePartWorth)}</h2>
            <fieldset class="field">
                <legend>{l.t(msg::BadgeSkills)}</legend>
                {fields::picks(sheet, "skill", skills)}
            </fieldset>
            <div class="pair">
                {fields::select(sheet, "level", l.t(msg::BadgeLevel), levels.collect())}
                {fields::line(sheet, Line {
                    name: "validity".to_owned(),
                    label: l.t(msg::BadgeValidity),
                    hint: Some(l.t(msg::BadgeValidityHint)),
                    inputmode: Some("numeric"),
                    ..Line::default()
                })}
            </div>
        </section>
    }
    .into_any()
}
