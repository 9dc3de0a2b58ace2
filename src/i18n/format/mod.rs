//! How each language writes numbers, prices, distances, dates and lists, and sorts names: by ICU4X, which follows CLDR.
//!
//! Where CLDR's data is not what a native would write, the function that departs from it says so.

pub(super) mod dates;
pub(super) mod names;
pub(super) mod numbers;

use super::Locale;
use icu::{
    collator::{CollatorBorrowed, options::CollatorOptions},
    datetime::{
        DateTimeFormatter, DateTimeFormatterLoadError,
        fieldsets::{E, MD, MDE, YM, YMDE},
    },
    decimal::{
        DecimalFormatter,
        options::{DecimalFormatterOptions, GroupingStrategy},
    },
    list::{ListFormatter, options::ListFormatterOptions},
    locale::{Locale as IcuLocale, locale},
};
use std::sync::LazyLock;

/// What formats for one language; made once.
struct Formats {
    decimal: DecimalFormatter,
    ungrouped: DecimalFormatter,
    list: ListFormatter,
    collator: CollatorBorrowed<'static>,
    weekday_short: DateTimeFormatter<E>,
    day: DateTimeFormatter<MD>,
    day_short: DateTimeFormatter<MDE>,
    day_long: DateTimeFormatter<MDE>,
    day_and_year_long: DateTimeFormatter<YMDE>,
    month: DateTimeFormatter<YM>,
}

impl Formats {
    fn of(locale: Locale) -> &'static Self {
        static ALL: LazyLock<[Formats; Locale::ALL.len()]> = LazyLock::new(|| {
            Locale::ALL.map(|locale| {
                // the data is compiled in and has the four languages, as the tests show: it cannot fail later
                Formats::new(&icu_locale(locale)).expect("ICU4X's data has every language of the site")
            })
        });
        &ALL[locale as usize]
    }

    fn new(locale: &IcuLocale) -> Result<Self, DateTimeFormatterLoadError> {
        let mut ungrouped = DecimalFormatterOptions::default();
        ungrouped.grouping_strategy = Some(GroupingStrategy::Never);
        Ok(Self {
            decimal: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())?,
            ungrouped: DecimalFormatter::try_new(locale.into(), ungrouped)?,
            list: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())?,
            collator: icu::collator::Collator::try_new(locale.into(), CollatorOptions::default())?,
            weekday_short: DateTimeFormatter::try_new(locale.into(), E::short())?,
            day: DateTimeFormatter::try_new(locale.into(), MD::long())?,
            day_short: DateTimeFormatter::try_new(locale.into(), MDE::medium())?,
            day_long: DateTimeFormatter::try_new(locale.into(), MDE::long())?,
            day_and_year_long: DateTimeFormatter::try_new(locale.into(), YMDE::long())?,
            month: DateTimeFormatter::try_new(locale.into(), YM::long())?,
        })
    }
}

const fn icu_locale(locale: Locale) -> IcuLocale {
    match locale {
        // British: the site is European
        Locale::En => locale!("en-GB"),
        Locale::Lt => locale!("lt"),
        Locale::Sl => locale!("sl"),
        Locale::It => locale!("it"),
    }
}
