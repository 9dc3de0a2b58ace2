//! The page of one task.

use super::{
    apply_views::facts,
    model::{CAPTION_LENGTH, Piece, TEXT_LENGTH},
    step::Step,
    upload, views,
};
use crate::{
    badge::model::CheckedBy,
    error::Problem,
    i18n::{Localizer, msg},
    ui::{
        form::{TextArea, TextField, Typed},
        icon::Icon,
        note,
    },
};
use leptos::prelude::*;
use qrcode::{EcLevel, QrCode, render::svg};

/// What the page is made of.
pub struct StepPage {
    pub step: Step,
    pub typed: Typed,
    /// What was just done, in words.
    pub done: Option<String>,
    /// The address for others who confirm, and the same as a picture.
    pub link: Option<(String, String)>,
}

/// The address at which others confirm, where there is one, and the same as a picture.
///
/// # Errors
/// When the address is too long for a picture.
pub fn peer_link(origin: &str, l: &Localizer, step: &Step) -> Result<Option<(String, String)>, Problem> {
    let Some(token) = step.dossier.mark(step.position).peer_token else { return Ok(None) };
    let address = format!("{origin}{}", step.applying.city.href(l.locale(), &format!("peer/{token}")));
    let code = QrCode::with_error_correction_level(&address, EcLevel::M).map_err(anyhow::Error::from)?;
    let picture = code.render::<svg::Color>().min_dimensions(240, 240).quiet_zone(true).build();
    // the document's own declaration has no place inside a page
    let picture = picture.split_once("?>").map_or(picture.clone(), |(_, svg)| svg.to_owned());
    Ok(Some((address, picture)))
}

/// The page.
pub fn page(l: &Localizer, page: StepPage) -> AnyView {
    let StepPage { step, typed, done, link } = page;
    let (position, dossier) = (step.position, &step.dossier);
    let task = step.task();
    let (lang, words) = views::task(l, &dossier.content, position);
    let action = step.href(l);
    let mark = dossier.mark(position);
    let is_open = step.is_open();
    let number = l.t(msg::ApplyStep { number: (position + 1).into(), count: dossier.content.tasks.len().into() });
    let tick = (task.checked_by == CheckedBy::Oneself && is_open).then(|| {
        let (class, act, words) = if mark.ticked {
            ("button wide", "untick", l.t(msg::ApplyUntick))
        } else {
            ("button primary wide", "tick", l.t(msg::ApplyTick))
        };
        view! {
            <form method="post" action=action.clone() class="form"><button class=class name="act" value=act>{words}</button></form>
        }
    });
    // what is there can be taken away though nothing may be added
    let may_remove = dossier.application.status.is_editable();
    let pieces: Vec<_> = dossier.pieces_of(position).map(|one| piece(l, &step, one, (&action, may_remove))).collect();
    let hint = match task.checked_by {
        CheckedBy::Oneself => l.t(msg::EvidenceOptional),
        CheckedBy::Peer | CheckedBy::Organiser => l.t(msg::EvidenceNeeded { count: u32::from(task.times).into() }),
    };
    view! {
        <div class="page narrow">
            <p class="aside-link"><a href=step.applying.href(l)><Icon name="arrow-left"/>{l.t(msg::ApplyTitle)}</a></p>
            <p class="quiet">{number}</p>
            <h1 lang=lang>{words}</h1>
            <p>{facts(l, task)}</p>
            <p>{views::standing(l, dossier.standing(position))}</p>
            {done.map(note::done)}
            {typed.summary(l)}
            {views::says(l, &step.applying.badge.organisation, &mark.missing)}
            {tick}
            <h2>{l.t(msg::EvidenceHeading)}</h2>
            {is_open.then(|| view! { <p>{hint}</p> })}
            <ul class="reviews" role="list">{pieces}</ul>
            {is_open.then(|| adding(l, &typed, &action))}
            {(task.checked_by == CheckedBy::Peer && dossier.application.status.is_live()).then(|| peers(l, &step, link, &action))}
        </div>
    }
    .into_any()
}

