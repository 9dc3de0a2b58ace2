//! A held badge in a reader's words: what its page, its certificate and its picture tell.

use crate::{
    award::store as awards,
    backpack::model::Held,
    badge::{
        achievement,
        model::{Level, picture},
        versions, words,
    },
    city::model::City,
    endorsement::{self, model::Endorsement},
    i18n::{Locale, Localizer, msg},
    issuer::{check::check, status::Standing},
    open_badges::{credential::Credential, report::Verdict},
    server::state::AppState,
};
use chrono::{DateTime, Datelike, NaiveDate};

/// What is told of a badge.
#[derive(Clone, Debug, Default)]
pub struct Told {
    pub name: String,
    pub description: String,
    /// What had to be done. Markdown.
    pub criteria: String,
    /// Of these three, where it is known.
    pub locale: Option<Locale>,
    /// What the badge is aligned to, in the reader's words.
    pub skills: Vec<String>,
    /// Who awarded it.
    pub issuer: String,
    /// Unix milliseconds.
    pub begins: Option<i64>,
    /// Unix milliseconds.
    pub ends: Option<i64>,
    /// What more is known of one that was issued here.
    pub ours: Option<Ours>,
}

/// What only this server knows.
#[derive(Clone, Debug)]
pub struct Ours {
    pub level: Option<Level>,
    /// First name of the child whose it is; empty: the account's owner.
    pub child: String,
    pub standing: Standing,
    /// The picture as it was drawn: SVG.
    pub drawing: String,
    /// The address of the same.
    pub picture: String,
    /// What is to be seen on it, in the reader's language where `alt_locale` is none.
    pub alt: String,
    pub alt_locale: Option<Locale>,
    /// The path of the page about the badge, where it has one.
    pub about: Option<String>,
    /// What other organisations say of this version now.
    pub endorsements: Vec<Endorsement>,
}

/// How a badge stands at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stands {
    InForce,
    Over,
    NotYet,
    OnHold,
    TakenBack,
    NotReal,
    /// It was awarded elsewhere, where nobody is asked now.
    Unchecked,
}

impl Stands {
    /// In a word or two.
    #[must_use]
    pub fn words(self, l: &Localizer) -> String {
        match self {
            Self::InForce => l.t(msg::StandsInForce),
            Self::Over => l.t(msg::StandsOver),
            Self::NotYet => l.t(msg::StandsNotYet),
            Self::OnHold => l.t(msg::StandsOnHold),
            Self::TakenBack => l.t(msg::StandsTakenBack),
            Self::NotReal => l.t(msg::StandsNotReal),
            Self::Unchecked => l.t(msg::StandsUnchecked),
        }
    }
}

impl Told {
    /// What is told of a badge in a reader's language.
    ///
    /// # Errors
    /// When the database fails, or holds what this program does not know.
    pub async fn of(state: &AppState, l: &Localizer, held: &Held) -> anyhow::Result<Self> {
        Ok(match issued_here(state, l, held).await? {
            Some(told) => told,
            None => brought_along(held),
        })
    }

    /// The `lang` of its words where they are in another language than the page.
    #[must_use]
    pub fn lang(&self, l: &Localizer) -> Option<&'static str> {
        self.locale.filter(|locale| *locale != l.locale()).map(Locale::as_str)
    }

    /// How it stands at this moment, as a verifier finds it that asks this server alone.
    ///
    /// # Errors
    /// When the database fails, or the keys cannot be opened.
    pub async fn stands(&self, state: &AppState, held: &Held) -> anyhow::Result<Stands> {
        let Ok(badge) = Credential::read(&held.source) else { return Ok(Stands::Unchecked) };
        let on_hold = self.ours.as_ref().is_some_and(|ours| ours.standing == Standing::Suspended);
        Ok(match check(state, &badge, None).await?.verdict() {
            Verdict::Valid => Stands::InForce,
            // one bit says both
            Verdict::Revoked if on_hold => Stands::OnHold,
            Verdict::Revoked => Stands::TakenBack,
            Verdict::Suspended => Stands::OnHold,
            Verdict::Expired => Stands::Over,
            Verdict::NotYetValid => Stands::NotYet,
            Verdict::Invalid => Stands::NotReal,
            Verdict::OtherRecipient | Verdict::Unknown => Stands::Unchecked,
        })
    }
}

/// A day as a city's calendar has it, with its year; nothing where it is beyond all calendars.
#[must_use]
pub fn day(l: &Localizer, city: &City, ms: i64) -> String {
    on_calendar(city, ms).map(|day| l.date_with_year(day)).unwrap_or_default()
}

/// The day of a moment on a city's calendar.
#[must_use]
pub fn on_calendar(city: &City, ms: i64) -> Option<NaiveDate> {
    let day = DateTime::from_timestamp_millis(ms)?.with_timezone(&city.time_zone).date_naive();
    (0..=9999).contains(&day.year()).then_some(day)
}

/// The picture of one that was issued here, as it was drawn.
///
/// # Errors
/// As [`Told::of`].
pub async fn drawing(state: &AppState, held: &Held) -> anyhow::Result<Option<String>> {
    let Some(id) = &held.award_id else { return Ok(None) };
    let Some(award) = awards::by_id(&state.db, id).await? else { return Ok(None) };
    Ok(versions::picture(&state.db, &award.achievement_id, award.version).await?)
}

async fn issued_here(state: &AppState, l: &Localizer, held: &Held) -> anyhow::Result<Option<Told>> {
    let Some(id) = &held.award_id else { return Ok(None) };
    let Some(award) = awards::by_id(&state.db, id).await? else { return Ok(None) };
    let (badge, number) = (award.achievement_id.as_str(), award.version);
    let Some(version) = versions::numbered(&state.db, badge, number).await? else { return Ok(None) };
    let Some(drawing) = versions::picture(&state.db, badge, number).await? else { return Ok(None) };
    let endorsements = endorsement::store::seen(&state.db, (badge, number)).await?;
    let is_shown = versions::of_city(&state.db, &award.city_id, badge).await?.is_some();
    let directory = state.directory();
    let Some(city) = directory.cities.iter().find(|city| city.id == award.city_id) else { return Ok(None) };
    let content = &version.content;
    let Some(achievement) = achievement::of(state, l, city, badge, &version) else { return Ok(None) };
    let (alt_locale, alt) = words::alternative(l, content, content.text(l.locale()));
    Ok(Some(Told {
        name: achievement.name,
        description: achievement.description,
        criteria: achievement.criteria,
        locale: content.text(l.locale()).map(|(locale, _)| locale),
        skills: achievement.alignments.into_iter().map(|alignment| alignment.name).collect(),
        issuer: held.issuer.clone(),
        begins: held.begins,
        ends: held.ends,
        ours: Some(Ours {
            level: content.level,
            child: award.child,
            standing: award.standing,
            drawing,
            picture: picture(badge, number),
            alt,
            alt_locale,
            about: is_shown.then(|| city.href(l.locale(), &format!("badges/{badge}"))),
            endorsements,
        }),
    }))
}

/// What the badge says of itself.
fn brought_along(held: &Held) -> Told {
    let badge = Credential::read(&held.source).ok();
    let said = |text: Option<&str>| text.unwrap_or_default().to_owned();
    Told {
        name: held.name.clone(),
        description: said(badge.as_ref().and_then(Credential::description)),
        criteria: said(badge.as_ref().and_then(Credential::criteria)),
        issuer: held.issuer.clone(),
        begins: held.begins,
        ends: held.ends,
        ..Told::default()
    }
}
