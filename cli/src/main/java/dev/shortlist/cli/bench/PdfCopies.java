package dev.shortlist.cli.bench;

import dev.shortlist.document.font.PlainFontMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Copies a PDF with other letters in the strings its pages show: codes of the same font, length
/// and about the same width take each other's place, so that layout and cost of reading stay.
final class PdfCopies {
  static {
    FontMappers.set(new PlainFontMapper());
  }

  private final PDDocument document;
  private final PdfWords words;

  private PdfCopies(PDDocument document, SplittableRandom random) {
    this.document = document;
    this.words = new PdfWords(random);
  }

  static byte[] copy(byte[] original, SplittableRandom random) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(original),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      document.setAllSecurityToBeRemoved(true);
      return new PdfCopies(document, random).copy(original.length);
    }
  }

  private byte[] copy(int size) throws IOException {
    List<Content> contents = contents();
    for (Content content : contents) {
      new ShownStrings(content.resources(), words::learn).visit(content.tokens());
    }
    for (Content content : contents) {
      new ShownStrings(content.resources(), words::vary).visit(content.tokens());
      content.write();
    }
    var bytes = new ByteArrayOutputStream(size + size / 8);
    document.save(
        bytes,
        document.getDocument().isXRefStream()
            ? CompressParameters.DEFAULT_COMPRESSION
            : CompressParameters.NO_COMPRESSION);
    return bytes.toByteArray();
  }

  /// A stream of operators, taken apart, and where it goes when it is put together again.
  private record Content(PDResources resources, List<Object> tokens, COSStream target) {
    void write() throws IOException {
      try (OutputStream out = target.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(out).writeTokens(tokens);
      }
    }
  }

  /// Every page and every form that one shows, once.
  private List<Content> contents() throws IOException {
    var contents = new ArrayList<Content>();
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : document.getPages()) {
      PDResources resources = page.getResources() == null ? new PDResources() : page.getResources();
      List<Object> tokens = tokens(page);
      var stream = new PDStream(document);
      page.setContents(stream);
      contents.add(new Content(resources, tokens, stream.getCOSObject()));
      forms(resources, contents, seen);
    }
    return contents;
  }

  private static void forms(PDResources resources, List<Content> contents, Set<COSBase> seen)
      throws IOException {
    for (COSName name : resources.getXObjectNames()) {
      COSBase object =
          resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getDictionaryObject(name);
      if (!(object instanceof COSStream stream)
          || !COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
          || !seen.add(stream)) {
        continue;
      }
      PDXObject shown = resources.getXObject(name);
      if (shown instanceof PDFormXObject form) {
        PDResources own = form.getResources() == null ? resources : form.getResources();
        List<Object> tokens = tokens(form);
        contents.add(new Content(own, tokens, stream));
        if (form.getResources() != null) {
          forms(own, contents, seen);
        }
      }
    }
  }

  private static List<Object> tokens(PDContentStream content) throws IOException {
    var parser = new PDFStreamParser(content);
    try {
      return parser.parse();
    } finally {
      parser.close();
    }
  }
}
