//! Reviews, as they are read everywhere, and the section of an opportunity's page.

use super::model::{MOST_STARS, Rating, Review};
use crate::{
    i18n::{Localizer, msg},
    ui::icon::Icon,
};
use leptos::prelude::*;

/// Reviews that are shown before "more".
const SHOWN: usize = 3;

/// Stars, as a picture with its meaning in words.
pub fn stars(l: &Localizer, count: u8) -> AnyView {
    let label = l.t(msg::ReviewStars { count: count.into() });
    let row = (1..=MOST_STARS)
        .map(|at| view! { <Icon name=if at <= count { "star" } else { "star-empty" }/> })
        .collect_view();
    view! { <span class="stars" role="img" aria-label=label>{row}</span> }.into_any()
}

/// One review with its answer.
pub fn review(l: &Localizer, review: &Review) -> AnyView {
    let lang = |locale: crate::i18n::Locale| (locale != l.locale()).then(|| locale.as_str());
    let words = (!review.words.is_empty()).then(|| {
        view! { <blockquote lang=lang(review.locale)><p>{review.words.clone()}</p></blockquote> }
    });
    let answer = review.answer.clone().map(|answer| {
        view! {
            <div class="answer"><p class="quiet">{l.t(msg::ReviewAnswer)}</p>
                <p lang=review.answer_locale.and_then(lang)>{answer}</p></div>
        }
    });
    view! { {stars(l, review.stars)}{words}{answer} }.into_any()
}

/// What those say who were there; nothing where nobody has.
pub fn section(l: &Localizer, reviews: &[Review]) -> Option<AnyView> {
    if reviews.is_empty() {
        return None;
    }
    let rating = Rating::of(reviews);
    let mean = l.tenths(rating.mean);
    let summary = l.t(msg::ReviewSummary { mean: mean.into(), count: rating.count.into() });
    let row = |one: &Review| view! { <li class="review">{review(l, one)}</li> };
    let first: Vec<_> = reviews.iter().take(SHOWN).map(row).collect();
    let rest: Vec<_> = reviews.iter().skip(SHOWN).map(row).collect();
    let more = (!rest.is_empty()).then(|| {
        view! {
            <details class="more-sessions"><summary>{l.t(msg::ReviewMore { count: rest.len().into() })}</summary>
                <ul class="reviews" role="list">{rest}</ul></details>
        }
    });
    Some(
        view! {
            <section class="page"><h2>{l.t(msg::ReviewHeading)}</h2>
                <p>{summary}</p>
                <ul class="reviews" role="list">{first}</ul>{more}</section>
        }
        .into_any(),
    )
}
