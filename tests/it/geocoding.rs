//! Looking for an address or a place: a geocoder stands on this machine, answers, falls silent, talks nonsense.

use crate::{
    account::sign_up,
    desk::{command, organiser},
    story,
    support::{Browser, TestApp},
};
use axum::{
    Router,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use std::sync::{Arc, Mutex};

const VENUES: &str = "/api/en/vilnius/desk/dirbtuves/venues";

/// A house, the same house again, one in another city, and the street.
const PHOTON: &str = r#"{"type":"FeatureCollection","features":[
  {"type":"Feature","geometry":{"type":"Point","coordinates":[25.29123456789,54.7201]},"properties":{"type":"house",
    "housenumber":"12","street":"Žirmūnų g.","district":"Žirmūnai","city":"Vilnius"}},
  {"type":"Feature","geometry":{"type":"Point","coordinates":[25.2913,54.7202]},"properties":{"type":"house",
    "housenumber":"12","street":"Žirmūnų g.","district":"Žirmūnai","city":"Vilnius"}},
  {"type":"Feature","geometry":{"type":"Point","coordinates":[23.9,54.89]},"properties":{"type":"house",
    "housenumber":"12","street":"Žirmūnų g.","city":"Kaunas"}},
  {"type":"Feature","geometry":{"type":"Point","coordinates":[25.2892,54.6812]},"properties":{"type":"street",
    "name":"Žirmūnų skersgatvis","city":"Vilnius"}}]}"#;

const NOMINATIM: &str = r#"[{"lat":"54.7201","lon":"25.2912","category":"building","type":"yes","place_rank":30,"name":"",
  "address":{"house_number":"12","road":"Žirmūnų g.","suburb":"Žirmūnai"}}]"#;

/// What the geocoder does when it is asked.
#[derive(Clone, Copy)]
enum Does {
    Answers(&'static str),
    Refuses,
    FallsSilent,
    TalksForEver,
}

/// A geocoder of one's own.
#[derive(Clone)]
struct Geocoder {
    address: String,
    does: Arc<Mutex<Does>>,
    /// Questions and who asked, in their order.
    heard: Arc<Mutex<Vec<(String, String)>>>,
}

impl Geocoder {
    async fn that(does: Does) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}/api", listener.local_addr().unwrap());
        let geocoder = Self { address, does: Arc::new(Mutex::new(does)), heard: Arc::default() };
        let app = Router::new().fallback(answer).with_state(geocoder.clone());
        tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        geocoder
    }

    fn heard(&self) -> usize {
        self.heard.lock().unwrap().len()
    }

    fn now(&self, does: Does) {
        *self.does.lock().unwrap() = does;
    }
}

async fn answer(State(geocoder): State<Geocoder>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let agent = headers[header::USER_AGENT].to_str().unwrap().to_owned();
    geocoder.heard.lock().unwrap().push((query.unwrap_or_default(), agent));
    let does = *geocoder.does.lock().unwrap();
    match does {
        Does::Answers(words) => ([(header::CONTENT_TYPE, "application/json")], words).into_response(),
        Does::Refuses => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Does::FallsSilent => std::future::pending().await,
        Does::TalksForEver => format!("{{\"features\":[{}]}}", "[],".repeat(200_000)).into_response(),
    }
}

/// A server with this geocoder.
async fn with_geocoder(app: &TestApp, setting: &str) -> TestApp {
    app.configured(&["--geocoder", setting]).await
}

