//! "This looks like …", with what can be done about it.

use super::find::{Likely, Way};
use crate::{
    i18n::{Localizer, msg},
    ui::icon::Icon,
};
use leptos::prelude::*;

/// The place in which it is said; whoever writes gets another content while they do.
pub fn place(l: &Localizer, action: &str, found: &[Likely], revision: i64) -> AnyView {
    view! { <div data-same="" aria-live="polite">{same(l, action, found, revision)}</div> }.into_any()
}

/// What is said; nothing where nothing is alike. `action` is where the forms go, `revision` of the draft that was compared.
pub fn same(l: &Localizer, action: &str, found: &[Likely], revision: i64) -> AnyView {
    if found.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = found.iter().map(|one| row(l, action, one, revision)).collect();
    view! {
        <div class="review">
            <p><strong><Icon name="info"/>" "{l.t(msg::DuplicateTitle)}</strong></p>
            <ul class="reviews" role="list">{rows}</ul>
        </div>
    }
    .into_any()
}

fn row(l: &Localizer, action: &str, one: &Likely, revision: i64) -> AnyView {
    let merge = match one.way {
        Way::None | Way::Occupied => None,
        Way::Merge => Some(l.t(msg::DuplicateMerge)),
        Way::Return => Some(l.t(msg::DuplicateReturn)),
    };
    let hint = match one.way {
        Way::None | Way::Return => None,
        Way::Merge => Some(l.t(msg::DuplicateMergeHint)),
        Way::Occupied => Some(l.t(msg::DuplicateOccupied)),
    };
    let merge = merge.map(|words| view! { <button class="button" name="act" value="merge">{words}</button> });
    view! {
        <li>
            <p><a href=one.href.clone() lang=one.lang>{one.title.clone()}</a><br/><span class="quiet">{one.facts.clone()}</span></p>
            <form method="post" action=action.to_owned()>
                <input type="hidden" name="other" value=one.id.clone()/>
                <input type="hidden" name="revision" value=revision.to_string()/>
                <div class="row">
                    <button class="button" name="act" value="dismiss">{l.t(msg::DuplicateDismiss)}</button>
                    {merge}
                </div>
                {hint.map(|words| view! { <p class="field-hint">{words}</p> })}
            </form>
        </li>
    }
    .into_any()
}
