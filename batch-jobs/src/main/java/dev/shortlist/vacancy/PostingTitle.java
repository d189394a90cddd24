package dev.shortlist.vacancy;

import dev.shortlist.profile.Lexicons;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what a posting calls the position.
final class PostingTitle {
  private static final int LINES = 12;
  private static final int LONGEST = 90;
  private static final int LONGEST_ALONE = 60;
  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:job title|position title|title|position|role|stellenbezeichnung|stelle|intitulé du poste|poste|puesto|cargo|posizione|functie)\\s*[:：]\\s*(\\S.{1,90})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern GENDERS =
      Pattern.compile(
          "\\s*\\((?:all genders|alle geschlechter|gn)\\)|\\s*\\((?:[mwfdxh]\\s?[/|,]\\s?){1,3}[mwfdxh]\\)|\\s*\\b[mwfdxh]/[mwfdxh](?:/[mwfdxh])?\\b",
          Pattern.CASE_INSENSITIVE);

  /// Years of experience in brackets behind a title.
  private static final Pattern YEARS =
      Pattern.compile(
          "\\s*\\([^()]*\\b(?:years?|yrs|jahre|ans|años|anni)\\b[^()]*\\)",
          Pattern.CASE_INSENSITIVE);

  /// How much of a week the work takes, which is no part of what it is called.
  private static final Pattern HOURS =
      Pattern.compile(
          "\\s*[,(–-]?\\s*\\b(?:in )?(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|temps partiel|jornada completa|media jornada)\\b(?:\\s*(?:or|oder|ou|o|/|und)\\s*(?:in )?(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|temps partiel|jornada completa|media jornada)\\b)?\\s*\\)?",
          Pattern.CASE_INSENSITIVE);

  private PostingTitle() {}

  /// The labelled title, else the first short line with a job title's words, else a first line that
  /// stands alone, else the posting's name.
  static String of(String name, String text) {
    int seen = 0;
    String titled = "";
    for (String raw : text.lines().toList()) {
      String line = raw.strip();
      if (line.isEmpty()) {
        continue;
      }
      if (++seen > LINES) {
        break;
      }
      Matcher label = LABEL.matcher(line);
      if (label.matches()) {
        return clean(label.group(1));
      }
      if (titled.isEmpty()
          && line.length() <= LONGEST
          && !line.endsWith(".")
          && !line.endsWith(":")
          && (GENDERS.matcher(line).find() || Lexicons.jobTitle(line))) {
        titled = clean(line);
      }
    }
    if (!titled.isEmpty()) {
      return titled;
    }
    String first = standingAlone(text);
    if (!first.isEmpty()) {
      return clean(first);
    }
    String base = VacancyNames.baseName(name).replace('_', ' ').strip();
    return base.isEmpty() || base.equals("-") ? "Vacancy" : base;
  }

  /// The first line when it is short, begins with a capital, heads nothing and has an empty line
  /// behind it; "" else.
  private static String standingAlone(String text) {
    List<String> lines = text.strip().lines().map(String::strip).toList();
    String first = lines.getFirst();
    boolean title =
        lines.size() > 2
            && lines.get(1).isEmpty()
            && first.length() <= LONGEST_ALONE
            && Character.isUpperCase(first.charAt(0))
            && ".:!?".indexOf(first.charAt(first.length() - 1)) < 0
            && !PostingSentences.heads(first);
    return title ? first : "";
  }

  private static String clean(String title) {
    String named = YEARS.matcher(GENDERS.matcher(title).replaceAll("")).replaceAll("");
    String plain = HOURS.matcher(named).replaceAll("").strip();
    return plain.isEmpty() ? title.strip() : plain;
  }
}
