package dev.shortlist.admin.operations;

import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Permission;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The description of this API, for those who may use it.
@RestController
class OpenApiController {
  static final String FILE = "dev/shortlist/admin/openapi.json";

  @GetMapping("/api/openapi.json")
  @Allowed(Permission.OWN_ACCOUNT)
  @Operation(summary = "Describes every endpoint: OpenAPI 3.1")
  ResponseEntity<byte[]> openApi() throws IOException {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new ClassPathResource(FILE).getContentAsByteArray());
  }
}
