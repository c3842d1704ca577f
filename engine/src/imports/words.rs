//! The names that columns go by, in the languages and programs that customer lists come from.
//!
//! A name is written folded or not, with or without blanks: headers are compared without blanks and signs. New names go
//! into the row of their field; nothing else needs to know.

use super::target::{AddressPart, NameOrder, Target};

/// What a name means.
#[derive(Clone)]
pub(super) enum Meaning {
    /// The column fills this.
    Fills(Target),
    /// … an entry that is for this.
    FillsAs(Target, &'static str),
    /// Name, phone or email: the values tell.
    Contact,
    /// Job title or form of address: the values tell.
    Title,
    /// Something else that looks like a field, such as the name of an event.
    Nothing,
}

use Meaning::{Contact, Fills, FillsAs, Nothing, Title};

/// Every name, parted by `|`.
pub(super) const NAMES: &[(Meaning, &str)] = &[
    (
        Fills(Target::Name(NameOrder::GivenFirst)),
        "name|full name|fullname|display name|names|contact person|person|customer|client|member name|complete name|name surname|\
         name and surname|first and last name|first name last name|first last name|name last name|firstlast|recipient|\
         نام|نام و نام خانوادگی|نام نام خانوادگی|نام کامل|نام و فامیل|نام و فامیلی|اسم|اسم و فامیل|اسم و فامیلی|نام مشتری|مشتری|نام شخص|نام مخاطب|مخاطب|خریدار|نام خریدار|نام عضو|نام طرف حساب|طرف حساب|\
         vardas pavardė|vardas ir pavardė|vardas|klientas|kliento vardas|klientai|pilnas vardas|kontaktinis asmuo|pirkėjas|asmuo|\
         vorname nachname|vor und nachname|vorname und nachname|voller name|kunde|kundenname|ansprechpartner|anzeigename|\
         nom|nom complet|prénom nom|prénom et nom|client nom|nom du client|nom affiché|\
         nombre completo|nombre y apellidos|nombre y apellido|nombre apellidos|cliente|nombre del cliente|\
         namn|fullständigt namn|för och efternamn|förnamn efternamn|förnamn och efternamn|kund|kundnamn|hela namnet|visningsnamn|\
         имя и фамилия|имя фамилия|полное имя|клиент|имя клиента|контакт имя|контактное лицо|отображаемое имя|\
         ad soyad|adı soyadı|ad ve soyad|isim|isim soyisim|ad soyisim|müşteri|müşteri adı|tam ad|\
         الاسم|الاسم الكامل|الإسم|اسم العميل|العميل|اسم الزبون|الزبون|الاسم الثلاثي|\
         nome e cognome|nome completo|nominativo|nome cognome|nome|nome do cliente|nome e sobrenome|imię i nazwisko|imie nazwisko|klient|naam|volledige naam|klantnaam|klant|\
         vārds uzvārds|vārds un uzvārds|nimi|ees ja perekonnanimi|täisnimi|koko nimi|navn|fulde navn|fullt navn|jméno a příjmení|meno a priezvisko|teljes név|\
         nume complet|nume si prenume|име и фамилия|пълно име|ім'я та прізвище|піб|имя|ім'я|ονοματεπώνυμο|όνομα|שם מלא|שם|ad və soyad|nav|nav û paşnav|nama|nama lengkap|tên|họ và tên",
    ),
    (
        Fills(Target::Name(NameOrder::FamilyFirst)),
        "last name first name|last first|last first name|surname name|surname first name|name lastfirst|\
         نام خانوادگی و نام|نام خانوادگی نام|فامیل و نام|pavardė vardas|pavardė ir vardas|nachname vorname|name vorname|nom prénom|nom et prénom|noms et prénoms|\
         apellidos y nombre|apellidos nombre|apellido y nombre|efternamn förnamn|фио|фамилия имя|фамилия имя отчество|фамилия и имя|soyad ad|soyadı adı|\
         cognome e nome|cognome nome|nazwisko i imię|nazwisko imię|sukunimi etunimi|perekonnanimi eesnimi|uzvārds vārds|příjmení a jméno|név|姓名|名前|氏名|お名前|이름|성명",
    ),
    (
        Fills(Target::GivenName),
        "first name|firstname|first|given name|givenname|given names|forename|fname|f name|n given|christian name|contact first name|preferred name|\
         نام کوچک|اسم کوچک|kliento vardas atskirai|vardai|vorname|vornamen|rufname|prénom|prénoms|nombre|nombres|nombre de pila|förnamn|tilltalsnamn|имена|ad|adı|ilk ad|ilk isim|\
         الاسم الأول|الاسم الاول|nome proprio|primo nome|primeiro nome|imię|imiona|voornaam|vārds|eesnimi|etunimi|fornavn|jméno|křestní jméno|meno|krstné meno|keresztnév|utónév|prenume|prénom usuel|име|שם פרטי|名|이름 만|nama depan|nombre contacto|ім'я особи",
    ),
    (
        Fills(Target::MiddleName),
        "middle name|middle names|middle|additional name|additional names|second name|other names|patronymic|n middle|mname|weitere vornamen|zweiter vorname|deuxième prénom|segundo nombre|mellannamn|andranamn|отчество|по батькові|ikinci ad|الاسم الأوسط|اسم الأب الأوسط|antras vardas|secondo nome|drugie imię|tweede naam|keskmine nimi|toinen nimi|mellemnavn",
    ),
    (
        Fills(Target::FamilyName),
        "last name|lastname|last|family name|familyname|surname|sur name|lname|l name|n family|second surname|contact last name|\
         نام خانوادگی|نام‌خانوادگی|نامخانوادگی|فامیل|فامیلی|شهرت|pavardė|pavarde|pavardės|nachname|familienname|zuname|nom de famille|apellido|apellidos|primer apellido|efternamn|släktnamn|\
         фамилия|прізвище|soyad|soyadı|soyisim|soy isim|اسم العائلة|الاسم الأخير|الاسم الاخير|اللقب العائلي|الكنية العائلية|cognome|sobrenome|apelido de família|ultimo nome|último nome|nazwisko|achternaam|familienaam|\
         uzvārds|perekonnanimi|perenimi|sukunimi|etternavn|příjmení|priezvisko|vezetéknév|családnév|nume de familie|nume|фамилно име|επώνυμο|שם משפחה|soyadınız|姓|성|nama belakang|họ",
    ),
    (
        Fills(Target::Nickname),
        "nickname|nick name|nick|alias|known as|لقب|نام مستعار|کنیه|slapyvardis|pravardė|spitzname|surnom|apodo|smeknamn|прозвище|takma ad|اللقب|soprannome|apelido|pseudonim|bijnaam|lempinimi",
    ),
    (
        Fills(Target::Kind),
        "person or company|customer type|client type|contact type|نوع مشتری|حقیقی حقوقی|حقیقی یا حقوقی|kliento tipas|kundentyp|kundenart|type de client|tipo de cliente|kundtyp|тип клиента|müşteri tipi|نوع العميل",
    ),
    (
        Fills(Target::Company),
        "company|company name|companyname|organization|organisation|organization name|organisation name|org|org name|organization 1 name|employer|firm|firm name|business|business name|legal name|trade name|account name|associated company|workplace|company organization|company or organization|\
         شرکت|نام شرکت|سازمان|نام سازمان|موسسه|نام موسسه|محل کار|نام فروشگاه|فروشگاه|کسب و کار|نام کسب و کار|کارفرما|įmonė|įmonės pavadinimas|įmone|organizacija|darbovietė|bendrovė|pavadinimas|\
         firma|firmenname|unternehmen|organisation firma|arbeitgeber|société|entreprise|raison sociale|organisme|nom de la société|nom de l'entreprise|empresa|nombre de la empresa|compañía|razón social|organización|\
         företag|företagsnamn|bolag|firma namn|компания|название компании|организация|фирма|название организации|место работы|şirket|şirket adı|firma adı|kurum|işyeri|\
         الشركة|اسم الشركة|المؤسسة|جهة العمل|المنظمة|azienda|ragione sociale|società|nome azienda|empresa nome|nome da empresa|firma nazwa|nazwa firmy|bedrijf|bedrijfsnaam|organisatie|\
         uzņēmums|uzņēmuma nosaukums|ettevõte|ettevõtte nimi|yritys|yrityksen nimi|virksomhed|firmanavn|bedriftsnavn|společnost|název firmy|spoločnosť|cég|cégnév|companie|фирма име|компанія|εταιρεία|חברה|şirkət|会社名|会社|公司|公司名称|회사|perusahaan|công ty",
    ),
    (
        Fills(Target::Role),
        "role|job title|jobtitle|job|position|occupation|profession|designation|organization title|organization 1 title|contact title|function|job position|professional title|\
         سمت|شغل|عنوان شغلی|پست سازمانی|حرفه|نقش|pareigos|profesija|pareigybė|beruf|berufsbezeichnung|stelle|funktion|tätigkeit|poste|fonction|profession métier|métier|cargo|puesto|profesión|ocupación|\
         befattning|yrke|roll|jobbtitel|tjänstetitel|должность|профессия|görev|görevi|meslek|ünvan|unvan|pozisyon|المسمى الوظيفي|الوظيفة|المهنة|المنصب|ruolo|mansione|professione|qualifica|cargo profissão|profissão|função|stanowisko|zawód|functie|beroep|\
         amats|ametikoht|amet|tehtävänimike|ammatti|stilling|jobtitel|pozice|povolání|pozícia|beosztás|foglalkozás|funcție|посада|длъжност|θέση|תפקיד|役職|职位|직책|jabatan",
    ),
    (
        Fills(Target::Phone),
        "phone|phones|phone number|phone numbers|phone no|phone nr|phonenumber|phone num|phone value|telephone|telephone number|telephone no|tel|tel no|tel nr|tel number|tel num|ph|ph no|contact number|contact no|contact phone|contact tel|phone contact|call number|hauptnummer|haupttelefon|\
         تلفن|شماره تلفن|شماره تماس|تلفن تماس|شماره تلفن تماس|telefonas|telefono numeris|telefono nr|tel nr|tel numeris|tel|telefonai|telefono nr kontaktinis|kontaktinis telefonas|\
         telefon|telefonnummer|telefonnr|rufnummer|fon|tel nummer|téléphone|numéro de téléphone|no de téléphone|tél|teléfono|telefono|número de teléfono|nro de teléfono|tfno|teléfono de contacto|telefonnummer kontakt|tfn|\
         телефон|номер телефона|тел|контактный телефон|телефоны|telefon no|telefon numarası|tel no|iletişim numarası|هاتف|الهاتف|رقم الهاتف|رقم التليفون|تليفون|التليفون|رقم التواصل|رقم الاتصال|numero di telefono|numero telefono|recapito telefonico|telefone|número de telefone|fone|contato telefônico|\
         numer telefonu|nr telefonu|nr tel|telefoon|telefoonnummer|telefoonnr|tālrunis|tālruņa numurs|telefons|telefoninumber|puhelin|puhelinnumero|puh|telefonní číslo|telefónne číslo|tel číslo|telefonszám|număr de telefon|nr telefon|телефонен номер|номер телефону|τηλέφωνο|τηλ|טלפון|מספר טלפון|telefon nömrəsi|電話|電話番号|电话|电话号码|联系电话|전화|전화번호|nomor telepon|telepon|no telp|no hp|số điện thoại|điện thoại|sdt|फ़ोन|फोन नंबर",
    ),
    (
        FillsAs(Target::Phone, "mobile"),
        "mobile|mobiles|mobile phone|mobile phone number|mobile number|mobile no|mobile nr|mobile tel|mob|mob no|cell|cell phone|cellphone|cell number|cellular|cell no|handphone|whatsapp|whatsapp number|whatsapp no|sms|sms number|sms phone|gsm|gsm no|iphone|handy number|\
         موبایل|شماره موبایل|تلفن همراه|همراه|شماره همراه|شماره تلفن همراه|گوشی|شماره گوشی|واتساپ|شماره واتساپ|mobilusis|mobilus|mobilus telefonas|mobilusis telefonas|mob tel|mob telefonas|mobilaus nr|\
         handy|mobil|mobiltelefon|mobilnummer|handynummer|mobilfunk|mobilfunknummer|natel|portable|mobile téléphone|téléphone portable|téléphone mobile|tél portable|gsm numéro|móvil|teléfono móvil|celular|número de celular|nº móvil|tel móvil|mobiltelefonnummer|mobil tel|\
         мобильный|мобильный телефон|моб|моб телефон|сотовый|сотовый телефон|ватсап|cep|cep telefonu|cep tel|cep no|cep numarası|gsm numarası|جوال|الجوال|رقم الجوال|موبايل|رقم الموبايل|المحمول|رقم المحمول|خلوي|واتس اب|رقم الواتساب|\
         cellulare|numero cellulare|telefono cellulare|cell tel|telemóvel|telefone celular|komórka|telefon komórkowy|numer komórkowy|tel kom|mobiel|mobiele telefoon|mobiel nummer|mobielnummer|gsm nummer|\
         mobilais|mobilais tālrunis|mobiiltelefon|mobiil|matkapuhelin|kännykkä|gsm puhelin|mobilní telefon|mobilný telefón|mobilszám|mobiltelefon szám|telefon mobil|мобилен|мобилен телефон|мобільний|мобільний телефон|κινητό|נייד|טלפון נייד|mobil nömrə|携帯|携帯電話|携帯番号|手机|手机号|手机号码|휴대폰|핸드폰|ponsel",
    ),
    (
        FillsAs(Target::Phone, "home"),
        "landline|land line|تلفن ثابت|ثابت|شماره ثابت|تلفن منزل|منزل|laidinis|laidinis telefonas|namų telefonas|festnetz|festnetznummer|téléphone fixe|fixe|teléfono fijo|fijo|hemtelefon|домашний|домашний телефон|городской телефон|ev telefonu|sabit telefon|ev tel|هاتف المنزل|الهاتف الثابت|الهاتف الأرضي|telefono fisso|telefono casa|telefon stacjonarny|vaste telefoon|kotipuhelin",
    ),
    (
        FillsAs(Target::Phone, "work"),
        "office|تلفن محل کار|تلفن شرکت|تلفن دفتر|darbo telefonas|darbo tel|telefon firma|telefon geschäft|diensttelefon|téléphone professionnel|téléphone bureau|tél bureau|teléfono trabajo|arbetstelefon|рабочий телефон|рабочий|iş telefonu|iş tel|هاتف العمل|telefono ufficio|telefon służbowy|werktelefoon|työpuhelin",
    ),
    (
        Fills(Target::Email),
        "email|e mail|emails|email address|e mail address|email addresses|email id|emailid|mail|mail id|mail address|email value|e mail value|electronic mail|email 1 value|subscriber email|\
         ایمیل|پست الکترونیک|پست الکترونیکی|رایانامه|آدرس ایمیل|نشانی ایمیل|نشانی پست الکترونیک|ایمیل آدرس|el paštas|el pastas|elektroninis paštas|el pašto adresas|elektroninio pašto adresas|epaštas|paštas el|\
         e mail adresse|email adresse|mailadresse|courriel|adresse email|adresse e mail|adresse mail|mél|adresse courriel|adresse électronique|correo|correo electrónico|email correo|dirección de correo|dirección de correo electrónico|e post|epost|e postadress|epostadress|mejl|mejladress|mailadress|\
         эл почта|электронная почта|почта|емейл|имейл|е мейл|адрес электронной почты|e posta|eposta|e posta adresi|mail adresi|elektronik posta|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|الايميل|الإيميل|ايميل|البريد|\
         indirizzo email|indirizzo e mail|posta elettronica|indirizzo mail|endereço de e mail|endereço de email|correio eletrônico|adres e mail|adres email|poczta|e mailadres|emailadres|mailadres|\
         e pasts|e pasta adrese|e posti aadress|meiliaadress|sähköposti|sähköpostiosoite|s posti|e mailová adresa|e mail cím|adresă de email|имейл адрес|електронна пошта|ел пошта|ηλεκτρονικό ταχυδρομείο|דואל|דוא ל|אימייל|メール|メールアドレス|eメール|邮箱|电子邮件|电子邮箱|이메일|surel|alamat email|thư điện tử",
    ),
    (Fills(Target::EmailLabel), "email type|email label|e mail type|e mail label|e mail typ"),
    (Fills(Target::PhoneLabel), "phone type|phone label|tel type|telefontyp|telephone type"),
    (Fills(Target::AddressLabel), "address type|address label|adresstyp"),
    (
        Fills(Target::Address(AddressPart::Street)),
        "street|street address|streetaddress|street name|address|addresses|address line|addr|address street|postal address|mailing address|house address|residential address|full address|location address|\
         آدرس|نشانی|آدرس پستی|نشانی پستی|خیابان|آدرس کامل|آدرس محل سکونت|محل سکونت|آدرس منزل|adresas|gatvė|gyvenamoji vieta|pilnas adresas|pristatymo adresas|adresas korespondencijai|\
         straße|strasse|str|anschrift|adresse|straße hausnummer|straße nr|straße und hausnummer|postanschrift|rue|voie|adresse postale|adresse complète|no et rue|calle|dirección|direccion|domicilio|dirección postal|calle y número|gata|adress|gatuadress|postadress|besöksadress|\
         адрес|улица|почтовый адрес|адрес доставки|адрес проживания|adres|açık adres|sokak|cadde|ev adresi|العنوان|عنوان|الشارع|عنوان السكن|indirizzo|via|indirizzo postale|endereço|morada|logradouro|rua|ulica|straat|straatnaam|straat en huisnummer|\
         adrese|iela|aadress|tänav|osoite|katuosoite|lähiosoite|gade|vej|gate|veiadresse|adresa|ulice|cím|utca|lakcím|stradă|адреса|вулиця|διεύθυνση|οδός|כתובת|רחוב|ünvan adres|ünvanı|住所|地址|주소|alamat|địa chỉ|पता",
    ),
    (
        Fills(Target::Address(AddressPart::StreetMore)),
        "address line two|suite|apt suite|apt|apartment|apartment suite|unit|flat|extended address|address extended address|street more|po box|pobox|p o box|address po box|address extended|floor|house number|house no|hausnummer|adresszusatz|zusatz|complément d'adresse|complément adresse|piso|پلاک|واحد|طبقه|butas|namo numeris|lägenhet|квартира|дом|daire|complemento|appartement|huisnummer",
    ),
    (Fills(Target::Address(AddressPart::Whole)), "address formatted|formatted address|formatted"),
    (
        Fills(Target::Address(AddressPart::City)),
        "city|town|city town|town city|locality|municipality|suburb city|city name|village|place of residence|city of residence|metro city|\
         شهر|شهرستان|نام شهر|شهر محل سکونت|miestas|gyvenvietė|miestelis|miestas gyvenvietė|ort|stadt|wohnort|ortschaft|gemeinde|ville|commune|localité|ciudad|población|localidad|municipio|stad|postort|ort stad|\
         город|населенный пункт|şehir|sehir|il|kent|المدينة|مدينة|città|citta|comune|località|cidade|localidade|município|miasto|miejscowość|plaats|woonplaats|gemeente|\
         pilsēta|linn|kaupunki|postitoimipaikka|paikkakunta|by|poststed|město|obec|mesto|város|település|oraș|localitate|град|місто|πόλη|עיר|şəhər|市|市区町村|城市|도시|kota|thành phố|शहर",
    ),
    (
        Fills(Target::Address(AddressPart::PostalCity)),
        "plz ort|plz ort kombination|plz stadt|postleitzahl ort|code postal ville|cp ville|código postal ciudad|cp localidad|postnr ort|postnummer ort|postnummer och ort|zip city|city zip|postcode city|postcode plaats|kod pocztowy miasto|cap città|pašto kodas miestas",
    ),
    (
        Fills(Target::Address(AddressPart::Region)),
        "region|state|province|state province|province state|state region|region state|county|county state|state county|province code|state code|region code|administrative area|prefecture|district|governorate|state or province|state prov|oblast|\
         استان|منطقه|ناحیه|بخش|apskritis|rajonas|savivaldybė|regionas|bundesland|kanton|bundesland kanton|département|région|provincia|comunidad autónoma|estado|departamento|departamento estado|län|landskap|\
         область|регион|край|район|ilçe|bölge|semt|il ilçe|المحافظة|المنطقة|الولاية|الإمارة|regione|prov|distrito|uf|województwo|powiat|provincie|gemeente provincie|novads|reģions|maakond|maakunta|fylke|kraj|okres|megye|județ|judet|обл|περιοχή|מחוז|bölgə|都道府県|省|省份|도|provinsi|tỉnh",
    ),
    (
        Fills(Target::Address(AddressPart::PostalCode)),
        "postal code|postalcode|post code|postcode|postal|zip|zip code|zipcode|zip postal code|postal zip code|postal code zip code|zip postal|postal code zip|zip or postal code|post number|postnumber|pin code|pincode|pin|eircode|\
         کد پستی|کدپستی|کد پستی ده رقمی|pašto kodas|pasto kodas|pk indeksas|indeksas|plz|postleitzahl|code postal|cp code|código postal|codigo postal|cod postal|cp|postnummer|postnr|\
         индекс|почтовый индекс|posta kodu|الرمز البريدي|رمز بريدي|cap|codice postale|código de endereçamento|cep código|código postal cp|kod pocztowy|pasta indekss|sihtnumber|indeks|postinumero|psč|psc|irányítószám|cod poștal|пощенски код|поштовий індекс|τκ|ταχυδρομικός κώδικας|מיקוד|poçt indeksi|郵便番号|邮编|邮政编码|우편번호|kode pos|mã bưu điện",
    ),
    (
        Fills(Target::Address(AddressPart::Country)),
        "country|country region|country code|country name|countryname|country or region|nation|land region|\
         کشور|نام کشور|šalis|salis|valstybė|land|staat|pays|país|pais|страна|ülke|الدولة|البلد|دولة|paese|nazione|kraj państwo|państwo|kraj|valsts|riik|maa|země|stát|krajina|štát|ország|țară|tara|държава|країна|χώρα|ארץ|מדינה|ölkə|国|国家|국가|negara|quốc gia|देश",
    ),
    (
        Fills(Target::Birthday),
        "birthday|birth date|birthdate|birth day|date of birth|dateofbirth|dob|d o b|born|born on|b day|bday|birthday date|\
         تاریخ تولد|تولد|روز تولد|ت تولد|تاریخ ت|تاریخ تولد شمسی|gimimo data|gimtadienis|gimimo diena|gimęs|geburtstag|geburtsdatum|geb datum|geb|geboren|geboren am|date de naissance|anniversaire|né le|naissance|ddn|fecha de nacimiento|nacimiento|cumpleaños|fecha nacimiento|fec nacimiento|\
         födelsedatum|födelsedag|född|день рождения|дата рождения|д р|рождение|doğum tarihi|doğum günü|dogum tarihi|d tarihi|تاريخ الميلاد|تاريخ ميلاد|تاريخ الولادة|الميلاد|data di nascita|compleanno|nascita|data de nascimento|aniversário|nascimento|data urodzenia|urodziny|geboortedatum|verjaardag|\
         dzimšanas datums|dzimšanas diena|sünniaeg|sünnipäev|sünnikuupäev|syntymäaika|syntymäpäivä|fødselsdato|fødselsdag|bursdag|datum narození|narozeniny|dátum narodenia|születési dátum|születésnap|születési idő|data nașterii|рожден ден|дата на раждане|дата народження|день народження|ημερομηνία γέννησης|γενέθλια|תאריך לידה|doğum tarixi|生年月日|誕生日|出生日期|生日|생년월일|생일|tanggal lahir|ngày sinh|जन्म तिथि",
    ),
    (
        Fills(Target::BirthYear),
        "birth year|year of birth|سال تولد|gimimo metai|geburtsjahr|année de naissance|año de nacimiento|födelseår|год рождения|doğum yılı|سنة الميلاد",
    ),
    (
        Fills(Target::BirthMonth),
        "birth month|month of birth|ماه تولد|gimimo mėnuo|geburtsmonat|mois de naissance|mes de nacimiento|födelsemånad|месяц рождения|doğum ayı|شهر الميلاد",
    ),
    (Fills(Target::BirthDay), "birth day of month|day of birth|birthday day"),
    (
        Fills(Target::Gender),
        "gender|sex|جنسیت|lytis|geschlecht|sexe|genre|sexo|género|genero|kön|пол|cinsiyet|الجنس|sesso|genere|gênero|płeć|geslacht|dzimums|sugu|sukupuoli|køn|kjønn|pohlaví|pohlavie|nem|стать|φύλο|מין|cins|性別|性别|성별|jenis kelamin|giới tính|anrede geschlecht",
    ),
    (
        Fills(Target::Source),
        "source|lead source|leadsource|original source|referral source|referred by|referrer|referral|how did you hear|how did you hear about us|how did you find us|how heard|acquisition source|channel|acquisition channel|utm source|origin source|\
         منبع|نحوه آشنایی|شیوه آشنایی|معرف|طریقه آشنایی|روش آشنایی|کانال جذب|آشنایی|šaltinis|iš kur sužinojo|iš kur sužinojote|kaip sužinojo|kaip mus radote|quelle|herkunft|empfohlen von|provenance|origine|source du lead|fuente|origen|cómo nos conoció|källa|hur hittade du oss|\
         источник|откуда узнал|откуда узнали|kaynak|bizi nereden duydunuz|المصدر|كيف سمعت عنا|fonte|origem|come ci hai conosciuto|źródło|bron|herkomst|avots|allikas|lähde|kilde|zdroj|forrás|sursă|джерело",
    ),
    (
        Fills(Target::Status),
        "status|lifecycle stage|customer status|lead status|contact status|stage|client status|وضعیت|وضعیت مشتری|būsena|statusas|kliento būsena|kundenstatus|statut|estado del cliente|estatus|kundstatus|статус|статус клиента|durum|müşteri durumu|الحالة|حالة العميل|stato cliente|situação|tila|stav|stan",
    ),
    (
        Fills(Target::Tags),
        "tags|tag|labels|label|categories|category|keywords|group membership|groupmembership|segments|segment|interests|customer tags|etiketter|\
         برچسب|برچسب ها|تگ|تگ ها|دسته|دسته بندی|دسته بندی مشتری|žymos|žymės|žyma|etiketės|kategorija|kategorijos|schlagwörter|schlagworte|kategorien|kategorie|stichwörter|étiquettes|étiquette|catégories|catégorie|mots clés|etiquetas|etiqueta|categorías|categoría|\
         taggar|kategorier|kategori|теги|тег|метки|метка|категория|категории|etiketler|etiket|kategoriler|الوسوم|وسوم|التصنيف|التصنيفات|الفئة|etichette|tag clienti|categorie|marcadores|categorias|categoria|tagi|etykiety|trefwoorden|labels klant|tagid|sildid|tunnisteet|štítky|címkék|etichete|мітки|ετικέτες|תגיות|标签|タグ|태그",
    ),
    (
        Fills(Target::Groups),
        "group|groups|customer group|contact group|list|lists|گروه|گروه ها|گروه مشتری|گروه مشتریان|نام گروه|grupė|grupės|kliento grupė|gruppe|gruppen|kundengruppe|groupe|groupes|grupo|grupos|grupp|grupper|kundgrupp|группа|группы|grup|gruplar|müşteri grubu|المجموعة|المجموعات|gruppo|gruppi|grupa|grupy|groep|groepen|ryhmä|skupina|csoport|група|ομάδα|קבוצה",
    ),
    (
        Fills(Target::Consent),
        "consent|marketing consent|accepts email marketing|accepts marketing|accepts sms marketing|accepts whatsapp marketing|email opt in|email optin|opt in|optin|opted in|sms opt in|marketing opt in|newsletter|has newsletter|newsletter subscriber|newsletter subscription|subscribed|is subscribed|subscribed to newsletter|email subscribed|email subscription status|email marketing consent|marketing permission|marketing permissions|gdpr consent|gdpr|agreed to marketing|subscription|subscription status|email consent|email marketing|email marketing status|\
         رضایت|رضایت پیامک|عضویت خبرنامه|خبرنامه|دریافت پیامک|اجازه پیامک|اجازه ارسال پیامک|دریافت تبلیغات|sutikimas|sutinka|sutikimas gauti naujienas|naujienlaiškis|naujienlaiškio prenumerata|gauti naujienas|rinkodaros sutikimas|einwilligung|werbeeinwilligung|einverständnis|newsletter abonniert|newsletter anmeldung|consentement|accepte les emails|abonné newsletter|consentimiento|acepta marketing|acepta publicidad|suscrito|boletín|\
         samtycke|nyhetsbrev|prenumererar|согласие|согласие на рассылку|рассылка|подписка|подписан|onay|pazarlama izni|bülten|izin|الموافقة|موافقة|النشرة البريدية|consenso|consenso marketing|iscritto newsletter|consentimento|aceita marketing|zgoda|zgoda marketingowa|toestemming|nieuwsbrief|piekrišana|nõusolek|suostumus|uutiskirje|samtykke|souhlas|súhlas|hozzájárulás|hírlevél|acord|згода",
    ),
    (
        Fills(Target::Website),
        "website|web site|websites|website url|website value|url|web|web page|webpage|web address|homepage|home page|site|www|personal web page|business web page|profile url|linkedin url|internet|\
         سایت|وب سایت|وبسایت|تارنما|آدرس سایت|svetainė|tinklalapis|interneto svetainė|tinklapis|webseite|internetseite|webadresse|site web|site internet|page web|sitio web|página web|pagina web|web página|hemsida|webbplats|webbsida|сайт|веб сайт|веб страница|web sitesi|internet sitesi|الموقع|الموقع الإلكتروني|موقع الويب|sito|sito web|site da web|strona www|strona internetowa|mājaslapa|tīmekļa vietne|koduleht|veebileht|kotisivu|verkkosivu|hjemmeside|nettside|webové stránky|weboldal|honlap|уебсайт|веб сайт адреса|ιστοσελίδα|אתר|网站|ホームページ|웹사이트",
    ),
    (
        Fills(Target::Note),
        "note|notes|comment|comments|remark|remarks|memo|description|public notes|private notes|internal notes|customer note|customer notes|background|additional information|additional info|more info|info|observations|about|bio|\
         یادداشت|یادداشت ها|توضیحات|توضیح|ملاحظات|شرح|نکته|نکات|اطلاعات تکمیلی|pastabos|pastaba|komentaras|komentarai|aprašymas|papildoma informacija|notizen|notiz|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|beschreibung|hinweis|commentaire|commentaires|remarque|remarques|notas|nota|comentario|comentarios|observaciones|descripción|\
         anteckning|anteckningar|noteringar|notering|kommentarer|beskrivning|övrigt|заметки|заметка|примечание|примечания|комментарий|комментарии|описание|not|notlar|açıklama|yorum|yorumlar|ملاحظات|ملاحظة|تعليق|تعليقات|الوصف|note cliente|commento|commenti|osservazioni|descrizione|observações|observação|comentário|descrição|uwagi|notatki|notatka|komentarz|opis|opmerking|opmerkingen|notitie|notities|omschrijving|\
         piezīmes|piezīme|komentārs|märkused|märkus|kommentaar|huomautus|huomautukset|muistiinpanot|kommentti|bemærkninger|merknad|merknader|poznámka|poznámky|megjegyzés|observații|бележки|нотатки|примітки|σημειώσεις|σχόλια|הערות|qeydlər|备注|メモ|備考|비고|메모|catatan|ghi chú|टिप्पणी",
    ),
    (
        Fills(Target::CreatedOn),
        "created|created on|created at|created date|create date|date created|creation date|created utc|date added|added on|added|signup date|sign up date|signed up|signed up at|date joined|joined|join date|joined on|member since|customer since|registered|registered on|registration date|registered at|date registered|subscription date|date subscribed|subscribed at|subscribed on|subscribe date|connected on|first seen|first seen at|submitted at|submit date|enrolled|enrollment date|\
         تاریخ ثبت|تاریخ عضویت|تاریخ ثبت نام|تاریخ ایجاد|عضویت|تاریخ مراجعه اول|اولین مراجعه|registracijos data|sukurta|sukūrimo data|klientas nuo|užsiregistravo|data sukurta|įrašymo data|erstellt|erstellt am|angelegt am|kunde seit|registriert am|erstellungsdatum|anmeldedatum|date de création|créé le|inscription|date d'inscription|client depuis|fecha de creación|fecha de alta|creado|fecha de registro|cliente desde|\
         skapad|skapad datum|registrerad|kund sedan|дата создания|создан|дата регистрации|клиент с|добавлен|дата добавления|oluşturma tarihi|kayıt tarihi|eklenme tarihi|تاريخ التسجيل|تاريخ الإنشاء|تاريخ الاشتراك|data creazione|data di registrazione|data registrazione|creato il|cliente dal|data de criação|data de cadastro|criado em|data utworzenia|utworzono|data dodania|aangemaakt|aangemaakt op|klant sinds|luotu|oprettet|opprettet|vytvořeno|datum registrace|létrehozva",
    ),
    (
        Contact,
        "شماره|تماس|номер|numéro|رقم|contact|contacts|kontakt|kontaktai|kontaktas|kontakte|contacto|contatto|contato|iletişim|контакт|контакты|راه ارتباطی|اطلاعات تماس|راه تماس|التواصل|جهة الاتصال|yhteystieto|contact info|contact information|contact details|kontaktuppgift",
    ),
    (Title, "title|titel|titre|título|titolo|tytuł|عنوان شخص|titulas|salutation title|honorific"),
    (
        Nothing,
        "username|user name|screen name|login|login name|file as|filename|file name|sort name|short name|phone video|fax|fax number|pager|pager number|telex|isdn|عنوان الفاتورة|customer number|client number|contact number of|list number|group number|member number|mail code|business number|company number|company id|company code|organization id|country calling code|dialing code|job number",
    ),
];

/// Words beside a name that tell what the entry is for. A blank label says nothing.
pub(super) const QUALIFIERS: &[(&str, &str)] = &[
    (
        "home",
        "home house personal private residential residence privat private privé domicile casa particular hem hemma bostad домашний личный ev özel kişisel منزل خانه شخصی المنزل شخصي namų asmeninis privatus dom prywatny thuis privé koti kodu mājas privatadresse",
    ),
    (
        "work",
        "work business office company job professional corporate workplace geschäftlich geschaftlich geschäft arbeit arbeitsadresse dienstlich firma beruflich büro travail professionnel bureau entreprise trabajo oficina empresa laboral jobb arbete kontor företag рабочий рабочая офис iş ofis şirket کار شرکت اداره دفتر محل العمل المكتب darbo darbas biuro įmonės lavoro ufficio azienda trabalho praca biuro służbowy werk zakelijk kantoor työ",
    ),
    (
        "mobile",
        "mobile cell cellular mobil handy mobiltelefon móvil celular portable мобильный cep موبایل همراه جوال mobilus mobilusis cellulare komórkowy mobiel matka",
    ),
    (
        "other",
        "other alternate alternative alt additional extra secondary second andere anderer weitere weiterer weiteres autre otro otra annan annat övrig övrigt другой дополнительный diğer ikinci دیگر سایر دوم دیگری آخر أخرى إضافي kitas kita papildomas antras altro inny dodatkowy ander overig muu",
    ),
    (
        "billing",
        "billing invoice rechnung facturation facturación faktura fakturering fatura صورتحساب صورتحسابی sąskaitos fatturazione",
    ),
    (
        "shipping",
        "shipping delivery mailing lieferung livraison envío leverans teslimat ارسال تحویل pristatymo spedizione dostawy",
    ),
    (
        "",
        "primary main default first preferred current principal standard haupt hauptadresse principale huvud основной birincil ana اصلی اول الرئيسي pagrindinis główny hoofd \
         customer customers client clients contact cust person user member subscriber buyer guest patient attendee lead kunden kunde kundens client's cliente kund müşteri клиента покупателя مشتری مشتریان خریدار مراجع بیمار عضو العميل الزبون kliento pirkėjo klienta klanten klant \
         custom fields my your our their his her current value text field line nr no num number",
    ),
];

/// Words that stand beside any name and change nothing: those of questions and forms.
pub(super) const FILLERS: &str = "what whats what's is are s the a an of for your you please enter in full my and der die das ihr ihre le la les de du des el los su tu din ditt ваш ваша ваше введите \
    شما را لطفا وارد کنید خود رو است چیست jūsų įveskite prašome optional required utc gmt";

/// Words that speak for a seller, a colleague, a relative or a thing: the column is not about the customer.
pub(super) const STRANGERS: &str = "owner assigned assignee agent seller salesperson sales rep representative manager assistant spouse wife husband partner child children kids parent father mother emergency referee event product item order campaign ticket supplier vendor employee staff author creator created modified updated bearbeiter betreuer verkäufer propriétaire responsable vendedor propietario säljare ägare ответственный менеджер temsilci sahibi مسئول فروشنده کارشناس بازاریاب پدر مادر همسر معرف vadybininkas atsakingas savininkas";

/// Names of columns that only lists of companies have.
pub(super) const OF_COMPANIES: &str = "vat id|vatid|vat number|vat no|vat|ust id|ustid|ust idnr|steuernummer|handelsregister|siret|siren|tva|cif|nif empresa|kvk|nip|regon|krs|pvm kodas|įmonės kodas|imones kodas|company registration number|registration number|شناسه ملی|کد اقتصادی|شماره ثبت|vergi no|vergi numarası|инн|огрн|кпп|organisationsnummer|org nr|orgnr|partita iva|p iva";

/// Headers that only say that there is a column.
pub(super) const SILENT: &str = "column|col|field|unnamed|spalte|colonne|columna|kolumn|ستون|stulpelis|столбец|sütun|var|kolom|sloupec|unnamed column|f|header|بدون نام";

/// Names of columns of a list of things for sale: where nobody can be reached either, a name there is no customer's.
pub(super) const OF_THINGS: &str = "sku|barcode|ean|upc|isbn|price|unit price|list price|sale price|cost|stock|quantity|qty|in stock|product id|product code|product type|item code|color|size|بارکد|قیمت|موجودی|کد کالا|تعداد|kaina|kiekis|likutis|prekės kodas|brūkšninis kodas|preis|menge|bestand|artikelnummer|prix|quantité|precio|cantidad|pris|antal|цена|количество|артикул|fiyat|adet|stok|السعر|الكمية";
