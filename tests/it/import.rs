//! Listings out of an organisation's own tables and calendars: read, looked at, written, and brought again without doubles.

use crate::{
    account::sign_up,
    desk::{command, organiser},
    participation::ROBOTS,
    story,
    support::{Answer, Browser, TestApp},
};
use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use city_of_learning::{editor::draft::Draft, import, on_db};
use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::TcpListener,
};

const DESK: &str = "/en/vilnius/desk/dirbtuves";
const IMPORT: &str = "/en/vilnius/desk/dirbtuves/import";
/// A table that lacks nothing that a listing needs, but for how one gets a place.
const TABLE: &str = "Nr;Pavadinimas;Santrauka;Aprašymas;Tipas;Tema;Data;Nuo;Pabaiga;Vieta;Kalba;Kaina\n\
    1;Keramika;Molis ir ratas;**Ateik** <script>alert(1)</script>;Dirbtuvės;Robotika;2026-12-01;16:00;18:00;Kalno dirbtuvės;lietuvių;7,50\n\
    2;Šokiai;Judam;Visi kartu;workshop;climbing;1.12.2026;17.00;19.00;Kalno dirbtuvės;lt;nemokamai\n";

/// Brings a file.
async fn upload(browser: &mut Browser<'_>, name: &str, bytes: &[u8]) -> Answer {
    let mut body = format!(
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post(IMPORT).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    browser.send(request, Body::from(body)).await
}

/// Brings a file that is taken; returns the address of its page.
async fn brought(browser: &mut Browser<'_>, name: &str, bytes: &[u8]) -> String {
    let answer = upload(browser, name, bytes).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    answer.header(header::LOCATION).to_owned()
}

/// What the columns page has guessed: the field of each select with its choice.
fn guessed(page: &str) -> Vec<(String, String)> {
    page.split("<select id=\"column-")
        .skip(1)
        .map(|rest| {
            let select = rest.split("</select>").next().unwrap();
            let number = select.split('"').next().unwrap();
            let chosen = select
                .split("<option ")
                .find(|option| option.split('>').next().is_some_and(|tag| tag.contains("selected")))
                .and_then(|option| option.split("value=\"").nth(1)?.split('"').next());
            (format!("column-{number}"), chosen.unwrap_or_default().to_owned())
        })
        .collect()
}

/// Agrees to what was guessed.
async fn agree(browser: &mut Browser<'_>, run: &str) {
    let page = browser.get(run).await;
    let columns = guessed(&page.text);
    assert!(!columns.is_empty(), "{}", page.text);
    let mut fields: Vec<(&str, &str)> = columns.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend([("locale", "lt"), ("act", "columns")]);
    let named = browser.post(run, &fields).await;
    assert_eq!(named.header(header::LOCATION), run, "{}", named.text);
}

/// Lets the rows be written, and has them written.
async fn start(browser: &mut Browser<'_>, run: &str) -> String {
    let begun = browser.post(run, &[("act", "start")]).await;
    assert_eq!(begun.header(header::LOCATION), run, "{}", begun.text);
    import::finish(&browser.app.state).await.unwrap();
    browser.get(run).await.text
}

/// The drafts of the organisation by their titles.
async fn drafts(app: &TestApp) -> BTreeMap<String, Draft> {
    let fields: Vec<String> =
        on_db!(&app.db, |pool| { sqlx::query_scalar("SELECT fields FROM draft").fetch_all(pool).await.unwrap() });
    let drafts = fields.iter().map(|fields| Draft::parse(fields));
    drafts.map(|draft| (draft.get("title-lt").to_owned(), draft)).collect()
}

/// Everything that happens in the tables of the editor.
async fn revisions(app: &TestApp) -> i64 {
    on_db!(&app.db, |pool| { sqlx::query_scalar("SELECT COUNT(*) FROM draft_revision").fetch_one(pool).await.unwrap() })
}

story!(a_table_becomes_drafts_and_nothing_twice, |app| {
    let mut writer = organiser(&app, "editor").await;
    assert!(writer.get(&format!("{DESK}/listings")).await.text.contains(IMPORT));
    assert_eq!(writer.get(IMPORT).await.status, StatusCode::OK);
    let run = brought(&mut writer, "slapta/veiklos.csv", TABLE.as_bytes()).await;
    let page = writer.get(&run).await;
    assert!(page.text.contains("veiklos.csv") && !page.text.contains("slapta"), "{}", page.text);
    let columns: Vec<String> = guessed(&page.text).into_iter().map(|(_, target)| target).collect();
    let expected = [
        "id",
        "title",
        "summary",
        "description",
        "kind",
        "theme",
        "date",
        "start",
        "end",
        "place",
        "language",
        "price",
    ];
    assert_eq!(columns, expected);
    assert!(page.text.contains("Keramika · Šokiai"), "values are shown beside the headings: {}", page.text);

    agree(&mut writer, &run).await;
    let look = writer.get(&run).await;
    assert!(look.text.contains("2 new"), "{}", look.text);
    assert!(look.text.contains("Import 2 listings"));
    assert_eq!(drafts(&app).await.len(), 0, "nothing is written by looking");
    let done = start(&mut writer, &run).await;
    assert!(done.contains("2 new") && done.contains("Imported"), "{done}");
    let made = drafts(&app).await;
    let ceramics = &made["Keramika"];
    assert_eq!(ceramics.get("kind"), "workshop");
    assert_eq!(
        (ceramics.get("theme"), ceramics.get("place"), ceramics.get("price")),
        ("robotics", "dirbtuves", "7,50")
    );
    assert_eq!((ceramics.get("when-0-date"), ceramics.get("when-0-end")), ("2026-12-01", "18:00"));
    assert_eq!(ceramics.get("registration"), "open", "what is most usual is chosen already");
    let dances = &made["Šokiai"];
    assert_eq!(
        (dances.get("when-0-date"), dances.get("when-0-start"), dances.get("price")),
        ("2026-12-01", "17:00", "0")
    );
    assert_eq!(app.count("draft", "status", "draft").await, 2, "none is published by itself");
    assert!(writer.get(&format!("{DESK}/history")).await.text.contains("imported listings from “veiklos.csv”"));
    // a draft that was imported is one like any other, and nothing in it runs
    let list = writer.get(&format!("{DESK}/listings")).await.text;
    let id = list.split(&format!("{DESK}/listings/")).nth(1).unwrap().split('"').next().unwrap().to_owned();
    for page in [format!("{DESK}/listings/{id}"), format!("{DESK}/listings/{id}/preview")] {
        let page = writer.get(&page).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text.contains("<script>alert"), "{}", page.text);
    }

    // once more: known at once, and nothing changes
    let before = revisions(&app).await;
    let again = brought(&mut writer, "veiklos.csv", TABLE.as_bytes()).await;
    let look = writer.get(&again).await;
    assert!(look.text.contains("2 unchanged") && look.text.contains("everything is here already"), "{}", look.text);
    assert!(!look.text.contains("value=\"start\""));
    start(&mut writer, &again).await;
    assert_eq!(revisions(&app).await, before);
    assert_eq!(drafts(&app).await.len(), 2);
    let list = writer.get(IMPORT).await.text;
    assert!(list.contains("2 new") && list.contains("2 unchanged"), "{list}");
});

