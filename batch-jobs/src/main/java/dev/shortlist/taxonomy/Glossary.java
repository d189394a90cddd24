package dev.shortlist.taxonomy;

import dev.shortlist.hiring.Sha256;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a German, French or Spanish text by its English words, so that it can be compared with an
/// English one: names of skills, job titles and fields of study by the dictionary, other words by
/// glossary.txt, written for Shortlist. What neither knows stays as it is. It is no translation:
/// words in their order, without grammar.
///
/// Safe for many threads.
public final class Glossary {
  private static final Set<String> LANGUAGES = Set.of("de", "fr", "es");
  private static final String TITLES = "titles";

  /// Before whom one works for: assistant to the project manager.
  private static final Pattern TO_SOMEBODY =
      Pattern.compile("(?iu)\\b(?:to|for|reporting|der|des|du|del|al)\\s+(?:the\\s+)?$");

  /// What stands for the other form of a German title: Kommissionierer:in, Buchhalter/in.
  private static final Pattern OTHER_FORM = Pattern.compile("[:*_/·](?:in|innen)\\b");

  private static final Glossary STANDARD = new Glossary();

  private final List<DictionaryEntry> entries;
  private final NameFinder finder;
  private final Map<String, WordGlosses> words = new HashMap<>();
  private final Set<String> englishWords = new HashSet<>();
  private final String version;

  private Glossary() {
    String titles = Dictionary.text("titles.txt");
    String studies = Dictionary.text("studies.txt");
    String glossary = Dictionary.text("glossary.txt");
    var entries = new ArrayList<>(Dictionary.standard().skills());
    entries.addAll(DictionaryFile.read(TITLES, titles));
    entries.addAll(DictionaryFile.read("studies", studies));
    for (String language : LANGUAGES) {
      words.put(language, new WordGlosses(language.equals("de")));
    }
    entries.addAll(phrases(glossary));
    this.entries = List.copyOf(entries);
    finder = new NameFinder(this.entries);
    version =
        Sha256.of(
                Dictionary.standard().version()
                    + titles
                    + studies
                    + glossary
                    + Dictionary.text("smallwords.txt"))
            .substring(0, 12);
  }

  /// Puts the single words of the glossary where they belong; what is left are its phrases.
  private List<DictionaryEntry> phrases(String glossary) {
    var phrases = new ArrayList<DictionaryEntry>();
    for (DictionaryEntry entry : DictionaryFile.read("glossary", glossary)) {
      String english = entry.name().equals("-") ? "" : entry.name();
      englishWords.addAll(List.of(english.toLowerCase(Locale.ROOT).split(" ", -1)));
      var names = new ArrayList<EntryName>();
      for (EntryName name : entry.names()) {
        WordGlosses glosses = words.get(name.language());
        if (glosses != null && name.text().indexOf(' ') < 0) {
          glosses.add(name.text(), english);
        } else if (glosses != null) {
          names.add(name);
        }
      }
      if (!names.isEmpty()) {
        phrases.add(
            new DictionaryEntry(
                entry.id(), "glossary", english, names, entry.broader(), entry.implied()));
      }
    }
    return phrases;
  }

  /// The glossary that comes with Shortlist.
  public static Glossary standard() {
    return STANDARD;
  }

  /// Whether texts of this language (ISO 639-1) can be read by English words: they are English, or
  /// the glossary has their language.
  public static boolean knows(String language) {
    return language.equals(EntryName.ENGLISH) || LANGUAGES.contains(language);
  }

  /// Names the dictionary's and the glossary's files, and that of small words.
  public String version() {
    return version;
  }

  /// The dictionary's skill that these words are, in any language; null when they are none, or say
  /// more than the skill: "marketing management" is not shown by every "marketing".
  public @Nullable String skillNamed(String text) {
    return Dictionary.standard().skillNamed(text.strip());
  }

  /// Whether these words are a skill's name that counts only in its own letters: "Excel", "Go".
  public boolean isNamedAsWritten(String text) {
    return Dictionary.standard().isNamedAsWritten(text.strip());
  }

  /// The English of the names that a few words hold, in whatever language they are.
  public List<String> namesIn(String words) {
    return finder.find(words, "").stream()
        .map(match -> match.entry().name())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// The ids of the skills that whoever holds a post of this title works with: a teacher teaches.
  /// None for a title that tells too little, such as manager, and for an assistant to one that
  /// would tell.
  public List<String> skillsOfTitle(String title) {
    return finder.find(title, "").stream()
        .filter(match -> match.entry().field().equals(TITLES))
        .filter(match -> !TO_SOMEBODY.matcher(title).region(0, match.start()).find())
        .flatMap(match -> match.entry().implied().stream())
        .distinct()
        .toList();
  }

  /// Whether the words hold a job title that the dictionary knows.
  public boolean namesTitle(String words) {
    return finder.find(words, "").stream().anyMatch(match -> match.entry().field().equals(TITLES));
  }

  /// The English of a text's words, in order, without overlaps; none of an English text or one in a
  /// language that the glossary does not have.
  public List<Gloss> glosses(String text, String language) {
    WordGlosses glosses = words.get(language);
    if (glosses == null) {
      return List.of();
    }
    var all = new ArrayList<Gloss>();
    int from = 0;
    for (NameFinder.Match match : finder.find(text, language)) {
      addWords(text, from, match.start(), glosses, all);
      Matcher other = OTHER_FORM.matcher(text).region(match.end(), text.length());
      from = other.lookingAt() ? other.end() : match.end();
      all.add(new Gloss(match.start(), from, match.entry().name()));
    }
    addWords(text, from, text.length(), glosses, all);
    return all;
  }

  private static void addWords(
      String text, int from, int to, WordGlosses glosses, List<Gloss> into) {
    int at = from;
    while (at < to) {
      if (!Character.isLetter(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < to && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String english = glosses.of(text.substring(at, end));
      if (english != null) {
        into.add(new Gloss(at, end, english));
      }
      at = end;
    }
  }

  /// The text with its words in English as far as they are known.
  public String english(String text, String language) {
    return english(text, 0, text.length(), glosses(text, language));
  }

  /// A part of a text, at UTF-16 offsets [from, to), in English by the text's glosses in order.
  /// Looks at those of the part only: a CV asks for each of its lines.
  public static String english(String text, int from, int to, List<Gloss> glosses) {
    var english = new StringBuilder(to - from);
    int at = from;
    for (int i = firstFrom(glosses, from); i < glosses.size(); i++) {
      Gloss gloss = glosses.get(i);
      if (gloss.start() >= to) {
        break;
      }
      if (gloss.start() >= at && gloss.end() <= to) {
        english.append(text, at, gloss.start()).append(gloss.english());
        at = gloss.end();
      }
    }
    return english.append(text, at, Math.max(at, to)).toString();
  }

  /// The place of the first gloss that starts at an offset or behind it.
  private static int firstFrom(List<Gloss> glosses, int offset) {
    int low = 0;
    int high = glosses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (glosses.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// All skills, titles, fields of study and phrases that it knows by name.
  List<DictionaryEntry> entries() {
    return entries;
  }

  /// The languages among its own and English of which glossary.txt has this one word.
  Set<String> languagesOf(String word) {
    var languages = new LinkedHashSet<String>();
    if (englishWords.contains(word.toLowerCase(Locale.ROOT))) {
      languages.add(EntryName.ENGLISH);
    }
    for (String language : List.of("de", "fr", "es")) {
      WordGlosses glosses = words.get(language);
      if (glosses != null && glosses.of(word) != null) {
        languages.add(language);
      }
    }
    return languages;
  }
}
