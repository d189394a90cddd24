package dev.shortlist.document.reader;

import dev.shortlist.document.format.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/// What fuzzing starts from: the repository's invented CVs, taken apart so that a changed byte
/// meets the reader and not a checksum or a compressor.
final class FuzzSeeds {
  private static final Path SAMPLES =
      Path.of(System.getProperty("shortlist.samples", "samples/cvs"));

  /// A text in either format's terms; each reads past the other's.
  private static final String WORDS =
      """
      <x:document xmlns:x="urn:x" xmlns:w="urn:w" xmlns:text="urn:t" xmlns:office="urn:o"><w:body>
      <office:body><office:text><text:p text:style-name="P1"><w:pPr><w:pStyle w:val="Heading1"/>
      <w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:rPr>
      <w:rStyle w:val="Strong"/></w:rPr><w:t>Ada Example</w:t></w:r>Ada Example</text:p>
      </office:text></office:body><w:sectPr><w:headerReference xmlns:r="urn:r" w:type="default"
      r:id="rId1"/></w:sectPr></w:body></x:document>
      """;

  private static final Map<DocumentFormat, SequencedMap<String, byte[]>> CONTAINERS =
      new ConcurrentHashMap<>();

  private FuzzSeeds() {}

  /// The samples whose name ends so; all without an ending.
  static Stream<byte[]> samples(String ending) throws IOException {
    var found = new ArrayList<byte[]>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ending)).sorted().toList()) {
        found.add(Files.readAllBytes(file));
      }
    }
    return found.stream().filter(bytes -> bytes.length > 0);
  }

  /// The PDFs with all streams unpacked, but for fonts and pictures.
  static Stream<byte[]> openPdfs() throws IOException {
    var open = new ArrayList<byte[]>();
    for (byte[] packed : samples("pdf").toList()) {
      try (PDDocument pdf = Loader.loadPDF(packed)) {
        for (var key : pdf.getDocument().getXrefTable().keySet()) {
          if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
              && !stream.containsKey(COSName.LENGTH1)
              && stream.getItem(COSName.SUBTYPE) != COSName.IMAGE) {
            unpack(stream);
          }
        }
        var out = new ByteArrayOutputStream();
        pdf.save(out, CompressParameters.NO_COMPRESSION);
        open.add(out.toByteArray());
      } catch (IOException e) {
        // One sample is locked; as it is, it still is a seed.
        open.add(packed);
      }
    }
    open.add(pdf(drawings().findFirst().orElseThrow()));
    return open.stream();
  }

  private static void unpack(COSStream stream) throws IOException {
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readAllBytes();
    }
    stream.removeItem(COSName.DECODE_PARMS);
    try (OutputStream out = stream.createOutputStream()) {
      out.write(bytes);
    }
  }

  /// Drawings of a page, with what CVs draw by.
  static Stream<byte[]> drawings() {
    String text =
        """
        q 0.2 0.4 0.6 rg 30 700 200 90 re f Q
        BT /F1 18 Tf 1 0 0 1 50 780 Tm (Ada Example) Tj ET
        BT /F2 10 Tf 12 TL 50 740 Td [(Expe) -20 (rience)] TJ T* (2019 - today) ' 0 -24 Td
        3 Tr (unseen) Tj 0 Tr 1 g (white) Tj 0 g 2 Ts (raised) Tj 4 Tc (spaced) Tj ET
        /Span <</ActualText (whole)>> BDC BT /F1 10 Tf 50 600 Td (who) Tj (le) Tj ET EMC
        /OC /Layer BDC BT /F3 12 Tf 50 500 Td <0041004200430044> Tj ET EMC
        """;
    String more =
        """
        q 50 50 300 300 re W n /X1 Do Q q 90 0 0 90 60 60 cm /Im1 Do Q
        /G1 gs 0 0 1 RG 3 w 50 400 m 300 400 l S 50 380 m 300 380 l S
        q 0 1 -1 0 500 100 cm BT /F4 12 Tf 0 0 Td (AAB) Tj ET Q
        BT /F1 9 Tf 120 Tz 2 Tw 50 300 Td (two words) Tj 1 0 0.3 1 50 280 Tm (slanted) Tj ET
        /Cs1 cs 0.5 scn /P1 sh 10 10 m 20 20 30 30 40 40 c h B* sh
        BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI
        """;
    return Stream.of(text, more, text + more).map(FuzzSeeds::bytes);
  }

  /// A PDF whose one page has this drawing, with fonts, a form, a picture and a layer to name.
  static byte[] pdf(byte[] drawing) {
    var out = new ByteArrayOutputStream();
    var places = new ArrayList<Integer>();
    out.writeBytes(bytes("%PDF-1.7\n"));
    for (byte[] object : objects(drawing)) {
      places.add(out.size());
      out.writeBytes(bytes(places.size() + " 0 obj\n"));
      out.writeBytes(object);
      out.writeBytes(bytes("\nendobj\n"));
    }
    int table = out.size();
    var end = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      end.append("%010d 00000 n \n".formatted(place));
    }
    end.append("trailer <</Size ").append(places.size() + 1).append(" /Root 1 0 R>>\nstartxref\n");
    out.writeBytes(bytes(end.append(table).append("\n%%EOF\n").toString()));
    return out.toByteArray();
  }

  private static List<byte[]> objects(byte[] drawing) {
    return List.of(
        bytes(
            "<</Type /Catalog /Pages 2 0 R /OCProperties <</OCGs [9 0 R] /D <</OFF [9 0 R]>>>>>>"),
        bytes("<</Type /Pages /Kids [3 0 R] /Count 1>>"),
        bytes(
            """
            <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <<
            /Font <</F1 5 0 R /F2 6 0 R /F3 7 0 R /F4 8 0 R>> /Properties <</Layer 9 0 R>>
            /XObject <</X1 10 0 R /Im1 11 0 R>> /ExtGState <</G1 <</ca 0.1 /CA 0.2>>>>
            /ColorSpace <</Cs1 [/Separation /Ink /DeviceGray 13 0 R]>> /Shading <</P1 <<
            /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function 13 0 R>>>>>>>>\
            """),
        stream("", drawing),
        bytes("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>"),
        bytes("<</Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /WinAnsiEncoding>>"),
        bytes(
            """
            <</Type /Font /Subtype /Type0 /BaseFont /Odd /Encoding /Identity-H /DescendantFonts [<<
            /Type /Font /Subtype /CIDFontType2 /BaseFont /Odd /DW 500 /CIDSystemInfo <<
            /Registry (Adobe) /Ordering (Identity) /Supplement 0>>>>]>>\
            """),
        bytes(
            """
            <</Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [0.1 0 0 0.1 0 0]
            /CharProcs <</a 12 0 R>> /Encoding <</Differences [65 /a]>> /FirstChar 65 /LastChar 66
            /Widths [9 9]>>\
            """),
        bytes("<</Type /OCG /Name (Layer)>>"),
        stream(
            "/Type /XObject /Subtype /Form /BBox [0 0 300 300] /Resources <</Font <</F1 5 0 R>>>>",
            bytes("BT /F1 12 Tf 60 60 Td (in a form) Tj ET")),
        stream(
            "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace"
                + " /DeviceGray",
            bytes("abcd")),
        stream("", bytes("9 0 d0 0 0 8 8 re f")),
        bytes("<</FunctionType 2 /Domain [0 1] /C0 [0] /C1 [1] /N 1>>"));
  }

  private static byte[] stream(String entries, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes("<<" + entries + " /Length " + content.length + ">>\nstream\n"));
    out.writeBytes(content);
    out.writeBytes(bytes("\nendstream"));
    return out.toByteArray();
  }

  /// Each XML part of the samples, after a byte that says which one it is.
  static Stream<byte[]> parts(DocumentFormat format) throws IOException {
    var seeds = new ArrayList<byte[]>();
    int number = 0;
    for (byte[] part : container(format).values()) {
      var seed = new ByteArrayOutputStream();
      seed.write(number++);
      seed.writeBytes(part);
      seeds.add(seed.toByteArray());
    }
    return seeds.stream();
  }

  /// A container with one part replaced: the first byte says which, the others are its content. A
  /// text part comes with all others, any other part with a small text.
  static byte[] container(DocumentFormat format, byte[] input) throws IOException {
    List<String> names = List.copyOf(container(format).keySet());
    int chosen = input.length == 0 ? 0 : (input[0] & 0xff) % names.size();
    String name = names.get(chosen);
    byte[] content = input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
    boolean text = name.endsWith("document.xml") || name.equals("content.xml");
    var parts = new TreeMap<String, byte[]>();
    if (text) {
      parts.putAll(container(format));
    } else if (format == DocumentFormat.DOCX) {
      parts.put("word/document.xml", bytes(WORDS.replace("text:p", "w:p")));
    } else {
      parts.put("content.xml", bytes(WORDS));
    }
    parts.put(name, content);
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static SequencedMap<String, byte[]> container(DocumentFormat format) throws IOException {
    SequencedMap<String, byte[]> known = CONTAINERS.get(format);
    if (known != null) {
      return known;
    }
    var parts = new TreeMap<String, byte[]>();
    for (byte[] sample : samples(format == DocumentFormat.DOCX ? "docx" : "odt").toList()) {
      try (var zip = new ZipInputStream(new ByteArrayInputStream(sample))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          if (entry.getName().endsWith("xml") || entry.getName().endsWith("rels")) {
            parts.putIfAbsent(entry.getName(), zip.readAllBytes());
          }
        }
      }
    }
    CONTAINERS.put(format, parts);
    return parts;
  }

  /// A Europass CV of each kind.
  static Stream<byte[]> europass() {
    return Stream.of(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
            <Identification><PersonName><FirstName>Ada</FirstName><Surname>Example</Surname>
            </PersonName><ContactInfo><Email><Contact>ada@example.org</Contact></Email>
            </ContactInfo></Identification><WorkExperienceList><WorkExperience><Period>
            <From year="2019" month="--03"/><To year="2021"/><Current>false</Current></Period>
            <Position><Label>Engineer</Label></Position><Activities>&lt;ul&gt;&lt;li&gt;Built
            &lt;/li&gt;&lt;/ul&gt;</Activities><Employer><Name>Example</Name></Employer>
            </WorkExperience></WorkExperienceList><Skills><Linguistic><ForeignLanguageList>
            <ForeignLanguage><Description><Code>de</Code><Label>German</Label></Description>
            <ProficiencyLevel><Listening>B2</Listening></ProficiencyLevel></ForeignLanguage>
            </ForeignLanguageList></Linguistic></Skills></LearnerInfo></SkillsPassport>
            """,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <Candidate xmlns="http://www.europass.eu/1.0" xmlns:oa="urn:oa" xmlns:hr="urn:hr">
            <hr:CandidatePerson><hr:PersonName><oa:GivenName>Ada</oa:GivenName>
            <hr:FamilyName>Example</hr:FamilyName></hr:PersonName></hr:CandidatePerson>
            <CandidateProfile><EmploymentHistory><EmployerHistory><hr:OrganizationName>Example
            </hr:OrganizationName><PositionHistory><PositionTitle>Engineer</PositionTitle>
            <eures:EmploymentPeriod xmlns:eures="urn:e"><eures:StartDate><hr:FormattedDateTime>2019-03
            </hr:FormattedDateTime></eures:StartDate></eures:EmploymentPeriod></PositionHistory>
            </EmployerHistory></EmploymentHistory></CandidateProfile></Candidate>
            """)
        .map(FuzzSeeds::bytes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
