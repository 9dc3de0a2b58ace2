//! Badges as the program really issues them, for verifiers that this project did not write (`end2end/interop`): whole ones,
//! altered ones, one that has expired, one that was taken back. What those have to say of each, our own verifier says here.
//!
//! In the folder that `INTEROP_FOLDER` names, or else one that is thrown away:
//!
//! | file | is |
//! | --- | --- |
//! | `cases.json` | every badge: in which file and form, what a verifier has to find, in which world |
//! | `world.json` | for each world, the file that stands at an address, by media type |
//! | `contexts.json` | the contexts that are built in |
//! | `valid.json`, `valid.jwt`, `valid.png`, … | the badges |
//! | `did.json`, `jwks.json`, `status-….json`, `status-….jwt` | what their issuer publishes |

mod fixtures;

use self::fixtures::{Expect, Fixtures, JSON, JWT, raster};
use crate::{
    account::sign_up,
    award::{Setting, account, new, setting, signed},
    endorsement::library,
    story,
    support::TestApp,
};
use chrono::{TimeDelta, Utc};
use city_of_learning::{
    award::{
        accept::{Accepted, accept},
        store::{self, To},
    },
    badge::versions,
    db::Db,
    endorsement::make::{Endorser, Made, make},
    i18n::{Locale, Mode},
    issuer::{
        keys, published,
        status::{self, Standing},
    },
    on_db,
    open_badges::{
        bake::bake,
        contexts::{BUILT_IN, Contexts},
        data_integrity,
        json::text,
        jwt,
        keys::{JwtSigningKey, SigningKey},
    },
    provider::member,
};
use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::PathBuf};

/// The media type of a DID document.
const DID: &str = "application/did+ld+json";
const ORIGIN: &str = "https://city.example";

