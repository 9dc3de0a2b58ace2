//! What somebody has said they like. Private: shown to nobody, used to find what fits.

use crate::{
    city::model::City,
    concept::model::{Scheme, Vocabulary},
};
use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};

/// Things of one kind that can be chosen.
pub const MOST: usize = 30;
/// Own words.
pub const MOST_PASSIONS: usize = 5;
/// Characters of an own word.
pub const PASSION_LENGTH: usize = 40;
/// Years that can be chosen; the last stands for everybody older.
pub const AGES: std::ops::RangeInclusive<u8> = 6..=30;
/// Listings that were sent away and that a cookie remembers, the newest. An account remembers them all.
const MOST_DISMISSED: usize = 40;
/// Bytes of a cookie's value: browsers keep four thousand with its name.
const COOKIE_LENGTH: usize = 3_800;

/// A part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayPart {
    /// Until noon
    Morning,
    /// Until five
    Afternoon,
    Evening,
}

impl DayPart {
    /// In the order of the day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Afternoon, Self::Evening];

    /// The word in forms and the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
        }
    }

    /// The part that an hour of the day (0–23) belongs to.
    #[must_use]
    pub const fn of_hour(hour: u32) -> Self {
        match hour {
            0..12 => Self::Morning,
            12..17 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// When somebody is free, week after week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FreeTime {
    /// 1 is Monday, 7 is Sunday.
    pub day: u8,
    pub part: DayPart,
}

impl FreeTime {
    /// As in forms: `2-evening`.
    #[must_use]
    pub fn to_word(self) -> String {
        format!("{}-{}", self.day, self.part.as_str())
    }

    fn from_word(word: &str) -> Option<Self> {
        let (day, part) = word.split_once('-')?;
        let day: u8 = day.parse().ok().filter(|day| (1..=7).contains(day))?;
        DayPart::ALL.into_iter().find(|one| one.as_str() == part).map(|part| Self { day, part })
    }
}

/// What somebody likes, wants, can reach, and needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Likes {
    /// Slugs of concepts of the scheme interest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub interests: Vec<String>,
    /// Slugs of concepts of the scheme skill: what they want to practise.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// Own words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passions: Vec<String>,
    /// City and district: `vilnius/zirmunai`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub districts: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub times: Vec<FreeTime>,
    /// Slugs of concepts of the scheme accessibility.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<String>,
    /// Years, one of [`AGES`]; never of somebody with an account, whose birth date is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
    /// Ids of listings that are not for them, the newest last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dismissed: Vec<String>,
}

/// What is wrong with a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LikesProblem {
    TooManyPassions,
    PassionTooLong,
    /// The name of the field that has too many.
    TooMany(&'static str),
}

