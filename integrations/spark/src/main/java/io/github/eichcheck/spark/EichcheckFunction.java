package io.github.eichcheck.spark;

import io.github.eichcheck.ocpi.CdrReader;
import io.github.eichcheck.ocpi.SourcePosition;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import scala.Function1;

/** The function {@code eichcheck(cdr_json)}. Never null: of a null nothing could be checked, and so it says. */
final class EichcheckFunction implements ScalarFunction<InternalRow> {
    private static final long serialVersionUID = 1L;

    /** What the verifier of an executor is made of. */
    private final Broadcast<VerifierSource> source;

    /** From rows to what Spark computes with. */
    private transient @Nullable Function1<Object, Object> converter;

    EichcheckFunction(Broadcast<VerifierSource> source) {
        this.source = source;
    }

    @Override
    public InternalRow produceResult(InternalRow input) {
        Object text = input.isNullAt(0) ? "" : input.getBinary(0);
        Object row = RowFactory.create(ReportRow.found(source.value()
                        .verifier()
                        .verify(new CdrReader().read(ParquetCdrs.text(SourcePosition.MEMORY, text))))
                .toArray());
        Function1<Object, Object> made = converter;
        if (made == null) {
            made = CatalystTypeConverters.createToCatalystConverter(ReportSchema.FOUND);
            converter = made;
        }
        return (InternalRow) made.apply(row);
    }

    @Override
    public DataType[] inputTypes() {
        return new DataType[] {DataTypes.BinaryType};
    }

    @Override
    public DataType resultType() {
        return ReportSchema.FOUND;
    }

    @Override
    public boolean isResultNullable() {
        return false;
    }

    @Override
    public String name() {
        return "eichcheck";
    }

    @Override
    public String canonicalName() {
        return "io.github.eichcheck.eichcheck";
    }
}
