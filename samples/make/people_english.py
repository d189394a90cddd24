"""More invented people, with CVs in English. Nobody here exists; see people.py."""

INGUNN = dict(
    name="Ingunn Vestermoen",
    title="Postdoctoral Researcher, Computational Marine Biology",
    contact=["Department of Ocean Sciences, Fjellvik University, Norway", "ingunn.vestermoen@example.org", "+47 555 50 142", "ORCID 0000-0000-0000-0142"],
    summary=("Research interests",
             "How kelp forests recover after storms, and what can be counted from sound and pictures without a diver. I build the pipelines for "
             "that myself: ingestion, cleaning, models, and the map that a coastguard can read."),
    work_heading="Appointments",
    work=[
        ("Postdoctoral Researcher", "Fjellvik University", "Tromsø", "2023", "present", [
            "Pipeline in Python and Airflow for 40 TB of hydrophone recordings a year; results land in PostgreSQL/PostGIS within two hours of the buoy's upload.",
            "Supervise two doctoral candidates and the group's research engineer.",
            "Co-wrote the proposal that funds the buoy network until 2028 (NOK 14 million)."]),
        ("Doctoral Candidate", "Institute for Coastal Ecology, Sundøy", "Bergen", "2018", "2022", [
            "Trained image classifiers (PyTorch) on 210,000 labelled stills; agreement with two divers was as high as between the divers.",
            "Three field seasons as cruise leader on a 14 m vessel, no injuries, one lost anchor."]),
        ("Research Assistant", "Institute for Coastal Ecology, Sundøy", "Bergen", "2016", "2018", [
            "Wrote the R package the institute still uses to clean transect data."]),
    ],
    education_heading="Degrees",
    education=[("PhD in Marine Biology", "Fjellvik University", "2022", "Thesis: Listening for Laminaria. Opponents' grade: passed with distinction"),
               ("MSc in Applied Statistics", "Fjellvik University", "2016", ""), ("BSc in Biology", "University College Havnes", "2014", "")],
    skills_heading="Methods and tools",
    skills=[("Programming", "Python, R, SQL, some C++"), ("Data", "Airflow, PostgreSQL, PostGIS, Parquet, DuckDB"),
            ("Modelling", "PyTorch, mixed models, state-space models, signal processing")],
    more=[
        ("Selected publications", [
            "I. Vestermoen, O. Brattlid (2025). Counting kelp without getting wet. Journal of Imagined Oceanography 14(2), 101-119.",
            "I. Vestermoen (2024). Storms, sound and survivorship. Coastal Letters 9, 33-41.",
            "O. Brattlid, I. Vestermoen, P. Sjø (2022). A buoy that does not lie. Methods at Sea 3(1), 1-17."]),
        ("Teaching", ["BIO-212 Statistics for people who went into biology to avoid it, lecturer, 2023-2026, 60 students a year",
                      "Field course in benthic ecology, assistant, 2017-2021"]),
        ("Grants and awards", ["Young Coast Fellowship, 2024", "Best talk, Nordic Kelp Days, 2021"]),
        ("Languages", ["Norwegian (native)", "English (C2)", "German (A2)"]),
    ])

KWAME = dict(
    name="Kwame Asante-Boadu",
    title="Data Engineer",
    contact=["Rotterdam, Netherlands", "kwame.asante@example.com", "+31 20 555 0142", "kwame.example.com"],
    summary=("About me",
             "Data engineer for six years, in shipping and in retail. I like the part of the job where two systems disagree and somebody has to find out which one is right."),
    work_heading="Work experience",
    work=[
        ("Senior Data Engineer", "Maasdelta Container Terminal", "Rotterdam", "May 2022", "Present", [
            "Stream crane and gate events through Kafka (9,000 a second) into Delta tables; planners see the yard as it was ten seconds ago.",
            "Replaced 130 nightly scripts by Airflow and dbt; a failed load now pages one person, with the reason.",
            "Wrote Spark jobs in Python and Scala for berth forecasts; error down from 4.1 to 2.3 hours.",
            "Run the platform on Kubernetes with Terraform together with two colleagues."]),
        ("Data Engineer", "Veldhuis Supermarkten", "Utrecht", "Sep 2020", "Apr 2022", [
            "Built the price history warehouse on Snowflake for 212 shops.",
            "Data quality checks with Great Expectations, shown on a screen in the canteen; wrong prices fell by two thirds."]),
        ("Junior Data Engineer", "Veldhuis Supermarkten", "Utrecht", "Aug 2019", "Aug 2020", [
            "SQL and Python for weekly assortment reports."]),
    ],
    education_heading="Education",
    education=[("MSc Data Science and Engineering", "Polytechnic of the Lowlands", "2017 - 2019", ""), ("BSc Computer Engineering", "Volta Bend University, Ghana", "2013 - 2017", "")],
    skills_heading="Skills",
    skills=[("Languages", "Python, SQL, Scala, a little Java"), ("Streaming and batch", "Apache Kafka, Spark, Airflow, dbt"),
            ("Storage", "Snowflake, PostgreSQL, Delta Lake"), ("Platform", "Kubernetes, Terraform, Azure, GitHub Actions")],
    more=[("Certifications", ["SnowPro Core (2021)", "Databricks Certified Data Engineer Professional (2024)"]),
          ("Languages", ["English - native", "Twi - native", "Dutch - B2", "German - B1"])])

