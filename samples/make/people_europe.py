"""More invented people, with CVs in other languages than English. Nobody here exists; see people.py."""

ORSOLA = dict(
    name="Orsola Brunatti",
    title="Contabile generale",
    contact=["Via dei Ciliegi 14, 37121 Verona, Italia", "+39 045 555 0142", "orsola.brunatti@example.org", "Data di nascita: 3 giugno 1990"],
    summary=("Presentazione", "Contabile con undici anni di esperienza in aziende manifatturiere. Chiudo il mese in cinque giorni e so spiegare ogni riga del bilancio a chi non fa il mio mestiere."),
    work_heading="Esperienza lavorativa",
    work=[
        ("Contabile generale", "Officine Bassanese S.p.A.", "Verona", "03/2019", "Attuale", [
            "Chiusure mensili e bilancio annuale di due società secondo i principi OIC, fascicolo IFRS per la capogruppo",
            "Riconciliazione dei conti patrimoniali e dei saldi infragruppo, 180 conti al mese",
            "Liquidazioni IVA, Intrastat e fatturazione elettronica; nessuna sanzione in sei anni",
            "Referente dei revisori; migrazione da Zucchetti a SAP nel 2022"]),
        ("Impiegata contabile", "Cantine Valpagliaro", "Negrar", "09/2015", "02/2019", [
            "Contabilità fornitori e clienti, circa 400 fatture al mese", "Prima nota, incassi e solleciti in italiano, tedesco e inglese"]),
    ],
    education_heading="Istruzione e formazione",
    education=[("Laurea in Economia aziendale", "Università dei Laghi, Verona", "2009 – 2014", "Voto 104/110"), ("Diploma di ragioneria", "Istituto tecnico commerciale Sant'Anastasia", "2009", "")],
    skills_heading="Competenze digitali",
    skills=[("Gestionali", "SAP, Zucchetti"), ("Ufficio", "Excel (tabelle pivot, Power Query), Word")],
    more=[("Competenze linguistiche", ["Lingua madre: italiano", "Inglese: C1", "Tedesco: B2"]), ("Patente di guida", ["B"])])

THIBAULT = dict(
    name="Thibault Garancier",
    title="Ingénieur logiciel Java",
    contact=["31000 Toulouse", "thibault.garancier@example.org", "+33 5 55 55 01 42"],
    summary=("Profil", "Ingénieur logiciel, huit ans d'expérience en Java dans l'aéronautique et la billetterie. J'aime les bases de données bien rangées et les revues de code courtes."),
    work_heading="Expérience professionnelle",
    work=[
        ("Ingénieur logiciel senior", "Occitel Billetterie", "Toulouse", "2021", "aujourd'hui", [
            "Conception et exploitation de 9 services Java 17 / Spring Boot sur PostgreSQL : 60 000 billets vendus à l'heure lors des ouvertures.",
            "API REST utilisée par 14 revendeurs ; deux versions maintenues en parallèle, calendrier de retrait publié.",
            "File de messages RabbitMQ entre le panier et le paiement ; plus aucune place vendue deux fois depuis 2022.",
            "Encadrement de deux apprentis."]),
        ("Développeur Java", "Aérostruct Conseil", "Blagnac", "2018", "2021", [
            "Outil de suivi des non-conformités pour un avionneur : Java 11, Spring Boot, Oracle puis PostgreSQL.",
            "Passage de Subversion à Git et premiers tests automatiques (JUnit) : 0 à 74 % de couverture."]),
    ],
    education_heading="Formation",
    education=[("Diplôme d'ingénieur en informatique", "École des ingénieurs de la Garonne", "2013 – 2018", "par apprentissage les trois dernières années"), ("Baccalauréat scientifique, mention bien", "Lycée des Deux-Rives, Albi", "2013", "")],
    skills_heading="Compétences",
    skills=[("Langages", "Java, SQL, un peu de Kotlin"), ("Cadres", "Spring Boot, Hibernate, JUnit"), ("Données", "PostgreSQL, RabbitMQ, Redis"), ("Outils", "Docker, GitLab CI, Ansible")],
    more=[("Langues", ["Français : langue maternelle", "Anglais : C1", "Occitan : B1"]), ("Loisirs", ["Spéléologie, orgue d'église"])])

