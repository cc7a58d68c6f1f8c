package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.List;

/** e / s and r / s of some equations, recoded for the combs of the generator and of the key. */
final class Scalars {
    private static final int FIRST = Field.FREE + 1;
    private static final int STRIDE = 2;

    final short[][] ofGenerator;
    final short[][] ofKey;

    private Scalars(int count) {
        this.ofGenerator = new short[count][];
        this.ofKey = new short[count][];
    }

    static Scalars of(FastCurve curve, List<Equation> equations) {
        Field field = curve.scalars;
        long[] w = field.workspace(1 + STRIDE * equations.size());
        for (int i = 0; i < equations.size(); i++) {
            field.put(w, FIRST + STRIDE * i, equations.get(i).s());
        }
        new Inversion(field, Field.FREE, FIRST, STRIDE, FIRST + STRIDE * (equations.size() - 1)).invert(w);
        Scalars scalars = new Scalars(equations.size());
        for (int i = 0; i < equations.size(); i++) {
            Equation equation = equations.get(i);
            int inverse = FIRST + STRIDE * i + 1;
            CombShape windows = curve.generator.shape;
            scalars.ofGenerator[i] = windows.digits(quotient(field, w, equation.e(), inverse), field.prime);
            scalars.ofKey[i] = equation.key().shape.digits(quotient(field, w, equation.r(), inverse), field.prime);
        }
        return scalars;
    }

    private static BigInteger quotient(Field field, long[] w, BigInteger dividend, int inverse) {
        field.putPlain(w, Field.FREE, dividend);
        field.multiply(w, Field.FREE, Field.FREE, inverse);
        return field.getPlain(w, Field.FREE);
    }
}
