### What is said and done with a customer, what they bought, and what comes next, as the customer page shows it.

composer = Užrašyti, kas vyko
composer-kind = Kas tai
composer-note = Pastaba
composer-call = Skambutis
composer-visit = Vizitas
composer-message = Žinutė
composer-reminder = Priminimas
composer-purchase = Pirkimas
composer-case = Kreipinys
composer-text-note = Ko nepamiršti?
composer-text-call = Apie ką kalbėta?
composer-text-visit = Dėl ko susitikta?
composer-text-message = Kas parašyta?
composer-text-reminder = Ką reikia padaryti?
composer-text-purchase = Kas nupirkta?
composer-text-case = Kuo klientas skundžiasi ar ko prašo
composer-direction = Kas kreipėsi
composer-outcome = Rezultatas
composer-day = Kada
composer-day-hint = Palikus tuščią – dabar
composer-next = Kitas žingsnis
composer-saved-note = Pastaba įrašyta
composer-saved-call = Skambutis užrašytas
composer-saved-visit = Vizitas užrašytas
composer-saved-message = Žinutė užrašyta
composer-saved-reminder = Priminimas sukurtas
composer-saved-purchase = Pirkimas užrašytas
composer-saved-case = Priimta
composer-amount = Suma ({ $currency })
composer-amount-wrong = Tai ne suma
composer-reference = Kvito ar sąskaitos numeris
direction-call-out = Skambinome mes
direction-call-in = Skambino klientas
direction-visit-out = Vykome pas klientą
direction-visit-in = Klientas atėjo
direction-message-out = Rašėme mes
direction-message-in = Rašė klientas
purchase-returned = Grąžinta
purchase-reference = Nr. { $reference }
purchase-line-many = { $quantity } × { $product }

timeline = Eiga
timeline-empty = Kol kas nieko. Užrašykite pirmą skambutį ar pastabą viršuje: klavišai 1–6.
timeline-older = Rodyti senesnius
timeline-acts = { $title }: daugiau
timeline-deleted = Ištrinta iš eigos
timeline-reminder-done = Atlikta
timeline-reminder-skipped = Praleista
timeline-birthday = Gimtadienio sveikinimas
timeline-anniversary = Pasveikinta: { $what }
timeline-message = { $channel }: { $state }
timeline-imported = Įkeltas su failu { $file }

next-steps = Kitas žingsnis
next-steps-none = Nieko nesuplanuota. Klientas be kito žingsnio greitai pamirštamas.
done = Atlikta
reminder-repeat = Kartojasi
reminder-repeats = Kartojasi
reminder-later = Atidėti: { $title }
reminder-delete = Ištrinti priminimą
reminder-deleted = Priminimas ištrintas: { $title }
reminder-done = Atlikta: { $title }
reminder-put-off = { $title }: atidėta ({ $when })
repeat-never = niekada
repeat-day = kasdien
repeat-week = kas savaitę
repeat-month = kas mėnesį
repeat-year = kasmet
snooze-ten-minutes = po { 10 } minučių
snooze-one-hour = po valandos
snooze-tomorrow = rytoj

## Kas tai buvo, sąrašuose ir istorijoje.
interaction-call = Skambutis
interaction-visit = Vizitas
interaction-message = Žinutė
interaction-note = Pastaba
interaction-purchase = Pirkimas

## Kas kreipėsi, istorijoje.
direction-in = Klientas
direction-out = Mes