story!(what_has_changed_in_the_file_changes_and_what_a_hand_has_written_stays, |app| {
    let mut writer = organiser(&app, "editor").await;
    let run = brought(&mut writer, "a.csv", TABLE.as_bytes()).await;
    agree(&mut writer, &run).await;
    start(&mut writer, &run).await;
    // somebody gives one of them another summary, and a number of places
    let list = writer.get(&format!("{DESK}/listings")).await.text;
    let link = list.split("<a href=\"").find(|rest| rest.contains(">Keramika<")).unwrap();
    let form = link.split('"').next().unwrap().to_owned();
    let draft = drafts(&app).await.remove("Keramika").unwrap();
    let mut typed = draft.clone();
    typed.set("summary-lt", vec!["Mano žodžiai".to_owned()]);
    typed.set("capacity", vec!["9".to_owned()]);
    let names: Vec<String> = typed.names().map(str::to_owned).collect();
    let mut fields: Vec<(&str, &str)> = vec![("base", "1"), ("act", "save")];
    for name in &names {
        fields.extend(typed.all(name).iter().map(|value| (name.as_str(), value.as_str())));
    }
    assert_eq!(writer.post(&form, &fields).await.status, StatusCode::SEE_OTHER);

    let changed = TABLE.replace("Molis ir ratas", "Kitas sakinys").replace("7,50", "9");
    let run = brought(&mut writer, "b.csv", changed.as_bytes()).await;
    let look = writer.get(&run).await.text;
    assert!(look.contains("1 changed · 1 unchanged"), "{look}");
    assert!(look.contains("was changed here by hand since the last import: that stays"), "{look}");
    let done = start(&mut writer, &run).await;
    assert!(done.contains("that stays"), "{done}");
    let made = drafts(&app).await.remove("Keramika").unwrap();
    assert_eq!((made.get("summary-lt"), made.get("price"), made.get("capacity")), ("Mano žodžiai", "9", "9"));
    // and once it is known, it is not said again
    let run = brought(&mut writer, "c.csv", changed.as_bytes()).await;
    assert!(writer.get(&run).await.text.contains("2 unchanged"));
});

