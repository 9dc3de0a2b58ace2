//! Buttons that write Markdown: what they do to a text, which is the same in tests and in the browser, and the row of them above
//! a text. Without JavaScript they are not shown: whoever writes types the signs that the hint names.

use crate::words::words;

words! {
    /// What a button makes of what is selected: all that `ui::markdown` shows.
    Tool { Bold = "bold", Italic = "italic", Heading = "heading", List = "list", Link = "link" }
}

/// Where a link leads to until somebody says so.
const SOMEWHERE: &str = "https://";
/// Signs at the beginning of a line.
const PREFIXES: [&str; 2] = ["- ", "### "];

/// A change of a text; places are counted in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What stands from here …
    pub from: usize,
    /// … to here, itself left out, makes room
    pub to: usize,
    /// for this.
    pub text: String,
    /// What is selected then, in the new text.
    pub selected: (usize, usize),
}

impl Edit {
    /// The text as it becomes.
    #[must_use]
    pub fn apply(&self, text: &str) -> String {
        let part = |from: usize, to: usize| text.get(from..to).unwrap_or_default();
        format!("{}{}{}", part(0, self.from), self.text, part(self.to, text.len()))
    }
}

/// What a button does to a text in which somebody has selected something. Once more takes it back, except for a link.
#[must_use]
pub fn edit(tool: Tool, text: &str, selection: (usize, usize)) -> Edit {
    match tool {
        Tool::Bold => surround(text, selection, "**"),
        Tool::Italic => surround(text, selection, "*"),
        Tool::Heading => begin_lines(text, selection, "### "),
        Tool::List => begin_lines(text, selection, "- "),
        Tool::Link => link(text, selection),
    }
}

/// Puts a sign around what is selected, or takes it off. Signs do not reach over the end of a line: of several, each has its own.
fn surround(text: &str, selection: (usize, usize), sign: &str) -> Edit {
    let (from, to) = trimmed(text, selection);
    let selected = &text[from..to];
    if selected.contains('\n') {
        return surround_lines(selected, (from, to), sign);
    }
    let outside = stars_at_end(&text[..from]).min(stars_at_start(&text[to..]));
    let inside = stars_around(selected);
    let length = sign.len();
    if has(outside, sign) {
        let (from, to) = (from - length, to + length);
        return Edit { from, to, text: selected.to_owned(), selected: (from, from + selected.len()) };
    }
    if has(inside, sign) && selected.len() > 2 * inside {
        let bare = &selected[length..selected.len() - length];
        return Edit { from, to, text: bare.to_owned(), selected: (from, from + bare.len()) };
    }
    let begins = from + length;
    Edit { from, to, text: format!("{sign}{selected}{sign}"), selected: (begins, begins + selected.len()) }
}

fn stars_at_start(text: &str) -> usize {
    text.chars().take_while(|c| *c == '*').count()
}

fn stars_at_end(text: &str) -> usize {
    text.chars().rev().take_while(|c| *c == '*').count()
}

/// How many stars words have on either side.
fn stars_around(words: &str) -> usize {
    stars_at_start(words).min(stars_at_end(words))
}

/// Whether so many stars on either side are bold, italic, or both.
fn has(stars: usize, sign: &str) -> bool {
    if sign.len() == 2 { stars >= 2 } else { stars == 1 || stars >= 3 }
}

fn surround_lines(selected: &str, (from, to): (usize, usize), sign: &str) -> Edit {
    let wrapped = |words: &str| has(stars_around(words), sign) && words.len() > 2 * stars_around(words);
    let lines: Vec<(&str, &str)> =
        selected.split('\n').map(without_prefix).map(|(sign, words)| (sign, words.trim())).collect();
    let all = lines.iter().all(|(_, words)| words.is_empty() || wrapped(words));
    let lines: Vec<String> = lines
        .into_iter()
        .map(|(prefix, words)| match words {
            "" => prefix.to_owned(),
            words if all => format!("{prefix}{}", &words[sign.len()..words.len() - sign.len()]),
            words if wrapped(words) => format!("{prefix}{words}"),
            words => format!("{prefix}{sign}{words}{sign}"),
        })
        .collect();
    let text = lines.join("\n");
    Edit { from, to, selected: (from, from + text.len()), text }
}

/// A line's own sign, if it has one, and its words.
fn without_prefix(line: &str) -> (&str, &str) {
    let sign = PREFIXES.into_iter().find(|sign| line.starts_with(sign)).map_or(0, str::len);
    line.split_at(sign)
}

