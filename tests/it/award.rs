//! Awards: offered, never twice, accepted and then signed, verified as any verifier would, put on hold and taken back.

use crate::{
    account::sign_up,
    badge::{BADGES, WHOLE, id_of, published},
    desk::{ORGANISER, organiser},
    organisation::workshops,
    story,
    support::TestApp,
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::{
    account::{model::Account, store as accounts},
    award::{
        accept::{self, Accepted},
        model::{AwardStatus, Via},
        store::{self, Given, Giving, To},
    },
    issuer::{keys, published as issuer, status::Standing},
    on_db,
    open_badges::{
        contexts::Contexts,
        credential::Credential,
        recipient::Recipient,
        report::{Report, Verdict},
        resolve::Fetched,
        verify::{Circumstances, verify},
    },
};
use data_encoding::BASE64URL_NOPAD;
use serde_json::Value;
use std::collections::HashMap;

/// A published badge of the workshops and who awards it.
pub struct Setting {
    pub city: String,
    pub organisation: String,
    pub badge: String,
}

pub async fn setting(app: &TestApp) -> Setting {
    let mut editor = organiser(app, "owner").await;
    let form = published(&mut editor, BADGES, WHOLE).await;
    let directory = app.state.directory();
    Setting {
        city: directory.city("vilnius").unwrap().id.clone(),
        organisation: workshops(app).await,
        badge: id_of(&form).to_owned(),
    }
}

pub async fn account(app: &TestApp, email: &str) -> Account {
    accounts::by_email(&app.db, &email.parse().unwrap()).await.unwrap().unwrap()
}

impl Setting {
    /// Offers the badge to somebody, now, for two years.
    pub async fn give(&self, app: &TestApp, to: To<'_>, narrative: &str) -> Given {
        let giving = Giving {
            city_id: &self.city,
            organisation_id: &self.organisation,
            achievement_id: &self.badge,
            version: 1,
            via: Via::Hand,
            session_id: None,
            by: None,
            now: app.state.now().timestamp_millis(),
            ends: Some((app.state.now() + TimeDelta::days(730)).timestamp_millis()),
        };
        let mut tx = app.db.begin().await.unwrap();
        let given = store::give(&mut tx, &giving, to, ("", narrative)).await.unwrap();
        tx.commit().await.unwrap();
        given
    }
}

/// The id and the link's token of something that was given.
pub fn new(given: Given) -> (String, String) {
    let Given::New { id, token, .. } = given else { panic!("{given:?}") };
    (id, token)
}

/// A held badge as it was signed: with its proof, and as a JWT.
pub async fn signed(app: &TestApp, award: &str) -> (String, String) {
    on_db!(&app.db, |pool| {
        sqlx::query_as("SELECT source, jwt FROM held_badge WHERE award_id = $1")
            .bind(award)
            .fetch_one(pool)
            .await
            .unwrap()
    })
}

/// What a verifier finds that asks this server alone.
pub async fn verified(app: &TestApp, badge: &str, recipient: Option<&Recipient>) -> Report {
    let credential = Credential::read(badge).unwrap();
    let mut fetched: HashMap<String, Fetched> = HashMap::new();
    loop {
        let now_ms = app.state.now().timestamp_millis();
        let circumstances = Circumstances { outside: &fetched, now_ms, contexts: Contexts::built_in(), recipient };
        let report = verify(&credential, circumstances);
        let needs = report.needs();
        if needs.is_empty() {
            return report;
        }
        for address in needs {
            let found = issuer::at(&app.state, &address).await.unwrap().expect("it is ours");
            fetched.insert(address, found.map_or(Fetched::None, Fetched::Document));
        }
    }
}

async fn verdicts(app: &TestApp, award: &str) -> [Verdict; 2] {
    let (json, jwt) = signed(app, award).await;
    [verified(app, &json, None).await.verdict(), verified(app, &jwt, None).await.verdict()]
}

story!(an_offer_is_accepted_and_any_verifier_finds_it_good, |app| {
    let setting = setting(&app).await;
    sign_up(&app, "ieva@pastas.example", "1999-05-04").await;
    let ieva = account(&app, "ieva@pastas.example").await;
    let to = To::Account { id: &ieva.id, child: "" };
    let (award, _) = new(setting.give(&app, to, "Built *two* robots").await);
    assert_eq!(setting.give(&app, to, "").await, Given::Already);
    assert_eq!(setting.give(&app, To::Email("ieva@pastas.example"), "").await, Given::Already);
    let did = app.get(&format!("/issuers/{}/did.json", setting.organisation)).await;
    assert_eq!(did.status, StatusCode::NOT_FOUND, "no keys before something is signed");

    let Accepted::Held(_) = accept::accept(&app.state, &ieva, &award, false).await.unwrap() else { panic!() };
    assert_eq!(accept::accept(&app.state, &ieva, &award, false).await.unwrap(), Accepted::Before);
    assert_eq!(verdicts(&app, &award).await, [Verdict::Valid, Verdict::Valid]);
    let (json, _) = signed(&app, &award).await;
    assert!(!json.contains("ieva@") && !json.contains("Ieva") && !json.contains("two* robots"), "{json}");
    for (email, verdict) in [("Ieva@pastas.example", Verdict::Valid), ("ona@pastas.example", Verdict::OtherRecipient)] {
        let report = verified(&app, &json, Some(&Recipient::Email(email.into()))).await;
        assert_eq!(report.verdict(), verdict, "{email}");
    }
    let credential: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(credential["id"], format!("urn:uuid:{award}"));
    assert_eq!(credential["validUntil"], "2028-11-22T08:00:00Z");
    assert_eq!(credential["evidence"][0]["id"], format!("http://127.0.0.1:3000/evidence/{award}"));
    let achievement = &credential["credentialSubject"]["achievement"];
    assert_eq!(achievement["name"], "Friend of robots");
    assert_eq!(achievement["alignment"][0]["targetUrl"], "http://127.0.0.1:3000/skills/digital");
    assert!(achievement["criteria"]["narrative"].as_str().unwrap().ends_with("- Build a robot\n- Find a mistake"));
    for address in [&achievement["id"], &achievement["image"]["id"], &achievement["alignment"][0]["targetUrl"]] {
        let path = address.as_str().unwrap().strip_prefix("http://127.0.0.1:3000").unwrap();
        assert_eq!(app.get(path).await.status, StatusCode::OK, "{path}");
    }

    // what verifiers ask for over the network is the same, and open to pages of others
    let list = credential["credentialStatus"]["statusListCredential"].as_str().unwrap();
    for (path, kind) in [
        (format!("/issuers/{}", setting.organisation), "application/ld+json"),
        (format!("/issuers/{}/did.json", setting.organisation), "application/did+ld+json"),
        (format!("/issuers/{}/jwks.json", setting.organisation), "application/jwk-set+json"),
        (list.strip_prefix("http://127.0.0.1:3000").unwrap().to_owned(), "application/vc"),
    ] {
        let answer = app.get(&path).await;
        assert_eq!((answer.status, answer.header(header::CONTENT_TYPE)), (StatusCode::OK, kind), "{path}");
        assert_eq!(answer.header(header::ACCESS_CONTROL_ALLOW_ORIGIN), "*");
        let own = issuer::at(&app.state, &format!("http://127.0.0.1:3000{path}")).await.unwrap().unwrap().unwrap();
        assert_eq!(String::from_utf8(own).unwrap(), answer.text);
        let private = ["\"d\":", "sealed", "secretKey"];
        assert!(private.iter().all(|secret| !answer.text.contains(secret)), "{path}: {}", answer.text);
    }
    let jwt = app.get_with(list.strip_prefix("http://127.0.0.1:3000").unwrap(), header::ACCEPT, "application/vc+jwt");
    assert_eq!(jwt.await.text.split('.').count(), 3);
    // and for those who ask for nothing in particular, at an address of its own
    let list = list.strip_prefix("http://127.0.0.1:3000").unwrap();
    for (ending, kind, begin) in [("jwt", "application/vc+jwt", "ey"), ("json", "application/vc", "{")] {
        let answer = app.get(&format!("{list}.{ending}")).await;
        assert_eq!((answer.status, answer.header(header::CONTENT_TYPE)), (StatusCode::OK, kind), "{ending}");
        assert!(answer.text.starts_with(begin), "{ending}: {}", answer.text);
    }
    // the key of a JWT is found in the set by the very name that the JWT gives it
    let (_, jwt) = signed(&app, &award).await;
    let head = BASE64URL_NOPAD.decode(jwt.split('.').next().unwrap().as_bytes()).unwrap();
    let head: Value = serde_json::from_slice(&head).unwrap();
    let set = app.get(&format!("/issuers/{}/jwks.json", setting.organisation)).await.text;
    let set: Value = serde_json::from_str(&set).unwrap();
    assert!(set["keys"].as_array().unwrap().iter().any(|key| key["kid"] == head["kid"]), "{set}");
    for nothing in [
        "/issuers/none".to_owned(),
        "/issuers/none/did.json".to_owned(),
        "/issuers/none/status/1".to_owned(),
        "/issuers/a%00/jwks.json".to_owned(),
        format!("{list}.txt"),
        format!("{list}.jwt.json"),
        format!("{list}/more"),
    ] {
        assert_eq!(app.get(&nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
});

story!(what_is_taken_back_stays_so_when_its_owner_is_gone, |app| {
    let setting = setting(&app).await;
    sign_up(&app, "ieva@pastas.example", "1999-05-04").await;
    let ieva = account(&app, "ieva@pastas.example").await;
    let to = To::Account { id: &ieva.id, child: "" };
    let (award, _) = new(setting.give(&app, to, "").await);
    accept::accept(&app.state, &ieva, &award, false).await.unwrap();
    let (json, _) = signed(&app, &award).await;
    let say = async |standing: Standing| {
        let mut tx = app.db.begin().await.unwrap();
        let held = store::hold(&mut tx, &award).await.unwrap().unwrap();
        let now = app.state.now().timestamp_millis();
        let said = store::set_standing(&mut tx, &held, standing, "A mistake", now).await.unwrap();
        tx.commit().await.unwrap();
        said
    };
    assert!(say(Standing::Suspended).await);
    assert_eq!(verdicts(&app, &award).await, [Verdict::Revoked; 2], "one bit says both");
    assert_eq!(setting.give(&app, to, "").await, Given::Already, "what is on hold is still theirs");
    assert!(say(Standing::Issued).await);
    assert_eq!(verdicts(&app, &award).await, [Verdict::Valid; 2]);
    assert!(say(Standing::Revoked).await);
    assert!(!say(Standing::Issued).await, "for good");
    assert_eq!(verdicts(&app, &award).await, [Verdict::Revoked; 2]);
    let kept = store::by_id(&app.db, &award).await.unwrap().unwrap();
    assert_eq!((kept.standing, kept.reason.as_str()), (Standing::Revoked, "A mistake"));
    new(setting.give(&app, to, "").await);

    accounts::erase(&app.db, &ieva.id).await.unwrap();
    assert_eq!(verified(&app, &json, None).await.verdict(), Verdict::Revoked);
    assert_eq!(setting.give(&app, to, "").await, Given::Nobody);
});

story!(an_address_without_an_account_finds_its_offer_later, |app| {
    let setting = setting(&app).await;
    let (award, token) = new(setting.give(&app, To::Email("ona@pastas.example"), "").await);
    assert_eq!(setting.give(&app, To::Email("ona@pastas.example"), "").await, Given::Already);
    sign_up(&app, "ona@pastas.example", "2014-05-04").await;
    let ona = account(&app, "ona@pastas.example").await;
    let to = To::Account { id: &ona.id, child: "" };
    assert_eq!(setting.give(&app, to, "").await, Given::Already, "the same person");
    let offered = store::of_account(&app.db, &ona.id).await.unwrap();
    assert_eq!((offered.len(), offered[0].status), (1, AwardStatus::Offered));
    sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let jonas = account(&app, "jonas@pastas.example").await;
    assert_eq!(accept::accept(&app.state, &jonas, &award, false).await.unwrap(), Accepted::NotTheirs);
    assert!(store::decline(&app.db, &award, 0).await.unwrap());
    assert!(!store::decline(&app.db, &award, 0).await.unwrap());
    let Accepted::Held(_) = accept::accept(&app.state, &ona, &award, false).await.unwrap() else { panic!() };
    assert!(store::by_token(&app.db, &token).await.unwrap().is_none(), "the link is used up");
    let (json, _) = signed(&app, &award).await;
    assert!(!json.contains("identityHash"), "nothing of a minor's address, not even hashed: {json}");

    // whoever has the link has the badge, once
    let (bearer, token) = new(setting.give(&app, To::Bearer, "").await);
    assert_eq!(store::by_token(&app.db, &token).await.unwrap().unwrap().id, bearer);
    assert_eq!(accept::accept(&app.state, &ona, &bearer, false).await.unwrap(), Accepted::NotTheirs);
    assert_eq!(accept::accept(&app.state, &ona, &bearer, true).await.unwrap(), Accepted::Already);
    let Accepted::Held(_) = accept::accept(&app.state, &jonas, &bearer, true).await.unwrap() else { panic!() };
    assert_eq!(accept::accept(&app.state, &ona, &bearer, true).await.unwrap(), Accepted::NotTheirs);
});

story!(new_keys_sign_and_old_ones_go_on_verifying, |app| {
    let setting = setting(&app).await;
    let editor = account(&app, ORGANISER).await;
    let (first, _) = new(setting.give(&app, To::Account { id: &editor.id, child: "" }, "").await);
    accept::accept(&app.state, &editor, &first, false).await.unwrap();
    let now = app.state.now().timestamp_millis();
    assert_eq!(keys::rotate(&app.db, &app.state.master_key, &setting.organisation, now + 1).await.unwrap(), 2);
    let (second, _) = new(setting.give(&app, To::Account { id: &editor.id, child: "Jonas" }, "").await);
    accept::accept(&app.state, &editor, &second, false).await.unwrap();
    assert_eq!(verdicts(&app, &first).await, [Verdict::Valid; 2]);
    assert_eq!(verdicts(&app, &second).await, [Verdict::Valid; 2]);
    let method = |json: &str| serde_json::from_str::<Value>(json).unwrap()["proof"]["verificationMethod"].to_string();
    assert_ne!(method(&signed(&app, &first).await.0), method(&signed(&app, &second).await.0));
    assert_eq!(keys::published(&app.db, &setting.organisation).await.unwrap().len(), 4);
    let sealed: Vec<Option<String>> = on_db!(&app.db, |pool| {
        sqlx::query_scalar("SELECT sealed FROM issuer_key ORDER BY created").fetch_all(pool).await.unwrap()
    });
    assert_eq!(sealed.iter().flatten().count(), 2, "the secret halves of the old ones are gone");

    // another master key opens nothing, and says so
    let other = app.configured(&["--master-key", &"6".repeat(64)]).await;
    let (third, _) = new(setting.give(&app, To::Bearer, "").await);
    let refused = accept::accept(&other.state, &editor, &third, true).await.unwrap_err();
    assert!(format!("{refused:#}").contains("CITY_MASTER_KEY"), "{refused:#}");
});
