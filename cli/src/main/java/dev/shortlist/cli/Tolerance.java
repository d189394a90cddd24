package dev.shortlist.cli;

import java.util.Locale;

/// How many unreadable files are put up with: a number, or a share of all files.
record Tolerance(double number, boolean isShare) {
  static Tolerance parse(String text) {
    String digits = text.strip();
    boolean share = digits.endsWith("%");
    try {
      double number = Double.parseDouble(share ? digits.substring(0, digits.length() - 1) : digits);
      if (number >= 0 && (!share || number <= 100) && (share || number == Math.rint(number))) {
        return new Tolerance(number, share);
      }
    } catch (NumberFormatException e) {
      // told below, as for numbers out of range
    }
    throw new CommandFailure(
        ExitCode.USAGE,
        "usage.number",
        String.format(
            Locale.ROOT, "--max-unreadable must be a count or a percentage, but was '%s'", text),
        "for example --max-unreadable 3 or --max-unreadable 5%");
  }

  boolean exceededBy(long unreadable, long seen) {
    return isShare ? unreadable * 100.0 > number * seen : unreadable > number;
  }
}
