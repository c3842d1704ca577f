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
field-website = Website
field-note = Note
field-created_on = In the book since
field-last_contact_at = Last contact
field-next_step = Next step
