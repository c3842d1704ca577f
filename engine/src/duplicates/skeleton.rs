//! Skeletons: the consonants of a word as both the Persian and the Latin script write them (سارا and Sara: `sr`).

/// Whether these words are written in the Arabic script.
pub(super) fn is_arabic(words: &[&str]) -> bool {
    words.iter().any(|word| word.chars().any(|letter| matches!(letter, '\u{600}'..='\u{6ff}')))
}

/// The consonants of a folded word; empty where it has none that both scripts write.
pub(super) fn of(word: &str) -> String {
    let mut bones = String::with_capacity(word.len());
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let followed_by_h = letters.peek() == Some(&'h');
        let bone = match letter {
            'k' if followed_by_h => 'x',
            's' if followed_by_h => 'S',
            'c' if followed_by_h => 'C',
            'z' if followed_by_h => 'j',
            'g' if followed_by_h => 'g',
            'p' if followed_by_h => 'f',
            't' if followed_by_h => 't',
            // A silent h ends Fatemeh and فاطمه.
            'h' | 'ه' if letters.peek().is_none() => continue,
            other => match bone_of(other) {
                Some(bone) => bone,
                None => continue,
            },
        };
        if followed_by_h && matches!(letter, 'k' | 's' | 'c' | 'z' | 'g' | 'p' | 't') {
            letters.next();
        }
        if !bones.ends_with(bone) {
            bones.push(bone);
        }
    }
    bones
}

/// One sign for what both scripts write; vowels and the letters that stand for vowels as well have none.
fn bone_of(letter: char) -> Option<char> {
    Some(match letter {
        'b' | 'ب' => 'b',
        'p' | 'پ' => 'p',
        't' | 'ت' | 'ط' => 't',
        's' | 'ث' | 'س' | 'ص' => 's',
        'j' | 'ج' | 'ژ' => 'j',
        'چ' => 'C',
        'h' | 'ح' | 'ه' => 'h',
        'خ' => 'x',
        'd' | 'د' => 'd',
        'z' | 'ذ' | 'ز' | 'ض' | 'ظ' => 'z',
        'r' | 'ر' => 'r',
        'ش' => 'S',
        'f' | 'ف' => 'f',
        'q' | 'g' | 'غ' | 'ق' | 'گ' => 'g',
        'k' | 'c' | 'ک' => 'k',
        'l' | 'ل' => 'l',
        'm' | 'م' => 'm',
        'n' | 'ن' => 'n',
        'x' => 'x',
        'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'v' | 'w' | 'ا' | 'و' | 'ی' | 'ع' => return None,
        other if other.is_alphanumeric() => other,
        _ => return None,
    })
}
