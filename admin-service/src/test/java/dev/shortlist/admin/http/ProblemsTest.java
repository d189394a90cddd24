package dev.shortlist.admin.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class ProblemsTest {
  private final Problems problems = new Problems();

  @Test
  void saysOfADatabaseThatIsAwayThatItMayComeBack() {
    var none = new SQLTransientConnectionException("made up");
    for (Exception away :
        List.of(
            new CannotGetJdbcConnectionException("made up", none),
            new CannotCreateTransactionException("made up", none),
            new IllegalStateException(new SQLException("stopping", "57P01")),
            new UncategorizedSQLException("t", "s", new SQLException("broken off", "08006")))) {
      ResponseEntity<ProblemDetail> answer = problems.failed(away);

      assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
      assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
      assertThat(answer.getBody().getProperties()).containsEntry("code", "service.database");
    }
  }

  @Test
  void takesNoOtherFailureForThat() {
    for (Exception other :
        List.of(
            new IllegalStateException("made up"),
            new IllegalStateException(new SQLException("canceled", "57014")),
            new IllegalStateException(new SQLException("unique", "23505")))) {
      assertThat(problems.failed(other).getStatusCode().value()).isEqualTo(500);
    }
  }
}
