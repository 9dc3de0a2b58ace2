//! Another backpack asks for somebody's badges and puts its own among them, and hears no more than it was allowed.

mod client;

use crate::{
    account::sign_up,
    award::{account, new, setting, signed, verified},
    story,
    support::{Answer, TestApp},
};
use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use chrono::TimeDelta;
use city_of_learning::{
    award::store::To,
    on_db,
    open_badges::{
        bake,
        contexts::Contexts,
        data_integrity,
        issue::{Achievement, Badge, Issuer},
        jwt,
        keys::{JwtSigningKey, SigningKey},
        recipient::hashed_email,
        report::Verdict,
    },
};
use client::{Client, link};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

const EMAIL: &str = "ieva@pastas.example";
const ADULT: &str = "1999-05-04";
const JSON: &str = "application/json";
const TEXT: &str = "text/plain";
const ALL: &[&str] = &["readonly", "upsert", "update", "offline_access"];
const READ_AND_PUT: &[&str] = &["credential.readonly", "upsert"];
/// 1 September 2026, noon (UTC), in Unix milliseconds.
const SEPTEMBER: i64 = 1_788_264_000_000;
const DAY: i64 = 86_400_000;
const SIGNED: &str = "2026-09-01T12:00:00Z";

/// A badge that a radio station issues, which is nothing but a key.
fn badge(id: &str, begins: i64) -> Badge {
    let achievement = Achievement {
        id: "https://radijas.example/achievements/4".into(),
        name: "Young reporter".into(),
        description: "Interviews, cuts and publishes.".into(),
        criteria: "Publish *three* interviews.".into(),
        ..Achievement::default()
    };
    Badge {
        id: id.into(),
        issuer: Issuer { name: "Radijas".into(), ..Issuer::default() },
        achievement,
        recipient: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a11".into(),
        identifiers: vec![hashed_email(EMAIL, &[3; 16])],
        valid_from_ms: begins,
        valid_until_ms: None,
        evidence: Vec::new(),
        status: None,
        endorsements: Vec::new(),
    }
}

fn by(badge: &Badge, did: &str) -> Value {
    let issuer = Issuer { id: did.to_owned(), ..badge.issuer.clone() };
    Badge { issuer, ..badge.clone() }.to_credential(Contexts::built_in()).unwrap()
}

/// Signed by the key of that seed, as JSON in a hand of its own: with spaces, and a letter that is written as its number.
fn embedded(badge: &Badge, seed: u8) -> String {
    let key = SigningKey::from_seed(&[seed; 32]);
    let did = format!("did:key:{}", key.multikey());
    let method = format!("{did}#{}", key.multikey());
    let signed = data_integrity::sign(by(badge, &did), &method, SIGNED, &key, Contexts::built_in()).unwrap();
    serde_json::to_string_pretty(&signed).unwrap().replace("Young", "\\u0059oung")
}

/// As a JWT.
fn compact(badge: &Badge) -> String {
    let key = JwtSigningKey::from_seed(&[9; 32]).unwrap();
    let did = format!("did:jwk:{}", BASE64URL_NOPAD.encode(key.public().to_jwk().to_string().as_bytes()));
    jwt::sign(&by(badge, &did), &format!("{did}#0"), &key).unwrap()
}

fn total(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    answer.header("x-total-count".parse().unwrap())
}

/// What somebody hears who is not answered: the form is the standard's, and nobody keeps it.
fn refused(answer: &Answer, status: StatusCode, minor: &str) -> String {
    assert_eq!(answer.status, status, "{}", answer.text);
    assert_eq!(answer.header(header::CONTENT_TYPE), JSON);
    assert_eq!(answer.header(header::CACHE_CONTROL), "private, no-store");
    let told = answer.json();
    let unsupported = [StatusCode::METHOD_NOT_ALLOWED, StatusCode::UNSUPPORTED_MEDIA_TYPE].contains(&status);
    assert_eq!(told["imsx_codeMajor"], if unsupported { "unsupported" } else { "failure" });
    assert_eq!(told["imsx_severity"], "error");
    assert_eq!(told["imsx_codeMinor"]["imsx_codeMinorField"][0]["imsx_codeMinorFieldValue"], minor, "{told}");
    told["imsx_description"].as_str().unwrap().to_owned()
}

