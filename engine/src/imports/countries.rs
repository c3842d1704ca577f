//! Countries by the names that lists give them, so that a phone is read as it is dialled where its owner lives.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::folding;

/// ISO 3166 code, then names and older or longer codes in several languages.
const COUNTRIES: &[(&str, &str)] = &[
    (
        "IR",
        "iran|iran, islamic republic of|islamic republic of iran|irn|ایران|جمهوری اسلامی ایران|iranas|إيران|иран",
    ),
    (
        "LT",
        "lithuania|ltu|lietuva|lietuvos respublika|litauen|lituanie|lituania|литва|litwa|لیتوانی|ليتوانيا",
    ),
    ("LV", "latvia|lva|latvija|lettland|lettonie|letonia|латвия|لتونی"),
    ("EE", "estonia|est|eesti|estija|estland|estonie|эстония|استونی"),
    (
        "DE",
        "germany|deu|d|deutschland|allemagne|alemania|tyskland|германия|almanya|vokietija|niemcy|آلمان|ألمانيا",
    ),
    ("AT", "austria|aut|österreich|autriche|австрия|avusturya|austrija|österrike|اتریش"),
    ("CH", "switzerland|che|schweiz|suisse|svizzera|suiza|швейцария|isviçre|šveicarija|سوئیس"),
    ("FR", "france|fra|frankreich|francia|frankrike|франция|fransa|prancūzija|فرانسه|فرنسا"),
    (
        "GB",
        "united kingdom|uk|gbr|great britain|england|scotland|wales|northern ireland|großbritannien|vereinigtes königreich|royaume uni|reino unido|storbritannien|великобритания|ingiltere|birleşik krallık|jungtinė karalystė|didžioji britanija|انگلستان|بریتانیا|انگلیس|بريطانيا",
    ),
    ("IE", "ireland|irl|irland|irlande|irlanda|ирландия|airija|ایرلند"),
    (
        "US",
        "united states|united states of america|usa|u.s.a.|u.s.|america|vereinigte staaten|états unis|estados unidos|сша|amerika|jav|آمریکا|امریکا|ایالات متحده|الولايات المتحدة",
    ),
    ("CA", "canada|can|kanada|канада|کانادا|كندا"),
    ("AU", "australia|aus|australien|australie|австралия|australija|استرالیا"),
    ("NZ", "new zealand|nzl|neuseeland|naujoji zelandija|نیوزیلند"),
    ("ES", "spain|esp|españa|spanien|espagne|испания|ispanya|ispanija|اسپانیا|إسبانيا"),
    ("PT", "portugal|prt|португалия|portekiz|portugalija|پرتغال"),
    ("IT", "italy|ita|italia|italien|italie|италия|italya|italija|ایتالیا|إيطاليا"),
    (
        "NL",
        "netherlands|the netherlands|holland|nld|nederland|niederlande|pays bas|países bajos|нидерланды|hollanda|nyderlandai|olandija|هلند",
    ),
    ("BE", "belgium|bel|belgië|belgique|belgien|bélgica|бельгия|belçika|belgija|بلژیک"),
    ("SE", "sweden|swe|sverige|schweden|suède|suecia|швеция|isveç|švedija|سوئد"),
    ("NO", "norway|nor|norge|norwegen|norvège|норвегия|norveç|norvegija|نروژ"),
    ("DK", "denmark|dnk|danmark|dänemark|danemark|дания|danimarka|danija|دانمارک"),
    ("FI", "finland|fin|suomi|finnland|finlande|финляндия|finlandiya|suomija|فنلاند"),
    ("PL", "poland|pol|polska|polen|pologne|polonia|польша|polonya|lenkija|لهستان"),
    ("CZ", "czechia|czech republic|cze|česko|česká republika|tschechien|чехия|čekija|چک"),
    ("SK", "slovakia|svk|slovensko|slowakei|словакия|slovakija|اسلواکی"),
    ("HU", "hungary|hun|magyarország|ungarn|венгрия|vengrija|مجارستان"),
    ("RO", "romania|rou|românia|rumänien|румыния|rumunija|رومانی"),
    ("BG", "bulgaria|bgr|българия|bulgarien|болгария|bulgarija|بلغارستان"),
    ("GR", "greece|grc|ελλάδα|griechenland|греция|yunanistan|graikija|یونان"),
    ("UA", "ukraine|ukr|україна|украина|ukrayna|ukraina|اوکراین"),
    ("RU", "russia|russian federation|rus|россия|rusija|russland|rusya|روسیه|روسيا"),
    ("BY", "belarus|blr|беларусь|baltarusija|بلاروس"),
    ("TR", "turkey|türkiye|tur|türkei|turquie|турция|turkija|ترکیه|تركيا"),
    ("AZ", "azerbaijan|aze|azərbaycan|азербайджан|azerbaidžanas|آذربایجان"),
    ("AM", "armenia|arm|армения|armėnija|ارمنستان"),
    ("GE", "georgia|geo|грузия|gruzija|sakartvelas|گرجستان"),
    ("IQ", "iraq|irq|العراق|عراق|irakas|ирак"),
    ("AF", "afghanistan|afg|افغانستان|afganistanas|афганистан"),
    ("PK", "pakistan|pak|پاکستان|pakistanas"),
    ("IN", "india|ind|bharat|भारत|indien|inde|индия|hindistan|indija|هند|هندوستان"),
    ("AE", "united arab emirates|uae|are|الإمارات|امارات|امارات متحده عربی|jae"),
    ("SA", "saudi arabia|sau|ksa|السعودية|المملكة العربية السعودية|عربستان|عربستان سعودی"),
    ("EG", "egypt|egy|مصر|ägypten|египет|egiptas"),
    ("MX", "mexico|mex|méxico|mexiko|мексика|meksika|مکزیک"),
    ("BR", "brazil|bra|brasil|brasilien|бразилия|brazilija|برزیل"),
    ("AR", "argentina|arg|argentinien|аргентина"),
    ("CO", "colombia|col|kolumbien"),
    ("CN", "china|chn|中国|中國|kinija|китай|چین"),
    ("JP", "japan|jpn|日本|japonija|япония|ژاپن"),
    ("KR", "south korea|korea|kor|대한민국|한국|کره جنوبی"),
    ("IL", "israel|isr|ישראל|izraelis"),
];

static CODES: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let named = |(code, names): &(&'static str, &str)| -> Vec<(String, &'static str)> {
        names.split('|').map(|name| (folding::fold(name), *code)).collect()
    };
    COUNTRIES.iter().flat_map(named).collect()
});

/// The ISO 3166 code of a country as a list names it; `None` where it is not known.
pub(super) fn code(name: &str) -> Option<String> {
    if name.len() == 2 && name.bytes().all(|letter| letter.is_ascii_alphabetic()) {
        let code = if name.eq_ignore_ascii_case("UK") { "GB".to_owned() } else { name.to_ascii_uppercase() };
        return code.parse::<phonenumber::country::Id>().is_ok().then_some(code);
    }
    CODES.get(&folding::fold(name)).map(|code| (*code).to_owned())
}
