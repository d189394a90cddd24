package dev.shortlist.admin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.shortlist.hiring.TenantId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// CAMPAIGN row 33: minted tokens, injected clock; what is not ours to the letter is refused.
class AccessTokensTest {
  private static final AccessTokens.Claims ANA =
      new AccessTokens.Claims(new TenantId("acme"), "a".repeat(24), "b".repeat(24), 3);
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");

  private final MovableClock clock = new MovableClock();
  private final SigningKey ours = key("ours", "secp256r1");
  private final SigningKey theirs = key("ours", "secp256r1");
  private final AccessTokens tokens = tokens("urn:shortlist");

  private AccessTokens tokens(String issuer) {
    return new AccessTokens(
        () -> ours,
        id -> id.equals(ours.id()) ? Optional.of(ours.publicKey()) : Optional.empty(),
        () -> "c".repeat(24),
        issuer,
        clock);
  }

  @Test
  void saysWhoseItIsFor899SecondsAndNotFor901() {
    String token = tokens.sign(ANA);

    clock.move(Duration.ofSeconds(899));
    assertThat(tokens.verify(token)).contains(ANA);

    clock.move(Duration.ofSeconds(2));
    assertThat(tokens.verify(token)).isEmpty();
  }

  @Test
  void livesFifteenMinutesToTheSecond() throws Exception {
    JWTClaimsSet claims = SignedJWT.parse(tokens.sign(ANA)).getJWTClaimsSet();

    long life = claims.getExpirationTime().getTime() - claims.getIssueTime().getTime();

    assertThat(life).isEqualTo(900_000);
  }

  @Test
  void refusesTheSecondItExpires() {
    String token = tokens.sign(ANA);

    clock.move(Duration.ofSeconds(900));

    assertThat(tokens.verify(token)).isEmpty();
  }

  @Test
  void refusesWhatBeginsLater() throws Exception {
    Date later = Date.from(clock.instant().plusSeconds(60));

    assertThat(tokens.verify(signed(claims -> claims.notBeforeTime(later)))).isEmpty();
    assertThat(tokens.verify(signed(claims -> claims.issueTime(later)))).isEmpty();
  }

  @Test
  void refusesTokensWithoutASignature() throws Exception {
    assertThat(tokens.verify(new PlainJWT(claims().build()).serialize())).isEmpty();
    String[] parts = tokens.sign(ANA).split("\\.");
    String none = base64("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"ours\"}");
    for (String algorithm : List.of("none", "None", "nOnE")) {
      String header = base64("{\"alg\":\"" + algorithm + "\",\"typ\":\"at+jwt\",\"kid\":\"ours\"}");
      assertThat(tokens.verify(header + "." + parts[1] + ".")).isEmpty();
      assertThat(tokens.verify(header + "." + parts[1] + "." + parts[2])).isEmpty();
    }
    assertThat(tokens.verify(none + "." + parts[1])).isEmpty();
    assertThat(tokens.verify(parts[0] + "." + parts[1] + ".")).isEmpty();
  }

  @Test
  void refusesAnHmacWithThePublicKeyAsItsSecret() throws Exception {
    byte[] known = ours.publicKey().getEncoded();
    for (JWSAlgorithm algorithm : List.of(JWSAlgorithm.HS256, JWSAlgorithm.HS512)) {
      var token = new SignedJWT(header(algorithm).build(), claims().build());
      token.sign(new MACSigner(Arrays.copyOf(known, Math.max(known.length, 64))));

      assertThat(tokens.verify(token.serialize())).isEmpty();
    }
  }

  @Test
  void refusesAZeroSignature() throws Exception {
    String[] parts = signed(UnaryOperator.identity()).split("\\.");
    String zero = Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[64]);

