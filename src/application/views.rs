//! What several pages show of an application.

use super::model::{Dossier, EvidenceKind, Piece, Said, Standing};
use crate::{
    backpack::model::Visibility,
    badge::{model::Content, shown},
    i18n::{Locale, Localizer, msg},
    ui::{icon::Icon, markdown},
};
use leptos::prelude::*;

/// The words of a task with the language that they are in, where it is another than the page's.
pub fn task(l: &Localizer, content: &Content, position: usize) -> (Option<&'static str>, String) {
    let text = content.tasks.get(position).and_then(|task| task.text(l.locale(), content.locale));
    text.map_or((None, String::new()), |(locale, words)| (shown::lang(l, locale), words.to_owned()))
}

/// The name of a badge, in the same way.
pub fn name(l: &Localizer, content: &Content) -> (Option<&'static str>, String) {
    let text = content.text(l.locale());
    text.map_or((None, String::new()), |(locale, text)| (shown::lang(l, locale), text.name.clone()))
}

/// The name of a badge for a letter.
pub fn name_in(content: &Content, locale: Locale) -> String {
    content.text(locale).map_or_else(String::new, |(_, text)| text.name.clone())
}

/// How far a task is.
pub fn standing(l: &Localizer, standing: Standing) -> AnyView {
    let (class, words) = match standing {
        Standing::Todo => ("fact", l.t(msg::ApplyTaskTodo)),
        Standing::Begun(done, all) => ("fact", l.t(msg::ApplyTaskBegun { done: done.into(), all: all.into() })),
        Standing::Ready => ("fact", l.t(msg::ApplyTaskReady)),
        Standing::Confirmed => ("fact joy", l.t(msg::ApplyTaskConfirmed)),
        Standing::Missing => ("fact few", l.t(msg::ApplyTaskMissing)),
    };
    view! { <span class=class>{words}</span> }.into_any()
}

/// Who may look at a piece.
pub fn visibility(l: &Localizer, visibility: Visibility) -> String {
    match visibility {
        Visibility::Private => l.t(msg::EvidencePrivate),
        Visibility::Link => l.t(msg::EvidenceLink),
        Visibility::Public => l.t(msg::EvidencePublic),
    }
}

/// What a piece shows. `peer`: the secret of the address at which somebody else looks at it.
pub fn piece(l: &Localizer, piece: &Piece, peer: Option<&str>) -> AnyView {
    let query = peer.map(|token| format!("?peer={token}")).unwrap_or_default();
    let file = format!("/evidence/{}/file{query}", piece.id);
    let caption = (!piece.words.is_empty()).then(|| view! { <p>{piece.words.clone()}</p> });
    match (piece.kind, piece.media_type.as_deref(), piece.address.clone()) {
        (EvidenceKind::Text, ..) => {
            view! { <div class="prose" inner_html=markdown::to_html(&piece.words)></div> }.into_any()
        }
        (EvidenceKind::Link, _, Some(address)) => view! {
            <p><a class="address" href=address.clone() rel="noopener nofollow">{address.clone()}</a></p>
            {caption}
        }
        .into_any(),
        (EvidenceKind::File, Some("image/jpeg"), _) => {
            let alt = if piece.words.is_empty() { l.t(msg::EvidencePicture) } else { piece.words.clone() };
            view! { <p><img src=file alt=alt loading="lazy"/></p>{caption} }.into_any()
        }
        _ => view! {
            <p><a class="button" href=file download="">{l.t(msg::EvidencePdf)}</a></p>
            {caption}
        }
        .into_any(),
    }
}

/// What others who take part say of a piece.
pub fn said<'a>(l: &Localizer, said: impl Iterator<Item = &'a Said>) -> AnyView {
    said.map(|said| {
        let name = said.name.as_str();
        let words = if said.confirmed {
            l.t(msg::PeerConfirmed { name: name.into() })
        } else {
            l.t(msg::PeerMissing { name: name.into() })
        };
        let comment = (!said.words.is_empty()).then(|| view! { <p>{said.words.clone()}</p> });
        view! { <div class="answer"><p class="quiet">{words}</p>{comment}</div> }
    })
    .collect_view()
    .into_any()
}

/// What an organisation said of a task or of the whole.
pub fn says(l: &Localizer, organisation: &str, words: &str) -> Option<AnyView> {
    (!words.is_empty()).then(|| {
        view! {
            <div class="note strong">
                <Icon name="info"/>
                <span>{l.t(msg::ApplySays { organisation: organisation.into() })}<br/>{words.to_owned()}</span>
            </div>
        }
        .into_any()
    })
}

/// How many of the tasks that are needed are done.
pub fn progress(l: &Localizer, dossier: &Dossier) -> String {
    let (done, needed) = (dossier.ready(), dossier.content.needed());
    l.t(msg::ApplyProgress { done: done.min(needed).into(), needed: needed.into() })
}
