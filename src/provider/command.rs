//! Members of organisations and coordinators of cities, from the command line.

use super::member::{self, Role};
use crate::{
    account::store as accounts,
    coordination::{self, model::CityRole},
    db::Db,
    directory::Directory,
};
use anyhow::Context;
use clap::{Args, Subcommand};
use lettre::Address;

/// Who acts for organisations and cities
#[derive(Subcommand)]
pub enum MembersCommand {
    /// Make somebody who has an account a member of an organisation, or give them another role
    Add {
        #[command(flatten)]
        whom: Whom,
        /// owner, admin, editor or assessor
        #[arg(long, default_value = "editor", value_parser = role)]
        role: Role,
    },
    /// End a membership
    Remove {
        #[command(flatten)]
        whom: Whom,
    },
    /// Make somebody who has an account a coordinator or moderator of a city
    AddCoordinator {
        /// The city, as in addresses: vilnius
        #[arg(long)]
        city: String,
        /// The account's address
        #[arg(long)]
        email: Address,
        /// coordinator or moderator
        #[arg(long, default_value = "coordinator", value_parser = city_role)]
        role: CityRole,
    },
    /// End somebody's part in a city
    RemoveCoordinator {
        /// The city, as in addresses: vilnius
        #[arg(long)]
        city: String,
        /// The account's address
        #[arg(long)]
        email: Address,
    },
    /// Everybody who acts for a city or one of its organisations
    List {
        /// The city, as in addresses: vilnius
        #[arg(long)]
        city: String,
    },
}

/// A member of an organisation.
#[derive(Args)]
pub struct Whom {
    /// The city, as in addresses: vilnius
    #[arg(long)]
    city: String,
    /// The organisation, as in addresses (`…/opportunities?provider=`)
    #[arg(long)]
    organisation: String,
    /// The account's address
    #[arg(long)]
    email: Address,
}

fn role(word: &str) -> Result<Role, String> {
    Role::from_word(word).ok_or_else(|| "owner, admin, editor or assessor".to_owned())
}

fn city_role(word: &str) -> Result<CityRole, String> {
    CityRole::from_word(word).ok_or_else(|| "coordinator or moderator".to_owned())
}

/// Runs a command; prints what it did.
///
/// # Errors
/// When a city, organisation or account is not there, or the database fails.
pub async fn run(db: &Db, command: &MembersCommand) -> anyhow::Result<()> {
    let now = chrono::Utc::now().timestamp_millis();
    match command {
        MembersCommand::Add { whom, role } => {
            let (organisation, account) = find(db, whom).await?;
            member::put(db, &organisation.id, &account, *role, now).await?;
            println!("{} is {} of {}.", whom.email, role.as_str(), organisation.name);
        }
        MembersCommand::Remove { whom } => {
            let (organisation, account) = find(db, whom).await?;
            anyhow::ensure!(
                member::remove(db, &organisation.id, &account).await?,
                "{} is no member of {}",
                whom.email,
                organisation.name
            );
            println!("{} acts for {} no more.", whom.email, organisation.name);
        }
        MembersCommand::AddCoordinator { city, email, role } => {
            let (city_id, account) = (city_id(db, city).await?, account_id(db, email).await?);
            coordination::store::put(db, &city_id, &account, *role, now).await?;
            println!("{email} is {} of {city}.", role.as_str());
        }
        MembersCommand::RemoveCoordinator { city, email } => {
            let (city_id, account) = (city_id(db, city).await?, account_id(db, email).await?);
            anyhow::ensure!(
                coordination::store::remove(db, &city_id, &account).await?,
                "{email} has no part in {city}"
            );
            println!("{email} acts for {city} no more.");
        }
        MembersCommand::List { city } => {
            let city_id = city_id(db, city).await?;
            for (email, role) in coordination::store::of_city(db, &city_id).await? {
                println!("{city}  {email}  {role}");
            }
            for (organisation, email, role) in member::of_city(db, &city_id).await? {
                println!("{city}/{organisation}  {email}  {role}");
            }
        }
    }
    Ok(())
}

async fn find(db: &Db, whom: &Whom) -> anyhow::Result<(member::Organisation, String)> {
    let city_id = city_id(db, &whom.city).await?;
    let organisation = member::organisation(db, &city_id, &whom.organisation).await?;
    let organisation =
        organisation.with_context(|| format!("there is no organisation {} in {}", whom.organisation, whom.city))?;
    Ok((organisation, account_id(db, &whom.email).await?))
}

async fn city_id(db: &Db, slug: &str) -> anyhow::Result<String> {
    let directory = Directory::read(db).await?;
    directory.city(slug).map(|city| city.id.clone()).with_context(|| format!("there is no city {slug}"))
}

async fn account_id(db: &Db, email: &Address) -> anyhow::Result<String> {
    let account = accounts::by_email(db, &email.to_string().to_lowercase().parse()?).await?;
    account.map(|account| account.id).with_context(|| format!("nobody has an account with the address {email}"))
}
