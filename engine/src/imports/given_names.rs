//! Given names that are common enough to tell which part of a whole name comes first, and what family names look like.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::folding;

/// What a word of a name is likely to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Likely {
    Given,
    Family,
    Either,
}

/// In Persian, and as Persian names are written in Latin letters.
const PERSIAN: &str = "علی محمد رضا حسین حسن مهدی امیر احمد محمود مصطفی مرتضی مجید حمید سعید وحید ناصر یاسر جواد کاظم صادق باقر جعفر \
    اکبر اصغر عباس قاسم هادی مسعود داود داوود یوسف یعقوب ابراهیم اسماعیل اسحاق موسی عیسی یحیی تقی نقی بهرام بهمن بهروز بهنام بهزاد \
    پرویز پیمان پوریا پویا پویان پیام پدرام پارسا تورج جمشید خسرو داریوش رامین روزبه سامان سینا سیاوش سیروس سهراب شاهین شایان شهرام شهریار \
    شهاب عرفان غلامرضا علیرضا محمدرضا حمیدرضا امیرحسین امیرعلی محمدعلی محمدحسین محمدمهدی عبدالله فرامرز فرزاد فرشاد فرهاد فریدون فرید کامران \
    کاوه کیان کیوان کوروش کورش کریم رحیم منصور منوچهر مهران مهرداد میلاد میثم نادر نوید نیما هوشنگ هومن یاشار یونس آرش آرمان آریا ایمان احسان \
    اردشیر اسفندیار ایرج بابک خلیل جلال جمال کمال نعمت رسول روح‌الله مظفر صفر مراد بهراد آریان \
    فاطمه زهرا مریم زینب معصومه سمیه لیلا لیلی الهام الهه مهسا مینا مهناز مهین مژگان منیژه میترا نازنین نرگس نسرین نگار نگین نیلوفر ندا نیره \
    هانیه هدی هما هاجر سارا سمیرا سمانه سحر سهیلا سیما سپیده ستاره سودابه شیرین شیما شیوا شهلا شهناز شبنم شراره شقایق صدیقه صبا طاهره طیبه \
    عاطفه عسل عذرا غزل غزاله فرزانه فرشته فروغ فریبا فریده فهیمه کبری کتایون گلناز گیتی لاله لادن ملیحه منصوره محبوبه مرضیه مهتاب مونا ماندانا \
    ناهید نجمه پروانه پروین پریسا پریا پگاه ترانه تهمینه ثریا جمیله حدیث حمیده حلما خدیجه دنیا دریا رویا ریحانه رقیه راضیه زهره ژاله ژیلا آتنا \
    آزاده آزیتا آرزو آیدا آناهیتا اعظم افسانه اکرم اشرف بهاره بهناز بنفشه بیتا پونه سونیا تانیا \
    ali mohammad mohammed muhammad reza hossein hosein hassan hasan mehdi mahdi amir ahmad mahmoud saeed hamid majid javad abbas akbar \
    behrouz dariush farhad kaveh kourosh mehran milad nima arash babak fatemeh zahra maryam zeinab leila elham mahsa mina mitra narges \
    nasrin negar niloofar neda sara samira sahar shirin shima farzaneh fereshteh parisa parvin zohreh azadeh";

const LITHUANIAN: &str = "jonas petras antanas juozas kazys vytautas algirdas mindaugas gediminas kestutis arvydas rimantas romualdas algis \
    stasys pranas povilas paulius tomas andrius darius marius saulius vidas virginijus valdas arturas aurimas audrius edvinas egidijus \
    ernestas evaldas gintaras giedrius gytis ignas jokubas julius justas justinas karolis laimonas laurynas linas lukas mantas martynas matas \
    mykolas nerijus remigijus ricardas ricardas robertas rokas rolandas sarunas sigitas simas simonas tadas vaidas vaidotas vaidotas vilius vladas \
    zigmas zilvinas zygimantas zydrunas domas domantas dovydas dainius deividas donatas eimantas kajus nojus benas dominykas adomas \
    ona janina danute irena birute aldona elena regina genovaite stase stanislava marija maryte terese vida nijole rasa rasta ruta egle jurgita \
    jolanta jurate inga ingrida ieva indre jovita justina kamile karolina kristina laima laura lina loreta lijana marta milda monika \
    neringa nomeda odeta ramune rima rita roma renata sandra sigita simona skaiste sonata toma ugne vaida vaiva valerija vilma violeta virginija \
    vitalija zita zivile gabija gabriele giedre greta goda gintare goda austeja aiste akvile agne ausra asta audrone alma albina ada beatrice \
    dalia daiva dovile deimante edita emilija erika ernesta evelina gerda gitana liepa luknė luka";

