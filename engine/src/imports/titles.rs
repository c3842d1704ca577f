//! Titles: forms of address, degrees and suffixes around a name, which are no part of it.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::LazyLock;

use crate::folding;

/// Forms of address and degrees before or after a name, without points.
const TITLES: &str = "mr mrs ms miss mx dr prof professor sir madam rev capt herr frau dipl ing mag m mme mlle monsieur madame \
    sr sra srta don dona dña jr phd dphil md mba msc bsc llm cpa dds esq ii iii iv hr fru sig sigra dott avv geom bay bayan sayin \
    mgr judr mudr phdr csc pan pani г-н г-жа д-р \
    اقای اقا خانم جناب سرکار دکتر مهندس پروفسور حاج حاجی حاجیه استاد سرهنگ السید السیده د \
    جناباقای سرکارخانم خانمدکتر اقایدکتر اقایمهندس خانممهندس حاجاقا حاجخانم \
    gerb ponas ponia panele p p-as p-ia p-ne p-le doc habil gyd inz adv";

/// Words within degrees, which are no degrees by themselves.
const WITHIN: [&str; 12] = ["med", "habil", "h", "c", "fh", "univ", "rer", "nat", "jur", "phil", "sc", "hum"];

static WORDS: LazyLock<HashSet<String>> =
    LazyLock::new(|| TITLES.split_whitespace().map(folding::fold).collect());

/// Whether a text is only a form of address or a degree.
pub(super) fn is_title(text: &str) -> bool {
    let folded = folding::fold(text);
    let without_points =
        if folded.contains('.') { Cow::Owned(folded.replace('.', "")) } else { Cow::Borrowed(&*folded) };
    if WORDS.contains(&*without_points) {
        return true;
    }
    let mut words = folded.split([' ', '.', '-', '(', ')', ',']).filter(|word| !word.is_empty()).peekable();
    words.peek().is_some() && words.all(|word| WORDS.contains(word) || WITHIN.contains(&word))
}

/// Whether a folded word is a form of address or a degree.
pub(crate) fn is_honorific_word(word: &str) -> bool {
    word.chars().count() > 1 && WORDS.contains(word)
}

/// The words of a name without the titles around them.
pub(crate) fn without(name: &str) -> Vec<&str> {
    let words: Vec<&str> = name.split_whitespace().collect();
    // A single word may be a name that looks like a title: nothing is cut.
    if words.len() < 2 {
        return words;
    }
    // A single letter is an initial unless a point or a stroke makes a title of it.
    let title = |word: &&&str| is_title(word) && (word.ends_with('.') || word.chars().count() > 1);
    let start = words.iter().take_while(title).count();
    let end = words.iter().skip(start).rev().take_while(title).count();
    let core = words.get(start..words.len() - end).unwrap_or_default();
    if core.is_empty() { words } else { core.to_vec() }
}
