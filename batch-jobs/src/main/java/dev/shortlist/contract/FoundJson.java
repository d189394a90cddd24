package dev.shortlist.contract;

import dev.shortlist.search.Facet;
import dev.shortlist.search.SearchResults;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// found@1: a part of what a search found, how many there are in all (at least so many when
/// atLeast), the counts of the facets asked for, and words that may have been meant.
public record FoundJson(List<HitJson> items, SearchResults results, @Nullable String next)
    implements ContractObject {
  public FoundJson {
    items = List.copyOf(items);
  }

  @Override
  public String schema() {
    return "found@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    ContractJson.array(json, "items", items, item -> ContractJson.object(json, item));
    json.writeNumberProperty("total", results.total());
    json.writeBooleanProperty("atLeast", results.atLeast());
    json.writeObjectPropertyStart("facets");
    for (Facet facet : results.facets()) {
      json.writeObjectPropertyStart(facet.field().word());
      facet.counts().forEach(count -> json.writeNumberProperty(count.value(), count.candidates()));
      json.writeEndObject();
    }
    json.writeEndObject();
    ContractJson.array(
        json,
        "spellings",
        results.spellings(),
        each ->
            ContractJson.object(
                json,
                new SpellingJson(
                    each.written(), each.field(), each.suggested(), each.candidates())));
    ContractJson.nullable(json, "next", next);
  }
}
