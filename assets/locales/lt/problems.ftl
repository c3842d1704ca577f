# Kodėl sąrašo eilutė ar jos langelis neimportuoti.

problem-column = Ką pataisyti
problem-nothing-usable = šioje eilutėje nėra nei vardo, nei telefono, nei el. pašto
problem-email-invalid = tai ne el. pašto adresas
problem-phone-rounded = skaičiuoklė suapvalino šį numerį, paskutiniai skaitmenys prarasti; įrašykite iš naujo
problem-phone-invalid = tai ne telefono numeris
problem-phone-undiallable = tokiu numeriu paskambinti negalima; paliekamas, kaip parašytas
problem-date-invalid = tai ne data
problem-date-impossible = tokios dienos kalendoriuje nėra
problem-date-in-future = ši diena dar neatėjo
problem-birthday-incomplete = gimtadieniui reikia ir dienos; tai, kas parašyta, lieka pastaboje
problem-word-unknown = šis laukas tokio žodžio neturi
problem-value-invalid = tai šiam laukui netinka
problem-photo-unreadable = nuotrauka sugadinta arba ne JPEG, PNG, WebP ar GIF
problem-photo-too-large = nuotrauka per didelė
problem-no-sale = nieko neparduota: atšaukta, pinigai grąžinti, juodraštis, mokėjimas arba kitas įrašas
problem-amount-invalid = tai ne suma
problem-amount-missing = šis pirkimas be sumos
problem-date-missing = šis pirkimas be datos
problem-customer-unclear = tokį vardą turi keli klientai; pasakykite, kuris, ties „Pagal pirkėjus“ arba pridėkite telefoną ar kodą
problem-customer-unknown = šios eilutės kliento knygoje nėra

# The line of a note that keeps it.
problem-birthday-kept = Gimimo data: { $date }
