//! What is to be seen of a badge that its owner shows.

use super::Whose;
use crate::{
    backpack::{
        export::told::{Stands, Told, day},
        model::Held,
    },
    badge::words,
    city::model::City,
    endorsement,
    i18n::{Locale, Localizer, msg},
    ui::{
        form::{TextField, Typed},
        icon::Icon,
        markdown, note,
    },
};
use leptos::prelude::*;

/// A badge that is shown.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub l: &'a Localizer,
    pub city: &'a City,
    pub held: &'a Held,
    pub told: &'a Told,
    pub stands: Stands,
    /// The path of its page.
    pub here: &'a str,
}

impl Shown<'_> {
    fn day(&self, moment: Option<i64>) -> Option<String> {
        moment.map(|ms| day(self.l, self.city, ms))
    }

    /// Its picture, `size` pixels wide; a star where only its issuer has one.
    fn picture(&self, size: u16) -> AnyView {
        let Some(ours) = &self.told.ours else { return view! { <Icon name="badge"/> }.into_any() };
        let lang = ours.alt_locale.filter(|locale| *locale != self.l.locale()).map(Locale::as_str);
        view! {
            <img src=ours.picture.clone() alt=ours.alt.clone() lang=lang width=size.to_string() height=size.to_string()/>
        }
        .into_any()
    }

    /// Whether it is real, by whom, since when and until when.
    fn verdict(&self) -> AnyView {
        let (l, issuer) = (self.l, self.told.issuer.as_str());
        let begins = self.day(self.told.begins).unwrap_or_default();
        let ends = self.day(self.told.ends);
        let real = || l.t(msg::ShownReal { issuer: issuer.into(), date: begins.as_str().into() });
        let (icon, strong, words) = match self.stands {
            Stands::InForce => {
                let holds = match &ends {
                    Some(ends) => l.t(msg::ShownInForceUntil { date: ends.as_str().into() }),
                    None => l.t(msg::ShownInForce),
                };
                ("check", false, format!("{} {holds}", real()))
            }
            Stands::Over => {
                let over = l.t(msg::ShownOver { date: ends.as_deref().unwrap_or_default().into() });
                ("clock", true, format!("{} {over}", real()))
            }
            Stands::NotYet => ("clock", true, l.t(msg::ShownNotYet { date: begins.as_str().into() })),
            Stands::OnHold => ("clock", true, l.t(msg::ShownOnHold { issuer: issuer.into() })),
            Stands::TakenBack => ("warning", true, l.t(msg::ShownTakenBack { issuer: issuer.into() })),
            Stands::NotReal => ("warning", true, l.t(msg::ShownNotReal { issuer: issuer.into() })),
            Stands::Unchecked => ("info", false, l.t(msg::ShownUnchecked)),
        };
        let class = if strong { "note strong" } else { "note" };
        view! { <p class=class><Icon name=icon/><span>{words}</span></p> }.into_any()
    }
}