story!(every_mistake_is_said_at_its_row_and_everything_else_is_kept, |app| {
    let mut writer = organiser(&app, "editor").await;
    let table = "id;title;date;start;end;until;repeat;ages;price;place;theme;kind;description\n\
        1;Ends before it starts;2026-12-01;18:00;16:00;;;;;;;;\n\
        2;Ten thousand sessions;2026-12-01;16:00;18:00;2060-01-01;daily;;;;;;\n\
        3;A rule without end;2026-12-01;16:00;18:00;;weekly;;;;;;\n\
        4;Ages reversed;;;;;;19-14;;;;;\n\
        5;A price;;;;;;;1000000000000;;;;\n\
        6;Half a row\n\
        7;;2026-12-01;;;;;;;;;;\n\
        1;Twice;;;;;;;;;;;\n\
        8;Unknown;31.2.2026;;;;;;;Nowhere hall;potions;party;<b>bold</b>;one too many\n";
    let run = brought(&mut writer, "mistakes.csv", table.as_bytes()).await;
    agree(&mut writer, &run).await;
    let look = writer.get(&run).await.text;
    assert!(look.contains("7 new · 2 left out"), "{look}");
    for said in [
        "end: It ends before it starts.",
        "until: That makes more than 1,000 dates",
        "until: Say until when it comes again.",
        "ages: The second age is below the first.",
        "price: That is more than we can show",
        "The row ends early",
        "It has no title, so it is left out.",
        "The same listing is in a row above",
        "date: We don’t understand this day.",
        "place: We don’t know this place yet.",
        "theme: We don’t know this theme by that name.",
        "kind: We don’t know what this means.",
        "The row has more cells than there are headings.",
        "No column says these:",
    ] {
        assert!(look.contains(said), "{said}: {look}");
    }
    let file = writer.get(&format!("{run}/findings.csv")).await;
    assert_eq!(file.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
    assert!(file.text.contains("2;Ends before it starts;end;It ends before it starts."), "{}", file.text);
    let done = start(&mut writer, &run).await;
    assert!(done.contains("7 new · 2 left out") && done.contains("Row 8: It has no title"), "{done}");
    let made = drafts(&app).await;
    assert_eq!(made["A price"].get("price"), "1000000000000", "what was typed is there to be corrected");
    assert_eq!((made["Ages reversed"].get("min-age"), made["Ages reversed"].get("max-age")), ("19", "14"));
    assert_eq!(made["Unknown"].get("when-0-date"), "31.2.2026");
    assert_eq!((made["Unknown"].get("place"), made["Unknown"].get("place-name")), ("new", "Nowhere hall"));
    assert!(made.contains_key("Half a row"));
});

story!(a_table_of_an_old_program_is_read, |app| {
    let mut writer = organiser(&app, "editor").await;
    let (bytes, ..) = encoding_rs::WINDOWS_1257.encode(TABLE);
    assert!(std::str::from_utf8(&bytes).is_err());
    let run = brought(&mut writer, "senas.csv", &bytes).await;
    agree(&mut writer, &run).await;
    start(&mut writer, &run).await;
    assert!(drafts(&app).await.contains_key("Šokiai"));
});

story!(what_is_no_table_is_refused_at_the_field, |app| {
    let mut writer = organiser(&app, "editor").await;
    let wide = vec!["x"; 90].join(";");
    let long = format!("title\n{}", "a\n".repeat(10_001));
    for (bytes, said) in [
        (format!("{wide}\n{wide}").into_bytes(), "It has 90 columns"),
        (long.into_bytes(), "It has too many rows: 10,000 at most"),
        (b"title;date\n".to_vec(), "There is nothing in it"),
        (b"<html><body>a</body></html>".to_vec(), "We cannot read files of this kind"),
        (b"PK\x03\x04 broken".to_vec(), "We cannot read files of this kind"),
        (b"\x89PNG\0\0\0".to_vec(), "We cannot read files of this kind"),
        (b"BEGIN:VCALENDAR\nEND:VCALENDAR".to_vec(), "There is nothing in it"),
        (Vec::new(), "Choose a file."),
        (vec![b'a'; 10 * 1024 * 1024 + 100_000], "It is too large: 10 MB at most"),
    ] {
        let answer = upload(&mut writer, "x.csv", &bytes).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(answer.text.contains("id=\"file-problem\"") && answer.text.contains(said), "{said}: {}", answer.text);
    }
    let plain = writer.post(IMPORT, &[("file", "x")]).await;
    assert_eq!(plain.status, StatusCode::BAD_REQUEST);
    assert_eq!(app.count("import_run", "name", "x.csv").await, 0);
});

story!(a_title_without_an_end_keeps_nobody_waiting, |app| {
    let mut writer = organiser(&app, "editor").await;
    let endless: String = (0..900).map(|number| format!("žodis{number} ")).collect();
    let run = brought(&mut writer, "a.csv", format!("Pavadinimas\n{endless}\nŠokiai\n").as_bytes()).await;
    agree(&mut writer, &run).await;
    start(&mut writer, &run).await;
    let titles: Vec<String> = drafts(&app).await.into_keys().collect();
    assert_eq!(titles, ["Šokiai"]);
    assert_eq!(app.count("import_run", "status", "running").await, 0);
});

story!(columns_are_named_once_and_by_whoever_knows_better, |app| {
    let mut writer = organiser(&app, "editor").await;
    let table = "what;how much\nKeramika;5\n";
    let run = brought(&mut writer, "a.csv", table.as_bytes()).await;
    let name = async |writer: &mut Browser<'_>, columns: [&str; 2], list: &str| {
        let fields =
            [("column-0", columns[0]), ("column-1", columns[1]), ("locale", "lt"), ("list", list), ("act", "columns")];
        writer.post(&run, &fields).await
    };
    let nothing = name(&mut writer, ["", "price"], "").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.text.contains("Say which column is the title."), "{}", nothing.text);
    let twice = name(&mut writer, ["title", "title"], "").await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.text.contains("id=\"column-1-problem\""), "{}", twice.text);
    for nonsense in ["nonsense", "notes"] {
        assert_eq!(name(&mut writer, ["title", nonsense], "").await.status, StatusCode::BAD_REQUEST);
    }
    assert_eq!(name(&mut writer, ["title", "price"], "").await.status, StatusCode::SEE_OTHER);
    // looked at again, and changed
    let columns = writer.get(&format!("{run}/columns")).await;
    assert_eq!(guessed(&columns.text)[1].1, "price");
    start(&mut writer, &run).await;
    assert_eq!(drafts(&app).await["Keramika"].get("price"), "5");
    assert_eq!(writer.get(&format!("{run}/columns")).await.status, StatusCode::NOT_FOUND, "it is done");
    assert_eq!(name(&mut writer, ["title", "capacity"], "").await.status, StatusCode::SEE_OTHER);
    assert!(writer.get(&run).await.text.contains("1 new"), "and stays as it was done");

    // the same list with one more column is offered as the same list
    let wider = brought(&mut writer, "b.csv", "what;how much;places\nKeramika;5;12\n".as_bytes()).await;
    let page = writer.get(&wider).await.text;
    let list = page.split("<select id=\"list\"").nth(1).unwrap();
    let option = list.split("<option ").find(|option| option.contains("The same as a.csv")).unwrap();
    assert!(option.contains("selected"), "{list}");
    let id = option.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
    let fields = [
        ("column-0", "title"),
        ("column-1", "price"),
        ("column-2", "capacity"),
        ("locale", "lt"),
        ("list", id),
        ("act", "columns"),
    ];
    writer.post(&wider, &fields).await;
    let look = writer.get(&wider).await.text;
    assert!(look.contains("1 changed"), "{look}");
    start(&mut writer, &wider).await;
    assert_eq!(drafts(&app).await["Keramika"].get("capacity"), "12");
    // thrown away
    let third = brought(&mut writer, "c.csv", table.as_bytes()).await;
    assert_eq!(writer.post(&third, &[("act", "drop")]).await.header(header::LOCATION), IMPORT);
    assert_eq!(writer.get(&third).await.status, StatusCode::NOT_FOUND);
    assert_eq!(writer.post(&wider, &[("act", "burn")]).await.status, StatusCode::BAD_REQUEST);
});

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n\
    BEGIN:VEVENT\r\nUID:a@x\r\nSUMMARY:Chor\\, repeticija\r\nDESCRIPTION:Dainuojam\r\nLOCATION:Kalno dirbtuvės\\, Kalno g. 12\r\n\
    DTSTART;TZID=Europe/Vilnius:20261201T170000\r\nDTEND;TZID=Europe/Vilnius:20261201T190000\r\n\
    RRULE:FREQ=WEEKLY;UNTIL=20261222T170000Z\r\nEXDATE;TZID=Europe/Vilnius:20261208T170000\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:a@x\r\nRECURRENCE-ID;TZID=Europe/Vilnius:20261215T170000\r\n\
    DTSTART;TZID=Europe/Vilnius:20261216T180000\r\nDTEND;TZID=Europe/Vilnius:20261216T200000\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:b@x\r\nSUMMARY:Broken zone\r\nDTSTART;TZID=Mars/Crater:20261201T100000\r\nDURATION:PT90M\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:c@x\r\nSUMMARY:All day\r\nDTSTART;VALUE=DATE:20261205\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:d@x\r\nSUMMARY:Off\r\nSTATUS:CANCELLED\r\nDTSTART:20261206T100000Z\r\nDTEND:20261206T110000Z\r\nEND:VEVENT\r\n\
    BEGIN:VEVENT\r\nUID:e@x\r\nSUMMARY:No day\r\nEND:VEVENT\r\n\
    END:VCALENDAR\r\n";

