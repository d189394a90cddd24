package dev.shortlist.document.rtf;

import java.util.Set;

/// The destinations of RTF 1.9 whose text is not shown in the document.
final class RtfDestinations {
  static final Set<String> UNSEEN =
      Set.of(
          "stylesheet",
          "info",
          "pict",
          "object",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "fldinst",
          "filetbl",
          "revtbl",
          "pntext",
          "listtext",
          "bkmkstart",
          "bkmkend",
          "xe",
          "tc",
          "nonesttables",
          "annotation",
          "atnid",
          "atnauthor",
          "atnref",
          "atndate",
          "atrfstart",
          "atrfend",
          "objdata",
          "blipuid",
          "shpinst",
          "panose",
          "falt",
          "mmathPr",
          "wgrffmtfilter",
          "userprops",
          "fontemb",
          "fontfile",
          "template",
          "background",
          "private",
          "sp",
          "sn",
          "docvar");

  /// Destinations of numbers and names that writers put into every document.
  static final Set<String> NO_WORDS =
      Set.of(
          "stylesheet",
          "pict",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "filetbl",
          "revtbl",
          "pntext",
          "listtext",
          "atnid",
          "atnauthor",
          "atnref",
          "atndate",
          "objdata",
          "blipuid",
          "panose",
          "falt",
          "mmathPr",
          "wgrffmtfilter",
          "fontemb",
          "fontfile",
          "template",
          "background",
          "object",
          "shppict",
          "nonshppict",
          "sn",
          "pnseclvl",
          "pgdsctbl",
          "listpicture");

  private RtfDestinations() {}

  /// The flag under which words of such a destination are told; "" where it has none worth a look.
  static String flag(String word) {
    return switch (word) {
      case "annotation" -> "hidden-text.comment";
      case "info", "userprops", "docvar" -> "hidden-text.metadata";
      case "fldinst" -> "hidden-text.field-code";
      case "sp", "shpinst" -> "hidden-text.alternate";
      default -> NO_WORDS.contains(word) ? "" : "hidden-text.unused";
    };
  }

  /// Whether text of a destination of this name is not shown.
  static boolean unseen(String word) {
    return UNSEEN.contains(word);
  }
}
