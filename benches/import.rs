//! `cargo bench --bench import -- N`: a table of N rows (5,000), looked at and then written, on SQLite in a temporary file.

use axum::{
    body::Body,
    http::{Request, header},
};
use city_of_learning::{
    config::ServeConfig,
    db::Db,
    demo::{self, Source},
    import, on_db,
    server::{
        self,
        state::{AppState, Clock},
    },
};
use clap::Parser;
use std::time::Instant;
use tower::ServiceExt;

const DESK: &str = "/en/vilnius/desk/dvi-laisvos-rankos/import";
const HEADERS: &str =
    "id;title;summary;description;kind;theme;date;start;end;until;place;language;price;registration;capacity";

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    // cargo bench hands on its own `--bench`
    let count = std::env::args().filter_map(|argument| argument.parse().ok()).next().unwrap_or(5_000_usize);
    let folder = tempfile::tempdir()?;
    let db = Db::connect(&format!("sqlite:{}", folder.path().join("city.sqlite").display())).await?;
    db.migrate().await?;
    let now = "2026-11-23T08:00:00Z".parse()?;
    demo::load(&db, &Source::Embedded, now).await?;
    let (state, _) = server::prepare(db, config(), Clock::Fixed(now)).await?;
    let cookie = editor(&state).await?;

    let start = Instant::now();
    let uploaded = send(&state, &cookie, DESK, upload(count)).await?;
    println!("{:>8.2} s  read and kept, {count} rows", start.elapsed().as_secs_f64());
    let mapping = columns();
    send(&state, &cookie, &uploaded, (FORM.to_owned(), mapping.into_bytes())).await?;
    let start = Instant::now();
    let page = get(&state, &cookie, &uploaded).await?;
    anyhow::ensure!(page.contains("value=\"start\""), "nothing to import: {page}");
    println!("{:>8.2} s  looked at", start.elapsed().as_secs_f64());
    let start = Instant::now();
    send(&state, &cookie, &uploaded, (FORM.to_owned(), b"act=start".to_vec())).await?;
    let written = import::finish(&state).await?;
    let seconds = start.elapsed().as_secs_f64();
    anyhow::ensure!(written == count, "{written} rows were written");
    println!("{seconds:>8.2} s  written, {:.0} rows a second", count as f64 / seconds);
    Ok(())
}

const FORM: &str = "application/x-www-form-urlencoded";

fn config() -> ServeConfig {
    #[derive(Parser)]
    struct Settings {
        #[command(flatten)]
        config: ServeConfig,
    }
    Settings::parse_from(["serve"]).config
}

/// Somebody who writes for an organisation of the demonstration, and is signed in: the cookie of their browser.
async fn editor(state: &AppState) -> anyhow::Result<String> {
    let token = "import";
    on_db!(&state.db, |pool| {
        sqlx::query(
            "INSERT INTO account (id, city_id, email, name, birth_date, locale, password_hash, created) \
             SELECT 'editor', id, 'a@b.example', 'A', '1980-01-01', 'en', '', 0 FROM city WHERE slug = 'vilnius'",
        )
        .execute(pool)
        .await?;
        sqlx::query(
            "INSERT INTO membership (organisation_id, account_id, role, created) \
             SELECT id, 'editor', 'editor', 0 FROM organisation WHERE slug = 'dvi-laisvos-rankos'",
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

fn upload(count: usize) -> (String, Vec<u8>) {
    let mut text =
        format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n{HEADERS}\n");
    for row in 0..count {
        let day = row % 28 + 1;
        text.push_str(&format!(
            "K{row};Būrelis {row};Ateik ir pabandyk.;Kviečiame visus, kam smalsu. **Atsinešk** gerą nuotaiką.;workshop;\
             technology;2026-12-{day:02};16:00;18:00;2027-05-31;Nežinoma vieta {};lt;7,50;open;12\n",
            row % 50
        ));
    }
    text.push_str("\r\n--x--\r\n");
    ("multipart/form-data; boundary=x".to_owned(), text.into_bytes())
}

fn columns() -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (at, header) in HEADERS.split(';').enumerate() {
        form.append_pair(&format!("column-{at}"), header);
    }
    form.append_pair("locale", "lt").append_pair("act", "columns").finish()
}

/// Posts something; returns where the answer leads.
async fn send(state: &AppState, cookie: &str, path: &str, (kind, body): (String, Vec<u8>)) -> anyhow::Result<String> {
    let request = Request::post(path).header(header::CONTENT_TYPE, kind).header(header::COOKIE, cookie);
    let response = server::app(state.clone()).oneshot(request.body(Body::from(body))?).await?;
    let location = response.headers().get(header::LOCATION).map(|to| to.to_str().map(str::to_owned)).transpose()?;
    location.ok_or_else(|| anyhow::anyhow!("{path}: {}", response.status()))
}

async fn get(state: &AppState, cookie: &str, path: &str) -> anyhow::Result<String> {
    let request = Request::get(path).header(header::COOKIE, cookie).body(Body::empty())?;
    let response = server::app(state.clone()).oneshot(request).await?;
    let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await?;
    Ok(String::from_utf8(bytes.to_vec())?)
}
