//! The columns of lists as programs and shops in many languages write them, and the fields that they fill.

use super::*;

/// Of each list the names of its columns and their fields: `-` for a word that no field holds, `#` a number, `$` an
/// amount, `d` a day, `p` a phone number of somebody else or a pager, `b` yes or no, `t` a form of address.
const SHAPES: &[(&str, &str)] = &[
    (
        "salesforce contacts",
        "Contact ID=#|Salutation=t|First Name=given_name|Last Name=family_name|Title=role|\
         Account Name=company|Mailing Street=street|Mailing City=city|Mailing State/Province=region|\
         Mailing Zip/Postal Code=postal_code|Mailing Country=country|Phone=phone|Mobile=phone|Fax=phone|\
         Email=email|Lead Source=source|Birthdate=birthday|Description=note|Contact Owner=-",
    ),
    (
        "salesforce api",
        "Id=#|AccountId=-|LastName=family_name|FirstName=given_name|Salutation=t|Name=name|\
         OtherStreet=street|OtherCity=city|OtherState=region|OtherPostalCode=postal_code|OtherCountry=country|\
         MailingStreet=street|MailingCity=city|MailingState=region|MailingPostalCode=postal_code|\
         MailingCountry=country|Phone=phone|Fax=phone|MobilePhone=phone|HomePhone=phone|OtherPhone=phone|\
         AssistantPhone=p|Email=email|Title=role|Department=-|AssistantName=-|LeadSource=source|\
         Birthdate=birthday|Description=note|OwnerId=-|HasOptedOutOfEmail=-|CreatedDate=created_on|\
         LastModifiedDate=d",
    ),
    (
        "zoho contacts",
        "Contact Id=#|Contact Owner=-|Lead Source=source|First Name=given_name|Last Name=family_name|\
         Account Name=company|Vendor Name=-|Email=email|Title=role|Department=-|Phone=phone|Home Phone=phone|\
         Other Phone=phone|Fax=phone|Mobile=phone|Date of Birth=birthday|Assistant=-|Asst Phone=p|Email Opt Out=-|\
         Created By=-|Modified By=-|Created Time=created_on|Modified Time=d|Salutation=t|\
         Mailing Street=street|Other Street=street|Mailing City=city|Other City=city|Mailing State=region|\
         Other State=region|Mailing Zip=postal_code|Other Zip=postal_code|Mailing Country=country|\
         Other Country=country|Description=note|Skype ID=-|Secondary Email=email|Twitter=-|Tag=tags",
    ),
    (
        "pipedrive people",
        "Person - ID=#|Person - Name=name|Person - Organization=company|Person - Email - Work=email|\
         Person - Email - Home=email|Person - Phone - Work=phone|Person - Phone - Mobile=phone|\
         Person - Open deals=$|Person - Owner=-|Person - Label=tags|Person - Person created=created_on|\
         Person - Next activity date=d",
    ),
    (
        "pipedrive flat",
        "Name=name|Label=tags|Organization=company|Email - Work=email|Email - Home=email|Phone - Work=phone|\
         Phone - Mobile=phone|Closed deals=$|Open deals=$|Next activity date=d|Owner=-",
    ),
    (
        "square",
        "Reference ID=#|First Name=given_name|Surname=family_name|Email Address=email|Phone Number=phone|\
         Nickname=nickname|Company Name=company|Street Address 1=street|Street Address 2=street|City=city|\
         State=region|Postal Code=postal_code|Birthday=birthday|Memo=note|Square Customer ID=#|\
         Creation Source=-|First Visit=d|Last Visit=d|Transaction Count=$|Lifetime Spend=$|\
         Email Subscription Status=consent|Instant Profile=b",
    ),
    (
        "mailchimp",
        "Email Address=email|First Name=given_name|Last Name=family_name|Address=street|Phone Number=phone|\
         Birthday=birthday|MEMBER_RATING=#|OPTIN_TIME=d|OPTIN_IP=-|CONFIRM_TIME=d|CONFIRM_IP=-|LATITUDE=$|\
         LONGITUDE=$|GMTOFF=$|DSTOFF=$|TIMEZONE=-|CC=-|LAST_CHANGED=d|LEID=#|EUID=-|NOTES=note|TAGS=tags",
    ),
    (
        "google new",
        "First Name=given_name|Middle Name=given_name|Last Name=family_name|Phonetic First Name=-|\
         Phonetic Middle Name=-|Phonetic Last Name=-|Name Prefix=t|Name Suffix=-|Nickname=nickname|File As=-|\
         Organization Name=company|Organization Title=role|Organization Department=-|Birthday=birthday|\
         Notes=note|Labels=tags|E-mail 1 - Label=-|E-mail 1 - Value=email|Phone 1 - Label=-|\
         Phone 1 - Value=phone|Address 1 - Label=-|Address 1 - Country=country|Address 1 - Street=street|\
         Address 1 - Extended Address=street|Address 1 - City=city|Address 1 - Region=region|\
         Address 1 - Postal Code=postal_code|Address 1 - PO Box=street|Website 1 - Label=-|\
         Website 1 - Value=website",
    ),
    (
        "hubspot",
        "Record ID=#|First Name=given_name|Last Name=family_name|Email=email|Phone Number=phone|\
         Mobile Phone Number=phone|Contact owner=-|Lead Status=status|Lifecycle Stage=-|\
         Marketing contact status=-|Create Date=created_on|Associated Company=company|\
         Associated Company IDs=#|Job Title=role|Street Address=street|City=city|State/Region=region|\
         Postal Code=postal_code|Country/Region=country|Website URL=website|Original Source=source|\
         Last Activity Date=d|Number of Associated Deals=$",
    ),
    (
        "shopify",
        "Customer ID=#|First Name=given_name|Last Name=family_name|Email=email|\
         Accepts Email Marketing=consent|Default Address Company=company|Default Address Address1=street|\
         Default Address Address2=street|Default Address City=city|Default Address Province Code=region|\
         Default Address Country Code=country|Default Address Zip=postal_code|Default Address Phone=phone|\
         Phone=phone|Accepts SMS Marketing=-|Total Spent=$|Total Orders=$|Note=note|Tax Exempt=b|Tags=tags",
    ),
    (
        "woocommerce",
        "user_login=-|user_email=email|first_name=given_name|last_name=family_name|display_name=name|\
         billing_first_name=-|billing_last_name=-|billing_company=company|billing_email=email|\
         billing_phone=phone|billing_address_1=street|billing_address_2=street|billing_postcode=postal_code|\
         billing_city=city|billing_state=region|billing_country=country|shipping_first_name=-|\
         shipping_address_1=street|shipping_postcode=postal_code|shipping_city=city|\
         user_registered=created_on|total_spent=$|order_count=$",
    ),
    (
        "woo report",
        "Name=name|Username=-|Last active=d|Sign up=created_on|Email=email|Orders=$|Total spend=$|AOV=$|\
         Country / Region=country|City=city|Region=region|Postal code=postal_code",
    ),
    (
        "apple csv",
        "First name=given_name|Last name=family_name|Company=company|Job title=role|Phone: home=phone|\
         Phone: mobile=phone|Phone: iPhone=phone|Email: home=email|Email: work=email|\
         Address: home: Street=street|Address: home: City=city|Address: home: ZIP=postal_code|\
         Address: home: Country=country|Birthday=birthday|Note=note",
    ),
    (
        "thunderbird",
        "First Name=given_name|Last Name=family_name|Display Name=name|Nickname=nickname|Primary Email=email|\
         Secondary Email=email|Screen Name=-|Work Phone=phone|Home Phone=phone|Fax Number=phone|Pager Number=p|\
         Mobile Number=phone|Home Address=street|Home Address 2=street|Home City=city|Home State=region|\
         Home ZipCode=postal_code|Home Country=country|Work Address=street|Work Address 2=street|\
         Work City=city|Work State=region|Work ZipCode=postal_code|Work Country=country|Job Title=role|\
         Department=-|Organization=company|Web Page 1=website|Web Page 2=-|Custom 1=-|Notes=note",
    ),
    (
        "thunderbird de",
        "Vorname=given_name|Nachname=family_name|Anzeigename=name|Spitzname=nickname|\
         Primäre E-Mail-Adresse=email|Sekundäre E-Mail-Adresse=email|Messenger-Name=-|Tel. dienstlich=phone|\
         Tel. privat=phone|Fax-Nummer=phone|Pager-Nummer=p|Mobil-Tel.-Nr.=phone|Privat: Adresse=street|\
         Privat: Adresse 2=street|Privat: Ort=city|Privat: Bundesland=region|Privat: PLZ=postal_code|\
         Privat: Land=country|Dienstlich: Adresse=street|Dienstlich: Ort=city|Dienstlich: PLZ=postal_code|\
         Arbeitstitel=role|Abteilung=-|Organisation=company|Webseite 1=website|Notizen=note",
    ),
    (
        "linkedin",
        "First Name=given_name|Last Name=family_name|URL=website|Email Address=email|Company=company|\
         Position=role|Connected On=created_on",
    ),
    (
        "freshsales",
        "First name=given_name|Last name=family_name|Work email=email|Work phone=phone|Mobile number=phone|\
         Job title=role|Sales account=company|Lifecycle stage=status|Address=street|City=city|State=region|\
         Zipcode=postal_code|Country=country|Subscription status=consent|Sales owner=-|Created at=created_on|\
         Tags=tags",
    ),
    (
        "brevo",
        "CONTACT ID=#|EMAIL=email|FIRSTNAME=given_name|LASTNAME=family_name|SMS=phone|WHATSAPP=phone|EXT_ID=#|\
         ADDED_TIME=created_on|MODIFIED_TIME=d|DOUBLE_OPT-IN=-|LANDLINE_NUMBER=phone|JOB_TITLE=role|\
         CONTACT_TIMEZONE=-",
    ),
    (
        "odoo",
        "External ID=-|Name=name|Is a Company=kind|Company Name=company|Street=street|Street2=street|\
         City=city|State=region|Zip=postal_code|Country=country|Phone=phone|Mobile=phone|Email=email|\
         Website=website|Job Position=role|Tags=tags|Notes=note|Reference=#|Created on=created_on",
    ),
    (
        "dynamics",
        "(Do Not Modify) Contact=-|Full Name=name|Email=email|Company Name=company|Business Phone=phone|\
         Mobile Phone=phone|Address 1: Street 1=street|Address 1: City=city|\
         Address 1: ZIP/Postal Code=postal_code|Address 1: Country/Region=country|Status=-|Birthday=birthday|\
         Created On=created_on",
    ),
    (
        "quickbooks",
        "Customer=name|Company=company|Email=email|Phone=phone|Mobile=phone|Fax=phone|Website=website|\
         Street Address=street|City=city|State=region|ZIP=postal_code|Country=country|Opening Balance=$|\
         Date=-|Notes=note|Tax Resale No.=-",
    ),
    (
        "xero",
        "*ContactName=name|AccountNumber=#|EmailAddress=email|FirstName=given_name|LastName=family_name|\
         POAttentionTo=-|POAddressLine1=street|POCity=city|PORegion=region|POPostalCode=postal_code|\
         POCountry=country|PhoneNumber=phone|FaxNumber=phone|MobileNumber=phone|Website=website",
    ),
    (
        "stripe",
        "id=-|Name=name|Email=email|Description=note|Created (UTC)=created_on|Phone=phone|\
         Address Line1=street|Address Line2=street|Address City=city|Address State=region|\
         Address Country=country|Address Postal Code=postal_code|Currency=-|Delinquent=b|Total Spend=$",
    ),
    (
        "wix",
        "First Name=given_name|Last Name=family_name|Email 1=email|Email 2=email|Phone 1=phone|Phone 2=phone|\
         Address 1 - Street=street|Address 1 - City=city|Address 1 - State/Region=region|\
         Address 1 - Zip=postal_code|Address 1 - Country=country|Company=company|Position=role|\
         Birthdate=birthday|Labels=tags|Email subscriber status=consent|Last Activity=-|\
         Created At (UTC+0)=created_on|Source=source",
    ),
    (
        "prestashop",
        "ID=#|Social title=t|First name=given_name|Last name=family_name|Email address=email|Enabled=b|\
         Newsletter=consent|Partner offers=b|Registration=created_on|Last visit=d",
    ),
    (
        "magento",
        "ID=#|Name=name|Email=email|Group=groups|Phone=phone|ZIP=postal_code|Country=country|\
         State/Province=region|Customer Since=created_on|Date of Birth=birthday|Tax VAT Number=-|\
         Gender=gender|Street Address=street|City=city|Company=company",
    ),
    (
        "lightspeed",
        "customer_code=#|first_name=given_name|last_name=family_name|company_name=company|email=email|\
         phone=phone|mobile=phone|fax=phone|physical_address_1=street|physical_city=city|\
         physical_postcode=postal_code|physical_state=region|physical_country_id=country|\
         date_of_birth=birthday|sex=gender|customer_group_name=groups|note=note|loyalty_balance=$",
    ),
    (
        "loyverse",
        "Customer ID=#|Customer name=name|Email=email|Phone=phone|Address=street|City=city|Region=region|\
         Postal code=postal_code|Country=country|Customer code=#|Points balance=$|Note=note|First visit=d|\
         Last visit=d|Total visits=$|Total spent=$",
    ),
    ("monday", "Name=name|Person=-|Email=email|Phone=phone|Company=company|Title=role|Last interaction=d"),
    (
        "bigin",
        "Record Id=#|Contact Owner.id=-|Contact Owner=-|First Name=given_name|Last Name=family_name|\
         Company Name=company|Email=email|Phone=phone|Mobile=phone|Title=role|Mailing Street=street|Tag=tags",
    ),
    (
        "activecampaign",
        "Contact ID=#|First Name=given_name|Last Name=family_name|Email=email|Phone=phone|\
         Date Created=created_on|IP Address=-|Tags=tags",
    ),
    (
        "bitrix24 en",
        "ID=#|First name=given_name|Second name=given_name|Last name=family_name|Date of birth=birthday|\
         Work Phone=phone|Mobile=phone|Work E-mail=email|Company=company|Position=role|Contact type=-|\
         Source=source|Responsible person=-|Comment=note",
    ),
    (
        "bitrix24 ru",
        "ID=#|Обращение=t|Имя=given_name|Отчество=given_name|Фамилия=family_name|Дата рождения=birthday|\
         Дата создания=created_on|Рабочий телефон=phone|Мобильный телефон=phone|Рабочий e-mail=email|\
         Частный e-mail=email|Компания=company|Должность=role|Тип контакта=-|Источник=source|Ответственный=-|\
         Комментарий=note|Адрес=street",
    ),
    (
        "amocrm ru",
        "ID=#|Тип=-|Наименование=name|Имя=given_name|Фамилия=family_name|Компания=company|\
         Дата создания контакта=created_on|Ответственный=-|Теги=tags|Рабочий телефон=phone|\
         Мобильный телефон=phone|Домашний телефон=phone|Рабочий email=email|Личный email=email|\
         Должность (контакт)=role|Примечание 1=note",
    ),
    (
        "yclients ru",
        "Имя=name|Телефон=phone|Email=email|Категории=tags|Дата рождения=birthday|Пол=gender|Скидка=$|Карта=#|\
         Комментарий=note|Продано=$|Визиты=$|Первый визит=d|Последний визит=d",
    ),
    (
        "outlook en",
        "Title=t|First Name=given_name|Middle Name=given_name|Last Name=family_name|Suffix=-|Company=company|\
         Department=-|Job Title=role|Business Street=street|Business Street 2=street|Business City=city|\
         Business State=region|Business Postal Code=postal_code|Business Country/Region=country|\
         Home Street=street|Home City=city|Home Country/Region=country|Other City=city|Assistant's Phone=p|\
         Business Fax=phone|Business Phone=phone|Business Phone 2=phone|Callback=phone|Car Phone=phone|\
         Company Main Phone=phone|Home Fax=phone|Home Phone=phone|ISDN=p|Mobile Phone=phone|Other Phone=phone|\
         Pager=p|Primary Phone=phone|Radio Phone=phone|TTY/TDD Phone=phone|Telex=p|Account=-|Anniversary=d|\
         Assistant's Name=-|Billing Information=-|Birthday=birthday|Business Address PO Box=street|\
         Categories=tags|Children=-|E-mail Address=email|E-mail Type=-|E-mail Display Name=-|\
         E-mail 2 Address=email|E-mail 2 Display Name=-|Gender=gender|Government ID Number=#|Hobby=-|\
         Manager's Name=-|Notes=note|Office Location=-|Profession=-|Referred By=source|Spouse=-|\
         Web Page=website",
    ),
    (
        "outlook fr",
        "Titre=t|Prénom=given_name|Deuxième prénom=given_name|Nom=family_name|Suffixe=-|Société=company|\
         Service=-|Titre=role|Rue (bureau)=street|Rue (bureau) 2=street|Ville (bureau)=city|\
         Dép/Région (bureau)=region|Code postal (bureau)=postal_code|Pays/Région (bureau)=country|\
         Rue (domicile)=street|Ville (domicile)=city|Code postal (domicile)=postal_code|\
         Pays/Région (domicile)=country|Rue (autre)=street|Ville (autre)=city|Téléphone de l'assistant(e)=p|\
         Télécopie (bureau)=phone|Téléphone (bureau)=phone|Téléphone 2 (bureau)=phone|Rappel=phone|\
         Téléphone (voiture)=phone|Téléphone société=phone|Télécopie (domicile)=phone|Téléphone (domicile)=phone|\
         Téléphone 2 (domicile)=phone|RNIS=p|Tél. mobile=phone|Télécopie (autre)=phone|Téléphone (autre)=phone|\
         Récepteur de radiomessagerie=p|Téléphone principal=phone|Anniversaire=birthday|\
         Anniversaire de mariage ou fête=d|Adresse de messagerie=email|Type de messagerie=-|\
         Nom complet de l'adresse de messagerie=-|Adresse de messagerie 2=email|Catégories=tags|Enfants=-|\
         Sexe=gender|Notes=note|Page Web=website|Responsable=-|Nom de l'assistant(e)=-|Conjoint(e)=-",
    ),
    (
        "outlook de",
        "Anrede=t|Vorname=given_name|Weitere Vornamen=given_name|Nachname=family_name|Suffix=-|Firma=company|\
         Abteilung=-|Position=role|Straße geschäftlich=street|Straße geschäftlich 2=street|\
         Ort geschäftlich=city|Region geschäftlich=region|Postleitzahl geschäftlich=postal_code|\
         Land/Region geschäftlich=country|Straße privat=street|Ort privat=city|\
         Bundesland/Kanton privat=region|Postleitzahl privat=postal_code|Land/Region privat=country|\
         Weitere Straße=street|Weiterer Ort=city|Weitere Postleitzahl=postal_code|\
         Weiteres/e Land/Region=country|Telefon Assistent=p|Fax geschäftlich=phone|Telefon geschäftlich=phone|\
         Telefon geschäftlich 2=phone|Rückmeldung=phone|Autotelefon=phone|Telefon Firma=phone|Fax privat=phone|\
         Telefon (privat)=phone|Telefon (privat 2)=phone|ISDN=p|Mobiltelefon=phone|Weiteres Fax=phone|\
         Weiteres Telefon=phone|Pager=p|Haupttelefon=phone|Geburtstag=birthday|Jahrestag=d|\
         E-Mail-Adresse=email|E-Mail-Typ=-|E-Mail: Angezeigter Name=-|E-Mail 2: Adresse=email|\
         E-Mail 2: Angezeigter Name=-|Kategorien=tags|Kinder=-|Geschlecht=gender|Notizen=note|\
         Webseite=website|Beruf=-|Partner=-|Name Assistent=-|Name des/der Vorgesetzten=-|\
         Postfach geschäftlich=street",
    ),
    (
        "outlook es",
        "Título=t|Nombre=given_name|Segundo nombre=given_name|Apellidos=family_name|Sufijo=-|\
         Organización=company|Puesto=role|Calle del trabajo=street|Calle del trabajo 2=street|\
         Ciudad de trabajo=city|Provincia o estado de trabajo=region|Código postal del trabajo=postal_code|\
         País o región del trabajo=country|Calle del domicilio=street|Ciudad de residencia=city|\
         Código postal del domicilio=postal_code|País o región del domicilio=country|Otra calle=street|\
         Otra ciudad=city|Otra provincia o estado=region|Otro código postal=postal_code|Fax del trabajo=phone|\
         Teléfono del trabajo=phone|Teléfono del trabajo 2=phone|Devolución de llamada=phone|\
         Teléfono del automóvil=phone|Número de centralita de la organización=phone|Fax particular=phone|\
         Particular=phone|Móvil=phone|Otro fax=phone|Otro teléfono=phone|Localizador=p|Teléfono principal=phone|\
         Cumpleaños=birthday|Aniversario=d|Dirección de correo electrónico=email|Tipo de correo electrónico=-|\
         Nombre de pantalla de correo electrónico=-|Dirección del correo electrónico 2=email|Categorías=tags|\
         Hijos=-|Género=gender|Notas=note|Página web=website|Profesión=-|Nombre del director=-|Cónyuge=-|\
         Apartado postal de la dirección personal=street",
    ),
    (
        "outlook ru",
        "Обращение=t|Имя=given_name|Отчество=given_name|Фамилия=family_name|Суффикс=-|Организация=company|\
         Отдел=-|Должность=role|Улица (раб. адрес)=street|Улица 2 (раб. адрес)=street|Город (раб. адрес)=city|\
         Область (раб. адрес)=region|Индекс (раб. адрес)=postal_code|Страна или регион (раб. адрес)=country|\
         Улица (дом. адрес)=street|Город (дом. адрес)=city|Область (дом. адрес)=region|\
         Почтовый код (дом.)=postal_code|Страна или регион (дом. адрес)=country|Улица  (другой адрес)=street|\
         Город  (другой адрес)=city|Индекс  (другой адрес)=postal_code|Телефон помощника=p|Рабочий факс=phone|\
         Рабочий телефон=phone|Телефон раб. 2=phone|Обратный вызов=phone|Телефон в машине=phone|\
         Основной телефон организации=phone|Домашний факс=phone|Домашний телефон=phone|Телефон дом. 2=phone|\
         ISDN=p|Телефон переносной=phone|Другой факс=phone|Другой телефон=phone|Пейджер=p|Основной телефон=phone|\
         Радиотелефон=phone|Телекс=p|Веб-страница=website|Годовщина=d|День рождения=birthday|Дети=-|\
         Заметки=note|Имя помощника=-|Категории=tags|Пол=gender|Профессия=-|Руководитель=-|\
         Адрес эл. почты=email|Тип эл. почты=-|Краткое имя эл. почты=-|Адрес 2 эл. почты=email|\
         Почтовый ящик (дом. адрес)=street|Супруг(а)=-",
    ),
    (
        "outlook tr",
        "Unvan=t|İlk Adı=given_name|İkinci Adı=given_name|Soyadı=family_name|Sonek=-|Şirket=company|Bölüm=-|\
         İş Unvanı=role|İş-Cadde=street|İş-Cadde 2=street|İş-Şehir=city|İş-Bölge=region|\
         İş-Posta Kodu=postal_code|İş-Ülke/Bölge=country|Ev-Cadde=street|Ev-Şehir=city|Ev-Bölge=region|\
         Ev-Posta Kodu=postal_code|Ev-Ülke/Bölge=country|Diğer-Cadde=street|Diğer-Şehir=city|\
         Yardımcının Telefonu=p|İş Faksı=phone|İş Telefonu=phone|İş Telefonu 2=phone|Geri Arama=phone|\
         Araç Telefonu=phone|Şirket Santral Telefonu=phone|Ev Faksı=phone|Ev Telefonu=phone|Ev Telefonu 2=phone|\
         Cep Telefonu=phone|Diğer Faks No=phone|Diğer Telefon=phone|Çağrı Cihazı=p|Birincil Telefon=phone|\
         Doğum Günü=birthday|Yıldönümü=d|Elektronik Posta Adresi=email|Elektronik Posta Türü=-|\
         Elektronik Posta Görünen Adı=-|Elektronik Posta 2 Adres=email|Kategoriler=tags|Çocuklar=-|\
         Cinsiyet=gender|Notlar=note|Web Sayfası=website|Meslek=-|Yönetici'nin Adı=-|Eşi=-",
    ),
    (
        "outlook ar",
        "الاسم الأول=given_name|الاسم الأوسط=given_name|اسم العائلة=family_name|لاحقة=-|الشركة=company|\
         القسم=-|المسمى الوظيفي=role|شارع العمل=street|شارع 2 للعمل=street|مدينة العمل=city|\
         ولاية العمل=region|الرمز البريدي للعمل=postal_code|بلد العمل/المنطقة=country|شارع المنزل=street|\
         شارع المنزل 2=street|مدينة المنزل=city|ولاية المنزل=region|الرمز البريدي للمنزل=postal_code|\
         البلد/المنطقة=country|شارع آخر=street|مدينة أخرى=city|رمز بريدي آخر=postal_code|هاتف المساعد=p|\
         فاكس العمل=phone|هاتف العمل=phone|هاتف العمل 2=phone|رد الاتصال=phone|هاتف السيارة=phone|\
         الهاتف الرئيسي للشركة=phone|فاكس المنزل=phone|هاتف المنزل=phone|هاتف المنزل 2=phone|الهاتف الجوال=phone|\
         فاكس آخر=phone|هاتف آخر=phone|الهاتف الأساسي=phone|تاريخ الميلاد=birthday|الذكرى السنوية=d|\
         عنوان البريد الإلكتروني=email|نوع البريد الإلكتروني=-|اسم العرض للبريد الإلكتروني=-|\
         عنوان البريد الإلكتروني 2=email|الفئات=tags|الأولاد=-|الجنس=gender|ملاحظات=note|صفحة ويب=website|\
         اسم المدير=-|الزوجة=-",
    ),
    (
        "outlook lt",
        "Titulas=t|Vardas=given_name|Antras vardas=given_name|Pavardė=family_name|Įmonė=company|Skyrius=-|\
         Pareigos=role|Gatvė (darbo)=street|2-a gatvė (darbo)=street|Miestas (darbo)=city|\
         Gyvenamoji gatvė=street|Gyvenamasis miestas=city|Gyvenamasis rajonas, apskritis=region|\
         Gyvenamoji šalis/regionas=country|Kita gatvė=street|Kitas rajonas, apskritis=region|\
         Automobilinis telefonas=phone|Darbo telefonas=phone|Namų telefonas=phone|Mobilusis telefonas=phone|\
         Kitas telefonas=phone|Kitas faksas=phone|Pagrindinis telefonas=phone|El. pašto adresas=email|\
         Rodomas 3-io el. pašto vardas=-|Gimtadienis=birthday|Kategorijos=tags|Lytis=gender|Pastabos=note|\
         Tinklalapis=website",
    ),
    (
        "a Persian accounting program",
        "کد=#|نوع شخص=kind|عنوان=t|نام=given_name|نام خانوادگی=family_name|نام شرکت=company|تلفن ۱=phone|\
         تلفن ۲=phone|تلفن همراه=phone|فکس=phone|کد اقتصادی=-|شماره ملی=-|شهر=city|استان=region|\
         کد پستی=postal_code|آدرس=street|ایمیل=email|وب سایت=website|مانده=$|تاریخ عضویت=created_on|\
         توضیحات=note|گروه=groups",
    ),
    (
        "a Persian shop",
        "ردیف=#|نام و نام‌خانوادگی=name|شماره موبایل=phone|تاریخ تولد=birthday|جنسیت=gender|آدرس منزل=street|\
         معرف=source|امتیاز=$|تعداد خرید=$|آخرین خرید=d",
    ),
    (
        "a Lithuanian shop",
        "Eil. Nr.=#|Vardas, pavardė=name|Tel. Nr.=phone|El. p.=email|Gimimo data=birthday|Adresas=street|\
         Miestas=city|Pašto kodas=postal_code|Pastabos=note|Nuolaida=$|Kortelės Nr.=#",
    ),
    (
        "a Lithuanian wholesaler",
        "Įmonės kodas=#|PVM mokėtojo kodas=-|Buveinės adresas=street|Telefonas=phone|El. paštas=email",
    ),
    (
        "a German shop",
        "Kd.-Nr.=#|Anrede=t|Vorname=given_name|Name=family_name|Firma=company|Straße=street|Hausnr.=street|\
         PLZ=postal_code|Ort=city|Land=country|Tel.=phone|Handy=phone|E-Mail=email|Geb.-Datum=birthday|\
         Kunde seit=created_on|Bemerkung=note|Kundengruppe=groups",
    ),
    (
        "a French shop",
        "Civilité=t|Nom=family_name|Prénom=given_name|Adresse=street|Complément=street|CP=postal_code|\
         Ville=city|Tél. fixe=phone|Tél. portable=phone|Courriel=email|Date de naissance=birthday|\
         Date de création=created_on|Remarques=note|N° client=#",
    ),
    (
        "a Spanish shop",
        "N.º cliente=#|Nombre=given_name|Primer apellido=family_name|Domicilio=street|C.P.=postal_code|\
         Población=city|Provincia=region|Teléfono=phone|Móvil=phone|Correo electrónico=email|\
         F. nacimiento=birthday|Fecha alta=created_on|Observaciones=note|Sexo=gender|NIF=-",
    ),
    (
        "a Turkish shop",
        "Müşteri No=#|Adı=given_name|Soyadı=family_name|Cep Tel=phone|E-posta=email|Adres=street|İlçe=region|\
         Şehir=city|Posta Kodu=postal_code|Doğum Tarihi=birthday|Kayıt Tarihi=created_on|Açıklama=note|\
         T.C. Kimlik No=#|Vergi Dairesi=-",
    ),
    (
        "a Turkish barber",
        "Adı Soyadı=name|Telefon=phone|Eposta=email|İl=city|Doğum Günü=birthday|Grubu=groups",
    ),
    (
        "an Arabic shop",
        "رقم العميل=#|اسم العميل=name|رقم الجوال=phone|البريد الإلكتروني=email|المدينة=city|العنوان=street|\
         تاريخ الميلاد=birthday|الجنس=gender|ملاحظات=note|تاريخ التسجيل=created_on|الرصيد=$",
    ),
    (
        "a Russian shop",
        "№=#|ФИО клиента=name|Тел.=phone|Эл. адрес=email|Дата рожд.=birthday|Адрес проживания=street|\
         Город=city|Индекс=postal_code|Пол=gender|Дата регистрации=created_on|Скидка, %=$|Примечания=note",
    ),
    (
        "an Italian shop",
        "Ragione sociale=company|Nome=given_name|Cognome=family_name|Indirizzo=street|CAP=postal_code|\
         Città=city|Prov.=region|Telefono=phone|Cellulare=phone|E-mail=email|P.IVA=-|Note=note",
    ),
    (
        "a Polish shop",
        "Imię=given_name|Nazwisko=family_name|Firma=company|Ulica=street|Kod pocztowy=postal_code|\
         Miejscowość=city|Telefon komórkowy=phone|Adres e-mail=email|Data urodzenia=birthday|Uwagi=note|\
         Płeć=gender",
    ),
];

