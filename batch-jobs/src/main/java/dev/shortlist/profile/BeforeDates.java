package dev.shortlist.profile;

import java.util.regex.Pattern;

/// What stands before an entry's dates and is none of its words: "from", "Duration:".
final class BeforeDates {
  private static final Pattern FROM =
      Pattern.compile(
          "(?:^|\\s)\\(?(?:from|de|du|von|vom|da|dal|van|od|del|between|entre)\\s*+$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_LABEL = 20;

  private BeforeDates() {}

  static String withoutFrom(String before) {
    return FROM.matcher(before).replaceAll("");
  }

  /// The end of the words, after the label where they begin with one.
  static String withoutLabel(String before) {
    int colon = before.indexOf(':');
    if (colon < 0 || colon > LONGEST_LABEL) {
      return before;
    }
    return switch (Folded.phrase(before.substring(0, colon))) {
      case "duration",
          "period",
          "dates",
          "date",
          "from",
          "tenure",
          "zeitraum",
          "time period",
          "joining date",
          "periode",
          "periodo",
          "working period",
          "work duration" ->
          before.substring(colon + 1);
      default -> before;
    };
  }
}
