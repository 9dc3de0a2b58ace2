//! Who acts for a city.

use crate::words::words;

words! {
    /// What somebody does for a city. A moderator reads reviews; a coordinator does everything.
    CityRole { Coordinator = "coordinator", Moderator = "moderator" }
}
