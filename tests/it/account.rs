//! Accounts: from the first form to the last farewell.

use crate::{
    desk::at,
    story,
    support::{Answer, Browser, TestApp},
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use futures::future::join_all;

pub const PASSWORD: &str = "mėlynas dviratis rieda";

/// Fills in the form and types the code from the mail: a browser that is signed in.
pub async fn sign_up<'a>(app: &'a TestApp, email: &str, born: &str) -> Browser<'a> {
    let mut browser = app.browser();
    let guardian = [("guardian", "mama@pastas.example"), ("guardian_locale", "lt")];
    let sent = browser.post("/en/vilnius/sign-up", &[&form(email, born)[..], &guardian].concat()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let code = app.letter_to(email).await.code();
    let confirmed = browser.post(sent.header(header::LOCATION), &[("code", &code)]).await;
    assert_eq!(confirmed.header(header::LOCATION), "/en/vilnius/me");
    browser
}

fn form<'a>(email: &'a str, born: &'a str) -> [(&'a str, &'a str); 4] {
    [("born", born), ("name", "Ieva"), ("email", email), ("password", PASSWORD)]
}

async fn sign_in(app: &TestApp, email: &str, password: &str) -> Answer {
    app.browser().post("/en/vilnius/sign-in", &[("email", email), ("password", password)]).await
}

