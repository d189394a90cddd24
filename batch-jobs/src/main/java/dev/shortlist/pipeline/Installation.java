package dev.shortlist.pipeline;

import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.TenantId;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.interview.InterviewPacks;
import dev.shortlist.objects.FolderObjectStore;
import dev.shortlist.objects.ObjectStore;
import dev.shortlist.objects.S3ObjectStore;
import dev.shortlist.privacy.AuditEvent;
import dev.shortlist.privacy.AuditKey;
import dev.shortlist.privacy.Deed;
import dev.shortlist.s3.S3Address;
import dev.shortlist.s3.S3FailedException;
import dev.shortlist.s3.S3Settings;
import dev.shortlist.store.AuditFolder;
import dev.shortlist.store.Database;
import dev.shortlist.store.DatabaseSettings;
import dev.shortlist.store.Erasures;
import dev.shortlist.store.Home;
import dev.shortlist.store.Store;
import dev.shortlist.store.Uploads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// One home, open: its database, its indexes and objects, and the functions of the core, each made
/// when first asked for.
public final class Installation implements AutoCloseable {
  private final Settings settings;
  private final Home home;
  private final Database database;
  private final Store store;
  private final ObjectStore objects;
  private final boolean lent;
  private @Nullable ReaderPool readers;
  private @Nullable Screening screening;
  private @Nullable Indexes indexes;
  private @Nullable AuditKey auditKey;

  private Installation(Settings settings, Home home, Database database) {
    this.settings = settings;
    this.home = home;
    this.database = database;
    this.store = Store.on(database, this::auditKey);
    this.objects = objects(settings, home);
    this.lent = false;
  }

  private Installation(Installation whole, Settings settings) {
    this.settings = settings;
    this.home = whole.home;
    this.database = whole.database;
    this.store = whole.store;
    this.objects = whole.objects;
    this.lent = true;
  }

  /// Opens the home that the settings name, starting its database when nobody has.
  public static Installation open(Settings settings) {
    return open(settings, 1);
  }

  /// The same with at least this many connections to the database, as far as is allowed.
  public static Installation open(Settings settings, int connections) {
    var home = new Home(settings.get(SettingKeys.HOME));
    DatabaseSettings database = databaseSettings(settings);
    int pool = Math.clamp(connections, database.poolSize(), DatabaseSettings.MAXIMUM_POOL);
    return new Installation(settings, home, Database.open(home, database.withPoolSize(pool)));
  }

  /// The same home for another tenant: with its taxonomies, questions and spending, on the database
  /// and objects of this one, which must stay open. Closing it ends its reader processes only.
  public Installation as(TenantId tenant) {
    return new Installation(this, settings.withTenant(tenant));
  }

  /// How this program reaches the database under these settings.
  public static DatabaseSettings databaseSettings(Settings settings) {
    String url = settings.get(SettingKeys.DATABASE_URL);
    int pool =
        Math.clamp(
            Math.max(
                settings.get(SettingKeys.DATABASE_POOL), 2 * settings.get(SettingKeys.THREADS) + 4),
            2,
            DatabaseSettings.MAXIMUM_POOL);
    DatabaseSettings database =
        url.isEmpty()
            ? DatabaseSettings.local()
            : DatabaseSettings.outside(
                url,
                settings.get(SettingKeys.DATABASE_USER),
                settings.get(SettingKeys.DATABASE_PASSWORD));
    return database.withPoolSize(pool);
  }

  /// How S3 is reached under these settings.
  public static S3Settings s3Settings(Settings settings) {
    S3Settings standard = S3Settings.DEFAULTS;
    return new S3Settings(
        settings.get(SettingKeys.S3_ENDPOINT),
        settings.get(SettingKeys.S3_REGION),
        settings.get(SettingKeys.S3_ATTEMPTS),
        settings.get(SettingKeys.S3_TIMEOUT),
        standard.backoff(),
        standard.leastRate());
  }

  /// What seals the audit trail: the service's secret, else a key in the home.
  private synchronized AuditKey auditKey() {
    if (auditKey == null) {
      auditKey = new AuditFolder(home).key(settings.get(ServiceKeys.SECRET));
    }
    return auditKey;
  }

  /// The audit trail, with what the home keeps of it.
  public Auditing auditing() {
    return new Auditing(store, new AuditFolder(home), this::auditKey);
  }

  private static ObjectStore objects(Settings settings, Home home) {
    String address = settings.get(SettingKeys.OBJECTS);
    return address.isEmpty()
        ? new FolderObjectStore(home.folder())
        : new S3ObjectStore(
            S3Address.parse(address), s3Settings(settings), S3FailedException.Side.SETTINGS);
  }

  public TenantId tenant() {
    return settings.get(SettingKeys.TENANT);
  }

  public Home home() {
    return home;
  }

  public Database database() {
    return database;
  }

  public Store store() {
    return store;
  }

  /// How many partitions work at once: each holds a connection, and a few are needed beside them.
  public int partitions() {
    return Math.max(
        1, Math.min(settings.get(SettingKeys.THREADS), databaseSettings(settings).poolSize() - 4));
  }

  /// Searches that are kept, and whom they find.
  public SearchAlerts searchAlerts() {
    return new SearchAlerts(store(), indexes());
  }

  /// The tenant's indexes; the model that measures meaning is looked for when first asked for.
  public synchronized Indexes indexes() {
    if (indexes == null) {
      indexes =
          new Indexes(
              home, store, HostedModelShelf.meanings(settings, home, store, this::screening));
    }
    return indexes;
  }

