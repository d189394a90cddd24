"""CVs as Markdown, plain text, HTML and JSON Resume."""

import json
import textwrap
from html import escape


def when(start, end):
    return start + " - " + end if start and end else start or end


def markdown(person):
    out = [f"# {person['name']}", "", f"**{person['title']}**", "", " · ".join(person["contact"]), "",
           f"## {person['summary'][0]}", "", person["summary"][1], "", f"## {person['work_heading']}", ""]
    for title, employer, place, start, end, lines in person["work"]:
        out += [f"### {title}, {employer}, {place}", f"*{when(start, end)}*", ""] + ["- " + line for line in lines] + [""]
    out += [f"## {person['education_heading']}", ""]
    out += [f"- **{degree}**, {school}, {years}" + (f" ({note})" if note else "")
            for degree, school, years, note in person["education"]]
    out += ["", f"## {person['skills_heading']}", ""] + [f"- {label}: {words}" for label, words in person["skills"]]
    for label, items in person["more"]:
        out += ["", f"## {label}", ""] + ["- " + item for item in items]
    return "\n".join(out) + "\n"


def plain(person):
    def wrapped(text, first="", rest=""):
        return textwrap.wrap(text, 76, initial_indent=first, subsequent_indent=rest)

    out = [person["name"].upper(), person["title"]] + person["contact"] + ["", person["summary"][0].upper(), ""]
    out += wrapped(person["summary"][1]) + ["", person["work_heading"].upper()]
    for title, employer, place, start, end, lines in person["work"]:
        out += ["", f"{when(start, end):<28}{title}", f"{'':<28}{employer}, {place}"]
        for line in lines:
            out += wrapped(line, "  * ", "    ")
    out += ["", person["education_heading"].upper(), ""]
    for degree, school, years, note in person["education"]:
        out += [f"{years:<28}{degree}", f"{'':<28}{school}"] + ([f"{'':<28}{note}"] if note else [])
    out += ["", person["skills_heading"].upper(), ""]
    for label, words in person["skills"]:
        out += wrapped(f"{label}: {words}", "", "  ")
    for label, items in person["more"]:
        out += ["", label.upper(), ""] + ["  " + item for item in items]
    return "\r\n".join(out) + "\r\n"


def html(person, language):
    def e(text):
        return escape(text, quote=False)

    out = [f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n<title>{e(person["name"])}</title>',
           "<style>\nbody { font: 15px/1.5 Georgia, serif; max-width: 46em; margin: 2em auto; color: #222 }",
           "h1 { margin-bottom: 0 } h2 { border-bottom: 1px solid #999; font-size: 1.15em; margin-top: 1.6em }",
           "h3 { margin-bottom: 0; font-size: 1em } .dates { float: right; color: #666 } dt { font-weight: bold }\n</style>",
           "</head>\n<body>", f"<header>\n<h1>{e(person['name'])}</h1>\n<p>{e(person['title'])}<br>"]
    out += [" &middot; ".join(e(line) for line in person["contact"]) + "</p>\n</header>",
            f"<section>\n<h2>{e(person['summary'][0])}</h2>\n<p>{e(person['summary'][1])}</p>\n</section>",
            f"<section>\n<h2>{e(person['work_heading'])}</h2>"]
    for title, employer, place, start, end, lines in person["work"]:
        out += [f'<article>\n<h3>{e(title)} <span class="dates">{e(when(start, end))}</span></h3>\n'
                f"<p>{e(employer)}, {e(place)}</p>\n<ul>"]
        out += [f"  <li>{e(line)}</li>" for line in lines] + ["</ul>\n</article>"]
    out += [f"</section>\n<section>\n<h2>{e(person['education_heading'])}</h2>"]
    for degree, school, years, note in person["education"]:
        out += [f"<p><strong>{e(degree)}</strong><br>{e(school)}, {e(years)}" + (f"<br>{e(note)}" if note else "") + "</p>"]
    out += [f"</section>\n<section>\n<h2>{e(person['skills_heading'])}</h2>\n<dl>"]
    out += [f"  <dt>{e(label)}</dt><dd>{e(words)}</dd>" for label, words in person["skills"]] + ["</dl>\n</section>"]
    for label, items in person["more"]:
        out += [f"<section>\n<h2>{e(label)}</h2>\n<ul>"] + [f"  <li>{e(item)}</li>" for item in items] + ["</ul>\n</section>"]
    return "\n".join(out) + "\n</body>\n</html>\n"


def page_in_tables(person):
    """A page somebody built in 2009 and still sends: tables for columns, no headings but bold words."""
    def e(text):
        return escape(text, quote=False)

    left = "".join(f"<p>{e(line)}</p>" for line in person["contact"])
    left += "".join(f"<p><b>{e(label)}</b><br>{e(words)}</p>" for label, words in person["skills"])
    left += "".join(f"<p><b>{e(label)}</b><br>{'<br>'.join(e(item) for item in items)}</p>" for label, items in person["more"])
    right = f"<p><b>{e(person['summary'][0])}</b></p><p>{e(person['summary'][1])}</p><p><b>{e(person['work_heading'])}</b></p>"
    for title, employer, place, start, end, lines in person["work"]:
        right += (f"<p><b>{e(title)}</b>, {e(employer)}, {e(place)}<br><i>{e(when(start, end))}</i></p><ul>"
                  + "".join(f"<li>{e(line)}" for line in lines) + "</ul>")
    right += f"<p><b>{e(person['education_heading'])}</b></p>"
    right += "".join(f"<p>{e(degree)}<br>{e(school)}, {e(years)}</p>" for degree, school, years, _ in person["education"])
    return (f"<html><head><title>{e(person['name'])}</title></head>\n<body bgcolor=#ffffff text=#222222>\n<h1>{e(person['name'])}</h1>\n"
            f"<p>{e(person['title'])}</p>\n<table width=800 cellpadding=12><tr valign=top>\n<td width=240 bgcolor=#eef3f7>{left}</td>\n"
            f"<td>{right}</td></tr></table>\n<script>document.title += ' - CV'</script>\n</body></html>\n")


