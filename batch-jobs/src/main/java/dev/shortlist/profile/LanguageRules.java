package dev.shortlist.profile;

import dev.shortlist.hiring.Profile.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads spoken languages and how well they are spoken, from the section for them or from lines
/// that surely speak of them.
final class LanguageRules {
  /// Words by which a line surely speaks of a command of languages.
  private static final List<String> SURE =
      List.of(
          "fluent",
          "fluency",
          "native",
          "bilingual",
          "mother tongue",
          "first language",
          "fließend",
          "muttersprach",
          "verhandlungssicher",
          "courant",
          "maternelle",
          "nativo",
          "lengua materna",
          "língua materna",
          "madrelingua",
          "lingua madre",
          "moedertaal",
          "vloeiend",
          "speak");

  private LanguageRules() {}

  static List<Language> read(List<Section> sections, Findings findings) {
    var languages = new ArrayList<Language>();
    var seen = new HashSet<String>();
    for (Section section : sections) {
      if (section.kind() == SectionKind.LANGUAGES) {
        for (int i = 0; i < section.lines().size(); i++) {
          String next = i + 1 < section.lines().size() ? section.lines().get(i + 1).text() : "";
          readLine(section.lines().get(i), next, true, languages, seen, findings);
        }
      }
    }
    for (Section section : sections) {
      if (section.kind() == SectionKind.LANGUAGES || section.kind() == SectionKind.EDUCATION) {
        continue;
      }
      for (Line line : section.lines()) {
        if (line.text().length() <= 100) {
          readLine(line, "", false, languages, seen, findings);
        }
      }
    }
    return languages;
  }

  private static void readLine(
      Line line,
      String next,
      boolean sure,
      List<Language> languages,
      Set<String> seen,
      Findings findings) {
    String text = line.text();
    List<SpokenLanguages.Named> named = SpokenLanguages.in(text);
    for (int i = 0; i < named.size(); i++) {
      SpokenLanguages.Named language = named.get(i);
      int from = i == 0 ? 0 : named.get(i - 1).end();
      int to = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
      SpokenLanguages.Command command = command(text, language, from, to);
      int offset = 0;
      if (command == null
          && sure
          && named.size() == 1
          && SpokenLanguages.in(next).isEmpty()
          && next.length() < 40) {
        command = SpokenLanguages.command(next);
        offset = -1;
      }
      if ((!sure && (command == null || !plain(text, named.size())))
          || !seen.add(language.code())) {
        continue;
      }
      String pointer = "/profile/languages/" + languages.size();
      String words = "";
      if (command != null) {
        words = offset == 0 ? text.substring(command.start(), command.end()) : next.strip();
        if (offset == 0) {
          findings.add(
              pointer + "/fluency",
              line.start() + command.start(),
              line.start() + command.end(),
              0.9,
              "language-level");
        }
      }
      languages.add(
          new Language(
              language.language(),
              language.code(),
              words,
              command == null ? null : command.level()));
      findings.add(
          pointer + "/language",
          line.start() + language.start(),
          line.start() + language.end(),
          sure ? 0.95 : 0.7,
          "language-name");
    }
  }

  /// The level stands after its language ("German: C1") or before it ("fluent German").
  private static SpokenLanguages.@Nullable Command command(
      String text, SpokenLanguages.Named language, int from, int to) {
    SpokenLanguages.Command after = SpokenLanguages.command(text.substring(language.end(), to));
    if (after != null) {
      return new SpokenLanguages.Command(
          after.level(), after.start() + language.end(), after.end() + language.end());
    }
    SpokenLanguages.Command before =
        SpokenLanguages.command(text.substring(from, language.start()));
    return before == null
        ? null
        : new SpokenLanguages.Command(before.level(), before.start() + from, before.end() + from);
  }

  /// Outside a section for languages a line must speak of little else.
  private static boolean plain(String text, int named) {
    String lower = text.toLowerCase(Locale.ROOT);
    int words = text.split("\\s+", -1).length;
    return words <= 6 + 4 * named
        && (SURE.stream().anyMatch(lower::contains) || lower.matches(".*\\b[abc][12]\\b.*"));
  }
}
