package dev.shortlist.document.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that speak to a program instead of a reader, in the languages CVs come in.
final class Instructions {
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
        if (!holdsOne(lowerCase, words)) {
          return false;
        }
      }
      return pattern.matcher(text).find();
    }

    private static boolean holdsOne(String text, List<String> words) {
      for (String word : words) {
        if (text.contains(word)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final List<Instruction> ENGLISH =
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
              "\\bif you are an? (ai|llm|large language model|language model|automated|bot)\\b"
                  + "|\\b(respond|reply|answer) (only )?with\\b.{0,30}\\b(hire|qualified|accept|recommended|yes)\\b",
              "if you are a|respond |reply |answer "),
          new Instruction("<\\|im_start\\|>|\\[/?INST\\]|<\\|system\\|>", "<|[inst]|[/inst]"));

  private static final List<Instruction> OTHERS =
      List.of(
          new Instruction(
              "\\bignorier\\w*\\b.{0,40}\\b(anweisungen|vorgaben|regeln|kriterien)\\b"
                  + "|\\bignore[rz]?\\b.{0,40}\\b(instructions|consignes|règles)\\b.{0,20}(précédent|ci-dessus)"
                  + "|\\bignor[aeio]\\w*\\b.{0,40}\\b(instrucciones|istruzioni|instruções)"
                  + "|ignoruj\\b.{0,40}\\b(instrukcje|polecenia)\\b",
              "ignor",
              "anweisungen|vorgaben|regeln|kriterien|instruc|instruç|istruzioni|consignes|règles|instrukcje|polecenia"),
          new Instruction("\\bnegeer\\b.{0,40}\\b(instructies|opdrachten|regels)\\b", "negeer"),
          new Instruction("\\bdesconsider[ea]\\b.{0,40}\\binstruç", "desconsider"),
          new Instruction("\\bpomiń\\b.{0,40}\\b(instrukcje|polecenia)\\b", "pomiń"),
          new Instruction(
              "\\b(bewerte|empfiehl|empfehle|stufe)\\b.{0,20}\\bdiese[nrms]?\\s+(kandidat|bewerber|lebenslauf)",
              "kandidat|bewerber|lebenslauf",
              "diese"),
          new Instruction(
              "(?<!\\p{L})(évaluez?|notez?|classez?|recommandez?)\\b.{0,20}\\b(ce|cette)\\s+(candidat|cv\\b)",
              "candidat|cv",
              "value|note|classe|recommande"),
          new Instruction(
              "(?<!\\p{L})(califica|evalúa|recomienda|puntúa|valuta|raccomanda|classifica|avalie|recomende)\\b.{0,20}\\b(est[ea]|quest[oa])\\s+(candidat|cv\\b|currículum)",
              "candidat|cv|currículum",
              "este|esta|questo|questa"),
          new Instruction(
              "\\b(beoordeel|waardeer|oceń|poleć)\\b.{0,20}\\b(deze|tego)\\s+(kandida|sollicitant)",
              "kandida|sollicitant",
              "deze|tego"),
          new Instruction("(忽略|无视|忽視|無視).{0,12}(指令|指示|说明|說明|提示|要求)", "忽略|无视|忽視|無視"),
          new Instruction(
              "(推荐|推薦|评为|評為|给|給).{0,12}(候选人|候選人|简历|簡歷|申请人).{0,20}(最高|满分|滿分|第一|最佳|录用|錄用)",
              "候选人|候選人|简历|簡歷|申请人"));

  private Instructions() {}

  static boolean in(String text) {
    if (text.isEmpty()) {
      return false;
    }
    // The letters that are "s" and "i" for a pattern that ignores case, and not for lower case.
    String lowerCase =
        text.replace('İ', 'i').toLowerCase(Locale.ROOT).replace('ſ', 's').replace('ı', 'i');
    for (Instruction each : ENGLISH) {
      if (each.in(text, lowerCase)) {
        return true;
      }
    }
    for (Instruction each : OTHERS) {
      if (each.in(text, lowerCase)) {
        return true;
      }
    }
    return false;
  }
}