story!(a_fifteen_year_old_makes_an_account, |app| {
    let mut ieva = app.browser();
    let first = ieva.get("/en/vilnius/sign-up").await;
    assert!(first.text.contains("name=\"born\""));
    let second = ieva.post("/en/vilnius/sign-up", &[("born", "2011-05-04")]).await;
    assert_eq!(second.status, StatusCode::OK);
    assert!(second.text.contains("name=\"password\""));
    assert!(!second.text.contains("name=\"guardian\""), "fifteen is old enough in Lithuania");
    let sent = ieva.post("/en/vilnius/sign-up", &form(" Ieva@Pastas.example ", "2011-05-04")).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let check = sent.header(header::LOCATION).to_owned();
    assert!(ieva.get(&check).await.text.contains("ieva@pastas.example"));
    assert!(ieva.cookies.is_empty(), "nobody is signed in before the address is proven");
    let letter = app.letter_to("ieva@pastas.example").await;
    let wrong = ieva.post(&check, &[("code", "12")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("This code does not work"));
    // people copy the code with the space in it
    let (left, right) = (letter.code()[..3].to_owned(), letter.code()[3..].to_owned());
    let right_code = ieva.post(&check, &[("code", &format!(" {left} {right}"))]).await;
    assert_eq!(right_code.header(header::LOCATION), "/en/vilnius/me");
    let cookie = right_code.headers.get(header::SET_COOKIE).unwrap().to_str().unwrap();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    let me = ieva.get("/en/vilnius/me").await;
    assert!(me.text.contains("Hi Ieva!"), "{}", me.text);
    assert_eq!(me.header(header::CACHE_CONTROL), "private, no-cache");
    let again = app.browser().post(&check, &[("code", &letter.code())]).await;
    assert_eq!(again.status, StatusCode::GONE, "a code is used once");
});

story!(the_link_in_the_mail_does_the_same_and_looking_at_it_does_nothing, |app| {
    let mut ieva = app.browser();
    ieva.post("/en/vilnius/sign-up", &form("ieva@pastas.example", "2011-05-04")).await;
    let letter = app.letter_to("ieva@pastas.example").await;
    for _ in 0..2 {
        let page = ieva.get(letter.link()).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(app.count("account", "email", "ieva@pastas.example").await, 0);
    }
    let confirmed = ieva.post(letter.link(), &[]).await;
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
    assert_eq!(app.count("account", "email", "ieva@pastas.example").await, 1);
    let old = ieva.get(letter.link()).await;
    assert_eq!(old.status, StatusCode::GONE);
    assert!(old.text.contains("This link does not work any more"));
});

story!(five_wrong_codes_are_enough, |app| {
    let mut thief = app.browser();
    let sent = thief.post("/en/vilnius/sign-up", &form("ieva@pastas.example", "2011-05-04")).await;
    let check = sent.header(header::LOCATION).to_owned();
    let code = app.letter_to("ieva@pastas.example").await.code();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        assert_eq!(thief.post(&check, &[("code", wrong)]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let late = thief.post(&check, &[("code", &code)]).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "even the right one comes too late");
});

story!(an_hour_later_the_code_is_worth_nothing, |app| {
    let sent = app.browser().post("/en/vilnius/sign-up", &form("ieva@pastas.example", "2011-05-04")).await;
    let letter = app.letter_to("ieva@pastas.example").await;
    let later = app.later(TimeDelta::minutes(61)).await;
    let late = later.browser().post(sent.header(header::LOCATION), &[("code", &letter.code())]).await;
    assert_eq!(late.status, StatusCode::GONE);
    assert_eq!(later.browser().get(letter.link()).await.status, StatusCode::GONE);
});

story!(nobody_learns_whether_an_address_has_an_account, |app| {
    sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut curious = app.browser();
    let mut pages = Vec::new();
    for email in ["ieva@pastas.example", "nobody@pastas.example"] {
        let sent = curious.post("/en/vilnius/sign-up", &form(email, "2000-01-01")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        let check = sent.header(header::LOCATION).to_owned();
        let id = check.rsplit('/').next().unwrap();
        let page = curious.get(&check).await.text.replace(id, "ID").replace(email, "EMAIL");
        let wrong = curious.post(&check, &[("code", "12")]).await;
        let reset = curious.post("/en/vilnius/reset", &[("email", email)]).await;
        let signed_in = sign_in(&app, email, "not the password").await;
        pages.push((page, wrong.status, reset.text.replace(email, "EMAIL"), signed_in.text.replace(email, "EMAIL")));
    }
    assert_eq!(pages[0], pages[1]);
    let letters = app.letters().await;
    assert!(letters.iter().any(|l| l.to == "ieva@pastas.example" && l.subject == "You already have an account"));
});

story!(who_guesses_is_slowed_down_and_the_class_next_door_is_not, |app| {
    sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    for _ in 0..10 {
        let wrong = sign_in(&app, "ieva@pastas.example", "not the password").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("value=\"ieva@pastas.example\""), "what was typed is kept");
        assert!(!wrong.text.contains("not the password"), "but not the password");
    }
    let slowed = sign_in(&app, "ieva@pastas.example", PASSWORD).await;
    assert_eq!(slowed.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(slowed.header(header::RETRY_AFTER), "900");
    assert_eq!(sign_in(&app, "jonas@pastas.example", PASSWORD).await.status, StatusCode::SEE_OTHER);
    let later = app.later(TimeDelta::minutes(16)).await;
    assert_eq!(sign_in(&later, "ieva@pastas.example", PASSWORD).await.status, StatusCode::SEE_OTHER);
});

story!(tries_at_the_same_moment_are_counted_one_by_one, |app| {
    sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let answers = join_all((0..30).map(|_| sign_in(&app, "ieva@pastas.example", "not the password"))).await;
    let with = |status: StatusCode| answers.iter().filter(|answer| answer.status == status).count();
    assert_eq!((with(StatusCode::UNPROCESSABLE_ENTITY), with(StatusCode::TOO_MANY_REQUESTS)), (10, 20));
});

story!(a_class_behind_one_address_is_not_locked_out, |app| {
    for n in 0..30 {
        let email = format!("mokinys{n}@pastas.example");
        sign_up(&app, &email, "2011-05-04").await;
        for _ in 0..2 {
            let wrong = sign_in(&app, &email, "not the password").await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{email}");
        }
        assert_eq!(sign_in(&app, &email, PASSWORD).await.status, StatusCode::SEE_OTHER, "{email}");
    }
});

story!(who_knows_the_password_is_never_slowed_down, |app| {
    sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    for _ in 0..12 {
        assert_eq!(sign_in(&app, "ieva@pastas.example", PASSWORD).await.status, StatusCode::SEE_OTHER);
    }
});

story!(a_mailbox_is_not_flooded, |app| {
    for _ in 0..5 {
        let sent = app.browser().post("/en/vilnius/sign-up", &form("ieva@pastas.example", "2011-05-04")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
    }
    let sixth = app.browser().post("/en/vilnius/sign-up", &form("ieva@pastas.example", "2011-05-04")).await;
    assert_eq!(sixth.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(app.letters().await.len(), 5);
});

story!(a_forgotten_password_is_replaced, |app| {
    let mut phone = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut library = app.browser();
    assert_eq!(library.post("/en/vilnius/reset", &[("email", "ieva@pastas.example")]).await.status, StatusCode::OK);
    let letter = app.letter_to("ieva@pastas.example").await;
    let short = library.post(letter.link(), &[("password", "short")]).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    let saved = library.post(letter.link(), &[("password", "žalias dviratis rieda")]).await;
    assert_eq!(saved.header(header::LOCATION), "/en/vilnius/me");
    assert!(library.get("/en/vilnius/me").await.text.contains("Hi Ieva!"));
    let out = phone.get("/en/vilnius/me").await;
    assert_eq!(out.header(header::LOCATION), "/en/vilnius/sign-in?next=%2Fen%2Fvilnius%2Fme", "signed out everywhere");
    assert_eq!(library.post(letter.link(), &[("password", PASSWORD)]).await.status, StatusCode::GONE, "once");
    assert_eq!(sign_in(&app, "ieva@pastas.example", PASSWORD).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(sign_in(&app, "ieva@pastas.example", "žalias dviratis rieda").await.status, StatusCode::SEE_OTHER);
});

story!(an_old_reset_link_says_what_to_do, |app| {
    sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    app.browser().post("/en/vilnius/reset", &[("email", "ieva@pastas.example")]).await;
    let letter = app.letter_to("ieva@pastas.example").await;
    let later = app.later(TimeDelta::minutes(61)).await;
    for link in [letter.link(), "/en/vilnius/reset/made-up"] {
        let page = later.browser().get(link).await;
        assert_eq!(page.status, StatusCode::GONE);
        assert!(page.text.contains("href=\"/en/vilnius/reset\""), "a way to a new one");
    }
});

story!(signing_in_goes_on_where_one_wanted_to_be_and_nowhere_else, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let out = ieva.post("/en/vilnius/sign-out", &[]).await;
    assert_eq!(out.header(header::LOCATION), "/en/vilnius");
    assert!(ieva.cookies.is_empty());
    let fields = [("email", "IEVA@pastas.example"), ("password", PASSWORD)];
    for (next, to) in [
        ("/en/vilnius/me/settings", "/en/vilnius/me/settings"),
        ("https://evil.example", "/en/vilnius/me"),
        ("//evil.example", "/en/vilnius/me"),
    ] {
        let signed_in = app.browser().post("/en/vilnius/sign-in", &[&fields[..], &[("next", next)]].concat()).await;
        assert_eq!(signed_in.header(header::LOCATION), to);
    }
});

story!(settings_are_changed, |app| {
    let mut phone = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut library = app.browser();
    library.post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    let long = phone.post("/en/vilnius/me/about", &[("name", &"a".repeat(61)), ("locale", "lt")]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    let saved = phone.post("/en/vilnius/me/about", &[("name", "Ieva <3"), ("locale", "lt")]).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    assert!(phone.get("/en/vilnius/me").await.text.contains("Hi Ieva &lt;3!"));

    let new = "žalias dviratis rieda";
    let wrong = phone.post("/en/vilnius/me/password", &[("old", "not the password"), ("new", new)]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("That is not your password"));
    let changed = phone.post("/en/vilnius/me/password", &[("old", PASSWORD), ("new", new)]).await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER);
    assert_eq!(phone.get("/en/vilnius/me").await.status, StatusCode::OK);
    assert_eq!(library.get("/en/vilnius/me").await.status, StatusCode::SEE_OTHER, "signed out elsewhere");
    let told = app.letter_to("ieva@pastas.example").await;
    assert!(told.text.contains("Ieva <3") && told.subject != "Your password was changed", "in Lithuanian: {told:?}");
});

story!(a_new_address_counts_when_it_has_answered, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let letters = app.letters().await.len();
    let taken = ieva.post("/en/vilnius/me/email", &[("email", "jonas@pastas.example")]).await;
    let free = ieva.post("/en/vilnius/me/email", &[("email", "ieva@naujas.example")]).await;
    assert_eq!(taken.header(header::LOCATION), free.header(header::LOCATION), "nobody learns of Jonas");
    assert_eq!(app.letters().await.len(), letters + 1);
    let letter = app.letter_to("ieva@naujas.example").await;
    assert_eq!(ieva.get(letter.link()).await.status, StatusCode::OK);
    assert_eq!(app.count("account", "email", "ieva@naujas.example").await, 0, "looking changes nothing");
    assert_eq!(app.browser().post(letter.link(), &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.count("account", "email", "ieva@naujas.example").await, 1);
    assert_eq!(app.letter_to("ieva@pastas.example").await.subject, "Your e-mail was changed");
    assert_eq!(app.browser().post(letter.link(), &[]).await.status, StatusCode::GONE);
});

story!(a_taken_address_and_a_free_one_leave_the_same_behind, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    for other in ["ieva@antras.example", "jonas@pastas.example"] {
        ieva.post("/en/vilnius/me/email", &[("email", "ieva@naujas.example")]).await;
        let older = app.letter_to("ieva@naujas.example").await;
        assert_eq!(app.get(older.link()).await.status, StatusCode::OK);
        ieva.post("/en/vilnius/me/email", &[("email", other)]).await;
        assert_eq!(app.get(older.link()).await.status, StatusCode::GONE, "{other}");
        assert_eq!(app.count("account_token", "email", other).await, 1);
        app.change("DELETE FROM rate_limit").await;
    }
    let letters = app.letters().await.len();
    let reset = app.browser().post("/en/vilnius/reset", &[("email", "nobody@pastas.example")]).await;
    assert_eq!(reset.status, StatusCode::OK);
    assert_eq!(app.letters().await.len(), letters, "what was written was taken back");
    assert_eq!(app.count("mail", "recipient", "nobody@pastas.example").await, 0);
    assert_eq!(app.count("account_token", "purpose", "reset").await, 0);
});

story!(an_open_browser_is_not_enough_to_take_an_account, |app| {
    let ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let later = app.later(TimeDelta::minutes(16)).await;
    let mut left_open = at(&later, &ieva);
    assert!(left_open.get("/en/vilnius/me/settings").await.text.contains("name=\"email_password\""));
    for (password, said) in [("", "Please fill this in."), ("not the password", "That is not your password.")] {
        let fields = [("email", "vagis@pastas.example"), ("email_password", password)];
        let refused = left_open.post("/en/vilnius/me/email", &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{password}");
        assert!(refused.text.contains("id=\"email_password-problem\"") && refused.text.contains(said), "{password}");
        assert!(refused.text.contains("value=\"vagis@pastas.example\""), "what was typed is kept");
    }
    assert_eq!(app.count("account_token", "purpose", "email").await, 0);
    let fields = [("email", "ieva@naujas.example"), ("email_password", PASSWORD)];
    let sent = left_open.post("/en/vilnius/me/email", &fields).await;
    assert_eq!(sent.header(header::LOCATION), "/en/vilnius/me/settings?email-sent");
    assert_eq!(app.count("account_token", "purpose", "email").await, 1);
    // whoever has just signed in has shown who they are
    let mut fresh = later.browser();
    fresh.post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    assert!(!fresh.get("/en/vilnius/me/settings").await.text.contains("name=\"email_password\""));
    let sent = fresh.post("/en/vilnius/me/email", &[("email", "ieva@antras.example")]).await;
    assert_eq!(sent.header(header::LOCATION), "/en/vilnius/me/settings?email-sent");
    // guessing in a browser that was left open comes to an end as well
    let mut last = StatusCode::OK;
    for _ in 0..11 {
        let fields = [("email", "vagis@pastas.example"), ("email_password", "not the password")];
        last = left_open.post("/en/vilnius/me/email", &fields).await.status;
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
});

story!(everybody_is_written_to_in_their_own_language, |app| {
    let mut ieva = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    ieva.post("/en/vilnius/me/about", &[("name", "Ieva"), ("locale", "lt")]).await;
    app.browser().post("/en/vilnius/sign-up", &form("ieva@pastas.example", "2000-01-01")).await;
    let known = app.letter_to("ieva@pastas.example").await;
    assert_eq!(known.subject, "Jau turi paskyrą", "not in that of whoever typed the address");
    assert!(known.link().starts_with("/lt/"), "{}", known.link());
    ieva.post("/en/vilnius/me/email", &[("email", "ieva@naujas.example")]).await;
    assert_eq!(app.letter_to("ieva@naujas.example").await.subject, "Ar tai tavo naujas adresas?");
});

story!(one_sees_where_one_is_signed_in_and_ends_it, |app| {
    let mut phone = sign_up(&app, "ieva@pastas.example", "2011-05-04").await;
    let mut library = app.browser();
    library.post("/en/vilnius/sign-in", &[("email", "ieva@pastas.example"), ("password", PASSWORD)]).await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2011-05-04").await;
    let settings = phone.get("/en/vilnius/me/settings").await.text;
    assert!(settings.contains("this device"));
    let other = settings.split("name=\"session\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let foreign = jonas.post("/en/vilnius/me/sessions", &[("session", other)]).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "somebody else's");
    assert_eq!(library.get("/en/vilnius/me").await.status, StatusCode::OK);
    assert_eq!(phone.post("/en/vilnius/me/sessions", &[("session", other)]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(library.get("/en/vilnius/me").await.status, StatusCode::SEE_OTHER);
    assert_eq!(phone.get("/en/vilnius/me").await.status, StatusCode::OK);
    let unused = app.later(TimeDelta::days(61)).await;
    let mut old_phone = unused.browser();
    old_phone.cookies = phone.cookies.clone();
    assert_eq!(old_phone.get("/en/vilnius/me").await.status, StatusCode::SEE_OTHER, "after two months unused");
});

story!(every_page_of_an_account_asks_who_is_there, |app| {
    for path in ["me", "me/settings", "me/erase", "me/kept"] {
        let page = app.get(&format!("/lt/vilnius/{path}")).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}");
        assert!(page.header(header::LOCATION).starts_with("/lt/vilnius/sign-in?next="), "{path}");
    }
    for path in ["me/about", "me/email", "me/password", "me/prove", "me/sessions", "me/data", "me/erase", "me/guardian"]
    {
        let posted = app.post(&format!("/lt/vilnius/{path}"), "name=x").await;
        assert_eq!(posted.header(header::LOCATION), "/lt/vilnius/sign-in", "{path}");
    }
    let forged = app.get_with("/lt/vilnius/me", header::COOKIE, "session=made-up; session=").await;
    assert_eq!(forged.status, StatusCode::SEE_OTHER);
});

story!(mistakes_are_said_at_their_fields_and_what_was_typed_is_kept, |app| {
    let mut ieva = app.browser();
    for born in ["", "yesterday", "2012-13-40", "1850-01-01", "2025-01-01", "3000-01-01"] {
        let page = ieva.post("/lt/vilnius/sign-up", &[("born", born)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{born}");
        assert!(page.text.contains("id=\"born-problem\""), "{born}");
    }
    let fields = [("born", "2011-05-04"), ("name", "  "), ("email", "ieva@<b>"), ("password", "slaptazodis")];
    let page = ieva.post("/lt/vilnius/sign-up", &fields).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["name", "email", "password"] {
        assert!(page.text.contains(&format!("id=\"{field}-problem\"")), "{field}");
    }
    assert!(page.text.contains("value=\"ieva@&lt;b&gt;\""), "kept, and escaped");
    assert!(page.text.contains("value=\"2011-05-04\""));
    let young = [&form("ieva@pastas.example", "2014-05-04")[..], &[("guardian_locale", "xx")]].concat();
    let page = ieva.post("/en/vilnius/sign-up", &young).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("id=\"guardian_locale-problem\"") && page.text.contains("Choose one of the languages."));
    assert!(app.letters().await.is_empty());
    assert_eq!(app.post("/lt/vilnius/sign-up", "born=2011-05-04&name=a%00b").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.post("/lt/vilnius/sign-in", "email=%ff%fe").await.status, StatusCode::BAD_REQUEST);
    let huge = app.post("/lt/vilnius/sign-in", &format!("email={}", "a".repeat(100_000))).await;
    assert_eq!(huge.status, StatusCode::PAYLOAD_TOO_LARGE);
});
