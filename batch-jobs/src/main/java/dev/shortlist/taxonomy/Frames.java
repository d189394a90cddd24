package dev.shortlist.taxonomy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words that frame a skill's subject in its label: `manage`, `use`, `principles of` before it,
/// `techniques`, `software` after it. As index terms, in the singular and infinitive.
final class Frames {
  /// Verbs that begin a label; what such a label asks for may stand apart in a text: *work in large
  /// teams*.
  static final Set<String> VERBS =
      Set.of(
          "accept",
          "achieve",
          "act",
          "adapt",
          "address",
          "adjust",
          "administer",
          "advise",
          "advocate",
          "analyse",
          "apply",
          "arrange",
          "assess",
          "assist",
          "attend",
          "build",
          "calculate",
          "carry",
          "check",
          "clean",
          "coach",
          "collaborate",
          "collect",
          "communicate",
          "compile",
          "conduct",
          "consult",
          "contribute",
          "control",
          "cooperate",
          "coordinate",
          "create",
          "debug",
          "define",
          "deliver",
          "demonstrate",
          "deploy",
          "design",
          "determine",
          "develop",
          "direct",
          "draft",
          "draw",
          "drive",
          "educate",
          "encourage",
          "engage",
          "ensure",
          "establish",
          "estimate",
          "evaluate",
          "examine",
          "execute",
          "explain",
          "facilitate",
          "follow",
          "forecast",
          "gather",
          "give",
          "guide",
          "handle",
          "hire",
          "identify",
          "implement",
          "improve",
          "inform",
          "inspect",
          "install",
          "instruct",
          "integrate",
          "interpret",
          "interview",
          "investigate",
          "keep",
          "lead",
          "liaise",
          "listen",
          "maintain",
          "make",
          "manage",
          "measure",
          "meet",
          "monitor",
          "motivate",
          "move",
          "negotiate",
          "observe",
          "obtain",
          "operate",
          "optimise",
          "order",
          "organise",
          "oversee",
          "participate",
          "perform",
          "plan",
          "practise",
          "prepare",
          "present",
          "prevent",
          "process",
          "produce",
          "program",
          "promote",
          "provide",
          "read",
          "recommend",
          "record",
          "recruit",
          "remove",
          "repair",
          "report",
          "represent",
          "research",
          "resolve",
          "respond",
          "review",
          "run",
          "schedule",
          "select",
          "sell",
          "set",
          "show",
          "solve",
          "speak",
          "stimulate",
          "store",
          "study",
          "supervise",
          "support",
          "teach",
          "test",
          "think",
          "track",
          "train",
          "translate",
          "transport",
          "treat",
          "troubleshoot",
          "understand",
          "undertake",
          "update",
          "use",
          "utilise",
          "verify",
          "wash",
          "work",
          "write");

  /// Verbs that add nothing to what they are said of: who writes `concurrent programming` uses it.
  static final Set<String> BARE_VERBS = Set.of("use", "utilise", "apply", "perform", "practise");

  /// Nouns that only say what kind of thing the words before them are.
  static final Set<String> TAILS =
      Set.of(
          "technology",
          "technique",
          "method",
          "methodology",
          "principle",
          "software",
          "system",
          "programming",
          "program",
          "procedure",
          "process",
          "practice",
          "skill",
          "tool",
          "development",
          "standard",
          "activity",
          "application",
          "theory");

  /// Those of them without which one word is still the name of the thing: drone technology.
  static final Set<String> TAILS_OF_A_WORD =
      Set.of("technology", "software", "system", "programming", "development", "tool");

  /// Labels that begin so name many things, not one.
  static final Set<String> KINDS = Set.of("type", "method", "technique", "variety");

  private static final Map<String, String> GERUNDS = gerunds();

  private Frames() {}

  /// The verb of a form such as *working*, which the stemmer leaves as it is because it is a noun
  /// as well; the term itself when it is none.
  static String verb(String term) {
    return GERUNDS.getOrDefault(term, term);
  }

  private static Map<String, String> gerunds() {
    var gerunds = new HashMap<String, String>();
    for (String verb : VERBS) {
      gerunds.put(verb + "ing", verb);
      gerunds.put(verb + verb.charAt(verb.length() - 1) + "ing", verb);
      if (verb.endsWith("e")) {
        gerunds.put(verb.substring(0, verb.length() - 1) + "ing", verb);
      }
    }
    return gerunds;
  }
}
