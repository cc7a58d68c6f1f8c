package io.github.eichcheck.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The function in SQL. */
class SqlFunctionTest {
    private static final SparkSession SPARK = LocalSpark.session();

    @TempDir
    private Path scratch;

    @BeforeEach
    void table() throws Exception {
        List<Row> rows = new ArrayList<>();
        for (String name :
                List.of("valid-secp256r1", "invalid-energy-differs", "indeterminate-unsigned", "invalid-tampered")) {
            rows.add(RowFactory.create(
                    name, Files.readString(Path.of("../../samples/" + name + ".json"), StandardCharsets.UTF_8)));
        }
        rows.add(RowFactory.create("null", null));
        rows.add(RowFactory.create("rubbish", "rubbish"));
        SPARK.createDataFrame(
                        rows,
                        DataTypes.createStructType(List.of(
                                DataTypes.createStructField("name", DataTypes.StringType, false),
                                DataTypes.createStructField("cdr_json", DataTypes.StringType, true))))
                .repartition(3)
                .createOrReplaceTempView("cdrs");
    }

    @AfterEach
    void forget() {
        List.of("keys", "profile").forEach(name -> SPARK.conf().unset("spark.eichcheck." + name));
    }

    private static Row row(String select, String name) {
        return SPARK.sql("SELECT " + select + " FROM (SELECT eichcheck(cdr_json) AS r FROM cdrs WHERE name = '" + name
                        + "')")
                .first();
    }

    @Test
    void everyRow_hasAVerdict_nullAndRubbishToo() {
        List<String> found =
                SPARK.sql("SELECT name, eichcheck(cdr_json).verdict FROM cdrs ORDER BY name").collectAsList().stream()
                        .map(row -> row.getString(0) + " " + row.getString(1))
                        .toList();
        assertThat(found)
                .containsExactly(
                        "indeterminate-unsigned INDETERMINATE",
                        "invalid-energy-differs INVALID",
                        "invalid-tampered INVALID",
                        "null INDETERMINATE",
                        "rubbish INDETERMINATE",
                        "valid-secp256r1 VALID");
    }

    @Test
    void theStruct_holdsExactQuantities_aspectsAndFindings() {
        Row row = row(
                "r.signed_kwh, r.billed_kwh, r.signed_kwh_written, r.aspects.totals, r.aspects.signature,"
                        + " filter(r.findings, f -> f.severity = 'ERROR').code",
                "invalid-energy-differs");
        assertThat(row.getDecimal(0)).isInstanceOf(BigDecimal.class);
        assertThat(row.getDecimal(0).compareTo(new BigDecimal(row.getString(2))))
                .isZero();
        assertThat(row.getDecimal(1).compareTo(row.getDecimal(0))).isNotZero();
        assertThat(row.getString(3)).isEqualTo("INVALID");
        assertThat(row.getString(4)).isEqualTo("VALID");
        assertThat(row.<String>getList(5)).containsExactly("totals/energy-differs");
    }

    @Test
    void bytes_giveWhatTextGives_andAConstantToo() {
        assertThat(SPARK.sql("SELECT eichcheck(encode(cdr_json, 'UTF-8')) = eichcheck(cdr_json) FROM cdrs"
                                + " WHERE name = 'rubbish'")
                        .first()
                        .getBoolean(0))
                .isTrue();
        assertThat(SPARK.sql("SELECT eichcheck('{}').verdict").first().getString(0))
                .isEqualTo("INDETERMINATE");
    }

    @Test
    void keysOfTheSession_decide() throws Exception {
        Path keys = Files.writeString(
                scratch.resolve("keys.csv"),
                "meter,public_key\n1ECK0000000009,MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAETQ2xFBXYSL4pNu9JS8iJVCPt6dgWl8NkZYo9"
                        + "T9GW6CaVhsOFn/4EhfL4yEl8Ue8EIuW7G4o3PbnalTMPHhBzNA==\n");
        assertThat(row("r.aspects.key", "valid-secp256r1").getString(0)).isEqualTo("VALID");
        SPARK.conf().set("spark.eichcheck.keys", keys.toString());
        assertThat(row("r.aspects.key", "valid-secp256r1").getString(0)).isEqualTo("INDETERMINATE");
        SPARK.conf().set("spark.eichcheck.keys", scratch.resolve("absent").toString());
        assertThatThrownBy(() -> row("r.aspects.key", "valid-secp256r1")).hasMessageContaining("absent");
    }

    @Test
    void anotherProfileOfTheSession_grades_andAnUnknownOneIsRefused() {
        SPARK.conf().set("spark.eichcheck.profile", "strict");
        assertThat(row("r.verdict", "valid-secp256r1").getString(0)).isEqualTo("VALID");
        SPARK.conf().set("spark.eichcheck.profile", "lax");
        assertThatThrownBy(() -> row("r.verdict", "valid-secp256r1")).hasMessageContaining("lax");
    }

    @Test
    void theFunction_isDescribed() {
        assertThat(SPARK.sql("DESCRIBE FUNCTION eichcheck").collectAsList().toString())
                .contains("eichcheck(cdr_json)");
    }
}
