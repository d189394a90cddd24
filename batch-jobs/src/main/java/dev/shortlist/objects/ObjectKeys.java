package dev.shortlist.objects;

import java.util.regex.Pattern;

/// The form of keys, the same for every store.
final class ObjectKeys {
  private static final Pattern KEY =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

  private ObjectKeys() {}

  /// The key itself, when it is one.
  static String checked(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("not an object key: '" + key + "'");
    }
    return key;
  }
}
