//! Where an address is: places that the city knows already, and what a server that whoever runs this program names says of
//! the rest, Photon or Nominatim. Without one there is only the pin.
//!
//! | file | is about |
//! | --- | --- |
//! | `model` | what such a server finds, and which of it is of use |
//! | `photon`, `nominatim` | how each of the two is asked, and what it answers |
//! | `ask` | the server: named, asked politely, and not twice the same |
//! | `store` | what it said, kept for a month |
//! | `routes` | suggestions for somebody who types, at their organisation's desk |

pub mod ask;
pub mod model;
mod nominatim;
mod photon;
mod routes;
mod store;

pub use routes::router;
