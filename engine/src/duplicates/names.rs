//! Whether two names may be one person's: in any order, spelling and script, but never those of two of one family.

use strsim::osa_distance;

use super::nicknames;
use super::skeleton;
use crate::folding;
use crate::imports::is_honorific_word;

/// How far two names agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Agreement {
    /// Word for word, however it is spelt.
    Same,
    /// But for a letter, a nickname, an initial or a middle name.
    Close,
    /// One of them says too little: a given name alone, or no name at all.
    Open,
    /// They share the family name, or its stem, and differ in the given name.
    Family,
    /// Two people.
    Other,
}

/// The words of a name as they are compared: folded, without forms of address, parted by spaces.
pub(super) fn words(name: &str) -> String {
    let folded = folding::fold(name);
    let mut words = String::with_capacity(folded.len());
    let parts = folded.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    for part in parts.map(|part| part.replace('\'', "")).filter(|part| !part.is_empty()) {
        if part.chars().all(char::is_numeric) || is_honorific_word(&part) {
            continue;
        }
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(&part);
    }
    words
}

/// How far two names agree; both as [`words`] gives them.
pub(super) fn compare(one: &str, other: &str) -> Agreement {
    if one.is_empty() || other.is_empty() {
        return Agreement::Open;
    }
    if one == other {
        return Agreement::Same;
    }
    let (one, other): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), other.split(' ').collect());
    if skeleton::is_arabic(&one) != skeleton::is_arabic(&other) {
        return across_scripts(&one, &other);
    }
    within_a_script(&one, &other)
}

/// Names in two scripts agree by what both write: their consonants.
fn across_scripts(one: &[&str], other: &[&str]) -> Agreement {
    let bones = |words: &[&str]| -> Vec<String> {
        let mut bones: Vec<String> = words.iter().map(|word| skeleton::of(word)).collect();
        bones.sort_unstable();
        bones
    };
    let (a, b) = (bones(one), bones(other));
    let whole = |words: &[&str]| words.iter().map(|word| skeleton::of(word)).collect::<String>();
    let same = a == b || one.len() != other.len() && whole(one) == whole(other);
    if same && a.len() > 1 && a.iter().map(|bone| bone.chars().count()).sum::<usize>() >= 4 {
        return Agreement::Same;
    }
    if same {
        return Agreement::Open;
    }
    let shared = a.iter().any(|bone| bone.chars().count() > 1 && b.contains(bone));
    if shared { Agreement::Family } else { Agreement::Other }
}

fn within_a_script(one: &[&str], other: &[&str]) -> Agreement {
    let (mut short, mut long) = (one.to_vec(), other.to_vec());
    if short.len() > long.len() {
        std::mem::swap(&mut short, &mut long);
    }
    let was_shorter = short.len() < long.len();
    remove_pairs(&mut short, &mut long, |a, b| a == b);
    let exact = one.len().min(other.len()) - short.len();
    // «علی پور» and «علیپور», "van den Berg" and "Vandenberg".
    join_parted(&mut short, &mut long);
    join_parted(&mut long, &mut short);
    match (short.is_empty(), long.is_empty()) {
        (true, true) => return Agreement::Same,
        (true, false) if exact > 1 => return Agreement::Close,
        (true, false) => return if was_shorter { Agreement::Open } else { Agreement::Close },
        _ => {}
    }
    if exact > 0 && are_forms_of_a_family(&short, &long) {
        return Agreement::Family;
    }
    let (rest, others) = (short.concat(), long.concat());
    if rest == others || is_mistyped(&rest, &others) {
        // A blank or hyphen in the wrong place parts a name elsewhere.
        short.clear();
    }
    remove_pairs(&mut short, &mut long, |a, b| is_initial(a, b) || nicknames::are_one(a, b));
    remove_pairs(&mut short, &mut long, is_mistyped);
    match short.is_empty() || long.is_empty() {
        true if exact > 0 || one.len().min(other.len()) > 1 && is_whole(one, other) => Agreement::Close,
        true => Agreement::Open,
        false if exact > 0 => Agreement::Family,
        false => Agreement::Other,
    }
}

/// Whether what was not equal is still more than initials.
fn is_whole(one: &[&str], other: &[&str]) -> bool {
    let long = |words: &[&str]| words.iter().filter(|word| word.chars().count() > 2).count();
    long(one).min(long(other)) > 1
}