RAVI = dict(
    name="Ravindra Sahasrabhojan",
    title="Business Analyst",
    contact=["Pune, Maharashtra, India", "ravindra.s@example.com", "+91 555 501 42"],
    summary=("Career objective",
             "Business analyst with five years in insurance and two in the back office it replaces. Seeking a role where requirements are written by people who have met a customer."),
    work_heading="Professional experience",
    work=[
        ("Business Analyst", "Sahyadri General Insurance", "Pune", "Jul 2021", "Till date", [
            "Elicited and wrote 340 requirements for the motor claims system; 11 came back from testing as wrong.",
            "Process maps in BPMN for twelve claim types, walked through with surveyors in the field.",
            "User acceptance tests with 40 branch employees in Hindi, Marathi and English.",
            "Wrote SQL queries to find claims that had waited for more than 30 days; the backlog halved in a year."]),
        ("Process Associate", "Deccan Back Office Services", "Pune", "Jun 2019", "Jun 2021", [
            "Settled 60 health claims a day at 99.2 % accuracy.",
            "Built the Excel macro the team uses to split bills by day of stay."]),
    ],
    education_heading="Academic record",
    education=[("MBA (Finance)", "Godavari School of Management", "2019", "7.9 CGPA"), ("B.Com.", "Shaniwar College, Pune", "2017", "71 %")],
    skills_heading="Technical skills",
    skills=[("Analysis", "BPMN, user stories, UAT, gap analysis"), ("Tools", "Jira, Confluence, SQL, Excel (pivot, macros), Power BI"), ("Domain", "Motor and health insurance, IRDAI reporting")],
    more=[("Certification", ["ECBA, 2020"]), ("Languages", ["Marathi (native), Hindi (fluent), English (fluent)"]),
          ("Declaration", ["I declare that what is stated above is true to the best of my knowledge."])])

MARCUS = dict(
    name="Marcus Tillery",
    title="Warehouse Shift Supervisor",
    contact=["Columbus, OH", "(614) 555-0142", "m.tillery@example.com"],
    summary=("SUMMARY",
             "Supervisor with eleven years on warehouse floors, four of them running a night shift of 38. OSHA 30, forklift trainer, zero lost-time injuries on my shift since 2023."),
    work_heading="EXPERIENCE",
    work=[
        ("Shift Supervisor", "Buckeye Grocery Distribution", "Columbus, OH", "02/2022", "Present", [
            "Run nights for a 410,000 sq ft frozen and dry warehouse: 38 people, 19,000 cases a night.",
            "Raised pick accuracy from 98.1% to 99.6% by moving lookalike items apart. Cost: one weekend.",
            "Trained and certified 54 forklift operators.",
            "Built the rota in Excel that people can swap on themselves; no-shows down 40%."]),
        ("Lead Order Selector", "Buckeye Grocery Distribution", "Columbus, OH", "05/2018", "02/2022", [
            "Lead for dock 3 during the move to voice picking (Vocollect, Manhattan WMS)."]),
        ("Order Selector / Forklift Operator", "Olentangy Cold Storage", "Delaware, OH", "08/2015", "05/2018", [
            "Reach truck and double pallet jack at -10 F; 145 cases an hour."]),
    ],
    education_heading="EDUCATION",
    education=[("High School Diploma", "Scioto Trail High School", "2014", "")],
    skills_heading="SKILLS",
    skills=[("Systems", "Manhattan WMS, Vocollect, Kronos, Excel"), ("Safety", "OSHA 30, lockout/tagout, incident reports")],
    more=[("LICENSES", ["Forklift (sit-down, reach, order picker), trainer since 2020", "CDL Class B, 2017"]), ("LANGUAGES", ["English, conversational Spanish"])])

