package dev.shortlist.document.format;

import dev.shortlist.document.DocumentProblem;

/// The catalogue of reasons why a document has no text for us: code, what happened, and what to do
/// about it.
public enum ReadProblem {
  EMPTY("document.empty", "the file is empty", "send the document again; nothing arrived of it"),
  ENCRYPTED(
      "document.encrypted",
      "the document is protected by a password",
      "remove the password and run again"),
  CORRUPT(
      "document.corrupt",
      "the file is damaged and cannot be opened",
      "open it in the program that made it, save it anew and run again"),
  TYPE(
      "document.type",
      "the content is not a kind of document that can be read",
      "send a PDF, DOCX, DOC, ODT, RTF, HTML, text or JSON Resume file; the file's name does not matter"),
  UNSAFE(
      "document.unsafe",
      "the file carries a program or an archive and was not opened",
      "save it as a document without macros and attachments, or as PDF, and run again"),
  NO_TEXT(
      "document.no-text",
      "the document shows no text, only pictures or empty pages",
      "read it with OCR (--ocr auto, which needs tesseract), or ask for a version with text"),
  NO_VISIBLE_TEXT(
      "document.no-text",
      "the document shows no text a person can see, though text is hidden in it",
      "ask for a version whose text can be seen; hidden text is never read"),
  LIMIT_BYTES(
      "document.limit.bytes",
      "the file is larger than the limit",
      "save it smaller, for instance with smaller pictures, or raise the limit"),
  LIMIT_UNPACKED(
      "document.limit.unpacked",
      "the file unpacks to more bytes than the limit",
      "save it anew in the program that made it, or raise the limit"),
  LIMIT_RATIO(
      "document.limit.ratio",
      "the file unpacks to far more than its size, as a decompression bomb does",
      "save it anew in the program that made it"),
  LIMIT_PAGES(
      "document.limit.pages",
      "the document has more pages than the limit",
      "send the CV alone, or raise the limit"),
  LIMIT_CHARACTERS(
      "document.limit.characters",
      "the document has more characters than the limit",
      "send the CV alone, or raise the limit"),
  LIMIT_OPERATORS(
      "document.limit.operators",
      "the document has more drawing operations than the limit",
      "print it to a new PDF and run again"),
  LIMIT_DEPTH(
      "document.limit.depth",
      "the document is nested deeper than the limit",
      "print it to a new PDF and run again"),
  READER_TIMEOUT(
      "reader.timeout",
      "reading took longer than the time allowed, twice",
      "the next run tries again; print the document to a new PDF if it happens again"),
  READER_MEMORY(
      "reader.memory",
      "reading needed more memory than allowed, twice",
      "the next run tries again; give the reader more memory or save the document smaller"),
  READER_DIED(
      "reader.died",
      "the reading process died, twice",
      "the next run tries again; print the document to a new PDF if it happens again");

  private final String code;
  private final String message;
  private final String hint;

  ReadProblem(String code, String message, String hint) {
    this.code = code;
    this.message = message;
    this.hint = hint;
  }

  public String code() {
    return code;
  }

  public DocumentProblem problem() {
    return new DocumentProblem(code, message, hint);
  }

  /// The same with the figure that was met, as in "(612 of at most 500)". Never text of the
  /// document.
  public DocumentProblem problem(String figure) {
    return new DocumentProblem(code, message + " (" + figure + ")", hint);
  }
}
