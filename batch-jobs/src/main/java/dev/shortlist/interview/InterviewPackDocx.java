package dev.shortlist.interview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Interview packs as DOCX (ECMA-376, WordprocessingML), to be edited or filled in: the same pages
/// as the PDF, with headings, tables and lines to write on. Nothing is loaded from outside, no
/// macros. Equal packs give equal bytes; times in it are therefore fixed.
public final class InterviewPackDocx {
  private static final LocalDateTime CREATED = LocalDateTime.of(2026, 1, 1, 0, 0);
  private static final String FOLDER = "/dev/shortlist/interview/docx/";

  private InterviewPackDocx() {}

  public static byte[] render(InterviewPack pack) {
    var pages = new PackPages(pack).document();
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      add(zip, "[Content_Types].xml", part("content-types.xml"));
      add(zip, "_rels/.rels", part("package-rels.xml"));
      add(zip, "word/_rels/document.xml.rels", part("document-rels.xml"));
      add(
          zip,
          "word/styles.xml",
          part("styles.xml").replace("{language}", pack.words().language()));
      add(zip, "word/numbering.xml", part("numbering.xml"));
      add(zip, "docProps/core.xml", WordPages.properties(pages, pack.words().language()));
      add(zip, "word/header1.xml", WordPages.header(pages));
      add(zip, "word/footer1.xml", WordPages.footer(pack.words()));
      add(zip, "word/document.xml", WordPages.body(pages));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a DOCX into memory", e);
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(CREATED);
    zip.putNextEntry(entry);
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String part(String name) {
    return QuestionLibrary.resource(FOLDER + name);
  }
}
