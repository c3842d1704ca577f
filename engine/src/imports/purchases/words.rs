//! The names that the columns of orders, invoices, receipts and payments go by, and the words of their states.
//!
//! As in the `words` of customers: compared without blanks and signs. Where several columns have a name of one part, that of
//! the better rank is it: 0 says it plainly, the others may mean something else beside a better one.

use super::part::Part;

/// Names by part and rank, parted by `|`.
pub(super) const NAMES: &[(Part, u8, &str)] = &[
    (
        Part::On,
        0,
        "order date|orderdate|date of order|ordered on|ordered at|purchase date|date of purchase|purchased on|purchased at|bought on|invoice date|date of invoice|bill date|sale date|sales date|date of sale|sold on|sold at|transaction date|date of transaction|txn date|receipt date|issue date|date issued|date of issue|posting date|appointment date|booking date|visit date|service date|date of visit|document date|doc date|order placed|\
         تاریخ فاکتور|تاریخ خرید|تاریخ فروش|تاریخ سفارش|تاریخ سند|تاریخ صدور|تاریخ صورتحساب|تاریخ تراکنش|تاریخ فاکتور فروش|تاریخ معامله|تاریخ نوبت|تاریخ رزرو|تاریخ خدمت|تاریخ ویزیت|\
         sąskaitos data|pirkimo data|pardavimo data|užsakymo data|operacijos data|dokumento data|išrašymo data|išrašyta|čekio data|kvito data|sąskaitos faktūros data|dok data|sąsk data|vizito data|rezervacijos data|apsilankymo data|\
         bestelldatum|rechnungsdatum|kaufdatum|verkaufsdatum|belegdatum|buchungsdatum|auftragsdatum|transaktionsdatum|fecha de pedido|fecha del pedido|fecha pedido|fecha de factura|fecha factura|fecha de compra|fecha compra|fecha de venta|fecha venta|fecha de emisión|\
         date de commande|date de la commande|date commande|date de facture|date facture|date de la facture|date d'achat|date achat|date de vente|date d'émission|sipariş tarihi|fatura tarihi|satış tarihi|satın alma tarihi|işlem tarihi|belge tarihi|fiş tarihi|\
         تاريخ الطلب|تاريخ الفاتورة|تاريخ الشراء|تاريخ البيع|تاريخ العملية|дата заказа|дата покупки|дата продажи|дата счета|дата документа|дата операции|дата чека|дата накладной|дата реализации",
    ),
    (
        Part::On,
        1,
        "date|date time|datetime|day|data ir laikas|data laikas|datum uhrzeit|تاریخ و ساعت|تاریخ|data|datum|fecha|tarih|التاريخ|تاريخ|дата|روز",
    ),
    (
        Part::On,
        2,
        "time|timestamp|laikas|zeitpunkt|fecha y hora|date et heure|дата и время|زمان|تاریخ و ساعت|تاریخ و زمان|created at|created|created on|created utc|created date utc|date created|creation date|order created|تاریخ ثبت|تاریخ ایجاد|sukurta|sukūrimo data|erstellt|erstellt am|erstellungsdatum|creado|fecha de creación|créé le|date de création|oluşturma tarihi|تاريخ الإنشاء|дата создания|создан",
    ),
    (
        Part::On,
        3,
        "paid at|paid on|date paid|payment date|date of payment|تاریخ پرداخت|تاریخ تسویه|mokėjimo data|apmokėjimo data|zahlungsdatum|bezahlt am|fecha de pago|date de paiement|ödeme tarihi|تاريخ الدفع|дата оплаты",
    ),
    (
        Part::Reference,
        0,
        "order number|order no|order id|orderid|order nr|order|order name|order ref|order reference|invoice number|invoice no|invoice nr|invoice|invoice num|bill number|bill no|receipt number|receipt no|receipt nr|receipt|receipt id|sales order|sales order number|sale id|sale no|sale number|\
         شماره فاکتور|شماره سفارش|شماره صورتحساب|فاکتور|ش فاکتور|شماره رسید|کد سفارش|شناسه سفارش|شماره فاکتور فروش|کد فاکتور|شماره قبض|\
         sąskaitos numeris|sąskaitos nr|sąskaita|sąskaita faktūra|sąskaitos faktūros nr|sąskaitos faktūros numeris|sf nr|pvm sf nr|užsakymo numeris|užsakymo nr|užsakymas|čekio nr|čekio numeris|kvito nr|kvito numeris|\
         bestellnummer|bestellung|bestellnr|bestell nr|auftragsnummer|auftragsnr|auftrag|rechnungsnummer|rechnungsnr|rechnungs nr|rechnung|bon nr|bonnummer|quittungsnummer|número de pedido|n pedido|nº pedido|no pedido|pedido|id pedido|número de factura|n factura|nº factura|no factura|factura|folio|número de venta|recibo|\
         numéro de commande|n commande|n de commande|no commande|commande|numéro de facture|n facture|n de facture|no facture|facture|reçu|sipariş no|sipariş numarası|sipariş|fatura no|fatura numarası|fatura|fiş no|fiş numarası|\
         رقم الطلب|رقم الفاتورة|الفاتورة|رقم الايصال|номер заказа|заказ|заказа|номер счета|счет|счета|номер чека|чек|чека|номер накладной|накладная|накладной",
    ),
    (
        Part::Reference,
        1,
        "invoice id|transaction id|transaction number|transaction no|transaction|payment id|charge id|document number|document no|document|doc no|doc number|voucher no|voucher number|vch no|vch number|reference number|شماره سند|شماره تراکنش|شماره برگه|شماره حواله|کد رهگیری|شناسه تراکنش|\
         dokumento nr|dokumento numeris|dok nr|dok numeris|dokumentas|operacijos nr|operacijos numeris|belegnummer|belegnr|beleg nr|beleg|transaktionsnummer|transaktions id|número de documento|número de transacción|numéro de pièce|n pièce|numéro de transaction|belge no|evrak no|işlem no|رقم العملية|رقم السند|номер документа|документ|документа|номер операции",
    ),
    (
        Part::Reference,
        2,
        "reference|ref|ref no|num|number|no|nr|id|شماره|numeris|nummer|número|numéro|numara|رقم|номер",
    ),
    (
        Part::Amount,
        0,
        "total|order total|order total amount|grand total|total amount|amount total|total price|total paid|invoice total|invoice amount|order amount|total incl tax|total including tax|total inc tax|total collected|order value|sale total|total sale|total sales|purchase amount|total eur|total usd|\
         مبلغ کل|جمع کل|مبلغ فاکتور|مبلغ خرید|مبلغ فروش|مبلغ نهایی|مبلغ قابل پرداخت|قابل پرداخت|جمع فاکتور|مبلغ سفارش|مبلغ کل فاکتور|خالص فاکتور|جمع کل فاکتور|جمع مبلغ|قیمت کل|مبلغ کل خرید|\
         iš viso|viso|bendra suma|sąskaitos suma|užsakymo suma|suma su pvm|mokėtina suma|mokėti|viso su pvm|iš viso su pvm|viso mokėti|pirkimo suma|čekio suma|\
         gesamt|gesamtbetrag|gesamtsumme|gesamtpreis|rechnungsbetrag|endbetrag|bruttobetrag|importe total|monto total|total factura|total pedido|precio total|montant total|total ttc|montant ttc|total commande|prix total|\
         genel toplam|toplam|toplam tutar|fatura tutarı|sipariş tutarı|المجموع|الإجمالي|المبلغ الإجمالي|إجمالي|قيمة الفاتورة|итого|всего|общая сумма|сумма заказа|сумма чека|сумма счета|сумма документа|сумма покупки",
    ),
    (
        Part::Amount,
        1,
        "amount|sum|sales|sale amount|sales amount|net sales|gross sales|revenue|gross|value|turnover|paid amount|amount paid|مبلغ|جمع|مبلغ پرداختی|مبلغ خالص|مبلغ تراکنش|بهای کل|suma|suma eur|apmokėta|apyvarta|betrag|summe|umsatz|brutto|importe|monto|valor|montant|tutar|المبلغ|القيمة|сумма|стоимость|выручка|amount one column",
    ),
    (
        Part::Amount,
        2,
        "subtotal|sub total|net|amount before sales tax|net amount|جمع جزء|suma be pvm|netto|zwischensumme|sous total|ara toplam|المجموع الفرعي|подытог",
    ),
    (
        Part::Amount,
        3,
        "debit|debits|debit amount|charge|charges|charged|بدهکار|مبلغ بدهکار|debetas|debeto suma|soll|debe|débit|borç|مدين|дебет",
    ),
    (
        Part::Paid,
        0,
        "credit|credits|credit amount|payment|payments|payment received|بستانکار|مبلغ بستانکار|دریافتی|kreditas|kredito suma|haben|haber|crédit|alacak|دائن|кредит",
    ),
    (
        Part::LineAmount,
        0,
        "line total|line amount|item total|extended price|lineitem total|line item total|item amount|مبلغ ردیف|جمع ردیف|مبلغ سطر|جمع سطر|eilutės suma|prekės suma|positionsbetrag|zeilensumme|positionssumme|importe línea|total línea|total ligne|montant ligne|satır tutarı|satır toplamı|إجمالي السطر|сумма строки|сумма по строке",
    ),
    (
        Part::UnitPrice,
        0,
        "unit price|sales price|price|price each|unit cost|item price|item cost|lineitem price|rate|unit amount|unitamount|price per unit|product price|قیمت|قیمت واحد|فی|مبلغ واحد|نرخ|بهای واحد|kaina|vieneto kaina|vnt kaina|kaina be pvm|kaina su pvm|prekės kaina|preis|einzelpreis|stückpreis|stück preis|precio|precio unitario|prix|prix unitaire|pu|birim fiyat|birim fiyatı|fiyat|السعر|سعر|سعر الوحدة|цена|цена за единицу|цена за ед",
    ),
    (
        Part::Quantity,
        0,
        "quantity|qty|item quantity|lineitem quantity|quantity refund|units|pieces|pcs|number of items|no of items|items count|quantity sold|تعداد|مقدار|تعداد کالا|kiekis|kiek|vnt|vnt skaičius|menge|anzahl|stück|stückzahl|cantidad|unidades|quantité|qté|miktar|adet|الكمية|كمية|количество|кол во|кол",
    ),
    (
        Part::Product,
        0,
        "product|product name|item|item name|item title|listing title|lineitem name|item product|product title|line item|item description|line description|product description|goods|article|service|services|product service|product service full name|treatment|procedure|خدمات|شرح خدمات|نوع خدمت|نوع خدمات|procedūra|paslaugos|نام کالا|کالا|محصول|نام محصول|شرح کالا|عنوان کالا|کالا خدمات|شرح کالا خدمات|نام کالا خدمات|نام خدمت|خدمت|prekė|prekės|prekės pavadinimas|produktas|paslauga|prekė paslauga|prekės ar paslaugos|prekės paslaugos pavadinimas|\
         artikel|produkt|artikelbezeichnung|artikelname|produktname|leistung|behandlung|producto|servicio|tratamiento|artículo|nombre del producto|descripción del producto|produit|article|prestation|soin|désignation|nom du produit|ürün|ürün adı|stok adı|malzeme adı|mal hizmet|hizmet|işlem türü|الخدمة|المنتج|الصنف|اسم المنتج|اسم الصنف|товар|товары|наименование товара|номенклатура|услуга|услуги|процедура|наименование|product title",
    ),
    (
        Part::Product,
        1,
        "transaction line description|description|details|شرح|توضیح کالا|pavadinimas|aprašymas|bezeichnung|beschreibung|concepto|descripción|libellé|description article|açıklama|البيان|الوصف|описание",
    ),
    (
        Part::ProductCode,
        0,
        "sku|lineitem sku|item sku|product sku|product id|product code|item code|item no|barcode|upc|ean|کد کالا|کد محصول|بارکد|prekės kodas|artikelnummer|artikelnr|artikel nr|código de producto|código producto|référence produit|référence article|stok kodu|ürün kodu|رمز المنتج|كود الصنف|артикул|код товара",
    ),
    (
        Part::Discount,
        0,
        "line discount|lineitem discount|item discount|discount amount|discount|rebate|تخفیف|مبلغ تخفیف|nuolaida|nuolaidos suma|rabatt|nachlass|descuento|remise|indirim|iskonto|الخصم|خصم|скидка",
    ),
    (
        Part::Currency,
        0,
        "currency|currency code|ارز|واحد پول|نوع ارز|valiuta|währung|moneda|divisa|devise|para birimi|döviz|العملة|валюта",
    ),
    (
        Part::Status,
        0,
        "order status|invoice status|payment status|financial status|sale status|status|state|sale type|transaction type|document type|doc type|vch type|voucher type|invoice type|order type|type|account group|event type|وضعیت|وضعیت فاکتور|وضعیت سفارش|وضعیت پرداخت|نوع فاکتور|نوع سند|نوع|نوع عملیات|būsena|statusas|užsakymo būsena|sąskaitos būsena|mokėjimo būsena|tipas|dokumento tipas|operacijos tipas|dokumento rūšis|\
         bestellstatus|rechnungsstatus|zahlungsstatus|belegart|typ|art|estado|estado del pedido|estado de la factura|estado pedido|tipo|tipo de documento|statut|statut de la commande|état|type de document|durum|durumu|sipariş durumu|fatura durumu|fatura tipi|tür|tip|الحالة|حالة الطلب|حالة الفاتورة|النوع|статус|статус заказа|тип|вид документа|тип документа|вид операции",
    ),
    (
        Part::Cancelled,
        0,
        "cancelled at|canceled at|cancelled on|cancelled|canceled|voided at|voided|void|date cancelled|تاریخ لغو|تاریخ ابطال|ابطال شده|atšaukta|anuliuota|storniert am|storniert|anulado|annulé le|iptal tarihi|iptal|تاريخ الإلغاء|отменен|дата отмены",
    ),
    (
        Part::Note,
        0,
        "note|notes|order note|order notes|customer note|public notes|memo|notes memo|comment|comments|remark|remarks|توضیحات|ملاحظات|یادداشت|شرح فاکتور|شرح سند|توضیحات فاکتور|pastabos|pastaba|komentaras|bemerkung|bemerkungen|notiz|kommentar|notas|nota|observaciones|comentario|comentarios|commentaire|commentaires|remarque|notlar|ملاحظات|примечание|примечания|комментарий",
    ),
    (
        Part::CustomerCode,
        0,
        "customer id|customerid|customer code|customer no|customer number|customer nr|client id|client code|client no|client number|account code|account number|account no|member id|member no|member number|card number|loyalty card|loyalty number|customer reference id|buyer id|user id|contact id|\
         کد مشتری|شماره مشتری|کد طرف حساب|کد حساب|شناسه مشتری|شماره اشتراک|کد اشتراک|کد عضویت|شماره عضویت|شماره کارت|کد تفصیلی|کد تفضیلی|kliento kodas|kliento nr|kliento numeris|kliento id|pirkėjo kodas|kortelės nr|kortelės numeris|nuolaidų kortelė|lojalumo kortelė|lojalumo kortelės nr|lojalumo kortelės numeris|kliento kortelė|\
         kundennummer|kundennr|kunden nr|kunden id|kdnr|debitor|debitorennummer|número de cliente|código de cliente|código cliente|id cliente|n cliente|numéro client|numéro de client|code client|n client|id client|müşteri no|müşteri kodu|müşteri numarası|cari kodu|cari no|cari hesap kodu|رقم العميل|كود العميل|رمز العميل|код клиента|номер клиента|код контрагента|номер карты|id клиента",
    ),
];

