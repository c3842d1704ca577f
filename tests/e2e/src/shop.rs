//! Small shops to start a test with: one in each language.
use std::io::Write;

use chrono::{NaiveDateTime, Utc};
use daftar_engine::Book;
use daftar_engine::customers::CustomerDraft;
use daftar_engine::ids::CustomerId;
use daftar_engine::settings::Settings;
use daftar_engine::texts::Language;
use serde_json::{Value, json};
use tempfile::NamedTempFile;

use crate::App;

/// Saves what a shop of this language expects, the first questions answered.
pub fn settle(book: &Book, language: &str) {
    let settings = Settings { welcomed: true, ..Settings::for_language(spoken(language)) };
    let Ok(Value::Object(all)) = serde_json::to_value(settings) else { panic!("settings are an object") };
    book.save_settings(&all).expect("the settings are sound");
}

/// Adds customers given as the engine's drafts, whatever they leave out blank.
pub fn add_customers(book: &Book, customers: &[Value]) {
    for customer in customers {
        let draft: CustomerDraft = serde_json::from_value(customer.clone()).expect("a draft of a customer");
        book.add_customer(draft).expect("a sound customer");
    }
}

/// The sample shop of the language: customers, what was said to them, what is due.
pub fn fill(book: &Book, language: &str) {
    book.add_sample(spoken(language)).expect("the sample shop opens");
}

/// A portrait as a PNG file: a head and shoulders before a wall of this colour.
pub fn portrait(wall: [u8; 3]) -> Vec<u8> {
    let within = |x: f32, y: f32, (across, down): (f32, f32), (wide, high): (f32, f32)| {
        ((x - across) / wide).powi(2) + ((y - down) / high).powi(2) < 1.0
    };
    let picture = image::RgbImage::from_fn(240, 240, |x, y| {
        let (x, y) = (x as f32, y as f32);
        image::Rgb(if within(x, y, (120.0, 96.0), (42.0, 54.0)) {
            [222, 184, 150]
        } else if within(x, y, (120.0, 250.0), (96.0, 88.0)) {
            [38, 70, 83]
        } else {
            wall
        })
    });
    let mut file = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut file, image::ImageFormat::Png).expect("a picture is written");
    file.into_inner()
}

/// Gives the first customer a photo.
pub fn portray(book: &Book) {
    book.set_photo(CustomerId(1), &portrait([244, 211, 94])).expect("a sound photo");
}

/// Makes a backup of the book.
pub fn back_up(book: &Book) {
    book.back_up(&mut daftar_engine::progress::unwatched).expect("a backup is made");
}

/// Enters the first customer a second time, in capitals and with another role.
pub fn enter_twice(book: &Book) {
    let first = book.customer(CustomerId(1)).expect("the first customer");
    let again = CustomerDraft {
        name: first.name.to_uppercase(),
        note: "2".to_owned(),
        role: "2".to_owned(),
        ..CustomerDraft {
            given_name: String::new(),
            family_name: String::new(),
            ..CustomerDraft::from(first)
        }
    };
    book.add_customer(again).expect("a sound customer");
}

/// The wall clock of a shop of this language.
pub fn now(language: &str) -> NaiveDateTime {
    let zone: chrono_tz::Tz = zone(language).parse().expect("a time zone");
    Utc::now().with_timezone(&zone).naive_local()
}

/// The time zone of a shop of this language.
pub fn zone(language: &str) -> &'static str {
    match language {
        "fa" => "Asia/Tehran",
        "lt" => "Europe/Vilnius",
        _ => "Europe/London",
    }
}

/// Adds a reminder about a customer, due at this time on the shop's clock.
pub fn remind(book: &Book, customer: i64, title: &str, due: NaiveDateTime) {
    remind_to(book, "task", customer, title, due);
}

/// The same, of a kind: `call`, `visit`, `message` or `task`.
pub fn remind_to(book: &Book, kind: &str, customer: i64, title: &str, due: NaiveDateTime) {
    let time = due.format("%H:%M").to_string();
    let reminder = json!({ "kind": kind, "title": title, "customer_id": customer, "due_on": due.date(), "due_time": time });
    book.add_reminder(serde_json::from_value(reminder).expect("a sound reminder")).expect("it is kept");
}

