package dev.shortlist.admin.operations;

import dev.shortlist.pipeline.Installation;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Removes, whenever the service starts, what one that was killed left of the CVs it was sent.
@Component
class Leftovers {
  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

  Leftovers(Installation installation, Clock clock) {
    try {
      installation.home().sweepTemporary(clock.instant());
    } catch (IOException e) {
      LOG.warn("files of a service that was killed cannot be removed: look into tmp in the home");
    }
  }
}
