package dev.shortlist.interview;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dev.shortlist.hiring.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// Interview packs as PDF: A4, tagged (PDF/UA), fonts embedded, nothing loaded from outside, no
/// scripts. Equal packs give equal bytes; the creation date is therefore a fixed one.
public final class InterviewPackPdf {
  private static final String CREATED = "2026-01-01T00:00:00Z";
  private static final Pattern XMP_DATE =
      Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*");

  static {
    // The library's own log would repeat words of the document.
    XRLog.setLoggingEnabled(false);
  }

  private InterviewPackPdf() {}

  public static byte[] render(InterviewPack pack) {
    var builder = new PdfRendererBuilder();
    var pages = new PackPages(pack);
    builder.withW3cDocument(pages.document(), null);
    builder.usePdfUaAccessibility(true);
    if (pages.turnsText()) {
      builder.useUnicodeBidiSplitter(TurnedText.Splitter::new);
      builder.useUnicodeBidiReorderer(new TurnedText.Reorderer());
    }
    builder.withProducer("Shortlist");
    builder.useReplacementText(Character.toString(PackFonts.MISSING));
    builder.useUriResolver((base, uri) -> null);
    for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, type) -> false, time);
    }
    var bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    try (var document = new PDDocument()) {
      builder.usePDDocument(document);
      PackFonts.shared().addTo(builder, document);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFKeepOpen();
      }
      fixWhatChanges(document, Sha256.of(InterviewPackJson.write(pack)));
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a PDF into memory", e);
    }
    return bytes.toByteArray();
  }

  /// Puts a fixed date and an id from the content where the libraries put the clock.
  private static void fixWhatChanges(PDDocument document, String content) throws IOException {
    var created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    created.setTimeInMillis(Instant.parse(CREATED).toEpochMilli());
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(created);
    information.setModificationDate(created);
    document.setDocumentId(Long.parseUnsignedLong(content.substring(0, 16), 16));
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
      String fixed = XMP_DATE.matcher(xmp).replaceAll("$1" + CREATED);
      metadata.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
    }
  }
}
