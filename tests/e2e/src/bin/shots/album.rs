//! The pictures: a file for each look of a screen, and a sheet with all looks of it side by side.
use std::collections::BTreeMap;
use std::path::PathBuf;

use daftar_e2e::App;
use daftar_e2e::tour::Sight;
use daftar_virtual_desktop::Picture;

const WIDTHS: [(&str, u32); 2] = [("wide", 1180), ("narrow", 400)];
const HEIGHT: u32 = 780;
const APPEARANCES: [&str; 2] = ["light", "dark"];

/// The pictures taken so far.
pub struct Album {
    folder: PathBuf,
    /// By screen, the looks of it in each language.
    sheets: BTreeMap<String, Vec<Vec<Picture>>>,
}

impl Album {
    /// An empty album, whose pictures go to `folder`.
    pub fn in_folder(folder: PathBuf) -> Self {
        std::fs::create_dir_all(&folder).expect("the folder can be made");
        Self { folder, sheets: BTreeMap::new() }
    }

    /// Takes what a window shows, light and dark; one without a size of its own wide and narrow, as long as the page is.
    pub fn take(&mut self, sight: &Sight<'_>, language: &str) {
        let Sight { app, name, is_small } = sight;
        let mut taken = Vec::new();
        if *is_small {
            taken.extend(self.looks(app, &format!("{name}-{language}")));
        } else {
            for (width, pixels) in WIDTHS {
                app.resize(pixels, HEIGHT);
                app.lengthen(pixels, HEIGHT);
                taken.extend(self.looks(app, &format!("{name}-{language}-{width}")));
            }
            app.resize(WIDTHS[0].1, HEIGHT);
        }
        self.sheets.entry((*name).to_owned()).or_default().push(taken);
    }

    /// Lays all looks of each screen on one sheet, a line a language.
    pub fn lay_sheets(self) {
        const GAP: usize = 12;
        for (screen, lines) in &self.sheets {
            let across =
                |line: &[Picture]| GAP + line.iter().map(|picture| picture.width + GAP).sum::<usize>();
            let down =
                |line: &[Picture]| GAP + line.iter().map(|picture| picture.height).max().unwrap_or_default();
            let width = lines.iter().map(|line| across(line)).max().unwrap_or_default();
            let height = GAP + lines.iter().map(|line| down(line)).sum::<usize>();
            let mut sheet = Picture::filled(width, height, [128; 3]);
            let mut y = GAP;
            for line in lines {
                let mut x = GAP;
                for picture in line {
                    sheet.lay(picture, x, y);
                    x += picture.width + GAP;
                }
                y += down(line);
            }
            let path = self.folder.join(format!("sheet-{screen}.png"));
            sheet.scaled_to_width(width / 2).save(&path).expect("a sheet can be saved");
        }
    }

    fn looks(&self, app: &App, name: &str) -> [Picture; 2] {
        let looks = APPEARANCES.map(|appearance| {
            app.wear(appearance);
            let bytes = app.picture();
            let path = self.folder.join(format!("{name}-{appearance}.png"));
            std::fs::write(path, &bytes).expect("a picture can be saved");
            Picture::from_png(&bytes).expect("the driver sends PNG")
        });
        app.wear(APPEARANCES[0]);
        looks
    }
}
