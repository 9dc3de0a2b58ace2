//! Whether a badge is good, asking this server alone. What others publish stays unknown here: nobody's network is asked.

use super::published;
use crate::{
    open_badges::{
        contexts::Contexts,
        credential::Credential,
        recipient::Recipient,
        report::Report,
        resolve::Fetched,
        verify::{Circumstances, verify},
    },
    server::state::AppState,
};
use std::collections::HashMap;

/// Three rounds reach everything that there is; a fourth one says so.
const ROUNDS: usize = 4;

/// All checks of a badge at this moment and, where somebody is asked about, whether it is theirs.
///
/// # Errors
/// When the database fails, or the keys cannot be opened.
pub async fn check(state: &AppState, badge: &Credential, recipient: Option<&Recipient>) -> anyhow::Result<Report> {
    let mut fetched: HashMap<String, Fetched> = HashMap::new();
    let mut report = look(state, badge, recipient, &fetched);
    for _ in 1..ROUNDS {
        let needs = report.needs();
        if needs.is_empty() {
            break;
        }
        for address in needs {
            let found = published::at(state, &address).await?.flatten();
            fetched.insert(address, found.map_or(Fetched::None, Fetched::Document));
        }
        report = look(state, badge, recipient, &fetched);
    }
    Ok(report)
}

fn look(
    state: &AppState,
    badge: &Credential,
    recipient: Option<&Recipient>,
    fetched: &HashMap<String, Fetched>,
) -> Report {
    let now_ms = state.now().timestamp_millis();
    verify(badge, Circumstances { outside: fetched, now_ms, contexts: Contexts::built_in(), recipient })
}
