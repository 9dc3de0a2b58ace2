//! Passkeys: made, used, removed; and everything that is refused.

use crate::{
    account::{PASSWORD, sign_up},
    desk::at,
    story,
    support::{Answer, Browser},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use chrono::TimeDelta;
use data_encoding::BASE64URL_NOPAD;
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

const API: &str = "/api/en/vilnius/passkeys";
const ORIGIN: &str = "http://localhost:3000";
const SETTINGS: &str = "/en/vilnius/me/settings";

/// A phone that holds one passkey, as far as a server can tell.
struct Phone {
    key: SigningKey,
    id: Vec<u8>,
    user: Vec<u8>,
    counter: u32,
}

fn text(bytes: &[u8]) -> String {
    BASE64URL_NOPAD.encode(bytes)
}

fn bytes(value: &Value) -> Vec<u8> {
    BASE64URL_NOPAD.decode(value.as_str().unwrap().as_bytes()).unwrap()
}

fn client_data(kind: &str, challenge: &Value, origin: &str) -> Vec<u8> {
    json!({ "type": kind, "challenge": challenge, "origin": origin, "crossOrigin": false }).to_string().into_bytes()
}

impl Phone {
    fn new(seed: u8) -> Self {
        Self { key: SigningKey::from_slice(&[seed; 32]).unwrap(), id: vec![seed; 20], user: Vec::new(), counter: 0 }
    }

    /// Present and verified; `more` besides.
    fn authenticator_data(&self, rp_id: &str, more: u8) -> Vec<u8> {
        [&Sha256::digest(rp_id)[..], &[0x05 | more], &self.counter.to_be_bytes()].concat()
    }

    /// The answer to a challenge that asks for a new passkey.
    fn make(&mut self, options: &Value, origin: &str) -> Value {
        let options = &options["publicKey"];
        self.user = bytes(&options["user"]["id"]);
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required", "found without an address");
        let point = self.key.verifying_key().to_sec1_point(false);
        let mut data = self.authenticator_data(options["rp"]["id"].as_str().unwrap(), 0x40);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.id.len()).unwrap().to_be_bytes());
        data.extend(&self.id);
        // a COSE key: EC2, ES256, P-256, x and y
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(point.x().unwrap());
        data.extend([0x22, 0x58, 0x20]);
        data.extend(point.y().unwrap());
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let mut attestation = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".to_vec();
        attestation.push(u8::try_from(data.len()).unwrap());
        attestation.extend(&data);
        json!({
            "id": text(&self.id),
            "rawId": text(&self.id),
            "type": "public-key",
            "extensions": {},
            "response": {
                "attestationObject": text(&attestation),
                "clientDataJSON": text(&client_data("webauthn.create", &options["challenge"], origin)),
            },
        })
    }

    /// The answer to a challenge that asks who somebody is.
    fn show(&mut self, options: &Value, origin: &str) -> Value {
        let options = &options["publicKey"];
        self.counter += 1;
        let data = self.authenticator_data(options["rpId"].as_str().unwrap(), 0);
        let client = client_data("webauthn.get", &options["challenge"], origin);
        let signature: Signature = self.key.sign(&[&data[..], &Sha256::digest(&client)[..]].concat());
        json!({
            "id": text(&self.id),
            "rawId": text(&self.id),
            "type": "public-key",
            "extensions": {},
            "response": {
                "authenticatorData": text(&data),
                "clientDataJSON": text(&client),
                "signature": text(signature.to_der().as_bytes()),
                "userHandle": text(&self.user),
            },
        })
    }
}

async fn ask(browser: &mut Browser<'_>, path: &str, body: &Value) -> Answer {
    let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
    browser.send(request, Body::from(body.to_string())).await
}

/// Makes a passkey on a phone.
async fn make(browser: &mut Browser<'_>, phone: &mut Phone) -> Answer {
    let begun = ask(browser, &format!("{API}/new"), &json!({})).await.json();
    let credential = phone.make(&begun["options"], ORIGIN);
    ask(browser, API, &json!({ "ceremony": begun["ceremony"], "credential": credential })).await
}

/// Signs in with the passkey of a phone.
async fn sign_in(browser: &mut Browser<'_>, phone: &mut Phone, next: &str) -> Answer {
    let begun = ask(browser, &format!("{API}/challenge"), &json!({})).await.json();
    let credential = phone.show(&begun["options"], ORIGIN);
    let answer = json!({ "ceremony": begun["ceremony"], "credential": credential, "next": next });
    ask(browser, &format!("{API}/sign-in"), &answer).await
}

