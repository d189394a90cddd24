package dev.shortlist.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/// A document's text by Tika: any format, no optical recognition. Serves many threads.
final class TikaText {
  private final AutoDetectParser parser = new AutoDetectParser();

  /// The text, without a limit on its length; "" when there is none.
  ///
  /// @throws TikaException when Tika cannot read the document
  String read(Path file) throws IOException, TikaException, SAXException {
    var handler = new BodyContentHandler(-1);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      parser.parse(in, handler, new Metadata(), withoutOcr());
    }
    return handler.toString();
  }

  private static ParseContext withoutOcr() {
    var tesseract = new TesseractOCRConfig();
    tesseract.setSkipOcr(true);
    var pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    var context = new ParseContext();
    context.set(TesseractOCRConfig.class, tesseract);
    context.set(PDFParserConfig.class, pdf);
    return context;
  }
}