SABINE = dict(
    name="Sabine Wohlleben",
    title="Bilanzbuchhalterin (IHK)",
    contact=["Tel. +49 521 5550 0142", "sabine.wohlleben@example.org", "33602 Bielefeld"],
    summary=("Kurzprofil", "Bilanzbuchhalterin mit zwölf Jahren Erfahrung im Maschinenbau und im Großhandel. Monats- und Jahresabschlüsse nach HGB und IFRS, SAP FI, Ansprechpartnerin der Wirtschaftsprüfer."),
    work_heading="Berufspraxis",
    work=[
        ("Bilanzbuchhalterin", "Ravensberg Antriebstechnik GmbH", "Bielefeld", "07/2018", "heute", [
            "Monatsabschluss bis zum vierten Arbeitstag, Jahresabschluss nach HGB, Überleitung auf IFRS für die Konzernmutter",
            "Abstimmung sämtlicher Bilanz- und Konzernkonten, Rückstellungen, Leasing nach IFRS 16",
            "Umsatzsteuer-Voranmeldungen und Zusammenfassende Meldung für drei Gesellschaften",
            "Einführung von SAP S/4HANA als Key-Userin, Schulung von neun Kolleginnen und Kollegen"]),
        ("Finanzbuchhalterin", "Teuto Werkzeughandel KG", "Gütersloh", "08/2013", "06/2018", [
            "Kreditoren und Debitoren, 1.300 Belege im Monat, DATEV", "Mahnwesen: Außenstände über 90 Tage von 240.000 auf 60.000 Euro gesenkt"]),
    ],
    education_heading="Aus- und Weiterbildung",
    education=[("Geprüfte Bilanzbuchhalterin (Bachelor Professional)", "IHK Ostwestfalen", "2016 – 2018", "berufsbegleitend"), ("Ausbildung zur Industriekauffrau", "Teuto Werkzeughandel KG", "2010 – 2013", "Note 1,7")],
    skills_heading="Fachkenntnisse",
    skills=[("Rechnungswesen", "HGB, IFRS, Umsatzsteuer, Konsolidierung"), ("Software", "SAP S/4HANA FI, DATEV, Excel (Pivot, Power Query)")],
    more=[("Sprachen", ["Deutsch (Muttersprache), Englisch (B2)"]), ("Ehrenamt", ["Kassenprüferin eines Sportvereins"])])

AGNIESZKA = dict(
    name="Agnieszka Halbrich",
    title="Gesundheits- und Krankenpflegerin, Fachweiterbildung Intensivpflege",
    contact=["Lindenstraße 88, 01307 Dresden", "0351 555 00142", "a.halbrich@example.org"],
    summary=("Über mich", "Pflegefachkraft mit neun Jahren Erfahrung, sechs davon auf einer internistischen Intensivstation mit 14 beatmeten Plätzen. Praxisanleiterin seit 2022."),
    work_heading="Beruflicher Werdegang",
    work=[
        ("Fachgesundheits- und Krankenpflegerin Intensivpflege", "Klinikum Elbaue", "Dresden", "10/2020", "heute", [
            "Versorgung beatmeter Patienten, Dialyse (CVVH), hämodynamisches Monitoring, Betreuung im Verhältnis 1:2",
            "Praxisanleitung von jährlich acht Auszubildenden, Mitarbeit am Einarbeitungskonzept der Station",
            "Reanimationsteam des Hauses; Schulung der Normalstationen zweimal im Jahr",
            "Pflegedokumentation in ORBIS, Mitarbeit bei der Umstellung vom Papier"]),
        ("Gesundheits- und Krankenpflegerin, Innere Medizin", "Krankenhaus St. Walburga", "Meißen", "10/2017", "09/2020", [
            "Station mit 32 Betten, Schwerpunkt Kardiologie; Schichtleitung ab 2019", "Wundversorgung und Entlassmanagement"]),
    ],
    education_heading="Aus- und Weiterbildung",
    education=[("Fachweiterbildung Intensivpflege und Anästhesie", "Akademie am Elbhang, Dresden", "2021 – 2023", ""), ("Praxisanleiterin, 300 Stunden", "Akademie am Elbhang, Dresden", "2022", ""),
               ("Ausbildung zur Gesundheits- und Krankenpflegerin", "Krankenhaus St. Walburga, Meißen", "2014 – 2017", "Examen: gut")],
    skills_heading="Kenntnisse",
    skills=[("Pflege", "Intensivpflege, Beatmung, Wundversorgung, Dialyse, Notfallversorgung"), ("EDV", "ORBIS, MS Office")],
    more=[("Sprachen", ["Polnisch (Muttersprache), Deutsch (C1), Englisch (A2)"]), ("Führerschein", ["Klasse B"])])

