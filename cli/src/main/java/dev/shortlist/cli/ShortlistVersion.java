package dev.shortlist.cli;

import dev.shortlist.contract.ContractObject;
import picocli.CommandLine.IVersionProvider;
import tools.jackson.core.JsonGenerator;

/// version@1: which Shortlist this is and what it runs on.
record ShortlistVersion(String shortlist, String java, String system)
    implements ContractObject, IVersionProvider {
  private static final String UNPACKAGED = "unpackaged";

  /// Of the running process; picocli makes it by this constructor.
  ShortlistVersion() {
    this(
        ofPackage(),
        System.getProperty("java.vendor.version", "") + " " + Runtime.version(),
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
  }

  @Override
  public String[] getVersion() {
    return new String[] {"shortlist " + shortlist};
  }

  @Override
  public String schema() {
    return "version@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    json.writeStringProperty("shortlist", shortlist);
    json.writeStringProperty("java", java.strip());
    json.writeStringProperty("system", system);
  }

  private static String ofPackage() {
    String version = ShortlistVersion.class.getPackage().getImplementationVersion();
    return version == null ? UNPACKAGED : version;
  }
}
