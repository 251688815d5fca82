package ladera.optim;

import java.util.List;
import java.util.function.Function;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Named;

/** A way of changing the learning rate over a run that the program knows by name: its knobs, and the schedule they make. */
public final class ScheduleKind implements Named {
    private final String id;
    private final List<Knob> knobs;
    private final Function<Knobs, Schedule> maker;

    ScheduleKind(String id, Function<Knobs, Schedule> maker, Knob... knobs) {
        this.id = id;
        this.knobs = List.of(knobs);
        this.maker = maker;
    }

    /** The schedule with these settings. */
    public Schedule schedule(Knobs settings) {
        return maker.apply(settings);
    }

    @Override
    public String id() {
        return id;
    }

    /** In the order in which the form shows them. */
    public List<Knob> knobs() {
        return knobs;
    }

    @Override
    public String toString() {
        return id;
    }
}
