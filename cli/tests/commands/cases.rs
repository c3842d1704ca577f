//! Complaints, requests and ratings.

use serde_json::json;

use crate::scene::Scene;

#[test]
fn a_complaint_is_taken_in_answered_merged_and_solved() {
    let scene = Scene::new();
    scene.json(&["add-customer", "--name", "Ona Kazlauskienė"]);
    let first = scene.json(&[
        "add-case",
        "The",
        "lamp",
        "flickers",
        "--customer",
        "1",
        "--kind",
        "repair",
        "--urgency",
        "high",
        "--promise",
        "Call back",
        "--promise-on",
        "2031-03-05 10:00",
    ]);
    assert_eq!(
        (&first["kind"], &first["urgency"], &first["state"]),
        (&json!("Repair"), &json!("high"), &json!("new"))
    );
    assert_eq!(scene.json(&["due", "--at", "2031-03-05 11:00"])[0]["title"], "Call back");
    scene.say(&["add-case", "Dark stairs"]);
    let said = scene.say(&["cases", "--search", "lamp"]);
    assert!(said.contains("The lamp flickers") && said.contains("Ona") && !said.contains("Dark"), "{said}");

    scene.say(&["step-case", "1", "answered", "Will", "come"]);
    assert_eq!(
        scene.json(&["step-case", "1", "waiting", "--waiting-for", "supplier"])["waiting_for"],
        "supplier"
    );
    scene.say(&["merge-cases", "1", "2"]);
    assert_eq!(scene.json(&["cases", "--all"]).as_array().unwrap().len(), 1);
    assert_eq!(scene.fail(&["step-case", "2", "answered"]).0, 1, "it goes on in the other");
    scene.say(&["unmerge-case", "2"]);
    scene.say(&["step-case", "1", "solved", "New", "bulb", "--cause", "Old bulb"]);

    let told = scene.say(&["case", "1"]);
    for step in [
        "Taken in",
        "Answered – Will come",
        "Waits for somebody else",
        "One with case 2",
        "Solved – New bulb",
    ] {
        assert!(told.contains(step), "{step}: {told}");
    }
    assert_eq!(scene.json(&["cases"]).as_array().unwrap().len(), 1, "solved ones are left out");
    let figures = scene.json(&["case-figures"]);
    assert_eq!((&figures["now"]["solved"], &figures["causes"][0]["cause"]), (&json!(1), &json!("Old bulb")));
    assert!(scene.say(&["case-figures"]).contains("Old bulb"));
    assert!(scene.say(&["customer", "1"]).contains("Solved"));
    let (code, said) = scene.fail(&["add-case", "Lost", "--kind", "nonsense"]);
    assert!(code == 2 && said.contains("nonsense"), "{said}");
}

#[test]
fn a_rating_is_noted_listed_and_counted() {
    let scene = Scene::new();
    scene.json(&["add-customer", "--name", "Ona Kazlauskienė"]);
    let said = scene.say(&["add-rating", "satisfaction", "2", "Too", "slow", "--customer", "1"]);
    assert!(said.contains("Satisfaction: 2 of 5 – Too slow"), "{said}");
    assert_eq!(scene.json(&["add-rating", "recommendation", "10", "--channel", "message"])["low"], false);

    let low = scene.say(&["ratings", "--low"]);
    assert!(low.contains("Ona") && !low.contains("10 of 10"), "{low}");
    assert_eq!(scene.json(&["ratings", "--customer", "1"]).as_array().unwrap().len(), 1);
    let figures = scene.json(&["rating-figures"]);
    assert_eq!(figures["now"]["satisfaction"], json!({"mean_hundredths": 200, "answers": 1}));
    assert_eq!(figures["now"]["recommendation"]["net_promoters"], 100);
    assert!(scene.say(&["rating-figures"]).contains("1 answer"));
    assert!(scene.say(&["customer", "1"]).contains("2 of 5"));
    assert_eq!(scene.fail(&["add-rating", "satisfaction", "6"]).0, 1);
}
