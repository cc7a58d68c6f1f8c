package io.github.eichcheck.spark;

import org.apache.spark.sql.SparkSession;

/** The session of all tests of one JVM: two threads. */
final class LocalSpark {
    private LocalSpark() {}

    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("eichcheck tests")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "3")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.extensions", EichcheckExtensions.class.getName())
                .getOrCreate();
    }
}
