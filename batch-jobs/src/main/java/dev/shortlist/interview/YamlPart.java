package dev.shortlist.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// A value inside a YAML file with its place, so that a mistake can be named by where it is.
record YamlPart(String place, @Nullable Object value) {
  static YamlPart of(String file, @Nullable Object root) {
    return new YamlPart(file, root);
  }

  String text() {
    if (value instanceof String text && !text.isBlank()) {
      return text.strip().replaceAll("\\s+", " ");
    }
    throw wrong("a text");
  }

  List<String> texts() {
    return items().stream().map(YamlPart::text).toList();
  }

  List<YamlPart> items() {
    if (!(value instanceof List<?> list)) {
      throw wrong("a list");
    }
    var items = new ArrayList<YamlPart>();
    for (Object item : list) {
      items.add(new YamlPart(place + " " + (items.size() + 1), item));
    }
    return items;
  }

  YamlPart part(String key) {
    YamlPart part = parts().get(key);
    if (part == null) {
      throw new IllegalArgumentException(place + " lacks '" + key + "'");
    }
    return part;
  }

  /// The text under a key, or another where there is none.
  String textOr(String key, String other) {
    YamlPart part = parts().get(key);
    return part == null ? other : part.text();
  }

  SequencedMap<String, YamlPart> parts() {
    var parts = new LinkedHashMap<String, YamlPart>();
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong("names with values");
    }
    map.forEach((key, part) -> {
      String name = String.valueOf(key);
      parts.put(name, new YamlPart(place + " " + name, part));
    });
    return parts;
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException(place + " must be " + expected);
  }
}
