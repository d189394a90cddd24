package dev.shortlist.cli.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.SplittableRandom;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.ComplexFileTable;
import org.apache.poi.hwpf.model.PieceDescriptor;
import org.apache.poi.hwpf.model.TextPiece;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Copies a Word 97 file with other letters in its pieces of text, byte for byte in their places.
final class DocCopies {
  private static final String TEXT = "WordDocument";

  private DocCopies() {}

  static byte[] copy(byte[] original, SplittableRandom random) throws IOException {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(original))) {
      byte[] stream;
      try (InputStream in =
          new DocumentInputStream((DocumentEntry) files.getRoot().getEntry(TEXT))) {
        stream = in.readAllBytes();
      }
      try (var word = new HWPFDocument(new ByteArrayInputStream(original))) {
        // The document's own table, as its text table keeps no places.
        var pieces =
            new ComplexFileTable(
                stream, word.getTableStream(), word.getFileInformationBlock().getFcClx(), 0);
        for (TextPiece piece : pieces.getTextPieceTable().getTextPieces()) {
          vary(stream, piece, random);
        }
      }
      files.createOrUpdateDocument(new ByteArrayInputStream(stream), TEXT);
      var copy = new ByteArrayOutputStream(original.length);
      files.writeFilesystem(copy);
      return copy.toByteArray();
    }
  }

  private static void vary(byte[] stream, TextPiece piece, SplittableRandom random) {
    PieceDescriptor place = piece.getPieceDescriptor();
    int start = place.getFilePosition();
    int length = Math.min(piece.bytesLength(), stream.length - start);
    var charset = place.isUnicode() ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
    String text = new String(stream, start, length, charset);
    byte[] varied = TextWords.vary(text, shown(text, place.isUnicode()), random).getBytes(charset);
    System.arraycopy(varied, 0, stream, start, Math.min(length, varied.length));
  }

  /// Letters outside a field's instructions, which stand between the marks 13 and 14 hex; of the
  /// eight-bit ones those that every code page has.
  private static BitSet shown(String text, boolean unicode) {
    var shown = new BitSet(text.length());
    boolean instruction = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      instruction = c == 0x13 || (instruction && c != 0x14 && c != 0x15);
      if (!instruction && (unicode || c < 0x80)) {
        shown.set(i);
      }
    }
    return shown;
  }
}