/// Names and addresses of all places to look at: every screen, and the page of the first customer.
pub fn places(app: &App) -> Vec<(String, String)> {
    let mut places: Vec<String> = app.screens();
    places.push("/customers/1".to_owned());
    places.into_iter().map(|address| (address.trim_start_matches('/').replace('/', "-"), address)).collect()
}

/// A handful of customers with names of the language.
pub fn regulars(language: &str) -> Vec<Value> {
    let names: &[(&str, &str, &str, &str)] = match language {
        "fa" => &[
            ("مریم احمدی", "۰۹۱۲ ۳۴۵ ۶۷۸۹", "تهران", "همکار"),
            ("علی‌رضا کریمی", "۰۹۳۵۱۲۳۴۵۶۷", "کرج", "قسطی"),
            ("سارا محمدی", "021 8877 6655", "تهران", ""),
            ("فروشگاه نور", "۰۳۱۳۲۲۲۱۱۰۰", "اصفهان", "همکار"),
            ("حسین رضایی", "+98 917 111 2233", "شیراز", ""),
        ],
        "lt" => &[
            ("Rasa Žukauskienė", "8 612 34567", "Kaunas", "nuolatinė"),
            ("Jonas Petrauskas", "+370 698 11223", "Vilnius", ""),
            ("UAB „Šviesa“", "8 37 201020", "Kaunas", "įmonė"),
            ("Eglė Čiurlytė", "861255566", "Klaipėda", ""),
            ("Ąžuolas Ėriukas", "8-615-77788", "Šiauliai", "nuolatinis"),
        ],
        _ => &[
            ("Amelia Hart", "020 7946 0018", "London", "regular"),
            ("George O'Neill", "+44 7700 900123", "Leeds", ""),
            ("Bright & Sons Ltd", "0161 496 0345", "Manchester", "trade"),
            ("Zoë Müller", "07700 900456", "Bath", "regular"),
            ("Priya Shah", "+44 7700 900789", "Leicester", ""),
        ],
    };
    let customer = |(name, phone, city, tag): &(&str, &str, &str, &str)| {
        let tags: Vec<&str> = [*tag].into_iter().filter(|tag| !tag.is_empty()).collect();
        json!({ "name": name, "phones": [{ "label": "", "raw": phone }], "tags": tags,
                "addresses": [{ "label": "", "street": "", "city": city, "region": "", "postal_code": "", "country": "" }] })
    };
    names.iter().map(customer).collect()
}

fn spoken(language: &str) -> Language {
    Language::from_locale(language).expect("a language that Daftar speaks")
}

/// A list of customers of the language with rows and cells to mend, some of whom the sample shop knows.
pub fn list_to_mend(language: &str) -> NamedTempFile {
    let rows = match language {
        "fa" => PERSIAN,
        "lt" => LITHUANIAN,
        _ => ENGLISH,
    };
    let mut file =
        tempfile::Builder::new().prefix("list-").suffix(".csv").tempfile().expect("a file can be made");
    file.write_all(rows.as_bytes()).expect("a file can be written");
    file
}

const ENGLISH: &str = "Name,Phone,Email,City,Birthday,Notes,Shoe size\n\
    Amelia Hart,020 7946 0018,amelia@example.com,London,03/04/1985,Prefers mornings,38\n\
    George O'Neill,+44 7700 900123,george@example,Leeds,11/02/1979,,44\n\
    Amelia Hart,020 7946 0018,,London,,,\n\
    ,,,Bath,,left her umbrella,\n\
    Zoë Müller,07700 900456,zoe@example.com,Bath,31/02/1990,,39\n\
    Sarah Whitfield,0117 496 0122,sarah.w@example.com,Bristol,,Moved to Clifton,\n\
    Priya Shah,+44 7700 900789,,Leicester,05/06/1992,,\n";
