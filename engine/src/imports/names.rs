//! Names: told apart into given and family name, and companies told from people.

use std::borrow::Cow;

use super::headers;
use super::target::NameOrder;
use super::titles;
use crate::folding;

pub(crate) use super::titles::is_honorific_word;

/// A whole name in its parts; both are empty where the name is not one of a person, or cannot be told apart.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Parted {
    /// Given names.
    pub(super) given: String,
    /// Family name with its particles.
    pub(super) family: String,
}

/// Words before a family name that belong to it, folded.
const PARTICLES: &[&str] = &[
    "van", "von", "vom", "zu", "zur", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do",
    "du", "des", "la", "le", "ten", "ter", "te", "bin", "ibn", "bint", "al", "el", "abu", "af", "av", "mac",
    "mc", "st", "san", "بن", "ال", "ابو",
];

/// Endings of family names that Persian writers part with a blank: `حسین پور`, `تقی زاده`.
const PERSIAN_ENDINGS: &[&str] = &[
    "پور",
    "زاده",
    "نژاد",
    "نیا",
    "فر",
    "فرد",
    "راد",
    "منش",
    "دوست",
    "خواه",
    "وند",
    "گر",
    "چی",
    "لو",
    "یان",
    "ی",
    "اصل",
    "مقدم",
    "تبار",
    "نسب",
    "کیا",
    "پناه",
    "پرست",
    "خانی",
    "آبادی",
    "تهرانی",
    "شیرازی",
    "اصفهانی",
];

/// Words that stand in names of companies only, folded without points.
const COMPANY_WORDS: &[&str] = &[
    "ltd",
    "limited",
    "llc",
    "llp",
    "lp",
    "inc",
    "incorporated",
    "corp",
    "corporation",
    "co",
    "company",
    "plc",
    "pty",
    "gmbh",
    "ag",
    "kg",
    "ohg",
    "ug",
    "gbr",
    "mbh",
    "ev",
    "ek",
    "kgaa",
    "sa",
    "sas",
    "sarl",
    "eurl",
    "sasu",
    "srl",
    "spa",
    "sl",
    "slu",
    "bv",
    "nv",
    "vof",
    "ab",
    "hb",
    "oy",
    "oyj",
    "as",
    "asa",
    "aps",
    "uab",
    "mb",
    "ij",
    "vši",
    "vsi",
    "všĮ",
    "sia",
    "ou",
    "oü",
    "doo",
    "dd",
    "kft",
    "zrt",
    "bt",
    "sro",
    "spzoo",
    "zoo",
    "ооо",
    "оао",
    "зао",
    "пао",
    "ао",
    "ип",
    "тоо",
    "тов",
    "şti",
    "sti",
    "anonim",
    "limited şirketi",
    "şirketi",
    "sirketi",
    "group",
    "holding",
    "holdings",
    "industries",
    "enterprises",
    "solutions",
    "services",
    "systems",
    "technologies",
    "associates",
    "partners",
    "studio",
    "shop",
    "store",
    "hotel",
    "restaurant",
    "cafe",
    "clinic",
    "hospital",
    "university",
    "school",
    "bank",
    "foundation",
    "institute",
    "agency",
    "شرکت",
    "موسسه",
    "سازمان",
    "فروشگاه",
    "کارخانه",
    "بانک",
    "دانشگاه",
    "بیمارستان",
    "کلینیک",
    "رستوران",
    "هتل",
    "اداره",
    "گروه",
    "صنایع",
    "بازرگانی",
    "تعاونی",
    "مدرسه",
    "شهرداری",
    "املاک",
    "دفتر",
    "نمایشگاه",
    "پخش",
    "شرکه",
    "مؤسسه",
    "imone",
    "bendrove",
    "parduotuve",
    "viesbutis",
    "kavine",
    "mokykla",
    "bankas",
    "ligonine",
    "savivaldybe",
    "universitetas",
];

/// Whether a name is one of a company, by its legal form or what it calls itself.
pub(super) fn is_company(name: &str) -> bool {
    let folded = folding::fold(name);
    if folded.contains('&')
        || folded.contains("e.k")
        || folded.contains("s.r.o")
        || folded.contains("z o.o")
        || folded.contains("s.p.a")
    {
        return true;
    }
    let words = folded
        .split([' ', ',', '"', '(', ')', '/', '„', '“', '«', '»', '-'])
        .map(|word| word.replace('.', ""));
    let mut count = 0;
    let mut found = false;
    for word in words.filter(|word| !word.is_empty()) {
        count += 1;
        found |= COMPANY_WORDS.contains(&word.as_str());
    }
    count > 1 && found
}

