### Istorija: viskas, kas padaryta, ir kaip tai atšaukti.

history-text = Viskas, kas daryta šioje knygoje. Kiekvieną eilutę galima atšaukti net po kelių dienų; kas vėliau pakeista, lieka kaip yra.
history-filter = Rodyti
history-all = Viską
history-customers = Klientus
history-talks = Skambučius, apsilankymus, pastabas
history-messages = Žinutės
history-reminders = Priminimus
history-cases = Skundus ir prašymus
history-ratings = Įvertinimus
history-imports = Importą
history-other = Laukus, žymas, nustatymus
history-older = Senesni
history-end = Čia knygos pradžia.
history-list = Kas padaryta
history-empty-title = Dar nieko nedaryta
history-empty-text = Viskas, ką jūs ar kolegos darysite šioje knygoje, bus užrašyta čia, ir viską bus galima atšaukti.
history-empty-filter = Nieko panašaus nedaryta.
history-undo = Atšaukti
history-redo = Grąžinti
history-undone = Atšaukta
history-by = { $time }, { $origin }
history-by-staff = { $time }, { $staff }, { $origin }
history-origin-window = programos lange
history-origin-popup = iš pranešimo
history-origin-command-line = iš komandų eilutės
history-origin-daftar = pati „Daftar“
history-kept =
    { $count ->
        [one] { $count } palikta kaip yra, nes vėliau keista: { $names }
        [few] { $count } palikti kaip yra, nes vėliau keisti: { $names }
        [many] { $count } palikta kaip yra, nes vėliau keista: { $names }
       *[other] { $count } palikta kaip yra, nes vėliau keista: { $names }
    }
history-kept-more = { $names } ir kiti
history-took-back = Atšaukta: { $what }
history-did-again = Grąžinta: { $what }
history-nameless = be pavadinimo
history-nameless-customer = klientas be vardo

did-add_customer = Įrašytas klientas: { $name }
did-edit_customer = Pakeisti kliento duomenys: { $name }
did-set_photo = Pridėta nuotrauka: { $name }
did-replace_photo = Pakeista nuotrauka: { $name }
did-remove_photo = Pašalinta nuotrauka: { $name }
did-delete_customers =
    { $count ->
        [1] Perkelta į šiukšlinę: { $name }
        [one] Į šiukšlinę perkeltas { $count } klientas
        [few] Į šiukšlinę perkelti { $count } klientai
        [many] Į šiukšlinę perkelta { $count } kliento
       *[other] Į šiukšlinę perkelta { $count } klientų
    }
did-restore_customers =
    { $count ->
        [1] Grąžinta iš šiukšlinės: { $name }
        [one] Iš šiukšlinės grąžintas { $count } klientas
        [few] Iš šiukšlinės grąžinti { $count } klientai
        [many] Iš šiukšlinės grąžinta { $count } kliento
       *[other] Iš šiukšlinės grąžinta { $count } klientų
    }
did-purge_customers =
    { $count ->
        [1] Ištrinta visam laikui: { $name }
        [one] Visam laikui ištrintas { $count } klientas
        [few] Visam laikui ištrinti { $count } klientai
        [many] Visam laikui ištrinta { $count } kliento
       *[other] Visam laikui ištrinta { $count } klientų
    }
did-tag_customers =
    { $count ->
        [one] Pakeistos { $count } kliento žymos: { $name }
        [few] Pakeistos { $count } klientų žymos: { $name }
        [many] Pakeistos { $count } kliento žymos: { $name }
       *[other] Pakeistos { $count } klientų žymos: { $name }
    }
did-group_customers =
    { $count ->
        [one] Pakeistos { $count } kliento grupės: { $name }
        [few] Pakeistos { $count } klientų grupės: { $name }
        [many] Pakeistos { $count } kliento grupės: { $name }
       *[other] Pakeistos { $count } klientų grupės: { $name }
    }
did-set_customers_status =
    { $count ->
        [1] Pakeista būsena: { $name }
        [one] Pakeista { $count } kliento būsena
        [few] Pakeista { $count } klientų būsena
        [many] Pakeista { $count } kliento būsena
       *[other] Pakeista { $count } klientų būsena
    }
did-stay_in_touch =
    { $count ->
        [one] Nurodyta, kaip dažnai palaikyti ryšį su klientu: { $name }
        [few] Nurodyta, kaip dažnai palaikyti ryšį su { $count } klientais
        [many] Nurodyta, kaip dažnai palaikyti ryšį su { $count } kliento
       *[other] Nurodyta, kaip dažnai palaikyti ryšį su { $count } klientų
    }
