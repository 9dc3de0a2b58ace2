//! Whether a badge is real: badges of ours and of others, taken back, out of date and forged; what nobody should present; and
//! bringing one into one's backpack.

use crate::{
    account::sign_up,
    award::{account as account_of, new, setting, signed},
    story,
    support::{Answer, Browser, TestApp},
};
use axum::{
    Router,
    body::Body,
    extract::State,
    http::{Request, StatusCode, Uri, header},
    response::{IntoResponse, Response},
};
use city_of_learning::{
    award::{
        accept::{self, Accepted},
        store::{self, To},
    },
    issuer::status::Standing,
    on_db,
    open_badges::{
        bake,
        contexts::Contexts,
        data_integrity,
        issue::{Achievement, Badge, Endorsement, Issuer},
        jwt,
        keys::{JwtSigningKey, SigningKey},
        recipient::{hashed_email, identity_hash},
        status::{self, Purpose, StatusList},
    },
};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};
use std::{
    collections::HashMap,
    io::Cursor,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

pub const VERIFY: &str = "/en/vilnius/verify";
const BRING: &str = "/en/vilnius/me/backpack/bring";
/// 1 September 2026, noon (UTC), in Unix milliseconds.
const SEPTEMBER: i64 = 1_788_264_000_000;
const DAY: i64 = 86_400_000;
const SIGNED: &str = "2026-09-01T12:00:00Z";

/// What another server answers at its paths; where nothing stands it says that there is nothing.
#[derive(Clone)]
struct Elsewhere {
    origin: String,
    answers: Arc<Mutex<HashMap<String, Does>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone)]
enum Does {
    Answers(Vec<u8>),
    Leads(String),
    FallsSilent,
    IsGone,
}

impl Elsewhere {
    async fn new() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let server = Self { origin, answers: Arc::default(), asked: Arc::default() };
        let app = Router::new().fallback(answer).with_state(server.clone());
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        server
    }

    fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }

    fn put(&self, path: &str, does: Does) {
        self.answers.lock().unwrap().insert(path.to_owned(), does);
    }

    fn answers(&self, path: &str, document: impl ToString) {
        self.put(path, Does::Answers(document.to_string().into_bytes()));
    }

    fn key() -> SigningKey {
        SigningKey::from_seed(&[7; 32])
    }

    fn method(&self) -> String {
        format!("{}#{}", self.at("/issuer"), Self::key().multikey())
    }

    /// Publishes the key, and a status list in which these are taken back.
    fn publishes(&self, taken_back: &[usize]) {
        let (issuer, multikey) = (self.at("/issuer"), Self::key().multikey());
        let key =
            json!({ "id": self.method(), "type": "Multikey", "controller": issuer, "publicKeyMultibase": multikey });
        self.answers("/issuer", key);
        let mut bits = StatusList::new(0);
        for &index in taken_back {
            bits.set(index, true);
        }
        let list = status::credential(&self.at("/status/1"), &issuer, &bits, Purpose::Revocation, SIGNED, 1);
        self.answers("/status/1", self.sign(list));
    }

    fn sign(&self, credential: Value) -> Value {
        data_integrity::sign(credential, &self.method(), SIGNED, &Self::key(), Contexts::built_in()).unwrap()
    }

    /// A badge that it issues to Ona, whose place in the list is 94.
    fn badge(&self) -> Badge {
        let achievement = Achievement {
            id: self.at("/achievements/4"),
            name: "Young reporter".into(),
            description: "Interviews, cuts and publishes.".into(),
            criteria: "Publish *three* interviews.".into(),
            ..Achievement::default()
        };
        Badge {
            id: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a10".into(),
            issuer: Issuer { id: self.at("/issuer"), name: "Radijas".into(), ..Issuer::default() },
            achievement,
            recipient: "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2a11".into(),
            identifiers: vec![hashed_email("ona@pastas.example", &[3; 16])],
            valid_from_ms: SEPTEMBER,
            valid_until_ms: Some(SEPTEMBER + 1000 * DAY),
            evidence: Vec::new(),
            status: Some(status::entry(&self.at("/status/1"), 94, Purpose::Revocation)),
            endorsements: Vec::new(),
        }
    }

    fn issue(&self, badge: &Badge) -> String {
        self.sign(badge.to_credential(Contexts::built_in()).unwrap()).to_string()
    }
}

