package dev.shortlist.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Looks for what is written for a machine and not for a person: instructions, words repeated
/// beyond sense, encoded text. Flags only; a person judges.
final class Suspicions {
  private static final Pattern INSTRUCTION =
      Pattern.compile(
          "(?iu)\\b(ignore|disregard|forget|override)\\b.{0,30}\\b(previous|prior|above|earlier|preceding|all|other)\\b.{0,30}\\b(instructions?|prompts?|rules?|criteria|guidelines|resumes|candidates|applicants)\\b"
              + "|\\b(system|hidden|secret)\\s+prompt\\b|\\bas an? (ai|language model)\\b|\\byou are (now )?an? (ai|assistant|large language model|language model|recruiter|helpful)\\b"
              + "|\\b(rate|score|rank|recommend|select|mark|classify)\\b.{0,25}\\bthis (candidate|resume|cv|applicant|application)\\b.{0,60}\\b(highest|top|first|best|perfect|excellent|10|100|hire|strongly|qualified)"
              + "|\\b(note|attention|instructions?|message) (to|for) (the )?(ai|ats|llm|chatgpt|gpt|language model|screening|reviewing|automated)\\b"
              + "|\\bignorier\\w*\\b.{0,40}\\banweisungen\\b|\\bignore[rz]?\\b.{0,40}\\binstructions (précédentes|ci-dessus)|\\bignor[ae]\\b.{0,40}\\b(instrucciones|istruzioni)\\b"
              + "|<\\|im_start\\|>|\\[/?INST\\]|<\\|system\\|>");
  private static final Pattern ENCODED =
      Pattern.compile("[A-Za-z0-9+/]{160,}={0,2}|(?:[0-9a-f]{2}){120,}");
  private static final int REPEATED = 30;

  private Suspicions() {}

  static void look(String visible, Findings findings) {
    String hidden = findings.hiddenText();
    if (INSTRUCTION.matcher(visible.replace('\n', ' ')).find()
        || INSTRUCTION.matcher(hidden).find()) {
      findings.flag("instruction");
    }
    if (ENCODED.matcher(visible).find() || ENCODED.matcher(hidden).find()) {
      findings.flag("encoded-text");
    }
    if (stuffed(visible, 0.15) || stuffed(hidden, 0.2)) {
      findings.flag("keyword-stuffing");
    }
  }

  private static boolean stuffed(String text, double share) {
    var counts = new HashMap<String, Integer>();
    int words = 0;
    int most = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}+#]+", -1)) {
      if (word.length() > 3) {
        words++;
        most = Math.max(most, counts.merge(word, 1, Integer::sum));
      }
    }
    return (most >= REPEATED && most > share * words) || repeatedPhrase(text);
  }

  private static boolean repeatedPhrase(String text) {
    Map<String, Integer> lines = new HashMap<>();
    for (String line : text.split("[\\n.]", -1)) {
      String key = line.strip();
      if (key.length() >= 25 && lines.merge(key, 1, Integer::sum) >= 20) {
        return true;
      }
    }
    return false;
  }
}