/// The id of the one passkey in the settings.
async fn listed(browser: &mut Browser<'_>) -> Option<String> {
    let page = browser.get(SETTINGS).await.text;
    Some(page.split("name=\"remove\"").nth(1)?.split("value=\"").nth(1)?[..36].to_owned())
}

story!(a_phone_signs_in_without_a_password, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut phone = Phone::new(7);
    let made = make(&mut ieva, &mut phone).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text);
    assert_eq!(made.json()["to"], "/en/vilnius/me/settings?passkey-added");
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "You have a new passkey");
    let mut library = app.browser();
    let signed_in = sign_in(&mut library, &mut phone, "/en/vilnius/me/kept").await;
    assert_eq!(signed_in.status, StatusCode::OK, "{}", signed_in.text);
    assert_eq!(signed_in.json()["to"], "/en/vilnius/me/kept");
    assert!(library.get("/en/vilnius/me").await.text.contains("Hi Ieva!"));
    let elsewhere = sign_in(&mut app.browser(), &mut phone, "https://evil.example/").await;
    assert_eq!(elsewhere.json()["to"], "/en/vilnius/me", "never another site");
    // the list, and its end: there is a password
    let id = listed(&mut library).await.unwrap();
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let foreign = jonas.post("/en/vilnius/me/passkeys", &[("remove", &id)]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND);
    library.post("/en/vilnius/me/passkeys", &[("remove", &id)]).await;
    assert_eq!(listed(&mut library).await, None);
    let gone = sign_in(&mut app.browser(), &mut phone, "").await;
    assert_eq!(gone.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(gone.header(header::CONTENT_TYPE).contains("problem+json"));
});

