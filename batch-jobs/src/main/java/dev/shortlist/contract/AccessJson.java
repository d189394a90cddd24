package dev.shortlist.contract;

import tools.jackson.core.JsonGenerator;

/// access@1: what a program gets when it logs in or refreshes. The access token lives expiresIn
/// seconds; the refresh token gives the next pair, once.
public record AccessJson(String accessToken, long expiresIn, String refreshToken)
    implements ContractObject {
  @Override
  public String schema() {
    return "access@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("accessToken", accessToken);
    json.writeStringProperty("tokenType", "Bearer");
    json.writeNumberProperty("expiresIn", expiresIn);
    json.writeStringProperty("refreshToken", refreshToken);
  }

  /// Without the tokens.
  @Override
  public String toString() {
    return "access@1";
  }
}
