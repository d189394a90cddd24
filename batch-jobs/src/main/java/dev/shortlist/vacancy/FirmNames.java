package dev.shortlist.vacancy;

import dev.shortlist.profile.Lexicons;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the words of an employer's name from those of its demands: "Kranz Maschinenbau GmbH" asks
/// for no mechanical engineering, and "Northwick Logistics, Chicago" over a posting for no
/// logistics.
final class FirmNames {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}'’.-]*+";

  private static final Pattern WITH_LEGAL_FORM =
      Pattern.compile(
          "(?:"
              + WORD
              + "|&|\\+|und|and|et|y)(?:\\s+(?:"
              + WORD
              + "|&|\\+|und|and|et|y)){0,6}?,?\\s+(?:GmbH|gGmbH|AG|SE|KG|KGaA|OHG|UG|e\\.\\s?V\\.|Ltd|Limited|LLC|LLP|Inc|Corp|PLC|plc"
              + "|S\\.?A\\.?S?|SARL|SASU|S\\.?L\\.?U?|S\\.?p\\.?A|S\\.?r\\.?l|B\\.?V|N\\.?V|Oy|AB|ApS|Pty)(?![\\p{L}\\p{N}])");

  private static final Pattern BEFORE_PLACE =
      Pattern.compile(
          "(?m)^\\s*+(" + WORD + "(?:\\s+" + WORD + "){1,4}+)\\s*+,\\s*+(\\p{Lu}[^\\n]{1,60})");

  private FirmNames() {}

  /// Whether the words at these UTF-16 offsets [start, end) are part of a name with its legal form.
  static boolean hold(String sentence, int start, int end) {
    Matcher name = WITH_LEGAL_FORM.matcher(sentence);
    while (name.find()) {
      if (name.start() <= start && end <= name.end()) {
        return true;
      }
    }
    return false;
  }

  /// Whether they end a name of several words that a place follows, as at the head of a posting.
  static boolean endBeforePlace(String head, int start, int end) {
    Matcher name = BEFORE_PLACE.matcher(head);
    while (name.find()) {
      boolean last = name.start(1) < start && end == name.end(1);
      if (last && Lexicons.placesIn(name.group(2)).stream().anyMatch(at -> at.start() == 0)) {
        return true;
      }
    }
    return false;
  }
}
