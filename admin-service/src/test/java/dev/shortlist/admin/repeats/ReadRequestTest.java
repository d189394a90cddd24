package dev.shortlist.admin.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shortlist.admin.http.BodyStream;
import dev.shortlist.admin.http.Refusal;
import dev.shortlist.store.Home;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadRequestTest {
  @TempDir Path home;

  @Test
  void readsABodyOnceMore() throws Exception {
    try (ReadRequest read = ReadRequest.of(request(new byte[1_000]), new Home(home), 1_000)) {
      assertThat(read.request().getInputStream().readAllBytes()).hasSize(1_000);
    }
  }

  @Test
  void leavesNothingOfABodyThatIsTooLong() throws Exception {
    assertThatThrownBy(() -> ReadRequest.of(request(new byte[1_001]), new Home(home), 1_000))
        .isInstanceOf(Refusal.class)
        .hasMessage("the file is larger than 1000 bytes");

    try (Stream<Path> left = Files.walk(home)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }

  private static HttpServletRequest request(byte[] body) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            ReadRequestTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (_, method, _) ->
                switch (method.getName()) {
                  case "getContentType" -> "application/zip";
                  case "getInputStream" -> new BodyStream(new ByteArrayInputStream(body));
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
