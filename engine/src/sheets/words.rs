//! Words that tell a list of customers: names of columns, and what stands before a sum, in the languages lists come in.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::folding::fold_words;

/// Words in names of columns, folded; a header is known when one of its words begins with one of these.
const COLUMN_WORDS: &[&str] = &[
    // English and what programs write
    "name first last given family surname nickname middle prefix suffix company organi phone mobile \
     cell tel fax email mail address street city town state county province region country postal \
     postcode zip birthday birth dob date gender sex note comment remark tag label group status \
     source customer client contact id code number no nr title job department website url web \
     balance amount price total qty quantity description type category created updated owner lead \
     column field var value key age language currency account user username full display member \
     consent active site product order invoice time timestamp location notes",
    // Persian and Arabic
    "نام اسم فامیل خانوادگی مشتری شرکت تلفن موبایل همراه شماره تماس ایمیل ایمل ادرس نشانی شهر استان \
     کشور کد کدملی تاریخ تولد جنسیت یادداشت توضیح ملاحظات گروه برچسب وضعیت منبع معرف ردیف مبلغ مانده \
     بدهی خرید قیمت تعداد شرح ملی پست عنوان هاتف جوال البرید العنوان المدینه الاسم رقم شغل سن امتیاز \
     اعتبار",
    // Lithuanian, Latvian, Estonian
    "vardas pavard imone telefon mobil pastas adres gatve miest salis gim data lytis pastab komentar \
     grup statusas busena saltin klient pirkej kodas suma kaina vieta vards uzvard nimi eesnimi \
     perekonna epastas el pirkim apyvart likut",
    // German, Dutch, Scandinavian, Finnish
    "vorname nachname anrede firma strasse ort plz land geburt bemerkung kunde naam voornaam \
     achternaam bedrijf straat plaats namn fornamn efternamn epost mobilnummer postnummer fornavn \
     etternavn navn osoite puhelin sukunimi etunimi handy stadt by",
    // French, Spanish, Portuguese, Italian
    "nom prenom societe courriel adresse ville pays nombre apellido correo direccion ciudad pais \
     empresa telefono nome sobrenome cidade endereco cognome indirizzo citta naissance nacimiento \
     fecha movil celular cellulare azienda observa remarque cap",
    // Polish, Czech, Turkish, Russian, Ukrainian, Greek
    "imie nazwisko ulica miasto kod uwagi jmeno prijmeni mesto ad adi soyad isim sirket eposta sehir \
     ulke dogum имя фамилия отчество фио телефон почта адрес город страна дата компания организация \
     клиент примечание комментарий прізвище імя місто ονομα επωνυμο τηλεφωνο πολη διευθυνση",
];

/// Words before a sum below a list, folded, apart by bars.
const TOTAL_WORDS: &str = "total | totals | grand total | subtotal | sub total | sum | sum total | totale | totaal | \
    gesamt | summe | gesamtsumme | endsumme | insgesamt | somme | total general | suma | razem | \
    celkem | soucet | toplam | genel toplam | yekun | itogo | итого | всего | сумма | разом | \
    усього | viso | is viso | iš viso | bendra suma | suma viso | kopa | kopā | kokku | yhteensa | \
    yhteensä | summa | i alt | sammanlagt | σύνολο | جمع | جمع کل | جمعکل | مجموع | مجموع کل | کل | \
    جمع کل مبلغ | المجموع | الاجمالی | اجمالی | count | تعداد | تعداد کل | average | میانگین | \
    vidurkis";

/// Words between that of a sum and what it is of, folded.
const OF: [&str; 9] = ["for", "of", "fur", "von", "pour", "de", "para", "برای", "по"];

/// The words of a name folded as search folds them; `FirstName` is two, as `first_name` is.
fn words(text: &str) -> String {
    let mut apart = String::with_capacity(text.len() + 8);
    let mut lower_before = false;
    for it in text.chars() {
        if it == '_' || (it.is_uppercase() && lower_before) {
            apart.push(' ');
        }
        lower_before = it.is_lowercase();
        apart.push(it);
    }
    fold_words(&apart)
}

static COLUMNS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| COLUMN_WORDS.iter().flat_map(|it| it.split_whitespace()).collect());

static TOTALS: LazyLock<HashSet<String>> = LazyLock::new(|| TOTAL_WORDS.split('|').map(fold_words).collect());

/// Whether a folded word is a short one of [`COLUMN_WORDS`], or begins with a longer one.
fn known(word: &str) -> bool {
    let mut beginnings = word.char_indices().skip(4).map(|(end, _)| &word[..end]);
    COLUMNS.contains(word) || beginnings.any(|it| COLUMNS.contains(it))
}

/// Whether the text is a usual name of a column.
pub(super) fn names_a_column(text: &str) -> bool {
    if text.chars().count() > 60 {
        return false;
    }
    let folded = words(text);
    let words: Vec<&str> = folded.split_whitespace().collect();
    // `e-mail` and `e-post` fold to two words, `n_family` to a letter and a word.
    words.iter().any(|word| known(word.trim_end_matches(|it: char| it.is_numeric())))
        || known(&words.concat())
}

/// Whether the text announces a sum: `Total`, `جمع کل:`.
pub(super) fn announces_a_total(text: &str) -> bool {
    if text.chars().count() > 40 {
        return false;
    }
    TOTALS.contains(&words(text))
}

/// Whether the text begins by announcing a sum: `Total for Ann Lee`.
pub(super) fn begins_a_total(text: &str) -> bool {
    let folded = words(text);
    folded.match_indices(' ').any(|(end, _)| TOTALS.contains(&folded[..end]))
}

/// Whether the text announces the sum of what has a value: `Ann Lee Total`, `Total for Ann Lee`.
pub(super) fn is_total_of(text: &str, value: &str) -> bool {
    let (text, value) = (words(text), words(value));
    let rest = text.strip_prefix(&value).or_else(|| text.strip_suffix(&value)).map(str::trim);
    let announces = |rest: &str| {
        let (first, last) = rest.rsplit_once(' ').unwrap_or((rest, ""));
        TOTALS.contains(rest) || OF.contains(&last) && TOTALS.contains(first)
    };
    !value.is_empty() && rest.is_some_and(announces)
}
