package dev.shortlist.interview;

import java.util.regex.Pattern;

/// What the records of this room demand of their words.
final class Check {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Check() {}

  static void id(String what, String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          what + " needs an id of a-z, 0-9 and single '-' but has '" + id + "'");
    }
  }

  static void notBlank(String what, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
  }
}
