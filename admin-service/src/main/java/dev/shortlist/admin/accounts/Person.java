package dev.shortlist.admin.accounts;

import dev.shortlist.admin.http.Refusal;
import java.util.List;

/// Somebody who chooses a password for an account of theirs.
record Person(EmailAddress email, String name, String language, String password) {
  private static final int LONGEST_NAME = 200;
  static final List<String> LANGUAGES = List.of("en", "de");

  /// @throws Refusal when a part is missing or has not its form
  static Person of(String email, String name, String language, String password) {
    return new Person(EmailAddress.of(email), name(name, "name"), language(language), password);
  }

  /// @param what the field, for the message
  static String name(String words, String what) {
    String stripped = words.strip();
    if (stripped.isEmpty()
        || stripped.length() > LONGEST_NAME
        || stripped.chars().anyMatch(Character::isISOControl)) {
      throw Refusal.invalid(
          "user.name",
          "the %s must have 1..%d characters on one line".formatted(what, LONGEST_NAME),
          "for example Ana Example");
    }
    return stripped;
  }

  /// @param words "" for English
  static String language(String words) {
    if (words.isEmpty()) {
      return LANGUAGES.getFirst();
    }
    if (!LANGUAGES.contains(words)) {
      throw Refusal.invalid(
          "user.language", "the language must be en or de", "leave it out for en");
    }
    return words;
  }

  /// Without the password.
  @Override
  public String toString() {
    return "a person";
  }
}
