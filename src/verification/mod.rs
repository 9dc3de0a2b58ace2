//! Whether a badge is real: anybody presents one, of ours or of anybody else's, and reads what there is to know about it.
//!
//! What is presented, and everything that it names, is somebody else's. It is read by [`open_badges`](crate::open_badges),
//! which touches nothing; what that needs from elsewhere is asked for here, within bounds.
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | what was found, as it is shown and kept |
//! | `fetch` | what other servers are asked for, and within which bounds |
//! | `check` | from what was presented to what was found |
//! | `about` | what a badge says of itself |
//! | `upload` | the form: a file, a text or an address |
//! | `picture` | pictures of others, drawn anew |
//! | `words`, `views` | what people read |
//! | `routes` | the page for everybody |

mod about;
pub mod check;
mod fetch;
pub mod model;
pub mod picture;
mod routes;
pub mod upload;
pub mod views;
pub mod words;

pub use routes::{router, unkept};
