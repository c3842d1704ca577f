### What a shop writes down about a customer, as forms and columns name it.

field-name = Name
field-given_name = Given name
field-family_name = Family name
field-nickname = Nickname
field-kind = Kind
field-company = Company
field-role = Role
field-phone = Phone
field-email = Email
field-street = Street
field-city = City
field-region = Region
field-postal_code = Post code
field-country = Country
field-birthday = Birthday
field-gender = Gender
field-source = Source
field-status = Status
field-tags = Tags
field-groups = Groups
field-consent = Messages allowed
field-stay_in_touch_days = Stay in touch (days)
field-website = Website
field-note = Note
field-created_on = In the book since
field-last_contact_on = Last contact
field-health = Relation
field-next_step_on = Next step
field-birthday_month = Month of birth

## Further facts that the history tells of.
field-interaction = Kind
field-direction = Who reached whom
field-at = When
field-said = What was said
field-outcome = Outcome
field-bought_on = Bought on
field-amount = Amount
field-reference = Invoice number
field-bought = What was bought
field-reminder_kind = Kind
field-title = What to do
field-repeat = Repeat
field-due_on = Due on
field-due_time = Time
field-state = State
field-snoozed_until_at = Put off to
field-handled_at = Dealt with
field-falls_on = Birthday on
field-consent_on = In force since
field-deleted_at = In the bin since

## What lists of purchases say of them.
field-line_amount = Line amount
field-unit_price = Unit price
field-quantity = Quantity
field-product = Product
field-product_code = Product code
field-discount = Discount
field-currency = Currency
field-sale_status = State of the sale
field-cancelled = Cancelled
field-purchase_note = Note on the purchase
field-customer_code = Customer code
