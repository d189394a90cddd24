package dev.shortlist.source;

import dev.shortlist.table.TableRow;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One candidate of a list: the number of the row and what stands under the headings that are
/// known. What is empty is not there.
record CandidateRow(int number, Map<CandidateField, String> values) {
  private static final Pattern MAIL = Pattern.compile("[^\\s@;,]+@[^\\s@;,]+\\.[^\\s@;,]+");
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Set<String> TODAY =
      Set.of("today", "present", "now", "heute", "aujourd'hui", "présent", "hoy", "actualidad");

  CandidateRow {
    values = Map.copyOf(values);
  }

  static CandidateRow of(TableRow row, List<Optional<CandidateField>> headings) {
    var values = new EnumMap<CandidateField, String>(CandidateField.class);
    for (int i = 0; i < Math.min(headings.size(), row.cells().size()); i++) {
      String value = row.cells().get(i).strip();
      if (!value.isEmpty()) {
        headings.get(i).ifPresent(field -> values.putIfAbsent(field, value));
      }
    }
    return new CandidateRow(row.number(), values);
  }

  String get(CandidateField field) {
    return values.getOrDefault(field, "");
  }

  String name() {
    String parts = (get(CandidateField.FIRST_NAME) + " " + get(CandidateField.LAST_NAME)).strip();
    return values.containsKey(CandidateField.NAME) ? get(CandidateField.NAME) : parts;
  }

  /// In lower case, as addresses are compared.
  String email() {
    return get(CandidateField.EMAIL).toLowerCase(Locale.ROOT);
  }

  List<String> several(CandidateField field) {
    return Arrays.stream(get(field).split("[;\n]", -1))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /// ISO 8601 as exactly as given; "" for none, for today, and for what is no date.
  String date(CandidateField field) {
    String typed = get(field);
    for (Pattern form : List.of(ISO, MONTH_FIRST, DAY_FIRST)) {
      Matcher matcher = form.matcher(typed);
      if (matcher.matches()) {
        return iso(matcher, form);
      }
    }
    return "";
  }

  private static String iso(Matcher date, Pattern form) {
    String year = date.group(form == ISO ? 1 : form == MONTH_FIRST ? 2 : 3);
    String month = form == MONTH_FIRST ? date.group(1) : date.group(2);
    String day = form == ISO ? date.group(3) : form == DAY_FIRST ? date.group(1) : null;
    var iso = new StringBuilder(year);
    for (String part : new String[] {month, day}) {
      if (part != null) {
        iso.append('-').append(part.length() == 1 ? "0" + part : part);
      }
    }
    return iso.toString();
  }

  /// What keeps this row from being taken, if anything.
  Optional<SourceContent.Refused> problem(int headings, int cells) {
    if (cells > headings) {
      return Optional.of(
          new SourceContent.Refused(
              "list.cells",
              "it has " + cells + " cells under " + headings + " headings",
              "put quotation marks around cells that hold the separator, and import the list"
                  + " again"));
    }
    if (name().isEmpty() && email().isEmpty() && get(CandidateField.CANDIDATE).isEmpty()) {
      return Optional.of(
          new SourceContent.Refused(
              "list.nobody",
              "it has no name, no e-mail address and no candidate id",
              "fill in one of them, and import the list again"));
    }
    if (!email().isEmpty() && !MAIL.matcher(email()).matches()) {
      return Optional.of(
          new SourceContent.Refused(
              "list.email",
              "what stands under email is no e-mail address",
              "correct it or leave it empty, and import the list again"));
    }
    for (CandidateField field : List.of(CandidateField.FROM, CandidateField.TO)) {
      String typed = get(field);
      boolean date = TODAY.contains(typed.toLowerCase(Locale.ROOT)) || isDay(date(field));
      if (!typed.isEmpty() && !date) {
        return Optional.of(
            new SourceContent.Refused(
                "list.date",
                "what stands under " + field.heading() + " is no date",
                "write it as 2021, 2021-03 or 2021-03-01, and import the list again"));
      }
    }
    return Optional.empty();
  }

  private static boolean isDay(String iso) {
    if (iso.isEmpty()) {
      return false;
    }
    String[] parts = iso.split("-", -1);
    int year = Integer.parseInt(parts[0]);
    boolean month = parts.length < 2 || within(parts[1], 12);
    boolean day = parts.length < 3 || within(parts[2], 31);
    return year >= 1900 && year <= 2199 && month && day;
  }

  private static boolean within(String number, int most) {
    int value = Integer.parseInt(number);
    return value >= 1 && value <= most;
  }
}
