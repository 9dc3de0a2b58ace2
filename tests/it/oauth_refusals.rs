//! What another backpack is refused: what it may not ask for, what is not its own, what was used before or has run out.

use crate::{
    account::sign_up,
    oauth::{
        BACK, EMAIL, ORIGIN, PAGE, Program, READ, UPSERT, VERIFIER, bearer, code, connected, elsewhere, encoded,
        exchange, introduce, post, program, refresh, refused, say, token, told, wish, works,
    },
    story,
    support::Answer,
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::{mail::purge, oauth::scope::Scope};
use serde_json::json;
use std::collections::BTreeSet;

story!(nobody_is_sent_where_the_program_has_not_said_that_it_is, |app| {
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let mut refused = Vec::new();
    for (name, value) in [
        ("client_id", "nobody"),
        ("client_id", "a\0b"),
        ("client_id", ""),
        ("redirect_uri", ""),
        ("redirect_uri", "https://backpack.example/back"),
        ("redirect_uri", "https://backpack.example.evil.example/back?from=city"),
        ("redirect_uri", "javascript:alert(1)"),
    ] {
        let mut wish = wish(&program, READ);
        wish.insert(name, value.to_owned());
        assert_eq!(say(&mut ieva, &wish, "yes").await.status, StatusCode::BAD_REQUEST, "{name}={value:?}");
        refused.push(encoded(&wish));
    }
    let query = encoded(&wish(&program, READ));
    refused.push(format!("{query}&client_id={}", program.id));
    refused.push(format!("{query}&x=%FF"));
    refused.push(String::new());
    for query in refused {
        let page = ieva.get(&format!("{PAGE}?{query}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{query}");
        assert!(page.text.contains("This link doesn’t fit") && page.header(header::LOCATION).is_empty(), "{query}");
    }
});

story!(a_program_is_told_what_is_wrong_with_its_wish, |app| {
    let program =
        program(&app, &json!({ "redirect_uris": [BACK], "scope": format!("{READ} offline_access openid") })).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    for (name, value, error) in [
        ("response_type", "token", "unsupported_response_type"),
        ("response_type", "", "unsupported_response_type"),
        ("response_mode", "fragment", "invalid_request"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge", "short", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge_method", "", "invalid_request"),
        ("scope", "", "invalid_scope"),
        ("scope", "everything", "invalid_scope"),
        ("scope", "offline_access", "invalid_scope"),
        ("scope", UPSERT, "invalid_scope"),
    ] {
        let mut wish = wish(&program, READ);
        wish.insert(name, value.to_owned());
        // before anybody signs in for it
        let answer = app.get(&format!("{PAGE}?{}", encoded(&wish))).await;
        let back = told(answer.header(header::LOCATION));
        assert!(answer.header(header::LOCATION).starts_with(BACK), "{name}={value}: {}", answer.text);
        assert_eq!((back["error"].as_str(), back["state"].as_str()), (error, "a b&c"), "{name}={value}");
        assert_eq!(back["iss"], ORIGIN);
        let said = say(&mut ieva, &wish, "yes").await;
        assert_eq!(told(said.header(header::LOCATION))["error"], error, "{name}={value}");
    }
});

story!(a_code_is_good_for_one_program_one_address_and_one_time, |app| {
    let (program, other) = (elsewhere(&app).await, elsewhere(&app).await);
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let code = code(&mut ieva, &program, READ).await;
    let right = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", BACK),
        ("code_verifier", VERIFIER),
    ];
    for (name, value, error) in [
        ("code_verifier", "another verifier, as long as the one that there was before", "invalid_grant"),
        ("code_verifier", "", "invalid_request"),
        ("redirect_uri", "https://backpack.example/", "invalid_grant"),
        ("redirect_uri", "", "invalid_request"),
        ("code", "nothing", "invalid_grant"),
        ("code", "", "invalid_request"),
        ("code", "a\0b", "invalid_request"),
        ("grant_type", "", "invalid_request"),
        ("grant_type", "password", "unsupported_grant_type"),
        ("scope", UPSERT, "invalid_scope"),
        ("scope", "everything", "invalid_scope"),
    ] {
        let mut fields: Vec<_> = right.iter().copied().filter(|(field, _)| *field != name).collect();
        fields.push((name, value));
        refused(&post(&app, "/oauth/token", &program, &fields).await, StatusCode::BAD_REQUEST, error);
    }
    refused(&exchange(&app, &other, &code).await, StatusCode::BAD_REQUEST, "invalid_grant");
    let twice = [&right[..], &right[..1]].concat();
    refused(&post(&app, "/oauth/token", &program, &twice).await, StatusCode::BAD_REQUEST, "invalid_request");
    for (id, secret) in [(program.id.as_str(), other.secret.as_str()), ("nobody", "x"), (program.id.as_str(), "a%00b")]
    {
        let wrong = Program { id: id.to_owned(), secret: secret.to_owned() };
        let answer = exchange(&app, &wrong, &code).await;
        refused(&answer, StatusCode::UNAUTHORIZED, "invalid_client");
        assert!(answer.header(header::WWW_AUTHENTICATE).starts_with("Basic "));
    }
    let without = Program { id: program.id.clone(), secret: String::new() };
    refused(&exchange(&app, &without, &code).await, StatusCode::UNAUTHORIZED, "invalid_client");
    refused(
        &app.post("/oauth/token", "grant_type=authorization_code").await,
        StatusCode::UNAUTHORIZED,
        "invalid_client",
    );
    let huge = app.post("/oauth/token", &"x".repeat(100_000)).await;
    refused(&huge, StatusCode::PAYLOAD_TOO_LARGE, "invalid_request");
    // none of this has used it up
    let access = token(&exchange(&app, &program, &code).await, "access_token");
    assert!(works(&app, &access).await);
    // whoever has found it, but not what belongs to it, ends nothing
    let mut found = right;
    found[3].1 = "another verifier, as long as the one that there was before";
    refused(&post(&app, "/oauth/token", &program, &found).await, StatusCode::BAD_REQUEST, "invalid_grant");
    assert!(works(&app, &access).await);
    refused(&exchange(&app, &program, &code).await, StatusCode::BAD_REQUEST, "invalid_grant");
    assert!(!works(&app, &access).await, "one of the two was a thief");
    assert_eq!(app.count("oauth_grant", "client_id", &program.id).await, 0);
});

story!(codes_and_tokens_run_out, |app| {
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let old = code(&mut ieva, &program, READ).await;
    let (access, again) = connected(&app, &mut ieva, &program).await;
    let later = app.later(TimeDelta::minutes(5)).await;
    refused(&exchange(&later, &program, &old).await, StatusCode::BAD_REQUEST, "invalid_grant");
    assert!(works(&app.later(TimeDelta::minutes(59)).await, &access).await);
    let next_hour = app.later(TimeDelta::hours(1)).await;
    assert!(!works(&next_hour, &access).await);
    let access = token(&refresh(&next_hour, &program, &again).await, "access_token");
    assert!(works(&next_hour, &access).await);
    let (_, again) = connected(&app, &mut ieva, &program).await;
    let in_spring = app.later(TimeDelta::days(90)).await;
    refused(&refresh(&in_spring, &program, &again).await, StatusCode::BAD_REQUEST, "invalid_grant");
    // what is over is thrown away; who was let in once is known for longer than who never was
    let never = elsewhere(&app).await;
    let much_later = app.later(TimeDelta::days(91)).await;
    purge::purge(&much_later.state).await.unwrap();
    assert_eq!(app.count("oauth_grant", "client_id", &program.id).await, 0);
    assert_eq!(app.count("oauth_token", "kind", "refresh").await, 0);
    assert_eq!(app.count("oauth_client", "id", &program.id).await, 1);
    assert_eq!(app.count("oauth_client", "id", &never.id).await, 0);
});

story!(a_refresh_token_is_used_once, |app| {
    let (program, other) = (elsewhere(&app).await, elsewhere(&app).await);
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let code = code(&mut ieva, &program, &format!("{READ} {UPSERT} offline_access")).await;
    let first = exchange(&app, &program, &code).await;
    let (access, once) = (token(&first, "access_token"), token(&first, "refresh_token"));
    refused(&refresh(&app, &other, &once).await, StatusCode::BAD_REQUEST, "invalid_grant");
    refused(&refresh(&app, &program, &access).await, StatusCode::BAD_REQUEST, "invalid_grant");
    let more = "https://purl.imsglobal.org/spec/ob/v3p0/scope/profile.update";
    for beyond in [more, "everything"] {
        let fields = [("grant_type", "refresh_token"), ("refresh_token", &once), ("scope", beyond)];
        refused(&post(&app, "/oauth/token", &program, &fields).await, StatusCode::BAD_REQUEST, "invalid_scope");
    }
    let fields = [("grant_type", "refresh_token"), ("refresh_token", once.as_str()), ("scope", READ)];
    let second = post(&app, "/oauth/token", &program, &fields).await;
    let narrow = bearer(&app, &token(&second, "access_token")).await.unwrap();
    assert_eq!(narrow.scopes, BTreeSet::from([Scope::CredentialReadonly]), "less, where less is asked for");
    let third = refresh(&app, &program, &token(&second, "refresh_token")).await;
    let newest = token(&third, "access_token");
    assert_eq!(bearer(&app, &newest).await.unwrap().scopes.len(), 3, "and all of it the next time");
    refused(&refresh(&app, &program, &once).await, StatusCode::BAD_REQUEST, "invalid_grant");
    for ended in [&access, &newest] {
        assert!(!works(&app, ended).await, "who shows an old one may be a thief, or know of one");
    }
    refused(&refresh(&app, &program, &token(&third, "refresh_token")).await, StatusCode::BAD_REQUEST, "invalid_grant");
});

story!(of_two_that_show_the_same_at_the_same_moment_none_is_kept, |app| {
    let program = elsewhere(&app).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    let code = code(&mut ieva, &program, &format!("{READ} offline_access")).await;
    let (one, two) = tokio::join!(exchange(&app, &program, &code), exchange(&app, &program, &code));
    let fine: Vec<&Answer> = [&one, &two].into_iter().filter(|answer| answer.status == StatusCode::OK).collect();
    assert!(fine.len() <= 1, "{} {}", one.text, two.text);
    for answer in fine {
        assert!(!works(&app, &token(answer, "access_token")).await);
    }
    let (_, once) = connected(&app, &mut ieva, &program).await;
    let (one, two) = tokio::join!(refresh(&app, &program, &once), refresh(&app, &program, &once));
    for answer in [&one, &two].into_iter().filter(|answer| answer.status == StatusCode::OK) {
        assert!(!works(&app, &token(answer, "access_token")).await);
    }
    assert_eq!(app.count("oauth_grant", "client_id", &program.id).await, 0);
});

story!(what_no_program_is_believed, |app| {
    let long = "a".repeat(600);
    let many: Vec<String> = (0..200).map(|at| format!("https://backpack.example/{at}")).collect();
    for (said, error) in [
        (json!({}), "invalid_redirect_uri"),
        (json!({ "redirect_uris": [] }), "invalid_redirect_uri"),
        (json!({ "redirect_uris": ["http://backpack.example/"] }), "invalid_redirect_uri"),
        (json!({ "redirect_uris": [BACK, "javascript:alert(1)"] }), "invalid_redirect_uri"),
        (json!({ "redirect_uris": ["https://backpack.example/#a"] }), "invalid_redirect_uri"),
        (json!({ "redirect_uris": ["https://backpack.example/\u{0}"] }), "invalid_redirect_uri"),
        (json!({ "redirect_uris": [format!("https://backpack.example/{long}")] }), "invalid_redirect_uri"),
        (json!({ "redirect_uris": many }), "invalid_redirect_uri"),
        (json!({ "redirect_uris": "https://backpack.example/" }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "client_name": long }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "client_name": "a\u{0}b" }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "client_name": "a\u{202e}b" }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "client_uri": "javascript:alert(1)" }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "policy_uri": "http://backpack.example/" }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "software_id": "a\u{0}b" }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "scope": "everything" }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "grant_types": ["password"] }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "grant_types": ["refresh_token"] }), "invalid_client_metadata"),
        (json!({ "redirect_uris": [BACK], "response_types": ["token"] }), "invalid_client_metadata"),
        (
            json!({ "redirect_uris": [BACK], "token_endpoint_auth_method": "private_key_jwt" }),
            "invalid_client_metadata",
        ),
        (json!("nothing"), "invalid_client_metadata"),
    ] {
        refused(&introduce(&app, &said).await, StatusCode::BAD_REQUEST, error);
    }
    refused(&app.post("/oauth/register", "{").await, StatusCode::BAD_REQUEST, "invalid_client_metadata");
    let huge = introduce(&app, &json!({ "redirect_uris": [BACK], "client_name": "a".repeat(20_000) })).await;
    refused(&huge, StatusCode::PAYLOAD_TOO_LARGE, "invalid_client_metadata");
    // a name is only ever text
    let scripted = json!({ "redirect_uris": [BACK], "client_name": "<script>alert(1)</script>" });
    let program = program(&app, &scripted).await;
    let mut ieva = sign_up(&app, EMAIL, "2011-05-04").await;
    connected(&app, &mut ieva, &program).await;
    for path in [format!("{PAGE}?{}", encoded(&wish(&program, READ))), "/en/vilnius/me/connections".to_owned()] {
        let page = ieva.get(&path).await.text;
        assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script>alert"), "{page}");
    }
});

story!(programs_of_one_address_are_not_endless, |app| {
    for _ in 0..30 {
        elsewhere(&app).await;
    }
    let answer = introduce(&app, &json!({ "redirect_uris": [BACK] })).await;
    refused(&answer, StatusCode::TOO_MANY_REQUESTS, "temporarily_unavailable");
    assert_eq!(answer.header(header::RETRY_AFTER), "3600");
});
