//! Suggested concepts in the browser: new ones come with the answer to a save, and a tap ticks the box that stands for one.

use crate::ui::browser::listen;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, HtmlElement, HtmlFormElement, HtmlInputElement};

/// Where suggestions stand.
const PLACE: &str = "[data-fits]";

/// Listens to the suggestions of a form, those that come later too.
pub fn wake(document: &Document, form: &HtmlFormElement) {
    let Ok(Some(place)) = document.query_selector(PLACE) else { return };
    let (form, own) = (form.clone(), place.clone());
    listen(&place, "click", move |event| {
        let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(button) = button.and_then(|target| target.closest("button").ok().flatten()) else { return };
        if tick(&form, &button) {
            event.prevent_default();
            leave(&own, &button);
        }
    });
}

/// Puts other suggestions in the place of those that are there, unless somebody is about to take one.
pub fn show(document: &Document, html: &str) {
    let Ok(Some(place)) = document.query_selector(PLACE) else { return };
    if place.query_selector(":focus").ok().flatten().is_none() {
        place.set_inner_html(html);
    }
}

/// Ticks what a button stands for, where there is a box for it, and says so to whoever listens to the form.
fn tick(form: &HtmlFormElement, button: &Element) -> bool {
    let Some(name) = button.get_attribute("data-field") else { return false };
    let value = button.get_attribute("value").unwrap_or_default();
    let Some(slug) = value.strip_prefix("take-") else { return false };
    let found = form.query_selector(&format!("input[name='{name}'][value='{slug}']")).ok().flatten();
    let Some(input) = found.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else { return false };
    input.set_checked(true);
    // what was ticked is in view
    if let Ok(Some(details)) = input.closest("details") {
        details.set_attribute("open", "").ok();
    }
    Event::new("change").is_ok_and(|change| form.dispatch_event(&change).is_ok())
}

/// Takes a button away; the next one has the focus then, so that nobody who uses a keyboard is lost.
fn leave(place: &Element, button: &Element) {
    if let Some(row) = button.closest("li").ok().flatten() {
        row.remove();
    }
    match place.query_selector("button").ok().flatten().and_then(|next| next.dyn_into::<HtmlElement>().ok()) {
        Some(next) => {
            next.focus().ok();
        }
        None => {
            place.set_inner_html("");
            if let Some(place) = place.dyn_ref::<HtmlElement>() {
                place.focus().ok();
            }
        }
    }
}
