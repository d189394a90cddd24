package dev.shortlist.document.format;

/// A kind of document that can be read, by its content.
public enum DocumentFormat {
  PDF("application/pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  DOC("application/msword"),
  ODT("application/vnd.oasis.opendocument.text"),
  RTF("application/rtf"),
  HTML("text/html"),
  PNG("image/png"),
  JPEG("image/jpeg"),
  JSON_RESUME("application/json"),
  EUROPASS("application/xml"),
  MARKDOWN("text/markdown"),
  TEXT("text/plain");

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }
}