/// Names of columns that hold who bought, besides those of any list of customers.
pub(super) const BUYERS: &str = "particulars|bill to|billed to|sold to|buyer|buyer name|billing name|bill to name|customer|customer name|client|client name|contact name|contactname|customer full name|account name of customer|ship name|shipping name|ship to|ship to name|recipient|\
    طرف حساب|نام طرف حساب|خریدار|نام خریدار|مشتری|نام مشتری|عنوان طرف حساب|شرح طرف حساب|pirkėjas|pirkėjo pavadinimas|klientas|kliento pavadinimas|mokėtojas|gavėjas|käufer|rechnungsempfänger|kunde|kundenname|comprador|cliente|razón social|acheteur|client facturé|alıcı|cari|cari adı|cari unvan|cari unvanı|cari hesap|müşteri|müşteri adı|المشتري|العميل|اسم العميل|اسم المشتري|الزبون|покупатель|контрагент|заказчик|клиент";

/// Names of columns that only lists of customers have, each row one: sums and counts over all that they ever bought.
pub(super) const OF_CUSTOMERS: &str = "total spent|total spend|amount spent|total orders|order count|orders count|orders|number of orders|last order|last order date|first order|first order date|last purchase|last purchase date|average order|average order value|aov|lifetime value|ltv|credit limit|payment count|balance|visits|last visit|loyalty points|points|\
    سقف اعتبار|اعتبار|تعداد سفارش|تعداد سفارش ها|تعداد خرید|تعداد مراجعه|آخرین خرید|تاریخ آخرین خرید|آخرین مراجعه|مجموع خرید|مجموع خریدها|جمع خرید|مانده|مانده حساب|امتیاز|\
    užsakymų skaičius|pirkimų skaičius|paskutinis pirkimas|paskutinio pirkimo data|išleista|kredito limitas|balansas|taškai|anzahl bestellungen|letzte bestellung|gesamtumsatz|kreditlimit|total gastado|número de pedidos|último pedido|límite de crédito|total dépensé|nombre de commandes|dernière commande|toplam harcama|sipariş sayısı|son sipariş|kredi limiti|إجمالي المشتريات|عدد الطلبات|آخر طلب|количество заказов|сумма покупок|последний заказ|последняя покупка|кредитный лимит|баланс";

