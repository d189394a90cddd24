package dev.shortlist.scoring;

import dev.shortlist.hiring.Evidence;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.TextLine;
import dev.shortlist.hiring.VisibleText;
import dev.shortlist.search.TextAnalysis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a CV what must not move a score: name, contact data, address, date of birth, sex,
/// nationality, marital status. What is masked becomes spaces, so that lines, offsets and quotes
/// stay where they are. Passages are cut from masked text.
public final class Redaction {
  /// Names the rules of masking; part of every recipe of passages. Raise it with any change here.
  public static final int VERSION = 3;

  private static final int HEADER_LINES = 12;

  /// Lines at the top and at the end where personal lines are looked for without a colon, too.
  private static final int EDGE_LINES = 20;

  private static final int SHORTEST_PLACE = 3;
  private static final String LOCATION = "/profile/basics/location";
  private static final int LONGEST_PERSONAL_LINE = 120;
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern LINK =
      Pattern.compile(
          "(?i)\\b(?:https?://|www\\.|(?:[a-z]+\\.)?linkedin\\.com|github\\.com|xing\\.com"
              + "|(?:[a-z0-9-]++\\.){1,4}(?:com|org)/|(?:about|t)\\.me/|behance\\.net/)\\S*");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w.,/-])(?:\\+|\\(|0|\\d{3}[ .-])[\\d()][\\d ()./-]{6,18}\\d(?![\\w])");

  /// Only whether a line holds an address is asked, so nothing is repeated where once is enough.
  private static final Pattern STREET =
      Pattern.compile(
          "(?i)\\d[a-z]?\\s+(?:\\p{L}+\\.?\\s+){0,3}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|square)\\b"
              + "|\\p{L}(?:stra(?:ß|ss)e|str\\.|weg|platz|gasse)\\s*\\d"
              + "|\\b(?:rue|avenue|calle|via|viale|plaza)\\s+\\p{L}.*\\d"
              + "|\\b\\d{5}(?:-\\d{4})?\\s+\\p{Lu}\\p{L}|\\p{L},?\\s+[A-Z]{2}\\s+\\d{5}\\b|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s+\\d[A-Z]{2}\\b");

  private final PersonNames names;
  private final SchoolNames schools;

  /// The statistics tell words of public text, which a name may also be, from names.
  public Redaction(Statistics statistics, TextAnalysis analysis) {
    this.names = new PersonNames(statistics, analysis);
    this.schools = new SchoolNames(names::isCommon);
  }

  /// A line without what looks like a mail address, link or telephone number; it may still name
  /// somebody.
  public static String withoutContacts(String line) {
    String masked = line;
    for (Pattern contact : List.of(MAIL, LINK, PHONE)) {
      masked = contact.matcher(masked).replaceAll(" ");
    }
    return masked;
  }

  /// The same text and lines with spaces in place of everything personal.
  public VisibleText mask(Profile profile, VisibleText text) {
    return neutral(withoutPerson(profile, text));
  }

  /// What is left when also the words that only lean towards a person are gone: "her", and the
  /// names that schools have.
  VisibleText neutral(VisibleText withoutPerson) {
    var masked = new Masking(withoutPerson);
    schools.mask(withoutPerson.text(), masked);
    VisibleText text = masked.toText();
    return new VisibleText(GenderedWords.masked(text.text()), text.lines());
  }

  /// The same text and lines without name, contacts and personal lines, but still with words such
  /// as "her": what may be quoted.
  public VisibleText withoutPerson(Profile profile, VisibleText text) {
    var masked = new Masking(text);
    maskLabelled(text, masked);
    Set<String> places = places(profile, text.text(), masked);
    maskEvidence(profile, text, masked);
    for (Profile.ProtectedFact fact : profile.protectedFacts()) {
      maskQuote(fact.quote(), text, masked);
    }
    maskHead(places, text, masked);
    names.mask(profile, text, masked);
    boolean broken = false;
    for (TextLine line : text.lines()) {
      String words = text.lineText(line);
      if (broken) {
        masked.segment(line, 0, firstBlank(words));
      }
      broken = endsInBrokenLink(words);
      maskMatches(MAIL, words, line.start(), masked, words.indexOf('@') >= 0);
      maskMatches(LINK, words, line.start(), masked, mayLink(words));
      maskMatches(PHONE, words, line.start(), masked, digits(words) >= 7);
    }
    return masked.toText();
  }

  /// Lines with a label. Those without a colon are looked for at the edges only, which personal
  /// lines do not shorten: however many a CV has, the same lines are at its edges.
  private static void maskLabelled(VisibleText text, Masking masked) {
    List<TextLine> lines = text.lines();
    int others = 0;
    int end = 0;
    for (; end < lines.size() && others < EDGE_LINES; end++) {
      others += maskLabelled(text, lines.get(end), true, masked) ? 0 : 1;
    }
    others = 0;
    int from = lines.size();
    for (; from > end && others < EDGE_LINES; from--) {
      others += maskLabelled(text, lines.get(from - 1), true, masked) ? 0 : 1;
    }
    for (int i = end; i < from; i++) {
      maskLabelled(text, lines.get(i), false, masked);
    }
  }

  /// Whether the line says nothing else.
  private static boolean maskLabelled(
      VisibleText text, TextLine line, boolean edge, Masking masked) {
    if (line.end() - line.start() > LONGEST_PERSONAL_LINE) {
      return false;
    }
    String words = text.lineText(line);
    boolean labelled = edge || words.indexOf(':') >= 0 || words.indexOf('：') >= 0;
    if (!labelled || !mayLabel(words)) {
      return false;
    }
    maskMatches(PersonalLabels.PATTERN, words, line.start(), masked, true);
    return masked.isBlank(line);
  }

  /// Streets and the candidate's places above the first section.
  private static void maskHead(Set<String> places, VisibleText text, Masking masked) {
    boolean opening = true;
    int others = 0;
    for (TextLine line : text.lines()) {
      if (masked.isBlank(line)) {
        continue;
      }
      if (others++ == HEADER_LINES) {
        break;
      }
      String words = text.lineText(line);
      opening = opening && (others == 1 || !HeadingLine.is(words));
      if (digits(words) > 0 && STREET.matcher(words).find()) {
        masked.segment(line, 0, words.length());
      } else if (opening) {
        for (String place : places) {
          PersonNames.maskWord(place, text.text(), line.start(), line.end(), masked);
        }
      }
    }
  }

  /// The parts of every place that the profile found at the top, whichever of them is home; but for
  /// those in lines with a label, which are gone.
  private static Set<String> places(Profile profile, String text, Masking masked) {
    var places = new LinkedHashSet<String>();
    for (Evidence evidence : profile.evidence()) {
      Quote quote = evidence.quote();
      int start = offset(text, quote.start());
      if (evidence.pointer().startsWith(LOCATION)
          && start < text.length()
          && masked.at(start) != ' ') {
        for (String part : quote.text().split("[,\\n]", -1)) {
          if (part.strip().length() >= SHORTEST_PLACE) {
            places.add(part.strip());
          }
        }
      }
    }
    return places;
  }

  private static void maskEvidence(Profile profile, VisibleText text, Masking masked) {
    for (Evidence evidence : profile.evidence()) {
      if (isPersonal(evidence.pointer())) {
        maskQuote(evidence.quote(), text, masked);
      }
    }
  }

  private static void maskQuote(Quote quote, VisibleText text, Masking masked) {
    masked.span(offset(text.text(), quote.start()), offset(text.text(), quote.end()));
  }

  private static int offset(String text, int codePoints) {
    int all = text.length();
    if (codePoints >= all) {
      return all;
    }
    return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, all)));
  }

  private static boolean isPersonal(String pointer) {
    return pointer.startsWith("/profile/basics/")
        && !pointer.startsWith("/profile/basics/label")
        && !pointer.startsWith("/profile/basics/summary");
  }

  private static int digits(String words) {
    int digits = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      }
    }
    return digits;
  }

  /// A link that was cut at a hyphen or slash goes on with the next line's first word.
  private static boolean endsInBrokenLink(String words) {
    if (!(words.endsWith("-") || words.endsWith("/")) || !mayLink(words)) {
      return false;
    }
    Matcher matcher = LINK.matcher(words);
    boolean atEnd = false;
    while (matcher.find()) {
      atEnd = matcher.end() == words.length();
    }
    return atEnd;
  }

  private static int firstBlank(String words) {
    int blank = words.indexOf(' ');
    return blank < 0 ? words.length() : blank;
  }

  /// Whether LINK is asked, as it is of lines with a full stop, and can match.
  private static boolean mayLink(String words) {
    int first = words.indexOf('.');
    for (int dot = first; dot >= 0; dot = words.indexOf('.', dot + 1)) {
      if (words.regionMatches(true, dot - 3, "www", 0, 3)
          || words.regionMatches(true, dot + 1, "com", 0, 3)
          || words.regionMatches(true, dot + 1, "org/", 0, 4)
          || words.regionMatches(true, dot + 1, "me/", 0, 3)
          || words.regionMatches(true, dot + 1, "net/", 0, 4)) {
        return true;
      }
    }
    return first >= 0 && words.contains("://");
  }

  /// Whether a personal label can be there: at the line's first word or after a separator stands
  /// what may begin a label.
  private static boolean mayLabel(String words) {
    boolean colon = words.indexOf(':') >= 0;
    boolean open = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (open && PersonalLabels.mayBegin(words, i, colon)) {
        return true;
      }
      if ("|•·,;".indexOf(c) >= 0) {
        open = true;
      } else if (c < 128 ? Character.isLetterOrDigit(c) || c == '_' : Character.isLetter(c)) {
        open = false;
      }
    }
    return false;
  }

  private static void maskMatches(
      Pattern pattern, String words, int offset, Masking masked, boolean possible) {
    if (!possible) {
      return;
    }
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      masked.span(offset + matcher.start(), offset + matcher.end());
    }
  }
}
