package dev.shortlist.cli;

import dev.shortlist.document.DocumentProblem;
import dev.shortlist.document.Extraction;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.pipeline.Installation;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.vacancy.IllegalVacancyException;
import dev.shortlist.vacancy.UnderstoodVacancy;
import dev.shortlist.vacancy.VacancyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Vacancies as named on the command line: a YAML file, a posting, or the id of one that was added.
final class VacancyArguments {
  private static final long MAXIMUM_BYTES = 5_000_000;

  /// How the names of files end that may be meant even when there is none.
  private static final Pattern FILE_ENDING =
      Pattern.compile("\\.(ya?ml|txt|md|pdf|docx)$", Pattern.CASE_INSENSITIVE);

  /// What an argument named.
  sealed interface Named {
    /// A file that was read.
    record FromFile(UnderstoodVacancy understood) implements Named {}

    /// An id to be looked up.
    record ById(String id) implements Named {}
  }

  private final Invocation invocation;
  private final VacancyReader reader = new VacancyReader(SkillDictionary.standard());

  VacancyArguments(Invocation invocation) {
    this.invocation = invocation;
  }

  /// Reads the files among the arguments; a word that is no file is an id.
  List<Named> read(List<String> arguments) throws Exception {
    var named = new ArrayList<Named>();
    for (String argument : arguments) {
      named.add(
          looksLikeFile(argument) ? new Named.FromFile(file(argument)) : new Named.ById(argument));
    }
    return named;
  }

  private boolean looksLikeFile(String argument) {
    return Files.exists(invocation.path(argument))
        || argument.contains("/")
        || argument.contains("\\")
        || FILE_ENDING.matcher(argument).find();
  }

  /// Reads one file; a posting in PDF or Word goes through the document reader first.
  UnderstoodVacancy file(String argument) throws Exception {
    Path path = invocation.path(argument);
    if (!Files.isRegularFile(path)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "usage.no-such-path",
          "cannot read vacancy " + argument + ": no such file",
          "check the spelling; vacancies that were added: shortlist vacancies list");
    }
    try {
      byte[] bytes = bytes(argument, path);
      String name = path.getFileName().toString();
      return reader.read(name, text(argument, name, bytes));
    } catch (IllegalVacancyException e) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "vacancy.invalid",
          argument + ": " + String.join("\n  ", e.problems()),
          "a whole example: samples/vacancies/backend-engineer.yaml",
          e);
    }
  }

  private static byte[] bytes(String argument, Path path) throws IOException {
    if (Files.size(path) > MAXIMUM_BYTES) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "vacancy.size",
          "vacancy " + argument + " is larger than 5 MB",
          "name the vacancy's own file");
    }
    return Files.readAllBytes(path);
  }

  private String text(String argument, String name, byte[] bytes) throws Exception {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.endsWith(".pdf") && !lower.endsWith(".docx")) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    try (ReaderPool readers = Screening.readers(invocation.settings())) {
      return switch (readers.read(bytes)) {
        case Extraction.Read read -> read.text().text();
        case Extraction.Unreadable unreadable -> throw unreadable(argument, unreadable.problem());
        case Extraction.Interrupted interrupted ->
            throw unreadable(argument, interrupted.problem());
      };
    }
  }

  private static CommandFailure unreadable(String argument, DocumentProblem problem) {
    return new CommandFailure(
        ExitCode.USAGE,
        problem.code(),
        "cannot read vacancy " + argument + ": " + problem.message(),
        problem.hint());
  }

  /// Adds those that came from files and looks the others up.
  List<Vacancy> resolve(Installation shortlist, List<Named> named) {
    LocalDate today = LocalDate.ofInstant(invocation.clock().instant(), ZoneOffset.UTC);
    var lookup = new Lookup(shortlist);
    var vacancies = new ArrayList<Vacancy>();
    for (Named each : named) {
      vacancies.add(
          switch (each) {
            case Named.ById(String id) -> lookup.vacancy(id);
            case Named.FromFile(UnderstoodVacancy understood) -> {
              shortlist
                  .store()
                  .tell(
                      shortlist.tenant(),
                      store -> {
                        Vacancy vacancy = understood.vacancy();
                        store.vacancies().add(vacancy, today);
                        store.audit().also("vacancies.create", "vacancies", vacancy.id().value());
                      });
              yield understood.vacancy();
            }
          });
    }
    return vacancies;
  }
}
