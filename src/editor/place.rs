//! The editor's section of how and where one takes part.

use super::{
    check::NEW_PLACE,
    form::{Choice, Fields, Line},
    words,
};
use crate::{
    city::model::City,
    i18n::msg,
    opportunity::{listing::Venue, model::AttendanceMode},
};
use leptos::prelude::*;

/// The section.
pub fn section(fields: &Fields<'_>, city: &City, places: Vec<Venue>) -> AnyView {
    let l = fields.l;
    let modes =
        AttendanceMode::ALL.iter().map(|mode| (mode.as_str().to_owned(), words::attendance(l, *mode))).collect();
    let mut venues: Vec<Choice> =
        places.into_iter().map(|venue| (venue.slug, format!("{}, {}", venue.name, venue.address))).collect();
    l.sort_by_name(&mut venues, |(_, name)| name);
    let groups = vec![
        (String::new(), vec![(NEW_PLACE.to_owned(), l.t(msg::EditorPlaceNew))]),
        (city.name(l.locale()).to_owned(), venues),
    ];
    let mut districts: Vec<Choice> =
        city.districts.iter().map(|district| (district.slug.clone(), district.name.clone())).collect();
    l.sort_by_name(&mut districts, |(_, name)| name);
    let line = |name: &str, label: String, inputmode: Option<&'static str>| {
        fields.line(Line { name: name.to_owned(), label, inputmode, ..Line::default() })
    };
    view! {
        <section>
            <h2>{l.t(msg::EditorPartWhere)}</h2>
            {fields.radios("attendance", l.t(msg::EditorAttendance), modes)}
            <div class="only-there">
                {fields.select("place", l.t(msg::EditorPlace), Some(l.t(msg::EditorChoose)), groups)}
                <div class="new-place">
                    {line("place-name", l.t(msg::EditorPlaceName), None)}
                    {line("place-address", l.t(msg::EditorPlaceAddress), None)}
                    {fields.select("place-district", l.t(msg::EditorPlaceDistrict), Some(l.t(msg::EditorChoose)), vec![(String::new(), districts)])}
                    <details class="more-choices" open=!fields.draft.get("place-lat").is_empty()>
                        <summary>{l.t(msg::EditorPlacePoint)}</summary>
                        <p class="field-hint">{l.t(msg::EditorPlacePointHint)}</p>
                        <div class="pair">
                            {line("place-lat", l.t(msg::EditorPlaceLat), Some("decimal"))}
                            {line("place-lon", l.t(msg::EditorPlaceLon), Some("decimal"))}
                        </div>
                    </details>
                </div>
            </div>
            <div class="only-online">
                {fields.line(Line {
                    name: "online-url".to_owned(),
                    label: l.t(msg::EditorOnlineUrl),
                    hint: Some(l.t(msg::EditorOnlineUrlHint)),
                    kind: "url",
                    ..Line::default()
                })}
            </div>
        </section>
    }
    .into_any()
}
