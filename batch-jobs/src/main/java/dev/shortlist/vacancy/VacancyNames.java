package dev.shortlist.vacancy;

import dev.shortlist.hiring.VacancyId;
import java.text.Normalizer;
import java.util.Locale;

/// Makes ids of file names and titles.
final class VacancyNames {
  private static final int LONGEST = 100;

  private VacancyNames() {}

  /// The id of a vacancy that names none: its file's name, else its title, else "vacancy".
  static VacancyId idOf(String fileName, String title) {
    String slug = slug(baseName(fileName));
    if (slug.isEmpty() || slug.equals("-")) {
      slug = slug(title);
    }
    return new VacancyId(slug.isEmpty() ? "vacancy" : slug);
  }

  /// The file's name without folder and extension.
  static String baseName(String fileName) {
    int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
    String name = fileName.substring(slash + 1);
    int dot = name.lastIndexOf('.');
    boolean extension = dot > 0 && name.length() - dot <= 5 && name.indexOf(' ', dot) < 0;
    return extension ? name.substring(0, dot) : name;
  }

  /// Lower-case letters, digits and single hyphens.
  static String slug(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    var slug = new StringBuilder();
    for (int i = 0; i < plain.length() && slug.length() < LONGEST; i++) {
      char c = plain.charAt(i);
      boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (kept) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  /// The candidate nearest to a mistyped word, or "" when none is within two edits (Levenshtein,
  /// 1966).
  static String nearest(String word, Iterable<String> candidates) {
    String best = "";
    int bestEdits = 3;
    for (String candidate : candidates) {
      int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (edits < bestEdits && edits < Math.max(2, candidate.length())) {
        bestEdits = edits;
        best = candidate;
      }
    }
    return best;
  }

  private static int edits(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 2) {
      return 3;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(swap, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
