package dev.shortlist.vacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds certificates that go by a short name of their own, such as PMP or CISSP.
final class Certificates {
  private static final Pattern CERTIFICATE =
      Pattern.compile(
          "\\b(?:CPA|CFA|ACCA|CMA|PMP|(?:CompTIA )?(?:Security|Network)\\+|CompTIA A\\+|PRINCE2|CISSP|CISA|CISM|CEH|CCNA|CCNP|CCIE|ITIL|CSM|PSM|SPHR|PHR|SHRM-CP|SHRM-SCP|CDL|RN|LPN|CNA|BLS|ACLS|PALS|TEFL|OSHA 10|OSHA 30|Series 7|Series 63|ServSafe|Staplerschein|AWS Certified [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}|Six Sigma (?:Green|Black) Belt)(?![\\p{L}\\d])");

  private static final Pattern CERTIFIED =
      Pattern.compile(
          "\\b(?:certif(?:ied|ication|icate)|licen[sc]ed?|zertifi|certifi(?:é|cat)|certificad)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OR =
      Pattern.compile("\\b(?:or|oder|ou|o)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern AND_SO_ON =
      Pattern.compile(
          "^[^.;]{0,60}(?:\\betc\\b|\\bor similar|\\bor equivalent)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ONE_OF =
      Pattern.compile("\\b(?:one|any) of\\b[^.;]{0,30}$", Pattern.CASE_INSENSITIVE);

  private Certificates() {}

  /// A certificate named at UTF-16 offsets [start, end) of a sentence.
  record Named(String name, int start, int end) {}

  /// In the sentence's order. Names that are plain words, too, count where certifying is spoken of.
  static List<Named> in(String sentence) {
    boolean certified = CERTIFIED.matcher(sentence).find();
    var found = new ArrayList<Named>();
    Matcher matcher = CERTIFICATE.matcher(sentence);
    while (matcher.find()) {
      String name = matcher.group();
      boolean plain = name.equals("RN") || name.equals("ITIL") || name.equals("CSM");
      if (certified || !plain) {
        found.add(new Named(name, matcher.start(), matcher.end()));
      }
    }
    return found;
  }

  /// Whether one of several certificates of a sentence is asked for: "CISSP, Security+, etc."
  static boolean anyWillDo(String sentence, List<Named> named) {
    int start = named.getFirst().start();
    int end = named.getLast().end();
    return OR.matcher(sentence.substring(start, end)).find()
        || AND_SO_ON.matcher(sentence.substring(end)).find()
        || ONE_OF.matcher(sentence.substring(0, start)).find();
  }
}
