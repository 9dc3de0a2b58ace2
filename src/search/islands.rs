//! The search form, alive: results change as one types and chooses, and the address follows.
//!
//! The island wraps what the server rendered and changes none of it until somebody does something. Then it asks the very
//! question that the form would ask, and puts the answer, rendered by the server, in place of the old one. (With the
//! cards as components of the island the wasm weighed 256 kB; see docs/architecture.md.)

use leptos::prelude::*;

/// Wakes the search form that it wraps, whose `data-api` is the address of the JSON interface for this language and city
/// (an island with properties would bring serde_json, 20 kB of wasm). Without JavaScript the form works as forms do.
#[island]
pub fn LiveSearch(children: Children) -> impl IntoView {
    // the page is there before its islands wake: no effect is needed to wait for it
    #[cfg(feature = "hydrate")]
    browser::wake();
    view! { <div class="live">{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod browser {
    use crate::search::{live::LiveAnswer, query::SearchQuery};
    use std::{cell::RefCell, rc::Rc};
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{
        AbortController, CustomEvent, CustomEventInit, Document, Element, Event, HtmlDetailsElement, HtmlFormElement,
        HtmlInputElement, RequestInit, Response, UrlSearchParams, Window,
    };

    /// How long somebody must have paused in typing, milliseconds.
    const PAUSE_MS: i32 = 180;

    struct Live {
        window: Window,
        document: Document,
        form: HtmlFormElement,
        results: Element,
        api: String,
        /// Aborts the question under way: a newer one makes its answer worthless.
        under_way: RefCell<Option<AbortController>>,
        timer: RefCell<Option<i32>>,
        /// The question whose answer is shown or under way. Leaving the field says "change" once more: were the answer put
        /// into the page again, a tap on a card under the finger would be lost.
        asked: RefCell<String>,
    }

    /// Listens to the page's search form.
    pub fn wake() {
        let Some(window) = web_sys::window() else { return };
        let Some(document) = window.document() else { return };
        let form = document.query_selector("form.search-form").ok().flatten().and_then(|form| form.dyn_into().ok());
        let form: Option<HtmlFormElement> = form;
        let results = document.get_element_by_id("results");
        let (Some(form), Some(results)) = (form, results) else { return };
        let Some(api) = form.get_attribute("data-api") else { return };
        let live = Rc::new(Live {
            window,
            document,
            form,
            results,
            api,
            under_way: RefCell::default(),
            timer: RefCell::default(),
            asked: RefCell::default(),
        });
        live.asked.replace(live.query().to_query_string());
        listen(&live, &live.form, "input", |live, event| {
            let typed = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let pause = typed.is_some_and(|input| matches!(input.type_().as_str(), "search" | "number"));
            if pause { live.ask_later() } else { live.ask() }
        });
        listen(&live, &live.form, "change", |live, _| live.ask());
        listen(&live, &live.form, "submit", |live, event| {
            event.prevent_default();
            live.close_filters();
            live.ask();
        });
        listen(&live, &live.document, "city:venue", |live, event| {
            if let Some(place) = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string()) {
                live.ask_venue(place);
            }
        });
        live.form.set_attribute("data-awake", "").ok();
    }

    /// Listens for as long as the page lives.
    fn listen(live: &Rc<Live>, target: &web_sys::EventTarget, event: &str, act: fn(&Rc<Live>, Event)) {
        let live = Rc::clone(live);
        let closure = Closure::<dyn Fn(Event)>::new(move |event| act(&live, event));
        target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref()).ok();
        closure.forget();
    }

    impl Live {
        /// The question as the form stands now.
        fn query(&self) -> SearchQuery {
            let pairs = web_sys::FormData::new_with_form(&self.form)
                .ok()
                .and_then(|data| UrlSearchParams::new_with_str_sequence_sequence(&data).ok());
            let raw = pairs.map(|pairs| String::from(pairs.to_string())).unwrap_or_default();
            SearchQuery::parse(&raw).query
        }

        fn ask_later(self: &Rc<Self>) {
            let live = Rc::clone(self);
            let later = Closure::once_into_js(move || live.ask());
            if let Some(timer) = self.timer.take() {
                self.window.clear_timeout_with_handle(timer);
            }
            let timer =
                self.window.set_timeout_with_callback_and_timeout_and_arguments_0(later.unchecked_ref(), PAUSE_MS).ok();
            self.timer.replace(timer);
        }

        fn ask(self: &Rc<Self>) {
            if let Some(timer) = self.timer.take() {
                self.window.clear_timeout_with_handle(timer);
            }
            let query = self.query().to_query_string();
            if self.asked.replace(query.clone()) == query {
                return;
            }
            let controller = AbortController::new().ok();
            if let Some(before) = self.under_way.replace(controller.clone()) {
                before.abort();
            }
            let live = Rc::clone(self);
            spawn_local(async move {
                // an answer that was aborted or lost leaves the page as it was: the form still submits
                match live.fetch(&query, controller.as_ref()).await {
                    Some(answer) => live.show(&answer, &query),
                    // lost on the way, and nothing newer was asked: the next change may ask it again
                    None if *live.asked.borrow() == query => drop(live.asked.take()),
                    None => {}
                }
            });
        }

        async fn fetch(&self, query: &str, controller: Option<&AbortController>) -> Option<LiveAnswer> {
            let options = RequestInit::new();
            options.set_signal(controller.map(AbortController::signal).as_ref());
            let address = format!("{}?{query}", self.api);
            let response: Response =
                JsFuture::from(self.window.fetch_with_str_and_init(&address, &options)).await.ok()?.dyn_into().ok()?;
            let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
            LiveAnswer::from_json(&text)
        }

        fn show(&self, answer: &LiveAnswer, query: &str) {
            let address = if query.is_empty() { self.form.action() } else { format!("{}?{query}", self.form.action()) };
            if let Ok(history) = self.window.history() {
                history.replace_state_with_url(&JsValue::NULL, "", Some(&address)).ok();
            }
            let body = [answer.empty.as_str(), &answer.cards, &answer.pages].concat();
            for (slot, html) in [("[data-head]", &answer.head), ("[data-body]", &body)] {
                if let Ok(Some(slot)) = self.results.query_selector(slot) {
                    slot.set_inner_html(html);
                }
            }
            self.show_counts(answer);
            let detail = CustomEventInit::new();
            detail.set_detail(&query.into());
            if let Ok(event) = CustomEvent::new_with_event_init_dict("city:query", &detail) {
                self.document.dispatch_event(&event).ok();
            }
        }

        /// Numbers beside the choices, on the button that closes the filters, and on the links between list and map.
        fn show_counts(&self, answer: &LiveAnswer) {
            each(self.form.query_selector_all("[data-count]").ok(), |element| {
                let key = element.get_attribute("data-count").unwrap_or_default();
                let count = answer.counts.iter().find(|(choice, _)| *choice == key).map_or("0", |(_, count)| count);
                element.set_text_content(Some(count));
            });
            each(self.document.query_selector_all("[data-active]").ok(), |element| {
                element.toggle_attribute_with_force("hidden", answer.active_text.is_empty()).ok();
            });
            for (selector, text) in [
                ("[data-total]", &answer.total_text),
                ("[data-show]", &answer.show_text),
                ("[data-active]", &answer.active_text),
                ("[data-without-place]", &answer.without_place),
            ] {
                each(self.document.query_selector_all(selector).ok(), |element| element.set_text_content(Some(text)));
            }
            for (selector, href) in [("[data-list]", &answer.list_href), ("[data-map]", &answer.map_href)] {
                each(self.document.query_selector_all(selector).ok(), |element| {
                    element.set_attribute("href", href).ok();
                });
            }
        }

        /// Shows what there is at one venue, in the sheet below the map.
        fn ask_venue(self: &Rc<Self>, place: String) {
            let mut query = self.query();
            query.place = Some(place);
            query.page = None;
            let live = Rc::clone(self);
            spawn_local(async move {
                let answer = live.fetch(&query.to_query_string(), None).await;
                if let (Some(sheet), Some(answer)) = (live.document.get_element_by_id("venue-cards"), answer) {
                    sheet.set_inner_html(&answer.cards);
                }
            });
        }

        fn close_filters(&self) {
            let filters =
                self.document.get_element_by_id("filters").and_then(|f| f.dyn_into::<HtmlDetailsElement>().ok());
            if let Some(filters) = filters {
                filters.set_open(false);
            }
        }
    }

    fn each(list: Option<web_sys::NodeList>, act: impl Fn(&Element)) {
        let Some(list) = list else { return };
        for at in 0..list.length() {
            if let Some(element) = list.get(at).and_then(|node| node.dyn_into::<Element>().ok()) {
                act(&element);
            }
        }
    }
}
