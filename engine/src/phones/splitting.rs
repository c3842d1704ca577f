//! Several numbers in one cell, parted.

/// Parts the numbers of one cell. Semicolons, line ends and `:::` always part; a comma, stroke, "or" or a wide gap only
/// where each side is long enough to be a number of its own. Each part is trimmed; none is empty.
pub fn split_numbers(cell: &str) -> Vec<&str> {
    let mut numbers = Vec::new();
    for piece in cell.split([';', '؛', '\n', '\r', '|']) {
        if piece.contains(':') {
            piece.split(":::").for_each(|part| split_weakly(part.trim(), &WEAK, &mut numbers));
        } else {
            split_weakly(piece.trim(), &WEAK, &mut numbers);
        }
    }
    numbers
}

/// Separators that may also stand inside a number, tried in turn.
const WEAK: [&str; 16] = [
    ",", "،", "/", "\\", " - ", " – ", "\t", " or ", " and ", " و ", " یا ", " ir ", " arba ", "-", "–", " ",
];

/// Fewer digits are no number of their own.
const SHORTEST: usize = 7;

fn split_weakly<'a>(piece: &'a str, separators: &[&str], numbers: &mut Vec<&'a str>) {
    if piece.is_empty() {
        return;
    }
    let several = digits(piece) >= 2 * SHORTEST;
    let Some((separator, others)) = separators.split_first().filter(|_| several) else {
        numbers.push(piece);
        return;
    };
    let parts: Vec<&str> = piece.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect();
    // Groups inside a number are never as long as a whole one; plain gaps and strokes part only whole mobile numbers.
    let least = if matches!(*separator, " " | "-" | "–") { 10 } else { SHORTEST };
    if parts.len() > 1 && parts.iter().all(|part| digits(part) >= least) {
        for part in parts {
            split_weakly(part, others, numbers);
        }
    } else {
        split_weakly(piece, others, numbers);
    }
}

fn digits(text: &str) -> usize {
    text.chars().filter(|ch| ch.is_numeric()).count()
}
