//! A letter in its reader's language, as text and as HTML.

use crate::{
    city::model::City,
    i18n::{Localizer, msg},
};

/// What a letter says.
#[derive(Clone, Debug, Default)]
pub struct Letter {
    pub subject: String,
    pub text: String,
    /// Words and address of each thing that it lists.
    pub list: Vec<(String, String)>,
    /// Words and address of the one thing to do.
    pub button: Option<(String, String)>,
    /// Words and address of where letters of this kind are stopped.
    pub stop: Option<(String, String)>,
}

/// A letter, written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub subject: String,
    pub text: String,
    pub html: String,
    /// Where letters of this kind are stopped with one tap (RFC 8058).
    pub unsubscribe: Option<String>,
}

impl Letter {
    /// Writes it out, with the sender's name below.
    #[must_use]
    pub fn write(&self, l: &Localizer, city: &City) -> Written {
        let footer = l.t(msg::MailFooter { city: city.name(l.locale()).into() });
        let below = l.t(msg::MailLinkBelow);
        let mut text = format!("{}\n", self.text);
        let mut list = String::new();
        if !self.list.is_empty() {
            list.push_str("<ul style=\"padding-left:1.2em\">");
            for (words, href) in &self.list {
                text.push_str(&format!("\n- {words}\n  {href}\n"));
                let (words, href) = (escaped(words), escaped(href));
                list.push_str(&format!(
                    "<li style=\"margin:8px 0\"><a href=\"{href}\" style=\"color:#1d1b18\">{words}</a></li>"
                ));
            }
            list.push_str("</ul>");
        }
        let mut button = String::new();
        if let Some((words, href)) = &self.button {
            text.push_str(&format!("\n{words}:\n{href}\n"));
            let (words, href, below) = (escaped(words), escaped(href), escaped(&below));
            let colour = &city.branding.accent.light;
            button = format!(
                "<p style=\"margin:28px 0\"><a href=\"{href}\" style=\"background:{colour};color:#fff;padding:14px 26px;\
                 border-radius:999px;font-weight:bold;text-decoration:none;display:inline-block\">{words}</a></p>\
                 <p style=\"color:#625b51;font-size:14px\">{below}<br><a href=\"{href}\" style=\"color:#625b51\">{href}</a></p>"
            );
        }
        text.push_str(&format!("\n-- \n{footer}\n"));
        let mut stop = String::new();
        if let Some((words, href)) = &self.stop {
            text.push_str(&format!("{words}: {href}\n"));
            stop = format!("<br><a href=\"{}\" style=\"color:#625b51\">{}</a>", escaped(href), escaped(words));
        }
        let html = format!(
            "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\"><title>{subject}</title></head>\
             <body style=\"margin:0;background:#fbf8f3;color:#1d1b18;font:17px/1.5 system-ui,sans-serif\">\
             <div style=\"max-width:34em;margin:0 auto;padding:28px 20px\"><p style=\"margin:0\">{body}</p>{list}{button}\
             <p style=\"color:#625b51;font-size:14px;border-top:1px solid #e0d8cb;padding-top:14px\">{footer}{stop}</p></div></body></html>",
            lang = l.locale().as_str(),
            subject = escaped(&self.subject),
            body = escaped(&self.text),
            footer = escaped(&footer),
        );
        let unsubscribe = self.stop.as_ref().map(|(_, href)| href.clone());
        Written { subject: self.subject.clone(), text, html, unsubscribe }
    }
}

/// Text for inside HTML, attributes too: names and addresses are other people's words.
fn escaped(text: &str) -> String {
    crate::ui::escaped(text).replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_name_becomes_html() {
        assert_eq!(escaped("<b onclick='x'>\"&"), "&lt;b onclick=&#39;x&#39;&gt;&quot;&amp;");
    }
}
