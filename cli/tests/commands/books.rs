//! The book as a whole: files, backups, settings, the sample shop, the history.

use serde_json::json;

use crate::scene::{LIST, Scene};

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
