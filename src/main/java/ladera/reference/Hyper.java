package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.optim.Optimizer;

/** Reads an optimizer's knobs as reference files write them: keys are knob ids, a list is a pair, null is "none". */
final class Hyper {
    /** What PyTorch's {@code None} is called among a knob's choices. */
    private static final String NONE = "none";

    /** A longer spelling of the distance to look ahead by, which names the momentum too. */
    private static final String NAMES_MOMENTUM = "*m";

    private Hyper() {}

    /**
     * The optimizer's knobs with these values, the others at their defaults.
     *
     * @param given an object, or null for no value at all
     * @throws Refusal where a key is unknown or a value not allowed
     */
    static Knobs read(Optimizer optimizer, JsonNode given, String path) {
        Knobs settings = Knobs.initial(optimizer.knobs());
        if (given == null || given.isNull()) {
            return settings;
        }
        if (!given.isObject()) {
            throw new Refusal(new Problem("field.object", path, Fields.shown(given)));
        }
        for (Map.Entry<String, JsonNode> entry : given.properties()) {
            Knobs before = settings;
            settings = Places.at(path, () -> {
                Knob knob = Knobs.knob(optimizer.knobs(), entry.getKey());
                return before.with(knob, value(knob, entry.getValue()));
            });
        }
        return settings;
    }

    private static Object value(Knob knob, JsonNode written) {
        if (written.isNumber()) {
            return written.doubleValue();
        }
        if (written.isBoolean()) {
            return written.booleanValue();
        }
        if (written.isArray()
                && written.size() == 2
                && written.get(0).isNumber()
                && written.get(1).isNumber()) {
            return new Knob.Pair(written.get(0).doubleValue(), written.get(1).doubleValue());
        }
        if (written.isNull()) {
            // PyTorch's None: a choice of its own where there is one, otherwise "as if not given".
            return knob.choices().contains(NONE) ? NONE : knob.initial();
        }
        // Text in the place of a number or a flag is shown with its quotation marks, which are what is wrong with it.
        return written.isTextual() && knob.kind() == Knob.Kind.CHOICE
                ? choice(knob.choices(), written.textValue())
                : Fields.shown(written);
    }

    static String choice(List<String> choices, String word) {
        if (!choices.contains(word)) {
            String shorter = word.endsWith(NAMES_MOMENTUM) ? word.substring(0, word.length() - 2) : word;
            for (String spelling : List.of(shorter, word + NAMES_MOMENTUM)) {
                if (choices.contains(spelling)) {
                    return spelling;
                }
            }
        }
        return word;
    }
}
