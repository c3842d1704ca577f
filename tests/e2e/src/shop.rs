//! Small shops to start a test with: one in each language.
use chrono::{Days, Local};
use daftar_engine::Book;
use daftar_engine::customers::CustomerDraft;
use daftar_engine::settings::Settings;
use daftar_engine::texts::Language;
use serde_json::{Value, json};

use crate::App;

/// Saves what a shop of this language expects, the first questions answered.
pub fn settle(book: &Book, language: &str) {
    let language = Language::from_locale(language).expect("a language that Daftar speaks");
    let settings = Settings { welcomed: true, ..Settings::for_language(language) };
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

/// A shop at work: regular customers, what was said to the first of them, and what is due.
pub fn fill(book: &Book, language: &str) {
    add_customers(book, &regulars(language));
    let (said, outcome, steps) = match language {
        "fa" => (
            "قیمت ده دست لباس کار را پرسید؛ تا آخر هفته خبر می‌دهیم.",
            "پیش‌فاکتور می‌خواهد",
            ["فرستادن پیش‌فاکتور", "پیگیری چک", "تماس برای سفارش نوروز", "تبریک تولد"],
        ),
        "lt" => (
            "Teiravosi dešimties darbo drabužių komplektų kainos, pažadėjome atsakyti iki savaitės pabaigos.",
            "Laukia pasiūlymo",
            ["Išsiųsti pasiūlymą", "Priminti sąskaitą", "Paskambinti dėl kalėdinio užsakymo", "Pasveikinti"],
        ),
        _ => (
            "Asked what ten sets of work clothes would cost; we answer by the end of the week.",
            "Wants an offer",
            [
                "Send the offer",
                "Ask about the unpaid invoice",
                "Call about the Christmas order",
                "Send wishes",
            ],
        ),
    };
    let call =
        json!({ "customer_id": 1, "kind": "call", "direction": "in", "text": said, "outcome": outcome });
    book.log_interaction(serde_json::from_value(call).expect("a sound call")).expect("a call is logged");
    let today = Local::now().date_naive();
    let days = [
        Some(today),
        today.checked_sub_days(Days::new(2)),
        today.checked_add_days(Days::new(3)),
        Some(today),
    ];
    for (customer, (title, day)) in (1..).zip(steps.iter().zip(days)) {
        let reminder = json!({ "title": title, "customer_id": customer, "due_on": day });
        book.add_reminder(serde_json::from_value(reminder).expect("a sound reminder")).expect("it is kept");
    }
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