/// Begins each line that is selected with a sign, or takes it off where all have it.
fn begin_lines(text: &str, (from, to): (usize, usize), sign: &str) -> Edit {
    let start = text[..from].rfind('\n').map_or(0, |at| at + 1);
    // a selection that ends where a line begins is not of that line
    let last = if to > from && text[..to].ends_with('\n') { to - 1 } else { to };
    let end = text[last..].find('\n').map_or(text.len(), |at| last + at);
    let old = &text[start..end];
    let lines: Vec<(&str, &str)> = old.split('\n').map(without_prefix).collect();
    let is_empty = old.is_empty();
    let all = !is_empty && lines.iter().all(|(own, words)| *own == sign || (own.is_empty() && words.is_empty()));
    let lines: Vec<String> = lines
        .into_iter()
        .map(|(own, words)| match words {
            words if all => words.to_owned(),
            "" if own.is_empty() && !is_empty => String::new(),
            words => format!("{sign}{words}"),
        })
        .collect();
    let new = lines.join("\n");
    let selected = if from == to {
        // the same place in the words of the line
        let from_end = (end - from).min(new.len());
        let at = start + new.len() - from_end;
        (at, at)
    } else {
        (start, start + new.len())
    };
    Edit { from: start, to: end, text: new, selected }
}

/// Makes a link of what is selected: its words, or where it leads to, whichever is missing is written next.
fn link(text: &str, selection: (usize, usize)) -> Edit {
    let (from, to) = trimmed(text, selection);
    let selected = &text[from..to];
    if selected.starts_with("https://") || selected.starts_with("http://") {
        return Edit { from, to, text: format!("[]({selected})"), selected: (from + 1, from + 1) };
    }
    let address = from + selected.len() + "[](".len();
    let selection = if selected.is_empty() { (from + 1, from + 1) } else { (address, address + SOMEWHERE.len()) };
    Edit { from, to, text: format!("[{selected}]({SOMEWHERE})"), selected: selection }
}

/// A selection without the space at its ends.
fn trimmed(text: &str, (from, to): (usize, usize)) -> (usize, usize) {
    let selected = &text[from..to];
    let before = selected.len() - selected.trim_start().len();
    let from = from + before;
    (from, from + selected.trim().len())
}

/// The byte at which the browser's place in a text is: it counts in units of UTF-16.
#[must_use]
pub fn byte_at(text: &str, units: usize) -> usize {
    let mut seen = 0;
    for (byte, c) in text.char_indices() {
        if seen >= units {
            return byte;
        }
        seen += c.len_utf16();
    }
    text.len()
}

/// The browser's place in a text for a byte of it.
#[must_use]
pub fn units_at(text: &str, byte: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < byte).map(|(_, c)| c.len_utf16()).sum()
}

/// The row of buttons for the text of that id, hidden until the browser shows it.
#[cfg(feature = "ssr")]
pub fn view(l: &crate::i18n::Localizer, id: &str) -> leptos::prelude::AnyView {
    use crate::{i18n::msg, ui::icon::Icon};
    use leptos::prelude::*;
    let buttons: Vec<_> = Tool::ALL
        .iter()
        .map(|tool| {
            let name = match tool {
                Tool::Bold => l.t(msg::EditorToolBold),
                Tool::Italic => l.t(msg::EditorToolItalic),
                Tool::Heading => l.t(msg::EditorToolHeading),
                Tool::List => l.t(msg::EditorToolList),
                Tool::Link => l.t(msg::EditorToolLink),
            };
            // one of them is on the way of the Tab key, the others by arrows
            let tabindex = if *tool == Tool::Bold { "0" } else { "-1" };
            view! {
                <button type="button" class="icon-button" data-tool=tool.as_str() tabindex=tabindex title=name.clone() aria-label=name.clone()>
                    <Icon name=tool.as_str()/>
                </button>
            }
        })
        .collect();
    view! { <div class="tools" role="toolbar" aria-label=l.t(msg::EditorTools) aria-controls=id.to_owned() hidden=true>{buttons}</div> }
        .into_any()
}

/// The buttons, alive.
#[cfg(all(feature = "hydrate", feature = "desk"))]
pub mod browser {
    use super::{Tool, byte_at, edit, units_at};
    use crate::ui::browser::listen;
    use wasm_bindgen::JsCast;
    use web_sys::{
        Document, Element, Event, EventInit, HtmlDocument, HtmlElement, HtmlFormElement, HtmlTextAreaElement,
        KeyboardEvent,
    };

