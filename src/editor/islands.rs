//! The form in which a listing is written, alive: it says what is wrong as one types, saves itself, keeps a copy in the browser
//! until the server has it, and shows the listing beside it.

use leptos::prelude::*;

/// Wakes the form that it wraps. Without JavaScript the form works as forms do. It has no properties, as no island of ours
/// has: they would bring serde_json.
#[island]
pub fn LiveEditor(children: Children) -> impl IntoView {
    #[cfg(all(feature = "hydrate", feature = "desk"))]
    {
        browser::wake();
        crate::picture::live::wake();
    }
    children()
}

#[cfg(all(feature = "hydrate", feature = "desk"))]
mod browser {
    use crate::{
        editor::{check, draft::Draft, take, toolbar},
        opportunity::limits::Bounds,
        ui::browser::listen_for,
    };
    use js_sys::{Array, JSON, Reflect};
    use std::{
        cell::{Cell, RefCell},
        collections::BTreeSet,
        rc::Rc,
    };
    use wasm_bindgen::{JsCast, JsValue, closure::Closure};
    use wasm_bindgen_futures::{JsFuture, spawn_local};
    use web_sys::{
        Document, Element, Event, FormData, HtmlElement, HtmlFormElement, HtmlIFrameElement, HtmlInputElement,
        HtmlSelectElement, HtmlTextAreaElement, RequestInit, RequestRedirect, Response, ResponseType, Storage,
        UrlSearchParams, Window,
    };

    /// How long somebody must have paused before the form is saved, milliseconds.
    const PAUSE_MS: i32 = 900;
    /// How long until the next try where there is no connection, milliseconds.
    const AGAIN_MS: i32 = 4_000;

    /// What the page says of itself, by the words that the server has put into it.
    #[derive(Clone, Copy)]
    enum State {
        Saving,
        Saved,
        Offline,
        Conflict,
        SignedOut,
    }

