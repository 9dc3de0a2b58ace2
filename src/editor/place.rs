//! The editor's section of how and where one takes part.

use super::{
    check::{self, NEW_PLACE},
    convert,
    form::{Fields, Line},
    words,
};
use crate::{
    city::model::City,
    error::Problem,
    i18n::{Localizer, msg},
    map,
    opportunity::{
        limits,
        listing::Venue,
        model::{AttendanceMode, GeoPrecision},
    },
    provider,
    server::{reader::Reader, state::AppState},
    ui::{form::Choice, icon::Icon},
};
use leptos::prelude::*;
use serde_json::json;

/// What the section knows besides the draft.
pub struct Around {
    /// Those that the city knows.
    places: Vec<Venue>,
    /// Where suggestions are asked for.
    api: String,
    /// Addresses can be looked up.
    has_geocoder: bool,
    /// For the map with the pin.
    ground: serde_json::Value,
}

impl Around {
    /// For the desk of an organisation.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn of(state: &AppState, reader: &Reader, city: &City, organisation: &str) -> Result<Self, Problem> {
        Ok(Self {
            places: provider::store::places(&state.db, &city.id).await?,
            api: format!("/api{}", reader.href(&format!("desk/{organisation}/venues"))?),
            has_geocoder: state.geocoder.is_some(),
            ground: map::views::ground(state, city),
        })
    }
}