/// A whole name told apart. A comma turns the order (`Doe, John`); one word alone is not told apart. What stands in brackets
/// is a remark.
pub(super) fn part(name: &str, order: NameOrder) -> Parted {
    let outside = without_remarks(name);
    if outside.trim().is_empty() { Parted::default() } else { part_bare(&outside, order) }
}

/// A name without what stands in brackets: `زهرا (همسایه)`.
pub(super) fn without_remarks(name: &str) -> Cow<'_, str> {
    if name.contains(['(', '[', '（']) {
        Cow::Owned(headers::without_brackets(name))
    } else {
        Cow::Borrowed(name)
    }
}

fn part_bare(name: &str, order: NameOrder) -> Parted {
    if name.chars().any(|letter| letter.is_numeric() || letter == '@') || is_company(name) {
        return Parted::default();
    }
    if name.contains([',', '،']) {
        // Degrees behind a comma are no part of the name, and do not turn it.
        let parts = name.split([',', '،']).map(str::trim);
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty() && !titles::is_title(part)).collect();
        return match *parts.as_slice() {
            [whole] => part(whole, order),
            [family, given] => {
                Parted { given: titles::without(given).join(" "), family: titles::without(family).join(" ") }
            }
            _ => Parted::default(),
        };
    }
    let words = titles::without(name);
    if words.len() < 2 || words.iter().any(|word| is_unparted(word)) {
        return Parted::default();
    }
    let family_first = order == NameOrder::FamilyFirst || shouts_first(&words);
    let at = if family_first { end_of_leading_family(&words) } else { start_of_family(&words) };
    let (front, back) = words.split_at(at);
    let (given, family) = if family_first { (back, front) } else { (front, back) };
    Parted { given: given.join(" "), family: family.join(" ") }
}

/// `ŽILIONYTĖ Beatričė`: the family name first, in capitals, as officials write it.
pub(super) fn shouts_first(words: &[&str]) -> bool {
    let shouted =
        |word: &str| word.chars().count() > 1 && word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    matches!(words, [first, rest @ ..] if shouted(first) && rest.iter().all(|word| !shouted(word) && word.chars().any(char::is_lowercase)))
}

/// Where the family name starts: at the last word, or earlier at its particles and Persian compounds.
fn start_of_family(words: &[&str]) -> usize {
    let mut at = words.len() - 1;
    if at > 1 && words.last().is_some_and(|last| PERSIAN_ENDINGS.contains(last)) {
        at -= 1;
    }
    while at > 1 && words.get(at - 1).is_some_and(|word| PARTICLES.contains(&folding::fold(word).as_str())) {
        at -= 1;
    }
    at
}

/// Where a family name that stands first ends.
fn end_of_leading_family(words: &[&str]) -> usize {
    let particles = words.iter().take_while(|word| PARTICLES.contains(&folding::fold(word).as_str())).count();
    let endings = words.iter().skip(particles + 1).take_while(|word| PERSIAN_ENDINGS.contains(word)).count();
    (particles + 1 + endings).min(words.len() - 1)
}

/// Chinese, Japanese and Korean writers need no blank between the parts, and a blank tells nothing sure.
pub(super) fn is_unparted(word: &str) -> bool {
    word.contains(
        |letter| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'),
    )
}

/// The other part of a whole name of which one part is known; `None` where it does not begin or end with that.
pub(super) fn rest<'n>(name: &'n str, known: &str) -> Option<&'n str> {
    let name = name.trim();
    let parted = |rest: &&str| rest.starts_with(' ') || rest.ends_with(' ');
    let rest = name.strip_prefix(known).or_else(|| name.strip_suffix(known)).filter(parted)?.trim();
    (!rest.is_empty() && !rest.contains(',')).then_some(rest)
}

/// Whether a text may be a person's name: letters, at most five words, no digits.
pub(super) fn looks_like_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (1..=5).contains(&words)
        && text.chars().count() <= 50
        && text.chars().any(char::is_alphabetic)
        && text.chars().all(|letter| letter.is_alphabetic() || letter.is_whitespace() || !letter.is_numeric() && matches!(letter, '.' | '\'' | '’' | '-' | ',' | '\u{200c}' | '\u{64b}'..='\u{652}' | '\u{300}'..='\u{36f}'))
}
