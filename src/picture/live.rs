//! Choosing a picture where the listing is written: from the phone's pictures or its camera, or dropped. It is made small in
//! the browser already, which saves most of what a phone would send.

use crate::ui::browser::listen_for;
use js_sys::{Function, JSON, Promise, Reflect};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, CanvasRenderingContext2d, Document, DragEvent, Element, Event, EventInit, File, FormData, HtmlCanvasElement,
    HtmlImageElement, HtmlInputElement, ImageBitmap, RequestInit, RequestRedirect, Response, Window,
};

/// Pixels of the longer side that is sent.
const LONGEST: f64 = 1600.0;
/// Bytes of a file that is sent as it is, where it is not too long either.
const SMALL: f64 = 600_000.0;
/// Of JPEG, from 0 to 1: the server makes it again.
const QUALITY: f64 = 0.88;

/// The section, with what it says: the browser has no words of its own.
struct Live {
    window: Window,
    document: Document,
    part: Element,
}

/// Listens to the section, where the page has one.
pub fn wake() {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    let Ok(Some(part)) = document.query_selector("[data-picture]") else { return };
    let live = Rc::new(Live { window, document, part });
    live.show();
    if let Some(file) = live.find::<HtmlInputElement>("input[type='file']") {
        listen_for(&live, &file, "change", |live, _| live.chosen());
    }
    if let Some(button) = live.find::<Element>("[data-remove]") {
        listen_for(&live, &button, "click", |live, _| live.put(""));
    }
    listen_for(&live, &live.part, "dragover", |live, event| {
        // what is allowed to be dropped is not opened by the browser
        event.prevent_default();
        live.part.set_attribute("data-over", "").ok();
    });
    listen_for(&live, &live.part, "dragleave", |live, _| live.leave());
    listen_for(&live, &live.part, "drop", |live, event| live.dropped(&event));
}

impl Live {
    fn find<T: JsCast>(&self, selector: &str) -> Option<T> {
        self.part.query_selector(selector).ok().flatten().and_then(|element| element.dyn_into().ok())
    }

    fn words(&self, name: &str) -> String {
        self.part.get_attribute(name).unwrap_or_default()
    }

    fn leave(&self) {
        self.part.remove_attribute("data-over").ok();
    }

    fn dropped(self: &Rc<Self>, event: &Event) {
        event.prevent_default();
        self.leave();
        let files = event.dyn_ref::<DragEvent>().and_then(DragEvent::data_transfer).and_then(|data| data.files());
        if let Some(file) = files.and_then(|files| files.get(0)) {
            self.send(file);
        }
    }

    fn chosen(self: &Rc<Self>) {
        let Some(input) = self.find::<HtmlInputElement>("input[type='file']") else { return };
        let file = input.files().and_then(|files| files.get(0));
        // the same one can be chosen once more
        input.set_value("");
        if let Some(file) = file {
            self.send(file);
        }
    }

    fn send(self: &Rc<Self>, file: File) {
        self.complain("");
        self.say(&self.words("data-busy"));
        let live = Rc::clone(self);
        spawn_local(async move {
            // what the browser cannot read goes as it is: the server says what is the matter with it
            let small = live.shrink(&file).await;
            match live.post(small.as_ref().unwrap_or(&file)).await {
                Ok(id) => {
                    live.put(&id);
                    live.say(&live.words("data-done"));
                }
                Err(words) => {
                    live.say("");
                    live.complain(&words);
                }
            }
        });
    }

    /// Smaller, as a JPEG on white; `None` where it is small already, or nothing that the browser can read.
    async fn shrink(&self, file: &File) -> Option<Blob> {
        let read = self.window.create_image_bitmap_with_blob(file).ok()?;
        let bitmap: ImageBitmap = JsFuture::from(read).await.ok()?.dyn_into().ok()?;
        let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
        let scale = (LONGEST / width.max(height)).min(1.0);
        if scale >= 1.0 && file.size() <= SMALL {
            return None;
        }
        let (width, height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
        let canvas: HtmlCanvasElement = self.document.create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width(width as u32);
        canvas.set_height(height as u32);
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        context.set_fill_style_str("#fff");
        context.fill_rect(0.0, 0.0, width, height);
        context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width, height).ok()?;
        let made = Promise::new(&mut |resolve: Function, _| {
            canvas.to_blob_with_type_and_encoder_options(&resolve, "image/jpeg", &QUALITY.into()).ok();
        });
        JsFuture::from(made).await.ok()?.dyn_into().ok()
    }

