package ladera.num;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An immutable setting of knobs: every knob of a list with a checked value. */
public final class Knobs {
    private final Map<String, Object> values;

    private Knobs(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** All at their defaults. */
    public static Knobs initial(List<Knob> knobs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Knob knob : knobs) {
            values.put(knob.id(), knob.initial());
        }
        return new Knobs(values);
    }

    /**
     * The defaults, with the given values in their place.
     *
     * @throws Refusal where an id is unknown or a value is not allowed
     */
    public static Knobs of(List<Knob> knobs, Map<String, ?> given) {
        Knobs set = initial(knobs);
        for (Map.Entry<String, ?> entry : given.entrySet()) {
            set = set.with(knob(knobs, entry.getKey()), entry.getValue());
        }
        return set;
    }

    /**
     * The knob with this id.
     *
     * @throws Refusal that names the knobs there are
     */
    public static Knob knob(List<Knob> knobs, String id) {
        return new Catalog<>("knobs", knobs.stream().map(Entry::new).toArray(Entry[]::new)).get(id).knob;
    }

    /** A copy in which one knob has another value, which is checked first. */
    public Knobs with(Knob knob, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(knob.id(), knob.check(value));
        return new Knobs(changed);
    }

    public Object get(String id) {
        Object value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException("no knob " + id);
        }
        return value;
    }

    public boolean has(String id) {
        return values.containsKey(id);
    }

    public double real(String id) {
        return (Double) get(id);
    }

    public int integer(String id) {
        return Math.toIntExact((Long) get(id));
    }

    public boolean flag(String id) {
        return (Boolean) get(id);
    }

    public String choice(String id) {
        return (String) get(id);
    }

    public Knob.Pair pair(String id) {
        return (Knob.Pair) get(id);
    }

    /** In the order of the list they were made from. */
    public Map<String, Object> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Knobs && values.equals(((Knobs) other).values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private static final class Entry implements Named {
        private final Knob knob;

        Entry(Knob knob) {
            this.knob = knob;
        }

        @Override
        public String id() {
            return knob.id();
        }
    }
}
