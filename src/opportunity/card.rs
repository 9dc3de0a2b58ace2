//! The card of an opportunity, the same on every page and in the islands.

use super::model::Card;
use crate::ui::icon::Icon;
use leptos::prelude::*;

/// One opportunity in one glance. The whole card is the target.
#[component]
pub fn OpportunityCard(card: Card) -> AnyView {
    let theme = card.theme.clone();
    let lang = card.lang.clone();
    let free = if card.is_free { "fact joy" } else { "fact" };
    view! {
        <article class="card" data-theme=theme>
            <div class="card-band"><Icon name=card.theme/></div>
            <div class="card-body">
                // the title says what it is about
                {card.picture.map(|src| view! { <img class="card-picture" src=src alt="" width="72" height="72" loading="lazy" decoding="async"/> })}
                {card.notice.map(|notice| view! { <p class="badge notice">{notice}</p> })}
                <h3 class="card-title" lang=lang><a href=card.href>{card.title}</a></h3>
                <p class="card-when">{card.when}</p>
                <p class="card-summary" lang=card.lang>{card.summary}</p>
                <ul class="facts">
                    <li class="fact">{card.place}{card.distance.map(|distance| format!(" · {distance}"))}</li>
                    <li class=free>{card.price}</li>
                    <li class="fact">{card.age}</li>
                    {card.left.map(|left| view! { <li class="fact few">{left}</li> })}
                    {card.lang_note.map(|note| view! { <li class="fact">{note}</li> })}
                </ul>
            </div>
        </article>
    }
    .into_any()
}

/// Cards in a list.
#[component]
pub fn CardList(cards: Vec<Card>) -> AnyView {
    let items = cards.into_iter().map(|card| view! { <li><OpportunityCard card/></li> }).collect_view();
    view! { <ul class="cards" role="list">{items}</ul> }.into_any()
}
