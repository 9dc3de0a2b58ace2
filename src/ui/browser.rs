//! What islands do in the browser.

use std::rc::Rc;
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// Listens for as long as the page lives.
pub fn listen(target: &EventTarget, event: &str, act: impl Fn(Event) + 'static) {
    let closure = Closure::<dyn Fn(Event)>::new(act);
    target.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref()).ok();
    closure.forget();
}

/// The same for what lives as long as the page does, and has something to do then.
pub fn listen_for<T: 'static>(of: &Rc<T>, target: &EventTarget, event: &str, act: fn(&Rc<T>, Event)) {
    let of = Rc::clone(of);
    listen(target, event, move |event| act(&of, event));
}
