package dev.shortlist.document.text;

import dev.shortlist.document.format.Draft;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Words broken at a line's end. Whether the hyphen is the word's own is told by how the document
/// writes the word elsewhere, else by what stands before and after it.
final class Hyphens {
  /// First parts of words that keep their hyphen.
  private static final Set<String> KEPT =
      words(
          """
          self well full long short cross multi real high low e non end state object user client
          server cloud large small medium half open closed follow hands fast result results detail
          customer team third first second two three day year peer point face decision problem
          cutting award best top old new event domain goal life all\
          """);

  /// Ends of words that follow some of these without a hyphen.
  private static final Set<String> ENDINGS =
      words(
          """
          s ed er ers est ing ings ly y ic ics ical ically al ity ities ment ments ness ive ives ion
          ions ary ant age ual ually istic ology ple ples plied plier plication plications media
          lingual national light lights lighted lighting book name list listed ize ized izes izing
          ise ised ises ising sense etheless style\
          """);

  /// First parts that are mostly the beginning of a longer word, with what they keep a hyphen to.
  private static final Map<String, Set<String>> RARE =
      Map.ofEntries(
          Map.entry("in", words("house depth person memory app")),
          Map.entry("on", words("site premise premises prem call demand device the time")),
          Map.entry("off", words("site the peak road")),
          Map.entry("up", words("to and front")),
          Map.entry("out", words("of")),
          Map.entry("down", words("to")),
          Map.entry("to", words("do")),
          Map.entry(
              "co",
              words("founder founders founded author authored authors worker workers lead led")),
          Map.entry("pre", words("sales seed trained processing clinical production")),
          Map.entry("post", words("doc doctoral graduate sales production processing")),
          Map.entry("ex", words("employee president officer")),
          Map.entry("mid", words("level size sized term career market senior")),
          Map.entry("part", words("time")),
          Map.entry("time", words("based to series consuming critical sensitive")),
          Map.entry("work", words("life from based related study")),
          Map.entry("one", words("on to time off page")),
          Map.entry("data", words("driven based oriented centric intensive")),
          Map.entry("test", words("driven first based")),
          Map.entry("cost", words("effective benefit saving savings efficient")),
          Map.entry("model", words("based driven view free")),
          Map.entry("start", words("up ups to")),
          Map.entry("web", words("based scale enabled")),
          Map.entry("back", words("end office to")),
          Map.entry("front", words("end of line office desk")));

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final Draft draft;
  private @Nullable Set<String> written;

  Hyphens(Draft draft) {
    this.draft = draft;
  }

  private static Set<String> words(String list) {
    return Set.of(list.split("\\s+"));
  }

  /// The line with the broken word made whole, or null when no word is broken here.
  @Nullable String join(String line, String next) {
    if (line.length() < 3 || next.isEmpty()) {
      return null;
    }
    char mark = line.charAt(line.length() - 1);
    boolean soft = mark == '\u00AD';
    if (!soft && mark != '-' && mark != '\u2010') {
      return null;
    }
    String body = line.substring(0, line.length() - 1);
    String first = body.substring(wordStart(body));
    String second = head(next);
    if (first.length() < 2
        || second.length() < 2
        || !Character.isLetter(body.charAt(body.length() - 1))
        || !Character.isLowerCase(next.charAt(0))) {
      return null;
    }
    return body + (!soft && own(first, second) ? "-" : "") + second;
  }

  /// Whether the hyphen between these belongs to the word.
  private boolean own(String first, String second) {
    String before = first.toLowerCase(Locale.ROOT);
    Matcher letters = WORD.matcher(second.toLowerCase(Locale.ROOT));
    String after = letters.lookingAt() ? letters.group() : "";
    Matcher last = WORD.matcher(before);
    String bare = last.find() ? last.group() : before;
    if (written().contains(bare + after)) {
      return false;
    }
    if (first.contains("-") || written().contains(bare + "-" + after)) {
      return true;
    }
    String start = after.indexOf('-') < 0 ? after : after.substring(0, after.indexOf('-'));
    Set<String> rare = RARE.get(bare);
    return rare == null ? KEPT.contains(bare) && !ENDINGS.contains(start) : rare.contains(start);
  }

  /// The document's words in lower case; asked for only where a line ends with a hyphen.
  private Set<String> written() {
    Set<String> words = written;
    if (words == null) {
      words = new HashSet<>();
      for (Draft.Piece piece : draft.pieces()) {
        for (Draft.Line line : piece.lines()) {
          for (Matcher word = WORD.matcher(line.text().toLowerCase(Locale.ROOT)); word.find(); ) {
            words.add(word.group());
          }
        }
      }
      written = words;
    }
    return words;
  }

  /// The next line's first word, which moves up.
  static String head(String next) {
    int end = 0;
    while (end < next.length() && !Character.isWhitespace(next.charAt(end))) {
      end++;
    }
    return next.substring(0, end);
  }

  private static int wordStart(String body) {
    int from = body.length();
    while (from > 0 && !Character.isWhitespace(body.charAt(from - 1))) {
      from--;
    }
    return from;
  }
}
