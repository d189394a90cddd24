package dev.shortlist.contract;

import tools.jackson.core.JsonGenerator;

/// error@1: what went wrong, which one and why in message, what to do in hint ("" when there is
/// nothing to do), and the exit code.
public record ErrorJson(String code, String message, String hint, int exit)
    implements ContractObject {
  @Override
  public String schema() {
    return "error@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("code", code);
    json.writeStringProperty("message", message);
    json.writeStringProperty("hint", hint);
    json.writeNumberProperty("exit", exit);
  }
}
