package dev.shortlist.profile;

import java.util.List;
import java.util.Set;

/// Reads the candidate's name from the head of a CV: after a label, or the first words in the shape
/// of a name that are nothing else.
final class CandidateName {
  private static final int FIRST_LINES = 8;
  private static final int MOST_LINES = 15;
  private static final int FIRST_DETAILS = 3;
  private static final int SHORTEST_LINKED = 3;
  private static final int MOST_TITLE_WORDS = 3;
  private static final String PERSONAL = SectionKind.PERSONAL.name();
  private static final Headings HEADINGS = new Headings();
  private static final Set<String> OF = Set.of("of", "for", "by", "von", "de", "du", "di", "van");
  private static final Set<String> PAGE_TITLES =
      Set.of(
          "curriculum vitae",
          "cv",
          "resume",
          "lebenslauf",
          "curriculum",
          "hoja de vida",
          "zyciorys",
          "personal details",
          "profile",
          "contact",
          "bewerbung",
          "curriculum vitae europass",
          "europass",
          "个人简历",
          "简历",
          "page",
          "bio data",
          "biodata");

  private final List<Line> head;
  private final List<Line> personal;

  /// head has the first lines and those of the section for personal details.
  CandidateName(List<Line> head, List<Section> sections) {
    this.head = head;
    List<Line> details = Sections.lines(sections, SectionKind.PERSONAL);
    this.personal = details.subList(0, Math.min(FIRST_DETAILS, details.size()));
  }

  Piece read() {
    for (Line line : head) {
      Piece labelled = Contacts.labelled(line, "name");
      if (!labelled.isEmpty() && NameShape.name(labelled.text())) {
        return labelled;
      }
    }
    boolean headed = false;
    for (int i = 0; i < Math.min(headed ? MOST_LINES : FIRST_LINES, head.size()); i++) {
      Line line = head.get(i);
      if (headed && !personal.contains(line)) {
        continue;
      }
      Piece part = withoutPageTitle(line, nameEnd(line.text()));
      if (PAGE_TITLES.contains(Folded.phrase(part.text())) || part.isEmpty()) {
        continue;
      }
      if (HEADINGS.kind(line) != null) {
        if (i == 0 || personal.isEmpty()) {
          break;
        }
        headed = true;
        continue;
      }
      if (i == 0 && NameShape.words(part.text()) && linked(part.text())) {
        return part;
      }
      if (NameShape.name(part.text()) && !other(part.text())) {
        return part;
      }
      if (i == 0 && head.size() > 1 && wordOfName(line, part) && wordOfName(head.get(1))) {
        Line second = head.get(1);
        return new Piece(line.start(), second.end(), part.text() + " " + second.text());
      }
    }
    return Piece.NONE;
  }

  private static boolean wordOfName(Line line) {
    return wordOfName(line, new Piece(line.start(), line.end(), line.text()));
  }

  /// Whether a line has one word, and that may be a part of a name.
  private static boolean wordOfName(Line line, Piece word) {
    return NameShape.word(word.text())
        && !titled(word.text())
        && HEADINGS.kind(line) == null
        && !HEADINGS.named(word.text());
  }

  /// Whether words in the shape of a name are a position, a place, a heading or a skill.
  private static boolean other(String text) {
    return titled(text)
        || Places.whole(text) != null
        || HEADINGS.named(text)
        || SkillDictionary.standard().mentions(text, "").stream()
            .anyMatch(skill -> skill.start() == 0 && skill.end() == text.length());
  }

  /// "Lebenslauf Ada Exampleton" and "ADA EXAMPLETON RESUME" have the name beside what the page is;
  /// so has "Personal information Ada Exampleton".
  private static Piece withoutPageTitle(Line line, int end) {
    String text = line.text();
    Piece whole = Piece.trimmed(line.start(), text, 0, end);
    List<Phrases.Word> words = Phrases.words(text.substring(0, end));
    for (int n = Math.min(MOST_TITLE_WORDS, words.size() - 2); n > 0; n--) {
      if (pageTitle(text.substring(0, words.get(n - 1).end()))) {
        int first = OF.contains(words.get(n).folded()) ? n + 1 : n;
        Piece name = Piece.trimmed(line.start(), text, words.get(first).start(), end);
        return NameShape.name(name.text()) ? name : whole;
      }
      Phrases.Word last = words.get(words.size() - n);
      if (pageTitle(text.substring(last.start(), end))) {
        Piece name = Piece.trimmed(line.start(), text, 0, last.start());
        return NameShape.name(name.text()) ? name : whole;
      }
    }
    return whole;
  }

  private static boolean pageTitle(String words) {
    String folded = Folded.phrase(words);
    boolean surname = folded.equals("page");
    return !surname && (PAGE_TITLES.contains(folded) || PERSONAL.equals(HEADINGS.meaning(words)));
  }

  /// Whether the first and last of the words stand in a mail address or link of the head.
  private boolean linked(String words) {
    String[] parts = Folded.phrase(words).split(" ", -1);
    for (Line line : head) {
      String text = Folded.of(line.text());
      boolean link = text.indexOf('@') >= 0 || text.indexOf('/') >= 0;
      if (link && inLink(text, parts[0]) && inLink(text, parts[parts.length - 1])) {
        return true;
      }
    }
    return false;
  }

  private static boolean inLink(String text, String word) {
    for (String part : text.split("\\s+", -1)) {
      if ((part.indexOf('@') > 0 || part.indexOf('/') > 0) && part.contains(word)) {
        return word.length() >= SHORTEST_LINKED;
      }
    }
    return false;
  }

  private static boolean titled(String text) {
    return HeadWords.title(text)
        || (text.endsWith("s") && HeadWords.title(text.substring(0, text.length() - 1)))
        || (text.endsWith("S") && HeadWords.title(text.substring(0, text.length() - 1)));
  }

  private static int nameEnd(String text) {
    int end = text.length();
    for (String sign : List.of("|", ",", " - ", " – ", "  ", "•", "\t", "(", " — ")) {
      int at = text.indexOf(sign);
      if (at > 0) {
        end = Math.min(end, at);
      }
    }
    return end;
  }
}
