//! One report, and the city's answer to it.

use super::{
    mails,
    model::{ANSWER_LENGTH, Answered, Outcome, Report},
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
    editor::publish::Deed,
    error::Problem,
    i18n::msg,
    opportunity::{self, listing::Listing, model::Status},
    provider::{member, member_store},
    server::{form::Fields, reader::Reader, state::AppState},
    ui::{
        form::{TextArea, Typed},
        icon::Icon,
        layout::{Page, respond},
    },
};
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::get,
};
use leptos::prelude::*;
use std::sync::Arc;

/// Answering.
pub fn router() -> Router<AppState> {
    Router::new().route("/{locale}/{city}/coordination/reports/{id}", get(show).post(answer))
}

/// A report of this city with its listing, for a coordinator.
async fn find(
    state: &AppState,
    reader: &Reader,
    signed_in: &SignedIn,
    id: &str,
) -> Result<(Arc<City>, Report, Listing), Problem> {
    let city = coordination::coordinator(state, reader, signed_in).await?;
    let report = store::get(&state.db, &city.id, id).await?.ok_or(Problem::not_found())?;
    let listing = opportunity::store::by_ids(&state.db, std::slice::from_ref(&report.opportunity_id)).await?.pop();
    Ok((city, report, listing.ok_or(Problem::not_found())?))
}

async fn show(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let found = find(&state, &reader, &signed_in, &id).await?;
    page(&state, &reader, found, (StatusCode::OK, Typed::default())).await
}

async fn page(
    state: &AppState,
    reader: &Reader,
    (city, report, listing): (Arc<City>, Report, Listing),
    (status, typed): (StatusCode, Typed),
) -> Result<Response, Problem> {
    let back = reader.href("coordination/reports")?;
    let form = reader.href(&format!("desk/{}/listings/{}", listing.organiser.slug, listing.id))?;
    let title = listing.title(reader.l.locale(), city.default_locale).to_owned();
    let body = {
        let (reader, title) = (reader.clone(), title.clone());
        move || {
            let l = &reader.l;
            let wording = reader.wording(&city);
            let open = listing
                .is_public()
                .then(|| view! { <li><a href=wording.href(&listing)>{l.t(msg::EditorOpen)}</a></li> });
            let words = if report.words.is_empty() {
                view! { <p class="quiet">{l.t(msg::ReportNoWords)}</p> }.into_any()
            } else {
                let lang = (report.locale != l.locale()).then(|| report.locale.as_str());
                view! { <blockquote lang=lang><p>{report.words.clone()}</p></blockquote> }.into_any()
            };
            let answer = match &report.answered {
                Some(answer) => {
                    let when = wording.date_and_time(answer.at);
                    view! {
                        <h2>{l.t(msg::ReportAnswered)}</h2>
                        <p class="quiet">{when}</p>
                        <p><strong>{answer.outcome.words(l)}</strong></p>
                        <p>{answer.words.clone()}</p>
                    }
                    .into_any()
                }
                None => answer_form(l, format!("{back}/{}", report.id), report.email.is_some(), &typed),
            };
            view! {
                <div class="page narrow">
                    <p class="aside-link"><a href=back.clone()><Icon name="arrow-left"/>{l.t(msg::ReportQueueTitle)}</a></p>
                    <h1>{title}</h1>
                    <p class="lead">{listing.organiser.name.clone()}</p>
                    <ul class="skills">{open}<li><a href=form>{l.t(msg::ReportOpenForm)}</a></li></ul>
                    {typed.summary(l)}
                    <p><strong>{report.reason.words(l)}</strong><br/><span class="quiet">{wording.date_and_time(report.created)}</span></p>
                    {words}
                    {answer}
                </div>
            }
        }
    };
    Ok(respond(state, reader, status, Page::own(title), body).await)
}

