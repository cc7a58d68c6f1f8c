package io.github.eichcheck.spark;

/** What CDRs come in. */
enum InputFormat {
    /** A CDR a line, whatever the names of the files. */
    NDJSON,
    /** What the command line reads: CDRs, arrays, answers of OCPI endpoints, NDJSON, as name and content say. */
    JSON,
    /** A column of JSON texts. */
    PARQUET
}
