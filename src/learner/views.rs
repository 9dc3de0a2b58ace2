//! What fits somebody, with the reasons; and the taps that say what they like.

use super::{
    fit::Reason,
    likes::{AGES, DayPart, FreeTime, Likes, MOST_PASSIONS, PASSION_LENGTH},
    recommend::Recommendation,
};
use crate::{
    city::model::City,
    concept::model::{Concept, Scheme},
    i18n::{Localizer, msg},
    opportunity::card::OpportunityCard,
    search::answer::concept_words,
    server::reader::Reader,
    ui::{form::Typed, icon::Icon},
};
use leptos::prelude::*;

/// Reasons that a card shows.
const REASONS_SHOWN: usize = 3;

/// What fits. `chosen`: how many things somebody likes; `dismissed`: the slug of what was just sent away.
pub fn for_you(
    reader: &Reader,
    city: &City,
    fitting: &[Recommendation],
    chosen: usize,
    dismissed: Option<String>,
) -> AnyView {
    let l = &reader.l;
    let wording = reader.wording(city);
    let base = format!("/{}/{}", l.locale().as_str(), city.slug);
    let dismiss = format!("{base}/for-you/dismiss");
    let rows: Vec<_> = fitting
        .iter()
        .filter_map(|one| Some((wording.card(&one.listing, None)?, one)))
        .map(|(card, one)| {
            let reasons = one.reasons.iter().take(REASONS_SHOWN).map(|reason| {
                view! { <li class="reason"><Icon name=icon(reason)/><span>{words(reader, city, reason)}</span></li> }
            });
            let label = l.t(msg::ForYouDismiss { title: card.title.as_str().into() });
            view! {
                <li class="fit">
                    <OpportunityCard card/>
                    <div class="why">
                        <ul class="reasons" role="list">{reasons.collect_view()}</ul>
                        <form method="post" action=dismiss.clone()>
                            <button class="icon-button" name="slug" value=one.listing.slug.clone() aria-label=label><Icon name="close"/></button>
                        </form>
                    </div>
                </li>
            }
        })
        .collect();
    let empty = rows.is_empty().then(|| {
        view! {
            <div class="empty">
                <svg class="empty-picture" aria-hidden="true" viewBox="0 0 240 160"><use href="#i-empty"></use></svg>
                <h2>{l.t(msg::ForYouEmptyTitle)}</h2>
                <p>{l.t(msg::ForYouEmptyHint)}</p>
                <p><a class="button" href=format!("{base}/opportunities")>{l.t(msg::CityEverything)}</a></p>
            </div>
        }
    });
    let undo = dismissed.map(|slug| {
        view! {
            <form method="post" action=dismiss.clone() class="note">
                <span role="status">{l.t(msg::ForYouDismissed)}</span>
                <input type="hidden" name="undo" value="1"/>
                <button class="button" name="slug" value=slug>{l.t(msg::ForYouUndo)}</button>
            </form>
        }
    });
    view! {
        <div class="page for-you">
            <h1>{l.t(msg::ForYouTitle)}</h1>
            <p class="lead">{l.t(msg::ForYouLead)}</p>
            <p class="row">
                <a class="button" href=format!("{base}/likes")><Icon name="heart"/>{l.t(msg::ForYouChange)}</a>
                {(chosen > 0).then(|| view! { <span class="quiet">{l.t(msg::ForYouChosen { count: chosen.into() })}</span> })}
            </p>
            {undo}
            {empty}
            <ul class="cards" role="list">{rows}</ul>
            <p class="aside-link"><a href=format!("{base}/suggest")>{l.t(msg::SuggestLink)}</a></p>
        </div>
    }
    .into_any()
}

const fn icon(reason: &Reason) -> &'static str {
    match reason {
        Reason::Interest(_) | Reason::TwoInterests(..) | Reason::Passion(_) => "heart",
        Reason::Goal(_) | Reason::Skill(_) | Reason::TwoSkills(..) | Reason::Badge(_) => "badge",
        Reason::Time(_) => "clock",
        Reason::District(_) | Reason::Near(..) => "pin",
        Reason::Access(_) => "accessibility",
        Reason::New(_) => "compass",
    }
}

