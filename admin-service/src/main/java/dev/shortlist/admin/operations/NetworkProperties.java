package dev.shortlist.admin.operations;

import dev.shortlist.pipeline.NetworkKeys;
import dev.shortlist.pipeline.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.ssl.pem.PemContent;

/// The service's network settings in Spring Boot's words.
public final class NetworkProperties {
  private static final String BUNDLE = "spring.ssl.bundle.pem.service.";

  private NetworkProperties() {}

  /// Spring Boot's properties for them.
  ///
  /// @throws ServiceUnusableException when the certificate or its key cannot be used
  public static Map<String, Object> of(Settings settings) {
    var properties = new LinkedHashMap<String, Object>();
    String certificate = settings.get(NetworkKeys.CERTIFICATE);
    String key = settings.get(NetworkKeys.KEY);
    if (!certificate.isEmpty() || !key.isEmpty()) {
      check(certificate, key);
      properties.put(BUNDLE + "keystore.certificate", "file:" + certificate);
      properties.put(BUNDLE + "keystore.private-key", "file:" + key);
      properties.put(BUNDLE + "keystore.verify-keys", true);
      properties.put(BUNDLE + "options.enabled-protocols", "TLSv1.3");
      properties.put(BUNDLE + "reload-on-update", true);
      properties.put("server.ssl.bundle", "service");
      properties.put("management.server.ssl.enabled", false);
    }
    List<String> proxies = settings.get(NetworkKeys.PROXIES);
    properties.put("server.forward-headers-strategy", proxies.isEmpty() ? "none" : "native");
    if (!proxies.isEmpty()) {
      properties.put(
          "server.tomcat.remoteip.internal-proxies",
          proxies.stream().map(Pattern::quote).collect(Collectors.joining("|")));
      properties.put("server.tomcat.remoteip.remote-ip-header", "X-Forwarded-For");
      properties.put("server.tomcat.remoteip.protocol-header", "X-Forwarded-Proto");
    }
    return properties;
  }

  private static void check(String certificate, String key) {
    read(
        "service.certificate",
        certificate,
        "a certificate",
        () -> {
          if (PemContent.load(Path.of(certificate)).getCertificates().isEmpty()) {
            throw new IllegalStateException("no certificate in it");
          }
        });
    read(
        "service.key",
        key,
        "a private key",
        () -> {
          if (PemContent.load(Path.of(key)).getPrivateKey() == null) {
            throw new IllegalStateException("no key in it");
          }
        });
  }

  /// Reads a file or throws.
  @FunctionalInterface
  private interface Reading {
    void run() throws java.io.IOException;
  }

  private static void read(String check, String file, String what, Reading reading) {
    try {
      if (file.isEmpty() || !Files.isReadable(Path.of(file))) {
        throw new java.io.FileNotFoundException(file);
      }
      reading.run();
    } catch (java.io.IOException | RuntimeException e) {
      throw new ServiceUnusableException(
          check,
          "cannot read " + what + " from " + (file.isEmpty() ? "nowhere: it is not set" : file),
          "set service.certificate and service.key, both or none, to PEM files that this user may"
              + " read; the key in PKCS #8 without a password",
          e);
    }
  }
}
