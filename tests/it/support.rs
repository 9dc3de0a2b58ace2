//! The real application on a real database of its own, asked from outside.

use axum::{
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use chrono::{DateTime, Utc};
use city_of_learning::{
    config::ServeConfig,
    db::Db,
    demo::{self, Source},
    search::follow::Follower,
    server::{
        self,
        state::{AppState, Clock},
    },
};
use clap::Parser;
use sqlx::AssertSqlSafe;
use std::path::PathBuf;
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
    _folder: tempfile::TempDir,
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

    /// Another server on the same database.
    pub async fn beside(&self) -> Self {
        Self::on(self.db.clone(), tempfile::tempdir().unwrap()).await
    }

    async fn on(db: Db, folder: tempfile::TempDir) -> Self {
        let config = config(&["--tile-template", "off"]);
        let (state, follower) = server::prepare(db.clone(), config, Clock::Fixed(now())).await.unwrap();
        Self { db, state, follower, _folder: folder }
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
