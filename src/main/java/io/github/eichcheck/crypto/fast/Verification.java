package io.github.eichcheck.crypto.fast;

import java.util.ArrayList;
import java.util.List;

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
        int blocks = key.shape.blocks();
        for (int column = key.shape.columns() - 1; column >= 0; column--) {
            if (column < key.shape.columns() - 1) {
                sum.twice();
            }
            for (int block = 0; block < blocks; block++) {
                key.load(block, scalars.ofKey(0)[column * blocks + block], sum.w, Jacobian.ADDEND);
                if (column == key.shape.columns() - 1 && block == 0) {
                    sum.set();
                } else {
                    sum.add();
                }
            }
        }
        for (int block = 0; block < curve.generator.shape.blocks(); block++) {
            curve.generator.load(block, scalars.ofGenerator(0)[block], sum.w, Jacobian.ADDEND);
            sum.add();
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
        CombShape shape = equations.get(0).key().shape;
        for (int column = shape.columns() - 1; column >= 0; column--) {
            for (int block = 0; block < shape.blocks(); block++) {
                boolean first = block == 0 && column == shape.columns() - 1;
                for (int lane = 0; lane < sums.lanes; lane++) {
                    int digit = scalars.ofKey(lane)[column * shape.blocks() + block];
                    int to = first ? sums.sum(lane) : sums.addend(lane);
                    equations.get(lane).key().load(block, digit, sums.w, to);
                }
                if (block > 0) {
                    sums.add();
                } else if (!first) {
                    sums.doubleAndAdd();
                }
            }
        }
        CombShape windows = curve.generator.shape;
        for (int block = 0; block < windows.blocks(); block++) {
            for (int lane = 0; lane < sums.lanes; lane++) {
                curve.generator.load(block, scalars.ofGenerator(lane)[block], sums.w, sums.addend(lane));
            }
            sums.add();
        }
        List<Answer> answers = new ArrayList<>();
        for (int lane = 0; lane < sums.lanes; lane++) {
            answers.add(answer(sums, lane, equations.get(lane)));
        }
        return answers;
    }

    private Answer answer(AffineLanes sums, int lane, Equation equation) {
        if (sums.isExceptional(lane)) {
            return Answer.EXCEPTIONAL;
        }
        return curve.coordinates(equation.r()).contains(sums.x(lane)) ? Answer.HOLDS : Answer.FAILS;
    }
}
