//! Mail leaves once, whoever carries it and whatever happens on the way.

use crate::{
    account::sign_up,
    story,
    support::{TestApp, now},
};
use axum::http::{StatusCode, header};
use chrono::TimeDelta;
use city_of_learning::mail::{outbox, purge};
use std::{
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// An SMTP server on loopback (RFC 5321) that takes what it is given, or says what it is told to say to a letter.
struct SmtpServer {
    address: String,
    received: Arc<Mutex<Vec<String>>>,
}

impl SmtpServer {
    async fn start(answer_to_letters: &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let received = Arc::new(Mutex::new(Vec::new()));
        let all = Arc::clone(&received);
        tokio::spawn(async move {
            while let Ok((connection, _)) = listener.accept().await {
                tokio::spawn(talk(connection, Arc::clone(&all), answer_to_letters));
            }
        });
        Self { address, received }
    }

    fn received(&self) -> Vec<String> {
        self.received.lock().unwrap().clone()
    }
}

async fn talk(connection: TcpStream, received: Arc<Mutex<Vec<String>>>, answer: &'static str) -> std::io::Result<()> {
    let mut connection = BufReader::new(connection);
    connection.write_all(b"220 test ESMTP\r\n").await?;
    let mut line = String::new();
    loop {
        line.clear();
        if connection.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let reply = match line.split_whitespace().next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "EHLO" => "250-test\r\n250 8BITMIME\r\n".to_owned(),
            "DATA" => {
                connection.write_all(b"354 go on\r\n").await?;
                let mut letter = String::new();
                loop {
                    line.clear();
                    connection.read_line(&mut line).await?;
                    if line == ".\r\n" {
                        break;
                    }
                    letter.push_str(&line);
                }
                if answer.starts_with("250") {
                    received.lock().unwrap().push(letter);
                }
                format!("{answer}\r\n")
            }
            "QUIT" => {
                connection.write_all(b"221 bye\r\n").await?;
                return Ok(());
            }
            _ => "250 ok\r\n".to_owned(),
        };
        connection.write_all(reply.as_bytes()).await?;
    }
}

/// Two letters in the outbox: the code for Ieva and the question for her mother.
async fn two_letters(app: &TestApp) {
    sign_up(app, "ieva@pastas.example", "2014-05-04").await;
    assert_eq!(app.letters().await.len(), 2);
}

story!(a_mail_server_gets_every_letter_in_text_and_html, |app| {
    two_letters(&app).await;
    let smtp = SmtpServer::start("250 taken").await;
    let server = app.configured(&["--smtp-url", &format!("smtp://{}", smtp.address)]).await;
    assert_eq!(outbox::deliver(&server.state).await.unwrap(), 2);
    let received = smtp.received();
    assert_eq!(received.len(), 2);
    for letter in &received {
        assert!(letter.contains("Content-Type: text/plain") && letter.contains("Content-Type: text/html"), "{letter}");
        assert!(letter.contains("Message-ID: <"), "{letter}");
    }
    assert!(received[1].contains("To: mama@pastas.example"), "{}", received[1]);
    assert!(app.letters().await.is_empty(), "what has left is not kept");
    assert_eq!(outbox::deliver(&server.state).await.unwrap(), 0);
});

story!(a_busy_mail_server_is_tried_again_later, |app| {
    two_letters(&app).await;
    let busy = SmtpServer::start("451 later please").await;
    let server = app.configured(&["--smtp-url", &format!("smtp://{}", busy.address)]).await;
    assert_eq!(outbox::deliver(&server.state).await.unwrap(), 0);
    assert_eq!(app.letters().await.len(), 2, "nothing is lost");
    let later = app.later(TimeDelta::minutes(5)).await;
    assert_eq!(outbox::deliver(&later.state).await.unwrap(), 2);
});

story!(a_letter_that_nobody_takes_is_kept_and_does_not_hold_up_the_others, |app| {
    two_letters(&app).await;
    let strict = SmtpServer::start("550 no such mailbox").await;
    let server = app.configured(&["--smtp-url", &format!("smtp://{}", strict.address)]).await;
    assert_eq!(outbox::deliver(&server.state).await.unwrap(), 0);
    let later = app.later(TimeDelta::days(30)).await;
    assert_eq!(outbox::deliver(&later.state).await.unwrap(), 0, "not tried for ever");
    assert_eq!(app.letters().await.len(), 2, "an operator can look");
});

