package dev.shortlist.document;

import java.util.List;

/// How well a document could be read: remarks as flags, and a grade from them.
final class Quality {
  private static final int LITTLE = 200;

  private Quality() {}

  static Grade grade(String text, Findings findings) {
    remark(text, findings);
    int marks = 0;
    for (String flag : findings.flags()) {
      marks +=
          switch (flag) {
            case "quality.unreadable-letters" -> 4;
            case "quality.little-text", "quality.scan", "truncated", "quality.spaced-letters" -> 2;
            case "quality.font-mapping", "quality.ocr-unsure" -> 1;
            default -> 0;
          };
    }
    return List.of(Grade.A, Grade.B, Grade.C, Grade.D, Grade.E, Grade.F).get(Math.min(5, marks));
  }

  private static void remark(String text, Findings findings) {
    int letters = 0;
    int odd = 0;
    int alone = 0;
    int words = 0;
    int run = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        run++;
      } else {
        if (Character.isSpaceChar(c) || c == '\n') {
          words += run > 0 ? 1 : 0;
          alone += run == 1 && !Character.isIdeographic(i > 0 ? text.charAt(i - 1) : ' ') ? 1 : 0;
        } else if (!Character.isDigit(c) && c > '~' && !Character.isSurrogate(c)) {
          odd++;
        }
        run = 0;
      }
    }
    if (letters < LITTLE) {
      findings.flag("quality.little-text");
    }
    if (words > 40 && alone * 3 > words) {
      findings.flag("quality.spaced-letters");
    }
    if (odd * 4 > letters) {
      findings.flag("quality.unreadable-letters");
    }
  }
}
