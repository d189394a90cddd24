package dev.shortlist.document.resume;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A Europass CV of today (Candidate, after HR-XML) to a JSON Resume.
final class EuropassCandidate {
  private static final Set<String> LEVELS = Set.of("A1", "A2", "B1", "B2", "C1", "C2");
  private static final int LANGUAGE_CODE = 3;

  private EuropassCandidate() {}

  static JsonNode resume(XmlTree candidate) {
    var resume = new ResumeBuilder();
    XmlTree person = candidate.at("CandidatePerson");
    person(person, resume.basics());
    XmlTree profile = candidate.at("CandidateProfile");
    ResumeBuilder.put(
        resume.basics(), "summary", EuropassReader.plain(profile.at("ExecutiveSummary").text()));
    for (XmlTree employer : profile.at("EmploymentHistory").all("EmployerHistory")) {
      for (XmlTree position : employer.all("PositionHistory")) {
        work(employer, position, resume.entry("work"));
      }
    }
    XmlTree education = profile.at("EducationHistory");
    for (XmlTree course : education.all("EducationOrganizationAttendance")) {
      education(course, resume.entry("education"));
    }
    for (XmlTree code : person.all("PrimaryLanguageCode")) {
      language(code.text(), "native", resume);
    }
    for (XmlTree skill : profile.at("PersonQualifications").all("PersonCompetency")) {
      competency(skill, resume);
    }
    return resume.root();
  }

  private static void person(XmlTree person, ObjectNode basics) {
    XmlTree name = person.at("PersonName");
    ResumeBuilder.put(
        basics, "name", name.at("GivenName").text() + " " + name.at("FamilyName").text());
    for (XmlTree channel : person.all("Communication")) {
      XmlTree address = channel.at("Address");
      if (!address.children().isEmpty() && !basics.has("location")) {
        ObjectNode location = basics.putObject("location");
        ResumeBuilder.put(location, "address", address.at("AddressLine").text());
        ResumeBuilder.put(location, "postalCode", address.at("PostalCode").text());
        ResumeBuilder.put(location, "city", address.at("CityName").text());
        ResumeBuilder.put(
            location, "countryCode", address.at("CountryCode").text().toUpperCase(Locale.ROOT));
      }
      contact(channel, basics);
    }
  }

  private static void contact(XmlTree channel, ObjectNode basics) {
    String number = channel.at("DialNumber").text();
    String dialling = channel.at("CountryDialing").text();
    switch (channel.at("ChannelCode").text()) {
      case "Email" -> first(basics, "email", channel.at("URI").text());
      case "Telephone" ->
          first(basics, "phone", dialling.isEmpty() ? number : "+" + dialling + " " + number);
      case "Web" -> first(basics, "url", channel.at("URI").text());
      default -> {}
    }
  }

  private static void first(ObjectNode basics, String field, String value) {
    if (!basics.has(field)) {
      ResumeBuilder.put(basics, field, value);
    }
  }

  private static void work(XmlTree employer, XmlTree position, ObjectNode to) {
    ResumeBuilder.put(to, "name", employer.at("OrganizationName").text());
    ResumeBuilder.put(to, "position", position.at("PositionTitle").text());
    String city = position.at("City").text();
    ResumeBuilder.put(
        to,
        "location",
        city.isEmpty()
            ? employer.at("OrganizationContact", "Communication", "Address", "CityName").text()
            : city);
    period(position.at("EmploymentPeriod"), "CurrentIndicator", to);
    ResumeBuilder.put(to, "summary", EuropassReader.plain(position.at("Description").text()));
  }

  private static void education(XmlTree course, ObjectNode to) {
    ResumeBuilder.put(to, "institution", course.at("OrganizationName").text());
    ResumeBuilder.put(to, "studyType", course.at("EducationDegree", "DegreeName").text());
    period(course.at("AttendancePeriod"), "Ongoing", to);
  }

  private static void period(XmlTree period, String lasts, ObjectNode to) {
    ResumeBuilder.put(to, "startDate", date(period.at("StartDate")));
    if (!period.at(lasts).text().equals("true")) {
      ResumeBuilder.put(to, "endDate", date(period.at("EndDate")));
    }
  }

  private static String date(XmlTree date) {
    String text = date.at("FormattedDateTime").text();
    return text.matches("\\d{4}(?:-\\d{2})?(?:-\\d{2})?.*")
        ? text.substring(0, Math.min("2000-01-01".length(), text.length()))
        : "";
  }

  private static void competency(XmlTree skill, ResumeBuilder resume) {
    String id = skill.at("CompetencyID").text();
    if (!skill.at("TaxonomyID").text().equalsIgnoreCase("language")) {
      String name = skill.at("CompetencyName").text();
      EuropassSkills.add(name.isEmpty() ? id : name, resume);
      return;
    }
    String level = "";
    for (XmlTree dimension : skill.all("CompetencyDimension")) {
      String score = dimension.at("Score", "ScoreText").text();
      boolean speaking =
          dimension
              .at("CompetencyDimensionTypeCode")
              .text()
              .toLowerCase(Locale.ROOT)
              .contains("speaking");
      if (LEVELS.contains(score) && (level.isEmpty() || speaking)) {
        level = score;
      }
    }
    language(id, level, resume);
  }

  /// Its codes are of three letters (ISO 639-3); their English names are what a reader looks for.
  private static void language(String code, String fluency, ResumeBuilder resume) {
    String lower = code.toLowerCase(Locale.ROOT);
    String name = code;
    if (lower.length() == LANGUAGE_CODE) {
      for (String known : List.of(Locale.getISOLanguages())) {
        Locale locale = Locale.of(known);
        if (locale.getISO3Language().equals(lower)) {
          name = locale.getDisplayLanguage(Locale.ENGLISH);
          break;
        }
      }
    }
    ObjectNode language = resume.entry("languages");
    ResumeBuilder.put(language, "language", name);
    ResumeBuilder.put(language, "fluency", fluency);
  }
}
