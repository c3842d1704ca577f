//! Where the values of a column go: a customer's field, and for lists the entry of the list.

use super::purchases::Part;
use crate::custom_fields::CustomFieldKind;

pub(super) use super::types::NameOrder;

/// What a column fills.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Target {
    /// The whole name.
    Name(NameOrder),
    /// The whole name, and a phone, an email address and more in the same cell.
    ContactLine,
    /// Given name.
    GivenName,
    /// Further given names, put behind the first.
    MiddleName,
    /// Family name.
    FamilyName,
    /// Nickname.
    Nickname,
    /// Person or company.
    Kind,
    /// The company that the person belongs to, or the company itself.
    Company,
    /// Job title.
    Role,
    /// A phone, or several in a cell.
    Phone,
    /// An email address, or several in a cell.
    Email,
    /// What the phone of the same number is for.
    PhoneLabel,
    /// What the email address of the same number is for.
    EmailLabel,
    /// What the address of the same number is for.
    AddressLabel,
    /// A part of a postal address.
    Address(AddressPart),
    /// Birthday.
    Birthday,
    /// The year of birth alone.
    BirthYear,
    /// The month of birth alone.
    BirthMonth,
    /// The day of birth alone.
    BirthDay,
    /// Gender.
    Gender,
    /// How they heard of the shop.
    Source,
    /// How far they are a customer.
    Status,
    /// Tags.
    Tags,
    /// Groups.
    Groups,
    /// Whether they agreed to be sent messages.
    Consent,
    /// Whether they asked not to be sent messages: yes is no consent, no says nothing.
    OptOut,
    /// Since when consent is as it is.
    ConsentOn,
    /// After how many days without a contact they should hear from the shop.
    StayInTouch,
    /// Web page.
    Website,
    /// Note.
    Note,
    /// Photo; only cards hold one.
    Photo,
    /// Customer since.
    CreatedOn,
    /// A field of the owner's own, by its key.
    Custom(String),
    /// A field of the owner's own that is made with the import.
    New(CustomFieldKind),
    /// A part of what was bought, in a list of purchases.
    Purchase(Part),
}

/// A part of a postal address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum AddressPart {
    /// Street and house.
    Street,
    /// Flat, floor, second line.
    StreetMore,
    /// The whole address as printed; counts where no parts are given.
    Whole,
    /// Town.
    City,
    /// Post code and town in one cell.
    PostalCity,
    /// Province or state.
    Region,
    /// Post code.
    PostalCode,
    /// Country.
    Country,
}

impl Target {
    /// The field's name, as everywhere in Daftar; `None` for a column that only describes another.
    pub(super) fn field(&self) -> Option<String> {
        let name = match self {
            Self::Name(_) => "name",
            Self::ContactLine => "contact_line",
            Self::GivenName | Self::MiddleName => "given_name",
            Self::FamilyName => "family_name",
            Self::Nickname => "nickname",
            Self::Kind => "kind",
            Self::Company => "company",
            Self::Role => "role",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::PhoneLabel | Self::EmailLabel | Self::AddressLabel => return None,
            Self::Address(part) => match part {
                AddressPart::Street | AddressPart::StreetMore | AddressPart::Whole => "street",
                AddressPart::City | AddressPart::PostalCity => "city",
                AddressPart::Region => "region",
                AddressPart::PostalCode => "postal_code",
                AddressPart::Country => "country",
            },
            Self::Birthday | Self::BirthYear | Self::BirthMonth | Self::BirthDay => "birthday",
            Self::Gender => "gender",
            Self::Source => "source",
            Self::Status => "status",
            Self::Tags => "tags",
            Self::Groups => "groups",
            Self::Consent | Self::OptOut => "consent",
            Self::ConsentOn => "consent_on",
            Self::StayInTouch => "stay_in_touch_days",
            Self::Website => "website",
            Self::Note => "note",
            Self::Photo => "photo",
            Self::CreatedOn => "created_on",
            Self::Purchase(part) => part.field(),
            Self::Custom(key) => return Some(format!("custom:{key}")),
            Self::New(kind) => return Some(format!("new:{}", kind.name())),
        };
        Some(name.to_owned())
    }

    /// What a column mapped by hand to the field of that name fills.
    pub(super) fn of_field(name: &str) -> Option<Self> {
        if let Some(key) = name.strip_prefix("custom:") {
            return Some(Self::Custom(key.to_owned()));
        }
        if let Some(kind) = name.strip_prefix("new:") {
            return CustomFieldKind::of_name(kind).map(Self::New);
        }
        if let Some(part) = Part::of_field(name) {
            return Some(Self::Purchase(part));
        }
        match name {
            "contact_line" => return Some(Self::ContactLine),
            "consent_on" => return Some(Self::ConsentOn),
            "photo" => return Some(Self::Photo),
            _ => {}
        }
        let field = crate::customers::fields::by_name(name).filter(|field| field.importable)?;
        let target = match field.name {
            "name" => Self::Name(NameOrder::GivenFirst),
            "given_name" => Self::GivenName,
            "family_name" => Self::FamilyName,
            "nickname" => Self::Nickname,
            "kind" => Self::Kind,
            "company" => Self::Company,
            "role" => Self::Role,
            "phone" => Self::Phone,
            "email" => Self::Email,
            "street" => Self::Address(AddressPart::Street),
            "city" => Self::Address(AddressPart::City),
            "region" => Self::Address(AddressPart::Region),
            "postal_code" => Self::Address(AddressPart::PostalCode),
            "country" => Self::Address(AddressPart::Country),
            "birthday" => Self::Birthday,
            "gender" => Self::Gender,
            "source" => Self::Source,
            "status" => Self::Status,
            "tags" => Self::Tags,
            "groups" => Self::Groups,
            "consent" => Self::Consent,
            "stay_in_touch_days" => Self::StayInTouch,
            "website" => Self::Website,
            "note" => Self::Note,
            "created_on" => Self::CreatedOn,
            _ => return None,
        };
        Some(target)
    }

    /// Whether it says who the customer is.
    pub(super) fn is_name(&self) -> bool {
        self.is_whole_name() || matches!(self, Self::GivenName | Self::FamilyName | Self::Company)
    }

    /// Whether it holds whole names.
    pub(super) fn is_whole_name(&self) -> bool {
        matches!(self, Self::Name(_) | Self::ContactLine)
    }

    /// Whether several columns may fill it for one customer: lists, texts that are joined.
    pub(super) fn takes_many(&self) -> bool {
        if let Self::Purchase(part) = self {
            return part.takes_many();
        }
        matches!(
            self,
            Self::Phone
                | Self::Email
                | Self::Tags
                | Self::Groups
                | Self::Note
                | Self::Custom(_)
                | Self::New(_)
        )
    }
}

/// A column's place: what it fills, and which entry of a list.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Place {
    /// What it fills.
    pub(super) target: Target,
    /// What the entry is for (`home`, `work`…), empty where the header does not say.
    pub(super) label: String,
    /// Which entry, from 1: `Phone 2 - Value` is 2.
    pub(super) number: u32,
}

impl Place {
    pub(super) fn of(target: Target) -> Self {
        Self { target, label: String::new(), number: 1 }
    }
}
