//! Letters of the languages lists are written in, weighed to tell their encodings apart.
//!
//! A weight is a cost per byte outside ASCII: about 1 for the usual letters of a language that the encoding is used for,
//! more for rare ones, much more for what no word holds: a capital inside a word, signs between letters, two scripts in
//! one word. The encoding whose reading costs least is the likeliest.

use encoding_rs::{
    IBM866, ISO_8859_2, ISO_8859_4, ISO_8859_5, ISO_8859_6, ISO_8859_7, KOI8_R, MACINTOSH, SHIFT_JIS,
    WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256,
    WINDOWS_1257, X_MAC_CYRILLIC,
};

use super::charset::{
    Charset, CodePage, IBM437, IBM720, IBM737, IBM775, IBM850, IBM852, IBM857, IBM862, IRAN_SYSTEM,
};

/// The cost of an encoding that cannot have written the file.
pub(super) const IMPOSSIBLE: f64 = 12.0;
const USUAL: f64 = 0.9;
const KNOWN: f64 = 1.4;
const RARE: f64 = 2.0;
const FOREIGN: f64 = 4.5;
const SIGN: f64 = 4.0;
const POLITE_SIGN: f64 = 1.6;
/// Added for a letter that is a word by itself.
const ALONE: f64 = 1.2;
/// Added for each break of what words look like.
const BREAK: f64 = 3.5;

/// An encoding with the letters that texts in it are made of, the usual ones first.
pub(super) struct Hypothesis {
    pub encoding: Charset,
    usual: &'static str,
    known: &'static str,
    rare: &'static str,
    /// Against neighbours that read the file as well.
    prior: f64,
}

const WESTERN: &str = "éèàáíóúñçäöüåøãßÉÄÖÜÅ";
const WESTERN_KNOWN: &str = "êôâõîæòëïÁÓÍÚÑÇØÆÈÀ";
const WESTERN_RARE: &str = "ûùìÿœŒÊËÎÏÔÛÙÂÃÕÒÌŸýÝÐðþÞ";
const ARABIC: &str = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىپچگک";
const ARABIC_KNOWN: &str = "آأإئءؤژڈٹڑںھہے،؛؟\u{200c}\u{200d}ـ\u{200e}\u{200f}";
const BALTIC: &str = "ėšžųūčąįŠŽČāīēõäöü";
const BALTIC_KNOWN: &str = "ęĖĄŪĮŲņļķģĀĒĪŅĻĶĢÕÄÖÜ";
const BALTIC_RARE: &str = "ĘłńśźżŁŚŻåøæŗō";
const CENTRAL: &str = "ąćęłńóśżáčéěířšůúýžőöüŁŚŻČŠŽăâîş";
const CENTRAL_KNOWN: &str = "źďňťűäĄĆĘŃÓŹÁÉÍŘÚÝÖÜôľßŞĂÎ";
const CENTRAL_RARE: &str = "ţŇŤĎŮŰŐÄÔĽĺŕĹŔëçËÇĐđŢ";
const TURKISH: &str = "ığşçöüİŞÇÖÜ";
const TURKISH_KNOWN: &str = "Ğâîûé";
const TURKISH_RARE: &str = "êôñßäÄàè";
const GREEK: &str = "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώ";
const GREEK_KNOWN: &str = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ";
const GREEK_RARE: &str = "ϊϋΐΰ";
const CYRILLIC: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
const CYRILLIC_KNOWN: &str = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯёЁіІїЇєЄ№";
const CYRILLIC_RARE: &str = "ЪЫЬґҐўЎјЈљњћђџЉЊЋЂЏѓќѕ";