  public ObjectStore objects() {
    return objects;
  }

  public StateExport stateExport() {
    return new StateExport(store, indexes(), objects);
  }

  /// The functions of the core that ship with Shortlist, with the tenant's taxonomies.
  public synchronized Screening screening() {
    if (screening == null) {
      screening = Screening.of(settings);
    }
    return screening;
  }

  /// The second look, with the optional model, whose vectors are kept in the database.
  ///
  /// @throws dev.shortlist.embedding.EmbeddingFailedException when it is not there or does not run
  public SecondLook secondLook() {
    Screening again =
        screening().withSecondLook(new KeptVectors(store, tenant(), LocalModelShelf.open(home)));
    Recipes recipes = workplace().recipes().withScoring(again.scoringVersion());
    return new SecondLook(store, tenant(), again, recipes);
  }

  /// The object in which a document of the tenant is kept.
  public static String documentKey(TenantId tenant, DocumentId document) {
    return Workplace.documentKey(tenant, document);
  }

  /// What the batch steps work with; starts no reader before the first document.
  public synchronized Workplace workplace() {
    ReadOptions options = OcrChoice.options(settings);
    if (readers == null) {
      readers = Screening.readers(settings, options);
    }
    var packs = new InterviewPacks(OwnQuestions.in(home.questions(tenant())));
    return new Workplace(
        store,
        objects,
        indexes(),
        readers,
        screening(),
        packs,
        new Recipes(
            DocumentReader.version(),
            options.canonical(),
            screening().profileVersion(),
            screening().passagesVersion(),
            screening().scoringVersion(),
            packs.version()),
        options.limits().bytes());
  }

  /// Removes a vacancy with its applications, scorecards and packs; the candidates stay. One
  /// transaction, in which the objects go last: rows that name what is gone come back when it
  /// fails, and the same call goes on where it stopped.
  ///
  /// @param held is told the version that is removed, empty when there is no such vacancy; what it
  ///   throws leaves everything as it is
  public void removeVacancy(TenantId tenant, VacancyId vacancy, Consumer<Optional<String>> held)
      throws IOException {
    try {
      store.tell(
          tenant,
          each -> {
            held.accept(each.vacancies().hold(vacancy));
            List<String> packs = each.packs().objects(vacancy);
            each.vacancies().remove(vacancy);
            each.audit().also("vacancies.delete", "vacancies", vacancy.value());
            removePacks(tenant, vacancy, packs);
          });
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  private void removePacks(TenantId tenant, VacancyId vacancy, List<String> packs) {
    try {
      for (String key : packs) {
        objects.delete(key);
      }
      objects.deleteBelow("packs/" + tenant + "/" + vacancy); // those that newer ones replaced
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Removes everything kept of these candidates, in their order: documents, packs, archives that
  /// nobody is at work on (one that was stopped or failed may hold their CV), the index's bytes,
  /// and the rows last, so that a call that was cut off can be made again. Runs under way must have
  /// ended: one that holds a document of theirs would bring it back.
  public List<Erasures.Erased> erase(TenantId tenant, List<CandidateId> candidates)
      throws IOException {
    List<VacancyId> vacancies = store.ask(tenant, each -> each.vacancies().list());
    for (String archive : store.ask(tenant, each -> each.uploads().idleArchives())) {
      objects.delete(archive);
    }
    for (CandidateId candidate : candidates) {
      for (DocumentId document : store.ask(tenant, each -> each.erasures().documents(candidate))) {
        objects.delete(Workplace.documentKey(tenant, document));
      }
      for (VacancyId vacancy : vacancies) {
        objects.deleteStarting("packs/" + tenant + "/" + vacancy + "/" + candidate);
      }
    }
    indexes().erase(tenant, candidates);
    return candidates.stream()
        .map(candidate ->
            store.ask(
                tenant,
                each -> {
                  Erasures.Erased erased = each.erasures().erase(candidate);
                  each.audit().also("candidates.delete", "candidates", candidate.value());
                  return erased;
                }))
        .toList();
  }

  /// Removes everything of a tenant: documents, packs, index, taxonomies, questions, and the rows
  /// last. The audit trail stays, this removal in it: it holds ids and no data.
  public void removeTenant(TenantId tenant) throws IOException {
    objects.deleteBelow("objects/" + tenant);
    objects.deleteBelow("packs/" + tenant);
    removeFolder(home.index(tenant));
    removeFolder(home.taxonomies(tenant));
    removeFolder(home.questions(tenant));
    store.tell(Uploads.SERVICE, each -> each.uploads().forget(tenant));
    store.tell(
        tenant,
        each -> {
          each.dump().removeAll();
          each.audit().also("tenants.delete", "tenants", tenant.value());
        });
  }

  /// Writes what this thread was doing, when nothing of it is in the trail yet, and keeps how far
  /// the trail has come.
  private void endDeed() {
    try {
      Deed.current()
          .filter(Deed::isOpen)
          .ifPresent(deed -> {
            AuditEvent.Outcome outcome =
                deed.isNamed() ? AuditEvent.Outcome.DONE : AuditEvent.Outcome.REFUSED;
            store.tell(tenant(), each -> each.audit().append(deed.event(outcome)));
            deed.written();
          });
      auditing().keepHeads(Clock.systemUTC());
    } catch (IllegalStateException | DataAccessException | TransactionException e) {
      // the database is gone, and with it what could be written
    }
  }

  private static void removeFolder(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public synchronized void close() {
    if (readers != null) {
      readers.close();
    }
    if (!lent) {
      endDeed();
      objects.close();
      database.close();
    }
  }
}
