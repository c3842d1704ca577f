### The customer list and the page of one customer.

customers-search = Name, phone, email, note…

kind-person = Person
kind-company = Company

source-hint = How they heard of you: a friend, Instagram, the sign on the street…
quick-add-more = More fields
quick-add-open = Add and open
customer-added = { $name } is in the book

similar-title =
    { $count ->
        [one] Perhaps already in your book:
       *[other] Perhaps one of these in your book:
    }
similar-phone = same phone
similar-email = same email
similar-name = same name
