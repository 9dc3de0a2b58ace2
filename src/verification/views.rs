//! The form, and the page of what was found.

use super::{
    model::{Checked, Endorsed, Finding, Found, Outcome},
    words,
};
use crate::{
    i18n::{Localizer, msg},
    server::reader::Reader,
    ui::{
        form::{TextArea, TextField, Typed},
        icon::Icon,
        markdown,
    },
};
use leptos::prelude::*;

/// The form in which a badge is presented. `whose`: an address may be asked about.
pub fn form(l: &Localizer, action: String, typed: &Typed, whose: bool) -> AnyView {
    let described =
        typed.described("file").map_or_else(|| "file-hint".to_owned(), |problem| format!("{problem} file-hint"));
    let text = TextArea {
        name: "text",
        label: l.t(msg::VerifyTextLabel),
        hint: Some(l.t(msg::VerifyTextHint)),
        // what is longer is no badge, and said to be none
        max_length: 4 << 20,
        ..TextArea::default()
    };
    let address = TextField {
        name: "address",
        label: l.t(msg::VerifyAddressLabel),
        kind: "url",
        autocomplete: "off",
        max_length: Some(2_000),
        optional: true,
        ..TextField::default()
    };
    let whose = whose.then(|| TextField {
        hint: Some(l.t(msg::VerifyWhoseHint)),
        optional: true,
        ..TextField::email("whose", l.t(msg::VerifyWhoseLabel), "off")
    });
    view! {
        {typed.summary(l)}
        <form method="post" action=action enctype="multipart/form-data" class="form">
            <div class="field">
                <label for="file">{l.t(msg::VerifyFileLabel)}</label>
                <input
                    id="file"
                    name="file"
                    type="file"
                    accept=".png,.svg,.json,.jsonld,.jwt,.txt,image/png,image/svg+xml,application/json"
                    aria-invalid=typed.message("file").is_some().then_some("true")
                    aria-describedby=described
                />
                {typed.said("file")}
                <p class="field-hint" id="file-hint">{l.t(msg::VerifyFileHint)}</p>
            </div>
            {text.view(typed)}
            {address.view(typed)}
            {whose.map(|field| field.view(typed))}
            <button class="button primary wide"><Icon name="check"/>{l.t(msg::VerifyButton)}</button>
        </form>
    }
    .into_any()
}

/// What was found, the most important first. `picture` is an address of ours or a `data:` URL of ours.
pub fn found(reader: &Reader, checked: &Checked, picture: String) -> AnyView {
    let l = &reader.l;
    let (title, lead) = words::found(l, checked.found);
    let is_bad = matches!(checked.found, Found::Invalid | Found::Revoked);
    let about = &checked.about;
    view! {
        <h1>{title}</h1>
        <p class=if is_bad { "note strong" } else { "note" } role="status">
            <Icon name=icon(checked.found)/><span>{lead}</span>
        </p>
        <div class="badge-hero"><img src=picture alt=about.caption.clone() width="240" height="240"/></div>
        {claims(reader, checked)}
        <h2>{l.t(msg::VerifyChecksHeading)}</h2>
        {checks(reader, checked, &checked.findings)}
        {endorsements(reader, checked)}
    }
    .into_any()
}

const fn icon(found: Found) -> &'static str {
    match found {
        Found::Valid => "check",
        Found::Expired | Found::NotYetValid | Found::Suspended => "clock",
        Found::OtherRecipient => "people",
        Found::Unknown => "info",
        Found::Invalid | Found::Revoked => "warning",
    }
}

fn claims(reader: &Reader, checked: &Checked) -> AnyView {
    let l = &reader.l;
    let about = &checked.about;
    let name = if about.name.is_empty() { l.t(msg::VerifyNameless) } else { about.name.clone() };
    let issuer = if about.issuer.is_empty() { l.t(msg::VerifyIssuerNobody) } else { about.issuer.clone() };
    let unproven = (!checked.found.is_genuine()).then(|| view! { <p class="quiet">{l.t(msg::VerifyUnproven)}</p> });
    // of what is hosted, nobody knows where before it was found
    let address = about.host.clone().or_else(|| (!about.hosted).then(|| l.t(msg::VerifyIssuerKey)));
    let day = |ms: Option<i64>| ms.and_then(|ms| words::day(reader, ms));
    let (begins, ends) = (day(about.begins), day(about.ends));
    let criteria = (!about.criteria.is_empty()).then(|| {
        let html = markdown::to_html(&about.criteria);
        view! { <h2>{l.t(msg::VerifyCriteriaHeading)}</h2><div class="prose" inner_html=html></div> }
    });
    view! {
        <h2>{name}</h2>
        {unproven}
        <p>{about.description.clone()}</p>
        <dl class="pairs">
            <dt>{l.t(msg::VerifyIssuerLabel)}</dt>
            <dd>{issuer}{address.map(|address| view! { <br/><span class="quiet">{address}</span> })}</dd>
            {begins.map(|day| view! { <dt>{l.t(msg::VerifyBeginsLabel)}</dt><dd>{day}</dd> })}
            {ends.map(|day| view! { <dt>{l.t(msg::VerifyEndsLabel)}</dt><dd>{day}</dd> })}
        </dl>
        {criteria}
    }
    .into_any()
}

fn checks(reader: &Reader, checked: &Checked, findings: &[Finding]) -> AnyView {
    let rows: Vec<_> = findings
        .iter()
        .map(|finding| {
            let name = match finding.outcome {
                Outcome::Passed => "check",
                Outcome::Nothing => "minus",
                Outcome::Failed(_) => "warning",
                Outcome::Unknown(_) => "info",
            };
            view! {
                <li class="review">
                    <p class="glance"><Icon name=name/><span>{words::heading(&reader.l, finding)}</span></p>
                    <p>{words::finding(reader, finding, &checked.about)}</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="reviews" role="list">{rows}</ul> }.into_any()
}

fn endorsements(reader: &Reader, checked: &Checked) -> Option<AnyView> {
    let l = &reader.l;
    let rows: Vec<_> = checked
        .endorsements
        .iter()
        .map(|endorsed| {
            let open = |finding: &&Finding| matches!(finding.outcome, Outcome::Failed(_) | Outcome::Unknown(_));
            let open: Vec<_> = endorsed.findings.iter().filter(open).cloned().collect();
            let said = (!endorsed.words.is_empty()).then(|| {
                let html = markdown::to_html(&endorsed.words);
                view! { <blockquote inner_html=html></blockquote> }
            });
            view! {
                <li class="review">
                    <p><strong>{endorser(l, endorsed)}</strong></p>
                    {said}
                    <p class="glance"><Icon name=icon(endorsed.found)/><span>{words::found(l, endorsed.found).0}</span></p>
                    {(!open.is_empty()).then(|| checks(reader, checked, &open))}
                </li>
            }
        })
        .collect();
    let heading = l.t(msg::VerifyEndorsementsHeading);
    (!rows.is_empty()).then(|| view! { <h2>{heading}</h2><ul class="reviews" role="list">{rows}</ul> }.into_any())
}

fn endorser(l: &Localizer, endorsed: &Endorsed) -> String {
    let name = if endorsed.by.is_empty() { l.t(msg::VerifyIssuerNobody) } else { endorsed.by.clone() };
    match &endorsed.at {
        Some(host) => l.t(msg::VerifyEndorsedBy { name: name.into(), host: host.clone().into() }),
        None => name,
    }
}