SIOBHAN = dict(
    name="Siobhán Rafferty",
    title="Management Accountant (ACCA)",
    contact=["Belfast, UK", "siobhan.rafferty@example.org", "+44 28 9018 0142"],
    summary=("Profile",
             "Qualified accountant, nine years in food and furniture manufacturing. I close the month in four working days and spend the rest of it on the floor, finding out where the money went."),
    work_heading="Career",
    work=[
        ("Management Accountant", "Lagan Valley Foods Ltd", "Lisburn", "April 2020", "present", [
            "Prepare the month-end close for three sites under IFRS: accruals, stock, intercompany; day 8 became day 4.",
            "Reconcile all balance sheet accounts monthly; unexplained items down from 212 to 9.",
            "Standard costing in SAP S/4HANA, yearly roll for 3,400 articles.",
            "Main contact of the external auditors; no adjusted misstatement in three years.",
            "VAT returns for the UK and, since 2021, the Northern Ireland protocol's odd cases."]),
        ("Assistant Financial Accountant", "Carrick Upholstery plc", "Carrickfergus", "September 2016", "March 2020", [
            "Fixed asset register, leases under IFRS 16, purchase ledger of 900 suppliers.",
            "Wrote the Excel model that decided against a second paint shop."]),
    ],
    education_heading="Education and membership",
    education=[("ACCA, admitted 2020", "Association of Chartered Certified Accountants", "2016 - 2020", "first attempt in all papers but one"),
               ("BSc Accounting, 2:1", "University of the Glens", "2013 - 2016", "")],
    skills_heading="Systems",
    skills=[("ERP", "SAP S/4HANA FI/CO, Sage 200"), ("Office", "Excel (Power Query), Power BI")],
    more=[("Languages", ["English (native), Irish (B1), French (A2)"]), ("Outside work", ["Treasurer of a rowing club, unpaid and audited"])])

JASPER = dict(
    name="Jasper Nwosu-Lind",
    title="Computer science graduate",
    contact=["Leeds, UK", "jasper.nl@example.com", "+44 113 496 0142", "git.example.com/jnl"],
    summary=("Personal statement",
             "I finished my degree in July and want to write server-side software with people who review each other's code. I have no job in the trade yet; what I have built is below and can be read."),
    work_heading="Jobs beside my studies",
    work=[("Bar staff", "The Malt Shovel", "Leeds", "Oct 2023", "Jul 2026", ["Three evenings a week; opened and closed alone from the second year."]),
          ("Summer intern", "Kirkstall Robotics", "Leeds", "Jul 2025", "Sep 2025", ["Added a Spring Boot endpoint and its tests to a test bench server; it is in production."])],
    education_heading="Education",
    education=[("BSc Computer Science, First", "University of Airedale", "2023 - 2026", "Final year project: a small relational database with write-ahead log, in Java"),
               ("A levels: Mathematics A, Physics B, German B", "Roundhay Park Sixth Form", "2023", "")],
    skills_heading="What I can use",
    skills=[("Well", "Java, Git, JUnit, SQL"), ("Somewhat", "Spring Boot, PostgreSQL, Docker, Python")],
    more=[("Projects", ["tinywal: a database in 4,000 lines of Java with recovery tests that kill the process (2026)",
                        "bus-late: tells when the number 12 really comes; 300 users; PostgreSQL, Javalin (2025)",
                        "Contributor to an open source CSV library: three merged fixes (2024)"]),
          ("Languages", ["English (native), Swedish (B2), German (B1)"])])

HENRIK = dict(
    name="Henrik Tammsoo",
    title="Freelance Java Developer and Architect",
    contact=["Tallinn, Estonia; works remotely and on site in the EU", "henrik@example.org", "+372 555 0142"],
    summary=("Profile",
             "Freelance since 2012, 22 projects, mostly for banks, insurers and railways: Java and Spring Boot on PostgreSQL or Oracle, Kafka since 0.10, Kubernetes since 2018. "
             "I come when a system has grown and nobody dares to touch it, and leave when somebody does."),
    work_heading="Projects",
    work=[
        ("Architect and lead developer, instant payments", "Hansa Clearing (bank)", "Tallinn", "01/2024", "today", [
            "24 services in Java 21 and Spring Boot, 1,200 payments a second at the salary peak; Kafka as the backbone, PostgreSQL per service.",
            "REST APIs for nine partner banks, with contract tests both sides run before a release.",
            "On Kubernetes in two data centres; switching over takes 40 seconds and is practised monthly.",
            "Hand over to a team of seven; I am no longer on the on-call list, which was the aim."]),
        ("Senior developer, seat reservation", "Baltic Night Rail", "Riga / remote", "02/2021", "12/2023", [
            "Spring Boot services behind the app and the counters; double bookings went from 30 a week to none in two years.",
            "Moved 400 million rows from Oracle to PostgreSQL while trains ran."]),
        ("Senior developer, claims", "Kungsholm Försäkring (insurer)", "Stockholm", "06/2018", "01/2021", [
            "Event sourcing with Kafka for motor claims; every figure can be traced to the call it came from.",
            "First Kubernetes cluster of the house: build pipeline, Helm charts, training of 14 developers."]),
        ("Developer, customs declarations", "Sadam Systems (public sector)", "Tallinn", "03/2015", "05/2018", [
            "Java EE to Spring Boot, 1.1 million declarations a year, no downtime in office hours."]),
        ("Developer, tariff engine", "Narva Energy", "Narva", "09/2012", "02/2015", ["Rules engine in Java 7 for 190 tariffs; recalculation of a year in 20 minutes instead of a weekend."]),
        ("Software developer", "Lootsi Tarkvara OÜ", "Tallinn", "07/2008", "08/2012", ["Point of sale software in Java Swing for harbour shops; employee number five."]),
    ],
    education_heading="Education",
    education=[("MSc Computer Science", "Tallinn College of Engineering", "2006 - 2008", ""), ("BSc Informatics", "Tallinn College of Engineering", "2003 - 2006", "")],
    skills_heading="Technology",
    skills=[("Main", "Java (18 years), Spring Boot, PostgreSQL, Apache Kafka, Kubernetes"), ("Also", "Kotlin, Oracle, Redis, Terraform, Argo CD, Gatling"),
            ("Methods", "domain-driven design, event storming, architecture decision records")],
    more=[("Certificates", ["Certified Kubernetes Administrator (2022)"]), ("Languages", ["Estonian (native)", "English (C1)", "German (B2)", "Russian (C1)", "Swedish (B1)"]),
          ("Availability", ["From 1 March 2027, four days a week, day rate on request"])])