async fn suggestions(browser: &mut Browser<'_>, typed: &str) -> serde_json::Value {
    let typed: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
    let answer = browser.get(&format!("{VENUES}?q={typed}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    assert_eq!(answer.header(header::CACHE_CONTROL), "no-store");
    answer.json()
}

async fn kept(app: &TestApp) -> i64 {
    app.count("geocoding_answer", "service", "photon").await
}

story!(an_address_is_looked_up_once_and_only_in_the_city, |app| {
    let geocoder = Geocoder::that(Does::Answers(PHOTON)).await;
    let app = with_geocoder(&app, &format!("photon:{}?key=k", geocoder.address)).await;
    let mut writer = organiser(&app, "editor").await;
    let found = suggestions(&mut writer, "zirmunu 12").await;
    assert_eq!(found["venues"][0]["slug"], "dirbtuves", "{found}");
    assert_eq!(found["venues"][0]["label"], "Kalno dirbtuvės, Žirmūnų g. 12");
    let addresses = found["addresses"].as_array().unwrap();
    assert_eq!(addresses.len(), 2, "once, and none of another city: {found}");
    assert_eq!(addresses[0]["label"], "Žirmūnų g. 12, Žirmūnai");
    assert_eq!(addresses[0]["address"], "Žirmūnų g. 12");
    assert_eq!(
        (addresses[0]["precision"].as_str(), addresses[1]["precision"].as_str()),
        (Some("exact"), Some("street"))
    );
    assert_eq!((addresses[0]["lat"].as_f64(), addresses[0]["lon"].as_f64()), (Some(54.7201), Some(25.291_235)));
    // the nearest district, whatever the geocoder calls it
    assert_eq!(
        (addresses[0]["district"].as_str(), addresses[1]["district"].as_str()),
        (Some("zirmunai"), Some("senamiestis"))
    );
    assert_eq!(found["said"], "3 suggestions");
    assert!(geocoder.heard.lock().unwrap()[0].0.starts_with("key=k&q=zirmunu+12&"));

    for same in ["Žirmūnų  12", " ZIRMUNU, 12 "] {
        assert_eq!(suggestions(&mut writer, same).await["addresses"], found["addresses"]);
    }
    assert_eq!(geocoder.heard(), 1, "what is known is not asked again");
    suggestions(&mut writer, "zirmunu 14").await;
    assert_eq!((geocoder.heard(), kept(&app).await), (2, 2));
    suggestions(&mut writer, "zi").await;
    assert_eq!(geocoder.heard(), 2, "two letters are no address");
    // after a month it is asked anew, and what is old is thrown away
    app.change("UPDATE geocoding_answer SET asked = 0").await;
    suggestions(&mut writer, "zirmunu 12").await;
    assert_eq!((geocoder.heard(), kept(&app).await), (3, 1));
    // that there is nothing is an answer too
    geocoder.now(Does::Answers(r#"{"features":[]}"#));
    for _ in 0..2 {
        let nothing = suggestions(&mut writer, "niekur 1").await;
        assert_eq!(nothing["said"], "Nothing found. Fill in the fields below.");
    }
    assert_eq!(geocoder.heard(), 4);
});

story!(a_geocoder_that_fails_takes_nothing_away, |app| {
    let geocoder = Geocoder::that(Does::Refuses).await;
    let app = with_geocoder(&app, &format!("photon:{}", geocoder.address)).await;
    let mut writer = organiser(&app, "editor").await;
    let failures = [
        Does::Refuses,
        Does::Answers("<html>We are busy</html>"),
        Does::Answers(""),
        Does::Answers(r#"{"features":[{"geometry":null},7]}"#),
        Does::TalksForEver,
        Does::FallsSilent,
    ];
    let mut heard = 0;
    for (number, does) in failures.into_iter().enumerate() {
        geocoder.now(does);
        let found = suggestions(&mut writer, &format!("kalno {number}")).await;
        assert_eq!(found["addresses"].as_array().unwrap().len(), 0, "{number}");
        heard += 1;
        assert_eq!(geocoder.heard(), heard, "{number}");
        let known = suggestions(&mut writer, "KALNO").await;
        assert_eq!(known["venues"][0]["slug"], "dirbtuves", "{number}");
        heard = geocoder.heard();
    }
    // one odd entry among others is no failure, and leaves an empty answer; everything else was none
    assert_eq!(kept(&app).await, 2);
    geocoder.now(Does::Answers(PHOTON));
    assert_eq!(
        suggestions(&mut writer, "kalno 0").await["addresses"].as_array().unwrap().len(),
        2,
        "a failure is not kept"
    );
    // nobody is there at all
    let gone = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let app = with_geocoder(&app, &format!("photon:http://{gone}/api")).await;
    let mut writer = crate::desk::at(&app, &writer);
    let found = suggestions(&mut writer, "kalno 99").await;
    assert_eq!(found["addresses"].as_array().unwrap().len(), 0);
});

story!(nominatim_is_asked_in_its_own_way, |app| {
    let geocoder = Geocoder::that(Does::Answers(NOMINATIM)).await;
    let setting = format!("nominatim:{}", geocoder.address);
    let app = app.configured(&["--geocoder", &setting, "--public-url", "http://vilnius.example"]).await;
    let mut writer = organiser(&app, "editor").await;
    let found = suggestions(&mut writer, "Žirmūnų 12").await;
    assert_eq!(found["addresses"][0]["label"], "Žirmūnų g. 12, Žirmūnai", "{found}");
    let (question, agent) = geocoder.heard.lock().unwrap()[0].clone();
    assert!(question.contains("viewbox=25%2C54.9%2C25.6%2C54.5&bounded=1&accept-language=lt"), "{question}");
    assert!(agent.contains("http://vilnius.example"), "who asks can be written to: {agent}");
});

story!(without_a_geocoder_known_places_are_found, |app| {
    let mut writer = organiser(&app, "editor").await;
    let found = suggestions(&mut writer, "žirmūnų").await;
    assert_eq!((found["venues"].as_array().unwrap().len(), found["addresses"].as_array().unwrap().len()), (1, 0));
    assert_eq!(found["said"], "1 suggestion");
    for odd in ["", "?q=", "?q=%00", "?q=%FF", "?x=1", "?q=%F0%9F%8E%A8"] {
        let answer = writer.get(&format!("{VENUES}{odd}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{odd}");
        assert_eq!(answer.json()["venues"].as_array().unwrap().len(), 0, "{odd}");
    }
    assert_eq!(suggestions(&mut writer, &"ž".repeat(2_000)).await["venues"].as_array().unwrap().len(), 0);
});

story!(suggestions_are_for_those_who_write_and_not_without_end, |app| {
    let mut writer = organiser(&app, "editor").await;
    let mut assessor = sign_up(&app, "jonas@pastas.example", "1990-05-04").await;
    assert_eq!(assessor.get(&format!("{VENUES}?q=kalno")).await.status, StatusCode::NOT_FOUND);
    command(&app, "add --city vilnius --organisation dirbtuves --email jonas@pastas.example --role assessor")
        .await
        .unwrap();
    assert_eq!(assessor.get(&format!("{VENUES}?q=kalno")).await.status, StatusCode::NOT_FOUND);
    for nowhere in ["/api/en/vilnius/desk/none/venues?q=kalno", "/api/en/kaunas/desk/dirbtuves/venues?q=kalno"] {
        assert_eq!(writer.get(nowhere).await.status, StatusCode::NOT_FOUND, "{nowhere}");
    }
    let stranger = app.get(&format!("{VENUES}?q=kalno")).await;
    assert!(stranger.header(header::LOCATION).starts_with("/en/vilnius/sign-in"));
    suggestions(&mut writer, "kalno").await;
    app.change("UPDATE rate_limit SET tries = 300 WHERE id LIKE 'venue:%'").await;
    let refused = writer.get(&format!("{VENUES}?q=kalno")).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(refused.header(header::CONTENT_TYPE), "application/problem+json");
});