/// The page.
pub(super) fn page(shown: &Shown<'_>, typed: &Typed, found: Option<Whose>) -> AnyView {
    let Shown { l, held, told, here, .. } = *shown;
    let lang = told.lang(l);
    let level = told.ours.as_ref().and_then(|ours| ours.level);
    let level = level.map(|level| view! { <ul class="facts"><li class="fact">{words::level(l, level)}</li></ul> });
    let criteria = (!told.criteria.is_empty()).then(|| {
        let criteria = markdown::to_html(&told.criteria);
        view! { <h2>{l.t(msg::ShownDoneHeading)}</h2><div class="prose" lang=lang inner_html=criteria></div> }
    });
    let skills: Vec<_> = told.skills.iter().map(|skill| view! { <li>{skill.clone()}</li> }).collect();
    let about = told.ours.as_ref().and_then(|ours| ours.about.clone());
    let about = about.map(|href| view! { <br/><a href=href>{l.t(msg::ShownAbout)}</a> });
    let files = crate::backpack::export::files::json(held).map(|_| {
        let png = told.ours.is_some().then(|| {
            view! { <li><a class="chip" href=format!("{here}/badge.png") download="">{l.t(msg::TakePng)}</a></li> }
        });
        view! {
            <h2>{l.t(msg::ShownCheckHeading)}</h2>
            <p>{l.t(msg::ShownCheckLead)}</p>
            <ul class="chips" role="list">
                <li><a class="chip" href=format!("{here}/badge.json") download="">{l.t(msg::TakeJson)}</a></li>
                {png}
            </ul>
        }
    });
    view! {
        <article class="page narrow badge-page">
            <div class="badge-hero">{shown.picture(240)}</div>
            <h1 lang=lang>{told.name.clone()}</h1>
            {(!told.description.is_empty()).then(|| view! { <p class="lead" lang=lang>{told.description.clone()}</p> })}
            {shown.verdict()}
            {level}
            {criteria}
            {(!skills.is_empty()).then(|| view! { <h2>{l.t(msg::ShownSkillsHeading)}</h2><ul class="skills">{skills}</ul> })}
            <h2>{l.t(msg::BadgeAwardedHeading)}</h2>
            <p>{told.issuer.clone()}{about}</p>
            {told.ours.as_ref().map(|ours| endorsement::public::recognised(l, &ours.endorsements))}
            <div class="not-printed">{whose(l, here, typed, found)}{files}</div>
        </article>
    }
    .into_any()
}

/// Asks whose it is, and says what came of it.
fn whose(l: &Localizer, here: &str, typed: &Typed, found: Option<Whose>) -> AnyView {
    let answer = found.map(|found| match found {
        Whose::Theirs => note::done(l.t(msg::ShownWhoseYes)),
        Whose::SomebodyElses => not_theirs("warning", l.t(msg::ShownWhoseNo)),
        Whose::Untold => not_theirs("info", l.t(msg::ShownWhoseUntold)),
    });
    let field = TextField::email("email", l.t(msg::ShownWhoseLabel), "off");
    view! {
        <h2 id="whose">{l.t(msg::ShownWhoseHeading)}</h2>
        <p>{l.t(msg::ShownWhoseLead)}</p>
        {typed.summary(l)}
        <form method="post" action=format!("{here}#whose") class="form">
            {field.view(typed)}
            <button class="button">{l.t(msg::ShownWhoseButton)}</button>
        </form>
        {answer}
    }
    .into_any()
}

fn not_theirs(icon: &'static str, words: String) -> AnyView {
    view! { <p class="note strong" role="status"><Icon name=icon/><span>{words}</span></p> }.into_any()
}

/// The same in a few words, for pages of others; it leads to the page in a window of its own.
pub(super) fn embed(shown: &Shown<'_>) -> AnyView {
    let Shown { l, told, here, .. } = *shown;
    let standing = shown.stands.words(l);
    view! {
        <article class="badge-block">
            {shown.picture(88)}
            <div>
                <h1 class="embed-name" lang=told.lang(l)>
                    <a href=here.to_owned() target="_blank" rel="noopener">{told.name.clone()}</a>
                </h1>
                <p>{told.issuer.clone()}</p>
                <p class="quiet">{standing}" · "{l.t(msg::SiteName)}</p>
            </div>
        </article>
    }
    .into_any()
}

/// In place of what is not shown any more, in pages of others.
pub(super) fn embedded_gone(l: &Localizer) -> AnyView {
    view! { <h1 class="embed-name">{l.t(msg::ShownGoneTitle)}</h1> }.into_any()
}

/// What is not shown any more, or never was.
pub(super) fn gone(l: &Localizer, home: String) -> AnyView {
    view! {
        <div class="page problem">
            <svg class="empty-picture" aria-hidden="true" viewBox="0 0 240 160"><use href="#i-empty"></use></svg>
            <h1>{l.t(msg::ShownGoneTitle)}</h1>
            <p class="lead">{l.t(msg::ShownGoneHint)}</p>
            <p><a class="button primary" href=home>{l.t(msg::ErrorWayOn)}<Icon name="arrow-right"/></a></p>
        </div>
    }
    .into_any()
}
