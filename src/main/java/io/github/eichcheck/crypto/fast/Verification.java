package io.github.eichcheck.crypto.fast;

import java.util.List;
import java.util.stream.IntStream;

/** Decides equations, one at a time or many in step. */
public final class Verification {
    private final FastCurve curve;

    /**
     * Decides equations on a curve.
     *
     * @param curve the curve
     */
    public Verification(FastCurve curve) {
        this.curve = curve;
    }

    /**
     * Decides one equation, in Jacobian coordinates.
     *
     * @param equation the equation
     * @return whether it holds
     */
    public Answer decide(Equation equation) {
        Scalars scalars = Scalars.of(curve, List.of(equation));
        Jacobian sum = new Jacobian(curve);
        Comb key = equation.key();
        int digits = scalars.ofKey[0].length;
        int blocks = key.shape.blocks();
        for (int digit = digits - 1; digit >= 0; digit--) {
            if (digit % blocks == blocks - 1 && digit < digits - 1) {
                sum.twice();
            }
            key.load(digit % blocks, scalars.ofKey[0][digit], sum.w, Jacobian.ADDEND);
            sum.add(digit == digits - 1);
        }
        for (int block = 0; block < scalars.ofGenerator[0].length; block++) {
            curve.generator.load(block, scalars.ofGenerator[0][block], sum.w, Jacobian.ADDEND);
            sum.add(false);
        }
        if (sum.isExceptional()) {
            return Answer.EXCEPTIONAL;
        }
        return sum.hasX(curve.coordinates(equation.r())) ? Answer.HOLDS : Answer.FAILS;
    }

    /**
     * Decides many equations in step, which pays from about sixteen on.
     *
     * @param equations at least one, whose tables have all the same shape
     * @return for each whether it holds
     */
    public List<Answer> decide(List<Equation> equations) {
        Scalars scalars = Scalars.of(curve, equations);
        AffineLanes sums = new AffineLanes(curve.field, equations.size());
        int digits = scalars.ofKey[0].length;
        int blocks = equations.get(0).key().shape.blocks();
        for (int digit = digits - 1; digit >= 0; digit--) {
            boolean first = digit == digits - 1;
            for (int lane = 0; lane < sums.lanes; lane++) {
                int to = first ? sums.sum(lane) : sums.addend(lane);
                equations.get(lane).key().load(digit % blocks, scalars.ofKey[lane][digit], sums.w, to);
            }
            if (digit % blocks < blocks - 1) {
                sums.add();
            } else if (!first) {
                sums.doubleAndAdd();
            }
        }
        for (int block = 0; block < scalars.ofGenerator[0].length; block++) {
            for (int lane = 0; lane < sums.lanes; lane++) {
                curve.generator.load(block, scalars.ofGenerator[lane][block], sums.w, sums.addend(lane));
            }
            sums.add();
        }
        return IntStream.range(0, sums.lanes)
                .mapToObj(lane -> answer(sums, lane, equations.get(lane)))
                .toList();
    }

    private Answer answer(AffineLanes sums, int lane, Equation equation) {
        if (sums.exceptional[lane]) {
            return Answer.EXCEPTIONAL;
        }
        return curve.coordinates(equation.r()).contains(sums.x(lane)) ? Answer.HOLDS : Answer.FAILS;
    }
}
