//! Stories told to the real application: its router, its databases, its data files.

mod account;
mod agenda;
mod bad_input;
mod cities;
mod data;
mod desk;
mod erasure;
mod feed;
mod guardian;
mod keep;
mod learner;
mod mail;
mod opportunity;
mod participation;
mod passkey;
mod review;
mod saved_search;
mod search;
mod strangers;
mod suggestion;
mod support;
mod waiting_list;
