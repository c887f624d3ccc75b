package org.newsgraph.graph;

import static org.neo4j.configuration.GraphDatabaseInternalSettings.cypher_ip_blocklist;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.out_of_disk_space_protection;
import static org.neo4j.configuration.GraphDatabaseInternalSettings.udc_network_enabled;

import com.google.common.collect.ImmutableMap;
import inet.ipaddr.IPAddressString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.graphdb.config.Setting;

/**
 * Every setting of the embedded database that differs from its default, in one place. Neo4j's defaults suit a server
 * that someone administers; these suit a library that reads hostile text on a laptop. See
 * docs/adr/0004-embedded-neo4j.md for the reason of each.
 */
final class StoreSettings {
    private static final long MIB = 1L << 20;

    private StoreSettings() {}

    static Map<Setting<?>, Object> of(Path store, StoreOptions options) {
        ImmutableMap.Builder<Setting<?>, Object> settings = ImmutableMap.builder();
        nothingListens(settings);
        nothingCallsOut(settings);
        nothingReachesFiles(settings, store);
        everythingIsBounded(settings, options);
        theDiskIsKept(settings);
        return settings.buildOrThrow();
    }

    private static void nothingListens(ImmutableMap.Builder<Setting<?>, Object> settings) {
        settings.put(BoltConnector.enabled, false);
        settings.put(HttpConnector.enabled, false);
        settings.put(HttpsConnector.enabled, false);
    }

    private static void nothingCallsOut(ImmutableMap.Builder<Setting<?>, Object> settings) {
        settings.put(GraphDatabaseSettings.udc_enabled, false);
        settings.put(udc_network_enabled, false);
        // LOAD CSV over http, https and ftp: no address is allowed.
        settings.put(cypher_ip_blocklist, List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")));
    }

    private static void nothingReachesFiles(ImmutableMap.Builder<Setting<?>, Object> settings, Path store) {
        settings.put(GraphDatabaseSettings.allow_file_urls, false);
        settings.put(GraphDatabaseSettings.load_csv_file_url_root, store.resolve("import"));
        settings.put(GraphDatabaseSettings.logs_directory, store.resolve("logs"));
        settings.put(GraphDatabaseSettings.procedure_unrestricted, List.of());
        settings.put(
                GraphDatabaseSettings.procedure_allowlist,
                List.of("db.labels", "db.relationshipTypes", "db.propertyKeys", "db.schema.*", "db.ping"));
    }

    private static void everythingIsBounded(ImmutableMap.Builder<Setting<?>, Object> settings, StoreOptions options) {
        settings.put(GraphDatabaseSettings.transaction_timeout, options.transactionTimeout());
        settings.put(GraphDatabaseSettings.lock_acquisition_timeout, Duration.ofMinutes(1));
        settings.put(GraphDatabaseSettings.memory_transaction_max_size, options.transactionBytes());
        settings.put(GraphDatabaseSettings.memory_transaction_database_max_size, options.allTransactionsBytes());
        settings.put(GraphDatabaseSettings.memory_transaction_global_max_size, options.allTransactionsBytes());
        settings.put(GraphDatabaseSettings.pagecache_memory, options.pageCacheBytes());
        settings.put(GraphDatabaseSettings.pagecache_warmup_enabled, false);
        settings.put(GraphDatabaseSettings.query_cache_size, 200);
    }

    private static void theDiskIsKept(ImmutableMap.Builder<Setting<?>, Object> settings) {
        settings.put(out_of_disk_space_protection, true);
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.preallocate_store_files, false);
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, 16 * MIB);
        settings.put(GraphDatabaseSettings.keep_logical_logs, "1 files");
        settings.put(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF);
        settings.put(GraphDatabaseSettings.log_queries_transactions_level, LogQueryLevel.OFF);
        settings.put(GraphDatabaseSettings.filewatcher_enabled, false);
    }
}
