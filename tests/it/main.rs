//! Stories told to the real application: its router, its databases, its data files.

mod bad_input;
mod cities;
mod data;
mod feed;
mod opportunity;
mod search;
mod support;
