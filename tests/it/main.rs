//! Stories told to the real application: its router, its databases, its data files.

mod account;
mod agenda;
mod bad_input;
mod cities;
mod data;
mod desk;
mod editor;
mod erasure;
mod feed;
mod freshness;
mod guardian;
mod keep;
mod learner;
mod mail;
mod opportunity;
mod organisation;
mod participation;
mod passkey;
mod review;
mod saved_search;
mod search;
mod strangers;
mod suggestion;
mod support;
mod team;
mod waiting_list;
