package dev.shortlist.admin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.hiring.TenantId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PermissionMatrixTest {
  private static final TenantId ACME = new TenantId("acme");

  /// The product's decision, apart from the file: a cell changed there must be changed here.
  private static final Map<String, String> DECIDED = decided();

  private static Map<String, String> decided() {
    var decided = new LinkedHashMap<String, String>();
    decided.put("vacancies:read", "owner admin recruiter interviewer auditor");
    decided.put("vacancies:write", "owner admin recruiter");
    decided.put("candidates:read", "owner admin recruiter");
    decided.put("candidates:write", "owner admin recruiter");
    decided.put("interviews:read", "owner admin recruiter interviewer");
    decided.put("interviews:write", "owner admin recruiter");
    decided.put("runs:read", "owner admin recruiter auditor");
    decided.put("runs:write", "owner admin recruiter");
    decided.put("users:read", "owner admin auditor");
    decided.put("users:write", "owner admin");
    decided.put("account", "owner admin recruiter interviewer auditor");
    decided.put("tenant:read", "owner admin recruiter interviewer auditor");
    decided.put("tenant:write", "owner admin");
    decided.put("operate", "owner");
    decided.put("audit:read", "owner admin auditor");
    return decided;
  }

  @Test
  void givesEveryRoleWhatWasDecided() throws IOException {
    var matrix = new PermissionMatrix();
    var given = new LinkedHashMap<String, String>();
    for (Permission permission : Permission.values()) {
      given.put(
          permission.scope(),
          Arrays.stream(Role.values())
              .filter(role -> matrix.of(PermissionMatrix.OPERATOR, role).contains(permission))
              .map(Role::word)
              .collect(Collectors.joining(" ")));
    }

    assertThat(given).isEqualTo(DECIDED);
  }

  @Test
  void letsNobodyOfAnotherTenantOperate() throws IOException {
    var matrix = new PermissionMatrix();
    for (Role role : Role.values()) {
      assertThat(matrix.of(ACME, role)).doesNotContain(Permission.OPERATE);
    }
  }

  @Test
  void isShownInTheReadme() throws IOException {
    var matrix = new PermissionMatrix();
    var table = new StringBuilder("| |");
    for (Role role : Role.values()) {
      table.append(' ').append(role.word()).append(" |");
    }
    table.append("\n|---").append("|:---:".repeat(Role.values().length)).append("|\n");
    for (Permission permission : Permission.values()) {
      table.append("| `").append(permission.scope()).append("` |");
      for (Role role : Role.values()) {
        boolean may = matrix.of(PermissionMatrix.OPERATOR, role).contains(permission);
        table.append(may ? " yes |" : " |");
      }
      table.append('\n');
    }

    String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);

    assertThat(readme).contains(table);
  }

  @Test
  void refusesAFileThatForgetsARoleOrNamesWhatIsNone() {
    assertThatThrownBy(() -> new PermissionMatrix(Map.of()))
        .hasMessage("permissions.yaml has no list for owner");
    assertThatThrownBy(() -> new PermissionMatrix(with("auditor", List.of("cvs:read"))))
        .hasMessage("permissions.yaml gives auditor 'cvs:read', which is no permission");
    assertThatThrownBy(() -> new PermissionMatrix(with("guest", List.of())))
        .hasMessage("permissions.yaml names no role by [guest]");
  }

  private static Map<String, List<String>> with(String role, List<String> scopes) {
    var words = new LinkedHashMap<String, List<String>>();
    for (Role each : Role.values()) {
      words.put(each.word(), List.of());
    }
    words.put(role, scopes);
    return words;
  }
}
