package dev.shortlist.document.docx;

import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.document.format.Xml;
import dev.shortlist.document.format.ZipContainer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A DOCX's parts by what they are for, as the package's relations say (ISO/IEC 29500-2); by their
/// usual names where they say nothing.
final class DocxPackage {
  private static final String USUAL = "word/document.xml";
  private final ZipContainer zip;
  private final String mainName;
  private final byte[] main;
  private boolean related;

  /// The main part's relations: identifier to part.
  private final Map<String, String> targets = new HashMap<>();

  private final Map<String, String> targetOfKind = new HashMap<>();

  private DocxPackage(ZipContainer zip, String mainName, byte[] main) {
    this.zip = zip;
    this.mainName = mainName;
    this.main = main;
  }

  static DocxPackage of(ZipContainer zip) {
    String name = USUAL;
    var relations = new HashMap<String, String>();
    relations(zip.part("_rels/.rels"), "", new HashMap<>(), relations);
    for (String candidate :
        List.of(relations.getOrDefault("officeDocument", USUAL), USUAL, "word/document2.xml")) {
      if (zip.part(candidate) != null) {
        name = candidate;
        break;
      }
    }
    byte[] main = zip.part(name);
    if (main == null) {
      throw new UnreadableDocumentException(ReadProblem.CORRUPT);
    }
    var made = new DocxPackage(zip, name, main);
    int slash = name.lastIndexOf('/') + 1;
    String own = name.substring(0, slash) + "_rels/" + name.substring(slash) + ".rels";
    made.related = zip.part(own) != null;
    relations(zip.part(own), name.substring(0, slash), made.targets, made.targetOfKind);
    return made;
  }

  private static void relations(
      byte @Nullable [] xml, String folder, Map<String, String> byId, Map<String, String> byKind) {
    if (xml == null) {
      return;
    }
    try {
      XMLStreamReader reader = Xml.reader(xml);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamReader.START_ELEMENT
            && reader.getLocalName().equals("Relationship")) {
          String type = Xml.attribute(reader, "Type");
          String target = path(folder, Xml.attribute(reader, "Target"));
          byId.put(Xml.attribute(reader, "Id"), target);
          byKind.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
      }
    } catch (XMLStreamException e) {
      // The relations read so far stand; the rest is found by its usual names.
      return;
    }
  }

  private static String path(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String path = folder + target;
    while (path.contains("/../")) {
      int up = path.indexOf("/../");
      int before = path.lastIndexOf('/', up - 1) + 1;
      path = path.substring(0, before) + path.substring(up + 4);
    }
    return path;
  }

  byte[] main() {
    return main;
  }

  /// The part that the document names for this kind, or the one of the usual name.
  byte @Nullable [] part(String kind) {
    String target = targetOfKind.get(kind);
    byte[] found = target == null ? null : zip.part(target);
    return found != null ? found : zip.part("word/" + kind + ".xml");
  }

  byte @Nullable [] theme() {
    String target = targetOfKind.get("theme");
    return zip.part(target == null ? "word/theme/theme1.xml" : target);
  }

  /// Whether the picture of this relation hides what is behind it.
  boolean opaquePicture(String relation) {
    String target = targets.get(relation);
    return target != null && zip.opaquePicture(target);
  }

  /// The XML part of this relation of the main part.
  Optional<byte[]> related(String relation) {
    String target = targets.get(relation);
    return Optional.ofNullable(target == null ? null : zip.part(target));
  }

  boolean settings(String element) {
    byte[] settings = part("settings");
    return settings != null
        && new String(settings, StandardCharsets.ISO_8859_1)
            .matches("(?s).*<\\w+:" + element + "(\\s*/>|\\s+\\w+:val=\"(1|true|on)\".*).*");
  }

  /// Headers or footers ("header", "footer") as far as the sections show them; all there are where
  /// no section could be read or the package has no relations.
  List<byte[]> edges(String kind, DocxSections sections) {
    var shown = new ArrayList<byte[]>();
    Set<String> used = used(kind, sections);
    for (Map.Entry<String, byte[]> part : zip.parts().entrySet()) {
      if (edge(part.getKey(), kind) && (used.contains(part.getKey()) || !related)) {
        shown.add(part.getValue());
      }
    }
    return shown;
  }

  /// Text parts that no place of the document shows.
  List<byte[]> unused(DocxSections sections) {
    var unused = new ArrayList<byte[]>();
    for (Map.Entry<String, byte[]> part : zip.parts().entrySet()) {
      String name = part.getKey();
      boolean aside =
          related
              && ((edge(name, "header") && !used("header", sections).contains(name))
                  || (edge(name, "footer") && !used("footer", sections).contains(name)));
      boolean decoy =
          name.startsWith("word/document") && name.endsWith(".xml") && !name.equals(mainName);
      if (aside || decoy) {
        unused.add(part.getValue());
      }
    }
    return unused;
  }

  private static boolean edge(String name, String kind) {
    return name.startsWith("word/" + kind) && name.endsWith(".xml");
  }

  private Set<String> used(String kind, DocxSections sections) {
    boolean even = settings("evenAndOddHeaders");
    var used = new TreeSet<String>();
    for (DocxSections.Edge edge : sections.edges()) {
      boolean on =
          switch (edge.type()) {
            case "first" -> edge.titlePage();
            case "even" -> even;
            default -> true;
          };
      String target = targets.get(edge.relation());
      if (on && target != null && edge(target, kind)) {
        used.add(target);
      }
    }
    return used;
  }

  /// What is said about the document and in its data, part by part.
  void about(Findings findings) throws IOException {
    for (Map.Entry<String, byte[]> part : zip.parts().entrySet()) {
      String name = part.getKey();
      boolean data = name.startsWith("customXml/item") && !name.contains("Props");
      if (data
          || name.equals("docProps/custom.xml")
          || name.equals("docProps/core.xml")
          || name.equals("docProps/app.xml")) {
        findings.about("hidden-text.metadata", Xml.texts(part.getValue()));
      }
    }
  }

  boolean damaged() {
    return zip.damaged();
  }
}
