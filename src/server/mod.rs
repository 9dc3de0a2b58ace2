//! The server: every feature's routes in one application, and what surrounds them all.

pub mod assets;
pub mod body;
pub mod cell;
pub mod client;
pub mod cookie;
pub mod cors;
pub mod form;
pub mod headers;
pub mod language;
mod observe;
mod pages;
pub mod problems;
pub mod reader;
pub mod signing;
pub mod state;

use crate::{
    account,
    account::passwords::Passwords,
    agenda, application, audit, award, backpack, badge, badge_api, city, claim,
    config::ServeConfig,
    coordination,
    db::Db,
    demo,
    directory::{CurrentDirectory, Directory},
    duplicate, editor, endorsement, freshness, geocoding,
    geocoding::ask::Geocoder,
    guardian,
    i18n::Catalogue,
    import, issuer, keep, learner, mail,
    mail::transport::Transport,
    map,
    map::tiles::BaseMaps,
    oauth, opportunity,
    opportunity::cache::ListingCache,
    outgoing::Outgoing,
    participation, picture,
    picture::process::Pictures,
    provider, report, review, saved_search, search,
    search::follow::Follower,
    search::index::SearchIndex,
    statistics, suggestion, verification,
};
use anyhow::Context;
use assets::Assets;
use axum::{
    Router,
    extract::DefaultBodyLimit,
    http::{HeaderValue, header},
    middleware,
    serve::ListenerExt,
};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use state::{AppState, Clock, Parts};
use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, OnceLock},
    time::Duration,
};
use tokio::{net::TcpListener, sync::Notify, task::JoinSet};
use tower_http::{
    catch_panic::CatchPanicLayer,
    compression::{
        CompressionLayer, CompressionLevel,
        predicate::{DefaultPredicate, NotForContentType, Predicate},
    },
    csrf::CsrfLayer,
    services::ServeDir,
    set_header::SetResponseHeaderLayer,
};

/// Bytes of a request's body: forms are small; a route whose form is larger says so itself.
const MAX_BODY: usize = 64 * 1024;

/// Everything that a server needs, with the index filled from the database.
///
/// # Errors
/// When the database, the words or the index cannot be read.
pub async fn prepare(db: Db, config: ServeConfig, clock: Clock) -> anyhow::Result<(AppState, Follower)> {
    let catalogue = match &config.locales_dir {
        Some(folder) => Catalogue::from_dir(folder)?,
        None => Catalogue::embedded()?,
    };
    let directory = CurrentDirectory::default();
    directory.set(Directory::read(&db).await?);
    let state = AppState::new(Parts {
        catalogue: Arc::new(catalogue),
        directory,
        index: SearchIndex::new(),
        listings: ListingCache::default(),
        base_maps: BaseMaps::open(config.base_maps.as_deref()).await,
        assets: Assets::read(&hash_file(&config), &config.site_root),
        mail: Transport::new(config.smtp_url.as_deref(), config.outbox.clone())?,
        new_mail: Notify::new(),
        outgoing: Outgoing::new(config.origin(), config.reach_loopback)?,
        geocoder: config.geocoder.clone().map(Geocoder::new),
        passwords: Passwords::default(),
        views: statistics::Views::default(),
        pictures: Pictures::default(),
        master_key: config.master_key.open()?,
        metrics: metrics_handle()?,
        clock,
        started: chrono::Utc::now(),
        db,
        config,
    });
    let mut follower = Follower::default();
    let listings = follower.catch_up(&state).await?;
    tracing::info!(listings, "the search index is filled");
    Ok((state, follower))
}

fn hash_file(config: &ServeConfig) -> PathBuf {
    config.hash_file.clone().unwrap_or_else(|| {
        let program = std::env::current_exe().unwrap_or_default();
        program.parent().map(|folder| folder.join("hash.txt")).unwrap_or_default()
    })
}

/// One recorder for the process, however many applications a test builds in it.
fn metrics_handle() -> anyhow::Result<PrometheusHandle> {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    if let Some(handle) = HANDLE.get() {
        return Ok(handle.clone());
    }
    let handle = observe::install(PrometheusBuilder::new())?;
    Ok(HANDLE.get_or_init(|| handle).clone())
}