story!(an_account_can_do_without_a_password, |app| {
    let mut ieva = app.browser();
    let form = [("born", "2011-05-04"), ("name", "Ieva"), ("email", "ieva@pastas.example"), ("passkey", "1")];
    let sent = ieva.post("/en/vilnius/sign-up", &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let code = app.letter_to("ieva@pastas.example").await.code();
    let confirmed = ieva.post(sent.header(header::LOCATION), &[("code", &code)]).await;
    assert_eq!(confirmed.header(header::LOCATION), "/en/vilnius/me/passkeys/new");
    assert!(ieva.get("/en/vilnius/me/passkeys/new").await.text.contains("Make a passkey"));
    let mut phone = Phone::new(9);
    assert_eq!(make(&mut ieva, &mut phone).await.status, StatusCode::CREATED);
    // no password fits, not even none
    for password in ["", PASSWORD] {
        let refused = app
            .browser()
            .post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", password)])
            .await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let id = listed(&mut ieva).await.unwrap();
    let last = ieva.post("/en/vilnius/me/passkeys", &[("remove", &id)]).await;
    assert_eq!(last.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(last.text.contains("This is your only way in"));
    // what is serious needs a fresh proof of who one is
    let later = app.later(TimeDelta::hours(1)).await;
    let mut stale = at(&later, &ieva);
    let erased = stale.post("/en/vilnius/me/erase", &[]).await;
    assert_eq!(erased.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(erased.text.contains("sign out, sign in again"));
    let refused = stale.post("/en/vilnius/me/password", &[("new", PASSWORD)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let mut fresh = later.browser();
    assert_eq!(sign_in(&mut fresh, &mut phone, "").await.status, StatusCode::OK);
    let set = fresh.post("/en/vilnius/me/password", &[("new", PASSWORD)]).await;
    assert_eq!(set.status, StatusCode::SEE_OTHER, "{}", set.text);
    let by_password =
        later.browser().post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    assert_eq!(by_password.header(header::LOCATION), "/en/vilnius/me");
    fresh.post("/en/vilnius/me/passkeys", &[("remove", &id)]).await;
    let erased = fresh.post("/en/vilnius/me/erase", &[("password", PASSWORD)]).await;
    assert!(erased.text.contains("All gone"));
    assert_eq!(app.count("account", "email", "ieva@pastas.example").await, 0);
});

story!(an_open_browser_is_not_enough_for_a_passkey, |app| {
    let ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let later = app.later(TimeDelta::minutes(16)).await;
    let mut left_open = at(&later, &ieva);
    let refused = ask(&mut left_open, &format!("{API}/new"), &json!({})).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(refused.header(header::CONTENT_TYPE).contains("problem+json"));
    let settings = left_open.get(SETTINGS).await.text;
    assert!(settings.contains("name=\"prove_password\"") && !settings.contains("data-passkey=\"make\""));
    let first = left_open.get("/en/vilnius/me/passkeys/new").await;
    assert_eq!(first.header(header::LOCATION), format!("{SETTINGS}#passkeys"));
    for (password, said) in [("", "Please fill this in."), ("not the password", "That is not your password.")] {
        let refused = left_open.post("/en/vilnius/me/prove", &[("prove_password", password)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        assert!(refused.text.contains("id=\"prove_password-problem\"") && refused.text.contains(said), "{password}");
    }
    // the right one counts for a quarter of an hour, in this browser and with a new cookie
    let mut old_cookie = left_open.clone();
    let proven = left_open.post("/en/vilnius/me/prove", &[("prove_password", PASSWORD)]).await;
    assert_eq!(proven.header(header::LOCATION), format!("{SETTINGS}#passkeys"));
    assert_eq!(old_cookie.get("/en/vilnius/me").await.status, StatusCode::SEE_OTHER);
    assert!(left_open.get(SETTINGS).await.text.contains("data-passkey=\"make\""));
    assert_eq!(make(&mut left_open, &mut Phone::new(6)).await.status, StatusCode::CREATED);
    let stale = app.later(TimeDelta::minutes(32)).await;
    assert_eq!(ask(&mut at(&stale, &left_open), &format!("{API}/new"), &json!({})).await.status, StatusCode::FORBIDDEN);
});

story!(who_has_no_password_signs_in_again_for_another_passkey, |app| {
    let mut ieva = app.browser();
    let form = [("born", "2011-05-04"), ("name", "Ieva"), ("email", "ieva@pastas.example"), ("passkey", "1")];
    let sent = ieva.post("/en/vilnius/sign-up", &form).await;
    let code = app.letter_to("ieva@pastas.example").await.code();
    ieva.post(sent.header(header::LOCATION), &[("code", &code)]).await;
    let mut phone = Phone::new(9);
    assert_eq!(make(&mut ieva, &mut phone).await.status, StatusCode::CREATED);
    let later = app.later(TimeDelta::minutes(16)).await;
    let mut left_open = at(&later, &ieva);
    for page in [SETTINGS, "/en/vilnius/me/passkeys/new"] {
        let page = left_open.get(page).await.text;
        assert!(page.contains("sign out, sign in again") && !page.contains("data-passkey=\"make\""), "{page}");
    }
    for (page, fields) in [
        ("/en/vilnius/me/prove", [("prove_password", "")]),
        ("/en/vilnius/me/email", [("email", "vagis@pastas.example")]),
    ] {
        let refused = left_open.post(page, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{page}");
        assert!(refused.text.contains("sign out, sign in again"), "{page}");
    }
    assert_eq!(app.count("account_token", "purpose", "email").await, 0);
    let mut again = later.browser();
    assert_eq!(sign_in(&mut again, &mut phone, "").await.status, StatusCode::OK);
    assert_eq!(make(&mut again, &mut Phone::new(10)).await.status, StatusCode::CREATED);
});

story!(a_new_password_by_mail_ends_every_passkey, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut phone = Phone::new(8);
    assert_eq!(make(&mut ieva, &mut phone).await.status, StatusCode::CREATED);
    app.browser().post("/en/vilnius/reset", &[("email", "ieva@pastas.example")]).await;
    let letter = app.letter_to("ieva@pastas.example").await;
    let mut library = app.browser();
    assert!(library.get(letter.link()).await.text.contains("Your passkeys go too."), "said before");
    assert_eq!(sign_in(&mut app.browser(), &mut phone, "").await.status, StatusCode::OK, "looking changes nothing");
    library.post(letter.link(), &[("password", "žalias dviratis rieda")]).await;
    assert_eq!(sign_in(&mut app.browser(), &mut phone, "").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(listed(&mut library).await, None);
    // who has none is not told of any
    app.browser().post("/en/vilnius/reset", &[("email", "ieva@pastas.example")]).await;
    let letter = app.letter_to("ieva@pastas.example").await;
    assert!(!library.get(letter.link()).await.text.contains("Your passkeys go too."));
});

story!(old_used_and_foreign_challenges_are_refused, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let mut phone = Phone::new(3);
    let new = format!("{API}/new");
    // used
    let begun = ask(&mut ieva, &new, &json!({})).await.json();
    let answer = json!({ "ceremony": begun["ceremony"], "credential": phone.make(&begun["options"], ORIGIN) });
    assert_eq!(ask(&mut ieva, API, &answer).await.status, StatusCode::CREATED);
    assert_eq!(ask(&mut ieva, API, &answer).await.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
    // another's, another site's, an old one, none
    let begun = ask(&mut ieva, &new, &json!({})).await.json();
    let answer = json!({ "ceremony": begun["ceremony"], "credential": Phone::new(4).make(&begun["options"], ORIGIN) });
    assert_eq!(ask(&mut jonas, API, &answer).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let begun = ask(&mut ieva, &new, &json!({})).await.json();
    let evil = Phone::new(4).make(&begun["options"], "https://evil.example");
    let answer = json!({ "ceremony": begun["ceremony"], "credential": evil });
    assert_eq!(ask(&mut ieva, API, &answer).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let begun = ask(&mut ieva, &new, &json!({})).await.json();
    let answer = json!({ "ceremony": begun["ceremony"], "credential": Phone::new(4).make(&begun["options"], ORIGIN) });
    let later = app.later(TimeDelta::minutes(6)).await;
    assert_eq!(ask(&mut at(&later, &ieva), API, &answer).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // signing in: another phone with the same name, a replayed answer, another site
    let begun = ask(&mut app.browser(), &format!("{API}/challenge"), &json!({})).await.json();
    let mut thief = Phone { key: Phone::new(5).key, id: phone.id.clone(), user: phone.user.clone(), counter: 9 };
    let answer = json!({ "ceremony": begun["ceremony"], "credential": thief.show(&begun["options"], ORIGIN) });
    let stolen = ask(&mut app.browser(), &format!("{API}/sign-in"), &answer).await;
    assert_eq!(stolen.status, StatusCode::UNPROCESSABLE_ENTITY);
    let begun = ask(&mut app.browser(), &format!("{API}/challenge"), &json!({})).await.json();
    let evil = phone.show(&begun["options"], "https://evil.example");
    let answer = json!({ "ceremony": begun["ceremony"], "credential": evil });
    let elsewhere = ask(&mut app.browser(), &format!("{API}/sign-in"), &answer).await;
    assert_eq!(elsewhere.status, StatusCode::UNPROCESSABLE_ENTITY);
    let begun = ask(&mut app.browser(), &format!("{API}/challenge"), &json!({})).await.json();
    let answer = json!({ "ceremony": begun["ceremony"], "credential": phone.show(&begun["options"], ORIGIN) });
    assert_eq!(ask(&mut app.browser(), &format!("{API}/sign-in"), &answer).await.status, StatusCode::OK);
    let replayed = ask(&mut app.browser(), &format!("{API}/sign-in"), &answer).await;
    assert_eq!(replayed.status, StatusCode::UNPROCESSABLE_ENTITY);
    // not even the form of one
    for body in [json!({}), json!({ "ceremony": 7 }), json!([])] {
        let refused = ask(&mut ieva, API, &body).await;
        assert!(refused.status.is_client_error() && refused.header(header::CONTENT_TYPE).contains("problem+json"));
    }
    assert_eq!(ask(&mut app.browser(), &new, &json!({})).await.status, StatusCode::UNAUTHORIZED);
    assert_eq!(ask(&mut app.browser(), API, &answer).await.status, StatusCode::UNAUTHORIZED);
});

story!(a_site_without_a_name_has_no_passkeys, |app| {
    let numbered = app.configured(&["--public-url", "https://192.0.2.7"]).await;
    let mut ieva = sign_up(&numbered, "ieva@pastas.example", "2011-05-04").await;
    let settings = ieva.get("/en/vilnius/me/settings").await.text;
    assert!(settings.contains("Where you are signed in") && !settings.contains("Passkeys"));
    assert!(!numbered.get("/en/vilnius/sign-in").await.text.contains("data-passkey"));
    assert_eq!(ask(&mut ieva, &format!("{API}/challenge"), &json!({})).await.status, StatusCode::NOT_FOUND);
    assert!(app.get("/en/vilnius/sign-in").await.text.contains("data-passkey=\"use\""));
});
