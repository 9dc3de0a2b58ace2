//! A backpack of somebody else's. It knows where one document is, and learns everything else from there.

use crate::support::{Answer, Browser, TestApp};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const BACK: &str = "https://backpack.example/back";
const VERIFIER: &str = "nobody-else-has-this-verifier-of-more-than-43-characters";

/// The program.
pub struct Client<'a> {
    app: &'a TestApp,
    /// What the document says.
    pub told: Value,
    id: String,
    secret: String,
    pub access: String,
    pub refresh: String,
}

/// What an address of this server is without its origin.
fn path(address: &str) -> &str {
    address.strip_prefix("http://127.0.0.1:3000").unwrap_or(address)
}

fn query(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// The value of an attribute, somewhere behind `start`.
fn attribute<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    text.split_once(start)?.1.split_once('"').map(|(value, _)| value)
}

/// Where the form of a page leads that says yes, and what is hidden in it.
fn consent(page: &str) -> (String, Vec<(String, String)>) {
    let plain = |text: &str| text.replace("&quot;", "\"").replace("&amp;", "&");
    let (before, after) = page.split_once("value=\"yes\"").unwrap_or_else(|| panic!("nobody is asked: {page}"));
    let form = before.rsplit_once("<form").map_or(before, |(_, form)| form);
    let form = format!("{form}{}", after.split("</form>").next().unwrap_or_default());
    let hidden = form.split("<input").skip(1).filter_map(|input| {
        let name = attribute(input, "name=\"")?;
        Some((plain(name), plain(attribute(input, "value=\"").unwrap_or_default())))
    });
    (plain(attribute(&form, "action=\"").unwrap()), hidden.collect())
}

impl<'a> Client<'a> {
    /// Reads the document and introduces itself.
    pub async fn new(app: &'a TestApp) -> Self {
        let answer = app.get("/ims/ob/v3p0/discovery").await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        let told = answer.json();
        let empty = String::new();
        let mut client =
            Self { app, told, id: empty.clone(), secret: empty.clone(), access: empty.clone(), refresh: empty };
        let said = json!({
            "client_name": "Other backpack", "client_uri": "https://backpack.example/", "redirect_uris": [BACK],
            "token_endpoint_auth_method": "client_secret_basic", "response_types": ["code"],
            "grant_types": ["authorization_code", "refresh_token"], "scope": client.scopes(&[""]),
        });
        let address = client.security("/x-imssf-registrationUrl");
        let request = Request::post(path(&address)).header(header::CONTENT_TYPE, "application/json");
        let answer = app.send(request.body(Body::from(said.to_string())).unwrap()).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
        let registered = answer.json();
        registered["client_id"].as_str().unwrap().clone_into(&mut client.id);
        registered["client_secret"].as_str().unwrap().clone_into(&mut client.secret);
        client
    }

    fn security(&self, pointer: &str) -> String {
        let scheme = &self.told["components"]["securitySchemes"]["OAuth2ACG"];
        scheme.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no {pointer}: {scheme}")).to_owned()
    }

    fn flow(&self, name: &str) -> String {
        self.security(&format!("/flows/authorizationCode/{name}"))
    }

    /// The scopes that end in one of these.
    fn scopes(&self, ends: &[&str]) -> String {
        let scopes = &self.told["components"]["securitySchemes"]["OAuth2ACG"]["flows"]["authorizationCode"]["scopes"];
        let scopes = scopes.as_object().unwrap().keys().map(String::as_str);
        scopes.filter(|scope| ends.iter().any(|end| scope.ends_with(end))).collect::<Vec<_>>().join(" ")
    }

