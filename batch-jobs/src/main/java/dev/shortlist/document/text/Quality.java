package dev.shortlist.document.text;

import dev.shortlist.document.Grade;
import dev.shortlist.document.format.Findings;
import java.util.List;
import java.util.regex.Pattern;

/// How well a document could be read: remarks as flags, and a grade from them.
public final class Quality {
  private static final int LITTLE = 200;
  private static final int LONGEST_HEADING = 60;
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(19|20)\\d{2}(?!\\d)|['\u2019]\\d{2}\\b");

  /// Beginnings of the words that head the parts of a CV, in nine languages.
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(experien|employ|work|career|profession|educati|academic|qualificat|skill|"
              + "competen|expertise|project|languages?\\b|summary|profile|objective|certificat|training|"
              + "publication|interests|references|beruf|werdegang|erfahrung|ausbildung|bildung|studium|"
              + "kenntnisse|fähigkeit|sprachen|projekte|interessen|expérience|formation|compétence|"
              + "parcours|diplôme|langues|loisirs|experiencia|educación|formación|estudios|habilidad|"
              + "competencia|idiomas|esperienz|istruzione|formazione|lingue|werkervaring|ervaring|"
              + "opleiding|vaardigheden|talen\\b|experiência|formação|doświadczenie|wykształcenie|"
              + "umiejętności|języki|εμπειρία|εκπαίδευση|опыт|образование|навыки)"
              + "|经历|经验|教育|技能|项目|語言|语言|學歷|学历");

  private Quality() {}

  public static Grade grade(String text, Findings findings) {
    remark(text, findings);
    int marks = 0;
    for (String flag : findings.flags()) {
      marks +=
          switch (flag) {
            case "quality.unreadable-letters" -> 4;
            case "quality.little-text", "quality.scan", "truncated", "quality.spaced-letters" -> 2;
            case "quality.font-mapping",
                "quality.ocr-unsure",
                "quality.sections-not-found",
                "quality.dates-not-found" ->
                1;
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
    } else {
      whole(text, findings);
    }
    if (words > 40 && alone * 3 > words) {
      findings.flag("quality.spaced-letters");
    }
    if (odd * 4 > letters) {
      findings.flag("quality.unreadable-letters");
    }
  }

  /// Whether what makes a CV can be told: a heading, a year.
  private static void whole(String text, Findings findings) {
    if (!YEAR.matcher(text).find()) {
      findings.flag("quality.dates-not-found");
    }
    if (text.lines().noneMatch(Quality::heading)) {
      findings.flag("quality.sections-not-found");
    }
  }

  private static boolean heading(String line) {
    String bare = line.strip();
    return bare.length() <= LONGEST_HEADING && HEADING.matcher(bare).find();
  }
}
