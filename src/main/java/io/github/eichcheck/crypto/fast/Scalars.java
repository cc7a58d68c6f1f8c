package io.github.eichcheck.crypto.fast;

import java.math.BigInteger;
import java.util.List;

/** e / s and r / s of some equations, recoded for the combs of the generator and of the key. */
final class Scalars {
    private static final int ELEMENTS = 3;

    private final byte[][] ofGenerator;
    private final byte[][] ofKey;

    private Scalars(int count) {
        this.ofGenerator = new byte[count][];
        this.ofKey = new byte[count][];
    }

    static Scalars of(FastCurve curve, List<Equation> equations) {
        Field field = curve.scalars;
        long[] w = field.workspace(1 + ELEMENTS * equations.size());
        for (int i = 0; i < equations.size(); i++) {
            field.put(w, field.at(1 + ELEMENTS * i), equations.get(i).s());
        }
        new Inversion(field, field.at(0), field.at(1), ELEMENTS * field.limbs, equations.size()).invert(w);
        Scalars scalars = new Scalars(equations.size());
        for (int i = 0; i < equations.size(); i++) {
            Equation equation = equations.get(i);
            int at = field.at(1 + ELEMENTS * i);
            scalars.ofGenerator[i] = curve.generator.shape.recode(quotient(field, w, at, equation.e()), field.prime);
            scalars.ofKey[i] = equation.key().shape.recode(quotient(field, w, at, equation.r()), field.prime);
        }
        return scalars;
    }

    private static BigInteger quotient(Field field, long[] w, int at, BigInteger dividend) {
        int quotient = at + 2 * field.limbs;
        field.putPlain(w, quotient, dividend);
        field.multiply(w, quotient, quotient, at + field.limbs);
        return field.getPlain(w, quotient);
    }

    byte[] ofGenerator(int index) {
        return ofGenerator[index];
    }

    byte[] ofKey(int index) {
        return ofKey[index];
    }
}