    assertThat(tokens.verify(parts[0] + "." + parts[1] + "." + zero)).isEmpty();
  }

  @Test
  void refusesAnotherKeyUnderOurId() throws Exception {
    assertThat(tokens.verify(signed(header(JWSAlgorithm.ES256).build(), claims(), theirs)))
        .isEmpty();
  }

  @Test
  void looksAtNoKeyThatTheTokenBrings() throws Exception {
    ECKey brought = new ECKey.Builder(Curve.P_256, theirs.publicKey()).keyID("ours").build();
    URI place = URI.create("https://attacker.example/keys");

    for (JWSHeader header :
        List.of(
            header(JWSAlgorithm.ES256).jwk(brought).build(),
            header(JWSAlgorithm.ES256).jwkURL(place).build(),
            header(JWSAlgorithm.ES256).x509CertURL(place).build(),
            header(JWSAlgorithm.ES256).jwk(brought).keyID("theirs").build())) {
      assertThat(tokens.verify(signed(header, claims(), theirs))).isEmpty();
    }
  }

  @Test
  void refusesIdsThatAreNoKeys() throws Exception {
    for (String id :
        List.of("", "../../../dev/null", "/etc/passwd", "ours' or '1'='1", "ours\u0000", "OURS")) {
      assertThat(
              tokens.verify(signed(header(JWSAlgorithm.ES256).keyID(id).build(), claims(), ours)))
          .isEmpty();
    }
    var without = new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).build();
    assertThat(tokens.verify(signed(without, claims(), ours))).isEmpty();
  }

  @Test
  void refusesHeadersItMustUnderstandAndDoesNot() throws Exception {
    var critical = header(JWSAlgorithm.ES256).criticalParams(Set.of("exp")).build();

    assertThat(tokens.verify(signed(critical, claims(), ours))).isEmpty();
  }

  @Test
  void refusesTokensForOthersFromOthersOrOfAnotherType() throws Exception {
    assertThat(tokens.verify(signed(claims -> claims.audience("another-api")))).isEmpty();
    assertThat(tokens.verify(signed(claims -> claims.audience(List.of())))).isEmpty();
    assertThat(tokens.verify(signed(claims -> claims.issuer("https://attacker.example"))))
        .isEmpty();
    assertThat(tokens.verify(signed(claims -> claims.issuer(null)))).isEmpty();
    for (JOSEObjectType type : Arrays.asList(JOSEObjectType.JWT, null)) {
      var other = header(JWSAlgorithm.ES256).type(type).build();
      assertThat(tokens.verify(signed(other, claims(), ours))).isEmpty();
    }
  }

  @Test
  void refusesTokensThatLackAPart() throws Exception {
    assertThat(tokens.verify(signed(claims -> claims.expirationTime(null)))).isEmpty();
    assertThat(tokens.verify(signed(claims -> claims.issueTime(null)))).isEmpty();
    assertThat(tokens.verify(signed(claims -> claims.subject(null)))).isEmpty();
    for (String part : List.of("tenant", "sid", "gen")) {
      assertThat(tokens.verify(signed(claims -> claims.claim(part, null)))).as(part).isEmpty();
    }
    assertThat(tokens.verify(signed(claims -> claims.claim("tenant", "../acme")))).isEmpty();
    assertThat(tokens.verify(signed(claims -> claims.claim("gen", "three")))).isEmpty();
  }

  @Test
  void refusesWhatWasChanged() {
    String token = tokens.sign(ANA);
    for (int at = 0; at < token.length(); at++) {
      char other = token.charAt(at) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, at) + other + token.substring(at + 1);
      // The last character of a part may carry bits that mean nothing.
      Optional<AccessTokens.Claims> claims = tokens.verify(changed);
      assertThat(claims.isEmpty() || claims.get().equals(ANA)).isTrue();
      if (at < token.lastIndexOf('.') - 1 && token.charAt(at + 1) != '.') {
        assertThat(claims).as("changed at " + at).isEmpty();
      }
    }
  }

  @Test
  void refusesWhatIsNoToken() {
    for (String words : List.of("", ".", "..", "a.b.c", "null", "é.é.é", "x".repeat(10_000))) {
      assertThat(tokens.verify(words)).isEmpty();
    }
  }

  @Test
  void refusesAServiceOfAnotherName() {
    assertThat(tokens("https://shortlist.example.org").verify(tokens.sign(ANA))).isEmpty();
  }

  private String signed(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return signed(header(JWSAlgorithm.ES256).build(), change.apply(claims()), ours);
  }

  private static String signed(JWSHeader header, JWTClaimsSet.Builder claims, SigningKey key)
      throws Exception {
    var token = new SignedJWT(header, claims.build());
    var signer = new ECDSASigner(key.privateKey());
    token.sign(signer);
    return token.serialize();
  }

  private static JWSHeader.Builder header(JWSAlgorithm algorithm) {
    return new JWSHeader.Builder(algorithm).type(TYPE).keyID("ours");
  }

  /// What a token of ours says, so that a test changes one thing.
  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer("urn:shortlist")
        .audience(AccessTokens.AUDIENCE)
        .subject(ANA.user())
        .claim("tenant", "acme")
        .claim("sid", ANA.login())
        .claim("gen", 3)
        .issueTime(Date.from(clock.instant()))
        .expirationTime(Date.from(clock.instant().plusSeconds(900)));
  }

  @Test
  void takesTheTokenThatTheseTestsChange() throws Exception {
    assertThat(tokens.verify(signed(UnaryOperator.identity()))).contains(ANA);
  }

  private SigningKey key(String id, String curve) {
    try {
      KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
      pairs.initialize(new ECGenParameterSpec(curve));
      KeyPair pair = pairs.generateKeyPair();
      return new SigningKey(
          id, (ECPublicKey) pair.getPublic(), (ECPrivateKey) pair.getPrivate(), clock.instant());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(String words) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(words.getBytes(StandardCharsets.UTF_8));
  }
}