impl Likes {
    /// Whether nothing is there to go by.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.interests.is_empty() && self.goals.is_empty() && self.passions.is_empty()
    }

    /// Things chosen that say what somebody likes.
    #[must_use]
    pub fn len(&self) -> usize {
        self.interests.len() + self.goals.len() + self.passions.len()
    }

    /// The districts of a city.
    pub fn districts_of<'a>(&'a self, city: &'a City) -> impl Iterator<Item = &'a str> {
        self.districts.iter().filter_map(|district| district.strip_prefix(&city.slug)?.strip_prefix('/'))
    }

    /// What a form says, in place of everything but the districts of other cities and what was sent away. Words that we
    /// do not have are passed over: they come from an older page.
    ///
    /// # Errors
    /// When there is too much of something.
    pub fn replaced(
        &self,
        fields: &[(String, String)],
        city: &City,
        vocabulary: &Vocabulary,
    ) -> Result<Self, LikesProblem> {
        let values = |name: &str| {
            let mut values: Vec<String> = Vec::new();
            for (field, value) in fields {
                if field == name && !values.contains(value) {
                    values.push(value.clone());
                }
            }
            values
        };
        let concepts = |name: &str, scheme: Scheme| {
            let known = |slug: &String| vocabulary.get(slug).is_some_and(|concept| concept.scheme == scheme);
            values(name).into_iter().filter(known).collect::<Vec<_>>()
        };
        let passions: Vec<String> = values("passions")
            .iter()
            .flat_map(|text| text.split([',', ';', '\n']))
            .map(|word| word.split_whitespace().collect::<Vec<_>>().join(" "))
            .filter(|word| !word.is_empty())
            .collect();
        if passions.len() > MOST_PASSIONS {
            return Err(LikesProblem::TooManyPassions);
        }
        if passions.iter().any(|word| word.chars().count() > PASSION_LENGTH) {
            return Err(LikesProblem::PassionTooLong);
        }
        let elsewhere = self.districts.iter().filter(|district| !district.starts_with(&format!("{}/", city.slug)));
        let here = values("district")
            .into_iter()
            .filter(|slug| city.district(slug).is_some())
            .map(|slug| format!("{}/{slug}", city.slug));
        let likes = Self {
            interests: concepts("interest", Scheme::Interest),
            goals: concepts("goal", Scheme::Skill),
            passions,
            districts: elsewhere.cloned().chain(here).collect(),
            times: values("time").iter().filter_map(|word| FreeTime::from_word(word)).collect(),
            access: concepts("access", Scheme::Accessibility),
            age: values("age").first().and_then(|age| age.parse().ok()).filter(|age| AGES.contains(age)),
            dismissed: self.dismissed.clone(),
        };
        let chosen = [
            ("interest", likes.interests.len()),
            ("goal", likes.goals.len()),
            ("district", likes.districts.len()),
            ("access", likes.access.len()),
        ];
        match chosen.into_iter().find(|(_, count)| *count > MOST) {
            Some((field, _)) => Err(LikesProblem::TooMany(field)),
            None => Ok(likes),
        }
    }

    /// Remembers that a listing is not for them, or forgets it.
    pub fn dismiss(&mut self, listing_id: &str, undo: bool) {
        self.dismissed.retain(|id| id != listing_id);
        if !undo {
            self.dismissed.push(listing_id.to_owned());
        }
    }

    /// As the value of a cookie. What was sent away first is forgotten where there is no room.
    #[must_use]
    pub fn to_cookie(&self) -> String {
        let mut likes = self.clone();
        let surplus = likes.dismissed.len().saturating_sub(MOST_DISMISSED);
        likes.dismissed.drain(..surplus);
        loop {
            // a struct of lists of text is always JSON
            let value = BASE64URL_NOPAD.encode(&serde_json::to_vec(&likes).unwrap_or_default());
            if value.len() <= COOKIE_LENGTH || likes.dismissed.is_empty() {
                return value;
            }
            likes.dismissed.remove(0);
        }
    }

    /// From the value of a cookie; nothing where it is not one of ours.
    #[must_use]
    pub fn from_cookie(value: &str) -> Self {
        let bytes = BASE64URL_NOPAD.decode(value.as_bytes()).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn likes_go_into_a_cookie_and_back(
            interests in prop::collection::vec("[a-z-]{1,20}", 0..30),
            passions in prop::collection::vec("\\PC{1,40}", 0..5),
            days in prop::collection::vec(1_u8..=7, 0..21),
        ) {
            let times = days.into_iter().map(|day| FreeTime { day, part: DayPart::Evening }).collect();
            let likes = Likes { interests, passions, times, ..Likes::default() };
            prop_assert_eq!(Likes::from_cookie(&likes.to_cookie()), likes);
        }

        #[test]
        fn any_cookie_is_read_without_a_panic(value in "\\PC*") {
            let _ = Likes::from_cookie(&value);
        }
    }

    #[test]
    fn a_cookie_never_grows_too_long_for_a_browser() {
        let mut likes = Likes::default();
        for n in 0..200 {
            likes.dismiss(&format!("{n:036}"), false);
        }
        assert_eq!(likes.dismissed.len(), 200, "with an account nothing is forgotten");
        let kept = Likes::from_cookie(&likes.to_cookie());
        assert!(likes.to_cookie().len() <= COOKIE_LENGTH);
        assert!(kept.dismissed.len() <= MOST_DISMISSED);
        assert_eq!(kept.dismissed.last(), likes.dismissed.last(), "the newest is remembered");
    }

    #[test]
    fn what_was_kept_before_ages_were_asked_is_still_read() {
        let old = BASE64URL_NOPAD.encode(br#"{"interests":["robotics"]}"#);
        let likes = Likes::from_cookie(&old);
        assert_eq!((likes.interests, likes.age), (vec!["robotics".to_owned()], None));
        let aged = Likes { age: Some(15), ..Likes::default() };
        assert_eq!(Likes::from_cookie(&aged.to_cookie()), aged);
    }

    #[test]
    fn times_are_written_and_read() {
        for day in 1..=7 {
            for part in DayPart::ALL {
                let time = FreeTime { day, part };
                assert_eq!(FreeTime::from_word(&time.to_word()), Some(time));
            }
        }
        for other in ["", "8-evening", "0-evening", "1-night", "evening", "1"] {
            assert_eq!(FreeTime::from_word(other), None, "{other}");
        }
    }
}
