//! Where an organisation is at home: a place that the city knows, an address in its own words, or both.

use super::{forms::Reading, organisation_store::Profile};
use crate::{
    i18n::{Localizer, msg},
    opportunity::{limits, listing::Venue},
    ui::form::{TextField, Typed},
};
use leptos::prelude::*;

/// The two fields of the profile.
pub fn fields(l: &Localizer, places: Vec<Venue>, profile: &Profile, typed: &Typed) -> AnyView {
    let chosen = if typed.fields.has("place") {
        typed.fields.text("place").to_owned()
    } else {
        profile.place.clone().unwrap_or_default()
    };
    let mut places: Vec<(String, String)> =
        places.into_iter().map(|venue| (venue.slug, format!("{}, {}", venue.name, venue.address))).collect();
    l.sort_by_name(&mut places, |(_, name)| name);
    let options: Vec<_> = places
        .into_iter()
        .map(|(slug, name)| {
            let selected = slug == chosen;
            view! { <option value=slug selected=selected>{name}</option> }
        })
        .collect();
    let described = typed.described("place");
    let address = TextField {
        name: "address",
        label: l.t(msg::OrganisationAddressLabel),
        hint: Some(l.t(msg::OrganisationAddressHint)),
        autocomplete: "street-address",
        max_length: Some(limits::ADDRESS),
        value: profile.address.clone().unwrap_or_default(),
        optional: true,
        ..TextField::default()
    };
    view! {
        <div class="field">
            <label for="place">{l.t(msg::OrganisationPlaceLabel)}</label>
            <select id="place" name="place" aria-invalid=described.is_some().then_some("true") aria-describedby=described>
                <option value="">{l.t(msg::OrganisationPlaceNone)}</option>
                {options}
            </select>
            {typed.said("place")}
        </div>
        {address.view(typed)}
    }
    .into_any()
}

impl Reading<'_> {
    /// Reads them into a profile; the place must be one of these.
    pub fn home(&mut self, places: &[Venue], profile: &mut Profile) {
        let place = self.typed.fields.text("place").to_owned();
        if !place.is_empty() && places.iter().all(|venue| venue.slug != place) {
            self.typed.problem("place", self.l.t(msg::ProblemPlaceMissing));
        }
        let address: String = self.typed.fields.text("address").split_whitespace().collect::<Vec<_>>().join(" ");
        if address.chars().count() > limits::ADDRESS {
            self.typed.problem("address", self.l.t(msg::ProblemPlaceNameLong));
        }
        profile.place = Some(place).filter(|place| !place.is_empty());
        profile.address = Some(address).filter(|address| !address.is_empty());
    }
}

/// "Kalno dirbtuvės, Žirmūnų g. 12, room 3"; `None` where nothing is known.
#[must_use]
pub fn in_one_line(parts: [Option<String>; 3]) -> Option<String> {
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