ODILE = dict(
    name="Odile Carpentras",
    title="Gestionnaire de paie",
    contact=["12 rue des Tanneurs, 67000 Strasbourg", "03 55 55 01 42", "odile.carpentras@example.org"],
    summary=("Profil", "Gestionnaire de paie depuis sept ans, 620 bulletins par mois, trois conventions collectives. Je réponds aux salariés le jour même."),
    work_heading="Expériences",
    work=[
        ("Gestionnaire de paie", "Brasserie de l'Ill", "Schiltigheim", "janvier 2021", "aujourd'hui", [
            "620 bulletins mensuels (production, sièges, intérimaires), DSN, soldes de tout compte", "Passage de Sage Paie à Silae sans un bulletin en retard", "Suivi des absences et des indemnités journalières avec la caisse"]),
        ("Assistante comptable et paie", "Cabinet Wendling & Associés", "Strasbourg", "septembre 2018", "décembre 2020", [
            "Paie de 35 petites entreprises du bâtiment et de la restauration", "Saisie comptable, rapprochements bancaires, déclarations de TVA"]),
    ],
    education_heading="Formation",
    education=[("Licence professionnelle Gestion de la paie", "Institut de la Petite-France", "2017 – 2018", ""), ("BTS Comptabilité et gestion", "Lycée René-Ladoumègue", "2015 – 2017", "")],
    skills_heading="Compétences",
    skills=[("Logiciels", "Silae, Sage Paie, Excel"), ("Métier", "DSN, conventions collectives, TVA, rapprochements bancaires")],
    more=[("Langues", ["Français (langue maternelle), allemand (B2), alsacien"])])

ROCIO = dict(
    name="Rocío Almendral Pascua",
    title="Administrativa contable",
    contact=["Calle Alfareros 9, 41010 Sevilla", "+34 955 550 142", "rocio.almendral@example.org"],
    summary=("Perfil", "Administrativa contable con cinco años de experiencia en una cooperativa de aceite y una gestoría. Ordenada, sin drama en los cierres."),
    work_heading="Experiencia laboral",
    work=[
        ("Administrativa contable", "Cooperativa Olivarera Sierra Parda", "Écija", "02/2022", "actualidad", [
            "Contabilización de 700 facturas al mes y conciliación de nueve cuentas bancarias", "Liquidación trimestral del IVA y modelo 347; presentación telemática", "Apoyo al cierre mensual: periodificaciones y existencias"]),
        ("Auxiliar administrativa", "Gestoría Macarena y Ruiz", "Sevilla", "06/2020", "01/2022", ["Altas, nóminas y facturas de 60 autónomos en A3"]),
    ],
    education_heading="Formación",
    education=[("Grado en Finanzas y Contabilidad", "Universidad del Bajo Guadalquivir", "2016 – 2020", "")],
    skills_heading="Conocimientos",
    skills=[("Programas", "SAP Business One, A3, Excel avanzado"), ("Materias", "IVA, conciliaciones, cierre contable, nóminas")],
    more=[("Idiomas", ["Español: nativo", "Inglés: B2 (2021)", "Portugués: A2"])])

