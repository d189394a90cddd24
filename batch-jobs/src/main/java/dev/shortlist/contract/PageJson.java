package dev.shortlist.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// page@1: a part of a list. Next is what to ask for to get the part behind it, null for the last.
public record PageJson(List<? extends ContractObject> items, @Nullable String next)
    implements ContractObject {
  public PageJson {
    items = List.copyOf(items);
  }

  @Override
  public String schema() {
    return "page@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    ContractJson.array(json, "items", items, item -> ContractJson.object(json, item));
    ContractJson.nullable(json, "next", next);
  }
}
