package ladera.run;

import java.util.StringJoiner;
import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.backprop.Exercise;
import ladera.run.initialization.Initialization;
import ladera.run.lessons.Coursework;
import ladera.run.training.TrainingRace;

/** The kinds of sections that an experiment can have: one a room, in the order of a session file. */
public final class Sections {
    public static final Catalog<SectionKind<?, ?>> ALL = new Catalog<>(
            "sections", Race.KIND, Exercise.KIND, TrainingRace.KIND, Initialization.KIND, Coursework.KIND);

    private Sections() {}

    /**
     * The section that a room shows.
     *
     * @throws Refusal where there is no such room
     */
    public static SectionKind<?, ?> ofRoom(String room) {
        StringJoiner rooms = new StringJoiner(", ");
        for (SectionKind<?, ?> kind : ALL) {
            if (kind.room().equals(room)) {
                return kind;
            }
            rooms.add(kind.room());
        }
        throw new Refusal(new Problem("session.room", "room", room, rooms.toString()));
    }
}
