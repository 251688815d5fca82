package ladera.lesson.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import ladera.num.Doubles;
import ladera.num.Objective;
import ladera.optim.Descent;
import ladera.optim.Outcome;
import ladera.optim.Quantity;
import ladera.optim.Rule;
import ladera.optim.Schedule;
import ladera.optim.WatchedRule;

/**
 * A run of an optimizer step by step, with what a lesson shows of it.
 *
 * @param points the start, then the parameters after each step
 * @param losses at each of the points
 * @param gradients what each step used: of its batch, ahead of the point where the rule looks ahead
 * @param rates the learning rate in force at each step, schedule included; 1 where the rule has none
 * @param memory what the rule remembers, by symbol, after each step
 * @param outcome running where every step was taken; otherwise why not
 */
public record DescentPath(
        List<Doubles> points,
        Doubles losses,
        List<Doubles> gradients,
        Doubles rates,
        Map<String, List<Doubles>> memory,
        Outcome outcome) {
    public DescentPath {
        points = List.copyOf(points);
        gradients = List.copyOf(gradients);
        memory = Map.copyOf(memory);
    }

    /**
     * Runs until all steps are taken or the run ends by itself.
     *
     * @param reported the loss whose values are kept
     * @param descended what the rule sees: the same, or its batches, or its gradient by differences
     */
    public static DescentPath of(
            Objective reported, Objective descended, Rule rule, Schedule schedule, double[] start, int steps) {
        WatchedRule watched = new WatchedRule(rule);
        Descent descent = new Descent(descended, watched, start, Descent.Guard.PARAMETERS);
        descent.follow(schedule);
        int dimension = descended.dimension();
        List<Doubles> points = new ArrayList<>();
        List<Doubles> gradients = new ArrayList<>();
        Map<String, List<Doubles>> memory = new LinkedHashMap<>();
        double[] losses = new double[steps + 1];
        double[] rates = new double[steps];
        points.add(Doubles.of(start));
        losses[0] = reported.value(start);
        int taken = 0;
        while (taken < steps) {
            descent.advance();
            if (descent.outcome().ended()) {
                break;
            }
            rates[taken] = watched.rate();
            gradients.add(Doubles.of(watched.gradient()));
            taken++;
            double[] state = descent.saveState();
            points.add(Doubles.firstOf(state, dimension));
            losses[taken] = reported.value(state);
            for (Quantity quantity : rule.quantities(state, dimension)) {
                memory.computeIfAbsent(quantity.symbol(), symbol -> new ArrayList<>())
                        .add(vector(quantity));
            }
        }
        return new DescentPath(
                points,
                Doubles.firstOf(losses, taken + 1),
                gradients,
                Doubles.firstOf(rates, taken),
                memory,
                descent.outcome());
    }

    private static Doubles vector(Quantity quantity) {
        return Doubles.of(
                quantity.values().stream().flatMapToDouble(DoubleStream::of).toArray());
    }
}
