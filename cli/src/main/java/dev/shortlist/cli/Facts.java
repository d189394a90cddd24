package dev.shortlist.cli;

import dev.shortlist.pipeline.InvalidSettingsException;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// One object of named facts: a table of two columns for people, one object for programs.
final class Facts {
  private Facts() {}

  static void print(Invocation invocation, String schema, SequencedMap<String, Object> fields)
      throws InvalidSettingsException {
    switch (invocation.format()) {
      case TABLE, CSV -> {
        List<Column<Map.Entry<String, Object>>> columns =
            List.of(
                Column.left("fact", Map.Entry::getKey),
                Column.flowing("value", entry -> entry.getValue().toString()));
        try (ResultWriter<Map.Entry<String, Object>> writer =
            invocation.results(columns, entry -> new Plain(schema, fields))) {
          fields.entrySet().forEach(writer::write);
        }
      }
      case JSON, JSONL -> invocation.print(new Plain(schema, fields));
    }
  }
}