/// Takes words that agree out of both lists, each once.
fn remove_pairs(short: &mut Vec<&str>, long: &mut Vec<&str>, agree: impl Fn(&str, &str) -> bool) {
    short.retain(|word| match long.iter().position(|other| agree(word, other)) {
        Some(place) => {
            long.remove(place);
            false
        }
        None => true,
    });
}

/// Takes out a word of one list that the other writes in two or three.
fn join_parted(whole: &mut Vec<&str>, parted: &mut Vec<&str>) {
    whole.retain(|word| {
        for count in 2..=3 {
            let found = parted.windows(count).position(|parts| parts.concat() == **word);
            if let Some(place) = found {
                parted.drain(place..place + count);
                return false;
            }
        }
        true
    });
}

fn is_initial(one: &str, other: &str) -> bool {
    let starts = |short: &str, long: &str| {
        short.chars().count() == 1 && long.chars().count() > 1 && long.starts_with(short)
    };
    starts(one, other) || starts(other, one)
}

/// Whether one word is the other with a slip of the fingers: inside the word, for its ends tell a man from a woman and
/// a name from another.
fn is_mistyped(one: &str, other: &str) -> bool {
    is_one_slip(one, other) || is_one_slip(&undoubled(one), &undoubled(other))
}

fn is_one_slip(one: &str, other: &str) -> bool {
    let (a, b) = (one.chars().count(), other.chars().count());
    if a.min(b) < 3 || a.max(b) < 4 || a.abs_diff(b) > 1 || one.chars().next() != other.chars().next() {
        return false;
    }
    // Two letters that changed places may be the last ones: no form of a name ends so.
    let ends_agree =
        one.chars().last() == other.chars().last() || a == b && have_one_set_of_letters(one, other);
    ends_agree && osa_distance(one, other) <= 1
}

/// The word without its second of two letters alike.
fn undoubled(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    letters.dedup();
    letters.into_iter().collect()
}

fn have_one_set_of_letters(one: &str, other: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    sorted(one) == sorted(other)
}

/// Whether words are one family name in its forms for man, wife and daughter: Kazlauskas, Kazlauskienė, Kazlauskaitė;
/// Ivanov, Ivanova. Their bearers are two people.
fn are_forms_of_a_family(one: &[&str], other: &[&str]) -> bool {
    one.iter().any(|a| {
        other.iter().any(|b| {
            a != b
                && stem(a).is_some_and(|(stem_a, form_a)| {
                    stem(b).is_some_and(|(stem_b, form_b)| {
                        form_a != form_b && (stem_a == stem_b || is_softened(stem_a, stem_b))
                    })
                })
        })
    })
}

/// Stankevič-ius and Stankevič-iūtė, Butk-us and Butk-utė: the stem may keep or lose an i.
fn is_softened(one: &str, other: &str) -> bool {
    one.trim_end_matches('i') == other.trim_end_matches('i')
}

/// The stem of a family name that says whose it is, and the form.
fn stem(word: &str) -> Option<(&str, u8)> {
    const FORMS: [(&str, u8); 17] = [
        ("iene", 1),
        ("aite", 2),
        ("iute", 2),
        ("yte", 2),
        ("ute", 2),
        ("ska", 3),
        ("skaja", 3),
        ("aja", 3),
        ("ova", 3),
        ("eva", 3),
        ("ina", 3),
        ("ius", 0),
        ("as", 0),
        ("is", 0),
        ("ys", 0),
        ("us", 0),
        ("e", 3),
    ];
    const MASCULINE: [(&str, usize); 4] = [("sky", 1), ("ski", 1), ("skij", 2), ("skis", 2)];
    if let Some((_, cut)) = MASCULINE.iter().find(|(end, _)| word.ends_with(end)) {
        return Some((&word[..word.len() - cut], 0));
    }
    if word.ends_with("ov") || word.ends_with("ev") || word.ends_with("in") {
        return Some((word, 0));
    }
    let (end, form) = FORMS.iter().find(|(end, _)| word.ends_with(end))?;
    let cut = match *end {
        "ova" | "eva" | "ina" | "ska" => 1,
        "skaja" => 3,
        end => end.len(),
    };
    let stem = &word[..word.len() - cut];
    (stem.chars().count() >= 3).then_some((stem, *form))
}
