package dev.shortlist.embedding;

import java.net.URI;
import java.time.Duration;

/// Which model to ask, where and how. The key is empty for a server that wants none; batch is how
/// many texts go into one call at most; timeout is for a whole call with its answer; attempts is
/// how often one call is tried.
public record HostedModel(
    URI address,
    String key,
    String name,
    int dimension,
    Shortening shortening,
    int batch,
    Duration timeout,
    int attempts) {
  /// Whether the service is asked for the dimension, which not every model can be.
  public enum Shortening {
    ASKED,
    NATIVE
  }

  public HostedModel {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a hosted model must have a name");
    }
    if (dimension < 8 || dimension > 4096) {
      throw new IllegalArgumentException("dimension must be within 8..4096 but was " + dimension);
    }
    if (batch < 1 || attempts < 1) {
      throw new IllegalArgumentException(
          "batch and attempts must be at least 1 but were " + batch + " and " + attempts);
    }
  }

  /// Names the vectors: model, dimension, and whose it is, since two servers may call different
  /// models alike.
  public String id(String provider) {
    String path = address.getRawPath() == null ? "" : address.getRawPath();
    String place = address.getRawAuthority() + path.replaceFirst("/+$", "");
    return provider + ":" + name + "/" + dimension + "@" + place;
  }

  /// Without the key.
  @Override
  public String toString() {
    return name + "/" + dimension + " at " + address.getRawAuthority();
  }
}