/// Four values for a field.
fn values(field: &str) -> [&'static str; 4] {
    match field {
        "name" => ["Anna Kowalska", "Jonas Petraitis", "Maria Rossi", "Peter Müller"],
        "given_name" => ["Anna", "Jonas", "Maria", "Peter"],
        "family_name" => ["Kowalska", "Petraitis", "Rossi", "Müller"],
        "nickname" => ["Ann", "Jo", "Mary", "Pete"],
        "kind" => ["person", "company", "person", "person"],
        "company" => ["Acme GmbH", "Beta UAB", "Gamma Srl", "Delta AG"],
        "role" => ["Manager", "Engineer", "Buyer", "Chef"],
        "phone" => ["+49 30 901820", "+370 612 34567", "+39 06 1234 5678", "+44 20 7946 0958"],
        "email" => ["anna@example.com", "jonas@example.lt", "maria@example.it", "peter@example.de"],
        "street" => ["Hauptstr. 1", "Laisvės al. 2", "Via Roma 3", "Main St 4"],
        "city" => ["Berlin", "Kaunas", "Roma", "London"],
        "region" => ["Bavaria", "Kauno apskritis", "Lazio", "Kent"],
        "postal_code" => ["10115", "44001", "00184", "20001"],
        "country" => ["Germany", "Lithuania", "Italy", "France"],
        "birthday" => ["1980-05-13", "1975-12-30", "1990-01-25", "1988-07-14"],
        "gender" => ["F", "M", "F", "M"],
        "source" => ["Web", "Friend", "Web", "Poster"],
        "status" => ["Customer", "Lead", "Customer", "Lead"],
        "tags" | "groups" => ["vip", "new", "vip", "old"],
        "consent" | "b" => ["yes", "no", "yes", "no"],
        "website" => ["https://a.example", "https://b.example", "https://c.example", "https://d.example"],
        "note" => ["likes tea", "calls late", "a friend of Ona", "pays at once"],
        "created_on" | "d" => {
            ["2023-01-05 10:00", "2023-02-25 11:00", "2022-03-05 10:00", "2021-04-06 09:00"]
        }
        "#" => ["1001", "1002", "1003", "1004"],
        "$" => ["10.50", "20.00", "0.00", "5.25"],
        "p" => ["+1 212 555 0101", "+1 212 555 0102", "+1 212 555 0103", "+1 212 555 0104"],
        "t" => ["Mr", "Ms", "Dr", "Mrs"],
        _ => ["x17", "y23", "z31", "w45"],
    }
}

#[test]
fn the_columns_of_many_programs_and_languages_are_known() {
    let scene = book();
    let mut wrong = Vec::new();
    for (list, columns) in SHAPES {
        let columns: Vec<(&str, &str)> =
            columns.split('|').map(|column| column.rsplit_once('=').unwrap()).collect();
        let row = |cell: &dyn Fn(&str, &str) -> String| {
            columns.iter().map(|(name, field)| cell(name, field)).collect::<Vec<_>>().join("\t")
        };
        let mut text = row(&|name, _| name.to_owned());
        for at in 0..4 {
            text += &format!("\n{}", row(&|_, field| values(field)[at].to_owned()));
        }

        for ((name, expected), found) in columns.iter().zip(fields(&scene, &text)) {
            let expected = if expected.len() == 1 { "" } else { expected };
            let found = found.unwrap_or_default();
            if found != expected {
                wrong.push(format!("{list}: {name} fills {found:?} instead of {expected:?}"));
            }
        }
    }

    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
