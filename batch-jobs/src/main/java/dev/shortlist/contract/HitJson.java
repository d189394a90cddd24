package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Quote;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;

/// hit@1: one candidate a search found, why, and the words that show it. Facets are the candidate's
/// own values of the fields asked for.
public record HitJson(
    CandidateId candidate,
    double score,
    Why why,
    List<Quote> snippets,
    SequencedMap<String, List<String>> facets)
    implements ContractObject {
  /// What each half of the search gave, 0 when it did not find the candidate, and the query's terms
  /// that were met.
  public record Why(double text, double semantic, List<String> terms) {
    public Why {
      terms = List.copyOf(terms);
    }
  }

  public HitJson {
    snippets = List.copyOf(snippets);
  }

  @Override
  public String schema() {
    return "hit@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("candidate", candidate.value());
    json.writeNumberProperty("score", fraction(score));
    json.writeObjectPropertyStart("why");
    json.writeNumberProperty("text", fraction(why.text()));
    json.writeNumberProperty("semantic", fraction(why.semantic()));
    ContractJson.strings(json, "terms", why.terms());
    json.writeEndObject();
    json.writeArrayPropertyStart("snippets");
    for (Quote snippet : snippets) {
      json.writeStartObject();
      QuoteJson.page(json, snippet);
      json.writeStringProperty("quote", snippet.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("facets");
    facets.forEach((field, values) -> ContractJson.strings(json, field, values));
    json.writeEndObject();
  }

  /// Search scores are small (RRF gives about 0.03), so six decimals.
  private static BigDecimal fraction(double value) {
    return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_EVEN);
  }
}
