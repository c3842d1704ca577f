//! The parts of an SMS.

use daftar_engine::messages::sms_parts;
use proptest::prelude::*;

fn counted(text: &str) -> (usize, usize, usize, bool) {
    let parts = sms_parts(text);
    (parts.parts, parts.units, parts.left, parts.is_unicode)
}

#[test]
fn parts_are_counted_as_gateways_charge_them() {
    assert_eq!(counted(""), (1, 0, 160, false));
    assert_eq!(counted(&"a".repeat(160)), (1, 160, 0, false));
    assert_eq!(counted(&"a".repeat(161)), (2, 161, 145, false));
    assert_eq!(counted(&"a".repeat(306)), (2, 306, 0, false));
    assert_eq!(counted(&"a".repeat(307)), (3, 307, 152, false));
    assert_eq!(counted("5 € {ok}"), (1, 11, 149, false), "the euro and braces are two each");
    assert_eq!(counted(&"€".repeat(80)), (1, 160, 0, false));
    assert_eq!(counted(&format!("{}€", "a".repeat(159))), (2, 161, 145, false));
    assert_eq!(
        counted(&format!("{}€{}", "a".repeat(152), "b".repeat(10))),
        (2, 164, 141, false),
        "an escaped letter is not parted: the first holds 152"
    );
    assert_eq!(counted("سلام"), (1, 4, 66, true));
    assert_eq!(counted(&"س".repeat(70)), (1, 70, 0, true));
    assert_eq!(counted(&"س".repeat(71)), (2, 71, 63, true));
    assert_eq!(counted(&"س".repeat(135)), (3, 135, 66, true));
    assert_eq!(counted(&"🎂".repeat(35)), (1, 70, 0, true));
    assert_eq!(
        counted(&format!("{}{}", "س".repeat(66), "🎂".repeat(3))),
        (2, 72, 61, true),
        "two halves of a letter stay together"
    );
    assert_eq!(sms_parts("Ačiū! Ači").because_of, ["č", "ū"]);
}

proptest! {
    /// Taking a text apart letter by letter, as the standard describes it, comes to the same.
    #[test]
    fn parts_fit_what_they_hold(text in "[a-z€šس🎂]{0,400}") {
        let parts = sms_parts(&text);
        let (alone, joined) = if parts.is_unicode { (70, 67) } else { (160, 153) };
        prop_assert_eq!(parts.parts == 1, parts.units <= alone);
        if parts.parts > 1 {
            prop_assert!(parts.units <= parts.parts * joined);
            prop_assert!(parts.units + 2 * parts.parts > (parts.parts - 1) * joined);
            prop_assert!(parts.left < joined);
        }
    }
}
