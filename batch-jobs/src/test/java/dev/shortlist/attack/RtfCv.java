package dev.shortlist.attack;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// An invented CV as RTF. Colours: 1 black, 2 white, 3 dark blue, 4 nearly white, 5 nearly dark
/// blue.
final class RtfCv {
  /// What is hidden, after the document's head and after the CV.
  record More(String head, String body) {}

  /// Without lines it writes the clean twin's part.
  @FunctionalInterface
  interface Step {
    More of(List<String> lines);
  }

  private RtfCv() {}

  static byte[] of(InventedCv cv, Step step, List<String> lines) {
    More more = step.of(lines);
    var text =
        new StringBuilder(
            "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}"
                + "{\\colortbl;\\red0\\green0\\blue0;\\red255\\green255\\blue255;"
                + "\\red32\\green64\\blue96;\\red248\\green248\\blue250;"
                + "\\red33\\green65\\blue97;}\n"
                + "\\paperw11906\\paperh16838\\margl1440\\margr1440\n");
    text.append(more.head());
    text.append(paragraphs("\\fs40\\b", List.of(cv.name())));
    text.append(paragraphs("\\fs20", List.of(cv.headline(), cv.contact())));
    for (InventedCv.Section section : cv.sections()) {
      text.append(paragraphs("\\fs26\\b\\cf3", List.of(section.heading())));
      text.append(paragraphs("\\fs20", section.lines()));
    }
    text.append(paragraphs("\\fs20", cv.side()));
    text.append(more.body());
    return text.append("}").toString().getBytes(StandardCharsets.US_ASCII);
  }

  /// One paragraph a line, looking so.
  static String paragraphs(String look, List<String> lines) {
    var all = new StringBuilder();
    for (String line : lines) {
      all.append("{\\pard\\plain").append(look).append(' ').append(line).append("\\par}\n");
    }
    return all.toString();
  }
}