story!(a_calendar_becomes_drafts, |app| {
    let mut writer = organiser(&app, "editor").await;
    let run = brought(&mut writer, "choras.ics", CALENDAR.as_bytes()).await;
    let look = writer.get(&run).await.text;
    assert!(look.contains("4 new · 1 left out"), "nobody is asked what the columns are: {look}");
    for said in ["took the city’s", "goes on all day", "called off", "It has no day, so it is left out."] {
        assert!(look.contains(said), "{said}: {look}");
    }
    start(&mut writer, &run).await;
    let made = drafts(&app).await;
    let choir = &made["Chor, repeticija"];
    assert_eq!(choir.get("place"), "dirbtuves");
    let rule = choir.rules().remove(0);
    assert_eq!((rule.start.as_str(), rule.until.as_str()), ("17:00", "2026-12-22"));
    let changes: Vec<String> = rule.changes.iter().map(|change| change.to_text()).collect();
    assert_eq!(changes, ["2026-12-08 skip", "2026-12-15 2026-12-16 18:00 20:00"]);
    assert_eq!((made["Broken zone"].get("when-0-start"), made["Broken zone"].get("when-0-end")), ("10:00", "11:30"));
    assert_eq!(made["Off"].all("when-0-change"), ["2026-12-06 cancel"]);
    let again = brought(&mut writer, "kitas.ics", CALENDAR.as_bytes()).await;
    assert!(writer.get(&again).await.text.contains("4 unchanged · 1 left out"));
    let moved = CALENDAR.replace("20261201T100000", "20261202T100000");
    let again = brought(&mut writer, "kitas.ics", moved.as_bytes()).await;
    assert!(writer.get(&again).await.text.contains("1 changed · 3 unchanged"));
    start(&mut writer, &again).await;
    assert_eq!(drafts(&app).await["Broken zone"].get("when-0-date"), "2026-12-02");
});

