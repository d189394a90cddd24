package dev.shortlist.cli;

import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.Profile;
import dev.shortlist.source.CandidateField;
import dev.shortlist.store.Candidates;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns of a candidate list that other programs take, and that `candidates import` takes
/// back: who it is, the latest employment, the first degree named, and what is known.
final class CandidateColumns {
  private CandidateColumns() {}

  static List<Column<Candidates.Described>> all() {
    return List.of(
        column(CandidateField.CANDIDATE, described -> described.candidate().value()),
        basics(CandidateField.NAME, Profile.Basics::name),
        basics(CandidateField.EMAIL, Profile.Basics::email),
        basics(CandidateField.PHONE, Profile.Basics::phone),
        basics(CandidateField.CITY, basics -> basics.location().city()),
        basics(CandidateField.REGION, basics -> basics.location().region()),
        basics(CandidateField.COUNTRY, basics -> basics.location().countryCode()),
        basics(CandidateField.HEADLINE, Profile.Basics::label),
        work(CandidateField.POSITION, Profile.Employment::position),
        work(CandidateField.EMPLOYER, Profile.Employment::name),
        work(CandidateField.FROM, work -> iso(work.startDate())),
        work(CandidateField.TO, work -> iso(work.endDate())),
        education(CandidateField.DEGREE, Profile.Education::studyType),
        education(CandidateField.FIELD, Profile.Education::area),
        education(CandidateField.SCHOOL, Profile.Education::institution),
        several(
            CandidateField.SKILLS, profile -> profile.skills().stream().map(Profile.Skill::name)),
        several(
            CandidateField.LANGUAGES,
            profile -> profile.languages().stream().map(CandidateColumns::language)),
        several(
            CandidateField.CERTIFICATES,
            profile -> profile.certificates().stream().map(Profile.Certificate::name)));
  }

  private static Column<Candidates.Described> basics(
      CandidateField field, Function<Profile.Basics, String> value) {
    return column(field, described -> value.apply(described.profile().basics()));
  }

  private static Column<Candidates.Described> work(
      CandidateField field, Function<Profile.Employment, String> value) {
    return column(field, described -> first(described.profile().work(), value));
  }

  private static Column<Candidates.Described> education(
      CandidateField field, Function<Profile.Education, String> value) {
    return column(field, described -> first(described.profile().education(), value));
  }

  private static Column<Candidates.Described> several(
      CandidateField field, Function<Profile, Stream<String>> values) {
    return column(
        field,
        described ->
            values
                .apply(described.profile())
                .map(value -> value.replace(';', ',').strip())
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(CandidateField.BETWEEN)));
  }

  private static Column<Candidates.Described> column(
      CandidateField field, Function<Candidates.Described, String> value) {
    return Column.left(
        field.heading(), described -> TerminalText.oneLine(value.apply(described)).strip());
  }

  private static <T> String first(List<T> several, Function<T, String> value) {
    return several.isEmpty() ? "" : value.apply(several.getFirst());
  }

  private static String language(Profile.Language language) {
    return language.level() == null
        ? language.language()
        : language.language() + " " + language.level().word();
  }

  /// As exactly as the CV gives it.
  private static String iso(@Nullable PartialDate date) {
    if (date == null) {
      return "";
    }
    String year = String.format(Locale.ROOT, "%04d", date.year());
    String month = date.month() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.month());
    String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.day());
    return year + month + day;
  }
}
