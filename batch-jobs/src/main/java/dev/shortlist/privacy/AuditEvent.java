package dev.shortlist.privacy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/// Something that somebody did: a change, or a view of a CV, score or pack. Ids and hashes only, so
/// that erasing a candidate never breaks the trail.
///
/// @param at when, kept to the microsecond
/// @param actor who: `user:ID`, `cli:LOGIN` or `job:NAME`
/// @param via how they came: cli, session, access-token, personal-token, job or none
/// @param action what, such as `candidates.view` or `vacancies.create`
/// @param kind of the object, such as `candidates`; "" for none
/// @param object its id; "" for none
/// @param request the request's id; "" for none
public record AuditEvent(
    Instant at,
    String actor,
    String via,
    String action,
    String kind,
    String object,
    Outcome outcome,
    String request) {
  /// How it ended.
  public enum Outcome {
    DONE,
    /// Not allowed, not there, or not as asked.
    REFUSED,
    /// Something went wrong on the way; a part may have been done.
    FAILED;

    /// The name in the trail.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Outcome of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  private static final int LONGEST = 200;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/@+-]*");

  public AuditEvent {
    at = at.truncatedTo(ChronoUnit.MICROS);
    check("actor", actor, false);
    check("via", via, false);
    check("action", action, false);
    check("kind", kind, true);
    check("object", object, true);
    check("request", request, true);
  }

  /// Whether words may stand in the trail: an id, a name of ours or a hash; no blanks, no text.
  public static boolean isPlain(String words) {
    return words.length() <= LONGEST && PLAIN.matcher(words).matches();
  }

  private static void check(String name, String words, boolean mayBeEmpty) {
    if (!(mayBeEmpty && words.isEmpty()) && !isPlain(words)) {
      throw new IllegalArgumentException(
          "an audit event's " + name + " must be an id of 1.." + LONGEST + " plain characters");
    }
  }
}
