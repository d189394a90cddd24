package dev.shortlist.scoring;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells a line that only names a part of the CV ("LANGUAGES", "Work Experience:"). A heading says
/// nothing of a candidate: its words do not count and it is never quoted.
final class HeadingLine {
  private static final int MOST_WORDS = 4;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /// Words that headings are made of, in the languages that CVs here mostly come in.
  private static final Set<String> WORDS =
      Set.of(
          ("language languages skill skills technical key core professional experience experiences"
                  + " work employment history education training certificate certificates"
                  + " certification certifications licenses licences summary profile objective"
                  + " career projects publications references interests hobbies contact personal"
                  + " details information additional qualifications highlights accomplishments"
                  + " achievements expertise competencies competences volunteer volunteering awards"
                  + " memberships about me and of other activities background academic resume cv"
                  + " curriculum vitae sprachen sprachkenntnisse kenntnisse fähigkeiten"
                  + " berufserfahrung ausbildung bildung weiterbildung zertifikate projekte profil"
                  + " werdegang lebenslauf und beruflicher langues compétences expérience"
                  + " expériences professionnelle professionnelles formation formations projets"
                  + " loisirs centres d intérêt et idiomas experiencia laboral profesional"
                  + " formación educación habilidades competencias y lingue esperienza esperienze"
                  + " professionali istruzione formazione competenze e experiência formação"
                  + " γλώσσες δεξιότητες εκπαίδευση εμπειρία επαγγελματική σπουδές"
                  + " 语言 语言能力 技能 专业技能 教育背景 教育经历 工作经历 工作经验 证书 自我评价")
              .split(" ", -1));

  private HeadingLine() {}

  static boolean is(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= 128) {
        return isOfAnyScript(line);
      }
    }
    return isAscii(line);
  }

  /// Without a regular expression: most lines are told from a heading by their first word.
  private static boolean isAscii(String line) {
    int words = 0;
    int at = 0;
    while (at < line.length()) {
      int start = at;
      while (at < line.length() && Character.isLetter(line.charAt(at))) {
        at++;
      }
      if (at == start) {
        at++;
        continue;
      }
      words++;
      if (words > MOST_WORDS
          || !WORDS.contains(line.substring(start, at).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return words > 0;
  }

  private static boolean isOfAnyScript(String line) {
    int words = 0;
    for (String word : NO_LETTERS.split(line.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        words++;
        if (words > MOST_WORDS || !WORDS.contains(word)) {
          return false;
        }
      }
    }
    return words > 0;
  }
}