fn words(reader: &Reader, city: &City, reason: &Reason) -> String {
    let l = &reader.l;
    let concept = |slug: &str| concept_words(&reader.directory().vocabulary, slug, l);
    let district = |slug: &str| city.district(slug).map(|district| district.name.clone()).unwrap_or_default();
    match reason {
        Reason::Interest(slug) => l.t(msg::FitInterest { interest: concept(slug).into() }),
        Reason::TwoInterests(one, other) => {
            l.t(msg::FitTwoInterests { one: concept(one).into(), other: concept(other).into() })
        }
        Reason::Passion(word) => l.t(msg::FitPassion { word: word.as_str().into() }),
        Reason::Goal(slug) => l.t(msg::FitSkill { skill: concept(slug).into() }),
        Reason::Skill(slug) => l.t(msg::FitPractised { skill: concept(slug).into() }),
        Reason::TwoSkills(one, other) => {
            l.t(msg::FitPractisedTwo { one: concept(one).into(), other: concept(other).into() })
        }
        Reason::Badge(badge) => l.t(msg::FitBadge { badge: badge.as_str().into() }),
        Reason::Time(days) => {
            let days: Vec<String> = days.iter().map(|day| weekday(l, *day)).collect();
            l.t(msg::FitTime { days: l.list(&days).into() })
        }
        Reason::District(slug) => l.t(msg::FitDistrict { district: district(slug).into() }),
        Reason::Near(metres, slug) => {
            l.t(msg::FitNear { distance: l.distance(*metres).into(), district: district(slug).into() })
        }
        Reason::Access(slug) => l.t(msg::FitAccess { access: concept(slug).into() }),
        Reason::New(slug) => l.t(msg::FitNew { theme: concept(slug).into() }),
    }
}

fn weekday(l: &Localizer, day: u8) -> String {
    match day {
        1 => l.t(msg::Weekday1),
        2 => l.t(msg::Weekday2),
        3 => l.t(msg::Weekday3),
        4 => l.t(msg::Weekday4),
        5 => l.t(msg::Weekday5),
        6 => l.t(msg::Weekday6),
        _ => l.t(msg::Weekday7),
    }
}

fn day(l: &Localizer, day: u8) -> String {
    match day {
        1 => l.t(msg::Day1),
        2 => l.t(msg::Day2),
        3 => l.t(msg::Day3),
        4 => l.t(msg::Day4),
        5 => l.t(msg::Day5),
        6 => l.t(msg::Day6),
        _ => l.t(msg::Day7),
    }
}

fn part(l: &Localizer, part: DayPart) -> String {
    match part {
        DayPart::Morning => l.t(msg::LikesMorning),
        DayPart::Afternoon => l.t(msg::LikesAfternoon),
        DayPart::Evening => l.t(msg::LikesEvening),
    }
}

/// Something to tap.
fn pick(name: &'static str, value: String, checked: bool, label: String, theme: Option<String>) -> AnyView {
    let icon = theme.clone().map(|theme| view! { <Icon name=theme/> });
    view! {
        <label class="pick" data-theme=theme>
            <input type="checkbox" name=name value=value checked=checked/>
            <span>{icon}{label}</span>
        </label>
    }
    .into_any()
}