fn piece(l: &Localizer, step: &Step, piece: &Piece, (action, may_remove): (&str, bool)) -> AnyView {
    let remove = may_remove.then(|| {
        view! {
            <form method="post" action=action.to_owned()>
                <input type="hidden" name="evidence" value=piece.id.clone()/>
                <button class="button" name="act" value="remove">{l.t(msg::EvidenceRemove)}</button>
            </form>
        }
    });
    view! {
        <li class="review">
            {views::piece(l, piece, None)}
            {views::said(l, step.dossier.said_of(piece))}
            <p class="quiet">
                {views::visibility(l, piece.visibility)}" · "
                <a href=format!("/evidence/{}", piece.id)>{l.t(msg::EvidenceOpen)}</a>
            </p>
            {remove}
        </li>
    }
    .into_any()
}

/// The three ways to add something. The one that was tried is open.
fn adding(l: &Localizer, typed: &Typed, action: &str) -> AnyView {
    let none = Typed::default();
    let tried = |act: &str| typed.fields.text("act") == act && !typed.is_fine();
    let of = |act: &str| if tried(act) { typed } else { &none };
    let text = TextArea {
        name: "words",
        label: l.t(msg::EvidenceTextLabel),
        hint: Some(l.t(msg::EvidenceTextHint)),
        max_length: TEXT_LENGTH,
        required: true,
        ..TextArea::default()
    };
    let address = TextField {
        name: "address",
        label: l.t(msg::EvidenceAddressLabel),
        kind: "url",
        autocomplete: "off",
        ..TextField::default()
    };
    let caption = |name: &'static str| TextField {
        name,
        label: l.t(msg::EvidenceCaptionLabel),
        autocomplete: "off",
        max_length: Some(CAPTION_LENGTH),
        optional: true,
        ..TextField::default()
    };
    let problem = of("file").message("file");
    let described = if problem.is_some() { "file-problem file-hint" } else { "file-hint" };
    view! {
        <details class="more-choices" open=tried("text")>
            <summary>{l.t(msg::EvidenceAddText)}</summary>
            <form method="post" action=action.to_owned() class="form">
                {text.view(of("text"))}
                <button class="button primary wide" name="act" value="text">{l.t(msg::EvidenceAdd)}</button>
            </form>
        </details>
        <details class="more-choices" open=tried("file")>
            <summary>{l.t(msg::EvidenceAddFile)}</summary>
            <form method="post" action=format!("{action}/file") enctype="multipart/form-data" class="form">
                <div class="field">
                    <label for="file">{l.t(msg::EvidenceFileLabel)}</label>
                    <input
                        id="file"
                        name="file"
                        type="file"
                        accept="image/*,application/pdf"
                        required=true
                        aria-invalid=problem.is_some().then_some("true")
                        aria-describedby=described
                    />
                    {of("file").said("file")}
                    <p class="field-hint" id="file-hint">{upload::hint(l)}</p>
                </div>
                {caption("file-words").view(of("file"))}
                <button class="button primary wide">{l.t(msg::EvidenceAdd)}</button>
            </form>
        </details>
        <details class="more-choices" open=tried("link")>
            <summary>{l.t(msg::EvidenceAddLink)}</summary>
            <form method="post" action=action.to_owned() class="form">
                {address.view(of("link"))}
                {caption("link-words").view(of("link"))}
                <button class="button primary wide" name="act" value="link">{l.t(msg::EvidenceAdd)}</button>
            </form>
        </details>
    }
    .into_any()
}

/// The link for others who take part.
fn peers(l: &Localizer, step: &Step, link: Option<(String, String)>, action: &str) -> AnyView {
    let organisation = step.applying.badge.organisation.as_str();
    let inside = match link {
        Some((address, picture)) => view! {
            <p class="address">{address.clone()}</p>
            <figure class="qr" role="img" aria-label=l.t(msg::PeerPicture) inner_html=picture></figure>
            <div class="row">
                <button type="button" class="button primary needs-script" data-link=address data-done=l.t(msg::ShareDone)>
                    <Icon name="share"/><span aria-live="polite">{l.t(msg::Share)}</span>
                </button>
                <form method="post" action=action.to_owned()>
                    <button class="button" name="act" value="peer-revoke">{l.t(msg::PeerRevoke)}</button>
                </form>
            </div>
        }
        .into_any(),
        None if step.is_open() => view! {
            <form method="post" action=action.to_owned() class="form">
                <button class="button wide" name="act" value="peer"><Icon name="link"/>{l.t(msg::PeerMake)}</button>
            </form>
        }
        .into_any(),
        None => ().into_any(),
    };
    view! {
        <h2>{l.t(msg::PeerHeading)}</h2>
        <p>{l.t(msg::PeerHint { organisation: organisation.into() })}</p>
        {inside}
    }
    .into_any()
}
