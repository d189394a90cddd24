package dev.shortlist.document.reader;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.shortlist.document.format.DocumentFormat;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// One fuzz target a format, each held to the promises of reading. Fuzzing takes one target at a
/// time; CONTRIBUTING has the command. Inputs of DOCX and ODT are one part's XML in a whole
/// container, those of `pdfContent` a page's drawing in a whole PDF.
class DocumentFuzz {
  static Stream<byte[]> pdf() throws IOException {
    return FuzzSeeds.openPdfs();
  }

  @MethodSource("pdf")
  @FuzzTest
  void pdf(byte[] bytes) {
    HeldToPromises.check(DocumentFormat.PDF, bytes);
  }

  static Stream<byte[]> pdfContent() {
    return FuzzSeeds.drawings();
  }

  @MethodSource("pdfContent")
  @FuzzTest
  void pdfContent(byte[] drawing) {
    HeldToPromises.check(DocumentFormat.PDF, FuzzSeeds.pdf(drawing));
  }

  static Stream<byte[]> docx() throws IOException {
    return FuzzSeeds.parts(DocumentFormat.DOCX);
  }

  @MethodSource("docx")
  @FuzzTest
  void docx(byte[] part) throws IOException {
    HeldToPromises.check(DocumentFormat.DOCX, FuzzSeeds.container(DocumentFormat.DOCX, part));
  }

  static Stream<byte[]> odt() throws IOException {
    return FuzzSeeds.parts(DocumentFormat.ODT);
  }

  @MethodSource("odt")
  @FuzzTest
  void odt(byte[] part) throws IOException {
    HeldToPromises.check(DocumentFormat.ODT, FuzzSeeds.container(DocumentFormat.ODT, part));
  }

  static Stream<byte[]> zip() throws IOException {
    return Stream.concat(FuzzSeeds.samples("docx"), FuzzSeeds.samples("odt"));
  }

  @MethodSource("zip")
  @FuzzTest
  void zip(byte[] bytes) {
    HeldToPromises.check(DocumentFormat.DOCX, bytes);
    HeldToPromises.check(DocumentFormat.ODT, bytes);
  }

  static Stream<byte[]> doc() throws IOException {
    return FuzzSeeds.samples("doc");
  }

  @MethodSource("doc")
  @FuzzTest
  void doc(byte[] bytes) {
    HeldToPromises.check(DocumentFormat.DOC, bytes);
  }

  static Stream<byte[]> rtf() throws IOException {
    return FuzzSeeds.samples("rtf");
  }

  @MethodSource("rtf")
  @FuzzTest
  void rtf(byte[] bytes) {
    HeldToPromises.check(DocumentFormat.RTF, bytes);
  }

  static Stream<byte[]> html() throws IOException {
    return FuzzSeeds.samples("html");
  }

  @MethodSource("html")
  @FuzzTest
  void html(byte[] bytes) {
    HeldToPromises.check(DocumentFormat.HTML, bytes);
  }

  static Stream<byte[]> text() throws IOException {
    return Stream.concat(FuzzSeeds.samples("txt"), FuzzSeeds.samples("md"));
  }

  @MethodSource("text")
  @FuzzTest
  void text(byte[] bytes) {
    HeldToPromises.check(DocumentFormat.TEXT, bytes);
    HeldToPromises.check(DocumentFormat.MARKDOWN, bytes);
  }

  static Stream<byte[]> jsonResume() throws IOException {
    return FuzzSeeds.samples("json");
  }

  @MethodSource("jsonResume")
  @FuzzTest
  void jsonResume(byte[] bytes) {
    HeldToPromises.check(DocumentFormat.JSON_RESUME, bytes);
  }

  static Stream<byte[]> europass() {
    return FuzzSeeds.europass();
  }

  @MethodSource("europass")
  @FuzzTest
  void europass(byte[] bytes) {
    HeldToPromises.check(DocumentFormat.EUROPASS, bytes);
  }

  static Stream<byte[]> any() throws IOException {
    return FuzzSeeds.samples("");
  }

  @MethodSource("any")
  @FuzzTest
  void any(byte[] bytes) {
    HeldToPromises.check(bytes);
  }
}
