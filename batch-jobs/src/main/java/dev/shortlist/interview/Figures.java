package dev.shortlist.interview;

import java.util.regex.Pattern;

/// Lines that claim a measured result: a share, an amount of money, a multiple, or a count of
/// something, but not a date.
final class Figures {
  private static final Pattern RESULT =
      Pattern.compile(
          "\\d\\s?%|\\d\\s?percent\\b|\\d\\s?Prozent\\b|[€$£]\\s?\\d|\\d[\\d.,]*\\s?(?:[kKmM]?"
              + " ?€|EUR\\b|USD\\b|GBP\\b|CHF\\b"
              + "|million|Mio|millones\\b)|\\b\\d+(?:\\.\\d+)?x\\b|\\b(?:team|staff|group) of"
              + " \\d+|\\b\\d{1,3}(?:[,.]\\d{3})+\\b|\\b\\d{1,3} (?:people|engineers|nurses|"
              + "customers|stores|sites|projects|patients|beds|employees|countries"
              + "|mitarbeit\\p{L}+|beschäftigte|kunden|betten|projekte|filialen|personen|schüler\\p{L}*"
              + "|personnes|salariés|collaborateurs|clients|projets|lits|élèves|magasins|sites"
              + "|personas|empleados|clientes|proyectos|camas|alumnos|tiendas)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Figures() {}

  static boolean in(String line) {
    return RESULT.matcher(line).find();
  }
}
