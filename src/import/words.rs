//! What the pages about importing say of columns, rows and files.

use super::{
    guess::plain,
    plan::{State, What},
    table::{MAX_BYTES, MAX_COLUMNS, MAX_ROWS, Unreadable},
    target::{self, NOTES, Note, STATUS},
};
use crate::{
    editor::words as editor_words,
    i18n::{Locale, Localizer, msg},
    outgoing::Refusal,
};
use std::collections::HashMap;

/// What a column may be, in the reader's words.
#[must_use]
pub fn label(l: &Localizer, target: &str, currency: &str) -> String {
    let language = target.rsplit_once('-').and_then(|(_, code)| code.parse::<Locale>().ok());
    if language.is_some() {
        return editor_words::label(l, target, currency);
    }
    match target {
        "id" => l.t(msg::ImportColumnId),
        "revision" => l.t(msg::ImportColumnRevision),
        STATUS => l.t(msg::ImportColumnStatus),
        NOTES => l.t(msg::ImportColumnNotes),
        "title" => l.t(msg::EditorTitleLabel),
        "summary" => l.t(msg::EditorSummaryLabel),
        "description" => l.t(msg::EditorDescriptionLabel),
        "dates" => l.t(msg::ImportColumnDates),
        "date" => l.t(msg::EditorDate),
        "start" => l.t(msg::EditorStart),
        "end" => l.t(msg::EditorEnd),
        "last" => l.t(msg::EditorLast),
        "repeat" => l.t(msg::EditorRepeat),
        "day" => l.t(msg::EditorDays),
        "until" => l.t(msg::EditorUntil),
        "ages" => l.t(msg::ImportColumnAges),
        "place-address" => l.t(msg::EditorPlaceAddress),
        "place-district" => l.t(msg::EditorPlaceDistrict),
        "place-lat" => l.t(msg::EditorPlaceLat),
        "place-lon" => l.t(msg::EditorPlaceLon),
        "per" => l.t(msg::EditorPer),
        field => editor_words::label(l, field, currency),
    }
}

/// The headings of our own in these languages, as they are compared, each with what it is.
#[must_use]
pub fn headings(languages: &[Localizer], currency: &str) -> HashMap<String, String> {
    let mut headings = HashMap::new();
    for l in languages {
        for target in target::all() {
            headings.entry(plain(&label(l, &target, currency))).or_insert(target);
        }
    }
    headings
}

/// Why a file is not read.
#[must_use]
pub fn unreadable(l: &Localizer, why: Unreadable) -> String {
    match why {
        Unreadable::Empty => l.t(msg::ImportUnreadableEmpty),
        Unreadable::TooLarge => l.t(msg::ImportUnreadableLarge { size: (MAX_BYTES / 1024 / 1024).into() }),
        Unreadable::TooManyRows => l.t(msg::ImportUnreadableRows { most: l.number(MAX_ROWS as u64).into() }),
        Unreadable::TooManyColumns(count) => l.t(msg::ImportUnreadableColumns {
            columns: count.to_string().into(),
            most: MAX_COLUMNS.to_string().into(),
        }),
        Unreadable::Unknown => l.t(msg::ImportUnreadableUnknown),
        Unreadable::Broken => l.t(msg::ImportUnreadableBroken),
    }
}

/// Why an address was not asked.
#[must_use]
pub fn refusal(l: &Localizer, why: &Refusal) -> String {
    match why {
        Refusal::NotAnAddress => l.t(msg::ImportRefusedNotAnAddress),
        Refusal::NotPublic => l.t(msg::ImportRefusedNotPublic),
        Refusal::NoAnswer => l.t(msg::ImportRefusedNoAnswer),
        Refusal::Status(status) => l.t(msg::ImportRefusedStatus { status: status.to_string().into() }),
        Refusal::TooLarge => unreadable(l, Unreadable::TooLarge),
    }
}

/// What becomes, or has become, of a row.
#[must_use]
pub fn state(l: &Localizer, state: State) -> String {
    match state {
        State::Waiting => l.t(msg::ImportStateWaiting),
        State::New => l.t(msg::ImportStateNew),
        State::Changed => l.t(msg::ImportStateChanged),
        State::Unchanged => l.t(msg::ImportStateUnchanged),
        State::Skipped => l.t(msg::ImportStateSkipped),
    }
}

/// Something that is to be said of a row.
#[must_use]
pub fn what(l: &Localizer, what: &What, currency: &str) -> String {
    match what {
        What::Note(one) => note(l, *one),
        What::Problem(problem) => editor_words::problem(l, *problem),
        What::Merged(_) => l.t(msg::ImportMerged),
        What::Kept(group) => l.t(msg::ImportKept { field: editor_words::label(l, group, currency).into() }),
    }
}

/// What reading a row has to say.
#[must_use]
pub fn note(l: &Localizer, note: Note) -> String {
    match note {
        Note::TitleMissing => l.t(msg::ImportNoteTitle),
        Note::Twice => l.t(msg::ImportNoteTwice),
        Note::IdLong => l.t(msg::ImportNoteIdLong),
        Note::EventBroken => l.t(msg::ImportNoteEvent),
        Note::RowShort => l.t(msg::ImportNoteShort),
        Note::RowLong => l.t(msg::ImportNoteLong),
        Note::ValueLong => l.t(msg::ImportNoteCut),
        Note::ChoiceUnknown => l.t(msg::ImportNoteChoice),
        Note::ThemeUnknown => l.t(msg::ImportNoteTheme),
        Note::PlaceUnknown => l.t(msg::ImportNotePlace),
        Note::DistrictUnknown => l.t(msg::ImportNoteDistrict),
        Note::DatesBroken => l.t(msg::ImportNoteDates),
        Note::DatesMany => l.t(msg::ImportNoteDatesMany),
        Note::ZoneUnknown => l.t(msg::ImportNoteZone),
        Note::AllDay => l.t(msg::ImportNoteAllDay),
        Note::RuleExpanded => l.t(msg::ImportNoteExpanded),
        Note::RuleBroken => l.t(msg::ImportNoteRule),
        Note::CalledOff => l.t(msg::ImportNoteOff),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::guess;

    #[test]
    fn the_headings_of_our_export_are_known_again_in_every_language() {
        let languages = Locale::ALL.map(Localizer::for_test);
        let known = headings(&languages, "EUR");
        for l in &languages {
            let own: Vec<String> = target::own().collect();
            let said: Vec<String> = own.iter().map(|target| label(l, target, "EUR")).collect();
            assert_eq!(guess::mapping(&said, &known), own, "{}: {said:?}", l.locale());
        }
    }
}
