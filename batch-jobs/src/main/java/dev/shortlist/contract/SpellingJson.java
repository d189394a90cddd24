package dev.shortlist.contract;

import tools.jackson.core.JsonGenerator;

/// spelling@1, on standard error: a word of a search line that no candidate has, or hardly one, and
/// the index's word that may have been meant. It belongs to the line and not to a hit, and is
/// wanted most where there is no hit at all; what was found is not changed by it.
///
/// @param field the field whose value it is; "" for a word of the text
/// @param candidates how many have the suggested word
public record SpellingJson(String written, String field, String suggested, int candidates)
    implements ContractObject {
  @Override
  public String schema() {
    return "spelling@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("written", written);
    json.writeStringProperty("field", field);
    json.writeStringProperty("suggested", suggested);
    json.writeNumberProperty("candidates", candidates);
  }
}
