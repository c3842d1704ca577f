### Messages: writing to one or to many, the queue, and what became of each.

message-channel-email = Email
message-channel-sms = SMS
message-channel-mail_program = Mail program
message-channel-sms_program = SMS program
message-channel-whatsapp = WhatsApp
message-channel-telegram = Telegram
message-channel-clipboard = Copied text

message-state-waiting = Waiting
message-state-sending = Being sent
message-state-sent = Sent
message-state-refused = Refused
message-state-unknown = Unknown
message-state-cancelled = Stopped

## Why a message has not left.
message-why-handed_over = Another program has it. Did it go?
message-why-interrupted = Daftar was ended while it was being sent, so it may have arrived.
message-why-no_answer = The connection broke before the server answered, so it may have arrived.
message-why-network = The server was not reached.
message-why-login = The server does not accept this name and password.
message-why-no_password = No password is kept for this account.
message-why-certificate = The server cannot prove who it is: its certificate is not trusted.
message-why-busy = The server asked to try later.
message-why-recipient = The server knows no such address.
message-why-rejected = The server did not accept it.
message-why-server = The server failed, so it may have arrived.
message-why-no_consent = This customer no longer wants messages.
message-why-expired = It waited for a week and is too old now.
message-why-gave_up = The server put it off too often.
message-why-files_gone = The attached files are kept no longer. Attach them to a new message.
message-why-greeted = This birthday was greeted in another way meanwhile.

## Who does not get a message to many.
message-left-out-no_consent = Do not want messages
message-left-out-consent_unknown = Were never asked whether they want messages
message-left-out-no_address = Have no address for it
message-left-out-recent = Got a message lately
message-left-out-same_address = Share the address with somebody else
message-left-out-missing = Something in it is not known of them
message-left-out-in_bin = Are in the bin
message-left-out-asked_lately = Were asked lately how content they are
message-left-out-template_gone = The template is gone
message-left-out-nobody = Are not in the book
message-left-out-greeted = Were greeted on this birthday already

## How a message ends, so that nobody gets more than they want.
message-way-out-email = If you would rather not hear from us, just answer with “stop”.
message-way-out-sms = No more? Answer STOP

message-title = Message
message-others = All messages
message-open = Open the message
message-greets = birthday greeting for { $on }

messages-new = New message
messages-templates = Templates
messages-channel = Way
messages-channel-all = All ways
messages-empty-title = Nothing here
messages-empty-waiting = No message waits. Write one to a customer, or select many in the list of customers.
messages-empty-sent = What left is kept here, and on the page of each customer.
messages-empty-refused = What a server did not accept appears here with the reason.
messages-empty-unknown = Where nobody knows whether a message left, you decide here what is to become of it.
messages-empty-cancelled = What you stop appears here.
messages-older = Older
messages-pause = Hold everything back
messages-paused = Everything is held back. Nothing leaves until you let it.
messages-resume = Let messages leave
messages-cancel = Stop
messages-cancel-all = Stop all that wait
messages-retry = Send again
messages-retry-again = Send again: it may arrive twice
messages-confirm = It arrived
messages-confirm-handed = It was sent
messages-deny-handed = It was not sent
messages-open-customer = Open the customer
messages-was-cancelled =
    { $count ->
        [one] Stopped
       *[other] { $count } messages stopped
    }
messages-was-retried = It leaves as soon as it can
messages-was-confirmed = Noted as sent
messages-hold = { $channel }: { $why } Next try: { $when }.
messages-hurry = Try now
messages-no-account = No account is set up for this yet, so it would wait. Settings tell how.
messages-set-up = Set up
messages-act = { $name }: more
messages-next-try = next try { $when }
messages-answer = The server said: { $answer }
messages-attempts =
    { $count ->
        [one] tried once
       *[other] tried { $count } times
    }
messages-parts =
    { $count ->
        [one] { $count } part
       *[other] { $count } parts
    }

compose-title = New message
compose-to = To
compose-to-placeholder = Name or phone
compose-to-many =
    { $count ->
        [one] { $count } customer
       *[other] { $count } customers
    }
compose-template = Template
compose-template-none = None: written now
compose-language = Language
compose-attach = Attach a file
compose-files = Attached files
compose-gets =
    { $count ->
        [one] { $count } customer gets it
       *[other] { $count } customers get it
    }
compose-gets-nobody = Nobody gets it
compose-left-out =
    { $count ->
        [one] { $count } is left out
       *[other] { $count } are left out
    }
compose-left-out-reason = { $reason }: { $count }
compose-consent-settings = What “never asked” means is in Settings, under Messages.
compose-samples = As they read it
compose-sample = { $name }, { $address }
compose-sample-alone = { $name }
compose-sms =
    { $parts ->
        [one] { $units } letters, one part; { $left } more fit.
       *[other] { $units } letters, { $parts } parts; { $left } more fit.
    }
compose-sms-unicode = These letters make the parts shorter: { $letters }
compose-cost = { $parts } parts in all, about { $cost }.
compose-parts = { $parts } parts in all.
compose-queue =
    { $count ->
        [one] Send
       *[other] Send to { $count } customers
    }
compose-queued =
    { $count ->
        [one] It leaves as soon as it can
       *[other] { $count } messages leave as soon as they can
    }
compose-open-program = Open in { $program }
compose-copy = Copy
compose-asked-title = Was it sent?
compose-asked-text = Daftar cannot see what another program did. Say so, and it stands on the page of { $name }.
compose-asked-later = Ask me later
compose-write = Write

## What a gateway is tried with.
message-trial = This is a test message from Daftar.
