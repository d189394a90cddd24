package dev.shortlist.hiring;

import java.util.regex.Pattern;

/// A person who applied. The id comes from the first document seen of them and never changes.
public record CandidateId(String value) implements Comparable<CandidateId> {
  private static final Pattern FORM = Pattern.compile("c-[0-9a-f]{16}");

  public CandidateId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "candidate id must be c- and 16 hexadecimal digits but was '" + value + "'");
    }
  }

  /// The candidate whose first document this is.
  public static CandidateId of(DocumentId first) {
    return new CandidateId("c-" + first.sha256().substring(0, 16));
  }

  @Override
  public int compareTo(CandidateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
