package dev.shortlist.contract;

import dev.shortlist.hiring.Box;
import dev.shortlist.hiring.Quote;
import tools.jackson.core.JsonGenerator;

/// A quote's fields, the same in every object that quotes.
final class QuoteJson {
  private QuoteJson() {}

  static void page(JsonGenerator json, Quote quote) {
    Integer page = quote.page();
    if (page == null) {
      json.writeNullProperty("page");
    } else {
      json.writeNumberProperty("page", page);
    }
  }

  static void placeAndWords(JsonGenerator json, Quote quote) {
    page(json, quote);
    json.writeNumberProperty("start", quote.start());
    json.writeNumberProperty("end", quote.end());
    json.writeStringProperty("quote", quote.text());
    Box box = quote.box();
    if (box == null) {
      json.writeNullProperty("box");
      return;
    }
    json.writeArrayPropertyStart("box");
    json.writeNumber(ContractJson.decimal(box.x0()));
    json.writeNumber(ContractJson.decimal(box.y0()));
    json.writeNumber(ContractJson.decimal(box.x1()));
    json.writeNumber(ContractJson.decimal(box.y1()));
    json.writeEndArray();
  }
}