/// What a backpack has, and what its checks found, in the order in which it came.
async fn held(app: &TestApp) -> Vec<(String, Option<String>, String)> {
    on_db!(&app.db, |pool| {
        sqlx::query_as("SELECT source, verdict, visibility FROM held_badge ORDER BY added, id")
            .fetch_all(pool)
            .await
            .unwrap()
    })
}

story!(a_program_that_knows_one_document_reads_and_writes_a_backpack, |app| {
    let setting = setting(&app).await;
    let mut ieva = sign_up(&app, EMAIL, ADULT).await;
    let (award, _) = new(setting.give(&app, To::Account { id: &account(&app, EMAIL).await.id, child: "" }, "").await);
    ieva.post("/en/vilnius/me/backpack/offers", &[("award", &award), ("answer", "keep")]).await;
    let (ours, _) = signed(&app, &award).await;

    let mut client = Client::new(&app).await;
    client.is_let_in(&mut ieva, ALL).await;
    let list = client.get("/credentials").await;
    assert_eq!((total(&list), list.header(header::CACHE_CONTROL)), ("1", "private, no-store"));
    assert_eq!(list.text, format!("{{\"credential\":[{ours}],\"compactJwsString\":[]}}"));
    assert_eq!((link(&list, "next"), link(&list, "prev")), (None, None));

    // what it puts there it finds again, to the last byte
    let json = embedded(&badge("urn:uuid:1", SEPTEMBER), 5);
    let jws = compact(&badge("urn:uuid:2", SEPTEMBER + DAY));
    let put = client.put("application/vc+ld+json", json.clone()).await;
    assert_eq!((put.status, &put.text), (StatusCode::CREATED, &json));
    assert_eq!(put.header(header::CONTENT_TYPE), JSON);
    let put = client.put(TEXT, format!("{jws}\n")).await;
    assert_eq!((put.status, &put.text), (StatusCode::CREATED, &jws));
    assert!(put.header(header::CONTENT_TYPE).starts_with(TEXT));

    let mut next = Some("/credentials?limit=1".to_owned());
    let mut pages = Vec::new();
    while let Some(address) = next {
        let page = client.get(&address).await;
        assert_eq!(total(&page), "3");
        next = link(&page, "next");
        pages.push(page.text);
    }
    let expected = [
        format!("{{\"credential\":[{ours}],\"compactJwsString\":[]}}"),
        format!("{{\"credential\":[{json}],\"compactJwsString\":[]}}"),
        format!("{{\"credential\":[],\"compactJwsString\":[\"{jws}\"]}}"),
    ];
    assert_eq!(pages, expected);
    for badge in [&ours, &json, &jws] {
        assert_eq!(verified(&app, badge, None).await.verdict(), Verdict::Valid, "{badge}");
    }
    let first = client.get("/credentials?limit=2").await;
    let last = client.get(&link(&first, "last").unwrap()).await;
    let back = client.get(&link(&last, "prev").unwrap()).await;
    assert!(last.text.contains(&jws) && back.text == first.text);
    assert_eq!(client.get(&link(&last, "first").unwrap()).await.text, first.text);

    // only what was issued after a moment
    let since = client.get("/credentials?since=2026-09-01T14:00:00%2B02:00&limit=1").await;
    assert_eq!(total(&since), "2", "and not at it");
    assert!(since.text.contains(&ours));
    assert!(client.get(&link(&since, "next").unwrap()).await.text.contains(&jws), "the links ask for the same");
    assert_eq!(total(&client.get("/credentials?since=2030-01-01T00:00:00Z").await), "0");

    // its owner sees them as what they have brought along themselves
    let shelf = ieva.get("/en/vilnius/me/backpack").await.text;
    assert_eq!(shelf.matches("Radijas").count(), 2, "{shelf}");
    let verdicts: Vec<_> = held(&app).await.into_iter().map(|(_, verdict, seen)| (verdict, seen)).collect();
    assert_eq!(verdicts[1..], vec![(Some("valid".to_owned()), "private".to_owned()); 2]);

    let profile = client.get("/profile").await;
    let mut told = profile.json();
    assert_eq!((told["name"].as_str(), told["email"].as_str()), (Some("Ieva"), Some(EMAIL)));
    assert_eq!(told["type"], json!(["Profile"]));
    told["name"] = "  Ieva   Petraitė ".into();
    let changed = client.send(Method::PUT, "/profile", JSON, told.to_string().into_bytes()).await;
    assert_eq!((changed.status, changed.json()["name"].as_str()), (StatusCode::OK, Some("Ieva Petraitė")));
    assert_eq!(client.get("/profile").await.text, changed.text);
    assert!(ieva.get("/en/vilnius/me/settings").await.text.contains("Ieva Petraitė"));

    let (before, used) = (client.access.clone(), client.refresh.clone());
    client.refreshes().await;
    assert!(client.access != before && client.refresh != used);
    assert_eq!(total(&client.get("/credentials").await), "3");
    client.leaves().await;
    let gone = client.get("/credentials").await;
    refused(&gone, StatusCode::UNAUTHORIZED, "unauthorizedrequest");
    assert_eq!(gone.header(header::WWW_AUTHENTICATE), "Bearer error=\"invalid_token\"");
});

