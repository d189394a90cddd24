package dev.shortlist.profile;

import java.util.Set;

/// Whether words look like a person's name. It says nothing about the person.
final class NameShape {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "del", "la", "le", "di", "da", "dos", "bin", "al", "el",
          "y", "e", "zu", "ten", "ter", "do", "das");
  private static final Set<String> NOT_NAMES =
      Set.of(
          "objective",
          "summary",
          "skills",
          "experience",
          "education",
          "address",
          "email",
          "phone",
          "mobile",
          "page",
          "resume",
          "curriculum",
          "vitae",
          "profile",
          "contact",
          "street",
          "road",
          "university",
          "college",
          "technologies",
          "solutions",
          "highlights",
          "professional",
          "accomplishments",
          "qualifications",
          "management",
          "core",
          "company",
          "services",
          "customer",
          "account",
          "accounts",
          "accounting",
          "receivable",
          "payable",
          "technology",
          "information",
          "development",
          "business",
          "marketing",
          "operations",
          "maintenance",
          "warehouse",
          "certified");

  private NameShape() {}

  static boolean name(String text) {
    if (text.length() > 50 || text.isEmpty()) {
      return false;
    }
    if (Character.isIdeographic(text.charAt(0))) {
      return text.length() >= 2
          && text.length() <= 4
          && text.chars().allMatch(Character::isIdeographic);
    }
    String[] words = text.split("\\s+", -1);
    if (words.length < 2 || words.length > 5) {
      return false;
    }
    int capitals = 0;
    for (String word : words) {
      if (NOT_NAMES.contains(Folded.phrase(word))) {
        return false;
      }
      if (word(word) || initial(word)) {
        capitals++;
      } else if (!PARTICLES.contains(Folded.phrase(word))) {
        return false;
      }
    }
    return capitals >= 2;
  }

  /// Two to four words of letters, in capitals or not.
  static boolean words(String text) {
    String[] words = text.split("\\s+", -1);
    if (words.length < 2 || words.length > 4) {
      return false;
    }
    for (String word : words) {
      if (word.isEmpty()
          || NOT_NAMES.contains(Folded.phrase(word))
          || !word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.')) {
        return false;
      }
    }
    return true;
  }

  /// A single word with a capital, of letters, hyphens and apostrophes.
  static boolean word(String text) {
    if (text.length() < 2 || text.length() > 25 || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)
          && c != '-'
          && c != '\''
          && c != '’'
          && c != '.'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return true;
  }

  private static boolean initial(String word) {
    return Character.isUpperCase(word.charAt(0))
        && (word.length() == 1 || (word.length() == 2 && word.charAt(1) == '.'));
  }
}