/// A server that gives these answers, one after the other; returns an address at it.
fn elsewhere(answers: Vec<String>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/a.ics", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for body in answers {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = [0; 4096];
            assert!(stream.read(&mut asked).unwrap() > 0);
            let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
            stream.write_all(head.as_bytes()).unwrap();
            stream.write_all(body.as_bytes()).unwrap();
        }
    });
    address
}

story!(a_calendar_is_fetched_by_its_address_and_looked_at_again, |app| {
    let app = app.configured(&["--reach-loopback", "true"]).await;
    let moved = CALENDAR.replace("Dainuojam", "Dainuojam garsiai");
    let address = elsewhere(vec![CALENDAR.to_owned(), moved, "<html>".to_owned()]);
    let mut writer = organiser(&app, "editor").await;
    let fetch = format!("{IMPORT}/calendar");
    let fetched = writer.post(&fetch, &[("address", &address)]).await;
    assert_eq!(fetched.status, StatusCode::SEE_OTHER, "{}", fetched.text);
    let run = fetched.header(header::LOCATION).to_owned();
    start(&mut writer, &run).await;
    assert_eq!(drafts(&app).await.len(), 4);
    let home = writer.get(IMPORT).await.text;
    assert!(home.contains("Look again") && home.contains(&address), "{home}");
    let id = home.split("name=\"again\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let again = writer.post(&fetch, &[("again", &id)]).await;
    let run = again.header(header::LOCATION).to_owned();
    let look = writer.get(&run).await.text;
    assert!(look.contains("1 changed · 3 unchanged"), "{look}");
    let page = writer.post(&fetch, &[("again", &id)]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("That is no calendar."), "{}", page.text);
    assert_eq!(writer.post(&fetch, &[("again", "nonsense")]).await.status, StatusCode::NOT_FOUND);
});

story!(an_address_that_nobody_may_ask_is_refused_in_words, |app| {
    let mut writer = organiser(&app, "editor").await;
    for (address, said) in [
        ("", "That is no address of the web."),
        ("file:///etc/passwd", "That is no address of the web."),
        ("http://127.0.0.1:1/a.ics", "leads into a closed network"),
        ("webcal://10.0.0.1/a.ics", "leads into a closed network"),
    ] {
        let answer = writer.post(&format!("{IMPORT}/calendar"), &[("address", address)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(answer.text.contains(said), "{address}: {}", answer.text);
    }
});

story!(what_is_exported_and_brought_back_changes_nothing, |app| {
    let mut writer = organiser(&app, "editor").await;
    let run = brought(&mut writer, "a.csv", TABLE.replace("Keramika", "=Keramika").as_bytes()).await;
    agree(&mut writer, &run).await;
    start(&mut writer, &run).await;
    let before = revisions(&app).await;
    let file = writer.get(&format!("{DESK}/listings.csv")).await;
    assert_eq!(file.header(header::CONTENT_TYPE), "text/csv; charset=utf-8");
    assert!(file.header(header::CONTENT_DISPOSITION).contains("dirbtuves.csv"));
    assert!(file.text.contains(";'=Keramika;"), "no cell is a formula: {}", file.text);
    assert!(file.text.contains("Robot club") && file.text.contains("being written") && file.text.contains("public"));
    let run = brought(&mut writer, "mine.csv", file.text.as_bytes()).await;
    agree(&mut writer, &run).await;
    let look = writer.get(&run).await.text;
    assert!(look.contains("everything is here already"), "{look}");
    start(&mut writer, &run).await;
    assert_eq!(revisions(&app).await, before);

    // one word of it is changed, and a cell is emptied
    let changed = file.text.replace("Judam", "Šokam").replace(";7,50;", ";;");
    let run = brought(&mut writer, "mine.csv", changed.as_bytes()).await;
    let look = writer.get(&run).await.text;
    assert!(look.contains("2 changed"), "{look}");
    start(&mut writer, &run).await;
    let made = drafts(&app).await;
    assert_eq!((made["Šokiai"].get("summary-lt"), made["=Keramika"].get("price")), ("Šokam", ""));
    // the old file again: what it does not change stays as it has become since
    let run = brought(&mut writer, "mine.csv", file.text.as_bytes()).await;
    assert!(writer.get(&run).await.text.contains("everything is here already"));
    let sheet = writer.get(&format!("{DESK}/listings.xlsx")).await;
    assert!(sheet.header(header::CONTENT_TYPE).ends_with("spreadsheetml.sheet") && sheet.text.starts_with("PK"));
    let calendar = writer.get(&format!("{DESK}/listings.ics")).await;
    assert!(calendar.text.contains("SUMMARY:Robot club") && !calendar.text.contains("Keramika"), "{}", calendar.text);
    // what has gone into another listing is not one of theirs any more
    app.change(
        "UPDATE opportunity SET merged_into = (SELECT MAX(id) FROM opportunity WHERE slug <> 'robotu-burelis') \
         WHERE slug = 'robotu-burelis'",
    )
    .await;
    assert!(!writer.get(&format!("{DESK}/listings.csv")).await.text.contains("Robot club"));
});

story!(our_own_file_leaves_what_it_has_no_column_for, |app| {
    let mut writer = organiser(&app, "editor").await;
    let run = brought(&mut writer, "a.csv", TABLE.replacen("Kalno dirbtuvės", "Upės namai", 1).as_bytes()).await;
    agree(&mut writer, &run).await;
    start(&mut writer, &run).await;
    let pin = "place-lat=54.7003&place-lon=25.2701&place-precision=street";
    app.change(&format!("UPDATE draft SET fields = fields || '&{pin}' WHERE fields LIKE '%place-name=%'")).await;
    let file = writer.get(&format!("{DESK}/listings.csv")).await.text;
    assert!(file.contains(";Upės namai;;;54.7003;25.2701;"), "{file}");
    let run = brought(&mut writer, "mine.csv", file.as_bytes()).await;
    agree(&mut writer, &run).await;
    let look = writer.get(&run).await.text;
    assert!(look.contains("everything is here already"), "{look}");
    // nor is it lost where the file says something else
    let changed = file.replace("Molis ir ratas", "Kitas sakinys");
    let run = brought(&mut writer, "mine.csv", changed.as_bytes()).await;
    start(&mut writer, &run).await;
    let made = drafts(&app).await.remove("Keramika").unwrap();
    assert_eq!((made.get("summary-lt"), made.get("place-precision")), ("Kitas sakinys", "street"));
});

story!(whatever_kills_the_process_the_next_one_goes_on, |app| {
    let mut writer = organiser(&app, "editor").await;
    let mut table = "id;title\n".to_owned();
    for row in 0..150 {
        table.push_str(&format!("{row};Veikla {row}\n"));
    }
    let run = brought(&mut writer, "many.csv", table.as_bytes()).await;
    agree(&mut writer, &run).await;
    writer.post(&run, &[("act", "start")]).await;
    writer.post(&run, &[("act", "start")]).await;
    let page = writer.get(&run).await;
    assert_eq!(page.header(header::REFRESH), "2", "it is looked at again without a script");
    assert!(page.text.contains("<progress") && page.text.contains("0 of 150"), "{}", page.text);
    assert_eq!(writer.get(&format!("{run}/findings.csv")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(writer.post(&run, &[("act", "drop")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(app.count("import_run", "status", "running").await, 1, "what is being written is not thrown away");
    // as if a process had ended half way
    app.change("UPDATE import_row SET state = 'new' WHERE number > 100").await;
    let page = writer.get(&run).await;
    assert!(page.text.contains("51 of 150"), "{}", page.text);
    let other = app.beside().await;
    let (one, two) = futures::join!(import::finish(&app.state), import::finish(&other.state));
    assert_eq!(one.unwrap() + two.unwrap(), 99, "of two servers one writes a row");
    assert_eq!(drafts(&app).await.len(), 99);
    assert!(writer.get(&run).await.text.contains("150 new"));
    assert_eq!(app.count("import_row", "state", "new").await, 0, "nothing is kept of what went well");
    assert_eq!(app.count("audit_event", "what", "listings-imported").await, 1);
    // what nobody went on with is gone after a week
    brought(&mut writer, "later.csv", b"a;b\n1;2\n").await;
    let later = app.later(chrono::TimeDelta::days(8)).await;
    import::finish(&later.state).await.unwrap();
    assert_eq!(app.count("import_run", "name", "later.csv").await, 0);
    assert_eq!(app.count("import_run", "name", "many.csv").await, 1);
});

story!(what_has_gone_into_another_listing_does_not_come_back, |app| {
    let mut writer = organiser(&app, "editor").await;
    let run = brought(&mut writer, "veiklos.csv", TABLE.as_bytes()).await;
    agree(&mut writer, &run).await;
    start(&mut writer, &run).await;
    let own = writer.get(&format!("{DESK}/listings.csv")).await.text;
    // it was published, and is part of another listing now
    app.change(
        "INSERT INTO opportunity (id, city_id, slug, kind, organisation_id, attendance, price_amount, price_per, voucher, \
         registration, waiting_list, status, event_status, original_locale, modified, revision, change_number, merged_into) \
         SELECT d.opportunity_id, o.city_id, 'keramika', o.kind, d.organisation_id, o.attendance, o.price_amount, \
         o.price_per, o.voucher, o.registration, o.waiting_list, 'archived', o.event_status, o.original_locale, \
         o.modified, 1, 1000000, o.id FROM draft d, opportunity o \
         WHERE o.slug = 'robotu-burelis' AND o.city_id = d.city_id AND d.fields LIKE '%title-lt=Keramika%'",
    )
    .await;
    let before = (drafts(&app).await, revisions(&app).await);
    // the list that it came from, with another price, and our own file, where the row has the listing's own name
    for (name, file) in [("veiklos.csv", TABLE.replace("7,50", "9")), ("dirbtuves.csv", own)] {
        let run = brought(&mut writer, name, file.as_bytes()).await;
        if writer.get(&run).await.text.contains("<select id=\"column-") {
            agree(&mut writer, &run).await;
        }
        let look = writer.get(&run).await.text;
        assert!(look.contains("1 left out"), "{name}: {look}");
        let findings = writer.get(&format!("{run}/findings.csv")).await.text;
        assert!(findings.contains("has become part of another one"), "{name}: {findings}");
        let done = start(&mut writer, &run).await;
        assert!(done.contains("1 left out"), "{name}: {done}");
        for page in [look, done] {
            assert!(page.contains("has become part of another one") && page.contains(ROBOTS), "{name}: {page}");
        }
    }
    assert_eq!((drafts(&app).await, revisions(&app).await), before, "nothing is written");
});

story!(a_merge_between_the_look_and_the_writing_is_seen, |app| {
    let mut writer = organiser(&app, "editor").await;
    let own = writer.get(&format!("{DESK}/listings.csv")).await.text;
    let changed = own.replace("Robot club", "Club of robots");
    assert_ne!(own, changed);
    let run = brought(&mut writer, "dirbtuves.csv", changed.as_bytes()).await;
    agree(&mut writer, &run).await;
    assert!(writer.get(&run).await.text.contains("1 changed"));
    writer.post(&run, &[("act", "start")]).await;
    app.change(
        "UPDATE opportunity SET merged_into = (SELECT MAX(id) FROM opportunity WHERE slug <> 'robotu-burelis') \
         WHERE slug = 'robotu-burelis'",
    )
    .await;
    import::finish(&app.state).await.unwrap();
    let done = writer.get(&run).await.text;
    assert!(done.contains("has become part of another one") && done.contains("See the other one"), "{done}");
    assert_eq!(drafts(&app).await.len(), 0, "nothing is written");
});

story!(only_those_who_write_import, |app| {
    let mut assessor = organiser(&app, "assessor").await;
    for page in [IMPORT.to_owned(), format!("{DESK}/listings.csv"), format!("{DESK}/listings.ics")] {
        assert_eq!(assessor.get(&page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    assert_eq!(upload(&mut assessor, "a.csv", TABLE.as_bytes()).await.status, StatusCode::NOT_FOUND);
    // somebody of another organisation does not find a file of this one
    let mut rita = sign_up(&app, "rita@vilnius.example", "1980-05-04").await;
    command(&app, "add-coordinator --city vilnius --email rita@vilnius.example").await.unwrap();
    let run = brought(&mut rita, "a.csv", TABLE.as_bytes()).await;
    app.change(
        "INSERT INTO organisation (id, city_id, slug, name, status) SELECT 'other', id, 'kiti', 'Kiti', 'verified' \
         FROM city WHERE slug = 'vilnius'",
    )
    .await;
    let elsewhere = run.replace("/dirbtuves/", "/kiti/");
    assert_eq!(rita.get(&elsewhere).await.status, StatusCode::NOT_FOUND);
    assert_eq!(rita.post(&elsewhere, &[("act", "start")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(rita.get(&run).await.status, StatusCode::OK);
});