/// What stands for a buyer whom nobody asked for a name.
pub(super) const NOBODY: &str = "cash|cash sale|cash sales|cash customer|walk in|walkin|walk in customer|guest|guest customer|counter sale|retail customer|anonymous|unknown customer|no customer|various customers|\
    نقدی|نقد|فروش نقدی|مشتری نقدی|مشتریان نقدی|متفرقه|مشتری متفرقه|مشتریان متفرقه|گذری|مشتری گذری|مشتری عمومی|مشتری پیش فرض|grynieji|grynais|pirkėjas nežinomas|nežinomas pirkėjas|vienkartinis pirkėjas|smulkus pirkėjas|\
    barverkauf|laufkundschaft|barkunde|diverse kunden|cliente mostrador|cliente contado|consumidor final|público general|client comptoir|client de passage|clients divers|perakende müşteri|perakende satış|nakit müşteri|muhtelif müşteri|زبون نقدي|عميل نقدي|مبيعات نقدية|розничный покупатель|частное лицо|физическое лицо";

/// States in which nothing was sold.
pub(super) const NO_SALE: &str = "void|voided|cancelled|canceled|cancel|draft|deleted|failed|declined|expired|refunded|fully refunded|abandoned|quote|estimate|proforma|pro forma|rejected|trash|withdrawal|general withdrawal|user initiated withdrawal|payout|payouts|bank deposit to pp account|general currency conversion|currency conversion|account hold for open authorization|reversal of general account hold|\
    asset|assets|liability|liabilities|expense|expenses|equity|\
    باطل|باطل شده|ابطال|ابطال شده|ابطالی|لغو|لغو شده|لغوشده|پیش نویس|پیش فاکتور|ناموفق|حذف شده|رد شده|انصراف|atšaukta|atšauktas|anuliuota|anuliuotas|juodraštis|ištrinta|nepavyko|išankstinė sąskaita|pasiūlymas|\
    storniert|storno|entwurf|annulliert|abgebrochen|fehlgeschlagen|angebot|gelöscht|anulado|anulada|cancelado|cancelada|borrador|fallido|reembolsado|presupuesto|annulé|annulée|brouillon|échoué|remboursé|devis|\
    iptal|iptal edildi|taslak|başarısız|silindi|teklif|ملغي|ملغاة|ملغى|مسودة|فشل|محذوف|отменен|отменён|отменена|отмена|черновик|аннулирован|удален|удалён|не проведен";

