package ladera.net;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Named;

/**
 * An entry of one of the lists: what it is called, which knobs it has, and how it is made from their settings.
 *
 * @param <T> what it makes
 */
public final class Kind<T> implements Named {
    private final String id;
    private final List<Knob> knobs;
    private final Function<Knobs, T> maker;

    Kind(String id, Function<Knobs, T> maker, Knob... knobs) {
        this.id = id;
        this.knobs = List.of(knobs);
        this.maker = maker;
    }

    @Override
    public String id() {
        return id;
    }

    /** In the order in which a form shows them. */
    public List<Knob> knobs() {
        return knobs;
    }

    /** With every knob at its default. */
    public T make() {
        return make(Knobs.initial(knobs));
    }

    public T make(Knobs settings) {
        return maker.apply(settings);
    }

    /**
     * With the given knobs, the others at their defaults.
     *
     * @throws ladera.num.Refusal where a knob is unknown or a value not allowed
     */
    public T make(Map<String, ?> settings) {
        return make(Knobs.of(knobs, settings));
    }

    @Override
    public String toString() {
        return id;
    }
}
