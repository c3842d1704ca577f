//! The tags of a list, whatever parts them.

use super::*;

/// The tags of each customer of a list with one column of tags.
fn tags(cells: &[&str]) -> Vec<Vec<String>> {
    let scene = book();
    let row = |(at, cell): (usize, &&str)| format!("Customer {at},\"{cell}\",c{at}@example.com\n");
    let rows: String = cells.iter().enumerate().map(row).collect();
    import(&scene, &format!("Name,Tags,Email\n{rows}"));
    (1..=cells.len() as i64).map(|id| customer(&scene, id).tags).collect()
}

#[test]
fn tags_are_parted_by_whatever_sign_parts_them() {
    for cell in [
        "#vip #tehran",
        "#vip#tehran",
        "#vip, #tehran",
        "tehran | vip",
        "tehran;vip",
        "tehran, vip",
        "tehran، vip",
        "tehran؛ vip",
        "tehran\nvip",
        "tehran / vip",
        "[\"\"tehran\"\",\"\"vip\"\"]",
        "* tehran ::: vip",
        "tehran • vip",
        "tehran,\nvip,",
        "#vip،#tehran",
    ] {
        assert_eq!(tags(&[cell])[0], ["tehran", "vip"], "{cell:?}");
    }
}

#[test]
fn a_slash_parts_tags_that_also_stand_without_it() {
    assert_eq!(tags(&["vip/tehran", "vip", "karaj/gold", "gold"])[2], ["gold", "karaj"]);
    assert_eq!(tags(&["vip/tehran", "vip/karaj"])[1], ["karaj", "vip"]);
    assert_eq!(
        tags(&["B2B/retail", "B2B/retail", "vip"])[0],
        ["B2B/retail"],
        "what never comes apart is one"
    );
    for whole in ["2024/01/05", "https://shop.example/a/b", "www.shop.example/vip", "24/7", "n/a", "1403/05"]
    {
        assert!(tags(&[whole, "vip", "vip/gold", "gold"])[0].len() <= 1, "{whole}");
    }
}

#[test]
fn a_comma_belongs_to_a_tag_only_where_its_column_says_so() {
    assert_eq!(tags(&["Vilnius, Lithuania; vip", "gold"])[0], ["Vilnius, Lithuania", "vip"]);
    assert_eq!(tags(&["gold, tehran; vip", "gold", "tehran"])[0], ["gold", "tehran", "vip"]);
}
