package dev.shortlist.profile;

import dev.shortlist.profile.SkillDictionary.Mention;
import dev.shortlist.profile.SkillDictionary.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the names of skills in a text: a tree of words, walked once. Words are folded and lose a
/// plural s; C++, C#, .NET and the like keep their signs.
final class SkillMatcher {
  private static final Set<String> BEFORE_LISTED =
      Set.of(
          "in",
          "with",
          "and",
          "or",
          "und",
          "mit",
          "et",
          "en",
          "avec",
          "y",
          "con",
          "using",
          "language",
          "of",
          "ansi",
          "programming",
          "knowledge",
          "e",
          "code");
  private static final Set<String> AFTER_LISTED =
      Set.of(
          "and",
          "or",
          "programming",
          "language",
          "developer",
          "developers",
          "und",
          "et",
          "y",
          "code",
          "programmer",
          "basics",
          "studio",
          "shiny",
          "services",
          "microservices",
          "backend",
          "programmierung",
          "entwickler",
          "experience",
          "development");

  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Name> names = new ArrayList<>(1);
  }

  private record Name(String id, String written, Spelling spelling) {}

  void add(String name, String id, Spelling spelling) {
    Node node = root;
    for (Token token : tokens(name)) {
      node = node.next.computeIfAbsent(token.folded(), word -> new Node());
    }
    if (node != root) {
      node.names.add(new Name(id, name, spelling));
    }
  }

  List<Mention> find(String text) {
    List<Token> tokens = tokens(text);
    var mentions = new ArrayList<Mention>();
    int i = 0;
    while (i < tokens.size()) {
      int last = match(text, tokens, i, mentions);
      i = last < 0 ? i + 1 : last + 1;
    }
    return mentions;
  }

  private int match(String text, List<Token> tokens, int first, List<Mention> mentions) {
    Node node = root;
    int last = -1;
    String id = "";
    for (int i = first; i < tokens.size(); i++) {
      if (i > first && !joined(text, tokens.get(i - 1).end(), tokens.get(i).start())) {
        break;
      }
      node = node.next.get(tokens.get(i).folded());
      if (node == null) {
        break;
      }
      Name name = fitting(node, text, tokens, first, i);
      if (name != null) {
        last = i;
        id = name.id();
      }
    }
    if (last >= 0 && !inAddress(text, tokens.get(first).start(), tokens.get(last).end())) {
      mentions.add(new Mention(id, tokens.get(first).start(), tokens.get(last).end()));
    }
    return last;
  }

  /// Part of a web or mail address, such as the "github" of github.com.
  private static boolean inAddress(String text, int start, int end) {
    boolean host =
        text.startsWith(".com", end)
            || text.startsWith(".org", end)
            || text.startsWith(".io/", end);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return host || before == '@' || (before == '/' && start > 1 && text.charAt(start - 2) == '/');
  }

  private static @Nullable Name fitting(
      Node node, String text, List<Token> tokens, int first, int last) {
    for (Name name : node.names) {
      int start = tokens.get(first).start();
      int end = tokens.get(last).end();
      boolean fits =
          switch (name.spelling()) {
            case ANY -> true;
            case EXACT -> asWritten(name, text, start, end);
            case LISTED -> asWritten(name, text, start, end) && listed(text, tokens, first, last);
          };
      if (fits) {
        return name;
      }
    }
    return null;
  }

  /// As the dictionary writes it, or all in capitals.
  private static boolean asWritten(Name name, String text, int start, int end) {
    String words = text.substring(start, end);
    return words.startsWith(
            name.written().substring(0, Math.min(words.length(), name.written().length())))
        || (words.length() > 1
            && Headings.upperCase(words)
            && !Headings.upperCase(line(text, start)));
  }

  private static String line(String text, int at) {
    int start = text.lastIndexOf('\n', at) + 1;
    int end = text.indexOf('\n', at);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  /// Between the signs of a list, or beside a word that goes with a skill.
  private static boolean listed(String text, List<Token> tokens, int first, int last) {
    return before(text, tokens, first) && after(text, tokens, last);
  }

  private static boolean before(String text, List<Token> tokens, int first) {
    char sign = signBefore(text, tokens.get(first).start());
    if (sign == 0 || ",;:/|(•·\n●▪-–".indexOf(sign) >= 0) {
      return !(sign == '-' && text.charAt(tokens.get(first).start() - 1) == '-');
    }
    return first > 0
        && Character.isLetterOrDigit(sign)
        && BEFORE_LISTED.contains(tokens.get(first - 1).folded());
  }

  private static boolean after(String text, List<Token> tokens, int last) {
    int end = tokens.get(last).end();
    if (end < text.length() && "&'’".indexOf(text.charAt(end)) >= 0) {
      return false;
    }
    if (end + 1 < text.length()
        && ".-".indexOf(text.charAt(end)) >= 0
        && Character.isLetterOrDigit(text.charAt(end + 1))) {
      return false;
    }
    char sign = signAfter(text, end);
    if (sign == 0 || ",;/|)(.•·\n●▪:-–".indexOf(sign) >= 0) {
      return true;
    }
    return last + 1 < tokens.size()
        && Character.isLetterOrDigit(sign)
        && AFTER_LISTED.contains(tokens.get(last + 1).folded());
  }

  private static char signBefore(String text, int start) {
    int at = start - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 ? 0 : text.charAt(at);
  }

  private static char signAfter(String text, int end) {
    int at = end;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at == text.length() ? 0 : text.charAt(at);
  }

  /// Whether two words may belong to one name: only spaces, one line end, or one joining sign
  /// between them.
  private static boolean joined(String text, int from, int to) {
    int feeds = 0;
    int signs = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        feeds++;
      } else if ("-/.&'’_\u00ad\u2011".indexOf(c) >= 0) {
        signs++;
      } else if (c != ' ' && c != '\u00a0' && c != '\t' && c != '\r') {
        return false;
      }
    }
    boolean sentence = signs == 1 && text.charAt(from) == '.' && to > from + 1;
    return feeds <= 1 && signs <= 1 && to - from <= 3 && !sentence;
  }

  /// A word as it is compared, with its place.
  record Token(String folded, int start, int end) {}

  static List<Token> tokens(String text) {
    var tokens = new ArrayList<Token>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean net = c == '.' && startsNet(text, i);
      if (!net && !Character.isLetterOrDigit(c)) {
        i++;
        continue;
      }
      int end = i + 1;
      if (Character.isIdeographic(c)) {
        tokens.add(new Token(text.substring(i, end), i, end));
        i = end;
        continue;
      }
      while (end < text.length() && wordGoesOn(text.charAt(end))) {
        end++;
      }
      end = signs(text, end);
      tokens.add(new Token(singular(Folded.of(text.substring(i, end))), i, end));
      i = end;
    }
    return tokens;
  }

  private static boolean wordGoesOn(char c) {
    return (Character.isLetterOrDigit(c) && !Character.isIdeographic(c))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean startsNet(String text, int dot) {
    return text.regionMatches(true, dot + 1, "net", 0, 3)
        && (dot + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(dot + 4)))
        && (dot == 0 || !Character.isLetterOrDigit(text.charAt(dot - 1)));
  }

  /// C++, C#, F#: the signs belong to the word before them.
  private static int signs(String text, int end) {
    int at = end;
    while (at < text.length()
        && at < end + 2
        && (text.charAt(at) == '+' || text.charAt(at) == '#')) {
      at++;
    }
    boolean plus = at == end + 1 && text.charAt(end) == '+';
    boolean goesOn = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return plus || goesOn ? end : at;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < 5 || word.charAt(length - 1) != 's') {
      return word;
    }
    char before = word.charAt(length - 2);
    return before == 's' || before == 'u' || before == 'i' ? word : word.substring(0, length - 1);
  }
}
