//! An organisation registers itself; then somebody of the city looks whether it is who it says.

use super::{
    forms::{self, Reading, about_name},
    mails,
    member::Role,
    member_store,
    organisation_store::{self as organisations, Profile},
};
use crate::{
    account::{
        limits::{self, Limit},
        model::{Account, age},
        session::{SignedIn, see_other},
    },
    audit::{
        self,
        model::{AuditWhat, Event},
    },
    city::model::City,
    coordination,
    error::Problem,
    i18n::msg,
    server::{form::Fields, problems, reader::Reader, state::AppState},
    ui::{
        form::{TextArea, Typed},
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{Router, extract::State, http::StatusCode, response::Response, routing::get};
use leptos::prelude::*;

/// Years: whoever answers for an organisation is grown up.
const ADULT: u32 = 18;

/// Registering.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/desk/register", get(form).post(register))
}

fn is_adult(account: &Account, city: &City, reader: &Reader) -> bool {
    age(account.birth_date, reader.now.with_timezone(&city.time_zone).date_naive()) >= ADULT
}

async fn form(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
) -> Result<Response, Problem> {
    page(&state, &reader, StatusCode::OK, &account, Typed::default()).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    status: StatusCode,
    account: &Account,
    typed: Typed,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let too_young = !is_adult(account, &city, reader);
    let action = reader.href("desk/register")?;
    let l = reader.l.clone();
    let body = move || {
        let too_young = too_young.then(|| {
            view! { <p class="note strong" role="alert"><Icon name="warning"/><span>{l.t(msg::ProblemOrganisationAdult)}</span></p> }
        });
        let about = TextArea {
            name: about_name(l.locale()),
            label: l.t(msg::OrganisationAboutLabel),
            hint: Some(l.t(msg::OrganisationAboutHint)),
            max_length: forms::WORDS_LENGTH,
            required: true,
            ..TextArea::default()
        };
        let contacts = forms::contact_fields(&l, &Profile::default()).map(|field| field.view(&typed)).collect_view();
        view! {
            <div class="page narrow">
                <h1>{l.t(msg::OrganisationRegisterTitle)}</h1>
                <p class="lead">{l.t(msg::OrganisationRegisterLead { city: city.name(l.locale()).into() })}</p>
                {too_young}
                {typed.summary(&l)}
                <form method="post" action=action class="form">
                    {forms::name_field(&l, "").view(&typed)}
                    {about.view(&typed)}
                    {contacts}
                    {forms::evidence_field(&l, "").view(&typed)}
                    <button class="button primary wide">{l.t(msg::OrganisationRegisterButton)}</button>
                </form>
            </div>
        }
    };
    let title = reader.l.t(msg::OrganisationRegisterTitle);
    let page = Page::own(title);
    Ok(respond(state, reader, status, page, body).await)
}

async fn register(
    State(state): State<AppState>,
    reader: Reader,
    SignedIn { account, .. }: SignedIn,
    fields: Fields,
) -> Result<Response, Problem> {
    let city = reader.city()?;
    let mut typed = Typed { fields, ..Typed::default() };
    let mut reading = Reading { typed: &mut typed, l: &reader.l };
    let profile = reading.profile(&[reader.l.locale()]);
    let evidence = reading.words("evidence", true);
    if !typed.is_fine() || !is_adult(&account, &city, &reader) {
        return page(&state, &reader, StatusCode::UNPROCESSABLE_ENTITY, &account, typed).await;
    }
    if let Some(slow_down) = limits::spend(&state, Limit::Organisation, &account.id).await? {
        return Ok(problems::slow_down(&state, &reader, slow_down.minutes).await);
    }
    let now = reader.now.timestamp_millis();
    let coordinators = coordination::store::coordinator_accounts(&state.db, &city.id).await?;
    let mut tx = state.db.begin().await?;
    let organisation = organisations::register(&mut tx, &city.id, &profile, &evidence, now).await?;
    member_store::add(&mut tx, &organisation.id, &account.id, Role::Owner, now).await?;
    let event = Event {
        city_id: &city.id,
        organisation_id: &organisation.id,
        account_id: Some(&account.id),
        what: AuditWhat::OrganisationRegistered,
        subject: &organisation.name,
    };
    audit::store::put(&mut tx, &event, now).await?;
    mails::tell_coordinators(&state, &mut tx, &city, (&coordinators, &organisation.name)).await?;
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(see_other(&reader.href(&format!("desk/{}?registered", organisation.slug))?))
}
