package ladera.run;

import java.util.List;

/**
 * What a race has brought so far.
 *
 * @param trails one a contestant, in the race's order
 * @param ghosts paths of a past that was changed
 */
public record RaceReport(List<Trail> trails, List<Ghost> ghosts) {
    /** What there is before the race has begun. */
    static final RaceReport NONE = new RaceReport(List.of(), List.of());

    public RaceReport {
        trails = List.copyOf(trails);
        ghosts = List.copyOf(ghosts);
    }
}