const HYPOTHESES: &[Hypothesis] = &[
    Hypothesis {
        encoding: Charset::Web(WINDOWS_1252),
        usual: WESTERN,
        known: WESTERN_KNOWN,
        rare: WESTERN_RARE,
        prior: 0.0,
    },
    Hypothesis {
        encoding: Charset::Web(WINDOWS_1256),
        usual: ARABIC,
        known: ARABIC_KNOWN,
        rare: "ًٌٍَُِّْéèçàêâîôûüœ",
        prior: 0.02,
    },
    Hypothesis {
        encoding: Charset::Web(WINDOWS_1257),
        usual: BALTIC,
        known: BALTIC_KNOWN,
        rare: BALTIC_RARE,
        prior: 0.03,
    },
    Hypothesis {
        encoding: Charset::Web(WINDOWS_1250),
        usual: CENTRAL,
        known: CENTRAL_KNOWN,
        rare: CENTRAL_RARE,
        prior: 0.04,
    },
    Hypothesis {
        encoding: Charset::Web(WINDOWS_1254),
        usual: TURKISH,
        known: TURKISH_KNOWN,
        rare: TURKISH_RARE,
        prior: 0.04,
    },
    Hypothesis {
        encoding: Charset::Web(WINDOWS_1251),
        usual: CYRILLIC,
        known: CYRILLIC_KNOWN,
        rare: CYRILLIC_RARE,
        prior: 0.02,
    },
    Hypothesis {
        encoding: Charset::Web(WINDOWS_1253),
        usual: GREEK,
        known: GREEK_KNOWN,
        rare: GREEK_RARE,
        prior: 0.05,
    },
    Hypothesis {
        encoding: Charset::Web(WINDOWS_1255),
        usual: "אבגדהוזחטיכלמנסעפצקרשתםןץףך",
        known: "",
        rare: "",
        prior: 0.2,
    },
    Hypothesis {
        encoding: Charset::Web(MACINTOSH),
        usual: WESTERN,
        known: WESTERN_KNOWN,
        rare: WESTERN_RARE,
        prior: 0.3,
    },
    Hypothesis {
        encoding: Charset::Web(IBM866),
        usual: CYRILLIC,
        known: CYRILLIC_KNOWN,
        rare: CYRILLIC_RARE,
        prior: 0.2,
    },
    Hypothesis {
        encoding: Charset::Web(KOI8_R),
        usual: CYRILLIC,
        known: CYRILLIC_KNOWN,
        rare: CYRILLIC_RARE,
        prior: 0.2,
    },
    Hypothesis {
        encoding: Charset::Web(X_MAC_CYRILLIC),
        usual: CYRILLIC,
        known: CYRILLIC_KNOWN,
        rare: CYRILLIC_RARE,
        prior: 0.02,
    },
    // The standards that the code pages of Windows took the place of: met in old exports of Unix and web programs.
    Hypothesis {
        encoding: Charset::Web(ISO_8859_2),
        usual: CENTRAL,
        known: CENTRAL_KNOWN,
        rare: CENTRAL_RARE,
        prior: 0.15,
    },
    Hypothesis {
        encoding: Charset::Web(ISO_8859_4),
        usual: BALTIC,
        known: BALTIC_KNOWN,
        rare: BALTIC_RARE,
        prior: 0.25,
    },
    Hypothesis {
        encoding: Charset::Web(ISO_8859_5),
        usual: CYRILLIC,
        known: CYRILLIC_KNOWN,
        rare: CYRILLIC_RARE,
        prior: 0.2,
    },
    Hypothesis {
        encoding: Charset::Web(ISO_8859_6),
        usual: ARABIC,
        known: ARABIC_KNOWN,
        rare: "",
        prior: 0.2,
    },
    Hypothesis {
        encoding: Charset::Web(ISO_8859_7),
        usual: GREEK,
        known: GREEK_KNOWN,
        rare: GREEK_RARE,
        prior: 0.15,
    },
    // The code pages of DOS: met in what programs of before Windows wrote, and in what they still write.
    dos(&IBM850, WESTERN, WESTERN_KNOWN, WESTERN_RARE, 0.25),
    dos(&IBM437, WESTERN, WESTERN_KNOWN, WESTERN_RARE, 0.26),
    dos(&IBM852, CENTRAL, CENTRAL_KNOWN, CENTRAL_RARE, 0.25),
    dos(&IBM857, TURKISH, TURKISH_KNOWN, TURKISH_RARE, 0.27),
    dos(&IBM775, BALTIC, BALTIC_KNOWN, BALTIC_RARE, 0.25),
    dos(&IBM737, GREEK, GREEK_KNOWN, GREEK_RARE, 0.3),
    dos(&IBM862, "אבגדהוזחטיכלמנסעפצקרשתםןץףך", "", "", 0.3),
    dos(&IBM720, ARABIC, ARABIC_KNOWN, "", 0.3),
    dos(&IRAN_SYSTEM, ARABIC, "آأإئءؤژ،؛؟ـ۰۱۲۳۴۵۶۷۸۹\u{a0}", "", 0.2),
    Hypothesis { encoding: Charset::Web(SHIFT_JIS), usual: "", known: "", rare: "", prior: 0.2 },
];

const fn dos(
    page: &'static CodePage,
    usual: &'static str,
    known: &'static str,
    rare: &'static str,
    prior: f64,
) -> Hypothesis {
    Hypothesis { encoding: Charset::Dos(page), usual, known, rare, prior }
}

/// The encodings always weighed.
pub(super) fn hypotheses() -> impl Iterator<Item = &'static Hypothesis> {
    HYPOTHESES.iter()
}