def europass_xml(person):
    """What the Europass site lets people save."""
    def e(text):
        return escape(text, quote=False)

    def date(name, value):
        return f"<{name}><hr:FormattedDateTime>{value}</hr:FormattedDateTime></{name}>"

    work = "".join(
        f"<EmployerHistory><hr:OrganizationName>{e(employer)}</hr:OrganizationName><PositionHistory><PositionTitle typeCode=\"FREETEXT\">{e(title)}</PositionTitle>"
        f"<EmploymentPeriod>{date('StartDate', start + '-01')}{date('EndDate', end + '-28') if end else '<hr:CurrentIndicator>true</hr:CurrentIndicator>'}</EmploymentPeriod>"
        f"<oa:Description>{e(text)}</oa:Description><City>{e(city)}</City><CountryCode>{country.lower()}</CountryCode></PositionHistory></EmployerHistory>\n"
        for title, employer, city, country, start, end, text in person["work"])
    education = "".join(
        f"<EducationOrganizationAttendance><hr:OrganizationName>{e(school)}</hr:OrganizationName><AttendancePeriod>{date('StartDate', start + '-01')}{date('EndDate', end + '-30')}</AttendancePeriod>"
        f"<EducationDegree><hr:DegreeName>{e(degree)}</hr:DegreeName></EducationDegree></EducationOrganizationAttendance>\n"
        for degree, school, _, start, end in person["education"])
    mother = "".join(f'<PrimaryLanguageCode name="NORMAL">{code}</PrimaryLanguageCode>' for code in person["mother"])
    foreign = "".join(
        f"<PersonCompetency><CompetencyID>{code}</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>"
        f"<CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Speaking-Interaction</hr:CompetencyDimensionTypeCode><Score><hr:ScoreText>{level}</hr:ScoreText></Score></CompetencyDimension></PersonCompetency>"
        for code, level in person["foreign"])
    skills = "".join(f"<PersonCompetency><hr:TaxonomyID>skills</hr:TaxonomyID><hr:CompetencyName>{e(skill.strip())}</hr:CompetencyName></PersonCompetency>"
                     for skill in person["skills"].split(","))
    return (f"""<?xml version="1.0" encoding="UTF-8"?>
<Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:hr="http://www.hr-xml.org/3">
<CandidatePerson><PersonName><oa:GivenName>{e(person['given'])}</oa:GivenName><hr:FamilyName>{e(person['family'])}</hr:FamilyName></PersonName>
<Communication><ChannelCode>Email</ChannelCode><oa:URI>{person['email']}</oa:URI></Communication>
<Communication><ChannelCode>Telephone</ChannelCode><oa:DialNumber>{person['phone']}</oa:DialNumber></Communication>
<Communication><UseCode>home</UseCode><Address type="home"><oa:CityName>{e(person['city'])}</oa:CityName><CountryCode>{person['country'].lower()}</CountryCode></Address></Communication>
{mother}</CandidatePerson>
<CandidateProfile languageCode="es"><hr:ExecutiveSummary>{e(person['summary'])}</hr:ExecutiveSummary>
<EmploymentHistory>{work}</EmploymentHistory>
<EducationHistory>{education}</EducationHistory>
<PersonQualifications>{foreign}{skills}</PersonQualifications>
</CandidateProfile></Candidate>
""")


def json_resume(person):
    place, phone, email = person["contact"]
    city, country = place.split(", ")
    resume = {
        "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
        "basics": {"name": person["name"], "label": person["title"], "email": email, "phone": phone,
                   "summary": person["summary"][1], "location": {"city": city, "region": "Ontario", "countryCode": "CA"},
                   "profiles": [{"network": "Personal site", "url": "https://sana.example.com"}]},
        "work": [{key: value for key, value in
                  {"name": employer, "position": title, "location": where, "startDate": start, "endDate": end,
                   "highlights": lines}.items() if value}
                 for title, employer, where, start, end, lines in person["work"]],
        "education": [{"institution": school, "area": area, "studyType": degree, "startDate": start, "endDate": end}
                      for degree, area, school, start, end in person["education"]],
        "skills": [{"name": name, "keywords": keywords} for name, keywords in person["skills"]],
        "languages": [{"language": "Persian", "fluency": "Native speaker"}, {"language": "English", "fluency": "C1"},
                      {"language": "French", "fluency": "B1"}],
        "interests": [{"name": "Bread baking"}, {"name": "Transit maps"}],
    }
    return json.dumps(resume, indent=2, ensure_ascii=False) + "\n"
