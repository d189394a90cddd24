package dev.shortlist.interview;

import java.util.ArrayList;
import java.util.HashSet;
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
  private static final int WORDS_BEFORE_A_LEAVE = 2;

  private final SequencedMap<String, Pattern> topics = new LinkedHashMap<>();
  private final Set<String> citable;
  private final Set<String> citableOfWork;
  private final List<Pattern> leave;
  private final List<Pattern> standingIn;
  private final List<Pattern> firstLanguage;

  /// Topics by their expressions, those that any line of a CV may touch when it is cited, and those
  /// that a line on an employment may; expressions for a leave from work, for standing in for
  /// somebody on leave, and for a language as the first one.
  ProtectedTopics(
      SequencedMap<String, List<String>> expressions,
      Set<String> citable,
      Set<String> citableOfWork,
      List<String> leave,
      List<String> standingIn,
      List<String> firstLanguage) {
    this.citable = Set.copyOf(citable);
    this.citableOfWork = Set.copyOf(citableOfWork);
    this.leave = any(leave);
    this.standingIn = any(standingIn);
    this.firstLanguage = any(firstLanguage);
    expressions.forEach((topic, alternatives) -> topics.put(topic, wholeWords(alternatives)));
  }

  /// All topics of some languages: a CV need not be in the language of its pack.
  private ProtectedTopics(List<ProtectedTopics> languages) {
    var mayCite = new HashSet<String>();
    var mayCiteOfWork = new HashSet<String>();
    var leaves = new ArrayList<Pattern>();
    var standIns = new ArrayList<Pattern>();
    var firstLanguages = new ArrayList<Pattern>();
    for (int i = 0; i < languages.size(); i++) {
      ProtectedTopics language = languages.get(i);
      String number = i + " ";
      language.topics.forEach((topic, pattern) -> topics.put(number + topic, pattern));
      language.citable.forEach(topic -> mayCite.add(number + topic));
      language.citableOfWork.forEach(topic -> mayCiteOfWork.add(number + topic));
      leaves.addAll(language.leave);
      standIns.addAll(language.standingIn);
      firstLanguages.addAll(language.firstLanguage);
    }
    this.citable = Set.copyOf(mayCite);
    this.citableOfWork = Set.copyOf(mayCiteOfWork);
    this.leave = List.copyOf(leaves);
    this.standingIn = List.copyOf(standIns);
    this.firstLanguage = List.copyOf(firstLanguages);
  }

  static ProtectedTopics ofAll(List<ProtectedTopics> languages) {
    return new ProtectedTopics(languages);
  }

  private static List<Pattern> any(List<String> expressions) {
    return expressions.isEmpty() ? List.of() : List.of(wholeWords(expressions));
  }

  private static Pattern wholeWords(List<String> alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
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
    return !isLeave(line);
  }

  /// Whether words tell of a leave for children, for care or for an illness, but not of standing in
  /// for somebody on leave.
  boolean isLeave(String words) {
    return found(leave, words) && !found(standingIn, words);
  }

  /// Whether an entry is a leave: it is called one, after two words at most ("second parental
  /// leave"), and not only has one in it ("Accountant (parental leave in 2019)").
  boolean isALeave(String entry) {
    if (!isLeave(entry)) {
      return false;
    }
    for (Pattern pattern : leave) {
      var matcher = pattern.matcher(entry);
      if (matcher.find()) {
        String before = entry.substring(0, matcher.start());
        boolean called =
            before.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .".indexOf(c) >= 0);
        if (called && Words.of(before).size() <= WORDS_BEFORE_A_LEAVE) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether words on a language tell that it is somebody's first one, which tells an origin.
  boolean isFirstLanguage(String words) {
    return found(firstLanguage, words);
  }

  private static boolean found(List<Pattern> patterns, String words) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(words).find());
  }
}
