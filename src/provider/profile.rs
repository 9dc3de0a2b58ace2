//! What an organisation says of itself, and asking the city to look at it again.

use super::{
    forms::{self, Reading, about_name},
    home, mails,
    member::{self, Organisation},
    organisation_store::{self as organisations, Profile, Standing},
    status::OrganisationStatus,
    store,
};
use crate::{
    account::session::{SignedIn, see_other},
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    city::model::City,
    coordination,
    error::Problem,
    i18n::{Localizer, msg},
    opportunity::{store as opportunities, wording},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::{TextArea, Typed},
        icon::Icon,
        layout::{Page, respond},
        note,
    },
};
use axum::{
    Router,
    extract::{Path, RawQuery, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;

/// The profile.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/desk/{organisation}/profile", get(show).post(save))
}

/// What the form shows: what is known, what was typed, and whether it was just saved.
struct Form {
    organisation: Organisation,
    profile: Profile,
    standing: Standing,
    typed: Typed,
    saved: bool,
}

async fn read(state: &AppState, organisation: &Organisation) -> Result<(Profile, Standing), Problem> {
    let profile = organisations::profile(&state.db, &organisation.id).await?;
    let standing = organisations::standing(&state.db, &organisation.id).await?;
    profile.zip(standing).ok_or(Problem::not_found())
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let organisation = member::manager(&state, &account, &city, &slug).await?.organisation;
    let (profile, standing) = read(&state, &organisation).await?;
    let saved = query.as_deref() == Some("saved");
    let form = Form { organisation, profile, standing, typed: Typed::default(), saved };
    page(&state, &reader, StatusCode::OK, form).await
}

async fn page(state: &AppState, reader: &Reader, status: StatusCode, form: Form) -> Result<Response, Problem> {
    let city = reader.city()?;
    let back = reader.href(&format!("desk/{}", form.organisation.slug))?;
    let places = store::places(&state.db, &city.id).await?;
    let l = reader.l.clone();
    let body = move || {
        let Form { organisation, profile, standing, typed, saved } = form;
        let contacts = forms::contact_fields(&l, &profile).map(|field| field.view(&typed)).collect_view();
        // one form, two buttons: whoever asks again has most often changed something first
        let again = organisation.status.may_become(OrganisationStatus::Pending).then(|| {
            let evidence = TextArea { required: false, ..forms::evidence_field(&l, &standing.evidence) };
            let reason = standing.reason.clone().map(|words| {
                view! { <p class="note strong"><Icon name="info"/><span>{l.t(msg::OrganisationReason { reason: words.into() })}</span></p> }
            });
            view! {
                {reason}
                {evidence.view(&typed)}
                <button class="button primary wide" name="again" value="1">{l.t(msg::OrganisationAgainButton)}</button>
            }
        });
        view! {
            <div class="page narrow">
                <p class="aside-link"><a href=back.clone()><Icon name="arrow-left"/>{organisation.name.clone()}</a></p>
                <h1>{l.t(msg::OrganisationProfileTitle)}</h1>
                <p class="lead">{l.t(msg::OrganisationProfileLead)}</p>
                {saved.then(|| note::done(l.t(msg::SettingsSaved)))}
                {typed.summary(&l)}
                <p><a class="chip" href=format!("{back}/logo")>{l.t(msg::LogoTitle)}<Icon name="arrow-right"/></a></p>
                <form method="post" action=format!("{back}/profile") class="form">
                    {forms::name_field(&l, &profile.name).view(&typed)}
                    {about_fields(&l, &city, &profile, &typed)}
                    {contacts}
                    {home::fields(&l, places, &profile, &typed)}
                    <button class="button primary wide">{l.t(msg::SettingsSave)}</button>
                    {again}
                </form>
            </div>
        }
    };
    let title = reader.l.t(msg::OrganisationProfileTitle);
    let page = Page::own(title);
    Ok(respond(state, reader, status, page, body).await)
}

/// One field for each language of the city.
fn about_fields(l: &Localizer, city: &City, profile: &Profile, typed: &Typed) -> AnyView {
    let fields: Vec<_> = city
        .locales
        .iter()
        .map(|locale| {
            TextArea {
                name: about_name(*locale),
                label: wording::language(l, locale.as_str()),
                max_length: forms::WORDS_LENGTH,
                value: profile.about.get(locale).cloned().unwrap_or_default(),
                lang: (*locale != l.locale()).then(|| locale.as_str()),
                ..TextArea::default()
            }
            .view(typed)
        })
        .collect();
    view! {
        <fieldset class="form">
            <legend>{l.t(msg::OrganisationAboutLabel)}</legend>
            <p class="field-hint">{l.t(msg::OrganisationAboutHint)}</p>
            {fields}
        </fieldset>
    }
    .into_any()
}

/// `again` asks the city to look once more, after saving.
async fn save(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    Path((_, _, slug)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let organisation = member::manager(&state, &account, &city, &slug).await?.organisation;
    let (mut before, standing) = read(&state, &organisation).await?;
    let places = store::places(&state.db, &city.id).await?;
    let mut typed = Typed { fields, ..Typed::default() };
    // where somebody of the city has decided meanwhile there is nothing to ask
    let asks = typed.fields.has("again") && organisation.status.may_become(OrganisationStatus::Pending);
    let mut reading = Reading { typed: &mut typed, l: &reader.l };
    let mut profile = reading.profile(&city.locales);
    reading.home(&places, &mut profile);
    let evidence = reading.words("evidence", asks);
    if !typed.is_fine() {
        let form = Form { organisation, profile: before, standing, typed, saved: false };
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, form).await;
    }
    // what it says in languages that the city does not offer stays as it is
    before.about.retain(|locale, _| city.locales.contains(locale));
    let now = reader.now.timestamp_millis();
    let event = Event {
        city_id: &city.id,
        organisation_id: &organisation.id,
        account_id: Some(&account.id),
        what: AuditWhat::ProfileChanged,
        subject: &profile.name,
    };
    let coordinators = coordination::store::coordinator_accounts(&state.db, &city.id).await?;
    let mut tx = state.db.begin().await?;
    if profile != before {
        // whoever writes listings takes the counter of the change feed first
        opportunities::touch_organisation(&mut tx, &organisation.id, now).await?;
        organisations::set_profile(&mut tx, &organisation.id, &profile, &city.locales).await?;
        audit::store::put(&mut tx, &event, now).await?;
    }
    let asked = asks && organisations::ask(&mut tx, &organisation.id, organisation.status, &evidence, now).await?;
    if asked {
        let event = Event { what: AuditWhat::OrganisationRegistered, ..event };
        audit::store::put(&mut tx, &event, now).await?;
        mails::tell_coordinators(&state, &mut tx, &city, (&coordinators, &profile.name)).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    let to = if asked { format!("desk/{slug}?registered") } else { format!("desk/{slug}/profile?saved") };
    Ok(see_other(&reader.href(&to)?))
}
