package io.github.eichcheck.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of the table of reports. */
final class ReportSchema {
    /** Kilowatt-hours: twenty digits before the point and eighteen after it. */
    static final DecimalType KWH = DataTypes.createDecimalType(38, 18);

    /** One verdict for each aspect. */
    static final StructType ASPECTS = struct(
            field("signature", DataTypes.StringType, false),
            field("key", DataTypes.StringType, false),
            field("session", DataTypes.StringType, false),
            field("totals", DataTypes.StringType, false));

    /** A finding, as the report in JSON has it. */
    static final StructType FINDING = struct(
            field("code", DataTypes.StringType, false),
            field("aspect", DataTypes.StringType, false),
            field("severity", DataTypes.StringType, false),
            field("pointer", DataTypes.StringType, false),
            field("field", DataTypes.StringType, true),
            field("expected", DataTypes.StringType, true),
            field("actual", DataTypes.StringType, true),
            field("difference", DataTypes.StringType, true),
            field("tolerance", DataTypes.StringType, true),
            field("message", DataTypes.StringType, false));

    private static final StructType READING = struct(
            field("register", DataTypes.StringType, true),
            field("value", DataTypes.StringType, true),
            field("unit", DataTypes.StringType, true),
            field("time", DataTypes.TimestampType, true),
            field("clock", DataTypes.StringType, true));

    private static final StructType VALUE = struct(
            field("index", DataTypes.IntegerType, false),
            field("nature", DataTypes.StringType, true),
            field("format", DataTypes.StringType, true),
            field("verdict", DataTypes.StringType, false),
            field("proven", DataTypes.BooleanType, false),
            field("transport", DataTypes.createArrayType(DataTypes.StringType, false), false),
            field("key_source", DataTypes.StringType, true),
            field("key_curve", DataTypes.StringType, true),
            field("key_fingerprint", DataTypes.StringType, true),
            field("readings", DataTypes.createArrayType(READING, false), false));

    /** What is found out about a CDR, wherever it lies: the result of the function. */
    static final StructType FOUND = struct(
            field("country_code", DataTypes.StringType, true),
            field("party_id", DataTypes.StringType, true),
            field("cdr_id", DataTypes.StringType, true),
            field("readable", DataTypes.BooleanType, false),
            field("verdict", DataTypes.StringType, false),
            field("aspects", ASPECTS, false),
            field("signed_kwh", KWH, true),
            field("signed_kwh_written", DataTypes.StringType, true),
            field("signed_start", DataTypes.TimestampType, true),
            field("signed_end", DataTypes.TimestampType, true),
            field("signed_meter", DataTypes.StringType, true),
            field("format", DataTypes.StringType, true),
            field("billed_kwh", KWH, true),
            field("billed_kwh_written", DataTypes.StringType, true),
            field("billed_start", DataTypes.TimestampType, true),
            field("billed_end", DataTypes.TimestampType, true),
            field("billed_meter", DataTypes.StringType, true),
            field("values", DataTypes.createArrayType(VALUE, false), false),
            field("findings", DataTypes.createArrayType(FINDING, false), false));

    private static final StructType PLACE = struct(
            field("file", DataTypes.StringType, false),
            field("number", DataTypes.LongType, false),
            field("line", DataTypes.LongType, false),
            field("pointer", DataTypes.StringType, false));

    /** The table: where the CDR lies, and what is found out about it. */
    static final StructType REPORT = joined(PLACE, FOUND);

    /** The table before CDRs are compared: with what the comparison needs. */
    static final StructType STAGED = joined(
            REPORT,
            struct(
                    field("file_index", DataTypes.IntegerType, false),
                    field("ordinal", DataTypes.LongType, false),
                    field("keys", DataTypes.createArrayType(DataTypes.LongType, false), true),
                    field("entry", DataTypes.BinaryType, true)));

    /** What the comparison adds to a CDR. */
    static final StructType COMPARED = struct(
            field("file_index", DataTypes.IntegerType, false),
            field("ordinal", DataTypes.LongType, false),
            field("verdict", DataTypes.StringType, false),
            field("aspects", ASPECTS, false),
            field("findings", DataTypes.createArrayType(FINDING, false), false));

    private ReportSchema() {}

    private static StructField field(String name, DataType type, boolean nullable) {
        return DataTypes.createStructField(name, type, nullable);
    }

    private static StructType struct(StructField... fields) {
        return DataTypes.createStructType(fields);
    }

    private static StructType joined(StructType first, StructType second) {
        List<StructField> fields = new ArrayList<>(Arrays.asList(first.fields()));
        fields.addAll(Arrays.asList(second.fields()));
        return DataTypes.createStructType(fields);
    }
}
