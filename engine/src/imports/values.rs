//! Reading one cell: what stands for nothing, words for choices, lists in a cell.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::customers::{Consent, CustomerKind, CustomerStatus, Gender};
use crate::folding;
use crate::texts::{Language, Texts};

/// Words that programs and people write into a cell that is blank, in lower case.
const BLANKS: &[&str] = &[
    "null",
    "(null)",
    "n/a",
    "n.a.",
    "#n/a",
    "-",
    "--",
    "---",
    "—",
    "–",
    "_",
    "none",
    "nil",
    "undefined",
    "(none)",
    "\\n",
    "#null!",
    "#div/0!",
    "#value!",
    "#ref!",
    "#name?",
    "#num!",
    "#n/d",
    "nan",
    "<null>",
    "(blank)",
    "[null]",
    ".",
    "ندارد",
    "نامشخص",
    "نا مشخص",
    "نمیدانم",
    "ثبت نشده",
    "nėra",
    "nenurodyta",
    "nežinoma",
    "keine",
    "k.a.",
    "unbekannt",
    "aucun",
    "non renseigné",
    "ninguno",
    "ingen",
    "saknas",
    "нет данных",
    "yok",
    "لا يوجد",
    "nessuno",
];

/// The text of a cell as a person would read it: trimmed, without the apostrophe or `="…"` that spreadsheets put before
/// numbers, and nothing where it only says that there is nothing.
pub(super) fn clean(cell: &str) -> &str {
    let mut text = trim(cell);
    if let Some(inner) = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        text = trim(inner);
    }
    if let Some(rest) = text.strip_prefix('\'')
        && rest.starts_with(|letter: char| letter.is_numeric() || matches!(letter, '+' | '=' | '-' | '@'))
    {
        text = rest;
    }
    if is_blank_word(text) { "" } else { text }
}

fn trim(text: &str) -> &str {
    text.trim_matches(|letter: char| {
        letter.is_whitespace() || letter.is_control() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    })
}

fn is_blank_word(text: &str) -> bool {
    // Lines drawn with signs, and what nobody knew.
    if text.chars().all(|letter| matches!(letter, '-' | '=' | '_' | '—' | '–' | '─' | '*' | '.' | '?' | '؟'))
    {
        return true;
    }
    // The longest blank word is short: most cells are passed at once.
    if text.len() > 28 || !text.starts_with(|letter: char| !letter.is_ascii_digit() && letter != '+') {
        return text.is_empty();
    }
    if text.is_ascii() {
        return BLANKS.iter().any(|blank| blank.eq_ignore_ascii_case(text));
    }
    let lower = text.to_lowercase();
    BLANKS.contains(&lower.as_str())
}

/// Writes a cell into a field that is blank.
pub(super) fn fill(field: &mut String, text: &str) {
    if field.is_empty() {
        *field = line(text).into_owned();
    }
}

/// A text on one line, blanks in a row made one.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    let blank = |letter: char| letter.is_whitespace() && letter != ' ';
    if !text.contains(blank) && !text.contains("  ") {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text of several lines, line ends made `\n`.
pub(super) fn lines(text: &str) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        Cow::Borrowed(text)
    }
}

/// The email addresses of a cell. `Err` where the cell has something that is none: the piece as written.
///
/// `Ona <ona@example.com>` and `mailto:` are understood; addresses come in lower case.
pub(super) fn emails(cell: &str) -> Vec<Result<String, String>> {
    if is_plain_address(cell) {
        return vec![Ok(cell.to_ascii_lowercase())];
    }
    let parts: Vec<&str> = cell
        .split([';', '،', '؛', '|', '\n', '\r', '\t', ' ', ','])
        .flat_map(|part| part.split(":::"))
        .map(str::trim)
        // `a@b.com / c@d.com`.
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .collect();
    // One address with a comma or blank by mistake is one bad address, not two.
    let addresses = parts.iter().filter(|part| part.contains('@')).count();
    let in_brackets = cell.contains('<');
    if addresses < 2 && parts.len() > 1 && !in_brackets && !cell.contains([';', '\n']) {
        return vec![Err(cell.to_owned())];
    }
    parts
        .into_iter()
        // With brackets, what has no sign is the name before the address.
        .filter(|part| part.contains('@') || !in_brackets)
        .map(|part| {
            let part = part.trim_matches(['<', '>', '(', ')', '"', '\'', '.']);
            let bare = part
                .get(..7)
                .filter(|start| start.eq_ignore_ascii_case("mailto:"))
                .map_or(part, |_| &part[7..]);
            let bare = bare.split('?').next().unwrap_or(bare);
            let address = bare.to_lowercase();
            if crate::customers::is_email(&address) { Ok(address) } else { Err(part.to_owned()) }
        })
        .collect()
}

