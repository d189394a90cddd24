package dev.shortlist.admin.results;

import dev.shortlist.admin.access.Caller;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.admin.http.Words;
import dev.shortlist.admin.tenants.TenantHome;
import dev.shortlist.admin.tenants.TenantHomes;
import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.vacancy.IllegalVacancyException;
import dev.shortlist.vacancy.UnderstoodVacancy;
import dev.shortlist.vacancy.VacancyLint;
import dev.shortlist.vacancy.VacancyProblem;
import dev.shortlist.vacancy.VacancyReader;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Vacancies as requests bring them: the form says whether it is a file of Shortlist's or a posting
/// in plain words.
@Component
class VacancyBodies {
  private static final int MOST_BYTES = 5_000_000;
  private static final Set<String> YAML = Set.of("yaml", "x-yaml", "vnd.yaml");
  private static final Set<String> DOCUMENTS =
      Set.of("pdf", "vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final TenantHomes homes;
  private final Clock clock;

  VacancyBodies(TenantHomes homes, Clock clock) {
    this.homes = homes;
    this.clock = clock;
  }

  /// @param name the id of a vacancy that names none; "" when the request has none either
  /// @throws Refusal when it cannot be used, with all that is wrong with it
  UnderstoodVacancy read(Caller caller, String name, MediaType type, byte[] body) {
    if (body.length > MOST_BYTES) {
      throw new Refusal(
          HttpStatus.CONTENT_TOO_LARGE,
          "vacancy.size",
          "the vacancy is larger than 5 MB",
          "send the vacancy alone");
    }
    try {
      // The dictionary is read when it is first asked for, and not at the start.
      var reader = new VacancyReader(SkillDictionary.standard());
      return reader.read(Words.checked(name) + ending(type), text(caller, type, body));
    } catch (IllegalVacancyException e) {
      throw Refusal.invalid(
          "vacancy.invalid",
          String.join("; ", e.problems()),
          "a whole example: samples/vacancies/backend-engineer.yaml");
    }
  }

  List<VacancyProblem> remarks(Vacancy vacancy) {
    return new VacancyLint(SkillDictionary.standard(), Year.now(clock)).check(vacancy);
  }

  private static String ending(MediaType type) {
    if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
      return ".json";
    }
    return YAML.contains(type.getSubtype()) ? ".yaml" : ".txt";
  }

  private String text(Caller caller, MediaType type, byte[] body) {
    if (DOCUMENTS.contains(type.getSubtype())) {
      try (TenantHome home = homes.borrow(caller.tenant())) {
        return switch (home.installation().workplace().readers().read(body)) {
          case Extraction.Read read -> read.text().text();
          case Extraction.Unreadable unreadable -> throw unreadable(unreadable.problem());
          case Extraction.Interrupted interrupted -> throw unreadable(interrupted.problem());
        };
      }
    }
    if (type.isCompatibleWith(MediaType.APPLICATION_JSON)
        || YAML.contains(type.getSubtype())
        || type.getType().equals("text")) {
      return Words.of(body);
    }
    throw new Refusal(
        HttpStatus.UNSUPPORTED_MEDIA_TYPE,
        "vacancy.type",
        "a vacancy is YAML, JSON, text, PDF or DOCX",
        "send Content-Type: application/yaml");
  }

  private static Refusal unreadable(DocumentProblem problem) {
    return Refusal.invalid(
        problem.code(), "the posting cannot be read: " + problem.message(), problem.hint());
  }
}
