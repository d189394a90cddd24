package dev.shortlist.admin.accounts;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.shortlist.hiring.TenantId;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Signs and verifies access tokens (RFC 9068): ES256 and nothing else, by our own keys and no
/// others (jku, x5u and jwk are never looked at), for 900 seconds to the second. Only its beginning
/// may lie up to 5 seconds ahead: another node's clock may have signed it.
final class AccessTokens {
  static final Duration LIFE = Duration.ofMinutes(15);
  static final String AUDIENCE = "shortlist-api";
  private static final JOSEObjectType TYPE = new JOSEObjectType("at+jwt");
  private static final Duration AHEAD = Duration.ofSeconds(5);
  private static final int LONGEST = 4096;

  /// What a token says, once it is proved to be ours and to be in time.
  ///
  /// @param login the log-in it came from; ends with it
  /// @param generation the user's when it was signed
  record Claims(TenantId tenant, String user, String login, int generation) {}

  private final Supplier<SigningKey> signing;
  private final Function<String, Optional<ECPublicKey>> verifying;
  private final Supplier<String> ids;
  private final String issuer;
  private final Clock clock;

  /// @param signing the key that signs now
  /// @param verifying the public key of an id
  /// @param ids ids for tokens, each new
  AccessTokens(
      Supplier<SigningKey> signing,
      Function<String, Optional<ECPublicKey>> verifying,
      Supplier<String> ids,
      String issuer,
      Clock clock) {
    this.signing = signing;
    this.verifying = verifying;
    this.ids = ids;
    this.issuer = issuer;
    this.clock = clock;
  }

  /// The key that signs now; where it has to be looked up this reads the database, outside every
  /// tenant's transaction.
  SigningKey key() {
    return signing.get();
  }

  String sign(Claims claims) {
    SigningKey key = key();
    Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256).type(TYPE).keyID(key.id()).build(),
            new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(AUDIENCE)
                .subject(claims.user())
                .claim("tenant", claims.tenant().value())
                .claim("sid", claims.login())
                .claim("gen", claims.generation())
                .jwtID(ids.get())
                .issueTime(Date.from(now))
                .notBeforeTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .build());
    try {
      token.sign(new ECDSASigner(key.privateKey()));
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot sign with " + key, e);
    }
    return token.serialize();
  }

  /// Nothing for whatever is not a token of ours that is in time.
  Optional<Claims> verify(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      SignedJWT token = SignedJWT.parse(text);
      return isOurs(token) ? claims(token.getJWTClaimsSet()) : Optional.empty();
    } catch (ParseException | JOSEException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(SignedJWT token) throws JOSEException {
    JWSHeader header = token.getHeader();
    if (!JWSAlgorithm.ES256.equals(header.getAlgorithm())
        || !TYPE.equals(header.getType())
        || header.getKeyID() == null) {
      return false;
    }
    Optional<ECPublicKey> key = verifying.apply(header.getKeyID());
    return key.isPresent() && token.verify(new ECDSAVerifier(key.get()));
  }

  private Optional<Claims> claims(JWTClaimsSet claims) throws ParseException {
    Instant now = clock.instant();
    String user = claims.getSubject();
    String tenant = claims.getStringClaim("tenant");
    String login = claims.getStringClaim("sid");
    Integer generation = claims.getIntegerClaim("gen");
    boolean complete =
        issuer.equals(claims.getIssuer())
            && claims.getAudience().equals(List.of(AUDIENCE))
            && user != null
            && tenant != null
            && login != null
            && generation != null
            && inTime(claims, now);
    return complete
        ? Optional.of(new Claims(new TenantId(tenant), user, login, generation))
        : Optional.empty();
  }

  private static boolean inTime(JWTClaimsSet claims, Instant now) {
    Date expires = claims.getExpirationTime();
    Date begins = claims.getNotBeforeTime();
    Date issued = claims.getIssueTime();
    return expires != null
        && issued != null
        && now.isBefore(expires.toInstant())
        && !now.plus(AHEAD).isBefore(issued.toInstant())
        && (begins == null || !now.plus(AHEAD).isBefore(begins.toInstant()));
  }
}
