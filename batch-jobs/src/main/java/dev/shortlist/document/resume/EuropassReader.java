package dev.shortlist.document.resume;

import dev.shortlist.document.format.Budget;
import dev.shortlist.document.format.Draft;
import dev.shortlist.document.format.Findings;
import dev.shortlist.document.format.FormatReader;
import dev.shortlist.document.format.ReadProblem;
import dev.shortlist.document.format.UnreadableDocumentException;
import dev.shortlist.document.format.Xml;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/// Europass XML, read as the data it is: the Europass CV of 2012 to 2020 (SkillsPassport, schema
/// 3.x) and that of today (Candidate, after HR-XML). Its values are put into the terms of JSON
/// Resume; birth, sex, nationality and photo are left out.
public final class EuropassReader implements FormatReader {
  private static final Pattern ROOT =
      Pattern.compile("<(?:[A-Za-z0-9]+:)?(?:SkillsPassport|LearnerInfo|Candidate)[\\s>]");

  /// Whether the head of an XML document is that of a Europass CV.
  public static boolean looksLikeOne(String head) {
    return ROOT.matcher(head).find() && head.toLowerCase(Locale.ROOT).contains("europass");
  }

  @Override
  public Draft read(byte[] bytes, Budget budget, Findings findings) throws IOException {
    return JsonResumeReader.draft(resume(bytes, budget));
  }

  /// The CV as a JSON Resume. Throws IOException when it is not well-formed.
  public static JsonNode resume(byte[] bytes, Budget budget) throws IOException {
    XmlTree root;
    try {
      root = XmlTree.parse(bytes, budget);
    } catch (XMLStreamException e) {
      throw Xml.damaged(e);
    }
    return switch (root.name()) {
      case "SkillsPassport" -> EuropassPassport.resume(root.at("LearnerInfo"));
      case "LearnerInfo" -> EuropassPassport.resume(root);
      case "Candidate" -> EuropassCandidate.resume(root);
      default -> throw new UnreadableDocumentException(ReadProblem.TYPE);
    };
  }

  /// Text of a field that may hold HTML, as plain lines.
  static String plain(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html;
    }
    String lines =
        html.replaceAll("(?i)<li[^>]*>", "\n• ")
            .replaceAll("(?i)<(?:br|/p|/div|/ul|/ol)[^>]*>", "\n");
    String text = Parser.unescapeEntities(lines.replaceAll("<[^>]*>", ""), false);
    return String.join("\n", List.of(text.split("\\s*\\n\\s*", -1))).strip();
  }
}
