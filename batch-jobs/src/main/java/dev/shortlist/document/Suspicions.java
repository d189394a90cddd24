package dev.shortlist.document;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Looks for what is written for a machine and not for a person: instructions, words repeated
/// beyond sense, encoded text. Flags only; a person judges.
final class Suspicions {
  /// A way of talking to a machine, and the words, parted by bars, without which it is not worth
  /// looking: a text that holds none of one list cannot match.
  private record Instruction(Pattern pattern, List<List<String>> needed) {
    Instruction(String pattern, String... needed) {
      this(
          Pattern.compile("(?iu)" + pattern),
          Arrays.stream(needed).map(words -> List.of(words.split("\\|", -1))).toList());
    }

    boolean in(String text, String lowerCase) {
      for (List<String> words : needed) {
        if (words.stream().noneMatch(lowerCase::contains)) {
          return false;
        }
      }
      return pattern.matcher(text).find();
    }
  }

  private static final List<Instruction> INSTRUCTIONS =
      List.of(
          new Instruction(
              "\\b(ignore|disregard|forget|override)\\b.{0,30}\\b(previous|prior|above|earlier|preceding|all|other)\\b.{0,30}\\b(instructions?|prompts?|rules?|criteria|guidelines|resumes|candidates|applicants)\\b",
              "ignore|disregard|forget|override",
              "instruction|prompt|rule|criteria|guidelines|resumes|candidates|applicants"),
          new Instruction(
              "\\b(system|hidden|secret)\\s+prompt\\b|\\bas an? (ai|language model)\\b|\\byou are (now )?an? (ai|assistant|large language model|language model|recruiter|helpful)\\b",
              "prompt|as a ai|as an ai|as a language model|as an language model|you are a|you are now a"),
          new Instruction(
              "\\b(rate|score|rank|recommend|select|mark|classify)\\b.{0,25}\\bthis (candidate|resume|cv|applicant|application)\\b.{0,60}\\b(highest|top|first|best|perfect|excellent|10|100|hire|strongly|qualified)",
              "this candidate|this resume|this cv|this appli",
              "rate|score|rank|recommend|select|mark|classify"),
          new Instruction(
              "\\b(note|attention|instructions?|message) (to|for) (the )?(ai|ats|llm|chatgpt|gpt|language model|screening|reviewing|automated)\\b",
              "note to |note for |attention to |attention for |instruction|message to |message for ",
              " to ai| to ats| to llm| to chatgpt| to gpt| to language| to screen| to review| to auto"
                  + "| to the | for ai| for ats| for llm| for chatgpt| for gpt| for language| for screen"
                  + "| for review| for auto| for the "),
          new Instruction(
              "\\bignorier\\w*\\b.{0,40}\\banweisungen\\b|\\bignore[rz]?\\b.{0,40}\\binstructions (précédentes|ci-dessus)|\\bignor[ae]\\b.{0,40}\\b(instrucciones|istruzioni)\\b",
              "ignor",
              "anweisungen|instructions|instrucciones|istruzioni"),
          new Instruction("<\\|im_start\\|>|\\[/?INST\\]|<\\|system\\|>", "<|[inst]|[/inst]"));

  /// Letters in a row from which text is no text but bytes written as letters (RFC 4648).
  private static final int ENCODED = 160;

  private static final int REPEATED = 30;

  private Suspicions() {}

  static void look(String visible, Findings findings) {
    BesideText.weigh(visible, findings);
    String hidden = findings.hiddenText();
    if (instruction(visible.replace('\n', ' ')) || instruction(hidden)) {
      findings.flag("instruction");
    }
    if (encoded(visible) || encoded(hidden)) {
      findings.flag("encoded-text");
    }
    if (stuffed(visible, 0.15) || stuffed(hidden)) {
      findings.flag("keyword-stuffing");
    }
  }

  /// Whether a text that is not shown holds an instruction or a code.
  static boolean speaksToMachines(String text) {
    return instruction(text) || encoded(text);
  }

  /// Whether a text that is not shown says the same words over and over.
  static boolean stuffed(String hidden) {
    return stuffed(hidden, 0.2);
  }

  private static boolean instruction(String text) {
    // The letters that are "s" and "i" for a pattern that ignores case, and not for lower case.
    String lowerCase =
        text.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ſ', 's').replace('ı', 'i');
    for (Instruction each : INSTRUCTIONS) {
      if (each.in(text, lowerCase)) {
        return true;
      }
    }
    return false;
  }

  private static boolean encoded(String text) {
    int run = 0;
    for (int at = 0; at < text.length() && run < ENCODED; at++) {
      char letter = text.charAt(at);
      boolean base64 =
          (letter >= 'a' && letter <= 'z')
              || (letter >= 'A' && letter <= 'Z')
              || (letter >= '0' && letter <= '9')
              || letter == '+'
              || letter == '/';
      run = base64 ? run + 1 : 0;
    }
    return run >= ENCODED;
  }

  private static boolean stuffed(String text, double share) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    var counts = new HashMap<String, Integer>();
    int words = 0;
    int most = 0;
    int start = 0;
    int letters = 0;
    for (int at = 0; at <= lowerCase.length(); ) {
      int letter = at < lowerCase.length() ? lowerCase.codePointAt(at) : ' ';
      if (Character.isLetter(letter) || letter == '+' || letter == '#') {
        letters += Character.charCount(letter);
      } else {
        if (letters > 3) {
          words++;
          most = Math.max(most, counts.merge(lowerCase.substring(start, at), 1, Integer::sum));
        }
        start = at + Character.charCount(letter);
        letters = 0;
      }
      at += Character.charCount(letter);
    }
    return (most >= REPEATED && most > share * words) || repeatedPhrase(text);
  }

  private static boolean repeatedPhrase(String text) {
    Map<String, Integer> lines = new HashMap<>();
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '.') {
        continue;
      }
      String key = text.substring(start, at).strip();
      start = at + 1;
      if (key.length() >= 25 && lines.merge(key, 1, Integer::sum) >= 20) {
        return true;
      }
    }
    return false;
  }
}
