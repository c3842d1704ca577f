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
    /// Job title, form of address or a company's legal name: the values tell.
    Title,
    /// A title in Persian, an address in Arabic: the other columns tell.
    TitleOrStreet,
    /// Something else that looks like a field, such as the name of an event.
    Nothing,
}

use Meaning::{Contact, Fills, FillsAs, Nothing, Title, TitleOrStreet};

/// Every name, parted by `|`.
pub(super) const NAMES: &[(Meaning, &str)] = &[
    (
        Fills(Target::Name(NameOrder::GivenFirst)),
        "name|full name|fullname|display name|saved name|names|contact person|person|customer|client|member name|complete name|name surname|\
         name and surname|first and last name|first name last name|first last name|name last name|firstlast|recipient|\
         نام|نام و نام خانوادگی|نام نام خانوادگی|نام کامل|نام و فامیل|نام و فامیلی|اسم|اسم و فامیل|اسم و فامیلی|نام مشتری|مشتری|نام شخص|نام مخاطب|مخاطب|خریدار|نام خریدار|نام عضو|نام مالک|مالک|مالک خودرو|نام مالک خودرو|صاحب خودرو|نام بدهکار|نام طرف حساب|طرف حساب|\
         vardas pavardė|vardas ir pavardė|rodomas vardas|rodomasis vardas|vardas|klientas|kliento vardas|klientai|pilnas vardas|kontaktinis asmuo|pirkėjas|asmuo|kontaktinio asmens vardas|asmuo kontaktams|kontaktinis asmuo vardas|\
         vorname nachname|vor und nachname|vorname und nachname|voller name|kunde|kundenname|ansprechpartner|kontaktperson|anzeigename|\
         nom|nom complet|prénom nom|prénom et nom|client nom|nom du client|nom affiché|\
         nombre completo|nombre y apellidos|nombre y apellido|nombre apellidos|cliente|nombre del cliente|\
         namn|fullständigt namn|för och efternamn|förnamn efternamn|förnamn och efternamn|kund|kundnamn|hela namnet|visningsnamn|\
         имя и фамилия|имя фамилия|полное имя|клиент|имя клиента|контакт имя|контактное лицо|отображаемое имя|\
         ad soyad|adı soyadı|ad ve soyad|isim|isim soyisim|ad soyisim|müşteri|müşteri adı|tam ad|\
         الاسم|الاسم الكامل|الإسم|اسم العميل|العميل|اسم الزبون|الزبون|الاسم الثلاثي|\
         nome e cognome|nome completo|nominativo|nome cognome|nome|nome do cliente|nome e sobrenome|imię i nazwisko|imie nazwisko|klient|naam|volledige naam|klantnaam|klant|\
         vārds uzvārds|vārds un uzvārds|nimi|ees ja perekonnanimi|täisnimi|koko nimi|navn|fulde navn|fullt navn|jméno a příjmení|meno a priezvisko|teljes név|\
         nume complet|nume si prenume|име и фамилия|пълно име|ім'я та прізвище|піб|имя|ім'я|ονοματεπώνυμο|όνομα|שם מלא|שם|ad və soyad|nav|nav û paşnav|nama|nama lengkap|tên|họ và tên|\
         account holder|cardholder|client full name|customer full name|billing name|bill to name|نام و فامیل مشتری|نام و نام خانوادگی مشتری|نام حساب|عنوان طرف حساب|شخص|طرف مقابل|نام طرف مقابل|عنوان طرف مقابل|عنوان مشتری|نام دارنده کارت|دارنده کارت|نام صاحب حساب|صاحب حساب|واریز کننده|نام واریز کننده|پرداخت کننده|نام پرداخت کننده|نام تفصیلی|عنوان تفصیلی|شخص رابط|نام رابط|\
         контрагент|наименование|наименование контрагента|название контакта|покупатель|заказчик|cari adı|cari hesap adı|müşteri ünvanı|müşteri unvanı|اسم الشخص|nombre cliente|nom client|kunde name",
    ),
    (
        Fills(Target::Name(NameOrder::FamilyFirst)),
        "last name first name|last first|last first name|surname name|surname first name|name lastfirst|\
         نام خانوادگی و نام|نام خانوادگی نام|فامیل و نام|pavardė vardas|pavardė ir vardas|nachname vorname|name vorname|nom prénom|nom et prénom|noms et prénoms|\
         apellidos y nombre|apellidos nombre|apellido y nombre|efternamn förnamn|фио|фамилия имя|фамилия имя отчество|фамилия и имя|soyad ad|soyadı adı|\
         cognome e nome|cognome nome|nazwisko i imię|nazwisko imię|sukunimi etunimi|perekonnanimi eesnimi|uzvārds vārds|příjmení a jméno|név|姓名|名前|氏名|お名前|이름|성명|\
         фио клиента|фио контакта|фио покупателя|soyadı ve adı",
    ),
    (
        Fills(Target::GivenName),
        "first name|firstname|first|given name|givenname|given names|forename|fname|f name|n given|christian name|contact first name|preferred name|\
         نام کوچک|اسم کوچک|kliento vardas atskirai|vardai|vorname|vornamen|rufname|prénom|prénoms|nombre|nombres|nombre de pila|förnamn|tilltalsnamn|имена|ad|adı|ilk ad|ilk isim|\
         الاسم الأول|الاسم الاول|nome proprio|primo nome|primeiro nome|imię|imiona|voornaam|vārds|eesnimi|etunimi|fornavn|jméno|křestní jméno|meno|krstné meno|keresztnév|utónév|prenume|prénom usuel|име|שם פרטי|名|이름 만|nama depan|nombre contacto|ім'я особи|\
         اسم اول|نام مشتری کوچک|ilk adı|الاسم المعطى|собственно име|собственное имя|primer nombre|firstname customer",
    ),
    (
        Fills(Target::MiddleName),
        "middle name|middle names|middle|additional name|additional names|second name|other names|patronymic|n middle|mname|weitere vornamen|zweiter vorname|deuxième prénom|segundo nombre|mellannamn|andranamn|отчество|по батькові|ikinci ad|الاسم الأوسط|اسم الأب الأوسط|antras vardas|secondo nome|drugie imię|tweede naam|keskmine nimi|toinen nimi|mellemnavn|\
         ikinci adı|père nom|اسم الاب|segundo nombre de pila",
    ),
    (
        Fills(Target::FamilyName),
        "last name|family|lastname|last|family name|familyname|surname|sur name|lname|l name|n family|second surname|contact last name|\
         نام خانوادگی|نام‌خانوادگی|نامخانوادگی|فامیل|فامیلی|شهرت|pavardė|pavarde|pavardės|nachname|familienname|zuname|nom de famille|apellido|apellidos|primer apellido|efternamn|släktnamn|\
         фамилия|прізвище|soyad|soyadı|soyisim|soy isim|اسم العائلة|الاسم الأخير|الاسم الاخير|اللقب العائلي|الكنية العائلية|cognome|sobrenome|apelido de família|ultimo nome|último nome|nazwisko|achternaam|familienaam|\
         uzvārds|perekonnanimi|perenimi|sukunimi|etternavn|příjmení|priezvisko|vezetéknév|családnév|nume de familie|nume|фамилно име|επώνυμο|שם משפחה|soyadınız|姓|성|nama belakang|họ|\
         nom de naissance|nom usuel|segundo apellido|фамилия клиента|العائلة|لقب العائلة",
    ),
    (
        Fills(Target::Nickname),
        "nickname|nick name|nick|alias|known as|لقب|نام مستعار|کنیه|slapyvardis|pravardė|spitzname|surnom|apodo|smeknamn|прозвище|takma ad|اللقب|soprannome|apelido|pseudonim|bijnaam|lempinimi",
    ),
    (
        Fills(Target::Kind),
        "person or company|customer type|client type|contact type|نوع مشتری|حقیقی حقوقی|حقیقی یا حقوقی|kliento tipas|kundentyp|kundenart|type de client|tipo de cliente|kundtyp|тип клиента|müşteri tipi|نوع العميل|\
         is a company|is company|ist firma|is person|contact kind|person type|نوع شخص|شخصیت|نوع شخصیت|نوع طرف حساب|نوع شخصیت مشتری|asmens tipas|тип контрагента|вид контрагента|cari tipi|tipo de persona|type de contact",
    ),
    (
        Fills(Target::Company),
        "company|company name|companyname|organization|organisation|organization name|organisation name|org|org name|organization 1 name|employer|firm|firm name|business|business name|legal name|trade name|account name|associated company|workplace|company organization|company or organization|\
         شرکت|نام شرکت|سازمان|نام سازمان|موسسه|نام موسسه|محل کار|نام فروشگاه|فروشگاه|کسب و کار|نام کسب و کار|کارفرما|įmonė|įmonės pavadinimas|įmone|organizacija|darbovietė|bendrovė|pavadinimas|\
         firma|firmenname|unternehmen|organisation firma|arbeitgeber|société|entreprise|raison sociale|organisme|nom de la société|nom de l'entreprise|empresa|nombre de la empresa|compañía|razón social|organización|\
         företag|företagsnamn|bolag|firma namn|компания|название компании|организация|фирма|название организации|место работы|şirket|şirket adı|firma adı|kurum|işyeri|\
         الشركة|اسم الشركة|المؤسسة|جهة العمل|المنظمة|azienda|ragione sociale|società|nome azienda|empresa nome|nome da empresa|firma nazwa|nazwa firmy|bedrijf|bedrijfsnaam|organisatie|\
         uzņēmums|uzņēmuma nosaukums|ettevõte|ettevõtte nimi|yritys|yrityksen nimi|virksomhed|firmanavn|bedriftsnavn|společnost|název firmy|spoločnosť|cég|cégnév|companie|фирма име|компанія|εταιρεία|חברה|şirkət|会社名|会社|公司|公司名称|회사|perusahaan|công ty|\
         sales account|parent account|company account|customer company|نام تجاری|نام بنگاه|ticari ünvan|ticari unvan|firma ünvanı|firma unvanı|şirket ünvanı|şirket unvanı|cari ünvan|cari unvan|denominación social|nombre comercial|nom commercial|юридическое лицо|наименование организации|название фирмы|المنشأة|اسم المنشأة|اسم المؤسسة",
    ),
    (
        Fills(Target::Role),
        "role|job title|jobtitle|job|position|occupation|profession|designation|organization title|organization 1 title|contact title|function|job position|professional title|\
         سمت|شغل|عنوان شغلی|پست سازمانی|حرفه|نقش|pareigos|profesija|pareigybė|beruf|berufsbezeichnung|stelle|funktion|tätigkeit|poste|fonction|profession métier|métier|cargo|puesto|profesión|ocupación|\
         befattning|yrke|roll|jobbtitel|tjänstetitel|должность|профессия|görev|görevi|meslek|pozisyon|المسمى الوظيفي|الوظيفة|المهنة|المنصب|ruolo|mansione|professione|qualifica|cargo profissão|profissão|função|stanowisko|zawód|functie|beroep|\
         amats|ametikoht|amet|tehtävänimike|ammatti|stilling|jobtitel|pozice|povolání|pozícia|beosztás|foglalkozás|funcție|посада|длъжност|θέση|תפקיד|役職|职位|직책|jabatan|\
         arbeitstitel|position im unternehmen|iş unvanı|iş ünvanı|görev unvanı|çalıştığı pozisyon|cargo en la empresa|intitulé du poste|профессия должность|ametinimetus|munkakör",
    ),
    (
        Fills(Target::Phone),
        "phone|phones|phone number|phone numbers|phone no|phone nr|phonenumber|phone num|phone value|telephone|telephone number|telephone no|tel|tel no|tel nr|tel number|tel num|ph|ph no|contact number|contact no|contact phone|contact tel|phone contact|call number|hauptnummer|haupttelefon|\
         تلفن|شماره تلفن|شماره تماس|تلفن تماس|شماره تلفن تماس|telefonas|telefono numeris|telefono nr|tel nr|tel numeris|tel|telefonai|telefono nr kontaktinis|kontaktinis telefonas|\
         telefon|telefonnummer|telefonnr|rufnummer|fon|tel nummer|téléphone|numéro de téléphone|no de téléphone|tél|teléfono|telefono|número de teléfono|nro de teléfono|tfno|teléfono de contacto|telefonnummer kontakt|tfn|\
         телефон|номер телефона|тел|контактный телефон|телефоны|telefon no|telefon numarası|tel no|iletişim numarası|هاتف|الهاتف|رقم الهاتف|رقم التليفون|تليفون|التليفون|رقم التواصل|رقم الاتصال|numero di telefono|numero telefono|recapito telefonico|telefone|número de telefone|fone|contato telefônico|\
         numer telefonu|nr telefonu|nr tel|telefoon|telefoonnummer|telefoonnr|tālrunis|tālruņa numurs|telefons|telefoninumber|puhelin|puhelinnumero|puh|telefonní číslo|telefónne číslo|tel číslo|telefonszám|număr de telefon|nr telefon|телефонен номер|номер телефону|τηλέφωνο|τηλ|טלפון|מספר טלפון|telefon nömrəsi|電話|電話番号|电话|电话号码|联系电话|전화|전화번호|nomor telepon|telepon|no telp|no hp|số điện thoại|điện thoại|sdt|फ़ोन|फोन नंबर|\
         contact phone number|customer phone|phone contact number|day phone|daytime phone|night phone|evening phone|phone day|phone evening|تلفن مشتری|شماره های تماس|شماره مشتری تماس|telefonnummern|tel privat|teléfonos|téléphones|номера телефонов|номер тел|контактный номер|telefonu|irtibat no|irtibat numarası|irtibat telefonu|هواتف|هاتف التواصل|رقم هاتف|رقم تليفون",
    ),
    (
        FillsAs(Target::Phone, "mobile"),
        "mobile|mobiles|mobile phone|mobile phone number|mobile number|mobile no|mobile nr|mobile tel|mob|mob no|cell|cell phone|cellphone|cell number|cellular|cell no|handphone|whatsapp|whatsapp number|whatsapp no|sms|sms number|sms phone|gsm|gsm no|iphone|handy number|\
         موبایل|شماره موبایل|تلفن همراه|همراه|شماره همراه|شماره تلفن همراه|گوشی|شماره گوشی|واتساپ|شماره واتساپ|mobilusis|mobilus|mobilus telefonas|mobilusis telefonas|mob tel|mob telefonas|mobilaus nr|\
         handy|mobil|mobiltelefon|mobilnummer|handynummer|mobilfunk|mobilfunknummer|natel|portable|mobile téléphone|téléphone portable|téléphone mobile|tél portable|gsm numéro|móvil|teléfono móvil|celular|número de celular|nº móvil|tel móvil|mobiltelefonnummer|mobil tel|\
         мобильный|мобильный телефон|моб|моб телефон|сотовый|сотовый телефон|ватсап|cep|cep telefonu|cep tel|cep no|cep numarası|gsm numarası|جوال|الجوال|رقم الجوال|موبايل|رقم الموبايل|المحمول|رقم المحمول|خلوي|واتس اب|رقم الواتساب|\
         cellulare|numero cellulare|telefono cellulare|cell tel|telemóvel|telefone celular|komórka|telefon komórkowy|numer komórkowy|tel kom|mobiel|mobiele telefoon|mobiel nummer|mobielnummer|gsm nummer|\
         mobilais|mobilais tālrunis|mobiiltelefon|mobiil|matkapuhelin|kännykkä|gsm puhelin|mobilní telefon|mobilný telefón|mobilszám|mobiltelefon szám|telefon mobil|мобилен|мобилен телефон|мобільний|мобільний телефон|κινητό|נייד|טלפון נייד|mobil nömrə|携帯|携帯電話|携帯番号|手机|手机号|手机号码|휴대폰|핸드폰|ponsel|\
         phone iphone|mobil tel nr|mobil telefonnummer|mobil nr|handy nr|teléfono celular|celulares|gsm telefonu|cep numara|cep telefon|номер мобильного|номер мобильного телефона|телефон переносной|телефон мобильный|мобильный номер|الهاتف الجوال|الهاتف المحمول|الهاتف النقال|رقم الموبايل|رقم المحمول|رقم الجوال الشخصي|رقم هاتف الجوال|موبايل العميل|شماره همراه مشتری|موبایل مشتری|تلفن موبایل|prenosni telefon|mobilni telefon",
    ),
    (
        FillsAs(Target::Phone, "home"),
        "landline|land line|تلفن ثابت|ثابت|شماره ثابت|تلفن منزل|منزل|laidinis|laidinis telefonas|namų telefonas|festnetz|festnetznummer|téléphone fixe|fixe|teléfono fijo|fijo|hemtelefon|домашний|домашний телефон|городской телефон|ev telefonu|sabit telefon|ev tel|هاتف المنزل|الهاتف الثابت|الهاتف الأرضي|telefono fisso|telefono casa|telefon stacjonarny|vaste telefoon|kotipuhelin|\
         fixed line|landline number|particular|tél fixe|tel fixe|téléphone personnel|tél domicile|teléfono particular|telefon privat|privattelefon|tel domicilio|ev telefonu no|نمره منزل|هاتف أرضي|هاتف ثابت",
    ),
    (
        FillsAs(Target::Phone, "work"),
        "office|تلفن محل کار|ddi|ddi number|direct dial|direct line|direct phone|direct number|durchwahl|ligne directe|تلفن شرکت|تلفن دفتر|darbo telefonas|darbo tel|telefon firma|telefon geschäft|diensttelefon|téléphone professionnel|téléphone bureau|tél bureau|teléfono trabajo|arbetstelefon|рабочий телефон|рабочий|iş telefonu|iş tel|هاتف العمل|telefono ufficio|telefon służbowy|werktelefoon|työpuhelin|\
         company main phone|téléphone société|téléphone travail|tél professionnel|número de centralita de la organización|centralita|telefono de oficina|teléfono de la empresa|основной телефон организации|телефон организации|şirket santral telefonu|santral|الهاتف الرئيسي للشركة|هاتف الشركة|هاتف المكتب|dienstnummer|bürotelefon|įmonės telefonas",
    ),
    (
        FillsAs(Target::Phone, "fax"),
        "fax|fax number|fax no|fax nr|fax num|fax phone|telefax|facsimile|faxnummer|telefaxnummer|télécopie|télécopieur|numéro de fax|número de fax|numero fax|numero di fax|faks|faks no|faks numarası|numer faksu|faxszám|факс|номер факса|فاكس|رقم الفاكس|\
         فکس|فاکس|شماره فکس|شماره فاکس|نمابر|شماره نمابر|دورنگار|شماره دورنگار|faksas|fakso numeris|fakso nr|fakss|faksi|faksinumero",
    ),
    (
        FillsAs(Target::Phone, "other"),
        "callback|callback number|car phone|radio phone|tty tdd phone|rückmeldung|autotelefon|rappel|téléphone voiture|radio téléphone|téléphone tdd tty|devolución de llamada|teléfono del automóvil|\
         обратный вызов|телефон в машине|радиотелефон|geri arama|araç telefonu|رد الاتصال|هاتف السيارة|الهاتف الراديوي|automobilinis telefonas|autotelefoon|autopuhelin",
    ),
    (
        Fills(Target::Email),
        "email|e mail|emails|email address|e mail address|email addresses|email id|emailid|mail|mail id|mail address|email value|from email address|from email|sender email|sender email address|payer email|payer email address|e mail value|electronic mail|email 1 value|subscriber email|\
         ایمیل|پست الکترونیک|پست الکترونیکی|رایانامه|آدرس ایمیل|نشانی ایمیل|نشانی پست الکترونیک|ایمیل آدرس|el paštas|el pastas|elektroninis paštas|el pašto adresas|elektroninio pašto adresas|epaštas|paštas el|\
         e mail adresse|email adresse|mailadresse|courriel|adresse email|adresse e mail|adresse mail|mél|adresse courriel|adresse électronique|correo|correo electrónico|email correo|dirección de correo|dirección de correo electrónico|e post|epost|e postadress|epostadress|mejl|mejladress|mailadress|\
         эл почта|электронная почта|почта|емейл|имейл|е мейл|адрес электронной почты|e posta|eposta|e posta adresi|mail adresi|elektronik posta|البريد الإلكتروني|البريد الالكتروني|بريد إلكتروني|الايميل|الإيميل|ايميل|البريد|\
         indirizzo email|indirizzo e mail|posta elettronica|indirizzo mail|endereço de e mail|endereço de email|correio eletrônico|adres e mail|adres email|poczta|e mailadres|emailadres|mailadres|\
         e pasts|e pasta adrese|e posti aadress|meiliaadress|sähköposti|sähköpostiosoite|s posti|e mailová adresa|e mail cím|adresă de email|имейл адрес|електронна пошта|ел пошта|ηλεκτρονικό ταχυδρομείο|דואל|דוא ל|אימייל|メール|メールアドレス|eメール|邮箱|电子邮件|电子邮箱|이메일|surel|alamat email|thư điện tử|\
         emailadresse|mailadressen|e mails|adresse de messagerie|messagerie|courriels|dirección email|dirección del correo|dirección del correo electrónico|correos|correo e|адрес эл почты|адрес почты|эл адрес|электронный адрес|электронный ящик|elektronik posta adresi|elektronik posta adres|e posta hesabı|mail|عنوان البريد الإلكتروني|عنوان البريد الالكتروني|عنوان بريد إلكتروني|عنوان الايميل|el p|el p adresas|ایمیل مشتری|پست الکترونیکی مشتری",
    ),
    (Fills(Target::EmailLabel), "email type|email label|e mail type|e mail label|e mail typ"),
    (Fills(Target::PhoneLabel), "phone type|phone label|tel type|telefontyp|telephone type"),
    (Fills(Target::AddressLabel), "address type|address label|adresstyp"),
    (
        Fills(Target::Address(AddressPart::Street)),
        "street|street address|streetaddress|street name|address|addresses|address line|addr|address street|postal address|mailing address|house address|residential address|full address|location address|\
         آدرس|نشانی|آدرس پستی|نشانی پستی|خیابان|آدرس کامل|آدرس محل سکونت|محل سکونت|آدرس منزل|adresas|gatvė|gyvenamoji vieta|pilnas adresas|pristatymo adresas|adresas korespondencijai|\
         straße|strasse|str|anschrift|adresse|straße hausnummer|straße nr|straße und hausnummer|postanschrift|rue|voie|adresse postale|adresse complète|no et rue|calle|dirección|direccion|domicilio|dirección postal|calle y número|gata|adress|gatuadress|postadress|besöksadress|\
         адрес|улица|почтовый адрес|адрес доставки|адрес проживания|adres|açık adres|sokak|cadde|ev adresi|العنوان|الشارع|عنوان السكن|indirizzo|via|indirizzo postale|endereço|morada|logradouro|rua|ulica|straat|straatnaam|straat en huisnummer|\
         adrese|iela|aadress|tänav|osoite|katuosoite|lähiosoite|gade|vej|gate|veiadresse|adresa|ulice|cím|utca|lakcím|stradă|адреса|вулиця|διεύθυνση|οδός|כתובת|רחוב|ünvan adres|住所|地址|주소|alamat|địa chỉ|पता|\
         شارع|عنوان السكن الحالي|عنوان المنزل|عنوان العمل|شارع وعنوان|адрес регистрации|адрес клиента|место жительства|фактический адрес|юридический адрес|buveinė|buveinės adresas|registracijos adresas|gyvenamoji gatvė|açık adresi|adresi|ikametgah|anschrift straße|dirección completa|نشانی مشتری|آدرس مشتری|آدرس محل کار",
    ),
    (
        Fills(Target::Address(AddressPart::StreetMore)),
        "address line two|suite|apt suite|apt|apartment|apartment suite|unit|flat|extended address|address extended address|street more|po box|pobox|p o box|address po box|address extended|floor|house number|house no|hausnummer|adresszusatz|zusatz|complément d'adresse|complément adresse|piso|پلاک|واحد|طبقه|butas|namo numeris|lägenhet|квартира|дом|daire|complemento|appartement|huisnummer|\
         hausnr|haus nr|hnr|postfach|complément|complement|bâtiment|étage|apartado postal|apartado de correos|puerta|boîte postale|bp|почтовый ящик|а я|корпус|строение|posta kutusu|صندوق بريد|صندوق البريد|ص ب|صندوق پستی|pašto dėžutė|pašto dėžutės nr|adreso a d|kapı no|bina no|numéro de rue|house nr|street number|street no|street nr|building number|building no|namo nr|número de calle",
    ),
    (Fills(Target::Address(AddressPart::Whole)), "address formatted|formatted address|formatted"),
    (
        Fills(Target::Address(AddressPart::City)),
        "city|town|suburb|city town|town city|locality|municipality|suburb city|city name|village|place of residence|city of residence|metro city|\
         شهر|شهرستان|نام شهر|شهر محل سکونت|miestas|gyvenvietė|miestelis|miestas gyvenvietė|ort|stadt|wohnort|ortschaft|gemeinde|ville|commune|localité|ciudad|población|localidad|municipio|stad|postort|ort stad|\
         город|населенный пункт|şehir|sehir|il|kent|المدينة|مدينة|città|citta|comune|località|cidade|localidade|município|miasto|miejscowość|plaats|woonplaats|gemeente|\
         pilsēta|linn|kaupunki|postitoimipaikka|paikkakunta|by|poststed|město|obec|mesto|város|település|oraș|localitate|град|місто|πόλη|עיר|şəhər|市|市区町村|城市|도시|kota|thành phố|शहर|\
         ciudad de residencia|ville de résidence|city name|населённый пункт|ili|şehri|bulunduğu il|مدينة السكن|شهر سکونت|gyvenamasis miestas|miestas rajonas",
    ),
    (
        Fills(Target::Address(AddressPart::PostalCity)),
        "plz ort|plz ort kombination|plz stadt|postleitzahl ort|code postal ville|cp ville|código postal ciudad|cp localidad|postnr ort|postnummer ort|postnummer och ort|zip city|city zip|postcode city|postcode plaats|kod pocztowy miasto|cap città|pašto kodas miestas",
    ),
    (
        Fills(Target::Address(AddressPart::Region)),
        "region|state|province|state province|province state|state region|region state|county|county state|state county|province code|state code|region code|administrative area|prefecture|district|governorate|state or province|state prov|oblast|\
         استان|منطقه|ناحیه|بخش|apskritis|rajonas|savivaldybė|regionas|bundesland|kanton|bundesland kanton|département|région|provincia|comunidad autónoma|estado|departamento|departamento estado|län|landskap|\
         область|регион|край|район|ilçe|bölge|semt|il ilçe|المحافظة|المنطقة|الولاية|الإمارة|regione|prov|distrito|uf|województwo|powiat|provincie|gemeente provincie|novads|reģions|maakond|maakunta|fylke|kraj|okres|megye|județ|judet|обл|περιοχή|מחוז|bölgə|都道府県|省|省份|도|provinsi|tỉnh|\
         dép région|département région|provincia o estado|estado o provincia|estado provincia|bundesland region|republik kanton|область край|регион область|ولاية|محافظة|منطقة|استان محل سکونت|rajonas apskritis|apskritis rajonas|ilçesi|state id",
    ),
    (
        Fills(Target::Address(AddressPart::PostalCode)),
        "postal code|postalcode|post code|postcode|postal|zip|zip code|zipcode|zip postal code|postal zip code|postal code zip code|zip postal|postal code zip|zip or postal code|post number|postnumber|pin code|pincode|pin|eircode|\
         کد پستی|کدپستی|کد پستی ده رقمی|pašto kodas|pasto kodas|pašto indeksas|pk indeksas|indeksas|plz|postleitzahl|code postal|cp code|código postal|codigo postal|cod postal|cp|postnummer|postnr|\
         индекс|почтовый индекс|posta kodu|الرمز البريدي|رمز بريدي|cap|codice postale|código de endereçamento|cep código|código postal cp|kod pocztowy|pasta indekss|sihtnumber|indeks|postinumero|psč|psc|irányítószám|cod poștal|пощенски код|поштовий індекс|τκ|ταχυδρομικός κώδικας|מיקוד|poçt indeksi|郵便番号|邮编|邮政编码|우편번호|kode pos|mã bưu điện|\
         code post|codes postaux|c p|почтовый код|رمز بريدي|الرمز البريدي|zip or postcode|mailing code|p kodas|posta kod",
    ),
    (FillsAs(Target::Address(AddressPart::PostalCode), "billing"), "billing code"),
    (FillsAs(Target::Address(AddressPart::PostalCode), "shipping"), "shipping code"),
    (
        Fills(Target::Address(AddressPart::Country)),
        "country|country region|country code|country name|countryname|country or region|nation|land region|\
         کشور|نام کشور|šalis|salis|valstybė|land|staat|pays|país|pais|страна|ülke|الدولة|البلد|دولة|paese|nazione|kraj państwo|państwo|kraj|valsts|riik|maa|země|stát|krajina|štát|ország|țară|tara|държава|країна|χώρα|ארץ|מדינה|ölkə|国|国家|국가|negara|quốc gia|देश|\
         country id|country iso|country code iso|pays région|país o región|país región|страна или регион|страна регион|ülke bölge|البلد المنطقة|بلد|šalis regionas|gyvenamoji šalis|land oder region|país de residencia|pays de résidence",
    ),
    (
        Fills(Target::Birthday),
        "birthday|birth date|birthdate|birth day|date of birth|dateofbirth|dob|d o b|born|born on|b day|bday|birthday date|\
         تاریخ تولد|تولد|روز تولد|ت تولد|تاریخ ت|تاریخ تولد شمسی|gimimo data|gimtadienis|gimimo diena|gimęs|geburtstag|geburtsdatum|geb datum|geb|geboren|geboren am|date de naissance|anniversaire|date anniversaire|date d'anniversaire|né le|naissance|ddn|fecha de nacimiento|nacimiento|cumpleaños|fecha nacimiento|fec nacimiento|\
         födelsedatum|födelsedag|född|день рождения|дата рождения|д р|рождение|doğum tarihi|doğum günü|dogum tarihi|d tarihi|تاريخ الميلاد|تاريخ ميلاد|تاريخ الولادة|الميلاد|data di nascita|compleanno|nascita|data de nascimento|aniversário|nascimento|data urodzenia|urodziny|geboortedatum|verjaardag|\
         dzimšanas datums|dzimšanas diena|sünniaeg|sünnipäev|sünnikuupäev|syntymäaika|syntymäpäivä|fødselsdato|fødselsdag|bursdag|datum narození|narozeniny|dátum narodenia|születési dátum|születésnap|születési idő|data nașterii|рожден ден|дата на раждане|дата народження|день народження|ημερομηνία γέννησης|γενέθλια|תאריך לידה|doğum tarixi|生年月日|誕生日|出生日期|生日|생년월일|생일|tanggal lahir|ngày sinh|जन्म तिथि|\
         f nacimiento|f nac|fecha nac|geb dat|geburtstagsdatum|date naissance|date de naiss|né e le|дата рожд|дата рож|д рожд|др|doğ tarihi|doğum tar|تاريخ الميلاد ميلادي|تاريخ الازدياد|gimimo metai mėnuo diena|gim data|تاریخ تولد مشتری|تولد شمسی|تاریخ میلاد|تاریخ ولادت",
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
         منبع|نحوه آشنایی|شیوه آشنایی|معرف|طریقه آشنایی|روش آشنایی|کانال جذب|آشنایی|šaltinis|iš kur sužinojo|kaip apie mus sužinojote|kaip apie mus sužinojo|iš kur apie mus sužinojote|kaip mus atradote|از کجا با ما آشنا شدید|چگونه با ما آشنا شدید|iš kur sužinojote|kaip sužinojo|kaip mus radote|quelle|herkunft|empfohlen von|provenance|origine|source du lead|fuente|origen|cómo nos conoció|källa|hur hittade du oss|\
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
         taggar|kategorier|kategori|теги|тег|метки|метка|категория|категории|etiketler|etiket|kategoriler|الوسوم|وسوم|التصنيف|التصنيفات|الفئة|etichette|tag clienti|categorie|marcadores|categorias|categoria|tagi|etykiety|trefwoorden|labels klant|tagid|sildid|tunnisteet|štítky|címkék|etichete|мітки|ετικέτες|תגיות|标签|タグ|태그|\
         contact tags|tag list|label names|الفئات|الفئة|تصنيف|تصنيف العميل|etiketleri|метки контакта|mots clefs",
    ),
    (
        Fills(Target::Groups),
        "group|groups|customer group|contact group|list|lists|گروه|گروه ها|گروه مشتری|گروه مشتریان|نام گروه|grupė|grupės|kliento grupė|gruppe|gruppen|kundengruppe|groupe|groupes|grupo|grupos|grupp|grupper|kundgrupp|группа|группы|grup|gruplar|müşteri grubu|المجموعة|المجموعات|gruppo|gruppi|grupa|grupy|groep|groepen|ryhmä|skupina|csoport|група|ομάδα|קבוצה|\
         group name|group names|customer group name|grubu|müşteri grup|cari grubu|gruppe kunden|groupe client|groupe de clients|grupo de clientes|группа клиентов|группа контрагентов|مجموعة العملاء|دسته مشتری|نوع گروه",
    ),
    (
        Fills(Target::Consent),
        "consent|marketing consent|accepts email marketing|accepts marketing|accepts sms marketing|accepts whatsapp marketing|email opt in|email optin|opt in|optin|opted in|sms opt in|marketing opt in|newsletter|has newsletter|newsletter subscriber|newsletter subscription|subscribed|is subscribed|subscribed to newsletter|email subscribed|email subscription status|email marketing consent|marketing permission|marketing permissions|gdpr consent|gdpr|agreed to marketing|subscription|subscription status|email consent|email marketing|email marketing status|\
         رضایت|رضایت پیامک|عضویت خبرنامه|خبرنامه|دریافت پیامک|اجازه پیامک|اجازه ارسال پیامک|دریافت تبلیغات|sutikimas|sutinka|sutikimas gauti naujienas|naujienlaiškis|naujienlaiškio prenumerata|gauti naujienas|rinkodaros sutikimas|einwilligung|werbeeinwilligung|einverständnis|newsletter abonniert|newsletter anmeldung|consentement|accepte les emails|abonné newsletter|consentimiento|acepta marketing|acepta publicidad|suscrito|boletín|\
         samtycke|nyhetsbrev|prenumererar|согласие|согласие на рассылку|рассылка|подписка|подписан|onay|pazarlama izni|bülten|izin|الموافقة|موافقة|النشرة البريدية|consenso|consenso marketing|iscritto newsletter|consentimento|aceita marketing|zgoda|zgoda marketingowa|toestemming|nieuwsbrief|piekrišana|nõusolek|suostumus|uutiskirje|samtykke|souhlas|súhlas|hozzájárulás|hírlevél|acord|згода|\
         email subscriber status|sms subscriber status|subscriber status|newsletter status|email permission|sms permission|accepts newsletter|newsletter consent|abonnement newsletter|inscrit newsletter|e mail einwilligung|newsletter erhalten|согласие на обработку|sms izni|e posta izni|iletişim izni|اجازه تماس|اشتراک پیامک|\
         accepts emails|accepts sms|accepts calls and sms|allow email|allow emails|allow sms|send emails|send email|send sms|receive emails|receive sms|marketing|marketing agreement|marketing status|marketing emails|marketing email|mailing consent|mailing list|email permission status|sutikimas rinkodarai|rinkodara|tiesioginė rinkodara|sutikimas dėl rinkodaros|sutikimas dėl tiesioginės rinkodaros|sutinka gauti naujienas|sutinku gauti naujienas|sutinku gauti naujienlaiškį|sutinku su rinkodara|sutinku gauti pasiūlymus|sutinka gauti reklamą|sutinka gauti naujienlaiškį|پیامک تبلیغاتی|دریافت پیامک تبلیغاتی|ارسال پیامک|مجوز ارسال پیامک",
    ),
    (
        Fills(Target::OptOut),
        "opt out|opted out|email opt out|sms opt out|marketing opt out|has opted out of email|opted out of email|opted out of marketing|unsubscribed|is unsubscribed|unsubscribed from all email|unsubscribed from all emails|global unsubscribe|email unsubscribed|unsubscribed at|unsubscribed on|unsubscribe date|unsubscribe time|unsub time|opt out date|confirmed opt out date|do not email|do not mail|do not sms|do not text|do not contact|do not market|no marketing|no emails|no newsletter|email blacklisted|sms blacklisted|\
         لغو پیامک|عدم ارسال پیامک|عدم دریافت پیامک|عدم تمایل به دریافت پیامک|لغو عضویت|nesiųsti|nesiųsti reklamos|nesiųsti naujienų|nesiųsti naujienlaiškių|atsisakė naujienlaiškio|atsisakė naujienų|kein newsletter|keine werbung|werbesperre|newsletter abgemeldet|désabonné|désinscrit|ne pas contacter|no contactar|no enviar publicidad|dado de baja|отписан|отписался|не беспокоить|bülten istemiyor|sms istemiyor",
    ),
    (
        Fills(Target::Website),
        "website|web site|websites|website url|website value|url|web|web page|webpage|web address|homepage|home page|site|www|personal web page|business web page|profile url|linkedin url|internet|\
         سایت|وب سایت|وبسایت|تارنما|آدرس سایت|svetainė|tinklalapis|interneto svetainė|tinklapis|webseite|internetseite|webadresse|site web|site internet|page web|sitio web|página web|pagina web|web página|hemsida|webbplats|webbsida|сайт|веб сайт|веб страница|web sitesi|internet sitesi|الموقع|الموقع الإلكتروني|موقع الويب|sito|sito web|site da web|strona www|strona internetowa|mājaslapa|tīmekļa vietne|koduleht|veebileht|kotisivu|verkkosivu|hjemmeside|nettside|webové stránky|weboldal|honlap|уебсайт|веб сайт адреса|ιστοσελίδα|אתר|网站|ホームページ|웹사이트|\
         web sayfası|صفحة ويب|صفحة الويب|webseiten|web seite|веб сайт компании|url site|páginas web|pagina internet",
    ),
    (
        Fills(Target::Note),
        "note|notes|comment|comments|remark|remarks|memo|description|public notes|private notes|internal notes|customer note|customer notes|background|additional information|additional info|more info|info|observations|about|bio|\
         یادداشت|یادداشت ها|توضیحات|توضیح|ملاحظات|شرح|نکته|نکات|اطلاعات تکمیلی|pastabos|pastaba|turite pastabų|ar turite pastabų|komentaras|komentarai|aprašymas|papildoma informacija|notizen|notiz|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|kommentare|beschreibung|hinweis|commentaire|commentaires|remarque|remarques|notas|nota|comentario|comentarios|observaciones|descripción|\
         anteckning|anteckningar|noteringar|notering|kommentarer|beskrivning|övrigt|заметки|заметка|примечание|примечания|комментарий|комментарии|описание|not|notlar|açıklama|yorum|yorumlar|ملاحظات|ملاحظة|تعليق|تعليقات|الوصف|note cliente|commento|commenti|osservazioni|descrizione|observações|observação|comentário|descrição|uwagi|notatki|notatka|komentarz|opis|opmerking|opmerkingen|notitie|notities|omschrijving|\
         piezīmes|piezīme|komentārs|märkused|märkus|kommentaar|huomautus|huomautukset|muistiinpanot|kommentti|bemærkninger|merknad|merknader|poznámka|poznámky|megjegyzés|observații|бележки|нотатки|примітки|σημειώσεις|σχόλια|הערות|qeydlər|备注|メモ|備考|비고|메모|catatan|ghi chú|टिप्पणी|\
         memos|client notes|contact notes|notizen zum kunden|internal note|staff notes|примечание клиента|заметки о клиенте|مدونة|notlar müşteri|aciklamalar|açıklamalar",
    ),
    (
        Fills(Target::CreatedOn),
        "created|created on|created at|created date|create date|date created|creation date|created utc|date added|added on|added|signup date|sign up date|signed up|signed up at|date joined|joined|join date|joined on|member since|customer since|registered|registered on|registration date|registered at|date registered|subscription date|date subscribed|subscribed at|subscribed on|subscribe date|connected on|first seen|first seen at|submitted at|submit date|enrolled|enrollment date|\
         تاریخ ثبت|تاریخ عضویت|تاریخ ثبت نام|تاریخ ایجاد|عضویت|تاریخ مراجعه اول|اولین مراجعه|registracijos data|timestamp|laiko žyma|zeitstempel|horodateur|marca temporal|отметка времени|sukurta|sukūrimo data|klientas nuo|užsiregistravo|data sukurta|įrašymo data|erstellt|erstellt am|angelegt am|kunde seit|registriert am|erstellungsdatum|anmeldedatum|date de création|créé le|inscription|date d'inscription|client depuis|fecha de creación|fecha de alta|creado|fecha de registro|cliente desde|\
         skapad|skapad datum|registrerad|kund sedan|дата создания|создан|дата регистрации|клиент с|добавлен|дата добавления|oluşturma tarihi|kayıt tarihi|eklenme tarihi|تاريخ التسجيل|تاريخ الإنشاء|تاريخ الاشتراك|data creazione|data di registrazione|data registrazione|creato il|cliente dal|data de criação|data de cadastro|criado em|data utworzenia|utworzono|data dodania|aangemaakt|aangemaakt op|klant sinds|luotu|oprettet|opprettet|vytvořeno|datum registrace|létrehozva|\
         created time|added time|creation time|record created|contact created|person created|person person created|sign up|signup|registration|registration time|signed up on|fecha alta|alta|f alta|fecha registro|date création|date inscription|дата создания контакта|дата заведения|дата добавления контакта|зарегистрирован|üyelik tarihi|üye tarihi|oluşturulma tarihi|تاريخ الإضافة|تاريخ الاضافة|تاريخ الانضمام|تاریخ شروع همکاری|تاریخ ایجاد مشتری|klientas nuo kada|anlagedatum|eingetragen am|aufnahmedatum",
    ),
    (
        Contact,
        "شماره|تماس|номер|numéro|رقم|contact|contacts|kontakt|kontaktai|kontaktas|kontakte|contacto|contatto|contato|iletişim|контакт|контакты|راه ارتباطی|اطلاعات تماس|راه تماس|التواصل|جهة الاتصال|yhteystieto|contact info|contact information|contact details|kontaktuppgift",
    ),
    (
        Title,
        "title|titel|titre|título|titolo|tytuł|عنوان شخص|titulas|salutation title|honorific|unvan|ünvan|ünvanı|unvanı",
    ),
    (TitleOrStreet, "عنوان"),
    (
        Nothing,
        "username|user name|to email address|to email|screen name|login|login name|file as|filename|file name|sort name|short name|phone video|pager|pager number|telex|isdn|عنوان الفاتورة|customer number|client number|contact number of|list number|group number|member number|mail code|business number|company number|company id|company code|organization id|country calling code|dialing code|job number|\
         created by|modified by|updated by|added by|erstellt von|créé par|creado por|кем создан|oluşturan|أنشئ بواسطة|photo|avatar|picture|image|phonetic first name|phonetic last name|phonetic middle name|\
         custom field label|custom field value|custom field type|event label|event type|relation label|relation type|website label|website type",
    ),
];