story!(the_document_says_all_that_a_program_needs, |app| {
    let app =
        app.configured(&["--terms-url", "https://city.example/terms", "--public-url", "https://city.example/"]).await;
    let answer = app.get("/ims/ob/v3p0/discovery").await;
    assert_eq!((answer.status, answer.header(header::CONTENT_TYPE)), (StatusCode::OK, JSON));
    assert_eq!(answer.header(header::CACHE_CONTROL), "public, max-age=3600");
    assert_eq!(answer.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
    let told = answer.json();
    assert!(told["openapi"].as_str().unwrap().starts_with("3.0"));
    for (pointer, expected) in [
        ("/info/title", "City of Learning"),
        ("/info/version", "3.0"),
        ("/info/termsOfService", "https://city.example/terms"),
        ("/info/x-imssf-privacyPolicyUrl", "https://city.example/"),
        ("/info/x-imssf-image", "https://city.example/assets/icon-512.png"),
        ("/servers/0/url", "https://city.example/ims/ob/v3p0"),
        ("/components/securitySchemes/OAuth2ACG/type", "oauth2"),
        ("/components/securitySchemes/OAuth2ACG/x-imssf-registrationUrl", "https://city.example/oauth/register"),
        ("/paths/~1credentials/get/operationId", "getCredentials"),
        ("/paths/~1credentials/post/operationId", "upsertCredential"),
        ("/paths/~1profile/get/operationId", "getProfile"),
        ("/paths/~1profile/put/operationId", "putProfile"),
        ("/paths/~1discovery/get/operationId", "getServiceDescription"),
    ] {
        assert_eq!(told.pointer(pointer).and_then(Value::as_str), Some(expected), "{pointer}");
    }
    let scopes = &told["components"]["securitySchemes"]["OAuth2ACG"]["flows"]["authorizationCode"]["scopes"];
    assert_eq!(scopes.as_object().unwrap().len(), 5);
    assert_eq!(
        told.pointer("/paths/~1profile/put/security/0/OAuth2ACG/0").and_then(Value::as_str),
        Some("https://purl.imsglobal.org/spec/ob/v3p0/scope/profile.update")
    );
});

story!(who_may_not_ask_is_told_why, |app| {
    let mut ieva = sign_up(&app, EMAIL, ADULT).await;
    let root = "/ims/ob/v3p0";
    for (method, what) in [("GET", "credentials"), ("POST", "credentials"), ("GET", "profile"), ("PUT", "profile")] {
        let request = Request::builder().method(method).uri(format!("{root}/{what}"));
        let answer = app.send(request.body(Body::empty()).unwrap()).await;
        refused(&answer, StatusCode::UNAUTHORIZED, "unauthorizedrequest");
        assert_eq!(answer.header(header::WWW_AUTHENTICATE), "Bearer");
        let odd = app.get_with(&format!("{root}/credentials"), header::AUTHORIZATION, "Bearer a b").await;
        refused(&odd, StatusCode::BAD_REQUEST, "invalid_data");
    }
    // a browser that is signed in is nobody here
    refused(&ieva.get(&format!("{root}/profile")).await, StatusCode::UNAUTHORIZED, "unauthorizedrequest");

    let profile = Client::of(&app, &mut ieva, &["profile.readonly"]).await;
    assert_eq!(profile.get("/profile").await.status, StatusCode::OK);
    for (method, what, scope) in [
        (Method::GET, "/credentials", "credential.readonly"),
        (Method::POST, "/credentials", "credential.upsert"),
        (Method::PUT, "/profile", "profile.update"),
    ] {
        let answer = profile.send(method, what, JSON, b"{".to_vec()).await;
        assert!(refused(&answer, StatusCode::FORBIDDEN, "forbidden").contains(scope), "{}", answer.text);
        let challenge = answer.header(header::WWW_AUTHENTICATE);
        assert!(challenge.contains("insufficient_scope") && challenge.contains(scope), "{challenge}");
    }
    let readonly = Client::of(&app, &mut ieva, &["credential.readonly"]).await;
    refused(&readonly.get("/profile").await, StatusCode::FORBIDDEN, "forbidden");
    let later = app.later(TimeDelta::hours(2)).await;
    let token = format!("Bearer {}", profile.access);
    let expired = later.get_with(&format!("{root}/profile"), header::AUTHORIZATION, &token).await;
    refused(&expired, StatusCode::UNAUTHORIZED, "unauthorizedrequest");
    assert_eq!(expired.header(header::WWW_AUTHENTICATE), "Bearer error=\"invalid_token\"");

    // another program does not find out by the identifier that it is the same person; the same one does
    let other = Client::of(&app, &mut ieva, &["profile.readonly"]).await;
    let (one, two) = (profile.get("/profile").await.json(), other.get("/profile").await.json());
    assert!(one["id"] != two["id"] && one["email"] == two["email"]);
    assert_eq!(one["id"], profile.get("/profile").await.json()["id"]);

    // nor is anybody else's there
    let mut ona = sign_up(&app, "ona@pastas.example", ADULT).await;
    let hers = Client::of(&app, &mut ona, READ_AND_PUT).await;
    assert_eq!(hers.put(JSON, embedded(&badge("urn:uuid:1", SEPTEMBER), 5)).await.status, StatusCode::CREATED);
    assert_eq!(total(&readonly.get("/credentials").await), "0");
    assert_eq!(
        held(&app).await[0].1.as_deref(),
        Some("other-recipient"),
        "kept and marked, as when she brings it along"
    );
});

story!(what_is_not_there_is_said_in_the_form_of_the_standard, |app| {
    for path in ["", "/", "/nothing", "/credentials/", "/credentials/1", "/discovery/x"] {
        refused(&app.get(&format!("/ims/ob/v3p0{path}")).await, StatusCode::NOT_FOUND, "not_found");
    }
    refused(&app.get("/ims/ob/v2p1/credentials").await, StatusCode::NOT_FOUND, "not_found");
    for (method, path, allow) in [
        ("DELETE", "credentials", "POST"),
        ("PUT", "credentials", "GET"),
        ("POST", "profile", "PUT"),
        ("POST", "discovery", "GET"),
    ] {
        let request = Request::builder().method(method).uri(format!("/ims/ob/v3p0/{path}"));
        let answer = app.send(request.body(Body::empty()).unwrap()).await;
        refused(&answer, StatusCode::METHOD_NOT_ALLOWED, "not_allowed");
        assert!(answer.header(header::ALLOW).contains(allow), "{method} {path}");
        assert_eq!(answer.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*", "a page of others can read it");
    }
    let request = Request::builder()
        .method("OPTIONS")
        .uri("/ims/ob/v3p0/profile")
        .header(header::ORIGIN, "https://backpack.example")
        .header(header::ACCESS_CONTROL_REQUEST_METHOD, "PUT");
    let answer = app.send(request.body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert!(answer.header(header::ACCESS_CONTROL_ALLOW_METHODS).contains("PUT"));
    assert!(answer.header(header::ACCESS_CONTROL_ALLOW_HEADERS).contains("authorization"));
});

story!(a_list_is_asked_for_in_ways_that_make_sense, |app| {
    let mut ieva = sign_up(&app, EMAIL, ADULT).await;
    let client = Client::of(&app, &mut ieva, READ_AND_PUT).await;
    let empty = client.get("/credentials").await;
    assert_eq!((total(&empty), empty.text.as_str()), ("0", "{\"credential\":[],\"compactJwsString\":[]}"));
    client.put(JSON, embedded(&badge("urn:uuid:1", SEPTEMBER), 5)).await;
    for bad in [
        "limit=0",
        "limit=-1",
        "limit=abc",
        "limit=",
        "limit=1&limit=2",
        "offset=-1",
        "offset=a%00",
        "since=yesterday",
        "since=2026-09-01",
        "since=%FF",
    ] {
        let answer = client.get(&format!("/credentials?{bad}")).await;
        let said = refused(&answer, StatusCode::BAD_REQUEST, "invalid_query_parameter");
        assert!(said.contains(bad.split('=').next().unwrap()), "{bad}: {said}");
    }
    for good in ["limit=1000000000", "limit=99999999999999999999999", "offset=0&colour=red", "%FF=1"] {
        let answer = client.get(&format!("/credentials?{good}")).await;
        assert!(total(&answer) == "1" && answer.text.contains("reporter"), "{good}");
    }
    for beyond in ["offset=1", "offset=1000000000", "offset=99999999999999999999999&limit=5"] {
        let answer = client.get(&format!("/credentials?{beyond}")).await;
        assert_eq!((total(&answer), answer.text.as_str()), ("1", "{\"credential\":[],\"compactJwsString\":[]}"));
        assert_eq!(link(&answer, "next"), None, "{beyond}");
        assert!(client.get(&link(&answer, "prev").unwrap()).await.text.contains("reporter"), "{beyond}");
    }
    // a badge of Open Badges 2.0 is no credential
    app.change("UPDATE held_badge SET source = '{\"type\":\"Assertion\",\"id\":\"https://radijas.example/1\"}'").await;
    assert_eq!(total(&client.get("/credentials").await), "0");
});

story!(what_is_no_badge_or_a_forged_one_goes_into_no_backpack, |app| {
    let mut ieva = sign_up(&app, EMAIL, ADULT).await;
    let client = Client::of(&app, &mut ieva, READ_AND_PUT).await;
    let json = embedded(&badge("urn:uuid:1", SEPTEMBER), 5);
    let jws = compact(&badge("urn:uuid:2", SEPTEMBER));
    let twice = json.replacen('{', "{\"id\":\"urn:uuid:1\",", 1);
    let deep = json.replacen('{', &format!("{{\"x\":{}{},", "[".repeat(200), "]".repeat(200)), 1);
    let forged = json.replace("oung reporter", "oung minister");
    let unsigned = by(&badge("urn:uuid:1", SEPTEMBER), "did:key:z6Mkhasnobodysigned").to_string();
    let other_kind =
        json.replace("OpenBadgeCredential", "DriversLicense").replace("AchievementCredential", "DriversLicense");
    let two = json!({
        "@context": "https://w3id.org/openbadges/v2", "id": "https://radijas.example/1", "type": "Assertion",
        "recipient": { "type": "email", "hashed": false, "identity": EMAIL }, "issuedOn": SIGNED,
        "verification": { "type": "hosted" }, "badge": "https://radijas.example/5",
    });
    let pixel = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    let baked = bake::bake(pixel.as_bytes(), &json).unwrap();
    let (head, rest) = jws.split_once('.').unwrap();
    let cases: &[(&str, Vec<u8>, &str)] = &[
        (JSON, json.as_bytes()[..json.len() / 2].to_vec(), "not complete or has a mistake"),
        (JSON, Vec::new(), "no badge"),
        (JSON, b"{}".to_vec(), "no badge"),
        (JSON, b"null".to_vec(), "no badge"),
        (JSON, b"\xff\xfe".to_vec(), "no badge"),
        (JSON, b"{\"type\":\"VerifiableCredential\0\"}".to_vec(), "mistake"),
        (JSON, twice.into_bytes(), "stands twice"),
        (JSON, deep.into_bytes(), "more parts"),
        (JSON, forged.clone().into_bytes(), "The signature does not fit"),
        (JSON, unsigned.into_bytes(), "not signed"),
        (JSON, other_kind.into_bytes(), "no badge"),
        (JSON, two.to_string().into_bytes(), "Open Badges 2.0"),
        (JSON, baked, "no badge"),
        (JSON, jws.clone().into_bytes(), "another form"),
        (TEXT, json.clone().into_bytes(), "another form"),
        (TEXT, b"https://radijas.example/1".to_vec(), "no badge"),
        (TEXT, b"a.b".to_vec(), "no badge"),
        (TEXT, format!("{head}.{rest}.x").into_bytes(), "no badge"),
        (TEXT, format!("{head}.{}", rest.replacen('.', ".AAAA", 1)).into_bytes(), "not real"),
    ];
    for (kind, body, words) in cases {
        let answer = client.put(kind, body.clone()).await;
        let said = refused(&answer, StatusCode::BAD_REQUEST, "invalid_data");
        assert!(said.contains(words), "{words}: {said}: {}", String::from_utf8_lossy(body));
    }
    for kind in ["", "image/png", "application/x-www-form-urlencoded", "nonsense"] {
        let answer = client.put(kind, json.clone()).await;
        refused(&answer, StatusCode::UNSUPPORTED_MEDIA_TYPE, "invalid_data");
    }
    let huge = json.replacen('{', &format!("{{\"x\":\"{}\",", "a".repeat(3 << 20)), 1);
    for (kind, body) in [(JSON, huge.clone()), (TEXT, huge)] {
        refused(&client.put(kind, body).await, StatusCode::PAYLOAD_TOO_LARGE, "invalid_data");
    }
    assert!(held(&app).await.is_empty());
    for kind in ["Application/JSON; charset=utf-8", "application/ld+json"] {
        assert!(client.put(kind, json.clone()).await.status.is_success(), "{kind}");
    }
    assert_eq!(held(&app).await.len(), 1);
});

story!(the_newer_form_of_a_badge_takes_the_place_of_the_older, |app| {
    let mut ieva = sign_up(&app, EMAIL, ADULT).await;
    let client = Client::of(&app, &mut ieva, READ_AND_PUT).await;
    let old = embedded(&badge("urn:uuid:1", SEPTEMBER), 5);
    assert_eq!(client.put(JSON, old.clone()).await.status, StatusCode::CREATED);
    app.change("UPDATE held_badge SET visibility = 'link', token = 'hers'").await;
    assert_eq!(client.put(JSON, old.clone()).await.status, StatusCode::OK, "the same again");

    // by how identifiers are compared it is the same, whichever way that is written
    let newer = Badge { valid_until_ms: Some(SEPTEMBER + 30 * DAY), ..badge("urn:uuid:%31", SEPTEMBER + DAY) };
    let newer = embedded(&newer, 5);
    let answer = client.put(JSON, newer.clone()).await;
    assert_eq!((answer.status, &answer.text), (StatusCode::OK, &newer));
    let list = client.get("/credentials").await;
    assert_eq!(total(&list), "1");
    assert_eq!(list.text, format!("{{\"credential\":[{newer}],\"compactJwsString\":[]}}"));
    let now = (newer.clone(), Some("expired".to_owned()), "link".to_owned());
    assert_eq!(held(&app).await, std::slice::from_ref(&now), "who may see it stays");

    let same_id_by_another = embedded(&badge("urn:uuid:1", SEPTEMBER + 9 * DAY), 6);
    let cannot_be_checked = embedded(&badge("urn:uuid:1", SEPTEMBER + 9 * DAY), 5)
        .replace("/v3p0/context-3.0.3.json\"", "/v3p0/context-3.0.3.json\",\"https://radijas.example/words\"");
    for (put, words) in
        [(old, "a newer form"), (same_id_by_another, "another issuer"), (cannot_be_checked, "cannot be checked")]
    {
        let said = refused(&client.put(JSON, put).await, StatusCode::CONFLICT, "invalid_data");
        assert!(said.contains(words), "{words}: {said}");
        assert_eq!(held(&app).await, std::slice::from_ref(&now), "{words}");
    }

    // of two at once one is first, and both are told so
    let another = embedded(&badge("urn:uuid:3", SEPTEMBER), 5);
    let both = futures::future::join(client.put(JSON, another.clone()), client.put(JSON, another)).await;
    let mut told = [both.0.status, both.1.status];
    told.sort();
    assert_eq!(told, [StatusCode::OK, StatusCode::CREATED]);
    assert_eq!(held(&app).await.len(), 2);
});

story!(what_was_accepted_here_stays_as_it_was_signed, |app| {
    let setting = setting(&app).await;
    let mut ieva = sign_up(&app, EMAIL, ADULT).await;
    let (award, _) = new(setting.give(&app, To::Account { id: &account(&app, EMAIL).await.id, child: "" }, "").await);
    ieva.post("/en/vilnius/me/backpack/offers", &[("award", &award), ("answer", "keep")]).await;
    let (ours, jwt) = signed(&app, &award).await;
    let client = Client::of(&app, &mut ieva, READ_AND_PUT).await;
    let before = client.get("/credentials").await.text;
    let spaced = serde_json::to_string_pretty(&serde_json::from_str::<Value>(&ours).unwrap()).unwrap();
    for (kind, form) in [(JSON, ours), (JSON, spaced), (TEXT, jwt)] {
        let answer = client.put(kind, form.clone()).await;
        assert_eq!((answer.status, answer.text), (StatusCode::OK, form));
        assert_eq!(client.get("/credentials").await.text, before);
    }
    let id = serde_json::from_str::<Value>(&before).unwrap()["credential"][0]["id"].as_str().unwrap().to_owned();
    let answer = client.put(JSON, embedded(&badge(&id, SEPTEMBER + 500 * DAY), 5)).await;
    assert!(refused(&answer, StatusCode::CONFLICT, "invalid_data").contains("accepted here"));
    assert_eq!(client.get("/credentials").await.text, before);
});

story!(a_profile_has_one_thing_that_a_program_may_change, |app| {
    let mut ieva = sign_up(&app, EMAIL, ADULT).await;
    let client = Client::of(&app, &mut ieva, &["profile.readonly", "profile.update"]).await;
    let whole = client.get("/profile").await.json();
    let change = |part: &str, value: Value| {
        let mut profile = whole.clone();
        profile[part] = value;
        profile.to_string()
    };
    let without = |part: &str| {
        let mut profile = whole.clone();
        profile.as_object_mut().unwrap().remove(part);
        profile.to_string()
    };
    for (body, words) in [
        (String::new(), "no profile"),
        ("{".to_owned(), "no profile"),
        ("[]".to_owned(), "no Profile"),
        ("\"Profile\"".to_owned(), "no Profile"),
        (without("type"), "no Profile"),
        (without("name"), "name is missing"),
        (change("name", json!({ "en": "Ona" })), "name is missing"),
        (change("name", json!(7)), "name is missing"),
        (change("name", json!(" ")), "name: "),
        (change("name", json!("a".repeat(61))), "name: "),
        (change("name", json!("a\0b")), "name: "),
        (change("id", json!("urn:uuid:1")), "\"id\" cannot be changed"),
        (change("email", json!("ona@pastas.example")), "\"email\" cannot be changed"),
        (change("phone", json!("+37060000000")), "\"phone\" cannot be changed"),
        (change("dateOfBirth", json!("1980-01-01")), "\"dateOfBirth\" cannot be changed"),
        (change("name", json!("Ona")).replacen('{', "{\"name\":\"Ieva\",", 1), "twice"),
    ] {
        let answer = client.send(Method::PUT, "/profile", JSON, body.clone().into_bytes()).await;
        let said = refused(&answer, StatusCode::BAD_REQUEST, "invalid_data");
        assert!(said.contains(words), "{words}: {said}: {body}");
    }
    let large = change("name", json!("a".repeat(70_000)));
    let answer = client.send(Method::PUT, "/profile", JSON, large.into_bytes()).await;
    refused(&answer, StatusCode::PAYLOAD_TOO_LARGE, "invalid_data");
    assert_eq!(client.get("/profile").await.json(), whole);
    let least = json!({ "type": "Profile", "name": "Ona" }).to_string();
    let answer = client.send(Method::PUT, "/profile", JSON, least.into_bytes()).await;
    assert_eq!((answer.status, answer.json()["name"].as_str()), (StatusCode::OK, Some("Ona")));
});

story!(of_a_minor_a_program_hears_a_first_name_and_no_address, |app| {
    let mut ieva = sign_up(&app, EMAIL, "2014-05-04").await;
    let letter = app.letter_to("mama@pastas.example").await;
    app.browser().post(letter.link(), &[("answer", "approve")]).await;
    app.change("UPDATE account SET name = 'Ieva Petraitė' WHERE email = 'ieva@pastas.example'").await;
    let client = Client::of(&app, &mut ieva, ALL).await;
    let profile = client.get("/profile").await;
    assert_eq!(profile.json()["name"], "Ieva");
    assert!(!profile.text.contains("pastas.example") && !profile.text.contains("Petrait"));

    // sending back what one was told takes nothing away
    let put = |body: String| client.send(Method::PUT, "/profile", JSON, body.into_bytes());
    assert_eq!(put(profile.text.clone()).await.text, profile.text);
    assert_eq!(account(&app, EMAIL).await.name, "Ieva Petraitė");
    let mut guessed = profile.json();
    guessed["email"] = EMAIL.into();
    let said = refused(&put(guessed.to_string()).await, StatusCode::BAD_REQUEST, "invalid_data");
    assert!(said.contains("\"email\" cannot be changed"), "and nobody finds out whether it is theirs");
    let renamed = put(json!({ "type": ["Profile"], "name": "Ona Petraitė" }).to_string()).await;
    assert_eq!(renamed.json()["name"], "Ona");
    assert_eq!(account(&app, EMAIL).await.name, "Ona Petraitė");

    app.browser().post(letter.link(), &[("answer", "withdraw")]).await;
    refused(&client.get("/profile").await, StatusCode::UNAUTHORIZED, "unauthorizedrequest");
});

story!(who_asks_too_often_waits, |app| {
    let mut ieva = sign_up(&app, EMAIL, ADULT).await;
    let client = Client::of(&app, &mut ieva, ALL).await;
    assert_eq!(client.put(JSON, embedded(&badge("urn:uuid:1", SEPTEMBER), 5)).await.status, StatusCode::CREATED);
    app.change("UPDATE rate_limit SET tries = 120 WHERE id LIKE 'verification:%'").await;
    let answer = client.put(JSON, embedded(&badge("urn:uuid:2", SEPTEMBER), 5)).await;
    refused(&answer, StatusCode::TOO_MANY_REQUESTS, "server_busy");
    assert_eq!(answer.header(header::RETRY_AFTER), "3600");
    assert_eq!(total(&client.get("/credentials").await), "1", "reading goes on");
    app.change("UPDATE rate_limit SET tries = 600 WHERE id LIKE 'badge-api:%'").await;
    for what in ["/credentials", "/profile"] {
        let answer = client.get(what).await;
        refused(&answer, StatusCode::TOO_MANY_REQUESTS, "server_busy");
        assert_eq!(answer.header(header::RETRY_AFTER), "900");
    }
});
