//! The Lithuanian vocative: how somebody is called by a name, told by its ending.

use crate::folding;

/// Names from elsewhere that end as Lithuanian ones do, and are called as they stand.
const FOREIGN: &[&str] = &[
    "alexis", "andreas", "angus", "atlas", "beatris", "beatrix", "boris", "bruce", "chris", "columbus",
    "curtis", "denis", "dolores", "doris", "douglas", "elias", "elyas", "francis", "gladys", "gus", "idris",
    "ilyas", "inis", "iris", "janis", "jesus", "klaus", "lois", "louis", "lucas", "luis", "magnus", "marcus",
    "mathias", "matias", "niklas", "nicolas", "nicholas", "nikolas", "otis", "paris", "rufus", "ruis",
    "silas", "thais", "titus", "travis", "yunus", "younis",
];

/// The parts of a name as it is called: `Jonas Petraitis` becomes `Jonai Petraiti`. A name that is not Lithuanian, or of
/// which nothing is known, stays as it is.
#[must_use]
pub fn vocative(name: &str) -> String {
    name.split(' ')
        .map(|word| word.split('-').map(of_word).collect::<Vec<_>>().join("-"))
        .collect::<Vec<_>>()
        .join(" ")
}

fn of_word(word: &str) -> String {
    if is_foreign(word) {
        return word.to_owned();
    }
    let lower = word.to_lowercase();
    // Longer endings first: each with what stands in its place.
    let endings = [
        ("jus", "jau"),
        ("ius", "iau"),
        ("jas", "jau"),
        ("ias", "iau"),
        ("us", "au"),
        ("as", "ai"),
        ("ys", "y"),
        ("is", "i"),
        ("ė", "e"),
    ];
    let Some((ending, called)) = endings.iter().find(|(ending, _)| lower.ends_with(ending)) else {
        return word.to_owned();
    };
    let letters = word.chars().count() - ending.chars().count();
    if letters < 2 {
        return word.to_owned();
    }
    let stem: String = word.chars().take(letters).collect();
    let shouts = stem.chars().all(|letter| !letter.is_lowercase());
    stem + &if shouts { called.to_uppercase() } else { (*called).to_owned() }
}

/// Whether a word is written as no Lithuanian name is.
fn is_foreign(word: &str) -> bool {
    let folded = folding::fold(word);
    let letters: Vec<char> = folded.chars().collect();
    let is_doubled = letters.windows(2).any(|pair| pair[0] == pair[1]);
    let is_latin = folded.chars().all(|letter| letter.is_ascii_alphabetic());
    !is_latin
        || folded.contains(['q', 'w', 'x'])
        || ["th", "ph", "ck", "sh", "ou"].iter().any(|sound| folded.contains(sound))
        || is_doubled
        || FOREIGN.contains(&folded.as_str())
}
