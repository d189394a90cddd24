package dev.shortlist.contract;

import tools.jackson.core.JsonGenerator;

/// One JSON object of the contract. Fields are written in the contract's order, always the same
/// way.
public interface ContractObject {
  /// Name and version, such as document@1; stands first in the object as "schema":
  /// "shortlist/document@1".
  String schema();

  /// Writes every field but the schema.
  void writeFields(JsonGenerator json);
}
