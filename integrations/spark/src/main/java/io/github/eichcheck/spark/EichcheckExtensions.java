package io.github.eichcheck.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.ApplyFunctionExpression;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import scala.Function1;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Adds the function {@code eichcheck(cdr_json)} to SQL, with
 * {@code spark.sql.extensions=io.github.eichcheck.spark.EichcheckExtensions}. It returns a struct of what is found out about
 * one CDR: verdict, aspects, quantities, times, values and findings. What many CDRs show together is for {@link VerifyJob}.
 *
 * <pre>
 * spark.eichcheck.keys              key lists, separated by commas
 * spark.eichcheck.profile           interop, strict or reference
 * spark.eichcheck.energyTolerance   in kWh
 * spark.eichcheck.timeTolerance     such as PT60S
 * </pre>
 */
public final class EichcheckExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {
    private static final String PREFIX = "spark.eichcheck.";

    /** Made by Spark. */
    public EichcheckExtensions() {}

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        Function1<Seq<Expression>, Expression> builder = new Builder();
        extensions.injectFunction(new Tuple3<>(
                new FunctionIdentifier("eichcheck"),
                new ExpressionInfo(
                        EichcheckFunction.class.getName(),
                        "",
                        "eichcheck",
                        "_FUNC_(cdr_json) - Verifies the signed meter values of an OCPI CDR.",
                        "\n    Arguments:\n      * cdr_json - one CDR as text or bytes\n",
                        "\n    Examples:\n      > SELECT _FUNC_(cdr_json).verdict FROM cdrs;\n       VALID\n",
                        "",
                        "misc_funcs",
                        "4.0.0",
                        "",
                        "java_udf"),
                builder));
        return BoxedUnit.UNIT;
    }

    /** What the verifier depends on. */
    private record Settings(SparkSession spark, Grading grading, String keys) {}

    private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
        private final Map<Settings, Broadcast<VerifierSource>> sources = new ConcurrentHashMap<>();

        @Override
        public Expression apply(Seq<Expression> arguments) {
            if (arguments.size() != 1) {
                throw new IllegalArgumentException("eichcheck takes one argument, the CDR's JSON text");
            }
            SparkSession spark = SparkSession.active();
            Grading grading = new Grading(
                    of(spark, "profile"), of(spark, "energyTolerance"), of(spark, "timeTolerance"), List.of());
            Broadcast<VerifierSource> source =
                    sources.computeIfAbsent(new Settings(spark, grading, of(spark, "keys")), Builder::broadcast);
            return new ApplyFunctionExpression(new EichcheckFunction(source), arguments);
        }

        private static String of(SparkSession spark, String name) {
            return spark.conf().get(PREFIX + name, "");
        }

        private static Broadcast<VerifierSource> broadcast(Settings settings) {
            settings.grading().policy();
            KeyFiles files = new KeyFiles(settings.spark().sessionState().newHadoopConf());
            List<KeyText> lists = Arrays.stream(settings.keys().split(",", -1))
                    .map(String::strip)
                    .filter(list -> !list.isEmpty())
                    .flatMap(list -> read(files, list).stream())
                    .toList();
            VerifierSource source = new VerifierSource(settings.grading(), lists);
            if (!lists.isEmpty() && source.lists().usable() == 0) {
                throw new IllegalArgumentException("there is no key in " + settings.keys() + " that can be used");
            }
            return JavaSparkContext.fromSparkContext(settings.spark().sparkContext())
                    .broadcast(source);
        }

        private static List<KeyText> read(KeyFiles files, String list) {
            try {
                return files.read(list);
            } catch (IOException e) {
                throw new UncheckedIOException(PREFIX + "keys: " + list + " cannot be read", e);
            }
        }
    }
}