/// The application.
pub fn app(state: AppState) -> Router {
    // the framework renders on this executor; a second call finds it there and is refused, which is fine
    let _ = any_spawner::Executor::init_tokio();
    let folder = |name: &str| ServeDir::new(state.config.site_root.join(name)).precompressed_br().precompressed_gzip();
    // in development the built files have no hashes in their names, and change under them
    let built = if state.config.locales_dir.is_some() { "no-cache" } else { "public, max-age=31536000, immutable" };
    let for_ever = SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, HeaderValue::from_static(built));
    let for_an_hour =
        SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600"));
    let compressed = DefaultPredicate::new().and(NotForContentType::const_new("application/vnd.mapbox-vector-tile"));
    Router::new()
        .merge(language::router())
        .merge(city::routes::router())
        .merge(search::routes::router())
        .merge(opportunity::routes::router())
        .merge(map::tiles::router())
        .merge(account::router())
        .merge(agenda::router())
        .merge(application::router())
        .merge(audit::router())
        .merge(award::router())
        .merge(backpack::router())
        .merge(badge::router())
        .merge(badge_api::router())
        .merge(claim::router())
        .merge(guardian::router())
        .merge(keep::router())
        .merge(learner::router())
        .merge(oauth::router())
        .merge(participation::router())
        .merge(picture::router())
        .merge(provider::router())
        .merge(review::router())
        .merge(coordination::router())
        .merge(report::router())
        .merge(duplicate::router())
        .merge(editor::router())
        .merge(endorsement::router())
        .merge(freshness::router())
        .merge(geocoding::router())
        .merge(import::router())
        .merge(issuer::router())
        .merge(saved_search::router())
        .merge(statistics::router())
        .merge(suggestion::router())
        .merge(verification::router())
        .merge(mail::router())
        .merge(observe::router())
        .merge(pages::router())
        .nest_service("/pkg", tower::ServiceBuilder::new().layer(for_ever).service(folder("pkg")))
        .nest_service("/assets", tower::ServiceBuilder::new().layer(for_an_hour.clone()).service(folder("assets")))
        .nest_service("/desk", tower::ServiceBuilder::new().layer(for_an_hour.clone()).service(folder("desk")))
        .nest_service("/map", tower::ServiceBuilder::new().layer(for_an_hour).service(folder("map")))
        .layer(middleware::from_fn_with_state(state.clone(), problems::explain))
        .layer(CatchPanicLayer::new())
        .layer(CsrfLayer::new().with_insecure_bypass(|_, uri| cors::is_open(uri.path())))
        .layer(middleware::from_fn(cors::allow))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(middleware::from_fn_with_state(state.clone(), problems::explain))
        .layer(middleware::from_fn(observe::measure))
        .layer(middleware::from_fn_with_state(
            headers::policy(&state.config, headers::Framing::Neither),
            headers::protect,
        ))
        .layer(CompressionLayer::new().quality(CompressionLevel::Precise(5)).compress_when(compressed))
        .with_state(state)
}

/// Serves until a stop is asked for, then finishes what is under way.
///
/// # Errors
/// When the address is taken, or the database or the demonstration data cannot be read.
pub async fn serve(db: Db, config: ServeConfig) -> anyhow::Result<()> {
    // bound first: a second server on the same address must not touch anything
    let listener =
        TcpListener::bind(config.listen).await.with_context(|| format!("cannot listen on {}", config.listen))?;
    if config.demo && Directory::read(&db).await?.cities.is_empty() {
        let loaded = demo::load(&db, &demo::Source::Embedded, chrono::Utc::now()).await?;
        tracing::info!("first start: {loaded}");
    }
    let wait = Duration::from_secs(config.stop_seconds);
    let (state, follower) = prepare(db, config, Clock::System).await?;
    let mut loops = JoinSet::new();
    loops.spawn(follower.run(state.clone()));
    loops.spawn(mail::outbox::run(state.clone()));
    loops.spawn(participation::notices::run(state.clone()));
    loops.spawn(saved_search::alerts::run(state.clone()));
    loops.spawn(freshness::run(state.clone()));
    loops.spawn(statistics::run(state.clone()));
    loops.spawn(picture::purge::run(state.clone()));
    loops.spawn(import::run(state.clone()));
    loops.spawn(award::run(state.clone()));
    println!("City of Learning is at http://{}", listener.local_addr()?);
    let stopping = Arc::new(Notify::new());
    let stop = {
        let stopping = Arc::clone(&stopping);
        async move {
            asked_to_stop().await;
            tracing::info!("stopping: finishing what is under way");
            stopping.notify_one();
        }
    };
    // an answer in two pieces must not wait for the first one's acknowledgement (seen: 40 ms per file)
    let listener = listener.tap_io(|connection| {
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!("TCP_NODELAY: {error}");
        }
    });
    let serving = axum::serve(listener, app(state.clone()).into_make_service_with_connect_info::<SocketAddr>())
        .with_graceful_shutdown(stop);
    let too_long = async {
        stopping.notified().await;
        tokio::time::sleep(wait).await;
    };
    tokio::select! {
        served = serving => served?,
        () = too_long => tracing::warn!("some requests did not finish within {} seconds", wait.as_secs()),
    }
    // a write that is under way is waited for
    if let Err(error) = statistics::write(&state).await {
        tracing::warn!("the last views could not be written: {error}");
    }
    // a letter, a row or a badge that is under way when the process ends is taken up by the next one
    loops.abort_all();
    state.db.close().await;
    Ok(())
}

/// Ctrl-C, or what a service manager sends.
async fn asked_to_stop() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