/// Words beside a name that tell what the entry is for. A blank label says nothing.
pub(super) const QUALIFIERS: &[(&str, &str)] = &[
    (
        "home",
        "home house personal private residential residence privat private privé domicile casa particular hem hemma bostad домашний личный ev özel kişisel منزل خانه شخصی المنزل شخصي namų asmeninis privatus dom prywatny thuis privé koti kodu mājas privatadresse домашняя домашнее дом частный частная личный личная persönlich particulares domicilio domicile maison للمنزل المنزلي gyvenamoji gyvenamasis gyvenamosios huis evi residencia hjem bolig",
    ),
    (
        "work",
        "work business office company job professional corporate workplace geschäftlich geschaftlich geschäft arbeit arbeitsadresse dienstlich firma beruflich büro travail professionnel bureau entreprise trabajo oficina empresa laboral jobb arbete kontor företag рабочий рабочая офис iş ofis şirket کار شرکت اداره دفتر محل العمل المكتب darbo darbas biuro įmonės lavoro ufficio azienda trabalho praca biuro służbowy werk zakelijk kantoor työ раб рабочее служебный служебная сл служ dienst dienstliche geschäftliche للعمل العملي bedrijfs travaux pro arbeits arbeits företags darbovietės posao posla firmen kantooradres işyeri",
    ),
    (
        "mobile",
        "mobile cell cellular mobil handy mobiltelefon móvil celular portable мобильный cep موبایل همراه جوال mobilus mobilusis cellulare komórkowy mobiel matka الجوال переносной mobiele",
    ),
    (
        "other",
        "other alternate alternative alt additional extra secondary second andere anderer weitere weiterer weiteres autre otro otra annan annat övrig övrigt другой дополнительный diğer ikinci دیگر سایر دوم دیگری آخر أخرى إضافي kitas kita papildomas antras altro inny dodatkowy ander overig muu otros otras weiteren sekundäre sekundärer zweite zweites zweiter другая другое otra citas andre annen anden други دیگه اخری اضافية kito kitos kiti zusätzliche",
    ),
    (
        "billing",
        "billing invoice rechnung facturation facturación faktura fakturering fatura صورتحساب صورتحسابی sąskaitos fatturazione bill юридический юридическая facturacion rechnungs po juridinis juridinė",
    ),
    (
        "shipping",
        "shipping delivery mailing lieferung livraison envío leverans teslimat ارسال تحویل pristatymo spedizione dostawy ship physical fiziksel фактический фактическая liefer versand sa faktinis faktinė korespondencijos veiklos",
    ),
    (
        "",
        "primary main default first preferred current principal standard haupt hauptadresse principale huvud основной birincil ana اصلی اول الرئيسي pagrindinis główny hoofd \
         customer customers client clients contact cust person user member subscriber buyer guest patient attendee invitee participant lead kunden kunde kundens client's cliente kund müşteri клиента покупателя مشتری مشتریان خریدار مراجع بیمار عضو العميل الزبون kliento pirkėjo klienta klanten klant \
         general custom fields my your our their his her current value text field line nr no num number primäre primärer erste الأساسي الاساسي الرئيسية birincil e people individual subscriber registracijos buveinės pirkėjas المستخدم",
    ),
];