    impl State {
        const fn word(self) -> &'static str {
            match self {
                Self::Saving => "saving",
                Self::Saved => "saved",
                Self::Offline => "offline",
                Self::Conflict => "conflict",
                Self::SignedOut => "signed-out",
            }
        }
    }

    struct Editor {
        window: Window,
        document: Document,
        form: HtmlFormElement,
        api: String,
        bounds: Bounds,
        store: Option<Storage>,
        phone: Option<HtmlIFrameElement>,
        timer: Cell<Option<i32>>,
        /// A save is under way.
        busy: Cell<bool>,
        /// Something was typed since the last save began.
        dirty: Cell<bool>,
        /// Two people have changed the same: nothing is saved by itself until somebody has chosen.
        halted: Cell<bool>,
        /// Fields whose being empty has been complained about.
        said: RefCell<BTreeSet<String>>,
        /// What was last said to look like it.
        said_same: RefCell<String>,
    }

    /// Listens to the page's one form.
    pub fn wake() {
        let Some(window) = web_sys::window() else { return };
        let Some(document) = window.document() else { return };
        let form = document.query_selector("form.editor-form").ok().flatten().and_then(|form| form.dyn_into().ok());
        let Some(form): Option<HtmlFormElement> = form else { return };
        let Some(api) = form.get_attribute("data-api") else { return };
        let same = document.query_selector("[data-same]").ok().flatten().map(|place| place.inner_html());
        let phone = document.query_selector("iframe.phone").ok().flatten().and_then(|frame| frame.dyn_into().ok());
        let editor = Rc::new(Editor {
            store: window.local_storage().ok().flatten(),
            bounds: bounds(&form),
            window,
            document,
            form,
            api,
            phone,
            timer: Cell::default(),
            busy: Cell::default(),
            dirty: Cell::default(),
            halted: Cell::default(),
            said: RefCell::default(),
            said_same: RefCell::new(same.unwrap_or_default()),
        });
        editor.said.replace(editor.complaints());
        editor.look();
        listen_for(&editor, &editor.form, "input", |editor, _| editor.typed());
        listen_for(&editor, &editor.form, "change", |editor, _| editor.typed());
        listen_for(&editor, &editor.form, "submit", |editor, event| editor.submit(&event));
        listen_for(&editor, &editor.window, "online", |editor, _| editor.save());
        take::wake(&editor.document, &editor.form);
        toolbar::browser::wake(&editor.document, &editor.form);
        editor.take_up();
        editor.form.set_attribute("data-awake", "").ok();
    }

    /// Those of the city; the whole earth where the page does not say.
    fn bounds(form: &HtmlFormElement) -> Bounds {
        let said = form.get_attribute("data-bounds").unwrap_or_default();
        let corners: Vec<f64> = said.split(',').filter_map(|corner| corner.parse().ok()).collect();
        corners.try_into().unwrap_or([-90.0, -180.0, 90.0, 180.0])
    }

    /// What came of a save.
    struct Answer {
        revision: String,
        conflict: bool,
        missing: String,
        dates: Vec<String>,
        suggestions: String,
        look: Option<String>,
        same: String,
        merged: bool,
    }

    impl Answer {
        fn from_json(text: &str) -> Option<Self> {
            let answer = JSON::parse(text).ok()?;
            let field = |name: &str| Reflect::get(&answer, &name.into()).ok();
            let is = |name: &str| field(name).is_some_and(|value| value.is_truthy());
            Some(Self {
                revision: field("revision")?.as_f64()?.to_string(),
                conflict: is("conflict"),
                missing: field("missing")?.as_string()?,
                dates: Array::from(&field("dates")?).iter().filter_map(|html| html.as_string()).collect(),
                suggestions: field("suggestions")?.as_string()?,
                look: field("look")?.as_string(),
                same: field("same")?.as_string()?,
                merged: is("merged"),
            })
        }
    }

    impl Editor {
        /// The form as it stands now, as it would be posted.
        fn body(&self) -> String {
            let pairs = FormData::new_with_form(&self.form)
                .ok()
                .and_then(|data| UrlSearchParams::new_with_str_sequence_sequence(&data).ok());
            pairs.map(|pairs| String::from(pairs.to_string())).unwrap_or_default()
        }

        fn typed(self: &Rc<Self>) {
            self.dirty.set(true);
            let body = self.body();
            self.judge(&body);
            // before anything else: a phone may put the page away at any moment
            if let Some(store) = &self.store {
                store.set_item(&self.key(), &body).ok();
            }
            self.save_in(PAUSE_MS);
        }

        fn key(&self) -> String {
            format!("draft {}", self.api)
        }

        fn forget_copy(&self) {
            if let Some(store) = &self.store {
                store.remove_item(&self.key()).ok();
            }
        }

        /// What this browser still has and the server does not is put into the form and saved: the server knows what others
        /// have done meanwhile.
        fn take_up(self: &Rc<Self>) {
            let copy = self.store.as_ref().and_then(|store| store.get_item(&self.key()).ok().flatten());
            let Some(copy) = copy else { return };
            if Draft::parse(&copy) == Draft::parse(&self.body()) {
                return self.forget_copy();
            }
            self.fill(&copy);
            self.judge(&copy);
            self.dirty.set(true);
            self.save();
        }

        /// Puts a form that was kept into this one, the revision that it was made from too.
        fn fill(&self, body: &str) {
            let pairs: Vec<(String, String)> = form_urlencoded::parse(body.as_bytes()).into_owned().collect();
            let has = |name: &str, value: &str| pairs.iter().any(|(field, kept)| field == name && kept == value);
            let first = |name: &str| pairs.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str());
            let elements = self.form.elements();
            for at in 0..elements.length() {
                let Some(element) = elements.item(at) else { continue };
                if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
                    match input.type_().as_str() {
                        "checkbox" | "radio" => input.set_checked(has(&input.name(), &input.value())),
                        _ => input.set_value(first(&input.name()).unwrap_or_default()),
                    }
                } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
                    area.set_value(first(&area.name()).unwrap_or_default());
                } else if let Some(select) = element.dyn_ref::<HtmlSelectElement>() {
                    select.set_value(first(&select.name()).unwrap_or_default());
                }
            }
        }

        /// The fields at which something is said now.
        fn complaints(&self) -> BTreeSet<String> {
            let mut fields = BTreeSet::new();
            each(&self.document, ".field-problem:not([hidden])", |element| {
                if let Some(field) = element.id().strip_suffix("-problem") {
                    fields.insert(field.to_owned());
                }
            });
            fields
        }

        /// Says what is wrong, by the code that the server judges with. What is only missing yet is not complained about,
        /// unless it was already.
        fn judge(&self, body: &str) {
            let findings = check::check(&Draft::parse(body), self.bounds);
            let said = self.said.borrow();
            // what is said of a file is not about what is typed
            each(&self.document, ".field-problem:not([data-own])", |element| {
                let id = element.id();
                let Some(field) = id.strip_suffix("-problem") else { return };
                let finding = findings.iter().find(|finding| finding.field == field);
                let finding = finding.filter(|finding| !finding.problem.is_missing() || said.contains(field));
                let words =
                    finding.map(|finding| self.words(&format!("[data-problem='{}']", finding.problem.as_str())));
                element.toggle_attribute_with_force("hidden", words.is_none()).ok();
                if let Ok(Some(span)) = element.query_selector("span") {
                    span.set_text_content(Some(&words.clone().unwrap_or_default()));
                }
                if let Some(input) = self.document.get_element_by_id(field) {
                    match words {
                        Some(_) => input.set_attribute("aria-invalid", "true").ok(),
                        None => input.remove_attribute("aria-invalid").ok(),
                    };
                }
            });
        }

        fn words(&self, selector: &str) -> String {
            let element = self.document.query_selector(selector).ok().flatten();
            element.and_then(|element| element.text_content()).unwrap_or_default()
        }

        fn say(&self, state: State, more: &str) {
            let Ok(Some(place)) = self.document.query_selector("[data-state]") else { return };
            let words = self.words(&format!("[data-says='{}']", state.word()));
            let text = if more.is_empty() { words } else { format!("{words} · {more}") };
            place.set_text_content(Some(&text));
            place.set_attribute("data-state", state.word()).ok();
        }

        fn save_in(self: &Rc<Self>, wait: i32) {
            let editor = Rc::clone(self);
            let later = Closure::once_into_js(move || editor.save());
            if let Some(timer) = self.timer.take() {
                self.window.clear_timeout_with_handle(timer);
            }
            let timer = self.window.set_timeout_with_callback_and_timeout_and_arguments_0(later.unchecked_ref(), wait);
            self.timer.set(timer.ok());
        }

        fn save(self: &Rc<Self>) {
            if self.busy.get() || self.halted.get() || !self.dirty.get() {
                return;
            }
            self.busy.set(true);
            self.dirty.set(false);
            self.say(State::Saving, "");
            let editor = Rc::clone(self);
            spawn_local(async move {
                let body = editor.body();
                let answer = editor.post(&body).await;
                editor.busy.set(false);
                editor.saved(answer);
            });
        }

        fn saved(self: &Rc<Self>, answer: Result<Answer, State>) {
            match answer {
                Ok(answer) if answer.conflict => {
                    self.halted.set(true);
                    self.say(State::Conflict, "");
                }
                Ok(answer) => {
                    if let Ok(Some(base)) = self.form.query_selector("input[name='base']") {
                        base.unchecked_ref::<HtmlInputElement>().set_value(&answer.revision);
                    }
                    self.show(&answer);
                    if self.dirty.get() {
                        return self.save_in(PAUSE_MS);
                    }
                    self.forget_copy();
                    self.say(State::Saved, &answer.missing);
                    // somebody else's changes are in it now: they are shown
                    if answer.merged {
                        self.window.location().reload().ok();
                    }
                }
                Err(state) => {
                    self.dirty.set(true);
                    self.say(state, "");
                    self.save_in(AGAIN_MS);
                }
            }
        }

        async fn post(&self, body: &str) -> Result<Answer, State> {
            let options = RequestInit::new();
            options.set_method("POST");
            options.set_redirect(RequestRedirect::Manual);
            let headers = js_sys::Object::new();
            let kind = ("content-type", "application/x-www-form-urlencoded");
            Reflect::set(&headers, &kind.0.into(), &kind.1.into()).ok();
            options.set_headers(&headers);
            options.set_body(&JsValue::from_str(body));
            let look = if self.phone_is_seen() { "?look" } else { "" };
            let asked = self.window.fetch_with_str_and_init(&format!("{}{look}", self.api), &options);
            let response: Response =
                JsFuture::from(asked).await.ok().and_then(|response| response.dyn_into().ok()).ok_or(State::Offline)?;
            if response.type_() == ResponseType::Opaqueredirect {
                return Err(State::SignedOut);
            }
            let text = response.text().map_err(|_| State::Offline)?;
            let text = JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or(State::Offline)?;
            Answer::from_json(&text).ok_or(State::Offline)
        }

        /// The dates of each rule, concepts that fit, and the listing beside the form.
        fn show(&self, answer: &Answer) {
            for (number, html) in answer.dates.iter().enumerate() {
                let place = self.form.query_selector(&format!("[data-dates='{number}']")).ok().flatten();
                let Some(place) = place else { continue };
                let open =
                    place.query_selector("details").ok().flatten().is_some_and(|details| details.has_attribute("open"));
                // a tick that was just made stays under the finger
                if place.query_selector(":focus").ok().flatten().is_some() {
                    continue;
                }
                place.set_inner_html(html);
                if let Ok(Some(details)) = place.query_selector("details") {
                    details.toggle_attribute_with_force("open", open || details.has_attribute("open")).ok();
                }
            }
            take::show(&self.document, &answer.suggestions);
            // said anew only when it is something else, or it would be read out after every pause
            let same = self.document.query_selector("[data-same]").ok().flatten();
            if let Some(place) = same.filter(|_| self.said_same.replace(answer.same.clone()) != answer.same) {
                place.set_inner_html(&answer.same);
            }
            let main = self
                .phone
                .as_ref()
                .and_then(|phone| phone.content_document())
                .and_then(|document| document.query_selector("main").ok().flatten());
            if let (Some(main), Some(html)) = (main, &answer.look) {
                main.set_inner_html(html);
            }
        }

        fn phone_is_seen(&self) -> bool {
            self.phone.as_ref().is_some_and(|phone| phone.unchecked_ref::<HtmlElement>().offset_width() > 0)
        }

        /// Loads the phone beside the form, where there is room for it.
        fn look(&self) {
            if let Some(phone) = self.phone.as_ref().filter(|_| self.phone_is_seen()) {
                phone.set_src(&phone.get_attribute("data-src").unwrap_or_default());
            }
        }

        /// The form goes the way of forms. Without a connection that would lead to the browser's own error page.
        fn submit(&self, event: &Event) {
            if self.window.navigator().on_line() {
                self.forget_copy();
            } else {
                event.prevent_default();
                self.say(State::Offline, "");
            }
        }
    }

    fn each(document: &Document, selector: &str, mut act: impl FnMut(&Element)) {
        let Ok(list) = document.query_selector_all(selector) else { return };
        for at in 0..list.length() {
            if let Some(element) = list.get(at).and_then(|node| node.dyn_into::<Element>().ok()) {
                act(&element);
            }
        }
    }
}
