package dev.shortlist.source;

import dev.shortlist.table.SeparatedRows;
import dev.shortlist.table.TableRow;
import dev.shortlist.table.WorkbookRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.zip.ZipException;

/// A list of candidates as another program gives it out, CSV or a workbook's first sheet: each row
/// is a document. A row that is wrong is that row's verdict; a candidate who is here already, or
/// stands in the list twice, is passed over.
public final class CandidateListSource implements DocumentSource {
  private static final String ROW = "row ";
  private static final int MOST_BYTES = 200_000_000;

  private final String location;
  private final int headings;
  private final List<String> unknown = new ArrayList<>();
  private final SequencedMap<Integer, CandidateRow> rows = new LinkedHashMap<>();
  private final Map<Integer, SourceContent.Refused> problems = new HashMap<>();
  private Known known = (_, _) -> Optional.empty();

  /// Says under which id somebody is here already, by the id that the list gives ("" for none) and
  /// the e-mail address in lower case ("" for none).
  @FunctionalInterface
  public interface Known {
    Optional<String> as(String candidate, String email);
  }

  /// A source of this file's rows.
  ///
  /// @throws IllegalCandidateListException when it is no list of candidates
  public CandidateListSource(Path file) throws IOException {
    this.location = file.toRealPath().toString();
    List<TableRow> table = isWorkbook(file.toString()) ? workbook(file) : separated(file);
    if (table.isEmpty()) {
      throw new IllegalCandidateListException("the list is empty", "give it a row of headings");
    }
    List<Optional<CandidateField>> fields = new ArrayList<>();
    for (String heading : table.getFirst().cells()) {
      Optional<CandidateField> field = CandidateField.of(heading);
      fields.add(field);
      if (field.isEmpty() && !heading.isBlank()) {
        unknown.add(heading.strip());
      }
    }
    boolean named =
        fields.stream()
            .flatMap(Optional::stream)
            .anyMatch(field ->
                field == CandidateField.NAME
                    || field == CandidateField.CANDIDATE
                    || field == CandidateField.LAST_NAME
                    || field == CandidateField.EMAIL);
    if (!named) {
      throw new IllegalCandidateListException(
          "the first row has no heading name, last name, email or candidate",
          "name the columns in the first row, such as name, email, phone, position, employer,"
              + " skills");
    }
    this.headings = fields.size();
    for (TableRow row : table.subList(1, table.size())) {
      if (!row.isEmpty()) {
        add(row, fields);
      }
    }
  }

  /// Whether a name is that of a list.
  public static boolean isMeant(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".csv") || isWorkbook(name);
  }

  private static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private static List<TableRow> workbook(Path file) throws IOException {
    try {
      return WorkbookRows.of(file);
    } catch (ZipException e) {
      throw new IllegalCandidateListException(
          "the file is no whole workbook: " + e.getMessage(),
          "save it once more as .xlsx, or as CSV (UTF-8); a long list in parts");
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalCandidateListException(
          "the file is no whole workbook", "save it once more as .xlsx, or as CSV (UTF-8)");
    }
  }

  private static List<TableRow> separated(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw new IllegalCandidateListException(
          "the list has more than " + MOST_BYTES / 1_000_000 + " MB", "import it in parts");
    }
    return SeparatedRows.of(Files.readAllBytes(file));
  }

  private void add(TableRow row, List<Optional<CandidateField>> fields) {
    CandidateRow candidate = CandidateRow.of(row, fields);
    rows.put(row.number(), candidate);
    int cells = row.cells().size();
    while (cells > 0 && row.cells().get(cells - 1).isBlank()) {
      cells--;
    }
    candidate.problem(headings, cells).ifPresent(problem -> problems.put(row.number(), problem));
  }

  /// Passes over who is here already; to be said before it is listed.
  public void passOver(Known known) {
    this.known = known;
  }

  /// Headings that no field has; what stands under them is not taken.
  public List<String> unknownHeadings() {
    return List.copyOf(unknown);
  }

  @Override
  public String location() {
    return location;
  }

  @Override
  public void list(EntryVisitor visitor) throws IOException {
    var seen = new HashMap<String, Integer>();
    for (CandidateRow row : rows.sequencedValues()) {
      String path = ROW + row.number();
      if (problems.containsKey(row.number())) {
        visitor.visit(new SourceEntry.File(path, 0));
        continue;
      }
      Optional<String> here = known.as(row.get(CandidateField.CANDIDATE), row.email());
      Integer twice = row.email().isEmpty() ? null : seen.putIfAbsent(row.email(), row.number());
      if (here.isPresent()) {
        visitor.visit(new SourceEntry.Skipped(path, "list.known", "already here as " + here.get()));
      } else if (twice != null) {
        visitor.visit(
            new SourceEntry.Skipped(path, "list.twice", "the same e-mail address as row " + twice));
      } else {
        visitor.visit(new SourceEntry.File(path, RowResume.of(row).length));
      }
    }
  }

  @Override
  public SourceContent read(String path, long maximumBytes) {
    CandidateRow row =
        path.startsWith(ROW) ? rows.get(Integer.parseInt(path.substring(ROW.length()))) : null;
    if (row == null) {
      return SourceContent.Refused.gone();
    }
    SourceContent.Refused problem = problems.get(row.number());
    if (problem != null) {
      return problem;
    }
    byte[] resume = RowResume.of(row);
    return resume.length > maximumBytes
        ? SourceContent.Refused.tooLarge(maximumBytes)
        : new SourceContent.Bytes(resume);
  }

  @Override
  public void close() {}
}