/// The form. What was typed into a form that was refused stands in it again. `ask_age`: where no account tells it.
pub fn likes(reader: &Reader, city: &City, likes: &Likes, typed: &Typed, ask_age: bool) -> AnyView {
    let l = &reader.l;
    let locale = l.locale();
    let vocabulary = &reader.directory().vocabulary;
    let refused = !typed.is_fine();
    let chosen = |name: &str, value: &str, kept: bool| {
        if refused { typed.fields.all().iter().any(|(field, typed)| field == name && typed == value) } else { kept }
    };
    let interest = |concept: &Concept, icon: bool| {
        let kept = chosen("interest", &concept.slug, likes.interests.contains(&concept.slug));
        let icon = icon.then(|| concept.slug.clone());
        pick("interest", concept.slug.clone(), kept, concept.label(locale).to_owned(), icon)
    };
    let themes = vocabulary.themes().map(|theme| interest(theme, true)).collect_view();
    let closer = vocabulary
        .themes()
        .map(|theme| {
            let narrower: Vec<&Concept> =
                vocabulary.of(Scheme::Interest).filter(|one| one.broader.as_deref() == Some(&theme.slug)).collect();
            let open = narrower.iter().any(|one| likes.interests.contains(&one.slug));
            let picks = narrower.iter().map(|one| interest(one, false)).collect_view();
            view! {
                <details class="more-choices" open=open data-theme=theme.slug.clone()>
                    <summary><Icon name=theme.slug.clone()/><span>{theme.label(locale).to_owned()}</span></summary>
                    <div class="picks">{picks}</div>
                </details>
            }
        })
        .collect_view();
    let of = |scheme: Scheme, name: &'static str, kept: &[String]| {
        vocabulary
            .of(scheme)
            .map(|one| {
                pick(
                    name,
                    one.slug.clone(),
                    chosen(name, &one.slug, kept.contains(&one.slug)),
                    one.label(locale).to_owned(),
                    None,
                )
            })
            .collect_view()
    };
    let goals = of(Scheme::Skill, "goal", &likes.goals);
    let access = of(Scheme::Accessibility, "access", &likes.access);
    let mut named: Vec<(&str, &str)> =
        city.districts.iter().map(|district| (district.name.as_str(), district.slug.as_str())).collect();
    l.sort_by_name(&mut named, |(name, _)| name);
    let districts = named
        .into_iter()
        .map(|(name, slug)| {
            let kept = likes.districts_of(city).any(|one| one == slug);
            pick("district", slug.to_owned(), chosen("district", slug, kept), name.to_owned(), None)
        })
        .collect_view();
    let passions = if refused { typed.fields.raw("passions").to_owned() } else { likes.passions.join(", ") };
    let passion_problem = typed.message("passions").is_some();
    let described = if passion_problem { "passions-problem passions-hint" } else { "passions-hint" };
    let more_open = !(likes.districts.is_empty() && likes.times.is_empty() && likes.access.is_empty())
        || typed.message("district").or_else(|| typed.message("access")).is_some();
    let (title, lead) = if likes.is_empty() {
        (l.t(msg::ForYouStartTitle), l.t(msg::ForYouStartLead))
    } else {
        (l.t(msg::LikesTitle), l.t(msg::ForYouLead))
    };
    view! {
        <div class="page likes">
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            {typed.summary(l)}
            <form method="post" action=format!("/{}/{}/likes", locale.as_str(), city.slug) data-autosave=l.t(msg::LikesSaved)>
                <fieldset aria-describedby=typed.described("interest")>
                    <legend>{l.t(msg::LikesInterests)}</legend>
                    {typed.said("interest")}
                    <div class="theme-picks">{themes}</div>
                    {closer}
                </fieldset>
                <div class="field">
                    <label for="passions">{l.t(msg::LikesPassionsLabel)}</label>
                    <input id="passions" name="passions" value=passions autocomplete="off" maxlength=(MOST_PASSIONS * (PASSION_LENGTH + 2)).to_string()
                        aria-describedby=described aria-invalid=passion_problem.then_some("true")/>
                    {typed.said("passions")}
                    <p class="field-hint" id="passions-hint">{l.t(msg::LikesPassionsHint)}</p>
                </div>
                {ask_age.then(|| age(l, likes, typed))}
                <fieldset aria-describedby=typed.described("goal")>
                    <legend>{l.t(msg::LikesGoals)}</legend>
                    {typed.said("goal")}
                    <div class="picks">{goals}</div>
                </fieldset>
                <details class="more-choices" open=more_open>
                    <summary>{l.t(msg::LikesMore)}</summary>
                    <fieldset aria-describedby=typed.described("district")>
                        <legend>{l.t(msg::LikesDistricts)}</legend>
                        {typed.said("district")}
                        <div class="picks">{districts}</div>
                    </fieldset>
                    <fieldset><legend>{l.t(msg::LikesTimes)}</legend>{times(l, likes, &chosen)}</fieldset>
                    <fieldset aria-describedby=typed.described("access")>
                        <legend>{l.t(msg::LikesAccess)}</legend>
                        {typed.said("access")}
                        <p class="quiet">{l.t(msg::LikesAccessPrivate)}</p>
                        <div class="picks">{access}</div>
                    </fieldset>
                </details>
                <div class="actions">
                    <button class="button primary">{l.t(msg::LikesSave)}<Icon name="arrow-right"/></button>
                    <span class="quiet" role="status" data-saved=""></span>
                </div>
            </form>
        </div>
    }
    .into_any()
}

/// How old somebody is, if they like to say it.
fn age(l: &Localizer, likes: &Likes, typed: &Typed) -> AnyView {
    let chosen: Option<u8> = if typed.is_fine() { likes.age } else { typed.fields.text("age").parse().ok() };
    let options = AGES
        .map(|age| {
            let oldest = age == *AGES.end();
            let words =
                if oldest { l.t(msg::LikesAgeOlder { age: u32::from(age).into() }) } else { l.number(u64::from(age)) };
            view! { <option value=age.to_string() selected=chosen == Some(age)>{words}</option> }
        })
        .collect_view();
    view! {
        <div class="field">
            <label for="age">{l.t(msg::LikesAge)}</label>
            <select id="age" name="age" aria-describedby="age-hint">
                <option value="">{l.t(msg::LikesAgeNone)}</option>
                {options}
            </select>
            <p class="field-hint" id="age-hint">{l.t(msg::LikesAgeHint)}</p>
        </div>
    }
    .into_any()
}

/// Days and parts of days, as a table whose cells are tapped.
fn times(l: &Localizer, likes: &Likes, chosen: &dyn Fn(&str, &str, bool) -> bool) -> AnyView {
    let head = (1..=7)
        .map(|number| view! { <th scope="col"><abbr title=weekday(l, number)>{day(l, number)}</abbr></th> })
        .collect_view();
    let rows = DayPart::ALL
        .into_iter()
        .map(|of_day| {
            let cells = (1..=7)
                .map(|number| {
                    let time = FreeTime { day: number, part: of_day };
                    let word = time.to_word();
                    let checked = chosen("time", &word, likes.times.contains(&time));
                    let label = format!("{}, {}", weekday(l, number), part(l, of_day));
                    view! { <td><label class="cell"><input type="checkbox" name="time" value=word checked=checked aria-label=label/></label></td> }
                })
                .collect_view();
            view! { <tr><th scope="row">{part(l, of_day)}</th>{cells}</tr> }
        })
        .collect_view();
    view! { <table class="times"><thead><tr><td></td>{head}</tr></thead><tbody>{rows}</tbody></table> }.into_any()
}
