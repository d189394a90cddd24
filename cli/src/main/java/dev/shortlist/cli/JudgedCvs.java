package dev.shortlist.cli;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.pipeline.InvalidSettingsException;
import dev.shortlist.pipeline.Screening;
import dev.shortlist.scoring.PreparedVacancy;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Scores plain texts of CVs for vacancies the way `score` does files.
final class JudgedCvs implements AutoCloseable {
  private final Screening screening;
  private final ReaderPool readers;
  private final YearMonth asOf;
  private final List<PreparedVacancy> vacancies = new ArrayList<>();

  JudgedCvs(Invocation invocation) throws InvalidSettingsException {
    this(invocation, Screening.of(invocation.settings()));
  }

  JudgedCvs(Invocation invocation, Screening screening) throws InvalidSettingsException {
    this.screening = screening;
    readers = Screening.readers(invocation.settings());
    asOf = YearMonth.from(invocation.clock().instant().atZone(ZoneOffset.UTC));
  }

  /// A vacancy whose every demand weighs the same, as nothing says which of them is a must.
  static Vacancy vacancy(String title, String description, List<Requirement> demands) {
    return new Vacancy(
        new VacancyId("judged"), title, description, demands, Vacancy.DEFAULT_THRESHOLD);
  }

  static Requirement skill(String name) {
    return new Requirement.Skill(name, 0, Need.SHOULD, Need.SHOULD.defaultWeight());
  }

  static Requirement statement(String sentence) {
    return new Requirement.Statement(sentence, Need.SHOULD, Need.SHOULD.defaultWeight());
  }

  /// Asks about one more vacancy.
  void ask(Vacancy vacancy) {
    vacancies.add(screening.prepare(vacancy));
  }

  /// The scores of a CV for the vacancies asked about, in their order; 0 throughout where it cannot
  /// be read.
  List<Double> scores(String text) {
    if (!(readers.read(text.getBytes(StandardCharsets.UTF_8)) instanceof Extraction.Read read)) {
      return vacancies.stream().map(_ -> 0.0).toList();
    }
    Screening.Candidacy candidacy = screening.prepare(read, asOf);
    return vacancies.stream().map(each -> screening.score(candidacy, each).score()).toList();
  }

  @Override
  public void close() {
    readers.close();
  }
}
