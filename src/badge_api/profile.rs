//! Whose backpack it is: read, and the one thing changed that a program may change, what we call them.
//!
//! Of a minor there is no more than on a certificate, the first of their names, and no address. Everybody's identifier is
//! another one for each program: two that compare what they know do not find out by it that they know the same person.

use super::{ROOT, asked, private, refusal::Refusal};
use crate::{
    account::{forms::Reading, me::home_city, model::Account, store},
    i18n::{Locale, Mode},
    oauth::{bearer::Bearer, scope::Scope},
    open_badges::json::{self, is_a},
    server::{body, form::Fields, state::AppState},
    ui::form::Typed,
};
use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

const CONTEXT: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
/// Bytes of a profile.
const LARGEST: usize = 64 * 1024;

/// The profile.
pub fn router() -> Router<AppState> {
    Router::new().route(&format!("{ROOT}/profile"), get(show).put(change))
}

/// What a program is told of somebody.
struct Profile {
    id: String,
    name: String,
    email: Option<String>,
}

impl Profile {
    fn of(state: &AppState, account: &Account, client_id: &str) -> Result<Self, Refusal> {
        let is_minor = account.is_minor(home_city(state, account)?.as_ref(), state.now());
        let whose = format!("{}{ROOT}/profile#{} {client_id}", state.config.origin(), account.id);
        Ok(Self {
            id: Uuid::new_v5(&Uuid::NAMESPACE_URL, whose.as_bytes()).urn().to_string(),
            name: if is_minor { first(&account.name).to_owned() } else { account.name.clone() },
            email: (!is_minor).then(|| account.email.to_string()),
        })
    }

    fn answer(&self) -> Response {
        let mut told = json!({ "@context": [CONTEXT], "id": self.id, "type": ["Profile"], "name": self.name });
        if let Some(email) = &self.email {
            told["email"] = json!(email);
        }
        private("application/json", told.to_string())
    }
}

/// The first of somebody's names.
fn first(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

async fn show(State(state): State<AppState>, headers: HeaderMap) -> Result<Response, Refusal> {
    let Bearer { account, client_id, .. } = asked(&state, &headers, Scope::ProfileReadonly).await?;
    Ok(Profile::of(&state, &account, &client_id)?.answer())
}

async fn change(State(state): State<AppState>, request: Request) -> Result<Response, Refusal> {
    let (parts, body) = request.into_parts();
    let Bearer { mut account, client_id, .. } = asked(&state, &parts.headers, Scope::ProfileUpdate).await?;
    let too_large = || Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, format!("a profile has {LARGEST} bytes at most"));
    let bytes = body::whole(body, LARGEST).await?.ok_or_else(too_large)?;
    let sent = json::parse(&bytes).map_err(|error| Refusal::data(format!("the body is no profile: {error}")))?;
    let profile = Profile::of(&state, &account, &client_id)?;
    let name = asked_name(&profile, &sent)?;
    // who sends back what it was told changes nothing, and takes no minor's other names away
    if name != profile.name {
        account.name = taken(&state, name)?;
        store::set_about(&state.db, &account.id, &account.name, account.locale).await?;
    }
    Ok(Profile::of(&state, &account, &client_id)?.answer())
}

/// The name in a profile whose other parts are as they are.
fn asked_name<'s>(profile: &Profile, sent: &'s Value) -> Result<&'s str, Refusal> {
    if !is_a(sent, "Profile") {
        return Err(Refusal::data("the body is no Profile"));
    }
    for (part, value) in sent.as_object().unwrap_or(&Map::new()) {
        let stays = match part.as_str() {
            "@context" | "type" | "name" => true,
            "id" => value.as_str() == Some(&profile.id),
            "email" => profile.email.is_some() && value.as_str() == profile.email.as_deref(),
            _ => false,
        };
        if !stays {
            let part: String = part.chars().take(60).collect();
            return Err(Refusal::data(format!("{part:?} cannot be changed here, only the name can")));
        }
    }
    sent.get("name").and_then(Value::as_str).ok_or_else(|| Refusal::data("name is missing, or no text"))
}

/// A name as the settings take it.
fn taken(state: &AppState, name: &str) -> Result<String, Refusal> {
    let fields = Fields::from_iter([("name".to_owned(), name.to_owned())]);
    let mut typed = Typed { fields, ..Typed::default() };
    let l = state.catalogue.localizer(Locale::En, Mode::Plain);
    let name = Reading { typed: &mut typed, l: &l }.name("name");
    // nobody can type these into a form
    let name = name.filter(|name| !name.contains(char::is_control));
    name.ok_or_else(|| {
        Refusal::data(format!("name: {}", typed.message("name").unwrap_or_else(|| "no such text".into())))
    })
}
