### Staying in touch: how often a customer should hear from the shop, and how it stands.

stay-in-touch = Staying in touch
stay-in-touch-none = Nobody is counting. Say after how many days without a contact you want to be told.
stay-in-touch-set = Say how often
stay-in-touch-change = Change how often
stay-in-touch-dialog =
    { $count ->
        [one] Stay in touch with { $count } customer
       *[other] Stay in touch with { $count } customers
    }
stay-in-touch-days = After how many days without a contact
stay-in-touch-hint = A call, a visit, a message or a purchase starts the count again; a note does not.
stay-in-touch-usual = Often chosen
stay-in-touch-every =
    { $days ->
        [one] Every day
        [7] Every week
        [14] Every two weeks
       *[other] Every { $days } days
    }
stay-in-touch-wrong = Write a number of days from { 1 } to { 3650 }.
stay-in-touch-never = No more
stay-in-touch-was-set =
    { $count ->
        [one] You stay in touch with { $count } customer
       *[other] You stay in touch with { $count } customers
    }
stay-in-touch-was-ended =
    { $count ->
        [one] Nobody is counting any more for { $count } customer
       *[other] Nobody is counting any more for { $count } customers
    }

health-fresh = In touch
health-fading = Fading
health-overdue = Gone silent

## Beside the state of a relation, where there is little room.
touch-badge =
    { $days ->
        [0] { $health }, today
        [one] { $health }, { $days } day
       *[other] { $health }, { $days } days
    }
# $wanted: after how many days they should hear from the shop
touch-ago =
    { $days ->
        [0] Last contact today
        [one] Last contact yesterday
       *[other] Last contact { $days } days ago
    }{ $wanted ->
        [one] , wanted every day
       *[other] , wanted every { $wanted }
    }
touch-never =
    { $days ->
        [0] No contact yet, new in the book today
        [one] No contact yet, in the book since yesterday
       *[other] No contact in the { $days } days since they were entered
    }{ $wanted ->
        [one] , wanted every day
       *[other] , wanted every { $wanted }
    }

today-silent = Gone silent
today-silent-more = Show all { $count } of them
today-silent-call = Called
today-silent-remind = Get in touch
today-silent-reminded = { $name }: comes back { $when }
