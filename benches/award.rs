//! `cargo bench --features ssr --bench award -- N`: a badge for a list of N people (1,000), looked at and then given with its
//! letters, on SQLite in a temporary file or, where its address stands behind, on an empty PostgreSQL. Goal: 1,000 in ten seconds.

use axum::{
    body::Body,
    http::{Request, header},
};
use city_of_learning::{
    award,
    config::ServeConfig,
    db::Db,
    demo::{self, Source},
    on_db,
    server::{
        self,
        state::{AppState, Clock},
    },
};
use clap::Parser;
use std::time::Instant;
use tower::ServiceExt;

const DESK: &str = "/en/vilnius/desk/mandagus-robotai/badges";
const FORM: &str = "application/x-www-form-urlencoded";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    // cargo bench hands on its own `--bench`
    let count = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(1_000_usize);
    let folder = tempfile::tempdir()?;
    let given = std::env::args().find(|argument| argument.starts_with("postgres"));
    let url = given.unwrap_or_else(|| format!("sqlite:{}", folder.path().join("city.sqlite").display()));
    let db = Db::connect(&url).await?;
    db.migrate().await?;
    let now = "2026-11-23T08:00:00Z".parse()?;
    demo::load(&db, &Source::Embedded, now).await?;
    let (state, _) = server::prepare(db, config(), Clock::Fixed(now)).await?;
    let cookie = editor(&state).await?;
    let badge: String = on_db!(&state.db, |pool| {
        sqlx::query_scalar(
            "SELECT a.id FROM achievement a JOIN organisation o ON o.id = a.organisation_id \
             WHERE o.slug = 'mandagus-robotai' AND a.status = 'published'",
        )
        .fetch_one(pool)
        .await?
    });

    let start = Instant::now();
    let run = send(&state, &cookie, &format!("{DESK}/{badge}/awards/list"), list(count)).await?;
    println!("{:>8.2} s  read and kept, {count} people", start.elapsed().as_secs_f64());
    let start = Instant::now();
    let request = Request::get(&run).header(header::COOKIE, &cookie).body(Body::empty())?;
    let looked = server::app(state.clone()).oneshot(request).await?;
    axum::body::to_bytes(looked.into_body(), usize::MAX).await?;
    println!("{:>8.2} s  looked at", start.elapsed().as_secs_f64());
    let start = Instant::now();
    send(&state, &cookie, &run, (FORM.to_owned(), b"act=start".to_vec())).await?;
    let settled = award::finish(&state).await?;
    let seconds = start.elapsed().as_secs_f64();
    let letters: i64 =
        on_db!(&state.db, |pool| { sqlx::query_scalar("SELECT COUNT(*) FROM mail").fetch_one(pool).await? });
    anyhow::ensure!(settled == count && letters == i64::try_from(count)?, "{settled} were given, {letters} letters");
    println!("{seconds:>8.2} s  awarded, {:.0} a second, each with its letter", count as f64 / seconds);
    Ok(())
}

fn config() -> ServeConfig {
    #[derive(Parser)]
    struct Settings {
        #[command(flatten)]
        config: ServeConfig,
    }
    let key = "5".repeat(64);
    Settings::parse_from(["serve", "--master-key", &key]).config
}

/// Somebody who awards for an organisation of the demonstration, and is signed in: the cookie of their browser.
async fn editor(state: &AppState) -> anyhow::Result<String> {
    let token = "award";
    on_db!(&state.db, |pool| {
        sqlx::query(
            "INSERT INTO account (id, city_id, email, name, birth_date, locale, password_hash, created) \
             SELECT 'editor', id, 'a@b.example', 'A', '1980-01-01', 'en', '', 0 FROM city WHERE slug = 'vilnius'",
        )
        .execute(pool)
        .await?;
        sqlx::query(
            "INSERT INTO membership (organisation_id, account_id, role, created) \
             SELECT id, 'editor', 'editor', 0 FROM organisation WHERE slug = 'mandagus-robotai'",
        )
        .execute(pool)
        .await?;
        sqlx::query(
            "INSERT INTO account_session (id, account_id, token_hash, browser, system, created, seen, expires) \
             VALUES ('s', 'editor', $1, '', '', $2, $2, $3)",
        )
        .bind(city_of_learning::account::secrets::hash(token))
        .bind(state.now().timestamp_millis())
        .bind(i64::MAX)
        .execute(pool)
        .await?;
    });
    Ok(format!("session={token}"))
}

fn list(count: usize) -> (String, Vec<u8>) {
    let mut text = "--x\r\nContent-Disposition: form-data; name=\"people\"\r\n\r\n".to_owned();
    for row in 0..count {
        text.push_str(&format!("p{row}@pastas.example; Vardas {row}; Pastatė robotą, kuris **randa** išėjimą.\n"));
    }
    text.push_str("\r\n--x--\r\n");
    ("multipart/form-data; boundary=x".to_owned(), text.into_bytes())
}

/// Posts something; returns where the answer leads.
async fn send(state: &AppState, cookie: &str, path: &str, (kind, body): (String, Vec<u8>)) -> anyhow::Result<String> {
    let request = Request::post(path).header(header::CONTENT_TYPE, kind).header(header::COOKIE, cookie);
    let response = server::app(state.clone()).oneshot(request.body(Body::from(body))?).await?;
    let location = response.headers().get(header::LOCATION).map(|to| to.to_str().map(str::to_owned)).transpose()?;
    location.ok_or_else(|| anyhow::anyhow!("{path}: {}", response.status()))
}
