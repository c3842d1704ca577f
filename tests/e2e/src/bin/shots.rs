//! Takes pictures of every screen, in every language, light and dark, wide and narrow, with a sheet a screen.
#![allow(clippy::expect_used)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use daftar_e2e::{App, Scene, shop};
use daftar_virtual_desktop::Picture;
use serde_json::json;

const WIDTHS: [(&str, u32); 2] = [("wide", 1180), ("narrow", 400)];
const APPEARANCES: [&str; 2] = ["light", "dark"];
const LANGUAGES: [&str; 3] = ["en", "fa", "lt"];
/// Dialogs, by the keys that open them.
const DIALOGS: [(&str, &str, &str); 3] =
    [("palette", "Control+k", "palette-title"), ("quick-add", "n", "quick-add"), ("keys", "?", "keys-title")];

/// A form within a screen: its name, the address, and the keys that open and fill it, each with a text that it brings up.
type Form = (&'static str, &'static str, &'static [(&'static str, &'static str)]);
const FORMS: [Form; 4] = [
    ("new-reminder", "/reminders?new", &[("Tab", "reminder-note")]),
    ("log-call", "/customers/2", &[("2", "composer-next")]),
    ("log-reminder", "/customers/2", &[("5", "reminder-repeat")]),
    ("next-step", "/today", &[("d", "next-title"), ("ArrowDown", "next-what")]),
];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, languages) = arguments.split_first().expect("the folder for the pictures is named");
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    let mut sheets: BTreeMap<String, Vec<Picture>> = BTreeMap::new();
    for language in LANGUAGES
        .into_iter()
        .filter(|language| languages.is_empty() || languages.iter().any(|l| l == language))
    {
        let scene = Scene::in_language(language).with_book(move |book| shop::fill(book, language));
        let app = App::start(&format!("shots_{language}"), scene);
        for (width, pixels) in WIDTHS {
            app.resize(pixels, 780);
            for appearance in APPEARANCES {
                app.set(&json!({ "appearance": appearance }));
                let mut take = |screen: &str| {
                    let picture =
                        save(&app, &folder.join(format!("{screen}-{language}-{appearance}-{width}.png")));
                    sheets.entry(screen.to_owned()).or_default().push(picture);
                };
                for (name, address) in shop::places(&app) {
                    app.go(&address);
                    take(&name);
                }
                for (name, keys, title) in DIALOGS {
                    app.press(keys);
                    app.see_role("dialog", &app.say(title));
                    take(name);
                    app.close_dialog(&app.say(title));
                }
            }
        }
        // Apart from the screens, since the last of them says in a corner what it did.
        for (name, address, keys) in FORMS {
            for (width, pixels) in WIDTHS {
                app.resize(pixels, 780);
                for appearance in APPEARANCES {
                    app.set(&json!({ "appearance": appearance }));
                    app.go(address);
                    for (key, brings) in keys {
                        app.wait_until_still();
                        app.press(key);
                        app.see(&app.say(brings));
                    }
                    let path = folder.join(format!("{name}-{language}-{appearance}-{width}.png"));
                    sheets.entry(name.to_owned()).or_default().push(save(&app, &path));
                    app.press("Escape");
                    app.go("/history");
                }
            }
        }
    }
    for (screen, pictures) in sheets {
        sheet(&pictures, &folder.join(format!("sheet-{screen}.png")));
    }
}

fn save(app: &App, path: &Path) -> Picture {
    let bytes = app.picture();
    std::fs::write(path, &bytes).expect("a picture can be saved");
    Picture::from_png(&bytes).expect("the driver sends PNG")
}

/// One line a language: light and dark in the wide window, light and dark in the narrow one.
fn sheet(pictures: &[Picture], path: &Path) {
    const HEIGHT: usize = 360;
    const GAP: usize = 12;
    let a_line = WIDTHS.len() * APPEARANCES.len();
    let small: Vec<Picture> = pictures
        .iter()
        .map(|picture| picture.scaled_to_width(picture.width * HEIGHT / picture.height.max(1)))
        .collect();
    let lines: Vec<&[Picture]> = small.chunks(a_line).collect();
    let widest = lines.iter().map(|line| line.iter().map(|one| one.width + GAP).sum::<usize>()).max();
    let mut sheet =
        Picture::filled(widest.unwrap_or_default() + GAP, lines.len() * (HEIGHT + GAP) + GAP, [128; 3]);
    for (row, line) in lines.iter().enumerate() {
        let mut x = GAP;
        for picture in *line {
            sheet.lay(picture, x, GAP + row * (HEIGHT + GAP));
            x += picture.width + GAP;
        }
    }
    sheet.save(path).expect("a sheet can be saved");
}