did-merge_customers = Į vieną klientą sujungta įrašų – { $count }: { $name }
did-tell_apart = Pažymėta, kad tai skirtingi žmonės: { $name }
did-rename_tag = Pervadinta žyma „{ $name }“
did-delete_tag = Ištrinta žyma „{ $name }“
did-add_custom_field = Sukurtas laukas „{ $name }“
did-edit_custom_field = Pakeistas laukas „{ $name }“
did-delete_custom_field = Ištrintas laukas „{ $name }“ su visomis reikšmėmis
did-log_interaction = Užrašytas bendravimas: { $name }
did-edit_interaction = Pakeistas bendravimo įrašas: { $name }
did-delete_interaction = Ištrintas bendravimo įrašas: { $name }
did-add_reminder = Naujas priminimas: { $name }
did-remind_about_customers =
    { $count ->
        [one] Sukurtas priminimas apie { $count } klientą: { $name }
        [few] Sukurti priminimai apie { $count } klientus: { $name }
        [many] Sukurta priminimų apie { $count } kliento: { $name }
       *[other] Sukurta priminimų apie { $count } klientų: { $name }
    }
did-edit_reminder = Pakeistas priminimas „{ $name }“
did-complete_reminder = Atlikta: { $name }
did-reopen_reminder = Vėl laukia: { $name }
did-snooze_reminder = Atidėta: { $name }
did-skip_reminder = Vieną kartą praleista: { $name }
did-delete_reminder = Ištrintas priminimas „{ $name }“
did-deliver_reminder = Parodyta ekrane: { $name }
did-add_case = Priimta: { $name }
did-edit_case = Pakeistas kreipinys „{ $name }“
did-answer_case = Atsakyta: { $name }
did-hold_case = Laukiama: { $name }
did-resume_case = Tęsiama: { $name }
did-solve_case = Išspręsta: { $name }
did-reopen_case = Vėl atverta: { $name }
did-snooze_case = Atidėta: { $name }
did-note_case = Pastaba prie kreipinio „{ $name }“
did-merge_cases = Į vieną sujungta kreipinių – { $count }: { $name }
did-unmerge_case = Vėl atskirtas: { $name }
did-delete_case = Ištrintas kreipinys „{ $name }“
did-add_case_kind = Sukurta kreipinių rūšis „{ $name }“
did-edit_case_kind = Pakeista kreipinių rūšis „{ $name }“
did-delete_case_kind = Ištrinta kreipinių rūšis „{ $name }“
did-add_rating = Įrašytas įvertinimas: { $name }
did-delete_rating = Ištrintas įvertinimas: { $name }
did-request_rating = Paprašyta įvertinti: { $name }
did-add_rule = Parašyta taisyklė { $name }
did-edit_rule = Pakeista taisyklė { $name }
did-switch_rule_on = Įjungta taisyklė { $name }
did-switch_rule_off = Išjungta taisyklė { $name }
did-delete_rule = Ištrinta taisyklė { $name }
did-follow_rule = Pagal taisyklę { $name }
did-run_import = Importuotas failas { $name }
history-import-rows = nauji: { $created }, pakeisti: { $changed }
history-import-purchases = pirkimai: { $purchases }, nauji klientai: { $customers }
did-save_view = Įrašytas rodinys „{ $name }“
did-delete_view = Ištrintas rodinys „{ $name }“
did-order_views = Pakeista rodinių tvarka
did-save_template = Išsaugotas šablonas { $name }
did-delete_template = Ištrintas šablonas { $name }
did-add_ready_templates = Pridėti paruošti šablonai
did-add_holiday = Įtraukta nedarbo ar darbo diena: { $name }
did-edit_holiday = Pakeistos dienos: { $name }
did-delete_holiday = Ištrintos dienos: { $name }
did-queue_messages =
    { $count ->
        [one] Žinutė eilėje: { $name }
        [few] Žinutė eilėje { $count } klientams
        [many] Žinutė eilėje { $count } kliento
       *[other] Žinutė eilėje { $count } klientų
    }
did-hand_over_message = Parašyta kita programa: { $name }
did-send_message = Žinutė išsiųsta: { $name }
did-note_message = Prižiūrėtos žinutės
did-cancel_messages =
    { $count ->
        [one] Sustabdyta žinutė: { $name }
        [few] Sustabdytos { $count } žinutės
        [many] Sustabdyta { $count } žinutės
       *[other] Sustabdyta { $count } žinučių
    }
did-retry_messages =
    { $count ->
        [one] Žinutė bus siunčiama iš naujo: { $name }
        [few] Iš naujo bus siunčiamos { $count } žinutės
        [many] Iš naujo bus siunčiama { $count } žinutės
       *[other] Iš naujo bus siunčiama { $count } žinučių
    }