    /// Sends somebody to be asked, and gets its tokens when they have said yes.
    pub async fn is_let_in(&mut self, browser: &mut Browser<'_>, ends: &[&str]) {
        let scope = self.scopes(ends);
        let challenge = BASE64URL_NOPAD.encode(&Sha256::digest(VERIFIER));
        let wish = [
            ("response_type", "code"),
            ("client_id", &self.id),
            ("redirect_uri", BACK),
            ("scope", &scope),
            ("state", "7"),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
        ];
        let address = self.flow("authorizationUrl");
        let mut asked = browser.get(&format!("{}?{}", path(&address), query(&wish))).await;
        if asked.status.is_redirection() {
            let to = path(asked.header(header::LOCATION)).to_owned();
            asked = browser.get(&to).await;
        }
        let (action, hidden) = consent(&asked.text);
        let mut fields: Vec<(&str, &str)> =
            hidden.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("answer", "yes"));
        let answered = browser.post(&action, &fields).await;
        let back = answered.header(header::LOCATION);
        assert!(back.starts_with(BACK), "{back}: {}", answered.text);
        let (_, told) = back.split_once('?').unwrap();
        let told = |name: &str| {
            let value = form_urlencoded::parse(told.as_bytes()).find(|(own, _)| own == name);
            value.map(|(_, value)| value.into_owned()).unwrap_or_default()
        };
        assert_eq!(told("state"), "7");
        let code = told("code");
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", BACK),
            ("scope", &scope),
            ("code_verifier", VERIFIER),
        ];
        self.gets_tokens("tokenUrl", &fields).await;
    }

    /// One that somebody has let in to do all of this.
    pub async fn of(app: &'a TestApp, browser: &mut Browser<'_>, ends: &[&str]) -> Self {
        let mut client = Self::new(app).await;
        client.is_let_in(browser, ends).await;
        client
    }

    async fn post(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let basic = BASE64.encode(format!("{}:{}", self.id, self.secret).as_bytes());
        let request = Request::post(path(address))
            .header(header::AUTHORIZATION, format!("Basic {basic}"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.app.send(request.body(Body::from(query(fields))).unwrap()).await
    }

    async fn gets_tokens(&mut self, at: &str, fields: &[(&str, &str)]) {
        let answer = self.post(&self.flow(at), fields).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
        let told = answer.json();
        assert_eq!(told["token_type"], "Bearer");
        told["access_token"].as_str().unwrap().clone_into(&mut self.access);
        told["refresh_token"].as_str().unwrap_or_default().clone_into(&mut self.refresh);
    }

    pub async fn refreshes(&mut self) {
        let refresh = self.refresh.clone();
        let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh.as_str())];
        self.gets_tokens("refreshUrl", &fields).await;
    }

    /// Gives back all that it was allowed.
    pub async fn leaves(&self) {
        let answer = self.post(&self.security("/x-imssf-revocationUrl"), &[("token", &self.refresh)]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    }

    /// Asks for something of the interface, or for a whole address that it was told.
    pub async fn get(&self, what: &str) -> Answer {
        self.send(Method::GET, what, "", Vec::new()).await
    }

    /// Puts a badge into the backpack, from a page of its own.
    pub async fn put(&self, kind: &str, badge: impl Into<Vec<u8>>) -> Answer {
        self.send(Method::POST, "/credentials", kind, badge.into()).await
    }

    pub async fn send(&self, method: Method, what: &str, kind: &str, body: Vec<u8>) -> Answer {
        let server = self.told["servers"][0]["url"].as_str().unwrap();
        let address = if what.starts_with('/') { format!("{server}{what}") } else { what.to_owned() };
        let mut request = Request::builder()
            .method(method)
            .uri(path(&address))
            .header(header::AUTHORIZATION, format!("Bearer {}", self.access))
            .header(header::ORIGIN, "https://backpack.example")
            .header("sec-fetch-site", "cross-site");
        if !kind.is_empty() {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        self.app.send(request.body(Body::from(body)).unwrap()).await
    }
}

/// The address of that relation.
pub fn link(answer: &Answer, relation: &str) -> Option<String> {
    let links = answer.header(header::LINK).split(", ");
    let link = links.into_iter().find(|link| link.ends_with(&format!("; rel=\"{relation}\"")))?;
    Some(link.strip_prefix('<')?.split_once('>')?.0.to_owned())
}
