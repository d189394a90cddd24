package dev.shortlist.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.shortlist.document.Structure;
import dev.shortlist.hiring.Requirement;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Values as they lie in the database: JSON with the components of the record in their order, so
/// that equal values give equal text. Not what leaves the house; that is the contract's.
public final class StoredJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Structure.class, TaggedStructure.class)
          .addMixIn(Requirement.class, TaggedRequirement.class)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private StoredJson() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Structure.None.class, name = "none"),
    @JsonSubTypes.Type(value = Structure.JsonResume.class, name = "json-resume")
  })
  private interface TaggedStructure {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Requirement.Skill.class, name = "skill"),
    @JsonSubTypes.Type(value = Requirement.Statement.class, name = "text"),
    @JsonSubTypes.Type(value = Requirement.Education.class, name = "education"),
    @JsonSubTypes.Type(value = Requirement.Language.class, name = "language"),
    @JsonSubTypes.Type(value = Requirement.Certificate.class, name = "certificate")
  })
  private interface TaggedRequirement {}
}
