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
