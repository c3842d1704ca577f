//! What the program says of itself: help, errors, exit codes.

use std::process::{Command, Stdio};

use serde_json::Value;

use crate::scene::Scene;

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
