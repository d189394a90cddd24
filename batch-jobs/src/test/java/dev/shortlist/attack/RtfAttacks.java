package dev.shortlist.attack;

import java.util.List;

/// Text that is in an RTF and not on its pages.
final class RtfAttacks {
  private static final String VANISH = "hidden-text.vanish";
  private static final String OFF = "hidden-text.off-page";
  private static final String TINY = "hidden-text.tiny";
  private static final String WHITE = "hidden-text.white";
  private static final String CLIPPED = "hidden-text.clipped";
  private static final String DELETED = "hidden-text.deleted";
  private static final String METADATA = "hidden-text.metadata";
  private static final String UNUSED = "hidden-text.unused";

  static final List<Attack> ALL =
      List.of(
          look("hidden", VANISH, "\\v"),
          look("hidden on the web", VANISH, "\\webhidden"),
          look("hidden after the size", VANISH, "\\fs20\\cf1\\v1"),
          look("white", WHITE, "\\cf2"),
          look("nearly white", WHITE, "\\cf4"),
          look("shaded in its own colour", WHITE, "\\cf5\\chcbpat3"),
          look("highlighted in its own colour", WHITE, "\\cf3\\highlight5"),
          look("paragraph shaded in its own colour", WHITE, "\\cbpat3\\cf5"),
          look("one point", TINY, "\\fs2"),
          look("half a point", TINY, "\\fs1"),
          look("scaled to 1 %", TINY, "\\fs20\\charscalex1"),
          look("condensed to nothing", TINY, "\\fs20\\expndtw-300"),
          look("raised off the page", OFF, "\\fs20\\up3000"),
          look("line of no height", CLIPPED, "\\fs20\\sl-1\\slmult0"),
          look("indented off the page", OFF, "\\fs20\\li14000\\ri-9000"),
          look("frame left of the page", OFF, "\\fs20\\phpg\\posnegx-9999\\absw2000"),
          look("frame off the page by position", OFF, "\\fs20\\phpg\\posx-9999\\absw2000"),
          look("frame below the page", OFF, "\\fs20\\pvpg\\posy30000\\absw2000"),
          look("deleted", DELETED, "\\revised\\deleted"),
          of("comment", "hidden-text.comment", RtfAttacks::comment),
          of(
              "subject of the document",
              METADATA,
              l -> head("{\\info{\\subject " + plain(l) + "}}")),
          of(
              "keywords of the document",
              METADATA,
              l -> head("{\\info{\\title CV}{\\keywords " + plain(l) + "}}")),
          of(
              "comment on the document",
              METADATA,
              l -> head("{\\info{\\doccomm " + plain(l) + "}}")),
          of(
              "own properties",
              METADATA,
              l ->
                  head("{\\*\\userprops{\\propname x}\\proptype30{\\staticval " + plain(l) + "}}")),
          of("field's code", "hidden-text.field-code", RtfAttacks::field),
          of(
              "text box off the page",
              OFF,
              l -> box(l, "\\shpleft-9000\\shptop100\\shpright-4000\\shpbottom900")),
          of(
              "text box of no size",
              CLIPPED,
              l -> box(l, "\\shpleft100\\shptop100\\shpright100\\shpbottom100")),
          of(
              "even pages' header that is off",
              UNUSED,
              l -> body("{\\headerl " + RtfCv.paragraphs("", l) + "}")),
          of(
              "first page's footer that is off",
              UNUSED,
              l -> body("{\\footerf " + RtfCv.paragraphs("", l) + "}")),
          of("destination nobody knows", UNUSED, l -> body("{\\*\\odd " + plain(l) + "}")),
          of(
              "document variable",
              UNUSED + " " + METADATA,
              l -> head("{\\*\\docvar {x}{" + plain(l) + "}}")),
          of(
              "bookmark",
              UNUSED + " " + METADATA,
              l -> body("{\\*\\bkmkstart " + plain(l) + "}{\\*\\bkmkend x}")),
          of("index entry", UNUSED, l -> body("{\\xe {" + plain(l) + "}}")),
          of("hidden by its style", VANISH, l -> styled(l, "\\v")),
          of("row of white text", WHITE, l -> row(l, "\\cf2", "")),
          of("row shaded in its colour", WHITE, l -> row(l, "\\cf5", "\\clcbpat3")));

  private RtfAttacks() {}

  private static Attack of(String name, String codes, RtfCv.Step step) {
    return Attack.of("RTF", name, codes, (cv, sidebar, lines) -> RtfCv.of(cv, step, lines));
  }

  private static Attack look(String name, String codes, String look) {
    return of(name, codes, l -> body(RtfCv.paragraphs(look, l)));
  }

  private static RtfCv.More head(String head) {
    return new RtfCv.More(head, "");
  }

  private static RtfCv.More body(String body) {
    return new RtfCv.More("", body);
  }

  private static String plain(List<String> lines) {
    return String.join(" ", lines);
  }

  private static RtfCv.More comment(List<String> lines) {
    return body(
        "\\pard Reliable{\\*\\atnid A}{\\*\\atnauthor A}\\chatn{\\*\\annotation{\\*\\atndate 1}\\pard "
            + plain(lines)
            + "}\\par\n");
  }

  private static RtfCv.More field(List<String> lines) {
    return body(
        "\\pard{\\field{\\*\\fldinst COMMENTS " + plain(lines) + "}{\\fldrslt Reliable}}\\par\n");
  }

  private static RtfCv.More box(List<String> lines, String place) {
    return body(
        "\\pard Reliable{\\shp{\\*\\shpinst"
            + place
            + "\\shpbxpage\\shpbypage{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt "
            + RtfCv.paragraphs("", lines)
            + "}}}\\par\n");
  }

  /// The paragraphs repeat their style's look, as RTF demands of its writers.
  private static RtfCv.More styled(List<String> lines, String look) {
    return new RtfCv.More(
        "{\\stylesheet{\\s0 Normal;}{\\s9" + look + " Quiet;}}",
        RtfCv.paragraphs("\\s9" + look, lines));
  }

  private static RtfCv.More row(List<String> lines, String look, String cell) {
    return body(
        "\\trowd"
            + cell
            + "\\cellx9000\\pard\\intbl References\\cell\\row\n\\trowd"
            + cell
            + "\\cellx9000\\pard\\intbl"
            + look
            + " "
            + plain(lines)
            + "\\cell\\row\\pard\\plain\n");
  }
}
