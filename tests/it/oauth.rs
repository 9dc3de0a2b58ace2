//! Another backpack comes to somebody's badges: it introduces itself, is let in, and is shown out again.

use crate::{
    account::{PASSWORD, sign_up},
    story,
    support::{Answer, Browser, TestApp},
};
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Method, Request, StatusCode, header},
};
use city_of_learning::oauth::{
    bearer::{Bearer, Refused},
    scope::Scope,
};
use data_encoding::{BASE64, BASE64URL_NOPAD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

pub const EMAIL: &str = "ieva@pastas.example";
pub const BACK: &str = "https://backpack.example/back?from=city";
pub const READ: &str = "https://purl.imsglobal.org/spec/ob/v3p0/scope/credential.readonly";
pub const UPSERT: &str = "https://purl.imsglobal.org/spec/ob/v3p0/scope/credential.upsert";
pub const VERIFIER: &str = "a verifier that nobody else has, of forty-three characters and more";
pub const ORIGIN: &str = "http://127.0.0.1:3000";
pub const PAGE: &str = "/en/vilnius/me/connect";

/// A program that has introduced itself.
pub struct Program {
    pub id: String,
    /// Empty where it has none.
    pub secret: String,
}

pub async fn introduce(app: &TestApp, said: &Value) -> Answer {
    let request = Request::post("/oauth/register").header(header::CONTENT_TYPE, "application/json");
    app.send(request.body(Body::from(said.to_string())).unwrap()).await
}

pub async fn program(app: &TestApp, said: &Value) -> Program {
    let answer = introduce(app, said).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text);
    let told = answer.json();
    let text = |name: &str| told[name].as_str().unwrap_or_default().to_owned();
    Program { id: text("client_id"), secret: text("client_secret") }
}

/// One that runs on a server, and keeps a secret.
pub async fn elsewhere(app: &TestApp) -> Program {
    program(app, &json!({ "client_name": "Žaidimų kuprinė", "redirect_uris": [BACK] })).await
}

fn challenge() -> String {
    BASE64URL_NOPAD.encode(&Sha256::digest(VERIFIER))
}

/// What a program asks for, as parameters that a test may change.
pub fn wish(program: &Program, scope: &str) -> BTreeMap<&'static str, String> {
    BTreeMap::from([
        ("response_type", "code".to_owned()),
        ("client_id", program.id.clone()),
        ("redirect_uri", BACK.to_owned()),
        ("scope", scope.to_owned()),
        ("state", "a b&c".to_owned()),
        ("code_challenge", challenge()),
        ("code_challenge_method", "S256".to_owned()),
    ])
}

