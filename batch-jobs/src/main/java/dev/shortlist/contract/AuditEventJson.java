package dev.shortlist.contract;

import dev.shortlist.privacy.AuditEvent;
import dev.shortlist.privacy.AuditRow;
import tools.jackson.core.JsonGenerator;

/// audit-event@1: a row of the audit trail, with all that is needed to check it elsewhere.
public record AuditEventJson(AuditRow row) implements ContractObject {
  @Override
  public String schema() {
    return "audit-event@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    AuditEvent event = row.event();
    json.writeNumberProperty("number", row.number());
    json.writeStringProperty("at", event.at().toString());
    json.writeStringProperty("actor", event.actor());
    json.writeStringProperty("via", event.via());
    json.writeStringProperty("action", event.action());
    json.writeStringProperty("kind", event.kind());
    json.writeStringProperty("object", event.object());
    json.writeStringProperty("outcome", event.outcome().word());
    json.writeStringProperty("request", event.request());
    json.writeStringProperty("previous", row.previous());
    json.writeStringProperty("hash", row.hash());
    json.writeStringProperty("key", row.key());
    json.writeStringProperty("seal", row.seal());
  }
}
