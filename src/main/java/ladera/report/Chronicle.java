package ladera.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ladera.net.Model;
import ladera.num.Named;
import ladera.num.Parallel;
import ladera.num.Ticker;
import ladera.optim.Outcome;
import ladera.run.Answers;
import ladera.run.Experiment;
import ladera.run.Query;
import ladera.run.Rehearsal;
import ladera.run.SafeFile;
import ladera.run.Scene;
import ladera.run.Section;
import ladera.run.SectionKind;
import ladera.text.Language;
import ladera.text.Words;

/**
 * How one room's runs are told in numbers: the history of every step, and what came of each run.
 *
 * @param <S> the room's section
 * @param <R> what it has computed
 */
public abstract class Chronicle<S extends Section, R> implements Named {
    private final SectionKind<S, R> kind;

    Chronicle(SectionKind<S, R> kind) {
        this.kind = kind;
    }

    /**
     * An experiment gone through to its last step.
     *
     * @param rehearsal stands there, for pictures
     * @param results one object a run
     * @param model the network that was trained best; null where none was
     */
    public record Account(
            Experiment experiment, Rehearsal rehearsal, HistoryTable history, ArrayNode results, Model model) {}

    /**
     * Goes through an experiment of this room.
     *
     * @param ticker by which seconds are told
     * @param stillWanted asked before each step
     * @throws java.util.concurrent.CancellationException once it is no longer wanted
     */
    public final Account account(Experiment experiment, Ticker ticker, BooleanSupplier stillWanted) {
        Rehearsal rehearsal = new Rehearsal(experiment, ticker, Parallel.ALONE);
        S section = experiment.section(kind);
        Scene last = rehearsal.at(rehearsal.steps(), stillWanted);
        R report = last.report(kind);
        Answers answers =
                rehearsal.answering(last, questions(section), stillWanted).answers();
        ArrayNode results = JsonNodeFactory.instance.arrayNode();
        results(section, report, answers, results);
        HistoryTable history = history(section, report, answers);
        return new Account(experiment, rehearsal, history, results, model(section, report));
    }

    /** The experiment over another number of steps. @throws ladera.num.Refusal where that is not allowed */
    public final Experiment over(Experiment experiment, int steps) {
        return experiment.with(over(experiment.section(kind), steps));
    }

    abstract S over(S section, int steps);

    /** What has to be asked for the numbers of a room that computes no steps of its own. */
    Set<Query<?>> questions(S section) {
        return Set.of();
    }

    /** @param answers to the {@link #questions} */
    abstract HistoryTable history(S section, R report, Answers answers);

    /**
     * Adds one object a run.
     *
     * @param answers to the {@link #questions}
     */
    abstract void results(S section, R report, Answers answers, ArrayNode to);

    /** Whether the room's runs train networks. */
    boolean trains() {
        return false;
    }

    /** The network that was trained best; null where none was. */
    Model model(S section, R report) {
        return null;
    }

    /**
     * What else comes of a session of this room, by the name of its file; nothing unless the room says otherwise.
     *
     * @param words in which sentences are written
     */
    public Map<String, SafeFile.Content> supplements(Experiment experiment, Words words) {
        return Map.of();
    }

    /** The room's. */
    @Override
    public final String id() {
        return kind.room();
    }

    /** Keys {@code outcome}, {@code outcome_step} and {@code outcome_reason}; in English, the same bytes everywhere. */
    static void write(Outcome outcome, int steps, ObjectNode to) {
        boolean ended = outcome.ended();
        to.put("outcome", (ended ? outcome.kind() : Outcome.Kind.OUT_OF_BUDGET).name());
        to.put("outcome_step", ended ? outcome.step() : steps);
        to.put(
                "outcome_reason",
                outcome.reason() == null ? null : Words.in(Language.ENGLISH).sentence(outcome.reason()));
    }
}
