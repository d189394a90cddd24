package dev.shortlist.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// What must not be asked or cited: topics that discrimination law protects (Directives 2000/43/EC
/// and 2000/78/EC, Title VII, ADEA, ADA) and words for traits instead of behaviour. A topic is
/// known by regular expressions, matched without regard to case.
final class ProtectedTopics {
  private final SequencedMap<String, Pattern> topics = new LinkedHashMap<>();

  ProtectedTopics(SequencedMap<String, List<String>> expressions) {
    expressions.forEach((topic, alternatives) ->
        topics.put(
            topic,
            Pattern.compile(
                "(?<![\\p{L}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
  }

  /// The topics this text touches, such as "age: how old"; empty when none.
  List<String> in(String text) {
    var found = new ArrayList<String>();
    topics.forEach((topic, pattern) -> {
      var matcher = pattern.matcher(text);
      if (matcher.find()) {
        found.add(topic + ": " + matcher.group().toLowerCase(Locale.ROOT));
      }
    });
    return List.copyOf(found);
  }
}