/// In Hungarian, English, German, Polish and Russian.
const OTHERS: &str = "laszlo istvan jozsef janos zoltan sandor gabor ferenc attila peter tamas zsolt tibor andras csaba imre lajos gyorgy \
    balazs gyula mihaly karoly robert norbert adam bela mate bence levente akos katalin erzsebet eva ilona zsuzsanna agnes ildiko \
    julianna andrea erika judit eszter krisztina timea zsofia reka nora boglarka dora viktoria piroska gizella \
    james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew \
    joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin \
    benjamin samuel gregory frank alexander patrick jack dennis jerry mary patricia jennifer linda elizabeth barbara susan jessica sarah karen \
    nancy lisa betty margaret sandra ashley kimberly emily donna michelle dorothy carol amanda melissa deborah stephanie rebecca sharon laura \
    cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine rachel carolyn janet catherine maria \
    heather diane ruth julie olivia joyce virginia victoria kelly lauren sophie jane alice peter philip simon oliver harry henry arthur \
    hans klaus jurgen wolfgang dieter manfred uwe helmut gerhard heinz horst bernd werner gunter stefan andreas markus sebastian florian \
    matthias jens torsten sven kai lars ursula monika petra renate helga brigitte ingrid sabine gisela claudia heike birgit angelika silke \
    katrin anja julia lena hannah johanna franziska ulrike \
    krzysztof andrzej piotr jan stanislaw tomasz pawel marcin marek grzegorz jozef lukasz adam zbigniew jerzy tadeusz mateusz dariusz mariusz \
    wojciech ryszard jakub kacper agnieszka katarzyna malgorzata krystyna joanna ewa elzbieta zofia jadwiga danuta magdalena \
    александр алексей анатолий андрей антон артём борис вадим валентин валерий василий виктор виталий владимир владислав вячеслав геннадий георгий \
    григорий данил денис дмитрий евгений егор иван игорь илья кирилл константин леонид максим михаил никита николай олег павел пётр роман \
    руслан сергей станислав степан тимур фёдор эдуард юрий ярослав александра алёна алина алла анастасия анжела анна валентина валерия \
    варвара вера вероника виктория галина дарья диана евгения екатерина елена елизавета жанна зинаида зоя инна ирина карина кристина ксения \
    лариса лидия любовь людмила маргарита марина мария надежда наталья нина оксана ольга полина раиса светлана софия тамара татьяна ульяна юлия \
    aleksandr aleksej andrej boris dmitrij dmitry igor ivan konstantin maksim mikhail michail nikolaj oleg pavel sergej sergey vladimir jurij yuri \
    galina irina jelena julija larisa liudmila ludmila marina natalija natalia nina oksana olga svetlana tatjana tatiana valentina";

/// Family names without an ending of their own.
const FAMILY: &str = "nagy kovacs szabo toth horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros racz szilagyi \
    smith johnson williams jones brown davis miller wilson taylor clark lewis robinson walker wright hill green baker \
    muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch bauer richter wolf schroder neumann schwarz zimmermann \
    nowak wojcik kowalczyk mazur krawczyk";

/// Endings of family names: Lithuanian, Slavic, Persian and Armenian. A word that is no longer than its ending is none.
const ENDINGS: &[&str] = &[
    "auskas",
    "avicius",
    "evicius",
    "inskas",
    "anskas",
    "unskas",
    "aitis",
    "ytis",
    "onis",
    "elis",
    "unas",
    "enas",
    "iene",
    "aite",
    "yte",
    "ute",
    "skis",
    "skas",
    "ski",
    "ska",
    "cki",
    "cka",
    "wicz",
    "czyk",
    "enko",
    "ov",
    "ova",
    "ev",
    "eva",
    "ow",
    "owa",
    "ов",
    "ова",
    "ев",
    "ева",
    "ин",
    "ина",
    "ский",
    "ская",
    "цкий",
    "цкая",
    "енко",
    "чук",
    "дзе",
    "швили",
    "ی",
    "زاده",
    "زادگان",
    "پور",
    "نژاد",
    "نیا",
    "فر",
    "فرد",
    "راد",
    "منش",
    "دوست",
    "خواه",
    "وند",
    "یان",
    "لو",
    "چی",
    "نسب",
    "تبار",
    "پناه",
    "پرست",
    "zadeh",
    "zade",
    "pour",
    "nejad",
    "nezhad",
];

static GIVEN: LazyLock<HashSet<String>> = LazyLock::new(|| folded(&[PERSIAN, LITHUANIAN, OTHERS]));
static FAMILIES: LazyLock<HashSet<String>> = LazyLock::new(|| folded(&[FAMILY]));

fn folded(lists: &[&str]) -> HashSet<String> {
    lists.iter().flat_map(|list| list.split_whitespace()).map(folding::fold).collect()
}

/// What a word is likely to be; both of a double name (`Anna-Maria`) must be given ones.
pub(crate) fn likely(word: &str) -> Likely {
    let folded = folding::fold(word);
    let word = folded.trim_matches(|letter: char| !letter.is_alphabetic());
    if word.split('-').all(|part| GIVEN.contains(part)) {
        return Likely::Given;
    }
    let ends = |ending: &&&str| word.chars().count() > ending.chars().count() + 2 && word.ends_with(**ending);
    if FAMILIES.contains(word) || ENDINGS.iter().any(|ending| ends(&ending)) {
        Likely::Family
    } else {
        Likely::Either
    }
}

/// Whether a word is a father's name as Russians put it behind the given one.
pub(super) fn is_patronymic(word: &str) -> bool {
    let folded = folding::fold(word);
    ["ович", "евич", "овна", "евна", "ична", "ovich", "evich", "ovna", "evna"]
        .iter()
        .any(|it| folded.ends_with(it))
}
