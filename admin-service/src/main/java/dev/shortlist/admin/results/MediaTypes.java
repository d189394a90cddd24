package dev.shortlist.admin.results;

import java.util.Map;
import org.springframework.http.MediaType;

/// How CVs are given back: under the type their content has, when it is one that no browser runs.
final class MediaTypes {
  private static final Map<String, String> ENDINGS =
      Map.of(
          "application/pdf",
          ".pdf",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          ".docx",
          "application/msword",
          ".doc",
          "application/vnd.oasis.opendocument.text",
          ".odt",
          "application/rtf",
          ".rtf",
          "text/plain",
          ".txt");

  private MediaTypes() {}

  static String ending(String type) {
    return ENDINGS.getOrDefault(type, ".bin");
  }

  static MediaType safe(String type) {
    return ENDINGS.containsKey(type)
        ? MediaType.parseMediaType(type)
        : MediaType.APPLICATION_OCTET_STREAM;
  }
}
