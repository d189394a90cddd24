package dev.shortlist.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Looks through the catalogue for anything by which one tenant could see or change another's rows.
final class RowSecurity {
  private static final String FENCE =
      "(tenant_id = NULLIF(current_setting('app.tenant'::text, true), ''::text))";

  private static final String QUESTION =
      """
      with ours as (
        select c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.reloptions,
               a.attnum as tenant, a.attnotnull as tenant_not_null
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'shortlist'
        left join pg_attribute a
          on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
      )
      select relname, 'row level security is not enabled' from ours
        where relkind in ('r', 'p') and tenant is not null and not relrowsecurity
      union all
      select relname, 'row level security is not forced' from ours
        where relkind in ('r', 'p') and tenant is not null and not relforcerowsecurity
      union all
      select relname, 'tenant_id may be null' from ours
        where relkind in ('r', 'p') and tenant is not null and not tenant_not_null
      union all
      select relname, 'it has no policy' from ours
        where relkind in ('r', 'p') and tenant is not null
          and not exists (select from pg_policy p where p.polrelid = ours.oid)
      union all
      select relname, 'policy ' || p.polname || ' is not the tenant''s fence' from ours
        join pg_policy p on p.polrelid = ours.oid
        where pg_get_expr(p.polqual, p.polrelid) is distinct from '%1$s'
           or pg_get_expr(p.polwithcheck, p.polrelid) is distinct from '%1$s'
           or p.polcmd <> '*'
      union all
      select relname, 'unique key ' || i.indexrelid::regclass || ' does not begin with tenant_id'
        from ours join pg_index i on i.indrelid = ours.oid and i.indisunique
        where tenant is not null and i.indkey[0] <> tenant
      union all
      select relname, 'it has no tenant_id' from ours
        where relkind in ('r', 'p') and tenant is null
          and relname not in ('flyway_schema_history', 'rate_bucket') -- hashes and counts only
          and relname not like 'batch\\_%%' and relname not like 'qrtz\\_%%'
      union all
      select relname, 'it is a materialized view' from ours where relkind = 'm'
      union all
      select relname, 'the view is not security_invoker' from ours
        where relkind = 'v'
          and not coalesce(reloptions && array['security_invoker=true', 'security_invoker=on'], false)
      union all
      select p.proname, 'the function is security definer' from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace and n.nspname = 'shortlist'
        where p.prosecdef
      order by 1, 2
      """
          .formatted(FENCE.replace("'", "''"));

  private RowSecurity() {}

  static List<DatabaseFinding> findings(Connection connection, String address) throws SQLException {
    List<DatabaseFinding> findings = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(QUESTION)) {
      while (row.next()) {
        findings.add(
            new DatabaseFinding(
                "database.tenancy",
                row.getString(1) + " in " + address + " does not keep tenants apart",
                row.getString(2),
                "undo what was changed by hand, or restore the schema"));
      }
    }
    return findings;
  }
}
