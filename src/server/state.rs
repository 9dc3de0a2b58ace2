//! What every handler can reach.

use super::assets::Assets;
use crate::{
    account::passwords::Passwords,
    config::ServeConfig,
    db::Db,
    directory::{CurrentDirectory, Directory},
    geocoding::ask::Geocoder,
    i18n::Catalogue,
    issuer::seal::MasterKey,
    mail::transport::Transport,
    map::tiles::BaseMaps,
    opportunity::cache::ListingCache,
    outgoing::Outgoing,
    picture::process::Pictures,
    search::index::SearchIndex,
    statistics::Views,
};
use chrono::{DateTime, Utc};
use metrics_exporter_prometheus::PrometheusHandle;
use std::sync::Arc;
use tokio::sync::Notify;

/// The application's state; cheap to clone.
#[derive(Clone)]
pub struct AppState(Arc<Parts>);

/// The parts of the state.
pub struct Parts {
    pub db: Db,
    pub config: ServeConfig,
    pub catalogue: Arc<Catalogue>,
    pub directory: CurrentDirectory,
    pub index: SearchIndex,
    pub listings: ListingCache,
    pub base_maps: BaseMaps,
    pub assets: Assets,
    pub mail: Transport,
    /// Told when a letter has been put into the outbox.
    pub new_mail: Notify,
    pub outgoing: Outgoing,
    /// Where it is asked what lies at an address, if anywhere.
    pub geocoder: Option<Geocoder>,
    pub passwords: Passwords,
    /// Views of listings that are not in the database yet.
    pub views: Views,
    pub pictures: Pictures,
    /// What the keys of issuers are sealed with.
    pub master_key: MasterKey,
    pub metrics: PrometheusHandle,
    pub clock: Clock,
    /// When this process was ready.
    pub started: DateTime<Utc>,
}

impl std::ops::Deref for AppState {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl AppState {
    /// Wraps the parts.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The present cities and vocabulary.
    #[must_use]
    pub fn directory(&self) -> Arc<Directory> {
        self.directory.get()
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }
}

/// Where the time comes from: a test can hold it still.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    System,
    Fixed(DateTime<Utc>),
}

impl Clock {
    /// The present moment.
    #[must_use]
    pub fn now(self) -> DateTime<Utc> {
        match self {
            Self::System => Utc::now(),
            Self::Fixed(moment) => moment,
        }
    }
}
