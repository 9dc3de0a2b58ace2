//! What the owner of a badge finds at it: its files, and ways to show it elsewhere.

use super::told;
use crate::{
    backpack::{model::Held, shared},
    city::model::City,
    i18n::{Localizer, msg},
    ui::{escaped, icon::Icon},
};
use chrono::Datelike;
use leptos::prelude::*;

/// Where LinkedIn takes certificates.
const LINKEDIN: &str = "https://www.linkedin.com/profile/add?";
/// Width and height, in pixels, of the part that other sites show.
const FRAME: (u16, u16) = (380, 150);

/// The address that puts a badge among the certificates of somebody's LinkedIn profile. `address` is where it is shown.
#[must_use]
pub fn linkedin(city: &City, held: &Held, address: &str) -> String {
    let mut query = form_urlencoded::Serializer::for_suffix(LINKEDIN.to_owned(), LINKEDIN.len());
    query.append_pair("startTask", "CERTIFICATION_NAME");
    query.append_pair("name", &held.name).append_pair("organizationName", &held.issuer);
    let days = [("issueYear", "issueMonth", held.begins), ("expirationYear", "expirationMonth", held.ends)];
    for (year, month, moment) in days {
        if let Some(day) = moment.and_then(|ms| told::on_calendar(city, ms)) {
            query.append_pair(year, &day.year().to_string()).append_pair(month, &day.month().to_string());
        }
    }
    query.append_pair("certUrl", address).append_pair("certId", &held.identity).finish()
}

/// What somebody pastes into a page of theirs to show a badge there.
#[must_use]
pub fn frame(name: &str, address: &str) -> String {
    let name = escaped(name).replace('"', "&quot;");
    let (width, height) = FRAME;
    format!(
        "<iframe src=\"{address}/embed\" title=\"{name}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" \
         style=\"border:0\"></iframe>"
    )
}

/// The files of a badge and, where it is shown, ways to show it elsewhere. `origin` is this site's.
pub fn downloads(l: &Localizer, origin: &str, city: &City, held: &Held) -> AnyView {
    let file = |file: &str| city.href(l.locale(), &format!("me/backpack/{}/{file}", held.id));
    let link = |name: &str, words: String| view! { <li><a class="chip" href=file(name) download="">{words}</a></li> };
    let ours = held.award_id.is_some();
    let pictures = ours.then(|| {
        view! {
            {link("badge.pdf", l.t(msg::TakePdf))}
            {link("badge.png", l.t(msg::TakePng))}
            {link("badge.svg", l.t(msg::TakeSvg))}
        }
    });
    let json = super::files::json(held).map(|_| link("badge.json", l.t(msg::TakeJson)));
    let jwt = super::files::jwt(held).map(|_| link("badge.jwt", l.t(msg::TakeJwt)));
    let all = city.href(l.locale(), "me/backpack/all.zip");
    let elsewhere = shared::path(city, l.locale(), held).map_or_else(
        || view! { <p class="quiet">{l.t(msg::TakeNotShared)}</p> }.into_any(),
        |path| elsewhere(l, city, held, &format!("{origin}{path}")),
    );
    view! {
        <section>
            <h2>{l.t(msg::TakeHeading)}</h2>
            <p>{l.t(msg::TakeLead)}</p>
            <ul class="chips" role="list">{pictures}{json}{jwt}</ul>
            {elsewhere}
            <p class="aside-link"><a href=all download="">{l.t(msg::TakeAll)}</a></p>
        </section>
    }
    .into_any()
}

fn elsewhere(l: &Localizer, city: &City, held: &Held, address: &str) -> AnyView {
    let id = format!("frame-{}", held.id);
    // a browser drops the first line break inside; Leptos 0.8 does not escape what is in a text area
    let frame = format!("\n{}", escaped(&frame(&held.name, address)));
    view! {
        <p>
            <a class="button" href=linkedin(city, held, address) rel="noopener">
                <Icon name="external"/><span>{l.t(msg::TakeLinkedin)}</span>
            </a>
        </p>
        <details class="more-choices">
            <summary>{l.t(msg::TakeFrame)}</summary>
            <div class="field">
                <label for=id.clone()>{l.t(msg::TakeFrameLabel)}</label>
                <textarea id=id rows="4" readonly=true spellcheck="false" inner_html=frame></textarea>
            </div>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_attribute() {
        let frame = frame("\"><script>", "https://city.example/en/vilnius/b/x");
        assert!(frame.contains("title=\"&quot;&gt;&lt;script&gt;\"") && frame.contains("/b/x/embed\""), "{frame}");
    }
}
