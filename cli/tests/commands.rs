//! The command line as scripts and people use it: the real program on a book of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use daftar_engine::history::Origin;
use daftar_engine::imports::{ImportRequest, ReviewStep};
use daftar_engine::texts::Language;
use daftar_engine::{Book, Opening};
use serde_json::{Value, json};

/// A book in a folder of its own.
struct Scene(tempfile::TempDir);

impl Scene {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn with(&self, name: &str, content: &str) -> String {
        let path = self.file(name);
        std::fs::write(&path, content).unwrap();
        path.display().to_string()
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_daftar"));
        command.arg("--book").arg(self.file("book.daftar")).args(words).env("LC_ALL", "C").env("TZ", "UTC");
        command
    }

    fn run(&self, words: &[&str]) -> Output {
        self.command(words).output().unwrap()
    }

    /// What the command says; it must succeed.
    fn say(&self, words: &[&str]) -> String {
        let output = self.run(words);
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{words:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
        said
    }

    fn json(&self, words: &[&str]) -> Value {
        let said = self.say(&[&["--json"], words].concat());
        serde_json::from_str(&said).unwrap_or_else(|cause| panic!("{words:?}: {cause}: {said}"))
    }

    /// The exit code and what the person is told.
    fn fail(&self, words: &[&str]) -> (i32, String) {
        let output = self.run(words);
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    }
}

const LIST: &str = "Name;Phone;Email;Tags\nOna Kazlauskienė;+370 612 34567;ona@example.com;VIP, nauji\n\
                    Jonas Petraitis;+370 698 76543;;\n;;not-an-email;\n";

#[test]
fn a_list_imported_here_is_no_more_unfinished_in_the_window() {
    let scene = Scene::new();
    let list = scene.with("list.csv", LIST);
    let book = Book::open(&scene.file("book.daftar"), Opening::by(Origin::Window)).unwrap();
    let request = ImportRequest { path: list.clone().into(), ..ImportRequest::default() };
    book.keep_unfinished_import(&request, ReviewStep::Columns).unwrap();

    scene.say(&["import", &list, "--dry-run"]);
    assert_eq!(book.unfinished_imports().unwrap().len(), 1);
    scene.say(&["import", &list]);
    assert_eq!(book.unfinished_imports().unwrap(), []);
}

#[test]
fn an_import_is_one_object_and_is_taken_back() {
    let scene = Scene::new();
    let list = scene.with("list.csv", LIST);

    let rehearsed = scene.json(&["import", &list, "--dry-run"]);
    assert_eq!((&rehearsed["import_id"], &rehearsed["created"]), (&Value::Null, &json!(2)));
    assert_eq!(scene.say(&["customers", "--count"]).trim(), "0");

    let imported = scene.json(&["import", &list, "--rejects", &scene.with("rejects.csv", "")]);
    assert_eq!(imported["format"], "csv");
    assert_eq!(imported["encoding"], "utf-8");
    assert_eq!(imported["delimiter"], ";");
    assert_eq!(imported["sheet"], Value::Null);
    assert_eq!(imported["header_row"], 0);
    assert_eq!(imported["columns"][1], json!({"name": "Phone", "field": "phone"}));
    assert_eq!(imported["rows"], 3);
    assert_eq!(
        imported["created"].as_u64().unwrap() + imported["rejected"].as_array().unwrap().len() as u64,
        3
    );
    assert!(imported["import_id"].is_number());
    let customers = scene.json(&["customers", "--search", "kazlausk"]);
    let ona = &customers[0];
    assert_eq!(ona["name"], "Ona Kazlauskienė");
    assert_eq!(ona["phones"][0]["raw"], "+370 612 34567");
    assert_eq!(ona["phones"][0]["e164"], "+37061234567");
    assert_eq!(ona["emails"], json!(["ona@example.com"]));
    assert_eq!(ona["tags"], json!(["nauji", "VIP"]));
    assert_eq!(ona["city"], "");

    scene.say(&["undo", "--last"]);
    assert_eq!(scene.say(&["customers", "--count"]).trim(), "0");
    scene.say(&["redo"]);
    assert_ne!(scene.say(&["customers", "--count"]).trim(), "0");
}

#[test]
fn values_of_a_list_are_corrected_on_the_way_in() {
    let scene = Scene::new();
    let list = scene.with("list.csv", "Name,Tel: home,City\nOna,call me=no,Kauns\nJonas,,Kauns\n");
    let correct =
        ["import", &list, "--correct", "City:Kauns=Kaunas", "--correct", "Tel\\: home:call me\\=no="];

    let said = scene.say(&correct);

    assert!(said.contains("corrected cells: 3"), "{said}");
    assert_eq!(scene.json(&["customers", "--filter", "city=Kaunas"]).as_array().unwrap().len(), 2);
    for wrong in ["City", "City:Kauns", "City:=Kaunas", ":Kauns=Kaunas"] {
        assert_eq!(scene.fail(&["import", &list, "--correct", wrong]).0, 2, "{wrong}");
    }
}

#[test]
fn customers_are_found_filtered_sorted_and_shown_in_parts() {
    let scene = Scene::new();
    for (name, city) in [("Ona", "Kaunas"), ("Petras", "Vilnius"), ("Rasa", "Kaunas"), ("Jonas", "")] {
        scene.say(&["add-customer", name, "--city", city, "--tag", &name[..1]]);
    }
    let names = |words: &[&str]| -> Vec<String> {
        let customers = scene.json(&[&["customers"], words].concat());
        customers.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };

    assert_eq!(names(&[]), ["Jonas", "Ona", "Petras", "Rasa"]);
    assert_eq!(names(&["--filter", "city=Kaunas"]), ["Ona", "Rasa"]);
    assert_eq!(names(&["--filter", "city!=Kaunas", "--filter", "city:filled"]), ["Petras"]);
    assert_eq!(names(&["--filter", "city:empty"]), ["Jonas"]);
    assert_eq!(names(&["--filter", "name~AS", "--sort", "-name"]), ["Rasa", "Petras", "Jonas"]);
    assert_eq!(names(&["--filter", "tags=o|p"]), ["Ona", "Petras"]);
    assert_eq!(
        names(&["--filter", "created_on>2000-01-01", "--limit", "2", "--offset", "1"]),
        ["Ona", "Petras"]
    );
    assert_eq!(scene.say(&["customers", "--count", "--filter", "name^=jo"]).trim(), "1");
    assert_eq!(scene.fail(&["customers", "--filter", "shoe=9"]).0, 1);
    assert_eq!(scene.fail(&["customers", "--filter", "Kaunas"]).0, 2);
}

#[test]
fn a_customer_is_written_down_with_any_field_and_shown_whole() {
    let scene = Scene::new();
    scene.say(&["settings", "default_country", "IR"]);
    let added = scene.json(&[
        "add-customer",
        "--first-name",
        "سارا",
        "--last-name",
        "احمدی",
        "--phone",
        "۰۹۱۲ ۱۲۳ ۴۵۶۷",
        "--email",
        "sara@example.ir",
        "--birthday",
        "۱۳۶۹/۰۲/۱۴",
        "--set",
        "status=lead",
        "--set",
        "street=ولیعصر",
    ]);
    assert_eq!(added["name"], "سارا احمدی");
    assert_eq!(added["phones"][0]["e164"], "+989121234567");
    assert_eq!((&added["birthday"], &added["birthday_calendar"]), (&json!("1990-05-04"), &json!("jalali")));
    assert_eq!((&added["status"], &added["addresses"][0]["street"]), (&json!("lead"), &json!("ولیعصر")));
    let id = added["id"].to_string();
    scene.say(&[
        "log",
        &id,
        "call",
        "کفش",
        "سفارش",
        "داد",
        "--direction",
        "in",
        "--next",
        "زنگ",
        "--next-on",
        "فردا",
    ]);

    let whole = scene.json(&["customer", &id]);
    assert_eq!(whole["timeline"][0]["interaction"]["text"], "کفش سفارش داد");
    assert_eq!(whole["reminders"][0]["title"], "زنگ");
    assert!(scene.json(&["history", &id])[0]["record"].is_string());
    assert!(scene.say(&["--lang", "fa", "customer", &id]).contains("تماس: کفش سفارش داد"));

    assert_eq!(scene.fail(&["customer", "999"]).0, 1);
    assert_eq!(scene.fail(&["add-customer", "--set", "shoe=9"]).0, 1);
    assert_eq!(scene.fail(&["add-customer"]).0, 1);
    assert_eq!(scene.fail(&["add-customer", "Ona", "--set", "shoe"]).0, 2);
}

#[test]
fn a_reminder_is_due_at_its_time_and_done_once() {
    let scene = Scene::new();
    let ona = scene.json(&["add-customer", "Ona"])["id"].to_string();
    let reminder = scene.json(&["remind", "Call", "Ona", "--on", "2030-03-05 10:30", "--customer", &ona]);
    assert_eq!((&reminder["due_on"], &reminder["due_time"]), (&json!("2030-03-05"), &json!("10:30")));
    assert_eq!(reminder["kind"], "task");

    assert_eq!(scene.json(&["due", "--at", "2030-03-05T10:29:00Z"]), json!([]));
    let due = scene.json(&["due", "--at", "2030-03-05 10:31"]);
    assert_eq!((&due[0]["title"], &due[0]["customer"]["name"]), (&json!("Call Ona"), &json!("Ona")));

    let id = reminder["id"].to_string();
    assert_eq!(scene.json(&["done", &id])["done"]["state"], "done");
    assert_eq!(scene.fail(&["done", &id]).0, 1, "it is done already");
    assert_eq!(scene.json(&["due", "--at", "2030-03-06"]), json!([]));
    assert_eq!(scene.fail(&["due", "--at", "soon"]).0, 2);
    assert_eq!(scene.fail(&["remind", "x", "--on", "2030-02-31"]).0, 2);
}

#[test]
fn a_reminder_has_a_kind_wherever_it_is_listed() {
    let scene = Scene::new();
    let ona = scene.json(&["add-customer", "Ona", "--birthday", "--03-05"])["id"].to_string();
    let call = ["remind", "Ask", "about", "it", "--on", "2030-03-05", "--kind", "call", "--customer", &ona];
    assert_eq!(scene.json(&call)["kind"], "call");
    let due = scene.json(&["due", "--at", "2030-03-05 12:00"]);
    assert_eq!((&due[0]["kind"], &due[1]["kind"]), (&json!("call"), &json!("birthday")));
    assert_eq!(scene.json(&["customer", &ona])["reminders"][0]["kind"], "call");
    assert!(
        scene.say(&["--lang", "lt", "due", "--at", "2030-03-05 12:00"]).contains("Skambutis  Ask about it")
    );

    let log = |words: &[&str]| {
        let next = ["--next", "Again", "--next-on", "2030-04-01"];
        scene.json(&[&["log", &ona], words, &next].concat())["next_step"]["kind"].clone()
    };
    assert_eq!((log(&["call", "x"]), log(&["visit", "x"])), (json!("call"), json!("task")));
    assert_eq!(log(&["call", "x", "--next-kind", "message"]), "message");
    assert_eq!(scene.fail(&["remind", "x", "--on", "2030-03-05", "--kind", "party"]).0, 2);

    let history = scene.say(&["--lang", "en", "history", &ona]);
    for line in ["Kind: Call", "Due on: 5 Mar 2030", "State: Open", "What was said: x", "Name: Ona"] {
        assert!(history.contains(line), "{line} in {history}");
    }
    let history = scene.say(&["--lang", "fa", "history", &ona]);
    for word in ["due_on", "reminder_kind", "open", "call", "null"] {
        assert!(!history.contains(word), "{word} in {history}");
    }
}

#[test]
fn a_repeating_reminder_comes_again() {
    let scene = Scene::new();
    let reminder =
        scene.json(&["remind", "Rent", "--on", "2020-01-31", "--repeat", "FREQ=MONTHLY;INTERVAL=1"]);
    let completed = scene.json(&["done", &reminder["id"].to_string()]);
    assert_eq!(completed["next"]["title"], "Rent");
    assert!(completed["next"]["due_on"].as_str().unwrap() > "2025", "{completed}");
}

#[test]
fn everything_leaves_in_three_formats_and_comes_back() {
    let scene = Scene::new();
    scene.say(&["import", &scene.with("list.csv", LIST)]);
    for name in ["all.csv", "all.xlsx", "all.vcf"] {
        let path = scene.file(name).display().to_string();
        let exported = scene.json(&["export", &path]);
        assert_eq!(exported["entries"].to_string(), scene.say(&["customers", "--count"]).trim());
        let other = Scene::new();
        let imported = other.json(&["import", &path]);
        assert_eq!(imported["created"], exported["entries"], "{name}: {imported}");
        assert_eq!(
            other.json(&["customers", "--search", "kazlausk"])[0]["emails"],
            json!(["ona@example.com"])
        );
    }
    let some = scene.file("some.csv").display().to_string();
    assert_eq!(scene.json(&["export", &some, "--search", "jonas"])["entries"], 1);
    assert_eq!(scene.fail(&["export", &scene.file("all.doc").display().to_string()]).0, 1);
}

#[test]
fn a_backup_is_restored_and_today_is_kept() {
    let scene = Scene::new();
    scene.say(&["add-customer", "Ona"]);
    let folder = scene.file("stick").display().to_string();
    let backup = scene.json(&["backup", &folder]);
    assert_eq!(backup["customers"], 1);
    scene.say(&["add-customer", "Petras"]);

    let restored = scene.json(&["restore", backup["path"].as_str().unwrap()]);

    assert_eq!(restored["customers"], 1);
    assert_eq!(scene.say(&["customers", "--count"]).trim(), "1");
    scene.say(&["restore", restored["kept"]["path"].as_str().unwrap()]);
    assert_eq!(scene.say(&["customers", "--count"]).trim(), "2");
    let (code, said) = scene.fail(&["restore", &scene.with("letter.txt", "no book at all")]);
    assert_eq!((code, said.contains("not a Daftar book")), (3, true), "{said}");
}

#[test]
fn a_check_tells_a_sound_book_from_another_by_its_exit_code() {
    let scene = Scene::new();
    scene.say(&["add-customer", "Ona"]);
    assert_eq!(scene.json(&["check"])["sound"], true);
    let bytes = std::fs::read(scene.file("book.daftar")).unwrap();
    let mut broken = bytes;
    let middle = broken.len() / 2;
    broken[middle..middle + 8192].fill(0x5a);
    std::fs::write(scene.file("book.daftar"), broken).unwrap();
    let output = scene.run(&["check"]);
    assert!(matches!(output.status.code(), Some(1 | 3)), "{output:?}");
}

#[test]
fn settings_are_read_and_changed_by_their_kind() {
    let scene = Scene::new();
    assert_eq!(scene.say(&["settings", "default_country", "LT"]).trim(), "LT");
    assert_eq!(scene.json(&["settings", "default_country"]), "LT");
    assert_eq!(scene.json(&["settings", "quiet_hours", "yes"]), true);
    assert_eq!(scene.json(&["settings", "birthday_days_ahead", "3"]), 3);
    assert_eq!(scene.json(&["settings", "calendar", "jalali"]), "jalali");
    assert_eq!(scene.json(&["settings"])["quiet_hours"], true);
    assert_eq!(scene.fail(&["settings", "colour"]).0, 1);
    assert_eq!(scene.fail(&["settings", "default_country", "Atlantis"]).0, 1);
    assert_eq!(scene.fail(&["settings", "quiet_hours", "maybe"]).0, 1);
}

#[test]
fn a_sample_comes_and_goes() {
    let scene = Scene::new();
    let added = scene.json(&["sample", "lt"])["customers"].as_u64().unwrap();
    assert_eq!(scene.say(&["customers", "--count"]).trim(), added.to_string());
    assert_eq!(scene.json(&["sample", "--remove"])["customers"], added);
    assert_eq!(scene.say(&["customers", "--count"]).trim(), "0");
}

#[test]
fn a_wrong_argument_says_what_to_do_in_the_language_asked_for() {
    let scene = Scene::new();
    for (words, expected) in [
        (vec!["costumers"], "There is no command “costumers”."),
        (vec!["customers", "--colour"], "“--colour” is not understood here."),
        (vec!["log", "1"], "Something is missing"),
        (vec!["log", "1", "shout", "x"], "“shout” does not fit"),
        (vec!["undo", "x"], "“x” does not fit"),
        (vec!["--lang", "lt", "costumers"], "Komandos „costumers“ nėra."),
        (vec!["--lang", "fa", "costumers"], "costumers"),
        (vec!["--lang", "de", "check"], "“de” does not fit"),
    ] {
        let (code, said) = scene.fail(&words);
        assert_eq!(code, 2, "{words:?}: {said}");
        assert!(said.contains(expected) && said.contains("--help"), "{words:?}: {said}");
    }
    assert!(!scene.file("book.daftar").exists(), "nothing was made");
}

#[test]
fn messages_are_queued_listed_and_sent_from_a_script() {
    let scene = Scene::new();
    let list = scene.with("list.csv", LIST);
    scene.say(&["import", &list]);
    let book = Book::open(&scene.file("book.daftar"), Opening::by(Origin::Window)).unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let account = json!({ "host": "127.0.0.1", "port": port, "security": "none", "user": "", "from_name": "",
                          "from_address": "shop@example.com", "per_minute": 60 });
    book.save_email_account(Some(serde_json::from_value(account).unwrap())).unwrap();
    book.add_ready_templates(Language::Lt).unwrap();
    let listed = scene.json(&["templates"]);
    assert_eq!((listed.as_array().unwrap().len(), &listed[0]["ready"]), (7, &json!("birthday")));
    assert!(scene.say(&["templates"]).contains("Gimtadienis"));

    let would = scene.say(&["queue", "1", "--filter", "tags=VIP", "--dry-run"]);
    assert!(would.contains("1 would get it, 0 would not"), "one alone may be written to unasked: {would}");
    assert!(scene.say(&["queue", "1", "--dry-run"]).contains("0 would get it, 2 would not"));
    assert_eq!(scene.json(&["messages"]), json!([]), "a dry run queues nothing");
    let queued = scene.json(&["queue", "1", "--customer", "1"]);
    assert_eq!((&queued["count"], &queued["left_out"]), (&json!(1), &json!(0)));

    let sent = scene.say(&["send"]);

    assert!(sent.contains("0 sent, 1 waiting, 0 unknown"), "{sent}");
    let messages = scene.json(&["messages", "--state", "waiting"]);
    assert_eq!((&messages[0]["why"], &messages[0]["attempts"]), (&json!("network"), &json!(1)));
    assert!(scene.say(&["messages"]).contains("Ona Kazlauskienė"));
    assert_eq!(scene.fail(&["queue", "99", "--customer", "1"]).0, 1);
    assert_eq!(scene.fail(&["queue", "1", "--by", "whatsapp"]).0, 2);
}

#[test]
fn the_help_speaks_three_languages_and_names_the_exit_codes() {
    let scene = Scene::new();
    for (lang, words) in [("en", "Exit codes: 0 done"), ("fa", "کدهای پایان"), ("lt", "Baigties kodai")]
    {
        let help = scene.say(&["--lang", lang, "--help"]);
        assert!(help.contains(words) && help.contains("add-customer"), "{help}");
        assert!(!help.contains("cli-"), "a text is missing: {help}");
        for command in commands(&scene) {
            let help = scene.say(&["--lang", lang, &command, "--help"]);
            assert!(!help.contains("cli-"), "a text is missing: {help}");
            assert!(lang == "en" || foreign(&help).is_none(), "{lang}: {:?} in {help}", foreign(&help));
        }
    }
}

/// All commands, as the help lists them.
fn commands(scene: &Scene) -> Vec<String> {
    let help = scene.say(&["--lang", "en", "--help"]);
    let list = help.split("Commands:\n").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap();
    let names = list.lines().map(|line| line.split_whitespace().next().unwrap().to_owned());
    let names: Vec<String> = names.collect();
    assert!(names.iter().any(|name| name == "merge"), "{names:?}");
    names
}

/// A word of clap's own, or a placeholder with English capitals, in a help that is not English.
fn foreign(help: &str) -> Option<&str> {
    let own = ["Usage", "OPTIONS", "COMMAND", "default:", "possible", "aliases", "Print", "required"];
    let names = [
        "FILE",
        "DIR",
        "SHEET",
        "ROW",
        "ENCODING",
        "CHARACTER",
        "COLUMN",
        "FIELD",
        "VALUE",
        "SETTING",
        "ACTION",
        "ID",
        "N",
        "WORDS",
        "CONDITION",
        "NAME",
        "COMPANY",
        "NUMBER",
        "ADDRESS",
        "CITY",
        "TAG",
        "TEXT",
        "TITLE",
        "DATE",
        "TIME",
        "HH",
        "RULE",
    ];
    let placeholders = help.split(['<', '[']).skip(1).filter_map(|rest| rest.split(['>', ']']).next());
    let english =
        |it: &&str| it.split(|letter: char| !letter.is_alphanumeric()).any(|word| names.contains(&word));
    own.into_iter().find(|word| help.contains(word)).or_else(|| placeholders.into_iter().find(english))
}

#[test]
fn the_usage_says_in_the_language_asked_for_what_is_needed() {
    let scene = Scene::new();
    let usage = |words: &[&str]| {
        let help = scene.say(&[words, &["--help"]].concat());
        help.lines().find(|line| line.contains("daftar ")).unwrap().to_owned()
    };
    assert_eq!(usage(&["--lang", "en"]), "Usage: daftar [OPTIONS] <COMMAND>");
    assert_eq!(usage(&["--lang", "lt"]), "Rašoma: daftar [PARINKTYS] <KOMANDA>");
    assert_eq!(usage(&["--lang", "fa"]), "شیوهٔ نوشتن: daftar [گزینه‌ها] <فرمان>");
    assert_eq!(
        usage(&["--lang", "lt", "remind"]),
        "Rašoma: daftar remind [PARINKTYS] --on <DATA> <PAVADINIMAS>..."
    );
    assert_eq!(
        usage(&["--lang", "fa", "log"]),
        "شیوهٔ نوشتن: daftar log [گزینه‌ها] <شماره> <call|visit|message|note|purchase> [متن]..."
    );
    let help = scene.say(&["--lang", "lt", "history", "--help"]);
    assert!(help.contains("--limit <KIEK>") && help.contains("(nenurodžius – 50)"), "{help}");
    let (code, said) = scene.fail(&["--lang", "lt", "remind", "Skambinti"]);
    assert_eq!(code, 2);
    assert!(said.contains("--on <DATA>") && said.contains("Rašoma: daftar remind [PARINKTYS]"), "{said}");
}

#[test]
fn failures_have_their_exit_code_and_in_json_their_name() {
    let scene = Scene::new();
    let letter = scene.with("letter.txt", "Dear Sara, this is a letter and no book at all.");
    let mut command = Command::new(env!("CARGO_BIN_EXE_daftar"));
    let output = command.args(["--json", "--book", &letter, "check"]).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let failure: Value = serde_json::from_slice(&output.stderr).unwrap();
    assert_eq!(failure["code"], "not_a_book");
    assert!(failure["message"].as_str().unwrap().contains("not a Daftar book"));

    scene.say(&["add-customer", "Ona"]);
    let absent = scene.file("absent.csv").display().to_string();
    let (code, said) = scene.fail(&["import", &absent]);
    assert!(matches!(code, 1 | 3) && !said.is_empty(), "{code} {said}");
    assert_eq!(scene.fail(&["redo"]).0, 1, "there is nothing to do again");
}

#[test]
fn a_reader_who_leaves_early_is_no_failure() {
    let scene = Scene::new();
    scene.say(&["sample", "en"]);
    let mut child = scene
        .command(&["--json", "customers"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
}

#[test]
fn what_was_done_can_be_read() {
    let scene = Scene::new();
    scene.say(&["add-customer", "Ona"]);
    let history = scene.json(&["history"]);
    assert_eq!(
        (&history[0]["kind"], &history[0]["origin"]),
        (&json!("add_customer"), &json!("command_line"))
    );
    scene.say(&["undo", &history[0]["id"].to_string()]);
    assert!(scene.say(&["history"]).contains("Customer entered: Ona (taken back)"));
}

#[test]
fn what_goes_wrong_is_told_in_the_language_of_the_book() {
    use daftar_engine::texts::{Language, Texts};
    let scene = Scene::new();
    let gone = |language| Texts::for_language(language).text("error-customer-gone", &[]);
    assert!(scene.fail(&["customer", "99"]).1.contains(&gone(Language::En)));

    scene.say(&["settings", "language", "lt"]);
    scene.say(&["settings", "welcomed", "true"]);

    assert!(scene.fail(&["customer", "99"]).1.contains(&gone(Language::Lt)));
    assert!(scene.fail(&["--lang", "fa", "customer", "99"]).1.contains(&gone(Language::Fa)));
}

#[test]
fn a_purchase_is_logged_in_the_shops_currency_and_told_with_it() {
    let scene = Scene::new();
    let ona = scene.json(&["add-customer", "Ona"])["id"].to_string();
    scene.say(&["settings", "currency", "toman"]);

    let words = ["log", &ona, "purchase", "raudoni batai", "--amount", "250,000", "--reference", "A-7"];
    let logged = scene.json(&words);

    assert_eq!(logged["interaction"]["purchase"]["amount"], json!(2_500_000));
    assert_eq!(logged["interaction"]["purchase"]["currency"], json!("IRR"));
    let told = scene.say(&["customer", &ona]);
    assert!(told.contains("Purchase: 250,000\u{a0}toman · A-7 · raudoni batai"), "{told}");
    let (code, said) = scene.fail(&["log", &ona, "purchase", "--amount", "much"]);
    assert_eq!(code, 1, "{said}");
}

#[test]
fn closed_days_are_listed_entered_and_kept_off() {
    let scene = Scene::new();
    scene.say(&["settings", "holidays", "lithuania"]);
    let listed = scene.say(&["holidays", "--from", "2026-12-24", "--to", "2026-12-27"]);
    for word in ["Christmas Eve", "Christmas Day", "Second day of Christmas", "Sunday"] {
        assert!(listed.contains(word), "{listed}");
    }
    let added = scene.json(&["add-holiday", "Stocktaking", "--on", "2027-01-04", "--to", "2027-01-05"]);
    assert_eq!((&added["name"], &added["to_on"]), (&json!("Stocktaking"), &json!("2027-01-05")));
    assert!(scene.say(&["holidays", "--own"]).contains("Stocktaking"));
    assert!(scene.say(&["open", "--at", "2026-12-25 10:00"]).contains("Closed until 28 Dec 2026, 09:00"));
    assert_eq!(scene.json(&["open", "--at", "2026-12-23 10:00"])["open"], true);

    scene.say(&["settings", "closed_day_moves", r#"{"call":"after"}"#]);
    let call = ["remind", "Ring", "--kind", "call", "--on", "2027-01-04"];
    assert_eq!(scene.json(&call)["due_on"], "2027-01-04");
    let moved = scene.json(&[&call[..], &["--open-day"]].concat());
    assert_eq!((&moved["due_on"], &moved["moved_from_on"]), (&json!("2027-01-06"), &json!("2027-01-04")));

    scene.say(&["delete-holiday", &added["id"].to_string()]);
    assert_eq!(scene.json(&["holidays", "--own"]), json!([]));
    assert_eq!(scene.fail(&["delete-holiday", "99"]).0, 1);
    assert_eq!(scene.fail(&["settings", "business_hours", "[]"]).0, 1);
}

#[test]
fn a_complaint_is_taken_in_answered_merged_and_solved() {
    let scene = Scene::new();
    scene.json(&["add-customer", "--name", "Ona Kazlauskienė"]);
    let first = scene.json(&[
        "add-case",
        "The",
        "lamp",
        "flickers",
        "--customer",
        "1",
        "--kind",
        "repair",
        "--urgency",
        "high",
        "--promise",
        "Call back",
        "--promise-on",
        "2031-03-05 10:00",
    ]);
    assert_eq!(
        (&first["kind"], &first["urgency"], &first["state"]),
        (&json!("Repair"), &json!("high"), &json!("new"))
    );
    assert_eq!(scene.json(&["due", "--at", "2031-03-05 11:00"])[0]["title"], "Call back");
    scene.say(&["add-case", "Dark stairs"]);
    let said = scene.say(&["cases", "--search", "lamp"]);
    assert!(said.contains("The lamp flickers") && said.contains("Ona") && !said.contains("Dark"), "{said}");

    scene.say(&["step-case", "1", "answered", "Will", "come"]);
    assert_eq!(
        scene.json(&["step-case", "1", "waiting", "--waiting-for", "supplier"])["waiting_for"],
        "supplier"
    );
    scene.say(&["merge-cases", "1", "2"]);
    assert_eq!(scene.json(&["cases", "--all"]).as_array().unwrap().len(), 1);
    assert_eq!(scene.fail(&["step-case", "2", "answered"]).0, 1, "it goes on in the other");
    scene.say(&["unmerge-case", "2"]);
    scene.say(&["step-case", "1", "solved", "New", "bulb", "--cause", "Old bulb"]);

    let told = scene.say(&["case", "1"]);
    for step in [
        "Taken in",
        "Answered – Will come",
        "Waits for somebody else",
        "One with case 2",
        "Solved – New bulb",
    ] {
        assert!(told.contains(step), "{step}: {told}");
    }
    assert_eq!(scene.json(&["cases"]).as_array().unwrap().len(), 1, "solved ones are left out");
    let figures = scene.json(&["case-figures"]);
    assert_eq!((&figures["now"]["solved"], &figures["causes"][0]["cause"]), (&json!(1), &json!("Old bulb")));
    assert!(scene.say(&["case-figures"]).contains("Old bulb"));
    assert!(scene.say(&["customer", "1"]).contains("Solved"));
    let (code, said) = scene.fail(&["add-case", "Lost", "--kind", "nonsense"]);
    assert!(code == 2 && said.contains("nonsense"), "{said}");
}

/// Four pixels, as a PNG file.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02\x08\x02\0\0\0\xfd\xd4\x9as\0\0\0\x10IDATx\xdac8!\x17\x05D\x0c\x10\n\0$\xc6\x05\x01\xecu\x98$\0\0\0\0IEND\xaeB`\x82";

#[test]
fn a_photo_is_set_saved_and_taken_away() {
    let scene = Scene::new();
    scene.say(&["add-customer", "Ona"]);
    let (picture, saved) = (scene.file("ona.png"), scene.file("saved.png"));
    std::fs::write(&picture, PICTURE).unwrap();
    let (picture, save) = (picture.display().to_string(), saved.display().to_string());

    let customer = scene.json(&["photo", "1", "--set", &picture]);
    assert_eq!(customer["photo"].as_str().unwrap().len(), 64);
    assert!(scene.say(&["photo", "1", "--save", &save]).contains("saved.png"));
    assert_eq!(std::fs::read(&saved).unwrap(), PICTURE);
    assert!(scene.say(&["history", "1"]).contains("A photo was added"));
    assert_eq!(scene.json(&["photo", "1", "--remove"])["photo"], Value::Null);

    assert_eq!(scene.fail(&["photo", "1", "--save", &save]), (1, "This customer has no photo.\n".to_owned()));
    let list = scene.with("list.csv", LIST);
    let (code, told) = scene.fail(&["photo", "1", "--set", &list]);
    assert_eq!((code, told.starts_with("This is no picture")), (1, true), "{told}");
    assert_eq!(scene.fail(&["photo", "1"]).0, 2);
    assert_eq!(scene.fail(&["photo", "1", "--set", &picture, "--remove"]).0, 2);
}

#[test]
fn a_list_says_which_part_of_its_names_comes_first() {
    let scene = Scene::new();
    let list = scene.with("list.csv", "Name;Phone\nOna Rasa;+370 612 34567\n");

    scene.say(&["import", &list, "--name-order", "family-first"]);

    let rasa = scene.json(&["customer", "1"]);
    assert_eq!((&rasa["given_name"], &rasa["family_name"]), (&json!("Rasa"), &json!("Ona")));
    assert_eq!(scene.fail(&["import", &list, "--name-order", "last"]).0, 2);
}

#[test]
fn the_calendar_is_told_and_saved() {
    let scene = Scene::new();
    scene.say(&[
        "remind",
        "Order",
        "bread",
        "--on",
        "2030-11-25 10:00",
        "--repeat",
        "FREQ=WEEKLY;INTERVAL=1",
    ]);
    let days = ["calendar", "--from", "2030-11-25", "--to", "2030-12-02"];
    let told = scene.say(&days);
    assert_eq!(told.matches("Order bread").count(), 2, "{told}");
    assert!(told.contains("Sunday"), "{told}");
    assert_eq!(scene.json(&days)["days"][0]["entries"][0]["time"], "10:00");
    let file = scene.file("days.ics").display().to_string();
    assert_eq!(scene.json(&[&days[..], &["--save", &file]].concat())["entries"], 2);
    assert!(std::fs::read_to_string(file).unwrap().contains("SUMMARY:Order bread"));
}

#[test]
fn a_rating_is_noted_listed_and_counted() {
    let scene = Scene::new();
    scene.json(&["add-customer", "--name", "Ona Kazlauskienė"]);
    let said = scene.say(&["add-rating", "satisfaction", "2", "Too", "slow", "--customer", "1"]);
    assert!(said.contains("Satisfaction: 2 of 5 – Too slow"), "{said}");
    assert_eq!(scene.json(&["add-rating", "recommendation", "10", "--channel", "message"])["low"], false);

    let low = scene.say(&["ratings", "--low"]);
    assert!(low.contains("Ona") && !low.contains("10 of 10"), "{low}");
    assert_eq!(scene.json(&["ratings", "--customer", "1"]).as_array().unwrap().len(), 1);
    let figures = scene.json(&["rating-figures"]);
    assert_eq!(figures["now"]["satisfaction"], json!({"mean_hundredths": 200, "answers": 1}));
    assert_eq!(figures["now"]["recommendation"]["net_promoters"], 100);
    assert!(scene.say(&["rating-figures"]).contains("1 answer"));
    assert!(scene.say(&["customer", "1"]).contains("2 of 5"));
    assert_eq!(scene.fail(&["add-rating", "satisfaction", "6"]).0, 1);
}

#[test]
fn a_customer_is_asked_by_a_message_in_the_queue() {
    let scene = Scene::new();
    scene.json(&["add-customer", "--name", "Ona Kazlauskienė", "--email", "ona@example.com"]);

    let message = scene.json(&["ask-rating", "1", "--question", "recommendation"]);
    assert_eq!((&message["state"], &message["address"]), (&json!("waiting"), &json!("ona@example.com")));
    assert_eq!(scene.fail(&["ask-rating", "1"]).0, 1, "asked just now");
    assert!(scene.say(&["ask-rating", "1", "--again"]).contains("Ona"));
    assert_eq!(scene.json(&["messages"]).as_array().unwrap().len(), 2);
    scene.say(&["undo"]);
    assert_eq!(scene.json(&["messages"]).as_array().unwrap().len(), 1);
}

#[test]
fn a_buyer_of_whom_the_book_has_several_is_settled_by_hand() {
    let scene = Scene::new();
    scene.say(&["add-customer", "Jonas Kazlauskas", "--city", "Kaunas"]);
    scene.say(&["add-customer", "Jonas Kazlauskas", "--city", "Vilnius"]);
    let list = scene.with("sales.csv", "Invoice No;Date;Customer;Total\n7;2026-01-02;Jonas Kazlauskas;20\n");
    assert_eq!(scene.json(&["import", &list, "--dry-run"])["rejected"][0]["reason"], "customer_unclear");

    let imported = scene.json(&["import", &list, "--buyer", "Jonas Kazlauskas=2"]);

    assert_eq!((&imported["created"], &imported["rejected"]), (&json!(1), &json!([])));
    let bought =
        |id: &str| scene.json(&["customer", id])["timeline"].to_string().contains(r#""reference":"7""#);
    assert_eq!((bought("1"), bought("2")), (false, true));
    assert_eq!(scene.fail(&["import", &list, "--buyer", "Jonas Kazlauskas=nobody"]).0, 2);
}