FABRIZIO = dict(
    name="Fabrizio Tolomei",
    title="Elettricista industriale",
    contact=["Livorno", "fabrizio.tolomei@example.org", "+39 0586 555 142"],
    summary=("Chi sono", "Elettricista con quindici anni di cantieri e reparti alle spalle. Leggo uno schema come altri leggono il giornale."),
    work_heading="Esperienze",
    work=[
        ("Elettricista manutentore", "Cartiera Acquaviva", "Lucca", "2016", "oggi", [
            "Manutenzione ordinaria e guasti su due macchine continue, turni e reperibilità", "Sostituzione di 46 azionamenti con inverter; consumi ridotti del 12 %", "Lettura e piccole modifiche di programmi PLC (Siemens S7)"]),
        ("Elettricista", "Impianti Bernardeschi", "Livorno", "2010", "2016", ["Quadri di distribuzione, cablaggi, cabine di media tensione per cantieri navali"]),
    ],
    education_heading="Formazione",
    education=[("Qualifica professionale di operatore elettrico", "Istituto professionale Orlandini, Livorno", "2007 – 2010", "")],
    skills_heading="Competenze",
    skills=[("Tecniche", "Quadri elettrici, PLC Siemens, inverter, media tensione"), ("Abilitazioni", "PES, PAV, PEI; lavori in quota; carrello elevatore")],
    more=[("Lingue", ["Italiano: madrelingua", "Inglese: A2"]), ("Patenti", ["B, C"])])

DETLEF = """\
Bewerbung über das Formular auf Ihrer Internetseite

Name: Detlef Kranich
Anschrift: Hafenweg 3, 26723 Emden
Telefon: 04921 555 0142
E-Mail: d.kranich@example.org
Gewünschte Stelle: Berufskraftfahrer Nahverkehr
Frühester Beginn: 01.02.2027

Ihre bisherigen Tätigkeiten:
seit 2014  Berufskraftfahrer, Spedition Ubbo Harms, Emden
   Fahre einen 40-Tonner mit Ladekran, vor allem Windradteile und Betonfertigteile.
   Tagestouren bis 350 km, seit 2019 auch Gefahrgut. Unfallfrei seit elf Jahren.
   Lerne neue Fahrer an, bisher vierzehn.
2008 - 2014  Lagerist und Staplerfahrer, Seehafen Umschlag Larrelt
   Be- und Entladen von Küstenmotorschiffen, Schichtdienst.
2004 - 2008  Zeitsoldat, Kraftfahrer

Schule und Ausbildung:
2001 - 2004  Ausbildung zum Landmaschinenmechaniker, Landtechnik Poppinga, Norden
2001  Realschulabschluss

Führerscheine und Scheine: C, CE, Fahrerkarte, Module 95 (gültig bis 2029), ADR, Ladekran, Staplerschein
Sprachen: Deutsch, Plattdeutsch, etwas Niederländisch und Englisch
Bemerkungen: Wochenenden nur nach Absprache, ich pflege meine Mutter.
"""

LUCIA = dict(
    name="Lucía Bermejo Ochando",
    title="Diseñadora UX/UI",
    contact=["Valencia", "lucia.bermejo@example.com", "+34 960 550 142", "porfolio.example.com/lucia"],
    summary=("Sobre mí", "Diseñadora de producto digital, seis años en banca y movilidad. Investigo antes de dibujar y mido después."),
    work_heading="Experiencia",
    work=[
        ("Diseñadora UX sénior", "Ruta Viva Movilidad", "Valencia", "2022", "actualidad", [
            "Rediseño de la compra de billetes: de 9 pasos a 4; las llamadas al servicio de atención bajaron un 35 %.", "Sistema de diseño en Figma con 120 componentes, usado por tres equipos.", "Pruebas con lectores de pantalla y con mayores de 70 años, cada sprint."]),
        ("Diseñadora UX/UI", "Caja Turia", "Valencia", "2020", "2022", ["Aplicación móvil: alta de clientes sin ir a la oficina; 61 % la completa."]),
    ],
    education_heading="Estudios",
    education=[("Grado en Diseño gráfico", "Escuela Superior de Arte del Turia", "2015 – 2019", "")],
    skills_heading="Herramientas",
    skills=[("Diseño", "Figma, Illustrator, prototipado"), ("Investigación", "entrevistas, pruebas de usabilidad, tests A/B"), ("Código", "HTML, CSS")],
    more=[("Idiomas", ["Español: nativo", "Valenciano: nativo", "Inglés: C1"]), ("Intereses", ["Cerámica, remo"])])

