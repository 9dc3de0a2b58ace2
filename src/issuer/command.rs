//! New keys for an issuer, from the command line.

use super::{keys, seal::MasterKeyConfig};
use crate::{db::Db, directory::Directory, provider::member};
use anyhow::Context;
use clap::Subcommand;

/// Those who award badges
#[derive(Subcommand)]
pub enum IssuersCommand {
    /// Give an organisation new keys; what those before them have signed stays good
    Rotate {
        /// The city, as in addresses: vilnius
        #[arg(long)]
        city: String,
        /// The organisation, as in addresses (`…/opportunities?provider=`)
        #[arg(long)]
        organisation: String,
        #[command(flatten)]
        master_key: MasterKeyConfig,
    },
}

/// Runs a command; prints what it did.
///
/// # Errors
/// When there is no such city or organisation, or the database or the master key fails.
pub async fn run(db: &Db, command: &IssuersCommand) -> anyhow::Result<()> {
    let IssuersCommand::Rotate { city, organisation, master_key } = command;
    let directory = Directory::read(db).await?;
    let city_id = directory.city(city).map(|city| city.id.clone());
    let city_id = city_id.with_context(|| format!("there is no city {city}"))?;
    let found = member::organisation(db, &city_id, organisation).await?;
    let found = found.with_context(|| format!("there is no organisation {organisation} in {city}"))?;
    let replaced = keys::rotate(db, &master_key.open()?, &found.id, chrono::Utc::now().timestamp_millis()).await?;
    println!("{} has new keys; {replaced} were replaced.", found.name);
    Ok(())
}
