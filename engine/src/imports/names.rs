//! Names: told apart into given and family name, and companies told from people.

use super::target::NameOrder;
use crate::folding;

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

/// Forms of address and degrees before or after a name, folded without points.
const HONORIFICS: &[&str] = &[
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
    "madam",
    "herr",
    "frau",
    "dipl",
    "ing",
    "mag",
    "m",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "sr",
    "sra",
    "srta",
    "don",
    "dona",
    "dña",
    "jr",
    "phd",
    "md",
    "dds",
    "esq",
    "ii",
    "iii",
    "iv",
    "hr",
    "fru",
    "sig",
    "sigra",
    "dott",
    "bay",
    "bayan",
    "sayin",
    "г-н",
    "г-жа",
    "اقای",
    "اقا",
    "خانم",
    "جناب",
    "سرکار",
    "دکتر",
    "مهندس",
    "حاج",
    "حاجی",
    "استاد",
    "السید",
    "السیده",
    "د",
    "gerb",
    "ponas",
    "ponia",
    "p",
];

/// Whether a text is only a form of address or a degree.
pub(super) fn is_honorific(text: &str) -> bool {
    let folded = folding::fold(text);
    let mut words = folded.split([' ', '.', '-', '(', ')', ',']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some()
        && words.all(|word| {
            HONORIFICS.contains(&word)
                || matches!(
                    word,
                    "med" | "habil" | "h" | "c" | "fh" | "univ" | "rer" | "nat" | "jur" | "phil"
                )
        })
}

/// Whether a folded word is a form of address or a degree.
pub(crate) fn is_honorific_word(word: &str) -> bool {
    word.chars().count() > 1 && HONORIFICS.contains(&word)
}

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

/// A whole name told apart. A comma turns the order (`Doe, John`); one word alone is not told apart.
pub(super) fn part(name: &str, order: NameOrder) -> Parted {
    if name.chars().any(|letter| letter.is_numeric() || letter == '@') || is_company(name) {
        return Parted::default();
    }
    if let Some((first, second)) = name.split_once(',').or_else(|| name.split_once('،')) {
        let (first, second) = (first.trim(), second.trim());
        if second.is_empty() || is_honorific(second) {
            return part(first, order);
        }
        if second.contains([',', '،']) {
            return Parted::default();
        }
        return Parted {
            given: without_honorifics(second).join(" "),
            family: without_honorifics(first).join(" "),
        };
    }
    let words = without_honorifics(name);
    if words.len() < 2 || words.iter().any(|word| word.chars().any(is_unparted_script)) {
        return Parted::default();
    }
    let family_first = order == NameOrder::FamilyFirst || is_shouted_first(&words);
    let at = if family_first { end_of_leading_family(&words) } else { start_of_family(&words) };
    let (front, back) = words.split_at(at);
    let (given, family) = if family_first { (back, front) } else { (front, back) };
    Parted { given: given.join(" "), family: family.join(" ") }
}

fn without_honorifics(name: &str) -> Vec<&str> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let honorific = |word: &&&str| is_honorific(word) && (word.ends_with('.') || word.chars().count() > 1);
    let start = words.iter().take_while(honorific).count();
    let end = words.iter().skip(start).rev().take_while(honorific).count();
    let core = words.get(start..words.len() - end).unwrap_or_default();
    // A single word may be a name that looks like a title: then nothing is cut.
    if core.is_empty() { words } else { core.to_vec() }
}

/// `ŽILIONYTĖ Beatričė`: the family name first, in capitals, as officials write it.
fn is_shouted_first(words: &[&str]) -> bool {
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
    (particles + 1).min(words.len() - 1)
}

/// Chinese, Japanese and Korean writers need no blank between the parts, and a blank tells nothing sure.
fn is_unparted_script(letter: char) -> bool {
    matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

/// Whether a text may be a person's name: letters, at most five words, no digits.
pub(super) fn looks_like_name(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (1..=5).contains(&words)
        && text.chars().count() <= 50
        && text.chars().any(char::is_alphabetic)
        && text.chars().all(|letter| letter.is_alphabetic() || letter.is_whitespace() || !letter.is_numeric() && matches!(letter, '.' | '\'' | '’' | '-' | ',' | '\u{200c}' | '\u{64b}'..='\u{652}' | '\u{300}'..='\u{36f}'))
}