    /// Shows the buttons of a form and listens to them.
    pub fn wake(document: &Document, form: &HtmlFormElement) {
        let Ok(toolbars) = form.query_selector_all("[role='toolbar']") else { return };
        for at in 0..toolbars.length() {
            let toolbar = toolbars.get(at).and_then(|node| node.dyn_into::<Element>().ok());
            let Some(toolbar) = toolbar else { continue };
            let id = toolbar.get_attribute("aria-controls").unwrap_or_default();
            let area = document.get_element_by_id(&id).and_then(|area| area.dyn_into::<HtmlTextAreaElement>().ok());
            if let Some(area) = area {
                serve(document, toolbar, area);
            }
        }
    }

    fn serve(document: &Document, toolbar: Element, area: HtmlTextAreaElement) {
        let write = {
            let (document, area) = (document.clone(), area.clone());
            move |tool: Tool| apply(&document, &area, tool)
        };
        // the keyboard of a phone stays where it is
        listen(&toolbar, "mousedown", |event| event.prevent_default());
        listen(&toolbar, "click", {
            let write = write.clone();
            move |event| {
                let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let button = button.and_then(|target| target.closest("[data-tool]").ok().flatten());
                let word = button.and_then(|button| button.get_attribute("data-tool")).unwrap_or_default();
                if let Some(tool) = Tool::from_word(&word) {
                    write(tool);
                }
            }
        });
        listen(&toolbar, "keydown", {
            let toolbar = toolbar.clone();
            move |event| go(&toolbar, &event)
        });
        listen(&area, "keydown", move |event| {
            let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
            // AltGr is Ctrl and Alt, and types letters
            if !(key.ctrl_key() || key.meta_key()) || key.alt_key() || key.shift_key() {
                return;
            }
            let tool = match key.key().as_str() {
                "b" | "B" => Tool::Bold,
                "i" | "I" => Tool::Italic,
                _ => return,
            };
            event.prevent_default();
            write(tool);
        });
        toolbar.remove_attribute("hidden").ok();
    }

