package dev.shortlist.hiring;

import java.util.regex.Pattern;

/// A customer organisation: a short name that is safe in paths and object keys.
public record TenantId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

  public TenantId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "tenant must be 1..63 of a-z, 0-9 and '-', beginning with a letter or digit, but was '"
              + value
              + "'");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
