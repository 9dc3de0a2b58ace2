//! Who acts for an organisation: invited by mail, given roles, leaving; and what is left of them.

use crate::{
    account::{PASSWORD, sign_up},
    desk::{ORGANISER, at, command, organiser},
    organisation::{ORGANISATIONS, coordinator, id},
    story,
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::account::{data, store as accounts};

const DESK: &str = "/en/vilnius/desk/dirbtuves";

story!(a_team_grows_by_mail, |app| {
    let members = format!("{DESK}/members");
    let mut owner = organiser(&app, "owner").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "2009-05-04").await;
    let mut ona = sign_up(&app, "ona@pastas.example", "1990-05-04").await;
    let invite =
        |email: &'static str, role: &'static str| [("invite", "1"), ("email", email), ("role", role), ("locale", "lt")];
    for (email, role, field) in [
        ("jonas", "editor", "email"),
        ("", "editor", "email"),
        (ORGANISER, "editor", "email"),
        ("jonas@pastas.example", "king", "role"),
    ] {
        let refused = owner.post(&members, &invite(email, role)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{email} {role}");
        assert!(refused.text.contains(&format!("id=\"{field}-problem\"")), "{email} {role}");
        assert!(refused.text.contains(&format!("value=\"{email}\"")), "{email}: kept");
    }
    assert_eq!(owner.post(&members, &[("dance", "1")]).await.status, StatusCode::BAD_REQUEST);
    let sent = owner.post(&members, &invite(" Jonas@Pastas.example", "editor")).await;
    assert_eq!(sent.header(header::LOCATION), format!("{members}?invited"), "{}", sent.text);
    assert!(owner.get(&members).await.text.contains("jonas@pastas.example"));
    let link = app.letter_to("jonas@pastas.example").await.link().to_owned();
    assert!(link.starts_with("/lt/vilnius/invitation/"), "in the language that was chosen: {link}");
    let link = link.replacen("/lt/", "/en/", 1);
    // the link is for whoever has the address, in this city
    assert!(app.get(&link).await.header(header::LOCATION).starts_with("/en/vilnius/sign-in?next="));
    for path in [link.clone(), link.replace("vilnius", "kaunas"), "/en/vilnius/invitation/made-up".to_owned()] {
        assert_eq!(ona.get(&path).await.status, StatusCode::GONE, "{path}");
        assert_eq!(ona.post(&path, &[]).await.status, StatusCode::GONE, "{path}");
    }
    assert_eq!(jonas.post(&link.replace("vilnius", "kaunas"), &[]).await.status, StatusCode::GONE);
    for _ in 0..2 {
        assert!(jonas.get(&link).await.text.contains("Your role: Editor"), "looking changes nothing");
    }
    assert_eq!(jonas.get(DESK).await.status, StatusCode::NOT_FOUND);
    let joined = jonas.post(&link, &[]).await;
    assert_eq!(joined.header(header::LOCATION), format!("{DESK}?joined"));
    assert!(jonas.get(&format!("{DESK}?joined")).await.text.contains("Welcome to the team!"));
    for again in [jonas.get(&link).await, jonas.post(&link, &[]).await] {
        assert_eq!(again.status, StatusCode::GONE, "once");
    }
    // an editor reads the history, and that is all
    for (path, status) in
        [("history", StatusCode::OK), ("members", StatusCode::NOT_FOUND), ("profile", StatusCode::NOT_FOUND)]
    {
        assert_eq!(jonas.get(&format!("{DESK}/{path}")).await.status, status, "{path}");
    }
    assert!(!jonas.get(DESK).await.text.contains(&members));
    // replaced, taken back, too old
    owner.post(&members, &invite("ona@pastas.example", "owner")).await;
    let first = app.letter_to("ona@pastas.example").await.link().to_owned();
    owner.post(&members, &[("resend", "ona@pastas.example")]).await;
    let second = app.letter_to("ona@pastas.example").await.link().to_owned();
    assert_eq!(ona.get(&first).await.status, StatusCode::GONE, "a newer one is on its way");
    assert_eq!(ona.get(&second).await.status, StatusCode::OK);
    let later = app.later(TimeDelta::days(14)).await;
    assert_eq!(at(&later, &ona).get(&second).await.status, StatusCode::GONE, "two weeks are over");
    assert_eq!(at(&later, &ona).post(&second, &[]).await.status, StatusCode::GONE);
    owner.post(&members, &[("revoke", "ona@pastas.example")]).await;
    assert_eq!(ona.post(&second, &[]).await.status, StatusCode::GONE, "taken back");
    assert_eq!(owner.post(&members, &[("resend", "ona@pastas.example")]).await.status, StatusCode::NOT_FOUND);
    // a mailbox is not flooded: one letter was the code
    for n in 0..2 {
        let sent = owner.post(&members, &invite("ona@pastas.example", "editor")).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{n}");
    }
    let many = owner.post(&members, &invite("ona@pastas.example", "editor")).await;
    assert_eq!(many.status, StatusCode::TOO_MANY_REQUESTS);
    // whoever is a member already keeps their role
    command(&app, "add --city vilnius --organisation dirbtuves --role admin --email ona@pastas.example").await.unwrap();
    let link = app.letter_to("ona@pastas.example").await.link().to_owned();
    assert_eq!(ona.post(&link, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(ona.get(&members).await.status, StatusCode::OK);
});

story!(somebody_is_always_the_owner, |app| {
    let (members, leave) = (format!("{DESK}/members"), format!("{DESK}/leave"));
    let mut owner = organiser(&app, "owner").await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "1990-05-04").await;
    command(&app, "add --city vilnius --organisation dirbtuves --role admin --email jonas@pastas.example")
        .await
        .unwrap();
    let (owner_id, jonas_id) =
        (id(&app, "account", "email", ORGANISER).await, id(&app, "account", "email", "jonas@pastas.example").await);
    // an admin neither makes nor unmakes an owner
    for fields in [
        vec![("account", owner_id.as_str()), ("remove", "1")],
        vec![("account", owner_id.as_str()), ("role", "editor")],
        vec![("account", jonas_id.as_str()), ("role", "owner")],
        vec![("account", "none"), ("role", "editor")],
    ] {
        assert_eq!(jonas.post(&members, &fields).await.status, StatusCode::NOT_FOUND, "{fields:?}");
    }
    let fields = [("invite", "1"), ("email", "ona@pastas.example"), ("role", "owner"), ("locale", "en")];
    assert_eq!(jonas.post(&members, &fields).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!jonas.get(&members).await.text.contains("value=\"owner\""));
    let king = owner.post(&members, &[("account", &jonas_id), ("role", "king")]).await;
    assert_eq!(king.status, StatusCode::BAD_REQUEST);
    // the last owner stays one
    assert_eq!(owner.get(&leave).await.status, StatusCode::OK);
    for (path, fields) in [
        (&leave, vec![]),
        (&members, vec![("account", owner_id.as_str()), ("role", "admin")]),
        (&members, vec![("account", owner_id.as_str()), ("remove", "1")]),
    ] {
        let refused = owner.post(path, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path} {fields:?}");
        assert!(refused.text.contains("Somebody has to be the owner."), "{path} {fields:?}");
    }
    let made = owner.post(&members, &[("account", &jonas_id), ("role", "owner")]).await;
    assert_eq!(made.header(header::LOCATION), format!("{members}?saved"));
    let left = owner.post(&leave, &[]).await;
    assert_eq!(left.header(header::LOCATION), "/en/vilnius/me");
    for path in [DESK, members.as_str(), leave.as_str()] {
        assert_eq!(owner.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let history = jonas.get(&format!("{DESK}/history")).await.text;
    assert!(history.contains("Ieva gave Ieva another role: Owner.") && history.contains("Ieva left."), "{history}");
    // an account goes with everything that is its owner's: the organisation stays, and the city looks after it
    let gone = jonas.post("/en/vilnius/me/erase", &[("password", PASSWORD)]).await;
    assert!(gone.text.contains("All gone"));
    let mut rita = coordinator(&app).await;
    assert!(rita.get(ORGANISATIONS).await.text.contains("nobody owns it"));
    assert!(rita.get(&members).await.text.contains("Nobody is in this team any more."));
    assert_eq!(rita.get(&leave).await.status, StatusCode::NOT_FOUND, "who only looks after it is no member");
    let history = rita.get(&format!("{DESK}/history")).await.text;
    assert!(history.contains("Ieva gave somebody another role: Owner."), "{history}");
    let fields = [("invite", "1"), ("email", ORGANISER), ("role", "owner"), ("locale", "en")];
    assert_eq!(rita.post(&members, &fields).await.status, StatusCode::SEE_OTHER);
    let link = app.letter_to(ORGANISER).await.link().to_owned();
    assert_eq!(owner.post(&link, &[]).await.header(header::LOCATION), format!("{DESK}?joined"));
    assert_eq!(owner.get(&members).await.status, StatusCode::OK);
});

story!(what_somebody_did_is_theirs_to_take_and_their_name_goes_with_them, |app| {
    let mut owner = organiser(&app, "owner").await;
    let fields = [("invite", "1"), ("email", "jonas@pastas.example"), ("role", "editor"), ("locale", "en")];
    owner.post(&format!("{DESK}/members"), &fields).await;
    let mut jonas = sign_up(&app, "jonas@pastas.example", "1990-05-04").await;
    for (email, file, words) in
        [(ORGANISER, "actions.json", "member-invited"), ("jonas@pastas.example", "invitations.json", "Kalno dirbtuvės")]
    {
        let account = accounts::by_email(&app.db, &email.parse().unwrap()).await.unwrap().unwrap();
        let bytes = data::export(&app.state, &account).await.unwrap();
        let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
        let text = std::io::read_to_string(zip.by_name(file).unwrap()).unwrap();
        assert!(text.contains(words), "{file}: {text}");
    }
    assert!(owner.get(&format!("{DESK}/history")).await.text.contains("invited jonas@pastas.example."));
    assert!(jonas.post("/en/vilnius/me/erase", &[("password", PASSWORD)]).await.text.contains("All gone"));
    assert_eq!(app.count("invitation", "email", "jonas@pastas.example").await, 0);
    let history = owner.get(&format!("{DESK}/history")).await.text;
    assert!(history.contains("Ieva invited somebody.") && !history.contains("jonas@"), "{history}");
});
