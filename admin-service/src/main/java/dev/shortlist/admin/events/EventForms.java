package dev.shortlist.admin.events;

import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.EventJson;
import dev.shortlist.store.Events;

/// An event in the contract's form.
final class EventForms {
  private EventForms() {}

  static String line(Events.Event event) {
    Events.Happened happened = event.happened();
    return ContractJson.line(
        new EventJson(
            event.number(),
            happened.type(),
            happened.type().replaceFirst("_.*$", "_id"),
            happened.subject(),
            happened.status(),
            happened.run() == null ? null : happened.run().toString(),
            event.happenedAt()));
  }
}
