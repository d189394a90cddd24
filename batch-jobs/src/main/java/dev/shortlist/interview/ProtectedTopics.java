package dev.shortlist.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;

/// What must not be asked or cited: topics that discrimination law protects (Directives 2000/43/EC
/// and 2000/78/EC, Title VII, ADEA, ADA) and words for traits instead of behaviour. A topic is
/// known by regular expressions, matched without regard to case. Some topics bind questions only:
/// what a nurse's patients had, or a teacher's children, is work, and a CV may be cited on it.
final class ProtectedTopics {
  private final SequencedMap<String, Pattern> topics = new LinkedHashMap<>();
  private final Set<String> citable;
  private final Set<String> citableOfWork;

  /// Topics by their expressions, those that any line of a CV may touch when it is cited, and those
  /// that a line on an employment may.
  ProtectedTopics(
      SequencedMap<String, List<String>> expressions,
      Set<String> citable,
      Set<String> citableOfWork) {
    this.citable = Set.copyOf(citable);
    this.citableOfWork = Set.copyOf(citableOfWork);
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

  /// Whether a line of a CV may be cited; ofWork says that it is on an employment.
  boolean mayCite(String line, boolean ofWork) {
    for (Map.Entry<String, Pattern> topic : topics.sequencedEntrySet()) {
      boolean may =
          citable.contains(topic.getKey()) || (ofWork && citableOfWork.contains(topic.getKey()));
      if (!may && topic.getValue().matcher(line).find()) {
        return false;
      }
    }
    return true;
  }
}