/// Words that stand beside any name and change nothing: those of questions and forms.
pub(super) const FILLERS: &str = "what whats what's is are s the a an of for to in at by on your you please enter in full my and der die das ihr ihre le la les de del della dell du des el los von zu zur für su tu din ditt ваш ваша ваше введите \
    شما را لطفا وارد کنید خود رو است چیست jūsų įveskite prašome optional required utc gmt";

/// Words that speak for a seller, a colleague, a relative or a thing: the column is not about the customer.
pub(super) const STRANGERS: &str = "owner assigned assignee agent seller salesperson sales rep representative manager assistant spouse wife husband partner child children kids parent father mother emergency referee event product item order campaign ticket supplier vendor employee staff author creator modified updated bearbeiter betreuer verkäufer propriétaire responsable vendedor propietario säljare ägare ответственный менеджер temsilci sahibi مسئول فروشنده کارشناس بازاریاب پدر مادر همسر معرف vadybininkas atsakingas savininkas";

/// Names of columns that only lists of companies have.
pub(super) const OF_COMPANIES: &str = "vat id|vatid|vat number|vat no|vat|ust id|ustid|ust idnr|steuernummer|handelsregister|siret|siren|tva|cif|nif empresa|kvk|nip|regon|krs|pvm kodas|įmonės kodas|imones kodas|company registration number|registration number|شناسه ملی|کد اقتصادی|شماره ثبت|vergi no|vergi numarası|инн|огрн|кпп|organisationsnummer|org nr|orgnr|partita iva|p iva";

