package dev.shortlist.admin.interviews;

import dev.shortlist.admin.http.Refusal;
import dev.shortlist.store.Packs;
import java.util.Locale;
import org.springframework.http.MediaType;

/// What an interview pack can be had as.
enum PackFormat {
  JSON,
  PDF,
  DOCX;

  /// @throws Refusal for any other word
  static PackFormat of(String word) {
    for (PackFormat format : values()) {
      if (format.ending().equals(word)) {
        return format;
      }
    }
    throw Refusal.invalid(
        "interview.format", "a pack is json, pdf or docx", "for example format=pdf");
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  String object(Packs.Written pack) {
    return switch (this) {
      case JSON -> pack.jsonObject();
      case PDF -> pack.pdfObject();
      case DOCX -> pack.docxObject();
    };
  }

  MediaType type() {
    return switch (this) {
      case JSON -> MediaType.APPLICATION_JSON;
      case PDF -> MediaType.APPLICATION_PDF;
      case DOCX ->
          MediaType.parseMediaType(
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    };
  }
}