XENIA = dict(
    given="Xènia", family="Puigmartell Roca", email="xenia.puigmartell@example.org", phone="+34 930 550 142", city="Girona", country="ES",
    summary="Enfermera con siete años en urgencias y cuidados intensivos. Trabajo en catalán, castellano, inglés y alemán.",
    work=[("Enfermera de UCI", "Hospital de les Gavarres", "Girona", "ES", "2021-02", None, "Cuidados intensivos de adultos, 12 camas: ventilación mecánica, hemofiltración, sedación. Referente de enfermería de nuevas incorporaciones."),
          ("Enfermera de urgencias", "Hospital Comarcal del Ter", "Olot", "ES", "2018-07", "2021-01", "Triaje Manchester, sala de críticos, traslados medicalizados.")],
    education=[("Grado en Enfermería", "Universitat de la Garrotxa", "ES", "2014-09", "2018-06"), ("Máster en cuidados críticos", "Universitat de la Garrotxa", "ES", "2020-10", "2021-07")],
    mother=["cat", "spa"], foreign=[("eng", "C1"), ("deu", "B2")],
    skills="Ventilación mecánica, soporte vital avanzado (ACLS), triaje, historia clínica electrónica")

OKSANA = dict(
    name="Оксана Верховинська",
    title="Інженерка з тестування (QA Automation)",
    contact=["Львів, Україна", "oksana.v@example.org", "+380 32 555 0142"],
    summary=("Про себе", "Сім років у тестуванні, з них п'ять в автоматизації на Java. Знаходжу помилки до того, як їх знайде клієнт, і пишу звіти, які можна прочитати без мене."),
    work_heading="Досвід роботи",
    work=[
        ("Старша інженерка з автоматизації тестування", "Галичсофт", "Львів", "03/2022", "дотепер", [
            "Автотести на Java, JUnit та Selenium для системи електронних квитків: 1 400 перевірок за 22 хвилини", "Тести REST API (RestAssured), перевірка даних у PostgreSQL", "Налаштувала запуск у GitLab CI та Docker; нічний прогін більше не залежить від однієї машини"]),
        ("Тестувальниця", "Полонина Діджитал", "Львів", "09/2019", "02/2022", ["Ручне та регресійне тестування інтернет-магазинів, тест-плани, Jira", "Перші автотести на Python; перехід на Java у 2021 році"]),
    ],
    education_heading="Освіта",
    education=[("Магістр комп'ютерних наук", "Карпатська політехніка, Львів", "2014 – 2019", "")],
    skills_heading="Навички",
    skills=[("Мови", "Java, SQL, Python"), ("Інструменти", "Selenium, JUnit, RestAssured, Postman, GitLab CI, Docker"), ("Бази даних", "PostgreSQL, MySQL")],
    more=[("Мови спілкування", ["Українська: рідна", "Англійська: B2", "Польська: B1"])])

MAELLE = dict(
    name="Maëlle Kervadec",
    title="Analyste de données",
    contact=["Rennes", "maelle.kervadec@example.org", "+33 2 55 55 01 42"],
    summary=("Profil", "Analyste de données, quatre ans dans l'agroalimentaire puis les transports. Je préfère un tableau juste à trois graphiques jolis."),
    work_heading="Expérience",
    work=[
        ("Analyste de données", "Transports Armorique", "Rennes", "mars 2023", "aujourd'hui", [
            "Tableaux de bord Power BI suivis chaque matin par 40 responsables de dépôt.", "Modèle de prévision des retards (Python, scikit-learn) : 71 % des retards annoncés une heure avant.", "Requêtes SQL sur 8 ans de relevés, dont deux ans à nettoyer."]),
        ("Chargée d'études statistiques", "Laiterie du Blavet", "Pontivy", "sept. 2021", "févr. 2023", ["Suivi de la qualité du lait de 310 éleveurs ; rapports mensuels automatisés avec R."]),
    ],
    education_heading="Formation",
    education=[("Master Statistique appliquée", "Université de la Vilaine", "2019 – 2021", ""), ("Licence de mathématiques", "Université de la Vilaine", "2016 – 2019", "")],
    skills_heading="Outils",
    skills=[("Données", "SQL, Python (pandas, scikit-learn), R"), ("Restitution", "Power BI, Excel, Quarto"), ("Divers", "Git, Airflow (bases)")],
    more=[("Langues", ["Français : langue maternelle", "Anglais : B2", "Breton : C1"])])