/// Whether a cell holds one address and nothing around it, as most do.
fn is_plain_address(cell: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'@' | b'.' | b'-' | b'_' | b'+');
    cell.bytes().all(plain)
        && !cell.starts_with('.')
        && !cell.ends_with('.')
        && crate::customers::is_email(cell)
}

/// Words for women and men, folded on use.
const FEMALE: &str = "女 女性 여 여성 여자 f female w woman weiblich frau femme féminin mujer femenino kvinna k kvinnlig ж жен женский женщина kadın bayan زن خانم مونث مؤنث أنثى انثى moteris mot moteriška mot. donna femmina mulher feminino kobieta vrouw nainen sieviete naine mrs ms miss madam lady girl";
const MALE: &str = "男 男性 남 남성 남자 m male man männlich herr mann homme masculin hombre masculino man manlig м муж мужской мужчина erkek bay مرد آقا مذکر ذكر vyras vyr vyriška vyr. uomo maschio homem masculino mężczyzna mies vīrietis mees mr sir boy h";
const OTHER: &str =
    "other o x d divers diverse non-binary nonbinary nb سایر دیگر kita autre otro annat diğer другое آخر";

/// Whether a choice only says that it is none of the others.
pub(super) fn is_other(cell: &str) -> bool {
    one_of(cell, &OTHERS).is_some()
}

static OTHERS: Words<()> = LazyLock::new(|| words(&[(OTHER, ()), (UNKNOWN, ())], Vec::new()));

/// A word for gender; `None` for any other.
pub(super) fn gender(cell: &str) -> Option<Gender> {
    one_of(cell, &GENDERS)
}

static GENDERS: Words<Gender> = LazyLock::new(|| {
    let lists = [(FEMALE, Gender::Female), (MALE, Gender::Male), (OTHER, Gender::Other)];
    words(&lists, own_words("gender", Gender::NAMES, Gender::of_name))
});

const YES: &str = "yes y true 1 on x ✓ ✔ ☑ subscribed opted-in opted_in optin granted given accepted active confirmed agreed enabled explicit express pending_double_optin بله آری اری دارد موافق بلی فعال taip sutinka sutiko yra ja oui si sí да evet نعم sim tak kyllä jah jā ano áno igen da ναι כן oo hai";
const NO: &str = "no n false 0 off unsubscribed opted-out opted_out optout denied refused declined rejected inactive disabled cleaned bounced never_subscribed noconsent خیر نه ندارد نخیر مخالف غیرفعال ne nesutinka nesutiko nėra nein non nej нет hayır لا não nao nie ei nē nem nu όχι לא nee";
const UNKNOWN: &str =
    "unknown not_set notset implicit implied pending unspecified ? non-subscribed transactional";

/// A word for consent; `None` for any other.
pub(super) fn consent(cell: &str) -> Option<Consent> {
    one_of(cell, &CONSENTS)
}

static CONSENTS: Words<Consent> = LazyLock::new(|| {
    let lists = [(YES, Consent::Yes), (NO, Consent::No), (UNKNOWN, Consent::Unknown)];
    words(&lists, own_words("consent", Consent::NAMES, Consent::of_name))
});

/// Whether somebody asked not to be sent messages: by a word, or by the day on which they did; `None` for anything else.
pub(super) fn opted_out(text: &str) -> Option<bool> {
    let digits = text.chars().filter(|letter| letter.is_numeric()).count();
    let is_day = digits >= 6 && text.starts_with(char::is_numeric) && text.contains(['-', '/', '.']);
    yes_or_no(text).or(is_day.then_some(true))
}

/// Whether a word is one of who subscribes to news and who does no longer.
pub(super) fn is_of_subscribers(text: &str) -> bool {
    ["subscribed", "unsubscribed"].iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// A word for yes or no; `None` for any other.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    one_of(text, &ANSWERS)
}

static ANSWERS: Words<bool> = LazyLock::new(|| words(&[(YES, true), (NO, false)], Vec::new()));

const LEAD: &str = "lead leads prospect potential new open subscriber marketingqualifiedlead salesqualifiedlead opportunity mql sql interested contacted qualified سرنخ بالقوه جدید احتمالی potencialus potencialusis naujas užklausa interessent prospekt piste potencial potentiell лид потенциальный aday محتمل potenziale";
const CUSTOMER: &str = "customer client active current buyer paying won evangelist regular vip enabled in-contract مشتری فعال بالفعل دائمی klientas aktyvus esamas nuolatinis kunde aktiv client actif cliente activo kund клиент активный müşteri aktif عميل نشط attivo ativo klient aktywny";
const INACTIVE: &str = "inactive dormant disabled archived paused former ex غیرفعال راکد neaktyvus buvęs inaktiv ehemalig inactif inactivo неактивный бывший pasif غير inattivo nieaktywny";
const LOST: &str = "lost dead churned closed-lost unqualified cancelled canceled disqualified bad_timing از‌دست‌رفته ازدست‌رفته لغو prarastas atsisakė verloren perdu perdido förlorad потерян kayıp مفقود perso utracony";

