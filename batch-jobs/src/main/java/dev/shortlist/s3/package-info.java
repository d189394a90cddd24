/// The one door to S3: addresses, settings, a bucket's objects, and what a server's refusals mean.
/// No other room knows the SDK, which is loaded when a bucket is first asked something.
@NullMarked
package dev.shortlist.s3;

import org.jspecify.annotations.NullMarked;