/// The section.
pub fn section(fields: &Fields<'_>, city: &City, around: Around) -> AnyView {
    let l = fields.l;
    let modes =
        AttendanceMode::ALL.iter().map(|mode| (mode.as_str().to_owned(), words::attendance(l, *mode))).collect();
    let search = search(l, &around);
    let Around { places, has_geocoder, ground, .. } = around;
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
    let line = |name: &str, label: String| fields.line(Line { name: name.to_owned(), label, ..Line::default() });
    view! {
        <section>
            <h2>{l.t(msg::EditorPartWhere)}</h2>
            {fields.radios("attendance", l.t(msg::EditorAttendance), modes)}
            <div class="only-there">
                {search}
                {fields.select("place", l.t(msg::EditorPlace), Some(l.t(msg::EditorChoose)), groups)}
                <div class="new-place">
                    {line("place-name", l.t(msg::EditorPlaceName))}
                    {line("place-address", l.t(msg::EditorPlaceAddress))}
                    {doubt(fields, has_geocoder)}
                    {fields.select("place-district", l.t(msg::EditorPlaceDistrict), Some(l.t(msg::EditorChoose)), vec![(String::new(), districts)])}
                    {point(fields, city, ground)}
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

/// Where one types an address or a place and chooses from what is suggested, by `public/assets/where.js`; without
/// JavaScript there is the list of places. What is typed here is no part of the form.
fn search(l: &Localizer, around: &Around) -> AnyView {
    let words = json!({
        "precision": {
            "exact": l.t(msg::WherePrecisionExact),
            "street": l.t(msg::WherePrecisionStreet),
            "district": l.t(msg::WherePrecisionDistrict),
        },
        "set": { "exact": l.t(msg::WhereSetExact), "street": l.t(msg::WhereSetStreet), "district": l.t(msg::WhereSetDistrict) },
        "known": l.t(msg::WhereKnown),
        "chosen": l.t(msg::WhereChosen),
        "failed": l.t(msg::WhereFailed),
        "notFound": l.t(msg::WhereNotFound),
    });
    let hint = if around.has_geocoder { l.t(msg::WhereSearchHint) } else { l.t(msg::WhereSearchKnownHint) };
    view! {
        <div class="field where" data-where=around.api.clone() data-words=words.to_string()>
            <label for="where-search">{l.t(msg::WhereSearch)}</label>
            <div class="where-box">
                <input
                    id="where-search"
                    type="text"
                    role="combobox"
                    aria-expanded="false"
                    aria-controls="where-list"
                    aria-autocomplete="list"
                    aria-describedby="where-search-hint"
                    autocomplete="off"
                />
                <ul class="where-list" id="where-list" role="listbox" aria-label=l.t(msg::WhereSuggestions) hidden=true></ul>
            </div>
            <p class="field-hint" id="where-search-hint">{hint}</p>
            <p class="field-hint" id="where-said" role="status"></p>
        </div>
    }
    .into_any()
}

/// Asks whether the pin is still right, where the address has changed since it was set. The tick comes first in the form:
/// of two values the draft takes the first.
fn doubt(fields: &Fields<'_>, has_geocoder: bool) -> AnyView {
    let l = fields.l;
    let move_it = has_geocoder.then(|| {
        view! { <button type="button" class="button needs-script" id="where-move">{l.t(msg::WhereMove)}</button> }
    });
    view! {
        <div class="note where-doubt" id="where-doubt" hidden=!fields.draft.point_is_doubtful()>
            <Icon name="info"/>
            <div>
                <p>{l.t(msg::WhereDoubt)}</p>
                {move_it}
                <label class="choice">
                    <input type="checkbox" id="place-point-right" name="place-point-for" value=fields.draft.point_for()/>
                    <span>{l.t(msg::WhereRight)}</span>
                </label>
            </div>
        </div>
        <p class="field-hint" id="point-said" role="status"></p>
        <input type="hidden" id="place-point-for" name="place-point-for" value=fields.draft.get("place-point-for").to_owned()/>
    }
    .into_any()
}

/// The exact spot: a pin to drag where that can be, its coordinates, and how exact it is.
fn point(fields: &Fields<'_>, city: &City, mut ground: serde_json::Value) -> AnyView {
    let l = fields.l;
    let draft = fields.draft;
    let pin = check::point(draft).filter(|(lat, lon)| limits::is_within(city.bounds, *lat, *lon));
    let venue = convert::new_venue(draft, city, String::new()).filter(|_| pin.is_some());
    let still = venue.map(|venue| {
        let label = l.t(msg::MapPicture { place: venue.name.as_str().into() });
        map::views::still(city, &venue, label, false)
    });
    // where the pin waits until somebody sets it
    let district = city.district(draft.get("place-district")).map(|district| (district.lat, district.lon));
    ground["start"] = json!(pin.or(district).unwrap_or(city.centre));
    ground["words"] = json!({
        "zoomIn": l.t(msg::MapZoomIn),
        "zoomOut": l.t(msg::MapZoomOut),
        "pin": l.t(msg::WherePin),
        "moved": {
            "ArrowUp": l.t(msg::WhereNorth),
            "ArrowRight": l.t(msg::WhereEast),
            "ArrowDown": l.t(msg::WhereSouth),
            "ArrowLeft": l.t(msg::WhereWest),
        },
    });
    let degrees = |name: &str, label: String| {
        fields.line(Line { name: name.to_owned(), label, inputmode: Some("decimal"), ..Line::default() })
    };
    // nothing said is exact: whoever types a point or drags the pin knows where it is
    let precisions = [
        (String::new(), l.t(msg::WherePrecisionExact)),
        (GeoPrecision::Street.as_str().to_owned(), l.t(msg::WherePrecisionStreet)),
        (GeoPrecision::District.as_str().to_owned(), l.t(msg::WherePrecisionDistrict)),
    ];
    view! {
        <details class="more-choices" id="where-point" open=!draft.get("place-lat").is_empty()>
            <summary>{l.t(msg::EditorPlacePoint)}</summary>
            <p class="field-hint">{l.t(msg::EditorPlacePointHint)}</p>
            <div class="pin" id="pin" role="region" aria-label=l.t(msg::WhereMap) data-pin=ground.to_string()>{still}</div>
            <p class="field-hint pin-hint">{l.t(msg::WherePinHint)}</p>
            <div class="pair">
                {degrees("place-lat", l.t(msg::EditorPlaceLat))}
                {degrees("place-lon", l.t(msg::EditorPlaceLon))}
            </div>
            {fields.select("place-precision", l.t(msg::WherePrecision), None, vec![(String::new(), precisions.to_vec())])}
        </details>
    }
    .into_any()
}
