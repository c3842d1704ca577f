//! Screens without text of their own: what a user reads or hears comes from the locales.

/// Attributes whose value a user reads or hears.
const SPOKEN: &[&str] =
    &["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt", "label"];

/// Text found in the markup of a Svelte component, each with its line.
pub fn problems(name: &str, source: &str) -> Vec<String> {
    let markup = blanked(source);
    let mut problems = Vec::new();
    let mut rest = markup.as_str();
    let mut line = 1;
    while let Some(start) = rest.find('<') {
        note(&mut problems, name, line, &rest[..start]);
        line += lines(&rest[..start]);
        let tag_end = end_of_tag(&rest[start..]);
        let tag = &rest[start..start + tag_end];
        for value in spoken_values(tag) {
            note(&mut problems, name, line, value);
        }
        line += lines(tag);
        rest = &rest[start + tag_end..];
    }
    note(&mut problems, name, line, rest);
    problems
}

fn note(problems: &mut Vec<String>, name: &str, line: usize, text: &str) {
    let words = text.trim();
    if without_entities(words).chars().any(char::is_alphabetic) {
        let line = line + lines(&text[..text.len() - text.trim_start().len()]);
        problems.push(format!("{name}:{line}: text outside the locales: {words}"));
    }
}

/// `&nbsp;` and its like are signs, not words.
fn without_entities(text: &str) -> String {
    let mut parts = text.split('&');
    let mut words = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(';') {
            Some((name, after)) if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#') => {
                words.push_str(after);
            }
            _ => words.push_str(part),
        }
    }
    words
}

fn lines(text: &str) -> usize {
    text.matches('\n').count()
}

/// The source with scripts, styles, comments and `{expressions}` replaced by their line breaks.
fn blanked(source: &str) -> String {
    let mut markup = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        let skipped = if rest.starts_with("<!--") {
            past(rest, "-->")
        } else if rest.starts_with("<script") {
            past(rest, "</script>")
        } else if rest.starts_with("<style") {
            past(rest, "</style>")
        } else if next == '{' {
            end_of_expression(rest)
        } else {
            markup.push(next);
            rest = &rest[next.len_utf8()..];
            continue;
        };
        // What stood there keeps its lines, and an attribute keeps a value.
        markup.push('\u{1}');
        markup.extend(rest[..skipped].matches('\n'));
        rest = &rest[skipped..];
    }
    markup
}

fn past(text: &str, end: &str) -> usize {
    text.find(end).map_or(text.len(), |at| at + end.len())
}

fn end_of_expression(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut quote = None;
    let mut escaped = false;
    for (at, letter) in text.char_indices() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if letter == '\\' => escaped = true,
            // A template's own braces open and close in pairs, so that counting them does no harm.
            Some(open) if letter == open => quote = None,
            Some(_) => {}
            None => match letter {
                '\'' | '"' | '`' => quote = Some(letter),
                '{' => depth += 1,
                '}' => {
                    depth -= 1;
                    if depth == 0 {
                        return at + 1;
                    }
                }
                _ => {}
            },
        }
    }
    text.len()
}

fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match (quote, letter) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if letter == open => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn spoken_values(tag: &str) -> impl Iterator<Item = &str> {
    SPOKEN.iter().filter_map(move |name| {
        let mut from = 0;
        while let Some(found) = tag[from..].find(name) {
            let at = from + found;
            let after = &tag[at + name.len()..];
            let stands_alone = tag[..at].ends_with(char::is_whitespace);
            if let (true, Some(value)) = (stands_alone, after.strip_prefix('=')) {
                let quote = value.chars().next().filter(|letter| matches!(letter, '"' | '\''))?;
                return value[1..].split(quote).next();
            }
            from = at + name.len();
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::problems;

    fn check(source: &str) -> Vec<String> {
        problems("Page.svelte", source)
    }

    #[test]
    fn text_between_tags_is_named_with_its_line() {
        let found = check("<script>\nlet a = 'b';\n</script>\n<p>\n  Hello\n</p>");

        assert_eq!(found, ["Page.svelte:5: text outside the locales: Hello"]);
    }

    #[test]
    fn text_in_an_attribute_that_is_read_aloud_is_named() {
        assert_eq!(check("<input placeholder=\"Name\" />").len(), 1);
        assert_eq!(check("<button aria-label='Close'>×</button>").len(), 1);
    }

    #[test]
    fn expressions_comments_styles_and_signs_are_no_text() {
        assert!(check("<!-- a note --><p class=\"big\" title={t('x')}>{t(`a-${b}`)} · &nbsp; {#if a > b}{'}'}{/if}</p>").is_empty());
        assert!(check("<style>\n.a { color: red; }\n</style>").is_empty());
        assert!(
            check("<Field data-title=\"customers\" title=\"{t('x')}\" onclick={() => go('there')} />")
                .is_empty()
        );
    }
}
