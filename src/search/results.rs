//! What a search found: below the form, and in the answers to its island.

use super::{
    live::LiveAnswer,
    model::{Chip, Empty, Link, SearchAnswer},
};
use crate::{
    error::FieldProblem,
    opportunity::card::CardList,
    ui::{fragment, icon::Icon},
};
use leptos::prelude::*;

/// Everything below the form: active filters, the number of results, cards, further pages. The element that says the
/// number stays while its words change, or screen readers would not read them out; what is around it is replaced.
#[component]
pub fn Results(answer: SearchAnswer) -> AnyView {
    let SearchAnswer { total_text, cards, chips, next, previous, page_text, save, empty, problems, .. } = answer;
    view! {
        <div data-head=""><Head problems chips/></div>
        <h2 class="total"><span role="status" data-total="">{total_text}</span></h2>
        <div data-body="">{empty.map(|empty| view! { <EmptyResult empty/> })}<CardList cards/><Pages next previous page_text save/></div>
    }
    .into_any()
}

/// The same for the island.
#[must_use]
pub fn live(answer: SearchAnswer) -> LiveAnswer {
    let SearchAnswer { total_text, cards, chips, next, previous, page_text, save, empty, problems, .. } = answer;
    LiveAnswer {
        head: fragment(|| view! { <Head problems chips/> }),
        total_text,
        empty: fragment(|| empty.map(|empty| view! { <EmptyResult empty/> })),
        cards: fragment(|| view! { <CardList cards/> }),
        pages: fragment(|| view! { <Pages next previous page_text save/> }),
        counts: answer
            .facets
            .into_iter()
            .map(|facet| (format!("{}={}", facet.name, facet.value), facet.count.to_string()))
            .collect(),
        show_text: answer.show_text,
        active_text: answer.active_text,
        without_place: answer.without_place,
        list_href: answer.list_href,
        map_href: answer.map_href,
    }
}

#[component]
fn Head(problems: Vec<FieldProblem>, chips: Vec<Chip>) -> AnyView {
    view! {
        <Problems problems/>
        <Chips chips/>
    }
    .into_any()
}

#[component]
fn Problems(problems: Vec<FieldProblem>) -> AnyView {
    (!problems.is_empty())
        .then(|| {
            let items = problems.into_iter().map(|problem| view! { <li>{problem.message}</li> }).collect_view();
            view! { <div role="alert"><ul class="problems">{items}</ul></div> }
        })
        .into_any()
}

/// Active filters; each is a link to the same search without it.
#[component]
fn Chips(chips: Vec<Chip>) -> AnyView {
    (!chips.is_empty()).then(|| {
        let items = chips
            .into_iter()
            .map(|chip| {
                view! {
                    <li><a class="chip active" href=chip.href aria-label=chip.remove>{chip.label}<Icon name="close"/></a></li>
                }
            })
            .collect_view();
        view! { <ul class="chips" role="list">{items}</ul> }
    })
    .into_any()
}

#[component]
fn EmptyResult(empty: Empty) -> AnyView {
    let ways = empty
        .ways
        .into_iter()
        .map(|way| view! { <li><a class="button" href=way.href>{way.label}</a></li> })
        .collect_view();
    view! {
        <div class="empty">
            <svg class="empty-picture" aria-hidden="true" viewBox="0 0 240 160"><use href="#i-empty"></use></svg>
            <h2>{empty.title}</h2>
            <p>{empty.hint}</p>
            <ul class="ways" role="list">{ways}</ul>
        </div>
    }
    .into_any()
}

#[component]
fn Pages(next: Option<Link>, previous: Option<Link>, page_text: Option<String>, save: Link) -> AnyView {
    let pages = (next.is_some() || previous.is_some()).then(|| {
        let label = page_text.clone();
        view! {
            <nav class="pages" aria-label=label>
                {previous.map(|link| view! { <a class="button" rel="prev" href=link.href><Icon name="arrow-left"/>{link.label}</a> })}
                <span class="page-number">{page_text}</span>
                {next.map(|link| view! { <a class="button" rel="next" href=link.href>{link.label}<Icon name="arrow-right"/></a> })}
            </nav>
        }
    });
    view! { {pages}<p class="tell-me"><a class="button" rel="nofollow" href=save.href>{save.label}</a></p> }.into_any()
}
