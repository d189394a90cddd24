package dev.shortlist.profile;

/// Whether a run of digits and signs is a telephone number rather than dates, a postcode or an
/// amount.
final class PhoneShape {
  /// A number without a country's code has at least so many.
  static final int FEWEST_DIGITS = 7;

  private PhoneShape() {}

  static boolean phone(String text, int start, int end) {
    String run = text.substring(start, end).strip();
    int digits = 0;
    for (int i = 0; i < run.length(); i++) {
      digits += Character.isDigit(run.charAt(i)) ? 1 : 0;
    }
    boolean international = run.startsWith("+") || run.startsWith("00");
    if (digits < (international ? 8 : FEWEST_DIGITS) || digits > 15) {
      return false;
    }
    if (run.contains("(") != run.contains(")")) {
      return false;
    }
    for (DateSpan span : DateScanner.scan(run)) {
      if (span.range() || span.end() - span.start() >= run.length() - 2) {
        return false;
      }
    }
    return international
        || run.startsWith("(")
        || run.startsWith("0")
        || digits >= 9
        || labelled(text, start);
  }

  private static boolean labelled(String text, int start) {
    String before = Folded.phrase(text.substring(0, start));
    for (String label :
        new String[] {
          "phone",
          "tel",
          "mobile",
          "cell",
          "telefon",
          "telefono",
          "mobil",
          "handy",
          "movil",
          "contact",
          "portable",
          "电话",
          "手机"
        }) {
      if (before.endsWith(label) || before.contains(label + " ")) {
        return true;
      }
    }
    return false;
  }
}
