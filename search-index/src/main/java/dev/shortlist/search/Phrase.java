package dev.shortlist.search;

/// An entry of a dictionary: a phrase as written, the id it stands for, and whether only this very
/// spelling counts (`Go`, `C`, `IT`, `SAS`: in other case they are other words).
public record Phrase(String text, String id, boolean exactCase) {
  private static final int LONGEST_SHORT_NAME = 2;

  public Phrase {
    if (text.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException(
          "a phrase needs a text and an id but was '" + text + "' for '" + id + "'");
    }
  }

  /// Names of one or two letters count only as written; all others in any case.
  public static Phrase of(String text, String id) {
    boolean isShortName =
        text.length() <= LONGEST_SHORT_NAME && text.chars().allMatch(Character::isLetter);
    return new Phrase(text, id, isShortName);
  }
}