fn answer_form(l: &crate::i18n::Localizer, action: String, is_awaited: bool, typed: &Typed) -> AnyView {
    let hint = if is_awaited { l.t(msg::ReportAnswerHint) } else { l.t(msg::ReportAnswerHintNobody) };
    let words = TextArea {
        name: "answer",
        label: l.t(msg::ReportAnswerLabel),
        hint: Some(hint),
        max_length: ANSWER_LENGTH,
        required: true,
        ..TextArea::default()
    };
    let buttons: Vec<_> = Outcome::ALL
        .iter()
        .map(|outcome| {
            let (class, words) = match outcome {
                Outcome::Mended => ("button primary", l.t(msg::ReportMend)),
                Outcome::Hidden => ("button danger", l.t(msg::ReportHide)),
                Outcome::Nothing => ("button", l.t(msg::ReportNothing)),
            };
            view! { <button class=class name="outcome" value=outcome.as_str()>{words}</button> }
        })
        .collect();
    view! {
        <form method="post" action=action class="form">
            {words.view(typed)}
            <div class="row">{buttons}</div>
            <p class="field-hint">{l.t(msg::ReportHideHint)}</p>
        </form>
    }
    .into_any()
}

/// The `answer` in words, and its `outcome`. Of two coordinators who answer at once the second is told that it is done.
async fn answer(
    State(state): State<AppState>,
    reader: Reader,
    signed_in: SignedIn,
    Path((_, _, id)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (city, report, listing) = find(&state, &reader, &signed_in, &id).await?;
    let outcome = Outcome::from_word(fields.text("outcome")).ok_or(Problem::malformed())?;
    let mut typed = Typed { fields, ..Typed::default() };
    // browsers count a line break once and send it as two characters
    let words = typed.fields.text("answer").replace("\r\n", "\n");
    if words.is_empty() {
        typed.problem("answer", reader.l.t(msg::ProblemRequired));
    } else if words.chars().count() > ANSWER_LENGTH {
        typed.problem("answer", reader.l.t(msg::ProblemWordsLong { count: ANSWER_LENGTH.into() }));
    }
    if !typed.is_fine() {
        let found = (city, report, listing);
        return page(&state, &reader, found, (StatusCode::UNPROCESSABLE_ENTITY, typed)).await;
    }
    let answered = Answered { outcome, words, at: reader.now.timestamp_millis() };
    let is_done = give(&state, &city, &signed_in.account.id, (&report, &listing), &answered).await?;
    let word = if is_done { "done" } else { "nothing" };
    Ok(see_other(&reader.href(&format!("coordination/reports?{word}"))?))
}

/// Answers, and does what the answer says; `false` where somebody else has answered.
async fn give(
    state: &AppState,
    city: &City,
    account_id: &str,
    (report, listing): (&Report, &Listing),
    answered: &Answered,
) -> Result<bool, Problem> {
    let organisation = member::organisation(&state.db, &city.id, &listing.organiser.slug).await?;
    let organisation = organisation.ok_or(Problem::not_found())?;
    let title = listing.title(listing.original_locale, city.default_locale);
    let told = match answered.outcome {
        Outcome::Hidden => member_store::deciders(&state.db, &organisation.id).await?,
        Outcome::Mended | Outcome::Nothing => Vec::new(),
    };
    let mut tx = state.db.begin().await?;
    if answered.outcome == Outcome::Hidden {
        let deed = Deed { state, city, organisation: &organisation, account_id, now: answered.at };
        // what is hidden already stays so
        deed.set_public_in(&mut tx, listing, Status::Unpublished, title).await?;
    }
    if !store::answer(&mut tx, &report.id, answered).await? {
        return Ok(false);
    }
    let event = Event {
        city_id: &city.id,
        organisation_id: &organisation.id,
        account_id: Some(account_id),
        what: AuditWhat::ReportAnswered,
        subject: title,
    };
    audit::store::put(&mut tx, &event, answered.at).await?;
    mails::answered(state, &mut tx, city, (report, listing), answered).await?;
    for account in &told {
        mails::hidden(state, &mut tx, city, account, (listing, answered)).await?;
    }
    tx.commit().await?;
    state.new_mail.notify_one();
    Ok(true)
}