pub fn encoded(parameters: &BTreeMap<&'static str, String>) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}

/// What an address tells in its query.
pub fn told(address: &str) -> BTreeMap<String, String> {
    let (_, query) = address.split_once('?').unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// Says yes, or something else; where that leads.
pub async fn say(browser: &mut Browser<'_>, wish: &BTreeMap<&'static str, String>, answer: &str) -> Answer {
    let fields: Vec<(&str, &str)> = wish.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post(PAGE, &[&fields[..], &[("answer", answer)]].concat()).await
}

/// The code that a yes gives.
pub async fn code(browser: &mut Browser<'_>, program: &Program, scope: &str) -> String {
    let answer = say(browser, &wish(program, scope), "yes").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    told(answer.header(header::LOCATION))["code"].clone()
}

/// A program asks, with its secret in the header where it has one.
pub async fn post(app: &TestApp, path: &str, program: &Program, fields: &[(&str, &str)]) -> Answer {
    let mut fields = fields.to_vec();
    if program.secret.is_empty() {
        fields.push(("client_id", &program.id));
    }
    let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if !program.secret.is_empty() {
        let basic = BASE64.encode(format!("{}:{}", program.id, program.secret).as_bytes());
        request = request.header(header::AUTHORIZATION, format!("Basic {basic}"));
    }
    app.send(request.body(Body::from(form)).unwrap()).await
}

pub async fn exchange(app: &TestApp, program: &Program, code: &str) -> Answer {
    let fields =
        [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", BACK), ("code_verifier", VERIFIER)];
    post(app, "/oauth/token", program, &fields).await
}

pub async fn refresh(app: &TestApp, program: &Program, token: &str) -> Answer {
    post(app, "/oauth/token", program, &[("grant_type", "refresh_token"), ("refresh_token", token)]).await
}

/// A token of an answer.
pub fn token(answer: &Answer, name: &str) -> String {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    answer.json()[name].as_str().unwrap_or_else(|| panic!("no {name}: {}", answer.text)).to_owned()
}

/// Access and refresh token of a program that may go on.
pub async fn connected(app: &TestApp, browser: &mut Browser<'_>, program: &Program) -> (String, String) {
    let code = code(browser, program, &format!("{READ} offline_access")).await;
    let answer = exchange(app, program, &code).await;
    (token(&answer, "access_token"), token(&answer, "refresh_token"))
}

pub async fn bearer(app: &TestApp, token: &str) -> Result<Bearer, Refused> {
    let value = HeaderValue::from_str(&format!("Bearer {token}")).unwrap();
    Bearer::of(&app.state, &HeaderMap::from_iter([(header::AUTHORIZATION, value)])).await
}

pub async fn works(app: &TestApp, token: &str) -> bool {
    match bearer(app, token).await {
        Ok(_) => true,
        Err(refused) => {
            assert_eq!((refused.status, refused.error), (StatusCode::UNAUTHORIZED, "invalid_token"));
            false
        }
    }
}

pub fn refused(answer: &Answer, status: StatusCode, error: &str) {
    assert_eq!((answer.status, answer.json()["error"].as_str()), (status, Some(error)), "{}", answer.text);
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
}

story!(another_backpack_is_let_in_and_shown_out_again, |app| {
    let where_all_is = app.get("/.well-known/oauth-authorization-server").await;
    let document = where_all_is.json();
    assert_eq!(
        (document["issuer"].as_str(), document["token_endpoint"].as_str()),
        (Some(ORIGIN), Some("http://127.0.0.1:3000/oauth/token"))
    );
    assert_eq!(document["scopes_supported"].as_array().map(Vec::len), Some(5));
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let query = encoded(&wish(&program, READ));
    // a link that names no language: the reader's own, and the city of the account
    let link = ieva
        .send(Request::get(format!("/oauth/authorize?{query}")).header(header::ACCEPT_LANGUAGE, "lt"), Body::empty());
    assert_eq!(link.await.header(header::LOCATION), format!("/lt/vilnius/me/connect?{query}"));
    let page = ieva.get(&format!("{PAGE}?{query}")).await;
    assert_eq!(page.status, StatusCode::OK);
    for words in ["Connect “Žaidimų kuprinė”?", "backpack.example", "also those that only you see", EMAIL] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    assert!(!page.text.contains("Put badges into your backpack"), "what was not asked for");
    let policy = page.header(header::CONTENT_SECURITY_POLICY);
    assert!(policy.contains("form-action 'self' https:;"), "{policy}");
    assert_eq!(page.header(header::CACHE_CONTROL), "no-store");
    let yes = say(&mut ieva, &wish(&program, READ), "yes").await;
    let to = yes.header(header::LOCATION);
    assert!(to.starts_with(&format!("{BACK}&code=")), "{to}");
    let back = told(to);
    assert_eq!((back["state"].as_str(), back["iss"].as_str(), back["scope"].as_str()), ("a b&c", ORIGIN, READ));
    let answer = exchange(&app, &program, &back["code"]).await;
    let token = token(&answer, "access_token");
    let said = answer.json();
    assert_eq!((said["token_type"].as_str(), said["expires_in"].as_i64()), (Some("Bearer"), Some(3_600)));
    assert!(said["refresh_token"].is_null(), "nobody has allowed it to go on");
    let bearer = bearer(&app, &token).await.unwrap();
    assert_eq!((bearer.account.email.to_string(), bearer.client_id.as_str()), (EMAIL.to_owned(), program.id.as_str()));
    assert_eq!(bearer.scopes, BTreeSet::from([Scope::CredentialReadonly]));
    assert_eq!(bearer.needs(Scope::CredentialReadonly), Ok(()));
    let too_much = bearer.needs(Scope::CredentialUpsert).unwrap_err();
    assert_eq!((too_much.status, too_much.error), (StatusCode::FORBIDDEN, "insufficient_scope"));
    let connections = ieva.get("/en/vilnius/me/connections").await.text;
    for words in ["Žaidimų kuprinė", "backpack.example", "Connected: ", "Last used: ", "Take it back"] {
        assert!(connections.contains(words), "{words}: {connections}");
    }
    assert!(ieva.get("/en/vilnius/me/backpack").await.text.contains("/en/vilnius/me/connections"));
    let ended = ieva.post("/en/vilnius/me/connections", &[("client", &program.id)]).await;
    assert_eq!(ended.header(header::LOCATION), "/en/vilnius/me/connections?done");
    assert!(!works(&app, &token).await);
    let connections = ieva.get("/en/vilnius/me/connections?done").await.text;
    assert!(connections.contains("Taken back.") && connections.contains("Nothing is connected."), "{connections}");
    let again = ieva.post("/en/vilnius/me/connections", &[("client", &program.id)]).await;
    assert_eq!(again.status, StatusCode::NOT_FOUND);
});

story!(whoever_is_not_signed_in_comes_back_to_the_question, |app| {
    let program = elsewhere(&app).await;
    let query = encoded(&wish(&program, READ));
    let mut ieva = app.browser();
    let link = ieva.get(&format!("/oauth/authorize?{query}")).await;
    assert_eq!(link.status, StatusCode::SEE_OTHER);
    let here = link.header(header::LOCATION).to_owned();
    assert!(here.starts_with("/en/") && here.ends_with(&format!("/me/connect?{query}")), "{here}");
    let asked = ieva.get(&here).await;
    let sign_in = asked.header(header::LOCATION).to_owned();
    assert_eq!(told(&sign_in)["next"], here);
    // an account that is made now comes back by the cookie, one that there is by the form
    assert!(ieva.cookies.contains_key("onward"));
    let form = [("born", "2011-05-04"), ("name", "Ieva"), ("email", EMAIL), ("password", PASSWORD)];
    let sent = ieva.post("/en/vilnius/sign-up", &form).await;
    let code = app.letter_to(EMAIL).await.code();
    let confirmed = ieva.post(sent.header(header::LOCATION), &[("code", &code)]).await;
    assert_eq!(confirmed.header(header::LOCATION), here);
    assert_eq!(ieva.get(&here).await.status, StatusCode::OK);
    let fields = [("email", EMAIL), ("password", PASSWORD), ("next", here.as_str())];
    assert_eq!(app.browser().post("/en/vilnius/sign-in", &fields).await.header(header::LOCATION), here);
    // a yes of somebody who has been signed out meanwhile waits for them
    let late = say(&mut app.browser(), &wish(&program, READ), "yes").await;
    let next = told(late.header(header::LOCATION))["next"].clone();
    assert!(next.starts_with(PAGE) && told(&next)["client_id"] == program.id, "{next}");
});

story!(a_no_is_told_and_nothing_is_kept, |app| {
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let no = say(&mut ieva, &wish(&program, READ), "no").await;
    let back = told(no.header(header::LOCATION));
    assert_eq!((back["error"].as_str(), back["state"].as_str()), ("access_denied", "a b&c"));
    assert_eq!(say(&mut ieva, &wish(&program, READ), "perhaps").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.count("oauth_grant", "client_id", &program.id).await, 0);
});

story!(a_program_gives_back_what_it_has, |app| {
    let (program, other) = (elsewhere(&app).await, elsewhere(&app).await);
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let (access, again) = connected(&app, &mut ieva, &program).await;
    for (who, what) in [(&other, &access), (&other, &again), (&program, &"nothing".to_owned())] {
        let answer = post(&app, "/oauth/revoke", who, &[("token", what)]).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    }
    assert!(works(&app, &access).await);
    let thief = Program { id: program.id.clone(), secret: other.secret.clone() };
    let answer = post(&app, "/oauth/revoke", &thief, &[("token", &access)]).await;
    refused(&answer, StatusCode::UNAUTHORIZED, "invalid_client");
    refused(&post(&app, "/oauth/revoke", &program, &[]).await, StatusCode::BAD_REQUEST, "invalid_request");
    let fields = [("token", access.as_str()), ("token_type_hint", "refresh_token")];
    assert_eq!(post(&app, "/oauth/revoke", &program, &fields).await.status, StatusCode::OK);
    assert!(!works(&app, &access).await);
    let next = refresh(&app, &program, &again).await;
    let (access, again) = (token(&next, "access_token"), token(&next, "refresh_token"));
    assert_eq!(post(&app, "/oauth/revoke", &program, &[("token", &again)]).await.status, StatusCode::OK);
    assert!(!works(&app, &access).await, "all of it");
    assert!(ieva.get("/en/vilnius/me/connections").await.text.contains("Nothing is connected."));
});

story!(a_program_on_a_phone_has_no_secret_and_any_port, |app| {
    let said = json!({
        "client_name": "Pocket",
        "redirect_uris": ["http://127.0.0.1/back"],
        "token_endpoint_auth_method": "none",
    });
    let program = program(&app, &said).await;
    assert!(program.secret.is_empty());
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let back = "http://127.0.0.1:52001/back";
    let mut wish = wish(&program, READ);
    wish.insert("redirect_uri", back.to_owned());
    let page = ieva.get(&format!("{PAGE}?{}", encoded(&wish))).await;
    assert!(page.text.contains("an app on this device"), "{}", page.text);
    let policy = page.header(header::CONTENT_SECURITY_POLICY);
    assert!(policy.contains("form-action 'self' https: http://127.0.0.1:52001;"), "{policy}");
    let yes = say(&mut ieva, &wish, "yes").await;
    let code = told(yes.header(header::LOCATION))["code"].clone();
    let fields = |verifier| {
        [
            ("grant_type", "authorization_code"),
            ("code", code.as_str()),
            ("redirect_uri", back),
            ("code_verifier", verifier),
        ]
    };
    let stolen =
        post(&app, "/oauth/token", &program, &fields("whoever has only overheard the code has no verifier")).await;
    refused(&stolen, StatusCode::BAD_REQUEST, "invalid_grant");
    let with_a_secret = Program { id: program.id.clone(), secret: "made up".to_owned() };
    let answer = post(&app, "/oauth/token", &with_a_secret, &fields(VERIFIER)).await;
    refused(&answer, StatusCode::UNAUTHORIZED, "invalid_client");
    let answer = post(&app, "/oauth/token", &program, &fields(VERIFIER)).await;
    assert!(works(&app, &token(&answer, "access_token")).await);
});

story!(a_secret_may_stand_in_the_form, |app| {
    let said = json!({ "redirect_uris": [BACK], "token_endpoint_auth_method": "client_secret_post" });
    let program = program(&app, &said).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let code = code(&mut ieva, &program, READ).await;
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", BACK),
        ("code_verifier", VERIFIER),
        ("client_secret", program.secret.as_str()),
    ];
    let both = post(&app, "/oauth/token", &program, &fields).await;
    refused(&both, StatusCode::BAD_REQUEST, "invalid_request");
    let in_the_form = Program { id: program.id, secret: String::new() };
    assert!(works(&app, &token(&post(&app, "/oauth/token", &in_the_form, &fields).await, "access_token")).await);
});

story!(a_program_says_who_it_is, |app| {
    let said = json!({
        "client_name": " Badge Host ",
        "client_uri": "https://host.example/",
        "logo_uri": "https://host.example/logo.png",
        "policy_uri": "https://host.example/privacy",
        "tos_uri": "https://host.example/terms",
        "software_id": "c88b6ed8",
        "software_version": "v4",
        "contacts": ["somebody@host.example"],
        "redirect_uris": [BACK, "http://localhost:9/back"],
        "token_endpoint_auth_method": "client_secret_basic",
        "grant_types": ["authorization_code", "refresh_token"],
        "response_types": ["code"],
        "scope": format!("{READ} {UPSERT} offline_access openid"),
    });
    let answer = introduce(&app, &said).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    let told = answer.json();
    assert_eq!(told["client_name"], "Badge Host");
    assert_eq!(told["scope"], format!("{READ} {UPSERT} offline_access"), "what is not ours is left out");
    assert_eq!(told["client_secret_expires_at"], 0);
    assert!(told["client_id_issued_at"].is_i64() && told["contacts"].is_null(), "{told}");
    for name in ["client_uri", "logo_uri", "policy_uri", "tos_uri", "software_id", "redirect_uris", "grant_types"] {
        assert_eq!(told[name], said[name], "{name}");
    }
    let secret = told["client_secret"].as_str().unwrap();
    assert_eq!(app.count("oauth_client", "secret_hash", secret).await, 0, "it is kept as a hash");
    // who says no name is called by where they are
    let nameless = introduce(&app, &json!({ "redirect_uris": [BACK] })).await.json();
    assert_eq!(
        (nameless["client_name"].as_str(), nameless["grant_types"][0].as_str()),
        (Some("backpack.example"), Some("authorization_code"))
    );
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let program = Program { id: told["client_id"].as_str().unwrap().to_owned(), secret: String::new() };
    let page = ieva.get(&format!("{PAGE}?{}", encoded(&wish(&program, READ)))).await.text;
    for link in ["https://host.example/privacy", "https://host.example/terms"] {
        assert!(page.contains(&format!("href=\"{link}\"")), "{page}");
    }
});

story!(a_minor_lets_nobody_in_without_a_guardians_yes, |app| {
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2014-05-04").await;
    let page = ieva.get(&format!("{PAGE}?{}", encoded(&wish(&program, READ)))).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.text.contains("First your parent or guardian"), "{}", page.text);
    assert!(!page.text.contains("value=\"yes\"") && page.text.contains("value=\"no\""), "{}", page.text);
    let yes = say(&mut ieva, &wish(&program, READ), "yes").await;
    assert_eq!(yes.status, StatusCode::FORBIDDEN);
    assert_eq!(app.count("oauth_grant", "client_id", &program.id).await, 0);
    let no = say(&mut ieva, &wish(&program, READ), "no").await;
    assert_eq!(told(no.header(header::LOCATION))["error"], "access_denied");
    let letter = app.letter_to("mama@pastas.example").await;
    app.browser().post(letter.link(), &[("answer", "approve")]).await;
    let profile = "https://purl.imsglobal.org/spec/ob/v3p0/scope/profile.readonly";
    let page = ieva.get(&format!("{PAGE}?{}", encoded(&wish(&program, profile)))).await.text;
    assert!(page.contains("See your first name") && page.contains("value=\"yes\""), "{page}");
    let (access, again) = connected(&app, &mut ieva, &program).await;
    let waiting = code(&mut ieva, &program, READ).await;
    assert!(works(&app, &access).await);
    app.browser().post(letter.link(), &[("answer", "withdraw")]).await;
    assert!(!works(&app, &access).await);
    for answer in [refresh(&app, &program, &again).await, exchange(&app, &program, &waiting).await] {
        refused(&answer, StatusCode::BAD_REQUEST, "invalid_grant");
    }
    app.browser().post(letter.link(), &[("answer", "approve")]).await;
    assert!(works(&app, &access).await, "it was never taken back");
});

story!(a_new_password_by_mail_ends_every_connection, |app| {
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let (access, again) = connected(&app, &mut ieva, &program).await;
    app.browser().post("/en/vilnius/reset", &[("email", EMAIL)]).await;
    let letter = app.letter_to(EMAIL).await;
    let saved = app.browser().post(letter.link(), &[("password", "žalias dviratis rieda")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    assert!(!works(&app, &access).await);
    refused(&refresh(&app, &program, &again).await, StatusCode::BAD_REQUEST, "invalid_grant");
});

story!(one_program_is_one_row_however_often_it_was_let_in, |app| {
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let (first, _) = connected(&app, &mut ieva, &program).await;
    let code = code(&mut ieva, &program, UPSERT).await;
    let second = token(&exchange(&app, &program, &code).await, "access_token");
    let page = ieva.get("/en/vilnius/me/connections").await.text;
    assert_eq!(page.matches("name=\"client\"").count(), 1, "{page}");
    assert!(page.contains("also those that only you see") && page.contains("Put badges into your backpack"), "{page}");
    assert!(page.contains("Not used yet"), "{page}");
    ieva.post("/en/vilnius/me/connections", &[("client", &program.id)]).await;
    for token in [first, second] {
        assert!(!works(&app, &token).await, "all of it at once");
    }
});

story!(pages_of_other_sites_may_ask_where_no_cookie_decides, |app| {
    let foreign = |method: Method, path: &str| {
        Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "city.example")
            .header(header::ORIGIN, "https://backpack.example")
            .header("sec-fetch-site", "cross-site")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
    };
    for path in ["/oauth/token", "/oauth/revoke", "/oauth/register"] {
        let asks_first = foreign(Method::OPTIONS, path).header(header::ACCESS_CONTROL_REQUEST_METHOD, "POST");
        let answer = app.send(asks_first.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT, "{path}");
        assert_eq!(answer.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
        assert!(answer.header(header::ACCESS_CONTROL_ALLOW_HEADERS).contains("authorization"));
        let answer = app.send(foreign(Method::POST, path).body(Body::from("a=b")).unwrap()).await;
        assert!(answer.json()["error"].is_string(), "{path}: {}", answer.text);
        assert_eq!(answer.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
    }
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let form = format!("{}&answer=yes", encoded(&wish(&program, READ)));
    let forged = ieva.send(foreign(Method::POST, PAGE), Body::from(form)).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN, "a yes is said on our own page");
    assert!(forged.header(header::ACCESS_CONTROL_ALLOW_ORIGIN).is_empty());
    assert_eq!(app.count("oauth_grant", "client_id", &program.id).await, 0);
});
