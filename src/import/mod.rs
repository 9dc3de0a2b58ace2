//! Listings out of an organisation's own tables and calendars, and back into them: read, looked at row by row before anything
//! is written, and repeated without doubles.
//!
//! | file | is about |
//! | --- | --- |
//! | `table`, `sheet` | CSV and XLSX: from bytes to rows of text, and back |
//! | `ical`, `clock`, `calendar` | iCalendar: its lines, its moments, and what its events say as rows |
//! | `target`, `guess` | what a column may be, and which one its heading sounds like |
//! | `dictionary`, `spelling`, `rules` | words, numbers and dates as people write them |
//! | `reading`, `plan` | from a row to what it says of a listing, and what that changes |
//! | `store`, `links`, `work` | uploads, and what came of them; the rows that are written while somebody watches |
//! | `upload`, `routes`, `views`, `words` | the pages |
//! | `export` | the way back |

mod calendar;
mod clock;
mod dictionary;
mod export;
mod guess;
mod ical;
mod links;
pub mod plan;
mod reading;
mod routes;
mod rules;
mod sheet;
mod spelling;
pub mod store;
pub mod table;
pub mod target;
mod upload;
mod views;
mod words;
mod work;

pub use routes::router;
pub use work::{finish, run};
