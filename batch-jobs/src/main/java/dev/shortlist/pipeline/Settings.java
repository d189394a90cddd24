package dev.shortlist.pipeline;

import dev.shortlist.hiring.TenantId;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What this call runs under: a value for every [SettingKey], each with its origin.
public final class Settings {
  /// A key with the words it was set by, the value they mean, and where they came from.
  public record Entry<T>(SettingKey<T> key, String words, T value, SettingOrigin origin) {
    /// The words for people: a secret is *** once it is set.
    public String shown() {
      return switch (key.visibility()) {
        case SHOWN -> value instanceof Path path ? path.toString() : words;
        case SECRET, SECRET_VARIABLE -> words.isEmpty() ? "" : "***";
      };
    }

    @Override
    public String toString() {
      return key.name() + "=" + shown();
    }
  }

  private final Map<SettingKey<?>, Entry<?>> entries;

  Settings(Map<SettingKey<?>, Entry<?>> entries) {
    this.entries = entries;
  }

  @SuppressWarnings("unchecked") // an entry is put under its own key
  public <T> Entry<T> entry(SettingKey<T> key) {
    Entry<?> entry = entries.get(key);
    if (entry == null) {
      throw new IllegalArgumentException("no setting " + key.name());
    }
    return (Entry<T>) entry;
  }

  public <T> T get(SettingKey<T> key) {
    return entry(key).value();
  }

  /// The same for another tenant.
  Settings withTenant(TenantId tenant) {
    var changed = new LinkedHashMap<>(entries);
    SettingKey<TenantId> key = SettingKeys.TENANT;
    changed.put(key, new Entry<>(key, tenant.value(), tenant, entry(key).origin()));
    return new Settings(changed);
  }

  /// Every setting, in the order of [SettingKeys#ALL].
  public List<Entry<?>> all() {
    return List.copyOf(entries.values());
  }
}
