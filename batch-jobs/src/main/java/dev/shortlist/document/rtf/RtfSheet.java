package dev.shortlist.document.rtf;

/// The paper of an RTF in twips: its size, its side margins, and which pages' headers it shows.
record RtfSheet(int width, int height, int left, int right, boolean facing, boolean titlePage) {
  static final RtfSheet USUAL = of(false, false);

  static RtfSheet of(boolean facing, boolean titlePage) {
    return new RtfSheet(12_240, 15_840, 1_800, 1_800, facing, titlePage);
  }

  /// The sheet that this word makes of it.
  RtfSheet with(String word, int twips) {
    return switch (word) {
      case "paperw" -> new RtfSheet(Math.max(1_000, twips), height, left, right, facing, titlePage);
      case "paperh" -> new RtfSheet(width, Math.max(1_000, twips), left, right, facing, titlePage);
      case "margl" -> new RtfSheet(width, height, twips, right, facing, titlePage);
      case "margr" -> new RtfSheet(width, height, left, twips, facing, titlePage);
      default -> this;
    };
  }

  /// Whether headers and footers of this name are shown on some page.
  boolean shows(String edge) {
    return switch (edge) {
      case "headerf", "footerf" -> titlePage;
      case "headerl", "footerl" -> facing;
      default -> true;
    };
  }
}