MIRIAM = dict(
    name="Miriam Feldhauser",
    title="Softwareentwicklerin (Quereinstieg)",
    contact=["Freiburg im Breisgau", "miriam.feldhauser@example.org", "0761 555 00142"],
    summary=("Profil", "Zehn Jahre Lehrerin für Mathematik und Informatik, seit 2024 Entwicklerin. Ich kann erklären, was ein Programm tut, und seit Kurzem auch, warum es das nicht tut."),
    work_heading="Beruflicher Werdegang",
    work=[
        ("Junior Softwareentwicklerin", "Dreisam Solar Software GmbH", "Freiburg", "05/2024", "heute", [
            "Weiterentwicklung der Anlagenverwaltung mit Java 21, Spring Boot und PostgreSQL", "Schnittstelle (REST) zu zwei Wechselrichter-Herstellern entworfen und dokumentiert", "Testabdeckung des Abrechnungsteils von 30 auf 78 Prozent"]),
        ("Elternzeit", "", "", "08/2021", "07/2022", []),
        ("Studienrätin für Mathematik und Informatik", "Gymnasium am Schlossberg", "Freiburg", "09/2012", "07/2023", ["Unterricht in den Klassen 7 bis 13, Leitung der Informatik-AG", "Einführung einer Lernplattform für 900 Schülerinnen und Schüler"]),
    ],
    education_heading="Bildung",
    education=[("Weiterbildung Java-Entwicklung, 9 Monate Vollzeit", "Akademie Rheintor, Freiburg", "08/2023 – 04/2024", ""), ("Zweites Staatsexamen", "Seminar Freiburg", "2012", ""), ("Erstes Staatsexamen Mathematik und Informatik", "Universität Hochrhein", "2005 – 2010", "Note 1,5")],
    skills_heading="Technik",
    skills=[("Sicher", "Java, Spring Boot, SQL, Git, JUnit"), ("Grundlagen", "Docker, Kubernetes, TypeScript")],
    more=[("Sprachen", ["Deutsch (Muttersprache), Englisch (C1), Französisch (B1)"])])

LAYLA = dict(
    name="ليلى المنصوري الهاشمية",
    title="محاسبة مالية",
    contact=["عمّان، الأردن", "layla.mansouri@example.org", "+962 6 555 0142"],
    summary=("نبذة", "محاسبة مالية بخبرة ثماني سنوات في شركات الأدوية والتجارة. أُعدّ الإقفال الشهري والقوائم المالية وفق المعايير الدولية IFRS."),
    work_heading="الخبرة العملية",
    work=[
        ("محاسبة مالية أولى", "شركة وادي الزرقاء للأدوية", "عمّان", "03/2020", "حتى الآن", [
            "الإقفال الشهري وإعداد القوائم المالية وفق IFRS خلال خمسة أيام عمل", "مطابقة حسابات الميزانية والبنوك وإقرارات ضريبة المبيعات", "العمل على نظام SAP وتدريب ثلاثة زملاء"]),
        ("محاسبة", "مؤسسة النخيل للتجارة", "إربد", "06/2017", "02/2020", ["حسابات الموردين والعملاء ومطابقة كشوف البنوك"]),
    ],
    education_heading="التعليم",
    education=[("بكالوريوس محاسبة", "جامعة اليرموك الجديدة", "2013 – 2017", "")],
    skills_heading="المهارات",
    skills=[("الأنظمة", "SAP, Excel, Power BI")],
    more=[("اللغات", ["العربية: اللغة الأم", "الإنجليزية: C1"])])