async fn answer(State(server): State<Elsewhere>, uri: Uri) -> Response {
    server.asked.lock().unwrap().push(uri.path().to_owned());
    let does = server.answers.lock().unwrap().get(uri.path()).cloned();
    match does {
        None => StatusCode::NOT_FOUND.into_response(),
        Some(Does::Answers(bytes)) => bytes.into_response(),
        Some(Does::Leads(to)) => (StatusCode::FOUND, [(header::LOCATION, to)]).into_response(),
        Some(Does::FallsSilent) => std::future::pending().await,
        Some(Does::IsGone) => StatusCode::GONE.into_response(),
    }
}

/// Posts a form with files in it, as a browser does.
pub async fn present(browser: &mut Browser<'_>, path: &str, fields: &[(&str, &[u8])]) -> Answer {
    let mut body = Vec::new();
    for (field, bytes) in fields {
        let file = if *field == "file" { "; filename=\"badge\"" } else { "" };
        body.extend_from_slice(
            format!("--edge\r\nContent-Disposition: form-data; name=\"{field}\"{file}\r\n\r\n").as_bytes(),
        );
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--edge--\r\n");
    let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=edge");
    browser.send(request, Body::from(body)).await
}

/// What anybody is told of a badge.
pub async fn told(app: &TestApp, field: &str, badge: impl AsRef<[u8]>) -> Answer {
    present(&mut app.browser(), VERIFY, &[(field, badge.as_ref())]).await
}

pub fn heading(answer: &Answer) -> &str {
    answer.text.split("<h1>").nth(1).and_then(|rest| rest.split("</h1>").next()).unwrap_or_default()
}

fn pixel() -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::from_pixel(8, 8, Rgb([200, 30, 90])))
        .write_to(&mut bytes, ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

story!(a_badge_of_others_is_real_until_it_is_taken_back, |app| {
    let app = app.configured(&["--reach-loopback", "true"]).await;
    let other = Elsewhere::new().await;
    other.publishes(&[93]);
    let badge = other.issue(&other.badge());
    let found = told(&app, "text", &badge).await;
    assert_eq!((found.status, heading(&found)), (StatusCode::OK, "Real and in force"), "{}", found.text);
    assert_eq!(found.header(header::CACHE_CONTROL), "no-store");
    for words in [
        "Young reporter",
        "Radijas",
        &other.origin["http://".len()..],
        "Tuesday 1 September",
        "<em>three</em>",
        "Its signature: fine",
        "Its issuer has not taken it back.",
        "/badges/preview.svg?",
    ] {
        assert!(found.text.contains(words), "{words}: {}", found.text);
    }
    assert!(!found.text.contains("Whose it is"), "nobody asked");

    // whose it is
    for (whose, title) in
        [("ONA@pastas.example", "Real and in force"), ("jonas@pastas.example", "Real, but somebody else’s")]
    {
        let fields: [(&str, &[u8]); 2] = [("text", badge.as_bytes()), ("whose", whose.as_bytes())];
        let found = present(&mut app.browser(), VERIFY, &fields).await;
        assert_eq!(heading(&found), title, "{}", found.text);
    }

    // in its picture, out of date, in the future, forged, in another's name
    let baked = bake::bake(&pixel(), &badge).unwrap();
    let found = told(&app, "file", &baked).await;
    assert_eq!(heading(&found), "Real and in force");
    assert!(found.text.contains("src=\"data:image/png;base64,"), "its picture, drawn anew");
    let of = |change: &dyn Fn(&mut Badge)| {
        let mut badge = other.badge();
        change(&mut badge);
        other.issue(&badge)
    };
    let expired = told(&app, "text", of(&|badge| badge.valid_until_ms = Some(SEPTEMBER + DAY))).await;
    assert_eq!(heading(&expired), "Real, but its time is over");
    assert!(expired.text.contains("It counted until Wednesday 2 September."), "{}", expired.text);
    let early = told(&app, "text", of(&|badge| badge.valid_from_ms = SEPTEMBER + 200 * DAY)).await;
    assert_eq!(heading(&early), "Real, but not in force yet");
    let forged = told(&app, "text", badge.replace("Young reporter", "Professor")).await;
    assert_eq!(heading(&forged), "Not real");
    assert!(forged.text.contains("Nothing of it is proven."), "{}", forged.text);
    let stranger = SigningKey::from_seed(&[8; 32]);
    let credential = other.badge().to_credential(Contexts::built_in()).unwrap();
    let method = format!("{}#{}", other.at("/issuer"), stranger.multikey());
    let stolen = data_integrity::sign(credential, &method, SIGNED, &stranger, Contexts::built_in()).unwrap();
    let stolen = told(&app, "text", stolen.to_string()).await;
    assert_eq!(heading(&stolen), "Not real");
    assert!(stolen.text.contains("Whoever made it is not the issuer whose name is on it."), "{}", stolen.text);

    other.publishes(&[94]);
    let revoked = told(&app, "text", &badge).await;
    assert_eq!(heading(&revoked), "Taken back");
    other.put("/status/1", Does::IsGone);
    let unknown = told(&app, "text", &badge).await;
    assert_eq!(heading(&unknown), "Could not be checked");
    assert!(
        unknown.text.contains(&format!("There is nothing to be had at {}", other.at("/status/1"))),
        "{}",
        unknown.text
    );
});

story!(a_badge_of_ours_needs_nobody_elses_answer, |app| {
    let setting = setting(&app).await;
    sign_up(&app, "ieva@pastas.example", "1999-05-04").await;
    let ieva = account_of(&app, "ieva@pastas.example").await;
    let (award, _) = new(setting.give(&app, To::Account { id: &ieva.id, child: "" }, "").await);
    let Accepted::Held(_) = accept::accept(&app.state, &ieva, &award, false).await.unwrap() else { panic!() };
    let (json, jwt) = signed(&app, &award).await;
    for badge in [&json, &jwt] {
        for page in [VERIFY, "/en/verify"] {
            let found = present(&mut app.browser(), page, &[("text", badge.as_bytes())]).await;
            assert_eq!(heading(&found), "Real and in force", "{}", found.text);
            assert!(found.text.contains("src=\"/badges/") && found.text.contains(".svg\""), "{}", found.text);
        }
    }
    let lithuanian = present(&mut app.browser(), "/lt/vilnius/verify", &[("text", json.as_bytes())]).await;
    assert_eq!(heading(&lithuanian), "Tikras ir galioja");
    let mut tx = app.db.begin().await.unwrap();
    let held = store::hold(&mut tx, &award).await.unwrap().unwrap();
    store::set_standing(&mut tx, &held, Standing::Revoked, "A mistake", SEPTEMBER).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(heading(&told(&app, "text", &json).await), "Taken back");
});

story!(a_badge_of_nothing_but_a_key_asks_nobody_and_says_so, |app| {
    let silent = Elsewhere { origin: "https://radijas.example".into(), answers: Arc::default(), asked: Arc::default() };
    let badge = Badge { status: None, valid_until_ms: None, ..silent.badge() };
    let of = |id: &str| {
        let issuer = Issuer { id: id.to_owned(), ..silent.badge().issuer };
        Badge { issuer, ..badge.clone() }.to_credential(Contexts::built_in()).unwrap()
    };
    let key = SigningKey::from_seed(&[5; 32]);
    let did = format!("did:key:{}", key.multikey());
    let method = format!("{did}#{}", key.multikey());
    let embedded = data_integrity::sign(of(&did), &method, SIGNED, &key, Contexts::built_in()).unwrap().to_string();
    let key = JwtSigningKey::from_seed(&[9; 32]).unwrap();
    let did =
        format!("did:jwk:{}", data_encoding::BASE64URL_NOPAD.encode(key.public().to_jwk().to_string().as_bytes()));
    let compact = jwt::sign(&of(&did), &format!("{did}#0"), &key).unwrap();
    for badge in [embedded, compact] {
        let found = told(&app, "file", badge).await;
        assert_eq!(heading(&found), "Real and in force", "{}", found.text);
        assert!(found.text.contains("There is no address behind it, only a key."), "{}", found.text);
    }
});

story!(an_older_badge_is_what_its_issuer_hosts, |app| {
    let app = app.configured(&["--reach-loopback", "true"]).await;
    let other = Elsewhere::new().await;
    let assertion = json!({
        "@context": "https://w3id.org/openbadges/v2", "id": other.at("/assertions/1"), "type": "Assertion",
        "recipient": { "type": "email", "hashed": true, "salt": "s", "identity": identity_hash("ona@pastas.example", "s") },
        "issuedOn": "2020-05-01T00:00:00+00:00", "verification": { "type": "hosted" }, "badge": other.at("/badges/5"),
    });
    let class = json!({
        "id": other.at("/badges/5"), "type": "BadgeClass", "name": "3-D print master",
        "criteria": { "narrative": "Print" }, "issuer": other.at("/makers"),
    });
    other.answers("/assertions/1", &assertion);
    other.answers("/badges/5", class);
    other.answers("/makers", json!({ "id": other.at("/makers"), "type": "Profile", "name": "Makers" }));
    let address = other.at("/assertions/1");
    for (field, badge) in [("address", address.clone()), ("text", address.clone()), ("text", assertion.to_string())] {
        let found = told(&app, field, badge).await;
        assert_eq!(heading(&found), "Real and in force", "{}", found.text);
        assert!(found.text.contains("3-D print master") && found.text.contains("Makers"), "{}", found.text);
        assert!(found.text.contains("The original lies at its issuer’s own address."));
    }
    let times = other.asked.lock().unwrap().iter().filter(|path| *path == "/assertions/1").count();
    assert_eq!(times, 3, "once for each");
    other.put("/assertions/1", Does::IsGone);
    assert_eq!(heading(&told(&app, "text", assertion.to_string()).await), "Taken back");
});

story!(endorsements_have_verdicts_of_their_own, |app| {
    let app = app.configured(&["--reach-loopback", "true"]).await;
    let other = Elsewhere::new().await;
    other.publishes(&[]);
    let endorser = SigningKey::from_seed(&[5; 32]);
    let did = format!("did:key:{}", endorser.multikey());
    let endorsement = Endorsement {
        id: "urn:uuid:1".into(),
        name: "Endorsement".into(),
        issuer: Issuer { id: did.clone(), name: "Biblioteka".into(), ..Issuer::default() },
        of: other.badge().achievement.id,
        comment: Some("We have heard it".into()),
        valid_from_ms: SEPTEMBER,
        status: None,
    };
    let method = format!("{did}#{}", endorser.multikey());
    let endorsement = endorsement.to_credential(Contexts::built_in()).unwrap();
    let endorsement = data_integrity::sign(endorsement, &method, SIGNED, &endorser, Contexts::built_in()).unwrap();
    let with = |endorsement: Value| other.issue(&Badge { endorsements: vec![endorsement], ..other.badge() });
    let found = told(&app, "text", with(endorsement.clone())).await;
    assert_eq!(heading(&found), "Real and in force", "{}", found.text);
    for words in ["Who endorses it", "Biblioteka", "We have heard it", "None of them is forged."] {
        assert!(found.text.contains(words), "{words}: {}", found.text);
    }
    let mut forged = endorsement;
    forged["credentialSubject"]["endorsementComment"] = "Excellent".into();
    let found = told(&app, "text", with(forged)).await;
    assert_eq!(heading(&found), "Not real");
    assert!(found.text.contains("Endorsement 1 is forged or damaged."), "{}", found.text);
});

/// A PNG with the same badge twice.
fn twice(badge: &str) -> Vec<u8> {
    let baked = bake::bake(&pixel(), badge).unwrap();
    // behind the signature of 8 bytes and the header of 25
    let length = u32::from_be_bytes(baked[33..37].try_into().unwrap()) as usize + 12;
    [&baked[..33 + length], &baked[33..]].concat()
}

story!(what_nobody_should_present_is_answered_at_once, |app| {
    let other = Elsewhere::new().await;
    let badge = other.issue(&other.badge());
    let svg = |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>").into_bytes();
    let lying = [&pixel()[..8], &0x7fff_ffff_u32.to_be_bytes(), b"IHDR", &[0; 32]].concat();
    let entities = [b"<!DOCTYPE svg [<!ENTITY a '&b;'>]>".as_slice(), &svg("&a;")].concat();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("cut off", badge.as_bytes()[..badge.len() / 2].to_vec(), "look at line 1"),
        ("huge", vec![b'a'; 20 * 1024 * 1024], "4 MB at most"),
        (
            "too large",
            [b"{\"a\":\"", vec![b'a'; 3 << 20].as_slice(), b"\"}"].concat(),
            "more parts in it than any badge",
        ),
        ("deep", "{\"a\":".repeat(100_000).into_bytes(), "more parts in it than any badge"),
        ("many", format!("{{\"a\":[{}1]}}", "1,".repeat(100_000)).into_bytes(), "more parts in it than any badge"),
        ("a key twice", badge.replacen("\"name\":", "\"name\":\"x\",\"name\":", 1).into_bytes(), "“name” stands twice"),
        ("no badge", b"{\"type\":\"Person\"}".to_vec(), "There is no badge in it."),
        ("words", "ačiū".as_bytes().to_vec(), "There is no badge in it."),
        ("bytes", vec![0xff, 0xfe, 0], "There is no badge in it."),
        ("a picture", pixel(), "There is no badge in this picture."),
        ("half a picture", bake::bake(&pixel(), &badge).unwrap()[..200].to_vec(), "damaged or cut off"),
        ("two badges", twice(&badge), "more than one badge in this picture"),
        ("a length that lies", lying, "damaged or cut off"),
        ("entities", entities, "could do harm"),
        ("an SVG", svg("<path d=\"M0 0h9v9z\"/>"), "There is no badge in this picture."),
        ("a page", b"<!DOCTYPE html><p>Hello".to_vec(), "There is no badge in it."),
        ("nothing", Vec::new(), "Choose a file, paste a text or type an address."),
    ];
    for (what, bytes, words) in cases {
        let began = Instant::now();
        let refused = told(&app, "file", bytes).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}");
        assert!(refused.text.contains(words), "{what}: {}", refused.text);
        assert_eq!(refused.header(header::CACHE_CONTROL), "no-store", "{what}");
        assert!(began.elapsed() < Duration::from_secs(5), "{what}: {:?}", began.elapsed());
    }
    // what is legible is answered with a verdict, and hostile names and nodes are never worse than unknown
    let mut unsigned: Value = serde_json::from_str(&badge).unwrap();
    unsigned["credentialSubject"]["doctorOf"] = "everything".into();
    let mut context: Value = serde_json::from_str(&badge).unwrap();
    context["@context"].as_array_mut().unwrap().push("https://evil.example/context".into());
    let mut poison: Value = serde_json::from_str(&badge).unwrap();
    let nodes: Vec<Value> = (0..40).map(|node| json!({ "id": format!("_:n{node}"), "type": ["Evidence"] })).collect();
    poison["evidence"] = nodes.into();
    let mut alike: Value = serde_json::from_str(&badge).unwrap();
    let one = json!({ "type": ["Alignment"], "targetName": "a", "targetUrl": "https://a.example/" });
    let result = json!({ "type": ["Result"], "alignment": vec![one; 10] });
    alike["credentialSubject"]["result"] = json!([result, result]);
    let mut nul: Value = serde_json::from_str(&badge).unwrap();
    nul["issuer"]["id"] = "http://127.0.0.1:3000/issuers/a\0b".into();
    nul["issuer"]["name"] = "<script>alert(1)</script>\0\u{202e}".into();
    for (what, document, title) in [
        ("a word that nobody defines", unsigned, "Not real"),
        ("a context that nobody knows", context, "Could not be checked"),
        ("names of nodes", poison, "Not real"),
        ("nodes that all look alike", alike, "Could not be checked"),
        ("a NUL", nul, "Not real"),
    ] {
        let began = Instant::now();
        let found = told(&app, "text", document.to_string()).await;
        assert_eq!((found.status, heading(&found)), (StatusCode::OK, title), "{what}: {}", found.text);
        assert!(!found.text.contains("<script>alert") && !found.text.contains(['\0', '\u{202e}']), "{what}");
        assert!(began.elapsed() < Duration::from_secs(5), "{what}: {:?}", began.elapsed());
    }
    // scripts stay where they are: the badge counts, its picture is not shown
    let baked = bake::bake(&svg("<script>alert(1)</script>"), &badge).unwrap();
    let found = told(&app, "file", baked).await;
    assert_eq!((found.status, found.text.contains("alert(1)")), (StatusCode::OK, false));
    assert!(found.text.contains("/badges/preview.svg?"), "{}", found.text);
    let nonsense = app.post(VERIFY, "text=a").await;
    assert!(nonsense.status.is_client_error() && nonsense.text.contains("<h1>"), "{}", nonsense.status);
    let nul = told(&app, "address", "https://a.example/\0").await;
    assert_eq!(nul.status, StatusCode::BAD_REQUEST);
    let fields: [(&str, &[u8]); 3] = [("text", b"{}"), ("address", b"https://a.example/1"), ("whose", b"jonas")];
    let refused = present(&mut app.browser(), VERIFY, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in ["id=\"whose-problem\"", "value=\"jonas\"", "value=\"https://a.example/1\"", "\n{}</textarea>"] {
        assert!(refused.text.contains(kept), "{kept}: {}", refused.text);
    }
});

