package ladera.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import ladera.figure.InitializationPictures;
import ladera.num.Doubles;
import ladera.run.Answers;
import ladera.run.Query;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.DepthTheory;
import ladera.study.initialization.Spread;
import ladera.study.initialization.Trend;
import ladera.study.initialization.VarianceByDepth;

/** The schemes of the initialisation room: what was measured in each layer, and what theory says of it. */
final class InitializationChronicle extends Chronicle<Initialization, Void> {
    private static final List<HistoryTable.Column> COLUMNS = List.of(
            new HistoryTable.Column("layer", true),
            new HistoryTable.Column("forward_median", false),
            new HistoryTable.Column("forward_lower", false),
            new HistoryTable.Column("forward_upper", false),
            new HistoryTable.Column("forward_mean", false),
            new HistoryTable.Column("forward_theory", false),
            new HistoryTable.Column("backward_median", false),
            new HistoryTable.Column("backward_lower", false),
            new HistoryTable.Column("backward_upper", false),
            new HistoryTable.Column("backward_mean", false),
            new HistoryTable.Column("backward_theory", false),
            new HistoryTable.Column("correlation_median", false),
            new HistoryTable.Column("flat_median", false));

    InitializationChronicle() {
        super(Initialization.KIND);
    }

    /** So many layers are the room's steps. */
    @Override
    Initialization over(Initialization section, int steps) {
        Ensemble ensemble = section.ensemble();
        return section.on(ensemble.of(ensemble.shape().deep(steps)));
    }

    @Override
    Set<Query<?>> questions(Initialization section) {
        Set<Query<?>> questions = new LinkedHashSet<>();
        for (Scheme scheme : section.schemes()) {
            questions.add(InitializationPictures.measurement(section.ensemble(), scheme));
            questions.add(InitializationPictures.theory(section.ensemble(), scheme));
        }
        return questions;
    }

    @Override
    HistoryTable history(Initialization section, Void report, Answers answers) {
        List<HistoryTable.Run> runs = new ArrayList<>();
        for (Scheme scheme : section.schemes()) {
            VarianceByDepth.Reading measured =
                    answers.to(InitializationPictures.measurement(section.ensemble(), scheme));
            DepthTheory.Reading theory = answers.to(InitializationPictures.theory(section.ensemble(), scheme));
            List<IntToDoubleFunction> values = new ArrayList<>();
            values.add(layer -> layer);
            add(
                    measured.forward(),
                    theory == null ? Doubles.of() : theory.meanField().forward(),
                    values);
            add(
                    measured.backward(),
                    theory == null ? Doubles.of() : theory.meanField().backward(),
                    values);
            values.add(within(measured.correlation().median()));
            values.add(within(measured.flat().median()));
            runs.add(new HistoryTable.Run(
                    scheme.key(),
                    scheme.initializer().id(),
                    section.ensemble().shape().depth() + 1,
                    values));
        }
        return new HistoryTable("scheme", "initializer", COLUMNS, runs);
    }

    private static void add(Spread measured, Doubles theory, List<IntToDoubleFunction> to) {
        to.add(within(measured.median()));
        to.add(within(measured.lower()));
        to.add(within(measured.upper()));
        to.add(within(measured.mean()));
        to.add(within(theory));
    }

    /** NaN in layers of which nothing is said. */
    private static IntToDoubleFunction within(Doubles layers) {
        return layer -> layer < layers.size() ? layers.get(layer) : Double.NaN;
    }

    @Override
    void results(Initialization section, Void report, Answers answers, ArrayNode to) {
        for (Scheme scheme : section.schemes()) {
            VarianceByDepth.Reading measured =
                    answers.to(InitializationPictures.measurement(section.ensemble(), scheme));
            ObjectNode result = to.addObject();
            result.put("scheme", scheme.key());
            result.put("initializer", scheme.initializer().id());
            result.put("activation", scheme.activation(section.ensemble()).id());
            result.put("layers", section.ensemble().shape().depth());
            result.put("networks", measured.networks());
            write(Trend.forward(measured.forward().median()), result.putObject("forward"));
            write(Trend.backward(measured.backward().median()), result.putObject("backward"));
        }
    }

    private static void write(Trend trend, ObjectNode to) {
        to.put("fate", trend.fate().name().toLowerCase(Locale.ROOT));
        to.put("factor", trend.total());
        to.put("factor_per_layer", trend.perLayer());
        to.put("infinite_from", trend.infiniteFrom());
        to.put("zero_from", trend.zeroFrom());
    }
}
