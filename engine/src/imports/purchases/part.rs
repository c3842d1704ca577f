//! What a column of a list of purchases says of a purchase.

/// A part of a purchase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::imports) enum Part {
    /// The day.
    On,
    /// The number of the order, invoice or receipt.
    Reference,
    /// What all of it came to, or, where the rows of one order differ, one of its lines.
    Amount,
    /// What one line came to.
    LineAmount,
    /// What one piece costs.
    UnitPrice,
    /// How many.
    Quantity,
    /// What was bought.
    Product,
    /// Its number in the shop.
    ProductCode,
    /// What was taken off the line.
    Discount,
    /// The currency of the amounts.
    Currency,
    /// Whether it is a sale, a return, or neither: cancelled, a draft, booked as something else.
    Status,
    /// What was paid: a row that says nothing else of money is a payment, and no sale.
    Paid,
    /// When it was cancelled; blank for all that were not.
    Cancelled,
    /// What was noted of it.
    Note,
    /// The customer's number in the program that the list is from.
    CustomerCode,
}

impl Part {
    /// All, in the order in which they are offered.
    pub(in crate::imports) const ALL: [Self; 15] = [
        Self::On,
        Self::Amount,
        Self::Reference,
        Self::Product,
        Self::Quantity,
        Self::UnitPrice,
        Self::LineAmount,
        Self::Discount,
        Self::ProductCode,
        Self::Currency,
        Self::Status,
        Self::Paid,
        Self::Cancelled,
        Self::Note,
        Self::CustomerCode,
    ];

    /// The field's name; its label in the locales is `field-<name>`.
    pub(in crate::imports) fn field(self) -> &'static str {
        match self {
            Self::On => "bought_on",
            Self::Reference => "reference",
            Self::Amount => "amount",
            Self::LineAmount => "line_amount",
            Self::UnitPrice => "unit_price",
            Self::Quantity => "quantity",
            Self::Product => "product",
            Self::ProductCode => "product_code",
            Self::Discount => "discount",
            Self::Currency => "currency",
            Self::Status => "sale_status",
            Self::Paid => "paid",
            Self::Cancelled => "cancelled",
            Self::Note => "purchase_note",
            Self::CustomerCode => "customer_code",
        }
    }

    /// The part of that name.
    pub(in crate::imports) fn of_field(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.field() == name)
    }

    /// Whether its values are amounts of money.
    pub(in crate::imports) fn is_money(self) -> bool {
        matches!(self, Self::Amount | Self::LineAmount | Self::UnitPrice | Self::Discount | Self::Paid)
    }

    /// Whether several columns may fill it.
    pub(in crate::imports) fn takes_many(self) -> bool {
        matches!(self, Self::Status | Self::Note)
    }
}
