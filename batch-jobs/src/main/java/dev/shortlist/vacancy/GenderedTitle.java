package dev.shortlist.vacancy;

import dev.shortlist.hiring.Vacancy;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells when a German posting's title names one sex only (AGG § 11 with § 7 and § 1): a title such
/// as "Verkäufer" or "Sekretärin" without (m/w/d) or a form for everyone, or with (m/w) alone.
final class GenderedTitle {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern TWO =
      Pattern.compile("\\(\\s*(?:m\\s*[/|]\\s*w|w\\s*[/|]\\s*m)\\s*\\)", FLAGS);
  private static final Pattern EVERYONE =
      Pattern.compile(
          "\\([mwdfxi]\\s*[/|]\\s*[mwdfxi]\\s*[/|]\\s*[mwdfxi]\\)|\\b[mwd]/[mwd]/[mwdx]\\b|alle geschlechter|\\p{L}(?:\\*|:|_|/-?)in(?:nen)?\\b|(?-i:\\p{Ll}In\\b)|\\(in\\)|\\(a\\)|\\(gn\\)",
          FLAGS);
  private static final Pattern ONE_SEX =
      Pattern.compile(
          "\\b\\p{Lu}\\p{L}{2,}(?:er|eur|ator|ektor|ent|ist|arzt|wirt|koch|mann|frau|erin|eurin|entin|istin|ärztin|köchin|wirtin)\\b",
          Pattern.UNICODE_CASE);

  /// English titles, which name nobody's sex.
  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?:engineer|developer|manager|designer|officer|consultant|assistant|scientist|specialist|analyst|accountant|controller|owner|master|recruiter|trainer|tester|supporter)\\b",
          FLAGS);

  private GenderedTitle() {}

  /// The problem of a vacancy in this language (ISO 639-1), if there is one.
  static Optional<VacancyProblem> remark(Vacancy vacancy, String language) {
    String text = vacancy.title() + "\n" + vacancy.description();
    if (!language.equals("de")) {
      return Optional.empty();
    }
    if (EVERYONE.matcher(text).find()) {
      return Optional.empty();
    }
    if (TWO.matcher(text).find()) {
      return Optional.of(
          new VacancyProblem(
              "vacancy.gender",
              "the title says (m/w), which leaves out the third entry of § 22 PStG",
              "write (m/w/d)"));
    }
    var named = ONE_SEX.matcher(vacancy.title());
    if (!named.find() || ENGLISH.matcher(named.group()).find()) {
      return Optional.empty();
    }
    return Optional.of(
        new VacancyProblem(
            "vacancy.gender",
            "the title says \"" + named.group() + "\", which names one sex (AGG § 11)",
            "add (m/w/d), or name it for everyone: Fachkraft, Leitung, Assistenz"));
  }
}
