//! The names of months and weekdays as people write them, in the languages of the lists that are brought in.

use std::{collections::HashMap, sync::LazyLock};

use super::Calendar;
use crate::folding::fold;

/// Each line one month from January on: its names in English, German, French, Spanish, Italian, Portuguese, Dutch,
/// Polish, Russian, Lithuanian and Persian, in the cases that dates use.
const GREGORIAN: [&str; 12] = [
    "january januar jänner janvier enero gennaio janeiro januari styczeń stycznia январь января sausis sausio ژانویه جنوری",
    "february februar février febrero febbraio fevereiro februari luty lutego февраль февраля vasaris vasario فوریه",
    "march märz mars marzo março maart marzec marca март марта kovas kovo مارس",
    "april avril abril aprile kwiecień kwietnia апрель апреля balandis balandžio آوریل آپریل",
    "may mai mayo maggio maio mei maj maja май мая gegužė gegužės مه می مای",
    "june juni juin junio giugno junho czerwiec czerwca июнь июня birželis birželio ژوئن جون",
    "july juli juillet julio luglio julho lipiec lipca июль июля liepa liepos ژوئیه جولای ژولای",
    "august août agosto augustus sierpień sierpnia август августа rugpjūtis rugpjūčio اوت آگوست اگوست",
    "september septembre septiembre settembre setembro wrzesień września сентябрь сентября rugsėjis rugsėjo سپتامبر",
    "october oktober octobre octubre ottobre outubro październik października октябрь октября spalis spalio اکتبر",
    "november novembre noviembre novembro listopad listopada ноябрь ноября lapkritis lapkričio نوامبر",
    "december dezember décembre diciembre dicembre dezembro grudzień grudnia декабрь декабря gruodis gruodžio دسامبر",
];

/// Each line one month from Farvardin on: Persian, Afghan, and as written in Latin letters.
const JALALI: [&str; 12] = [
    "فروردین فرودین حمل farvardin farvardinas farvardino",
    "اردیبهشت ثور ordibehesht ordibehestas ordibehesto",
    "خرداد جوزا khordad chordadas chordado",
    "تیر سرطان tir tiras tiro",
    "مرداد امرداد اسد mordad amordad mordadas mordado",
    "شهریور سنبله shahrivar šahrivaras šahrivaro",
    "مهر میزان mehr mehras mehro",
    "آبان عقرب aban abanas abano",
    "آذر قوس azar azaras azaro",
    "دی جدی dey dėjus dėjaus",
    "بهمن دلو bahman bahmanas bahmano",
    "اسفند اسپند حوت esfand esfandas esfando",
];

/// Words that stand in dates and say nothing: articles, ordinals, "year", "month", and the weekdays.
const FILLERS: &str = "of the st nd rd th de del do den der le di el m d men dien г года год سال ماه ام روز مورخ تاریخ برج متولد بهشت شمسی خورشیدی هجری میلادی m metų metai mėn mėnesio mėnuo d diena dienos dieną gim born geb \
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun \
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi fr sa so \
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo \
    lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag \
    poniedziałek wtorek środa czwartek piątek sobota niedziela \
    понедельник вторник среда четверг пятница суббота воскресенье \
    pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis \
    شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه آدینه یک دو سه چهار پنج";

type Months = HashMap<String, (Calendar, u32)>;

static MONTHS: LazyLock<Months> = LazyLock::new(|| {
    let lines = GREGORIAN.iter().map(|line| (Calendar::Gregorian, line));
    let lines = lines.zip(1..).chain(JALALI.iter().map(|line| (Calendar::Jalali, line)).zip(1..));
    lines
        .flat_map(|((calendar, line), month)| {
            line.split(' ').map(move |name| (fold(name), (calendar, month)))
        })
        .collect()
});

static FILLER_WORDS: LazyLock<Vec<String>> = LazyLock::new(|| FILLERS.split_whitespace().map(fold).collect());

/// Whether one of the text's words names a month.
pub(crate) fn names_a_month(text: &str) -> bool {
    fold(text).split(|it: char| !it.is_alphabetic()).any(|word| month(word).is_some())
}

/// The month that a folded word names, in full or shortened to three letters or more where only one month begins so.
pub(super) fn month(word: &str) -> Option<(Calendar, u32)> {
    // `مهرماه` is the month of Mehr.
    let word = word.strip_suffix("ماه").filter(|rest| !rest.is_empty()).unwrap_or(word);
    if let Some(month) = MONTHS.get(word) {
        return Some(*month);
    }
    if word.chars().count() < 3 {
        return None;
    }
    let mut months = MONTHS.iter().filter(|(name, _)| name.starts_with(word)).map(|(_, month)| *month);
    let first = months.next()?;
    months.all(|other| other == first).then_some(first)
}

/// Whether a folded word says nothing in a date.
pub(super) fn is_filler(word: &str) -> bool {
    FILLER_WORDS.iter().any(|filler| filler == word)
}
