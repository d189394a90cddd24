package dev.shortlist.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import dev.shortlist.document.Structure;
import dev.shortlist.hiring.Filter;
import dev.shortlist.hiring.Requirement;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.scoring.Scorecard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Values as they lie in the database: JSON with the components of the record in their order, so
/// that equal values give equal text. Not what leaves the house; that is the contract's.
public final class StoredJson {
  /// A list that an earlier release did not keep is empty.
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Structure.class, TaggedStructure.class)
          .addMixIn(Requirement.class, TaggedRequirement.class)
          .addMixIn(Filter.class, TaggedFilter.class)
          .addMixIn(Vacancy.class, WithFilters.class)
          .addMixIn(Scorecard.class, WithFlags.class)
          .withConfigOverride(
              List.class,
              list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  /// The first byte of packed values, which no JSON begins with.
  private static final byte DEFLATED = 1;

  private StoredJson() {}

  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// The same, deflated (RFC 1951) for the speed of it: large values cost less to keep so than as
  /// text that the server packs.
  static byte[] pack(Object value) {
    var packed = new ByteArrayOutputStream(8_192);
    packed.write(DEFLATED);
    var deflater = new Deflater(Deflater.BEST_SPEED, true);
    try (var out = new DeflaterOutputStream(packed, deflater, 8_192)) {
      out.write(MAPPER.writeValueAsBytes(value));
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory does not fail", e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /// The value of packed bytes, or of plain JSON from before there was packing.
  static <T> T unpack(byte[] packed, Class<T> type) {
    return MAPPER.readValue(unpacked(packed), type);
  }

  /// The JSON as text.
  static String text(byte[] packed) {
    return new String(unpacked(packed), StandardCharsets.UTF_8);
  }

  private static byte[] unpacked(byte[] packed) {
    if (packed.length == 0 || packed[0] != DEFLATED) {
      return packed;
    }
    var inflater = new Inflater(true);
    var deflated = new ByteArrayInputStream(packed, 1, packed.length - 1);
    try (var in = new InflaterInputStream(deflated, inflater, 8_192)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("a stored value is damaged", e);
    } finally {
      inflater.end();
    }
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

  /// Left out when there are none, so that what was kept before there were filters has the same
  /// name.
  interface WithFilters {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<?> filters();
  }

  /// Likewise for a scorecard's flags.
  interface WithFlags extends WithFilters {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> flags();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Filter.Place.class, name = "location"),
    @JsonSubTypes.Type(value = Filter.RightToWork.class, name = "right-to-work")
  })
  private interface TaggedFilter {}

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
