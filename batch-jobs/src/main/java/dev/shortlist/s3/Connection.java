package dev.shortlist.s3;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsProfileRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.SystemSettingsRegionProvider;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;

/// Makes the SDK's client as our settings say.
final class Connection {
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(20);
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(10);

  private Connection() {}

  /// A client whose credentials were found.
  ///
  /// @throws S3FailedException when there are none, or when AWS is meant and its own settings,
  ///   which names of objects do not follow, lead elsewhere
  static S3Client open(S3Settings settings, Faults faults) throws S3FailedException {
    DefaultCredentialsProvider credentials = DefaultCredentialsProvider.builder().build();
    try {
      credentials.resolveCredentials();
    } catch (SdkClientException e) {
      credentials.close();
      throw faults.credentials(e);
    }
    Duration connect =
        settings.timeout().compareTo(LONGEST_CONNECT) < 0 ? settings.timeout() : LONGEST_CONNECT;
    S3ClientBuilder builder =
        S3Client.builder()
            .credentialsProvider(credentials)
            .region(region(settings))
            .httpClientBuilder(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(connect)
                    .socketTimeout(settings.timeout()))
            // Checksums of what is sent are set by hand: servers of other makes do not all know the
            // trailers that the SDK would use.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_SUPPORTED)
            .serviceConfiguration(S3Configuration.builder().chunkedEncodingEnabled(false).build())
            .overrideConfiguration(c ->
                c.apiCallAttemptTimeout(settings.timeout().multipliedBy(3))
                    .retryStrategy(
                        AwsRetryStrategy.standardRetryStrategy().toBuilder()
                            .maxAttempts(settings.attempts())
                            .backoffStrategy(
                                BackoffStrategy.exponentialDelay(settings.backoff(), LONGEST_PAUSE))
                            .throttlingBackoffStrategy(
                                BackoffStrategy.exponentialDelay(
                                    settings.backoff().multipliedBy(5), LONGEST_PAUSE))
                            .build()));
    if (settings.isAws()) {
      builder.crossRegionAccessEnabled(true);
    } else {
      builder.endpointOverride(URI.create(settings.endpoint())).forcePathStyle(true);
    }
    S3Client client = builder.build();
    Optional<URI> server = client.serviceClientConfiguration().endpointOverride();
    if (settings.isAws() && server.isPresent()) {
      client.close();
      throw faults.otherServer(server.get());
    }
    return client;
  }

  /// The setting, else that of the environment or the profile, else us-east-1, from where AWS tells
  /// the bucket's own.
  static Region region(S3Settings settings) {
    if (!settings.region().isEmpty()) {
      return Region.of(settings.region());
    }
    try {
      Region found =
          new AwsRegionProviderChain(
                  new SystemSettingsRegionProvider(), new AwsProfileRegionProvider())
              .getRegion();
      return found == null ? Region.US_EAST_1 : found;
    } catch (SdkClientException none) {
      return Region.US_EAST_1;
    }
  }
}
