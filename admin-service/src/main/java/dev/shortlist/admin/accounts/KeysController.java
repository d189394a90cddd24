package dev.shortlist.admin.accounts;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import dev.shortlist.admin.access.Allowed;
import dev.shortlist.admin.access.Open;
import dev.shortlist.admin.access.Permission;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The keys that access tokens are verified by, for other services, and their replacement.
@RestController
class KeysController {
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final SigningKeys keys;

  KeysController(SigningKeys keys) {
    this.keys = keys;
  }

  /// The public halves (RFC 7517), the newest first.
  @Open
  @GetMapping("/.well-known/jwks.json")
  @Operation(summary = "Publishes the keys that verify access tokens (JWKS)")
  ResponseEntity<String> published() {
    List<JWK> published = keys.published().stream().<JWK>map(KeysController::jwk).toList();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
        .body(new JWKSet(published).toString());
  }

  /// Signs with a new key from now on; tokens signed before hold until they expire.
  @Allowed(Permission.OPERATE)
  @PostMapping("/api/auth/keys")
  @Operation(summary = "Puts a new signing key in place")
  ResponseEntity<String> rotate() {
    keys.rotate();
    return ResponseEntity.status(HttpStatus.CREATED)
        .contentType(MediaType.APPLICATION_JSON)
        .body(published().getBody());
  }

  private static ECKey jwk(SigningKey key) {
    return new ECKey.Builder(Curve.P_256, key.publicKey())
        .keyID(key.id())
        .keyUse(KeyUse.SIGNATURE)
        .algorithm(JWSAlgorithm.ES256)
        .build();
  }
}