/// What an account begins with: nothing that was bought.
pub(super) const OPENINGS: &str = "opening balance|balance forward|balance brought forward|brought forward|beginning balance|previous balance|\
    مانده از قبل|مانده قبلی|مانده ابتدای دوره|مانده اول دوره|نقل از قبل|نقل از صفحه قبل|pradinis likutis|likutis pradžioje|likutis laikotarpio pradžioje|\
    saldovortrag|anfangssaldo|anfangsbestand|saldo inicial|saldo anterior|solde initial|à nouveau|açılış bakiyesi|devreden bakiye|devir|رصيد افتتاحي|الرصيد الافتتاحي|начальное сальдо|сальдо начальное|сальдо на начало";

/// What any account goes on with beside each sale; a column of it alone is of customers.
pub(super) const RUNNING: &str = "balance|مانده|مانده حساب|balansas";

/// States and kinds of what was given back.
pub(super) const RETURNED: &str = "return|returned|returns|refund|credit note|credit memo|credit|sales return|sale return|return order|\
    برگشتی|مرجوعی|مرجوع|مرجوع شده|برگشت|برگشت از فروش|فاکتور برگشتی|فاکتور برگشت از فروش|برگشت فروش|عودت|grąžinimas|grąžinta|grąžintas|kreditinė|kreditinė sąskaita|kreditinė sąskaita faktūra|\
    gutschrift|retoure|rückgabe|erstattung|rechnungskorrektur|devolución|devuelto|abono|nota de crédito|factura rectificativa|avoir|retour|retourné|iade|iade edildi|iade faturası|alacak dekontu|مرتجع|مرتجعات|مردود|إرجاع|مرتجع مبيعات|إشعار دائن|возврат|возвращен|возвращён|возврат товара|кредит нота";
