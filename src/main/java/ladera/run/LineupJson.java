package ladera.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;

/** What all lineups have in a session file, whatever is compared in them. */
public final class LineupJson {
    private static final int MOST_RETUNINGS = 100_000;
    private static final int MOST_STYLES = 1000;

    private LineupJson() {}

    /** An entrant's keys {@code key}, {@code style} and {@code visible}. */
    public record Head(int key, int style, boolean visible) {
        /**
         * @param before those that stand in front of it
         * @throws ladera.num.Refusal where one of them has the same key
         */
        public static Head read(JsonPlace one, List<? extends Entrant<?>> before) {
            int key = (int) one.need("key").whole(1, Integer.MAX_VALUE);
            if (before.stream().anyMatch(other -> other.key() == key)) {
                throw one.need("key").wrong("json.repeated");
            }
            int style = one.optional("style", at -> (int) at.whole(0, MOST_STYLES), before.size());
            return new Head(key, style, one.optional("visible", JsonPlace::flag, true));
        }
    }

    /** An entrant's key {@code optimizer}. */
    public static Optimizer optimizer(JsonPlace one) {
        JsonPlace id = one.need("optimizer");
        return id.at(() -> Optimizers.ALL.get(id.word()));
    }

    /**
     * A race's key {@code retunings}.
     *
     * @param who the key under which a retuning names its entrant
     * @param mostSteps the last step at which a knob may be turned
     */
    public static List<Retuning> retunings(
            JsonPlace race, String who, List<? extends TunedEntrant<?>> entrants, int mostSteps) {
        List<Retuning> read = new ArrayList<>();
        List<JsonPlace> all = race.optional("retunings", at -> at.items(MOST_RETUNINGS), List.of());
        for (JsonPlace one : all) {
            one.allowOnly("step", who, "knobs", "schedule", "gradient");
            JsonPlace key = one.need(who);
            long wanted = key.whole(1, Integer.MAX_VALUE);
            TunedEntrant<?> turned = entrants.stream()
                    .filter(other -> other.key() == wanted)
                    .findFirst()
                    .orElseThrow(() -> key.wrong("json.unknown"));
            long step = one.need("step").whole(1, mostSteps);
            read.add(new Retuning(step, turned.key(), TuningJson.read(one, turned.method())));
        }
        return read;
    }

    /** Writes what {@link #retunings} reads. */
    public static void write(List<Retuning> retunings, String who, ObjectNode race) {
        ArrayNode all = race.putArray("retunings");
        for (Retuning turn : retunings) {
            ObjectNode node = all.addObject().put("step", turn.step()).put(who, turn.contestant());
            TuningJson.write(turn.tuning(), node);
        }
    }
}
