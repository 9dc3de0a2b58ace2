//! The real application on a real database of its own, asked from outside.

use axum::{
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use chrono::{DateTime, TimeDelta, Utc};
use city_of_learning::{
    config::ServeConfig,
    db::Db,
    demo::{self, Source},
    on_db,
    participation::check_in,
    search::follow::Follower,
    server::{
        self,
        signing::Signer,
        state::{AppState, Clock},
    },
};
use clap::Parser;
use sqlx::AssertSqlSafe;
use std::{collections::BTreeMap, path::PathBuf};
use tower::ServiceExt;

/// The moment at which every story plays: a Monday, ten in the morning in Vilnius.
pub const NOW: &str = "2026-11-23T08:00:00Z";

/// Which database a story plays on.
#[derive(Clone, Copy, Debug)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// Plays each story on both databases: `story!(name, |app| { … })`.
#[macro_export]
macro_rules! story {
    ($name:ident, |$app:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports, reason = "not every story uses all of them")]
            use super::*;

            async fn play($app: $crate::support::TestApp) $body

            #[tokio::test]
            async fn sqlite() {
                play($crate::support::TestApp::new($crate::support::Engine::Sqlite).await).await;
            }

            #[tokio::test]
            async fn postgres() {
                play($crate::support::TestApp::new($crate::support::Engine::Postgres).await).await;
            }
        }
    };
}

/// An application with the data of `tests/data`.
pub struct TestApp {
    pub db: Db,
    pub state: AppState,
    pub follower: Follower,
    folder: tempfile::TempDir,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }
}

/// A database with nothing in it.
pub async fn empty_database(engine: Engine) -> (Db, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let url = match engine {
        Engine::Sqlite => format!("sqlite:{}", folder.path().join("city.sqlite").display()),
        Engine::Postgres => {
            let server = std::env::var("TEST_POSTGRES_URL")
                .expect("TEST_POSTGRES_URL names a throwaway PostgreSQL: `make test` starts one");
            let name = format!("test_{}", uuid::Uuid::now_v7().simple());
            let Db::Postgres(pool) = Db::connect(&server).await.unwrap() else { panic!("not PostgreSQL: {server}") };
            sqlx::query(AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&pool).await.unwrap();
            pool.close().await;
            server.replace("/city?", &format!("/{name}?"))
        }
    };
    let db = Db::connect(&url).await.unwrap();
    (db, folder)
}

