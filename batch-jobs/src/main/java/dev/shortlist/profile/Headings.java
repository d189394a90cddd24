package dev.shortlist.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Knows a section's heading by its words, in nine languages, and by its looks.
final class Headings {
  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 60;
  private static final Set<SectionKind> INLINE =
      Set.of(
          SectionKind.SKILLS,
          SectionKind.LANGUAGES,
          SectionKind.CERTIFICATES,
          SectionKind.INTERESTS);
  private static final Set<String> KEY_WORDS =
      Set.of(
          "experience",
          "education",
          "skills",
          "skill",
          "projects",
          "certifications",
          "certificates",
          "publications",
          "qualifications",
          "employment",
          "kenntnisse",
          "erfahrung",
          "experiencia",
          "formation",
          "competences",
          "habilidades",
          "educacion",
          "expertise",
          "proficiency",
          "competencies",
          "training",
          "languages");

  private static final Set<String> OF = Set.of("of", "for", "de", "des", "der", "fur", "di");

  private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "en", "i", "or");

  /// What may follow a key word in a heading.
  private static final Set<String> FOLLOWING =
      Set.of(
          "set",
          "sets",
          "summary",
          "history",
          "details",
          "detail",
          "profile",
          "overview",
          "background",
          "record",
          "matrix",
          "highlights",
          "used",
          "attended",
          "completed",
          "undertaken",
          "known",
          "continued",
          "experience",
          "information",
          "section");

  private static final Set<String> LANGUAGE_WORDS =
      Set.of("known", "spoken", "skills", "and", "proficiency", "knowledge");

  private static final Set<String> SKILL_WORDS =
      Set.of("skills", "competencies", "kenntnisse", "fahigkeiten", "kompetenzen");

  private static final int MOST_LABEL_WORDS = 4;

  /// Labels of what is known and worked with, as in "Operating systems: Linux".
  private static final Phrases SKILL_LABELS = Phrases.ofList("skill-labels.tsv");

  private static final int SHORTEST_GLUED = 12;

  private final Phrases phrases = Phrases.ofMeanings("headings.tsv");

  /// The headings of several words, without the blanks between them.
  private final Map<String, String> glued = glued();

  /// The kind of section that this line heads, or null when it heads none.
  @Nullable SectionKind kind(Line line) {
    String text = stripped(line.text());
    if (text.length() > LONGEST || text.isEmpty() || endsParagraph(line)) {
      return null;
    }
    String meaning = phrases.whole(text);
    if (meaning == null && letterSpaced(text)) {
      meaning = phrases.whole(text.replace(" ", ""));
      if (meaning == null) {
        meaning = phrases.whole(joined(text));
      }
    }
    if (meaning == null && text.indexOf(' ') < 0 && text.length() >= SHORTEST_GLUED) {
      meaning = glued.get(Folded.phrase(text));
    }
    if (meaning != null) {
      return line.bullet() && !line.text().endsWith(":") ? null : SectionKind.valueOf(meaning);
    }
    if (line.bullet()) {
      return null;
    }
    SectionKind first = firstOfTwo(line, text);
    return first == null ? byKeyWord(line, text) : first;
  }

  /// "Expériencesprofessionnelles", as fonts without blanks write it.
  private static Map<String, String> glued() {
    var glued = new HashMap<String, String>();
    for (List<String> row : Lexicon.rows("headings.tsv")) {
      for (String phrase : Lexicon.alternatives(row.getLast())) {
        String words = Folded.phrase(phrase);
        if (words.indexOf(' ') > 0) {
          glued.putIfAbsent(words.replace(" ", ""), row.getFirst());
        }
      }
    }
    return glued;
  }

  /// "Diplômes & concours": a known heading before a sign for "and", and few words after it.
  private @Nullable SectionKind firstOfTwo(Line line, String text) {
    int and = text.indexOf(" & ");
    boolean stands = line.heading() || line.gap() || upperCase(text);
    if (and < 0 || !stands || Phrases.words(text).size() > MOST_WORDS) {
      return null;
    }
    String meaning = phrases.whole(text.substring(0, and));
    return meaning == null || text.indexOf(',') >= 0 ? null : SectionKind.valueOf(meaning);
  }

  /// "certificates." as the last line of a paragraph: small letters that go on with it, or with a
  /// full stop.
  private static boolean endsParagraph(Line line) {
    String text = line.text();
    boolean small = Character.isLowerCase(text.charAt(0));
    return small
        && !line.heading()
        && !text.endsWith(":")
        && (line.continues() || text.endsWith(".") || !line.gap());
  }

  /// Whether these are just the words of a known heading, whatever they look like.
  boolean named(String text) {
    return text.length() <= LONGEST && phrases.whole(stripped(text)) != null;
  }

  /// The kind of section by whose known heading these words are, as its name, or null.
  @Nullable String meaning(String words) {
    return phrases.whole(words);
  }

  /// The offset in the line's text where the content begins after "Languages:", or -1; the
  /// heading's kind is found by [#kind] of the words before.
  int inlineContent(Line line) {
    int colon = line.text().indexOf(':');
    if (colon < 0) {
      colon = line.text().indexOf('：');
    }
    return colon > 0 && colon < 40 && colon < line.text().length() - 2 ? colon + 1 : -1;
  }

  @Nullable SectionKind inlineKind(Line line) {
    int content = inlineContent(line);
    if (content < 0) {
      return null;
    }
    String words = line.text().substring(0, content);
    String meaning = phrases.whole(words);
    if (meaning == null) {
      return SKILL_LABELS.in(words) && Phrases.words(words).size() <= MOST_LABEL_WORDS
          ? SectionKind.SKILLS
          : null;
    }
    SectionKind kind = SectionKind.valueOf(meaning);
    return INLINE.contains(kind) ? kind : null;
  }

  /// Where the list begins in "Operating systems Linux, Windows": after a label without a colon,
  /// before a word with a capital, in a line with a comma that is no sentence; 0 when none does.
  int labelEnd(String text) {
    if (text.indexOf(',') < 0 || text.endsWith(".")) {
      return 0;
    }
    List<Phrases.Word> words = Phrases.words(text);
    for (int n = Math.min(MOST_LABEL_WORDS, words.size() - 1); n >= 1; n--) {
      int end = words.get(n - 1).end();
      char next = text.charAt(words.get(n).start());
      if (text.charAt(end) == ' '
          && !Character.isLowerCase(next)
          && SKILL_LABELS.whole(text.substring(0, end)) != null) {
        return end;
      }
    }
    return 0;
  }

  /// "SAP FICO SKILL SET" and "RELEVANT WORK EXPERIENCE": capitals, or a heading by its looks, with
  /// a word that tells.
  private @Nullable SectionKind byKeyWord(Line line, String text) {
    boolean looks = line.heading() || line.text().endsWith(":") || upperCase(text);
    if (!looks) {
      return null;
    }
    List<Phrases.Word> words = Phrases.words(text);
    if (words.isEmpty() || words.size() > MOST_WORDS || hasDigit(text) || text.indexOf(',') >= 0) {
      return null;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      String word = words.get(i).folded();
      if (KEY_WORDS.contains(word)) {
        if (inTitle(text, words, i) || !endsHeading(line, text, words, i)) {
          return null;
        }
        String meaning = phrases.whole(word.equals("skill") ? "skills" : word);
        if (i == 0
            && words.size() > 1
            && word.equals("languages")
            && !LANGUAGE_WORDS.contains(words.get(1).folded())) {
          return null; // "LANGUAGES C++" is a list
        }
        return meaning == null ? null : SectionKind.valueOf(meaning);
      }
    }
    return null;
  }

  /// "TRAINING COORDINATOR" and "DIRECTOR OF EDUCATION" are positions.
  private static boolean inTitle(String text, List<Phrases.Word> words, int key) {
    boolean of = key > 0 && OF.contains(words.get(key - 1).folded());
    return HeadWords.title(text.substring(words.get(key).end()))
        || (of && HeadWords.title(text.substring(0, words.get(key - 1).start())));
  }

  /// Whether nothing follows the key word, or what goes on with it: "SKILL SET", "EDUCATION AND
  /// AWARDS", not "SKILLS COUNCIL". A colon or other looks than the text's leave no doubt.
  private static boolean endsHeading(Line line, String text, List<Phrases.Word> words, int key) {
    if (key + 1 == words.size() || line.heading() || line.text().endsWith(":")) {
      return true;
    }
    Phrases.Word next = words.get(key + 1);
    String between = text.substring(words.get(key).end(), next.start());
    return AND.contains(next.folded()) || FOLLOWING.contains(next.folded()) || !between.isBlank();
  }

  /// "SAP Skills" and "Weitere EDV-Kenntnisse" in plain text: a few words with capitals, alone
  /// after an empty line. Outside lists of skills only, in which "Communication Skills" is an item.
  boolean namesSkills(Line line) {
    String text = stripped(line.text());
    if (line.bullet() || !line.gap() || text.length() > LONGEST || hasDigit(text)) {
      return false;
    }
    List<Phrases.Word> words = Phrases.words(text);
    return words.size() > 1
        && words.size() <= MOST_LABEL_WORDS
        && SKILL_WORDS.contains(words.getLast().folded())
        && words.stream().allMatch(word -> Character.isUpperCase(text.charAt(word.start())));
  }

  private static String stripped(String text) {
    int end = text.length();
    while (end > 0 && ":.-–—_= ：".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /// "E X P E R I E N C E".
  private static boolean letterSpaced(String text) {
    if (text.length() < 7) {
      return false;
    }
    int spaced = 0;
    for (int i = 1; i < text.length(); i += 2) {
      if (text.charAt(i) == ' ') {
        spaced++;
      }
    }
    return spaced * 10 >= text.length() / 2 * 9 || text.matches("(?:\\S {1,3}){4,40}+\\S");
  }

  /// Letter-spaced words with wider gaps between them: "W O R K H I S T O R Y" is "WORK HISTORY".
  private static String joined(String text) {
    return text.replaceAll("(?<=\\S) (?=\\S)", "").replaceAll(" {2,}", " ");
  }

  static boolean upperCase(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters |= Character.isUpperCase(text.charAt(i));
    }
    return letters && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
