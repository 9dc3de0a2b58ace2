//! The document that a program begins with, the Service Description Document: an `OpenAPI` description of this interface, with
//! the addresses at which a program introduces itself and gets tokens.

use super::ROOT;
use crate::{
    i18n::{Locale, Mode, msg},
    oauth::{paths, scope::Scope},
    server::state::AppState,
};
use axum::{
    Router,
    extract::State,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use serde_json::{Value, json};

const SCHEMAS: &str = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_";

/// The document.
pub fn router() -> Router<AppState> {
    Router::new().route(&format!("{ROOT}/discovery"), get(document))
}

async fn document(State(state): State<AppState>) -> Response {
    let origin = state.config.origin();
    let at = |path: &str| format!("{origin}{path}");
    let front = at("/");
    let terms = state.config.terms_url.as_deref().unwrap_or(&front);
    let privacy = state.config.privacy_url.as_deref().unwrap_or(&front);
    let name = state.catalogue.localizer(Locale::En, Mode::Plain).t(msg::SiteName);
    let told = Scope::ALL.iter().map(|scope| (scope.as_str().to_owned(), Value::from(scope_words(*scope))));
    let document = json!({
        "openapi": "3.0.1",
        "info": {
            "title": name,
            "description": "The Open Badges 3.0 API of a host: the badges in somebody's backpack, and whose it is",
            "version": "3.0",
            "termsOfService": terms,
            "x-imssf-privacyPolicyUrl": privacy,
            "x-imssf-image": at("/assets/icon-512.png"),
        },
        "servers": [{ "url": at(ROOT) }],
        "tags": [
            { "name": "OpenBadgeCredentials", "description": "Badges" },
            { "name": "Profiles", "description": "Whose they are" },
            { "name": "Discovery", "description": "This document" },
        ],
        "paths": {
            "/credentials": { "get": list(), "post": put() },
            "/profile": {
                "get": operation("getProfile", "Profiles", "Whose backpack it is", Some(Scope::ProfileReadonly), &[
                    ("200", content(&["application/json"], &schema("Profile"))),
                ]),
                "put": with_body(
                    operation("putProfile", "Profiles", "Changes the name, and nothing else", Some(Scope::ProfileUpdate), &[
                        ("200", content(&["application/json"], &schema("Profile"))),
                    ]),
                    content(&["application/json"], &schema("Profile")),
                ),
            },
            "/discovery": {
                "get": operation("getServiceDescription", "Discovery", "This document", None, &[
                    ("200", content(&["application/json"], &json!({ "type": "object" }))),
                ]),
            },
        },
        "components": {
            "securitySchemes": { "OAuth2ACG": {
                "type": "oauth2",
                "description": "OAuth 2.0 Authorization Code Grant authorization, with PKCE (S256)",
                "x-imssf-name": name,
                "x-imssf-privacyPolicyUrl": privacy,
                "x-imssf-termsOfServiceUrl": terms,
                "x-imssf-registrationUrl": at(paths::REGISTER),
                "x-imssf-revocationUrl": at(paths::REVOKE),
                "flows": { "authorizationCode": {
                    "authorizationUrl": at(paths::AUTHORIZE),
                    "tokenUrl": at(paths::TOKEN),
                    "refreshUrl": at(paths::TOKEN),
                    "scopes": told.collect::<serde_json::Map<_, _>>(),
                } },
            } },
            "schemas": {
                "AchievementCredential": { "$ref": format!("{SCHEMAS}achievementcredential_schema.json") },
                "GetOpenBadgeCredentialsResponse": {
                    "$ref": format!("{SCHEMAS}getopenbadgecredentialsresponse_schema.json"),
                },
                "Profile": { "$ref": format!("{SCHEMAS}profile_schema.json") },
                "Imsx_StatusInfo": { "$ref": format!("{SCHEMAS}imsx_statusinfo_schema.json") },
                "CompactJws": { "type": "string", "pattern": "^[a-zA-Z0-9_-]+\\.[a-zA-Z0-9_-]*\\.[a-zA-Z0-9_-]+$" },
            },
        },
    });
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, document.to_string()).into_response()
}

/// What a scope allows, for programs.
const fn scope_words(scope: Scope) -> &'static str {
    match scope {
        Scope::CredentialReadonly => "Permission to read the badges of the authenticated entity",
        Scope::CredentialUpsert => "Permission to create or update badges of the authenticated entity",
        Scope::ProfileReadonly => "Permission to read the profile of the authenticated entity",
        Scope::ProfileUpdate => "Permission to update the profile of the authenticated entity",
        Scope::OfflineAccess => "Permission to go on by refresh tokens",
    }
}

fn schema(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A body of one schema in each of these kinds.
fn content(kinds: &[&str], schema: &Value) -> Value {
    let kinds = kinds.iter().map(|kind| ((*kind).to_owned(), json!({ "schema": schema })));
    Value::Object(kinds.collect())
}

/// A badge in either of its forms.
fn badge() -> Value {
    let mut forms = content(&["application/json", "application/vc+ld+json"], &schema("AchievementCredential"));
    forms["text/plain"] = json!({ "schema": schema("CompactJws") });
    forms
}

/// What can be asked at an address: the good answers, and the form of all others.
fn operation(id: &str, tag: &str, summary: &str, scope: Option<Scope>, answers: &[(&str, Value)]) -> Value {
    let refused = content(&["application/json"], &schema("Imsx_StatusInfo"));
    let mut responses = json!({ "default": { "description": "Why it is not answered", "content": refused } });
    for (status, content) in answers {
        responses[*status] = json!({ "description": "It is so", "content": content });
    }
    let mut operation = json!({ "operationId": id, "tags": [tag], "summary": summary, "responses": responses });
    if let Some(scope) = scope {
        operation["security"] = json!([{ "OAuth2ACG": [scope.as_str()] }]);
    }
    operation
}

fn with_body(mut operation: Value, content: Value) -> Value {
    operation["requestBody"] = json!({ "required": true, "content": content });
    operation
}

fn list() -> Value {
    let answer = content(&["application/json"], &schema("GetOpenBadgeCredentialsResponse"));
    let summary = "The badges of a backpack, in the order in which they came there";
    let scope = Some(Scope::CredentialReadonly);
    let mut operation = operation("getCredentials", "OpenBadgeCredentials", summary, scope, &[("200", answer)]);
    let number = |least: u32| json!({ "type": "integer", "minimum": least });
    let moment = json!({ "type": "string", "format": "date-time" });
    let parameters = [
        ("limit", "How many at most", number(1)),
        ("offset", "The first of them, counted from 0", number(0)),
        ("since", "Only those that were issued after this moment", moment),
    ];
    operation["parameters"] = parameters
        .into_iter()
        .map(|(name, description, schema)| {
            json!({ "name": name, "in": "query", "description": description, "required": false, "schema": schema })
        })
        .collect();
    operation["responses"]["200"]["headers"] = json!({
        "X-Total-Count": { "description": "How many there are in all", "schema": number(0) },
        "Link": { "description": "The pages first, last, next and prev", "schema": { "type": "string" } },
    });
    operation
}

fn put() -> Value {
    let summary = "Puts a badge into the backpack, or in place of an older form of it";
    let scope = Some(Scope::CredentialUpsert);
    let answers = [("200", badge()), ("201", badge())];
    with_body(operation("upsertCredential", "OpenBadgeCredentials", summary, scope, &answers), badge())
}
