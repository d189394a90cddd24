package dev.shortlist.document.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The LearnerInfo of a Europass CV of schema 3.x to a JSON Resume.
final class EuropassPassport {
  private static final List<String> SKILLS =
      List.of("Communication", "Organisational", "JobRelated", "Computer", "Other");

  private EuropassPassport() {}

  static JsonNode resume(XmlTree learner) {
    var resume = new ResumeBuilder();
    identification(learner.at("Identification"), resume);
    XmlTree headline = learner.at("Headline", "Description", "Label");
    ResumeBuilder.put(resume.basics(), "label", headline.text());
    for (XmlTree work : learner.at("WorkExperienceList").all("WorkExperience")) {
      work(work, resume.entry("work"));
    }
    for (XmlTree course : learner.at("EducationList").all("Education")) {
      education(course, resume.entry("education"));
    }
    skills(learner.at("Skills"), resume);
    for (XmlTree achievement : learner.at("AchievementList").all("Achievement")) {
      achievement(achievement, resume);
    }
    return resume.root();
  }

  private static void identification(XmlTree person, ResumeBuilder resume) {
    ObjectNode basics = resume.basics();
    XmlTree name = person.at("PersonName");
    ResumeBuilder.put(
        basics, "name", name.at("FirstName").text() + " " + name.at("Surname").text());
    XmlTree contacts = person.at("ContactInfo");
    ResumeBuilder.put(basics, "email", contacts.at("Email", "Contact").text());
    ResumeBuilder.put(basics, "phone", contacts.at("TelephoneList", "Telephone", "Contact").text());
    ResumeBuilder.put(basics, "url", contacts.at("WebsiteList", "Website", "Contact").text());
    XmlTree address = contacts.at("Address", "Contact");
    if (!address.children().isEmpty()) {
      ObjectNode location = basics.putObject("location");
      ResumeBuilder.put(location, "address", address.at("AddressLine").text());
      ResumeBuilder.put(location, "postalCode", address.at("PostalCode").text());
      ResumeBuilder.put(location, "city", address.at("Municipality").text());
      ResumeBuilder.put(location, "countryCode", country(address.at("Country", "Code").text()));
    }
  }

  /// Europass has the European Union's codes for the United Kingdom and Greece.
  private static String country(String code) {
    return switch (code) {
      case "UK" -> "GB";
      case "EL" -> "GR";
      default -> code;
    };
  }

  private static void work(XmlTree work, ObjectNode to) {
    XmlTree employer = work.at("Employer");
    ResumeBuilder.put(to, "name", employer.at("Name").text());
    ResumeBuilder.put(to, "position", work.at("Position", "Label").text());
    ResumeBuilder.put(
        to, "location", employer.at("ContactInfo", "Address", "Contact", "Municipality").text());
    period(work.at("Period"), to);
    ResumeBuilder.put(to, "summary", EuropassReader.plain(work.at("Activities").text()));
  }

  private static void education(XmlTree course, ObjectNode to) {
    ResumeBuilder.put(to, "institution", course.at("Organisation", "Name").text());
    ResumeBuilder.put(to, "studyType", course.at("Title").text());
    ResumeBuilder.put(to, "area", course.at("Field", "Label").text());
    period(course.at("Period"), to);
  }

  private static void period(XmlTree period, ObjectNode to) {
    ResumeBuilder.put(to, "startDate", date(period.at("From")));
    if (!period.at("Current").text().equals("true")) {
      ResumeBuilder.put(to, "endDate", date(period.at("To")));
    }
  }

  /// year="2002" month="--08" day="---12" is 2002-08-12.
  private static String date(XmlTree date) {
    String year = date.attribute("year");
    String month = date.attribute("month").replace("-", "");
    String day = date.attribute("day").replace("-", "");
    if (!year.matches("\\d{4}") || !month.matches("\\d{1,2}")) {
      return year.matches("\\d{4}") ? year : "";
    }
    String upToMonth = year + "-" + twoDigits(month);
    return day.matches("\\d{1,2}") ? upToMonth + "-" + twoDigits(day) : upToMonth;
  }

  private static String twoDigits(String number) {
    return String.format(Locale.ROOT, "%02d", Integer.parseInt(number));
  }

  private static void skills(XmlTree skills, ResumeBuilder resume) {
    XmlTree linguistic = skills.at("Linguistic");
    for (XmlTree mother : linguistic.at("MotherTongueList").all("MotherTongue")) {
      ObjectNode language = resume.entry("languages");
      ResumeBuilder.put(language, "language", mother.at("Description", "Label").text());
      language.put("fluency", "native");
    }
    for (XmlTree foreign : linguistic.at("ForeignLanguageList").all("ForeignLanguage")) {
      ObjectNode language = resume.entry("languages");
      ResumeBuilder.put(language, "language", foreign.at("Description", "Label").text());
      ResumeBuilder.put(language, "fluency", level(foreign.at("ProficiencyLevel")));
    }
    for (String kind : SKILLS) {
      for (String line :
          EuropassReader.plain(skills.at(kind, "Description").text()).split("\\n", -1)) {
        EuropassSkills.add(line, resume);
      }
    }
  }

  /// Europass gives five levels; a CV's one is that of speaking, else the first that is given.
  private static String level(XmlTree levels) {
    for (String kind : List.of("SpokenInteraction", "SpokenProduction")) {
      if (!levels.at(kind).text().isEmpty()) {
        return levels.at(kind).text();
      }
    }
    var given = new ArrayList<String>();
    levels.children().forEach(level -> given.add(level.text()));
    return given.isEmpty() ? "" : given.getFirst();
  }

  private static void achievement(XmlTree achievement, ResumeBuilder resume) {
    String kind = achievement.at("Title", "Code").text();
    String label = achievement.at("Title", "Label").text();
    String text = EuropassReader.plain(achievement.at("Description").text());
    String section =
        switch (kind) {
          case "publications" -> "publications";
          case "projects" -> "projects";
          case "honors_awards" -> "awards";
          case "certifications", "courses" -> "certificates";
          default -> "interests";
        };
    for (String line : text.split("\\n", -1)) {
      ObjectNode entry = resume.entry(section);
      String words = line.startsWith("•") ? line.substring(1).strip() : line;
      ResumeBuilder.put(entry, section.equals("awards") ? "title" : "name", words);
      if (section.equals("interests")) {
        ResumeBuilder.put(entry, "summary", label);
      }
    }
  }
}
