package dev.shortlist.interview;

import java.util.regex.Pattern;

/// Lines that give a figure: a share, an amount of money, a multiple, or a count of something, but
/// not a date. Some of them tell of a change, which was measured; the others only how large the
/// work was.
final class Figures {
  private static final Pattern RESULT =
      Pattern.compile(
          "\\d(?<!\\b100)\\s?%|\\d\\s?percent\\b|\\d\\s?Prozent\\b|[€$£]\\s?\\d|\\d[\\d.,]*\\s?(?:[kKmM]?"
              + " ?€|EUR\\b|USD\\b|GBP\\b|CHF\\b"
              + "|million|Mio|millones\\b)|\\b\\d+(?:\\.\\d+)?x\\b|\\b(?:team|staff|group) of"
              + " \\d+|\\b\\d{1,3}(?:[,.]\\d{3})+\\b|\\b\\d{1,3} (?:people|engineers|nurses|"
              + "customers|stores|sites|projects|patients|beds|employees|countries"
              + "|mitarbeit\\p{L}+|beschäftigte|kunden|betten|projekte|filialen|personen|schüler\\p{L}*"
              + "|personnes|salariés|collaborateurs|clients|projets|lits|élèves|magasins|sites"
              + "|personas|empleados|clientes|proyectos|camas|alumnos|tiendas)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SHARE =
      Pattern.compile(
          "(?<!\\d)(?!100(?!\\d))\\d[\\d.,]*\\s?(?:%|(?:percent|per cent|prozent|pour cent|por"
              + " ciento)\\b)"
              + "|\\b\\d+(?:[.,]\\d+)?x\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A number that is no year and no part of a name (S/4HANA).
  private static final String NUMBER =
      "(?<![\\d/\\p{L}-])(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d.,]*+(?![\\p{L}])";

  /// From one figure to another; years are the time of a post.
  private static final Pattern FROM_TO =
      Pattern.compile(
          "(?<!\\p{L})(?:from|von|de|du|desde)(?!\\p{L})[^.;]{0,25}?"
              + NUMBER
              + "[^;]{0,30}?(?<!\\p{L})(?:to|auf|à|a|hasta)(?!\\p{L})[^.;]{0,20}?"
              + NUMBER,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<!\\p{L})(?:reduc(?:ed|ing|tion)|cut(?:ting)?|lower(?:ed|ing)|increas(?:ed?|ing)"
              + "|rais(?:ed|ing)|grew|grow(?:n|ing)|sav(?:ed|ing|ings)|improv(?:ed|ing|ement)"
              + "|shorten(?:ed|ing)|halv(?:ed|ing)|doubl(?:ed|ing)|tripl(?:ed|ing)|boost(?:ed|ing)"
              + "|(?:ge)?(?:senk|steiger|verkürz|verbesser|halbier|verdoppel|reduzier|erhöh)\\p{L}+"
              + "|(?:ein)?(?:ge)?spart\\p{L}*|einspar\\p{L}+|rédui\\p{L}+|réduction"
              + "|augment\\p{L}+|amélior\\p{L}+|baiss\\p{L}+|économis\\p{L}+|diminu\\p{L}+"
              + "|doubl\\p{L}+|redu(?:j|c)\\p{L}+|aument\\p{L}+|mejor\\p{L}+|ahorr\\p{L}+"
              + "|increment\\p{L}+|duplic\\p{L}+|disminu\\p{L}+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /// A change and a figure near each other in one sentence; what somebody improved need not be what
  /// the next sentence counts.
  private static final Pattern CHANGE_BY =
      Pattern.compile(
          CHANGE.pattern() + "[^.;(]{0,60}\\d|\\d[\\d.,]*[^.;(]{0,40}?" + CHANGE.pattern(),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Figures() {}

  /// Whether a line with a figure tells of something that was measured and was another before: a
  /// share that is not the whole, a change, or from one figure to another.
  static boolean measured(String line) {
    return SHARE.matcher(line).find() || changed(line);
  }

  /// Whether a line with a figure tells of a change.
  static boolean changed(String line) {
    return FROM_TO.matcher(line).find() || (in(line) && CHANGE_BY.matcher(line).find());
  }

  static boolean in(String line) {
    return RESULT.matcher(line).find() || FROM_TO.matcher(line).find();
  }
}