impl Hypothesis {
    /// What a text read in this encoding costs for each of its bytes outside ASCII.
    pub fn weight(&self, text: &str, bytes: &[u8]) -> f64 {
        let outside = bytes.iter().filter(|it| !it.is_ascii()).count();
        let misshapen = self.encoding.misshapen(bytes) as f64 * BREAK / outside.max(1) as f64;
        self.prior + misshapen + per_byte(text, bytes, |it| self.letter(it))
    }

    fn letter(&self, it: char) -> f64 {
        if self.usual.contains(it) {
            USUAL
        } else if self.known.contains(it) {
            KNOWN
        } else if self.rare.contains(it) {
            RARE
        } else {
            any_letter(it)
        }
    }
}

/// The same for an encoding without letters of its own here.
pub(super) fn weight_of_any(text: &str, bytes: &[u8]) -> f64 {
    0.3 + per_byte(text, bytes, any_letter)
}

fn per_byte(text: &str, bytes: &[u8], letter: impl Fn(char) -> f64) -> f64 {
    let outside = bytes.iter().filter(|it| !it.is_ascii()).count();
    cost(text, letter) / outside.max(1) as f64
}

/// Scripts whose letters take two bytes in the encodings that have them cost for both.
fn any_letter(it: char) -> f64 {
    match it {
        '\u{3040}'..='\u{30ff}' | '\u{3000}'..='\u{3002}' => 1.6,
        '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' => 2.6,
        '\u{ff00}'..='\u{ff60}' => 3.0,
        '\u{e00}'..='\u{e5b}' => 2.0,
        '’' | '‘' | '“' | '”' | '„' | '–' | '—' | '…' | '€' | '\u{a0}' | '«' | '»' | '°' | '©' | '®'
        | '™' | '№' => POLITE_SIGN,
        '\u{fffd}' | '\u{80}'..='\u{9f}' => IMPOSSIBLE,
        _ if it.is_alphabetic() => FOREIGN,
        _ => SIGN,
    }
}

fn cost(text: &str, letter: impl Fn(char) -> f64) -> f64 {
    let mut cost = 0.0;
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(it) = chars.next() {
        let outside = !it.is_ascii();
        if outside {
            cost += letter(it);
            let behind = chars.peek().copied().unwrap_or(' ');
            let sign = !it.is_alphabetic()
                && !matches!(it, '’' | '\u{200c}' | '\u{200d}' | '\u{640}' | '\u{64b}'..='\u{652}');
            // `€ван` is no price.
            let before_word = before.is_alphabetic() || matches!(it, '€' | '™' | '‰' | '©' | '®' | '°' | '…');
            if sign && before_word && behind.is_alphabetic() {
                cost += BREAK;
            }
            if it.is_alphabetic() && !before.is_alphabetic() && !behind.is_alphabetic() {
                cost += ALONE;
            }
            cost += ending(it, before, behind);
        }
        if (outside || !before.is_ascii()) && it.is_alphabetic() && before.is_alphabetic() {
            if script(it) != script(before) || (it.is_uppercase() && before.is_lowercase()) {
                cost += BREAK;
            } else if script(it) == Script::Latin && outside && !before.is_ascii() {
                cost += 1.0;
            }
        }
        before = it;
    }
    cost
}

/// Where two neighbours differ in one letter, the letters around it tell: Lithuanian names end in `ė` behind a consonant
/// (`Eglė`), western ones have `ë` behind a vowel (`Zoë`, `Michaël`). Inside a word `ą` is
/// common and `à` is not.
fn ending(it: char, before: char, behind: char) -> f64 {
    let vowel = matches!(before.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u');
    match it {
        // `£4.50` is a price, `Ł4.50` is nothing.
        '£' if before.is_ascii_digit() || behind.is_ascii_digit() => POLITE_SIGN - SIGN,
        'ė' if vowel => 1.0,
        'à' if before.is_alphabetic() && behind.is_alphabetic() => 0.8,
        'ë' if !vowel && before.is_alphabetic() && !behind.is_alphabetic() => 1.0,
        _ => 0.0,
    }
}

#[derive(PartialEq, Eq)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Hebrew,
    Arabic,
    Other,
}

fn script(it: char) -> Script {
    match it {
        'a'..='z' | 'A'..='Z' | '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Script::Latin,
        '\u{370}'..='\u{3ff}' => Script::Greek,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{590}'..='\u{5ff}' => Script::Hebrew,
        '\u{600}'..='\u{6ff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' => Script::Arabic,
        _ => Script::Other,
    }
}
