# Lentelės, kuriomis klientai išvežami.
export-sheet = Klientai
export-sheet-purchases = Pirkimai
export-sheet-cases = Kreipiniai
export-sheet-ratings = Įvertinimai
export-numbered = { $header } { $number }
export-address-part = Adresas { $number }: { $header }
export-phone-label = Telefono rūšis
export-email-label = El. pašto rūšis
export-address-label = Adreso rūšis
export-consent-since = Sutinka nuo
export-day-month = { $month } { $day } d.
export-calendar = „Daftar“: priminimai ir gimtadieniai
export-birthday = Gimtadienis: { $name }
export-anniversary = { $what }: { $name }
