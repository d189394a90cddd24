package dev.shortlist.vacancy;

import dev.shortlist.hiring.LanguageLevel;
import dev.shortlist.profile.SpokenLanguages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The languages a sentence of a posting asks somebody to know: those of a sentence that speaks of
/// knowing languages, or holds nothing beside one and how much it is wanted. A language's name
/// before a thing that is no word of knowing it ("Italian cuisine", "English language learners") is
/// that thing's.
final class AskedLanguages {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern SPOKEN =
      Pattern.compile(
          "\\b(?:speak|spoken|fluen|language|written|native|bilingual|proficien|verbal|sprach|kenntnisse|deutsch|flie(?:ß|ss)end|verhandlungssicher|wort und schrift|muttersprach|courant|langue|maîtrise|anglais|idioma|nivel|inglés|hablado|lingua|[abc][12]\\b)",
          FLAGS);

  /// A language glued to another word, as German has it: Deutschkenntnisse.
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\p{L}{3})(?=(?:sprach)?kenntnisse|sprachig)", FLAGS);

  /// Stands for a language's name in the pattern of a sentence about languages only.
  private static final String NAME = "\uFFFC";

  private static final Pattern ABOUT_LANGUAGES =
      Pattern.compile(
          "^(?:(?:se valora(?:rá)?|l['’]|la |le |el |das )\\s?)?(?:(?:basic|good|very good|excellent|strong|some|conversational|working knowledge of|knowledge of|gute|sehr gute|grundlegende|bonne?s?|notions d[e’'] ?|buen|buenos|nociones de)\\s?)?\uFFFC(?:[ ,/]+(?:and|or|und|oder|et|ou|y|o|is|are|would|be|serait|sería|wäre|an?|as|language|plus|bonus|asset|advantage|nice to have|required|preferred|desirable|helpful|beneficial|essential|mandatory|necessary|useful|a must|von|vorteil|wünschenswert|un|atout|souhaité|deseable|valorable|\uFFFC))*\\.?$",
          FLAGS);

  /// What may follow a language's name that is asked for, in English; any other word is a thing
  /// that the name describes.
  private static final Set<String> AFTER_A_NAME =
      Set.of(
          ("language languages skill skills speaker speakers speaking spoken proficiency proficient"
                  + " fluency fluent fluently knowledge level levels ability abilities command"
                  + " communication comprehension writing written reading verbal oral native bilingual"
                  + " minimum and or nor but is are as at to in on with for of a an if not also both"
                  + " required requested needed necessary mandatory essential preferred preferable"
                  + " desired desirable beneficial helpful useful advantageous highly strongly very"
                  + " plus bonus asset advantage will would should must can may helps optional"
                  + " environment")
              .split(" ", -1));

  private static final Pattern JOINT =
      Pattern.compile("\\s*-?[,/]?\\s*(?:and|und|et|y|e|&)?\\s*", FLAGS);

  /// A level by its name, which tells more than "good".
  private static final Pattern CEFR = Pattern.compile("\\b[ABC][12]\\b");

  private static final Pattern NEXT_WORD = Pattern.compile("[ ]+([\\p{L}]+)");

  private final boolean english;

  /// english: whether postings are, where a language is called as what comes from its country is.
  AskedLanguages(boolean english) {
    this.english = english;
  }

  /// A language that is asked for at UTF-16 offsets [start, end) of the sentence; level null when
  /// none is named.
  record Asked(String code, String language, @Nullable LanguageLevel level, int start, int end) {}

  List<Asked> in(String sentence) {
    var glued = new ArrayList<Integer>();
    Matcher glue = GLUED.matcher(sentence);
    while (glue.find()) {
      glued.add(glue.start());
    }
    String apart = GLUED.matcher(sentence).replaceAll(" ");
    List<SpokenLanguages.Named> named = SpokenLanguages.in(apart);
    if (named.isEmpty()
        || (!SPOKEN.matcher(apart).find()
            && !ABOUT_LANGUAGES.matcher(bare(apart, named)).matches())) {
      return List.of();
    }
    var asked = new ArrayList<Asked>();
    List<@Nullable LanguageLevel> levels = levels(apart, named);
    for (int i = 0; i < named.size(); i++) {
      SpokenLanguages.Named language = named.get(i);
      if (english && ofAThing(apart, language)) {
        continue;
      }
      asked.add(
          new Asked(
              language.code(),
              language.language(),
              levels.get(i),
              inSentence(language.start(), glued),
              inSentence(language.end(), glued)));
    }
    return asked;
  }

  /// The text with a sign for each language's name.
  private static String bare(String text, List<SpokenLanguages.Named> named) {
    var bare = new StringBuilder();
    int at = 0;
    for (SpokenLanguages.Named language : named) {
      bare.append(text, at, language.start()).append(NAME);
      at = language.end();
    }
    return bare.append(text, at, text.length()).toString();
  }

  /// Before the word for a thing; "English language" is looked behind, and what a foreign language
  /// is to a learner is a subject.
  private static boolean ofAThing(String text, SpokenLanguages.Named language) {
    if (text.startsWith(" as a second language", language.end())
        || text.startsWith(" as a foreign language", language.end())) {
      return true;
    }
    int end = language.end();
    String next = nextWord(text, end);
    if (next.equals("language") || next.equals("languages")) {
      next = nextWord(text, text.indexOf(next.substring(1), end) + next.length() - 1);
    }
    return !next.isEmpty() && !AFTER_A_NAME.contains(next);
  }

  /// The next word in lower case; "" at a sign or the end.
  private static String nextWord(String text, int at) {
    Matcher next = NEXT_WORD.matcher(text).region(at, text.length());
    return next.lookingAt() ? next.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /// The offset before a space was put in at each glued place.
  private static int inSentence(int offset, List<Integer> glued) {
    int added = 0;
    for (int place : glued) {
      added += place + added < offset ? 1 : 0;
    }
    return offset - added;
  }

  /// The level of each: its own, else that of the one it is joined with ("very good German and
  /// English", "German and English fluent").
  private static List<@Nullable LanguageLevel> levels(
      String text, List<SpokenLanguages.Named> named) {
    var levels = new ArrayList<@Nullable LanguageLevel>();
    for (int i = 0; i < named.size(); i++) {
      int from = i == 0 ? 0 : named.get(i - 1).end();
      int to = i + 1 < named.size() ? named.get(i + 1).start() : text.length();
      levels.add(level(text, named.get(i), from, to));
    }
    for (int i = 1; i < named.size(); i++) {
      if (levels.get(i) == null && joined(text, named.get(i - 1), named.get(i))) {
        levels.set(i, levels.get(i - 1));
      }
    }
    for (int i = named.size() - 2; i >= 0; i--) {
      if (levels.get(i) == null
          && joined(text, named.get(i), named.get(i + 1))
          && !text.startsWith(" (", named.get(i + 1).end())) {
        levels.set(i, levels.get(i + 1));
      }
    }
    return levels;
  }

  private static boolean joined(
      String text, SpokenLanguages.Named one, SpokenLanguages.Named next) {
    return JOINT.matcher(text.substring(one.end(), next.start())).matches();
  }

  private static @Nullable LanguageLevel level(
      String sentence, SpokenLanguages.Named language, int from, int to) {
    String front = sentence.substring(from, language.start());
    SpokenLanguages.Command before =
        SpokenLanguages.command(from == 0 ? front : front.substring(front.lastIndexOf(',') + 1));
    SpokenLanguages.Command after = SpokenLanguages.command(sentence.substring(language.end(), to));
    boolean stated = after != null && CEFR.matcher(sentence.substring(language.end(), to)).find();
    if (before != null && from == 0 && !stated) {
      return before.level();
    }
    return after != null ? after.level() : before == null ? null : before.level();
  }
}
