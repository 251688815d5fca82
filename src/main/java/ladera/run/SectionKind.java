package ladera.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.num.Named;
import ladera.num.Parallel;
import ladera.num.Ticker;

/**
 * What the waist must know of one room: what the room begins with, how that is written to a session file, how long its story
 * is on the common transport, and what must be computed for it.
 *
 * @param <S> the room's section of an experiment
 * @param <R> what the room's course has computed so far, as an immutable value for the scene
 */
public abstract class SectionKind<S extends Section, R> implements Named {
    private final String id;
    private final String room;

    /**
     * @param id the section's key in a session file
     * @param room id of the room that shows it
     */
    protected SectionKind(String id, String room) {
        this.id = id;
        this.room = room;
    }

    /** What a new user finds; the same value at every call. */
    public abstract S initial();

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws ladera.num.Refusal that names the place and the mend
     */
    public abstract S read(JsonPlace section);

    /** Writes the section's keys into an empty object, the same bytes for the same section. */
    public abstract void write(S section, ObjectNode to);

    /**
     * A section that an edit or an undoing leads to, with whatever of the present one no edit takes back; by default that is
     * nothing.
     */
    public S keeping(S next, S present) {
        return next;
    }

    /** How many steps the transport goes over, at least 1. */
    public abstract long steps(S section);

    /** What a step is called: the key of a word under {@code transport.position}, such as {@code step} or {@code update}; empty where there is nothing to step through. */
    public String unit(S section) {
        return "step";
    }

    /** Steps a second at which the transport sets out. */
    public double firstSpeed() {
        return Timeline.USUAL_SPEED;
    }

    /**
     * Whatever must be computed step by step; by default nothing, for rooms whose pictures are answers to questions.
     *
     * @param parallel threads that a step may borrow
     */
    public Course<S, R> course(S section, Ticker ticker, Parallel parallel) {
        return new StillCourse<>();
    }

    @Override
    public final String id() {
        return id;
    }

    /** Id of the room that shows the section. */
    public final String room() {
        return room;
    }

    @Override
    public final String toString() {
        return id;
    }
}