did-confirm_message = Pažymėta, kad žinutė išėjo: { $name }
did-save_message_account = Pakeista žinučių paskyra: { $name }
did-save_settings = Pakeisti nustatymai: { $name }
did-add_sample = Įkelti pavyzdiniai duomenys
did-remove_sample = Pašalinti pavyzdiniai duomenys
did-undo = Atšaukta: { $name }
did-redo = Grąžinta: { $name }
did-restore_backup = Knyga atkurta iš kopijos: { $name }

## What was done, in short, where its subject is plain.
action-add_customer = Įrašytas klientas
action-edit_customer = Pakeisti duomenys
action-set_photo = Pridėta nuotrauka
action-replace_photo = Pakeista nuotrauka
action-remove_photo = Pašalinta nuotrauka
action-delete_customers = Perkelta į šiukšlinę
action-restore_customers = Grąžinta iš šiukšlinės
action-purge_customers = Pašalinta visam laikui
action-tag_customers = Pakeistos žymos
action-group_customers = Pakeistos grupės
action-set_customers_status = Pakeista būsena
action-stay_in_touch = Nurodytas ryšio dažnumas
action-merge_customers = Klientai sujungti
action-tell_apart = Pažymėta, kad tai skirtingi žmonės
action-rename_tag = Pervadinta žyma
action-delete_tag = Ištrinta žyma
action-add_custom_field = Sukurtas laukas
action-edit_custom_field = Pakeistas laukas
action-delete_custom_field = Ištrintas laukas
action-log_interaction = Užrašytas pokalbis
action-edit_interaction = Pataisytas įrašas
action-delete_interaction = Ištrintas įrašas
action-add_reminder = Sukurtas priminimas
action-remind_about_customers = Sukurti priminimai
action-edit_reminder = Pakeistas priminimas
action-complete_reminder = Priminimas atliktas
action-reopen_reminder = Priminimas vėl atvertas
action-snooze_reminder = Priminimas atidėtas
action-skip_reminder = Priminimas praleistas
action-delete_reminder = Ištrintas priminimas
action-deliver_reminder = Parodytas pranešimas
action-add_case = Priimtas kreipinys
action-edit_case = Kreipinys pakeistas
action-answer_case = Į kreipinį atsakyta
action-hold_case = Kreipinys laukia
action-resume_case = Kreipinys tęsiamas
action-solve_case = Kreipinys išspręstas
action-reopen_case = Kreipinys vėl atvertas
action-snooze_case = Kreipinys atidėtas
action-note_case = Pastaba prie kreipinio
action-merge_cases = Kreipiniai sujungti
action-unmerge_case = Kreipinys vėl atskirtas
action-delete_case = Kreipinys ištrintas
action-add_case_kind = Sukurta kreipinių rūšis
action-edit_case_kind = Pakeista kreipinių rūšis
action-delete_case_kind = Ištrinta kreipinių rūšis
action-add_rating = Įrašytas įvertinimas
action-delete_rating = Ištrintas įvertinimas
action-request_rating = Paprašyta įvertinti
action-add_rule = Parašyta taisyklė
action-edit_rule = Pakeista taisyklė
action-switch_rule_on = Įjungta taisyklė
action-switch_rule_off = Išjungta taisyklė
action-delete_rule = Ištrinta taisyklė
action-follow_rule = Padarė taisyklė
action-run_import = Importuotas sąrašas
action-save_view = Įrašytas rodinys
action-delete_view = Ištrintas rodinys
action-order_views = Perrikiuoti rodiniai
action-save_template = Šablonas išsaugotas
action-delete_template = Šablonas ištrintas
action-add_ready_templates = Paruošti šablonai pridėti
action-add_holiday = Įtrauktos nedarbo dienos
action-edit_holiday = Pakeistos nedarbo dienos
action-delete_holiday = Ištrintos nedarbo dienos
action-queue_messages = Žinutė įrašyta į eilę
action-hand_over_message = Žinutė perduota kitai programai
action-send_message = Žinutė išsiųsta
action-note_message = Prižiūrėtos žinutės
action-cancel_messages = Žinutės sustabdytos
action-retry_messages = Žinutės siunčiamos iš naujo
action-confirm_message = Patvirtinta, kad žinutė išėjo
action-save_message_account = Pakeista žinučių paskyra
action-save_settings = Pakeisti nustatymai
action-add_sample = Įkelti pavyzdiniai duomenys
action-remove_sample = Pašalinti pavyzdiniai duomenys
action-restore_backup = Atkurta kopija
action-undo = Atšaukta
action-redo = Grąžinta
