package dev.shortlist.contract;

import static dev.shortlist.contract.ContractJson.array;
import static dev.shortlist.contract.ContractJson.strings;
import static dev.shortlist.contract.ContractJson.unlessEmpty;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Profile.Basics;
import dev.shortlist.hiring.Profile.Certificate;
import dev.shortlist.hiring.Profile.Education;
import dev.shortlist.hiring.Profile.Employment;
import dev.shortlist.hiring.Profile.Language;
import dev.shortlist.hiring.Profile.OnlineProfile;
import dev.shortlist.hiring.Profile.Project;
import dev.shortlist.hiring.Profile.Publication;
import dev.shortlist.hiring.Profile.Skill;
import tools.jackson.core.JsonGenerator;

/// A profile as JSON Resume 1.0 (jsonresume.org); what the CV does not say is left out.
final class ProfileJson {
  private ProfileJson() {}

  static void write(JsonGenerator json, String name, Profile profile) {
    json.writeObjectPropertyStart(name);
    basics(json, profile.basics());
    array(json, "work", profile.work(), employment -> employment(json, employment));
    array(json, "education", profile.education(), education -> education(json, education));
    array(json, "skills", profile.skills(), skill -> skill(json, skill));
    array(json, "languages", profile.languages(), language -> language(json, language));
    array(json, "certificates", profile.certificates(), each -> certificate(json, each));
    array(json, "projects", profile.projects(), project -> project(json, project));
    array(json, "publications", profile.publications(), each -> publication(json, each));
    json.writeEndObject();
  }

  private static void basics(JsonGenerator json, Basics basics) {
    json.writeObjectPropertyStart("basics");
    unlessEmpty(json, "name", basics.name());
    unlessEmpty(json, "label", basics.label());
    unlessEmpty(json, "email", basics.email());
    unlessEmpty(json, "phone", basics.phone());
    unlessEmpty(json, "phoneE164", basics.phoneE164());
    unlessEmpty(json, "url", basics.url());
    unlessEmpty(json, "summary", basics.summary());
    if (!basics.location().equals(Profile.Location.EMPTY)) {
      json.writeObjectPropertyStart("location");
      unlessEmpty(json, "city", basics.location().city());
      unlessEmpty(json, "region", basics.location().region());
      unlessEmpty(json, "countryCode", basics.location().countryCode());
      json.writeEndObject();
    }
    if (!basics.profiles().isEmpty()) {
      array(json, "profiles", basics.profiles(), profile -> onlineProfile(json, profile));
    }
    json.writeEndObject();
  }

  private static void onlineProfile(JsonGenerator json, OnlineProfile profile) {
    json.writeStartObject();
    unlessEmpty(json, "network", profile.network());
    unlessEmpty(json, "username", profile.username());
    unlessEmpty(json, "url", profile.url());
    json.writeEndObject();
  }

  private static void employment(JsonGenerator json, Employment employment) {
    json.writeStartObject();
    unlessEmpty(json, "name", employment.name());
    unlessEmpty(json, "position", employment.position());
    unlessEmpty(json, "location", employment.location());
    unlessEmpty(json, "startDate", employment.startDate());
    unlessEmpty(json, "endDate", employment.endDate());
    unlessEmpty(json, "summary", employment.summary());
    if (!employment.highlights().isEmpty()) {
      strings(json, "highlights", employment.highlights());
    }
    json.writeEndObject();
  }

  private static void education(JsonGenerator json, Education education) {
    json.writeStartObject();
    unlessEmpty(json, "institution", education.institution());
    unlessEmpty(json, "area", education.area());
    unlessEmpty(json, "studyType", education.studyType());
    unlessEmpty(json, "startDate", education.startDate());
    unlessEmpty(json, "endDate", education.endDate());
    json.writeEndObject();
  }

  private static void skill(JsonGenerator json, Skill skill) {
    json.writeStartObject();
    json.writeStringProperty("name", skill.name());
    if (!skill.keywords().isEmpty()) {
      strings(json, "keywords", skill.keywords());
    }
    json.writeEndObject();
  }

  private static void language(JsonGenerator json, Language language) {
    json.writeStartObject();
    json.writeStringProperty("language", language.language());
    LanguageLevel level = language.level();
    String fluency =
        language.fluency().isEmpty() && level != null ? level.word() : language.fluency();
    unlessEmpty(json, "fluency", fluency);
    json.writeEndObject();
  }

  private static void certificate(JsonGenerator json, Certificate certificate) {
    json.writeStartObject();
    json.writeStringProperty("name", certificate.name());
    unlessEmpty(json, "date", certificate.date());
    unlessEmpty(json, "issuer", certificate.issuer());
    json.writeEndObject();
  }

  private static void project(JsonGenerator json, Project project) {
    json.writeStartObject();
    json.writeStringProperty("name", project.name());
    unlessEmpty(json, "description", project.description());
    unlessEmpty(json, "startDate", project.startDate());
    unlessEmpty(json, "endDate", project.endDate());
    json.writeEndObject();
  }

  private static void publication(JsonGenerator json, Publication publication) {
    json.writeStartObject();
    json.writeStringProperty("name", publication.name());
    unlessEmpty(json, "releaseDate", publication.releaseDate());
    json.writeEndObject();
  }
}