/// What it is called, and how it is done.
type Alteration = (&'static str, fn(&mut Value));

/// What somebody who has a badge would like it to say: no verifier may accept any of these.
const ALTERATIONS: &[Alteration] = &[
    ("another recipient", |badge| set(badge, "/credentialSubject/id", "urn:uuid:0198c2f0-5d3e-7c31-9d44-6a5b8f3e2aff")),
    ("another achievement", |badge| set(badge, "/credentialSubject/achievement/name", "Master of robots")),
    ("easier criteria", |badge| set(badge, "/credentialSubject/achievement/criteria/narrative", "Be there.")),
    ("another picture", |badge| {
        set(badge, "/credentialSubject/achievement/image/id", "https://elsewhere.example/1.svg")
    }),
    ("another name of the issuer", |badge| set(badge, "/issuer/name", "The university")),
    ("another issuer", |badge| set(badge, "/issuer/id", "did:web:elsewhere.example:issuers:1")),
    ("an earlier beginning", |badge| set(badge, "/validFrom", "2020-01-01T00:00:00Z")),
    ("a later end", |badge| set(badge, "/validUntil", "2099-01-01T00:00:00Z")),
    ("no end", |badge| remove(badge, "validUntil")),
    ("no status", |badge| remove(badge, "credentialStatus")),
    ("another entry of the status list", |badge| set(badge, "/credentialStatus/statusListIndex", "131071")),
    ("other evidence", |badge| set(badge, "/evidence/0/id", "https://elsewhere.example/evidence")),
    ("a word that nothing defines", |badge| badge["honours"] = "yes".into()),
];

/// Alterations of the proof.
const PROOF: &[Alteration] = &[
    ("an earlier proof", |badge| set(badge, "/proof/created", "2020-01-01T00:00:00Z")),
    ("a proof for something else", |badge| set(badge, "/proof/proofPurpose", "authentication")),
    ("no proof", |badge| remove(badge, "proof")),
    ("a bit of the signature", |badge| {
        let value = badge.pointer("/proof/proofValue").and_then(Value::as_str).unwrap();
        let mut signature = bs58::decode(value.strip_prefix('z').unwrap()).into_vec().unwrap();
        signature[20] ^= 1;
        set(badge, "/proof/proofValue", &format!("z{}", bs58::encode(signature).into_string()));
    }),
];

fn set(badge: &mut Value, pointer: &str, to: &str) {
    *badge.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = to.into();
}

fn remove(badge: &mut Value, property: &str) {
    badge.as_object_mut().unwrap().remove(property).unwrap();
}

fn base64(value: &Value) -> String {
    BASE64URL_NOPAD.encode(value.to_string().as_bytes())
}

/// A JWT taken apart: header, claims, and its signature as it was written.
fn parts(jwt: &str) -> (Value, Value, &str) {
    let parts: Vec<&str> = jwt.split('.').collect();
    let read = |part: &str| serde_json::from_slice(&BASE64URL_NOPAD.decode(part.as_bytes()).unwrap()).unwrap();
    (read(parts[0]), read(parts[1]), parts[2])
}

/// Gives somebody a badge and has them accept it: as it was signed, with a proof and as a JWT. And its award's id.
async fn issue(app: &TestApp, setting: &Setting, email: &str) -> (String, String, String) {
    let somebody = account(app, email).await;
    let to = To::Account { id: &somebody.id, child: "" };
    let (award, _) = new(setting.give(app, to, "Built *two* robots").await);
    let Accepted::Held(_) = accept(&app.state, &somebody, &award, false).await.unwrap() else { panic!("{email}") };
    let (json, jwt) = signed(app, &award).await;
    (json, jwt, award)
}

/// Publishes a status list as it is now, in both of its forms.
async fn publish_list(
    fixtures: &mut Fixtures,
    app: &TestApp,
    world: &'static str,
    (organisation, address): (&str, &str),
) {
    for (kind, ending, as_jwt) in [(JSON, "json", false), (JWT, "jwt", true)] {
        let list = published::list(&app.state, organisation, 1, as_jwt).await.unwrap().unwrap();
        fixtures.publish(world, address, kind, (&format!("status-{world}.{ending}"), list.as_bytes()));
    }
}

story!(every_verifier_says_the_same_of_what_is_issued, |app| {
    // as verifiers have the moment from their own clocks, it is the real one here
    let now = Utc::now();
    let public = ["--public-url", ORIGIN];
    let past = app.at(now - TimeDelta::days(800), &public).await;
    let recent = app.at(now - TimeDelta::days(100), &public).await;
    let today = app.at(now, &public).await;
    let setting = setting(&app).await;
    for email in ["ieva@pastas.example", "ona@pastas.example", "jonas@pastas.example"] {
        sign_up(&app, email, "1999-05-04").await;
    }
    let expired = issue(&past, &setting, "ieva@pastas.example").await;
    let earlier = issue(&recent, &setting, "ona@pastas.example").await;
    let moment = (now - TimeDelta::days(50)).timestamp_millis();
    keys::rotate(&app.db, &today.state.master_key, &setting.organisation, moment).await.unwrap();
    let (json, jwt, award) = issue(&today, &setting, "jonas@pastas.example").await;

    // only one of the two databases writes for others, or they would write over one another
    let thrown_away = tempfile::tempdir().unwrap();
    let named = std::env::var_os("INTEROP_FOLDER").filter(|_| matches!(app.db, Db::Sqlite(_)));
    let folder = named.map_or_else(|| thrown_away.path().to_owned(), PathBuf::from);
    fs::create_dir_all(&folder).unwrap();
    let worlds = BTreeMap::new();
    let mut fixtures = Fixtures { folder, cases: Vec::new(), worlds, now_ms: now.timestamp_millis() };

    let badge: Value = serde_json::from_str(&json).unwrap();
    let did = text(&badge["issuer"], "id").unwrap();
    assert!(did.starts_with("did:web:city.example:issuers:"), "{did}");
    let list = text(&badge["credentialStatus"], "statusListCredential").unwrap();
    let at_list = (setting.organisation.as_str(), list);
    let document = published::document(&today.state, &setting.organisation).await.unwrap().unwrap();
    let first = text(&document["verificationMethod"][0], "id");
    assert_eq!(first, text(&parts(&jwt).0, "kid"), "who looks for no name finds the key that signs JWTs now");
    let mut elsewhere = document.clone();
    elsewhere["authentication"] = elsewhere["assertionMethod"].take();
    remove(&mut elsewhere, "assertionMethod");
    let (document, elsewhere) = (document.to_string(), elsewhere.to_string());
    let key_set = published::key_set(&today.state, &setting.organisation).await.unwrap().unwrap().to_string();
    fixtures.write("jwks.json", key_set);
    let did_address = format!("{ORIGIN}/issuers/{}/did.json", setting.organisation);
    for world in ["before", "after", "altered"] {
        fixtures.publish(world, &did_address, DID, ("did.json", document.as_bytes()));
    }
    fixtures.publish("keys", &did_address, DID, ("did-keys.json", elsewhere.as_bytes()));
    publish_list(&mut fixtures, &today, "keys", at_list).await;
    publish_list(&mut fixtures, &today, "before", at_list).await;
    let mut tx = app.db.begin().await.unwrap();
    let held = store::hold(&mut tx, &award).await.unwrap().unwrap();
    assert!(store::set_standing(&mut tx, &held, Standing::Revoked, "A mistake", fixtures.now_ms).await.unwrap());
    tx.commit().await.unwrap();
    publish_list(&mut fixtures, &today, "after", at_list).await;
    alter_list(&mut fixtures, list);

    endorsed(&mut fixtures, (&app, &today), &setting, &did_address).await;
    let picture = app.get(&format!("/badges/{}/1.svg", setting.badge)).await.text;
    let png = raster(&picture);
    let pictures = [&png[..], picture.as_bytes()];
    fixtures.everywhere("valid", "before", Expect::Valid, (&json, &jwt), pictures);
    fixtures.everywhere("revoked", "after", Expect::Revoked, (&json, &jwt), pictures);
    fixtures.everywhere("expired", "before", Expect::Expired, (&expired.0, &expired.1), pictures);
    fixtures.everywhere(
        "signed by keys that were replaced",
        "before",
        Expect::Valid,
        (&earlier.0, &earlier.1),
        pictures,
    );
    fixtures.everywhere("a status list that was altered", "altered", Expect::Altered, (&json, &jwt), pictures);
    for (form, text) in [("json", &json), ("jwt", &jwt)] {
        fixtures.case("a key that is not for badges", form, "keys", Expect::Altered, text.as_bytes());
    }
    alter(&mut fixtures, &badge, pictures);
    alter_jwt(&mut fixtures, &jwt, &earlier.1, pictures);
    forge(&mut fixtures, &badge, &jwt);

    let contexts: Vec<Value> = BUILT_IN
        .iter()
        .map(|context| json!({ "address": context.address, "text": context.text, "sha256": context.sha256 }))
        .collect();
    fixtures.write("contexts.json", Value::from(contexts).to_string());
    fixtures.write("world.json", json!({ "did": did, "worlds": fixtures.worlds }).to_string());
    // the last: without it nothing was written
    fixtures.write("cases.json", Value::from(fixtures.cases.clone()).to_string());
});

/// A badge that takes along what another organisation says of it: while that holds, and when it has been taken back, which
/// is no fault of the badge.
async fn endorsed(fixtures: &mut Fixtures, (app, today): (&TestApp, &TestApp), setting: &Setting, did_address: &str) {
    library(app, "owner").await;
    let speaker = account(app, "kita@kiti.example").await;
    let city = today.state.directory().city("vilnius").unwrap().clone();
    let organisation = member::by_id(&app.db, &setting.city, "other").await.unwrap().unwrap();
    let shown = versions::of_city(&app.db, &setting.city, &setting.badge).await.unwrap().unwrap();
    let by = Endorser { city: &city, organisation: &organisation, account_id: &speaker.id };
    let l = today.state.catalogue.localizer(Locale::Lt, Mode::Plain);
    let made = make(&today.state, &l, by, (&shown, "Matėme, kaip jis *važiuoja*", &[])).await.unwrap();
    assert!(matches!(made, Made::Signed(_)), "{made:?}");
    app.change("UPDATE endorsement SET display = 'shown'").await;
    sign_up(app, "rasa@pastas.example", "1999-05-04").await;
    let (json, jwt, _) = issue(today, setting, "rasa@pastas.example").await;
    let badge: Value = serde_json::from_str(&json).unwrap();
    let endorsement = &badge["endorsement"][0];
    assert_eq!(text(endorsement, "name"), Some("Ženklelio „Robotų <draugas>“ rekomendacija"));
    let lists = [&badge, endorsement].map(|signed| text(&signed["credentialStatus"], "statusListCredential").unwrap());
    let other = published::document(&today.state, "other").await.unwrap().unwrap().to_string();
    for world in ["endorsed", "no longer endorsed"] {
        if world != "endorsed" {
            let bit = bit(app).await;
            let mut tx = app.db.begin().await.unwrap();
            status::set(&mut tx, "other", bit, Standing::Revoked, fixtures.now_ms).await.unwrap();
            tx.commit().await.unwrap();
        }
        let file = world.replace(' ', "-");
        let document = published::document(&today.state, &setting.organisation).await.unwrap().unwrap().to_string();
        fixtures.publish(world, did_address, DID, ("did.json", document.as_bytes()));
        let elsewhere = format!("{ORIGIN}/issuers/other/did.json");
        fixtures.publish(world, &elsewhere, DID, ("did-other.json", other.as_bytes()));
        for (organisation, list, name) in
            [(setting.organisation.as_str(), lists[0], "own"), ("other", lists[1], "other")]
        {
            for (kind, ending, as_jwt) in [(JSON, "json", false), (JWT, "jwt", true)] {
                let signed = published::list(&today.state, organisation, 1, as_jwt).await.unwrap().unwrap();
                let file = format!("status-{file}-{name}.{ending}");
                fixtures.publish(world, list, kind, (&file, signed.as_bytes()));
            }
        }
        for (form, badge) in [("json", &json), ("jwt", &jwt)] {
            fixtures.case(world, form, world, Expect::Valid, badge.as_bytes());
        }
    }
}

/// The bit of the only endorsement.
async fn bit(app: &TestApp) -> (i64, i64) {
    on_db!(&app.db, |pool| { sqlx::query_as("SELECT list, position FROM endorsement").fetch_one(pool).await.unwrap() })
}

/// Somebody who holds the server of the list puts the bits of yesterday into it.
fn alter_list(fixtures: &mut Fixtures, address: &str) {
    let read = |file: &str| fs::read_to_string(fixtures.folder.join(file)).unwrap();
    let before: Value = serde_json::from_str(&read("status-before.json")).unwrap();
    let mut after: Value = serde_json::from_str(&read("status-after.json")).unwrap();
    let bits = text(&before["credentialSubject"], "encodedList").unwrap();
    assert_ne!(after["credentialSubject"]["encodedList"], bits);
    set(&mut after, "/credentialSubject/encodedList", bits);
    let jwt = read("status-after.jwt");
    let (header, mut claims, signature) = parts(&jwt);
    set(&mut claims, "/credentialSubject/encodedList", bits);
    let jwt = format!("{}.{}.{signature}", base64(&header), base64(&claims));
    fixtures.publish("altered", address, JSON, ("status-altered.json", after.to_string().as_bytes()));
    fixtures.publish("altered", address, JWT, ("status-altered.jwt", jwt.as_bytes()));
}

fn alter(fixtures: &mut Fixtures, badge: &Value, [png, svg]: [&[u8]; 2]) {
    for (name, change) in ALTERATIONS.iter().chain(PROOF) {
        let mut altered = badge.clone();
        change(&mut altered);
        assert_ne!(&altered, badge, "{name}");
        let altered = altered.to_string();
        fixtures.case(name, "json", "before", Expect::Altered, altered.as_bytes());
        for (form, picture) in [("png+json", png), ("svg+json", svg)] {
            fixtures.case(name, form, "before", Expect::Altered, &bake(picture, &altered).unwrap());
        }
    }
}

/// The same, in a JWT; and what can be done to a JWT alone.
fn alter_jwt(fixtures: &mut Fixtures, jwt: &str, earlier: &str, [png, svg]: [&[u8]; 2]) {
    let (header, claims, signature) = parts(jwt);
    let with =
        |header: &Value, claims: &Value, signature: &str| format!("{}.{}.{signature}", base64(header), base64(claims));
    assert_eq!(with(&header, &claims, signature), jwt);
    let mut altered: Vec<(&str, String)> = Vec::new();
    for (name, change) in ALTERATIONS {
        let mut claims = claims.clone();
        change(&mut claims);
        altered.push((name, with(&header, &claims, signature)));
    }
    let mut later = claims.clone();
    later["exp"] = 4_000_000_000_i64.into();
    altered.push(("a later end in the claims", with(&header, &later, signature)));
    let headed = |name: &str, value: &str| {
        let mut header = header.clone();
        header[name] = value.into();
        header
    };
    altered.push(("no algorithm", with(&headed("alg", "none"), &claims, "")));
    altered.push(("an algorithm with a shared secret", with(&headed("alg", "HS256"), &claims, signature)));
    let replaced = parts(earlier).0;
    altered
        .push(("a key that was replaced", with(&headed("kid", text(&replaced, "kid").unwrap()), &claims, signature)));
    let mut bits = BASE64URL_NOPAD.decode(signature.as_bytes()).unwrap();
    bits[20] ^= 1;
    altered.push(("a bit of the signature", with(&header, &claims, &BASE64URL_NOPAD.encode(&bits))));
    for (name, altered) in altered {
        assert_ne!(altered, jwt, "{name}");
        fixtures.case(name, "jwt", "before", Expect::Altered, altered.as_bytes());
        for (form, picture) in [("png+jwt", png), ("svg+jwt", svg)] {
            fixtures.case(name, form, "before", Expect::Altered, &bake(picture, &altered).unwrap());
        }
    }
}

/// The whole badge signed by somebody else: under the name of the issuer's key, and under their own.
fn forge(fixtures: &mut Fixtures, badge: &Value, jwt: &str) {
    let key = SigningKey::from_seed(&[1; 32]);
    let own = format!("did:key:{0}#{0}", key.multikey());
    let mut unsigned = badge.clone();
    remove(&mut unsigned, "proof");
    for (name, method) in [
        ("forged under the name of the key", text(&badge["proof"], "verificationMethod").unwrap()),
        ("forged under another name", &own),
    ] {
        let created = text(&badge["proof"], "created").unwrap();
        let forged = data_integrity::sign(unsigned.clone(), method, created, &key, Contexts::built_in()).unwrap();
        fixtures.case(name, "json", "before", Expect::Altered, forged.to_string().as_bytes());
    }
    let (header, ..) = parts(jwt);
    let key = JwtSigningKey::from_seed(&[1; 32]).unwrap();
    let forged = jwt::sign(&unsigned, text(&header, "kid").unwrap(), &key).unwrap();
    fixtures.case("forged under the name of the key", "jwt", "before", Expect::Altered, forged.as_bytes());
}
