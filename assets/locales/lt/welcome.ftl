### Pirmas paleidimas: kalba, paskui klientų sąrašas.

welcome-title = Sveiki atvykę į „Daftar“
welcome-language = Pasirinkite kalbą
welcome-start = Nuo ko pradėsime?
welcome-text = „Daftar“ – jūsų parduotuvės klientų knyga. Ji lieka šiame kompiuteryje, jai nereikia nei interneto, nei paskyros.
welcome-import = Atsinešti savo sąrašą
welcome-import-text = „Excel“, CSV arba telefono kontaktų failas, kad ir koks būtų. Viską pamatysite prieš įrašydami.
welcome-sample = Išbandyti su pavyzdiniais duomenimis
welcome-sample-text = Parduotuvė su klientais, skambučiais ir priminimais. Pašalinsite vienu spustelėjimu.
welcome-empty = Pradėti nuo tuščios knygos
welcome-empty-text = Pirmą klientą įrašykite ranka. Sąrašą galėsite atsinešti ir vėliau.
welcome-back = Kita kalba
welcome-later = Visa tai galima pakeisti nustatymuose.