    /// From button to button by arrows; the one that was reached is where Tab comes back to.
    fn go(toolbar: &Element, event: &Event) {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let Ok(buttons) = toolbar.query_selector_all("[data-tool]") else { return };
        let buttons: Vec<HtmlElement> =
            (0..buttons.length()).filter_map(|at| buttons.get(at)?.dyn_into::<HtmlElement>().ok()).collect();
        let now = buttons.iter().position(|button| button.tab_index() == 0).unwrap_or(0);
        let next = match key.key().as_str() {
            "ArrowRight" => (now + 1) % buttons.len().max(1),
            "ArrowLeft" => now.checked_sub(1).unwrap_or(buttons.len().saturating_sub(1)),
            "Home" => 0,
            "End" => buttons.len().saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        for (at, button) in buttons.iter().enumerate() {
            button.set_tab_index(if at == next { 0 } else { -1 });
        }
        if let Some(button) = buttons.get(next) {
            button.focus().ok();
        }
    }

    /// Writes into the text as a keyboard would, so that it can be undone and whoever listens to the form hears of it.
    fn apply(document: &Document, area: &HtmlTextAreaElement, tool: Tool) {
        let text = area.value();
        let place = |units: Option<u32>| byte_at(&text, units.unwrap_or(0) as usize);
        let from = place(area.selection_start().ok().flatten());
        let to = place(area.selection_end().ok().flatten()).max(from);
        let change = edit(tool, &text, (from, to));
        let units = |text: &str, byte: usize| u32::try_from(units_at(text, byte)).unwrap_or(u32::MAX);
        let (begin, end) = (units(&text, change.from), units(&text, change.to));
        area.focus().ok();
        area.set_selection_range(begin, end).ok();
        let typed = document.dyn_ref::<HtmlDocument>().is_some_and(|page| {
            page.exec_command_with_show_ui_and_value("insertText", false, &change.text).unwrap_or(false)
        });
        if !typed {
            area.set_range_text_with_start_and_end(&change.text, begin, end).ok();
            let options = EventInit::new();
            options.set_bubbles(true);
            if let Ok(input) = Event::new_with_event_init_dict("input", &options) {
                area.dispatch_event(&input).ok();
            }
        }
        let after = change.apply(&text);
        area.set_selection_range(units(&after, change.selected.0), units(&after, change.selected.1)).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A text in which `‹` and `›` stand around what is selected, or `|` where nothing is.
    fn read(marked: &str) -> (String, (usize, usize)) {
        let text = marked.replace(['‹', '›', '|'], "");
        let at = |sign: char| marked.find(sign);
        match (at('‹'), at('›'), at('|')) {
            (Some(from), Some(to), _) => (text, (from, to - '‹'.len_utf8())),
            (.., Some(at)) => (text, (at, at)),
            _ => panic!("nothing is selected: {marked}"),
        }
    }

    fn after(tool: Tool, marked: &str) -> String {
        let (text, selection) = read(marked);
        let change = edit(tool, &text, selection);
        let after = change.apply(&text);
        let (from, to) = change.selected;
        let (before, rest) = after.split_at(from);
        let (selected, rest) = rest.split_at(to - from);
        if from == to { format!("{before}|{rest}") } else { format!("{before}‹{selected}›{rest}") }
    }

    #[test]
    fn bold_and_italic_surround_and_leave_again() {
        for (tool, before, expected) in [
            (Tool::Bold, "Molis ir ‹ratas›.", "Molis ir **‹ratas›**."),
            (Tool::Bold, "Molis ir **‹ratas›**.", "Molis ir ‹ratas›."),
            (Tool::Bold, "Molis ir ‹**ratas**›.", "Molis ir ‹ratas›."),
            (Tool::Italic, "‹ šašlykas ›!", " *‹šašlykas›* !"),
            (Tool::Italic, "**‹ratas›**", "***‹ratas›***"),
            (Tool::Italic, "***‹ratas›***", "**‹ratas›**"),
            (Tool::Bold, "*‹ratas›*", "***‹ratas›***"),
            (Tool::Bold, "a |b", "a **|**b"),
            (Tool::Bold, "a **|**b", "a |b"),
            (Tool::Bold, "‹- a\n\n- b c›", "‹- **a**\n\n- **b c**›"),
            (Tool::Bold, "‹- **a**\n- **b c**›", "‹- a\n- b c›"),
        ] {
            assert_eq!(after(tool, before), expected, "{before}");
        }
    }

    #[test]
    fn lines_begin_with_a_sign_or_with_none() {
        for (tool, before, expected) in [
            (Tool::List, "Atsinešk:\n‹prijuostę\n\nnuotaiką›\nIki!", "Atsinešk:\n‹- prijuostę\n\n- nuotaiką›\nIki!"),
            (Tool::List, "‹- prijuostę\n- nuotaiką›", "‹prijuostę\nnuotaiką›"),
            (Tool::List, "‹a\n›b", "‹- a›\nb"),
            (Tool::List, "a|", "- a|"),
            (Tool::List, "- a|b", "a|b"),
            (Tool::List, "a\n|", "a\n- |"),
            (Tool::List, "### a|", "- a|"),
            (Tool::Heading, "a\nb|\nc", "a\n### b|\nc"),
            (Tool::Heading, "### b|", "b|"),
            (Tool::List, "|- a", "|a"),
        ] {
            assert_eq!(after(tool, before), expected, "{before}");
        }
    }

    #[test]
    fn a_link_asks_for_what_is_missing() {
        for (before, expected) in [
            ("Žr. ‹mūsų puslapį›.", "Žr. [mūsų puslapį](‹https://›)."),
            ("‹https://dirbtuves.example›", "[|](https://dirbtuves.example)"),
            ("a |b", "a [|](https://)b"),
        ] {
            assert_eq!(after(Tool::Link, before), expected, "{before}");
        }
    }

    #[test]
    fn browsers_count_in_other_units() {
        let text = "až 🎨 b";
        assert_eq!([0, 1, 2, 3, 5, 9].map(|units| byte_at(text, units)), [0, 1, 3, 4, 8, text.len()]);
        assert_eq!([0, 1, 3, 4, 8, text.len()].map(|byte| units_at(text, byte)), [0, 1, 2, 3, 5, 7]);
    }

    fn any_selection() -> impl Strategy<Value = (String, (usize, usize))> {
        ("[a ž*\\-#\n🎨]{0,24}", 0_usize..30, 0_usize..30).prop_map(|(text, one, other)| {
            let (from, to) = (byte_at(&text, one.min(other)), byte_at(&text, one.max(other)));
            (text, (from, to))
        })
    }

    proptest! {
        #[test]
        fn whatever_is_selected_no_word_is_lost((text, selection) in any_selection(), tool in prop::sample::select(Tool::ALL)) {
            let change = edit(tool, &text, selection);
            let after = change.apply(&text);
            let words = |text: &str| text.chars().filter(|c| c.is_alphabetic() || *c == '🎨').collect::<String>();
            prop_assert_eq!(words(&after).replace("https", ""), words(&text));
            let (from, to) = change.selected;
            prop_assert!(from <= to && after.is_char_boundary(from) && after.is_char_boundary(to), "{:?}", after);
        }
    }
}
