package dev.shortlist.profile;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.Structure;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Basics;
import dev.shortlist.hiring.Profile.Certificate;
import dev.shortlist.hiring.Profile.Education;
import dev.shortlist.hiring.Profile.Employment;
import dev.shortlist.hiring.Profile.Language;
import dev.shortlist.hiring.Profile.Location;
import dev.shortlist.hiring.Profile.OnlineProfile;
import dev.shortlist.hiring.Profile.Project;
import dev.shortlist.hiring.Profile.Publication;
import dev.shortlist.hiring.Profile.Skill;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a JSON Resume (jsonresume.org, schema 1.0.0) as the data it is. What is missing or of
/// another type than the schema says counts as not given.
public final class JsonResumeProfileExtractor implements ProfileExtractor {
  private static final String RULES = "json-resume-2";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final SkillRecognition skills;

  public JsonResumeProfileExtractor(SkillRecognition skills) {
    this.skills = skills;
  }

  @Override
  public String version() {
    return RULES;
  }

  @Override
  public Profile extract(Extraction.Read document, YearMonth asOf) {
    return switch (document.structure()) {
      case Structure.None() -> Profile.EMPTY;
      case Structure.JsonResume(String json) -> read(document, parsed(json), asOf);
    };
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("the reader passed on JSON that cannot be parsed", e);
    }
  }

  private Profile read(Extraction.Read document, JsonNode resume, YearMonth asOf) {
    var quotes = new JsonQuotes(document.text());
    Basics basics = basics(resume.path("basics"), quotes);
    List<Employment> work = work(resume.path("work"), quotes);
    List<Education> education = education(resume.path("education"), quotes);
    List<Skill> skills =
        new JsonSkills(this.skills, document.text().text(), quotes).read(resume, work, asOf);
    return new Profile(
        basics,
        work,
        education,
        skills,
        languages(resume.path("languages"), quotes),
        certificates(resume.path("certificates"), quotes),
        projects(resume.path("projects"), quotes),
        publications(resume.path("publications"), quotes),
        Experience.months(work, asOf),
        quotes.evidence(),
        ProtectedFacts.read(Lines.of(document), List.of(), document.text()));
  }

  private static Basics basics(JsonNode basics, JsonQuotes quotes) {
    String at = "/profile/basics/";
    JsonNode place = basics.path("location");
    var profiles = new ArrayList<OnlineProfile>();
    for (JsonNode profile : basics.path("profiles")) {
      String pointer = at + "profiles/" + profiles.size() + "/";
      profiles.add(
          new OnlineProfile(
              quotes.text(profile, "network", pointer),
              quotes.text(profile, "username", pointer),
              quotes.text(profile, "url", pointer)));
    }
    String phone = basics.path("phone").asString("");
    return new Basics(
        quotes.text(basics, "name", at),
        quotes.text(basics, "label", at),
        quotes.text(basics, "email", at),
        quotes.text(basics, "phone", at),
        quotes.text(basics, "url", at),
        quotes.text(basics, "summary", at),
        new Location(
            quotes.text(place, "city", at + "location/"),
            quotes.text(place, "region", at + "location/"),
            quotes.text(place, "countryCode", at + "location/")),
        profiles,
        PhoneNumbers.e164(phone, place.path("countryCode").asString("")));
  }

  private static List<Employment> work(JsonNode nodes, JsonQuotes quotes) {
    var work = new ArrayList<Employment>();
    for (JsonNode node : nodes) {
      String at = "/profile/work/" + work.size() + "/";
      var highlights = new ArrayList<String>();
      for (JsonNode highlight : node.path("highlights")) {
        highlights.add(highlight.asString(""));
      }
      var start = quotes.date(node, "startDate", at);
      var end = quotes.date(node, "endDate", at);
      String name = quotes.text(node, "name", at);
      work.add(
          new Employment(
              name.isEmpty() ? quotes.text(node, "company", at) : name,
              quotes.text(node, "position", at),
              quotes.text(node, "location", at),
              start,
              end,
              end == null && start != null,
              quotes.text(node, "summary", at),
              highlights));
    }
    return work;
  }

  private static List<Education> education(JsonNode nodes, JsonQuotes quotes) {
    var education = new ArrayList<Education>();
    for (JsonNode node : nodes) {
      String at = "/profile/education/" + education.size() + "/";
      String studyType = quotes.text(node, "studyType", at);
      Degrees.Named degree = Degrees.in(studyType);
      education.add(
          new Education(
              quotes.text(node, "institution", at),
              quotes.text(node, "area", at),
              studyType,
              degree == null ? null : degree.level(),
              quotes.date(node, "startDate", at),
              quotes.date(node, "endDate", at)));
    }
    return education;
  }

  private static List<Language> languages(JsonNode nodes, JsonQuotes quotes) {
    var languages = new ArrayList<Language>();
    for (JsonNode node : nodes) {
      String at = "/profile/languages/" + languages.size() + "/";
      String language = quotes.text(node, "language", at);
      String fluency = quotes.text(node, "fluency", at);
      List<SpokenLanguages.Named> named = SpokenLanguages.in(language);
      SpokenLanguages.Command command = SpokenLanguages.command(fluency);
      languages.add(
          new Language(
              named.isEmpty() ? language : named.getFirst().language(),
              named.isEmpty() ? "" : named.getFirst().code(),
              fluency,
              command == null ? null : command.level()));
    }
    return languages;
  }

  private static List<Certificate> certificates(JsonNode nodes, JsonQuotes quotes) {
    var certificates = new ArrayList<Certificate>();
    for (JsonNode node : nodes) {
      String at = "/profile/certificates/" + certificates.size() + "/";
      certificates.add(
          new Certificate(
              quotes.text(node, "name", at),
              quotes.text(node, "issuer", at),
              quotes.date(node, "date", at)));
    }
    return certificates;
  }

  private static List<Project> projects(JsonNode nodes, JsonQuotes quotes) {
    var projects = new ArrayList<Project>();
    for (JsonNode node : nodes) {
      String at = "/profile/projects/" + projects.size() + "/";
      projects.add(
          new Project(
              quotes.text(node, "name", at),
              quotes.text(node, "description", at),
              quotes.date(node, "startDate", at),
              quotes.date(node, "endDate", at)));
    }
    return projects;
  }

  private static List<Publication> publications(JsonNode nodes, JsonQuotes quotes) {
    var publications = new ArrayList<Publication>();
    for (JsonNode node : nodes) {
      String at = "/profile/publications/" + publications.size() + "/";
      publications.add(
          new Publication(quotes.text(node, "name", at), quotes.date(node, "releaseDate", at)));
    }
    return publications;
  }
}