/// The data that stories are about.
pub fn data() -> Source {
    Source::Folder(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data"))
}

pub fn now() -> DateTime<Utc> {
    NOW.parse().unwrap()
}

/// The settings of a server that takes the defaults.
pub fn config(arguments: &[&str]) -> ServeConfig {
    #[derive(Parser)]
    struct Settings {
        #[command(flatten)]
        config: ServeConfig,
    }
    Settings::parse_from(["serve"].iter().chain(arguments)).config
}

impl TestApp {
    pub async fn new(engine: Engine) -> Self {
        let (db, folder) = empty_database(engine).await;
        db.migrate().await.unwrap();
        demo::load(&db, &data(), now()).await.unwrap();
        Self::on(db, folder).await
    }

    /// One with the demonstration data, as a person would find it on the first start.
    pub async fn with_demonstration() -> Self {
        let (db, folder) = empty_database(Engine::Sqlite).await;
        db.migrate().await.unwrap();
        demo::load(&db, &Source::Embedded, now()).await.unwrap();
        Self::on(db, folder).await
    }

    /// Another server on the same database.
    pub async fn beside(&self) -> Self {
        Self::on(self.db.clone(), tempfile::tempdir().unwrap()).await
    }

    /// The same server, so much later.
    pub async fn later(&self, by: TimeDelta) -> Self {
        Self::with(self.db.clone(), tempfile::tempdir().unwrap(), now() + by, &[]).await
    }

    /// Another server on the same database, with more settings.
    pub async fn configured(&self, arguments: &[&str]) -> Self {
        Self::with(self.db.clone(), tempfile::tempdir().unwrap(), now(), arguments).await
    }

    /// The same server at another moment, with more settings.
    pub async fn at(&self, now: DateTime<Utc>, arguments: &[&str]) -> Self {
        Self::with(self.db.clone(), tempfile::tempdir().unwrap(), now, arguments).await
    }

    async fn on(db: Db, folder: tempfile::TempDir) -> Self {
        Self::with(db, folder, now(), &[]).await
    }

    async fn with(db: Db, folder: tempfile::TempDir, now: DateTime<Utc>, arguments: &[&str]) -> Self {
        let outbox = folder.path().join("outbox").display().to_string();
        let key = "5".repeat(64);
        let key: &[&str] = if arguments.contains(&"--master-key") { &[] } else { &["--master-key", &key] };
        let arguments = [&["--tile-template", "off", "--outbox", &outbox], key, arguments].concat();
        let (state, follower) = server::prepare(db.clone(), config(&arguments), Clock::Fixed(now)).await.unwrap();
        Self { db, state, follower, folder }
    }

    /// Where mail goes.
    pub fn outbox(&self) -> PathBuf {
        self.folder.path().join("outbox")
    }

    /// The letters that wait in the outbox, the oldest first.
    pub async fn letters(&self) -> Vec<Letter> {
        let rows: Vec<(String, String, String)> = on_db!(&self.db, |pool| {
            sqlx::query_as("SELECT recipient, subject, body_text FROM mail ORDER BY id").fetch_all(pool).await.unwrap()
        });
        rows.into_iter().map(|(to, subject, text)| Letter { to, subject, text }).collect()
    }

    /// The newest letter to an address.
    pub async fn letter_to(&self, address: &str) -> Letter {
        let letters = self.letters().await;
        letters
            .into_iter()
            .rev()
            .find(|letter| letter.to == address)
            .unwrap_or_else(|| panic!("no letter to {address}"))
    }

    /// How many rows a table has that name an account.
    pub async fn count(&self, table: &str, column: &str, value: &str) -> i64 {
        let query = format!("SELECT COUNT(*) FROM {table} WHERE {column} = $1");
        on_db!(&self.db, |pool| { sqlx::query_scalar(AssertSqlSafe(query)).bind(value).fetch_one(pool).await.unwrap() })
    }

    /// Changes the data that a story is about.
    pub async fn change(&self, statement: &str) {
        on_db!(&self.db, |pool| {
            sqlx::query(AssertSqlSafe(statement.to_owned())).execute(pool).await.unwrap();
        });
    }

    /// The id of somebody's registration for a session; `child` is empty for their own.
    pub async fn registration(&self, session_id: &str, email: &str, child: &str) -> String {
        on_db!(&self.db, |pool| {
            sqlx::query_scalar(
                "SELECT r.id FROM registration r JOIN account a ON a.id = r.account_id \
                 WHERE r.session_id = $1 AND a.email = $2 AND r.child = $3",
            )
            .bind(session_id)
            .bind(email)
            .bind(child)
            .fetch_one(pool)
            .await
            .unwrap()
        })
    }

    /// How a registration stands: its status and presence.
    pub async fn standing(&self, registration_id: &str) -> (String, String) {
        on_db!(&self.db, |pool| {
            sqlx::query_as("SELECT status, presence FROM registration WHERE id = $1")
                .bind(registration_id)
                .fetch_one(pool)
                .await
                .unwrap()
        })
    }

    /// What the picture of a ticket says after its address.
    pub async fn ticket(&self, registration_id: &str) -> String {
        let signer = Signer::of(&self.db, check_in::PURPOSE).await.unwrap();
        check_in::ticket(&signer, registration_id, self.state.now().timestamp_millis()).unwrap()
    }

    /// The id of a browser in which somebody is signed in.
    pub async fn browser_session(&self, email: &str) -> String {
        on_db!(&self.db, |pool| {
            sqlx::query_scalar(
                "SELECT s.id FROM account_session s JOIN account a ON a.id = s.account_id WHERE a.email = $1",
            )
            .bind(email)
            .fetch_one(pool)
            .await
            .unwrap()
        })
    }

    /// Somebody's browser, with nothing in it.
    pub fn browser(&self) -> Browser<'_> {
        Browser { app: self, cookies: BTreeMap::new() }
    }

    /// Follows the change feed to its end, as the running server does all the time.
    pub async fn follow(&mut self) -> usize {
        self.follower.catch_up(&self.state).await.unwrap()
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub async fn get_with(&self, path: &str, name: header::HeaderName, value: &str) -> Answer {
        self.send(Request::get(path).header(name, value).body(Body::empty()).unwrap()).await
    }

    pub async fn post(&self, path: &str, form: &str) -> Answer {
        let kind = "application/x-www-form-urlencoded";
        let request = Request::builder().method(Method::POST).uri(path).header(header::CONTENT_TYPE, kind);
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = server::app(self.state.clone()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Answer { status: parts.status, headers: parts.headers, text }
    }
}

/// A letter in the outbox.
#[derive(Clone, Debug)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
}

impl Letter {
    /// Path of the page that its button opens.
    pub fn link(&self) -> &str {
        let origin = "http://127.0.0.1:3000";
        self.text.lines().find_map(|line| line.strip_prefix(origin)).unwrap_or_else(|| panic!("no link: {}", self.text))
    }

    /// The six figures of its subject.
    pub fn code(&self) -> String {
        let code: String = self.subject.chars().filter(char::is_ascii_digit).collect();
        assert_eq!(code.len(), 6, "{}", self.subject);
        code
    }
}

/// A browser that keeps cookies, and follows nothing by itself.
#[derive(Clone)]
pub struct Browser<'a> {
    pub app: &'a TestApp,
    pub cookies: BTreeMap<String, String>,
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(form)).await
    }

    pub async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let answer = self.app.send(request.header(header::COOKIE, cookies.join("; ")).body(body).unwrap()).await;
        for cookie in answer.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            if rest.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }
}