    /// Sends it; returns its id or, in words, why there is none.
    async fn post(&self, file: &Blob) -> Result<String, String> {
        let failed = || self.words("data-failed");
        let body = FormData::new().map_err(|_| failed())?;
        body.append_with_blob_and_filename("picture", file, "picture").map_err(|_| failed())?;
        let options = RequestInit::new();
        options.set_method("POST");
        // who is signed out is led elsewhere, where nothing is kept
        options.set_redirect(RequestRedirect::Manual);
        options.set_body(&body);
        let asked = self.window.fetch_with_str_and_init(&self.words("data-picture"), &options);
        let response: Option<Response> = JsFuture::from(asked).await.ok().and_then(|answer| answer.dyn_into().ok());
        let text = response.and_then(|response| response.text().ok()).ok_or_else(failed)?;
        let text = JsFuture::from(text).await.ok().and_then(|text| text.as_string()).ok_or_else(failed)?;
        let answer = JSON::parse(&text).map_err(|_| failed())?;
        let field = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
        if let Some(id) = field(&answer, "id").and_then(|id| id.as_string()) {
            return Ok(id);
        }
        let first = field(&answer, "problems").and_then(|problems| Reflect::get_u32(&problems, 0).ok());
        let message = first.and_then(|problem| field(&problem, "message")).and_then(|message| message.as_string());
        Err(message.unwrap_or_else(failed))
    }

    /// Gives the form another picture, or none; the form saves itself as if somebody had typed.
    fn put(&self, id: &str) {
        let Some(field) = self.find::<HtmlInputElement>("input[name='picture']") else { return };
        field.set_value(id);
        // what the one before showed is not what this one does
        if let Ok(alts) = self.part.query_selector_all("input[name^='picture-alt-']") {
            for at in 0..alts.length() {
                if let Some(alt) = alts.get(at).and_then(|alt| alt.dyn_into::<HtmlInputElement>().ok()) {
                    alt.set_value("");
                }
            }
        }
        self.say("");
        self.show();
        let up = EventInit::new();
        up.set_bubbles(true);
        if let Ok(event) = Event::new_with_event_init_dict("input", &up) {
            field.dispatch_event(&event).ok();
        }
    }

    /// Shows what the form has.
    fn show(&self) {
        let id = self.find::<HtmlInputElement>("input[name='picture']").map(|field| field.value()).unwrap_or_default();
        if let Some(image) = self.find::<HtmlImageElement>("img").filter(|_| !id.is_empty()) {
            // the smallest file, which every picture has
            let address = format!("/pictures/{id}/240.jpg");
            if image.get_attribute("src").as_deref() != Some(address.as_str()) {
                image.set_src(&address);
            }
        }
        for selector in ["img", "[data-remove]", ".picture-alts"] {
            if let Some(element) = self.find::<Element>(selector) {
                element.toggle_attribute_with_force("hidden", id.is_empty()).ok();
            }
        }
    }

    fn say(&self, words: &str) {
        if let Some(place) = self.find::<Element>(".picture-said") {
            place.set_text_content(Some(words));
        }
    }

    fn complain(&self, words: &str) {
        let Some(place) = self.find::<Element>("#picture-problem") else { return };
        if let Ok(Some(span)) = place.query_selector("span") {
            span.set_text_content(Some(words));
        }
        place.toggle_attribute_with_force("hidden", words.is_empty()).ok();
        if let Some(input) = self.find::<HtmlInputElement>("input[type='file']") {
            if words.is_empty() {
                input.remove_attribute("aria-invalid").ok();
            } else {
                input.set_attribute("aria-invalid", "true").ok();
            }
        }
    }
}