story!(a_mail_server_that_falls_silent_is_left_and_tried_again, |app| {
    two_letters(&app).await;
    // connections come through to it, and nobody says a word
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", silent.local_addr().unwrap());
    let server = app.configured(&["--smtp-url", &url]).await;
    assert_eq!(outbox::deliver_within(&server.state, Duration::from_millis(20)).await.unwrap(), 0);
    assert_eq!(app.letters().await.len(), 2, "nothing is lost");
    let later = app.later(TimeDelta::minutes(5)).await;
    assert_eq!(outbox::deliver(&later.state).await.unwrap(), 2);
});

story!(what_nobody_needs_any_more_is_thrown_away, |app| {
    two_letters(&app).await;
    let strict = SmtpServer::start("550 no such mailbox").await;
    let server = app.configured(&["--smtp-url", &format!("smtp://{}", strict.address)]).await;
    outbox::deliver(&server.state).await.unwrap();
    assert_eq!(purge::purge(&server.state).await.unwrap(), (0, 0));
    let soon = app.later(TimeDelta::days(29)).await;
    let (letters, limits) = purge::purge(&soon.state).await.unwrap();
    assert!(letters == 0 && limits > 0, "an operator can still look; nobody is slowed down any more: {limits}");
    let later = app.later(TimeDelta::days(30)).await;
    assert_eq!(purge::purge(&later.state).await.unwrap(), (1, 0));
    let left = app.letters().await;
    assert!(left.len() == 1 && left[0].to == "mama@pastas.example", "what belongs to an account goes with it");
});

story!(several_servers_deliver_each_letter_once, |app| {
    two_letters(&app).await;
    let smtp = SmtpServer::start("250 taken").await;
    let url = format!("smtp://{}", smtp.address);
    let (one, other) = (app.configured(&["--smtp-url", &url]).await, app.configured(&["--smtp-url", &url]).await);
    let (a, b) = tokio::join!(outbox::deliver(&one.state), outbox::deliver(&other.state));
    assert_eq!(a.unwrap() + b.unwrap(), 2);
    assert_eq!(smtp.received().len(), 2);
});

story!(a_killed_server_s_letter_is_taken_up_by_the_next, |app| {
    two_letters(&app).await;
    // taken by a process that was killed before it could hand it over: due again when its time is up
    let lease_ends = now().timestamp_millis() + 60_000;
    city_of_learning::on_db!(&app.db, |pool| {
        sqlx::query("UPDATE mail SET due = $1, attempts = 1").bind(lease_ends).execute(pool).await.unwrap();
    });
    assert_eq!(outbox::deliver(&app.state).await.unwrap(), 0, "another one may still be at it");
    let later = app.later(TimeDelta::minutes(2)).await;
    assert_eq!(outbox::deliver(&later.state).await.unwrap(), 2);
});

story!(without_a_mail_server_letters_are_files_and_shown_to_the_developer, |app| {
    two_letters(&app).await;
    assert_eq!(outbox::deliver(&app.state).await.unwrap(), 2);
    let files: Vec<String> =
        std::fs::read_dir(app.outbox()).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(files.iter().filter(|name| name.ends_with(".eml")).count(), 2, "{files:?}");
    let here = async |path: &str| app.get_with(path, header::HOST, "127.0.0.1:3000").await;
    let list = here("/dev/outbox").await;
    assert_eq!(list.status, StatusCode::OK);
    let href = list.text.split("href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert!(here(&href).await.text.contains("/guardian/"), "the newest first");
    assert_eq!(here("/dev/outbox/../../etc/passwd").await.status, StatusCode::NOT_FOUND);
    // on a developer's machine alone, whatever of it is configured
    for (arguments, host) in [
        (&["--public-url", "https://city.example"][..], "127.0.0.1:3000"),
        (&["--listen", "0.0.0.0:3000"][..], "127.0.0.1:3000"),
        (&[][..], "city.example"),
        (&[][..], "127.0.0.1.city.example:3000"),
        (&[][..], ""),
    ] {
        let server = app.configured(arguments).await;
        for path in ["/dev/outbox", href.as_str()] {
            let answer = server.get_with(path, header::HOST, host).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{arguments:?} {host}");
        }
    }
});
