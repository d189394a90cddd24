package dev.shortlist.contract;

import dev.shortlist.privacy.AuditHead;
import dev.shortlist.privacy.ChainBreak;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/// audit-verdict@1: whether an audit trail is as it was written, and its sealed head.
public record AuditVerdictJson(long rows, AuditHead head, List<ChainBreak> breaks)
    implements ContractObject {
  public AuditVerdictJson {
    breaks = List.copyOf(breaks);
  }

  @Override
  public String schema() {
    return "audit-verdict@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeBooleanProperty("whole", breaks.isEmpty());
    json.writeNumberProperty("rows", rows);
    json.writeObjectPropertyStart("head");
    json.writeNumberProperty("number", head.mark().number());
    json.writeStringProperty("hash", head.mark().hash());
    json.writeStringProperty("at", head.at().toString());
    json.writeStringProperty("key", head.key());
    json.writeStringProperty("seal", head.seal());
    json.writeEndObject();
    ContractJson.array(
        json,
        "breaks",
        breaks,
        each -> {
          json.writeStartObject();
          json.writeNumberProperty("row", each.row());
          json.writeStringProperty("kind", each.kind().name().toLowerCase(Locale.ROOT));
          json.writeStringProperty("what", each.what());
          json.writeEndObject();
        });
  }
}
