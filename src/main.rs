//! The command line of City of Learning.

use anyhow::Context;
use city_of_learning::{
    config::{LogFormat, ServeConfig},
    db::Db,
    demo::{self, Source},
    directory::Directory,
    i18n,
    issuer::{self, IssuersCommand},
    provider::{self, MembersCommand},
    server, suggestion,
};
use clap::{Parser, Subcommand};
use std::{path::PathBuf, process::ExitCode};
use tracing_subscriber::EnvFilter;

/// Connects young people with the learning around them in their city
#[derive(Parser)]
#[command(version, propagate_version = true)]
struct Cli {
    /// The database: sqlite:PATH or postgres://…
    #[arg(
        long,
        env = "DATABASE_URL",
        default_value = "sqlite:data/city.sqlite",
        hide_env_values = true,
        global = true
    )]
    database_url: String,

    /// What is logged: error, warn, info, debug, or directives as of tracing-subscriber
    #[arg(long, env = "CITY_LOG", default_value = "info,tantivy=warn", global = true)]
    log: String,

    /// How it is logged
    #[arg(long, env = "CITY_LOG_FORMAT", value_enum, default_value_t = LogFormat::Text, global = true)]
    log_format: LogFormat,

    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the site; brings the database up to date first
    Serve(Box<ServeConfig>),
    /// Bring the database up to date
    Migrate,
    /// Load demonstration data: cities, providers and listings; loading again renews them
    Demo {
        /// Folder of data files, instead of the built-in ones (see demo/README.md)
        #[arg(long)]
        from: Option<PathBuf>,
        /// Make so many synthetic listings besides, for trying the site under load
        #[arg(long, value_name = "N", default_value_t = 0)]
        opportunities: u64,
    },
    /// What people say is missing in a city, the newest first
    Suggestions {
        /// The city, as in addresses: vilnius
        #[arg(long)]
        city: String,
    },
    /// Who acts for organisations and cities
    Members {
        #[command(subcommand)]
        command: MembersCommand,
    },
    /// Those who award badges
    Issuers {
        #[command(subcommand)]
        command: IssuersCommand,
    },
    /// Work on the interface's words
    Locales {
        #[command(subcommand)]
        command: LocalesCommand,
    },
}

#[derive(Subcommand)]
enum LocalesCommand {
    /// Check every .ftl file against English, the languages' plural forms and the code
    Check {
        /// Folder of the languages
        #[arg(long, default_value = "locales")]
        locales: PathBuf,
        /// Folder of the code that uses the words
        #[arg(long, default_value = "src")]
        source: PathBuf,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("city-of-learning: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let filter = EnvFilter::try_new(&cli.log).context("--log cannot be understood")?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match cli.log_format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    // the check needs neither database nor runtime
    if let Command::Locales { command: LocalesCommand::Check { locales, source } } = &cli.command {
        let report = i18n::check::check(locales, source)?;
        print!("{report}");
        return Ok(if report.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS });
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        let db = Db::connect(&cli.database_url).await?;
        db.migrate().await?;
        match cli.command {
            Command::Serve(config) => server::serve(db, *config).await?,
            Command::Migrate => println!("The database is up to date."),
            Command::Demo { from, opportunities } => {
                let source = from.map_or(Source::Embedded, Source::Folder);
                let loaded = demo::load(&db, &source, chrono::Utc::now()).await?;
                println!("{loaded}");
                if opportunities > 0 {
                    let made = demo::synthesise(&db, opportunities, chrono::Utc::now()).await?;
                    println!("{made} synthetic listings besides.");
                }
                db.close().await;
            }
            Command::Suggestions { city } => {
                let directory = Directory::read(&db).await?;
                let city = directory.city(&city).with_context(|| format!("there is no city {city}"))?;
                for one in suggestion::store::of_city(&db, &city.id).await? {
                    let day = chrono::DateTime::from_timestamp_millis(one.created).unwrap_or_default();
                    // one line each, whatever somebody wrote
                    let words = one.words.split_whitespace().collect::<Vec<_>>().join(" ");
                    println!("{}  {words}", day.with_timezone(&city.time_zone).format("%Y-%m-%d"));
                }
            }
            Command::Members { command } => provider::run(&db, &command).await?,
            Command::Issuers { command } => issuer::run(&db, &command).await?,
            Command::Locales { .. } => {}
        }
        Ok(ExitCode::SUCCESS)
    })
}
