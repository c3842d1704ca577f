//! One spelling for everything that a reader would call the same word.

use daftar_engine::folding::{
    collation_text, digit_value, fold, fold_into, fold_words, fold_words_into, latin_digits,
};
use proptest::prelude::*;

#[test]
fn arabic_and_persian_keyboards_write_the_same_word() {
    for (written, wanted) in [
        ("علي كريمي", "علی کریمی"),
        ("خانۀ ما", "خانه ما"),
        ("فاطمة", "فاطمه"),
        ("مسئول", "مسیول"),
        ("آرش أحمد إبراهیم ٱلله", "ارش احمد ابراهیم الله"),
        ("مؤمن", "مومن"),
        ("جزء", "جز"),
        ("مُحَمَّد", "محمد"),
        ("محـــمد", "محمد"),
        ("علی\u{200c}پور", "علیپور"),
        ("ﻋﻠﻲ", "علی"),
        ("ﷲ", "الله"),
        ("۰۹۱۲ ٣٤٥", "0912 345"),
    ] {
        assert_eq!(fold(written), wanted, "{written}");
    }
}

#[test]
fn latin_accents_and_case_do_not_part_words() {
    for (written, wanted) in [
        ("Ąžuolas ČĘĖĮŠŲŪŽ", "azuolas ceeisuuz"),
        ("Łukasz Ørsted Straße Æther Œuvre Đorđe", "lukasz orsted strasse aether oeuvre dorde"),
        ("İstanbul ısı", "istanbul isi"),
        ("ÉCOLE e\u{301}cole", "ecole ecole"),
        ("ﬁne Ｆｕｌｌ ²", "fine full 2"),
        ("O’Brien O'Brien", "o'brien o'brien"),
        ("ΣΊΣΥΦΟΣ σίσυφος", "σισυφοσ σισυφοσ"),
        ("  two\t\n words\u{a0} ", "two words"),
    ] {
        assert_eq!(fold(written), wanted, "{written}");
    }
}

#[test]
fn scripts_that_compose_letters_keep_them() {
    assert_eq!(fold("한국"), "한국");
    assert_eq!(fold("が"), "が", "another sound than か");
    assert_eq!(fold("कि"), "कि");
}

#[test]
fn a_word_with_a_half_space_counts_joined_and_in_parts() {
    assert_eq!(fold_words("رضا علی\u{200c}پور"), "رضا علیپور علی پور");
    assert_eq!(fold_words("mary.lopez@mail.com, Ltd."), "mary lopez mail com ltd");
    let mut words = String::from("before");
    fold_words_into("Čia", &mut words);
    assert_eq!(words, "before cia");
}

#[test]
fn only_digits_change_in_latin_digits() {
    assert_eq!(latin_digits("کد ۱۲٣४"), "کد 1234");
    assert!(matches!(latin_digits("Žalia 12"), std::borrow::Cow::Borrowed(_)));
    assert_eq!((digit_value('۹'), digit_value('x'), digit_value('½')), (Some(9), None, None));
}

#[test]
fn names_sort_by_the_persian_ye_and_kaf() {
    assert_eq!(collation_text(" علي اكبر "), "علی اکبر");
    assert_eq!(collation_text("Žana"), "Žana");
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing_more(text in "\\PC*") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn folded_text_has_single_spaces_and_no_other_white(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert!(!folded.contains("  ") && folded.trim() == folded);
        prop_assert!(folded.chars().all(|ch| ch == ' ' || !ch.is_whitespace()));
    }

    #[test]
    fn case_never_parts_persian_latin_or_lithuanian_words(text in "[a-zA-ZąčęėįšųūžĄČĘĖĮŠŲŪŽا-ی۰-۹ ]{0,40}") {
        prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        prop_assert!(fold(&text).chars().all(|ch| !ch.is_uppercase()));
    }

    #[test]
    fn a_buffer_keeps_what_it_held(before in "[a-z ]{0,9}", text in "\\PC{0,20}") {
        let mut buffer = before.clone();
        fold_into(&text, &mut buffer);
        prop_assert_eq!(buffer, before + &fold(&text));
    }

    #[test]
    fn every_word_of_a_text_is_among_its_folded_words(text in "[a-zš\u{200c}علی ]{0,30}") {
        let words = fold_words(&text);
        for word in fold(&text).split(' ').filter(|word| !word.is_empty()) {
            prop_assert!(words.split(' ').any(|known| known == word), "{} in {}", word, words);
        }
    }
}