story!(addresses_into_closed_networks_are_not_asked, |app| {
    for (address, words) in [
        ("https://10.0.0.1/badge.json", "leads into a closed network"),
        ("https://[::1]/badge.json", "leads into a closed network"),
        ("https://169.254.169.254/latest/meta-data", "leads into a closed network"),
        ("https://localhost/badge.json", "leads into a closed network"),
        ("http://127.0.0.1:1/badge.json", "does not begin with https"),
        ("http://city.example/badge.json", "does not begin with https"),
        ("file:///etc/passwd", "There is no badge in it."),
        ("somewhere", "There is no badge in it."),
    ] {
        let refused = told(&app, "address", address).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(refused.text.contains(words), "{address}: {}", refused.text);
        assert!(refused.text.contains("id=\"address-problem\""), "{address}: {}", refused.text);
    }
    // those that a badge names neither
    let other = Elsewhere::new().await;
    let found = told(&app, "text", other.issue(&other.badge())).await;
    assert_eq!(heading(&found), "Could not be checked");
    assert!(found.text.contains("does not begin with https"), "{}", found.text);
    assert!(other.asked.lock().unwrap().is_empty());
    let form = app.get(&format!("{VERIFY}?address=https%3A%2F%2Fcity.example%2F1")).await;
    assert!(form.text.contains("value=\"https://city.example/1\""), "{}", form.text);
});

