package dev.shortlist.profile;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the employer off the end of a position: "Fitter at Example Works", "Fitter, Example Works
/// Ltd, Smallville". After a comma or "in" only what is surely an employer counts: "Manager,
/// Retail" and "Intern in Finance" are positions.
final class EmployerInPosition {
  private static final Pattern LINK =
      Pattern.compile(
          "\\s+(?<at>at|@|bei|chez|presso)\\s+|,\\s+|\\s+[-–—]\\s+|\\s+(?<in>in)\\s+",
          Pattern.CASE_INSENSITIVE);

  /// Where a name ends and its place or explanation begins.
  private static final Pattern NAME_END = Pattern.compile("\\s*[,(]|\\s+[-–—]\\s+");

  private static final Phrases FORMS = new Phrases();

  static {
    for (String form :
        "inc ltd limited llc gmbh corp corporation pvt plc ag sarl srl llp".split(" ", -1)) {
      FORMS.add(form, form);
    }
  }

  private EmployerInPosition() {}

  /// The roles with the position alone, and with the employer that was in it where none was known.
  static Roles parted(Roles roles, Set<String> employers) {
    String text = roles.position().text();
    int offset = roles.position().start();
    Matcher link = LINK.matcher(text);
    for (int from = 0; link.find(from); from = link.end() - 1) {
      Piece left = Piece.trimmed(offset, text, 0, link.start());
      Piece right = Piece.trimmed(offset, text, link.end(), nameEnd(text, link.end()));
      if (left.isEmpty() || right.isEmpty()) {
        continue;
      }
      boolean title = HeadWords.titleScore(left.text()) > 0;
      boolean at = link.group("at") != null && !HeadWords.title(right.text());
      if (Character.isUpperCase(right.text().charAt(0))
          && ((title && (at || FORMS.in(right.text())))
              || (title && link.group("in") != null && HeadWords.endsInEmployer(right.text()))
              || known(right, employers))) {
        Piece employer = roles.employer().isEmpty() ? right : roles.employer();
        return new Roles(employer, left, roles.location(), roles.telling());
      }
    }
    return roles;
  }

  private static int nameEnd(String text, int from) {
    Matcher end = NAME_END.matcher(text);
    return end.find(from) ? end.start() : text.length();
  }

  /// The name of an employer that another entry has, or its beginning.
  private static boolean known(Piece name, Set<String> employers) {
    String words = Folded.phrase(name.text());
    for (String employer : employers) {
      if (employer.equals(words)
          || employer.startsWith(words + " ")
          || (!employer.isEmpty() && words.startsWith(employer + " "))) {
        return true;
      }
    }
    return false;
  }
}