/// Names of the column of persons whom one speaks to at a customer's.
pub(super) const CONTACTS: &str = "contact|contact person|contact name|contact full name|main contact|primary contact|kontaktas|kontaktinis asmuo|kontaktinio asmens vardas|asmuo kontaktams|ansprechpartner|kontaktperson|контактное лицо|persona de contacto|personne de contact|interlocuteur|contatto|referente|contactpersoon|osoba kontaktowa|yetkili|yetkili kişi|شخص رابط|نام رابط|رابط";

/// Headers that only say that there is a column.
pub(super) const SILENT: &str = "column|col|field|unnamed|spalte|colonne|columna|kolumn|ستون|stulpelis|столбец|sütun|var|kolom|sloupec|unnamed column|f|header|بدون نام";

/// Names of columns of a list of things for sale: where nobody can be reached either, a name there is no customer's.
pub(super) const OF_THINGS: &str = "sku|barcode|ean|upc|isbn|price|unit price|list price|sale price|cost|stock|quantity|qty|in stock|product id|product code|product type|item code|color|size|بارکد|قیمت|موجودی|کد کالا|تعداد|kaina|kiekis|likutis|prekės kodas|brūkšninis kodas|preis|menge|bestand|artikelnummer|prix|quantité|precio|cantidad|pris|antal|цена|количество|артикул|fiyat|adet|stok|السعر|الكمية";