/// A word for how far somebody is a customer; `None` for any other.
pub(super) fn status(cell: &str) -> Option<CustomerStatus> {
    one_of(cell, &STATUSES)
}

static STATUSES: Words<CustomerStatus> = LazyLock::new(|| {
    let lists = [
        (LEAD, CustomerStatus::Lead),
        (CUSTOMER, CustomerStatus::Customer),
        (INACTIVE, CustomerStatus::Inactive),
        (LOST, CustomerStatus::Lost),
    ];
    words(&lists, own_words("status", CustomerStatus::NAMES, CustomerStatus::of_name))
});

const PERSON: &str = "person individual contact private p حقیقی شخص asmuo fizinis fizinisasmuo privat privatperson privatkunde particulier particular физлицо физическоелицо bireysel فرد privato";
const COMPANY: &str = "company organization organisation business firm org corporate legal c b2b حقوقی شرکت سازمان įmonė juridinis juridinisasmuo firma unternehmen geschäftskunde entreprise société empresa företag юрлицо юридическоелицо kurumsal şirket شركة azienda";

/// A word for person or company; `None` for any other.
pub(super) fn kind(cell: &str) -> Option<CustomerKind> {
    one_of(cell, &KINDS)
}

static KINDS: Words<CustomerKind> = LazyLock::new(|| {
    let lists = [
        (PERSON, CustomerKind::Person),
        (COMPANY, CustomerKind::Company),
        // `Is a company: yes`.
        (YES, CustomerKind::Company),
        (NO, CustomerKind::Person),
    ];
    words(&lists, own_words("kind", CustomerKind::NAMES, CustomerKind::of_name))
});

/// Folded words, and what each says.
type Words<T> = LazyLock<HashMap<String, T>>;

/// The words of lists, then `own` ones; what stands in several says what it says in the first.
fn words<T: Copy>(lists: &[(&str, T)], own: Vec<(String, T)>) -> HashMap<String, T> {
    let listed = lists
        .iter()
        .flat_map(|(list, value)| list.split_whitespace().map(|word| (folded_word(word), *value)));
    let mut words = HashMap::new();
    for (word, value) in listed.chain(own).filter(|(word, _)| !word.is_empty()) {
        words.entry(word).or_insert(value);
    }
    words
}

/// What Daftar itself calls the choices of a kind, in each of its languages.
fn own_words<T>(kind: &str, names: &[&'static str], of_name: impl Fn(&str) -> Option<T>) -> Vec<(String, T)> {
    let mut own = Vec::new();
    for name in names.iter().filter(|name| !name.is_empty() && **name != "unknown") {
        for language in [Language::En, Language::Fa, Language::Lt] {
            let word = folded_word(&Texts::for_language(language).text(&format!("{kind}-{name}"), &[]));
            own.extend(of_name(name).map(|value| (word, value)));
        }
    }
    own
}

fn one_of<T: Copy>(cell: &str, words: &HashMap<String, T>) -> Option<T> {
    words.get(&folded_word(cell)).copied()
}

fn folded_word(text: &str) -> String {
    folding::fold(text)
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != '.' && *letter != '\u{200c}')
        .collect()
}

/// What an entry is for, as a column of labels writes it (`* Work`, `Mobile`).
pub(super) fn label(cell: &str) -> String {
    let plain = cell.trim().trim_start_matches('*').trim();
    let known = ["mobile", "home", "work", "main", "other", "fax", "pager"];
    let folded = folding::fold(plain);
    let known = known.into_iter().find(|label| *label == folded || *label == "fax" && folded.contains("fax"));
    known.map_or_else(|| line(plain).into_owned(), str::to_owned)
}

/// Whether a number says of itself that it is one of a fax.
pub(super) fn says_fax(raw: &str) -> bool {
    if !raw.contains(char::is_alphabetic) {
        return false;
    }
    let folded = folding::fold(raw);
    ["fax", "faks", "فکس", "فاکس", "نمابر", "دورنگار", "факс"].iter().any(|word| folded.contains(word))
}

/// Post code and town of one cell, in either order; `None` where there is no post code to tell.
pub(super) fn postal_city(cell: &str) -> Option<(&str, &str)> {
    let has_digit = |word: &str| word.chars().any(char::is_numeric);
    let (first, rest) = cell.split_once([' ', ','])?;
    if has_digit(first) && !has_digit(rest) {
        return Some((first, trim(rest)));
    }
    let (rest, last) = cell.rsplit_once([' ', ','])?;
    (has_digit(last) && !has_digit(rest)).then(|| (last, rest.trim_end_matches([' ', ','])))
}
