package dev.shortlist.profile;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.PartialDate;
import dev.shortlist.hiring.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Takes values out of a JSON Resume and finds each one's words in the visible text. A value whose
/// words do not stand there has no evidence.
final class JsonQuotes {
  private static final String METHOD = "json-resume";
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

  private final VisibleText text;
  private final List<Evidence> evidence = new ArrayList<>();
  private int reached;

  JsonQuotes(VisibleText text) {
    this.text = text;
  }

  /// The string at this key, "" when there is none.
  String text(JsonNode node, String key, String pointer) {
    String value = node.path(key).asString("").strip();
    note(value, pointer + key);
    return value;
  }

  @Nullable PartialDate date(JsonNode node, String key, String pointer) {
    String value = node.path(key).asString("");
    Matcher matcher = DATE.matcher(value);
    if (!matcher.lookingAt()) {
      return null;
    }
    int year = Integer.parseInt(matcher.group(1));
    int month = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
    int day = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    if (year < 1900 || year > 2199 || month > 12 || day > 31 || (month == 0 && day > 0)) {
      return null;
    }
    note(value, pointer + key);
    return new PartialDate(year, month, day);
  }

  /// Notes that the value at this pointer stands in the text, from where the last one was found on,
  /// else from the top.
  void note(String value, String pointer) {
    if (value.isEmpty()) {
      return;
    }
    int at = text.text().indexOf(value, reached);
    if (at < 0) {
      at = text.text().indexOf(value);
    }
    if (at >= 0) {
      evidence.add(new Evidence(pointer, text.quote(at, at + value.length()), 1, METHOD));
      reached = at;
    }
  }

  List<Evidence> evidence() {
    return evidence;
  }
}