const PERSIAN: &str = "نام;موبایل;ایمیل;شهر;تاریخ تولد;یادداشت;شماره کفش\n\
    مریم احمدی;09123456789;maryam@example.com;تهران;۱۳۶۴/۰۳/۱۲;صبح‌ها زنگ بزنید;۳۸\n\
    علی‌رضا کریمی;9351234567;ali@example;کرج;۱۳۵۸/۱۲/۳۰;;۴۴\n\
    مریم احمدی;09123456789;;تهران;;;\n\
    ;;;قم;;چترش جا ماند;\n\
    سارا محمدی;021 8877 6655;sara@example.com;تهران;۱۳۷۰/۰۷/۰۵;;۳۹\n";
const LITHUANIAN: &str = "Vardas, pavardė;Telefonas;El. paštas;Miestas;Gimtadienis;Pastabos;Batų dydis\n\
    Rasa Žukauskienė;8 612 34567;rasa@example.com;Kaunas;1985-04-03;Skambinti rytais;38\n\
    Jonas Petrauskas;+370 698 11223;jonas@example;Vilnius;1979-02-31;;44\n\
    Rasa Žukauskienė;8 612 34567;;Kaunas;;;\n\
    ;;;Alytus;;paliko skėtį;\n\
    Eglė Čiurlytė;861255566;egle@example.com;Klaipėda;1992-06-05;;39\n";

/// A file of what customers bought, as a program of that country writes it; one order has two rows, one was cancelled.
pub fn list_of_purchases(language: &str) -> NamedTempFile {
    let list = match language {
        "fa" => {
            "شماره فاکتور,تاریخ,نام مشتری,موبایل,شرح کالا,تعداد,فی,مبلغ کل,وضعیت\n\
             ۱۰۱,۱۴۰۵/۰۸/۰۳,سارا احمدی,۰۹۱۲۱۱۱۲۲۳۳,کفش قرمز,۱,۲۵۰۰۰۰۰,۳۷۰۰۰۰۰,قطعی\n\
             ۱۰۱,۱۴۰۵/۰۸/۰۳,سارا احمدی,۰۹۱۲۱۱۱۲۲۳۳,کیف,۲,۶۰۰۰۰۰,۳۷۰۰۰۰۰,قطعی\n\
             ۱۰۲,۱۴۰۵/۰۸/۱۵,رضا محمدی,۰۹۱۲۴۴۴۵۵۶۶,کمربند,۱,۴۵۰۰۰۰,۴۵۰۰۰۰,ابطال شده\n\
             ۱۰۳,۱۴۰۵/۰۸/۲۰,مینا کریمی,۰۹۱۲۷۷۷۸۸۹۹,شال,۱,۸۰۰۰۰۰,۸۰۰۰۰۰,قطعی\n"
        }
        "lt" => {
            "Sąskaitos Nr.;Data;Pirkėjas;El. paštas;Prekė;Kiekis;Kaina;Suma;Būsena\n\
             SF-101;2026-05-03;Rasa Žukauskienė;rasa@example.com;Žieminės padangos;4;89,50;388,00;Apmokėta\n\
             SF-101;2026-05-03;Rasa Žukauskienė;rasa@example.com;Montavimas;1;30,00;388,00;Apmokėta\n\
             SF-102;2026-05-09;Jonas Petrauskas;jonas@example.com;Ratlankiai;4;55,00;220,00;Anuliuota\n\
             SF-103;2026-05-12;Eglė Čiurlytė;egle@example.com;Tepalas;1;24,90;24,90;Apmokėta\n"
        }
        _ => {
            "Order No,Order Date,Customer,Email,Product,Qty,Price,Total,Status\n\
             101,2026-05-03,Emma Hart,emma@example.com,Winter coat,1,120.00,150.00,Paid\n\
             101,2026-05-03,Emma Hart,emma@example.com,Scarf,2,15.00,150.00,Paid\n\
             102,2026-05-09,Oliver Shah,oliver@example.com,Boots,1,89.00,89.00,Cancelled\n\
             103,2026-05-12,Priya Cole,priya@example.com,Gloves,1,24.50,24.50,Paid\n"
        }
    };
    let mut file = tempfile::Builder::new().prefix("sales-").suffix(".csv").tempfile().expect("a file");
    file.write_all(list.as_bytes()).expect("room for a list");
    file
}
