### Templates: the words of their places, and the screen where they are written.

## What stands in braces, as the owner writes it.
template-field-first_name = first name
template-field-called_name = calling name
template-field-last_name = last name
template-field-full_name = full name
template-field-polite_name = title and last name
template-field-formal_name = formal address
template-field-company = company
template-field-role = role
template-field-phone = phone
template-field-email = email
template-field-city = city
template-field-birthday = birthday
template-field-bought_on = purchase day
template-field-bought_amount = purchase amount
template-field-bought = what was bought
template-field-visit_on = visit day
template-field-visit_time = visit time
template-field-today = today
template-field-shop = shop name
template-word-if = if
template-word-else = else
template-word-end = end
template-word-tag = tag
template-word-female = woman
template-word-male = man
template-value-yes = yes
template-value-no = no

## Somebody’s last name, or the whole one where it is not known whether it is a woman or a man.
template-polite =
    .female = Ms { $name }
    .male = Mr { $name }
    .other = { $name }
template-formal =
    .female = Ms { $name }
    .male = Mr { $name }
    .other = { $name }

template-fault-field_unknown = There is no field called { $word }.
template-fault-condition_unknown = A part cannot depend on { $word }.
template-fault-empty = There is nothing between the braces.
template-fault-unclosed = The brace before this is not closed: { $word }
template-fault-unopened = There is a closing brace without an opening one.
template-fault-end_missing = This condition has no end: { $word }
template-fault-condition_missing = There is no condition before { $word }.
template-fault-suggestion = Did you mean { $word }?

templates-title = Templates
templates-text = What you write again and again. Each customer’s own data fills the fields.
templates-add = New template
templates-add-ready = Add ready-made ones
templates-added-ready = The ready-made templates are there
templates-empty-title = No templates yet
templates-empty-text = Birthday wishes, thanks for a purchase, a reminder of an appointment: write it once. Ready-made ones are a good start.
templates-edit = Template
templates-name = Name
templates-language = Language
templates-subject = Subject of an email
templates-subject-hint = Left out in an SMS or a chat.
templates-words = Text
templates-words-hint = Fields stand in braces. After | stand the words for whom it is not known: { $example }
templates-insert = Insert a field
templates-insert-find = Find a field
templates-fields = Fields
templates-conditions = Only if…
templates-preview = As a customer reads it
templates-preview-of = Customer
templates-preview-placeholder = Name or phone
templates-preview-empty = Choose a customer, and the message appears as they would read it.
templates-missing = Not known of this customer: { $fields }. They would get no message.
templates-saved = Saved: { $name }
templates-deleted = Deleted: { $name }
templates-edit-named = Edit { $name }
templates-delete-named = Delete { $name }