story!(servers_that_lie_or_fall_silent_keep_nobody_waiting, |app| {
    let app = app.configured(&["--reach-loopback", "true"]).await;
    let other = Elsewhere::new().await;
    other.put("/into", Does::Leads("http://10.0.0.1/badge.json".into()));
    other.put("/round", Does::Leads(other.at("/round")));
    other.answers("/address", other.at("/address"));
    other.answers("/page", "<html><p>Hello</p>");
    other.put("/endless", Does::Answers(vec![b'a'; 5 << 20]));
    for (path, words) in [
        ("/into", "leads into a closed network"),
        ("/round", "There is nothing to be had"),
        ("/address", "There is no badge in it."),
        ("/page", "There is no badge in it."),
        ("/endless", "answers with more than a badge needs"),
        ("/nothing", "There is nothing to be had"),
    ] {
        let refused = told(&app, "address", other.at(path)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(refused.text.contains(words), "{path}: {}", refused.text);
    }
    // nonsense at the issuer's address
    other.answers("/issuer", "<html>");
    let badge = other.issue(&other.badge());
    let found = told(&app, "text", &badge).await;
    assert_eq!(heading(&found), "Could not be checked");
    assert!(found.text.contains("We do not understand what"), "{}", found.text);
    // and nobody there
    for silent in ["/issuer", "/status/1"] {
        other.put(silent, Does::FallsSilent);
    }
    let began = Instant::now();
    let found = told(&app, "text", &badge).await;
    assert_eq!(heading(&found), "Could not be checked");
    assert!(found.text.contains("did not answer in time."), "{}", found.text);
    assert!(began.elapsed() < Duration::from_secs(12), "both at once: {:?}", began.elapsed());
});

story!(who_checks_too_often_waits, |app| {
    let mut last = StatusCode::OK;
    for _ in 0..121 {
        last = app.post(VERIFY, "").await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
});

/// The badge that waits in the form below what was found.
fn waiting(answer: &Answer) -> String {
    let rest = answer.text.split("name=\"badge\" value=\"").nth(1).unwrap_or_else(|| panic!("{}", answer.text));
    rest.split('"').next().unwrap().to_owned()
}

async fn keep(browser: &mut Browser<'_>, answer: &Answer) -> String {
    let kept = browser.post(&format!("{BRING}/keep"), &[("badge", &waiting(answer))]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.text);
    kept.header(header::LOCATION).to_owned()
}

type Kept = (String, String, String, String, Option<String>);

async fn kept(app: &TestApp) -> Vec<Kept> {
    on_db!(&app.db, |pool| {
        sqlx::query_as("SELECT identity, source, name, issuer, verdict FROM held_badge ORDER BY added, id")
            .fetch_all(pool)
            .await
            .unwrap()
    })
}

story!(a_badge_is_brought_along_checked_first_and_never_twice, |app| {
    let app = app.configured(&["--reach-loopback", "true"]).await;
    let other = Elsewhere::new().await;
    other.publishes(&[]);
    let away = app.get(BRING).await;
    assert!(away.header(header::LOCATION).starts_with("/en/vilnius/sign-in"), "{:?}", away.headers);
    let mut ona = sign_up(&app, "ona@pastas.example", "1999-05-04").await;
    assert_eq!(ona.get(BRING).await.status, StatusCode::OK);
    let badge = other.issue(&other.badge());

    let forged = present(&mut ona, BRING, &[("text", badge.replace("reporter", "director").as_bytes())]).await;
    assert_eq!(heading(&forged), "Not real");
    assert!(forged.text.contains("does not go into the backpack") && !forged.text.contains("name=\"badge\""));
    let encoded = data_encoding::BASE64URL_NOPAD.encode(badge.replace("reporter", "director").as_bytes());
    let refused = ona.post(&format!("{BRING}/keep"), &[("badge", &encoded)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(ona.post(&format!("{BRING}/keep"), &[("badge", "!")]).await.status, StatusCode::BAD_REQUEST);
    let nothing = ona.post(&format!("{BRING}/keep"), &[]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(kept(&app).await.is_empty());

    let baked = bake::bake(&pixel(), &badge).unwrap();
    let look = present(&mut ona, BRING, &[("file", &baked)]).await;
    assert_eq!(heading(&look), "Real and in force", "{}", look.text);
    assert_eq!(look.header(header::CACHE_CONTROL), "no-store");
    assert!(kept(&app).await.is_empty(), "looking keeps nothing");
    let page = keep(&mut ona, &look).await;
    let identity = other.badge().id;
    let expected = (identity, badge.clone(), "Young reporter".into(), "Radijas".into(), Some("valid".into()));
    assert_eq!(kept(&app).await, std::slice::from_ref(&expected));
    let shown = ona.get(&page).await;
    assert!(shown.text.contains("It is in your backpack.") && heading(&shown) == "Real and in force", "{}", shown.text);

    // again: the same one, whatever it comes in
    let again = present(&mut ona, BRING, &[("text", badge.as_bytes())]).await;
    assert!(again.text.contains("It was in your backpack already.") && !again.text.contains("name=\"badge\""));
    let twice = ona.post(&format!("{BRING}/keep"), &[("badge", &waiting(&look))]).await;
    assert!(twice.header(header::LOCATION).ends_with("done=before"), "{:?}", twice.headers);
    assert_eq!(kept(&app).await, [expected]);

    // its owner sees the picture, and has the file as it came
    let base = page.split("/check").next().unwrap().to_owned();
    let picture = ona.get(&format!("{base}/picture.png")).await;
    assert_eq!((picture.status, picture.header(header::CONTENT_TYPE)), (StatusCode::OK, "image/png"));
    assert_eq!(picture.header(header::CACHE_CONTROL), "private, no-store");
    let original = ona.get(&format!("{base}/original")).await;
    assert_eq!(original.header(header::CONTENT_DISPOSITION), "attachment; filename=\"badge.png\"");
    assert!(original.text.contains("openbadgecredential"));
    let mut jonas = sign_up(&app, "jonas@pastas.example", "1999-05-04").await;
    for path in ["check", "picture.png", "original"] {
        assert_eq!(jonas.get(&format!("{base}/{path}")).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(ona.get(&format!("/en/vilnius/me/backpack/a%00b/{path}")).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(jonas.post(&format!("{base}/check"), &[]).await.status, StatusCode::NOT_FOUND);

    // taken back later: seen when it is checked again, and it stays
    other.publishes(&[94]);
    let again = ona.post(&format!("{base}/check"), &[]).await;
    assert!(again.header(header::LOCATION).ends_with("done=again"), "{:?}", again.headers);
    let shown = ona.get(again.header(header::LOCATION)).await;
    assert!(heading(&shown) == "Taken back" && shown.text.contains("Checked just now."), "{}", shown.text);
    assert_eq!(kept(&app).await[0].4.as_deref(), Some("revoked"));
});

story!(what_cannot_be_checked_or_is_somebody_elses_is_kept_and_marked, |app| {
    let app = app.configured(&["--reach-loopback", "true"]).await;
    let other = Elsewhere::new().await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "1999-05-04").await;
    let badge = other.issue(&other.badge());
    let look = present(&mut jonas, BRING, &[("text", badge.as_bytes())]).await;
    assert!(heading(&look) == "Could not be checked" && look.text.contains("You can keep it."), "{}", look.text);
    let page = keep(&mut jonas, &look).await;
    assert_eq!(kept(&app).await[0].4.as_deref(), Some("unknown"));
    let base = page.split("/check").next().unwrap().to_owned();
    let picture = jonas.get(&format!("{base}/picture.png")).await;
    assert!(picture.header(header::LOCATION).starts_with("/badges/preview.svg?"), "it came without one");
    assert_eq!(jonas.get(&format!("{base}/original")).await.status, StatusCode::NOT_FOUND);
    other.publishes(&[]);
    jonas.post(&format!("{base}/check"), &[]).await;
    assert_eq!(kept(&app).await[0].4.as_deref(), Some("other-recipient"));

    let another = other.issue(&Badge { id: "urn:uuid:2".into(), ..other.badge() });
    let look = present(&mut jonas, BRING, &[("text", another.as_bytes())]).await;
    assert!(
        heading(&look) == "Real, but somebody else’s" && look.text.contains("(jonas@pastas.example)"),
        "{}",
        look.text
    );
    keep(&mut jonas, &look).await;
    assert_eq!(kept(&app).await[1].4.as_deref(), Some("other-recipient"));
    // one that names nobody's address is whoever brings it
    let anybodys = Badge { id: "urn:uuid:3".into(), identifiers: Vec::new(), ..other.badge() };
    let look = present(&mut jonas, BRING, &[("text", other.issue(&anybodys).as_bytes())]).await;
    assert_eq!(heading(&look), "Real and in force", "{}", look.text);
    // a picture that does harm is kept as it came, and never shown
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    let baked = bake::bake(svg, &other.issue(&anybodys)).unwrap();
    let look = present(&mut jonas, BRING, &[("file", &baked)]).await;
    let page = keep(&mut jonas, &look).await;
    let base = page.split("/check").next().unwrap().to_owned();
    let picture = jonas.get(&format!("{base}/picture.png")).await;
    assert!(picture.header(header::LOCATION).starts_with("/badges/preview.svg?"));
    let original = jonas.get(&format!("{base}/original")).await;
    assert_eq!(original.header(header::CONTENT_DISPOSITION), "attachment; filename=\"badge.svg\"");
    assert_eq!(original.header(header::CONTENT_SECURITY_POLICY), "default-src 'none'; sandbox");
    assert_eq!(original.text.as_bytes(), baked);
});