BETTINA = dict(
    name="Bettina Oakhurst",
    title="Hotel General Manager",
    contact=["Bath, UK", "bettina.oakhurst@example.com", "+44 1225 555 142"],
    summary=("In short",
             "Twenty years in hotels, from the night desk to general manager of a house with 84 rooms. Strong on people and on cost; weak on golf."),
    work_heading="Positions held",
    work=[("General Manager", "The Pulteney Weir Hotel", "Bath", "2017", "now", []), ("Operations Manager", "The Pulteney Weir Hotel", "Bath", "2012", "2017", []),
          ("Front Office Manager", "Clifton Gorge House", "Bristol", "2008", "2012", []), ("Receptionist, then night manager", "Harbourside Lodge", "Bristol", "2005", "2008", [])],
    education_heading="Training",
    education=[("HND Hospitality Management", "Avonmouth College", "2003 - 2005", "")],
    skills_heading="What I do",
    skills=[("Revenue", "Took occupancy from 61 to 78 % and the average rate up by 22 % in five years; budget of GBP 5.4 million"),
            ("People", "62 staff; turnover of staff from 70 to 31 % a year after we published rotas four weeks ahead"),
            ("Operations", "Opened again after a flood in nine weeks; kitchen refit within budget"),
            ("Systems", "Opera PMS, ResDiary, Fourth, Excel")],
    more=[("Licences", ["Personal licence holder", "Level 3 food safety"]), ("Languages", ["English (native), Italian (B2)"])])

TYLER_2026 = dict(
    name="Tyler Brennan",
    title="Accounting Technician",
    contact=["Galway, Ireland", "+353 20 911 0142", "tyler.brennan@example.org"],
    summary=("Profile",
             "Accounting technician with eight years in small firms. Since September I do the month-end of a wholesaler; before that I ran the books of a veterinary practice on my own."),
    work_heading="Work experience",
    work=[
        ("Accounts Technician", "Claregalway Agri Wholesale", "Galway", "September 2026", "present", [
            "Month-end close with the financial controller: accruals, prepayments and stock, finished by working day six.",
            "Balance sheet reconciliations in SAP Business One, VAT3 returns every two months.",
            "Reconcile 14 supplier statements a week against the purchase ledger."]),
        ("Bookkeeper", "Corrib Veterinary Practice", "Galway", "March 2022", "August 2026", [
            "Ran the books to trial balance in Xero; trained my successor for three weeks.",
            "VAT, payroll for 18 people every fortnight, monthly report of income per vet.",
            "Unpaid accounts over 60 days from EUR 31,000 to EUR 6,000."]),
        ("Accounts Clerk", "Dunmore Builders Ltd", "Tuam", "June 2020", "February 2022", [
            "Supplier invoices, bank reconciliations in Sage 50, weekly wages of 22 site workers."]),
    ],
    education_heading="Education",
    education=[("Accounting Technician Diploma", "evening course", "2024 - 2026", "passed in August 2026"), ("Higher Certificate in Business", "Atlantic Way Institute", "2016 - 2018", "")],
    skills_heading="Skills",
    skills=[("Software", "SAP Business One, Xero, Sage 50, Excel"), ("Work", "month-end close, VAT, payroll, reconciliation")],
    more=[("Languages", ["English (native), Irish (B2)"])])
